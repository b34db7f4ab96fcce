// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the main window once: in the menus, by its key, and findable with Ctrl+K.
#pragma once

#include "ui/shell/page_id.h"
#include "ui/widgets/user_settings.h"

#include <QMap>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace zs {

enum class Act {
    OpenWorkspace,
    NewProject,
    NewApproval,
    Import,
    Export,
    ImportTable,
    ExportTable,
    ExportCalendar,
    Backup,
    Restore,
    Lock,
    Quit,
    Undo,
    Redo,
    Search,
    GoWorkbench,
    GoOverview,
    GoProjects,
    GoHome,
    GoPlan,
    GoGoals,
    GoFunds,
    GoApprovals,
    GoMeetings,
    GoMap,
    GoField,
    GoRisk,
    GoRules,
    GoAudit,
    GoSystem,
    FoldNavigation,
    VerifyLog,
    ExportAudit,
    Help,
    About,
};

class ShellActions final : public QObject {
    Q_OBJECT

public:
    explicit ShellActions(QObject *parent);

    [[nodiscard]] QAction *action(Act act) const { return m_actions.value(act); }
    [[nodiscard]] const QMap<Act, QAction *> &all() const { return m_actions; }
    void fill(QMenuBar *bar);
    /// Ticks the language, theme and font size that hold.
    void display(const UserSettings &settings);
    /// Acts that write are disabled with the reason as their tool tip.
    void forbidWriting(const QString &reason);

Q_SIGNALS:
    void performed(zs::Act act);
    void settingsChosen(const zs::UserSettings &settings);

private:
    void add(Act act, const QString &text, const QString &icon, const QKeySequence &key = {});
    void makeFileActs();
    void makePageActs();
    void makeOtherActs();
    void addTo(QMenu *menu, std::initializer_list<Act> acts);
    void addLooks(QMenu *view);
    QActionGroup *choices(QMenu *menu, const QList<std::pair<QString, QVariant>> &items);

    QMap<Act, QAction *> m_actions;
    UserSettings m_settings;
    QActionGroup *m_languages = nullptr;
    QActionGroup *m_themes = nullptr;
    QActionGroup *m_fonts = nullptr;
};

} // namespace zs
