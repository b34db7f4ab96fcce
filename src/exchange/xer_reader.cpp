// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/link_cycles.h"
#include "exchange/plan_numbers.h"
#include "exchange/xer_import.h"

#include <array>

namespace zs {

using namespace Qt::StringLiterals;

XerImport::XerImport(const XerTables &fileTables,
                     QByteArray projectId,
                     IdSource &idSource,
                     RepairList fileRepairs)
    : tables(fileTables)
    , projId(std::move(projectId))
    , ids(idSource)
    , repairs(std::move(fileRepairs))
{}

Task *XerImport::task(QByteArrayView taskId)
{
    const auto place = tasks.find(taskId);
    return place ? &plan.tasks[*place] : nullptr;
}

XerFile::XerFile(XerTables tables, RepairList repairs, const ImportLimits &limits)
    : m_tables(std::move(tables))
    , m_repairs(std::move(repairs))
    , m_limits(limits)
{}

Result<XerFile> XerFile::read(QByteArray bytes, const ImportLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate(
                        "Mspdi", "The file is larger than the %1 MB that can be imported.")
                        .arg(limits.bytes / (1024 * 1024)));
    RepairList repairs;
    auto tables = XerTables::read(std::move(bytes), limits, repairs);
    if (!tables)
        return passOn(tables);
    XerFile file(std::move(*tables), std::move(repairs), limits);
    file.listProjects();
    if (file.m_projects.empty())
        return fail(
            ErrorCode::Invalid,
            QCoreApplication::translate("Xer", "The file holds no project (table PROJECT)."));
    return file;
}

void XerFile::listProjects()
{
    QHash<QByteArray, std::int64_t> activities;
    const XerTable &tasks = m_tables.table(u"TASK"_s);
    QByteArrayView last; // those of one project follow each other
    std::int64_t *count = nullptr;
    for (std::size_t r = 0; r < tasks.rows.size(); ++r) {
        const QByteArrayView id = XerRow(m_tables, tasks, r).raw("proj_id"_f);
        if (!count || id != last)
            count = &activities[id.toByteArray()];
        last = id;
        ++*count;
    }
    QHash<QByteArray, QString> names;
    const XerTable &nodes = m_tables.table(u"PROJWBS"_s);
    for (std::size_t r = 0; r < nodes.rows.size(); ++r) {
        const XerRow row(m_tables, nodes, r);
        if (row.flag("proj_node_flag"_f) && !names.contains(row.id("proj_id"_f)))
            names.insert(row.id("proj_id"_f), row.label("wbs_name"_f));
    }
    const XerTable &projects = m_tables.table(u"PROJECT"_s);
    QSet<QByteArray> seen;
    for (std::size_t r = 0; r < projects.rows.size(); ++r) {
        const XerRow row(m_tables, projects, r);
        const QByteArray id = row.id("proj_id"_f);
        if (id.isEmpty() || seen.contains(id)) {
            m_repairs.add(row.line(),
                          QCoreApplication::translate(
                              "Xer", "A project without an id of its own was left out."));
            continue;
        }
        seen.insert(id);
        const QString code = row.label("proj_short_name"_f);
        const QString name = names.value(id);
        m_projects.push_back({QString::fromUtf8(id),
                              code,
                              name.isEmpty() ? code : name,
                              parseXerDate(row.raw("last_recalc_date"_f)).value_or(WallTime()),
                              activities.value(id) + activities.value(QByteArray()),
                              QString::fromUtf8(row.id("orig_proj_id"_f))});
    }
    for (XerProject &project : m_projects) {
        if (!seen.contains(project.baselineOf.toUtf8()))
            project.baselineOf.clear();
    }
    std::ranges::stable_partition(m_projects,
                                  [](const XerProject &p) { return p.baselineOf.isEmpty(); });
}

Result<ImportedPlan> XerFile::plan(std::size_t project, IdSource &ids) const
{
    XerImport import(m_tables, m_projects.at(project).id.toUtf8(), ids, m_repairs);
    import.mostTasks = m_limits.tasks;
    import.datesOnly = m_limits.datesOnly;
    Project &p = import.plan.project;
    p.id = ids.next<ProjectId>();
    p.code = m_projects[project].code;
    p.name = m_projects[project].name;
    if (p.name.isEmpty())
        p.name = QCoreApplication::translate("Mspdi", "Imported plan");
    readXerCalendars(import);
    readXerProject(import);
    if (auto tasks = readXerTasks(import); !tasks)
        return passOn(tasks);
    readXerResources(import);
    readXerAssignments(import);
    if (!import.datesOnly) {
        readXerCodes(import);
        readXerNotes(import);
    }
    if (auto links = readXerLinks(import); !links)
        return passOn(links);
    settleXer(import);
    ImportedPlan imported;
    imported.plan = std::move(import.plan);
    imported.repairs = import.repairs.take();
    return imported;
}

namespace {

/// Tables that say nothing of a plan's own: lists that others refer to, settings of P6's database.
bool isAside(const QString &name)
{
    static const QSet<QString> aside{u"CURRTYPE"_s,
                                     u"OBS"_s,
                                     u"POBS"_s,
                                     u"PROJECT"_s,
                                     u"UDFTYPE"_s,
                                     u"ACTVTYPE"_s,
                                     u"ACTVCODE"_s,
                                     u"MEMOTYPE"_s,
                                     u"ROLES"_s,
                                     u"UMEASURE"_s,
                                     u"FINTMPL"_s,
                                     u"FINDATES"_s,
                                     u"RSRCCURVDATA"_s,
                                     u"SHIFT"_s,
                                     u"SHIFTPER"_s,
                                     u"COSTTYPE"_s,
                                     u"SCHEDOPTIONS"_s,
                                     u"TASKRSRC"_s};
    return aside.contains(name);
}

/// Tables with rows of the project that nothing was read from.
void listLeftOut(XerImport &import)
{
    for (const XerTable &table : import.tables.all()) {
        if (import.usedTables.contains(table.name) || isAside(table.name) || table.rows.empty())
            continue;
        std::int64_t rows = 0;
        import.eachRow(table.name, [&](const XerRow &) { ++rows; });
        if (rows > 0)
            import.repairs.add(
                table.line,
                QCoreApplication::translate(
                    "Xer", "Table %1 (%2 rows) has no place in a plan here; it was left out.")
                    .arg(table.name)
                    .arg(rows));
    }
}

/// What Primavera writes into each file and no date is right without.
struct NeededField {
    const char *table;
    const char *field;
};
constexpr std::array kNeeded{NeededField{"PROJECT", "plan_start_date"},
                             NeededField{"CALENDAR", "clndr_data"},
                             NeededField{"PROJWBS", "parent_wbs_id"},
                             NeededField{"TASK", "task_id"},
                             NeededField{"TASK", "task_name"},
                             NeededField{"TASK", "target_drtn_hr_cnt"},
                             NeededField{"TASKPRED", "task_id"},
                             NeededField{"TASKPRED", "pred_task_id"},
                             NeededField{"TASKPRED", "pred_type"},
                             NeededField{"TASKPRED", "lag_hr_cnt"}};

/// A field that is not there reads as empty in each row: without a word, durations would be 0.
void listMissingFields(XerImport &import)
{
    for (const auto &[name, field] : kNeeded) {
        const XerTable &table = import.tables.table(QString::fromLatin1(name));
        if (!table.rows.empty() && !table.index.contains(field))
            import.repairs.add(
                table.line,
                QCoreApplication::translate("Xer",
                                            "Table %1 has no field %2, which Primavera writes into "
                                            "each file; it was taken as empty in all rows.")
                    .arg(table.name, QString::fromLatin1(field)));
    }
}

/// Dates and progress of summary rows follow from the rows below them; P6's file has none.
void rollUp(XerImport &import)
{
    std::vector<Task> &tasks = import.plan.tasks;
    const TaskTree tree = treeOf(tasks);
    std::vector<std::int64_t> weight(tasks.size(), 0);
    std::vector<std::int64_t> done(tasks.size(), 0);
    for (std::size_t i = tasks.size(); i-- > 0;) {
        Task &task = tasks[i];
        if (tree.isSummary(i)) {
            task.percentComplete = weight[i] > 0 ? done[i] / weight[i] : 0;
        } else {
            weight[i] = task.duration.value;
            done[i] = task.duration.value * task.percentComplete;
        }
        if (tree.parent[i] < 0)
            continue;
        const auto p = static_cast<std::size_t>(tree.parent[i]);
        Task &parent = tasks[p];
        weight[p] += weight[i];
        done[p] += done[i];
        parent.work.value += task.work.value;
        parent.cost.fen += task.cost.fen;
        if (task.start.isValid() && (!parent.start.isValid() || task.start < parent.start))
            parent.start = task.start;
        if (task.finish.isValid() && (!parent.finish.isValid() || parent.finish < task.finish))
            parent.finish = task.finish;
    }
}

} // namespace

void settleXer(XerImport &import)
{
    rollUp(import);
    listMissingFields(import);
    if (!import.datesOnly)
        listLeftOut(import);
    Plan &plan = import.plan;
    import.extras.insert(u"encoding"_s, import.tables.encoding());
    plan.project.extras = extrasText(QJsonObject{{u"xer"_s, import.extras}});
    giveNumbers(plan, {});
}

} // namespace zs
