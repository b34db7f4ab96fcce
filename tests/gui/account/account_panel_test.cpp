// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the own account on the system page.
#include "../shell/shell_fixture.h"
#include "commands/access_desk.h"
#include "commands/account_desk.h"
#include "crypto/totp.h"
#include "ui/settings/system_page.h"
#include "ui/widgets/message_bar.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace zs;

namespace {

struct AccountFixture : ShellFixture {
    void showAccount()
    {
        show();
        window->showPage(PageId::System);
        window->system().showTab(SystemPage::Tab::Account);
        QApplication::processEvents();
    }
    void click(const QString &name) const
    {
        QTest::mouseClick(&child<QPushButton>(name), Qt::LeftButton);
    }
    [[nodiscard]] QString text(const QString &name) const { return child<QLabel>(name).text(); }
};

} // namespace

TEST_CASE_METHOD(AccountFixture,
                 "what speaks against a new passphrase stands below it while it is typed",
                 "[gui][account]")
{
    showAccount();
    auto &fresh = child<QLineEdit>(u"newPassphrase"_s);
    QTest::keyClicks(&child<QLineEdit>(u"oldPassphrase"_s), u"right-2026"_s);
    QTest::keyClicks(&fresh, u"abcd1234"_s);
    const QString faults = text(u"newPassphraseFaults"_s);
    CHECK(faults.split(u'\n').size() >= 3); // too short, too few kinds, runs
    fresh.clear();
    QTest::keyClicks(&fresh, u"fresh-river-2027"_s);
    CHECK(text(u"newPassphraseFaults"_s) != faults);
    CHECK_FALSE(child<QPushButton>(u"changePassphrase"_s).isEnabled());
    QTest::keyClicks(&child<QLineEdit>(u"newPassphraseAgain"_s), u"fresh-river-2027"_s);
    CHECK(child<QPushButton>(u"changePassphrase"_s).isEnabled());
}

TEST_CASE_METHOD(AccountFixture,
                 "a key file is made, asked for at the next log-in, and taken away again",
                 "[gui][account]")
{
    showAccount();
    const QString keyFile = folder.filePath(u"li.zskey"_s);
    CHECK_FALSE(child<QPushButton>(u"dropFactor"_s).isEnabled());
    nextAnswer::path(keyFile);
    nextAnswer::passphrase(u"wrong-2026"_s);
    click(u"useKeyFile"_s);
    CHECK(window->messages().kind() == MessageBar::Kind::Bad);
    CHECK_FALSE(QFile::exists(keyFile));
    nextAnswer::path(keyFile);
    nextAnswer::passphrase(u"right-2026"_s);
    click(u"useKeyFile"_s);
    INFO(window->messages().text().toStdString());
    CHECK(window->messages().kind() == MessageBar::Kind::Good);
    REQUIRE(QFile::exists(keyFile));
    const auto factor = readKeyFile(keyFile);
    REQUIRE_OK(factor);
    CHECK(text(u"factorState"_s).contains(factorName(*factor)));
    nextAnswer::passphrase(u"right-2026"_s);
    click(u"dropFactor"_s);
    CHECK(loginNeeds(path, u"li"_s)->factor == FactorKind::None);
}

TEST_CASE_METHOD(AccountFixture,
                 "one-time codes are set up by giving one, and ended with the passphrase",
                 "[gui][account]")
{
    showAccount();
    QTimer::singleShot(100, window.get(), [this] {
        auto *dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        const auto secret = fromBase32(dialog->findChild<QLineEdit *>(u"codeSecret"_s)->text());
        REQUIRE_OK(secret);
        CHECK(dialog->findChild<QLineEdit *>(u"codeUri"_s)->text().startsWith(u"otpauth://"_s));
        auto *code = dialog->findChild<QLineEdit *>(u"codeText"_s);
        auto *go = dialog->findChild<QPushButton *>(u"codeGo"_s);
        QTest::keyClicks(code, u"000"_s);
        go->click();
        CHECK(dialog->isVisible());
        CHECK(dialog->findChild<QLabel *>(u"codeProblem"_s)->isVisible());
        code->clear();
        QTest::keyClicks(code, totpCode(*secret, clock.now()));
        go->click();
    });
    click(u"setUpCodes"_s);
    CHECK(AccountDesk(*workspace).hasCodes());
    CHECK(child<QPushButton>(u"endCodes"_s).isEnabled());
    nextAnswer::passphrase(u"right-2026"_s);
    click(u"endCodes"_s);
    CHECK_FALSE(AccountDesk(*workspace).hasCodes());
}

TEST_CASE_METHOD(AccountFixture,
                 "after log-in the window tells the last one, and that the passphrase expires soon",
                 "[gui][account]")
{
    REQUIRE_OK(AccessDesk(*workspace).setSecurity(u"security.policy"_s, u"secret"_s));
    clock.advance(26LL * 24 * 3600 * 1000); // of 30 days
    reopen();
    reopen();
    show();
    const QString last = AccountDesk(*workspace).lastLogin().text();
    CHECK(text(u"statusText"_s) == last);
    CHECK(last.contains(u"2026"_s));
    CHECK(window->messages().kind() == MessageBar::Kind::Warning);
}
