// SPDX-License-Identifier: GPL-3.0-or-later
// From an empty page to projects that are foretold: by keys and clicks, down to the stored rows.
#include "commands/risk_model_desk.h"
#include "support/temp_workspace.h"
#include "ui/risk/model_view.h"
#include "ui/risk/outcome_import_dialog.h"
#include "ui/risk/portfolio_view.h"
#include "ui/risk/risk_clock.h"
#include "ui/widgets/dialog_seam.h"

#include <QChartView>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>

#include <random>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 30);

/// Finished works as CSV; builders below four were late more often.
QString ledger(const QTemporaryDir &folder, int rows, bool faulty = false)
{
    std::mt19937_64 random(3);
    const auto below = [&random](int n) {
        return static_cast<int>(random() % static_cast<std::uint64_t>(n));
    };
    QString text = u"项目代码,项目名称,施工单位,开工日期,计划竣工日期,实际竣工日期\n"_s;
    for (int i = 0; i < rows; ++i) {
        const int builder = below(10);
        const bool late = below(100) < (builder < 4 ? 75 : 20);
        const QDate began = QDate(2017, 1, 2).addDays(i * 2800 / rows);
        const QDate due = began.addDays(100 + below(300));
        const QDate done = due.addDays(late ? 31 + below(100) : -below(20));
        text += u"L%1,示例历史%1,示例施工%2,%3,%4,%5\n"_s.arg(i).arg(builder).arg(
            faulty && i == 2 ? u"不详"_s : began.toString(Qt::ISODate),
            due.toString(Qt::ISODate),
            done.toString(Qt::ISODate));
    }
    const QString path = folder.filePath(u"台账.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    return path;
}

struct Risks : TempWorkspace {
    Risks()
    {
        clock.set(kToday.startOfDay().addSecs(9 * 3600).toMSecsSinceEpoch());
        for (int i = 0; i < 6; ++i) {
            Project project;
            project.code = u"P%1"_s.arg(i);
            project.name = u"示例项目%1"_s.arg(i);
            project.stage = ProjectStage::Execution;
            project.plannedStart = QDate(2026, 6 + i % 5, 1);
            project.plannedFinish = QDate(2027, 1 + i, 1);
            project.budget = Money::yuan((i + 1) * 30'000'000LL);
            REQUIRE_OK(createProject(*workspace, project));
        }
    }
    void import(int rows)
    {
        OutcomeImportDialog dialog(*workspace);
        dialog.read(ledger(folder, rows));
        REQUIRE(QTest::qWaitFor([&] { return !dialog.isBusy(); }, 20'000));
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"outcomeGo"_s), Qt::LeftButton);
        REQUIRE(dialog.result() == QDialog::Accepted);
    }
    void assess()
    {
        RiskModelDesk desk(*workspace);
        REQUIRE_OK(desk.takeDue());
        REQUIRE_OK(desk.score());
    }
};

template <class W>
W &childOf(const QWidget &parent, const QString &name)
{
    W *found = parent.findChild<W *>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return *found;
}

/// Kept where ZS_PICTURES says, for somebody to look at.
void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("ZS_PICTURES");
    if (!folder.isEmpty())
        CHECK(widget.grab().save(folder + u'/' + name));
}

} // namespace

TEST_CASE("A ledger is imported once its faults are dealt with", "[risk]")
{
    Risks office;
    OutcomeImportDialog dialog(*office.workspace);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    nextAnswer::path(ledger(office.folder, 12, true));
    QTest::mouseClick(&childOf<QPushButton>(dialog, u"outcomeChoose"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isBusy() && !dialog.reading().problems.empty(); },
                            20'000));
    auto &go = childOf<QPushButton>(dialog, u"outcomeGo"_s);
    CHECK_FALSE(go.isEnabled());
    auto &faults = childOf<QTableWidget>(dialog, u"outcomeFaults"_s);
    REQUIRE(faults.rowCount() == 1);
    keepPicture(dialog, u"risk-import.png"_s);
    CHECK(faults.item(0, 0)->text() == u"4");
    CHECK(faults.item(0, 2)->text() == u"不详");
    QTest::mouseClick(&childOf<QPushButton>(dialog, u"outcomeLeaveAll"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return go.isEnabled(); }, 20'000));
    CHECK(dialog.reading().rows.size() == 11);
    QTest::mouseClick(&go, Qt::LeftButton);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(RiskModelDesk(*office.workspace).outcomeKeys()->size() == 11);
}

TEST_CASE("The portfolio says nothing before something is known, then the likeliest first",
          "[risk]")
{
    Risks office;
    PortfolioView view(*office.workspace);
    view.resize(1000, 560);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    view.refresh();
    auto *pages = view.findChild<QStackedWidget *>();
    REQUIRE(pages);
    CHECK(pages->currentIndex() == 1);
    bool wanted = false;
    QObject::connect(&view, &PortfolioView::importWanted, &view, [&wanted] { wanted = true; });
    QTest::mouseClick(&childOf<QPushButton>(view, u"riskEmptyImport"_s), Qt::LeftButton);
    CHECK(wanted);
    keepPicture(view, u"risk-empty.png"_s);

    office.import(120);
    office.assess();
    view.refresh();
    CHECK(pages->currentIndex() == 0);
    auto &table = childOf<QTableWidget>(view, u"riskTable"_s);
    REQUIRE(table.rowCount() == 6);
    CHECK(table.item(0, 2)->text().endsWith(u'%'));
    CHECK(table.item(0, 7)->text().contains(u"past cases"));
    CHECK(childOf<QTextBrowser>(view, u"riskWhy"_s).toPlainText().contains(u"past cases"));
    keepPicture(view, u"risk-portfolio.png"_s);
    // a cell of the matrix narrows the list to what it counts
    auto &matrix = childOf<QTableWidget>(view, u"riskMatrix"_s);
    int counted = 0;
    QTableWidgetItem *full = nullptr;
    for (int r = 0; r < matrix.rowCount(); ++r) {
        for (int c = 0; c < matrix.columnCount(); ++c) {
            counted += matrix.item(r, c)->text().toInt();
            if (matrix.item(r, c)->text().toInt() > 0)
                full = matrix.item(r, c);
        }
    }
    CHECK(counted == 6);
    REQUIRE(full);
    matrix.setCurrentItem(full);
    CHECK(table.rowCount() == full->text().toInt());
    ProjectId opened;
    QObject::connect(
        &view, &PortfolioView::projectWanted, &view, [&opened](ProjectId id) { opened = id; });
    QTest::mouseClick(&childOf<QPushButton>(view, u"riskOpen"_s), Qt::LeftButton);
    CHECK(opened.isValid());
}

TEST_CASE("The digest is written with what is foretold, and the log says so", "[risk]")
{
    Risks office;
    office.import(120);
    office.assess();
    PortfolioView view(*office.workspace);
    view.refresh();
    const QString path = office.folder.filePath(u"周报.csv"_s);
    nextAnswer::path(path);
    const auto written = view.writeDigest();
    REQUIRE_OK(written);
    QFile file(*written);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"示例项目3"_s));
    CHECK(text.contains(u"P0"_s));
    AuditFilter filter;
    filter.command = u"export"_s;
    CHECK(*office.workspace->auditCount(filter) > 0);
}

TEST_CASE("A model is trained beside the window, stands as a candidate, and a stop leaves nothing",
          "[risk]")
{
    Risks office;
    office.import(260);
    ModelView view(*office.workspace);
    view.resize(1000, 560);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    auto &train = childOf<QPushButton>(view, u"trainModel"_s);
    auto &table = childOf<QTableWidget>(view, u"riskModelTable"_s);
    REQUIRE(QTest::qWaitFor([&] { return !view.isReading(); }, 60'000));
    CHECK(table.rowCount() == 0);
    CHECK(childOf<QLabel>(view, u"riskData"_s).text().contains(u"260"));
    CHECK_FALSE(childOf<QPushButton>(view, u"proposeModel"_s).isEnabled());
    QString failure;
    QObject::connect(&view, &ModelView::failed, &view, [&failure](const Error &error) {
        failure = error.message;
    });
    QTest::mouseClick(&train, Qt::LeftButton);
    CHECK(view.isTraining());
    CHECK_FALSE(train.isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return !view.isTraining() && !view.isReading(); }, 120'000));
    CHECK(failure.isEmpty());
    REQUIRE(table.rowCount() == 1);
    CHECK(table.item(0, 2)->text() == u"260");
    CHECK(childOf<QTextBrowser>(view, u"riskModelCard"_s).toPlainText().contains(u"SM3"));
    CHECK(childOf<QPushButton>(view, u"proposeModel"_s).isEnabled());
    CHECK_FALSE(childOf<QPushButton>(view, u"rollBackModel"_s).isEnabled());
    auto &charts = childOf<QTabWidget>(view, u"riskCharts"_s);
    for (int tab = 0; tab < charts.count(); ++tab) {
        charts.setCurrentIndex(tab);
        keepPicture(view, u"risk-model-%1.png"_s.arg(tab));
    }
    for (const auto &chart : {u"riskReliability"_s, u"riskRolling"_s, u"riskDrift"_s})
        CHECK_FALSE(childOf<QChartView>(view, chart).chart()->series().isEmpty());
}

TEST_CASE("The clock takes what is due, scores once, and rests", "[risk]")
{
    Risks office;
    office.import(60);
    RiskClock daily(*office.workspace);
    int news = 0;
    QObject::connect(&daily, &RiskClock::news, &daily, [&news] { ++news; });
    const auto look = [&daily] {
        daily.look();
        REQUIRE(daily.isBusy());
        REQUIRE(QTest::qWaitFor([&] { return !daily.isBusy(); }, 60'000));
    };
    look();
    CHECK(news == 1);
    RiskModelDesk desk(*office.workspace);
    CHECK(desk.scored(RiskTarget::FinishLate)->size() == 6);
    const auto records = [&office] {
        AuditFilter filter;
        filter.command = u"take-risk-snapshots"_s;
        return *office.workspace->auditCount(filter);
    };
    CHECK(records() == 1);
    look();
    CHECK(news == 1);
    CHECK(records() == 1);
    office.clock.advance(24LL * 3600 * 1000);
    look(); // another month has begun
    CHECK(records() == 2);
}

TEST_CASE("What is committed while a look reads beside the window is in the next look", "[risk]")
{
    Risks office;
    office.import(60);
    RiskModelDesk desk(*office.workspace);
    const WorkspaceReader reader = desk.reader();
    const auto before = reader.read<std::size_t>([&](Workspace &read) -> Result<std::size_t> {
        const auto some = read.projects();
        if (!some)
            return passOn(some);
        Project late;
        late.code = u"P9"_s;
        late.name = u"示例项目9"_s;
        REQUIRE_OK(createProject(*office.workspace, late));
        const auto again = read.projects();
        CHECK(again->size() == some->size());
        // nothing can be written through it
        CHECK(RiskModelDesk(read).takeDue().value() == 0);
        CHECK_FALSE(read.setSetting(u"x"_s, u"y"_s));
        return some->size();
    });
    REQUIRE_OK(before);
    CHECK(*before == 6);
    CHECK(office.workspace->projects()->size() == 7);
    int taken = 0;
    RiskClock daily(*office.workspace);
    QObject::connect(&daily, &RiskClock::looked, &daily, [&taken](int n, int) { taken = n; });
    daily.lookAnew();
    REQUIRE(QTest::qWaitFor([&] { return !daily.isBusy(); }, 60'000));
    CHECK(taken == 7);
}

TEST_CASE("The weather of past days is taken in from a table; a fault is told and nothing is taken",
          "[risk]")
{
    Risks office;
    const auto table = [&office](const QString &name, const QString &rows) {
        QFile file(office.folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write((u"日期,降雨量(mm),最高气温(℃)\n"_s + rows).toUtf8());
        return file.fileName();
    };
    ModelView view(*office.workspace);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    REQUIRE(QTest::qWaitFor([&] { return !view.isReading(); }, 60'000));
    QStringList told;
    QObject::connect(&view, &ModelView::done, &view, [&told](const QString &m) { told << m; });
    QObject::connect(
        &view, &ModelView::failed, &view, [&told](const Error &error) { told << error.message; });
    auto &weather = childOf<QPushButton>(view, u"importWeather"_s);
    const auto read = [&](const QString &path) {
        told.clear();
        nextAnswer::path(path);
        QTest::mouseClick(&weather, Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return !told.isEmpty(); }, 60'000));
        return told.first();
    };
    CHECK(read(table(u"a.csv"_s, u"2026-06-01,3,30\n2026-06-02,12.5,\n2026-06-31,1,1\n"_s))
              .contains(u"Row 4"_s));
    CHECK(RiskWeatherDesk(*office.workspace).book()->isEmpty());
    CHECK(read(table(u"b.csv"_s, u"2026-06-01,3,30\n2026-06-02,12.5,\n"_s)).contains(u"2 days"_s));
    CHECK(RiskWeatherDesk(*office.workspace).book()->days() == 2);
    CHECK(weather.isEnabled());
}
