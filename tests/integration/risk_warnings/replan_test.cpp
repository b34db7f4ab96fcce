// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/replan.h"

#include "commands/assignment_commands.h"
#include "commands/resource_commands.h"
#include "commands/risk_register_desk.h"
#include "support/temp_workspace.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

/// Three works of ten days that all want the one crew there is.
struct OneCrew : TempWorkspace {
    ProjectId project = addProject(u"XM-1"_s);
    ResourceId crew = workspace->ids().next<ResourceId>();

    OneCrew()
    {
        Resource resource;
        resource.id = crew;
        resource.name = u"路面班组"_s;
        REQUIRE_OK(workspace->run(AddResource{project, resource}));
        for (const QString &name : {u"北段"_s, u"中段"_s, u"南段"_s})
            REQUIRE_OK(workspace->run(AssignResource{project, addTask(project, name, 10), crew}));
    }
    Result<ReplanSearch> search(const std::function<bool(int, int)> &progress = {})
    {
        const auto present = workspace->plan(project);
        REQUIRE_OK(present);
        const auto model = RiskRegisterDesk(*workspace).simulationModel(*present->plan);
        REQUIRE_OK(model);
        ReplanOptions options;
        options.runs = 500;
        options.schedules = 20;
        // six working weeks would do with two crews, never with one
        options.wanted = WallTime::at(QDate(2026, 4, 8), 1439);
        options.progress = progress;
        return searchReplans(
            *present->plan, *present->schedule, present->calendars, *model, options);
    }
};

} // namespace

TEST_CASE_METHOD(OneCrew,
                 "one more crew is proposed with what it wins and costs, and accepted in one act",
                 "[risk][replan]")
{
    const auto found = search();
    REQUIRE_OK(found);
    const auto crewed = std::ranges::find(found->found, Replan::Way::ExtraUnit, &Replan::way);
    REQUIRE(crewed != found->found.end());
    CHECK(crewed->resource == crew);
    CHECK(crewed->units == 2000);
    CHECK(crewed->after.p80 < found->now.p80);
    CHECK(crewed->after.chance > found->now.chance);
    const auto before = workspace->auditCount({});
    REQUIRE_OK(before);
    REQUIRE_OK(workspace->run(acceptanceOf(*crewed, project)));
    CHECK(workspace->auditCount({}).value() == *before + 1);
    const auto present = workspace->plan(project);
    REQUIRE_OK(present);
    CHECK(present->plan->resources.back().maxUnits == 2000);
    CHECK(present->plan->project.planFinish == crewed->after.finish);
}

TEST_CASE_METHOD(OneCrew,
                 "a search is the same for a seed and stops when told to",
                 "[risk][replan]")
{
    const auto first = search();
    const auto again = search();
    REQUIRE_OK(first);
    REQUIRE_OK(again);
    REQUIRE(first->found.size() == again->found.size());
    for (std::size_t i = 0; i < first->found.size(); ++i) {
        CHECK(first->found[i].after.p80 == again->found[i].after.p80);
        CHECK(first->found[i].delays == again->found[i].delays);
    }
    const auto stopped = search([](int, int) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}

TEST_CASE_METHOD(OneCrew,
                 "a proposal for a plan that has changed, or for somebody else's resource, is "
                 "refused",
                 "[risk][replan]")
{
    const auto found = search();
    REQUIRE_OK(found);
    REQUIRE_FALSE(found->found.empty());
    ApplyReplan wrong = acceptanceOf(found->found.front(), project);
    wrong.resource = workspace->ids().next<ResourceId>();
    CHECK_FALSE(workspace->run(wrong));
    ApplyReplan gone = acceptanceOf(found->found.front(), project);
    gone.delays.emplace_back(workspace->ids().next<TaskId>(), WorkMinutes{60});
    CHECK_FALSE(workspace->run(gone));
}
