// SPDX-License-Identifier: GPL-3.0-or-later
// The baselines of a plan: saved, chosen, deleted, and any two compared, or one with the plan as it
// is now.
#pragma once

#include "control/baseline_compare.h"
#include "ui/control/shown_work.h"
#include "ui/plan/plan_desk.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace zs {

class FactTable;

class BaselinePanel final : public QWidget {
    Q_OBJECT

public:
    explicit BaselinePanel(PlanDesk &desk, QWidget *parent = nullptr);
    void show(const ScheduledPlan &plan);
    using QWidget::show;
    /// Opens the dialog that saves one.
    void saveOne();

private:
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildComparison();
    void connectAll();
    void takeBaselines();
    void takeChoices();
    void compare();
    void take(Result<BaselineComparison> comparison);
    void showRows();
    void showButtons();
    void remove();
    void control();
    void exportComparison();
    [[nodiscard]] BaselineId chosen() const;
    [[nodiscard]] QString nameOf(BaselineId id) const;

    PlanDesk &m_desk;
    ScheduledPlan m_plan;
    std::optional<BaselineComparison> m_comparison;
    QStackedLayout *m_stack;
    BusyLine *m_busy;
    ShownWork<BaselineComparison> m_work;
    FactTable *m_list = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_control = nullptr;
    QPushButton *m_delete = nullptr;
    QComboBox *m_before = nullptr;
    QComboBox *m_after = nullptr;
    QCheckBox *m_all = nullptr;
    QPushButton *m_export = nullptr;
    QLabel *m_finding = nullptr;
    FactTable *m_table = nullptr;
};

} // namespace zs
