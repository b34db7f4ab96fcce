// SPDX-License-Identifier: GPL-3.0-or-later
// The annual investment plan (年度投资计划) with the fields that the law asks for, and its
// execution month by month: two pages over the same year.
#pragma once

#include "base/error.h"
#include "commands/money_desk.h"

#include <QWidget>

class QChartView;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace zs {

class AnnualTab final : public QWidget {
    Q_OBJECT

public:
    explicit AnnualTab(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    void projectWanted(zs::ProjectId project);

private:
    void build();
    void fill();
    void showFindings();
    void enter();
    void exportTable();
    [[nodiscard]] const AnnualLine *chosen() const;

    Workspace &m_workspace;
    AnnualPlan m_plan;
    QSpinBox *m_year;
    QTableWidget *m_table;
    QLabel *m_sums;
    QLabel *m_findings;
    QPushButton *m_enter;
    QPushButton *m_home;
    QPushButton *m_export;
};

class ExecutionTab final : public QWidget {
    Q_OBJECT

public:
    explicit ExecutionTab(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

private:
    void build();
    void fill();
    void draw();
    void record();
    void exportTable();
    [[nodiscard]] const AnnualLine *chosen() const;

    Workspace &m_workspace;
    AnnualPlan m_plan;
    QSpinBox *m_year;
    QTableWidget *m_table;
    QChartView *m_chart;
    QPushButton *m_record;
    QPushButton *m_export;
};

/// 财政拨款 400.00、专项债券 600.00: in 万元.
[[nodiscard]] QString sourcesText(const std::vector<SourceAmount> &sources);

} // namespace zs
