// SPDX-License-Identifier: GPL-3.0-or-later
// The project itself, its schedule options and its calendars.
#include "exchange/entity_extras.h"
#include "exchange/xer_calendar.h"
#include "exchange/xer_import.h"

namespace zs {

using namespace Qt::StringLiterals;

namespace {

const char *const kProjectFields =
    "proj_id proj_short_name plan_start_date plan_end_date scd_end_date "
    "last_recalc_date clndr_id critical_drtn_hr_cnt";

const XerTable &projects(const XerImport &import)
{
    return import.tables.table(u"PROJECT"_s);
}

LagCalendar lagCalendarOf(const XerRow &row, ReadPlace &place)
{
    const QByteArray value = row.id("sched_calendar_on_relationship_lag"_f);
    if (value.isEmpty() || value == "rcal_Predecessor")
        return LagCalendar::Predecessor; // P6's default
    if (value == "rcal_Successor")
        return LagCalendar::Successor;
    if (value == "rcal_ProjDefault")
        return LagCalendar::Project;
    if (value == "rcal_24Hour")
        return LagCalendar::AllHours;
    place.setTo(
        u"sched_calendar_on_relationship_lag"_s, QString::fromLatin1(value), u"rcal_Predecessor"_s);
    return LagCalendar::Predecessor;
}

/// Options that move dates in Primavera and have no place here: what follows of them is among the
/// dates that differ, and this says why.
void tellOptions(const XerRow &row, ReadPlace &place)
{
    if (row.raw("sched_outer_depend_type"_f) == "SD_None")
        place.repair(QCoreApplication::translate(
            "Xer", "The file ignores relationships with other projects; here they hold."));
    if (row.flag("sched_use_expect_end_flag"_f))
        place.repair(QCoreApplication::translate(
            "Xer", "The file schedules by expected finish dates, which do not exist here."));
}

void readOptions(XerImport &import)
{
    Project &project = import.plan.project;
    project.lagCalendar = LagCalendar::Predecessor;
    XerLeftovers rest(
        "schedoptions_id proj_id sched_calendar_on_relationship_lag sched_retained_logic "
        "sched_progress_override sched_open_critical_flag");
    import.eachRow(u"SCHEDOPTIONS"_s, [&](const XerRow &row) {
        ReadPlace place = import.at(row, u"SCHEDOPTIONS"_s);
        project.lagCalendar = lagCalendarOf(row, place);
        project.progressRule = row.flag("sched_progress_override"_f)
                                   ? ProgressRule::ProgressOverride
                                   : ProgressRule::RetainedLogic;
        if (row.raw("sched_retained_logic"_f) == "N" && !row.flag("sched_progress_override"_f))
            place.repair(QCoreApplication::translate("Xer",
                                                     "The file schedules out-of-sequence work by "
                                                     "actual dates, which does not exist here; "
                                                     "retained logic was taken."));
        project.multiplePaths = row.flag("sched_open_critical_flag"_f);
        tellOptions(row, place);
        const QJsonObject others = rest.of(row);
        import.extras.insert(u"options"_s, others.isEmpty() ? rest.usual() : others);
    });
}

void tellCurrency(XerImport &import)
{
    const QString currency = import.tables.header(8);
    if (!currency.isEmpty() && currency != "CNY"_L1 && currency != "RMB"_L1)
        import.repairs.add(
            1,
            QCoreApplication::translate(
                "Xer", "The file counts money in %1; its amounts were taken as yuan as they stand.")
                .arg(currency.left(10)));
    import.extras.insert(u"currency"_s, currency);
    import.extras.insert(u"version"_s, import.tables.header(1));
}

void readProjectRow(XerImport &import, const XerRow &row)
{
    Project &project = import.plan.project;
    ReadPlace place = import.at(row, QCoreApplication::translate("Mspdi", "Project"));
    project.planStart = xerDate(row, "plan_start_date"_f, place);
    project.planFinish = xerDate(row, "scd_end_date"_f, place);
    project.statusDate = xerDate(row, "last_recalc_date"_f, place);
    project.plannedStart = project.planStart.date();
    const WallTime mustFinish = xerDate(row, "plan_end_date"_f, place);
    project.plannedFinish = mustFinish.date();
    if (mustFinish.isValid())
        place.repair(
            QCoreApplication::translate(
                "Xer",
                "The project must finish by %1: it was taken as the planned finish and does "
                "not change any float here.")
                .arg(mustFinish.toString()));
    project.criticalFloat = {xerHours(row, "critical_drtn_hr_cnt"_f, place, kMaxDuration)};
    if (row.raw("critical_path_type"_f) == "CT_DrivPath")
        place.repair(QCoreApplication::translate(
            "Xer",
            "The file defines critical as longest path; here it is defined by total float."));
    project.calendar = import.calendars.value(row.id("clndr_id"_f));
    if (!project.calendar.isValid() && row.has("clndr_id"_f))
        place.unset(u"clndr_id"_s, row.label("clndr_id"_f));
    XerLeftovers rest(kProjectFields);
    static_cast<void>(rest.of(row));
    import.extras.insert(u"project"_s, rest.usual());
}

struct CalendarRow {
    CalendarId id;
    QByteArray base;
    Minutes day = 0;
    Minutes week = 0;
    Minutes month = 0;
};

/// Which calendars a project needs: its own, those that it, its activities and its resources name,
/// and what they are based on. Files carry a company's hundreds.
QSet<QByteArray> neededCalendars(XerImport &import, const QHash<QByteArray, QByteArray> &baseOf)
{
    QSet<QByteArray> needed;
    const auto need = [&](QByteArray id) {
        while (!id.isEmpty() && baseOf.contains(id) && !needed.contains(id)) {
            needed.insert(id);
            id = baseOf.value(id);
        }
    };
    const auto needAll = [&](const QString &table) {
        QByteArrayView last;
        import.eachRow(table, [&](const XerRow &row) {
            const QByteArrayView id = row.raw("clndr_id"_f);
            if (id != last)
                need(id.toByteArray());
            last = id;
        });
    };
    needAll(u"PROJECT"_s);
    needAll(u"TASK"_s);
    needAll(u"RSRC"_s);
    if (needed.isEmpty())
        import.eachRow(u"CALENDAR"_s, [&](const XerRow &row) {
            if (row.flag("default_flag"_f))
                need(row.id("clndr_id"_f));
        });
    return needed;
}

void setWorkTime(Calendar &calendar, const XerRow &row, ReadPlace &place)
{
    XerWorkTime time = readXerWorkTime(row.text("clndr_data"_f), place);
    if (!time.hasWeek) {
        place.repair(QCoreApplication::translate("Xer",
                                                 "It says nothing of the week; Monday to Friday, "
                                                 "08:00-12:00 and 13:00-17:00, was taken."));
        for (std::size_t day = 0; day < 7; ++day)
            time.week[day] =
                day < 5 ? DayShifts{{8 * 60, 12 * 60}, {13 * 60, 17 * 60}} : DayShifts();
    }
    calendar.week = encodeWeek(time.week);
    calendar.exceptions = encodeExceptions(time.exceptions);
}

void addXerCalendar(XerImport &import,
                    const XerRow &row,
                    XerLeftovers &rest,
                    std::vector<CalendarRow> &rows)
{
    const QByteArray id = row.id("clndr_id"_f);
    Calendar calendar;
    calendar.name = row.label("clndr_name"_f);
    ReadPlace place = import.at(
        row, QCoreApplication::translate("Xer", "Calendar “%1”").arg(calendar.name.left(60)));
    if (import.calendars.contains(id)) {
        place.repair(
            QCoreApplication::translate("Xer", "Its id %1 is doubled; the second was left out.")
                .arg(QString::fromUtf8(id).left(40)));
        return;
    }
    calendar.id = import.ids.next<CalendarId>();
    calendar.project = import.plan.project.id;
    calendar.uid = xerUid(id);
    setWorkTime(calendar, row, place);
    const QJsonObject others = rest.of(row);
    if (!others.isEmpty())
        calendar.extras = extrasText(QJsonObject{{u"xer"_s, others}});
    rows.push_back({calendar.id,
                    row.id("base_clndr_id"_f),
                    xerHours(row, "day_hr_cnt"_f, place, kMaxDuration),
                    xerHours(row, "week_hr_cnt"_f, place, kMaxDuration),
                    xerHours(row, "month_hr_cnt"_f, place, kMaxDuration)});
    import.calendars.insert(id, calendar.id);
    import.plan.calendars.push_back(std::move(calendar));
}

/// Bases as the file has them, cut where they form a loop.
void linkBases(XerImport &import, const std::vector<CalendarRow> &rows)
{
    QHash<CalendarId, CalendarId> base;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const CalendarId own = rows[i].id;
        const CalendarId wanted = import.calendars.value(rows[i].base);
        CalendarId at = wanted;
        while (at.isValid() && at != own)
            at = base.value(at);
        if (at == own && wanted.isValid()) {
            import.repairs.add(
                0,
                QCoreApplication::translate(
                    "Xer", "Calendar “%1”: its base calendars form a loop; it was cut here.")
                    .arg(import.plan.calendars[i].name));
            continue;
        }
        base.insert(own, wanted);
        import.plan.calendars[i].base = wanted;
    }
}

/// How many working minutes people call a day, a week and a month, by the project's calendar.
void takeUnits(Project &project, const CalendarRow &row)
{
    if (row.day >= 1 && row.day <= kMinutesPerDay)
        project.minutesPerDay = row.day;
    if (row.week >= 1 && row.week <= 7 * kMinutesPerDay)
        project.minutesPerWeek = row.week;
    const std::int64_t days = row.month / std::max<Minutes>(1, project.minutesPerDay);
    if (days >= 1 && days <= 31)
        project.daysPerMonth = days;
}

} // namespace

void readXerCalendars(XerImport &import)
{
    QHash<QByteArray, QByteArray> baseOf;
    const XerTable &table = import.tables.table(u"CALENDAR"_s);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const XerRow row(import.tables, table, r);
        baseOf.insert(row.id("clndr_id"_f), row.id("base_clndr_id"_f));
    }
    const QSet<QByteArray> needed = neededCalendars(import, baseOf);
    import.usedTables.insert(u"CALENDAR"_s);
    XerLeftovers rest("clndr_id clndr_name proj_id base_clndr_id clndr_data day_hr_cnt week_hr_cnt "
                      "month_hr_cnt year_hr_cnt last_chng_date default_flag");
    std::vector<CalendarRow> rows;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const XerRow row(import.tables, table, r);
        if (needed.contains(row.id("clndr_id"_f)))
            addXerCalendar(import, row, rest, rows);
    }
    linkBases(import, rows);
    import.extras.insert(u"calendar"_s, rest.usual());
    import.eachRow(u"PROJECT"_s, [&](const XerRow &row) {
        const CalendarId own = import.calendars.value(row.id("clndr_id"_f));
        for (const CalendarRow &calendar : rows) {
            if (own.isValid() && calendar.id == own)
                takeUnits(import.plan.project, calendar);
        }
    });
}

void readXerProject(XerImport &import)
{
    const XerTable &table = projects(import);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const XerRow row(import.tables, table, r);
        if (row.raw("proj_id"_f) != import.projId)
            continue;
        readProjectRow(import, row);
        break;
    }
    tellCurrency(import);
    readOptions(import);
}

} // namespace zs
