// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/meeting_step.h"

#include "approval/deadlines.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

bool counts(const MeetingMember &member)
{
    return member.kind != MemberKind::Attendee;
}

QString cited(const RuleSource &source)
{
    return App::translate("Approval", "(%1)").arg(source.article);
}

bool isOver(TopicStatus status)
{
    return status >= TopicStatus::Passed;
}

int countOf(const MeetingState &state)
{
    return static_cast<int>(std::ranges::count_if(state.members, counts));
}

QString quorumWords(const ProcedureRule &rule, int have, int of)
{
    return App::translate("Approval", "%1 of %2 members are there who may decide; that is too few.")
               .arg(have)
               .arg(of)
           + cited(rule.quorumSource);
}

std::optional<QString>
clockGate(const ClockRule &rule, const Topic &topic, const WorkCalendar &calendar)
{
    const auto it = topic.clocks.find(rule.key);
    if (it == topic.clocks.end()) {
        if (!rule.required)
            return std::nullopt;
        return App::translate("Approval", "The dates of “%1” are missing.").arg(rule.name)
               + cited(rule.source);
    }
    const ClockFact &fact = it->second;
    const auto days =
        rule.working ? workingDaysBetween(calendar, fact.from, fact.to) : fact.from.daysTo(fact.to);
    if (days >= rule.days || (rule.mayShorten && !fact.shortened.trimmed().isEmpty()))
        return std::nullopt;
    const QString words =
        rule.working
            ? App::translate("Approval", "“%1” took %2 working days; at least %3 are required.")
            : App::translate("Approval", "“%1” took %2 days; at least %3 are required.");
    return words.arg(rule.name).arg(days).arg(rule.days) + cited(rule.source);
}

class MeetingMachine {
public:
    MeetingMachine(const MeetingRules &rules,
                   const ProcedureRule &procedure,
                   MeetingState state,
                   const MeetingAct &act,
                   const WorkCalendar &calendar)
        : m_rules(rules)
        , m_procedure(procedure)
        , m_state(std::move(state))
        , m_act(act)
        , m_calendar(calendar)
    {}

    Result<MeetingState> run()
    {
        ++m_state.acts;
        const bool over =
            m_state.status == MeetingStatus::Closed || m_state.status == MeetingStatus::Cancelled;
        if (over && m_act.verb != MeetingVerb::Confirm)
            return fail(ErrorCode::Conflict, App::translate("Approval", "The meeting is over."));
        if (!m_act.actor.isValid())
            return fail(ErrorCode::Invalid, App::translate("Approval", "Nobody acts here."));
        if (m_act.topic != 0) {
            if (!m_state.topic(m_act.topic))
                return fail(ErrorCode::NotFound,
                            App::translate("Approval", "The meeting has no such topic."));
            m_topic = &m_state.topics[static_cast<std::size_t>(m_act.topic - 1)];
        }
        if (auto done = dispatch(); !done)
            return passOn(done);
        return std::move(m_state);
    }

private:
    Result<> dispatch()
    {
        switch (m_act.verb) {
        case MeetingVerb::AddTopic:
            return addTopic();
        case MeetingVerb::AddPaper:
            return addPaper();
        case MeetingVerb::SetClock:
            return setClock();
        case MeetingVerb::Avoid:
            return avoid();
        case MeetingVerb::Arrive:
        case MeetingVerb::Leave:
            return attend(m_act.verb == MeetingVerb::Arrive);
        case MeetingVerb::Open:
            return open();
        case MeetingVerb::CallTopic:
            return callTopic();
        case MeetingVerb::Speak:
            return speak();
        case MeetingVerb::Confirm:
            return confirm();
        case MeetingVerb::CallVote:
            return callVote();
        case MeetingVerb::Cast:
            return cast();
        case MeetingVerb::Decide:
            return decide();
        case MeetingVerb::Postpone:
            return postpone();
        case MeetingVerb::Close:
            return close();
        case MeetingVerb::Cancel:
            return cancel();
        }
        return {};
    }

    static std::unexpected<Error> invalid(const QString &message)
    {
        return fail(ErrorCode::Invalid, message);
    }

    /// The topic, when the meeting and the topic are where this act belongs.
    Result<> at(MeetingStatus meeting, TopicStatus topic) const
    {
        if (m_topic && m_state.status == meeting && m_topic->status == topic)
            return {};
        return fail(ErrorCode::Conflict,
                    App::translate("Approval", "The topic is not at this point."));
    }

    Result<> beforeTheCall() const
    {
        if (m_topic && m_topic->status == TopicStatus::Planned)
            return {};
        return fail(
            ErrorCode::Conflict,
            App::translate("Approval", "The topic has been called already; its papers stand."));
    }

    Result<> addTopic()
    {
        if (m_act.text.trimmed().isEmpty())
            return invalid(App::translate("Approval", "The topic needs a title."));
        const MatterRule *matter = m_rules.matter(m_act.matter);
        if (!matter || matter->procedure != m_state.procedure)
            return invalid(
                App::translate("Approval", "This matter does not belong to this kind of meeting."));
        Topic topic;
        topic.id = static_cast<int>(m_state.topics.size()) + 1;
        topic.title = m_act.text;
        topic.matter = m_act.matter;
        topic.reference = m_act.reference;
        m_state.topics.push_back(std::move(topic));
        return {};
    }

    Result<> addPaper()
    {
        if (auto before = beforeTheCall(); !before)
            return before;
        if (!std::ranges::contains(m_procedure.packet, m_act.key, &PacketItem::key)
            || m_act.text.trimmed().isEmpty())
            return invalid(App::translate("Approval", "This paper is not one of those required."));
        m_topic->packet[m_act.key] = m_act.text;
        return {};
    }

    Result<> setClock()
    {
        if (auto before = beforeTheCall(); !before)
            return before;
        if (!std::ranges::contains(m_procedure.clocks, m_act.key, &ClockRule::key)
            || !m_act.clock.from.isValid() || !m_act.clock.to.isValid()
            || m_act.clock.to < m_act.clock.from)
            return invalid(App::translate("Approval", "These dates cannot be."));
        if (m_act.clock.to > chinaDate(m_act.at))
            return invalid(App::translate("Approval", "What is not over yet cannot be recorded."));
        m_topic->clocks[m_act.key] = m_act.clock;
        return {};
    }

    Result<> avoid()
    {
        if (auto before = beforeTheCall(); !before)
            return before;
        if (!m_state.member(m_act.person) || m_act.text.trimmed().isEmpty()
            || m_topic->avoids(m_act.person))
            return invalid(App::translate(
                "Approval", "Name a member who does not avoid this topic yet, and the reason."));
        m_topic->avoiding.push_back({m_act.person, m_act.text});
        return {};
    }

    Result<> attend(bool present)
    {
        const auto it = std::ranges::find(m_state.members, m_act.person, &MeetingMember::person);
        if (it == m_state.members.end())
            return fail(ErrorCode::NotFound,
                        App::translate("Approval", "This person is not of the meeting."));
        const bool discussing = std::ranges::any_of(m_state.topics, [](const Topic &topic) {
            return topic.status == TopicStatus::Discussed || topic.status == TopicStatus::Voting;
        });
        if (discussing && counts(*it))
            return fail(ErrorCode::Conflict,
                        App::translate("Approval",
                                       "Members come and go between two topics; postpone this one "
                                       "first."));
        it->present = present;
        it->absence = present ? QString() : m_act.text;
        return {};
    }

    [[nodiscard]] Result<> chiefActs() const
    {
        const MeetingMember *chief = m_state.chief();
        if (chief && chief->person == m_act.actor)
            return {};
        return fail(ErrorCode::Forbidden,
                    App::translate("Approval", "Only who chairs the meeting may do this."));
    }

    Result<> open()
    {
        if (m_state.status != MeetingStatus::Planned)
            return fail(ErrorCode::Conflict,
                        App::translate("Approval", "The meeting is open already."));
        const int of = countOf(m_state);
        const auto have = static_cast<int>(std::ranges::count_if(
            m_state.members, [](const MeetingMember &m) { return m.present && counts(m); }));
        if (!m_procedure.quorum.reached(have, of))
            return invalid(quorumWords(m_procedure, have, of));
        if (!m_state.chief()->present)
            return invalid(App::translate("Approval", "Who chairs the meeting is not there."));
        m_state.status = MeetingStatus::Open;
        m_state.opened = m_act.at;
        return {};
    }

    Result<> callTopic()
    {
        if (auto there = at(MeetingStatus::Open, TopicStatus::Planned); !there)
            return there;
        for (const Topic &other : m_state.topics) {
            if (other.status == TopicStatus::Discussed || other.status == TopicStatus::Voting)
                return fail(ErrorCode::Conflict,
                            App::translate("Approval",
                                           "One topic after the other: “%1” is not decided yet.")
                                .arg(other.title));
        }
        const auto gates = gatesOf(m_rules, m_state, m_topic->id, m_calendar);
        if (!gates.empty())
            return invalid(QStringList(gates.begin(), gates.end()).join(u'\n'));
        for (const MeetingMember &member : m_state.members) {
            if (member.present && counts(member) && !m_topic->avoids(member.person))
                m_topic->panel.push_back(member.person);
        }
        m_topic->status = TopicStatus::Discussed;
        return {};
    }

    [[nodiscard]] bool isChief(PersonId person) const { return m_state.chief()->person == person; }

    [[nodiscard]] Result<> chiefMaySpeak() const
    {
        const auto silent =
            static_cast<int>(std::ranges::count_if(m_topic->panel, [this](PersonId person) {
                return !isChief(person) && !m_topic->opinionOf(person);
            }));
        if (silent == 0)
            return {};
        return invalid(App::translate("Approval",
                                      "Who chairs speaks last; %n member(s) have not "
                                      "spoken yet.",
                                      nullptr,
                                      silent)
                       + cited(m_procedure.chiefSource));
    }

    Result<> speak()
    {
        if (auto there = at(MeetingStatus::Open, TopicStatus::Discussed); !there)
            return there;
        const bool recorded = m_act.person.isValid() && m_act.person != m_act.actor;
        const PersonId speaker = recorded ? m_act.person : m_act.actor;
        const MeetingMember *member = m_state.member(speaker);
        const bool attends = member && member->kind == MemberKind::Attendee && member->present
                             && !m_topic->avoids(speaker);
        if (!attends && !std::ranges::contains(m_topic->panel, speaker))
            return fail(ErrorCode::Forbidden,
                        App::translate("Approval", "This person takes no part in the topic."));
        if (m_topic->opinionOf(speaker))
            return fail(
                ErrorCode::Conflict,
                App::translate("Approval", "This opinion is on record; it is not said again."));
        if (m_act.text.trimmed().isEmpty())
            return invalid(App::translate("Approval", "The opinion is recorded in words."));
        if (m_procedure.chiefLast && isChief(speaker)) {
            if (auto may = chiefMaySpeak(); !may)
                return may;
        }
        m_topic->opinions.push_back(
            {speaker, m_act.stance, m_act.text, m_act.at, recorded ? m_act.actor : PersonId(), 0});
        return {};
    }

    Result<> confirm()
    {
        if (!m_topic)
            return fail(ErrorCode::Conflict,
                        App::translate("Approval", "The topic is not at this point."));
        const auto said = std::ranges::find(m_topic->opinions, m_act.actor, &Spoken::person);
        if (said == m_topic->opinions.end() || said->isOwn())
            return fail(ErrorCode::Conflict,
                        App::translate("Approval",
                                       "Nothing was recorded for this person that is still to be "
                                       "confirmed."));
        said->confirmed = m_act.at;
        return {};
    }

    Result<> callVote()
    {
        if (auto there = at(MeetingStatus::Open, TopicStatus::Discussed); !there)
            return there;
        if (std::ranges::any_of(m_topic->panel,
                                [this](PersonId person) { return !m_topic->opinionOf(person); }))
            return invalid(
                App::translate("Approval", "Not everybody has spoken; no vote before that."));
        m_topic->status = TopicStatus::Voting;
        return {};
    }

    Result<> cast()
    {
        if (auto there = at(MeetingStatus::Open, TopicStatus::Voting); !there)
            return there;
        if (!std::ranges::contains(m_topic->panel, m_act.actor))
            return fail(ErrorCode::Forbidden,
                        App::translate("Approval", "This person has no vote on the topic."));
        if (std::ranges::contains(m_topic->ballots, m_act.actor, &Ballot::person))
            return fail(ErrorCode::Conflict,
                        App::translate("Approval", "This person has voted already."));
        if (m_procedure.chiefLast && isChief(m_act.actor)
            && m_topic->ballots.size() + 1 < m_topic->panel.size())
            return invalid(App::translate("Approval", "Who chairs votes last.")
                           + cited(m_procedure.chiefSource));
        m_topic->ballots.push_back({m_act.actor, m_act.stance, m_act.at});
        return {};
    }

    Result<> decide()
    {
        if (auto there = at(MeetingStatus::Open, TopicStatus::Voting); !there)
            return there;
        if (auto chief = chiefActs(); !chief)
            return chief;
        if (m_topic->ballots.size() < m_topic->panel.size())
            return invalid(App::translate("Approval", "Not everybody has voted."));
        if (m_act.resolution.text.trimmed().isEmpty())
            return invalid(App::translate("Approval", "The resolution is missing."));
        for (const ResolutionTask &task : m_act.resolution.tasks) {
            if (task.text.trimmed().isEmpty() || !task.owner.isValid() || !task.due.isValid())
                return invalid(
                    App::translate("Approval", "Every task needs words, a person and a date."));
        }
        const Tally tally = tallyOf(m_procedure, m_state, m_topic->id);
        const bool against = m_act.passed != tally.passes;
        if (against && m_procedure.decidedBy == DecidedBy::Vote)
            return invalid(
                App::translate("Approval", "The votes decide, and they decide otherwise.")
                + cited(m_procedure.passSource));
        if (against && m_topic->avoids(m_act.actor))
            return invalid(App::translate("Approval",
                                          "Who avoids the topic cannot decide against the votes."));
        if (against && m_act.resolution.reasons.trimmed().isEmpty())
            return invalid(
                App::translate("Approval", "A decision against the majority needs its reasons.")
                + cited(m_procedure.chiefSource));
        m_topic->resolution = m_act.resolution;
        m_topic->resolution.againstMajority = against;
        m_topic->resolution.chief = m_act.actor;
        m_topic->resolution.at = m_act.at;
        m_topic->status = m_act.passed ? TopicStatus::Passed : TopicStatus::Rejected;
        return {};
    }

    Result<> postpone()
    {
        if (!m_topic || isOver(m_topic->status))
            return fail(ErrorCode::Conflict,
                        App::translate("Approval", "The topic is not at this point."));
        if (auto chief = chiefActs(); !chief)
            return chief;
        if (m_act.text.trimmed().isEmpty())
            return invalid(App::translate("Approval", "Say why the topic is postponed."));
        m_topic->status = TopicStatus::Postponed;
        m_topic->postponed = m_act.text;
        return {};
    }

    Result<> close()
    {
        if (m_state.status != MeetingStatus::Open)
            return fail(ErrorCode::Conflict,
                        App::translate("Approval", "The meeting is not open."));
        if (auto chief = chiefActs(); !chief)
            return chief;
        if (!std::ranges::all_of(m_state.topics,
                                 [](const Topic &topic) { return isOver(topic.status); }))
            return invalid(
                App::translate("Approval", "Decide or postpone the topics that are left first."));
        m_state.status = MeetingStatus::Closed;
        m_state.closed = m_act.at;
        return {};
    }

    Result<> cancel()
    {
        if (m_state.status != MeetingStatus::Planned)
            return fail(ErrorCode::Conflict,
                        App::translate("Approval", "The meeting is open already."));
        m_state.status = MeetingStatus::Cancelled;
        m_state.closed = m_act.at;
        return {};
    }

    const MeetingRules &m_rules;
    const ProcedureRule &m_procedure;
    MeetingState m_state;
    const MeetingAct &m_act;
    const WorkCalendar &m_calendar;
    Topic *m_topic = nullptr;
};

std::unexpected<Error> unknownProcedure()
{
    return fail(ErrorCode::Invalid,
                App::translate("Approval", "This kind of meeting is not known."));
}

} // namespace

Result<MeetingState> planMeeting(const MeetingRules &rules,
                                 MeetingId id,
                                 const QString &title,
                                 const QString &procedure,
                                 QDate date,
                                 std::vector<MeetingMember> members)
{
    if (!rules.procedure(procedure))
        return unknownProcedure();
    std::vector<PersonId> persons;
    for (const MeetingMember &member : members) {
        if (!member.person.isValid() || std::ranges::contains(persons, member.person))
            return fail(ErrorCode::Invalid,
                        App::translate("Approval", "A member stands here twice."));
        persons.push_back(member.person);
    }
    if (std::ranges::count(members, MemberKind::Chief, &MeetingMember::kind) != 1)
        return fail(ErrorCode::Invalid,
                    App::translate("Approval", "A meeting has one person who chairs it."));
    if (title.trimmed().isEmpty() || !date.isValid())
        return fail(ErrorCode::Invalid,
                    App::translate("Approval", "A meeting needs a title and a date."));
    MeetingState state;
    state.id = id;
    state.title = title;
    state.procedure = procedure;
    state.date = date;
    state.members = std::move(members);
    return state;
}

Result<MeetingState> stepMeeting(const MeetingRules &rules,
                                 const MeetingState &state,
                                 const MeetingAct &act,
                                 const WorkCalendar &calendar)
{
    const ProcedureRule *procedure = rules.procedure(state.procedure);
    if (!procedure || !state.chief())
        return unknownProcedure();
    return MeetingMachine(rules, *procedure, state, act, calendar).run();
}

std::vector<QString> gatesOf(const MeetingRules &rules,
                             const MeetingState &state,
                             int topicId,
                             const WorkCalendar &calendar)
{
    std::vector<QString> gates;
    const ProcedureRule *procedure = rules.procedure(state.procedure);
    const Topic *topic = state.topic(topicId);
    if (!procedure || !topic)
        return {unknownProcedure().error().message};
    for (const PacketItem &item : procedure->packet) {
        if (item.required && !topic->packet.contains(item.key))
            gates.push_back(App::translate("Approval", "“%1” is missing.").arg(item.name)
                            + cited(item.source));
    }
    for (const ClockRule &clock : procedure->clocks) {
        if (auto gate = clockGate(clock, *topic, calendar))
            gates.push_back(std::move(*gate));
    }
    int have = 0;
    for (const MeetingMember &member : state.members)
        have += member.present && counts(member) && !topic->avoids(member.person) ? 1 : 0;
    if (!procedure->quorum.reached(have, countOf(state)))
        gates.push_back(quorumWords(*procedure, have, countOf(state)));
    return gates;
}

Tally tallyOf(const ProcedureRule &rule, const MeetingState &state, int topicId)
{
    Tally tally;
    const Topic *topic = state.topic(topicId);
    if (!topic)
        return tally;
    for (const Ballot &ballot : topic->ballots) {
        tally.agree += ballot.stance == Stance::Agree ? 1 : 0;
        tally.oppose += ballot.stance == Stance::Oppose ? 1 : 0;
        tally.abstain += ballot.stance == Stance::Abstain ? 1 : 0;
    }
    for (const MeetingMember &member : state.members)
        tally.entitled += counts(member) && !topic->avoids(member.person) ? 1 : 0;
    tally.passes = rule.pass.reached(tally.agree, tally.entitled);
    return tally;
}

} // namespace zs
