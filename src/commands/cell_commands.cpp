// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/cell_commands.h"

#include "access/secrecy.h"
#include "commands/cell_links.h"
#include "commands/cell_loads.h"
#include "commands/resource_commands.h"
#include "commands/task_rules.h"
#include "commands/tree_edit.h"
#include "schedule/three_point.h"

#include <QCoreApplication>
#include <QSet>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kGap = 1024; // between new siblings, as TreeEdit leaves it
constexpr qsizetype kMostShown = 60;

QString words(const char *text)
{
    return QCoreApplication::translate("CellCommands", text);
}

std::unexpected<Error> invalid(const char *text)
{
    return fail(ErrorCode::Invalid, words(text));
}

bool isFree(ConstraintType type)
{
    return type == ConstraintType::AsSoonAsPossible || type == ConstraintType::AsLateAsPossible;
}

/// What follows from a summary's parts cannot be set at the summary.
bool followsFromParts(const QString &column)
{
    return column == "duration"_L1 || column == "start"_L1 || column == "finish"_L1
           || column == "percent_complete"_L1 || column == "actual_start"_L1
           || column == "actual_finish"_L1 || column == "remaining"_L1
           || threePointPlace(column) >= 0;
}

Result<Task> withStart(Task task, WallTime start)
{
    if (task.manual) {
        if (!start.isValid())
            return invalid(QT_TRANSLATE_NOOP("CellCommands",
                                             "A task that is scheduled by hand needs a start."));
        const Minutes length = task.finish.isValid() && task.start.isValid()
                                   ? task.finish.minute - task.start.minute
                                   : 0;
        task.start = start;
        task.finish = {start.minute + length};
        return task;
    }
    return constrained(std::move(task),
                       start.isValid() ? ConstraintType::StartNoEarlierThan
                                       : ConstraintType::AsSoonAsPossible,
                       start);
}

/// The type without its date and the date without its type are both completed: the one by the
/// task's start, the other by "not earlier than".
Result<Task> withConstraint(Task task, const QString &column, const FieldValue &value)
{
    if (column == "constraint_type"_L1) {
        const auto type = static_cast<ConstraintType>(detail::wholeOr(value, 0));
        const WallTime date = task.constraintDate.isValid() ? task.constraintDate : task.start;
        return constrained(std::move(task), type, date);
    }
    const WallTime date = FieldCodec<WallTime>::unpack(value);
    ConstraintType type = task.constraint;
    if (!date.isValid())
        type = isFree(type) ? type : ConstraintType::AsSoonAsPossible;
    else if (isFree(type))
        type = ConstraintType::StartNoEarlierThan;
    return constrained(std::move(task), type, date);
}

/// Where the next new row of each level goes.
class RowPlaces {
public:
    RowPlaces(TaskId parent, std::int64_t position)
        : m_levels{{parent, position}}
    {}

    /// False when the row is more than one level deeper than the last.
    bool take(Task &task, int level)
    {
        const auto at = static_cast<std::size_t>(std::max(level, 0));
        if (at >= m_levels.size())
            return false;
        m_levels.resize(at + 1);
        task.parent = m_levels[at].parent;
        task.position = m_levels[at].position;
        m_levels[at].position += kGap;
        m_levels.push_back({task.id, 0});
        return true;
    }
    /// Behind the last row of the top level.
    [[nodiscard]] std::int64_t behind() const { return m_levels.front().position; }

private:
    struct Level {
        TaskId parent;
        std::int64_t position = 0;
    };
    std::vector<Level> m_levels; ///< one deeper than the last row
};

Result<Task> taskOf(const NewRow &row, const PlanScope &scope)
{
    Task task;
    task.id = row.id;
    task.project = scope.plan.project.id;
    task.start = scope.plan.project.planStart;
    task.duration = {scope.plan.project.minutesPerDay};
    return renamed(std::move(task), row.name);
}

/// Puts the new rows behind `after`, one behind the other; what follows makes room.
Result<> addRows(TreeEdit &tree, const EditCells &command, const PlanScope &scope)
{
    if (command.rows.empty())
        return {};
    if (command.parent.isValid() && !tree.find(command.parent))
        return invalid(QT_TRANSLATE_NOOP("CellCommands",
                                         "The task that the new rows belong to is not in the plan "
                                         "any more."));
    const std::vector<TaskId> siblings = tree.childrenOf(command.parent);
    const auto behind = std::ranges::find(siblings, command.after);
    const auto next = behind == siblings.end() ? siblings.begin() : behind + 1;
    RowPlaces places(command.parent,
                     next == siblings.begin() ? 0 : tree.find(*(next - 1))->position + kGap);
    for (const NewRow &row : command.rows) {
        auto task = taskOf(row, scope);
        if (!task)
            return passOn(task);
        if (!places.take(*task, row.level))
            return invalid(QT_TRANSLATE_NOOP(
                "CellCommands", "A row may lie one level below the row before it, not more."));
        tree.add(*task);
    }
    std::int64_t position = places.behind();
    for (auto later = next; later != siblings.end(); ++later, position += kGap) {
        if (tree.find(*later)->position < position)
            tree.edit(*later)->position = position;
        else
            position = tree.find(*later)->position;
    }
    return {};
}

QSet<TaskId> summariesOf(const Plan &plan, const EditCells &command)
{
    QSet<TaskId> summaries;
    for (const Task &task : plan.tasks) {
        if (task.parent.isValid())
            summaries.insert(task.parent);
    }
    for (std::size_t i = 1; i < command.rows.size(); ++i) {
        if (command.rows[i].level > command.rows[i - 1].level)
            summaries.insert(command.rows[i - 1].id);
    }
    if (!command.rows.empty() && command.parent.isValid())
        summaries.insert(command.parent);
    return summaries;
}

/// When all cells are set: one after the other they may lie in the wrong order for a while.
Result<> checkEstimates(TreeEdit &tree, const EditCells &command)
{
    for (const CellEdit &cell : command.cells) {
        if (threePointPlace(cell.column) < 0)
            continue;
        const Task *task = tree.find(cell.task);
        if (auto rises = checkThreePoint(*task); !rises)
            return std::unexpected(cellError(cell.place, rises.error()));
    }
    return {};
}

Result<> setCells(TreeEdit &tree,
                  const EditCells &command,
                  const PlanScope &scope,
                  const QSet<TaskId> &summaries)
{
    for (const CellEdit &cell : command.cells) {
        Task *task = tree.edit(cell.task);
        if (!task)
            return std::unexpected(cellError(
                cell.place,
                {ErrorCode::NotFound,
                 words(QT_TRANSLATE_NOOP("CellCommands", "The task is not in the plan any more.")),
                 {}}));
        if (followsFromParts(cell.column) && summaries.contains(cell.task))
            return std::unexpected(
                cellError(cell.place,
                          {ErrorCode::Invalid,
                           words(QT_TRANSLATE_NOOP("CellCommands",
                                                   "A summary task gets this from its own tasks.")),
                           {}}));
        auto after = withCell(*task, cell, scope.plan.project.statusDate);
        if (!after)
            return std::unexpected(cellError(cell.place, after.error()));
        *task = std::move(*after);
    }
    return checkEstimates(tree, command);
}

} // namespace

Result<Task> withCell(Task task, const CellEdit &cell, WallTime statusDate)
{
    if (cell.column == "start"_L1)
        return withStart(std::move(task), FieldCodec<WallTime>::unpack(cell.value));
    if (cell.column == "constraint_type"_L1 || cell.column == "constraint_date"_L1)
        return withConstraint(std::move(task), cell.column, cell.value);
    return withField(std::move(task), cell.column, cell.value, statusDate);
}

Error cellError(const CellPlace &place, const Error &why)
{
    const QString shown = place.shown.size() <= kMostShown
                              ? place.shown
                              : QString(place.shown.left(kMostShown) + u'…');
    return {why.code,
            words(QT_TRANSLATE_NOOP("CellCommands", "Row %1, column “%2”, value “%3”: %4"))
                .arg(QString::number(place.row), place.label, shown, why.message),
            why.detail};
}

Result<ChangeSet> plan(const EditCells &command, const PlanScope &scope)
{
    if (command.rows.size() > static_cast<std::size_t>(kMostPastedRows))
        return fail(
            ErrorCode::Invalid,
            words(QT_TRANSLATE_NOOP("CellCommands", "At most %1 rows can be added at once."))
                .arg(kMostPastedRows));
    TreeEdit tree(scope.plan);
    if (const auto added = addRows(tree, command, scope); !added)
        return passOn(added);
    const QSet<TaskId> summaries = summariesOf(scope.plan, command);
    if (const auto done = setCells(tree, command, scope, summaries); !done)
        return passOn(done);
    ChangeSet loads;
    if (const auto done = editLoads(loads, tree, command, scope, summaries); !done)
        return passOn(done);
    ChangeSet set = tree.changes();
    std::ranges::move(loads.changes, std::back_inserter(set.changes));
    if (const auto done = editLinks(set, tree, command, scope); !done)
        return passOn(done);
    return set;
}

Result<ChangeSet> plan(const ImportTable &command, const PlanScope &scope)
{
    const Marked file{command.label, {}};
    const Marked into{scope.plan.project.classification, {}};
    // the circle is the project's own matter; what counts here is that nothing is written down
    if (file.level > into.level) {
        if (auto flows = mayFlow(file, into, UnitTree(std::vector<OrgUnit>())); !flows)
            return passOn(flows);
    }
    if (command.resources.empty())
        return plan(command.edit, scope);
    ChangeSet set;
    Plan staffed = scope.plan;
    for (const Resource &resource : command.resources) {
        const PlanScope so{staffed, scope.ids, scope.holidays, scope.now};
        auto added = plan(AddResource{command.project, resource}, so);
        if (!added)
            return passOn(added);
        applyTo(staffed, *added);
        std::ranges::move(added->changes, std::back_inserter(set.changes));
    }
    auto edited = plan(command.edit, PlanScope{staffed, scope.ids, scope.holidays, scope.now});
    if (!edited)
        return passOn(edited);
    std::ranges::move(edited->changes, std::back_inserter(set.changes));
    return set;
}

} // namespace zs
