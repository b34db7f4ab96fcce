// SPDX-License-Identifier: GPL-3.0-or-later
// A running case (流程实例) as values: its visits of nodes, who is seated in them, what was acted.
#pragma once

#include "approval/process_definition.h"
#include "base/clock.h"

namespace zs {

using CaseId = StrongId<struct CaseTag>;

enum class CaseStatus {
    Draft, ///< never submitted
    Running,
    Returned,  ///< 退回: back with the starter
    Withdrawn, ///< 撤回: taken back by the starter, who may submit again
    Approved,
    Refused,
    Terminated, ///< 终止
};

enum class SeatStatus {
    Waiting, ///< not its turn yet
    Open,
    Agreed,
    Refused,
    Removed, ///< 减签
    Void,    ///< the visit ended without it
};

/// A right to one verdict.
struct Seat {
    PersonId person;
    SeatStatus status = SeatStatus::Waiting;
    PersonId delegate; ///< 委派: who is asked now; `person` keeps the seat, may decide meanwhile
    PersonId addedBy;  ///< 加签
    QString opinion;
    UtcMillis at = 0;        ///< of the verdict
    QString advice;          ///< what the delegate said
    bool advisedFor = false; ///< whether the delegate agreed
    PersonId advisor;
    bool operator==(const Seat &) const = default;
};

enum class VoteState { Open, Agreed, Refused, Removed };

/// One vote: its seats sign one after the other (added before, the signer, added after). It agrees
/// when all of them did and refuses when one does, so that 加签 never changes the number of votes.
struct Vote {
    std::vector<Seat> seats;
    [[nodiscard]] VoteState state() const;
    bool operator==(const Vote &) const = default;
};

enum class VisitStatus {
    Open,
    Empty,     ///< nobody is left to sign: waits for an assignment, never passes
    Suspended, ///< stands still until a return made in another branch is settled
    Passed,
    Refused,
    Returned,   ///< a signer returned the case from here
    Void,       ///< ended from outside before it was done
    Superseded, ///< had passed, but the case returned to before it: counts no more
};

/// One visit of a node by the case. Acts name the visit, so a late one cannot count in another.
struct Visit {
    int id = 0; ///< from 1, in order of opening
    QString node;
    VisitStatus status = VisitStatus::Open;
    std::vector<Vote> votes;
    std::vector<PersonId> avoiding; ///< 回避: skipped
    UtcMillis opened = 0;
    UtcMillis closed = 0;
    int closedIn = 0;       ///< number of the act that closed it, from 1
    UtcMillis due = 0;      ///< 0 = none
    UtcMillis remindAt = 0; ///< 0 = none
    bool reminded = false;
    bool late = false;
    bool operator==(const Visit &) const = default;
};

struct CaseState {
    CaseId id;
    QString process;
    int version = 0;
    PersonId starter;
    CaseStatus status = CaseStatus::Draft;
    FormValues form;
    std::vector<Visit> visits;      ///< all that ever were; ids are index + 1
    std::map<QString, int> current; ///< node -> the visit that counts
    std::map<QString, int> chosen;  ///< condition -> branch
    std::vector<PersonId> readers;  ///< 抄送, each once
    UtcMillis urgedAt = 0;
    int acts = 0;
    bool operator==(const CaseState &) const = default;

    [[nodiscard]] bool hasEnded() const { return status >= CaseStatus::Approved; }
    /// Null when there is none.
    [[nodiscard]] const Visit *visit(int number) const;
    [[nodiscard]] const Visit *currentVisit(const QString &node) const;
};

enum class Verb {
    Submit,       ///< 提交, again after a return or withdrawal
    Agree,        ///< 同意
    Refuse,       ///< 不同意
    Return,       ///< 退回
    Withdraw,     ///< 撤回
    AddSigner,    ///< 加签
    RemoveSigner, ///< 减签
    Transfer,     ///< 转办; by the steward with two targets: whose seat goes to whom (改派)
    Delegate,     ///< 委派
    Copy,         ///< 抄送
    Urge,         ///< 催办
    Terminate,    ///< 终止
    Assign,       ///< 指派: seats signers where nobody is left; steward only
    Tick,         ///< time goes by: timers, reminders, late nodes; no actor
    ChildDone,    ///< a sub-process, a meeting or an outside system has its outcome; no actor
};

enum class ReturnTo { Starter, Previous, Node };
/// After a return: through all nodes again, or from the target straight back to who returned it.
enum class Resume { Repeat, Direct };
enum class AddPlace { Before, After };
enum class SeatingFor { Signing, Empty, Escalation, Notice };

/// Persons that a rule named when the act was made: part of the act, so that replay needs no one.
struct Seating {
    QString node;
    SeatingFor purpose = SeatingFor::Signing;
    std::vector<PersonId> persons;
    std::vector<PersonId> avoiding; ///< among them
    bool operator==(const Seating &) const = default;
};

/// A deadline computed on the working calendar when the act was made.
struct NodeDue {
    QString node;
    UtcMillis due = 0;
    UtcMillis remindAt = 0;
    bool operator==(const NodeDue &) const = default;
};

/// What somebody does. What a verb does not need is left as it is.
struct CaseAct {
    Verb verb = Verb::Tick;
    PersonId actor;
    UtcMillis at = 0;
    int visit = 0;
    /// Must not be empty for Refuse, Return, Terminate, and a Transfer by the steward.
    QString opinion;
    std::vector<PersonId> targets; ///< of AddSigner, RemoveSigner, Transfer, Delegate, Copy, Assign
    FormValues form;               ///< Submit
    ReturnTo to = ReturnTo::Previous;
    QString toNode;
    Resume resume = Resume::Repeat;
    AddPlace place = AddPlace::Before;
    bool steward = false;  ///< acts as process administrator (流程管理员); authorised outside
    bool approved = false; ///< ChildDone
    std::vector<Seating> seatings; ///< filled in by prepared()
    std::vector<NodeDue> dues;     ///< filled in by prepared()
    bool operator==(const CaseAct &) const = default;
};

} // namespace zs
