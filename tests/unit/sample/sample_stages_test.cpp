// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/stage_course.h"
#include "sample/sample_parts.h"
#include "sample/stages_sample.h"
#include "support/stringify.h"

#include <QHash>

#include <algorithm>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

template <Entity E>
QHash<ProjectId, std::vector<E>> rowsOf(const ChangeSet &set)
{
    QHash<ProjectId, std::vector<E>> rows;
    for (const EntityChange &change : set.changes) {
        if (change.entity != EntityTraits<E>::kKind)
            continue;
        E row;
        applyTo(*entityInfo(change.entity), &row, change);
        rows[row.project].push_back(std::move(row));
    }
    return rows;
}

} // namespace

TEST_CASE("projects of the sample stand in their steps where their stage says", "[sample][stages]")
{
    const SampleData data = sampleCity();
    const auto set = sampleStages(data);
    REQUIRE_OK(set);
    const auto templates = shippedStageTemplates().value();
    const auto steps = rowsOf<StageStep>(*set);
    const auto papers = rowsOf<ProjectDocument>(*set);
    int led = 0;
    int withoutNumber = 0;
    QStringList used;
    for (const Project &project : data.projects) {
        INFO(project.name.toStdString());
        const auto plan = std::ranges::find(templates, project.stageTemplate, &StageTemplate::id);
        CHECK(project.stageTemplate.isEmpty() == (plan == templates.end()));
        if (plan == templates.end()) {
            CHECK_FALSE(steps.contains(project.id));
            continue;
        }
        ++led;
        if (!used.contains(plan->key))
            used << plan->key;
        const std::vector<StageStep> own = steps.value(project.id);
        REQUIRE(own.size() == plan->steps.size());
        CHECK(stageBySteps(*plan, own) >= project.stage);
        const StageStep *now = stepInHand(own);
        for (const StageStep &row : own)
            CHECK(isFinished(row) == (!now || row.position < now->position));
        for (const ProjectDocument &paper : papers.value(project.id)) {
            const StageRequirement *asked = plan->requirement(paper.requirement);
            REQUIRE(asked);
            CHECK(paper.issuedOn <= sampleStatusDate().date());
            withoutNumber += asked->number && paper.number.isEmpty() ? 1 : 0;
        }
    }
    CHECK(led > 60);
    CHECK(led < static_cast<int>(data.projects.size()));
    CHECK(used.size() >= 4);
    CHECK(withoutNumber > 0);           // so that the rule on missing papers has something to tell
    CHECK(*sampleStages(data) == *set); // the same each time
}
