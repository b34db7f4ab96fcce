// SPDX-License-Identifier: GPL-3.0-or-later
// The project home, as a person uses it. With ZS_PICTURES set to a folder, pictures are kept there.
#include "ui/library/home_page.h"

#include "commands/contract_desk.h"
#include "commands/library_desk.h"
#include "support/temp_workspace.h"
#include "ui/homepage/stage_strip.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

struct Home : TempWorkspace {
    ProjectId project;
    std::unique_ptr<HomePage> page;
    QStringList told;
    QStringList failures;

    explicit Home(ThemeKind theme = ThemeKind::Light, int percent = 100)
    {
        applyTheme(theme, percent);
        Project row;
        row.code = u"2611-330100-04-01-000001"_s;
        row.name = u"示例路综合改造工程"_s;
        row.way = InvestmentWay::Direct;
        row.kind = ProjectKind::Transport;
        row.plannedStart = QDate(2026, 3, 2);
        row.estimate = Money::yuan(80'000'000);
        row.scope = u"改造道路三公里及地下管线"_s;
        project = createProject(*workspace, row).value();
        (void)addProject(u"P2"_s);
        page = std::make_unique<HomePage>(*workspace);
        QObject::connect(
            page.get(), &HomePage::done, page.get(), [this](const QString &text) { told << text; });
        QObject::connect(page.get(), &HomePage::failed, page.get(), [this](const Error &error) {
            failures << error.message;
        });
        page->resize(1120, 640);
        page->showProject(project);
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    ~Home() { applyTheme(ThemeKind::Light, 100); }

    template <class W>
    [[nodiscard]] W &child(const QString &name) const
    {
        W *found = page->findChild<W *>(name);
        INFO("no child named " << name.toStdString());
        REQUIRE(found);
        return *found;
    }
    /// Presses the button and answers the dialog that it opens.
    void press(const QString &name, const std::function<void(QDialog &)> &answer)
    {
        bool answered = false;
        QTimer::singleShot(0, page.get(), [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            keep(*dialog, name);
            answered = true;
            answer(*dialog);
        });
        press(name);
        REQUIRE(answered);
    }
    void press(const QString &name)
    {
        auto &button = child<QPushButton>(name);
        REQUIRE(button.isEnabled());
        button.click();
    }
    static void go(QDialog &dialog)
    {
        auto *button = dialog.findChild<QPushButton *>(u"stepGo"_s);
        REQUIRE(button);
        button->click();
    }
    void begin()
    {
        press(u"stepBegin"_s, [](QDialog &dialog) { go(dialog); });
    }
    static void keep(QWidget &widget, const QString &name)
    {
        const QPixmap picture = widget.grab();
        CHECK(picture.width() > 100);
        if (const QString folder = qEnvironmentVariable("ZS_PICTURES"); !folder.isEmpty())
            CHECK(picture.save(folder + u"/home-"_s + name + u".png"_s));
    }
    [[nodiscard]] LibraryDesk::Course course() const
    {
        auto found = LibraryDesk(*workspace).course(project);
        REQUIRE_OK(found);
        return std::move(*found);
    }
    void putAll(const QString &step) const
    {
        for (const StageRequirement &asked : course().plan->step(step)->papers) {
            ProjectDocument paper;
            paper.project = project;
            paper.step = step;
            paper.requirement = asked.key;
            paper.title = asked.name.zh;
            paper.number = u"示发改〔2026〕1号"_s;
            paper.issuer = u"示例市发展改革委"_s;
            paper.issuedOn = QDate(2026, 4, 1);
            REQUIRE_OK(LibraryDesk(*workspace).putPaper(paper));
        }
    }
};

} // namespace

TEST_CASE("a project without a procedure is offered the fitting one, and begins with it", "[gui]")
{
    Home home;
    home.keep(*home.page, u"not-begun"_s);
    home.begin();
    CHECK(home.course().plan->key == u"direct-investment");
    CHECK(home.child<StageStrip>(u"stageStrip"_s).isVisible());
    auto &lacks = home.child<QTableWidget>(u"lackTable"_s);
    REQUIRE(lacks.rowCount() >= 2);
    CHECK(lacks.item(0, 1)->text().contains(u"712"));
    home.keep(*home.page, u"begun"_s);
}

TEST_CASE("what is missing is entered from the list; then the step passes and can be taken back",
          "[gui]")
{
    Home home;
    home.begin();
    home.child<QPushButton>(u"stepPass"_s).click();
    REQUIRE(home.failures.size() == 1);
    CHECK(home.failures.front().contains(u"712"));
    auto &lacks = home.child<QTableWidget>(u"lackTable"_s);
    const int before = lacks.rowCount();
    QTimer::singleShot(0, home.page.get(), [&] {
        auto *dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        dialog->findChild<QLineEdit *>(u"paperNumber"_s)->setText(u"示发改〔2026〕3号"_s);
        Home::keep(*dialog, u"paper"_s);
        dialog->findChild<QPushButton *>(u"paperGo"_s)->click();
    });
    lacks.setCurrentCell(0, 0);
    Q_EMIT lacks.cellActivated(0, 0);
    CHECK(home.course().papers.size() == 1);
    home.keep(*home.page, u"documents"_s);
    home.page->showTab(u"homeOverview"_s);
    CHECK(lacks.rowCount() == before - 1);
    home.putAll(u"proposal"_s);
    home.press(u"stepPass"_s);
    CHECK(home.course().steps[0].state == StepState::Passed);
    CHECK(home.child<StageStrip>(u"stageStrip"_s).chosen() == 1); // it follows
    home.child<QPushButton>(u"homeUndo"_s).click();
    CHECK(home.course().steps[0].state == StepState::Open);
    home.child<QPushButton>(u"homeRedo"_s).click();
    CHECK(home.course().steps[0].state == StepState::Passed);
}

TEST_CASE("leaving out, sending back and opening again ask for their reasons", "[gui]")
{
    Home home;
    home.begin();
    home.press(u"stepBack"_s, [](QDialog &dialog) {
        auto *button = dialog.findChild<QPushButton *>(u"stepGo"_s);
        CHECK_FALSE(button->isEnabled());
        dialog.findChild<QPlainTextEdit *>(u"stepWords"_s)->setPlainText(u"材料不全"_s);
        button->click();
    });
    CHECK(home.course().steps[0].state == StepState::Returned);
    CHECK(home.child<QTextBrowser>(u"homeFacts"_s).toPlainText().contains(u"材料不全"));
    CHECK_FALSE(home.child<QPushButton>(u"stepPass"_s).isEnabled());
    home.press(u"stepReopen"_s, [](QDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>(u"stepWords"_s)->setPlainText(u"已补齐"_s);
        Home::go(dialog);
    });
    CHECK(home.course().steps[0].state == StepState::Open);
    home.press(u"stepLeave"_s, [](QDialog &dialog) {
        CHECK(dialog.findChild<QComboBox *>(u"shortcutWhich"_s)->count() == 4);
        dialog.findChild<QPlainTextEdit *>(u"stepWords"_s)->setPlainText(u"已列入综合交通规划"_s);
        Home::go(dialog);
    });
    CHECK(home.course().steps[0].state == StepState::Simplified);
}

TEST_CASE("papers are listed with those that are missing; one is removed by a key and brought back",
          "[gui]")
{
    Home home;
    home.begin();
    home.putAll(u"proposal"_s);
    home.page->showTab(u"papersPanel"_s);
    auto &table = home.child<QTableWidget>(u"paperTable"_s);
    const int rows = table.rowCount();
    REQUIRE(rows == 2);
    table.setCurrentCell(0, 0);
    home.page->activateWindow(); // the dialog was
    REQUIRE(QTest::qWaitForWindowActive(home.page.get()));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(home.course().papers.size() == 1);
    CHECK(table.rowCount() == rows); // it stands there as missing now
    home.child<QPushButton>(u"homeUndo"_s).click();
    CHECK(home.course().papers.size() == 2);
}

TEST_CASE("people and history tell of the project", "[gui]")
{
    Home home;
    home.begin();
    home.page->showTab(u"historyPanel"_s);
    auto &history = home.child<QTableWidget>(u"historyTable"_s);
    CHECK(history.rowCount() > 3);
    home.child<QLineEdit>(u"historyFilter"_s).setText(u"no such words"_s);
    for (int row = 0; row < history.rowCount(); ++row)
        CHECK(history.isRowHidden(row));
    home.child<QLineEdit>(u"historyFilter"_s).clear();
    home.keep(*home.page, u"history"_s);
    home.page->showTab(u"peoplePanel"_s);
    home.keep(*home.page, u"people"_s);
}

TEST_CASE("a list of the home leaves as a file, without the rows that are filtered away", "[gui]")
{
    Home home;
    home.begin();
    home.page->showTab(u"historyPanel"_s);
    auto &history = home.child<QTableWidget>(u"historyTable"_s);
    REQUIRE(history.rowCount() > 3);
    history.setRowHidden(0, true);
    const QString path = home.folder.filePath(u"history.csv"_s);
    nextAnswer::path(path);
    home.press(u"homeExport"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    CHECK(lines.size() == history.rowCount()); // the heads, and all rows but one
    CHECK(home.failures.isEmpty());
    AuditFilter filter;
    filter.command = u"export"_s;
    CHECK(home.workspace->auditCount(filter).value() == 1);
}

TEST_CASE("a contract that was entered is taken back and entered again from the home", "[gui]")
{
    Home home;
    ContractDesk desk(*home.workspace);
    Contract row;
    row.project = home.project;
    row.name = u"施工合同"_s;
    row.supplier = u"示例建设集团有限公司"_s;
    row.amount = Money::yuan(50'000);
    REQUIRE_OK(desk.saveContract(row));
    const auto count = [&] { return desk.file(home.project)->contracts.size(); };
    REQUIRE(count() == 1);
    home.press(u"homeUndo"_s);
    CHECK(count() == 0);
    home.press(u"homeRedo"_s);
    REQUIRE(count() == 1);
    REQUIRE_OK(desk.sign(desk.file(home.project)->contracts.front().row.id, QDate(2026, 5, 20)));
    home.press(u"homeUndo"_s); // what was signed meanwhile stays, and that is said
    CHECK(count() == 1);
    CHECK(home.failures.size() == 1);
    CHECK_FALSE(home.child<QPushButton>(u"homeUndo"_s).isEnabled());
}

TEST_CASE("another project is found by the readings of its name, and the plan is asked for",
          "[gui]")
{
    Home home;
    ProjectId wanted;
    QObject::connect(home.page.get(), &HomePage::planWanted, home.page.get(), [&](ProjectId id) {
        wanted = id;
    });
    auto &choice = home.child<QComboBox>(u"homeProject"_s);
    choice.lineEdit()->selectAll();
    QTest::keyClicks(choice.lineEdit(), u"slxm"_s); // 示例项目
    REQUIRE(choice.completer()->model()->rowCount() == 1);
    const QString text = choice.completer()->model()->index(0, 0).data().toString();
    Q_EMIT choice.completer()->activated(text);
    CHECK(home.page->project() != home.project);
    home.child<QPushButton>(u"homePlan"_s).click();
    CHECK(wanted == home.page->project());
}

TEST_CASE("the home fits a small screen with large letters, in every theme", "[gui]")
{
    for (const ThemeKind theme : {ThemeKind::Dark, ThemeKind::HighContrast, ThemeKind::Light}) {
        Home home(theme, theme == ThemeKind::Light ? 150 : 100);
        home.begin();
        home.page->resize(1130, 700);
        QApplication::processEvents();
        CHECK(home.page->width() <= 1130);
        CHECK(home.page->height() <= 700);
        home.keep(*home.page, u"theme-%1"_s.arg(static_cast<int>(theme)));
    }
}
