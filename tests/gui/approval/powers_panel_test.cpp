// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/powers/powers_panel.h"

#include "support/office.h"
#include "ui/powers/power_dialogs.h"
#include "ui/powers/role_dialog.h"
#include "ui/powers/tie_dialogs.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

TEST_CASE("powers can be changed by who has the power only, and the tool tip says why",
          "[gui][powers]")
{
    Office office;
    office.grantRoles();
    {
        PowersPanel panel(*office.workspace);
        panel.show();
        CHECK(panel.findChild<QPushButton *>(u"powersAppoint"_s)->isVisible());
        CHECK(panel.findChild<QPushButton *>(u"powersGrant"_s)->isEnabled());
        CHECK(panel.findChild<QTableWidget *>(u"powersTable"_s)->rowCount() == 9);
    }
    office.appoint();
    office.as(u"planner"_s);
    {
        PowersPanel panel(*office.workspace);
        panel.show();
        const auto *grant = panel.findChild<QPushButton *>(u"powersGrant"_s);
        CHECK_FALSE(panel.findChild<QPushButton *>(u"powersAppoint"_s)->isVisible());
        CHECK_FALSE(grant->isEnabled());
        CHECK_FALSE(grant->toolTip().isEmpty());
    }
    office.as(u"security"_s);
    {
        PowersPanel panel(*office.workspace);
        panel.show();
        CHECK(panel.findChild<QPushButton *>(u"powersGrant"_s)->isEnabled());
        CHECK_FALSE(panel.findChild<QPushButton *>(u"powersConfirm"_s)->isVisible());
    }
}

TEST_CASE("a proposal waits for a second administrator and shows to the others", "[gui][powers]")
{
    Office office;
    office.appoint();
    office.as(u"security"_s);
    RoleGrant row;
    row.person = office.people.at(u"head"_s);
    row.role = u"system-administrator"_s;
    REQUIRE_OK(AccessDesk(*office.workspace).grant(row));
    office.as(u"audit"_s);
    PowersPanel panel(*office.workspace);
    panel.show();
    auto *confirm = panel.findChild<QPushButton *>(u"powersConfirm"_s);
    REQUIRE(confirm->isVisible());
    QTest::mouseClick(confirm, Qt::LeftButton);
    CHECK_FALSE(confirm->isVisible());
    const auto facts = AccessDesk(*office.workspace).facts();
    REQUIRE_OK(facts);
    CHECK((*facts)->grantsOf(row.person).size() == 1);
}

TEST_CASE("the grant dialog names what a role may do and proposes its reach", "[gui][powers]")
{
    Office office;
    const auto facts = AccessDesk(*office.workspace).facts();
    REQUIRE_OK(facts);
    GrantDialog dialog(**facts, {}, nullptr);
    auto *role = dialog.findChild<QComboBox *>(u"grantRole"_s);
    role->setCurrentIndex(role->findData(u"unit-head"_s));
    dialog.choosePerson(office.people.at(u"head"_s));
    const RoleGrant row = dialog.grant();
    CHECK(row.role == u"unit-head"_s);
    CHECK(row.person == office.people.at(u"head"_s));
    CHECK(row.scope == static_cast<std::int64_t>(DataScope::UnitAndBelow));
}

TEST_CASE("a role of the site is put together from roles below it and single permissions",
          "[gui][powers]")
{
    Office office;
    const auto facts = AccessDesk(*office.workspace).facts();
    REQUIRE_OK(facts);
    RoleDialog dialog(**facts, nullptr);
    dialog.show();
    auto *go = dialog.findChild<QPushButton *>(u"roleGo"_s);
    CHECK_FALSE(go->isEnabled());
    dialog.findChild<QLineEdit *>(u"roleKey"_s)->setText(u"planner"_s);
    dialog.findChild<QLineEdit *>(u"roleZh"_s)->setText(u"查阅员"_s);
    dialog.findChild<QLineEdit *>(u"roleEn"_s)->setText(u"Reader"_s);
    auto *below = dialog.findChild<QListWidget *>(u"roleExtends"_s);
    REQUIRE(below->count() > 5);
    below->item(0)->setCheckState(Qt::Checked);
    CHECK_FALSE(go->isEnabled()); // that key comes with the program
    dialog.findChild<QLineEdit *>(u"roleKey"_s)->setText(u"site-reader"_s);
    CHECK(go->isEnabled());
    auto *tree = dialog.findChild<QTreeWidget *>(u"rolePermissions"_s);
    tree->topLevelItem(0)->child(0)->setCheckState(0, Qt::Checked);
    const SiteRole row = dialog.role();
    CHECK(row.extends == below->item(0)->data(Qt::UserRole).toString());
    CHECK(row.permissions == u"project.read");
    REQUIRE_OK(AccessDesk(*office.workspace).defineRole(row));
    const auto after = AccessDesk(*office.workspace).facts();
    REQUIRE_OK(after);
    RoleDialog again(**after, nullptr);
    auto *which = again.findChild<QComboBox *>(u"roleWhich"_s);
    which->setCurrentIndex(1);
    CHECK(again.role().permissions == row.permissions);
    CHECK(again.role().nameZh == row.nameZh);
    CHECK(again.findChild<QLineEdit *>(u"roleKey"_s)->isReadOnly());
}

TEST_CASE("stand-ins and avoidances are listed to be ended", "[gui][powers]")
{
    Office office;
    KeepAway row;
    row.person = office.people.at(u"head"_s);
    row.project = office.addOwnProject(u"P1"_s);
    row.reason = u"近亲属参加投标"_s;
    REQUIRE_OK(AccessDesk(*office.workspace).addAvoidance(row));
    const auto facts = AccessDesk(*office.workspace).facts();
    REQUIRE_OK(facts);
    const EndTieDialog dialog(**facts, *office.workspace, nullptr);
    const auto chosen = dialog.chosen();
    REQUIRE(std::holds_alternative<KeepAwayId>(chosen));
    CHECK(std::get<KeepAwayId>(chosen) == (*facts)->keepAways.front().id);
    AvoidanceDialog avoid((*facts)->people, {}, nullptr);
    auto *go = avoid.findChild<QPushButton *>(u"tieGo"_s);
    CHECK_FALSE(go->isEnabled());
    avoid.findChild<QLineEdit *>(u"avoidanceProject"_s)->setText(u" P1 "_s);
    avoid.findChild<QLineEdit *>(u"avoidanceReason"_s)->setText(u"亲属"_s);
    CHECK(go->isEnabled());
    CHECK(avoid.projectCode() == u"P1");
}
