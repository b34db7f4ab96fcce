// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/goal_desk.h"

#include "commands/progress_commands.h"
#include "commands/project_fields.h"
#include "support/office.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

PlanItem itemOf(const QString &name, PlanItemKind kind, PlanItemId parent, int from, int to)
{
    PlanItem item;
    item.name = name;
    item.kind = kind;
    item.parent = parent;
    item.fromYear = from;
    item.toYear = to;
    return item;
}

PlanItemId addTo(Workspace &workspace, const PlanItem &item)
{
    const auto added = GoalDesk(workspace).add(item);
    REQUIRE_OK(added);
    return PlanItemId(added->changes.front().id);
}

/// A plan with two key tasks of 2026.
struct Goals : TempWorkspace {
    PlanItemId plan =
        addTo(*workspace, itemOf(u"综合交通规划"_s, PlanItemKind::Plan, {}, 2026, 2030));
    PlanItemId roads =
        addTo(*workspace, itemOf(u"打通断头路"_s, PlanItemKind::YearTask, plan, 2026, 2026));
    PlanItemId stops =
        addTo(*workspace, itemOf(u"公交场站"_s, PlanItemKind::YearTask, plan, 2026, 2026));

    [[nodiscard]] GoalDesk::State state() const
    {
        auto read = GoalDesk(*workspace).read();
        REQUIRE_OK(read);
        return std::move(*read);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (const PlanItem &item : state().tree.items)
            all << item.name;
        return all;
    }
};

} // namespace

TEST_CASE("Coverage, money and progress of goals come from the projects that serve them", "[goals]")
{
    Goals goals;
    const ProjectId project = goals.addProject(u"P1"_s);
    const ProjectId idle = goals.addProject(u"P2"_s);
    const TaskId first = goals.addTask(project, u"勘察"_s, 10);
    (void)goals.addTask(project, u"施工"_s, 30);
    REQUIRE_OK(goals.workspace->run(
        SetProjectField{project, u"estimate"_s, FieldCodec<Money>::pack(Money::yuan(5'000'000))}));
    REQUIRE_OK(
        goals.workspace->run(RecordProgress{.project = project, .task = first, .percent = 100}));
    REQUIRE_OK(GoalDesk(*goals.workspace).assign({project}, goals.roads));
    const GoalDesk::State state = goals.state();
    const auto of = [&](PlanItemId id) {
        return state.coverage.items[static_cast<std::size_t>(state.tree.indexOf(id))];
    };
    CHECK(of(goals.roads).state == CoverState::Full);
    CHECK(of(goals.stops).state == CoverState::None);
    CHECK(of(goals.plan).state == CoverState::Partly);
    CHECK(of(goals.plan).estimate == Money::yuan(5'000'000));
    CHECK(of(goals.plan).progress() == 25.0);
    CHECK(state.coverage.serveNone == std::vector{idle});
}

TEST_CASE("Every change of the goals is one act that can be taken back", "[goals]")
{
    Goals goals;
    GoalDesk desk(*goals.workspace);
    const auto moved = desk.move(goals.stops, goals.plan, 0);
    REQUIRE_OK(moved);
    CHECK(goals.names() == QStringList{u"综合交通规划"_s, u"公交场站"_s, u"打通断头路"_s});
    REQUIRE_OK(goals.workspace->revert(*moved));
    CHECK(goals.names() == QStringList{u"综合交通规划"_s, u"打通断头路"_s, u"公交场站"_s});
    const auto removed = desk.remove(goals.stops);
    REQUIRE_OK(removed);
    CHECK(goals.names().size() == 2);
    REQUIRE_OK(goals.workspace->revert(*removed));
    CHECK(goals.names().size() == 3);
    PlanItem renamed = goals.state().tree.items[1];
    renamed.name = u"打通断头路二十条"_s;
    const auto edited = desk.edit(renamed);
    REQUIRE_OK(edited);
    CHECK_FALSE(desk.edit(renamed).has_value()); // read before the change
    REQUIRE_OK(goals.workspace->revert(*edited));
    CHECK(goals.names().contains(u"打通断头路"_s));
}

TEST_CASE("A goal with parts or projects is not removed, and none moves below itself", "[goals]")
{
    Goals goals;
    GoalDesk desk(*goals.workspace);
    CHECK_FALSE(desk.remove(goals.plan).has_value());
    const ProjectId project = goals.addProject(u"P1"_s);
    const auto assigned = desk.assign({project}, goals.roads);
    REQUIRE_OK(assigned);
    REQUIRE(assigned->size() == 1);
    CHECK_FALSE(desk.remove(goals.roads).has_value());
    REQUIRE_OK(goals.workspace->revert(assigned->front()));
    CHECK(desk.remove(goals.roads).has_value());
    const PlanItemId inner =
        addTo(*goals.workspace, itemOf(u"分规划"_s, PlanItemKind::Plan, goals.plan, 2026, 2030));
    const auto loop = desk.move(goals.plan, inner, 0);
    REQUIRE_FALSE(loop.has_value());
    CHECK(loop.error().message.contains(u"综合交通规划 → 分规划 → 综合交通规划"));
}

TEST_CASE("Several projects are assigned together or not at all", "[goals]")
{
    Goals goals;
    const ProjectId project = goals.addProject(u"P1"_s);
    const ProjectId lost = goals.workspace->ids().next<ProjectId>();
    CHECK_FALSE(GoalDesk(*goals.workspace).assign({project, lost}, goals.roads).has_value());
    CHECK_FALSE(goals.state().projects.front().planItem.isValid());
}

TEST_CASE("Who does not keep the library reads the goals and changes none", "[goals]")
{
    Office office;
    office.grantRoles();
    const PlanItemId plan =
        addTo(*office.workspace, itemOf(u"规划"_s, PlanItemKind::Plan, {}, 2026, 2030));
    const ProjectId own = office.addOwnProject(u"P1"_s);
    office.appoint();
    office.as(u"manager"_s);
    GoalDesk desk(*office.workspace);
    const auto state = desk.read();
    REQUIRE_OK(state);
    CHECK(state->tree.items.size() == 1);
    const auto denied = desk.add(itemOf(u"新规划"_s, PlanItemKind::Plan, {}, 2026, 2030));
    REQUIRE_FALSE(denied.has_value());
    CHECK(denied.error().code == ErrorCode::Forbidden);
    REQUIRE_OK(desk.assign({own}, plan)); // the particulars of an own project
    office.as(u"security"_s);
    const auto theirs = GoalDesk(*office.workspace).read();
    REQUIRE_OK(theirs);
    CHECK(theirs->tree.items.empty());
    CHECK(theirs->projects.empty());
}
