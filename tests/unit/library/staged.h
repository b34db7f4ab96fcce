// SPDX-License-Identifier: GPL-3.0-or-later
// A project on its way through a shipped template, with everything in order until a test takes
// something away.
#pragma once

#include "library/stage_course.h"
#include "rules/project_facts.h"
#include "support/stringify.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace zs {

inline const std::vector<StageTemplate> &shippedTemplates()
{
    static const std::vector<StageTemplate> all = shippedStageTemplates().value();
    return all;
}

inline const StageTemplate &shippedTemplate(QStringView key)
{
    return *std::ranges::find_if(shippedTemplates(),
                                 [key](const StageTemplate &plan) { return plan.key == key; });
}

struct Staged {
    static inline const QDate kToday{2026, 11, 30};

    const StageTemplate &plan;
    ManualClock clock{1'780'000'000'000};
    IdSource ids{clock, 7};
    Project project;
    ProjectFigures figures;
    StageRows steps;
    std::vector<ProjectDocument> papers;

    explicit Staged(const StageTemplate &of)
        : plan(of)
    {
        project.id = ids.next<ProjectId>();
        project.code = QStringLiteral("2611-330100-04-01-000001");
        project.owner = ids.next<OrgUnitId>();
        project.leader = ids.next<PersonId>();
        project.way = InvestmentWay::Direct;
        project.kind = ProjectKind::Building;
        project.estimate = Money::yuan(80'000'000); // every paper of the large ones is asked for
        project.budget = Money::yuan(90'000'000);   // and the report that it is over
        project.finishedOn = QDate(2026, 10, 1);
        figures.stepsLeftOut = *RuleNumber::of(0);
        figures.progress = *RuleNumber::of(1);
        steps = begunSteps(plan, project.id, kToday, ids);
        for (const StepPlan &step : plan.steps) {
            for (const StageRequirement &paper : step.papers)
                papers.push_back(paperFor(step, paper));
        }
    }

    [[nodiscard]] ProjectDocument paperFor(const StepPlan &step, const StageRequirement &paper)
    {
        ProjectDocument made;
        made.id = ids.next<ProjectDocumentId>();
        made.project = project.id;
        made.step = step.key;
        made.requirement = paper.key;
        made.title = paper.name.zh;
        made.number = QStringLiteral("示发改〔2026〕1号");
        made.issuedOn = QDate(2026, 5, 6);
        return made;
    }
    [[nodiscard]] StageView view() const
    {
        return {plan, steps, papers, factsOf(project, figures)};
    }
    [[nodiscard]] ProjectDocument &paper(QStringView requirement)
    {
        return *std::ranges::find_if(papers, [requirement](const ProjectDocument &each) {
            return each.requirement == requirement;
        });
    }
    /// Everything before the step is done.
    void finishBefore(QStringView step)
    {
        const int end = plan.indexOf(step);
        for (StageStep &row : steps) {
            row.state = row.position < end    ? StepState::Passed
                        : row.position == end ? StepState::Open
                                              : StepState::Waiting;
        }
    }
    [[nodiscard]] std::vector<StageLack> blocking(QStringView step) const
    {
        std::vector<StageLack> lacks = lacksOf(view(), step);
        std::erase_if(lacks, [](const StageLack &lack) { return !lack.blocks(); });
        return lacks;
    }
};

} // namespace zs
