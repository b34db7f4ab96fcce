// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/project_features.h"

#include "domain/choice_text.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

const Baseline *baselineOn(const ProjectFacts &facts, QDate day)
{
    const Baseline *found = nullptr;
    for (const Baseline &each : facts.baselines) {
        if (each.savedAt.isValid() && each.savedAt.date() > day)
            continue;
        if (each.id == facts.project.controlBaseline)
            return &each;
        if (!found || found->savedAt < each.savedAt)
            found = &each;
    }
    return found;
}

namespace {

constexpr double kFenPerWan = 1'000'000;
constexpr double kPull = 5; ///< outcomes of everybody that a unit's own few are mixed with

/// To a place behind the point that no computation order changes.
double rounded(double value, double places = 1000)
{
    return std::round(value * places) / places;
}

double shareOf(double part, double whole)
{
    return whole > 0 ? rounded(part / whole) : 0;
}

/// The English name of a choice: the same whatever language the program speaks.
template <class E>
QString word(EntityKind kind, QStringView column, E value)
{
    const EntityInfo &info = *entityInfo(kind);
    const auto at = static_cast<std::size_t>(fieldIndex(info, column));
    return QString::fromLatin1(
        choiceSource(info, info.fields[at], static_cast<std::int64_t>(value)));
}

bool isBy(const WallTime &at, QDate day)
{
    return at.isValid() && at.date() <= day;
}

bool isBy(QDate at, QDate day)
{
    return at.isValid() && at <= day;
}

/// Tasks without parts, with what was promised of each.
struct Leaf {
    const Task *task = nullptr;
    QDate start; ///< promised, else as scheduled
    QDate finish;
};

std::vector<Leaf> leavesOf(const ProjectFacts &facts, const Baseline *baseline)
{
    QSet<TaskId> parents;
    for (const Task &task : facts.tasks)
        parents.insert(task.parent);
    QHash<TaskId, const BaselineTask *> promised;
    for (const BaselineTask &each : facts.promised) {
        if (baseline && each.baseline == baseline->id)
            promised.insert(each.task, &each);
    }
    std::vector<Leaf> leaves;
    for (const Task &task : facts.tasks) {
        if (!task.active || parents.contains(task.id))
            continue;
        const BaselineTask *was = promised.value(task.id);
        leaves.push_back({&task,
                          was ? was->start.date() : task.start.date(),
                          was ? was->finish.date() : task.finish.date()});
    }
    return leaves;
}

double doneOf(const Task &task, QDate day)
{
    if (isBy(task.actualFinish, day))
        return 1;
    if (task.actualStart.isValid() && task.actualStart.date() > day)
        return 0;
    return static_cast<double>(task.percentComplete) / 100;
}

bool isOver(const Leaf &leaf, QDate day)
{
    return doneOf(*leaf.task, day) >= 1;
}

void addPlan(QJsonObject &f, const ProjectFacts &facts, QDate day)
{
    const std::vector<Leaf> leaves = leavesOf(facts, baselineOn(facts, day));
    if (leaves.empty())
        return;
    double duration = 0;
    double planned = 0;
    double done = 0;
    int overdue = 0;
    int notBegun = 0;
    int missed = 0;
    for (const Leaf &leaf : leaves) {
        const auto minutes =
            static_cast<double>(std::max<std::int64_t>(1, leaf.task->duration.value));
        duration += minutes;
        done += minutes * doneOf(*leaf.task, day);
        const bool past = isBy(leaf.finish, day);
        if (past)
            planned += minutes;
        else if (isBy(leaf.start, day) && leaf.finish.isValid())
            planned += minutes * static_cast<double>(leaf.start.daysTo(day))
                       / static_cast<double>(std::max<qint64>(1, leaf.start.daysTo(leaf.finish)));
        if (isOver(leaf, day))
            continue;
        overdue += past && !leaf.task->milestone;
        missed += past && leaf.task->milestone;
        notBegun += isBy(leaf.start, day) && !isBy(leaf.task->actualStart, day);
    }
    const auto n = static_cast<double>(leaves.size());
    f[u"tasks"_s] = n;
    f[u"progress"_s] = shareOf(done, duration);
    f[u"behind"_s] = shareOf(planned - done, duration);
    f[u"overdue_tasks"_s] = shareOf(overdue, n);
    f[u"not_begun_tasks"_s] = shareOf(notBegun, n);
    f[u"missed_milestones"_s] = missed;
    double edits = 0;
    for (const Task &task : facts.tasks)
        edits += static_cast<double>(std::max<std::int64_t>(0, task.version - 1));
    f[u"plan_changes"_s] = shareOf(edits, static_cast<double>(facts.tasks.size()));
    QSet<TaskId> manned;
    for (const Assignment &each : facts.assignments)
        manned.insert(each.task);
    f[u"manned_tasks"_s] = shareOf(static_cast<double>(manned.size()), n);
}

void addTime(QJsonObject &f, const ProjectFacts &facts, const ProjectPromise &promise, QDate day)
{
    const Project &project = facts.project;
    f[u"month"_s] = day.month();
    f[u"baselines"_s] = static_cast<double>(std::ranges::count_if(
        facts.baselines, [day](const Baseline &each) { return isBy(each.savedAt, day); }));
    if (!promise.finish.isValid())
        return;
    f[u"days_left"_s] = static_cast<double>(day.daysTo(promise.finish));
    if (project.plannedStart.isValid()) {
        const auto days = static_cast<double>(project.plannedStart.daysTo(promise.finish));
        f[u"planned_days"_s] = days;
        f[u"time_gone"_s] =
            shareOf(static_cast<double>(project.plannedStart.daysTo(day)), std::max(1.0, days));
    }
    QDate forecast;
    for (const Task &task : facts.tasks) {
        if (task.active && task.finish.isValid())
            forecast = std::max(forecast, task.finish.date());
    }
    if (forecast.isValid())
        f[u"slip_days"_s] = static_cast<double>(promise.finish.daysTo(forecast));
    if (promise.milestoneDue.isValid()) {
        f[u"milestone_days_left"_s] = static_cast<double>(day.daysTo(promise.milestoneDue));
        const auto next = std::ranges::find(facts.tasks, promise.milestone, &Task::id);
        if (next != facts.tasks.end() && next->finish.isValid())
            f[u"milestone_slip_days"_s] =
                static_cast<double>(promise.milestoneDue.daysTo(next->finish.date()));
    }
}

void addMoney(QJsonObject &f, const ProjectFacts &facts, const ProjectPromise &promise, QDate day)
{
    const Project &project = facts.project;
    const auto planned = static_cast<double>(promise.cost.fen);
    if (planned <= 0)
        return;
    f[u"planned_cost"_s] = rounded(planned / kFenPerWan, 100);
    if (project.estimate.fen > 0 && project.budget.fen > 0)
        f[u"budget_over_estimate"_s] =
            shareOf(static_cast<double>(project.budget.fen - project.estimate.fen),
                    static_cast<double>(project.estimate.fen));
    double paid = 0;
    for (const PaidAmount &each : facts.paid)
        paid += isBy(each.on, day) ? static_cast<double>(each.amount.fen) : 0;
    double contracted = 0;
    for (const Contract &each : facts.contracts) {
        if (isBy(each.signedOn, day) && each.state != ContractState::Draft)
            contracted += static_cast<double>(each.amount.fen);
    }
    f[u"paid"_s] = shareOf(paid, planned);
    f[u"contracted"_s] = shareOf(contracted, planned);
    if (f.contains(u"progress"_s))
        f[u"paid_ahead"_s] = rounded(shareOf(paid, planned) - f[u"progress"_s].toDouble());
    int changes = 0;
    for (const MoneyFigure &each : facts.figures)
        changes += each.rung <= MoneyRung::Budget && isBy(each.enteredAt, day);
    f[u"cost_changes"_s] = std::max(0, changes - 1);
}

void addApprovals(QJsonObject &f, const ProjectFacts &facts, QDate day)
{
    int pending = 0;
    qint64 longest = 0;
    for (const ApprovalCase &each : facts.cases) {
        if (!isBy(each.openedAt, day) || isBy(each.endedAt, day))
            continue;
        ++pending;
        longest = std::max(longest, each.openedAt.date().daysTo(day));
    }
    f[u"approvals_pending"_s] = pending;
    f[u"approval_days"_s] = static_cast<double>(longest);
    int simplified = 0;
    qint64 inStep = -1;
    for (const StageStep &each : facts.steps) {
        simplified += each.state == StepState::Simplified;
        if (each.state == StepState::Open && isBy(each.openedOn, day))
            inStep = std::max(inStep, each.openedOn.daysTo(day));
    }
    f[u"simplified_steps"_s] = simplified;
    if (inStep >= 0)
        f[u"step_days"_s] = static_cast<double>(inStep);
}

ProjectPromise withMilestone(ProjectPromise promise, const ProjectFacts &facts, QDate day)
{
    for (const Leaf &leaf : leavesOf(facts, baselineOn(facts, day))) {
        const bool next =
            leaf.task->milestone && !isOver(leaf, day) && leaf.finish.isValid()
            && leaf.finish >= day
            && (!promise.milestoneDue.isValid() || leaf.finish < promise.milestoneDue);
        if (next) {
            promise.milestone = leaf.task->id;
            promise.milestoneDue = leaf.finish;
        }
    }
    return promise;
}

} // namespace

RiskHistory::RiskHistory(std::vector<KnownOutcome> outcomes)
    : m_outcomes(std::move(outcomes))
{
    std::ranges::stable_sort(m_outcomes, {}, &KnownOutcome::knownOn);
}

void RiskHistory::advanceTo(QDate day)
{
    for (; m_next < m_outcomes.size() && m_outcomes[m_next].knownOn < day; ++m_next) {
        const KnownOutcome &each = m_outcomes[m_next];
        const auto add = [&each](Record &record) {
            ++record.cases;
            record.late += each.late;
        };
        add(m_all);
        if (!each.unit.isEmpty())
            add(m_units[each.unit]);
        if (!each.contractor.isEmpty())
            add(m_contractors[each.contractor]);
    }
}

void RiskHistory::addTo(QJsonObject &features, const QString &unit, const QString &contractor) const
{
    if (m_all.cases == 0)
        return;
    const double base =
        (static_cast<double>(m_all.late) + 1) / (static_cast<double>(m_all.cases) + 2);
    const auto rate = [base](const Record &r) {
        return rounded((static_cast<double>(r.late) + kPull * base)
                       / (static_cast<double>(r.cases) + kPull));
    };
    if (!unit.isEmpty()) {
        features[u"unit_cases"_s] = static_cast<double>(ofUnit(unit).cases);
        features[u"unit_late_before"_s] = rate(ofUnit(unit));
    }
    if (!contractor.isEmpty()) {
        features[u"contractor_cases"_s] = static_cast<double>(ofContractor(contractor).cases);
        features[u"contractor_late_before"_s] = rate(ofContractor(contractor));
    }
}

ProjectPromise promiseOf(const ProjectFacts &facts, QDate day)
{
    ProjectPromise promise;
    promise.cost = facts.project.budget.fen > 0 ? facts.project.budget : facts.project.estimate;
    if (const Baseline *baseline = baselineOn(facts, day)) {
        for (const BaselineTask &each : facts.promised) {
            if (each.baseline == baseline->id && each.finish.isValid())
                promise.finish = std::max(promise.finish, each.finish.date());
        }
    }
    if (!promise.finish.isValid())
        promise.finish = facts.project.plannedFinish;
    return withMilestone(promise, facts, day);
}

QString contractorOf(const ProjectFacts &facts, QDate day)
{
    const Contract *largest = nullptr;
    for (const Contract &each : facts.contracts) {
        if (isBy(each.signedOn, day) && (!largest || largest->amount.fen < each.amount.fen))
            largest = &each;
    }
    return largest ? largest->supplier.simplified() : QString();
}

QJsonObject projectFeatures(const ProjectFacts &facts, const RiskHistory &history, QDate day)
{
    const Project &project = facts.project;
    const ProjectPromise promise = promiseOf(facts, day);
    QJsonObject f;
    f[u"kind"_s] = word(EntityKind::Project, u"kind", project.kind);
    f[u"stage"_s] = word(EntityKind::Project, u"stage", project.stage);
    if (project.way != InvestmentWay::Unset)
        f[u"investment"_s] = word(EntityKind::Project, u"way", project.way);
    if (project.procurement != ProcurementWay::Unset)
        f[u"procurement"_s] = word(EntityKind::Project, u"procurement", project.procurement);
    const QString contractor = contractorOf(facts, day);
    if (!facts.unit.isEmpty())
        f[u"unit"_s] = facts.unit;
    if (!contractor.isEmpty())
        f[u"contractor"_s] = contractor;
    addPlan(f, facts, day);
    addTime(f, facts, promise, day);
    addMoney(f, facts, promise, day);
    addApprovals(f, facts, day);
    if (facts.weather != nullptr)
        facts.weather->addTo(f, project.place, day, facts.bounds);
    history.addTo(f, facts.unit, contractor);
    if (promise.finish.isValid())
        f[u"_finish"_s] = promise.finish.toString(Qt::ISODate);
    if (promise.cost.fen > 0)
        f[u"_cost"_s] = QString::number(promise.cost.fen);
    if (promise.milestone.isValid()) {
        f[u"_milestone"_s] = promise.milestone.value().toString();
        f[u"_milestone_due"_s] = promise.milestoneDue.toString(Qt::ISODate);
    }
    return f;
}

ProjectPromise promiseIn(const QJsonObject &features)
{
    const auto day = [&features](QLatin1StringView key) {
        return QDate::fromString(features[key].toString(), Qt::ISODate);
    };
    return {day("_finish"_L1),
            Money{features["_cost"_L1].toString().toLongLong()},
            TaskId(Uuid::fromString(features["_milestone"_L1].toString())),
            day("_milestone_due"_L1)};
}

namespace {

/// Late is known when the days of grace are over, and nothing is before: projects that finish early
/// would otherwise be told of before those that will be late.
std::optional<ToldOutcome> dueOutcome(QDate due, int grace, QDate finished, QDate today)
{
    if (!due.isValid() || due.addDays(grace) >= today)
        return {};
    const QDate last = due.addDays(grace);
    return ToldOutcome{!finished.isValid() || finished > last, last.addDays(1)};
}

} // namespace

std::optional<ToldOutcome>
outcomeOf(RiskTarget target, const ProjectPromise &promise, const ProjectFacts &facts, QDate today)
{
    const Project &project = facts.project;
    if (target == RiskTarget::FinishLate) {
        if (project.stage == ProjectStage::Cancelled)
            return {};
        return dueOutcome(promise.finish, kLateDays, project.finishedOn, today);
    }
    if (target == RiskTarget::MilestoneLate) {
        const auto task = std::ranges::find(facts.tasks, promise.milestone, &Task::id);
        if (project.stage == ProjectStage::Cancelled || task == facts.tasks.end())
            return {};
        return dueOutcome(promise.milestoneDue, 0, task->actualFinish.date(), today);
    }
    const MoneyFigure *account = nullptr;
    for (const MoneyFigure &each : facts.figures) {
        const bool newer = !each.withdrawn && each.rung == MoneyRung::FinalAccount
                           && isBy(each.enteredAt, today)
                           && (!account || account->enteredAt < each.enteredAt);
        if (newer)
            account = &each;
    }
    if (!account || promise.cost.fen <= 0)
        return {};
    return ToldOutcome{static_cast<double>(account->amount.fen)
                           > static_cast<double>(promise.cost.fen) * (1 + kOverCost),
                       account->enteredAt.date()};
}

} // namespace zs
