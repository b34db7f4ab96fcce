// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/risk_register_desk.h"
#include "support/office.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct Register : Office {
    ProjectId road;

    Register()
    {
        grantRoles();
        road = addOwnProject(u"XM-1"_s);
    }
    RiskEntry entry() const
    {
        RiskEntry row;
        row.project = road;
        row.cause = u"拆迁协议未签"_s;
        row.event = u"征地受阻"_s;
        row.effect = u"路基晚开工"_s;
        row.probability = 0.6;
        row.daysLeast = 10;
        row.daysLikely = 20;
        row.daysMost = 60;
        row.owner = people.at(u"manager"_s);
        row.residualProbability = 0.2;
        row.residualDays = 10;
        return row;
    }
};

} // namespace

TEST_CASE_METHOD(Register,
                 "a risk gets a number and its place in the matrix, is changed, and taken back",
                 "[risk][register]")
{
    RiskRegisterDesk desk(*workspace);
    const auto first = desk.save(entry());
    REQUIRE_OK(first);
    REQUIRE_OK(desk.save(entry()));
    auto lines = desk.list();
    REQUIRE_OK(lines);
    REQUIRE(lines->size() == 2);
    CHECK(lines->at(0).row.code == u"R-001"_s);
    CHECK(lines->at(1).row.code == u"R-002"_s);
    CHECK(lines->at(0).likelihood == 4);
    CHECK(lines->at(0).impact == 3);
    CHECK(lines->at(0).grade == 3);
    CHECK(lines->at(0).residualGrade < lines->at(0).grade);
    CHECK(lines->at(0).owner == u"人-manager"_s);
    RiskEntry changed = lines->at(0).row;
    changed.state = RiskState::Closed;
    REQUIRE_OK(desk.save(changed));
    CHECK(desk.list()->size() == 1);
    CHECK(desk.list(true)->size() == 2);
    CHECK(countOf(u"save-risk"_s) == 3);
}

TEST_CASE_METHOD(Register, "what makes no sense is refused in words", "[risk][register]")
{
    RiskRegisterDesk desk(*workspace);
    const auto refused = [&](const auto &change) {
        RiskEntry row = entry();
        change(row);
        const auto saved = desk.save(row);
        return !saved && saved.error().code == ErrorCode::Invalid
               && !saved.error().message.isEmpty();
    };
    CHECK(refused([](RiskEntry &r) { r.event.clear(); }));
    CHECK(refused([](RiskEntry &r) { r.probability = 1.2; }));
    CHECK(refused([](RiskEntry &r) { r.probability = std::nan(""); }));
    CHECK(refused([](RiskEntry &r) { r.daysLikely = 90; }));
    CHECK(refused([](RiskEntry &r) { r.residualProbability = 0.7; }));
    CHECK(refused([](RiskEntry &r) { r.residualDays = 30; }));
    CHECK(refused([](RiskEntry &r) { r.cost = Money{-1}; }));
    CHECK(refused([](RiskEntry &r) { r.owner = {}; }));
    CHECK(refused([this](RiskEntry &r) { r.task = workspace->ids().next<TaskId>(); }));
    CHECK(desk.list(true)->empty());
}

TEST_CASE_METHOD(Register,
                 "the register moves the simulated finish, and its response moves it back",
                 "[risk][register]")
{
    const TaskId task = addTask(road, u"路基"_s, 40);
    RiskEntry row = entry();
    row.task = task;
    RiskRegisterDesk desk(*workspace);
    const auto present = workspace->plan(road);
    REQUIRE_OK(present);
    SimulationOptions options;
    options.runs = 2000;
    const auto finish = [&](bool withResponse) {
        options.withResponse = withResponse;
        const auto model = desk.simulationModel(*present->plan);
        REQUIRE_OK(model);
        const auto result = simulate(*present->plan, present->calendars, *model, options);
        REQUIRE_OK(result);
        return result->finishAt(0.8);
    };
    const WallTime without = finish(false);
    REQUIRE_OK(desk.save(row));
    const WallTime with = finish(false);
    const WallTime treated = finish(true);
    CHECK(without < with);
    CHECK(treated < with);
}

TEST_CASE_METHOD(Register, "who may only read risks changes none", "[risk][register]")
{
    appoint();
    as(u"finance"_s);
    const auto saved = RiskRegisterDesk(*workspace).save(entry());
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == ErrorCode::Forbidden);
}
