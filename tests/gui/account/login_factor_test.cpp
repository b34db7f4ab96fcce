// SPDX-License-Identifier: GPL-3.0-or-later
// Log-in with a second factor, and with a passphrase that must be renewed.
#include "../shell/shell_fixture.h"
#include "commands/access_desk.h"
#include "commands/account_desk.h"
#include "crypto/totp.h"
#include "ui/account/factor_dialogs.h"
#include "ui/shell/login_dialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace zs;

namespace {

struct FactorFixture : OwnConfiguration, TempWorkspace {
    std::unique_ptr<LoginDialog> dialog;

    void openDialog()
    {
        workspace.reset();
        dialog = std::make_unique<LoginDialog>(
            clock, LoginDialog::Start{.path = path, .login = u"li"_s, .hint = {}});
        dialog->show();
    }
    template <class W>
    [[nodiscard]] W &child(const QString &name) const
    {
        auto *found = dialog->findChild<W *>(name);
        REQUIRE(found);
        return *found;
    }
    void enter(const QString &passphrase) const
    {
        auto &edit = child<QLineEdit>(u"loginPassphrase"_s);
        edit.selectAll();
        QTest::keyClicks(&edit, passphrase);
        QTest::keyClick(&edit, Qt::Key_Return);
    }
    [[nodiscard]] QString problem() const { return child<QLabel>(u"loginProblem"_s).text(); }
};

} // namespace

TEST_CASE_METHOD(FactorFixture,
                 "log-in asks for the key file of an account that needs one, and for no other",
                 "[gui][account]")
{
    const QString keyFile = folder.filePath(u"li.zskey"_s);
    const auto factor = createKeyFile(keyFile);
    REQUIRE_OK(factor);
    REQUIRE_OK(
        AccountDesk(*workspace)
            .setFactor(passphrase("right-2026"), {FactorKind::File, *factor, factorName(*factor)}));
    openDialog();
    auto &place = child<QLineEdit>(u"factorKeyFile"_s);
    CHECK(place.isVisible());
    CHECK_FALSE(child<QLineEdit>(u"factorPin"_s).isVisible());
    auto &login = child<QLineEdit>(u"loginName"_s);
    login.setText(u"wang"_s);
    CHECK_FALSE(place.isVisible());
    login.setText(u"li"_s);

    enter(u"right-2026"_s);
    CHECK(dialog->isVisible());
    const QString without = problem();
    CHECK_FALSE(without.isEmpty());
    enter(u"wrong-2026"_s);
    CHECK(problem() == without);
    place.setText(keyFile);
    enter(u"right-2026"_s);
    INFO(problem().toStdString());
    CHECK(dialog->result() == QDialog::Accepted);
    CHECK(dialog->takeWorkspace());
}

TEST_CASE_METHOD(FactorFixture,
                 "log-in asks for a one-time code when the person has such, and a wrong one does "
                 "not open",
                 "[gui][account]")
{
    const Secret secret = newTotpSecret();
    REQUIRE_OK(AccountDesk(*workspace).makeCode(secret, totpCode(secret, clock.now())));
    clock.advance(120'000);
    openDialog();
    nextAnswer::passphrase(u"12345678"_s);
    enter(u"right-2026"_s);
    CHECK(dialog->isVisible());
    CHECK_FALSE(nextAnswer::isWaiting());
    nextAnswer::passphrase(totpCode(secret, clock.now()));
    enter(u"right-2026"_s);
    INFO(problem().toStdString());
    CHECK(dialog->result() == QDialog::Accepted);
}

TEST_CASE_METHOD(FactorFixture,
                 "a passphrase that must be renewed opens nothing until another one is chosen",
                 "[gui][account]")
{
    Person person;
    person.id = workspace->ids().next<PersonId>();
    person.login = u"wang"_s;
    person.name = u"王芳"_s;
    REQUIRE_OK(workspace->commit(ChangeSet{u"add-person"_s, {}, {inserted(person)}}));
    REQUIRE_OK(workspace->addLogin(
        u"wang"_s, passphrase("first-2026-x"), Workspace::FirstPassphrase::MustChange));
    openDialog();
    child<QLineEdit>(u"loginName"_s).setText(u"wang"_s);

    QTimer::singleShot(100, dialog.get(), [] {
        auto *renewal = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(renewal);
        CHECK(renewal->objectName() == u"renewalDialog");
        renewal->reject();
    });
    enter(u"first-2026-x"_s);
    CHECK(dialog->isVisible());
    CHECK_FALSE(dialog->takeWorkspace());

    QTimer::singleShot(100, dialog.get(), [] {
        auto *renewal = QApplication::activeModalWidget();
        REQUIRE(renewal);
        auto *go = renewal->findChild<QPushButton *>(u"renewalGo"_s);
        const auto type = [renewal](const QString &name, const QString &text) {
            auto *edit = renewal->findChild<QLineEdit *>(name);
            REQUIRE(edit);
            edit->clear();
            QTest::keyClicks(edit, text);
        };
        type(u"renewalOld"_s, u"first-2026-x"_s);
        type(u"renewalFresh"_s, u"short"_s);
        type(u"renewalFreshAgain"_s, u"short"_s);
        CHECK_FALSE(go->isEnabled());
        type(u"renewalFresh"_s, u"own-words-26"_s);
        type(u"renewalFreshAgain"_s, u"own-words-26"_s);
        REQUIRE(go->isEnabled());
        go->click();
    });
    enter(u"first-2026-x"_s);
    CHECK(dialog->result() == QDialog::Accepted);
    const auto opened = dialog->takeWorkspace();
    REQUIRE(opened);
    CHECK(opened->projects());
}

TEST_CASE_METHOD(FactorFixture,
                 "a token is looked for, made the second factor, and asked for at log-in",
                 "[gui][account]")
{
    const QString library = QStringLiteral(ZS_MOCK_PKCS11);
    AccountDesk desk(*workspace);
    TokenDialog token(desk);
    token.show();
    const auto part = [&token]<class W>(const QString &name) {
        auto *found = token.findChild<W *>(name);
        REQUIRE(found);
        return found;
    };
    auto *go = part.operator()<QPushButton>(u"tokenGo"_s);
    part.operator()<QLineEdit>(u"tokenLibrary"_s)->setText(library);
    part.operator()<QPushButton>(u"tokenLook"_s)->click();
    auto *choice = part.operator()<QComboBox>(u"tokenLabel"_s);
    REQUIRE(choice->count() == 3); // one of four is not set up
    choice->setCurrentIndex(choice->findData(u"ONE"_s));
    part.operator()<QLineEdit>(u"tokenPin"_s)->setText(u"9999"_s);
    part.operator()<QLineEdit>(u"tokenPassphrase"_s)->setText(u"right-2026"_s);
    go->click();
    CHECK(part.operator()<QLabel>(u"tokenProblem"_s)->isVisible());
    CHECK(desk.factor() == FactorKind::None);
    part.operator()<QLineEdit>(u"tokenPin"_s)->setText(u"1234"_s);
    go->click();
    INFO(part.operator()<QLabel>(u"tokenProblem"_s)->text().toStdString());
    REQUIRE(token.result() == QDialog::Accepted);
    CHECK(desk.factorName() == u"ONE");

    openDialog();
    CHECK(child<QLineEdit>(u"factorLibrary"_s).text() == library); // remembered
    CHECK(child<QLineEdit>(u"factorPin"_s).isVisible());
    child<QLineEdit>(u"factorPin"_s).setText(u"1234"_s);
    enter(u"right-2026"_s);
    INFO(problem().toStdString());
    CHECK(dialog->result() == QDialog::Accepted);
}

TEST_CASE_METHOD(FactorFixture,
                 "where the policy asks for a second factor nothing opens before one is set up",
                 "[gui][account]")
{
    REQUIRE_OK(AccessDesk(*workspace).setSecurity(u"security.policy"_s, u"mlps3"_s));
    openDialog();
    QTimer::singleShot(100, dialog.get(), [] {
        auto *due = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(due);
        CHECK(due->objectName() == u"factorDueDialog");
        if (qEnvironmentVariableIsSet("ZS_PICTURES"))
            due->grab().save(qEnvironmentVariable("ZS_PICTURES") + u"/factor-due.png"_s);
        due->reject();
    });
    enter(u"right-2026"_s);
    CHECK(dialog->isVisible());
    CHECK_FALSE(dialog->takeWorkspace());

    const QString keyFile = folder.filePath(u"own.zskey"_s);
    QTimer::singleShot(100, dialog.get(), [keyFile] {
        auto *due = QApplication::activeModalWidget();
        REQUIRE(due);
        auto *file = due->findChild<QPushButton *>(u"dueKeyFile"_s);
        REQUIRE(file);
        nextAnswer::path(keyFile);
        nextAnswer::passphrase(u"wrong-2026"_s);
        file->click();
        CHECK(due->isVisible()); // with the problem told
        CHECK(due->findChild<QLabel *>(u"factorDueProblem"_s)->isVisible());
        CHECK_FALSE(QFile::exists(keyFile));
        nextAnswer::path(keyFile);
        nextAnswer::passphrase(u"right-2026"_s);
        file->click();
    });
    enter(u"right-2026"_s);
    CHECK(dialog->result() == QDialog::Accepted);
    const auto opened = dialog->takeWorkspace();
    REQUIRE(opened);
    CHECK(opened->projects());
    CHECK(AccountDesk(*opened).factor() == FactorKind::File);
}
