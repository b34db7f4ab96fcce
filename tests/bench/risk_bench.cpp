// SPDX-License-Identifier: GPL-3.0-or-later
// How long 10,000 runs of 3,000 tasks, a training on 5,000 cases and 10,000 scores take, and how
// long the window stands still meanwhile.
#include "big_workspace.h"
#include "commands/risk_model_desk.h"
#include "risk/delay_training.h"
#include "risk/simulation.h"
#include "support/layered_plan.h"
#include "support/stringify.h"
#include "ui/risk/risk_clock.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <random>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

double secondsOf(auto f)
{
    const auto from = std::chrono::steady_clock::now();
    f();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - from).count();
}

/// `columns` numbers, of which some act on the outcome.
QByteArray wideCases(int rows, int columns, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal;
    std::uniform_real_distribution<double> share;
    QByteArray text = "made,unit,late";
    for (int c = 0; c < columns; ++c)
        text += ",x" + QByteArray::number(c);
    text += '\n';
    for (int i = 0; i < rows; ++i) {
        double cause = 0.0;
        QByteArray cells;
        for (int c = 0; c < columns; ++c) {
            const double x = normal(random);
            cause += c < 10 ? x / (c + 2) : 0.0;
            cells += ',' + QByteArray::number(x, 'f', 3);
        }
        text += QDate(2016, 1, 1).addDays(i * 3000LL / rows).toString(Qt::ISODate).toLatin1() + ",U"
                + QByteArray::number(i % 400)
                + (share(random) < 1.0 / (1.0 + std::exp(-cause)) ? ",1" : ",0") + cells + '\n';
    }
    return text;
}

} // namespace

TEST_CASE("10,000 runs of 3,000 tasks", "[bench][risk]")
{
    const Plan plan = layeredPlan(3000, 4500, 1);
    const CalendarSet calendars = calendarsOf(plan);
    SimulationModel model;
    model.tasks.resize(plan.tasks.size());
    for (std::size_t t = 0; t < model.tasks.size(); ++t)
        model.tasks[t].group = static_cast<int>(t % 12);
    for (const int threads : {1, 2}) {
        std::optional<SimulationResult> result;
        const double seconds = secondsOf([&] {
            auto found = simulate(plan, calendars, model, {.runs = 10'000, .threads = threads});
            REQUIRE_OK(found);
            result = std::move(*found);
        });
        std::printf(
            "risk: 10,000 runs of %zu tasks and %zu links on %d threads: %.2f s, reach 3 s on "
            "two; planned %s, P50 %s, P80 %s\n",
            plan.tasks.size(),
            plan.links.size(),
            threads,
            seconds,
            qPrintable(result->planned.toString()),
            qPrintable(result->finishAt(0.5).toString()),
            qPrintable(result->finishAt(0.8).toString()));
    }
}

TEST_CASE("training on 5,000 cases of 60 features, scoring 10,000", "[bench][risk]")
{
    const auto table = readRiskTable(wideCases(5000, 60, 1));
    REQUIRE_OK(table);
    std::optional<DelayModel> model;
    const double train = secondsOf([&] {
        auto made = trainDelayModel(*table,
                                    {u"late"_s, u"made"_s, u"unit"_s, {}},
                                    {.today = QDate(2026, 11, 30), .dataHash = {}, .progress = {}});
        REQUIRE_OK(made);
        model = std::move(*made);
    });
    const auto others = readRiskTable(wideCases(10'000, 60, 2), model->kinds());
    const auto cases = riskCases(*others, model->roles, QDate(2026, 11, 30));
    REQUIRE_OK(cases);
    std::vector<DelayScore> scores;
    const double score = secondsOf([&] { scores = model->score(*others, *cases).value(); });
    std::vector<double> said;
    for (const DelayScore &s : scores)
        said.push_back(s.probability);
    std::printf(
        "risk: trained on 5,000 x 60 in %.1f s, reach 60 s; scored 10,000 in %.2f s, reach 2 s; "
        "AUC %.3f\n",
        train,
        score,
        areaUnderCurve(said, cases->late));
}

namespace {

/// Running projects and finished works of a province, without plans: 10,000 of the one, 2,000 of
/// the other.
void fillProvince(Workspace &workspace, int projects, int works)
{
    std::mt19937_64 random(4);
    const auto below = [&random](int n) {
        return static_cast<int>(random() % static_cast<std::uint64_t>(n));
    };
    ChangeSet set{u"sample"_s, {}, {}};
    for (int i = 0; i < projects; ++i) {
        Project row;
        row.id = workspace.ids().next<ProjectId>();
        row.code = u"P%1"_s.arg(i);
        row.name = u"项目%1"_s.arg(i);
        row.kind = static_cast<ProjectKind>(below(8));
        row.stage = static_cast<ProjectStage>(below(7));
        row.plannedStart = QDate(2026, 1, 1).addDays(-below(400));
        row.plannedFinish = QDate(2027, 1, 1).addDays(below(700));
        row.budget = Money::yuan(1'000'000LL * (1 + below(900)));
        set.changes.push_back(inserted(row));
    }
    for (int i = 0; i < works; ++i) {
        const int kind = below(8);
        const int days = 100 + below(500);
        const int cost = 100 + below(90'000);
        // what a class alone cannot tell: long or dear works, not both
        const bool odd = (days > 350) != (cost > 45'000);
        const bool late = below(100) < (kind < 3 ? 50 : 30) + (odd ? 35 : -25);
        PastOutcome row;
        row.id = workspace.ids().next<PastOutcomeId>();
        row.item = u"L%1"_s.arg(i);
        row.knownOn = QDate(2017, 1, 1).addDays(i * 2800 / works);
        row.maturedOn = row.knownOn.addDays(200);
        row.daysLate = late ? 90 : 0;
        row.costOver = late ? 0.2 : 0.0;
        row.content = u"{\"kind\":\"%1\",\"planned_days\":%2,\"planned_cost\":%3,\"month\":%4,"
                      "\"_told\":\"days cost\"}"_s.arg(kind < 3 ? u"Water"_s : u"Building"_s)
                          .arg(days)
                          .arg(cost)
                          .arg(row.knownOn.month());
        set.changes.push_back(inserted(row));
    }
    REQUIRE_OK(workspace.commit(std::move(set)));
}

} // namespace

TEST_CASE("a portfolio of 10,000 projects is scored, and one is explained", "[bench][risk]")
{
    BigWorkspace own(10);
    own.open();
    fillProvince(*own.workspace, 10'000, 2'000);
    RiskModelDesk desk(*own.workspace);
    int taken = 0;
    const double snapshots = secondsOf([&] { taken = desk.takeDue(SIZE_MAX).value(); });
    std::optional<TrainedModel> trained;
    double training = secondsOf([&] {
        auto made = RiskModelDesk::train(desk.matter(RiskTarget::FinishLate).value());
        REQUIRE_OK(made);
        trained = std::move(*made);
    });
    const auto id = desk.keep(*trained);
    REQUIRE_OK(id);
    RiskModel row = desk.models(RiskTarget::FinishLate)->front();
    RiskModel used = row;
    used.state = ModelState::Adopted;
    REQUIRE_OK(own.workspace->commit(ChangeSet{u"sample"_s, {}, {updated(row, used)}}));
    std::size_t scored = 0;
    const double score =
        secondsOf([&] { scored = desk.foretold(RiskTarget::FinishLate).value().size(); });
    int kept = 0;
    const double whole = secondsOf([&] { kept = desk.score().value(); });
    const ProjectId project = own.workspace->projectByCode(u"P77"_s).value();
    const double explained =
        medianMillis(21, [&](int) { REQUIRE_OK(desk.explain(project, RiskTarget::FinishLate)); });
    std::printf("risk: %d snapshots in %.1f s; trained on 2,000 works in %.1f s on one thread; %zu "
                "projects scored by the model with reasons for the likeliest 200 in %.2f s, reach "
                "2 s; all targets scored and %d rows kept in %.2f s; one explained in %.3f ms, "
                "reach 50 ms; model: %s\n",
                taken,
                snapshots,
                training,
                scored,
                score,
                kept,
                whole,
                explained,
                qUtf8Printable(row.method));
}

namespace {

/// The longest time between two turns of the event loop since it was made: what a window stands
/// still for.
class GapWatch {
public:
    GapWatch()
    {
        m_turn.setInterval(0);
        m_last.start();
        QObject::connect(&m_turn, &QTimer::timeout, &m_turn, [this] {
            m_longest = std::max(m_longest, static_cast<double>(m_last.nsecsElapsed()) / 1e6);
            m_last.start();
        });
        m_turn.start();
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    QTimer m_turn;
    QElapsedTimer m_last;
    double m_longest = 0;
};

/// Finished works with 60 features of their own, of which some act on the outcome.
void fillHistory(Workspace &workspace, int works, int columns)
{
    std::mt19937_64 random(6);
    std::normal_distribution<double> normal;
    std::uniform_real_distribution<double> share;
    ChangeSet set{u"sample"_s, {}, {}};
    for (int i = 0; i < works; ++i) {
        PastOutcome row;
        row.id = workspace.ids().next<PastOutcomeId>();
        row.item = u"L%1"_s.arg(i);
        row.knownOn = QDate(2012, 1, 1).addDays(i * 4700LL / works);
        row.maturedOn = row.knownOn.addDays(200);
        QJsonObject content{{u"_told"_s, u"days"_s},
                            {u"kind"_s, i % 3 ? u"Water"_s : u"Building"_s}};
        double cause = 0;
        for (int c = 0; c < columns; ++c) {
            const double x = std::round(normal(random) * 1000) / 1000;
            cause += c < 10 ? x / (c + 2) : 0.0;
            content[u"own_%1"_s.arg(c)] = x;
        }
        row.daysLate = share(random) < 1 / (1 + std::exp(-cause)) ? 90 : 0;
        row.content = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
        set.changes.push_back(inserted(row));
    }
    REQUIRE_OK(workspace.commit(std::move(set)));
}

} // namespace

TEST_CASE("the window goes on while a model is trained on 5,000 works of 60 features",
          "[bench][risk][gap]")
{
    BigWorkspace own(10);
    own.open();
    fillHistory(*own.workspace, 5000, 60);
    RiskModelDesk desk(*own.workspace);
    std::optional<Result<TrainedModel>> trained;
    LatestWork<TrainedModel> work([&](Result<TrainedModel> made) { trained = std::move(made); });
    std::optional<Result<RiskModelId>> kept;
    double keeping = 0;
    GapWatch gaps;
    const double seconds = secondsOf([&] {
        work.start([reader = desk.reader()](const WorkProgress &progress) {
            return RiskModelDesk::train(reader, RiskTarget::FinishLate, progress);
        });
        while (!trained)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        REQUIRE_OK(*trained);
        keeping = secondsOf([&] { kept = desk.keep(**trained); });
        QCoreApplication::processEvents();
    });
    REQUIRE_OK(*kept);
    std::printf("risk: read, trained and kept %lld works of 60 features beside the window in %.1f "
                "s, reach 60 s; the longest time without a turn of the event loop was %.1f ms, "
                "reach 50 ms (keeping the model, %lld bytes, %.1f ms); method %s\n",
                static_cast<long long>((*trained)->counts.outcomes),
                seconds,
                gaps.longest(),
                static_cast<long long>((*trained)->content.size()),
                keeping * 1000,
                qUtf8Printable((*trained)->model.card.method));
}

TEST_CASE("the window goes on while 10,000 projects are looked at and scored", "[bench][risk][gap]")
{
    BigWorkspace own(10);
    own.open();
    fillProvince(*own.workspace, 10'000, 2'000);
    RiskClock daily(*own.workspace);
    int taken = 0;
    int changed = 0;
    QObject::connect(&daily, &RiskClock::looked, &daily, [&](int n, int m) {
        taken = n;
        changed = m;
    });
    GapWatch gaps;
    const double seconds = secondsOf([&] {
        daily.lookAnew();
        while (daily.isBusy())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
    std::printf("risk: a look at 10,000 projects beside the window took %.1f s, kept %d snapshots "
                "and %d scores in pieces; the longest time without a turn of the event loop was "
                "%.1f ms, reach 50 ms\n",
                seconds,
                taken,
                changed,
                gaps.longest());
}

namespace {

/// A plan of a thousand tasks, all of which have begun, on the calendar that is there.
void addPlanUnderWay(Workspace &workspace, std::uint32_t number)
{
    Plan plan = layeredPlan(1000, 1500, number);
    plan.project.id = workspace.ids().next<ProjectId>();
    plan.project.code = u"T%1"_s.arg(number);
    QHash<TaskId, TaskId> ids;
    for (const Task &row : plan.tasks)
        ids.insert(row.id, workspace.ids().next<TaskId>());
    ChangeSet set{u"import-plan"_s, plan.project.id, {inserted(plan.project)}};
    for (Task &row : plan.tasks) {
        row.id = ids.value(row.id);
        row.parent = ids.value(row.parent);
        row.project = plan.project.id;
        row.actualStart = WallTime::at(QDate(2026, 1, 5), 9 * 60);
        set.changes.push_back(inserted(row));
    }
    for (Link &row : plan.links) {
        row.id = workspace.ids().next<LinkId>();
        row.project = plan.project.id;
        row.predecessor = ids.value(row.predecessor);
        row.successor = ids.value(row.successor);
        set.changes.push_back(inserted(row));
    }
    REQUIRE_OK(workspace.commit(std::move(set)));
}

} // namespace

TEST_CASE("the states of 10,000 tasks are kept in a month", "[bench][risk][tasks]")
{
    BigWorkspace own(10);
    own.open();
    for (std::uint32_t k = 1; k <= 10; ++k)
        addPlanUnderWay(*own.workspace, k);
    RiskModelDesk desk(*own.workspace);
    std::optional<RiskFindings> found;
    const double finding = secondsOf([&] {
        found = std::move(desk.findSnapshots(RiskModelDesk::Wanted::Due, SIZE_MAX).value());
    });
    qint64 states = 0;
    qint64 bytes = 0;
    for (const RiskSnapshot &row : found->snapshots) {
        const QJsonObject tasks =
            QJsonDocument::fromJson(row.content.toUtf8())[u"_tasks"_s].toObject();
        states += tasks.size();
        bytes += tasks.isEmpty() ? 0 : row.content.toUtf8().size();
    }
    const double keeping = secondsOf([&] { REQUIRE_OK(desk.keep(*found, SIZE_MAX)); });
    const double again =
        secondsOf([&] { REQUIRE_OK(desk.findSnapshots(RiskModelDesk::Wanted::Due, SIZE_MAX)); });
    std::printf("risk: the states of %lld tasks of ten plans found in %.2f s and kept in %.2f s, "
                "%lld bytes each; a later look at the same month takes %.2f s\n",
                static_cast<long long>(states),
                finding,
                keeping,
                static_cast<long long>(bytes / std::max<qint64>(1, states)),
                again);
}
