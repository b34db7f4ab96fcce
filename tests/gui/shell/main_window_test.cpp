// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"
#include "shell_fixture.h"
#include "ui/audit/audit_page.h"
#include "ui/audit/chain_banner.h"
#include "ui/gantt/gantt_page.h"
#include "ui/portfolio/project_page.h"
#include "ui/shell/plan_page.h"
#include "ui/shell/shell_actions.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace zs;

TEST_CASE_METHOD(
    ShellFixture,
    "keys alone lead from the workbench over the list into a plan and to the audit page",
    "[gui][shell]")
{
    addProjects(5);
    show();
    CHECK(window->page() == PageId::Workbench);
    QTest::keyClick(window.get(), Qt::Key_3, Qt::AltModifier);
    CHECK(window->page() == PageId::Projects);
    auto &text = child<QLineEdit>(u"projectText"_s);
    QTest::keyClick(window.get(), Qt::Key_3, Qt::AltModifier);
    window->projects().focusFilter();
    QTest::keyClicks(&text, u"XM-003"_s);
    auto &table = child<QTableView>(u"projectTable"_s);
    REQUIRE(table.model()->rowCount() == 1);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(window->page() == PageId::Home);
    window->showPage(PageId::Projects);
    QTest::keyClick(&table, Qt::Key_Return, Qt::ControlModifier);
    CHECK(window->page() == PageId::Plan);
    const auto id = workspace->projectByCode(u"XM-003"_s);
    REQUIRE_OK(id);
    CHECK(window->plan().project() == *id);
    QTest::keyClick(window.get(), Qt::Key_BracketRight, Qt::AltModifier);
    CHECK(window->page() == PageId::Audit);
}

TEST_CASE_METHOD(ShellFixture,
                 "Ctrl+K finds a project by its pinyin initials and Enter opens it",
                 "[gui][shell]")
{
    addProjects(3);
    show();
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    auto &words = child<QLineEdit>(u"searchWords"_s);
    REQUIRE(words.isVisible());
    QTest::keyClicks(&words, u"sllgz"_s);
    QTest::keyClick(&words, Qt::Key_Return);
    CHECK_FALSE(words.isVisible());
    CHECK(window->page() == PageId::Plan);
}

TEST_CASE_METHOD(ShellFixture, "verifying an untouched log shows that it is whole", "[gui][audit]")
{
    addProjects(2);
    show();
    window->showPage(PageId::Audit);
    auto &banner = child<ChainBanner>(u"chainBanner"_s);
    CHECK(banner.state() == ChainBanner::State::Unchecked);
    QTest::mouseClick(&child<QPushButton>(u"auditVerify"_s), Qt::LeftButton);
    CHECK(banner.state() == ChainBanner::State::Whole);
}

TEST_CASE_METHOD(
    ShellFixture,
    "the audit report is written where the person says, and the export is itself logged",
    "[gui][audit]")
{
    addProjects(2);
    show();
    window->showPage(PageId::Audit);
    const QString suffix = GENERATE(u".csv"_s, u".xlsx"_s, u".pdf"_s);
    const QString file = folder.filePath(u"report"_s + suffix);
    nextAnswer::path(file);
    QTest::mouseClick(&child<QPushButton>(u"auditExport"_s), Qt::LeftButton);
    CHECK_FALSE(nextAnswer::isWaiting());
    INFO(window->messages().text().toStdString());
    REQUIRE(QFile(file).size() > 0);
    CHECK(window->messages().kind() == MessageBar::Kind::Good);
    const auto last = workspace->auditRecords({}, 0, 1, true);
    REQUIRE_OK(last);
    REQUIRE(last->size() == 1);
    CHECK(last->front().command == u"export-log");
    CHECK(last->front().note.contains(u"report"_s));
}

TEST_CASE_METHOD(ShellFixture,
                 "the audit page narrows to one project and finds the way back",
                 "[gui][audit]")
{
    addProjects(3);
    show();
    window->showPage(PageId::Audit);
    auto &table = child<QTableView>(u"auditTable"_s);
    const int all = table.model()->rowCount();
    auto &project = child<QComboBox>(u"auditProject"_s);
    REQUIRE(project.count() == 4);
    project.setCurrentIndex(1);
    CHECK(table.model()->rowCount() == 1);
    project.setCurrentIndex(0);
    CHECK(table.model()->rowCount() == all);
}

TEST_CASE_METHOD(ShellFixture,
                 "an error is shown with what to do and its details can be copied",
                 "[gui][shell]")
{
    show();
    window->report(
        {ErrorCode::Conflict, u"Somebody else changed this task."_s, u"version 3, not 2"_s});
    CHECK(window->messages().isVisible());
    CHECK(window->messages().kind() == MessageBar::Kind::Bad);
    CHECK(window->messages().text().startsWith(u"Somebody else changed this task."));
}

TEST_CASE("switching the language makes the window anew on the same workspace and is remembered",
          "[gui][shell]")
{
    OwnConfiguration own;
    auto temp = std::make_unique<TempWorkspace>();
    Options options;
    options.language = u"en"_s;
    {
        Desktop desktop(temp->clock, options);
        desktop.show(std::move(temp->workspace));
        const Workspace *before = desktop.workspace();
        desktop.window()->showPage(PageId::System);
        UserSettings wanted = desktop.settings();
        wanted.language = u"zh_CN"_s;
        Q_EMIT desktop.window()->settingsChosen(wanted);
        QTest::qWait(50);
        CHECK(desktop.workspace() == before);
        CHECK(desktop.window()->page() == PageId::System);
        CHECK(QLocale().language() == QLocale::Chinese);
        CHECK(UserSettings::load().language == u"zh_CN");
    }
    QLocale::setDefault(QLocale::c());
}
