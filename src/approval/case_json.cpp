// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/case_json.h"

#include "approval/process_names.h"
#include "approval/state_json.h"

namespace zs {

using namespace Qt::StringLiterals;
using json::Writer;

namespace {

constexpr std::array<EnumName<Verb>, 15> kVerbs{{{"submit", Verb::Submit},
                                                 {"agree", Verb::Agree},
                                                 {"refuse", Verb::Refuse},
                                                 {"return", Verb::Return},
                                                 {"withdraw", Verb::Withdraw},
                                                 {"addSigner", Verb::AddSigner},
                                                 {"removeSigner", Verb::RemoveSigner},
                                                 {"transfer", Verb::Transfer},
                                                 {"delegate", Verb::Delegate},
                                                 {"copy", Verb::Copy},
                                                 {"urge", Verb::Urge},
                                                 {"terminate", Verb::Terminate},
                                                 {"assign", Verb::Assign},
                                                 {"tick", Verb::Tick},
                                                 {"childDone", Verb::ChildDone}}};

constexpr std::array<EnumName<CaseStatus>, 7> kCaseStatus{{{"draft", CaseStatus::Draft},
                                                           {"running", CaseStatus::Running},
                                                           {"returned", CaseStatus::Returned},
                                                           {"withdrawn", CaseStatus::Withdrawn},
                                                           {"approved", CaseStatus::Approved},
                                                           {"refused", CaseStatus::Refused},
                                                           {"terminated", CaseStatus::Terminated}}};

constexpr std::array<EnumName<VisitStatus>, 8> kVisitStatus{
    {{"open", VisitStatus::Open},
     {"empty", VisitStatus::Empty},
     {"suspended", VisitStatus::Suspended},
     {"passed", VisitStatus::Passed},
     {"refused", VisitStatus::Refused},
     {"returned", VisitStatus::Returned},
     {"void", VisitStatus::Void},
     {"superseded", VisitStatus::Superseded}}};

constexpr std::array<EnumName<SeatStatus>, 6> kSeatStatus{{{"waiting", SeatStatus::Waiting},
                                                           {"open", SeatStatus::Open},
                                                           {"agreed", SeatStatus::Agreed},
                                                           {"refused", SeatStatus::Refused},
                                                           {"removed", SeatStatus::Removed},
                                                           {"void", SeatStatus::Void}}};

constexpr std::array<EnumName<SeatingFor>, 4> kPurposes{{{"signing", SeatingFor::Signing},
                                                         {"empty", SeatingFor::Empty},
                                                         {"escalation", SeatingFor::Escalation},
                                                         {"notice", SeatingFor::Notice}}};

constexpr std::array<EnumName<ReturnTo>, 3> kReturnTo{
    {{"starter", ReturnTo::Starter}, {"previous", ReturnTo::Previous}, {"node", ReturnTo::Node}}};

template <class E, std::size_t N>
E enumIn(const std::array<EnumName<E>, N> &table, const QJsonValue &value)
{
    return names::in(table, value.toString()).value_or(table.front().value);
}

QJsonValue seatJson(const Seat &seat)
{
    Writer w;
    w.id(u"person", seat.person);
    w.put(u"status", names::of(kSeatStatus, seat.status));
    w.id(u"delegate", seat.delegate);
    w.id(u"addedBy", seat.addedBy);
    w.text(u"opinion", seat.opinion);
    w.number(u"at", seat.at);
    w.text(u"advice", seat.advice);
    w.flag(u"advisedFor", seat.advisedFor);
    w.id(u"advisor", seat.advisor);
    return w.take();
}

Seat seatIn(const QJsonValue &json)
{
    Seat seat;
    seat.person = json::idIn<PersonId>(json["person"_L1]);
    seat.status = enumIn(kSeatStatus, json["status"_L1]);
    seat.delegate = json::idIn<PersonId>(json["delegate"_L1]);
    seat.addedBy = json::idIn<PersonId>(json["addedBy"_L1]);
    seat.opinion = json["opinion"_L1].toString();
    seat.at = json["at"_L1].toInteger();
    seat.advice = json["advice"_L1].toString();
    seat.advisedFor = json["advisedFor"_L1].toBool();
    seat.advisor = json::idIn<PersonId>(json["advisor"_L1]);
    return seat;
}

QJsonValue visitJson(const Visit &visit)
{
    Writer w;
    w.put(u"node", visit.node);
    w.put(u"status", names::of(kVisitStatus, visit.status));
    w.list(u"votes", visit.votes, [](const Vote &vote) {
        QJsonArray seats;
        for (const Seat &seat : vote.seats)
            seats.append(seatJson(seat));
        return QJsonValue(seats);
    });
    w.persons(u"avoiding", visit.avoiding);
    w.number(u"opened", visit.opened);
    w.number(u"closed", visit.closed);
    w.number(u"closedIn", visit.closedIn);
    w.number(u"due", visit.due);
    w.number(u"remindAt", visit.remindAt);
    w.flag(u"reminded", visit.reminded);
    w.flag(u"late", visit.late);
    return w.take();
}

Visit visitIn(const QJsonValue &json)
{
    Visit visit;
    visit.node = json["node"_L1].toString();
    visit.status = enumIn(kVisitStatus, json["status"_L1]);
    visit.votes = json::listIn<Vote>(json["votes"_L1], [](const QJsonValue &seats) {
        return Vote{json::listIn<Seat>(seats, seatIn)};
    });
    visit.avoiding = json::personsIn(json["avoiding"_L1]);
    visit.opened = json["opened"_L1].toInteger();
    visit.closed = json["closed"_L1].toInteger();
    visit.closedIn = json["closedIn"_L1].toInt();
    visit.due = json["due"_L1].toInteger();
    visit.remindAt = json["remindAt"_L1].toInteger();
    visit.reminded = json["reminded"_L1].toBool();
    visit.late = json["late"_L1].toBool();
    return visit;
}

QJsonObject numbersJson(const std::map<QString, int> &numbers)
{
    QJsonObject json;
    for (const auto &[key, number] : numbers)
        json[key] = number;
    return json;
}

/// Only numbers within [0, limit), so that no visit or branch is named that is not there.
std::map<QString, int> numbersIn(const QJsonValue &json, int from, int limit)
{
    std::map<QString, int> numbers;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const int number = it->toInt(-1);
        if (number >= from && number < limit)
            numbers[it.key()] = number;
    }
    return numbers;
}

QJsonValue seatingJson(const Seating &seating)
{
    Writer w;
    w.put(u"node", seating.node);
    w.put(u"for", names::of(kPurposes, seating.purpose));
    w.persons(u"persons", seating.persons);
    w.persons(u"avoiding", seating.avoiding);
    return w.take();
}

Seating seatingIn(const QJsonValue &json)
{
    return {json["node"_L1].toString(),
            enumIn(kPurposes, json["for"_L1]),
            json::personsIn(json["persons"_L1]),
            json::personsIn(json["avoiding"_L1])};
}

QJsonValue dueJson(const NodeDue &due)
{
    Writer w;
    w.put(u"node", due.node);
    w.number(u"due", due.due);
    w.number(u"remindAt", due.remindAt);
    return w.take();
}

NodeDue dueIn(const QJsonValue &json)
{
    return {
        json["node"_L1].toString(), json["due"_L1].toInteger(), json["remindAt"_L1].toInteger()};
}

constexpr int kMaxBranches = 1000;

} // namespace

QByteArray writeCase(const CaseState &state)
{
    Writer w;
    w.put(u"format", 1);
    w.id(u"id", state.id);
    w.put(u"process", state.process);
    w.put(u"version", state.version);
    w.id(u"starter", state.starter);
    w.put(u"status", names::of(kCaseStatus, state.status));
    w.put(u"form", toJson(state.form));
    w.list(u"visits", state.visits, visitJson);
    w.put(u"current", numbersJson(state.current));
    w.put(u"chosen", numbersJson(state.chosen));
    w.persons(u"readers", state.readers);
    w.number(u"urgedAt", state.urgedAt);
    w.number(u"acts", state.acts);
    return json::bytes(w.take());
}

Result<CaseState> readCase(const QByteArray &text)
{
    const auto read = [](const QJsonObject &json) -> Result<CaseState> {
        CaseState state;
        state.id = json::idIn<CaseId>(json["id"_L1]);
        state.process = json["process"_L1].toString();
        state.version = json["version"_L1].toInt();
        state.starter = json::idIn<PersonId>(json["starter"_L1]);
        state.status = enumIn(kCaseStatus, json["status"_L1]);
        auto form = formFromJson(json["form"_L1].toObject());
        if (!form)
            return passOn(form);
        state.form = std::move(*form);
        state.visits = json::listIn<Visit>(json["visits"_L1], visitIn);
        int number = 0;
        for (Visit &visit : state.visits)
            visit.id = ++number;
        state.current = numbersIn(json["current"_L1], 1, number + 1);
        state.chosen = numbersIn(json["chosen"_L1], 0, kMaxBranches);
        state.readers = json::personsIn(json["readers"_L1]);
        state.urgedAt = json["urgedAt"_L1].toInteger();
        state.acts = json["acts"_L1].toInt();
        return state;
    };
    return json::canonicalRead<CaseState>(text, read, writeCase);
}

QByteArray writeAct(const CaseAct &act)
{
    Writer w;
    w.put(u"verb", verbName(act.verb));
    w.id(u"actor", act.actor);
    w.number(u"at", act.at);
    w.number(u"visit", act.visit);
    w.text(u"opinion", act.opinion);
    w.persons(u"targets", act.targets);
    if (!act.form.empty())
        w.put(u"form", toJson(act.form));
    if (act.to != ReturnTo::Previous)
        w.put(u"to", names::of(kReturnTo, act.to));
    w.text(u"toNode", act.toNode);
    w.flag(u"direct", act.resume == Resume::Direct);
    w.flag(u"after", act.place == AddPlace::After);
    w.flag(u"steward", act.steward);
    w.flag(u"approved", act.approved);
    w.list(u"seatings", act.seatings, seatingJson);
    w.list(u"dues", act.dues, dueJson);
    return json::bytes(w.take());
}

Result<CaseAct> readAct(const QByteArray &text)
{
    const auto read = [](const QJsonObject &json) -> Result<CaseAct> {
        CaseAct act;
        act.verb = enumIn(kVerbs, json["verb"_L1]);
        act.actor = json::idIn<PersonId>(json["actor"_L1]);
        act.at = json["at"_L1].toInteger();
        act.visit = json["visit"_L1].toInt();
        act.opinion = json["opinion"_L1].toString();
        act.targets = json::personsIn(json["targets"_L1]);
        auto form = formFromJson(json["form"_L1].toObject());
        if (!form)
            return passOn(form);
        act.form = std::move(*form);
        act.to = json.contains("to"_L1) ? enumIn(kReturnTo, json["to"_L1]) : ReturnTo::Previous;
        act.toNode = json["toNode"_L1].toString();
        act.resume = json["direct"_L1].toBool() ? Resume::Direct : Resume::Repeat;
        act.place = json["after"_L1].toBool() ? AddPlace::After : AddPlace::Before;
        act.steward = json["steward"_L1].toBool();
        act.approved = json["approved"_L1].toBool();
        act.seatings = json::listIn<Seating>(json["seatings"_L1], seatingIn);
        act.dues = json::listIn<NodeDue>(json["dues"_L1], dueIn);
        return act;
    };
    return json::canonicalRead<CaseAct>(text, read, writeAct);
}

QString verbName(Verb verb)
{
    return names::of(kVerbs, verb);
}

QByteArray signatureContent(const CaseState &state, const CaseAct &act, const SignedHashes &hashes)
{
    const Visit *visit = state.visit(act.visit);
    QJsonObject content;
    content["what"_L1] = u"zhengshu.approval.1"_s; // nothing else that is signed begins like this
    content["case"_L1] = state.id.toString();
    content["process"_L1] = state.process;
    content["version"_L1] = state.version;
    content["definition"_L1] = QString::fromLatin1(hashes.definition.toHex());
    content["visit"_L1] = act.visit;
    content["node"_L1] = visit ? visit->node : QString();
    content["form"_L1] = QString::fromLatin1(hashes.form.toHex());
    content["verb"_L1] = verbName(act.verb);
    content["opinion"_L1] = act.opinion;
    content["actor"_L1] = act.actor.toString();
    content["at"_L1] = static_cast<qint64>(act.at);
    return json::bytes(content);
}

} // namespace zs
