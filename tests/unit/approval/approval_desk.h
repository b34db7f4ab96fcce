// SPDX-License-Identifier: GPL-3.0-or-later
// Definitions in a few words, and a desk at which cases are acted on:
//   Desk desk(process({sign("a", {1}), sign("b", {2, 3}, SignMode::All)}));
//   desk.submit(); desk.agree(1); CHECK(desk.at("b") == VisitStatus::Open);
#pragma once

#include "approval/case_step.h"
#include "support/plan_builder.h"
#include "support/stringify.h"

#include <initializer_list>
#include <map>
#include <set>

namespace zs::test {

using namespace Qt::StringLiterals;

inline constexpr UtcMillis kMonday = 1'772'409'600'000; ///< 2026-03-02 08:00 in China
inline constexpr UtcMillis kHour = 3'600'000;

[[nodiscard]] inline PersonId person(int n)
{
    return idNumber<PersonId>(9, static_cast<std::uint32_t>(n));
}

[[nodiscard]] inline std::vector<PersonId> persons(std::initializer_list<int> numbers)
{
    std::vector<PersonId> ids;
    for (const int n : numbers)
        ids.push_back(person(n));
    return ids;
}

[[nodiscard]] inline ParticipantRule the(int n)
{
    return {ParticipantKind::Person, person(n).toString(), UnitRelation::Any, {}};
}

[[nodiscard]] inline ProcessNode
sign(const char *id, std::initializer_list<int> who, SignMode mode = SignMode::Single)
{
    ProcessNode node;
    node.id = node.name = QString::fromLatin1(id);
    node.mode = mode;
    for (const int n : who)
        node.participants.push_back(the(n));
    return node;
}

[[nodiscard]] inline ProcessNode nodeOf(NodeKind kind, const char *id)
{
    ProcessNode node;
    node.id = node.name = QString::fromLatin1(id);
    node.kind = kind;
    return node;
}

[[nodiscard]] inline ProcessNode timer(const char *id, int days)
{
    ProcessNode node = nodeOf(NodeKind::Timer, id);
    node.timerDays = days;
    return node;
}

[[nodiscard]] inline ProcessNode parallel(const char *id,
                                          std::vector<std::vector<ProcessNode>> branches)
{
    ProcessNode node = nodeOf(NodeKind::Parallel, id);
    for (auto &nodes : branches)
        node.branches.push_back({QString(), std::nullopt, std::move(nodes)});
    return node;
}

/// Compares form field "amount" with an amount in yuan.
[[nodiscard]] inline FormCondition amountIs(CompareOp op, std::int64_t yuan)
{
    FormCondition condition;
    condition.field = u"amount"_s;
    condition.op = op;
    condition.value = Money::yuan(yuan);
    return condition;
}

/// `then` from that amount on, else `otherwise`.
[[nodiscard]] inline ProcessNode fromAmount(const char *id,
                                            std::int64_t yuan,
                                            std::vector<ProcessNode> then,
                                            std::vector<ProcessNode> otherwise)
{
    ProcessNode node = nodeOf(NodeKind::Condition, id);
    node.branches.push_back({u"large"_s, amountIs(CompareOp::AtLeast, yuan), std::move(then)});
    node.branches.push_back({u"small"_s, std::nullopt, std::move(otherwise)});
    return node;
}

/// With a start, an end, and a form of a decisive amount and a note.
[[nodiscard]] inline ProcessDefinition process(std::vector<ProcessNode> nodes)
{
    ProcessDefinition definition;
    definition.key = u"test"_s;
    definition.name = u"Test"_s;
    definition.fields = {{u"amount"_s, u"Amount"_s, FormType::Money, true, true, {}},
                         {u"note"_s, u"Note"_s, FormType::Text, false, false, {}}};
    definition.nodes.push_back(nodeOf(NodeKind::Start, "start"));
    definition.nodes.insert(definition.nodes.end(), nodes.begin(), nodes.end());
    definition.nodes.push_back(nodeOf(NodeKind::End, "end"));
    return definition;
}

[[nodiscard]] inline FormValues form(std::int64_t yuan, const QString &note = {})
{
    FormValues values{{u"amount"_s, Money::yuan(yuan)}};
    if (!note.isEmpty())
        values[u"note"_s] = note;
    return values;
}

struct Desk {
    explicit Desk(ProcessDefinition process)
        : definition(std::move(process))
        , opening(openCase(definition, idNumber<CaseId>(8, 1), person(0), kMonday))
        , state(opening)
    {
        REQUIRE(faultsOf(definition).empty());
        outside.persons = [this](const ParticipantRule &rule, const CaseState &of) {
            if (rule.kind == ParticipantKind::Starter)
                return std::vector{of.starter};
            if (rule.kind == ParticipantKind::Role)
                return roles[rule.key];
            return std::vector{PersonId(Uuid::fromString(rule.key))};
        };
        outside.avoids = [this](PersonId who, const CaseState &) { return avoiding.contains(who); };
    }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    /// Who is person 0.
    Result<> tryAct(CaseAct act)
    {
        if (act.at == 0)
            act.at = now;
        const auto ready = prepared(definition, state, std::move(act), outside);
        if (!ready)
            return passOn(ready);
        auto done = step(definition, state, *ready);
        REQUIRE_OK(done); // what could be prepared can be done
        acts.push_back(*ready);
        state = std::move(done->state);
        events = std::move(done->events);
        return {};
    }
    void act(CaseAct what) { REQUIRE_OK(tryAct(std::move(what))); }

    [[nodiscard]] static CaseAct made(Verb verb, int who)
    {
        CaseAct act;
        act.verb = verb;
        act.actor = person(who);
        return act;
    }
    /// In the one visit in which that person has a turn.
    [[nodiscard]] CaseAct turn(Verb verb, int who, const QString &why = {}) const
    {
        CaseAct act = made(verb, who);
        act.opinion = why;
        for (const Visit &visit : state.visits) {
            for (const Vote &vote : visit.votes) {
                for (const Seat &seat : vote.seats) {
                    if (visit.status == VisitStatus::Open && seat.status == SeatStatus::Open
                        && (seat.person == act.actor || seat.delegate == act.actor))
                        act.visit = visit.id;
                }
            }
        }
        return act;
    }
    void submit(std::int64_t yuan = 100, const QString &note = {})
    {
        CaseAct act = made(Verb::Submit, 0);
        act.form = form(yuan, note);
        this->act(act);
    }
    void agree(int who) { act(turn(Verb::Agree, who, u"yes"_s)); }
    void refuse(int who) { act(turn(Verb::Refuse, who, u"no"_s)); }
    void giveBack(int who, ReturnTo to, Resume resume, const QString &node = {})
    {
        CaseAct act = turn(Verb::Return, who, u"mend it"_s);
        act.to = to;
        act.resume = resume;
        act.toNode = node;
        this->act(act);
    }
    [[nodiscard]] CaseAct toward(Verb verb, int who, std::initializer_list<int> targets) const
    {
        CaseAct act = turn(verb, who, u"please"_s);
        act.targets = persons(targets);
        return act;
    }
    void tick(UtcMillis at)
    {
        CaseAct act;
        act.at = at;
        this->act(act);
    }
    void childDone(const char *node, bool approved)
    {
        CaseAct act;
        act.verb = Verb::ChildDone;
        act.visit = visit(node).id;
        act.approved = approved;
        this->act(act);
    }

    [[nodiscard]] const Visit *find(const char *node) const
    {
        return state.currentVisit(QString::fromLatin1(node));
    }
    [[nodiscard]] const Visit &visit(const char *node) const
    {
        const Visit *found = find(node);
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] VisitStatus at(const char *node) const { return visit(node).status; }
    [[nodiscard]] bool reached(const char *node) const { return find(node) != nullptr; }
    [[nodiscard]] int visitsOf(const char *node, VisitStatus status) const
    {
        return static_cast<int>(std::ranges::count_if(state.visits, [&](const Visit &v) {
            return v.node == QLatin1StringView(node) && v.status == status;
        }));
    }
    [[nodiscard]] std::set<PersonId> asked() const
    {
        std::set<PersonId> who;
        for (const Turn &turn : turnsOf(state))
            who.insert(turn.person);
        return who;
    }
    [[nodiscard]] bool told(CaseEventKind kind) const
    {
        return std::ranges::contains(events, kind, &CaseEvent::kind);
    }

    ProcessDefinition definition;
    CaseState opening;
    CaseState state;
    std::vector<CaseAct> acts;
    std::vector<CaseEvent> events; ///< of the last act
    ApprovalOutside outside;
    std::set<PersonId> avoiding;
    std::map<QString, std::vector<PersonId>> roles;
    UtcMillis now = kMonday;
};

[[nodiscard]] inline std::set<PersonId> setOf(std::initializer_list<int> numbers)
{
    const auto ids = persons(numbers);
    return {ids.begin(), ids.end()};
}

} // namespace zs::test
