// SPDX-License-Identifier: GPL-3.0-or-later
// The plan and a scenario, or two scenarios, side by side: both dates, what differs, both bars.
#pragma once

#include "commands/scenario_compare.h"
#include "ui/plan/plan_desk.h"

#include <QDialog>
#include <QStyledItemDelegate>

class QComboBox;
class QLabel;

namespace zs {

class FactTable;

/// Draws a row's two spans above each other on a common scale: left side hollow, right side filled.
class SpanDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setDifferences(const std::vector<TaskDifference> &tasks);
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    std::vector<TaskDifference> m_tasks;
    WallTime m_first;
    WallTime m_last;
};

class ScenarioCompareDialog final : public QDialog {
    Q_OBJECT

public:
    /// `right` is compared with the plan at first.
    ScenarioCompareDialog(PlanDesk &desk, ScenarioId right, QWidget *parent = nullptr);

private:
    void build();
    void takeChoices(ScenarioId right);
    void compare();
    void showRows(const PlanComparison &comparison);
    [[nodiscard]] Result<PlanPtr> planOf(const QComboBox &box);

    PlanDesk &m_desk;
    std::vector<Scenario> m_scenarios;
    QComboBox *m_left = nullptr;
    QComboBox *m_right = nullptr;
    QLabel *m_finding = nullptr;
    FactTable *m_table = nullptr;
    SpanDelegate *m_spans = nullptr;
};

} // namespace zs
