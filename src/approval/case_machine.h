// SPDX-License-Identifier: GPL-3.0-or-later
// The working parts of step(): one act on one copy of a case. Internal to this module.
#pragma once

#include "approval/case_step.h"

namespace zs {

/// After any error the state is not to be used.
///
/// There are no tokens to lose: after every act advance() walks the definition from its start over
/// what has passed, opens what comes next, and stops at what is open. So a node opens only when
/// everything before it has passed, whatever was returned, and once only.
class CaseMachine {
public:
    /// With `outside`, persons and deadlines are asked for and noted in the act; without, they are
    /// taken from the act.
    CaseMachine(const ProcessDefinition &definition,
                CaseState state,
                CaseAct act,
                const ApprovalOutside *outside);

    [[nodiscard]] Result<> run();
    [[nodiscard]] CaseStep takeStep() { return {std::move(m_state), std::move(m_events)}; }
    [[nodiscard]] CaseAct takeAct() { return std::move(m_act); }

    /// Opens the start, for openCase().
    void openStart();

private:
    // verbs, in case_verbs.cpp and case_signers.cpp
    [[nodiscard]] Result<> dispatch();
    [[nodiscard]] Result<> submit();
    [[nodiscard]] Result<> sign(bool agrees);
    [[nodiscard]] Result<> giveBack();
    [[nodiscard]] Result<> withdraw();
    [[nodiscard]] Result<> terminate();
    [[nodiscard]] Result<> addSigner();
    [[nodiscard]] Result<> removeSigner();
    [[nodiscard]] Result<> transfer();
    [[nodiscard]] Result<> delegate();
    [[nodiscard]] Result<> copy();
    [[nodiscard]] Result<> urge();
    [[nodiscard]] Result<> assign();
    [[nodiscard]] Result<> tick();
    [[nodiscard]] Result<> childDone();

    // signers, in case_signers.cpp
    struct Holding {
        Visit *visit = nullptr;
        const ProcessNode *node = nullptr;
        int place = -1;
        Vote *vote = nullptr;
        Seat *seat = nullptr;
        bool asDelegate = false;
    };
    [[nodiscard]] Result<Holding> holding();
    [[nodiscard]] Result<> replaceSigner();
    [[nodiscard]] Result<> mayJoin(const std::vector<PersonId> &targets,
                                   const Visit &visit,
                                   const ProcessNode &node) const;
    [[nodiscard]] Result<> settle(Visit &visit, const ProcessNode &node);
    void askNext(Visit &visit, const ProcessNode &node);

    // movement, in case_machine.cpp
    [[nodiscard]] Result<> advance();
    [[nodiscard]] Result<bool> walk(const std::vector<ProcessNode> &nodes, int place);
    [[nodiscard]] Result<bool> walkNode(const ProcessNode &node, int place);
    [[nodiscard]] Result<bool> walkCondition(const ProcessNode &node, int place);
    [[nodiscard]] Result<bool> enter(const ProcessNode &node);
    [[nodiscard]] Result<> seat(Visit &visit, const ProcessNode &node);
    [[nodiscard]] Result<> resume(Visit &visit, const ProcessNode &node);
    [[nodiscard]] Result<> refuse(Visit &visit, const ProcessNode &node);
    void close(Visit &visit, VisitStatus status);
    void returnTo(int target, Visit *from, Resume resume);
    void clearAfter(int target);
    void suspendAfter(int target);
    void finish(CaseStatus status);
    Visit &openVisit(const QString &node);

    // what the act says, or is told
    [[nodiscard]] Result<Seating> seating(const ProcessNode &node, SeatingFor purpose);
    [[nodiscard]] Result<> setDue(Visit &visit, const ProcessNode &node, int days);
    [[nodiscard]] const Seating *noted(const QString &node, SeatingFor purpose) const;

    [[nodiscard]] Visit *current(const QString &node);
    [[nodiscard]] bool changesDecisiveField() const;
    [[nodiscard]] bool takesPart(PersonId person) const;
    void tell(CaseEventKind kind, const Visit *visit, std::vector<PersonId> persons = {});

    const ProcessDefinition &m_definition;
    ProcessIndex m_index;
    CaseState m_state;
    CaseAct m_act;
    const ApprovalOutside *m_outside;
    std::vector<CaseEvent> m_events;
};

[[nodiscard]] bool isChild(NodeKind kind);
[[nodiscard]] bool isForbidden(const ProcessNode &node, SignerRight right);
[[nodiscard]] bool mayWithdraw(const ProcessDefinition &definition, const CaseState &state);
[[nodiscard]] bool tookPart(const CaseState &state, PersonId person);

} // namespace zs
