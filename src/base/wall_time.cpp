// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wall_time.h"

namespace zs {

namespace {

/// "08:30"; put together by hand, for whole plans are printed.
QString clockText(Minutes timeOfDay)
{
    constexpr Minutes kMinutesPerHour = 60;
    QString text(5, u':');
    const auto put = [&text](qsizetype at, Minutes number) {
        text[at] = QChar(static_cast<char16_t>(u'0' + number / 10));
        text[at + 1] = QChar(static_cast<char16_t>(u'0' + number % 10));
    };
    put(0, timeOfDay / kMinutesPerHour);
    put(3, timeOfDay % kMinutesPerHour);
    return text;
}

} // namespace

QString WallTime::toString() const
{
    if (!isValid())
        return {};
    return date().toString(Qt::ISODate) + u' ' + clockText(timeOfDay());
}

QString WallTime::toIso() const
{
    if (!isValid())
        return {};
    return date().toString(Qt::ISODate) + u'T' + clockText(timeOfDay()) + u":00";
}

} // namespace zs
