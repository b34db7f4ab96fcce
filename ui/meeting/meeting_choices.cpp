// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meeting_choices.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

namespace {

struct Choices {
    Q_DECLARE_TR_FUNCTIONS(MeetingChoices)
};

class Chooser {
public:
    Chooser(const MeetingRules &rules,
            const MeetingState &state,
            int topic,
            const std::vector<QString> &gates,
            PersonId person,
            bool keepsRecords)
        : m_rule(rules.procedure(state.procedure))
        , m_state(state)
        , m_topic(state.topic(topic))
        , m_gates(gates)
        , m_person(person)
        , m_keeps(keepsRecords)
        , m_chairs(state.chief() && state.chief()->person == person)
    {}

    std::vector<MeetingChoice> all()
    {
        if (m_state.status == MeetingStatus::Cancelled)
            return {};
        if (m_topic)
            confirm();
        if (m_state.status == MeetingStatus::Closed)
            return std::move(m_found);
        if (m_keeps)
            records();
        if (m_topic && m_state.status == MeetingStatus::Open)
            member();
        if (m_chairs)
            chair();
        return std::move(m_found);
    }

private:
    void add(MeetingVerb verb, const QString &closed = {})
    {
        m_found.push_back({verb, m_topic ? m_topic->id : 0, closed});
    }
    void addForMeeting(MeetingVerb verb, const QString &closed = {})
    {
        m_found.push_back({verb, 0, closed});
    }

    void confirm()
    {
        const Spoken *said = m_topic->opinionOf(m_person);
        if (said && !said->isOwn())
            add(MeetingVerb::Confirm);
    }

    void records()
    {
        addForMeeting(MeetingVerb::AddTopic);
        addForMeeting(MeetingVerb::Arrive);
        if (m_topic && m_topic->status == TopicStatus::Planned) {
            add(MeetingVerb::AddPaper);
            add(MeetingVerb::SetClock);
            add(MeetingVerb::Avoid);
        }
        if (m_state.status == MeetingStatus::Planned) {
            addForMeeting(MeetingVerb::Cancel);
            addForMeeting(MeetingVerb::Open, whyNotOpen());
            return;
        }
        if (!m_topic)
            return;
        if (m_topic->status == TopicStatus::Planned)
            add(MeetingVerb::CallTopic,
                m_gates.empty() ? QString() : Choices::tr("Something still stands before it."));
        if (m_topic->status == TopicStatus::Discussed)
            add(MeetingVerb::CallVote,
                silent(m_topic->panel) == 0 ? QString() : Choices::tr("Not everybody has spoken."));
    }

    [[nodiscard]] QString whyNotOpen() const
    {
        const MeetingMember *chief = m_state.chief();
        if (!chief || !chief->present)
            return Choices::tr("Who chairs the meeting is not there.");
        const auto counts = [](const MeetingMember &m) { return m.kind != MemberKind::Attendee; };
        const auto of = std::ranges::count_if(m_state.members, counts);
        const auto have = std::ranges::count_if(
            m_state.members, [&](const MeetingMember &m) { return counts(m) && m.present; });
        if (m_rule && m_rule->quorum.reached(static_cast<int>(have), static_cast<int>(of)))
            return {};
        return Choices::tr("The quorum is not there (%1).")
            .arg(m_rule ? m_rule->quorumSource.article : QString());
    }

    /// How many of them, the chief left out, have not spoken.
    [[nodiscard]] int silent(const std::vector<PersonId> &panel, PersonId except = {}) const
    {
        return static_cast<int>(std::ranges::count_if(panel, [&](PersonId person) {
            return person != except && !m_topic->opinionOf(person);
        }));
    }

    void member()
    {
        const MeetingMember *self = m_state.member(m_person);
        const bool inPanel = std::ranges::contains(m_topic->panel, m_person);
        const bool attends = self && self->kind == MemberKind::Attendee && self->present
                             && !m_topic->avoids(m_person);
        if (m_topic->status == TopicStatus::Discussed && (inPanel || attends)
            && !m_topic->opinionOf(m_person)) {
            const int others = silent(m_topic->panel, m_person);
            const bool waits = m_chairs && m_rule && m_rule->chiefLast && others > 0;
            add(MeetingVerb::Speak,
                waits ? Choices::tr("Who chairs speaks last: %n member(s) are still to be heard "
                                    "(%1).",
                                    nullptr,
                                    others)
                            .arg(m_rule->chiefSource.article)
                      : QString());
        }
        const auto voted = [this](PersonId person) {
            return std::ranges::contains(m_topic->ballots, person, &Ballot::person);
        };
        if (m_topic->status != TopicStatus::Voting || !inPanel || voted(m_person))
            return;
        const bool last = m_chairs && m_rule && m_rule->chiefLast
                          && m_topic->ballots.size() + 1 < m_topic->panel.size();
        add(MeetingVerb::Cast,
            last ? Choices::tr("Who chairs votes last (%1).").arg(m_rule->chiefSource.article)
                 : QString());
    }

    void chair()
    {
        if (m_topic && m_topic->status < TopicStatus::Passed)
            add(MeetingVerb::Postpone);
        if (m_topic && m_topic->status == TopicStatus::Voting)
            add(MeetingVerb::Decide,
                m_topic->ballots.size() == m_topic->panel.size()
                    ? QString()
                    : Choices::tr("Not everybody has voted."));
        if (m_state.status == MeetingStatus::Open) {
            const bool over = std::ranges::all_of(m_state.topics, [](const Topic &topic) {
                return topic.status >= TopicStatus::Passed;
            });
            addForMeeting(MeetingVerb::Close,
                          over ? QString() : Choices::tr("Topics are still to be decided."));
        }
    }

    const ProcedureRule *m_rule;
    const MeetingState &m_state;
    const Topic *m_topic;
    const std::vector<QString> &m_gates;
    PersonId m_person;
    bool m_keeps;
    bool m_chairs;
    std::vector<MeetingChoice> m_found;
};

} // namespace

std::vector<MeetingChoice> meetingChoices(const MeetingRules &rules,
                                          const MeetingState &state,
                                          int topic,
                                          const std::vector<QString> &gates,
                                          PersonId person,
                                          bool keepsRecords)
{
    return Chooser(rules, state, topic, gates, person, keepsRecords).all();
}

} // namespace zs
