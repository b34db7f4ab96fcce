// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting of which person 0 is the chief and the next ones are members; person 9 keeps the
// records.
#pragma once

#include "approval/deadlines.h"
#include "approval/meeting_step.h"
#include "approval_desk.h"

namespace zs::test {

struct MeetingDesk {
    MeetingDesk(const QString &procedure, int members)
        : rules(*shippedMeetingRules())
    {
        std::vector<MeetingMember> people;
        for (int i = 0; i < members; ++i)
            people.push_back(
                {person(i), i == 0 ? MemberKind::Chief : MemberKind::Member, false, {}});
        const auto planned = planMeeting(rules,
                                         idNumber<MeetingId>(7, 1),
                                         u"Meeting"_s,
                                         procedure,
                                         QDate(2026, 3, 2),
                                         std::move(people));
        REQUIRE_OK(planned);
        state = *planned;
        static const auto calendar = [] {
            Plan plan;
            Calendar standard = standardCalendar();
            standard.id = idNumber<CalendarId>(6, 1);
            plan.project.calendar = standard.id;
            plan.calendars.push_back(standard);
            return CalendarSet::compile(plan, shippedHolidays()).project();
        }();
        office = calendar;
    }

    [[nodiscard]] static MeetingAct made(MeetingVerb verb, int who, int topic = 0)
    {
        MeetingAct act;
        act.verb = verb;
        act.actor = person(who);
        act.at = kMonday;
        act.topic = topic;
        return act;
    }
    Result<> tryAct(const MeetingAct &act)
    {
        auto next = stepMeeting(rules, state, act, *office);
        if (!next)
            return passOn(next);
        state = std::move(*next);
        return {};
    }
    void act(const MeetingAct &what) { REQUIRE_OK(tryAct(what)); }
    /// The words with which it is refused.
    QString refused(MeetingVerb verb, int who, int topic = 0)
    {
        MeetingAct act = made(verb, who, topic);
        act.text = u"words"_s;
        const auto result = tryAct(act);
        REQUIRE_FALSE(result);
        return result.error().message;
    }

    void arrive(int who)
    {
        MeetingAct act = made(MeetingVerb::Arrive, 9);
        act.person = person(who);
        this->act(act);
    }
    void open()
    {
        const auto members = state.members;
        for (const MeetingMember &member : members) {
            MeetingAct act = made(MeetingVerb::Arrive, 9);
            act.person = member.person;
            this->act(act);
        }
        act(made(MeetingVerb::Open, 9));
    }
    void addTopic(const QString &matter)
    {
        MeetingAct act = made(MeetingVerb::AddTopic, 9);
        act.text = u"Topic"_s;
        act.matter = matter;
        this->act(act);
    }
    void papers(int topic = 1)
    {
        for (const PacketItem &item : procedure().packet) {
            MeetingAct act = made(MeetingVerb::AddPaper, 9, topic);
            act.key = item.key;
            act.text = u"document"_s;
            this->act(act);
        }
    }
    void clock(const QString &key, QDate from, QDate to, const QString &why = {}, int topic = 1)
    {
        MeetingAct act = made(MeetingVerb::SetClock, 9, topic);
        act.key = key;
        act.clock = {from, to, why};
        this->act(act);
    }
    /// All papers there, all clocks kept.
    void ready(int topic = 1)
    {
        papers(topic);
        for (const ClockRule &rule : procedure().clocks)
            clock(rule.key, QDate(2026, 1, 1), QDate(2026, 2, 12), {}, topic);
    }
    void callTopic() { act(made(MeetingVerb::CallTopic, 9, 1)); }
    /// Open, with one topic called.
    void called()
    {
        open();
        const auto matter =
            std::ranges::find(rules.matters, state.procedure, &MatterRule::procedure);
        addTopic(matter->key);
        ready();
        callTopic();
    }
    void speak(int who, Stance stance, const QString &text = u"words"_s)
    {
        MeetingAct act = made(MeetingVerb::Speak, who, 1);
        act.stance = stance;
        act.text = text;
        this->act(act);
    }
    void cast(int who, Stance stance)
    {
        MeetingAct act = made(MeetingVerb::Cast, who, 1);
        act.stance = stance;
        this->act(act);
    }
    void vote(std::initializer_list<std::pair<int, Stance>> votes)
    {
        act(made(MeetingVerb::CallVote, 9, 1));
        for (const auto &[who, stance] : votes)
            cast(who, stance);
    }
    [[nodiscard]] static MeetingAct decision(bool passed)
    {
        MeetingAct act = made(MeetingVerb::Decide, 0, 1);
        act.passed = passed;
        act.resolution.text = u"Resolved"_s;
        act.resolution.tasks = {{u"Do it"_s, person(2), QDate(2026, 4, 1)}};
        return act;
    }
    [[nodiscard]] std::vector<QString> gates() const { return gatesOf(rules, state, 1, *office); }
    [[nodiscard]] const ProcedureRule &procedure() const
    {
        return *rules.procedure(state.procedure);
    }

    MeetingRules rules;
    MeetingState state;
    WorkCalendarPtr office;
};

} // namespace zs::test
