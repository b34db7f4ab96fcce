// SPDX-License-Identifier: GPL-3.0-or-later
// Follow-ups that a process names (督办): made with the last signature, in the same transaction.
#include "approval/deadlines.h"
#include "commands/case_book.h"
#include "commands/case_people.h"
#include "commands/workspace_private.h"
#include "domain/meeting_rows.h"

namespace zs {

namespace {

/// Who decided last: the program may have ended a case that nobody is waiting for any more.
PersonId lastSigner(const OpenedCase &opened)
{
    for (auto act = opened.acts.rbegin(); act != opened.acts.rend(); ++act) {
        if (act->actor.isValid())
            return act->actor;
    }
    return opened.row.starter;
}

} // namespace

void CaseBook::askFollowUps(const OpenedCase &opened)
{
    if (opened.definition.followUps.empty())
        return;
    auto &d = *m_workspace.d;
    const UtcMillis now = d.clock.now();
    const ApprovalOutside outside = ApprovalDesk(m_workspace).outside(opened.row.project);
    const WorkCalendarPtr calendar = officeCalendar(d.holidays);
    for (const FollowUpRule &rule : opened.definition.followUps) {
        const std::vector<PersonId> named = outside.persons(rule.person, opened.state);
        FollowUp row;
        row.id = d.ids.next<FollowUpId>();
        row.project = opened.row.project;
        row.fromCase = opened.row.id;
        row.text = storable(rule.text.simplified());
        // who asked for the decision answers for what comes of it when nobody else is there
        row.person = named.empty() ? opened.row.starter : named.front();
        row.askedBy = lastSigner(opened);
        row.due = chinaDate(dueAfter(*calendar, now, rule.days));
        row.askedAt = WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(now));
        add(inserted(row));
    }
}

} // namespace zs
