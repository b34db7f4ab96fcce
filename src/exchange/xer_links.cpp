// SPDX-License-Identifier: GPL-3.0-or-later
// Relationships (TASKPRED), checked and freed of cycles. A predecessor in another project of the
// file becomes a row of its own with fixed dates.
#include "exchange/entity_extras.h"
#include "exchange/link_cycles.h"
#include "exchange/xer_import.h"

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kLinksPerTask = 10;
constexpr Minutes kMostLag = kMaxDuration;

/// An activity of another project, as a row with fixed dates.
class ExternalRows {
public:
    explicit ExternalRows(XerImport &import)
        : m_import(import)
    {
        const XerTable &table = import.tables.table(u"TASK"_s);
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            const XerRow row(import.tables, table, r);
            if (row.raw("proj_id"_f) != import.projId)
                m_rows.insert(row.id("task_id"_f), r);
        }
        const XerTable &projects = import.tables.table(u"PROJECT"_s);
        for (std::size_t r = 0; r < projects.rows.size(); ++r) {
            const XerRow row(import.tables, projects, r);
            m_projects.insert(row.id("proj_id"_f), row.label("proj_short_name"_f));
        }
        for (const Task &task : import.plan.tasks)
            m_position += task.parent.isValid() ? 0 : 1;
    }

    /// Its place in the plan; nothing when the file does not hold the activity or its dates.
    [[nodiscard]] std::optional<std::size_t> rowFor(const QByteArray &taskId)
    {
        if (const auto known = m_made.constFind(taskId); known != m_made.cend())
            return *known;
        const auto found = m_rows.constFind(taskId);
        return m_made[taskId] = found == m_rows.cend() ? std::nullopt : make(*found);
    }

private:
    std::optional<std::size_t> make(std::size_t r)
    {
        const XerRow row(m_import.tables, m_import.tables.table(u"TASK"_s), r);
        const QString project = m_projects.value(row.id("proj_id"_f), row.label("proj_id"_f));
        ReadPlace place = m_import.at(row,
                                      QCoreApplication::translate("Xer", "Activity %1")
                                          .arg(row.label("task_code"_f).left(40)));
        Task task;
        task.start = xerDate(
            row, row.has("act_start_date"_f) ? "act_start_date"_f : "early_start_date"_f, place);
        task.finish =
            xerDate(row, row.has("act_end_date"_f) ? "act_end_date"_f : "early_end_date"_f, place);
        if (!task.start.isValid())
            task.start = task.finish;
        if (!task.start.isValid())
            return {};
        task.finish = std::max(task.finish, task.start);
        task.id = m_import.ids.next<TaskId>();
        task.project = m_import.plan.project.id;
        task.position = m_position++;
        task.name = QCoreApplication::translate("Xer", "%1 (from project %2)")
                        .arg(row.label("task_name"_f), project);
        task.wbs = QString(project + u':' + row.label("task_code"_f)).left(255);
        task.manual = true;
        task.milestone = task.start == task.finish;
        task.duration = {
            task.milestone ? 0 : xerHours(row, "target_drtn_hr_cnt"_f, place, kMaxDuration)};
        task.extras = extrasText(QJsonObject{{u"xer"_s, QJsonObject{{u"external"_s, project}}}});
        place.repair(QCoreApplication::translate("Xer",
                                                 "It belongs to project %1 and is waited for here; "
                                                 "it became a row with fixed dates.")
                         .arg(project));
        m_import.taskLines.push_back(row.line());
        m_import.plan.tasks.push_back(std::move(task));
        return m_import.plan.tasks.size() - 1;
    }

    XerImport &m_import;
    QHash<QByteArray, std::size_t> m_rows;
    QHash<QByteArray, QString> m_projects;
    QHash<QByteArray, std::optional<std::size_t>> m_made;
    std::int64_t m_position = 0;
};

LinkType typeOf(const XerRow &row, ReadPlace &place)
{
    const QByteArrayView name =
        row.raw("pred_type"_f).first(std::min<qsizetype>(5, row.raw("pred_type"_f).size()));
    if (name == "PR_FS" || name.isEmpty())
        return LinkType::FinishToStart;
    if (name == "PR_SS")
        return LinkType::StartToStart;
    if (name == "PR_FF")
        return LinkType::FinishToFinish;
    if (name == "PR_SF")
        return LinkType::StartToFinish;
    place.setTo(u"pred_type"_s, row.label("pred_type"_f), u"PR_FS"_s);
    return LinkType::FinishToStart;
}

Minutes lagOf(const XerRow &row, ReadPlace &place)
{
    if (!row.has("lag_hr_cnt"_f))
        return 0;
    const auto hours = row.scaled("lag_hr_cnt"_f, 4);
    if (hours && std::abs(*hours) <= kMostLag / 60 * 10'000)
        return (*hours * 60 + (*hours < 0 ? -5000 : 5000)) / 10'000;
    place.setTo(u"lag_hr_cnt"_s, row.label("lag_hr_cnt"_f), u"0"_s);
    return 0;
}

struct ReadLinks {
    ExternalRows externals;
    std::vector<LinkEnds> ends;      ///< beside plan.links
    std::vector<std::int64_t> lines; ///< likewise
    std::vector<int> lastInto;       ///< by the place of the successor: its last link, -1 = none
    std::vector<int> before;         ///< beside plan.links: the link before it into the same task

    /// Whether a link between these ends, of that type, was read before: few links lead into one
    /// task.
    [[nodiscard]] bool
    isKnown(const LinkEnds &wanted, LinkType type, const std::vector<Link> &links) const
    {
        int at = wanted.successor < lastInto.size() ? lastInto[wanted.successor] : -1;
        while (at >= 0) {
            const auto l = static_cast<std::size_t>(at);
            if (ends[l].predecessor == wanted.predecessor && links[l].type == type)
                return true;
            at = before[l];
        }
        return false;
    }
    void add(const LinkEnds &fresh, std::int64_t line)
    {
        if (fresh.successor >= lastInto.size())
            lastInto.resize(fresh.successor + 1, -1);
        before.push_back(std::exchange(lastInto[fresh.successor], static_cast<int>(ends.size())));
        ends.push_back(fresh);
        lines.push_back(line);
    }
};

void addLink(XerImport &import, const XerRow &row, ReadLinks &links)
{
    ReadPlace place =
        import.at(row, row.named(QT_TRANSLATE_NOOP("Xer", "Relationship %1"), "task_pred_id"_f));
    const auto leftOut = [&](const QString &id) {
        place.repair(QCoreApplication::translate("Xer", "There is no activity %1; it was left out.")
                         .arg(id.left(40)));
    };
    Link link;
    const auto successor = import.tasks.find(row.raw("task_id"_f));
    if (!successor) {
        leftOut(row.label("task_id"_f));
        return;
    }
    auto predecessor = import.tasks.find(row.raw("pred_task_id"_f));
    if (!predecessor)
        predecessor = links.externals.rowFor(row.id("pred_task_id"_f));
    if (!predecessor) {
        if (row.has("pred_proj_id"_f) && row.raw("pred_proj_id"_f) != import.projId)
            place.repair(
                QCoreApplication::translate(
                    "Xer",
                    "It comes from activity %1 of a project that is not in the file; only the date "
                    "it gives, if the file says it, was kept.")
                    .arg(row.label("pred_task_id"_f).left(40)));
        else
            leftOut(row.label("pred_task_id"_f));
        return;
    }
    link.type = typeOf(row, place);
    link.lag = {lagOf(row, place)};
    const LinkEnds ends{*predecessor, *successor};
    if (ends.predecessor == ends.successor || links.isKnown(ends, link.type, import.plan.links)) {
        place.repair(ends.predecessor == ends.successor
                         ? QCoreApplication::translate(
                               "Xer", "It comes from the activity itself; it was left out.")
                         : QCoreApplication::translate(
                               "Xer", "It stands there twice; the second was left out."));
        return;
    }
    link.predecessor = import.plan.tasks[ends.predecessor].id;
    link.successor = import.plan.tasks[ends.successor].id;
    link.id = import.ids.next<LinkId>();
    link.project = import.plan.project.id;
    links.add(ends, row.line());
    import.plan.links.push_back(link);
}

Result<> dropCycles(XerImport &import, const ReadLinks &read)
{
    std::vector<Link> &links = import.plan.links;
    const auto closing = linksClosingCycles(import.plan.tasks, read.ends);
    if (!closing)
        return fail(
            ErrorCode::Invalid,
            QCoreApplication::translate(
                "Mspdi", "The links of this file form too many cycles to make a plan of it."));
    const auto nameOf = [&](std::size_t place) {
        const Task &task = import.plan.tasks[place];
        return QString(task.wbs.left(40) + u' ' + task.name.left(40));
    };
    for (const std::size_t l : *closing)
        import.repairs.add(
            read.lines[l],
            QCoreApplication::translate(
                "Mspdi", "The link from task %1 to task %2 closes a cycle; it was left out.")
                .arg(nameOf(read.ends[l].predecessor), nameOf(read.ends[l].successor)));
    std::size_t kept = 0;
    auto next = closing->begin();
    for (std::size_t l = 0; l < links.size(); ++l) {
        if (next != closing->end() && *next == l)
            ++next;
        else
            links[kept++] = links[l];
    }
    links.resize(kept);
    return {};
}

} // namespace

Result<> readXerLinks(XerImport &import)
{
    ReadLinks links{ExternalRows(import), {}, {}, {}, {}};
    const std::size_t most = static_cast<std::size_t>(import.mostTasks * kLinksPerTask);
    const std::size_t rows = std::min(most, import.tables.table(u"TASKPRED"_s).rows.size());
    import.plan.links.reserve(rows);
    links.ends.reserve(rows);
    links.lines.reserve(rows);
    links.before.reserve(rows);
    links.lastInto.assign(import.plan.tasks.size(), -1);
    import.eachRow(u"TASKPRED"_s, [&](const XerRow &row) {
        if (import.plan.links.size() <= most)
            addLink(import, row, links);
    });
    if (import.plan.links.size() > most)
        return fail(
            ErrorCode::Invalid,
            QCoreApplication::translate("Mspdi", "The file has more than %1 links.").arg(most));
    return dropCycles(import, links);
}

} // namespace zs
