// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/project.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace zs {

class Workspace;

/// Asks for a new project's first facts and creates it; a refusal is shown beside the form and
/// nothing is lost.
class NewProjectDialog final : public QDialog {
    Q_OBJECT

public:
    explicit NewProjectDialog(Workspace &workspace, QWidget *parent = nullptr);
    /// Invalid until accepted.
    [[nodiscard]] ProjectId created() const { return m_created; }

private:
    void create();
    [[nodiscard]] QComboBox *unitBox();
    [[nodiscard]] Project entered() const;

    Workspace &m_workspace;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QComboBox *m_classification;
    QComboBox *m_stage;
    QComboBox *m_kind;
    QComboBox *m_owner;
    QComboBox *m_district;
    QDateEdit *m_start;
    QLabel *m_problem;
    ProjectId m_created;
};

} // namespace zs
