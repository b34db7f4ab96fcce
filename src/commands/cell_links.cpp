// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cell_links.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace zs {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("CellCommands", text);
}

/// Two tasks that would be linked.
struct Ends {
    TaskId predecessor;
    TaskId successor;
    bool operator==(const Ends &) const = default;
};

Result<> checkEnds(const TreeEdit &tree, const CellPlace &place, const Ends &ends)
{
    const auto refuse = [&place](const char *text) {
        return std::unexpected(cellError(place, {ErrorCode::Invalid, words(text), {}}));
    };
    if (!tree.find(ends.predecessor) || !tree.find(ends.successor))
        return refuse(QT_TRANSLATE_NOOP("CellCommands", "The task is not in the plan any more."));
    if (ends.predecessor == ends.successor)
        return refuse(QT_TRANSLATE_NOOP("CellCommands", "A task cannot depend on itself."));
    if (tree.isWithin(ends.predecessor, ends.successor)
        || tree.isWithin(ends.successor, ends.predecessor))
        return refuse(QT_TRANSLATE_NOOP(
            "CellCommands", "A task cannot be linked with a summary task that it belongs to."));
    return {};
}

/// The links of a plan while a command is planned.
class LinkTable {
public:
    explicit LinkTable(const PlanScope &scope)
        : m_scope(scope)
    {
        for (const Link &link : scope.plan.links) {
            if (!link.predecessorProject.isValid())
                add({&link, link, false});
        }
    }

    Result<> edit(const TreeEdit &tree, const PredecessorEdit &edit)
    {
        std::vector<Link> wanted;
        for (const auto &one : edit.wanted)
            wanted.push_back(linkOf({one.predecessor, edit.task}, one));
        return replace(tree, m_into[edit.task], wanted, edit.place);
    }
    Result<> edit(const TreeEdit &tree, const SuccessorEdit &edit)
    {
        std::vector<Link> wanted;
        for (const auto &one : edit.wanted)
            wanted.push_back(linkOf({edit.task, one.successor}, one));
        return replace(tree, m_outOf[edit.task], wanted, edit.place);
    }
    void write(ChangeSet &set) const
    {
        for (const Row &row : m_rows) {
            if (row.gone && row.before)
                set.changes.push_back(deleted(*row.before));
        }
        for (const Row &row : m_rows) {
            if (!row.gone && row.before)
                addUpdate(set, *row.before, row.now);
            else if (!row.gone)
                set.changes.push_back(inserted(row.now));
        }
    }

private:
    struct Row {
        const Link *before = nullptr; ///< null for a new one
        Link now;
        bool gone = false;
    };
    using Places = std::vector<std::size_t>;

    static Ends endsOf(const Link &link) { return {link.predecessor, link.successor}; }
    template <class W>
    static Link linkOf(const Ends &ends, const W &wanted)
    {
        Link link;
        link.predecessor = ends.predecessor;
        link.successor = ends.successor;
        link.type = wanted.type;
        link.lagKind = wanted.lagKind;
        link.lag = wanted.lag;
        link.lagPercent = wanted.lagPercent;
        return link;
    }
    void add(Row row)
    {
        m_into[row.now.successor].push_back(m_rows.size());
        m_outOf[row.now.predecessor].push_back(m_rows.size());
        m_rows.push_back(std::move(row));
    }
    /// `places` by value: rows that are added get places of their own.
    Result<> replace(const TreeEdit &tree,
                     Places places,
                     const std::vector<Link> &wanted,
                     const CellPlace &place)
    {
        for (const std::size_t at : places)
            m_rows[at].gone = true; // unless it is wanted
        for (const Link &link : wanted) {
            if (const auto sound = checkEnds(tree, place, endsOf(link)); !sound)
                return sound;
            const auto known = std::ranges::find_if(places, [&](std::size_t at) {
                return m_rows[at].gone && endsOf(m_rows[at].now) == endsOf(link);
            });
            if (known == places.end()) {
                Link fresh = link;
                fresh.id = m_scope.ids.next<LinkId>();
                fresh.project = m_scope.plan.project.id;
                add({nullptr, fresh, false});
                continue;
            }
            Row &row = m_rows[*known];
            row.gone = false;
            row.now.type = link.type;
            row.now.lagKind = link.lagKind;
            row.now.lag = link.lag;
            row.now.lagPercent = link.lagPercent;
        }
        return {};
    }

    const PlanScope &m_scope;
    std::vector<Row> m_rows;
    std::unordered_map<TaskId, Places> m_into;
    std::unordered_map<TaskId, Places> m_outOf;
};

} // namespace

Result<>
editLinks(ChangeSet &set, const TreeEdit &tree, const EditCells &command, const PlanScope &scope)
{
    if (command.predecessors.empty() && command.successors.empty())
        return {};
    LinkTable table(scope);
    for (const PredecessorEdit &edit : command.predecessors) {
        if (const auto done = table.edit(tree, edit); !done)
            return done;
    }
    for (const SuccessorEdit &edit : command.successors) {
        if (const auto done = table.edit(tree, edit); !done)
            return done;
    }
    table.write(set);
    return {};
}

} // namespace zs
