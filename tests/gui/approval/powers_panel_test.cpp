// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/powers/powers_panel.h"

#include "support/office.h"
#include "ui/powers/power_dialogs.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

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
