// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/approval_desk.h"
#include "commands/external_links.h"
#include "commands/follow_up_desk.h"
#include "commands/meeting_desk.h"
#include "commands/scenario_door.h"
#include "integration/cli/cli_run.h"
#include "sample/sample_workspace.h"

#include <QJsonArray>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Workspace> makeSample(const QString &path, const Clock &clock)
{
    auto made = createSampleWorkspace(path, Secret(QByteArrayView(kSamplePassphrase)), clock);
    REQUIRE_OK(made);
    return std::move(*made);
}

} // namespace

TEST_CASE("the sample workspace holds the fictional city and the same log every time", "[sample]")
{
    const CliFolder cli;
    const auto first = makeSample(cli.store, cli.clock);
    const auto second = makeSample(cli.path(u"b.zsw"_s), cli.clock);
    CHECK(first->isFictional());
    CHECK(first->projects()->size() == 200);
    CHECK(first->people()->size() == 61); // sixty and the one who logs in
    CHECK(first->units()->size() == 21);
    const auto a = first->auditRecords({}, 0, 100);
    const auto b = second->auditRecords({}, 0, 100);
    REQUIRE_OK(a);
    REQUIRE_OK(b);
    REQUIRE(a->size() == b->size());
    REQUIRE(a->size() > 5);
    for (std::size_t i = 0; i + 2 < a->size(); ++i) // what comes later is signed with fresh keys
        CHECK(a->at(i).hash == b->at(i).hash);
    AuditFilter taken;
    taken.command = u"field-import"_s;
    CHECK(first->auditRecords(taken, 0, 100)->size() == 2);
    CHECK(first->verifyLog()->holds());
}

TEST_CASE("the sample's three plans are scheduled as they are stored", "[sample]")
{
    const CliFolder cli;
    const auto workspace = makeSample(cli.store, cli.clock);
    std::vector<std::size_t> sizes;
    const auto projects = workspace->projects();
    REQUIRE_OK(projects);
    for (const Project &project : *projects) {
        const auto plan = workspace->plan(project.id);
        REQUIRE_OK(plan);
        if (plan->plan->tasks.empty())
            continue;
        sizes.push_back(plan->plan->tasks.size());
        for (std::size_t i = 0; i < plan->plan->tasks.size(); ++i) {
            REQUIRE(plan->plan->tasks[i].start == plan->schedule->tasks[i].start);
            REQUIRE(plan->plan->tasks[i].finish == plan->schedule->tasks[i].finish);
        }
    }
    std::ranges::sort(sizes);
    CHECK(sizes == std::vector<std::size_t>{150, 600, 3000});
}

TEST_CASE(
    "the sample's meeting holds signature by signature, with a dissent, a postponed topic and "
    "a follow-up that is late",
    "[sample]")
{
    const CliFolder cli;
    const auto workspace = makeSample(cli.store, cli.clock);
    const MeetingDesk desk(*workspace);
    const auto meetings = desk.meetings();
    REQUIRE_OK(meetings);
    REQUIRE(meetings->size() == 1);
    const auto verdicts = desk.verify(meetings->front().id);
    REQUIRE_OK(verdicts);
    CHECK(verdicts->size() > 40);
    CHECK(std::ranges::all_of(*verdicts,
                              [](const auto &v) { return v.verdict == SignatureVerdict::Valid; }));
    const auto meeting = desk.read(meetings->front().id);
    REQUIRE_OK(meeting);
    REQUIRE(meeting->state.topics.size() == 3);
    const MeetingMinutes minutes = minutesOf(meeting->rules, meeting->state);
    CHECK(minutes.topics[0].dissents.size() == 1);
    CHECK(minutes.topics[1].dissents.empty());
    CHECK(minutes.topics[2].status == TopicStatus::Postponed);
    const auto duties = FollowUpDesk(*workspace).list(FollowUpDesk::Which::Supervised);
    REQUIRE_OK(duties);
    REQUIRE(duties->size() == 5); // three of the meeting, two that a process named
    CHECK(duties->front().row.due == QDate(2026, 10, 28));
    CHECK(duties->back().row.status == DutyStatus::Closed);
    const auto named = std::ranges::find_if(
        *duties, [](const FollowUpLine &line) { return line.row.fromCase.isValid(); });
    REQUIRE(named != duties->end());
    CHECK(named->row.due == QDate(2026, 11, 6));
    const QDate today = QDateTime::fromMSecsSinceEpoch(cli.clock.now()).date();
    CHECK((named->daysLate > 0) == (today > QDate(2026, 11, 8))); // the days after are a weekend
    const ApprovalDesk approvals(*workspace);
    CHECK(approvals.read(named->row.fromCase)->state.status == CaseStatus::Approved);
    const auto signatures = approvals.verify(named->row.fromCase);
    REQUIRE_OK(signatures);
    CHECK(std::ranges::all_of(*signatures,
                              [](const auto &v) { return v.verdict == SignatureVerdict::Valid; }));
}

namespace {

/// The scenario opens, ends earlier than the plan, and can be made the plan.
void tryOut(Workspace &workspace, const Scenario &scenario)
{
    const auto live = workspace.plan(scenario.project);
    REQUIRE_OK(live);
    const auto door = ScenarioDoor::open(workspace, scenario.project, scenario.id);
    REQUIRE_OK(door);
    const auto conflicts = (*door)->conflicts();
    REQUIRE_OK(conflicts);
    CHECK(conflicts->empty());
    const auto tried = (*door)->plan(scenario.project);
    REQUIRE_OK(tried);
    CHECK(tried->schedule->finish < live->schedule->finish);
    REQUIRE_OK(workspace.run(AdoptScenario{scenario.project, scenario.id}));
    const auto after = workspace.plan(scenario.project);
    REQUIRE_OK(after);
    CHECK(after->schedule->finish == tried->schedule->finish);
    CHECK(after->plan->scenarios.empty());
}

} // namespace

TEST_CASE("the stored sample's projects share resources, no date between them is stale, and its "
          "scenario can be adopted",
          "[sample]")
{
    const CliFolder cli;
    const auto workspace = makeSample(cli.store, cli.clock);
    const auto projects = workspace->projects();
    REQUIRE_OK(projects);
    int external = 0;
    int sharing = 0;
    std::vector<Scenario> scenarios;
    for (const Project &project : *projects) {
        const auto scheduled = workspace->plan(project.id);
        REQUIRE_OK(scheduled);
        const Plan &plan = *scheduled->plan;
        external += static_cast<int>(std::ranges::count_if(
            plan.links, [](const Link &l) { return l.predecessorProject.isValid(); }));
        const auto stale = externalDates(*workspace, project.id);
        REQUIRE_OK(stale);
        CHECK(stale->empty());
        if (plan.tasks.empty())
            continue;
        const auto others = workspace->poolUse({}, {}, project.id);
        REQUIRE_OK(others);
        sharing += std::ranges::any_of(*others, [&](const PoolUse &use) {
            return std::ranges::contains(plan.assignments, use.resource, &Assignment::resource);
        });
        scenarios.insert(scenarios.end(), plan.scenarios.begin(), plan.scenarios.end());
    }
    CHECK(external == 1);
    CHECK(sharing == 2);
    REQUIRE(scenarios.size() == 1);
    tryOut(*workspace, scenarios.front());
}
