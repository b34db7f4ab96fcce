// SPDX-License-Identifier: GPL-3.0-or-later
// A project's money on its home page: the ladder, what the rules say of it, its figures, its part
// of the ledger, its years and its curves.
#pragma once

#include "base/error.h"
#include "commands/money_desk.h"
#include "commands/rule_desk.h"

#include <QWidget>

class QChartView;
class QLabel;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace zs {

class LadderStrip;

class MoneyPanel final : public QWidget {
    Q_OBJECT

public:
    explicit MoneyPanel(Workspace &workspace, QWidget *parent = nullptr);
    /// Reads everything anew; invalid: nothing.
    void showProject(ProjectId project);

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    /// A committed act, to be taken back on request.
    void committed(const zs::ChangeSet &set, const QString &text);

private:
    void build();
    void fillLadder();
    void fillAlarms(const RuleDesk::Check &check);
    void fillFigures();
    void fillLedger();
    void fillYears();
    void showButtons();
    void enter();
    void withdraw();
    void enterYear();
    void changed(const QString &message);

    Workspace &m_workspace;
    MoneyDesk m_desk;
    ProjectId m_project;
    std::vector<MoneyFigure> m_figures;
    LadderStrip *m_ladder;
    QLabel *m_summary;
    QTabWidget *m_pages;
    QTableWidget *m_alarms;
    QTableWidget *m_figureTable;
    QTableWidget *m_ledger;
    QTableWidget *m_years;
    QChartView *m_curve;
    QPushButton *m_enter;
    QPushButton *m_withdraw;
    QPushButton *m_year;
};

} // namespace zs
