// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/follow_up_desk.h"

#include "approval/case_state.h"
#include "approval/deadlines.h"
#include "commands/case_people.h"
#include "commands/meeting_desk.h"
#include "commands/workspace_private.h"
#include "domain/approval_rows.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Duties {
    Q_DECLARE_TR_FUNCTIONS(FollowUpDesk)
};

/// Working days between its day and when it was reported, or today.
int daysLate(const FollowUp &row, const WorkCalendar &calendar, QDate today)
{
    if (row.status == DutyStatus::Closed)
        return 0;
    const QDate until = row.status == DutyStatus::Reported ? row.reportedAt.date() : today;
    return workingDaysBetween(calendar, row.due, until);
}

} // namespace

WallTime FollowUpDesk::now() const
{
    return WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(m_workspace.d->clock.now()));
}

Result<FollowUp> FollowUpDesk::row(FollowUpId id) const
{
    const auto rows = m_workspace.d->store->load<FollowUp>(RowFilter{"id", id.value()});
    if (!rows)
        return passOn(rows);
    if (rows->empty())
        return fail(ErrorCode::NotFound, Duties::tr("There is no such follow-up."));
    return rows->front();
}

bool FollowUpDesk::maySettle(const FollowUp &row) const
{
    const PersonId self = m_workspace.session().person;
    const bool supervises = m_workspace.may(Permission::MeetingPrepare) && row.person != self;
    return row.askedBy == self || supervises;
}

Result<> FollowUpDesk::supervise(const FollowUp &row) const
{
    if (maySettle(row))
        return {};
    return fail(ErrorCode::Forbidden,
                Duties::tr("Only who asked for it, or who keeps the records of meetings, may do "
                           "this."));
}

QString FollowUpDesk::sourceText(const FollowUp &row) const
{
    auto &store = *m_workspace.d->store;
    if (row.fromMeeting.isValid()) {
        const auto rows = store.load<MeetingRow>(RowFilter{"id", row.fromMeeting.value()});
        if (rows && !rows->empty())
            return Duties::tr("Meeting No. %1, topic %2").arg(rows->front().number).arg(row.topic);
    }
    if (row.fromCase.isValid()) {
        const auto rows = store.load<ApprovalCase>(RowFilter{"id", row.fromCase.value()});
        if (rows && !rows->empty() && !m_workspace.d->sees(rows->front()).value_or(false))
            return Duties::tr("Approval No. %1").arg(rows->front().number);
        if (rows && !rows->empty())
            return Duties::tr("Approval No. %1 %2")
                .arg(rows->front().number)
                .arg(rows->front().title);
    }
    return {};
}

Result<std::vector<FollowUpLine>> FollowUpDesk::list(Which which) const
{
    auto &d = *m_workspace.d;
    const auto rows = d.store->load<FollowUp>({}, u"due, id"_s);
    if (!rows)
        return passOn(rows);
    const PersonId self = d.session.person;
    const bool seesAll = m_workspace.may(Permission::MeetingPrepare);
    const WorkCalendarPtr calendar = officeCalendar(d.holidays);
    std::vector<FollowUpLine> lines;
    for (const FollowUp &row : *rows) {
        const bool mine = row.person == self;
        const bool asked = row.askedBy == self || seesAll;
        const int late = daysLate(row, *calendar, d.today());
        const bool wanted = which == Which::Mine         ? mine
                            : which == Which::Supervised ? asked
                                                         : (mine || asked) && late > 0;
        if (wanted)
            lines.push_back({row, late, sourceText(row)});
    }
    std::ranges::stable_sort(lines, [](const FollowUpLine &a, const FollowUpLine &b) {
        const bool doneA = a.row.status == DutyStatus::Closed;
        const bool doneB = b.row.status == DutyStatus::Closed;
        return doneA != doneB ? doneB : a.daysLate > b.daysLate;
    });
    return lines;
}

Result<int> FollowUpDesk::turns() const
{
    const auto rows = m_workspace.d->store->load<FollowUp>();
    if (!rows)
        return passOn(rows);
    const PersonId self = m_workspace.session().person;
    return static_cast<int>(std::ranges::count_if(*rows, [self](const FollowUp &row) {
        return (row.person == self && row.status == DutyStatus::Open)
               || (row.askedBy == self && row.status == DutyStatus::Reported);
    }));
}

Result<std::vector<FollowUpSource>> FollowUpDesk::sources() const
{
    auto &d = *m_workspace.d;
    std::vector<FollowUpSource> found;
    const PersonId self = d.session.person;
    const auto mine = d.store->load<ApprovalAct>(RowFilter{"actor", self.value()});
    const auto cases = d.store->load<ApprovalCase>({}, u"number DESC"_s);
    if (!mine)
        return passOn(mine);
    if (!cases)
        return passOn(cases);
    QSet<CaseId> signedByMe;
    for (const ApprovalAct &act : *mine)
        signedByMe.insert(act.inCase);
    for (const ApprovalCase &row : *cases) {
        if (row.status != static_cast<std::int64_t>(CaseStatus::Approved)
            || !signedByMe.contains(row.id))
            continue;
        found.push_back({row.id,
                         {},
                         0,
                         row.project,
                         Duties::tr("Approval No. %1 %2").arg(row.number).arg(row.title)});
    }
    const MeetingDesk desk(m_workspace);
    const auto meetings = desk.meetings();
    if (!meetings)
        return passOn(meetings);
    for (const MeetingRow &row : *meetings) {
        const auto meeting = desk.read(row.id);
        if (!meeting)
            continue;
        const MeetingMember *chief = meeting->state.chief();
        if (!m_workspace.may(Permission::MeetingPrepare) && (!chief || chief->person != self))
            continue;
        for (const Topic &topic : meeting->state.topics) {
            if (topic.status == TopicStatus::Passed || topic.status == TopicStatus::Rejected)
                found.push_back({{},
                                 row.id,
                                 topic.id,
                                 projectOf(topic),
                                 Duties::tr("Meeting No. %1, topic %2: %3")
                                     .arg(row.number)
                                     .arg(topic.id)
                                     .arg(topic.title)});
        }
    }
    return found;
}

Result<> FollowUpDesk::account(const QString &act, const FollowUp &before, const FollowUp &after)
{
    auto &d = *m_workspace.d;
    if (auto may = d.authorise(act, {}); !may)
        return may;
    ChangeSet set{act, before.project, {}};
    addUpdate(set, before, after);
    if (const auto written = d.write(set, after.text); !written)
        return passOn(written);
    Q_EMIT m_workspace.changed(set);
    return {};
}

Result<FollowUpId> FollowUpDesk::add(const Asking &asking)
{
    auto &d = *m_workspace.d;
    if (auto may = d.authorise(u"follow-up-add"_s, {}); !may)
        return passOn(may);
    const auto known = sources();
    const auto people = m_workspace.people();
    if (!known)
        return passOn(known);
    if (!people)
        return passOn(people);
    const auto source = std::ranges::find_if(*known, [&](const FollowUpSource &s) {
        return s.fromCase == asking.from.fromCase && s.fromMeeting == asking.from.fromMeeting
               && s.topic == asking.from.topic;
    });
    if (source == known->end())
        return fail(ErrorCode::Forbidden,
                    Duties::tr("You had no part in this decision, or it is not taken yet."));
    const auto owner = std::ranges::find(*people, asking.person, &Person::id);
    const QString text = storable(asking.text.simplified());
    if (text.isEmpty() || owner == people->end() || !owner->active || !asking.due.isValid())
        return fail(ErrorCode::Invalid,
                    Duties::tr("A follow-up needs words, a person and a date."));
    FollowUp row;
    row.id = d.ids.next<FollowUpId>();
    row.project = source->project;
    row.fromCase = source->fromCase;
    row.fromMeeting = source->fromMeeting;
    row.topic = source->topic;
    row.text = text;
    row.person = asking.person;
    row.askedBy = d.session.person;
    row.due = asking.due;
    row.askedAt = now();
    ChangeSet set{u"follow-up-add"_s, row.project, {inserted(row)}};
    if (const auto written = d.write(set, text); !written)
        return passOn(written);
    Q_EMIT m_workspace.changed(set);
    return row.id;
}

Result<std::vector<Attachment>> FollowUpDesk::evidenceFor(const FollowUp &row) const
{
    if (!row.project.isValid())
        return std::vector<Attachment>();
    return m_workspace.d->store->load<Attachment>(RowFilter{"project", row.project.value()},
                                                  u"name, id"_s);
}

Result<> FollowUpDesk::report(FollowUpId id, const QString &text, AttachmentId evidence)
{
    const auto before = row(id);
    if (!before)
        return passOn(before);
    if (before->person != m_workspace.session().person)
        return fail(ErrorCode::Forbidden, Duties::tr("Only who answers for it may report on it."));
    if (before->status != DutyStatus::Open)
        return fail(ErrorCode::Conflict, Duties::tr("It was reported already."));
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Duties::tr("Say what was done."));
    if (evidence.isValid()) {
        const auto files = evidenceFor(*before);
        if (!files || !std::ranges::contains(*files, evidence, &Attachment::id))
            return fail(ErrorCode::NotFound,
                        Duties::tr("The evidence is not a file of this project."));
    }
    FollowUp after = *before;
    after.status = DutyStatus::Reported;
    after.feedback += (after.feedback.isEmpty() ? QString() : u"\n"_s) + storable(text.trimmed());
    after.evidence = evidence;
    after.reportedAt = now();
    return account(u"follow-up-report"_s, *before, after);
}

Result<> FollowUpDesk::settle(FollowUpId id)
{
    const auto before = row(id);
    if (!before)
        return passOn(before);
    if (auto may = supervise(*before); !may)
        return may;
    if (before->status != DutyStatus::Reported)
        return fail(ErrorCode::Conflict, Duties::tr("Nothing was reported on it yet."));
    FollowUp after = *before;
    after.status = DutyStatus::Closed;
    after.closedAt = now();
    return account(u"follow-up-settle"_s, *before, after);
}

Result<> FollowUpDesk::sendBack(FollowUpId id, const QString &why)
{
    const auto before = row(id);
    if (!before)
        return passOn(before);
    if (auto may = supervise(*before); !may)
        return may;
    if (before->status != DutyStatus::Reported)
        return fail(ErrorCode::Conflict, Duties::tr("Nothing was reported on it yet."));
    if (why.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Duties::tr("Say what is missing."));
    FollowUp after = *before;
    after.status = DutyStatus::Open;
    after.feedback += u"\n"_s + Duties::tr("Sent back: %1").arg(storable(why.trimmed()));
    after.reportedAt = {};
    return account(u"follow-up-return"_s, *before, after);
}

Result<> FollowUpDesk::urge(FollowUpId id)
{
    const auto before = row(id);
    if (!before)
        return passOn(before);
    if (auto may = supervise(*before); !may)
        return may;
    if (before->status != DutyStatus::Open)
        return fail(ErrorCode::Conflict, Duties::tr("It was reported already."));
    FollowUp after = *before;
    after.urgedAt = now();
    return account(u"follow-up-urge"_s, *before, after);
}

} // namespace zs
