// SPDX-License-Identifier: GPL-3.0-or-later
// The register of risks (风险登记册), with its matrix.
#pragma once

#include "base/error.h"
#include "commands/risk_register_desk.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace zs {

class RegisterMatrix;

class RegisterTab final : public QWidget {
    Q_OBJECT

public:
    explicit RegisterTab(Workspace &workspace, QWidget *parent = nullptr);
    /// Of one project only; invalid = of all.
    void showProject(ProjectId project);
    void refresh();

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    void projectWanted(zs::ProjectId project);

private:
    void build();
    void fill();
    void showChosen();
    void add();
    void edit();
    void open(const RiskEntry &entry);
    void exportList();
    [[nodiscard]] const RiskLine *chosen() const;

    Workspace &m_workspace;
    RiskRegisterDesk m_desk;
    ProjectId m_project;
    std::vector<RiskLine> m_lines;
    QCheckBox *m_closed;
    QTableWidget *m_table;
    RegisterMatrix *m_matrix;
    QLabel *m_text;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_go;
    QPushButton *m_export;
};

} // namespace zs
