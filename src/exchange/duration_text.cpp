// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/duration_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace zs {

namespace {

using namespace Qt::StringLiterals;

struct UnitName {
    QStringView name;
    DurationUnit unit;
};

constexpr std::array kUnitNames{
    UnitName{u"", DurationUnit::Day},          UnitName{u"m", DurationUnit::Minute},
    UnitName{u"min", DurationUnit::Minute},    UnitName{u"mins", DurationUnit::Minute},
    UnitName{u"minute", DurationUnit::Minute}, UnitName{u"minutes", DurationUnit::Minute},
    UnitName{u"分", DurationUnit::Minute},     UnitName{u"分钟", DurationUnit::Minute},
    UnitName{u"h", DurationUnit::Hour},        UnitName{u"hr", DurationUnit::Hour},
    UnitName{u"hrs", DurationUnit::Hour},      UnitName{u"hour", DurationUnit::Hour},
    UnitName{u"hours", DurationUnit::Hour},    UnitName{u"时", DurationUnit::Hour},
    UnitName{u"小时", DurationUnit::Hour},     UnitName{u"工时", DurationUnit::Hour},
    UnitName{u"d", DurationUnit::Day},         UnitName{u"day", DurationUnit::Day},
    UnitName{u"days", DurationUnit::Day},      UnitName{u"天", DurationUnit::Day},
    UnitName{u"日", DurationUnit::Day},        UnitName{u"工日", DurationUnit::Day},
    UnitName{u"工作日", DurationUnit::Day},    UnitName{u"个工作日", DurationUnit::Day},
    UnitName{u"w", DurationUnit::Week},        UnitName{u"wk", DurationUnit::Week},
    UnitName{u"week", DurationUnit::Week},     UnitName{u"weeks", DurationUnit::Week},
    UnitName{u"周", DurationUnit::Week},       UnitName{u"星期", DurationUnit::Week},
    UnitName{u"个星期", DurationUnit::Week},   UnitName{u"mo", DurationUnit::Month},
    UnitName{u"mon", DurationUnit::Month},     UnitName{u"month", DurationUnit::Month},
    UnitName{u"months", DurationUnit::Month},  UnitName{u"月", DurationUnit::Month},
    UnitName{u"个月", DurationUnit::Month},
};

constexpr double kMostMinutes = 100.0 * 366 * kMinutesPerDay;

const UnitName *unitNamed(QStringView name)
{
    const auto found = std::ranges::find(kUnitNames, name, &UnitName::name);
    return found == kUnitNames.end() ? nullptr : &*found;
}

QString expectation()
{
    return QCoreApplication::translate(
        "Duration", "Write a number and a unit, for example 5d, 3h, 2w or 1.5mo.");
}

} // namespace

QString plainWidth(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= 0xFF01 && u <= 0xFF5E)
            plain += QChar(static_cast<char16_t>(u - 0xFEE0));
        else if (u == 0x3000)
            plain += u' ';
        else if (u == 0x2212 || u == 0x2013) // minus sign and dash
            plain += u'-';
        else
            plain += c;
    }
    return plain.trimmed();
}

Result<DurationText> readDuration(QStringView text)
{
    static const QRegularExpression form(
        u"^([+-]?\\d{1,9}(?:\\.\\d{1,6})?)\\s*([^\\d\\s?]*)\\??$"_s);
    const QString plain = plainWidth(text).toLower();
    const QRegularExpressionMatch match = form.match(plain);
    if (!match.hasMatch())
        return fail(ErrorCode::Invalid, expectation(), plain);
    QString name = match.captured(2);
    bool elapsed = false;
    const UnitName *unit = unitNamed(name);
    if (!unit && name.startsWith(u'e')) {
        elapsed = true;
        unit = unitNamed(QStringView(name).mid(1));
    }
    if (!unit)
        return fail(ErrorCode::Invalid, expectation(), plain);
    return DurationText{match.captured(1).toDouble(), unit->unit, elapsed};
}

Minutes minutesOf(const DurationText &duration, const DurationUnits &units)
{
    double per = 1;
    switch (duration.unit) {
    case DurationUnit::Minute:
        break;
    case DurationUnit::Hour:
        per = 60;
        break;
    case DurationUnit::Day:
        per = static_cast<double>(duration.elapsed ? kMinutesPerDay : units.perDay);
        break;
    case DurationUnit::Week:
        per = static_cast<double>(duration.elapsed ? 7 * kMinutesPerDay : units.perWeek);
        break;
    case DurationUnit::Month:
        per = static_cast<double>(duration.elapsed ? 30 * kMinutesPerDay
                                                   : units.daysPerMonth * units.perDay);
        break;
    }
    return std::llround(std::clamp(duration.amount * per, -kMostMinutes, kMostMinutes));
}

Result<Minutes> durationFromText(QStringView text, const DurationUnits &units)
{
    const auto read = readDuration(text);
    if (!read)
        return passOn(read);
    if (read->amount < 0)
        return fail(
            ErrorCode::Invalid,
            QCoreApplication::translate("Duration", "A task cannot take less than no time."));
    const Minutes minutes = minutesOf(*read, units);
    if (static_cast<double>(minutes) >= kMostMinutes)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Duration", "A task takes at most 100 years."));
    return minutes;
}

QString inDays(Minutes duration, const DurationUnits &units)
{
    const double days = static_cast<double>(duration) / static_cast<double>(units.perDay);
    const double rounded = std::round(days * 100) / 100;
    return QString::number(rounded == 0 ? 0.0 : rounded, 'f', QLocale::FloatingPointShortest);
}

namespace {

/// A number with its unit; an elapsed one keeps the letters of Microsoft Project, which a person
/// knows from there.
QString withUnit(double amount, bool elapsed, const char *text, QStringView unit)
{
    const QString number = QString::number(amount, 'g', 12);
    if (elapsed)
        return number + u'e' + unit;
    return QCoreApplication::translate("Duration", text).arg(number);
}

} // namespace

QString durationText(Minutes duration, const DurationUnits &units, bool elapsed)
{
    const Minutes perDay = elapsed ? kMinutesPerDay : units.perDay;
    const Minutes quarter = perDay / 4 > 0 ? perDay / 4 : 1;
    const auto minutes = static_cast<double>(duration);
    if (duration % quarter == 0)
        return withUnit(minutes / static_cast<double>(perDay),
                        elapsed,
                        QT_TRANSLATE_NOOP("Duration", "%1d"),
                        u"d");
    if (duration % 60 == 0)
        return withUnit(minutes / 60, elapsed, QT_TRANSLATE_NOOP("Duration", "%1h"), u"h");
    return withUnit(minutes, elapsed, QT_TRANSLATE_NOOP("Duration", "%1m"), u"m");
}

} // namespace zs
