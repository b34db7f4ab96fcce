// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots hold what was known on their day and nothing else: built again from the change log as
// it stood then, they are the same.
#include "audit/log_record.h"
#include "commands/baseline_commands.h"
#include "commands/money_desk.h"
#include "commands/progress_commands.h"
#include "commands/project_fields.h"
#include "commands/risk_book.h"
#include "commands/risk_task_book.h"
#include "commands/task_commands.h"
#include "past_works.h"

#include <functional>
#include <map>
#include <random>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// Rows as the log told them up to a moment: no store, no SQL.
class Replayed {
public:
    void take(const ChangeSet &set)
    {
        for (const EntityChange &change : set.changes) {
            take<Project>(change);
            take<OrgUnit>(change);
            take<Task>(change);
            take<Baseline>(change);
            take<BaselineTask>(change);
            take<Assignment>(change);
            take<MoneyFigure>(change);
            take<Contract>(change);
            take<ApprovalCase>(change);
            take<StageStep>(change);
            take<PastOutcome>(change);
            take<Link>(change);
            take<Voucher>(change);
            take<VoucherLine>(change);
        }
    }
    template <Entity E>
    [[nodiscard]] std::vector<E> all() const
    {
        std::vector<E> rows;
        for (const auto &[id, row] : table<E>())
            rows.push_back(row);
        return rows;
    }
    template <Entity E>
    [[nodiscard]] std::vector<E> of(ProjectId project) const
    {
        std::vector<E> rows = all<E>();
        std::erase_if(rows, [project](const E &row) { return row.project != project; });
        return rows;
    }

private:
    template <Entity E>
    using Table = std::map<QString, E>;
    template <Entity E>
    [[nodiscard]] const Table<E> &table() const
    {
        return std::get<Table<E>>(m_tables);
    }
    template <Entity E>
    void take(const EntityChange &change)
    {
        if (change.entity != EntityTraits<E>::kKind)
            return;
        auto &rows = std::get<Table<E>>(m_tables);
        const QString key = change.id.toString();
        if (change.kind == ChangeKind::Delete) {
            rows.erase(key);
            return;
        }
        E &row = rows[key];
        row.id = decltype(row.id)(change.id);
        apply(row, change);
    }

    std::tuple<Table<Project>,
               Table<OrgUnit>,
               Table<Task>,
               Table<Baseline>,
               Table<BaselineTask>,
               Table<Assignment>,
               Table<MoneyFigure>,
               Table<Contract>,
               Table<ApprovalCase>,
               Table<StageStep>,
               Table<PastOutcome>,
               Table<Link>,
               Table<Voucher>,
               Table<VoucherLine>>
        m_tables;
};

/// One project as told by replayed rows alone.
class ReplayedProject {
public:
    ReplayedProject(const Replayed &rows, ProjectId id)
        : m_tasks(rows.of<Task>(id))
        , m_baselines(rows.of<Baseline>(id))
        , m_promised(rows.of<BaselineTask>(id))
        , m_assignments(rows.of<Assignment>(id))
        , m_figures(rows.of<MoneyFigure>(id))
        , m_contracts(rows.of<Contract>(id))
        , m_cases(rows.of<ApprovalCase>(id))
        , m_steps(rows.of<StageStep>(id))
        , m_links(rows.of<Link>(id))
    {
        std::map<QString, QDate> days;
        for (const Voucher &voucher : rows.all<Voucher>())
            days[voucher.id.value().toString()] = voucher.postedOn;
        for (const VoucherLine &line : rows.of<VoucherLine>(id)) {
            if (line.account == LedgerAccount::Paid)
                m_paid.push_back({days.at(line.voucher.value().toString()), line.amount});
        }
        for (const Project &project : rows.all<Project>()) {
            if (project.id == id)
                m_project = project;
        }
        for (const OrgUnit &unit : rows.all<OrgUnit>()) {
            if (unit.id == m_project.owner)
                m_unit = unit.name;
        }
    }
    [[nodiscard]] ProjectFacts facts() const
    {
        return {m_project,
                m_unit,
                m_tasks,
                m_baselines,
                m_promised,
                m_assignments,
                m_figures,
                m_contracts,
                m_paid,
                m_cases,
                m_steps,
                m_links};
    }

private:
    Project m_project;
    QString m_unit;
    std::vector<Task> m_tasks;
    std::vector<Baseline> m_baselines;
    std::vector<BaselineTask> m_promised;
    std::vector<Assignment> m_assignments;
    std::vector<MoneyFigure> m_figures;
    std::vector<Contract> m_contracts;
    std::vector<ApprovalCase> m_cases;
    std::vector<StageStep> m_steps;
    std::vector<Link> m_links;
    std::vector<PaidAmount> m_paid;
};

/// Of imported works and of own projects that are finished.
std::vector<KnownOutcome> outcomesIn(const Replayed &rows)
{
    std::vector<KnownOutcome> outcomes;
    for (const PastOutcome &row : rows.all<PastOutcome>()) {
        if (const auto sample = sampleOf(row, RiskTarget::FinishLate))
            outcomes.push_back({sample->features[u"unit"_s].toString(),
                                sample->features[u"contractor"_s].toString(),
                                sample->known,
                                *sample->late});
    }
    for (const Project &project : rows.all<Project>()) {
        if (!project.finishedOn.isValid() || project.stage == ProjectStage::Cancelled)
            continue;
        const ReplayedProject own(rows, project.id);
        const ProjectFacts facts = own.facts();
        const QDate due = promiseOf(facts, project.finishedOn).finish;
        if (due.isValid())
            outcomes.push_back({facts.unit,
                                contractorOf(facts, project.finishedOn),
                                project.finishedOn,
                                project.finishedOn > due.addDays(kLateDays)});
    }
    return outcomes;
}

/// The features of a project as told by replayed rows alone.
QJsonObject featuresOf(const Replayed &rows, ProjectId id, QDate day)
{
    RiskHistory history(outcomesIn(rows));
    history.advanceTo(day);
    const ReplayedProject own(rows, id);
    return projectFeatures(own.facts(), history, day);
}

/// Holds a snapshot against the rows of its day; how many features were compared.
int compare(const RiskSnapshot &kept, const Replayed &rows)
{
    QJsonObject content = jsonObject(kept.content);
    content.remove(u"_log"_s);
    content.remove(u"_over"_s);
    INFO(kept.takenOn.toString(Qt::ISODate).toStdString() + " " + kept.occasion.toStdString());
    if (kept.occasion != u"tasks") {
        CHECK(jsonText(featuresOf(rows, kept.project, kept.takenOn)).toStdString()
              == jsonText(content).toStdString());
        return static_cast<int>(content.size());
    }
    const ReplayedProject own(rows, kept.project);
    const ProjectFacts facts = own.facts();
    const TaskGround ground(facts, kept.takenOn);
    int compared = 0;
    for (std::size_t i = 0; i < facts.tasks.size(); ++i) {
        const QString key = facts.tasks[i].id.value().toString();
        QJsonObject state = content[u"_tasks"_s].toObject()[key].toObject();
        if (state.isEmpty())
            continue;
        state.remove(u"_why"_s);
        CHECK(jsonText(ground.features(i)).toStdString() == jsonText(state).toStdString());
        compared += static_cast<int>(state.size());
    }
    return compared;
}

struct Months : Office {
    ProjectId project;
    std::vector<TaskId> tasks;

    Months()
    {
        clock.set(millisOf(QDate(2026, 3, 2)));
        project = addOwnProject(u"P1"_s);
        REQUIRE_OK(workspace->run(
            SetProjectField{project, u"budget"_s, FieldValue(Money::yuan(8'000'000).fen)}));
        for (int i = 0; i < 4; ++i)
            tasks.push_back(addTask(project, u"工序%1"_s.arg(i), 30));
        for (std::size_t i = 1; i < tasks.size(); ++i)
            REQUIRE_OK(workspace->run(AddLink{project, tasks[i - 1], tasks[i]}));
    }
    void at(QDate day) { clock.set(millisOf(day)); }
    int take()
    {
        const auto taken = RiskModelDesk(*workspace).takeDue();
        REQUIRE_OK(taken);
        return *taken;
    }
    std::vector<RiskSnapshot> snapshots(ProjectId of = {})
    {
        auto rows = RiskModelDesk(*workspace).snapshots(of.isValid() ? of : project);
        REQUIRE_OK(rows);
        return *rows;
    }
    void progress(TaskId task, int percent, QDate status)
    {
        REQUIRE_OK(workspace->run(SetStatusDate{project, WallTime::at(status, 18 * 60)}));
        REQUIRE_OK(
            workspace->run(RecordProgress{.project = project, .task = task, .percent = percent}));
    }
};

} // namespace

TEST_CASE("Snapshots built again from the change log of their day are the same, to the letter",
          "[risk][snapshots]")
{
    Months office;
    CHECK(office.take() == 1);
    office.at(QDate(2026, 3, 20));
    REQUIRE_OK(office.workspace->run(SaveBaseline{
        .project = office.project, .name = u"批复"_s, .document = u"示发〔2026〕1号"_s}));
    CHECK(office.take() == 1);
    office.at(QDate(2026, 4, 10));
    office.progress(office.tasks[0], 60, QDate(2026, 4, 10));
    importWorks(*office.workspace, {.rows = 40, .first = QDate(2020, 1, 1), .spread = 1500});
    CHECK(office.take() == 1);
    office.at(QDate(2026, 5, 11));
    REQUIRE_OK(
        office.workspace->run(SetDuration{office.project, office.tasks[2], WorkMinutes{60 * 480}}));
    Contract contract;
    contract.id = office.workspace->ids().next<ContractId>();
    contract.project = office.project;
    contract.supplier = u"示例施工1"_s;
    contract.amount = Money::yuan(5'000'000);
    contract.signedOn = QDate(2026, 5, 11);
    contract.state = ContractState::InForce;
    REQUIRE_OK(
        office.workspace->commit(ChangeSet{u"sample"_s, office.project, {inserted(contract)}}));
    CHECK(office.take() == 1);
    office.at(QDate(2026, 6, 3));
    office.progress(office.tasks[0], 100, QDate(2026, 6, 3));
    CHECK(office.take() == 1);
    const std::vector<RiskSnapshot> taken = office.snapshots();
    REQUIRE(taken.size() == 5);

    // far in the future everything is different
    office.at(QDate(2027, 2, 1));
    REQUIRE_OK(office.workspace->run(
        SetProjectField{office.project, u"budget"_s, FieldValue(Money::yuan(9'900'000).fen)}));
    REQUIRE_OK(office.workspace->run(
        SetDuration{office.project, office.tasks[3], WorkMinutes{400 * 480}}));
    const auto records = office.workspace->auditRecords({}, 0, 100'000);
    REQUIRE_OK(records);
    Replayed rows;
    std::size_t next = 0;
    for (const LogRecord &record : *records) {
        const auto set = changesOf(record);
        REQUIRE_OK(set);
        if (set->command == u"take-risk-snapshots") {
            for (const EntityChange &change : set->changes) {
                RiskSnapshot kept;
                apply(kept, change);
                CHECK(compare(kept, rows) > 5);
                next += kept.occasion != u"tasks";
            }
        }
        rows.take(*set);
    }
    CHECK(next == taken.size());
    // built from the present rows they are not, which is what the log is for
    QJsonObject last = jsonObject(taken.back().content);
    last.remove(u"_log"_s);
    CHECK(featuresOf(rows, office.project, taken.back().takenOn) != last);
    CHECK(taken[4].content.contains(u"contractor_late_before"_s));
}

TEST_CASE("A project gets one snapshot a month, and one when its baseline is approved",
          "[risk][snapshots]")
{
    Months office;
    CHECK(office.take() == 1);
    CHECK(office.take() == 0);
    office.at(QDate(2026, 3, 31));
    CHECK(office.take() == 0);
    REQUIRE_OK(office.workspace->run(SaveBaseline{
        .project = office.project, .name = u"批复"_s, .document = u"示发〔2026〕1号"_s}));
    CHECK(office.take() == 1);
    CHECK(office.take() == 0);
    office.at(QDate(2026, 4, 1));
    CHECK(office.take() == 1);
    CHECK(office.take() == 0);
    const auto rows = office.snapshots();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].occasion == u"month");
    CHECK(rows[1].occasion == u"save-baseline");
    CHECK(rows[2].occasion == u"month");
    CHECK(office.countOf(u"take-risk-snapshots"_s) == 3);
}

TEST_CASE("Cancelled and closed projects keep their snapshots and get a last one",
          "[risk][snapshots]")
{
    Months office;
    const ProjectId other = office.addOwnProject(u"P2"_s);
    CHECK(office.take() == 2);
    office.at(QDate(2026, 5, 6));
    REQUIRE_OK(office.workspace->run(SetProjectField{
        other, u"stage"_s, FieldValue(static_cast<std::int64_t>(ProjectStage::Cancelled))}));
    CHECK(office.take() == 2);
    for (int month = 6; month < 9; ++month) {
        office.at(QDate(2026, month, 6));
        CHECK(office.take() == 1);
    }
    CHECK(office.snapshots(other).size() == 2);
    CHECK(office.snapshots(other).back().occasion == u"end");
    CHECK(office.snapshots().size() == 5);
    CHECK(RiskModelDesk(*office.workspace).counts(RiskTarget::FinishLate)->snapshots == 7);
}

TEST_CASE("What is asked for between the months is taken only where something else is known",
          "[risk][snapshots]")
{
    Months office;
    (void)office.addOwnProject(u"P2"_s);
    CHECK(office.take() == 2);
    RiskModelDesk desk(*office.workspace);
    CHECK(*desk.takeNow() == 0);
    REQUIRE_OK(
        office.workspace->run(SetDuration{office.project, office.tasks[0], WorkMinutes{90 * 480}}));
    CHECK(*desk.takeNow() == 1);
    CHECK(office.snapshots().back().occasion == u"asked");
}

TEST_CASE("A look that is stopped finds nothing and keeps nothing", "[risk][snapshots]")
{
    Months office;
    const RiskModelDesk desk(*office.workspace);
    const auto stopped = desk.findSnapshots(
        RiskModelDesk::Wanted::Due, SIZE_MAX, [](std::int64_t, std::int64_t) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(office.snapshots().empty());
}

TEST_CASE("The past of a project that was late comes to be learnt from, when it can be told",
          "[risk][snapshots][outcomes]")
{
    Months office;
    REQUIRE_OK(office.workspace->run(SaveBaseline{
        .project = office.project, .name = u"批复"_s, .document = u"示发〔2026〕1号"_s}));
    CHECK(office.take() == 1);
    const QDate due = promiseIn(jsonObject(office.snapshots().front().content)).finish;
    REQUIRE(due.isValid());
    RiskModelDesk desk(*office.workspace);
    office.at(due.addDays(kLateDays));
    CHECK(desk.counts(RiskTarget::FinishLate)->outcomes == 0);
    office.at(due.addDays(kLateDays + 2));
    const auto counts = desk.counts(RiskTarget::FinishLate);
    REQUIRE_OK(counts);
    CHECK(counts->outcomes == 1);
    CHECK(counts->late == 1);
    // one that is taken when it is late already foretells nothing
    CHECK(office.take() == 1);
    CHECK(desk.counts(RiskTarget::FinishLate)->outcomes == 1);
    CHECK(desk.counts(RiskTarget::FinishLate)->untold == 1);
}

namespace {

/// Half a year of an office in which anything may happen on any day, from a seed.
struct RandomYear : Months {
    std::mt19937_64 random;
    ProjectId other;
    FundQuotaId quota;
    int imports = 0;

    explicit RandomYear(std::uint64_t seed)
        : random(seed)
    {
        FundQuota funds;
        funds.id = workspace->ids().next<FundQuotaId>();
        funds.year = 2026;
        funds.name = u"示例资金"_s;
        quota = funds.id;
        REQUIRE_OK(workspace->commit(ChangeSet{u"sample"_s, {}, {inserted(funds)}}));
        other = addOwnProject(u"P2"_s);
        tasks.push_back(milestone());
    }
    int below(int n) { return static_cast<int>(random() % static_cast<std::uint64_t>(n)); }
    TaskId milestone()
    {
        const TaskId task = addTask(project, u"节点"_s, 0);
        REQUIRE_OK(workspace->run(AddLink{project, tasks[1], task}));
        return task;
    }
    void pay(ProjectId of, QDate day)
    {
        Voucher voucher;
        voucher.id = workspace->ids().next<VoucherId>();
        voucher.number = u"2026-%1"_s.arg(below(1'000'000));
        voucher.postedOn = day.addDays(-below(20));
        VoucherLine line;
        line.id = workspace->ids().next<VoucherLineId>();
        line.voucher = voucher.id;
        line.quota = quota;
        line.account = LedgerAccount::Paid;
        line.project = of;
        line.year = 2026;
        line.amount = Money::yuan(below(900'000));
        REQUIRE_OK(
            workspace->commit(ChangeSet{u"sample"_s, of, {inserted(voucher), inserted(line)}}));
    }
    void finish(ProjectId of, QDate day)
    {
        REQUIRE_OK(workspace->run(
            SetProjectField{of, u"finished_on"_s, FieldValue(day.toString(Qt::ISODate))}));
    }
    void anything(QDate day)
    {
        const TaskId task = tasks[static_cast<std::size_t>(below(4))];
        switch (below(7)) {
        case 0:
            return pay(below(3) ? project : other, day);
        case 1:
            return finish(other, day.addDays(-below(5)));
        case 2:
            return progress(task, 10 * below(11), day);
        case 3:
            REQUIRE_OK(
                workspace->run(SetDuration{project, task, WorkMinutes{480LL * (5 + below(60))}}));
            return;
        case 4:
            REQUIRE_OK(
                workspace->run(SaveBaseline{.project = project,
                                            .name = u"批复%1"_s.arg(below(1000)),
                                            .document = u"示发〔2026〕%1号"_s.arg(below(1000))}));
            return;
        case 5:
            importWorks(*workspace,
                        {.rows = 3,
                         .seed = random(),
                         .first = QDate(2008, 1, 1).addDays(30 * imports++),
                         .spread = 3});
            return;
        default:
            REQUIRE_OK(workspace->run(SetProjectField{
                project, u"budget"_s, FieldValue(Money::yuan(5'000'000 + below(9'000'000)).fen)}));
        }
    }
};

} // namespace

TEST_CASE("Whatever happened in a year, features built again from the log are those that were kept",
          "[risk][snapshots]")
{
    int compared = 0;
    int ofTasks = 0;
    bool paid = false;
    bool ownHistory = false;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        RandomYear year(seed);
        for (QDate day(2026, 3, 3); day < QDate(2026, 9, 1); day = day.addDays(1 + year.below(9))) {
            year.at(day);
            INFO("seed " << seed << " on " << day.toString(Qt::ISODate).toStdString());
            year.anything(day);
            if (year.below(2))
                (void)year.take();
            else if (year.below(2))
                REQUIRE_OK(RiskModelDesk(*year.workspace).takeNow());
        }
        const auto records = year.workspace->auditRecords({}, 0, 100'000);
        REQUIRE_OK(records);
        Replayed rows;
        for (const LogRecord &record : *records) {
            const auto set = changesOf(record);
            REQUIRE_OK(set);
            for (const EntityChange &change : set->changes) {
                if (change.entity != EntityKind::RiskSnapshot)
                    continue;
                RiskSnapshot kept;
                apply(kept, change);
                CHECK(jsonObject(kept.content)[u"_log"_s].toInteger() == record.sequence - 1);
                (kept.occasion == u"tasks" ? ofTasks : compared) += compare(kept, rows);
                paid = paid || jsonObject(kept.content)[u"paid"_s].toDouble() > 0;
                ownHistory = ownHistory || kept.content.contains(u"unit_cases"_s);
            }
            rows.take(*set);
        }
    }
    CHECK(compared > 500);
    CHECK(ofTasks > 500);
    CHECK(paid);
    CHECK(ownHistory);
}

TEST_CASE("States of tasks are kept monthly and when something happens to them, within bounds",
          "[risk][snapshots]")
{
    Months office;
    const auto states = [&office] {
        std::map<QString, std::vector<std::pair<QDate, QJsonObject>>> all;
        const auto rows = office.workspace->auditRecords({}, 0, 100'000);
        for (const LogRecord &record : *rows) {
            const auto set = changesOf(record);
            for (const EntityChange &change : set->changes) {
                if (change.entity != EntityKind::RiskSnapshot)
                    continue;
                RiskSnapshot kept;
                apply(kept, change);
                const QJsonObject tasks = jsonObject(kept.content)[u"_tasks"_s].toObject();
                for (auto it = tasks.begin(); it != tasks.end(); ++it)
                    all[it.key()].emplace_back(kept.takenOn, it.value().toObject());
            }
        }
        return all;
    };
    const auto of = [&](TaskId task) { return states()[task.value().toString()]; };
    (void)office.take();
    CHECK(of(office.tasks[0]).size() == 1);
    CHECK(of(office.tasks[0]).front().second[u"_why"_s] == u"month"_s);
    // the last begins more than a quarter later
    CHECK(of(office.tasks[3]).empty());
    (void)office.take();
    CHECK(of(office.tasks[0]).size() == 1);
    // a baseline, a start and a rest are events; the same day does not tell of a task twice
    office.at(QDate(2026, 3, 10));
    REQUIRE_OK(office.workspace->run(SaveBaseline{
        .project = office.project, .name = u"批复"_s, .document = u"示发〔2026〕1号"_s}));
    (void)office.take();
    REQUIRE(of(office.tasks[0]).size() == 2);
    CHECK(of(office.tasks[0]).back().second[u"_why"_s] == u"baseline"_s);
    office.progress(office.tasks[0], 20, QDate(2026, 3, 10));
    (void)office.take();
    CHECK(of(office.tasks[0]).size() == 2);
    office.at(QDate(2026, 3, 11));
    (void)office.take();
    REQUIRE(of(office.tasks[0]).size() == 3);
    CHECK(of(office.tasks[0]).back().second[u"_why"_s] == u"actual"_s);
    CHECK(of(office.tasks[1]).size() == 2);
    // however often something happens: six states of a task in a month
    for (int day = 12; day < 30; ++day) {
        office.at(QDate(2026, 3, day));
        REQUIRE_OK(office.workspace->run(SaveBaseline{.project = office.project,
                                                      .name = u"批复%1"_s.arg(day),
                                                      .document = u"示发〔2026〕2号"_s}));
        REQUIRE_OK(office.workspace->run(
            SetDuration{office.project, office.tasks[0], WorkMinutes{480LL * (30 + day)}}));
        (void)office.take();
    }
    CHECK(of(office.tasks[0]).size() == 6);
    // what was known outlives its task
    REQUIRE_OK(office.workspace->run(DeleteTasks{office.project, {office.tasks[1]}}));
    CHECK(of(office.tasks[1]).size() >= 2);
}
