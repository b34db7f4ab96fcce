// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator does on the system page, with the questions answered through the seam.
#include "shell_fixture.h"
#include "ui/settings/system_page.h"
#include "ui/shell/shell_actions.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace zs;

namespace {

struct SystemFixture : ShellFixture {
    void showTab(SystemPage::Tab tab)
    {
        show();
        window->showPage(PageId::System);
        window->system().showTab(tab);
        QApplication::processEvents();
    }
    void click(const QString &name) const
    {
        QTest::mouseClick(&child<QPushButton>(name), Qt::LeftButton);
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const
    {
        QFile out(folder.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    }
    /// The notice of a year that has none yet, with one day off: Tuesday 2031-03-04.
    [[nodiscard]] QString notice() const
    {
        return file(u"2031.json"_s,
                    R"({"year": 2031, "document": "test notice", "source": "test",
                        "days": [{"date": "2031-03-04", "name": "test", "off": true}]})");
    }
    [[nodiscard]] ProjectId planIn2031()
    {
        Project project;
        project.code = u"P31"_s;
        project.name = u"示例项目"_s;
        project.plannedStart = QDate(2031, 3, 3);
        const auto id = createProject(*workspace, project);
        REQUIRE_OK(id);
        (void)addTask(*id, u"勘察"_s, 3);
        return *id;
    }
    [[nodiscard]] QDate lastDay(ProjectId project)
    {
        const auto plan = workspace->plan(project);
        REQUIRE_OK(plan);
        return plan->schedule->tasks.front().finish.date();
    }
};

} // namespace

TEST_CASE_METHOD(SystemFixture,
                 "a holiday notice that is taken moves the tasks, one that is refused does not",
                 "[gui][settings]")
{
    const ProjectId project = planIn2031();
    REQUIRE(lastDay(project) == QDate(2031, 3, 5));
    const QString taken = notice();
    showTab(SystemPage::Tab::Holidays);

    nextAnswer::path(taken);
    nextAnswer::yes(false);
    click(u"loadNotice"_s);
    CHECK_FALSE(nextAnswer::isWaiting());
    CHECK(lastDay(project) == QDate(2031, 3, 5));
    CHECK_FALSE(workspace->holidays().knows(2031));

    nextAnswer::path(taken);
    nextAnswer::yes(true);
    click(u"loadNotice"_s);
    CHECK(lastDay(project) == QDate(2031, 3, 6));
    CHECK(workspace->holidays().knows(2031));
    CHECK(window->messages().kind() == MessageBar::Kind::Good);
    CHECK(window->messages().text().contains(u"2031"_s));
    const auto &years = child<QTableWidget>(u"noticeYears"_s);
    CHECK_FALSE(years.findItems(u"2031"_s, Qt::MatchExactly).isEmpty());
}

TEST_CASE_METHOD(SystemFixture,
                 "a file that is no holiday notice is refused with words and changes nothing",
                 "[gui][settings]")
{
    const auto before = workspace->holidays().notices().size();
    const QString taken = file(u"x.json"_s, "{\"year\": 2031, \"days\": 7}");
    showTab(SystemPage::Tab::Holidays);
    nextAnswer::path(taken);
    click(u"loadNotice"_s);
    CHECK(window->messages().kind() == MessageBar::Kind::Bad);
    CHECK_FALSE(window->messages().text().isEmpty());
    CHECK(workspace->holidays().notices().size() == before);
}

TEST_CASE_METHOD(SystemFixture,
                 "a backup is listed when it is taken, and going back to it takes a yes",
                 "[gui][settings]")
{
    addProjects(1);
    showTab(SystemPage::Tab::Backups);
    auto &list = child<QTableWidget>(u"backupList"_s);
    REQUIRE(list.rowCount() == 0);
    CHECK_FALSE(child<QPushButton>(u"restoreBackup"_s).isEnabled());
    click(u"backupNow"_s);
    REQUIRE(list.rowCount() == 1);
    CHECK(QFile::exists(list.item(0, 2)->text()));
    (void)addProject(u"LATER"_s);
    REQUIRE(workspace->projects()->size() == 2);

    QSignalSpy replaced(window.get(), &MainWindow::workspaceReplaced);
    nextAnswer::yes(false);
    click(u"restoreBackup"_s);
    CHECK(replaced.isEmpty());
    CHECK(workspace->projects()->size() == 2);

    nextAnswer::yes(true);
    click(u"restoreBackup"_s);
    INFO(window->messages().text().toStdString());
    CHECK(replaced.size() == 1);
    CHECK(workspace->projects()->size() == 1);
}

TEST_CASE_METHOD(SystemFixture,
                 "the passphrase changes only when the present one is right and both new ones "
                 "agree",
                 "[gui][settings]")
{
    showTab(SystemPage::Tab::Account);
    auto &old = child<QLineEdit>(u"oldPassphrase"_s);
    auto &fresh = child<QLineEdit>(u"newPassphrase"_s);
    auto &again = child<QLineEdit>(u"newPassphraseAgain"_s);
    auto &go = child<QPushButton>(u"changePassphrase"_s);
    QTest::keyClicks(&old, u"wrong-2026"_s);
    QTest::keyClicks(&fresh, u"fresh-river-2027"_s);
    QTest::keyClicks(&again, u"fresh-river-2028"_s);
    CHECK_FALSE(go.isEnabled());
    again.clear();
    QTest::keyClicks(&again, u"fresh-river-2027"_s);
    REQUIRE(go.isEnabled());
    QTest::mouseClick(&go, Qt::LeftButton);
    CHECK(window->messages().kind() == MessageBar::Kind::Bad);

    old.clear();
    QTest::keyClicks(&old, u"right-2026"_s);
    QTest::mouseClick(&go, Qt::LeftButton);
    INFO(window->messages().text().toStdString());
    CHECK(window->messages().kind() == MessageBar::Kind::Good);
    CHECK(fresh.text().isEmpty());
    window.reset();
    workspace.reset();
    CHECK_FALSE(Workspace::open(options("right-2026"), clock));
    clock.advance(3'600'000); // the delay after a wrong passphrase
    CHECK(Workspace::open(options("fresh-river-2027"), clock));
}

TEST_CASE_METHOD(SystemFixture,
                 "a workspace that may only be read says why and offers no change",
                 "[gui][settings]")
{
    const QString older = folder.filePath(u"older"_s);
    workspace.reset();
    REQUIRE(QFile::copy(path, older));
    reopen();
    (void)addProject();
    workspace.reset();
    REQUIRE((QFile::remove(path) && QFile::copy(older, path)));
    reopen();
    REQUIRE_FALSE(workspace->readOnlyReason().isEmpty());

    show();
    const auto &banner = child<QLabel>(u"readOnlyBanner"_s);
    CHECK(banner.isVisible());
    CHECK(banner.text().contains(workspace->readOnlyReason()));
    window->showPage(PageId::Projects);
    const auto &add = child<QPushButton>(u"newProjectButton"_s);
    CHECK_FALSE(add.isEnabled());
    CHECK(add.toolTip() == workspace->readOnlyReason());
    CHECK_FALSE(child<QPushButton>(u"importButton"_s).isEnabled());
    window->showPage(PageId::System);
    CHECK_FALSE(child<QPushButton>(u"loadNotice"_s).isEnabled());
    const auto *insert = window->findChild<QAction *>(u"ganttAdd"_s);
    REQUIRE(insert);
    CHECK_FALSE(insert->isEnabled());
}
