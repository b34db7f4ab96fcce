// SPDX-License-Identifier: GPL-3.0-or-later
// Warnings (预警): what to answer, acknowledged, judged, and put right.
#pragma once

#include "base/error.h"
#include "commands/risk_warning_desk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace zs {

class WarningTab final : public QWidget {
    Q_OBJECT

public:
    explicit WarningTab(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();
    /// How many wait for this person's answer.
    [[nodiscard]] int turns() const { return m_turns; }

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    void projectWanted(zs::ProjectId project);

private:
    void build();
    void fill();
    void showChosen();
    void acknowledge();
    void judge();
    void findRemedy();
    void look();
    void showTally();
    void setPolicy();
    void exportList();
    void take(const Result<> &result, const QString &message);
    [[nodiscard]] const WarningLine *chosen() const;

    Workspace &m_workspace;
    RiskWarningDesk m_desk;
    std::vector<WarningLine> m_lines;
    int m_turns = 0;
    QComboBox *m_which;
    QCheckBox *m_closed;
    QTableWidget *m_table;
    QLabel *m_text;
    QPushButton *m_acknowledge;
    QPushButton *m_judge;
    QPushButton *m_remedy;
    QPushButton *m_project;
    QPushButton *m_look;
    QPushButton *m_tally;
    QPushButton *m_policy;
    QPushButton *m_export;
};

/// "stop", "warning", "note" in words.
[[nodiscard]] QString warningSeverityText(WarningSeverity severity);

} // namespace zs
