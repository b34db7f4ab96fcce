// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holidays.h"

#include "calendar/statutory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

// outside of any namespace, as Qt's macro wants it; a static library's resources are not set up by
// themselves
static void initHolidayResources()
{
    Q_INIT_RESOURCE(holidays);
}

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Holidays", text);
}

QString contentOf(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

std::unexpected<Error> refuse(const QString &message, const QJsonValue &content = {})
{
    return fail(ErrorCode::Invalid, message, contentOf(content));
}

/// Of "2026-02-14" only. Qt's reading by a format takes ten times as long, and the notices of some
/// years are read at every start.
QDate dateOf(const QString &text)
{
    constexpr qsizetype kSize = 10;
    return text.size() == kSize && text[4] == u'-' && text[7] == u'-'
               ? QDate::fromString(text, Qt::ISODate)
               : QDate();
}

Result<HolidayDay> readDay(const QJsonValue &value, int year)
{
    const QJsonObject object = value.toObject();
    const QString text = object["date"_L1].toString();
    const QDate date = dateOf(text);
    if (!date.isValid())
        return refuse(words(QT_TRANSLATE_NOOP(
                                "Holidays", "The holiday notice has a day that is not a date: %1."))
                          .arg(contentOf(value)),
                      value);
    if (!object["off"_L1].isBool())
        return refuse(
            words(QT_TRANSLATE_NOOP("Holidays",
                                    "The holiday notice does not say whether %1 is off or worked."))
                .arg(text),
            value);
    const QString name = object["name"_L1].toString().trimmed();
    if (name.isEmpty())
        return refuse(words(QT_TRANSLATE_NOOP(
                                "Holidays", "The holiday notice does not name the holiday of %1."))
                          .arg(text),
                      value);
    if (std::abs(date.year() - year) > 1)
        return refuse(
            words(QT_TRANSLATE_NOOP(
                      "Holidays",
                      "The holiday notice of %1 has a day that is far from that year: %2."))
                .arg(QString::number(year), text),
            value);
    return HolidayDay{date, name, object["off"_L1].toBool()};
}

Result<std::vector<HolidayDay>> readDays(const QJsonValue &value, int year)
{
    if (!value.isArray() || value.toArray().isEmpty())
        return refuse(
            words(QT_TRANSLATE_NOOP("Holidays", "The holiday notice of %1 has no days.")).arg(year),
            value);
    std::vector<HolidayDay> days;
    std::set<QDate> seen;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        auto day = readDay(entry, year);
        if (!day)
            return passOn(day);
        if (!seen.insert(day->date).second)
            return refuse(words(QT_TRANSLATE_NOOP("Holidays", "The holiday notice has %1 twice."))
                              .arg(day->date.toString(Qt::ISODate)),
                          entry);
        days.push_back(std::move(*day));
    }
    return days;
}

bool isOfficeWeekend(QDate date)
{
    return date.dayOfWeek() > 5;
}

} // namespace

Result<HolidayNotice> readNotice(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("Holidays", "The file is not a holiday notice.")),
                    error.errorString());
    const QJsonObject object = document.object();
    const int year = object["year"_L1].toInt();
    if (year < 1949 || year > 9998)
        return refuse(words(QT_TRANSLATE_NOOP(
                          "Holidays", "The holiday notice does not say for which year it is.")),
                      object["year"_L1]);
    for (const auto key : {"document"_L1, "source"_L1}) {
        if (!object[key].isUndefined() && !object[key].isString())
            return refuse(
                words(QT_TRANSLATE_NOOP("Holidays", "The holiday notice's \"%1\" is not a text."))
                    .arg(key),
                object[key]);
    }
    auto days = readDays(object["days"_L1], year);
    if (!days)
        return passOn(days);
    return HolidayNotice{
        year, object["document"_L1].toString(), object["source"_L1].toString(), std::move(*days)};
}

QByteArray writeNotice(const HolidayNotice &notice)
{
    QJsonArray days;
    for (const HolidayDay &day : notice.days) {
        days.append(QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)},
                                {u"name"_s, day.name},
                                {u"off"_s, day.off}});
    }
    return QJsonDocument(QJsonObject{{u"year"_s, notice.year},
                                     {u"document"_s, notice.document},
                                     {u"source"_s, notice.source},
                                     {u"days"_s, days}})
        .toJson();
}

void HolidayTable::add(HolidayNotice notice)
{
    m_notices.insert_or_assign(notice.year, std::move(notice));
    m_days.clear(); // by year, so that a later year's notice wins where two set the same day
    for (const auto &[year, known] : m_notices) {
        for (const HolidayDay &day : known.days)
            m_days.insert_or_assign(day.date, day);
    }
}

const HolidayDay *HolidayTable::entry(QDate date) const
{
    const auto found = m_days.find(date);
    return found == m_days.end() ? nullptr : &found->second;
}

DayVerdict HolidayTable::verdict(QDate date) const
{
    const bool pending = !knows(date.year());
    if (const HolidayDay *day = entry(date)) {
        return {.working = !day->off,
                .reason = day->off ? DayReason::Holiday : DayReason::MakeUpWorkday,
                .name = day->name,
                .noticePending = false};
    }
    QString name;
    if (pending && isStatutory(date, &name))
        return {.working = false,
                .reason = DayReason::StatutoryPending,
                .name = name,
                .noticePending = true};
    const bool weekend = isOfficeWeekend(date);
    return {.working = !weekend,
            .reason = weekend ? DayReason::Weekend : DayReason::Workday,
            .name = {},
            .noticePending = pending};
}

std::vector<HolidayDay> HolidayTable::daysBetween(QDate from, QDate to) const
{
    std::map<QDate, HolidayDay> days;
    for (int year = from.year(); year <= to.year(); ++year) {
        if (knows(year))
            continue;
        for (const HolidayDay &day : statutoryDays(year))
            days.insert_or_assign(day.date, day);
    }
    for (const auto &[date, day] : m_days)
        days.insert_or_assign(date, day);
    std::vector<HolidayDay> found;
    for (auto &[date, day] : days) {
        if (date >= from && date <= to)
            found.push_back(std::move(day));
    }
    return found;
}

bool HolidayTable::isStatutory(QDate date, QString *name)
{
    for (const HolidayDay &day : statutoryDays(date.year())) {
        if (day.date == date) {
            if (name)
                *name = day.name;
            return true;
        }
    }
    return false;
}

const HolidayTable &shippedHolidays()
{
    static const HolidayTable table = [] {
        initHolidayResources();
        HolidayTable shipped;
        const QDir folder(u":/holidays"_s);
        for (const QString &name : folder.entryList({u"2*.json"_s})) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            if (auto notice = readNotice(file.readAll()))
                shipped.add(std::move(*notice));
            else
                qCritical("shipped holiday notice %s: %s",
                          qPrintable(name),
                          qPrintable(notice.error().message));
        }
        return shipped;
    }();
    return table;
}

QByteArray holidayResource(const QString &name)
{
    initHolidayResources();
    QFile file(u":/holidays/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace zs
