// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/meeting_step.h"
#include "approval/state_json.h"
#include "base/enum_names.h"

#include <array>

namespace zs {

using namespace Qt::StringLiterals;
using json::Writer;

namespace {

constexpr std::array<EnumName<MeetingStatus>, 4> kMeetingStatus{
    {{"planned", MeetingStatus::Planned},
     {"open", MeetingStatus::Open},
     {"closed", MeetingStatus::Closed},
     {"cancelled", MeetingStatus::Cancelled}}};

constexpr std::array<EnumName<MemberKind>, 3> kMemberKinds{{{"chief", MemberKind::Chief},
                                                            {"member", MemberKind::Member},
                                                            {"attendee", MemberKind::Attendee}}};

constexpr std::array<EnumName<Stance>, 3> kStances{
    {{"agree", Stance::Agree}, {"oppose", Stance::Oppose}, {"abstain", Stance::Abstain}}};

constexpr std::array<EnumName<TopicStatus>, 6> kTopicStatus{
    {{"planned", TopicStatus::Planned},
     {"discussed", TopicStatus::Discussed},
     {"voting", TopicStatus::Voting},
     {"passed", TopicStatus::Passed},
     {"rejected", TopicStatus::Rejected},
     {"postponed", TopicStatus::Postponed}}};

constexpr std::array<EnumName<MeetingVerb>, 16> kVerbs{{{"addTopic", MeetingVerb::AddTopic},
                                                        {"addPaper", MeetingVerb::AddPaper},
                                                        {"setClock", MeetingVerb::SetClock},
                                                        {"avoid", MeetingVerb::Avoid},
                                                        {"arrive", MeetingVerb::Arrive},
                                                        {"leave", MeetingVerb::Leave},
                                                        {"open", MeetingVerb::Open},
                                                        {"callTopic", MeetingVerb::CallTopic},
                                                        {"speak", MeetingVerb::Speak},
                                                        {"confirm", MeetingVerb::Confirm},
                                                        {"callVote", MeetingVerb::CallVote},
                                                        {"cast", MeetingVerb::Cast},
                                                        {"decide", MeetingVerb::Decide},
                                                        {"postpone", MeetingVerb::Postpone},
                                                        {"close", MeetingVerb::Close},
                                                        {"cancel", MeetingVerb::Cancel}}};

template <class E, std::size_t N>
QString name(const std::array<EnumName<E>, N> &table, E value)
{
    return nameIn(std::span<const EnumName<E>>(table), value);
}

template <class E, std::size_t N>
E valueOf(const std::array<EnumName<E>, N> &table, const QJsonValue &value)
{
    return valueIn(std::span<const EnumName<E>>(table), value.toString())
        .value_or(table.front().value);
}

QJsonValue memberJson(const MeetingMember &member)
{
    Writer w;
    w.id(u"person", member.person);
    w.put(u"kind", name(kMemberKinds, member.kind));
    w.flag(u"present", member.present);
    w.text(u"absence", member.absence);
    return w.take();
}

MeetingMember memberIn(const QJsonValue &json)
{
    return {json::idIn<PersonId>(json["person"_L1]),
            valueOf(kMemberKinds, json["kind"_L1]),
            json["present"_L1].toBool(),
            json["absence"_L1].toString()};
}

QJsonObject clockJson(const ClockFact &clock)
{
    Writer w;
    w.date(u"from", clock.from);
    w.date(u"to", clock.to);
    w.text(u"shortened", clock.shortened);
    return w.take();
}

ClockFact clockIn(const QJsonValue &json)
{
    return {json::dateIn(json["from"_L1]),
            json::dateIn(json["to"_L1]),
            json["shortened"_L1].toString()};
}

QJsonObject resolutionJson(const Resolution &resolution)
{
    Writer w;
    w.text(u"text", resolution.text);
    w.text(u"reasons", resolution.reasons);
    w.flag(u"againstMajority", resolution.againstMajority);
    w.list(u"tasks", resolution.tasks, [](const ResolutionTask &task) {
        Writer t;
        t.text(u"text", task.text);
        t.id(u"owner", task.owner);
        t.date(u"due", task.due);
        return QJsonValue(t.take());
    });
    w.id(u"chief", resolution.chief);
    w.number(u"at", resolution.at);
    return w.take();
}

Resolution resolutionIn(const QJsonValue &json)
{
    Resolution resolution;
    resolution.text = json["text"_L1].toString();
    resolution.reasons = json["reasons"_L1].toString();
    resolution.againstMajority = json["againstMajority"_L1].toBool();
    resolution.tasks = json::listIn<ResolutionTask>(json["tasks"_L1], [](const QJsonValue &task) {
        return ResolutionTask{task["text"_L1].toString(),
                              json::idIn<PersonId>(task["owner"_L1]),
                              json::dateIn(task["due"_L1])};
    });
    resolution.chief = json::idIn<PersonId>(json["chief"_L1]);
    resolution.at = json["at"_L1].toInteger();
    return resolution;
}

QJsonValue topicJson(const Topic &topic)
{
    Writer w;
    w.put(u"title", topic.title);
    w.put(u"matter", topic.matter);
    w.text(u"reference", topic.reference);
    w.put(u"status", name(kTopicStatus, topic.status));
    QJsonObject packet;
    for (const auto &[key, document] : topic.packet)
        packet[key] = document;
    w.put(u"packet", packet);
    QJsonObject clocks;
    for (const auto &[key, clock] : topic.clocks)
        clocks[key] = clockJson(clock);
    w.put(u"clocks", clocks);
    w.list(u"avoiding", topic.avoiding, [](const Avoidance &avoidance) {
        return QJsonObject{{u"person"_s, avoidance.person.toString()},
                           {u"reason"_s, avoidance.reason}};
    });
    w.persons(u"panel", topic.panel);
    w.list(u"opinions", topic.opinions, [](const Spoken &opinion) {
        Writer o;
        o.put(u"person", opinion.person.toString());
        o.put(u"stance", name(kStances, opinion.stance));
        o.put(u"text", opinion.text);
        o.put(u"at", static_cast<qint64>(opinion.at));
        o.id(u"recordedBy", opinion.recordedBy);
        o.number(u"confirmed", opinion.confirmed);
        return QJsonValue(o.take());
    });
    w.list(u"ballots", topic.ballots, [](const Ballot &ballot) {
        return QJsonObject{{u"person"_s, ballot.person.toString()},
                           {u"stance"_s, name(kStances, ballot.stance)},
                           {u"at"_s, static_cast<qint64>(ballot.at)}};
    });
    w.put(u"resolution", resolutionJson(topic.resolution));
    w.text(u"postponed", topic.postponed);
    return w.take();
}

Topic topicIn(const QJsonValue &json)
{
    Topic topic;
    topic.title = json["title"_L1].toString();
    topic.matter = json["matter"_L1].toString();
    topic.reference = json["reference"_L1].toString();
    topic.status = valueOf(kTopicStatus, json["status"_L1]);
    const QJsonObject packet = json["packet"_L1].toObject();
    for (auto it = packet.begin(); it != packet.end(); ++it)
        topic.packet[it.key()] = it->toString();
    const QJsonObject clocks = json["clocks"_L1].toObject();
    for (auto it = clocks.begin(); it != clocks.end(); ++it)
        topic.clocks[it.key()] = clockIn(*it);
    topic.avoiding = json::listIn<Avoidance>(json["avoiding"_L1], [](const QJsonValue &value) {
        return Avoidance{json::idIn<PersonId>(value["person"_L1]), value["reason"_L1].toString()};
    });
    topic.panel = json::personsIn(json["panel"_L1]);
    topic.opinions = json::listIn<Spoken>(json["opinions"_L1], [](const QJsonValue &value) {
        return Spoken{json::idIn<PersonId>(value["person"_L1]),
                      valueOf(kStances, value["stance"_L1]),
                      value["text"_L1].toString(),
                      value["at"_L1].toInteger(),
                      json::idIn<PersonId>(value["recordedBy"_L1]),
                      value["confirmed"_L1].toInteger()};
    });
    topic.ballots = json::listIn<Ballot>(json["ballots"_L1], [](const QJsonValue &value) {
        return Ballot{json::idIn<PersonId>(value["person"_L1]),
                      valueOf(kStances, value["stance"_L1]),
                      value["at"_L1].toInteger()};
    });
    topic.resolution = resolutionIn(json["resolution"_L1]);
    topic.postponed = json["postponed"_L1].toString();
    return topic;
}

} // namespace

QByteArray writeMeeting(const MeetingState &state)
{
    Writer w;
    w.put(u"format", 1);
    w.id(u"id", state.id);
    w.put(u"title", state.title);
    w.put(u"procedure", state.procedure);
    w.date(u"date", state.date);
    w.put(u"status", name(kMeetingStatus, state.status));
    w.list(u"members", state.members, memberJson);
    w.list(u"topics", state.topics, topicJson);
    w.number(u"opened", state.opened);
    w.number(u"closed", state.closed);
    w.number(u"acts", state.acts);
    return json::bytes(w.take());
}

Result<MeetingState> readMeeting(const QByteArray &text)
{
    const auto read = [](const QJsonObject &json) -> Result<MeetingState> {
        MeetingState state;
        state.id = json::idIn<MeetingId>(json["id"_L1]);
        state.title = json["title"_L1].toString();
        state.procedure = json["procedure"_L1].toString();
        state.date = json::dateIn(json["date"_L1]);
        state.status = valueOf(kMeetingStatus, json["status"_L1]);
        state.members = json::listIn<MeetingMember>(json["members"_L1], memberIn);
        state.topics = json::listIn<Topic>(json["topics"_L1], topicIn);
        int number = 0;
        for (Topic &topic : state.topics)
            topic.id = ++number;
        state.opened = json["opened"_L1].toInteger();
        state.closed = json["closed"_L1].toInteger();
        state.acts = json["acts"_L1].toInt();
        return state;
    };
    return json::canonicalRead<MeetingState>(text, read, writeMeeting);
}

QByteArray writeMeetingAct(const MeetingAct &act)
{
    Writer w;
    w.put(u"verb", name(kVerbs, act.verb));
    w.id(u"actor", act.actor);
    w.number(u"at", act.at);
    w.number(u"topic", act.topic);
    w.id(u"person", act.person);
    w.text(u"key", act.key);
    w.text(u"text", act.text);
    w.text(u"matter", act.matter);
    w.text(u"reference", act.reference);
    w.put(u"stance", name(kStances, act.stance));
    w.put(u"clock", clockJson(act.clock));
    w.put(u"passed", act.passed);
    w.put(u"resolution", resolutionJson(act.resolution));
    return json::bytes(w.take());
}

Result<MeetingAct> readMeetingAct(const QByteArray &text)
{
    const auto read = [](const QJsonObject &json) -> Result<MeetingAct> {
        MeetingAct act;
        act.verb = valueOf(kVerbs, json["verb"_L1]);
        act.actor = json::idIn<PersonId>(json["actor"_L1]);
        act.at = json["at"_L1].toInteger();
        act.topic = json["topic"_L1].toInt();
        act.person = json::idIn<PersonId>(json["person"_L1]);
        act.key = json["key"_L1].toString();
        act.text = json["text"_L1].toString();
        act.matter = json["matter"_L1].toString();
        act.reference = json["reference"_L1].toString();
        act.stance = valueOf(kStances, json["stance"_L1]);
        act.clock = clockIn(json["clock"_L1]);
        act.passed = json["passed"_L1].toBool();
        act.resolution = resolutionIn(json["resolution"_L1]);
        return act;
    };
    return json::canonicalRead<MeetingAct>(text, read, writeMeetingAct);
}

QString verbName(MeetingVerb verb)
{
    return name(kVerbs, verb);
}

} // namespace zs
