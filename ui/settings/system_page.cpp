// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/system_page.h"

#include "commands/workspace.h"
#include "ui/account/account_panel.h"
#include "ui/account/profile_panel.h"
#include "ui/powers/powers_panel.h"
#include "ui/powers/rules_panel.h"
#include "ui/settings/about_panel.h"
#include "ui/settings/appearance_panel.h"
#include "ui/settings/backup_panel.h"
#include "ui/settings/holiday_panel.h"
#include "ui/widgets/page_header.h"

#include <QIcon>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

SystemPage::SystemPage(Workspace &workspace, StatusLine &status, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
    , m_appearance(new AppearancePanel(this))
    , m_holidays(new HolidayPanel(workspace, status, this))
    , m_backups(new BackupPanel(workspace, status, this))
{
    setObjectName(u"systemPage"_s);
    m_tabs->setObjectName(u"systemTabs"_s);
    m_tabs->setAccessibleName(tr("System"));
    auto *account = new AccountPanel(workspace, this);
    m_tabs->addTab(
        m_appearance, QIcon::fromTheme(u"preferences-desktop-theme"_s), tr("Appearance"));
    m_tabs->addTab(m_holidays, QIcon::fromTheme(u"view-calendar"_s), tr("Holiday notices"));
    m_tabs->addTab(m_backups, QIcon::fromTheme(u"backup"_s), tr("Backups"));
    auto *powers = new PowersPanel(workspace, this);
    m_tabs->addTab(powers, QIcon::fromTheme(u"system-users"_s), tr("Powers"));
    connect(powers, &PowersPanel::failed, this, &SystemPage::failed);
    connect(powers, &PowersPanel::done, this, &SystemPage::done);
    auto *protection = new ProfilePanel(workspace, status, this);
    m_tabs->addTab(protection, QIcon::fromTheme(u"security-medium"_s), tr("Protection"));
    connect(protection, &ProfilePanel::failed, this, &SystemPage::failed);
    connect(protection, &ProfilePanel::done, this, &SystemPage::done);
    m_tabs->addTab(account, QIcon::fromTheme(u"dialog-password"_s), tr("My account"));
    auto *rules = new RulesPanel(workspace, this);
    m_tabs->addTab(rules, QIcon::fromTheme(u"security-high"_s), tr("Rules"));
    connect(rules, &RulesPanel::failed, this, &SystemPage::failed);
    connect(rules, &RulesPanel::done, this, &SystemPage::done);
    m_tabs->addTab(new AboutPanel(&workspace, this),
                   QIcon::fromTheme(u"help-about"_s),
                   tr("About and licences"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kSpace);
    column->setSpacing(kSpace);
    column->addWidget(new PageHeader(tr("System"), this));
    column->addWidget(m_tabs, 1);
    connect(m_appearance, &AppearancePanel::chosen, this, &SystemPage::settingsChosen);
    connect(m_holidays, &HolidayPanel::failed, this, &SystemPage::failed);
    connect(m_holidays, &HolidayPanel::done, this, &SystemPage::done);
    connect(m_backups, &BackupPanel::failed, this, &SystemPage::failed);
    connect(m_backups, &BackupPanel::done, this, &SystemPage::done);
    connect(m_backups, &BackupPanel::restored, this, &SystemPage::restored);
    connect(account, &AccountPanel::failed, this, &SystemPage::failed);
    connect(account, &AccountPanel::done, this, &SystemPage::done);
}

void SystemPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void SystemPage::displaySettings(const UserSettings &settings)
{
    m_appearance->display(settings);
}

} // namespace zs
