// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mspdi_values.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// Reads exactly `count` ASCII digits at `at`; -1 when there are not.
int digitsAt(QStringView text, qsizetype at, int count)
{
    if (at + count > text.size())
        return -1;
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c - u'0');
    }
    return value;
}

bool isCharAt(QStringView text, qsizetype at, char16_t c)
{
    return at < text.size() && text[at].unicode() == c;
}

struct ClockTime {
    int hour = -1;
    int minute = -1;
};

/// hh:mm with optional seconds; what follows is passed over.
std::optional<ClockTime> clockAt(QStringView text, qsizetype at)
{
    const ClockTime time{digitsAt(text, at, 2), digitsAt(text, at + 3, 2)};
    if (!isCharAt(text, at + 2, u':') || time.hour < 0 || time.minute < 0 || time.minute > 59)
        return std::nullopt;
    if (isCharAt(text, at + 5, u':')) {
        const int second = digitsAt(text, at + 6, 2);
        if (second < 0 || second > 59)
            return std::nullopt;
    }
    return time;
}

/// Seconds in one unit of an ISO 8601 duration; 0 for units without a fixed length.
double secondsPer(char16_t unit, bool inTime)
{
    if (inTime)
        return unit == u'H' ? 3600 : unit == u'M' ? 60 : unit == u'S' ? 1 : 0;
    return unit == u'D' ? 86'400 : unit == u'W' ? 7 * 86'400 : 0;
}

/// A number of up to 15 ASCII digits, which nearly all of a file are; -1 for another text.
std::int64_t fewDigits(QStringView text)
{
    constexpr qsizetype kMost = 15;
    if (text.isEmpty() || text.size() > kMost)
        return -1;
    std::int64_t value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

/// "PT8H30M0S" as Microsoft Project writes it; nothing for another text or a very long time.
std::optional<Minutes> usualDuration(QStringView text)
{
    constexpr std::int64_t kMostHours = 1'000'000;
    const qsizetype hour = text.indexOf(u'H');
    if (hour < 3 || !text.startsWith(u"PT") || !text.endsWith(u"M0S"))
        return std::nullopt;
    const std::int64_t hours = fewDigits(text.sliced(2, hour - 2));
    const std::int64_t minutes = fewDigits(text.sliced(hour + 1).chopped(3));
    if (hours < 0 || hours > kMostHours || minutes < 0 || minutes > kMostHours)
        return std::nullopt;
    return hours * 60 + minutes;
}

} // namespace

std::optional<WallTime> parseWall(QStringView text)
{
    text = text.trimmed();
    const int year = digitsAt(text, 0, 4);
    const int month = digitsAt(text, 5, 2);
    const int day = digitsAt(text, 8, 2);
    if (!isCharAt(text, 4, u'-') || !isCharAt(text, 7, u'-') || year < kFirstYear
        || year > kLastYear)
        return std::nullopt;
    const QDate date(year, month, day);
    if (!date.isValid())
        return std::nullopt;
    if (text.size() == 10)
        return WallTime::at(date, 0);
    if (!isCharAt(text, 10, u'T'))
        return std::nullopt;
    const auto clock = clockAt(text, 11);
    if (!clock || clock->hour > 23)
        return std::nullopt;
    return WallTime::at(date, clock->hour * 60 + clock->minute);
}

QString wallText(WallTime time)
{
    if (!time.isValid())
        return {};
    const QDate date = time.date();
    const int minute = static_cast<int>(time.timeOfDay());
    QString text(u"0000-00-00T00:00:00"_s);
    const auto put = [&](qsizetype at, int digits, int value) {
        for (qsizetype i = at + digits; i-- > at; value /= 10)
            text[i] = QChar(u'0' + value % 10);
    };
    put(0, 4, date.year());
    put(5, 2, date.month());
    put(8, 2, date.day());
    put(11, 2, minute / 60);
    put(14, 2, minute % 60);
    return text;
}

std::optional<Minutes> parseIsoDuration(QStringView text)
{
    if (const auto usual = usualDuration(text))
        return usual;
    text = text.trimmed();
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    if (text.size() < 3 || text[0] != u'P')
        return std::nullopt;
    double seconds = 0;
    bool inTime = false;
    qsizetype from = 1;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'T' && !inTime && from == i) {
            inTime = true;
            from = i + 1;
        } else if (c >= u'A' && c <= u'Z') {
            const double per = secondsPer(c, inTime);
            const auto thousandths = parseScaled(text.sliced(from, i - from), 3);
            if (per == 0 || !thousandths || *thousandths < 0)
                return std::nullopt;
            seconds += per * static_cast<double>(*thousandths) / 1000.0;
            from = i + 1;
        }
    }
    const double minutes = std::round(seconds / 60.0);
    if (from != text.size() || minutes > static_cast<double>(kMaxWork))
        return std::nullopt;
    return negative ? -static_cast<Minutes>(minutes) : static_cast<Minutes>(minutes);
}

QString isoDurationText(Minutes minutes)
{
    const QString sign = minutes < 0 ? u"-"_s : QString();
    const Minutes size = minutes < 0 ? -minutes : minutes;
    return sign + u"PT" + QString::number(size / 60) + u'H' + QString::number(size % 60) + u"M0S";
}

std::optional<Minutes> parseTimeOfDay(QStringView text)
{
    text = text.trimmed();
    const auto clock = clockAt(text, 0);
    if (!clock)
        return std::nullopt;
    const Minutes minutes = clock->hour * 60 + clock->minute;
    return minutes <= kMinutesPerDay ? std::optional(minutes) : std::nullopt;
}

QString timeOfDayText(Minutes minutes)
{
    return wallText(WallTime::at(0, minutes % kMinutesPerDay)).sliced(11);
}

std::optional<std::int64_t> parseScaled(QStringView text, int digits)
{
    if (const std::int64_t whole = digits == 0 ? fewDigits(text) : -1;
        whole >= 0 && whole <= kMaxMoney)
        return whole;
    text = text.trimmed();
    bool ok = false;
    const double value = text.toDouble(&ok) * std::pow(10.0, digits);
    if (!ok || !std::isfinite(value) || std::abs(value) > static_cast<double>(kMaxMoney))
        return std::nullopt;
    return static_cast<std::int64_t>(std::llround(value));
}

QString scaledText(std::int64_t value, int digits)
{
    QString text = QString::number(value < 0 ? -value : value).rightJustified(digits + 1, u'0');
    text.insert(text.size() - digits, u'.');
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return value < 0 ? u'-' + text : text;
}

std::optional<std::int64_t> parseWhole(QStringView text)
{
    if (const std::int64_t few = fewDigits(text); few >= 0)
        return few;
    bool ok = false;
    const qlonglong value = text.trimmed().toLongLong(&ok);
    return ok ? std::optional<std::int64_t>(value) : std::nullopt;
}

bool isElapsedFormat(std::int64_t format)
{
    constexpr std::array kElapsed{4, 6, 8, 10, 12, 20, 36, 38, 40, 42, 44, 52};
    return std::ranges::find(kElapsed, format) != kElapsed.end();
}

bool isPercentFormat(std::int64_t format)
{
    return format == 19 || format == 20 || format == 51 || format == 52;
}

bool isEstimatedFormat(std::int64_t format)
{
    return format >= 35 && format <= 53;
}

} // namespace zs
