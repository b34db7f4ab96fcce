// SPDX-License-Identifier: GPL-3.0-or-later
// The tab "Resources" (资源): who there is in the plan and in the shared pool, how loaded each is,
// what is asked too much, and the ways to mend it.
#pragma once

#include "ui/plan/plan_tab.h"
#include "ui/resources/resource_board.h"

class QPushButton;
class QStackedLayout;
class QTableWidget;
class QTabWidget;

namespace zs {

class LoadView;

class ResourceTab final : public PlanTab {
    Q_OBJECT

public:
    explicit ResourceTab(PlanDesk &desk, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    [[nodiscard]] QWidget *buildWork();
    [[nodiscard]] QWidget *buildBar(QWidget *work);
    [[nodiscard]] QWidget *buildDetails(QWidget *work);
    void connectTables();
    [[nodiscard]] QPushButton *
    addButton(QWidget *bar, const QString &text, const QString &name, void (ResourceTab::*act)());
    void showCurrent();
    void updateButtons();
    /// -1 without one.
    [[nodiscard]] int current() const;
    void addNew();
    void edit();
    void remove();
    void share();
    void assign();
    void unassign();
    void findBySkill();
    void level();
    void clearLevelling();
    [[nodiscard]] QString keepNew(Resource resource, bool shared);
    [[nodiscard]] QString keepEdited(const Resource &before, const Resource &after, bool shared);
    void wantTaskOf(int over);

    ResourceBoard m_board;
    ResourceId m_current;
    std::vector<int> m_uses; ///< assignments in the rows of the list of tasks
    QStackedLayout *m_stack;
    QTableWidget *m_table = nullptr;
    QTabWidget *m_details = nullptr;
    LoadView *m_view = nullptr;
    QTableWidget *m_over = nullptr;
    QTableWidget *m_useTable = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_share = nullptr;
    QPushButton *m_level = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_assign = nullptr;
    QPushButton *m_unassign = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace zs
