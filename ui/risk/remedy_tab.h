// SPDX-License-Identifier: GPL-3.0-or-later
// Remedies (整改): found, put right, checked by another; how much was put right by unit.
#pragma once

#include "base/error.h"
#include "commands/remedy_desk.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace zs {

class RemedyTab final : public QWidget {
    Q_OBJECT

public:
    explicit RemedyTab(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();
    /// How many this person is to put right or may check.
    [[nodiscard]] int turns() const { return m_turns; }

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    void projectWanted(zs::ProjectId project);

private:
    void build();
    void fill();
    void showChosen();
    void add();
    void fix();
    void pass();
    void sendBack();
    void showTally();
    void exportList();
    void take(const Result<> &result, const QString &message);
    [[nodiscard]] const RemedyLine *chosen() const;

    Workspace &m_workspace;
    RemedyDesk m_desk;
    std::vector<RemedyLine> m_lines;
    int m_turns = 0;
    QCheckBox *m_passed;
    QTableWidget *m_table;
    QLabel *m_text;
    QPushButton *m_add;
    QPushButton *m_fix;
    QPushButton *m_pass;
    QPushButton *m_back;
    QPushButton *m_project;
    QPushButton *m_tally;
    QPushButton *m_export;
};

} // namespace zs
