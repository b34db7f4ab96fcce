// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/feature_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Name {
    const char *key;
    const char *text;
    bool isWords = false;
};
// clang-format off
constexpr std::array kNames{
    Name{"kind",                   QT_TRANSLATE_NOOP("RiskFeature", "kind of project"), true},
    Name{"unit",                   QT_TRANSLATE_NOOP("RiskFeature", "unit in charge"), true},
    Name{"contractor",             QT_TRANSLATE_NOOP("RiskFeature", "contractor"), true},
    Name{"stage",                  QT_TRANSLATE_NOOP("RiskFeature", "stage"), true},
    Name{"investment",             QT_TRANSLATE_NOOP("RiskFeature", "way of investment"), true},
    Name{"procurement",            QT_TRANSLATE_NOOP("RiskFeature", "way of procurement"), true},
    Name{"planned_days",           QT_TRANSLATE_NOOP("RiskFeature", "planned duration in days")},
    Name{"planned_cost",           QT_TRANSLATE_NOOP("RiskFeature", "planned cost in 10,000 yuan")},
    Name{"month",                  QT_TRANSLATE_NOOP("RiskFeature", "month of the year")},
    Name{"days_left",              QT_TRANSLATE_NOOP("RiskFeature", "days left until the promised finish")},
    Name{"time_gone",              QT_TRANSLATE_NOOP("RiskFeature", "share of the time that is gone")},
    Name{"progress",               QT_TRANSLATE_NOOP("RiskFeature", "share of the work that is done")},
    Name{"behind",                 QT_TRANSLATE_NOOP("RiskFeature", "share of the work that is behind the plan")},
    Name{"slip_days",              QT_TRANSLATE_NOOP("RiskFeature", "days that the plan ends after the promised finish")},
    Name{"overdue_tasks",          QT_TRANSLATE_NOOP("RiskFeature", "share of tasks that are overdue")},
    Name{"not_begun_tasks",        QT_TRANSLATE_NOOP("RiskFeature", "share of tasks that should have begun and have not")},
    Name{"missed_milestones",      QT_TRANSLATE_NOOP("RiskFeature", "missed milestones")},
    Name{"milestone_days_left",    QT_TRANSLATE_NOOP("RiskFeature", "days left until the next milestone")},
    Name{"milestone_slip_days",    QT_TRANSLATE_NOOP("RiskFeature", "days that the next milestone is planned after its promise")},
    Name{"tasks",                  QT_TRANSLATE_NOOP("RiskFeature", "number of tasks")},
    Name{"plan_changes",           QT_TRANSLATE_NOOP("RiskFeature", "changes of the plan per task")},
    Name{"manned_tasks",           QT_TRANSLATE_NOOP("RiskFeature", "share of tasks that somebody is named for")},
    Name{"baselines",              QT_TRANSLATE_NOOP("RiskFeature", "baselines so far")},
    Name{"budget_over_estimate",   QT_TRANSLATE_NOOP("RiskFeature", "share that the budget is above the estimate")},
    Name{"cost_changes",           QT_TRANSLATE_NOOP("RiskFeature", "changes of the planned cost")},
    Name{"contracted",             QT_TRANSLATE_NOOP("RiskFeature", "share of the cost that is under contract")},
    Name{"paid",                   QT_TRANSLATE_NOOP("RiskFeature", "share of the cost that is paid")},
    Name{"paid_ahead",             QT_TRANSLATE_NOOP("RiskFeature", "share that payments are ahead of the work")},
    Name{"approvals_pending",      QT_TRANSLATE_NOOP("RiskFeature", "approvals that are pending")},
    Name{"approval_days",          QT_TRANSLATE_NOOP("RiskFeature", "days that the oldest approval is pending")},
    Name{"simplified_steps",       QT_TRANSLATE_NOOP("RiskFeature", "steps that were left out by rule")},
    Name{"step_days",              QT_TRANSLATE_NOOP("RiskFeature", "days that the present step has taken")},
    Name{"task_days_left",         QT_TRANSLATE_NOOP("RiskFeature", "days left until the promise of the milestone")},
    Name{"task_slip_days",         QT_TRANSLATE_NOOP("RiskFeature", "days that the milestone is scheduled after its promise")},
    Name{"task_planned_days",      QT_TRANSLATE_NOOP("RiskFeature", "promised days from start to finish of the milestone")},
    Name{"task_begun_late_days",   QT_TRANSLATE_NOOP("RiskFeature", "days that it began after its promised start")},
    Name{"task_progress",          QT_TRANSLATE_NOOP("RiskFeature", "share of the milestone's own work that is done")},
    Name{"task_rest_days",         QT_TRANSLATE_NOOP("RiskFeature", "working days that the milestone itself still takes")},
    Name{"lead_open",              QT_TRANSLATE_NOOP("RiskFeature", "tasks before the milestone that are not done")},
    Name{"lead_overdue",           QT_TRANSLATE_NOOP("RiskFeature", "tasks before the milestone that are overdue")},
    Name{"lead_not_begun",         QT_TRANSLATE_NOOP("RiskFeature", "tasks before the milestone that should have begun and have not")},
    Name{"lead_slip_days",         QT_TRANSLATE_NOOP("RiskFeature", "most days that a task before the milestone is scheduled after its promise")},
    Name{"done_late",              QT_TRANSLATE_NOOP("RiskFeature", "share of the tasks done so far that ended after their promise")},
    Name{"wet_days_before",        QT_TRANSLATE_NOOP("RiskFeature", "wet days among the thirty before")},
    Name{"hot_days_before",        QT_TRANSLATE_NOOP("RiskFeature", "hot days among the thirty before")},
    Name{"wet_days_season",        QT_TRANSLATE_NOOP("RiskFeature", "wet days that the thirty to come usually have")},
    Name{"hot_days_season",        QT_TRANSLATE_NOOP("RiskFeature", "hot days that the thirty to come usually have")},
    Name{"unit_cases",             QT_TRANSLATE_NOOP("RiskFeature", "finished projects of the unit")},
    Name{"unit_late_before",       QT_TRANSLATE_NOOP("RiskFeature", "share of the unit's finished projects that were late")},
    Name{"contractor_cases",       QT_TRANSLATE_NOOP("RiskFeature", "finished projects of the contractor")},
    Name{"contractor_late_before", QT_TRANSLATE_NOOP("RiskFeature", "share of the contractor's finished projects that were late")},
};
// clang-format on

const Name *nameOf(const QString &key)
{
    const auto found = std::ranges::find_if(
        kNames, [&key](const Name &n) { return key == QLatin1StringView(n.key); });
    return found == kNames.end() ? nullptr : &*found;
}

} // namespace

const std::vector<FeatureName> &projectFeatureNames()
{
    static const std::vector<FeatureName> names = [] {
        std::vector<FeatureName> all;
        for (const Name &each : kNames)
            all.push_back({QString::fromLatin1(each.key), each.isWords});
        return all;
    }();
    return names;
}

QString featureText(const QString &key)
{
    const Name *name = nameOf(key);
    return name ? QCoreApplication::translate("RiskFeature", name->text) : key;
}

QString featureValueText(const QString &key, const QString &value)
{
    const bool isChoice =
        key == "kind"_L1 || key == "stage"_L1 || key == "investment"_L1 || key == "procurement"_L1;
    return isChoice ? QCoreApplication::translate("Choice", value.toUtf8().constData()) : value;
}

} // namespace zs
