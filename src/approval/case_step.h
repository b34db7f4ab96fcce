// SPDX-License-Identifier: GPL-3.0-or-later
// The state machine of a case: pure, and the same for the same acts.
//
//   act -> prepared(definition, state, act, outside)   asks who signs and until when, once
//       -> step(definition, state, act)                the new state, and what happened
//       -> both stored; replay(definition, opening, acts) gives the same state, asking nobody
//
// What a return (退回) from node N to node T does to the others. "After T": reachable only through
// T, see ProcessIndex::followers().
//
//   who                                  | Repeat                     | Direct
//   -------------------------------------+----------------------------+-------------------------------
//   N's other votes, not yet given       | Void                       | Void
//   N's votes already given              | on record; count no more   | on record; count no more
//   T                                    | new visit, signs anew      | new visit, signs anew
//   passed nodes after T, before N       | Superseded, signed anew    | stay passed
//   N                                    | reached again in its turn  | new visit as soon as T
//   passes sibling branch after T, still open   | Void, signed anew          | Suspended; goes on
//   after T sibling branch after T, passed       | Superseded, signed anew    | stays passed
//   sibling branch not after T (T lies   | goes on undisturbed        | goes on undisturbed
//     in N's own branch)                 |                            |
//   branches beside T, joined before N   | stay passed                | stay passed
//   waiting sub-process, meeting after T | Void, told to be cancelled | Suspended
//   T in a branch that N is not behind   | refused: not on N's path   | refused
//
// T may be the start or any Approve node that has passed on the way to N; "previous" is the one of
// them that passed last. A return never lets the case go on: at least T is open after it. When the
// starter changes a decisive field on submitting again, Direct becomes Repeat.
#pragma once

#include "approval/case_state.h"
#include "calendar/work_calendar.h"

#include <functional>

namespace zs {

enum class CaseEventKind {
    Entered, ///< a visit opened
    Asked,   ///< persons have a seat or a delegation to answer
    Signed,  ///< a verdict was given
    Passed,
    Refused,
    Returned,
    Suspended,
    Resumed,
    Voided,
    Superseded,
    Empty,     ///< nobody is left to sign; somebody must assign
    Escalated, ///< persons are told that it is late, or sit in for an empty node
    Reminded,
    Late,
    Urged,
    Copied,
    Notified,
    Transferred,
    Delegated,
    Advised, ///< the delegate has answered; the seat is back with its holder
    Added,
    Removed,
    ChildWanted, ///< open a sub-process, or bring the matter before a meeting
    ChildCancelled,
    Ended,
};

struct CaseEvent {
    CaseEventKind kind = CaseEventKind::Entered;
    int visit = 0; ///< 0 = the case
    QString node;
    std::vector<PersonId> persons;
    bool operator==(const CaseEvent &) const = default;
};

struct CaseStep {
    CaseState state;
    std::vector<CaseEvent> events;
};

/// What the engine cannot know. Both functions must be set.
struct ApprovalOutside {
    /// Persons for a rule, the one to sign first in front.
    std::function<std::vector<PersonId>(const ParticipantRule &, const CaseState &)> persons;
    /// True when that person must keep out of this case (回避).
    std::function<bool(PersonId, const CaseState &)> avoids;
    const WorkCalendar *calendar = nullptr; ///< for deadlines; null = every day is a working day
};

/// A draft in the starter's hands.
[[nodiscard]] CaseState
openCase(const ProcessDefinition &definition, CaseId id, PersonId starter, UtcMillis at);

/// The act with its seatings and dues filled in; the same errors as step(), and Forbidden for
/// targets who avoid. `definition` must have no faults (faultsOf) in this and all calls below.
[[nodiscard]] Result<CaseAct> prepared(const ProcessDefinition &definition,
                                       const CaseState &state,
                                       CaseAct act,
                                       const ApprovalOutside &outside);

/// Forbidden: this person may not. Conflict: that visit is over, or the case has ended. Invalid:
/// the act is incomplete or breaks a rule of the process.
[[nodiscard]] Result<CaseStep>
step(const ProcessDefinition &definition, const CaseState &state, const CaseAct &act);

[[nodiscard]] Result<CaseState>
replay(const ProcessDefinition &definition, CaseState opening, const std::vector<CaseAct> &acts);

/// When the next reminder, lateness or timer of the case is due, and so a Tick has something to do;
/// nothing when none is ahead.
[[nodiscard]] std::optional<UtcMillis> nextTick(const ProcessDefinition &definition,
                                                const CaseState &state);

/// Somebody's turn: a seat (or a delegation of it) that is open.
struct Turn {
    int visit = 0;
    QString node;
    PersonId person;
    bool delegated = false;
    bool operator==(const Turn &) const = default;
};
[[nodiscard]] std::vector<Turn> turnsOf(const CaseState &state);

/// Where a return from that visit may lead, in the order in which they passed; the last is
/// "previous". Always has the start.
[[nodiscard]] std::vector<QString>
returnTargets(const ProcessDefinition &definition, const CaseState &state, int visit);

struct PossibleAct {
    Verb verb = Verb::Agree;
    int visit = 0;        ///< 0 for what concerns the whole case
    bool steward = false; ///< as process administrator, not as who takes part
    bool operator==(const PossibleAct &) const = default;
};
/// Who may still be replaced in that visit by the steward, or removed: their seats are unsigned.
[[nodiscard]] std::vector<PersonId> unsignedIn(const CaseState &state, int visit);
/// Those of them whom this person added and may remove again.
[[nodiscard]] std::vector<PersonId> addedBy(PersonId person, const CaseState &state, int visit);

/// What a page offers to this person: what one does as a participant, then what as steward.
[[nodiscard]] std::vector<PossibleAct> possibleActs(const ProcessDefinition &definition,
                                                    const CaseState &state,
                                                    PersonId person,
                                                    bool steward = false);

} // namespace zs
