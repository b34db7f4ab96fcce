// SPDX-License-Identifier: GPL-3.0-or-later
// Determining a secrecy label (定密): level, term, first day and who needs to know, with what is
// not in order and the article beside it while one chooses.
#pragma once

#include "commands/label_commands.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace zs {

class CircleList;
class Workspace;

class LabelDialog final : public QDialog {
    Q_OBJECT

public:
    /// Of the project, or of one of its files when `file` is valid.
    LabelDialog(Workspace &workspace, ProjectId project, AttachmentId file, QWidget *parent);
    [[nodiscard]] Labelling wanted() const;
    /// After acceptance: what was committed, for undo; empty when nothing was changed.
    [[nodiscard]] const ChangeSet &done() const { return m_done; }

private:
    void build();
    void display(const Labelling &labelling);
    /// What would be wrong with the label as chosen, and what may not be done.
    void check();
    void set();
    [[nodiscard]] QString termText() const;

    Workspace &m_workspace;
    ProjectId m_project;
    AttachmentId m_file;
    Labelling m_before;
    Labelling m_above; ///< the project's, for a file
    ChangeSet m_done;
    QComboBox *m_level;
    QSpinBox *m_years;
    QSpinBox *m_months;
    QCheckBox *m_long;
    QLineEdit *m_from;
    CircleList *m_circle;
    QLabel *m_mark;
    QLabel *m_problem;
    QPushButton *m_go = nullptr;
};

/// Opens the dialog and tells `failed` when the project cannot be read. Empty when nothing was set.
[[nodiscard]] Result<ChangeSet>
askLabel(Workspace &workspace, ProjectId project, AttachmentId file, QWidget *parent);

} // namespace zs
