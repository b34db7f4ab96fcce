// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings as they stand; signatures checked.
#include "commands/case_people.h"
#include "commands/meeting_desk.h"
#include "commands/meeting_text.h"
#include "commands/signed_row.h"
#include "commands/workspace_private.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Reading {
    Q_DECLARE_TR_FUNCTIONS(MeetingDesk)
};

/// Replaying asks for no working days: whether a clock was kept was told when the topic was called,
/// on the calendar of that day, and a later notice does not change it.
const WorkCalendar &everyDay()
{
    static const auto calendar = WorkCalendar::allHours();
    return *calendar;
}

/// A meeting's opening never changes: parsed once in a run of the program.
Result<MeetingOpening> openingOf(const MeetingRow &row)
{
    static thread_local QHash<QString, MeetingOpening> parsed;
    if (const auto found = parsed.constFind(row.opening); found != parsed.cend())
        return *found;
    auto opening = readOpening(row.opening.toUtf8());
    if (opening)
        parsed.insert(row.opening, *opening);
    return opening;
}

} // namespace

Result<OpenedMeeting> MeetingDesk::load(MeetingId id) const
{
    auto &d = *m_workspace.d;
    const auto rows = d.store->load<MeetingRow>(RowFilter{"id", id.value()});
    if (!rows)
        return passOn(rows);
    if (rows->empty())
        return fail(ErrorCode::NotFound, Reading::tr("There is no such meeting."));
    auto opening = openingOf(rows->front());
    if (!opening)
        return passOn(opening);
    auto acts = d.store->load<MeetingActRow>(RowFilter{"meeting", id.value()}, u"number"_s);
    if (!acts)
        return passOn(acts);
    OpenedMeeting meeting{
        rows->front(), std::move(opening->rules), std::move(opening->state), std::move(*acts)};
    for (const MeetingActRow &row : meeting.acts) {
        const auto act = readMeetingAct(row.act.toUtf8());
        if (!act)
            return passOn(act);
        auto next = stepMeeting(meeting.rules, meeting.state, *act, everyDay());
        if (!next)
            return std::unexpected(next.error().with(u"act %1"_s.arg(row.number)));
        meeting.state = std::move(*next);
    }
    return meeting;
}

Result<> MeetingDesk::mayRead(const MeetingRow &row, const MeetingState &state) const
{
    auto &d = *m_workspace.d;
    const auto powers = facts();
    if (!powers)
        return passOn(powers);
    const PersonId self = d.session.person;
    const bool invited = state.member(self) != nullptr;
    const bool byRole =
        m_workspace.may(Permission::MeetingPrepare) || m_workspace.may(Permission::MeetingVote);
    if (!invited && !byRole)
        return fail(ErrorCode::Forbidden, Reading::tr("You are not of this meeting."));
    const auto person = std::ranges::find((*powers)->people, self, &Person::id);
    const bool founding = m_workspace.governance() == Governance::Founding;
    const Clearance clearance =
        person == (*powers)->people.end()
            ? Clearance{}
            : Clearance{person->clearance, person->clearanceFrom, person->clearanceTo};
    if (!founding && clearance.at(d.today()) < row.classification)
        return fail(ErrorCode::Forbidden,
                    Reading::tr("Your clearance does not reach this meeting's secrecy label."));
    return {};
}

Result<OpenedMeeting> MeetingDesk::read(MeetingId id) const
{
    auto meeting = load(id);
    if (meeting) {
        if (auto may = mayRead(meeting->row, meeting->state); !may)
            return passOn(may);
    }
    return meeting;
}

Result<std::vector<MeetingRow>> MeetingDesk::meetings() const
{
    auto rows = m_workspace.d->store->load<MeetingRow>({}, u"number DESC"_s);
    if (!rows)
        return rows;
    std::erase_if(*rows, [this](const MeetingRow &row) {
        const auto opening = openingOf(row);
        return !opening || !mayRead(row, opening->state);
    });
    return rows;
}

Result<std::vector<WaitingMatter>> MeetingDesk::waiting(const MeetingRules &rules) const
{
    auto &d = *m_workspace.d;
    std::vector<WaitingMatter> found;
    if (!m_workspace.may(Permission::MeetingPrepare) && !m_workspace.may(Permission::MeetingVote))
        return found;
    const auto children = d.store->load<CaseChild>({}, u"asked_at, id"_s);
    const auto projects = m_workspace.projects();
    if (!children)
        return passOn(children);
    if (!projects)
        return passOn(projects);
    for (const CaseChild &child : *children) {
        if (!child.collective || child.state != ChildState::Waiting)
            continue;
        const auto cases = d.store->load<ApprovalCase>(RowFilter{"id", child.inCase.value()});
        if (!cases)
            return passOn(cases);
        if (cases->empty())
            continue;
        const ApprovalCase &row = cases->front();
        const bool readable =
            !row.project.isValid() || std::ranges::contains(*projects, row.project, &Project::id);
        if (readable)
            found.push_back({child,
                             row.number,
                             row.title,
                             row.project,
                             row.classification,
                             rules.matter(child.process)});
    }
    return found;
}

std::vector<QString> MeetingDesk::gates(const OpenedMeeting &meeting, int topic) const
{
    const WorkCalendarPtr calendar = officeCalendar(m_workspace.d->holidays);
    return gatesOf(meeting.rules, meeting.state, topic, *calendar);
}

Result<int> MeetingDesk::turns() const
{
    const auto rows = meetings();
    if (!rows)
        return passOn(rows);
    int count = 0;
    for (const MeetingRow &row : *rows) {
        const PersonId self = m_workspace.session().person;
        const auto opening = openingOf(row);
        if (!opening || !opening->state.member(self)
            || row.status == static_cast<std::int64_t>(MeetingStatus::Cancelled))
            continue;
        const auto meeting = load(row.id);
        count += meeting && !askedOf(meeting->state, self).isEmpty();
    }
    return count;
}

namespace {

/// Who of the panel has not done it yet; the chief only when nobody else is left.
bool isNext(const MeetingState &state,
            const Topic &topic,
            PersonId person,
            const std::function<bool(PersonId)> &done)
{
    if (!std::ranges::contains(topic.panel, person) || done(person))
        return false;
    const MeetingMember *chief = state.chief();
    if (!chief || chief->person != person)
        return true;
    return std::ranges::all_of(topic.panel,
                               [&](PersonId other) { return other == person || done(other); });
}

QString askedIn(const MeetingState &state, const Topic &topic, PersonId person)
{
    const Spoken *said = topic.opinionOf(person);
    if (said && !said->isOwn())
        return Reading::tr("Confirm what was recorded for you on \"%1\".").arg(topic.title);
    if (state.status != MeetingStatus::Open)
        return {};
    const bool chairs = state.chief() && state.chief()->person == person;
    if (topic.status == TopicStatus::Discussed
        && isNext(state, topic, person, [&](PersonId p) { return topic.opinionOf(p) != nullptr; }))
        return Reading::tr("Say your opinion on \"%1\".").arg(topic.title);
    if (topic.status != TopicStatus::Voting)
        return {};
    const auto voted = [&](PersonId p) {
        return std::ranges::contains(topic.ballots, p, &Ballot::person);
    };
    if (isNext(state, topic, person, voted))
        return Reading::tr("Vote on \"%1\".").arg(topic.title);
    if (chairs && topic.ballots.size() == topic.panel.size())
        return Reading::tr("Announce the decision on \"%1\".").arg(topic.title);
    return {};
}

} // namespace

QString askedOf(const MeetingState &state, PersonId person)
{
    if (state.status == MeetingStatus::Cancelled)
        return {};
    for (const Topic &topic : state.topics) {
        if (QString asked = askedIn(state, topic, person); !asked.isEmpty())
            return asked;
    }
    return {};
}

Result<std::optional<bool>> MeetingDesk::outcome(MeetingId id, int topicId) const
{
    const auto meeting = load(id);
    if (!meeting)
        return passOn(meeting);
    const Topic *topic = meeting->state.topic(topicId);
    if (!topic || (topic->status != TopicStatus::Passed && topic->status != TopicStatus::Rejected))
        return std::optional<bool>();
    return std::optional(topic->status == TopicStatus::Passed);
}

Result<std::vector<MeetingActVerdict>> MeetingDesk::verify(MeetingId id) const
{
    auto &d = *m_workspace.d;
    const auto rows = d.store->load<MeetingRow>(RowFilter{"id", id.value()});
    const auto acts = d.store->load<MeetingActRow>(RowFilter{"meeting", id.value()}, u"number"_s);
    const auto keys = d.store->load<PersonKey>();
    if (!rows || !acts || !keys)
        return fail(ErrorCode::Io, Reading::tr("The meeting cannot be read."));
    if (rows->empty())
        return fail(ErrorCode::NotFound, Reading::tr("There is no such meeting."));
    auto opening = openingOf(rows->front());
    if (!opening)
        return passOn(opening);
    if (auto may = mayRead(rows->front(), opening->state); !may)
        return passOn(may);
    MeetingState state = std::move(opening->state);
    std::vector<MeetingActVerdict> verdicts;
    std::int64_t number = 0;
    for (const MeetingActRow &row : *acts) {
        MeetingActVerdict &verdict = verdicts.emplace_back();
        verdict.number = row.number;
        verdict.actorName = row.actorName;
        verdict.at = row.at;
        const auto act = readMeetingAct(row.act.toUtf8());
        auto next = act ? stepMeeting(opening->rules, state, *act, everyDay())
                        : Result<MeetingState>(passOn(act));
        if (!next || act->actor != row.actor || row.number != ++number) {
            verdict.verdict = SignatureVerdict::Invalid;
            verdict.why = next ? Reading::tr("The act names another person or number than its row.")
                               : next.error().message;
            break; // what follows rests on it and cannot be told
        }
        verdict.verb = act->verb;
        verdict.topic = act->topic;
        verdict.text = act->verb == MeetingVerb::Decide ? act->resolution.text : act->text;
        const SignatureCheck check =
            checkSignature({row.actor, row.at, row.signature, row.publicKey},
                           signedContent(rows->front(), state, row),
                           *keys);
        verdict.verdict = check.verdict;
        verdict.why = check.why;
        state = std::move(*next);
    }
    return verdicts;
}

} // namespace zs
