// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_figures.h"

#include "library/lateness.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>
#include <set>

namespace zs {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OverviewFigures)
};

/// Sums up projects one after another.
class Slices {
public:
    void add(OverviewSlice &slice, const Project &project, double progress)
    {
        slice.projects.push_back(project.id);
        const Money amount = amountOf(project);
        slice.amount.fen += amount.fen;
        if (progress < 0)
            return;
        // a project without an amount counts like one yuan, so that progress is never lost
        const auto weight = static_cast<double>(std::max<std::int64_t>(amount.fen, 100));
        Weighed &weighed = m_weighed[&slice];
        weighed.weight += weight;
        weighed.done += weight * progress;
    }
    void close(OverviewSlice &slice) const
    {
        const auto found = m_weighed.find(&slice);
        slice.progress = found == m_weighed.end() ? -1 : found->second.done / found->second.weight;
    }

private:
    struct Weighed {
        double weight = 0;
        double done = 0;
    };
    std::map<const OverviewSlice *, Weighed> m_weighed;
};

std::set<ProjectId> flaggedOf(const RuleDesk::Overview &all)
{
    std::set<ProjectId> flagged;
    for (const RuleDesk::Standing &standing : all.rules) {
        if (standing.entry.rule->severity >= RuleSeverity::Warning)
            flagged.insert(standing.fires.begin(), standing.fires.end());
    }
    return flagged;
}

std::vector<FundSlice> fundsOf(const FundBook &book, std::int64_t year)
{
    QHash<FundQuotaId, FundSource> sourceOf;
    for (const FundQuota &quota : book.quotas)
        sourceOf.insert(quota.id, quota.source);
    std::map<FundSource, FundSlice> slices;
    for (const FundStanding &standing : book.byQuota(year)) {
        FundSlice &slice = slices[sourceOf.value(standing.quota)];
        slice.received.fen += standing.received.fen + standing.carriedIn.fen;
        slice.allotted.fen += standing.allotted.fen;
        slice.committed.fen += standing.committed.fen;
        slice.paid.fen += standing.paid.fen;
    }
    for (const FundStanding &standing : book.byProject(year)) {
        FundSlice &slice = slices[sourceOf.value(standing.quota)];
        if (standing.project.isValid() && !std::ranges::contains(slice.projects, standing.project))
            slice.projects.push_back(standing.project);
    }
    std::vector<FundSlice> all;
    for (auto &[source, slice] : slices) {
        slice.source = source;
        if (slice.received.fen != 0 || slice.allotted.fen != 0 || slice.paid.fen != 0)
            all.push_back(std::move(slice));
    }
    return all;
}

} // namespace

Money amountOf(const Project &project)
{
    return project.budget.fen > 0 ? project.budget : project.estimate;
}

OverviewFigures overviewOf(const RuleDesk::Overview &all,
                           const std::vector<OrgUnit> &units,
                           const FundBook *funds,
                           std::int64_t year)
{
    QHash<OrgUnitId, QString> names;
    for (const OrgUnit &unit : units)
        names.insert(unit.id, unit.name);
    const std::set<ProjectId> flagged = flaggedOf(all);
    OverviewFigures figures;
    Slices slices;
    std::map<OrgUnitId, OverviewSlice> districts; // both keep their places while they grow
    std::map<ProjectStage, OverviewSlice> stages;
    for (std::size_t i = 0; i < all.projects.size(); ++i) {
        const Project &project = all.projects[i];
        const double progress = i < all.progress.size() ? all.progress[i] : -1;
        const auto add = [&](OverviewSlice &slice) { slices.add(slice, project, progress); };
        if (project.stage == ProjectStage::Cancelled)
            continue;
        add(figures.all);
        add(project.stage < ProjectStage::Procurement    ? figures.reserve
            : project.stage < ProjectStage::FinalAccount ? figures.running
                                                         : figures.finished);
        if (isLate(project))
            add(figures.late);
        if (flagged.contains(project.id))
            add(figures.flagged);
        add(districts[project.district]);
        add(stages[project.stage]);
    }
    for (OverviewSlice *slice : {&figures.all,
                                 &figures.reserve,
                                 &figures.running,
                                 &figures.finished,
                                 &figures.late,
                                 &figures.flagged})
        slices.close(*slice);
    for (auto &[district, slice] : districts) {
        slices.close(slice);
        slice.name = names.value(district, Words::tr("no district given"));
        figures.districts.push_back(std::move(slice));
    }
    std::ranges::stable_sort(figures.districts, std::ranges::greater(), [](const auto &slice) {
        return slice.amount.fen;
    });
    for (auto &[stage, slice] : stages) {
        slices.close(slice);
        slice.name = labelOf(stage);
        figures.stages.push_back(std::move(slice));
    }
    if (funds)
        figures.funds = fundsOf(*funds, year);
    return figures;
}

} // namespace zs
