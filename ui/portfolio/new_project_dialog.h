// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/project.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace zs {

class LikenessHint;
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
    [[nodiscard]] Project entered() const;

    Workspace &m_workspace;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QComboBox *m_classification;
    QComboBox *m_stage;
    QComboBox *m_kind;
    QComboBox *m_way;
    QComboBox *m_owner;
    QComboBox *m_district;
    QLineEdit *m_scope;
    QLineEdit *m_place;
    QDateEdit *m_start;
    LikenessHint *m_alike;
    QLabel *m_problem;
    ProjectId m_created;
};

} // namespace zs
