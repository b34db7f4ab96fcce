// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/period_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace zs {

namespace {

QString words(const char *text, int n = -1)
{
    return QCoreApplication::translate("Periods", text, nullptr, n);
}

} // namespace

QString originText(PointOrigin origin)
{
    switch (origin) {
    case PointOrigin::Kept:
        return words(QT_TRANSLATE_NOOP("Periods", "kept"));
    case PointOrigin::Told:
        return words(QT_TRANSLATE_NOOP("Periods", "as told now"));
    case PointOrigin::Between:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Periods", "in between"));
}

QString historyText(const std::vector<PeriodFigures> &periods)
{
    const auto count = [&periods](auto holds) {
        return static_cast<int>(std::ranges::count_if(
            periods, [&](const PeriodFigures &p) { return p.isStored() && holds(p); }));
    };
    const int kept = count([](const PeriodFigures &p) { return p.onCurve; });
    const int otherMeasure = count([](const PeriodFigures &p) { return !p.onCurve; });
    const int otherBaseline =
        count([](const PeriodFigures &p) { return p.onCurve && p.otherBaseline; });
    QStringList texts;
    if (kept == 0)
        texts << words(QT_TRANSLATE_NOOP(
            "Periods",
            "No figures of earlier status dates are kept: what lies before the status date is "
            "spread over the actual working time."));
    else
        texts << words(QT_TRANSLATE_N_NOOP(
                           "Periods",
                           "The figures of %n status date(s) are kept; what lies between them is "
                           "interpolated over the actual working time."),
                       kept);
    if (otherBaseline > 0)
        texts << words(
            QT_TRANSLATE_N_NOOP("Periods", "%n of them was measured against another baseline."),
            otherBaseline);
    if (otherMeasure > 0)
        texts << words(
            QT_TRANSLATE_N_NOOP("Periods",
                                "%n more was measured in another unit and is not on the curve."),
            otherMeasure);
    return texts.join(u' ');
}

} // namespace zs
