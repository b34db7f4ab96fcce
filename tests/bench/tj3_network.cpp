// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/tj3_network.h"

#include "support/plan_builder.h"

#include <QHash>

#include <random>

namespace zs::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstYear = 2026;
constexpr int kYears = 9; // tj3 knows no year after 2035

struct DaysOff {
    QDate from;
    QDate to; ///< included
};

/// A week in February and one in October of every year.
std::vector<DaysOff> daysOff()
{
    std::vector<DaysOff> off;
    for (int year = kFirstYear; year < kFirstYear + kYears; ++year) {
        off.push_back({{year, 2, 10}, {year, 2, 16}});
        off.push_back({{year, 10, 1}, {year, 10, 7}});
    }
    return off;
}

Calendar officeWithHolidays()
{
    Calendar office = standardCalendar();
    office.statutory = false;
    std::vector<CalendarException> exceptions;
    for (const DaysOff &off : daysOff()) {
        CalendarException rest;
        rest.from = off.from;
        rest.to = off.to;
        exceptions.push_back(rest);
    }
    office.exceptions = encodeExceptions(exceptions);
    return office;
}

QString inHours(Minutes minutes)
{
    return u"%1h"_s.arg(minutes / 60);
}

} // namespace

Plan tj3Network(int tasks, std::uint32_t seed)
{
    Plan plan = PlanBuilder().build();
    const CalendarId id = plan.project.calendar;
    const ProjectId project = plan.calendars.front().project;
    plan.calendars = {officeWithHolidays()};
    plan.calendars.front().id = id;
    plan.calendars.front().project = project;
    plan.calendars.front().name = u"office"_s;
    std::mt19937 random(seed);
    const auto below = [&random](int n) {
        return static_cast<int>(random() % static_cast<std::uint32_t>(n));
    };
    for (int i = 0; i < tasks; ++i) {
        Task t;
        t.id = idNumber<TaskId>(2, static_cast<std::uint32_t>(i));
        t.project = plan.project.id;
        t.position = i;
        t.name = u"Task %1"_s.arg(i + 1);
        t.duration = {60 * (1 + below(24))};
        plan.tasks.push_back(t);
        QSet<int> from;
        for (int k = 1 + below(3); k > 0 && i > 0; --k)
            from.insert(i - 1 - below(std::min(i, 50)));
        for (const int predecessor : from) {
            Link l;
            l.id = idNumber<LinkId>(3, static_cast<std::uint32_t>(plan.links.size()));
            l.project = plan.project.id;
            l.predecessor = plan.tasks[static_cast<std::size_t>(predecessor)].id;
            l.successor = t.id;
            plan.links.push_back(l);
        }
    }
    return plan;
}

namespace {

/// P6's own text for a calendar: days from Sunday, exceptions as days since 1899-12-30.
QString xerCalendar()
{
    QString text = u"(0||CalendarData()((0||DaysOfWeek()((0||1()())"_s;
    for (int day = 2; day <= 6; ++day)
        text += u"(0||%1()((0||0(s|08:00|f|12:00)())(0||1(s|13:00|f|17:00)())))"_s.arg(day);
    text += u"(0||7()())))(0||VIEW(ShowTotal|N)())(0||Exceptions()("_s;
    int number = 0;
    for (const DaysOff &off : daysOff()) {
        for (QDate day = off.from; day <= off.to; day = day.addDays(1))
            text += u"(0||%1(d|%2)())"_s.arg(number++).arg(QDate(1899, 12, 30).daysTo(day));
    }
    return text + u"))))"_s;
}

QString xerRow(const QStringList &values)
{
    return u"%R\t"_s + values.join(u'\t') + u"\r\n"_s;
}

QString xerTable(const QString &name, const QString &fields)
{
    return u"%T\t"_s + name + u"\r\n%F\t"_s + QString(fields).replace(u' ', u'\t') + u"\r\n"_s;
}

} // namespace

QByteArray xerProject(const Plan &plan)
{
    const QString start = plan.project.planStart.toString();
    QString text =
        u"ERMHDR\t20.12\t2026-03-02\tProject\tadmin\tadmin\tdb\tProject Management\tCNY\r\n"_s;
    text += xerTable(u"CALENDAR"_s, u"clndr_id clndr_name clndr_type day_hr_cnt clndr_data"_s)
            + xerRow({u"1"_s, u"office"_s, u"CA_Base"_s, u"8"_s, xerCalendar()});
    text += xerTable(u"PROJECT"_s, u"proj_id proj_short_name clndr_id plan_start_date"_s)
            + xerRow({u"1"_s, u"BENCH"_s, u"1"_s, start});
    text += xerTable(u"TASK"_s,
                     u"task_id proj_id clndr_id task_code task_name task_type duration_type "
                     "status_code complete_pct_type target_drtn_hr_cnt remain_drtn_hr_cnt "
                     "early_start_date early_end_date target_start_date target_end_date"_s);
    QHash<TaskId, QString> number;
    for (const Task &task : plan.tasks) {
        const QString id = QString::number(number.size() + 1);
        number.insert(task.id, id);
        const QString hours = QString::number(task.duration.value / 60);
        text += xerRow({id,
                        u"1"_s,
                        u"1"_s,
                        u"A"_s + id,
                        task.name,
                        u"TT_Task"_s,
                        u"DT_FixedDUR2"_s,
                        u"TK_NotStart"_s,
                        u"CP_Drtn"_s,
                        hours,
                        hours,
                        start,
                        start,
                        start,
                        start});
    }
    text +=
        xerTable(u"TASKPRED"_s,
                 u"task_pred_id task_id pred_task_id proj_id pred_proj_id pred_type lag_hr_cnt"_s);
    for (std::size_t i = 0; i < plan.links.size(); ++i) {
        const Link &link = plan.links[i];
        text += xerRow({QString::number(i + 1),
                        number.value(link.successor),
                        number.value(link.predecessor),
                        u"1"_s,
                        u"1"_s,
                        u"PR_FS"_s,
                        QString::number(link.lag.value / 60)});
    }
    text += u"%T\tSCHEDOPTIONS\r\n%F\tproj_id\tsched_calendar_on_relationship_lag\r\n"
            "%R\t1\trcal_Successor\r\n%E\r\n"_s;
    return text.toUtf8();
}

QByteArray tj3Project(const Plan &plan, WallTime finish, const QString &report)
{
    QString text = u"project bench \"Bench\" %1 - %2 {\n"
                   "  timezone \"Asia/Shanghai\"\n  timingresolution 60min\n"
                   "  timeformat \"%Y-%m-%d %H:%M\"\n"
                   "  workinghours mon - fri 8:00 - 12:00, 13:00 - 17:00\n"
                   "  workinghours sat, sun off\n}\n"_s.arg(
                       plan.project.planStart.date().toString(Qt::ISODate),
                       finish.date().addDays(30).toString(Qt::ISODate));
    for (const DaysOff &off : daysOff())
        text += u"leaves holiday \"off\" %1 - %2\n"_s.arg(off.from.toString(Qt::ISODate),
                                                          off.to.addDays(1).toString(Qt::ISODate));
    QHash<TaskId, int> number;
    QHash<TaskId, QStringList> depends;
    for (const Task &task : plan.tasks)
        number.insert(task.id, static_cast<int>(number.size()));
    for (const Link &link : plan.links) {
        depends[link.successor] << u"t%1"_s.arg(number.value(link.predecessor));
    }
    for (const Task &task : plan.tasks) {
        text += u"task t%1 \"%2\" { length %3"_s.arg(number.value(task.id))
                    .arg(task.name, inHours(task.duration.value));
        const QStringList before = depends.value(task.id);
        text += before.isEmpty()
                    ? u" start %1"_s.arg(plan.project.planStart.date().toString(Qt::ISODate)
                                         + "-08:00"_L1)
                    : u" depends "_s + before.join(u", "_s);
        text += u" }\n"_s;
    }
    text += u"taskreport \"%1\" {\n  formats csv\n  columns id, start, end\n"
            "  sorttasks seqno.up\n}\n"_s.arg(report);
    return text.toUtf8();
}

} // namespace zs::test
