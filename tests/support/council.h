// SPDX-License-Identifier: GPL-3.0-or-later
// An office that holds meetings: the leader chairs, head, manager and planner are members with a
// vote, finance attends, the clerk keeps the records.
#pragma once

#include "commands/meeting_desk.h"
#include "support/office.h"

namespace zs::test {

struct Council : Office {
    ProjectId project;

    Council()
    {
        using namespace Qt::StringLiterals;
        addPerson(u"clerk"_s);
        grantRoles();
        grant(u"clerk"_s, u"office-clerk"_s, DataScope::All);
        grant(u"manager"_s, u"unit-head"_s);
        grant(u"planner"_s, u"unit-head"_s);
        project = addOwnProject(u"P1"_s);
    }

    /// What the agency's own processes look like; published while everybody still may.
    void publish(const char *json) { REQUIRE_OK(ApprovalDesk(*workspace).publish(json)); }

    [[nodiscard]] MeetingDesk desk() { return MeetingDesk(*workspace); }
    [[nodiscard]] MeetingState state(MeetingId id)
    {
        const auto read = desk().read(id);
        REQUIRE_OK(read);
        return read->state;
    }
    [[nodiscard]] MeetingDesk::Planning planning(const QString &title) const
    {
        using namespace Qt::StringLiterals;
        MeetingDesk::Planning planning;
        planning.title = title;
        planning.procedure = u"major-matters"_s;
        planning.date = QDate(2026, 5, 29);
        for (const auto &[login, kind] : {std::pair{u"leader"_s, MemberKind::Chief},
                                          std::pair{u"head"_s, MemberKind::Member},
                                          std::pair{u"manager"_s, MemberKind::Member},
                                          std::pair{u"planner"_s, MemberKind::Member},
                                          std::pair{u"finance"_s, MemberKind::Attendee}})
            planning.members.push_back({people.at(login), kind, false, {}});
        return planning;
    }
    [[nodiscard]] MeetingId plan(const QString &title = QStringLiteral("第一次会议"))
    {
        signing(QStringLiteral("clerk"));
        const auto id = desk().plan(planning(title));
        REQUIRE_OK(id);
        return *id;
    }
    [[nodiscard]] static MeetingAct made(MeetingVerb verb, int topic = 0, const QString &text = {})
    {
        MeetingAct act;
        act.verb = verb;
        act.topic = topic;
        act.text = text;
        return act;
    }
    /// As whoever is logged in.
    void act(MeetingId id, const MeetingAct &act) { REQUIRE_OK(desk().act(id, act)); }

    /// Papers there, clocks kept; by the clerk, who is logged in.
    void prepareTopic(MeetingId id, int topic)
    {
        const auto read = desk().read(id);
        REQUIRE_OK(read);
        const ProcedureRule &rule = *read->rules.procedure(read->state.procedure);
        for (const PacketItem &item : rule.packet) {
            MeetingAct paper =
                made(MeetingVerb::AddPaper, topic, QStringLiteral("示政办〔2026〕8号"));
            paper.key = item.key;
            act(id, paper);
        }
        for (const ClockRule &kept : rule.clocks) {
            MeetingAct dates = made(MeetingVerb::SetClock, topic);
            dates.key = kept.key;
            dates.clock = {QDate(2026, 3, 2), QDate(2026, 5, 20), {}};
            act(id, dates);
        }
    }
    void openWithAll(MeetingId id)
    {
        for (const MeetingMember &member : state(id).members) {
            MeetingAct arrive = made(MeetingVerb::Arrive);
            arrive.person = member.person;
            act(id, arrive);
        }
        act(id, made(MeetingVerb::Open));
    }
    void speak(MeetingId id, int topic, const QString &login, Stance stance, const QString &words)
    {
        signing(login);
        MeetingAct said = made(MeetingVerb::Speak, topic, words);
        said.stance = stance;
        act(id, said);
    }
    void cast(MeetingId id, int topic, const QString &login, Stance stance)
    {
        signing(login);
        MeetingAct ballot = made(MeetingVerb::Cast, topic);
        ballot.stance = stance;
        act(id, ballot);
    }
    /// From the call to the vote that is over: the planner is against.
    void discussAndVote(MeetingId id, int topic)
    {
        using namespace Qt::StringLiterals;
        signing(u"clerk"_s);
        act(id, made(MeetingVerb::CallTopic, topic));
        for (const QString &login : {u"head"_s, u"manager"_s})
            speak(id, topic, login, Stance::Agree, u"同意。"_s);
        speak(id, topic, u"planner"_s, Stance::Oppose, u"资金来源未落实，不同意。"_s);
        speak(id, topic, u"leader"_s, Stance::Agree, u"同意，按程序办理。"_s);
        signing(u"clerk"_s);
        act(id, made(MeetingVerb::CallVote, topic));
        for (const QString &login : {u"head"_s, u"manager"_s})
            cast(id, topic, login, Stance::Agree);
        cast(id, topic, u"planner"_s, Stance::Oppose);
        cast(id, topic, u"leader"_s, Stance::Agree);
    }
    [[nodiscard]] MeetingAct decision(int topic, bool passed) const
    {
        MeetingAct act = made(MeetingVerb::Decide, topic);
        act.passed = passed;
        act.resolution.text = QStringLiteral("会议决定按方案实施。");
        act.resolution.tasks = {{QStringLiteral("落实资金来源"),
                                 people.at(QStringLiteral("finance")),
                                 QDate(2026, 6, 10)}};
        return act;
    }
};

} // namespace zs::test
