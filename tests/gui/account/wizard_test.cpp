// SPDX-License-Identifier: GPL-3.0-or-later
// The first-run wizard and the page of the protection profile.
#include "../shell/shell_fixture.h"
#include "commands/access_desk.h"
#include "commands/account_desk.h"
#include "crypto/totp.h"
#include "ui/account/first_run_wizard.h"
#include "ui/account/profile_panel.h"
#include "ui/settings/system_page.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace zs;

namespace {

struct WizardFixture : OwnConfiguration {
    QTemporaryDir folder;
    ManualClock clock{1'780'000'000'000};
    FirstRunWizard wizard{clock};

    WizardFixture() { wizard.show(); }
    template <class W>
    [[nodiscard]] W &child(const QString &name) const
    {
        auto *found = wizard.findChild<W *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return *found;
    }
    void type(const QString &name, const QString &text) const
    {
        auto &edit = child<QLineEdit>(name);
        edit.clear();
        QTest::keyClicks(&edit, text);
    }
    [[nodiscard]] bool mayGoOn() const { return child<QPushButton>(u"createNext"_s).isEnabled(); }
    void next() const
    {
        REQUIRE(mayGoOn());
        QTest::mouseClick(&child<QPushButton>(u"createNext"_s), Qt::LeftButton);
    }
    void place() const
    {
        type(u"createName"_s, u"Roads office"_s);
        type(u"createPath"_s, folder.filePath(u"roads"_s));
        next();
    }
    void person() const
    {
        type(u"createPerson"_s, u"Zhao Min"_s);
        type(u"createLogin"_s, u"zhao"_s);
        type(u"createPassphrase"_s, u"river-bank-26"_s);
        type(u"createPassphraseAgain"_s, u"river-bank-26"_s);
        next();
    }
};

struct ProfileFixture : ShellFixture {
    void showProfile()
    {
        show();
        window->showPage(PageId::System);
        window->system().showTab(SystemPage::Tab::Protection);
        QApplication::processEvents();
    }
    void choose(const QString &box, const QString &key, const QString &button) const
    {
        auto &choice = child<QComboBox>(box);
        choice.setCurrentIndex(choice.findData(key));
        QTest::mouseClick(&child<QPushButton>(button), Qt::LeftButton);
    }
};

} // namespace

TEST_CASE_METHOD(WizardFixture,
                 "the wizard makes a workspace under its profile, administrators later",
                 "[gui][account]")
{
    CHECK_FALSE(mayGoOn());
    place();
    child<QRadioButton>(u"createProfile-mlps3"_s).setChecked(true);
    next();
    type(u"createPerson"_s, u"Zhao Min"_s);
    type(u"createLogin"_s, u"zhao"_s);
    type(u"createPassphrase"_s, u"zhao-2026-x"_s);
    type(u"createPassphraseAgain"_s, u"zhao-2026-x"_s);
    CHECK_FALSE(mayGoOn()); // it holds the log-in name
    CHECK_FALSE(child<QLabel>(u"createPassphraseFaults"_s).text().isEmpty());
    person();
    CHECK(mayGoOn()); // later
    next();
    CHECK(child<QLabel>(u"createSummary"_s).text().contains(u"Zhao Min"_s));
    next();
    INFO(child<QLabel>(u"createProblem"_s).text().toStdString());
    REQUIRE(wizard.result() == QDialog::Accepted);
    const auto made = wizard.takeWorkspace();
    REQUIRE(made);
    CHECK(made->path() == folder.filePath(u"roads.zsw"_s));
    CHECK(AccountDesk(*made).profile() == u"mlps3");
    CHECK(AccountDesk(*made).policy().key == u"mlps3");
    CHECK(made->governance() == Governance::Founding);
}

TEST_CASE_METHOD(WizardFixture,
                 "the wizard appoints three others, each with a passphrase the policy takes",
                 "[gui][account]")
{
    place();
    next();
    person();
    child<QRadioButton>(u"createAdminsNow"_s).setChecked(true);
    CHECK_FALSE(mayGoOn());
    for (int i = 1; i <= 3; ++i) {
        const QString row = QString::number(i);
        type(u"createAdminName"_s + row, u"Admin "_s + row);
        type(u"createAdminLogin"_s + row, i == 3 ? u"zhao"_s : u"adm"_s + row);
        type(u"createAdminPassphrase"_s + row, u"first-words-26"_s);
    }
    CHECK_FALSE(mayGoOn()); // the first person cannot be one of them
    CHECK_FALSE(child<QLabel>(u"createAdminFaults"_s).text().isEmpty());
    type(u"createAdminLogin3"_s, u"adm3"_s);
    next();
    next();
    REQUIRE(wizard.result() == QDialog::Accepted);
    const auto made = wizard.takeWorkspace();
    REQUIRE(made);
    CHECK(made->governance() == Governance::Separated);
    CHECK(made->logins().size() == 4);
    CHECK(made->may(Permission::ProjectCreate));
}

TEST_CASE_METHOD(ProfileFixture,
                 "a profile is chosen, its controls tell how they stand, and a look brings the "
                 "rest",
                 "[gui][account]")
{
    const Secret secret = newTotpSecret(); // the policy that is chosen asks for a factor
    REQUIRE_OK(AccountDesk(*workspace).makeCode(secret, totpCode(secret, clock.now())));
    showProfile();
    auto &table = child<QTableWidget>(u"controlTable"_s);
    CHECK(table.rowCount() == 0);
    CHECK_FALSE(child<QLabel>(u"profileMark"_s).isVisible());
    choose(u"profileChoice"_s, u"mlps3"_s, u"setProfile"_s);
    CHECK(AccountDesk(*workspace).profile() == u"mlps3");
    CHECK(child<QLabel>(u"profileMark"_s).isVisible()); // at once, in the top bar
    REQUIRE(table.rowCount() == static_cast<int>(shippedProfiles()[1].controls.size()));
    const auto failing = [&table] {
        int count = 0;
        for (int row = 0; row < table.rowCount(); ++row)
            count += table.item(row, 0)->text() == u"Does not hold"_s;
        return count;
    };
    const int before = failing();
    CHECK(before > 0);
    choose(u"policyChoice"_s, u"mlps3"_s, u"setPolicy"_s);
    CHECK(failing() == before - 1); // the policy was too mild
    const auto unknown = [&table] {
        return table.findItems(u"Not known"_s, Qt::MatchExactly).size();
    };
    CHECK(unknown() > 0);
    QTest::mouseClick(&child<QPushButton>(u"checkNow"_s), Qt::LeftButton);
    CHECK(unknown() == 0);
}

TEST_CASE_METHOD(ProfileFixture,
                 "what the site answers is kept, and the checklist is written with it",
                 "[gui][account]")
{
    REQUIRE_OK(AccessDesk(*workspace).setSecurity(u"security.profile"_s, u"classified"_s));
    showProfile();
    auto &table = child<QTableWidget>(u"controlTable"_s);
    const auto &controls = shippedProfiles()[0].controls;
    const auto at = std::ranges::find(controls, u"fb-examined"_s, &ProtectionControl::id);
    const int row = static_cast<int>(at - controls.begin());
    table.selectRow(row);
    child<QCheckBox>(u"siteDone"_s).setChecked(true);
    QTest::keyClicks(&child<QLineEdit>(u"siteRemark"_s), u"report 12"_s);
    QTest::mouseClick(&child<QPushButton>(u"saveAnswer"_s), Qt::LeftButton);
    CHECK(AccountDesk(*workspace).siteAnswer(u"classified"_s, u"fb-examined"_s).done);
    CHECK(table.item(row, 3)->text().contains(u"report 12"_s));
    CHECK(child<QLabel>(u"controlDetails"_s).text().contains(u"李明"_s));

    const QString pdf = folder.filePath(u"checklist.pdf"_s);
    nextAnswer::path(pdf);
    QTest::mouseClick(&child<QPushButton>(u"exportChecklist"_s), Qt::LeftButton);
    INFO(window->messages().text().toStdString());
    CHECK(window->messages().kind() == MessageBar::Kind::Good);
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
}
