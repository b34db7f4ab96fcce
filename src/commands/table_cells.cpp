// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/table_cells.h"

#include "commands/task_rules.h"
#include "exchange/cell_text.h"

#include <QCoreApplication>

#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("TableCells", text);
}

std::unexpected<Error> refused(const char *why)
{
    return fail(ErrorCode::Invalid, words(why));
}

bool isPlainNumber(const QString &text)
{
    bool isNumber = false;
    (void)plainWidth(text).remove(u',').toDouble(&isNumber);
    return isNumber;
}

Result<CellMeaning> ofValue(const Result<std::int64_t> &read)
{
    return read.transform([](std::int64_t value) { return CellMeaning{.value = value}; });
}

DurationUnit durationUnit(TableUnit unit)
{
    switch (unit) {
    case TableUnit::Minute:
        return DurationUnit::Minute;
    case TableUnit::Hour:
        return DurationUnit::Hour;
    case TableUnit::Week:
        return DurationUnit::Week;
    case TableUnit::Month:
        return DurationUnit::Month;
    default:
        return DurationUnit::Day;
    }
}

Result<CellMeaning> readLength(TableUnit unit, const QString &text, const DurationUnits &lengths)
{
    QString plain = plainWidth(text);
    if (plain.endsWith(u'?')) // Project's mark of an estimate
        plain = plain.chopped(1).trimmed();
    const bool isPlain = isPlainNumber(plain);
    if (isPlain && unit == TableUnit::Unknown && plain.toDouble() != 0)
        return CellMeaning{.needsUnit = true};
    auto read = readDuration(isPlain ? plain.remove(u',') : plain);
    if (!read)
        return passOn(read);
    if (isPlain)
        read->unit = durationUnit(unit);
    const Minutes minutes = minutesOf(*read, lengths);
    if (minutes < 0)
        return refused(QT_TRANSLATE_NOOP("TableCells", "A duration cannot be negative."));
    if (minutes > kMaxDuration)
        return refused(
            QT_TRANSLATE_NOOP("TableCells", "A duration of over 100 years is not possible."));
    return CellMeaning{.value = FieldValue(minutes), .elapsed = read->elapsed};
}

Result<CellMeaning> readSum(TableUnit unit, const QString &text)
{
    const QString plain = plainWidth(text);
    if (isPlainNumber(plain)) {
        if (unit == TableUnit::Unknown && plain.toDouble() != 0)
            return CellMeaning{.needsUnit = true};
        const QString sum = unit == TableUnit::TenThousandYuan ? QString(plain + u'万') : plain;
        return ofValue(readMoney(sum).transform([](Money m) { return m.fen; }));
    }
    return ofValue(readMoney(plain).transform([](Money m) { return m.fen; }));
}

Result<CellMeaning>
readInstant(const TableField &field, const TableCell &cell, const WorkCalendarPtr &calendar)
{
    ReadDay day;
    if (cell.date.isValid()) {
        day.date = cell.date.date();
        if (cell.date.timeOfDay() != 0)
            day.timeOfDay = cell.date.timeOfDay();
        if (day.date.year() < 1950 || day.date.year() > 2150)
            return refused(
                QT_TRANSLATE_NOOP("TableCells", "Dates lie between the years 1950 and 2150."));
    } else {
        auto read = readDay(cell.text);
        if (!read)
            return passOn(read);
        day = *read;
    }
    WallTime t =
        WallTime::at(day.date, day.timeOfDay.value_or(field.atFinish ? kMinutesPerDay : 0));
    if (!day.timeOfDay && calendar) {
        const auto shifts = calendar->shiftsOn(WallTime::dayNumber(day.date));
        if (!shifts.empty())
            t = WallTime::at(day.date, field.atFinish ? shifts.back().to : shifts.front().from);
    }
    return CellMeaning{.value = FieldValue(t.minute), .wholeDay = !day.timeOfDay};
}

/// A share that a formula computed is rounded; one that was typed has to be whole.
Result<CellMeaning> readShare(const TableCell &cell)
{
    const QString text = cell.text.trimmed();
    if (cell.number) {
        bool isNumber = false;
        QString plain = text;
        const double shown = plain.remove(u'%').toDouble(&isNumber);
        if (isNumber)
            return ofValue(readPercent(QString::number(std::llround(shown))));
    }
    return ofValue(readPercent(text));
}

Result<CellMeaning> readName(const TableField &field, const QString &text, const TableNames &names)
{
    if (field.kind == TableKind::Unit) {
        const auto unit = names.units.constFind(text);
        if (unit == names.units.constEnd())
            return refused(QT_TRANSLATE_NOOP("TableCells", "There is no unit with this name."));
        return CellMeaning{.value = FieldValue(unit->value())};
    }
    for (const Calendar &calendar : names.plan.calendars) {
        if (calendar.name.compare(text, Qt::CaseInsensitive) == 0)
            return CellMeaning{.value = FieldValue(calendar.id.value())};
    }
    return refused(QT_TRANSLATE_NOOP("TableCells", "There is no calendar with this name."));
}

Result<std::int64_t> wholeNumber(const QString &text)
{
    bool whole = false;
    const qlonglong value = plainWidth(text).remove(u',').toLongLong(&whole);
    if (!whole)
        return refused(QT_TRANSLATE_NOOP("TableCells", "This is not a whole number."));
    return std::int64_t{value};
}

} // namespace

int settingRank(const QString &field)
{
    static const QStringList order{u"manual"_s,
                                   u"duration"_s,
                                   u"milestone"_s,
                                   u"start"_s,
                                   u"finish"_s,
                                   u"constraint_type"_s,
                                   u"constraint_date"_s,
                                   {},
                                   u"percent_complete"_s,
                                   u"actual_start"_s,
                                   u"actual_finish"_s,
                                   u"remaining"_s};
    const qsizetype known = order.indexOf(field);
    return static_cast<int>(known >= 0 ? known : order.indexOf(QString()));
}

bool followsFromParts(const QString &field)
{
    static const QStringList fields{u"duration"_s,
                                    u"start"_s,
                                    u"finish"_s,
                                    u"percent_complete"_s,
                                    u"actual_start"_s,
                                    u"actual_finish"_s,
                                    u"remaining"_s,
                                    u"milestone"_s};
    return fields.contains(field);
}

Result<CellMeaning> readTableCell(const TableField &field,
                                  TableUnit unit,
                                  const TableCell &cell,
                                  const TableNames &names,
                                  const DurationUnits &lengths,
                                  const WorkCalendarPtr &calendar)
{
    const QString text = cell.text.trimmed();
    switch (field.kind) {
    case TableKind::Number:
    case TableKind::Level:
        return ofValue(wholeNumber(text));
    case TableKind::Percent:
        return readShare(cell);
    case TableKind::Duration:
        return readLength(unit, text, lengths);
    case TableKind::Day:
        return readInstant(field, cell, calendar);
    case TableKind::Money:
        return readSum(unit, text);
    case TableKind::Flag:
        return ofValue(readFlag(text).transform([](bool yes) { return std::int64_t{yes}; }));
    case TableKind::Choice: {
        const EntityInfo &info = *entityInfo(EntityKind::Task);
        return ofValue(readChoice(info, info.fields[static_cast<std::size_t>(field.field)], text));
    }
    case TableKind::Unit:
    case TableKind::Calendar:
        return readName(field, text, names);
    case TableKind::Text:
    case TableKind::Links:
    case TableKind::Work:
        break;
    }
    return CellMeaning{.value = FieldValue(text)};
}

QDate dayIn(const TableCell &cell)
{
    if (cell.date.isValid())
        return cell.date.date();
    const auto read = readDay(cell.text);
    return read ? read->date : QDate();
}

} // namespace zs
