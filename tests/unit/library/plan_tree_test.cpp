// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/plan_tree.h"

#include "base/id_source.h"
#include "library/goal_coverage.h"
#include "support/stringify.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

struct Maker {
    ManualClock clock{1'780'000'000'000};
    IdSource ids{clock, 11};
    std::vector<PlanItem> items;

    PlanItem made(const QString &name, PlanItemKind kind, PlanItemId parent, int from, int to)
    {
        PlanItem item;
        item.id = ids.next<PlanItemId>();
        item.parent = parent;
        item.kind = kind;
        item.name = name;
        item.fromYear = from;
        item.toYear = to;
        item.position = static_cast<std::int64_t>(items.size());
        return item;
    }
    PlanItemId add(const QString &name, PlanItemKind kind, PlanItemId parent, int from, int to)
    {
        items.push_back(made(name, kind, parent, from, to));
        return items.back().id;
    }
};

QString names(const PlanTree &tree)
{
    QStringList lines;
    for (std::size_t i = 0; i < tree.items.size(); ++i)
        lines << QString(tree.depth[i], u'.') + tree.items[i].name;
    return lines.join(u' ');
}

} // namespace

TEST_CASE("items stand below their parents and by position", "[library]")
{
    Maker m;
    const PlanItemId plan = m.add(u"P"_s, PlanItemKind::Plan, {}, 2026, 2030);
    const PlanItemId year = m.add(u"Y"_s, PlanItemKind::YearTask, plan, 2026, 2026);
    (void)m.add(u"Q"_s, PlanItemKind::Plan, {}, 2026, 2030);
    (void)m.add(u"a"_s, PlanItemKind::Part, year, 2026, 2026);
    (void)m.add(u"Z"_s, PlanItemKind::YearTask, plan, 2027, 2027);
    const PlanTree tree = planTreeOf(m.items);
    CHECK(names(tree) == u"P .Y ..a .Z Q");
    CHECK(tree.end == std::vector{4, 3, 3, 4, 5});
    CHECK(tree.path(2) == u"P › Y › a");
}

TEST_CASE("a loop that two offices made is shown at the top, and every item once", "[library]")
{
    Maker m;
    const PlanItemId a = m.add(u"A"_s, PlanItemKind::Plan, {}, 2026, 2030);
    const PlanItemId b = m.add(u"B"_s, PlanItemKind::Plan, a, 2026, 2030);
    (void)m.add(u"C"_s, PlanItemKind::Plan, b, 2026, 2030);
    m.items[0].parent = b;
    (void)m.add(u"D"_s, PlanItemKind::Plan, m.ids.next<PlanItemId>(), 2026, 2030);
    const PlanTree tree = planTreeOf(m.items);
    CHECK(tree.items.size() == 4);
    CHECK(tree.depth == std::vector{0, 0, 0, 0});
}

TEST_CASE("a move below itself is refused and names the way round", "[library]")
{
    Maker m;
    const PlanItemId a = m.add(u"甲"_s, PlanItemKind::Plan, {}, 2026, 2030);
    const PlanItemId b = m.add(u"乙"_s, PlanItemKind::Plan, a, 2026, 2030);
    const PlanItemId c = m.add(u"丙"_s, PlanItemKind::Plan, b, 2026, 2030);
    const PlanTree tree = planTreeOf(m.items);
    PlanItem moved = m.items[0];
    moved.parent = c;
    const auto loop = checkPlace(tree, moved);
    REQUIRE_FALSE(loop.has_value());
    CHECK(loop.error().message.contains(u"甲 → 乙 → 丙 → 甲"));
    moved.parent = a;
    CHECK_FALSE(checkPlace(tree, moved).has_value());
    PlanItem lower = m.items[2];
    lower.parent = a;
    CHECK(checkPlace(tree, lower).has_value());
}

TEST_CASE("kinds and years of an item fit those above and below it", "[library]")
{
    Maker m;
    const PlanItemId plan = m.add(u"规划"_s, PlanItemKind::Plan, {}, 2026, 2030);
    const PlanItemId year = m.add(u"任务"_s, PlanItemKind::YearTask, plan, 2027, 2027);
    const PlanTree tree = planTreeOf(m.items);
    const auto fits = [&](PlanItemKind kind, PlanItemId parent, int from, int to) {
        return checkPlace(tree, m.made(u"新"_s, kind, parent, from, to)).has_value();
    };
    CHECK(fits(PlanItemKind::Part, year, 2027, 2027));
    CHECK_FALSE(fits(PlanItemKind::Part, {}, 2027, 2027));
    CHECK_FALSE(fits(PlanItemKind::Plan, year, 2027, 2027));
    CHECK_FALSE(fits(PlanItemKind::YearTask, plan, 2026, 2027));
    CHECK_FALSE(fits(PlanItemKind::YearTask, plan, 2031, 2031));
    CHECK_FALSE(fits(PlanItemKind::Part, year, 2026, 2027));
    CHECK_FALSE(fits(PlanItemKind::Plan, {}, 2030, 2026));
    CHECK_FALSE(fits(PlanItemKind::Plan, m.ids.next<PlanItemId>(), 2026, 2030));
    PlanItem shorter = m.items[0];
    shorter.fromYear = 2028; // its task of 2027 would fall out
    CHECK_FALSE(checkPlace(tree, shorter).has_value());
    PlanItem nameless = m.items[0];
    nameless.name = u"  "_s;
    CHECK_FALSE(checkPlace(tree, nameless).has_value());
    PlanItem negative = m.items[0];
    negative.amount = Money::yuan(-1);
    CHECK_FALSE(checkPlace(tree, negative).has_value());
}

namespace {

struct Random {
    Maker m;
    std::mt19937_64 engine;
    std::vector<ServingProject> projects;

    int below(int n) { return static_cast<int>(engine() % static_cast<std::uint64_t>(n)); }

    explicit Random(std::uint64_t seed)
        : engine(seed)
    {
        const int count = 1 + below(20);
        for (int i = 0; i < count; ++i) {
            const int up = below(i + 2) - 2;
            const PlanItemId parent =
                up < 0 ? PlanItemId() : m.items[static_cast<std::size_t>(up)].id;
            (void)m.add(QString::number(i), PlanItemKind::Plan, parent, 2026, 2030);
            m.items.back().position = below(5);
        }
        for (int i = below(40); i > 0; --i) {
            ServingProject project;
            project.id = m.ids.next<ProjectId>();
            const int item = below(count + 4);
            project.item = item < count    ? m.items[static_cast<std::size_t>(item)].id
                           : item == count ? m.ids.next<PlanItemId>()
                                           : PlanItemId();
            project.stage = static_cast<ProjectStage>(below(10));
            project.estimate = Money::yuan(below(1'000));
            project.budget = Money::yuan(below(1'000));
            project.duration = below(3) == 0 ? 0 : 480 * (1 + below(50));
            project.done = project.duration * below(101);
            projects.push_back(project);
        }
    }
};

/// Counted the other way round: for each item, every project whose way up passes it.
ItemCoverage countedUp(const Random &r, PlanItemId item)
{
    const auto parentOf = [&](PlanItemId id) {
        for (const PlanItem &each : r.m.items) {
            if (each.id == id)
                return each.parent;
        }
        return PlanItemId();
    };
    ItemCoverage sum;
    QSet<PlanItemId> served;
    for (const ServingProject &project : r.projects) {
        if (project.stage == ProjectStage::Cancelled)
            continue;
        served.insert(project.item);
        sum.own += project.item == item ? 1 : 0;
        for (PlanItemId at = project.item; at.isValid(); at = parentOf(at)) {
            if (at != item)
                continue;
            ++sum.projects;
            sum.closed += project.stage == ProjectStage::Closed;
            sum.planned += project.duration > 0;
            sum.estimate.fen += project.estimate.fen;
            sum.budget.fen += project.budget.fen;
            sum.duration += project.duration;
            sum.done += project.done;
        }
    }
    for (const PlanItem &each : r.m.items) {
        const bool leaf = std::ranges::none_of(
            r.m.items, [&](const PlanItem &other) { return other.parent == each.id; });
        if (!leaf || served.contains(each.id))
            continue;
        for (PlanItemId at = each.id; at.isValid(); at = parentOf(at))
            sum.bare += at == item;
    }
    return sum;
}

} // namespace

TEST_CASE("coverage agrees with walking up from each project, over many random trees", "[library]")
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const Random r(seed);
        const PlanTree tree = planTreeOf(r.m.items);
        REQUIRE(tree.items.size() == r.m.items.size());
        const GoalCoverage coverage = coverageOf(tree, r.projects);
        for (std::size_t i = 0; i < tree.items.size(); ++i) {
            const ItemCoverage &is = coverage.items[i];
            const ItemCoverage shall = countedUp(r, tree.items[i].id);
            INFO("seed " << seed << ", item " << tree.items[i].name.toStdString());
            CHECK(is.own == shall.own);
            CHECK(is.projects == shall.projects);
            CHECK(is.closed == shall.closed);
            CHECK(is.planned == shall.planned);
            CHECK(is.bare == shall.bare);
            CHECK(is.estimate == shall.estimate);
            CHECK(is.budget == shall.budget);
            CHECK(is.duration == shall.duration);
            CHECK(is.done == shall.done);
            CHECK((is.state == CoverState::None) == (shall.projects == 0));
            CHECK((is.state == CoverState::Full) == (shall.projects > 0 && shall.bare == 0));
        }
        std::size_t none = 0;
        for (const ServingProject &project : r.projects)
            none += project.stage != ProjectStage::Cancelled && tree.indexOf(project.item) < 0;
        CHECK(coverage.serveNone.size() == none);
    }
}

TEST_CASE("progress is weighed by working time and unknown without plans", "[library]")
{
    ItemCoverage item;
    CHECK_FALSE(item.progress().has_value());
    item.duration = 480 * 4;
    item.done = 480 * 100 + 480 * 3 * 20; // one day at 100 %, three at 20 %
    CHECK(*item.progress() == 40.0);
}
