// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/meeting_step.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace zs {

using App = QCoreApplication;

namespace {

/// Who spoke or voted otherwise than was decided, in the words that were said.
std::vector<Spoken> dissentsOf(const Topic &topic)
{
    std::vector<Spoken> dissents;
    const Stance decided = topic.status == TopicStatus::Passed ? Stance::Agree : Stance::Oppose;
    for (const Spoken &opinion : topic.opinions) {
        const auto ballot = std::ranges::find(topic.ballots, opinion.person, &Ballot::person);
        const bool votedOtherwise = ballot != topic.ballots.end() && ballot->stance != decided;
        if (opinion.stance != decided || votedOtherwise)
            dissents.push_back(opinion);
    }
    return dissents;
}

MinutesTopic topicMinutes(const MeetingRules &rules, const MeetingState &state, const Topic &topic)
{
    MinutesTopic m;
    m.number = topic.id;
    m.title = topic.title;
    const MatterRule *matter = rules.matter(topic.matter);
    m.matterName = matter ? matter->name : topic.matter;
    m.status = topic.status;
    for (const Spoken &opinion : topic.opinions)
        m.speakers.push_back(opinion.person);
    m.opinions = topic.opinions;
    if (topic.status == TopicStatus::Passed || topic.status == TopicStatus::Rejected)
        m.dissents = dissentsOf(topic);
    m.avoiding = topic.avoiding;
    const ProcedureRule *procedure = rules.procedure(state.procedure);
    if (procedure)
        m.tally = tallyOf(*procedure, state, topic.id);
    m.voted = !topic.ballots.empty();
    m.resolution = topic.resolution;
    m.postponed = topic.postponed;
    for (const auto &[key, fact] : topic.clocks) {
        if (fact.shortened.trimmed().isEmpty() || !procedure)
            continue;
        const auto clock = std::ranges::find(procedure->clocks, key, &ClockRule::key);
        m.shortened.push_back(
            App::translate("Approval", "“%1” was shortened: %2")
                .arg(clock == procedure->clocks.end() ? key : clock->name, fact.shortened));
    }
    return m;
}

} // namespace

MeetingMinutes minutesOf(const MeetingRules &rules, const MeetingState &state)
{
    MeetingMinutes minutes;
    minutes.title = state.title;
    minutes.date = state.date;
    for (const MeetingMember &member : state.members) {
        if (member.kind == MemberKind::Chief)
            minutes.chief = member.person;
        if (!member.present)
            minutes.absent.push_back(member);
        else if (member.kind == MemberKind::Attendee)
            minutes.attending.push_back(member.person);
        else
            minutes.present.push_back(member.person);
    }
    for (const Topic &topic : state.topics)
        minutes.topics.push_back(topicMinutes(rules, state, topic));
    return minutes;
}

QString stanceText(Stance stance)
{
    switch (stance) {
    case Stance::Agree:
        return App::translate("Stance", "For");
    case Stance::Oppose:
        return App::translate("Stance", "Against");
    case Stance::Abstain:
        return App::translate("Stance", "Abstention");
    }
    return {};
}

QString statusText(TopicStatus status)
{
    switch (status) {
    case TopicStatus::Planned:
        return App::translate("TopicStatus", "Planned");
    case TopicStatus::Discussed:
        return App::translate("TopicStatus", "Under discussion");
    case TopicStatus::Voting:
        return App::translate("TopicStatus", "Voting");
    case TopicStatus::Passed:
        return App::translate("TopicStatus", "Adopted");
    case TopicStatus::Rejected:
        return App::translate("TopicStatus", "Not adopted");
    case TopicStatus::Postponed:
        return App::translate("TopicStatus", "Postponed");
    }
    return {};
}

QString statusText(MeetingStatus status)
{
    switch (status) {
    case MeetingStatus::Planned:
        return App::translate("MeetingStatus", "Planned");
    case MeetingStatus::Open:
        return App::translate("MeetingStatus", "In session");
    case MeetingStatus::Closed:
        return App::translate("MeetingStatus", "Closed");
    case MeetingStatus::Cancelled:
        return App::translate("MeetingStatus", "Cancelled");
    }
    return {};
}

QString kindText(MemberKind kind)
{
    switch (kind) {
    case MemberKind::Chief:
        return App::translate("MemberKind", "Chairs");
    case MemberKind::Member:
        return App::translate("MemberKind", "Member");
    case MemberKind::Attendee:
        return App::translate("MemberKind", "Attends without a vote");
    }
    return {};
}

QString verbText(MeetingVerb verb)
{
    constexpr std::array kTexts{QT_TRANSLATE_NOOP("MeetingVerb", "Add topic"),
                                QT_TRANSLATE_NOOP("MeetingVerb", "Add paper"),
                                QT_TRANSLATE_NOOP("MeetingVerb", "Record dates"),
                                QT_TRANSLATE_NOOP("MeetingVerb", "Record avoidance"),
                                QT_TRANSLATE_NOOP("MeetingVerb", "Record arrival"),
                                QT_TRANSLATE_NOOP("MeetingVerb", "Record absence"),
                                QT_TRANSLATE_NOOP("MeetingVerb", "Open the meeting"),
                                QT_TRANSLATE_NOOP("MeetingVerb", "Call the topic"),
                                QT_TRANSLATE_NOOP("MeetingVerb", "Speak"),
                                QT_TRANSLATE_NOOP("MeetingVerb", "Confirm recorded words"),
                                QT_TRANSLATE_NOOP("MeetingVerb", "Call the vote"),
                                QT_TRANSLATE_NOOP("MeetingVerb", "Vote"),
                                QT_TRANSLATE_NOOP("MeetingVerb", "Decide"),
                                QT_TRANSLATE_NOOP("MeetingVerb", "Postpone the topic"),
                                QT_TRANSLATE_NOOP("MeetingVerb", "Close the meeting"),
                                QT_TRANSLATE_NOOP("MeetingVerb", "Cancel the meeting")};
    return App::translate("MeetingVerb", kTexts[static_cast<std::size_t>(verb)]);
}

} // namespace zs
