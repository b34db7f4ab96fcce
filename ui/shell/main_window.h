// SPDX-License-Identifier: GPL-3.0-or-later
// The window of an open workspace: navigation, pages, one place for errors, one for progress.
#pragma once

#include "base/error.h"
#include "domain/ids.h"
#include "ui/shell/page_id.h"
#include "ui/widgets/user_settings.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace zs {

class ApprovalPage;
class AuditPage;
class FieldPage;
class SensorWatch;
class FundsPage;
class GoalsPage;
class HomePage;
class MapPage;
class MeetingPage;
class MessageBar;
class Navigation;
class OverviewPage;
class PlanPage;
class ProjectPage;
class RiskPage;
class RulesPage;
class SearchPanel;
class ShellActions;
class StatusLine;
class SystemPage;
class WorkbenchPage;
class Workspace;
enum class Act;
struct SearchItem;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// The workspace must outlive the window.
    MainWindow(Workspace &workspace,
               const UserSettings &settings,
               std::shared_ptr<SensorWatch> sensors = {},
               QWidget *parent = nullptr);

    void showPage(PageId page);
    [[nodiscard]] PageId page() const;
    void openProject(ProjectId project); ///< its plan
    void openHome(ProjectId project);
    /// The one place where errors reach the person.
    void report(const Error &error);
    void tell(const QString &message);
    void perform(Act act);
    /// Takes over a changed theme or font size.
    void display(const UserSettings &settings);

    [[nodiscard]] ProjectPage &projects() const { return *m_projects; }
    [[nodiscard]] OverviewPage &overview() const { return *m_overview; }
    [[nodiscard]] HomePage &home() const { return *m_home; }
    [[nodiscard]] GoalsPage &goals() const { return *m_goals; }
    [[nodiscard]] FundsPage &funds() const { return *m_funds; }
    [[nodiscard]] PlanPage &plan() const { return *m_plan; }
    [[nodiscard]] ApprovalPage &approvals() const { return *m_approvals; }
    [[nodiscard]] MeetingPage &meetings() const { return *m_meetings; }
    [[nodiscard]] MapPage &map() const { return *m_map; }
    [[nodiscard]] FieldPage &field() const { return *m_field; }
    [[nodiscard]] RiskPage &risk() const { return *m_risk; }
    [[nodiscard]] RulesPage &rules() const { return *m_rules; }
    [[nodiscard]] AuditPage &audit() const { return *m_audit; }
    [[nodiscard]] SystemPage &system() const { return *m_system; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }

Q_SIGNALS:
    void settingsChosen(const zs::UserSettings &settings);
    void otherWorkspaceWanted();
    void lockWanted();
    /// The file below was exchanged: every view must be made anew.
    void workspaceReplaced();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    QWidget *readOnlyBanner();
    void connectPages();
    void connectShell();
    void watchUndo();
    void showSystem(int tab); ///< of SystemPage
    void search();
    void take(const SearchItem &item);
    void import();
    void exportPlan();
    void importTable(const QString &path = {});
    void exportTable();
    void exportCalendar();
    /// Says so when no plan is open.
    [[nodiscard]] bool hasPlan();
    void restoreState();
    /// The last log-in, and what is wrong with the passphrase or the second factor.
    void tellAccount();

    Workspace &m_workspace;
    UserSettings m_settings;
    ShellActions *m_actions;
    StatusLine *m_status;
    MessageBar *m_messages;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    WorkbenchPage *m_workbench;
    OverviewPage *m_overview;
    ProjectPage *m_projects;
    HomePage *m_home;
    PlanPage *m_plan;
    GoalsPage *m_goals;
    FundsPage *m_funds;
    ApprovalPage *m_approvals;
    MeetingPage *m_meetings;
    MapPage *m_map;
    FieldPage *m_field;
    RiskPage *m_risk;
    RulesPage *m_rules;
    AuditPage *m_audit;
    SystemPage *m_system;
    SearchPanel *m_search;
};

} // namespace zs
