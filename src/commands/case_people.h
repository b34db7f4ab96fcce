// SPDX-License-Identifier: GPL-3.0-or-later
// Who signs: the participant rules of a process, answered from the roles of a workspace.
#pragma once

#include "approval/case_step.h"
#include "calendar/calendar_set.h"
#include "commands/powers.h"

namespace zs {

/// Everything that the rules may ask about, of one moment; shared by the functions made from it.
struct CasePeople {
    std::shared_ptr<const PowerFacts> powers;
    std::optional<Project> project; ///< the one the case is about
    QDate today;
    WorkCalendarPtr calendar;
    Classification level = Classification::Open; ///< of the case, the project's at least
    bool founding = false;                       ///< nobody's clearance is asked for

    /// Active persons that the rule names, in the order of their log-in names; whoever is stood in
    /// for today is replaced by the stand-in (代理) where the powers allow that.
    [[nodiscard]] std::vector<PersonId> answer(const ParticipantRule &rule,
                                               const CaseState &state) const;
    /// Must keep out of matters of this project (回避), or is not cleared for them.
    [[nodiscard]] bool avoids(PersonId person) const;

private:
    [[nodiscard]] std::vector<PersonId> holders(const QString &role, OrgUnitId unit) const;
    [[nodiscard]] OrgUnitId unitFor(const ParticipantRule &rule, const CaseState &state) const;
    [[nodiscard]] std::vector<PersonId> leadersOf(OrgUnitId unit) const;
    [[nodiscard]] PersonId standInFor(PersonId person) const;
    [[nodiscard]] const Person *find(PersonId person) const;
};

/// Whether clearance and, for a state secret, the project's circle (知悉范围) reach so far.
[[nodiscard]] bool isCleared(const PowerFacts &facts,
                             PersonId person,
                             Classification level,
                             const std::optional<Project> &project,
                             QDate today);
/// The functions that the engine asks; they keep `people` alive.
[[nodiscard]] ApprovalOutside outsideOf(std::shared_ptr<const CasePeople> people);
/// The standard office calendar with these notices.
[[nodiscard]] WorkCalendarPtr officeCalendar(const HolidayTable &holidays);

} // namespace zs
