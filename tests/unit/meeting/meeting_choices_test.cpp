// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of meetings offers to whom: never what the meeting would refuse.
#include "ui/meeting/meeting_choices.h"

#include "unit/approval/meeting_desk.h"

#include <algorithm>
#include <random>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<MeetingChoice> offered(const zs::test::MeetingDesk &desk, int topic, int who)
{
    return meetingChoices(desk.rules,
                          desk.state,
                          topic,
                          topic > 0 ? gatesOf(desk.rules, desk.state, topic, *desk.office)
                                    : std::vector<QString>(),
                          person(who),
                          who == 9);
}

const MeetingChoice *find(const std::vector<MeetingChoice> &choices, MeetingVerb verb)
{
    const auto found = std::ranges::find(choices, verb, &MeetingChoice::verb);
    return found == choices.end() ? nullptr : &*found;
}

/// The act as the page would send it.
MeetingAct actOf(const zs::test::MeetingDesk &desk, const MeetingChoice &choice, int who)
{
    MeetingAct act = zs::test::MeetingDesk::made(choice.verb, who, choice.topic);
    act.text = u"words"_s;
    if (choice.verb == MeetingVerb::Decide) {
        act = zs::test::MeetingDesk::decision(
            tallyOf(desk.procedure(), desk.state, choice.topic).passes);
        act.topic = choice.topic;
    }
    return act;
}

} // namespace

TEST_CASE("the chief's place to speak is shown closed, with the rule, until all others spoke",
          "[meeting]")
{
    zs::test::MeetingDesk desk(u"major-matters"_s, 3);
    desk.called();
    auto choices = offered(desk, 1, 0);
    REQUIRE(find(choices, MeetingVerb::Speak));
    CHECK(find(choices, MeetingVerb::Speak)->closed.contains(u"末位表态"_s));
    CHECK(find(offered(desk, 1, 1), MeetingVerb::Speak)->closed.isEmpty());
    desk.speak(1, Stance::Agree);
    CHECK_FALSE(find(offered(desk, 1, 1), MeetingVerb::Speak));
    desk.speak(2, Stance::Agree);
    choices = offered(desk, 1, 0);
    CHECK(find(choices, MeetingVerb::Speak)->closed.isEmpty());
}

TEST_CASE(
    "whatever is open to somebody is accepted, and what is closed is refused, to the end of a "
    "meeting",
    "[meeting]")
{
    std::mt19937 dice(7); // NOLINT: the same walk each time
    int accepted = 0;
    int refused = 0;
    for (int round = 0; round < 60; ++round) {
        zs::test::MeetingDesk desk(round % 2 == 0 ? u"major-matters"_s : u"administrative"_s, 4);
        desk.open();
        desk.addTopic(
            std::ranges::find(desk.rules.matters, desk.state.procedure, &MatterRule::procedure)
                ->key);
        desk.ready();
        for (int turn = 0; turn < 400 && desk.state.status == MeetingStatus::Open; ++turn) {
            const int who = std::array{0, 1, 2, 3, 9}[dice() % 5];
            const auto choices = offered(desk, 1, who);
            if (choices.empty())
                continue;
            const MeetingChoice &choice = choices[dice() % choices.size()];
            const bool needsMore =
                choice.verb == MeetingVerb::AddTopic || choice.verb == MeetingVerb::AddPaper
                || choice.verb == MeetingVerb::SetClock || choice.verb == MeetingVerb::Avoid
                || choice.verb == MeetingVerb::Arrive;
            if (needsMore || (choice.verb == MeetingVerb::Postpone && dice() % 8 != 0))
                continue;
            const auto done = desk.tryAct(actOf(desk, choice, who));
            INFO(static_cast<int>(choice.verb)
                 << " by " << who << ": " << (done ? "" : done.error().message.toStdString()));
            CHECK(done.has_value() == choice.closed.isEmpty());
            accepted += done.has_value();
            refused += !done.has_value();
        }
        CHECK(desk.state.status == MeetingStatus::Closed);
    }
    CHECK(accepted > 500);
    CHECK(refused > 100);
}

TEST_CASE("who has no part in a meeting is offered nothing", "[meeting]")
{
    zs::test::MeetingDesk desk(u"major-matters"_s, 3);
    desk.called();
    CHECK(offered(desk, 1, 7).empty());
}
