// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting_desk.h"

#include <random>

using namespace zs;
using namespace zs::test;

TEST_CASE("the rules that are shipped can be read, and every figure has its article and mark")
{
    const auto rules = shippedMeetingRules();
    REQUIRE_OK(rules);
    for (const ProcedureRule &procedure : rules->procedures) {
        for (const ClockRule &clock : procedure.clocks) {
            CHECK_FALSE(clock.source.article.isEmpty());
            CHECK(QStringLiteral("VPK").contains(clock.source.mark));
        }
    }
    const ProcedureRule *administrative = rules->procedure(u"administrative");
    REQUIRE(administrative);
    REQUIRE(administrative->clocks.size() == 3);
    CHECK(administrative->clocks[0].days == 30);
    CHECK(administrative->clocks[1].days == 7);
    CHECK(administrative->clocks[2].days == 7);
    CHECK(administrative->clocks[2].working);
    CHECK(administrative->decidedBy == DecidedBy::Chief);
}

TEST_CASE("rules without an article are refused with line and column")
{
    const auto read = readMeetingRules(R"({"format": 1, "procedures": [
  {"key": "a", "name": "A", "packet": [{"key": "p", "name": "P", "mark": "V"}]}
], "matters": []})");
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::Invalid);
    CHECK(read.error().message.contains(u'2'));
}

TEST_CASE("which matters come before a meeting is data: the category and the amount")
{
    const auto rules = shippedMeetingRules();
    REQUIRE_OK(rules);
    const auto with = [](std::int64_t fen) { return FormValues{{u"amount"_s, Money{fen}}}; };
    CHECK(mustGoToMeeting(*rules, u"large-funds", with(1'000'000'000)) == true);
    CHECK(mustGoToMeeting(*rules, u"large-funds", with(999'999'999)) == false);
    CHECK(mustGoToMeeting(*rules, u"personnel", {}) == true);
    CHECK(mustGoToMeeting(*rules, u"large-funds", {}).error().code == ErrorCode::Invalid);
    CHECK(mustGoToMeeting(*rules, u"other", {}).error().code == ErrorCode::NotFound);
}

TEST_CASE("a meeting needs one chief and nobody twice")
{
    const auto rules = shippedMeetingRules();
    REQUIRE_OK(rules);
    const auto plan = [&](std::vector<MeetingMember> members, const QString &procedure) {
        return planMeeting(*rules, {}, u"M"_s, procedure, QDate(2026, 3, 2), std::move(members));
    };
    const MeetingMember chief{person(0), MemberKind::Chief, false, {}};
    const MeetingMember member{person(1), MemberKind::Member, false, {}};
    CHECK(plan({chief, member}, u"major-matters"_s));
    CHECK_FALSE(plan({member}, u"major-matters"_s));
    CHECK_FALSE(plan({chief, member, member}, u"major-matters"_s));
    CHECK_FALSE(plan({chief, member}, u"unknown"_s));
}

TEST_CASE("a meeting opens with its quorum and its chief only")
{
    MeetingDesk desk(u"major-matters"_s, 5);
    for (const int who : {0, 1, 2})
        desk.arrive(who);
    CHECK(desk.refused(MeetingVerb::Open, 9).contains(u"3"_s)); // 3 of 5 are less than two thirds
    desk.arrive(3);
    CHECK(desk.tryAct(MeetingDesk::made(MeetingVerb::Open, 9)));
    MeetingDesk headless(u"major-matters"_s, 5);
    for (const int who : {1, 2, 3, 4})
        headless.arrive(who);
    headless.refused(MeetingVerb::Open, 9);
}

TEST_CASE("each clock gates a topic: a day too short is refused, the exact figure is enough")
{
    MeetingDesk desk(u"administrative"_s, 3);
    desk.open();
    desk.addTopic(u"public-works"_s);
    desk.papers();
    CHECK(desk.gates().size() == 2); // public opinion and legal review
    desk.clock(u"public-comment"_s, QDate(2026, 1, 1), QDate(2026, 1, 30));
    desk.clock(u"legal-review"_s, QDate(2026, 2, 2), QDate(2026, 2, 10));
    CHECK(desk.gates().size() == 2); // 29 days; 6 working days
    CHECK(desk.gates().front().contains(u"第15条"_s));
    desk.clock(u"public-comment"_s, QDate(2026, 1, 1), QDate(2026, 1, 31));
    desk.clock(u"legal-review"_s, QDate(2026, 2, 2), QDate(2026, 2, 11));
    CHECK(desk.gates().empty());
    desk.clock(u"hearing-papers"_s, QDate(2026, 2, 1), QDate(2026, 2, 7));
    CHECK(desk.gates().size() == 1); // a hearing was held, six days after
    desk.clock(u"hearing-papers"_s, QDate(2026, 2, 1), QDate(2026, 2, 8));
    CHECK(desk.gates().empty());
}

TEST_CASE("only where the rule allows it a clock is shortened, with a reason that the minutes keep")
{
    MeetingDesk desk(u"administrative"_s, 3);
    desk.open();
    desk.addTopic(u"public-works"_s);
    desk.papers();
    desk.clock(u"public-comment"_s, QDate(2026, 2, 1), QDate(2026, 2, 10), u"flood season"_s);
    desk.clock(u"legal-review"_s, QDate(2026, 2, 9), QDate(2026, 2, 10), u"in a hurry"_s);
    REQUIRE(desk.gates().size() == 1);
    CHECK(desk.gates().front().contains(u"第26条"_s));
    const auto minutes = minutesOf(desk.rules, desk.state);
    REQUIRE(minutes.topics.front().shortened.size() == 2);
}

TEST_CASE("a topic without its papers is not called")
{
    MeetingDesk desk(u"major-matters"_s, 3);
    desk.open();
    desk.addTopic(u"personnel"_s);
    const QString why = desk.refused(MeetingVerb::CallTopic, 9, 1);
    CHECK(why.count(u'\n') == 2); // two papers and one clock
    desk.ready();
    desk.callTopic();
    MeetingAct late = MeetingDesk::made(MeetingVerb::AddPaper, 9, 1);
    late.key = u"proposal"_s;
    late.text = u"another"_s;
    CHECK_FALSE(desk.tryAct(late)); // what was called for is not exchanged
}

TEST_CASE("who avoids a topic neither speaks nor votes nor counts for it")
{
    MeetingDesk desk(u"major-matters"_s, 3);
    desk.open();
    desk.addTopic(u"personnel"_s);
    desk.ready();
    MeetingAct avoid = MeetingDesk::made(MeetingVerb::Avoid, 9, 1);
    avoid.person = person(1);
    avoid.text = u"relative"_s;
    desk.act(avoid);
    desk.callTopic(); // 2 of 3 are two thirds
    desk.refused(MeetingVerb::Speak, 1, 1);
    desk.speak(2, Stance::Agree);
    desk.speak(0, Stance::Agree);
    desk.act(MeetingDesk::made(MeetingVerb::CallVote, 9, 1));
    desk.refused(MeetingVerb::Cast, 1, 1);
    desk.cast(2, Stance::Agree);
    desk.cast(0, Stance::Agree);
    const Tally tally = tallyOf(desk.procedure(), desk.state, 1);
    CHECK(tally.entitled == 2);
    CHECK(tally.passes);

    MeetingDesk empty(u"major-matters"_s, 3);
    empty.open();
    empty.addTopic(u"personnel"_s);
    empty.ready();
    for (const int who : {1, 2}) {
        avoid.person = person(who);
        empty.act(avoid);
    }
    empty.refused(MeetingVerb::CallTopic, 9, 1); // no quorum is left
}

TEST_CASE("the chief speaks and votes last, and everybody once")
{
    MeetingDesk desk(u"administrative"_s, 3);
    desk.called();
    CHECK(desk.refused(MeetingVerb::Speak, 0, 1).contains(u"第30条"_s));
    desk.speak(1, Stance::Agree);
    desk.refused(MeetingVerb::Speak, 0, 1);
    desk.refused(MeetingVerb::Speak, 1, 1);
    desk.refused(MeetingVerb::CallVote, 9, 1);
    desk.speak(2, Stance::Oppose);
    desk.refused(MeetingVerb::CallVote, 9, 1);
    desk.speak(0, Stance::Agree);
    desk.act(MeetingDesk::made(MeetingVerb::CallVote, 9, 1));
    desk.refused(MeetingVerb::Cast, 0, 1);
    desk.cast(2, Stance::Oppose);
    desk.cast(1, Stance::Agree);
    desk.refused(MeetingVerb::Cast, 1, 1);
    desk.cast(0, Stance::Agree);
}

TEST_CASE("against the majority the chief must give reasons, and dissent is kept word for word")
{
    MeetingDesk desk(u"administrative"_s, 3);
    desk.called();
    desk.speak(1, Stance::Oppose, u"桥址地质条件不明，应当补勘。"_s);
    desk.speak(2, Stance::Oppose, u"资金来源没有落实。"_s);
    desk.speak(0, Stance::Agree, u"同意。"_s);
    desk.vote({{2, Stance::Oppose}, {1, Stance::Oppose}, {0, Stance::Agree}});
    MeetingAct decide = desk.decision(true);
    CHECK_FALSE(desk.tryAct(decide));
    decide.resolution.reasons = u"防汛急需"_s;
    desk.act(decide);
    const Topic &topic = desk.state.topics.front();
    CHECK(topic.status == TopicStatus::Passed);
    CHECK(topic.resolution.againstMajority);
    const auto minutes = minutesOf(desk.rules, desk.state);
    REQUIRE(minutes.topics.front().dissents.size() == 2);
    CHECK(minutes.topics.front().dissents[0].text == u"桥址地质条件不明，应当补勘。"_s);
    CHECK(minutes.topics.front().resolution.tasks.front().owner == person(2));
    CHECK(minutes.topics.front().tally.oppose == 2);
}

TEST_CASE("where the votes decide, the chief cannot decide otherwise")
{
    MeetingDesk desk(u"major-matters"_s, 3);
    desk.called();
    for (const int who : {1, 2, 0})
        desk.speak(who, Stance::Agree);
    desk.vote({{1, Stance::Agree}, {2, Stance::Abstain}, {0, Stance::Oppose}});
    MeetingAct decide = desk.decision(true);
    decide.resolution.reasons = u"because"_s;
    CHECK_FALSE(desk.tryAct(decide)); // one of three
    decide = desk.decision(false);
    decide.actor = person(1);
    CHECK_FALSE(desk.tryAct(decide));
    desk.act(desk.decision(false));
    CHECK(desk.state.topics.front().status == TopicStatus::Rejected);
}

TEST_CASE("a task of a resolution needs words, a person and a date")
{
    MeetingDesk desk(u"major-matters"_s, 3);
    desk.called();
    for (const int who : {1, 2, 0})
        desk.speak(who, Stance::Agree);
    desk.vote({{1, Stance::Agree}, {2, Stance::Agree}, {0, Stance::Agree}});
    MeetingAct decide = desk.decision(true);
    decide.resolution.tasks.front().owner = {};
    CHECK_FALSE(desk.tryAct(decide));
}

TEST_CASE("one topic after the other, and a meeting closes when none is left")
{
    MeetingDesk desk(u"major-matters"_s, 3);
    desk.called();
    desk.addTopic(u"personnel"_s);
    desk.ready(2);
    desk.refused(MeetingVerb::CallTopic, 9, 2);
    desk.refused(MeetingVerb::Close, 0);
    MeetingAct leave = MeetingDesk::made(MeetingVerb::Leave, 9);
    leave.person = person(1);
    CHECK_FALSE(desk.tryAct(leave)); // not while they discuss
    for (const int topic : {1, 2}) {
        MeetingAct postpone = MeetingDesk::made(MeetingVerb::Postpone, 0, topic);
        CHECK_FALSE(desk.tryAct(postpone));
        postpone.text = u"papers"_s;
        desk.act(postpone);
    }
    desk.act(MeetingDesk::made(MeetingVerb::Close, 0));
    CHECK(desk.refused(MeetingVerb::Arrive, 9).size() > 0);
}

TEST_CASE(
    "in generated meetings the chief is last, nobody counts twice and opinions are only added")
{
    int decided = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        std::mt19937_64 random(seed);
        const auto below = [&](int n) {
            return static_cast<int>(random() % static_cast<std::uint64_t>(n));
        };
        const int members = 2 + below(5);
        MeetingDesk desk(seed % 2 == 0 ? u"administrative"_s : u"major-matters"_s, members);
        desk.called();
        for (int i = 0; i < 300; ++i) {
            static constexpr std::array kVerbs{MeetingVerb::Speak,
                                               MeetingVerb::Speak,
                                               MeetingVerb::Cast,
                                               MeetingVerb::CallVote,
                                               MeetingVerb::Decide};
            MeetingAct act = desk.decision(below(2) == 0);
            act.verb = kVerbs[static_cast<std::size_t>(below(5))];
            act.actor = person(act.verb == MeetingVerb::Decide ? 0 : below(members + 1));
            act.text = u"opinion %1"_s.arg(i);
            act.stance = static_cast<Stance>(below(3));
            if (below(2) == 0)
                act.resolution.reasons = u"reasons"_s;
            const Topic before = desk.state.topics.front();
            if (!desk.tryAct(act))
                continue;
            const Topic &after = desk.state.topics.front();
            REQUIRE(after.opinions.size() >= before.opinions.size());
            REQUIRE(
                std::equal(before.opinions.begin(), before.opinions.end(), after.opinions.begin()));
            REQUIRE(
                std::equal(before.ballots.begin(), before.ballots.end(), after.ballots.begin()));
            std::set<PersonId> spoke;
            for (const Spoken &opinion : after.opinions) {
                REQUIRE(spoke.insert(opinion.person).second);
                if (opinion.person == person(0))
                    REQUIRE(spoke.size() == after.panel.size());
            }
        }
        const Topic &topic = desk.state.topics.front();
        const auto read = readMeeting(writeMeeting(desk.state));
        REQUIRE_OK(read);
        REQUIRE(*read == desk.state);
        if (topic.status < TopicStatus::Passed)
            continue;
        ++decided;
        REQUIRE(topic.ballots.size() == topic.panel.size());
        REQUIRE(topic.ballots.back().person == person(0));
        const auto agree = std::ranges::count(topic.ballots, Stance::Agree, &Ballot::stance);
        const bool majority = 2 * agree > members;
        REQUIRE(((topic.status == TopicStatus::Passed) == majority
                 || (topic.resolution.againstMajority && !topic.resolution.reasons.isEmpty()
                     && desk.procedure().decidedBy == DecidedBy::Chief)));
    }
    CHECK(decided > 75);
}

TEST_CASE("acts of a meeting are read back as they were written")
{
    MeetingDesk desk(u"major-matters"_s, 3);
    MeetingAct act = desk.decision(true);
    act.clock = {QDate(2026, 1, 1), QDate(2026, 1, 31), u"why"_s};
    act.verb = MeetingVerb::Cancel;
    const auto read = readMeetingAct(writeMeetingAct(act));
    REQUIRE_OK(read);
    CHECK(*read == act);
    CHECK_FALSE(readMeetingAct("{}"));
}

TEST_CASE(
    "who keeps the records writes down another one's words, which count and wait to be confirmed")
{
    MeetingDesk desk(u"major-matters"_s, 3);
    desk.called();
    MeetingAct words = MeetingDesk::made(MeetingVerb::Speak, 9, 1);
    words.person = person(1);
    words.text = u"as it was said"_s;
    words.stance = Stance::Oppose;
    desk.act(words);
    const Spoken *said = desk.state.topic(1)->opinionOf(person(1));
    REQUIRE(said);
    CHECK(said->recordedBy == person(9));
    CHECK_FALSE(said->isOwn());
    CHECK_FALSE(desk.tryAct(words)); // once
    CHECK_FALSE(desk.tryAct(MeetingDesk::made(MeetingVerb::Confirm, 2, 1)));
    words.person = person(7); // nobody of the panel
    CHECK_FALSE(desk.tryAct(words));
    words.person = person(0); // the chief's place is closed to the clerk, too
    CHECK_FALSE(desk.tryAct(words));
    CHECK(readMeeting(writeMeeting(desk.state)) == desk.state);
    desk.speak(2, Stance::Agree);
    desk.speak(0, Stance::Agree);
    desk.vote({{1, Stance::Oppose}, {2, Stance::Agree}, {0, Stance::Agree}});
    desk.act(MeetingDesk::decision(true));
    desk.act(MeetingDesk::made(MeetingVerb::Close, 0));
    MeetingAct late = MeetingDesk::made(MeetingVerb::Confirm, 1, 1);
    late.at += 86'400'000;
    desk.act(late); // after the meeting, too
    CHECK(desk.state.topic(1)->opinionOf(person(1))->isOwn());
    CHECK(readMeeting(writeMeeting(desk.state)) == desk.state);
    CHECK_FALSE(desk.tryAct(late));
    CHECK_FALSE(desk.tryAct(MeetingDesk::made(MeetingVerb::Postpone, 0, 1)));
}

TEST_CASE("a matter names the processes whose cases it takes in")
{
    const auto rules = shippedMeetingRules();
    REQUIRE_OK(rules);
    CHECK(rules->matter(u"large-funds")->processes == std::vector{u"payment"_s});
    CHECK(rules->matter(u"personnel")->processes.empty());
}
