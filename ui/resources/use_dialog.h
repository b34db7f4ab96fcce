// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plan_desk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace zs {

/// Puts a resource on a task: which, and with how many units.
class UseDialog final : public QDialog {
    Q_OBJECT

public:
    UseDialog(PlanDesk &desk, ResourceId resource, QWidget *parent = nullptr);

private:
    void fillTasks(const Plan &plan);
    void assign();

    PlanDesk &m_desk;
    ResourceId m_resource;
    QString m_name;
    QComboBox *m_task;
    QLineEdit *m_units;
    QLabel *m_problem;
};

} // namespace zs
