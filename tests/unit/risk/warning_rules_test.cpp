// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/warning_rules.h"

#include "calendar/calendar_set.h"
#include "rules/shipped_rules.h"
#include "support/stringify.h"

#include <random>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

template <class Id>
Id numbered(std::uint8_t number)
{
    Uuid id;
    id.bytes[15] = number;
    return Id(id);
}

/// The standard week without notices: days off are Saturday and Sunday.
const WorkCalendar &office()
{
    static const CalendarSet set = [] {
        Plan plan;
        plan.calendars = {standardCalendar()};
        plan.project.calendar = plan.calendars.front().id;
        plan.project.planStart = WallTime::at(QDate(2026, 1, 1), 0);
        return CalendarSet::compile(plan, {});
    }();
    return *set.project();
}

// Monday 2026-06-01, ten in the morning
const WallTime kMonday = WallTime::at(QDate(2026, 6, 1), 600);

WallTime later(int days, Minutes minutes = 0)
{
    return {kMonday.minute + days * kMinutesPerDay + minutes};
}

WarningPolicy officeHours()
{
    WarningPolicy policy;
    policy.quietFrom = 18 * 60;
    policy.quietTo = 8 * 60;
    policy.quietOnDaysOff = true;
    return policy;
}

RiskSigns signsOf(std::vector<RiskSign> hits, std::vector<RiskSign> scores = {})
{
    RiskSigns signs;
    for (const auto *some : {&hits, &scores}) {
        for (const RiskSign &sign : *some)
            signs.looked.insert(sign.project);
    }
    signs.looked.insert(numbered<ProjectId>(1));
    signs.hits = std::move(hits);
    signs.scores = std::move(scores);
    return signs;
}

RiskSign hit(std::uint8_t project, const QString &rule)
{
    return {numbered<ProjectId>(project), {}, rule, {}, {}, 0, {}};
}

RiskSign score(std::uint8_t project, double probability)
{
    return {numbered<ProjectId>(project), {}, u"model.finish-late"_s, {}, {}, probability, {}};
}

/// A little office: warnings as rows, changed as the desk changes them.
struct Warnings {
    std::vector<RiskWarning> rows;
    std::uint8_t next = 1;

    WarningChanges judge(const RiskSigns &signs, WallTime now, const WarningPolicy &policy)
    {
        WarningChanges changes = judgeWarnings(rows, signs, now, policy, office());
        for (RiskWarning &row : rows) {
            if (std::ranges::contains(changes.close, row.id))
                row.state = WarningState::Closed;
            if (std::ranges::contains(changes.escalate, row.id))
                row.state = WarningState::Escalated;
        }
        for (const RiskSign &sign : changes.raise) {
            RiskWarning row;
            row.id = numbered<RiskWarningId>(next++);
            row.project = sign.project;
            row.task = sign.task;
            row.rule = sign.rule;
            row.probability = sign.probability;
            row.raisedAt = now;
            rows.push_back(row);
        }
        return changes;
    }
};

} // namespace

TEST_CASE("a sign warns once, and again only after it was gone", "[risk][warning]")
{
    Warnings warnings;
    const RiskSigns there = signsOf({hit(1, u"a"_s)});
    const RiskSigns gone = signsOf({});
    CHECK(warnings.judge(there, kMonday, officeHours()).raise.size() == 1);
    CHECK(warnings.judge(there, later(0, 60), officeHours()).raise.empty());
    warnings.rows.front().state = WarningState::Acknowledged;
    CHECK(warnings.judge(there, later(1), officeHours()).raise.empty());
    CHECK(warnings.judge(gone, later(2), officeHours()).close.size() == 1);
    CHECK(warnings.judge(there, later(3), officeHours()).raise.size() == 1);
    CHECK(warnings.rows.size() == 2);
}

TEST_CASE("a probability warns above the threshold and ends below it less the hysteresis",
          "[risk][warning]")
{
    Warnings warnings;
    const WarningPolicy policy = officeHours();
    CHECK(warnings.judge(signsOf({}, {score(1, 0.70)}), kMonday, policy).raise.empty());
    CHECK(warnings.judge(signsOf({}, {score(1, 0.71)}), kMonday, policy).raise.size() == 1);
    // between the two nothing happens, in either direction
    const WarningChanges between = warnings.judge(signsOf({}, {score(1, 0.61)}), kMonday, policy);
    CHECK(between.close.empty());
    CHECK(between.raise.empty());
    CHECK(warnings.judge(signsOf({}, {score(1, 0.59)}), kMonday, policy).close.size() == 1);
    CHECK(warnings.judge(signsOf({}, {score(1, 0.65)}), kMonday, policy).raise.empty());
}

TEST_CASE("a unit's own threshold counts for its projects", "[risk][warning]")
{
    WarningPolicy policy = officeHours();
    policy.ofUnits.emplace_back(numbered<OrgUnitId>(9), 0.5);
    RiskSign own = score(1, 0.55);
    own.unit = numbered<OrgUnitId>(9);
    Warnings warnings;
    const auto changes = warnings.judge(signsOf({}, {own, score(2, 0.55)}), kMonday, policy);
    REQUIRE(changes.raise.size() == 1);
    CHECK(changes.raise.front().project == numbered<ProjectId>(1));
}

TEST_CASE("in quiet hours nobody is warned, and what still stands is told afterwards",
          "[risk][warning]")
{
    Warnings warnings;
    const RiskSigns signs = signsOf({hit(1, u"a"_s)}, {score(1, 0.9)});
    const WallTime night = later(0, 9 * 60); // seven in the evening
    const WarningChanges quiet = warnings.judge(signs, night, officeHours());
    CHECK(quiet.raise.empty());
    CHECK(quiet.waiting == 2);
    CHECK(warnings.judge(signs, later(1), officeHours()).raise.size() == 2);
    // a day off is quiet all day long; Saturday is five days behind Monday
    Warnings others;
    CHECK(others.judge(signs, later(5), officeHours()).waiting == 2);
    CHECK(others.judge(signs, later(7), officeHours()).raise.size() == 2);
}

TEST_CASE("what nobody answers within the working days goes to those above", "[risk][warning]")
{
    Warnings warnings;
    const RiskSigns signs = signsOf({hit(1, u"a"_s), hit(2, u"a"_s)});
    const WallTime friday = later(4);
    (void)warnings.judge(signs, friday, officeHours());
    REQUIRE(warnings.rows.size() == 2);
    warnings.rows[1].state = WarningState::Acknowledged;
    CHECK(warnings.judge(signs, later(7), officeHours()).escalate.empty()); // one working day
    // on Tuesday night it waits for the morning
    CHECK(warnings.judge(signs, later(8, 9 * 60), officeHours()).escalate.empty());
    const auto changes = warnings.judge(signs, later(9), officeHours());
    REQUIRE(changes.escalate.size() == 1);
    CHECK(changes.escalate.front() == warnings.rows[0].id);
    CHECK(warnings.judge(signs, later(10), officeHours()).escalate.empty());
}

TEST_CASE("warnings of what was not looked at, or cannot be told, stay", "[risk][warning]")
{
    Warnings warnings;
    (void)warnings.judge(signsOf({hit(1, u"a"_s), hit(2, u"b"_s)}), kMonday, officeHours());
    RiskSigns signs = signsOf({}); // looked at the first project only
    signs.unknown.insert({numbered<ProjectId>(1), u"a"_s});
    CHECK(warnings.judge(signs, later(1), officeHours()).close.empty());
    signs.unknown.clear();
    CHECK(warnings.judge(signs, later(1), officeHours()).close.size() == 1);
}

TEST_CASE("whatever comes, a sign never has two open warnings and no warning is raised in quiet "
          "hours",
          "[risk][warning]")
{
    std::mt19937 random(20261201);
    const auto draw = [&random](int below) {
        return static_cast<int>(random() % static_cast<unsigned>(below));
    };
    for (int round = 0; round < 60; ++round) {
        Warnings warnings;
        WallTime now = kMonday;
        const WarningPolicy policy = officeHours();
        for (int step = 0; step < 60; ++step) {
            now = {now.minute + draw(900)};
            std::vector<RiskSign> hits;
            std::vector<RiskSign> scores;
            for (std::uint8_t project = 1; project <= 3; ++project) {
                if (draw(2) == 0)
                    hits.push_back(hit(project, u"a"_s));
                scores.push_back(score(project, draw(101) / 100.0));
            }
            const RiskSigns signs = signsOf(hits, scores);
            const WarningChanges changes = warnings.judge(signs, now, policy);
            if (policy.isQuiet(now, office())) {
                CHECK(changes.raise.empty());
                CHECK(changes.escalate.empty());
            } else {
                CHECK(changes.waiting == 0);
            }
            QSet<QString> open;
            for (const RiskWarning &row : warnings.rows) {
                if (row.state == WarningState::Closed)
                    continue;
                const QString key = row.project.toString() + row.rule;
                CHECK_FALSE(open.contains(key));
                open.insert(key);
                // an open warning of a model has a probability that did not fall far enough
                for (const RiskSign &sign : scores) {
                    if (sign.project == row.project && sign.rule == row.rule)
                        CHECK(sign.probability >= policy.threshold - policy.hysteresis);
                }
            }
            if (!warnings.rows.empty() && draw(3) == 0) {
                RiskWarning &row = warnings.rows[static_cast<std::size_t>(
                    draw(static_cast<int>(warnings.rows.size())))];
                if (row.state == WarningState::Open)
                    row.state = WarningState::Acknowledged;
            }
            if (warnings.rows.size() > 200)
                break;
        }
    }
}

TEST_CASE("the shipped warnings are read, and name rules that the shipped packs have",
          "[risk][warning]")
{
    const auto book = shippedWarnings();
    REQUIRE_OK(book);
    CHECK(book->policy.threshold == 0.7);
    CHECK(book->policy.quietFrom == 18 * 60 + 30);
    CHECK(book->find(u"progress.silent")->figure(u"days") > 0);
    CHECK(book->find(u"no such") == nullptr);
    for (const RiskTarget target :
         {RiskTarget::FinishLate, RiskTarget::CostOver, RiskTarget::MilestoneLate})
        CHECK(book->find(modelRule(target)));
    const auto packs = shippedRules();
    REQUIRE_OK(packs);
    for (const QString &id : book->fromPacks) {
        INFO(id.toStdString());
        CHECK(std::ranges::any_of(*packs, [&](const RulePack &pack) { return pack.find(id); }));
    }
}

TEST_CASE("a policy is written and read back, and wrong figures are refused", "[risk][warning]")
{
    WarningPolicy policy = officeHours();
    policy.threshold = 0.8;
    policy.escalateAfter = 3;
    policy.ofUnits.emplace_back(numbered<OrgUnitId>(4), 0.6);
    const auto back = policyFrom(policyJson(policy), {});
    REQUIRE_OK(back);
    CHECK(*back == policy);
    CHECK_FALSE(policyFrom({{u"threshold"_s, 1.5}}, {}));
    CHECK_FALSE(policyFrom({{u"quietFrom"_s, u"25:00"_s}}, {}));
    CHECK_FALSE(policyFrom({{u"escalateAfterWorkdays"_s, 0}}, {}));
    CHECK_FALSE(policyFrom({{u"units"_s, QJsonObject{{u"no id"_s, 0.5}}}}, {}));
    CHECK_FALSE(readWarnings("{"));
    CHECK_FALSE(readWarnings(R"({"format": 2})"));
}

TEST_CASE("values are filled into the text of a warning, unknown names stay", "[risk][warning]")
{
    CHECK(filledIn(u"a {b} c {d} {e"_s, {{u"b"_s, 3}}) == u"a 3 c {d} {e"_s);
    CHECK(filledIn(u"{x}"_s, {{u"x"_s, u"{y}"_s}, {u"y"_s, 1}}) == u"{y}"_s);
}
