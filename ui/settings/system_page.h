// SPDX-License-Identifier: GPL-3.0-or-later
// The system page (系统): appearance, holiday notices, backups, powers, protection, one's account,
// about.
#pragma once

#include "base/error.h"
#include "ui/widgets/user_settings.h"

#include <QWidget>

class QTabWidget;

namespace zs {

class AppearancePanel;
class BackupPanel;
class HolidayPanel;
class StatusLine;
class Workspace;

class SystemPage final : public QWidget {
    Q_OBJECT

public:
    enum class Tab { Appearance, Holidays, Backups, Powers, Protection, Account, Rules, About };

    SystemPage(Workspace &workspace, StatusLine &status, QWidget *parent = nullptr);
    void showTab(Tab tab);
    void displaySettings(const UserSettings &settings);
    [[nodiscard]] BackupPanel &backups() const { return *m_backups; }

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    void settingsChosen(const zs::UserSettings &settings);
    /// Everything shown must be read anew.
    void restored();

private:
    QTabWidget *m_tabs;
    AppearancePanel *m_appearance;
    HolidayPanel *m_holidays;
    BackupPanel *m_backups;
};

} // namespace zs
