// SPDX-License-Identifier: GPL-3.0-or-later
// Approvals and steps: a step names its case, and the approval to begin passes the step it is for.
#include "commands/library_desk.h"
#include "support/office_cases.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// A purchase whose contract step is in hand: passing it leads to execution.
struct AtContract : SecretOffice {
    AtContract()
        : SecretOffice(Classification::Open, false)
    {
        LibraryDesk desk(*workspace);
        REQUIRE_OK(desk.begin(project, u"purchase"_s));
        const auto course = desk.course(project);
        REQUIRE_OK(course);
        ChangeSet set{u"sample"_s, project, {}};
        for (const StageStep &row : course->steps) {
            StageStep after = row;
            after.state = row.position < 2    ? StepState::Passed
                          : row.position == 2 ? StepState::Open
                                              : StepState::Waiting;
            addUpdate(set, row, after);
        }
        Project contracted = course->project;
        contracted.stage = ProjectStage::Procurement;
        addUpdate(set, course->project, contracted);
        REQUIRE_OK(workspace->commit(std::move(set)));
        appoint();
    }
    [[nodiscard]] LibraryDesk::Course course() const
    {
        auto found = LibraryDesk(*workspace).course(project);
        REQUIRE_OK(found);
        return std::move(*found);
    }
};

} // namespace

TEST_CASE("an approval that moves the project on passes the step in hand, with its case",
          "[stages]")
{
    AtContract office;
    office.signing(u"manager"_s);
    const auto id = openCaseOf(
        office, u"baseline-adoption"_s, office.project, stageEffect(ProjectStage::Execution));
    REQUIRE_OK(id);
    CHECK(runCase(office, *id, {u"planner"_s, u"head"_s, u"leader"_s}) == CaseStatus::Approved);
    office.as(u"manager"_s);
    const LibraryDesk::Course course = office.course();
    CHECK(course.project.stage == ProjectStage::Execution);
    CHECK(course.steps[2].state == StepState::Passed);
    CHECK(course.steps[2].inCase == *id);
    CHECK(course.steps[2].passedOn.isValid());
    CHECK(course.steps[3].state == StepState::Open);
    // what it lacks stays told
    CHECK_FALSE(lacksOf(course.view(), u"contract").empty());
}

TEST_CASE("an approval that jumps over steps settles none of them", "[stages]")
{
    AtContract office;
    office.signing(u"manager"_s);
    const auto id = openCaseOf(
        office, u"baseline-adoption"_s, office.project, stageEffect(ProjectStage::Acceptance));
    REQUIRE_OK(id);
    CHECK(runCase(office, *id, {u"planner"_s, u"head"_s, u"leader"_s}) == CaseStatus::Approved);
    office.as(u"manager"_s);
    const LibraryDesk::Course course = office.course();
    CHECK(course.project.stage == ProjectStage::Acceptance);
    CHECK(course.steps[2].state == StepState::Open);
    CHECK_FALSE(course.steps[2].inCase.isValid());
}

TEST_CASE("a step names an approval of its own project only", "[stages]")
{
    AtContract office;
    office.signing(u"manager"_s);
    const auto id = openCaseOf(
        office, u"baseline-adoption"_s, office.project, saveBaselineEffect(u"一"_s, u"示1"_s));
    REQUIRE_OK(id);
    LibraryDesk desk(*office.workspace);
    REQUIRE_OK(desk.tie(office.project, u"contract"_s, *id));
    CHECK(office.course().steps[2].inCase == *id);
    REQUIRE(desk.cases(office.project).value().size() == 1);
    CHECK_FALSE(desk.tie(office.project, u"nowhere"_s, *id).has_value());
    CHECK_FALSE(desk.tie(office.project, u"contract"_s, office.workspace->ids().next<CaseId>())
                    .has_value());
    REQUIRE_OK(desk.tie(office.project, u"contract"_s, CaseId()));
    CHECK_FALSE(office.course().steps[2].inCase.isValid());
}
