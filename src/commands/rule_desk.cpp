// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/rule_desk.h"

#include "commands/case_people.h"
#include "commands/money_facts.h"
#include "commands/workspace_private.h"
#include "rules/project_facts.h"
#include "rules/shipped_rules.h"
#include "store/project_progress.h"

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kWholePercent = 100;

RuleValue dayOf(WallTime time)
{
    return time.isValid() ? RuleValue(time.date()) : RuleValue();
}

ProjectFigures figuresOf(const Project &project, const ProjectProgress *progress)
{
    ProjectFigures figures;
    if (progress && progress->duration > 0) {
        const auto done = RuleNumber::of(progress->done);
        const auto all = RuleNumber::of(progress->duration * kWholePercent);
        figures.progress = done && all ? valueOf(done->over(*all)) : RuleValue();
        figures.workBegan = dayOf(progress->began);
    }
    if (project.planFinish.isValid() && project.plannedFinish.isValid())
        figures.daysLate =
            valueOf(RuleNumber::of(project.plannedFinish.daysTo(project.planFinish.date())));
    return figures;
}

/// Working days of the office.
RuleCalendar officeDays(const WorkCalendarPtr &calendar)
{
    constexpr std::int64_t kMostCounted = 20'000; ///< half a century
    const auto works = [calendar](QDate day) { return calendar->isWorkingDay(day); };
    return {[works](QDate from, QDate to) {
                std::int64_t days = 0;
                for (std::int64_t i = 0; from < to && i < kMostCounted; ++i) {
                    from = from.addDays(1);
                    days += works(from) ? 1 : 0;
                }
                return days;
            },
            [works](QDate day, std::int64_t workdays) {
                for (std::int64_t i = 0; workdays > 0 && i < kMostCounted; ++i) {
                    day = day.addDays(1);
                    workdays -= works(day) ? 1 : 0;
                }
                return workdays > 0 ? QDate() : day;
            }};
}

} // namespace

/// What all checks of one moment rest on.
struct RuleDesk::Ground {
    std::shared_ptr<const RuleBook> book;
    std::vector<ProjectProgress> progress; ///< by project
    RuleCalendar calendar;
    QDate today;
    MoneyFactBook money;
    std::function<bool(ProjectId)> mayReadMoney;

    [[nodiscard]] FactLookup factsOf(const Project &project) const
    {
        const auto at =
            std::ranges::lower_bound(progress, project.id, {}, &ProjectProgress::project);
        const bool found = at != progress.end() && at->project == project.id;
        ProjectFigures figures = figuresOf(project, found ? &*at : nullptr);
        if (mayReadMoney(project.id))
            money.fill(figures, project.id, today.year());
        return zs::factsOf(project, figures);
    }
};

Result<std::shared_ptr<const RuleBook>> RuleDesk::book() const
{
    static const Result<std::shared_ptr<const RuleBook>> shipped =
        shippedRules().transform([](std::vector<RulePack> packs) {
            auto made = std::make_shared<RuleBook>();
            for (RulePack &pack : packs)
                made->add(std::move(pack));
            return std::shared_ptr<const RuleBook>(std::move(made));
        });
    return shipped;
}

Result<RuleDesk::Ground> RuleDesk::ground() const
{
    auto &d = *m_workspace.d;
    const auto rules = book();
    if (!rules)
        return passOn(rules);
    auto progress = projectProgress(d.store->statements());
    if (!progress)
        return passOn(progress);
    std::ranges::sort(*progress, {}, &ProjectProgress::project);
    auto money = MoneyFactBook::load(*d.store);
    if (!money)
        return passOn(money);
    const auto powers = d.power();
    if (!powers)
        return passOn(powers);
    return Ground{*rules,
                  std::move(*progress),
                  officeDays(officeCalendar(m_workspace.holidays())),
                  d.today(),
                  std::move(*money),
                  [&d, mine = *powers](ProjectId project) {
                      return mine->may(*d.store, Permission::MoneyRead, project, d.today()).allowed;
                  }};
}

Result<RuleDesk::Overview> RuleDesk::overview() const
{
    const auto base = ground();
    if (!base)
        return passOn(base);
    auto projects = m_workspace.projects();
    if (!projects)
        return passOn(projects);
    Overview all{base->book, {}, std::move(*projects)};
    for (const RuleBook::Entry &entry : base->book->entries())
        all.rules.push_back({entry, {}, {}});
    for (const Project &project : all.projects) {
        const RuleCase what{u"project"_s, base->factsOf(project), base->today};
        for (Standing &standing : all.rules) {
            const RuleOutcome outcome =
                checkRule(standing.entry, projectSubject(), what, base->calendar).outcome;
            if (outcome == RuleOutcome::Fires)
                standing.fires.push_back(project.id);
            else if (outcome == RuleOutcome::CannotTell)
                standing.cannotTell.push_back(project.id);
        }
    }
    return all;
}

Result<RuleDesk::Check> RuleDesk::check(ProjectId project) const
{
    const auto base = ground();
    if (!base)
        return passOn(base);
    const auto projects = m_workspace.projects();
    if (!projects)
        return passOn(projects);
    const auto found = std::ranges::find(*projects, project, &Project::id);
    if (found == projects->end())
        return fail(ErrorCode::NotFound, Workspace::tr("There is no such project here."));
    FactLookup facts = base->factsOf(*found);
    auto findings =
        checkRules(*base->book, ruleSubjects(), {u"project"_s, facts, base->today}, base->calendar);
    return Check{base->book, std::move(facts), std::move(findings)};
}

} // namespace zs
