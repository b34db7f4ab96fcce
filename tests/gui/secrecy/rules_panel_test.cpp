// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/powers/rules_panel.h"

#include "support/office_cases.h"
#include "ui/approval/new_case_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// For a person to look at, when asked for.
void keepPicture(QWidget &widget, const QString &name)
{
    if (qEnvironmentVariableIsSet("ZS_PICTURES"))
        widget.grab().save(qEnvironmentVariable("ZS_PICTURES") + u'/' + name);
}

} // namespace

TEST_CASE("the security administrator chooses what leaves by approval and what is bound",
          "[gui][secrecy]")
{
    SecretOffice office(Classification::Internal);
    office.as(u"manager"_s);
    {
        RulesPanel panel(*office.workspace);
        panel.show();
        CHECK_FALSE(panel.findChild<QComboBox *>(u"rulesApproval"_s)->isEnabled());
        CHECK_FALSE(panel.findChild<QPushButton *>(u"rulesApply"_s)->isEnabled());
    }
    office.as(u"security"_s);
    {
        RulesPanel panel(*office.workspace);
        panel.resize(1000, 560);
        panel.show();
        auto *apply = panel.findChild<QPushButton *>(u"rulesApply"_s);
        CHECK_FALSE(apply->isEnabled()); // nothing was changed
        panel.findChild<QComboBox *>(u"rulesApproval"_s)->setCurrentIndex(1);
        auto *bindings = panel.findChild<QTreeWidget *>(u"rulesBindings"_s);
        REQUIRE(bindings->topLevelItemCount() == static_cast<int>(bindingTable().size()));
        bindings->topLevelItem(1)->setCheckState(0, Qt::Checked);
        REQUIRE(apply->isEnabled());
        keepPicture(panel, u"secrecy-rules.png"_s);
        QTest::mouseClick(apply, Qt::LeftButton);
        CHECK_FALSE(apply->isEnabled()); // it waits; what holds is shown
        CHECK(bindings->topLevelItem(1)->checkState(0) == Qt::Unchecked);
    }
    AccessDesk second(office.as(u"audit"_s));
    const auto waiting = second.pending();
    REQUIRE_OK(waiting);
    REQUIRE(waiting->size() == 2);
    for (const TwoPersonRow &row : *waiting)
        REQUIRE_OK(second.decide(row.id, true));
    const SecrecyDesk desk(*office.workspace);
    CHECK(desk.rules().approval == Classification::Internal);
    CHECK(desk.bindings() == QStringList{u"project-start"_s});
    office.as(u"manager"_s);
    CHECK_FALSE(office.workspace->authorise(u"export"_s, office.project));
}

TEST_CASE("a refusal that an approval would lift offers to start it", "[gui][secrecy]")
{
    SecretOffice office;
    office.as(u"manager"_s);
    MainWindow window(*office.workspace, UserSettings());
    window.show();
    window.openProject(office.project);
    const auto refused = office.workspace->authorise(u"export"_s, office.project);
    REQUIRE_FALSE(refused);
    auto *bar = window.findChild<MessageBar *>();
    auto *offer = bar->findChild<QPushButton *>(u"messageOffer"_s);
    REQUIRE(offer);
    window.report(refused.error());
    CHECK(offer->isVisible());
    keepPicture(window, u"secrecy-refusal.png"_s);
    window.report({ErrorCode::Forbidden, u"otherwise"_s, u"project.edit"_s});
    CHECK_FALSE(offer->isVisible());
}

TEST_CASE("asking for leave opens the approval with what is known filled in", "[gui][secrecy]")
{
    SecretOffice office;
    office.signing(u"manager"_s);
    NewCaseDialog dialog(*office.workspace, nullptr);
    dialog.chooseProcess(u"classified-export"_s);
    dialog.chooseProject(office.project);
    dialog.chooseEffect(u"export"_s);
    dialog.show();
    const auto *effect = dialog.findChild<QComboBox *>(u"caseEffect"_s);
    CHECK(effect->currentIndex() > 0);
    CHECK(dialog.findChild<QLineEdit *>(u"caseTitle"_s)->text().contains(u"示例涉密工程"_s));
    // a matter of another process carries out nothing of this one
    dialog.chooseProcess(u"payment"_s);
    dialog.chooseEffect(u"export"_s);
    CHECK(effect->currentIndex() == 0);
}
