// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/dictionary_desk.h"
#include "commands/goal_desk.h"
#include "picture.h"
#include "support/temp_workspace.h"
#include "ui/portfolio/dictionary_dialog.h"
#include "ui/portfolio/library_import_dialog.h"
#include "ui/portfolio/particulars_dialog.h"
#include "ui/portfolio/project_cards.h"
#include "ui/portfolio/project_filter_bar.h"
#include "ui/portfolio/project_page.h"
#include "ui/widgets/busy_line.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/money_entry.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

struct Library : TempWorkspace {
    QTemporaryDir configuration;
    std::unique_ptr<ProjectPage> page;

    Library()
    {
        QApplication::setOrganizationName(u"zhengshu-test"_s);
        QApplication::setApplicationName(u"zhengshu-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, configuration.path());
        QSettings().clear();
        nextAnswer::clear();
        add(u"P1"_s, u"示例路改造工程"_s, InvestmentWay::Direct, u"key"_s, 2026, 3'000);
        add(u"P2"_s, u"示例小学新建"_s, InvestmentWay::Subsidy, u"livelihood"_s, 2027, 12'000);
        add(u"P3"_s, u"政务数据平台"_s, InvestmentWay::Direct, u"new-info key"_s, 2028, 900);
    }
    ProjectId add(const QString &code,
                  const QString &name,
                  InvestmentWay way,
                  const QString &tags,
                  int year,
                  std::int64_t wan)
    {
        Project project;
        project.code = code;
        project.name = name;
        project.way = way;
        project.tags = tags;
        project.plannedStart = QDate(year, 3, 1);
        project.plannedFinish = QDate(year, 11, 1);
        project.estimate = Money::yuan(wan * 10'000);
        const auto id = createProject(*workspace, project);
        REQUIRE_OK(id);
        return *id;
    }
    void show()
    {
        page = std::make_unique<ProjectPage>(*workspace);
        page->resize(1160, 640);
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    template <class W>
    [[nodiscard]] W &child(const QString &name) const
    {
        W *found = page->findChild<W *>(name);
        INFO("no child named " << name.toStdString());
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QString codes() const
    {
        const auto *model = child<QTableView>(u"projectTable"_s).model();
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, 1).data().toString();
        return all.join(u' ');
    }
    [[nodiscard]] QString filtered(const ProjectQuery &query) const
    {
        page->findChild<ProjectFilterBar *>()->setQuery(query);
        return codes();
    }
};

} // namespace

TEST_CASE("The list narrows by every kind of filter, by pinyin too", "[library]")
{
    Library library;
    library.show();
    CHECK(library.codes() == u"P1 P2 P3");
    CHECK(library.filtered({.text = u"slxx"_s}) == u"P2");
    CHECK(library.filtered({.text = u"zhengwu p3"_s}) == u"P3");
    CHECK(library.filtered({.way = InvestmentWay::Direct}) == u"P1 P3");
    CHECK(library.filtered({.tag = u"key"_s}) == u"P1 P3");
    CHECK(library.filtered({.year = 2027}) == u"P2");
    CHECK(library.filtered({.least = Money::yuan(10'000'000)}) == u"P1 P2");
    CHECK(library.filtered({.least = Money::yuan(10'000'000), .most = Money::yuan(50'000'000)})
          == u"P1");
    CHECK(library.filtered({}) == u"P1 P2 P3");
    library.child<QToolButton>(u"projectMoreFilters"_s).setChecked(true);
    library.child<QSpinBox>(u"projectYear"_s).setValue(2026);
    CHECK(library.codes() == u"P1");
    keepPicture(*library.page, u"library-filters"_s);
}

TEST_CASE("A filter is kept under a name and found again", "[library]")
{
    const Library library;
    const ProjectQuery query{.text = u"示例"_s,
                             .stage = ProjectStage::Execution,
                             .way = InvestmentWay::Direct,
                             .tag = u"key"_s,
                             .year = 2027,
                             .most = Money{123'456'789'012'345}};
    SavedQueries::save(u"我的"_s, query);
    SavedQueries::save(u"另一个"_s, {.year = 2030});
    CHECK(SavedQueries::names().size() == 2);
    CHECK(SavedQueries::query(u"我的"_s) == query);
    SavedQueries::remove(u"我的"_s);
    CHECK(SavedQueries::names() == QStringList{u"另一个"_s});
    CHECK(ProjectQuery::fromJson({{u"stage"_s, 99}, {u"unit"_s, u"x"_s}, {u"least"_s, u"x"_s}})
          == ProjectQuery{});
}

TEST_CASE("Enter leads to a project's home, Ctrl+Enter to its plan", "[library]")
{
    Library library;
    library.show();
    auto &table = library.child<QTableView>(u"projectTable"_s);
    QSignalSpy home(library.page.get(), &ProjectPage::homeWanted);
    QSignalSpy plan(library.page.get(), &ProjectPage::opened);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(home.size() == 1);
    CHECK(plan.isEmpty());
    QTest::keyClick(&table, Qt::Key_Return, Qt::ControlModifier);
    CHECK(plan.size() == 1);
    CHECK(home.size() == 1);
}

TEST_CASE("Cards show the same projects, and the choice is remembered", "[library]")
{
    Library library;
    library.show();
    library.child<QToolButton>(u"projectCardsButton"_s).click();
    auto &cards = library.child<ProjectCards>(u"projectCards"_s);
    CHECK(cards.isVisible());
    CHECK(cards.model()->rowCount() == 3);
    (void)library.filtered({.year = 2027});
    CHECK(cards.model()->rowCount() == 1);
    (void)library.filtered({});
    cards.setCurrentIndex(cards.model()->index(2, 0));
    CHECK(library.page->selected() == library.workspace->projectByCode(u"P3"_s).value());
    keepPicture(*library.page, u"library-cards"_s);
    library.show(); // another page, as after a restart
    CHECK(library.child<ProjectCards>(u"projectCards"_s).isVisible());
}

TEST_CASE("An amount of the filter counts once its unit is said, and comes back as it was typed",
          "[library]")
{
    MoneyEntry entry(u"e"_s, u"amount"_s, nullptr, MoneyEntry::Look::Line);
    entry.setOptional();
    auto &text = *entry.findChild<QLineEdit *>(u"eText"_s);
    auto &unit = *entry.findChild<QComboBox *>(u"eUnit"_s);
    CHECK(entry.amount() == Money{}); // nothing is asked for
    text.setText(u"3000"_s);
    CHECK_FALSE(entry.amount());
    unit.setCurrentIndex(2);
    CHECK(entry.amount() == Money::yuan(30'000'000));
    CHECK(text.toolTip().contains(u"30,000,000.00"));
    for (const Money amount :
         {Money::yuan(200'000'000), Money::yuan(30'000), Money::yuan(12'345), Money{101}}) {
        entry.setAmount(amount);
        CHECK(entry.amount() == amount);
    }
    entry.setAmount({});
    CHECK(text.text().isEmpty());
    CHECK(entry.amount() == Money{});
}

TEST_CASE("The list leaves as a table with the particulars", "[library]")
{
    Library library;
    library.show();
    const QString path = library.folder.filePath(u"projects.csv"_s);
    (void)library.filtered({.way = InvestmentWay::Direct});
    nextAnswer::path(path);
    library.page->findChild<QAction *>(u"projectExport"_s)->trigger();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"示例路改造工程"));
    CHECK(text.contains(u"重点项目"));
    CHECK(text.contains(u"3,000.00"));
    CHECK_FALSE(text.contains(u"示例小学"));
}

TEST_CASE("Who changes a project into what the library has already is told so, and may go on",
          "[library]")
{
    Library library;
    const auto all = library.workspace->projects();
    REQUIRE_OK(all);
    REQUIRE(all->size() >= 2);
    const Project &other = all->at(1);
    ParticularsDialog dialog(*library.workspace, all->front());
    dialog.show();
    auto &hint = *dialog.findChild<QLabel *>(u"likenessHint"_s);
    CHECK(hint.isHidden()); // nothing changed yet
    const auto edit = [&](const char *name) {
        return dialog.findChild<QLineEdit *>(u"particular_"_s + QString::fromLatin1(name));
    };
    edit("name")->setText(other.name);
    edit("place")->setText(other.place);
    dialog.findChild<QPlainTextEdit *>(u"particular_scope"_s)->setPlainText(other.scope);
    REQUIRE(QTest::qWaitFor([&] { return !hint.isHidden(); }));
    CHECK(hint.text().contains(other.name));
    CHECK(dialog.findChild<QPushButton *>(u"particularsGo"_s)->isEnabled());
    edit("name")->setText(u"与别的项目都不相同的事项"_s);
    dialog.findChild<QPlainTextEdit *>(u"particular_scope"_s)->setPlainText(u"另外的内容"_s);
    edit("place")->setText(u"别处"_s);
    CHECK(QTest::qWaitFor([&] { return hint.isHidden(); }));
}

TEST_CASE("The particulars are edited in one dialog; what is wrong is told at its field",
          "[library]")
{
    Library library;
    const auto all = library.workspace->projects();
    REQUIRE_OK(all);
    ParticularsDialog dialog(*library.workspace, all->front());
    dialog.show();
    const auto field = [&](const QString &name) {
        return dialog.findChild<QWidget *>(u"particular_"_s + name);
    };
    qobject_cast<QLineEdit *>(field(u"longitude"_s))->setText(u"30.1"_s);
    qobject_cast<QLineEdit *>(field(u"latitude"_s))->setText(u"110.2"_s);
    qobject_cast<QLineEdit *>(field(u"planned_start"_s))->setText(u"soon"_s);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"particularsGo"_s), Qt::LeftButton);
    CHECK(dialog.isVisible());
    const auto told = [&](const QString &name) {
        return !dialog.findChild<QLabel *>(u"problem_"_s + name)->isHidden();
    };
    CHECK(told(u"longitude"_s));
    CHECK(told(u"planned_start"_s));
    CHECK_FALSE(told(u"name"_s));
    keepPicture(dialog, u"particulars-problem"_s);
    qobject_cast<QLineEdit *>(field(u"longitude"_s))->setText(u"110.2"_s);
    qobject_cast<QLineEdit *>(field(u"latitude"_s))->setText(u"30.1"_s);
    qobject_cast<QLineEdit *>(field(u"planned_start"_s))->setText(u"2026.3.5"_s);
    qobject_cast<QComboBox *>(field(u"industry"_s))->setEditText(u"E48 土木工程建筑业"_s);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"particularsGo"_s), Qt::LeftButton);
    CHECK_FALSE(dialog.isVisible());
    const Project after = library.workspace->projects()->front();
    CHECK(after.longitude == 110.2);
    CHECK(after.industry == u"E48");
    CHECK(after.plannedStart == QDate(2026, 3, 5));
    CHECK(after.tags == u"key"); // ticked as it was
}

namespace {

/// A ledger as a file and the dialog that reads it.
struct Ledger : Library {
    std::unique_ptr<LibraryImportDialog> dialog;

    explicit Ledger(const QByteArray &text)
    {
        const QString ledger = folder.filePath(u"ledger.csv"_s);
        QFile file(ledger);
        REQUIRE((file.open(QIODevice::WriteOnly) && file.write(text) == text.size()));
        file.close();
        dialog = std::make_unique<LibraryImportDialog>(*workspace);
        dialog->show();
        dialog->read(ledger);
        REQUIRE(QTest::qWaitFor([this] { return !dialog->isBusy(); }));
    }
    [[nodiscard]] QTableWidget &repairs() const
    {
        return *dialog->findChild<QTableWidget *>(u"ledgerRepairs"_s);
    }
    [[nodiscard]] QPushButton &go() const
    {
        return *dialog->findChild<QPushButton *>(u"ledgerGo"_s);
    }
};

} // namespace

TEST_CASE("A ledger is put right in the list of repairs, then taken whole", "[library]")
{
    Ledger ledger("项目代码,项目名称,总投资,主管单位\n"
                  "N-1,新路,3200,\n"
                  "P1,重复的路,100,\n"
                  "N-2,新学校,-7,\n"
                  "N-3,要留下的,x,\n");
    REQUIRE(ledger.repairs().rowCount() == 4); // and a word on documents that are not named
    CHECK_FALSE(ledger.go().isEnabled());
    keepPicture(*ledger.dialog, u"ledger"_s);
    ledger.repairs().item(0, 2)->setText(u"N-9"_s);
    QApplication::processEvents();
    REQUIRE(ledger.repairs().rowCount() == 3);
    ledger.repairs().item(0, 2)->setText(u"7"_s);
    QApplication::processEvents();
    REQUIRE(ledger.repairs().rowCount() == 2);
    ledger.repairs().setCurrentCell(0, 2);
    QTest::mouseClick(ledger.dialog->findChild<QPushButton *>(u"ledgerLeave"_s), Qt::LeftButton);
    CHECK(ledger.repairs().rowCount() == 1);
    CHECK_FALSE(ledger.go().isEnabled()); // nobody said the unit yet
    ledger.dialog->findChild<QComboBox *>(u"ledgerUnit"_s)->setCurrentIndex(2);
    REQUIRE(ledger.go().isEnabled());
    QTest::mouseClick(&ledger.go(), Qt::LeftButton);
    CHECK(ledger.workspace->projects()->size() == 6);
    const auto projects = ledger.workspace->projects();
    const auto fixed = std::ranges::find(*projects, u"N-2"_s, &Project::code);
    REQUIRE(fixed != projects->end());
    CHECK(fixed->estimate == Money::yuan(70'000));
    AuditFilter filter;
    filter.command = u"import-projects"_s;
    CHECK(ledger.workspace->auditCount(filter).value() == 1);
    CHECK(ledger.workspace->backups().size() == 1);
}

TEST_CASE("A long ledger is checked beside the window, may be stopped and taken up again",
          "[library]")
{
    QByteArray text("项目代码,项目名称,总投资（万元）,可研批复文号\n");
    for (int i = 0; i < 3'000; ++i)
        text += "N-" + QByteArray::number(i) + ",路" + QByteArray::number(i) + ",100,文1号\n";
    Ledger ledger(text);
    CHECK(ledger.dialog->reading().projects.size() == 3'000);
    auto &unit = *ledger.dialog->findChild<QComboBox *>(u"ledgerUnit"_s);
    unit.setCurrentIndex(2);
    CHECK(ledger.dialog->isBusy());
    CHECK_FALSE(ledger.go().isEnabled());
    auto &busy = *ledger.dialog->findChild<BusyLine *>();
    Q_EMIT busy.stopped();
    CHECK_FALSE(ledger.dialog->isBusy());
    CHECK_FALSE(ledger.go().isEnabled()); // nothing is taken of what was not read to its end
    Q_EMIT busy.againWanted();
    REQUIRE(QTest::qWaitFor([&] { return ledger.go().isEnabled(); }));
    CHECK(ledger.dialog->reading().projects.size() == 3'000);
}

TEST_CASE("Columns of a ledger are mapped by hand when their heads say nothing", "[library]")
{
    Ledger ledger("甲,乙\nN-1,新路\n");
    CHECK_FALSE(ledger.go().isEnabled());
    for (const auto &[column, field] : {std::pair(0, u"code"_s), std::pair(1, u"name"_s)}) {
        auto *box = ledger.dialog->findChild<QComboBox *>(u"ledgerField%1"_s.arg(column));
        REQUIRE(box);
        box->setCurrentIndex(box->findData(field));
    }
    ledger.dialog->findChild<QSpinBox *>(u"ledgerHead"_s)->setValue(1);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the choices before
    for (const auto &[column, field] : {std::pair(0, u"code"_s), std::pair(1, u"name"_s)}) {
        auto *box = ledger.dialog->findChild<QComboBox *>(u"ledgerField%1"_s.arg(column));
        box->setCurrentIndex(box->findData(field));
    }
    REQUIRE(ledger.go().isEnabled());
    CHECK(ledger.dialog->reading().projects.size() == 1);
}

TEST_CASE("Words of a dictionary are replaced from a table after a look at what is missing",
          "[library]")
{
    Library library;
    const QString path = library.folder.filePath(u"tags.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("代码,名称,上级代码\nkey,重点,\nnew-info,信息,key\n");
    file.close();
    DictionaryDialog dialog(*library.workspace);
    dialog.show();
    auto &table = *dialog.findChild<QTableWidget *>(u"dictionaryTable"_s);
    const int before = table.rowCount();
    nextAnswer::yes(false);
    dialog.importFile(path);
    CHECK(table.rowCount() == before);
    DictionaryEntry word;
    word.code = u"key"_s;
    word.name = u"重点"_s;
    const auto difference = DictionaryDesk(*library.workspace).compare(u"tag"_s, {word});
    REQUIRE_OK(difference);
    CHECK(difference->missing
          == std::vector<std::pair<QString, int>>{{u"livelihood"_s, 1}, {u"new-info"_s, 1}});
    nextAnswer::yes(true);
    dialog.importFile(path);
    CHECK(table.rowCount() == 2);
    CHECK(dialog.isChanged());
    keepPicture(dialog, u"dictionary"_s);
    table.item(0, 1)->setText(u"重点工程"_s);
    nextAnswer::yes(true); // a word in use would be gone
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"dictionarySave"_s), Qt::LeftButton);
    const auto words = DictionaryDesk(*library.workspace).entries(u"tag"_s);
    REQUIRE_OK(words);
    CHECK(words->front().name == u"重点工程");
}
