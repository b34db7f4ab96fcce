// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting of the sample city that was held: three topics, one with dissent, one postponed, and
// the follow-ups of its decisions. Its acts are really signed; the keys were made for it, are kept
// nowhere and count as retired since its end.
#include "approval/deadlines.h"
#include "approval/meeting_step.h"
#include "commands/case_people.h"
#include "commands/meeting_desk.h"
#include "commands/meeting_text.h"
#include "crypto/sm2_key.h"
#include "domain/meeting_rows.h"
#include "domain/power_rows.h"
#include "sample/sample_parts.h"

#include <algorithm>
#include <deque>

namespace zs {

namespace {

using namespace Qt::StringLiterals;

constexpr std::uint64_t kMeetingSeed = kSampleSeed + 1; // ids of its own: the plans keep theirs
constexpr int kMinutesADay = 24 * 60;

WallTime wallOf(UtcMillis at)
{
    return WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(at));
}

class SampleMeeting {
public:
    explicit SampleMeeting(const SampleData &data)
        : m_data(data)
        , m_source(kMeetingSeed)
        , m_calendar(officeCalendar(shippedHolidays()))
        , m_now(chinaTime(QDate(2026, 10, 20), 9 * 60))
    {}

    Result<ChangeSet> held()
    {
        auto rules = shippedMeetingRules();
        if (!rules)
            return passOn(rules);
        m_rules = std::move(*rules);
        if (auto begun = begin(); !begun)
            return passOn(begun);
        prepare();
        discuss(1, true);
        decide(
            1,
            u"会议决定：同意签订示例路改造工程施工合同，由市交通运输局组织实施，先落实管线迁改费用。"_s,
            {{u"落实管线迁改费用来源，报市财政局备案"_s, bureauMan(1), QDate(2026, 10, 28)},
             {u"与中标单位签订施工合同并备案"_s, bureauMan(3), QDate(2026, 10, 30)}});
        discuss(2, false);
        decide(2,
               u"会议决定：同意支付学校项目第二期工程款，市财政局按程序拨付。"_s,
               {{u"核对监理确认的工程量后拨付第二期工程款"_s, bureauMan(1), QDate(2026, 12, 18)}});
        act(MeetingVerb::Postpone, chief(), 3, u"估算变动原因说明不充分，补充材料后再议。"_s);
        act(MeetingVerb::Close, chief());
        if (m_fault)
            return std::unexpected(*m_fault);
        return finish();
    }

private:
    // the city's own people come first, four of them; then two a district, four a bureau
    [[nodiscard]] PersonId chief() const { return m_data.people[0].id; }
    [[nodiscard]] PersonId clerk() const { return m_data.people[2].id; }
    [[nodiscard]] PersonId bureauHead(std::size_t bureau) const { return bureauPerson(bureau, 0); }
    [[nodiscard]] PersonId bureauMan(std::size_t bureau) const { return bureauPerson(bureau, 2); }
    [[nodiscard]] PersonId bureauPerson(std::size_t bureau, std::size_t place) const
    {
        const OrgUnitId unit = m_data.units[kFirstDepartment + bureau].id;
        for (const Person &person : m_data.people) {
            if (person.unit == unit && place-- == 0)
                return person.id;
        }
        return {};
    }

    Result<> begin()
    {
        std::vector<MeetingMember> members{{chief(), MemberKind::Chief, false, {}}};
        for (std::size_t bureau = 0; bureau < 5; ++bureau)
            members.push_back({bureauHead(bureau), MemberKind::Member, false, {}});
        members.push_back({m_data.people[3].id, MemberKind::Attendee, false, {}});
        m_row.id = m_source.id<MeetingId>();
        m_row.number = 1;
        m_row.title = u"示例市人民政府重点项目专题会议（2026年第5次）"_s;
        m_row.procedure = u"major-matters"_s;
        m_row.date = QDate(2026, 10, 20);
        auto planned =
            planMeeting(m_rules, m_row.id, m_row.title, m_row.procedure, m_row.date, members);
        if (!planned)
            return passOn(planned);
        const auto opening = writeOpening(*planned);
        if (!opening)
            return passOn(opening);
        m_row.opening = QString::fromUtf8(*opening);
        m_state = std::move(*planned);
        return {};
    }

    void prepare()
    {
        const std::array topics{std::tuple{u"示例路改造工程施工合同签订"_s, u"major-contract"_s, 2},
                                std::tuple{u"学校项目第二期工程款支付"_s, u"large-funds"_s, 1},
                                std::tuple{u"信息化项目概算调整"_s, u"budget-change"_s, 0}};
        int number = 0;
        for (const auto &[title, matter, plan] : topics) {
            MeetingAct topic = made(MeetingVerb::AddTopic, clerk(), 0, title);
            topic.matter = matter;
            topic.reference =
                referenceTo({}, m_data.plans[static_cast<std::size_t>(plan)].project.id);
            act(topic);
            if (++number == 3)
                continue; // its papers were never complete
            for (const auto &[key, document] :
                 {std::pair{u"proposal"_s, u"示府办签〔2026〕112号"_s},
                  std::pair{u"legal"_s, u"示司审〔2026〕87号"_s}}) {
                MeetingAct paper = made(MeetingVerb::AddPaper, clerk(), number, document);
                paper.key = key;
                act(paper);
            }
            MeetingAct dates = made(MeetingVerb::SetClock, clerk(), number);
            dates.key = u"circulation"_s;
            dates.clock = {QDate(2026, 10, 13), QDate(2026, 10, 16), {}};
            act(dates);
        }
        const std::vector<MeetingMember> members = m_state.members;
        for (const MeetingMember &member : members) {
            const bool away = member.person == bureauHead(4);
            MeetingAct there = made(away ? MeetingVerb::Leave : MeetingVerb::Arrive,
                                    clerk(),
                                    0,
                                    away ? u"赴省参加防汛会议"_s : QString());
            there.person = member.person;
            act(there);
        }
        act(MeetingVerb::Open, clerk());
    }

    void discuss(int topic, bool dissent)
    {
        act(MeetingVerb::CallTopic, clerk(), topic);
        const auto opinion = [&](PersonId person, bool against, const QString &words) {
            MeetingAct said = made(MeetingVerb::Speak, person, topic, words);
            said.stance = against ? Stance::Oppose : Stance::Agree;
            act(said);
        };
        opinion(bureauHead(0), false, u"同意。项目已列入年度投资计划。"_s);
        opinion(
            bureauHead(1),
            dissent,
            dissent
                ? u"不同意现在签订。管线迁改费用未列入合同价，资金来源没有落实，建议先明确再签。"_s
                : u"同意。资金已到位，按进度拨付。"_s);
        opinion(bureauHead(2), false, u"同意，注意施工许可的办理时限。"_s);
        MeetingAct noted = made(MeetingVerb::Speak, clerk(), topic, u"同意，我局负责组织实施。"_s);
        noted.person = bureauHead(3);
        act(noted);
        act(MeetingVerb::Confirm, bureauHead(3), topic);
        opinion(m_data.people[3].id, false, u"列席意见：督查室将按季度跟踪。"_s);
        opinion(chief(), false, u"同意，按会议意见办理。"_s);
        act(MeetingVerb::CallVote, clerk(), topic);
        for (const PersonId person : {bureauHead(0), bureauHead(2), bureauHead(3), bureauHead(1)}) {
            MeetingAct ballot = made(MeetingVerb::Cast, person, topic);
            ballot.stance = dissent && person == bureauHead(1) ? Stance::Oppose : Stance::Agree;
            act(ballot);
        }
        act(MeetingVerb::Cast, chief(), topic);
    }

    void decide(int topic, const QString &text, std::vector<ResolutionTask> tasks)
    {
        MeetingAct decision = made(MeetingVerb::Decide, chief(), topic);
        decision.resolution.text = text;
        decision.resolution.tasks = std::move(tasks);
        act(decision);
    }

    [[nodiscard]] static MeetingAct
    made(MeetingVerb verb, PersonId actor, int topic = 0, const QString &text = {})
    {
        MeetingAct act;
        act.verb = verb;
        act.actor = actor;
        act.topic = topic;
        act.text = text;
        return act;
    }
    void act(MeetingVerb verb, PersonId actor, int topic = 0, const QString &text = {})
    {
        act(made(verb, actor, topic, text));
    }

    void act(MeetingAct act)
    {
        if (m_fault)
            return;
        m_now += 2LL * 60'000;
        act.at = m_now;
        auto next = stepMeeting(m_rules, m_state, act, *m_calendar);
        MeetingActRow row;
        row.id = m_source.id<MeetingActId>();
        row.meeting = m_row.id;
        row.number = ++m_row.acts;
        row.actor = act.actor;
        row.actorName = std::ranges::find(m_data.people, act.actor, &Person::id)->name;
        row.at = wallOf(m_now);
        row.act = QString::fromUtf8(writeMeetingAct(act));
        const Sm2PrivateKey &key = keyOf(act.actor);
        const auto signature = key.sign(signedContent(m_row, m_state, row));
        if (!next || !signature) {
            m_fault = next ? signature.error() : next.error();
            return;
        }
        row.signature = *signature;
        row.publicKey = key.publicKey().bytes();
        m_rows.push_back(std::move(row));
        m_state = std::move(*next);
    }

    const Sm2PrivateKey &keyOf(PersonId person)
    {
        const auto known =
            std::ranges::find(m_keys, person, &std::pair<PersonId, Sm2PrivateKey>::first);
        if (known != m_keys.end())
            return known->second;
        return m_keys.emplace_back(person, Sm2PrivateKey::generate()).second;
    }

    /// What became of each task since then.
    void follow(ChangeSet &set)
    {
        int number = 0;
        for (const Topic &topic : m_state.topics) {
            for (const ResolutionTask &task : topic.resolution.tasks) {
                FollowUp row;
                row.id = m_source.id<FollowUpId>();
                row.project = projectOf(topic);
                row.fromMeeting = m_row.id;
                row.topic = topic.id;
                row.text = task.text;
                row.person = task.owner;
                row.askedBy = chief();
                row.due = task.due;
                row.askedAt = wallOf(topic.resolution.at);
                if (++number == 2) { // done in time and settled
                    row.status = DutyStatus::Closed;
                    row.feedback = u"合同已签订，并报市住房城乡建设局备案。"_s;
                    row.reportedAt = WallTime::at(QDate(2026, 10, 29), 10 * 60);
                    row.closedAt = WallTime::at(QDate(2026, 10, 30), 15 * 60);
                }
                set.changes.push_back(inserted(row));
            }
        }
    }

    Result<ChangeSet> finish()
    {
        m_row.status = static_cast<std::int64_t>(m_state.status);
        ChangeSet set{u"sample"_s, {}, {}};
        for (const auto &[person, key] : m_keys) {
            PersonKey row;
            row.id = m_source.id<PersonKeyId>();
            row.person = person;
            row.publicKey = key.publicKey().bytes();
            row.salt = QByteArray(16, '\0'); // sealed for nobody: the key itself is gone
            row.nonce = QByteArray(12, '\0');
            row.sealed = QByteArray(16, '\0');
            row.madeAt = WallTime::at(QDate(2026, 10, 20), 8 * 60);
            row.retiredAt = WallTime{wallOf(m_now).minute + kMinutesADay};
            set.changes.push_back(inserted(row));
        }
        set.changes.push_back(inserted(m_row));
        for (const MeetingActRow &row : m_rows)
            set.changes.push_back(inserted(row));
        follow(set);
        return set;
    }

    const SampleData &m_data;
    SampleSource m_source;
    WorkCalendarPtr m_calendar;
    UtcMillis m_now;
    MeetingRules m_rules;
    MeetingRow m_row;
    MeetingState m_state;
    std::vector<MeetingActRow> m_rows;
    std::deque<std::pair<PersonId, Sm2PrivateKey>> m_keys;
    std::optional<Error> m_fault;
};

} // namespace

Result<ChangeSet> sampleMeeting(const SampleData &data)
{
    return SampleMeeting(data).held();
}

} // namespace zs
