// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xer_progress.h"

#include "exchange/entity_extras.h"

#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Constraint {
    ConstraintType type = ConstraintType::AsSoonAsPossible;
    WallTime date;
    bool mandatory = false;
};

struct ConstraintName {
    const char *name;
    ConstraintType type;
    bool mandatory;
};

/// P6's "Start On" gives way to predecessors, its mandatory dates do not; both are must-dates here.
constexpr std::array kConstraints{
    ConstraintName{"CS_ALAP", ConstraintType::AsLateAsPossible, false},
    ConstraintName{"CS_MSO", ConstraintType::MustStartOn, false},
    ConstraintName{"CS_MANDSTART", ConstraintType::MustStartOn, true},
    ConstraintName{"CS_MEO", ConstraintType::MustFinishOn, false},
    ConstraintName{"CS_MANDFIN", ConstraintType::MustFinishOn, true},
    ConstraintName{"CS_MSOA", ConstraintType::StartNoEarlierThan, false},
    ConstraintName{"CS_MSOB", ConstraintType::StartNoLaterThan, false},
    ConstraintName{"CS_MEOA", ConstraintType::FinishNoEarlierThan, false},
    ConstraintName{"CS_MEOB", ConstraintType::FinishNoLaterThan, false},
};

Constraint constraintOf(const XerRow &row, XerField type, XerField date, ReadPlace &place)
{
    if (!row.has(type))
        return {};
    const QByteArrayView name = row.raw(type);
    const auto found =
        std::ranges::find_if(kConstraints, [&](const ConstraintName &c) { return name == c.name; });
    if (found == kConstraints.end()) {
        place.unset(type.name(), row.label(type));
        return {};
    }
    const Constraint constraint{found->type, xerDate(row, date, place), found->mandatory};
    if (constraint.type != ConstraintType::AsLateAsPossible && !constraint.date.isValid()) {
        place.unset(type.name(), row.label(type));
        return {};
    }
    return constraint;
}

std::int64_t priorityOf(QByteArrayView name)
{
    static constexpr std::array<std::pair<const char *, int>, 5> kPriorities{{{"PT_Top", 900},
                                                                              {"PT_High", 700},
                                                                              {"PT_Normal", 500},
                                                                              {"PT_Low", 300},
                                                                              {"PT_Lowest", 100}}};
    for (const auto &[text, priority] : kPriorities) {
        if (name == text)
            return priority;
    }
    return 500;
}

TaskType durationTypeOf(QByteArrayView name)
{
    if (name == "DT_FixedRate")
        return TaskType::FixedUnits;
    return name == "DT_FixedQty" ? TaskType::FixedWork : TaskType::FixedDuration;
}

/// The share of `part` in `whole` in percent, 0 to 100.
std::int64_t percentOf(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? std::clamp<std::int64_t>((part * 100 + whole / 2) / whole, 0, 100) : 0;
}

} // namespace

XerTaskReader::XerTaskReader(XerImport &import)
    : m_import(import)
    , m_rest(
          "task_id proj_id wbs_id clndr_id task_code task_name status_code target_drtn_hr_cnt "
          "remain_drtn_hr_cnt act_start_date act_end_date early_start_date early_end_date "
          "late_start_date late_end_date rem_late_start_date rem_late_end_date restart_date "
          "reend_date "
          "total_float_hr_cnt free_float_hr_cnt driving_path_flag float_path float_path_order "
          "act_work_qty remain_work_qty target_work_qty act_equip_qty remain_equip_qty "
          "target_equip_qty "
          "cstr_type cstr_date cstr_type2 cstr_date2 priority_type resume_date phys_complete_pct "
          "target_start_date target_end_date")
{}

Task XerTaskReader::read(const XerRow &row)
{
    Task task;
    m_own = {};
    task.wbs = row.label("task_code"_f).left(255);
    ReadPlace place = m_import.at(row,
                                  row.named(QT_TRANSLATE_NOOP("Xer", "Activity %1"),
                                            task.wbs.isEmpty() ? "task_id"_f : "task_code"_f));
    task.id = m_import.ids.next<TaskId>();
    task.project = m_import.plan.project.id;
    const QByteArrayView id = row.raw("task_id"_f);
    if (id.isEmpty() || m_import.tasks.contains(id)) {
        place.repair(QCoreApplication::translate(
                         "Xer", "Its id “%1” is missing or doubled; a new one was given.")
                         .arg(QString::fromUtf8(id).left(40)));
    } else {
        m_import.tasks.insert(id, m_import.plan.tasks.size()); // where it is about to stand
        task.uid = xerUid(id);
    }
    task.name = row.label("task_name"_f);
    task.priority = priorityOf(row.raw("priority_type"_f));
    task.type = durationTypeOf(row.raw("duration_type"_f));
    task.calendar = m_import.calendars.value(row.raw("clndr_id"_f));
    if (!task.calendar.isValid() && row.has("clndr_id"_f))
        place.unset(u"clndr_id"_s, row.label("clndr_id"_f));
    if (task.calendar == m_import.plan.project.calendar)
        task.calendar = {};
    readKind(task, row, place);
    readDurations(task, row, place);
    readProgress(task, row, place);
    readDates(task, row, place);
    readConstraints(task, row, place);
    readExternal(task, row, place);
    if (row.has("expect_end_date"_f))
        ++m_expected;
    if (!m_import.datesOnly) {
        addPlanned(task, row, place);
        keepRest(task, row);
    }
    return task;
}

void XerTaskReader::keepRest(Task &task, const XerRow &row)
{
    QJsonObject rest = m_rest.of(row);
    for (auto own = m_own.begin(); own != m_own.end(); ++own)
        rest.insert(own.key(), own.value());
    if (!rest.isEmpty())
        task.extras = extrasText(QJsonObject{{u"xer"_s, rest}});
}

void XerTaskReader::readKind(Task &task, const XerRow &row, ReadPlace &place)
{
    const QByteArrayView type = row.raw("task_type"_f);
    task.milestone = type == "TT_Mile" || type == "TT_FinMile";
    task.ignoreResourceCalendars =
        type != "TT_Rsrc"; // P6 takes them for resource dependent ones only
    if (type == "TT_LOE")
        task.kind = TaskKind::Hammock;
    if (type == "TT_WBS") {
        task.manual = true;
        place.repair(QCoreApplication::translate("Xer",
                                                 "It is a WBS summary activity; it keeps its "
                                                 "dates, and the row above it shows the span of "
                                                 "its WBS."));
    } else if (!type.isEmpty() && !task.milestone && type != "TT_LOE" && type != "TT_Task"
               && type != "TT_Rsrc") {
        place.setTo(u"task_type"_s, row.label("task_type"_f), u"TT_Task"_s);
    }
}

/// P6 schedules what is left: a task that has not begun is as long as its remaining duration.
void XerTaskReader::readDurations(Task &task, const XerRow &row, ReadPlace &place)
{
    const Minutes target = xerHours(row, "target_drtn_hr_cnt"_f, place, kMaxDuration);
    const Minutes remaining = xerHours(row, "remain_drtn_hr_cnt"_f, place, kMaxDuration, target);
    const bool started = row.has("act_start_date"_f) && row.raw("status_code"_f) != "TK_NotStart";
    const bool finished = row.raw("status_code"_f) == "TK_Complete" || row.has("act_end_date"_f);
    task.duration = {target};
    if (!started && !finished && remaining != target) {
        task.duration = {remaining};
        m_own.insert(u"target_drtn_hr_cnt"_s, row.label("target_drtn_hr_cnt"_f));
    }
    if (started && !finished)
        task.remaining = {remaining};
    if (finished)
        task.percentComplete = 100;
    else if (started)
        task.percentComplete = std::min<std::int64_t>(99, percentOf(target - remaining, target));
    if (task.milestone) {
        task.duration = {};
        task.remaining = {-1};
    }
    const auto qty = [&](XerField field) { return xerHours(row, field, place, kMaxWork); };
    const Minutes atCompletion = qty("act_work_qty"_f) + qty("remain_work_qty"_f)
                                 + qty("act_equip_qty"_f) + qty("remain_equip_qty"_f);
    task.work = {atCompletion > 0 ? atCompletion
                                  : qty("target_work_qty"_f) + qty("target_equip_qty"_f)};
}

void XerTaskReader::readProgress(Task &task, const XerRow &row, ReadPlace &place)
{
    const QByteArrayView kind = row.raw("complete_pct_type"_f);
    if (kind == "CP_Phys")
        task.percentKind = PercentKind::Physical;
    else if (kind == "CP_Units")
        task.percentKind = PercentKind::Work;
    else if (!kind.isEmpty() && kind != "CP_Drtn")
        place.setTo(u"complete_pct_type"_s, row.label("complete_pct_type"_f), u"CP_Drtn"_s);
    if (row.has("phys_complete_pct"_f)) {
        const auto percent = row.scaled("phys_complete_pct"_f, 0);
        task.physicalPercent = std::clamp<std::int64_t>(percent.value_or(0), 0, 100);
        if (percent != task.physicalPercent)
            place.setTo(u"phys_complete_pct"_s,
                        row.label("phys_complete_pct"_f),
                        QString::number(task.physicalPercent));
    }
    const QByteArrayView status = row.raw("status_code"_f);
    task.actualStart = xerDate(row, "act_start_date"_f, place);
    task.actualFinish = xerDate(row, "act_end_date"_f, place);
    if (status == "TK_NotStart" && task.actualStart.isValid()) {
        place.repair(QCoreApplication::translate(
            "Xer",
            "It has an actual start but has not begun by its status; the date was left out."));
        task.actualStart = {};
        task.actualFinish = {};
    } else if (task.actualFinish.isValid() && !task.actualStart.isValid()) {
        task.actualStart =
            task.milestone ? task.actualFinish : xerDate(row, "target_start_date"_f, place);
        if (!task.actualStart.isValid() || task.actualFinish < task.actualStart)
            task.actualStart = task.actualFinish;
        if (!task.milestone)
            place.repair(QCoreApplication::translate(
                "Xer", "It is finished without an actual start; its planned start was taken."));
    }
    if (task.actualFinish.isValid() && task.actualFinish < task.actualStart) {
        place.repair(QCoreApplication::translate(
            "Xer", "It finishes before it starts; the actual start was taken for both."));
        task.actualFinish = task.actualStart;
    }
    if (!task.actualFinish.isValid())
        task.resume = xerDate(row, "resume_date"_f, place);
}

/// P6 shows as start the actual one, else the early one; the same for the finish.
void XerTaskReader::readDates(Task &task, const XerRow &row, ReadPlace &place)
{
    const auto firstOf = [&](WallTime known, std::initializer_list<XerField> fields) {
        for (const XerField field : fields) {
            if (!known.isValid())
                known = xerDate(row, field, place);
        }
        return known;
    };
    task.start =
        firstOf(task.actualStart, {"early_start_date"_f, "restart_date"_f, "target_start_date"_f});
    task.finish =
        firstOf(task.actualFinish, {"early_end_date"_f, "reend_date"_f, "target_end_date"_f});
    // P6 gives a start milestone no early finish and a finish milestone no early start
    if (task.milestone && row.raw("task_type"_f) == "TT_FinMile")
        task.start = task.finish;
    else if (task.milestone && task.start.isValid())
        task.finish = task.start;
    if (task.start.isValid() && task.finish.isValid() && task.finish < task.start)
        task.finish = task.start;
}

void XerTaskReader::readConstraints(Task &task, const XerRow &row, ReadPlace &place)
{
    Constraint first = constraintOf(row, "cstr_type"_f, "cstr_date"_f, place);
    Constraint second = constraintOf(row, "cstr_type2"_f, "cstr_date2"_f, place);
    const auto isDeadline = [](const Constraint &c) {
        return c.type == ConstraintType::FinishNoLaterThan;
    };
    if (second.type != ConstraintType::AsSoonAsPossible
        && (first.type == ConstraintType::AsSoonAsPossible
            || (isDeadline(first) && !isDeadline(second))))
        std::swap(first, second);
    task.constraint = first.type;
    task.constraintDate = first.date;
    if (first.mandatory)
        m_own.insert(u"cstr_type"_s, row.label("cstr_type"_f));
    if (second.type == ConstraintType::AsSoonAsPossible)
        return;
    if (isDeadline(second)) {
        task.deadline =
            second.date; // a finish no later than, as a second one, is what a deadline is
        return;
    }
    m_own.insert(u"cstr_type2"_s, row.label("cstr_type2"_f));
    m_own.insert(u"cstr_date2"_s, row.label("cstr_date2"_f));
    place.repair(
        QCoreApplication::translate(
            "Xer", "Its second constraint (%1, %2) has no place here; it was kept as a remark.")
            .arg(row.label("cstr_type2"_f), row.label("cstr_date2"_f)));
}

/// Dates that links from projects outside of the file gave it.
void XerTaskReader::readExternal(Task &task, const XerRow &row, ReadPlace &place)
{
    const WallTime early = xerDate(row, "external_early_start_date"_f, place);
    if (!early.isValid() || task.actualStart.isValid())
        return;
    if (task.constraint != ConstraintType::AsSoonAsPossible) {
        place.repair(
            QCoreApplication::translate(
                "Xer",
                "Another project lets it start on %1 at the earliest; it has a constraint of its "
                "own, so the date was kept as a remark.")
                .arg(early.toString()));
        return;
    }
    task.constraint = ConstraintType::StartNoEarlierThan;
    task.constraintDate = early;
    place.repair(
        QCoreApplication::translate(
            "Xer",
            "Another project lets it start on %1 at the earliest; this was taken as “start no "
            "earlier than”.")
            .arg(early.toString()));
}

/// P6's planned dates and units are its first baseline.
void XerTaskReader::addPlanned(const Task &task, const XerRow &row, ReadPlace &place)
{
    BaselineTask planned;
    planned.start = xerDate(row, "target_start_date"_f, place);
    planned.finish = xerDate(row, "target_end_date"_f, place);
    if (!planned.start.isValid() && !planned.finish.isValid())
        return;
    if (!m_planned.isValid()) {
        Baseline baseline;
        m_planned = baseline.id = m_import.ids.next<BaselineId>();
        baseline.project = m_import.plan.project.id;
        baseline.name = QCoreApplication::translate("Xer", "Planned dates (Primavera)");
        m_import.plan.baselines.push_back(baseline);
    }
    planned.id = m_import.ids.next<BaselineTaskId>();
    planned.baseline = m_planned;
    planned.project = m_import.plan.project.id;
    planned.task = task.id;
    planned.duration = {xerHours(row, "target_drtn_hr_cnt"_f, place, kMaxDuration)};
    planned.work = {xerHours(row, "target_work_qty"_f, place, kMaxWork)
                    + xerHours(row, "target_equip_qty"_f, place, kMaxWork)};
    planned.name = task.name;
    planned.wbs = task.wbs;
    planned.milestone = task.milestone;
    planned.calendar = task.calendar;
    planned.position = static_cast<std::int64_t>(m_import.plan.tasks.size());
    m_import.plan.baselineTasks.push_back(std::move(planned));
}

void XerTaskReader::finish()
{
    m_import.extras.insert(u"task"_s, m_rest.usual());
    if (m_expected > 0)
        m_import.repairs.add(
            0,
            QCoreApplication::translate(
                "Xer",
                "%1 activities have an expected finish; their remaining durations were taken "
                "as they stand, the dates kept as remarks.")
                .arg(m_expected));
}

} // namespace zs
