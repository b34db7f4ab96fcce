// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/quality_words.h"

#include <QCoreApplication>

namespace zs {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ScheduleQuality", text);
}

QString number(double value)
{
    return QString::number(
        value, 'f', value == static_cast<double>(static_cast<int>(value)) ? 0 : 2);
}

} // namespace

QString qualityTitle(QualityPoint point)
{
    switch (point) {
    case QualityPoint::Logic:
        return words(QT_TRANSLATE_NOOP("ScheduleQuality", "Missing predecessors or successors"));
    case QualityPoint::Leads:
        return words(QT_TRANSLATE_NOOP("ScheduleQuality", "Leads"));
    case QualityPoint::Lags:
        return words(QT_TRANSLATE_NOOP("ScheduleQuality", "Lags"));
    case QualityPoint::LinkTypes:
        return words(QT_TRANSLATE_NOOP("ScheduleQuality", "Finish-to-start links"));
    case QualityPoint::HardConstraints:
        return words(QT_TRANSLATE_NOOP("ScheduleQuality", "Hard constraints"));
    case QualityPoint::HighFloat:
        return words(QT_TRANSLATE_NOOP("ScheduleQuality", "High float"));
    case QualityPoint::NegativeFloat:
        return words(QT_TRANSLATE_NOOP("ScheduleQuality", "Negative float"));
    case QualityPoint::HighDuration:
        return words(QT_TRANSLATE_NOOP("ScheduleQuality", "Long durations"));
    case QualityPoint::InvalidDates:
        return words(QT_TRANSLATE_NOOP("ScheduleQuality", "Impossible dates"));
    case QualityPoint::Resources:
        return words(QT_TRANSLATE_NOOP("ScheduleQuality", "Tasks without resources"));
    case QualityPoint::MissedTasks:
        return words(QT_TRANSLATE_NOOP("ScheduleQuality", "Missed tasks"));
    case QualityPoint::CriticalPathTest:
        return words(QT_TRANSLATE_NOOP("ScheduleQuality", "Critical path test"));
    case QualityPoint::Cpli:
        return words(QT_TRANSLATE_NOOP("ScheduleQuality", "Critical path length index (CPLI)"));
    case QualityPoint::Bei:
        return words(QT_TRANSLATE_NOOP("ScheduleQuality", "Baseline execution index (BEI)"));
    case QualityPoint::OpenEnds:
        return words(QT_TRANSLATE_NOOP("ScheduleQuality", "Open ends"));
    case QualityPoint::DanglingLinks:
        return words(QT_TRANSLATE_NOOP("ScheduleQuality", "Dangling starts and finishes"));
    case QualityPoint::LinkRatio:
        break;
    }
    return words(QT_TRANSLATE_NOOP("ScheduleQuality", "Links for each task"));
}

QString qualityShareText(const QualityRule &rule, std::size_t bad, std::size_t all, bool ofLinks)
{
    const double share =
        all == 0 ? 0.0 : 100.0 * static_cast<double>(bad) / static_cast<double>(all);
    QString text;
    if (rule.atLeast)
        text = words(QT_TRANSLATE_NOOP("ScheduleQuality",
                                       "%1 of %2 links, %3 %; at least %4 % are expected."));
    else if (ofLinks)
        text = words(QT_TRANSLATE_NOOP("ScheduleQuality",
                                       "%1 of %2 links, %3 %; at most %4 % are allowed."));
    else
        text = words(QT_TRANSLATE_NOOP("ScheduleQuality",
                                       "%1 of %2 tasks, %3 %; at most %4 % are allowed."));
    return text.arg(QString::number(bad),
                    QString::number(all),
                    number(share),
                    number(rule.atLeast.value_or(rule.atMost.value_or(0))));
}

QString qualityValueText(const QualityRule &rule, double value)
{
    const QString text =
        rule.atLeast ? words(QT_TRANSLATE_NOOP("ScheduleQuality", "%1; at least %2 is expected."))
                     : words(QT_TRANSLATE_NOOP("ScheduleQuality", "%1; at most %2 is allowed."));
    return text.arg(number(value), number(rule.atLeast.value_or(rule.atMost.value_or(0))));
}

QString qualityAbsentText(QualityPoint point)
{
    switch (point) {
    case QualityPoint::InvalidDates:
        return words(QT_TRANSLATE_NOOP("ScheduleQuality", "The plan has no status date."));
    case QualityPoint::MissedTasks:
    case QualityPoint::Bei:
        return words(QT_TRANSLATE_NOOP(
            "ScheduleQuality",
            "There is no status date, no baseline, or nothing that had to be finished yet."));
    case QualityPoint::Cpli:
        return words(
            QT_TRANSLATE_NOOP("ScheduleQuality", "There is no baseline, or nothing left to do."));
    case QualityPoint::Resources:
        return words(QT_TRANSLATE_NOOP("ScheduleQuality", "The plan is made without resources."));
    case QualityPoint::CriticalPathTest:
        return words(QT_TRANSLATE_NOOP("ScheduleQuality",
                                       "There is no critical task that could take longer."));
    default:
        break;
    }
    return words(QT_TRANSLATE_NOOP("ScheduleQuality", "There is nothing to check."));
}

QString criticalTestText(const QString &task, double added, double moved)
{
    return words(QT_TRANSLATE_NOOP("ScheduleQuality",
                                   "%1 working days more for “%2” move the plan's finish by %3."))
        .arg(number(added), task, number(moved));
}

} // namespace zs
