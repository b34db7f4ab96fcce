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

    /// Invalid when the file does not hold the activity or its dates.
    [[nodiscard]] TaskId rowFor(const QByteArray &taskId)
    {
        if (const auto known = m_made.constFind(taskId); known != m_made.cend())
            return *known;
        const auto found = m_rows.constFind(taskId);
        return m_made[taskId] = found == m_rows.cend() ? TaskId() : make(*found);
    }

private:
    TaskId make(std::size_t r)
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
        const TaskId id = task.id;
        m_import.taskAt.insert(id, m_import.plan.tasks.size());
        m_import.taskLines.push_back(row.line());
        m_import.plan.tasks.push_back(std::move(task));
        return id;
    }

    XerImport &m_import;
    QHash<QByteArray, std::size_t> m_rows;
    QHash<QByteArray, QString> m_projects;
    QHash<QByteArray, TaskId> m_made;
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
    QSet<std::pair<std::pair<TaskId, TaskId>, int>> known;
    std::vector<std::int64_t> lines; ///< beside plan.links
};

void addLink(XerImport &import, const XerRow &row, ReadLinks &links)
{
    ReadPlace place = import.at(
        row,
        {"Xer", QT_TRANSLATE_NOOP("Xer", "Relationship %1"), row.label("task_pred_id"_f).left(40)});
    const auto leftOut = [&](const QString &id) {
        place.repair(QCoreApplication::translate("Xer", "There is no activity %1; it was left out.")
                         .arg(id.left(40)));
    };
    Link link;
    link.successor = import.tasks.value(row.raw("task_id"_f));
    if (!link.successor.isValid()) {
        leftOut(row.label("task_id"_f));
        return;
    }
    link.predecessor = import.tasks.value(row.raw("pred_task_id"_f));
    if (!link.predecessor.isValid())
        link.predecessor = links.externals.rowFor(row.id("pred_task_id"_f));
    if (!link.predecessor.isValid()) {
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
    const std::pair key(std::pair(link.predecessor, link.successor), static_cast<int>(link.type));
    if (link.predecessor == link.successor || links.known.contains(key)) {
        place.repair(link.predecessor == link.successor
                         ? QCoreApplication::translate(
                               "Xer", "It comes from the activity itself; it was left out.")
                         : QCoreApplication::translate(
                               "Xer", "It stands there twice; the second was left out."));
        return;
    }
    links.known.insert(key);
    link.id = import.ids.next<LinkId>();
    link.project = import.plan.project.id;
    links.lines.push_back(row.line());
    import.plan.links.push_back(link);
}

Result<> dropCycles(XerImport &import, const std::vector<std::int64_t> &lines)
{
    std::vector<Link> &links = import.plan.links;
    const auto closing = linksClosingCycles(import.plan.tasks, links);
    if (!closing)
        return fail(
            ErrorCode::Invalid,
            QCoreApplication::translate(
                "Mspdi", "The links of this file form too many cycles to make a plan of it."));
    const auto nameOf = [&](TaskId id) {
        const Task &task = import.plan.tasks[import.taskAt.value(id)];
        return QString(task.wbs.left(40) + u' ' + task.name.left(40));
    };
    for (const std::size_t l : *closing)
        import.repairs.add(
            lines[l],
            QCoreApplication::translate(
                "Mspdi", "The link from task %1 to task %2 closes a cycle; it was left out.")
                .arg(nameOf(links[l].predecessor), nameOf(links[l].successor)));
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
    ReadLinks links{ExternalRows(import), {}, {}};
    const std::size_t most = static_cast<std::size_t>(import.mostTasks * kLinksPerTask);
    const std::size_t rows = std::min(most, import.tables.table(u"TASKPRED"_s).rows.size());
    import.plan.links.reserve(rows);
    links.known.reserve(static_cast<qsizetype>(rows));
    import.eachRow(u"TASKPRED"_s, [&](const XerRow &row) {
        if (import.plan.links.size() <= most)
            addLink(import, row, links);
    });
    if (import.plan.links.size() > most)
        return fail(
            ErrorCode::Invalid,
            QCoreApplication::translate("Mspdi", "The file has more than %1 links.").arg(most));
    return dropCycles(import, links.lines);
}

} // namespace zs
