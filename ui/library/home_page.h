// SPDX-License-Identifier: GPL-3.0-or-later
// One project at a glance (项目主页): its stages and gates, money, plan, people, papers and
// history.
#pragma once

#include "base/error.h"
#include "commands/workspace.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTabWidget;
class QTableWidget;
class QUndoStack;

namespace zs {

class PageHeader;

class HomePage final : public QWidget {
    Q_OBJECT

public:
    explicit HomePage(Workspace &workspace, QWidget *parent = nullptr);
    ~HomePage() override;
    /// Invalid: none.
    void showProject(ProjectId project);
    [[nodiscard]] ProjectId project() const { return m_project; }
    /// Reads everything anew.
    void refresh();
    /// By the panel's object name.
    void showTab(const QString &name);

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    void planWanted(zs::ProjectId project);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// A panel as a tab: it is told which project, and only when it is seen.
    template <class Panel>
    Panel *addPanel(Panel *panel, const QString &title);
    void addTabs();
    void buildHeader();
    void fillProjects();
    void showHeader();
    void showPanel();
    void keepContractActs();
    /// The tables of the part that is shown, those with rows.
    [[nodiscard]] std::vector<QTableWidget *> tables() const;
    void offerExport();
    void exportTable(const QTableWidget &table);
    void keepStep(const ChangeSet &set, const QString &text);
    void showFiles();

    Workspace &m_workspace;
    PageHeader *m_header;
    QComboBox *m_choice;
    QTabWidget *m_tabs;
    QUndoStack *m_steps;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_plan = nullptr;
    ProjectId m_project;
    std::vector<Project> m_projects;
    QStringList m_offered;                                ///< in the choice, beside the projects
    std::vector<std::function<void(ProjectId)>> m_panels; ///< beside the tabs
    std::vector<bool> m_stale;
};

} // namespace zs
