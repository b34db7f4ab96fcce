// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/remedy_desk.h"
#include "commands/risk_forecasts.h"
#include "support/temp_workspace.h"
#include "ui/risk/project_risk_panel.h"
#include "ui/risk/project_risk_simulation.h"
#include "ui/risk/register_matrix.h"
#include "ui/risk/register_tab.h"
#include "ui/risk/remedy_tab.h"
#include "ui/risk/warning_clock.h"
#include "ui/risk/warning_tab.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTimeZone>
#include <QTimer>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

/// One project that a model thinks late, led by this session's person; Monday morning.
struct RiskFixture : TempWorkspace {
    ProjectId project = addProject(u"XM-1"_s);
    TaskId road = addTask(project, u"路基"_s, 20);
    PersonId self = workspace->session().person;
    std::unique_ptr<QWidget> page;
    QStringList failures;
    QStringList messages;

    RiskFixture()
    {
        nextAnswer::clear();
        applyTheme(ThemeKind::Light, 100);
        clock.set(QDateTime(QDate(2026, 6, 1), QTime(10, 0), QTimeZone("Asia/Shanghai"))
                      .toMSecsSinceEpoch());
        const auto present = workspace->plan(project);
        REQUIRE_OK(present);
        const Project before = present->plan->project;
        Project after = before;
        after.leader = self;
        RiskScore score;
        score.id = workspace->ids().next<RiskScoreId>();
        score.project = project;
        score.scoredOn = QDate(2026, 5, 31);
        score.probability = 0.82;
        score.least = 0.7;
        score.most = 0.9;
        score.cases = 42;
        score.reference = 0.35;
        score.reasons = u"[\"上一阶段晚了 40 天\"]"_s;
        ChangeSet set{u"sample"_s, project, {}};
        addUpdate(set, before, after);
        set.changes.push_back(inserted(score));
        REQUIRE_OK(workspace->commit(std::move(set)));
        workspace->dropPlan(project);
    }
    ~RiskFixture() { page.reset(); }

    template <class Tab>
    Tab &show(std::unique_ptr<Tab> made)
    {
        Tab *tab = made.get();
        page = std::move(made);
        QObject::connect(tab, &Tab::failed, tab, [this](const Error &e) { failures << e.message; });
        QObject::connect(tab, &Tab::done, tab, [this, tab](const QString &m) {
            messages << m;
            if constexpr (requires { tab->refresh(); })
                tab->refresh();
        });
        page->resize(1210, 560);
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        return *tab;
    }
    template <class W>
    [[nodiscard]] W &child(const QString &name, QWidget *top = nullptr)
    {
        W *found = (top ? top : page.get())->findChild<W *>(name);
        INFO("no child named " << name.toStdString());
        REQUIRE(found);
        return *found;
    }
    void press(const QString &name, QWidget *top = nullptr)
    {
        QPushButton &button = child<QPushButton>(name, top);
        INFO(name.toStdString());
        REQUIRE(button.isEnabled());
        QTest::mouseClick(&button, Qt::LeftButton);
    }
    void inDialog(const QString &button, const std::function<void(QDialog &)> &act)
    {
        bool met = false;
        QTimer::singleShot(0, page.get(), [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            met = true;
            act(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        press(button);
        CHECK(met);
    }
    void grab(const QString &name, QWidget *what = nullptr) const
    {
        const QString folderPath = qEnvironmentVariable("ZS_GRAB_DIR");
        if (!folderPath.isEmpty())
            (what ? what : page.get())->grab().save(folderPath + u'/' + name + u".png"_s);
    }
    AttachmentId attach()
    {
        Attachment file;
        file.id = workspace->ids().next<AttachmentId>();
        file.project = project;
        file.name = u"整改后.jpg"_s;
        file.digest = QByteArray(32, 'a');
        REQUIRE_OK(workspace->commit(ChangeSet{u"sample"_s, project, {inserted(file)}}));
        return file.id;
    }
};

} // namespace

TEST_CASE_METHOD(RiskFixture,
                 "a warning is looked for, acknowledged, judged, and makes a remedy",
                 "[gui][risk]")
{
    WarningTab &tab = show(std::make_unique<WarningTab>(*workspace));
    tab.refresh();
    CHECK(child<QTableWidget>(u"warningTable"_s).rowCount() == 0);
    CHECK_FALSE(child<QPushButton>(u"warningAcknowledge"_s).isEnabled());
    press(u"warningLook"_s);
    REQUIRE(failures.isEmpty());
    auto &table = child<QTableWidget>(u"warningTable"_s);
    REQUIRE(table.rowCount() >= 1);
    const int turns = tab.turns();
    CHECK(turns >= 1);
    int at = -1;
    for (int row = 0; row < table.rowCount(); ++row) {
        table.setCurrentCell(row, 0);
        if (child<QLabel>(u"warningText"_s).text().contains(u"82"_s))
            at = row;
    }
    REQUIRE(at >= 0);
    table.setCurrentCell(at, 0);
    grab(u"warnings"_s);
    CHECK_FALSE(child<QPushButton>(u"warningJudge"_s).isEnabled());
    inDialog(u"warningAcknowledge"_s, [this](QDialog &dialog) {
        child<QPlainTextEdit>(u"riskNote"_s, &dialog).setPlainText(u"已安排赶工"_s);
        grab(u"acknowledge"_s, &dialog);
        press(u"goAhead"_s, &dialog);
    });
    CHECK(tab.turns() == turns - 1);
    CHECK_FALSE(child<QPushButton>(u"warningAcknowledge"_s).isEnabled());
    CHECK(child<QLabel>(u"warningText"_s).text().contains(u"已安排赶工"_s));
    inDialog(u"warningJudge"_s, [this](QDialog &dialog) {
        CHECK_FALSE(child<QPushButton>(u"goAhead"_s, &dialog).isEnabled());
        child<QComboBox>(u"verdictChoice"_s, &dialog).setCurrentIndex(1);
        child<QPlainTextEdit>(u"verdictWhy"_s, &dialog).setPlainText(u"数据滞后"_s);
        press(u"goAhead"_s, &dialog);
    });
    CHECK_FALSE(child<QPushButton>(u"warningJudge"_s).isEnabled());
    inDialog(u"warningTally"_s, [this](QDialog &dialog) {
        auto &tally = child<QTableWidget>(u"warningTallyTable"_s, &dialog);
        bool found = false;
        for (int row = 0; row < tally.rowCount(); ++row)
            found = found || tally.item(row, 6)->text() == u"100%"_s;
        CHECK(found);
        grab(u"tally"_s, &dialog);
    });
    inDialog(u"warningRemedy"_s, [this](QDialog &dialog) {
        CHECK_FALSE(child<QLineEdit>(u"remedyTitle"_s, &dialog).text().isEmpty());
        press(u"goAhead"_s, &dialog);
    });
    CHECK(failures.isEmpty());
    const auto remedies = RemedyDesk(*workspace).list();
    REQUIRE_OK(remedies);
    REQUIRE(remedies->size() == 1);
    CHECK(remedies->front().row.warning.isValid());
    CHECK(remedies->front().row.responsible == self);
}

TEST_CASE_METHOD(RiskFixture,
                 "a remedy is asked for and put right on the tab; who put it right cannot check it",
                 "[gui][risk]")
{
    (void)attach();
    RemedyTab &tab = show(std::make_unique<RemedyTab>(*workspace));
    tab.refresh();
    inDialog(u"remedyAdd"_s, [this](QDialog &dialog) {
        CHECK_FALSE(child<QPushButton>(u"goAhead"_s, &dialog).isEnabled());
        child<QLineEdit>(u"remedyTitle"_s, &dialog).setText(u"围挡缺失"_s);
        child<QComboBox>(u"remedyPerson"_s, &dialog).setCurrentIndex(0);
        child<QDateEdit>(u"remedyDue"_s, &dialog).setDate(QDate(2026, 6, 5));
        grab(u"find-remedy"_s, &dialog);
        press(u"goAhead"_s, &dialog);
    });
    INFO(failures.join(u'\n').toStdString());
    REQUIRE(failures.isEmpty());
    REQUIRE(child<QTableWidget>(u"remedyTable"_s).rowCount() == 1);
    CHECK_FALSE(child<QPushButton>(u"remedyPass"_s).isEnabled());
    inDialog(u"remedyFix"_s, [this](QDialog &dialog) {
        child<QPlainTextEdit>(u"fixWhat"_s, &dialog).setPlainText(u"已补齐"_s);
        press(u"goAhead"_s, &dialog);
    });
    REQUIRE(failures.isEmpty());
    grab(u"remedies"_s);
    CHECK_FALSE(child<QPushButton>(u"remedyFix"_s).isEnabled());
    CHECK_FALSE(child<QPushButton>(u"remedyPass"_s).isEnabled()); // one's own work
    CHECK_FALSE(child<QPushButton>(u"remedyPass"_s).toolTip().isEmpty());
    CHECK(child<QLabel>(u"remedyText"_s).text().contains(u"已补齐"_s));
    inDialog(u"remedyTally"_s, [this](QDialog &dialog) {
        auto &tally = child<QTableWidget>(u"remedyTallyTable"_s, &dialog);
        REQUIRE(tally.rowCount() == 1);
        CHECK(tally.item(0, 1)->text() == u"1"_s);
        CHECK(tally.item(0, 7)->text() == u"0%"_s);
        const QString out = folder.filePath(u"整改率.csv"_s);
        nextAnswer::path(out);
        press(u"remedyTallyExport"_s, &dialog);
        CHECK(QFile::exists(out));
    });
}

TEST_CASE_METHOD(RiskFixture,
                 "a risk is entered with its three points and stands in the matrix",
                 "[gui][risk]")
{
    RegisterTab &tab = show(std::make_unique<RegisterTab>(*workspace));
    tab.refresh();
    int refused = 0;
    QTimer again; // the dialog comes back after what was refused
    again.setInterval(20);
    QObject::connect(&again, &QTimer::timeout, page.get(), [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return; // not back yet
        again.stop();
        ++refused;
        child<QLineEdit>(u"entryEffect"_s, dialog).setText(u"路基晚开工"_s);
        grab(u"risk-entry"_s, dialog);
        press(u"goAhead"_s, dialog);
    });
    inDialog(u"registerAdd"_s, [&](QDialog &dialog) {
        child<QLineEdit>(u"entryCause"_s, &dialog).setText(u"拆迁协议未签"_s);
        child<QLineEdit>(u"entryEvent"_s, &dialog).setText(u"征地受阻"_s);
        child<QDoubleSpinBox>(u"entryProbability"_s, &dialog).setValue(60);
        child<QDoubleSpinBox>(u"entryLeast"_s, &dialog).setValue(10);
        child<QDoubleSpinBox>(u"entryLikely"_s, &dialog).setValue(20);
        child<QDoubleSpinBox>(u"entryMost"_s, &dialog).setValue(60);
        child<QLineEdit>(u"entryCostText"_s, &dialog).clear();
        again.start();
        press(u"goAhead"_s, &dialog);
    });
    CHECK(refused == 1);
    CHECK(failures.size() == 1); // what was missing was said
    CHECK(messages.size() == 1);
    auto &table = child<QTableWidget>(u"registerTable"_s);
    REQUIRE(table.rowCount() == 1);
    CHECK(table.item(0, 0)->text() == u"R-001"_s);
    CHECK(child<RegisterMatrix>(u"registerMatrix"_s).countAt(4, 3) == 1);
    CHECK(child<RegisterMatrix>(u"registerMatrix"_s).countAt(5, 5) == 0);
    grab(u"register"_s);
}

TEST_CASE_METHOD(RiskFixture,
                 "the project's risks show the probability with its reasons, and its finish is "
                 "simulated beside the window",
                 "[gui][risk]")
{
    ProjectRiskPanel &panel = show(std::make_unique<ProjectRiskPanel>(*workspace));
    panel.showProject(project);
    const QString known = child<QTextBrowser>(u"projectRiskKnown"_s).toPlainText();
    CHECK(known.contains(u"82%"_s));
    CHECK(known.contains(u"上一阶段晚了 40 天"_s));
    grab(u"project-risk"_s);
    auto &view = child<SimulationView>(u"simulationView"_s);
    child<QTabWidget>(u"projectRiskTabs"_s).setCurrentWidget(&view);
    auto &views = child<QTabWidget>(u"simulationViews"_s);
    CHECK_FALSE(views.isVisible());
    child<QComboBox>(u"simulationRuns"_s).setCurrentIndex(0);
    press(u"simulationRun"_s);
    REQUIRE(QTest::qWaitFor([&] { return views.isVisible(); }, 30'000));
    auto &shares = child<QTableWidget>(u"simulationShares"_s);
    REQUIRE(shares.rowCount() == 5);
    CHECK(shares.item(0, 1)->text() <= shares.item(4, 1)->text());
    auto &critical = child<QTableWidget>(u"simulationCritical"_s);
    REQUIRE(critical.rowCount() == 1);
    CHECK(critical.item(0, 0)->text() == u"路基"_s);
    CHECK(critical.item(0, 1)->text() == u"100"_s);
    grab(u"simulation"_s);
    press(u"simulationKeep"_s);
    CHECK_FALSE(child<QPushButton>(u"simulationKeep"_s).isEnabled());
    const auto kept = RiskForecastDesk(*workspace).forecasts(project);
    REQUIRE_OK(kept);
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().p50 <= kept->front().p80);
    views.setCurrentIndex(1);
    grab(u"tornado"_s);
    // the same project again keeps it, another one does not
    panel.showProject(project);
    CHECK(views.isVisible());
    panel.showProject(addProject(u"XM-2"_s));
    CHECK_FALSE(views.isVisible());
    CHECK(failures.isEmpty());
}

TEST_CASE_METHOD(RiskFixture,
                 "new warnings are counted and told on the desktop without what they say",
                 "[gui][risk]")
{
    QStringList told;
    WarningClock watch(*workspace,
                       nullptr,
                       [&told](const QString & /*title*/, const QString &text) { told << text; });
    QList<qint64> counts;
    QObject::connect(&watch, &WarningClock::counted, &watch, [&counts](qint64 n) { counts << n; });
    watch.start();
    REQUIRE(counts.size() == 1);
    CHECK(counts.front() == 0);
    CHECK(told.isEmpty());
    const auto look = [&watch] {
        watch.look();
        REQUIRE(QTest::qWaitFor([&] { return !watch.isLooking(); }, 60'000));
    };
    look();
    CHECK(counts.last() >= 1);
    REQUIRE(told.size() == 1);
    CHECK_FALSE(told.front().contains(u"XM-1"_s));
    look();
    CHECK(told.size() == 1); // nothing new
}
