// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendar_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kWeekdays{
    "mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};

/// The numbers of a recurrence: its key in the text, the member, and what stands when the key is
/// absent.
struct RecurrenceField {
    QLatin1StringView key;
    int Recurrence::*member;
};
constexpr std::array kRecurrenceFields{
    RecurrenceField{"type"_L1, &Recurrence::type},
    RecurrenceField{"occurrences"_L1, &Recurrence::occurrences},
    RecurrenceField{"period"_L1, &Recurrence::period},
    RecurrenceField{"daysOfWeek"_L1, &Recurrence::daysOfWeek},
    RecurrenceField{"monthItem"_L1, &Recurrence::monthItem},
    RecurrenceField{"monthPosition"_L1, &Recurrence::monthPosition},
    RecurrenceField{"month"_L1, &Recurrence::month},
    RecurrenceField{"monthDay"_L1, &Recurrence::monthDay},
};

QString words(const char *text)
{
    return QCoreApplication::translate("CalendarText", text);
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::unexpected<Error> refuseShift(const QJsonValue &value)
{
    return fail(
        ErrorCode::Invalid,
        words(QT_TRANSLATE_NOOP(
            "CalendarText",
            "Working hours must be times from 00:00 to 24:00, in order and not overlapping.")),
        QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)));
}

std::unexpected<Error> refuseText(const QString &detail)
{
    return fail(
        ErrorCode::Invalid,
        words(QT_TRANSLATE_NOOP(
            "CalendarText", "The calendar's text is not in the form that this program writes.")),
        detail);
}

QString clockText(Minutes minute)
{
    const auto twoDigits = [](Minutes number) {
        return QString::number(number).rightJustified(2, u'0');
    };
    return twoDigits(minute / 60) + u':' + twoDigits(minute % 60);
}

/// -1 unless in the form HH:MM, 00:00 to 24:00.
Minutes clockMinutes(const QString &text)
{
    if (text.size() != 5 || text[2] != u':')
        return -1;
    bool hoursGood = false;
    bool minutesGood = false;
    const uint hours = QStringView(text).left(2).toUInt(&hoursGood);
    const uint minutes = QStringView(text).mid(3).toUInt(&minutesGood);
    if (!hoursGood || !minutesGood || minutes > 59 || hours * 60 + minutes > kMinutesPerDay)
        return -1;
    return hours * 60 + minutes;
}

QJsonArray writeShifts(const DayShifts &shifts)
{
    QJsonArray array;
    for (const Shift &shift : shifts)
        array.append(QJsonArray{clockText(shift.from), clockText(shift.to)});
    return array;
}

Result<DayShifts> readShifts(const QJsonValue &value)
{
    if (!value.isArray())
        return refuseShift(value);
    DayShifts shifts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        const Shift shift{clockMinutes(entry[0].toString()), clockMinutes(entry[1].toString())};
        if (shift.from < 0 || shift.to <= shift.from
            || (!shifts.empty() && shift.from < shifts.back().to))
            return refuseShift(value);
        shifts.push_back(shift);
    }
    return shifts;
}

QJsonObject writeWeek(const WeekPattern &week)
{
    QJsonObject object;
    for (std::size_t i = 0; i < week.size(); ++i) {
        if (week[i])
            object.insert(kWeekdays[i], writeShifts(*week[i]));
    }
    return object;
}

Result<WeekPattern> readWeek(const QJsonObject &object)
{
    WeekPattern week;
    for (auto day = object.begin(); day != object.end(); ++day) {
        const auto weekday = std::ranges::find(kWeekdays, day.key());
        if (weekday == kWeekdays.end())
            return refuseText(u"weekday "_s + day.key());
        auto shifts = readShifts(day.value());
        if (!shifts)
            return passOn(shifts);
        week[static_cast<std::size_t>(weekday - kWeekdays.begin())] = std::move(*shifts);
    }
    return week;
}

/// Name and dates, which exceptions and alternative weeks share.
template <class Dated>
QJsonObject writeDated(const Dated &dated)
{
    QJsonObject object{{u"name"_s, dated.name}, {u"from"_s, dated.from.toString(Qt::ISODate)}};
    if (dated.to.isValid())
        object.insert("to"_L1, dated.to.toString(Qt::ISODate));
    return object;
}

template <class Dated>
Result<> readDated(const QJsonObject &object, Dated &dated)
{
    const QString to = object["to"_L1].toString();
    dated.name = object["name"_L1].toString();
    dated.from = QDate::fromString(object["from"_L1].toString(), Qt::ISODate);
    dated.to = QDate::fromString(to, Qt::ISODate);
    if (!dated.from.isValid() || dated.to.isValid() == to.isEmpty())
        return refuseText(compact(object));
    return {};
}

QJsonObject writeRecurrence(const Recurrence &recurrence)
{
    QJsonObject object;
    const Recurrence plain;
    for (const RecurrenceField &field : kRecurrenceFields) {
        if (recurrence.*field.member != plain.*field.member)
            object.insert(field.key, recurrence.*field.member);
    }
    if (recurrence.byOccurrences)
        object.insert("byOccurrences"_L1, true);
    return object;
}

Result<Recurrence> readRecurrence(const QJsonObject &object)
{
    Recurrence recurrence;
    for (const RecurrenceField &field : kRecurrenceFields) {
        const QJsonValue value = object[field.key];
        if (!value.isUndefined() && !value.isDouble())
            return refuseText(compact(object));
        recurrence.*field.member = value.toInt(recurrence.*field.member);
    }
    recurrence.byOccurrences = object["byOccurrences"_L1].toBool();
    return recurrence;
}

QJsonObject writeException(const CalendarException &exception)
{
    QJsonObject object = writeDated(exception);
    object.insert("working"_L1, exception.working);
    if (!exception.shifts.empty())
        object.insert("shifts"_L1, writeShifts(exception.shifts));
    if (exception.recurrence != Recurrence{})
        object.insert("repeat"_L1, writeRecurrence(exception.recurrence));
    return object;
}

Result<CalendarException> readException(const QJsonObject &object)
{
    CalendarException exception;
    if (auto dated = readDated(object, exception); !dated)
        return passOn(dated);
    exception.working = object["working"_L1].toBool();
    if (object.contains("shifts"_L1)) {
        auto shifts = readShifts(object["shifts"_L1]);
        if (!shifts)
            return passOn(shifts);
        exception.shifts = std::move(*shifts);
    }
    auto recurrence = readRecurrence(object["repeat"_L1].toObject());
    if (!recurrence)
        return passOn(recurrence);
    exception.recurrence = *recurrence;
    return exception;
}

Result<AlternativeWeek> readAlternativeWeek(const QJsonObject &object)
{
    AlternativeWeek alternative;
    if (auto dated = readDated(object, alternative); !dated)
        return passOn(dated);
    auto week = readWeek(object["week"_L1].toObject());
    if (!week)
        return passOn(week);
    alternative.week = std::move(*week);
    return alternative;
}

Result<QJsonObject> readObject(const QString &text)
{
    if (text.isEmpty())
        return QJsonObject();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (!document.isObject())
        return refuseText(error.errorString());
    return document.object();
}

/// Reads each entry of the list `key` in the text of Calendar::exceptions.
template <class T>
Result<std::vector<T>>
readList(const QString &text, QLatin1StringView key, Result<T> (*read)(const QJsonObject &))
{
    const auto object = readObject(text);
    if (!object)
        return passOn(object);
    const QJsonValue list = (*object)[key];
    if (!list.isUndefined() && !list.isArray())
        return refuseText(key);
    std::vector<T> values;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &entry : array) {
        auto value = read(entry.toObject());
        if (!value)
            return passOn(value);
        values.push_back(std::move(*value));
    }
    return values;
}

} // namespace

QString encodeWeek(const WeekPattern &week)
{
    const QJsonObject object = writeWeek(week);
    return object.isEmpty() ? QString() : compact(object);
}

Result<WeekPattern> decodeWeek(const QString &text)
{
    const auto object = readObject(text);
    if (!object)
        return passOn(object);
    return readWeek(*object);
}

QString encodeExceptions(const std::vector<CalendarException> &exceptions,
                         const std::vector<AlternativeWeek> &weeks)
{
    QJsonArray exceptionList;
    for (const CalendarException &exception : exceptions)
        exceptionList.append(writeException(exception));
    QJsonArray weekList;
    for (const AlternativeWeek &alternative : weeks) {
        QJsonObject object = writeDated(alternative);
        object.insert("week"_L1, writeWeek(alternative.week));
        weekList.append(object);
    }
    QJsonObject object;
    if (!exceptionList.isEmpty())
        object.insert("exceptions"_L1, exceptionList);
    if (!weekList.isEmpty())
        object.insert("weeks"_L1, weekList);
    return object.isEmpty() ? QString() : compact(object);
}

Result<std::vector<CalendarException>> decodeExceptions(const QString &text)
{
    return readList<CalendarException>(text, "exceptions"_L1, readException);
}

Result<std::vector<AlternativeWeek>> decodeAlternativeWeeks(const QString &text)
{
    return readList<AlternativeWeek>(text, "weeks"_L1, readAlternativeWeek);
}

} // namespace zs
