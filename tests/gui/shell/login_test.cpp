// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell_fixture.h"
#include "ui/shell/login_dialog.h"
#include "ui/widgets/user_settings.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace zs;

namespace {

struct LoginFixture : OwnConfiguration, TempWorkspace {
    LoginFixture() { workspace.reset(); }

    static void typeAndEnter(LoginDialog &dialog, const QString &passphrase)
    {
        auto *edit = dialog.findChild<QLineEdit *>(u"loginPassphrase"_s);
        edit->selectAll();
        QTest::keyClicks(edit, passphrase);
        QTest::keyClick(edit, Qt::Key_Return);
    }
};

} // namespace

TEST_CASE_METHOD(LoginFixture,
                 "a wrong passphrase is told and the right one then opens the workspace",
                 "[gui][login]")
{
    LoginDialog dialog(clock, {.path = path, .login = u"li"_s, .hint = {}});
    dialog.show();
    typeAndEnter(dialog, u"wrong-2026"_s);
    auto *problem = dialog.findChild<QLabel *>(u"loginProblem"_s);
    REQUIRE(problem->isVisible());
    CHECK_FALSE(problem->text().isEmpty());
    CHECK(dialog.isVisible());
    CHECK_FALSE(dialog.takeWorkspace());

    typeAndEnter(dialog, u"right-2026"_s);
    CHECK(dialog.result() == QDialog::Accepted);
    const auto opened = dialog.takeWorkspace();
    REQUIRE(opened);
    CHECK(opened->session().personName == u"李明");
    CHECK(RecentWorkspaces::paths() == QStringList{path});
    CHECK(RecentWorkspaces::lastLogin() == u"li");
}

TEST_CASE_METHOD(LoginFixture,
                 "log-in is not offered before all three fields are filled",
                 "[gui][login]")
{
    LoginDialog dialog(clock, {.path = path, .login = {}, .hint = {}});
    dialog.show();
    auto *go = dialog.findChild<QPushButton *>(u"loginButton"_s);
    CHECK_FALSE(go->isEnabled());
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"loginName"_s), u"li"_s);
    CHECK_FALSE(go->isEnabled());
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"loginPassphrase"_s), u"x"_s);
    CHECK(go->isEnabled());
}

TEST_CASE_METHOD(LoginFixture,
                 "the passphrase of the fictional sample stands on the log-in window",
                 "[gui][login]")
{
    LoginDialog dialog(clock, {.path = path, .login = u"li"_s, .hint = u"passphrase: shili"_s});
    dialog.show();
    CHECK(dialog.findChild<QLabel *>(u"loginHint"_s)->text() == u"passphrase: shili");
}

TEST_CASE_METHOD(LoginFixture,
                 "a damaged workspace is opened from its last good backup when that is wanted",
                 "[gui][login][fault]")
{
    {
        auto before = Workspace::open({path, u"li"_s, passphrase("right-2026")}, clock);
        REQUIRE_OK(before);
        REQUIRE_OK((*before)->backup());
    }
    QFile file(path);
    REQUIRE((file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2)
             && file.write("XXXXXXXX") == 8));
    file.close();
    LoginDialog dialog(clock, {.path = path, .login = u"li"_s, .hint = {}});
    dialog.show();
    nextAnswer::yes(false);
    typeAndEnter(dialog, u"right-2026"_s);
    CHECK(dialog.isVisible());
    nextAnswer::yes(true);
    typeAndEnter(dialog, u"right-2026"_s);
    CHECK(dialog.result() == QDialog::Accepted);
    const auto opened = dialog.takeWorkspace();
    REQUIRE(opened);
    CHECK(opened->verifyLog()->holds());
}
