// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour_account.h"

#include "app/desktop.h"
#include "app/tour_camera.h"
#include "commands/access_desk.h"
#include "commands/account_desk.h"
#include "ui/account/factor_dialogs.h"
#include "ui/account/first_run_wizard.h"
#include "ui/account/lock_page.h"
#include "ui/account/profile_panel.h"
#include "ui/account/renewal_dialog.h"
#include "ui/settings/system_page.h"
#include "ui/shell/main_window.h"

#include <QLineEdit>
#include <QRadioButton>

#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

void fill(const QDialog &dialog, const QString &name, const QString &text)
{
    if (auto *edit = dialog.findChild<QLineEdit *>(name))
        edit->setText(text);
}

void tick(const QDialog &dialog, const QString &name)
{
    if (auto *choice = dialog.findChild<QRadioButton *>(name))
        choice->setChecked(true);
}

void shootWizard(TourCamera &camera, const Clock &clock, QWidget *parent)
{
    FirstRunWizard wizard(clock, parent);
    fill(wizard, u"createName"_s, u"示例市交通运输局"_s);
    fill(wizard, u"createPath"_s, u"/data/示例市交通运输局.zsw"_s);
    tick(wizard, u"createProfile-mlps3"_s);
    fill(wizard, u"createPerson"_s, u"赵敏"_s);
    fill(wizard, u"createLogin"_s, u"zhaomin"_s);
    for (const QString &name : {u"createPassphrase"_s, u"createPassphraseAgain"_s})
        fill(wizard, name, u"river-bank-26"_s);
    tick(wizard, u"createAdminsNow"_s);
    const std::array people{u"钱进"_s, u"孙立"_s, u"李审"_s};
    for (std::size_t i = 0; i < people.size(); ++i) {
        const QString row = QString::number(i + 1);
        fill(wizard, u"createAdminName"_s + row, people[i]);
        fill(wizard, u"createAdminLogin"_s + row, u"admin"_s + row);
        fill(wizard, u"createAdminPassphrase"_s + row, u"first-words-26"_s);
    }
    for (int step = 0; step < wizard.stepCount(); ++step) {
        wizard.showStep(step);
        camera.shoot(wizard, u"60-wizard-%1"_s.arg(step + 1));
    }
}

} // namespace

Result<> shootAccount(Desktop &desktop, TourCamera &camera, const Clock &clock, bool own)
{
    MainWindow &window = *desktop.window();
    Workspace &workspace = *desktop.workspace();
    shootWizard(camera, clock, &window);
    if (own) {
        if (auto set = AccessDesk(workspace).setSecurity(u"security.profile"_s, u"mlps3"_s); !set)
            return set;
    }
    window.showPage(PageId::System);
    window.system().showTab(SystemPage::Tab::Protection);
    if (auto *panel = window.findChild<ProfilePanel *>()) {
        panel->refresh();
        panel->checkNow();
        camera.shoot(window, u"61-protection"_s);
        if (own) {
            if (auto written = panel->exportTo(camera.path(u"protection-checklist.pdf"_s));
                !written)
                return written;
        }
    }
    AccountDesk desk(workspace);
    TokenDialog token(desk, &window);
    camera.shoot(token, u"62-token"_s);
    CodeDialog codes(workspace, &window);
    camera.shoot(codes, u"63-codes"_s);
    RenewalDialog renewal(workspace, &window);
    camera.shoot(renewal, u"64-renewal"_s);
    for (QDialog *each : {static_cast<QDialog *>(&token),
                          static_cast<QDialog *>(&codes),
                          static_cast<QDialog *>(&renewal)})
        each->hide();
    LockPage lock(workspace, &window);
    camera.shoot(lock, u"65-lock"_s);
    camera.shoot(window, u"66-locked-window"_s);
    lock.done(QDialog::Rejected);
    return {};
}

} // namespace zs
