// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temp_workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/wait.h>
#include <unistd.h>

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("backups rotate by the setting, and the newest stay", "[safety]")
{
    TempWorkspace temp;
    REQUIRE_OK(temp.workspace->setSetting(u"backup.keep"_s, u"3"_s));
    for (int i = 0; i < 5; ++i) {
        temp.clock.advance(60'000);
        REQUIRE_OK(temp.workspace->backup());
    }
    const auto kept = temp.workspace->backups();
    CHECK(kept.size() == 3);
    CHECK(QDir(temp.path + u".backups"_s).entryList({u"*.keys"_s}).size() == 3);
}

TEST_CASE("a restore puts a backup in place, keeps the old file and says so in the log", "[safety]")
{
    TempWorkspace temp;
    const ProjectId p = temp.addProject();
    const TaskId a = temp.addTask(p, u"a"_s);
    const auto saved = temp.workspace->backup();
    REQUIRE_OK(saved);
    REQUIRE_OK(temp.workspace->run(RenameTask{p, a, u"b"_s}));
    REQUIRE_OK(temp.workspace->restore(saved->path));
    CHECK(temp.task(p, a).name == u"a"_s);
    const auto newest = temp.workspace->auditRecords({}, 0, 1, true);
    CHECK(newest->at(0).command == u"restore"_s);
    CHECK(temp.workspace->verifyLog()->holds());
    CHECK(QDir(temp.folder.path()).entryList({u"a-replaced-*.zsw"_s}).size() == 1);
    temp.reopen();
    CHECK(temp.workspace->readOnlyReason().isEmpty());
}

TEST_CASE("a damaged workspace is opened from its last good backup", "[safety][fault]")
{
    TempWorkspace temp;
    const ProjectId p = temp.addProject();
    const TaskId a = temp.addTask(p, u"a"_s);
    REQUIRE_OK(temp.workspace->backup());
    temp.workspace.reset();
    QFile file(temp.path);
    REQUIRE((file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2)
             && file.write("XXXXXXXX") == 8));
    file.close();
    const auto refused = Workspace::open(temp.options(), temp.clock);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Corrupt);
    auto rescued = Workspace::openLastGood(temp.options(), temp.clock);
    REQUIRE_OK(rescued);
    temp.workspace = std::move(*rescued);
    CHECK(temp.task(p, a).name == u"a"_s);
    CHECK(temp.workspace->verifyLog()->holds());
    CHECK(temp.workspace->readOnlyReason().isEmpty());
}

TEST_CASE("an older copy of the file put in its place is noticed and may only be read",
          "[safety][fault]")
{
    TempWorkspace temp;
    const QString older = temp.folder.filePath(u"older"_s);
    temp.workspace.reset();
    REQUIRE(QFile::copy(temp.path, older));
    temp.reopen();
    (void)temp.addProject();
    temp.workspace.reset();
    REQUIRE((QFile::remove(temp.path) && QFile::copy(older, temp.path)));
    auto opened = Workspace::open(temp.options(), temp.clock);
    REQUIRE_OK(opened);
    CHECK_FALSE((*opened)->readOnlyReason().isEmpty());
    const auto report = (*opened)->verifyLog();
    REQUIRE_OK(report);
    REQUIRE(report->broken);
    CHECK(report->broken->fault == ChainFault::Truncated);
}

TEST_CASE("in a folder that cannot be written the workspace is read, not changed",
          "[safety][fault]")
{
    TempWorkspace temp;
    const ProjectId p = temp.addProject();
    temp.workspace.reset();
    const QFile::Permissions readOnly = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther
                                        | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    for (const QFileInfo &file : QDir(temp.folder.path()).entryInfoList(QDir::Files))
        REQUIRE(QFile::setPermissions(file.filePath(), readOnly));
    REQUIRE(QFile::setPermissions(temp.folder.path(), readOnly));
    const pid_t child = fork(); // root may write anywhere: the child gives that up
    if (child == 0) {
        if (geteuid() == 0 && setuid(65534) != 0)
            _exit(10);
        auto opened = Workspace::open(temp.options(), temp.clock);
        if (!opened)
            _exit(11);
        if ((*opened)->readOnlyReason().isEmpty())
            _exit(12);
        if ((*opened)->projects()->size() != 1)
            _exit(13);
        const auto refused = (*opened)->note(u"export"_s, p, {});
        _exit(!refused && refused.error().code == ErrorCode::ReadOnly ? 0 : 14);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    QFile::setPermissions(temp.folder.path(), readOnly | QFile::WriteOwner);
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
}

TEST_CASE("a changed passphrase opens, the old one does not, and a second person can be let in",
          "[safety]")
{
    TempWorkspace temp;
    REQUIRE_OK(
        temp.workspace->changePassphrase(passphrase("right-2026"), passphrase("fresh-2026")));
    CHECK_FALSE(temp.workspace->addLogin(u"nobody"_s, passphrase("x")));
    temp.workspace.reset();
    CHECK_FALSE(Workspace::open(temp.options(), temp.clock));
    REQUIRE_OK(Workspace::open(temp.options("fresh-2026"), temp.clock));
}

TEST_CASE("a new holiday notice shows which tasks it moves, and moves them when applied",
          "[safety][calendar]")
{
    TempWorkspace temp;
    Project project;
    project.code = u"P"_s;
    project.name = u"p"_s;
    project.planStart = WallTime::at(QDate(2027, 9, 27), 480); // a year without a notice
    const auto p = createProject(*temp.workspace, project);
    REQUIRE_OK(p);
    const TaskId a = temp.addTask(*p, u"a"_s, 4); // Monday to Thursday
    HolidayNotice notice{2027, u"示例"_s, {}, {{QDate(2027, 9, 29), u"示例假"_s, true}}};
    const auto moved = temp.workspace->holidayImpact(*p, notice);
    REQUIRE_OK(moved);
    REQUIRE(moved->size() == 1);
    CHECK(moved->at(0).after.finish > moved->at(0).before.finish);
    REQUIRE_OK(temp.workspace->applyNotice(notice));
    const auto scheduled = temp.workspace->plan(*p);
    REQUIRE_OK(scheduled);
    CHECK(scheduled->schedule->tasks[0].finish == moved->at(0).after.finish);
    CHECK(temp.task(*p, a).finish == moved->at(0).after.finish);
}
