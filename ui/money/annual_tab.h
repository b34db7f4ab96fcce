// SPDX-License-Identifier: GPL-3.0-or-later
// The annual investment plan (年度投资计划) with the fields that the law asks for, and its
// execution month by month: two pages over the same year.
#pragma once

#include "ui/money/annual_page.h"

class QChartView;
class QLabel;

namespace zs {

class AnnualTab final : public AnnualPage {
    Q_OBJECT

public:
    explicit AnnualTab(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void projectWanted(zs::ProjectId project);

protected:
    void fill() override;

private:
    void build();
    void showFindings();
    void enter();
    void exportTable();
    [[nodiscard]] const AnnualLine *chosen() const;

    QLabel *m_sums;
    QLabel *m_findings;
    QPushButton *m_enter;
    QPushButton *m_home;
};

class ExecutionTab final : public AnnualPage {
    Q_OBJECT

public:
    explicit ExecutionTab(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void build();
    void draw();
    void record();
    void exportTable();
    [[nodiscard]] const AnnualLine *chosen() const;

    QChartView *m_chart;
    QPushButton *m_record;
};

/// 财政拨款 400.00、专项债券 600.00: in 万元.
[[nodiscard]] QString sourcesText(const std::vector<SourceAmount> &sources);

} // namespace zs
