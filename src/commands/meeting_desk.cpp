// SPDX-License-Identifier: GPL-3.0-or-later
// Planning meetings and acting in them.
#include "commands/meeting_desk.h"

#include "commands/case_book.h"
#include "commands/case_people.h"
#include "commands/export_rules.h"
#include "commands/meeting_text.h"
#include "commands/workspace_private.h"
#include "store/inbox.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Meetings {
    Q_DECLARE_TR_FUNCTIONS(MeetingDesk)
};

WallTime wallOf(UtcMillis at)
{
    return WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(at));
}

bool votes(const MeetingMember &member)
{
    return member.kind != MemberKind::Attendee;
}

/// What is signed must come back from the store as it went in.
void makeStorable(MeetingAct &act)
{
    act.text = storable(act.text);
    act.clock.shortened = storable(act.clock.shortened);
    act.resolution.text = storable(act.resolution.text);
    act.resolution.reasons = storable(act.resolution.reasons);
    for (ResolutionTask &task : act.resolution.tasks)
        task.text = storable(task.text);
}

} // namespace

Result<MeetingRules> MeetingDesk::rules() const
{
    auto shipped = shippedMeetingRules();
    const QString own = m_workspace.setting(QString::fromLatin1(kSiteMatters));
    return shipped && !own.isEmpty() ? withSiteMatters(*shipped, own.toUtf8()) : shipped;
}

Result<const PowerFacts *> MeetingDesk::facts() const
{
    const auto powers = m_workspace.d->power();
    if (!powers)
        return passOn(powers);
    return &(*powers)->facts();
}

Result<MeetingId> MeetingDesk::plan(const Planning &planning)
{
    auto &d = *m_workspace.d;
    if (auto may = d.authorise(u"plan-meeting"_s, {}); !may)
        return passOn(may);
    const auto known = rules();
    const auto powers = facts();
    if (!known)
        return passOn(known);
    if (!powers)
        return passOn(powers);
    const QString title = storable(planning.title.simplified());
    if (title.isEmpty() || !planning.date.isValid())
        return fail(ErrorCode::Invalid, Meetings::tr("A meeting needs a title and a date."));
    for (const MeetingMember &member : planning.members) {
        const auto person = std::ranges::find((*powers)->people, member.person, &Person::id);
        if (person == (*powers)->people.end())
            return fail(ErrorCode::NotFound, Meetings::tr("A member is unknown."));
        const Subject subject = (*powers)->subjectOf(member.person);
        if (votes(member)
            && !subject.may(Permission::MeetingVote, d.today(), m_workspace.governance()).allowed)
            return fail(ErrorCode::Invalid,
                        Meetings::tr("%1 holds no role that votes in meetings.").arg(person->name));
    }
    const auto number = nextNumber(d.store->statements(), EntityKind::Meeting);
    if (!number)
        return passOn(number);
    MeetingRow row;
    row.id = d.ids.next<MeetingId>();
    const auto state =
        planMeeting(*known, row.id, title, planning.procedure, planning.date, planning.members);
    if (!state)
        return passOn(state);
    const auto opening = writeOpening(*state);
    if (!opening)
        return passOn(opening);
    row.number = *number;
    row.title = title;
    row.procedure = planning.procedure;
    row.classification = planning.classification;
    row.date = planning.date;
    row.opening = QString::fromUtf8(*opening);
    ChangeSet set{u"plan-meeting"_s, {}, {inserted(row)}};
    if (const auto written = d.write(set, u"%1 %2"_s.arg(row.number).arg(title)); !written)
        return passOn(written);
    Q_EMIT m_workspace.changed(set);
    return row.id;
}

/// Who has a vote speaks and votes by that right; who was asked in speaks because of that.
Result<> MeetingDesk::mayAct(const OpenedMeeting &meeting, const MeetingAct &act)
{
    auto &d = *m_workspace.d;
    if (auto may = d.authorise(u"meeting-"_s + verbName(act.verb), {}); !may)
        return may;
    if (act.verb != MeetingVerb::Speak)
        return {};
    if (act.person.isValid() && act.person != d.session.person)
        return d.authorise(u"plan-meeting"_s, {}); // writes down what another one said
    const MeetingMember *member = meeting.state.member(d.session.person);
    return member && votes(*member) ? d.authorise(u"meeting-cast"_s, {}) : Result<>();
}

Result<> MeetingDesk::act(MeetingId id, MeetingAct act)
{
    auto meeting = read(id);
    if (!meeting)
        return passOn(meeting);
    if (act.verb == MeetingVerb::AddTopic)
        return addTopic(id, act.text, act.matter, {});
    if (auto may = mayAct(*meeting, act); !may)
        return may;
    CaseBook book(m_workspace);
    return perform(std::move(*meeting), std::move(act), book);
}

/// One signed act on the meeting in hand.
Result<MeetingActRow> MeetingDesk::step(OpenedMeeting &meeting, MeetingAct act)
{
    auto &d = *m_workspace.d;
    act.actor = d.session.person;
    act.at = d.clock.now();
    makeStorable(act);
    if (!d.signingKey)
        return fail(ErrorCode::Forbidden,
                    Meetings::tr("You have no signing key in this session. Make one on the "
                                 "page of approvals, or log in anew."));
    const WorkCalendarPtr calendar = officeCalendar(d.holidays);
    auto next = stepMeeting(meeting.rules, meeting.state, act, *calendar);
    if (!next)
        return passOn(next);
    MeetingActRow row;
    row.id = d.ids.next<MeetingActId>();
    row.meeting = meeting.row.id;
    row.number = static_cast<std::int64_t>(meeting.acts.size()) + 1;
    row.actor = act.actor;
    row.actorName = d.session.personName;
    row.at = wallOf(act.at);
    row.act = QString::fromUtf8(writeMeetingAct(act));
    const auto signature = d.signingKey->sign(signedContent(meeting.row, meeting.state, row));
    if (!signature)
        return passOn(signature);
    row.signature = *signature;
    row.publicKey = d.signingKey->publicKey().bytes();
    meeting.state = std::move(*next);
    meeting.acts.push_back(row);
    return row;
}

Result<> MeetingDesk::perform(OpenedMeeting meeting, MeetingAct act, CaseBook &book)
{
    const MeetingRow before = meeting.row;
    const auto done = step(meeting, act);
    if (!done)
        return passOn(done);
    book.add(inserted(*done));
    const Topic *topic = meeting.state.topic(act.verb == MeetingVerb::AddTopic
                                                 ? static_cast<int>(meeting.state.topics.size())
                                                 : act.topic);
    const ProjectId project = topic ? projectOf(*topic) : ProjectId();
    if (act.verb == MeetingVerb::AddTopic) {
        if (auto kept = avoidOf(meeting, topic->id, project, book); !kept)
            return kept;
    }
    if (auto settled = settle(meeting, act, book); !settled)
        return settled;
    meeting.row.acts = static_cast<std::int64_t>(meeting.acts.size());
    meeting.row.status = static_cast<std::int64_t>(meeting.state.status);
    book.add(updated(before, meeting.row));
    return book.commit(u"meeting-"_s + verbName(act.verb),
                       project,
                       u"%1 %2"_s.arg(before.number).arg(before.title));
}

/// Members who must keep out of a project's matters (回避) avoid its topics from the start.
Result<> MeetingDesk::avoidOf(OpenedMeeting &meeting, int topic, ProjectId project, CaseBook &book)
{
    const auto powers = facts();
    if (!powers)
        return passOn(powers);
    for (const KeepAway &row : (*powers)->keepAways) {
        const Topic *there = meeting.state.topic(topic);
        if (!project.isValid() || row.project != project || !meeting.state.member(row.person)
            || there->avoids(row.person))
            continue;
        MeetingAct avoid;
        avoid.verb = MeetingVerb::Avoid;
        avoid.topic = topic;
        avoid.person = row.person;
        avoid.text = row.reason.isEmpty() ? Meetings::tr("registered avoidance") : row.reason;
        const auto kept = step(meeting, std::move(avoid));
        if (!kept)
            return passOn(kept);
        book.add(inserted(*kept));
    }
    return {};
}

Result<std::vector<CaseChild>> MeetingDesk::childrenOf(MeetingId id) const
{
    return m_workspace.d->store->load<CaseChild>(RowFilter{"meeting", id.value()});
}

/// What an act of a meeting means outside of it.
Result<>
MeetingDesk::settle(const OpenedMeeting &meeting, const MeetingAct &act, CaseBook &book) const
{
    auto &d = *m_workspace.d;
    const bool decided = act.verb == MeetingVerb::Decide;
    if (!decided && act.verb != MeetingVerb::Postpone && act.verb != MeetingVerb::Cancel)
        return {};
    const auto children = childrenOf(meeting.row.id);
    if (!children)
        return passOn(children);
    CaseId from;
    for (const CaseChild &child : *children) {
        const bool all = act.verb == MeetingVerb::Cancel;
        if (!all && child.topic != act.topic)
            continue;
        from = child.inCase;
        if (child.state != ChildState::Running) {
            if (!decided)
                continue; // the case was withdrawn: there is nothing to give back
            return fail(ErrorCode::Conflict,
                        Meetings::tr("The approval does not wait for this decision any more; "
                                     "postpone the topic."));
        }
        auto told = decided ? book.childDone(child, act.passed) : book.putOnAgenda(child, {}, 0);
        if (!told)
            return told;
    }
    if (!decided)
        return {};
    const Topic &topic = *meeting.state.topic(act.topic);
    for (const ResolutionTask &task : topic.resolution.tasks) {
        FollowUp row;
        row.id = d.ids.next<FollowUpId>();
        row.project = projectOf(topic);
        row.fromCase = from;
        row.fromMeeting = meeting.row.id;
        row.topic = topic.id;
        row.text = task.text;
        row.person = task.owner;
        row.askedBy = d.session.person;
        row.due = task.due;
        row.askedAt = wallOf(d.clock.now());
        book.add(inserted(row));
    }
    return {};
}

Result<>
MeetingDesk::addTopic(MeetingId id, const QString &title, const QString &matter, ProjectId project)
{
    auto meeting = read(id);
    if (!meeting)
        return passOn(meeting);
    MeetingAct act;
    act.verb = MeetingVerb::AddTopic;
    act.text = title;
    act.matter = matter;
    act.reference = referenceTo({}, project);
    if (auto may = mayAct(*meeting, act); !may)
        return may;
    if (project.isValid()) {
        if (auto may = m_workspace.d->authorise(u"open-project"_s, project); !may)
            return may;
        const auto about = m_workspace.d->store->load<Project>(RowFilter{"id", project.value()});
        if (!about)
            return passOn(about);
        if (!about->empty() && about->front().classification > meeting->row.classification)
            return fail(ErrorCode::Invalid,
                        Meetings::tr("The matter has a higher secrecy label than the meeting."));
    }
    CaseBook book(m_workspace);
    return perform(std::move(*meeting), std::move(act), book);
}

Result<> MeetingDesk::addWaiting(MeetingId id, CaseChildId waitingId)
{
    auto meeting = read(id);
    if (!meeting)
        return passOn(meeting);
    const auto waits = waiting(meeting->rules);
    if (!waits)
        return passOn(waits);
    const auto found = std::ranges::find_if(
        *waits, [&](const WaitingMatter &matter) { return matter.child.id == waitingId; });
    if (found == waits->end())
        return fail(ErrorCode::NotFound,
                    Meetings::tr("This matter does not wait for a meeting any more."));
    if (found->classification > meeting->row.classification)
        return fail(ErrorCode::Invalid,
                    Meetings::tr("The matter has a higher secrecy label than the meeting."));
    MeetingAct act;
    act.verb = MeetingVerb::AddTopic;
    act.text = found->title;
    act.matter = found->child.process;
    act.reference = referenceTo(found->child.inCase, found->project);
    if (auto may = mayAct(*meeting, act); !may)
        return may;
    CaseBook book(m_workspace);
    const int topic = static_cast<int>(meeting->state.topics.size()) + 1;
    if (auto put = book.putOnAgenda(found->child, id, topic); !put)
        return put;
    return perform(std::move(*meeting), std::move(act), book);
}

} // namespace zs
