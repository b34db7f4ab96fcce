// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wall_time.h"

namespace zs {

namespace {

/// "2026-02-14", `between`, "08:30" and what room `size` leaves behind them; put together by hand,
/// for whole plans are printed. Years that have no four digits are left to Qt.
QString stamp(WallTime time, QChar between, qsizetype size)
{
    constexpr int kMostYear = 9999;
    constexpr Minutes kMinutesPerHour = 60;
    int year = 0;
    int month = 0;
    int day = 0;
    time.date().getDate(&year, &month, &day);
    QString text(size, u'0');
    QChar *const at = text.data();
    const auto put = [at](qsizetype from, int digits, int number) {
        for (qsizetype i = from + digits; i-- > from; number /= 10)
            at[i] = QChar(static_cast<char16_t>(u'0' + number % 10));
    };
    const bool isUsual = year > 0 && year <= kMostYear;
    put(0, 4, isUsual ? year : 0);
    put(5, 2, month);
    put(8, 2, day);
    put(11, 2, static_cast<int>(time.timeOfDay() / kMinutesPerHour));
    put(14, 2, static_cast<int>(time.timeOfDay() % kMinutesPerHour));
    at[4] = at[7] = u'-';
    at[10] = between;
    at[13] = u':';
    return isUsual ? text : time.date().toString(Qt::ISODate) + text.sliced(10);
}

} // namespace

QString WallTime::toString() const
{
    constexpr qsizetype kSize = 16;
    return isValid() ? stamp(*this, u' ', kSize) : QString();
}

QString WallTime::toIso() const
{
    constexpr qsizetype kSize = 19;
    if (!isValid())
        return {};
    QString text = stamp(*this, u'T', kSize);
    text[text.size() - 3] = u':';
    return text;
}

} // namespace zs
