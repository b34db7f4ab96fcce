// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/rule_desk.h"

#include "commands/case_people.h"
#include "commands/judged_packs.h"
#include "commands/money_facts.h"
#include "commands/stage_book.h"
#include "commands/workspace_private.h"
#include "library/lateness.h"
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
    if (const auto days = daysLate(project))
        figures.daysLate = valueOf(RuleNumber::of(*days));
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
    StageBook stages;

    [[nodiscard]] double shareDone(ProjectId project) const
    {
        const auto at = std::ranges::lower_bound(progress, project, {}, &ProjectProgress::project);
        if (at == progress.end() || at->project != project || at->duration <= 0)
            return -1;
        return static_cast<double>(at->done) / static_cast<double>(at->duration * kWholePercent);
    }

    [[nodiscard]] FactLookup factsOf(const Project &project) const
    {
        const auto at =
            std::ranges::lower_bound(progress, project.id, {}, &ProjectProgress::project);
        const bool found = at != progress.end() && at->project == project.id;
        ProjectFigures figures = figuresOf(project, found ? &*at : nullptr);
        if (mayReadMoney(project.id)) {
            money.fill(figures, project.id, today.year());
            figures.inAnnualPlan = !money.annualOf(project.id).empty();
        }
        figures.today = today;
        stages.fill(figures, project);
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
    if (!shipped)
        return shipped;
    const auto rows = m_workspace.d->store->load<RulePackRow>({}, u"loaded_at, id"_s);
    if (!rows)
        return passOn(rows);
    std::vector<std::shared_ptr<const RulePack>> inForce; // the latest has the last word
    for (const RulePackRow &row : *rows) {
        if (row.state != PackState::InForce)
            continue;
        if (const JudgedPack &pack = judged(row); pack.pack)
            inForce.push_back(pack.pack);
    }
    if (inForce.empty())
        return *shipped;
    JudgedPacks &known = judgedPacks();
    if (!known.book || known.inForce != inForce) {
        auto own = std::make_shared<RuleBook>(**shipped);
        for (const auto &pack : inForce)
            own->add(*pack);
        known.book = std::move(own);
        known.inForce = std::move(inForce);
    }
    return known.book;
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
    auto stages = StageBook::load(*d.store);
    if (!stages)
        return passOn(stages);
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
                  },
                  std::move(*stages)};
}

Result<RuleDesk::Overview> RuleDesk::overview() const
{
    const auto base = ground();
    if (!base)
        return passOn(base);
    auto projects = m_workspace.projects();
    if (!projects)
        return passOn(projects);
    Overview all{base->book, {}, std::move(*projects), {}};
    for (const RuleBook::Entry &entry : base->book->entries())
        all.rules.push_back({entry, {}, {}});
    for (const Project &project : all.projects) {
        all.progress.push_back(base->shareDone(project.id));
        const RuleCase what{u"project"_s, base->factsOf(project), base->today};
        for (Standing &standing : all.rules) {
            const RuleOutcome outcome = outcomeOf(*standing.entry.rule, what, base->calendar);
            if (outcome == RuleOutcome::Fires)
                standing.fires.push_back(project.id);
            else if (outcome == RuleOutcome::CannotTell)
                standing.cannotTell.push_back(project.id);
        }
    }
    return all;
}

Result<RuleDesk::Hits> RuleDesk::hits(const QStringList &rules) const
{
    const auto base = ground();
    if (!base)
        return passOn(base);
    auto projects = m_workspace.projects();
    if (!projects)
        return passOn(projects);
    Hits all{{}, {}, std::move(*projects)};
    std::vector<RuleBook::Entry> entries;
    for (const QString &id : rules) {
        if (const auto entry = base->book->find(id))
            entries.push_back(*entry);
    }
    for (const Project &project : all.projects) {
        const RuleCase what{u"project"_s, base->factsOf(project), base->today};
        for (const RuleBook::Entry &entry : entries) {
            const RuleOutcome outcome = outcomeOf(*entry.rule, what, base->calendar);
            if (outcome == RuleOutcome::CannotTell)
                all.cannotTell.emplace_back(project.id, entry.rule->id);
            if (outcome != RuleOutcome::Fires)
                continue;
            const RuleFinding finding = checkRule(entry, projectSubject(), what, base->calendar);
            all.fires.push_back({project.id,
                                 entry.rule->id,
                                 entry.rule->name.text(),
                                 entry.rule->severity,
                                 finding.text});
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
