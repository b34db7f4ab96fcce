// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/fact_catalog.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace zs {

namespace {

constexpr double kTenThousand = 10'000;

QString words(const char *text)
{
    return QCoreApplication::translate("RuleValue", text);
}

QString numberText(RuleNumber number, FactUnit unit)
{
    const double value = number.toDouble();
    const QLocale locale;
    switch (unit) {
    case FactUnit::Yuan:
        return std::abs(value) >= kTenThousand
                   ? words(QT_TRANSLATE_NOOP("RuleValue", "%1 ten thousand yuan"))
                         .arg(locale.toString(
                             value / kTenThousand, 'g', QLocale::FloatingPointShortest))
                   : words(QT_TRANSLATE_NOOP("RuleValue", "%1 yuan"))
                         .arg(locale.toString(value, 'f', 2));
    case FactUnit::Share:
        return locale.toString(value * 100, 'g', 6) + u'%';
    case FactUnit::Days:
        return words(QT_TRANSLATE_NOOP("RuleValue", "%1 days")).arg(number.text());
    case FactUnit::None:
    case FactUnit::Count:
        break;
    }
    return number.text();
}

} // namespace

QString factText(const RuleValue &value, FactUnit unit)
{
    if (const bool *truth = std::get_if<bool>(&value))
        return *truth ? words(QT_TRANSLATE_NOOP("RuleValue", "yes"))
                      : words(QT_TRANSLATE_NOOP("RuleValue", "no"));
    if (const RuleNumber *number = std::get_if<RuleNumber>(&value))
        return numberText(*number, unit);
    if (const QString *text = std::get_if<QString>(&value))
        return *text;
    if (const QDate *day = std::get_if<QDate>(&value))
        return day->toString(Qt::ISODate);
    return words(QT_TRANSLATE_NOOP("RuleValue", "not known"));
}

QString factLabel(const FactInfo &fact)
{
    return QCoreApplication::translate("Fact", fact.label);
}

} // namespace zs
