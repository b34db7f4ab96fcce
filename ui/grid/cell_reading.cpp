// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_reading.h"

#include <QCoreApplication>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("CellReading", text);
}

std::unexpected<Error> refused(const char *why, QStringView text)
{
    return fail(ErrorCode::Invalid, words(why), text.toString());
}

/// Where the work of a day begins or ends in a calendar; midnights without one.
WallTime instantOn(const ReadDay &read, bool atFinish, const WorkCalendarPtr &calendar)
{
    if (read.timeOfDay)
        return WallTime::at(read.date, *read.timeOfDay);
    if (calendar) {
        const auto shifts = calendar->shiftsOn(WallTime::dayNumber(read.date));
        if (!shifts.empty())
            return WallTime::at(read.date, atFinish ? shifts.back().to : shifts.front().from);
    }
    return WallTime::at(read.date, atFinish ? kMinutesPerDay : 0);
}

Result<FieldValue> readChoice(const GridColumn &column, const QString &text)
{
    const EntityInfo &info = *entityInfo(EntityKind::Task);
    return zs::readChoice(info, info.fields[static_cast<std::size_t>(column.field)], text)
        .transform([](std::int64_t number) { return FieldValue(number); });
}

Result<FieldValue> readUnit(const GridData &data, const QString &text)
{
    const QString wanted = text.trimmed();
    for (const auto &[id, name] : data.units().asKeyValueRange()) {
        if (name.compare(wanted, Qt::CaseInsensitive) == 0)
            return FieldValue(id.value());
    }
    return refused(QT_TRANSLATE_NOOP("CellReading", "There is no unit with this name."), text);
}

Result<FieldValue> readCalendar(const GridData &data, const QString &text)
{
    const QString wanted = text.trimmed();
    if (data.scheduled().plan) {
        for (const Calendar &calendar : data.scheduled().plan->calendars) {
            if (calendar.name.compare(wanted, Qt::CaseInsensitive) == 0)
                return FieldValue(calendar.id.value());
        }
    }
    return refused(QT_TRANSLATE_NOOP("CellReading", "There is no calendar with this name."), text);
}

Result<FieldValue> readNumber(const QString &text)
{
    bool whole = false;
    const qlonglong value = plainWidth(text).remove(u',').toLongLong(&whole);
    if (!whole)
        return refused(QT_TRANSLATE_NOOP("CellReading", "This is not a whole number."), text);
    return FieldValue(std::int64_t{value});
}

template <class T, class Pack>
Result<FieldValue> packed(const Result<T> &read, Pack pack)
{
    if (!read)
        return passOn(read);
    return FieldValue(pack(*read));
}

/// What an empty cell means; an error where something has to stand.
Result<FieldValue> emptied(const GridColumn &column)
{
    if (column.id == "name"_L1)
        return refused(QT_TRANSLATE_NOOP("CellReading", "A task needs a name."), {});
    if (column.id == "remaining"_L1 || column.computed == Computed::ThreePoint)
        return FieldValue(std::int64_t{-1});
    if (column.id == "priority"_L1)
        return FieldValue(std::int64_t{500});
    if (column.id == "duration"_L1 || column.id == "finish"_L1)
        return refused(QT_TRANSLATE_NOOP("CellReading", "This cell cannot be empty."), {});
    switch (column.kind) {
    case CellKind::Text:
        return FieldValue(QString(u""_s));
    case CellKind::Day:
    case CellKind::Unit:
    case CellKind::Calendar:
        return FieldValue();
    default:
        return FieldValue(std::int64_t{0});
    }
}

} // namespace

Result<FieldValue> readCell(const GridData &data, int task, int column, const QString &text)
{
    const GridColumn &c = data.column(column);
    if (text.trimmed().isEmpty())
        return emptied(c);
    switch (c.kind) {
    case CellKind::Duration:
        return packed(durationFromText(text, data.durationUnits()), [](Minutes m) { return m; });
    case CellKind::Day:
        return packed(readDay(text), [&](const ReadDay &read) {
            return instantOn(read,
                             c.atFinish,
                             task < 0 ? data.scheduled().calendars.project()
                                      : data.calendarOf(task))
                .minute;
        });
    case CellKind::Money:
        return packed(readMoney(text), [](Money m) { return m.fen; });
    case CellKind::Percent:
        return packed(readPercent(text), [](std::int64_t p) { return p; });
    case CellKind::Flag:
        return packed(readFlag(text), [](bool b) { return std::int64_t{b}; });
    case CellKind::Choice:
        return readChoice(c, text);
    case CellKind::Unit:
        return readUnit(data, text);
    case CellKind::Calendar:
        return readCalendar(data, text);
    case CellKind::Number:
        return readNumber(text);
    case CellKind::Text:
    case CellKind::Links:
        break;
    }
    return FieldValue(text);
}

} // namespace zs
