// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/scenario_rows.h"

#include "audit/log_record.h"
#include "commands/scenario_commands.h"
#include "unit/commands/planned.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// Ten tasks and a scenario.
struct Ten {
    Desk desk{build()};

    Ten() { REQUIRE_OK(desk.run(CreateScenario{desk.project(), u"甲"_s})); }
    static PlanBuilder build()
    {
        PlanBuilder plan = aPlan();
        for (char name = 'a'; name < 'k'; ++name)
            plan.task(std::string(1, name).c_str(), days(2));
        return plan;
    }
    [[nodiscard]] const Scenario &scenario() const { return desk.plan.scenarios.at(0); }
    /// The plan's own change set of other durations.
    [[nodiscard]] ChangeSet longer(const std::vector<const char *> &names, int toDays)
    {
        ChangeSet set;
        for (const char *name : names) {
            Task after = desk.task(name);
            after.duration = {days(toDays)};
            addUpdate(set, desk.task(name), after);
        }
        return set;
    }
    ChangeSet save(const ChangeSet &own)
    {
        const auto saved = desk.run(SaveScenario{desk.project(), scenario().id, own});
        REQUIRE_OK(saved);
        return *saved;
    }
    [[nodiscard]] ChangeSet read() const
    {
        const auto own = ownChanges(desk.plan, scenario());
        REQUIRE_OK(own);
        return *own;
    }
};

} // namespace

TEST_CASE("a scenario's changes come back from its rows in their order", "[scenario]")
{
    Ten t;
    const ChangeSet own = t.longer({"c", "a", "b"}, 5);
    CHECK(t.save(own).changes.size() == 3);
    CHECK(t.read().changes == own.changes);
    CHECK(t.scenario().changes.isEmpty());
    CHECK(t.desk.plan.scenarioChanges.size() == 3);
}

TEST_CASE("one more edit in a scenario writes one row, whatever it holds already", "[scenario]")
{
    Ten t;
    const ChangeSet nine = t.longer({"a", "b", "c", "d", "e", "f", "g", "h", "i"}, 5);
    (void)t.save(nine);
    const ChangeSet ten = merged(nine, t.longer({"j"}, 5));
    const ChangeSet added = t.save(ten);
    REQUIRE(added.changes.size() == 1);
    CHECK(added.changes[0].kind == ChangeKind::Insert);
    CHECK(encodeChanges(added).size() < encodeChanges(nine).size());
    ChangeSet other = ten;
    other.changes[4] = t.longer({"e"}, 7).changes[0];
    const ChangeSet changed = t.save(other);
    REQUIRE(changed.changes.size() == 1);
    CHECK(changed.changes[0].kind == ChangeKind::Update);
    ChangeSet fewer = other;
    fewer.changes.erase(fewer.changes.begin() + 2);
    const ChangeSet less = t.save(fewer);
    REQUIRE(less.changes.size() == 1);
    CHECK(less.changes[0].kind == ChangeKind::Delete);
    CHECK(t.read().changes == fewer.changes);
    CHECK(t.save(fewer).isEmpty());
}

TEST_CASE("a scenario of an older program is read, and becomes rows at its first edit",
          "[scenario]")
{
    Ten t;
    const ChangeSet own = t.longer({"b", "a"}, 5);
    t.desk.plan.scenarios[0].changes = encodeChanges(own);
    CHECK(t.read().changes == own.changes);
    const ChangeSet more = merged(own, t.longer({"c"}, 3));
    (void)t.save(more);
    CHECK(t.scenario().changes.isEmpty());
    CHECK(t.read().changes == more.changes);
}

TEST_CASE("a scenario goes and comes back with its rows, and a copy has rows of its own",
          "[scenario][undo]")
{
    Ten t;
    const ChangeSet own = t.longer({"a", "b"}, 5);
    (void)t.save(own);
    CreateScenario copy{t.desk.project(), u"乙"_s};
    copy.copyOf = t.scenario().id;
    REQUIRE_OK(t.desk.run(copy));
    CHECK(t.desk.plan.scenarioChanges.size() == 4);
    const auto second = ownChanges(t.desk.plan, t.desk.plan.scenarios.at(1));
    REQUIRE_OK(second);
    CHECK(second->changes == own.changes);
    const auto gone = t.desk.run(DeleteScenario{t.desk.project(), t.scenario().id});
    REQUIRE_OK(gone);
    CHECK(t.desk.plan.scenarioChanges.size() == 2);
    applyTo(t.desk.plan, inverse(*gone));
    CHECK(t.desk.plan.scenarioChanges.size() == 4);
    const auto back = std::ranges::find(t.desk.plan.scenarios, u"甲"_s, &Scenario::name);
    REQUIRE(back != t.desk.plan.scenarios.end());
    CHECK(ownChanges(t.desk.plan, *back)->changes == own.changes);
}
