// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/stages_sample.h"

#include "library/stage_course.h"
#include "rules/project_facts.h"
#include "sample/sample_parts.h"

#include <algorithm>

namespace zs {

namespace {

using namespace Qt::StringLiterals;

constexpr std::uint64_t kStageSeed = kSampleSeed + 5; // ids of its own
constexpr int kDaysAStep = 40;

bool isLed(const SampleData &data, std::size_t number)
{
    const ProjectStage stage = data.projects[number].stage;
    const bool underWay = stage != ProjectStage::Reserve && stage != ProjectStage::Cancelled;
    return number < data.plans.size() || (underWay && number % 2 == 0);
}

InvestmentWay wayOf(const Project &project, std::size_t number)
{
    if (project.way != InvestmentWay::Unset)
        return project.way;
    return number % 11 == 6   ? InvestmentWay::CapitalInjection
           : number % 23 == 8 ? InvestmentWay::Subsidy
                              : InvestmentWay::Direct;
}

class Steps {
public:
    Steps(const SampleData &data, const std::vector<StageTemplate> &templates)
        : m_data(data)
        , m_templates(templates)
        , m_source(kStageSeed)
        , m_today(sampleStatusDate().date())
    {}

    ChangeSet all()
    {
        for (std::size_t i = 0; i < m_data.projects.size(); ++i) {
            const Project &project = m_data.projects[i];
            const auto plan =
                std::ranges::find(m_templates, project.stageTemplate, &StageTemplate::id);
            if (plan != m_templates.end())
                add(project, *plan, i);
        }
        return std::move(m_set);
    }

private:
    void add(const Project &project, const StageTemplate &plan, std::size_t number)
    {
        // the first step of a later stage than those behind the project is in hand
        std::size_t now = 0;
        while (now < plan.steps.size() && plan.steps[now].stage < project.stage)
            ++now;
        const bool leavesFirst = number % 7 == 6 && now > 1 && !plan.shortcuts.empty()
                                 && plan.shortcuts.front().leaves.contains(plan.steps[0].key);
        for (std::size_t i = 0; i < plan.steps.size(); ++i) {
            StageStep row;
            row.id = m_source.id<StageStepId>();
            row.project = project.id;
            row.step = plan.steps[i].key;
            row.position = static_cast<std::int64_t>(i);
            if (i <= now)
                row.openedOn = dayOf(project, plan, i, now).addDays(-kDaysAStep);
            if (i == now)
                row.state = StepState::Open;
            if (i < now) {
                row.state = StepState::Passed;
                row.passedOn = dayOf(project, plan, i, now);
            }
            if (leavesFirst && i == 0) {
                row.state = StepState::Simplified;
                row.reason = plan.shortcuts.front().key;
                row.note = u"示例市“十四五”规划重大项目库已列明。"_s;
            } else if (i <= now) {
                addPapers(project, plan.steps[i], dayOf(project, plan, i, now), i == now);
            }
            m_set.changes.push_back(inserted(row));
        }
    }

    /// Counted back from the start of works, or from today where that is still to come.
    [[nodiscard]] QDate dayOf(const Project &project,
                              const StageTemplate &plan,
                              std::size_t step,
                              std::size_t now) const
    {
        const bool before = plan.steps[step].stage < ProjectStage::Execution;
        QDate day = before ? project.plannedStart : project.plannedFinish;
        day = std::min(day, m_today);
        const auto behind = static_cast<qint64>(now - std::min(step, now)) + 1;
        return day.addDays(-behind * kDaysAStep);
    }

    /// Of the step in hand about half are there.
    void addPapers(const Project &project, const StepPlan &step, QDate day, bool inHand)
    {
        const FactLookup facts = factsOf(project, {});
        for (const StageRequirement &asked : step.papers) {
            if (asked.when && asked.when->value(facts) != RuleValue(true))
                continue;
            if (inHand && m_source.oneIn(2))
                continue;
            ProjectDocument paper;
            paper.id = m_source.id<ProjectDocumentId>();
            paper.project = project.id;
            paper.step = step.key;
            paper.requirement = asked.key;
            paper.title = asked.name.zh;
            paper.issuedOn = day.addDays(-m_source.between(0, 20));
            paper.issuer = asked.number ? u"示例市发展和改革委员会"_s : u"项目单位"_s;
            if (asked.number && !m_source.oneIn(60))
                paper.number = u"示发改投资〔%1〕%2号"_s.arg(paper.issuedOn.year())
                                   .arg(m_source.between(3, 420));
            m_set.changes.push_back(inserted(paper));
        }
    }

    const SampleData &m_data;
    const std::vector<StageTemplate> &m_templates;
    SampleSource m_source;
    QDate m_today;
    ChangeSet m_set{u"sample"_s, {}, {}};
};

} // namespace

Result<> chooseProcedures(SampleData &data)
{
    const auto templates = shippedStageTemplates();
    if (!templates)
        return passOn(templates);
    const QDate today = sampleStatusDate().date();
    for (std::size_t i = 0; i < data.projects.size(); ++i) {
        Project &project = data.projects[i];
        project.way = wayOf(project, i);
        const bool finished =
            project.stage >= ProjectStage::Acceptance && project.stage <= ProjectStage::Closed;
        if (finished && !project.finishedOn.isValid()) // some were late, see letSomeBeLate()
            project.finishedOn = std::min(project.plannedFinish, today);
        if (isLed(data, i))
            project.stageTemplate = byFitness(*templates, factsOf(project, {})).front()->id();
        if (i < data.plans.size())
            data.plans[i].project = project;
    }
    return {};
}

Result<ChangeSet> sampleStages(const SampleData &data)
{
    const auto templates = shippedStageTemplates();
    if (!templates)
        return passOn(templates);
    return Steps(data, *templates).all();
}

} // namespace zs
