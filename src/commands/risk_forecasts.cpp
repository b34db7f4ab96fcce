// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/risk_forecasts.h"

#include "commands/risk_book.h"
#include "commands/risk_register_desk.h"
#include "commands/workspace_private.h"
#include "store/risk_reading.h"

#include <QCoreApplication>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonthlyRuns = 2'000;
constexpr std::uint64_t kMonthlySeed = 1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RiskForecastDesk)
};

RiskSnapshot
rowOf(ProjectId project, const SimulationResult &result, int runs, std::uint64_t seed, QDate today)
{
    const auto day = [](WallTime time) { return time.date().toString(Qt::ISODate); };
    RiskSnapshot row;
    row.project = project;
    row.takenOn = today;
    row.occasion = kSimulationOccasion;
    row.content = jsonText({{u"_planned"_s, day(result.planned)},
                            {u"_p50"_s, day(result.finishAt(0.5))},
                            {u"_p80"_s, day(result.finishAt(0.8))},
                            {u"_runs"_s, runs},
                            {u"_seed"_s, static_cast<qint64>(seed)}});
    return row;
}

RiskForecastDesk::Forecast forecastIn(const RiskSnapshot &row)
{
    const QJsonObject content = jsonObject(row.content);
    const auto day = [&content](QLatin1StringView key) {
        return QDate::fromString(content[key].toString(), Qt::ISODate);
    };
    return {row.takenOn, day("_planned"_L1), day("_p50"_L1), day("_p80"_L1)};
}

QString percent(double share)
{
    return u"%1 %"_s.arg(100 * share, 0, 'f', 0);
}

} // namespace

QString coverageText(const ForecastCoverage &coverage)
{
    if (!coverage.isTold())
        return {};
    const Estimate share = coverage.share80();
    QString text =
        Words::tr("Simulations: of %1 projects whose 80 % day has passed, %2 were finished by then "
                  "(%3; 95 % interval %4 to %5).")
            .arg(coverage.n80)
            .arg(coverage.kept80)
            .arg(percent(share.value), percent(share.low), percent(share.high));
    if (share.high < 0.8)
        text += u' ' + Words::tr("The simulations were too sure of themselves.");
    else if (share.low > 0.8)
        text += u' ' + Words::tr("The simulations were more careful than they had to be.");
    else
        text += u' ' + Words::tr("That agrees with 80 %.");
    return text;
}

Result<std::vector<ProjectId>> RiskForecastDesk::dueProjects() const
{
    auto &d = inside();
    const QDate today = d.today();
    const auto projects = d.store->load<Project>();
    const auto kept = snapshotsOf(
        d.store->statements(), kSimulationOccasion, QDate(today.year(), today.month(), 1));
    const auto ends = logEnds(d.store->statements());
    if (!projects)
        return passOn(projects);
    if (!kept)
        return passOn(kept);
    if (!ends)
        return passOn(ends);
    QSet<ProjectId> done;
    for (const RiskSnapshot &row : *kept)
        done.insert(row.project);
    std::vector<ProjectId> due;
    for (const Project &project : *projects) {
        const bool runs =
            !isOver(project) && project.planStart.isValid() && ends->projects.contains(project.id);
        if (runs && !done.contains(project.id))
            due.push_back(project.id);
    }
    return due;
}

Result<std::vector<RiskSnapshot>> RiskForecastDesk::findDue(std::size_t most,
                                                            const Progress &progress) const
{
    const auto due = dueProjects();
    if (!due)
        return passOn(due);
    const RiskRegisterDesk entries(workspace());
    std::vector<RiskSnapshot> found;
    for (const ProjectId project : *due) {
        if (found.size() >= most)
            break;
        if (progress && !progress(std::ssize(found), std::ssize(*due)))
            return fail(ErrorCode::Cancelled, Words::tr("The simulation was stopped."));
        const auto plan = workspace().plan(project);
        if (!plan) // not open to this person, or it cannot be scheduled: nothing is foretold of it
            continue;
        const auto model = entries.simulationModel(*plan->plan);
        if (!model)
            return passOn(model);
        SimulationOptions options{.runs = kMonthlyRuns, .seed = kMonthlySeed, .threads = 1};
        if (progress)
            options.progress = [&](int, int) {
                return progress(std::ssize(found), std::ssize(*due));
            };
        const auto result = simulate(*plan->plan, plan->calendars, *model, options);
        workspace().dropPlan(project);
        if (!result && result.error().code == ErrorCode::Cancelled)
            return passOn(result);
        if (result && result->finishAt(0.8).isValid())
            found.push_back(rowOf(project, *result, kMonthlyRuns, kMonthlySeed, inside().today()));
    }
    return found;
}

Result<> RiskForecastDesk::keep(ProjectId project,
                                const SimulationResult &result,
                                int runs,
                                std::uint64_t seed)
{
    auto &d = inside();
    if (auto may = d.authorise(u"open-project"_s, project); !may)
        return may;
    if (!workspace().may(Permission::RiskRead))
        return fail(ErrorCode::Forbidden, workspace().reasonFor(Permission::RiskRead));
    RiskSnapshot row = rowOf(project, result, runs, seed, d.today());
    row.id = d.ids.next<RiskSnapshotId>();
    const ChangeSet set{u"take-risk-snapshots"_s, {}, {inserted(row)}};
    if (const auto written = d.write(set, Words::tr("Forecast of a simulation")); !written)
        return passOn(written);
    Q_EMIT workspace().changed(set);
    return {};
}

Result<std::vector<RiskForecastDesk::Forecast>> RiskForecastDesk::forecasts(ProjectId project) const
{
    if (auto may = workspace().authorise(u"open-project"_s, project); !may)
        return passOn(may);
    const auto rows =
        inside().store->load<RiskSnapshot>(RowFilter{"project", project.value()}, u"id"_s);
    if (!rows)
        return passOn(rows);
    std::vector<Forecast> all;
    for (const RiskSnapshot &row : *rows) {
        if (row.occasion == kSimulationOccasion)
            all.push_back(forecastIn(row));
    }
    return all;
}

Result<ForecastCoverage> RiskForecastDesk::coverage() const
{
    auto &d = inside();
    const QDate today = d.today();
    const auto projects = d.store->load<Project>();
    const auto rows = snapshotsOf(d.store->statements(), kSimulationOccasion);
    if (!projects)
        return passOn(projects);
    if (!rows)
        return passOn(rows);
    QHash<ProjectId, Forecast> first;
    for (const RiskSnapshot &row : *rows) {
        if (!first.contains(row.project))
            first.insert(row.project, forecastIn(row));
    }
    ForecastCoverage coverage;
    for (const Project &project : *projects) {
        const auto said = first.constFind(project.id);
        const bool counts = said != first.cend() && project.stage != ProjectStage::Cancelled
                            && (!project.finishedOn.isValid() || said->on < project.finishedOn);
        if (!counts)
            continue;
        const auto count = [&](QDate day, std::int64_t &n, std::int64_t &kept) {
            if (!day.isValid() || day >= today)
                return;
            ++n;
            kept += project.finishedOn.isValid() && project.finishedOn <= day;
        };
        count(said->p50, coverage.n50, coverage.kept50);
        count(said->p80, coverage.n80, coverage.kept80);
    }
    return coverage;
}

} // namespace zs
