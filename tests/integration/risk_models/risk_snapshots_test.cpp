// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots hold what was known on their day and nothing else: built again from the change log as
// it stood then, they are the same.
#include "audit/log_record.h"
#include "commands/baseline_commands.h"
#include "commands/money_desk.h"
#include "commands/progress_commands.h"
#include "commands/project_fields.h"
#include "commands/risk_book.h"
#include "past_works.h"

#include <map>

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
               Table<PastOutcome>>
        m_tables;
};

/// The features of a project as told by replayed rows alone.
QJsonObject featuresOf(const Replayed &rows, ProjectId id, QDate day)
{
    std::vector<KnownOutcome> outcomes;
    for (const PastOutcome &row : rows.all<PastOutcome>()) {
        if (const auto sample = sampleOf(row, RiskTarget::FinishLate))
            outcomes.push_back({sample->features[u"unit"_s].toString(),
                                sample->features[u"contractor"_s].toString(),
                                sample->known,
                                *sample->late});
    }
    RiskHistory history(std::move(outcomes));
    history.advanceTo(day);
    const std::vector<Task> tasks = rows.of<Task>(id);
    const std::vector<Baseline> baselines = rows.of<Baseline>(id);
    const std::vector<BaselineTask> promised = rows.of<BaselineTask>(id);
    const std::vector<Assignment> assignments = rows.of<Assignment>(id);
    const std::vector<MoneyFigure> figures = rows.of<MoneyFigure>(id);
    const std::vector<Contract> contracts = rows.of<Contract>(id);
    const std::vector<ApprovalCase> cases = rows.of<ApprovalCase>(id);
    const std::vector<StageStep> steps = rows.of<StageStep>(id);
    ProjectFacts facts;
    for (const Project &project : rows.all<Project>()) {
        if (project.id == id)
            facts.project = project;
    }
    for (const OrgUnit &unit : rows.all<OrgUnit>()) {
        if (unit.id == facts.project.owner)
            facts.unit = unit.name;
    }
    facts.tasks = tasks;
    facts.baselines = baselines;
    facts.promised = promised;
    facts.assignments = assignments;
    facts.figures = figures;
    facts.contracts = contracts;
    facts.cases = cases;
    facts.steps = steps;
    return projectFeatures(facts, history, day);
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
                REQUIRE(change.id == taken[next].id.value());
                INFO(taken[next].takenOn.toString(Qt::ISODate).toStdString());
                CHECK(jsonText(featuresOf(rows, office.project, taken[next].takenOn)).toStdString()
                      == taken[next].content.toStdString());
                ++next;
            }
        }
        rows.take(*set);
    }
    CHECK(next == taken.size());
    // built from the present rows they are not, which is what the log is for
    CHECK(featuresOf(rows, office.project, taken.back().takenOn)
          != jsonObject(taken.back().content));
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
