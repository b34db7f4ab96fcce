// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/day_line.h"

using namespace Qt::StringLiterals;

namespace zs {

DayLine::DayLine(const QString &name, const QString &label, QWidget *parent)
    : QLineEdit(parent)
{
    constexpr int kLongest = 10;
    setObjectName(name);
    setAccessibleName(label);
    setPlaceholderText(u"2026-03-02"_s);
    setMaxLength(kLongest);
}

void DayLine::setDay(QDate day)
{
    setText(day.toString(Qt::ISODate));
}

Result<QDate> DayLine::day(const char *field) const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return QDate();
    QDate read = QDate::fromString(typed, u"yyyy-M-d"_s);
    if (!read.isValid())
        read = QDate::fromString(typed, u"yyyyMMdd"_s);
    constexpr int kFirstYear = 1990;
    constexpr int kLastYear = 2200;
    if (!read.isValid() || read.year() < kFirstYear || read.year() > kLastYear)
        return fail(ErrorCode::Invalid,
                    tr("Write a day like 2026-03-02."),
                    u"field: "_s + QLatin1StringView(field));
    return read;
}

} // namespace zs
