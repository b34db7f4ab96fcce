// SPDX-License-Identifier: GPL-3.0-or-later
// What projects are there for (规划任务): plans, key tasks of the year, which projects serve them,
// which serve none.
#pragma once

#include "base/error.h"
#include "commands/goal_desk.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTabWidget;
class QTableWidget;
class QTreeWidget;
class QTreeWidgetItem;
class QUndoStack;

namespace zs {

class EmptyState;
class PageHeader;

class GoalsPage final : public QWidget {
    Q_OBJECT

public:
    explicit GoalsPage(Workspace &workspace, QWidget *parent = nullptr);
    ~GoalsPage() override;
    /// Reads everything anew.
    void refresh();
    /// What was done on this page, to be taken back.
    [[nodiscard]] QUndoStack &steps() const { return *m_steps; }

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    void projectWanted(zs::ProjectId project);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildBar();
    QWidget *buildTree();
    QWidget *buildProjects();
    QPushButton *button(const QString &text, const QString &name, void (GoalsPage::*act)());
    void connectParts();
    void addKeys();
    void fitNames();
    void fill();
    void fillTree();
    void fillItem(QTreeWidgetItem &line, std::size_t index) const;
    void fillProjects();
    void filter();
    void enable();
    void add();
    void edit();
    void move();
    void moveUp();
    void moveDown();
    void shift(int by);
    void remove();
    void assign();
    void release();
    void exportTable();
    void take(std::vector<ChangeSet> changes, const QString &what);
    [[nodiscard]] int chosen() const; ///< index in the tree; -1 = none
    [[nodiscard]] std::vector<ProjectId> chosenProjects() const;
    void choose(PlanItemId item);

    Workspace &m_workspace;
    GoalDesk m_desk;
    GoalDesk::State m_state;
    PageHeader *m_header;
    QUndoStack *m_steps;
    QPushButton *m_undo = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_move = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_assign = nullptr;
    QPushButton *m_release = nullptr;
    QPushButton *m_open = nullptr;
    QLineEdit *m_filter = nullptr;
    QTreeWidget *m_tree = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTableWidget *m_serving = nullptr;
    QTableWidget *m_none = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_work = nullptr;
    EmptyState *m_empty = nullptr;
    bool m_stale = true; ///< to be read when it is shown
};

} // namespace zs
