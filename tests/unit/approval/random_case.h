// SPDX-License-Identifier: GPL-3.0-or-later
// Generated definitions, and generated acts on them; an oracle of its own says what must hold.
#pragma once

#include "approval_desk.h"

#include <random>

namespace zs::test {

class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_engine(seed)
    {}
    int below(int n) { return static_cast<int>(m_engine() % static_cast<std::uint64_t>(n)); }
    bool chance(int percent) { return below(100) < percent; }

private:
    std::mt19937_64 m_engine;
};

class RandomProcess {
public:
    explicit RandomProcess(Dice &dice)
        : m_dice(dice)
    {}

    ProcessDefinition make()
    {
        ProcessDefinition definition = process(nodes(0, false));
        definition.withdraw = static_cast<WithdrawRule>(m_dice.below(3));
        definition.fields[0].decisive = m_dice.chance(50);
        return definition;
    }

private:
    std::vector<ProcessNode> nodes(int depth, bool inParallel)
    {
        std::vector<ProcessNode> made;
        const int count = 1 + m_dice.below(depth == 0 ? 3 : 2);
        for (int i = 0; i < count; ++i)
            made.push_back(node(depth, inParallel));
        return made;
    }

    ProcessNode node(int depth, bool inParallel)
    {
        const int kind = m_dice.below(depth < 2 ? 100 : 72);
        const QByteArray id = "n" + QByteArray::number(++m_count);
        if (kind < 60)
            return approval(id);
        if (kind < 64)
            return timer(id.constData(), 1 + m_dice.below(3));
        if (kind < 72) {
            const bool notice = kind < 66;
            ProcessNode made = nodeOf(notice      ? NodeKind::Notify
                                      : kind < 69 ? NodeKind::SubProcess
                                                  : NodeKind::Collective,
                                      id.constData());
            if (made.kind == NodeKind::SubProcess)
                made.process = u"other"_s;
            if (made.kind == NodeKind::Collective)
                made.matter = u"other"_s;
            if (!notice)
                made.onRefusal = refusal();
            if (notice)
                made.participants = {the(m_dice.below(8))};
            return made;
        }
        if (kind < 86) {
            auto large = nodes(depth + 1, inParallel);
            if (!inParallel && m_dice.chance(20)) {
                ++m_count;
                ProcessNode end = nodeOf(NodeKind::End, "");
                end.id = u"e%1"_s.arg(m_count);
                end.approves = m_dice.chance(50);
                large.push_back(end);
            }
            auto small =
                m_dice.chance(40) ? std::vector<ProcessNode>{} : nodes(depth + 1, inParallel);
            return fromAmount(id.constData(), 1000, std::move(large), std::move(small));
        }
        std::vector<std::vector<ProcessNode>> branches;
        for (int i = 2 + m_dice.below(2); i > 0; --i)
            branches.push_back(nodes(depth + 1, true));
        return parallel(id.constData(), std::move(branches));
    }

    OnRefusal refusal()
    {
        return m_dice.chance(60) ? OnRefusal::ReturnToStarter : OnRefusal::EndCase;
    }

    ProcessNode approval(const QByteArray &id)
    {
        ProcessNode made = sign(id.constData(), {}, static_cast<SignMode>(m_dice.below(5)));
        for (int i = 1 + m_dice.below(4); i > 0; --i)
            made.participants.push_back(the(m_dice.below(8)));
        made.percent = 1 + m_dice.below(100);
        made.starterMaySign = m_dice.chance(20);
        made.onRefusal = refusal();
        if (m_dice.chance(15))
            made.forbidden = {static_cast<SignerRight>(m_dice.below(4))};
        if (m_dice.chance(30))
            made.whenEmpty = {the(8)};
        if (m_dice.chance(30)) {
            made.deadlineDays = 2;
            made.remindDays = 1;
            made.escalateTo = {the(9)};
        }
        return made;
    }

    Dice &m_dice;
    int m_count = 0;
};

/// Where a node stands: (block, branch, position) from the outermost level to its own. Computed
/// apart from ProcessIndex.
struct Standing {
    struct Step {
        QString block;
        int branch = 0;
        int position = 0;
    };
    std::vector<Step> steps;
    const ProcessNode *node = nullptr;
};

class Oracle {
public:
    explicit Oracle(const ProcessDefinition &definition)
        : m_definition(definition)
    {
        add(definition.nodes, u"root"_s, 0, {});
    }

    /// Empty, or what does not hold.
    [[nodiscard]] QString faultIn(const CaseState &state) const
    {
        for (const auto &fault :
             {faultInOrder(state), faultInSeats(state), faultInVerdicts(state)}) {
            if (!fault.isEmpty())
                return fault;
        }
        return {};
    }

    /// Notes who decided what, as the acts say it.
    void note(const CaseState &before, const CaseAct &act)
    {
        const Visit *visit = before.visit(act.visit);
        if (act.verb == Verb::Submit) {
            visit = before.currentVisit(m_definition.nodes.front().id);
            m_agreed[visit->id].push_back(act.actor);
            return;
        }
        if (!visit || (act.verb != Verb::Agree && act.verb != Verb::Refuse))
            return;
        for (const Vote &vote : visit->votes) {
            for (const Seat &seat : vote.seats) {
                if (seat.status == SeatStatus::Open && seat.person == act.actor)
                    (act.verb == Verb::Agree ? m_agreed : m_refused)[visit->id].push_back(
                        act.actor);
            }
        }
    }

    /// True when y comes before x on every way.
    [[nodiscard]] bool isBefore(const QString &y, const QString &x) const
    {
        const auto &a = m_standing.at(y).steps;
        const auto &b = m_standing.at(x).steps;
        for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) {
            if (a[i].block != b[i].block || a[i].branch != b[i].branch)
                return false;
            if (a[i].position != b[i].position)
                return a[i].position < b[i].position;
        }
        return false;
    }

private:
    void add(const std::vector<ProcessNode> &nodes,
             const QString &block,
             int branch,
             const std::vector<Standing::Step> &around)
    {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            auto steps = around;
            steps.push_back({block, branch, static_cast<int>(i)});
            if (nodes[i].branches.empty())
                m_standing[nodes[i].id] = {steps, &nodes[i]};
            for (std::size_t b = 0; b < nodes[i].branches.size(); ++b) {
                if (nodes[i].kind == NodeKind::Condition)
                    m_conditions.insert(nodes[i].id);
                add(nodes[i].branches[b].nodes, nodes[i].id, static_cast<int>(b), steps);
            }
        }
    }

    [[nodiscard]] bool isOnTheWay(const Standing &standing, const CaseState &state) const
    {
        return std::ranges::all_of(standing.steps, [&](const Standing::Step &step) {
            if (!m_conditions.contains(step.block))
                return true;
            const auto it = state.chosen.find(step.block);
            return it != state.chosen.end() && it->second == step.branch;
        });
    }

    [[nodiscard]] static bool waits(const Visit *visit)
    {
        return visit && (visit->status == VisitStatus::Open || visit->status == VisitStatus::Empty);
    }

    /// Nothing is open behind what has not passed, and there is always something open.
    [[nodiscard]] QString faultInOrder(const CaseState &state) const
    {
        bool open = state.hasEnded();
        for (const auto &[x, standing] : m_standing) {
            const Visit *visit = state.currentVisit(x);
            open = open || waits(visit);
            const bool suspended = visit && visit->status == VisitStatus::Suspended;
            if (!waits(visit) && !suspended)
                continue;
            if (!isOnTheWay(standing, state))
                return x + u" is open on a branch that was not chosen"_s;
            bool allPassed = true;
            for (const auto &[y, other] : m_standing) {
                if (!isBefore(y, x) || !isOnTheWay(other, state))
                    continue;
                const Visit *earlier = state.currentVisit(y);
                allPassed = allPassed && earlier && earlier->status == VisitStatus::Passed;
            }
            if (waits(visit) != allPassed)
                return x
                       + (allPassed ? u" stands still behind nothing"_s
                                    : u" is open behind what has not passed"_s);
        }
        if (!open)
            return u"nothing is open and the case has not ended"_s;
        if (state.status == CaseStatus::Approved)
            return faultAtTheEnd(state);
        return {};
    }

    /// An approved case has passed all of its way up to the end that was reached.
    [[nodiscard]] QString faultAtTheEnd(const CaseState &state) const
    {
        QString end;
        for (const auto &[x, standing] : m_standing) {
            const Visit *visit = state.currentVisit(x);
            if (standing.node->kind == NodeKind::End && visit
                && visit->status == VisitStatus::Passed)
                end = x;
        }
        if (end.isEmpty())
            return u"approved without an end"_s;
        for (const auto &[y, standing] : m_standing) {
            const Visit *visit = state.currentVisit(y);
            if (isBefore(y, end) && isOnTheWay(standing, state)
                && (!visit || visit->status != VisitStatus::Passed))
                return y + u" has not passed in an approved case"_s;
        }
        return {};
    }

    /// A person has one seat in a visit, in one way.
    [[nodiscard]] static QString faultInSeats(const CaseState &state)
    {
        for (const Visit &visit : state.visits) {
            std::vector<PersonId> seated;
            for (const Vote &vote : visit.votes) {
                for (const Seat &seat : vote.seats) {
                    if (seat.status == SeatStatus::Removed)
                        continue;
                    for (const PersonId who : {seat.person, seat.delegate}) {
                        if (who.isValid() && std::ranges::contains(seated, who))
                            return u"two seats for one person"_s;
                        if (who.isValid())
                            seated.push_back(who);
                        if (std::ranges::contains(visit.avoiding, who))
                            return u"a seat for who avoids"_s;
                    }
                }
            }
        }
        return {};
    }

    /// What is on record is what the acts said, each once; what passed had the votes for it.
    [[nodiscard]] QString faultInVerdicts(const CaseState &state) const
    {
        for (const Visit &visit : state.visits) {
            std::vector<PersonId> agreed;
            std::vector<PersonId> refused;
            int votes = 0;
            int forIt = 0;
            for (const Vote &vote : visit.votes) {
                bool removed = false;
                bool all = true;
                for (const Seat &seat : vote.seats) {
                    if (seat.status == SeatStatus::Agreed)
                        agreed.push_back(seat.person);
                    if (seat.status == SeatStatus::Refused)
                        refused.push_back(seat.person);
                    removed =
                        removed || (seat.status == SeatStatus::Removed && !seat.addedBy.isValid());
                    all = all
                          && (seat.status == SeatStatus::Agreed
                              || seat.status == SeatStatus::Removed);
                }
                votes += removed ? 0 : 1;
                forIt += !removed && all ? 1 : 0;
            }
            if (!sameOnce(agreed, m_agreed, visit.id) || !sameOnce(refused, m_refused, visit.id))
                return u"the verdicts of visit %1 are not those given"_s.arg(visit.id);
            const auto *node = m_standing.at(visit.node).node;
            const bool passed =
                visit.status == VisitStatus::Passed || visit.status == VisitStatus::Superseded;
            if (passed && node->kind == NodeKind::Approve && !enough(*node, forIt, votes))
                return visit.node + u" has passed without the votes"_s;
        }
        return {};
    }

    [[nodiscard]] static bool enough(const ProcessNode &node, int forIt, int votes)
    {
        if (votes == 0 || forIt == 0)
            return false;
        if (node.mode == SignMode::Any)
            return true;
        if (node.mode == SignMode::Ratio)
            return forIt >= (votes * node.percent + 99) / 100;
        return forIt == votes;
    }

    [[nodiscard]] static bool sameOnce(std::vector<PersonId> stored,
                                       const std::map<int, std::vector<PersonId>> &given,
                                       int visit)
    {
        const auto it = given.find(visit);
        auto said = it == given.end() ? std::vector<PersonId>{} : it->second;
        std::ranges::sort(stored);
        std::ranges::sort(said);
        return stored == said && std::ranges::adjacent_find(said) == said.end();
    }

    const ProcessDefinition &m_definition;
    std::map<QString, Standing> m_standing;
    std::set<QString> m_conditions;
    std::map<int, std::vector<PersonId>> m_agreed;
    std::map<int, std::vector<PersonId>> m_refused;
};

} // namespace zs::test
