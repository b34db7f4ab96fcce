// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what a baseline needs: its name, and the document that approved it.
#pragma once

#include "commands/baseline_commands.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace zs {

class SaveBaselineDialog final : public QDialog {
    Q_OBJECT

public:
    SaveBaselineDialog(ProjectId project, const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] SaveBaseline command() const;

private:
    void check();

    ProjectId m_project;
    QLineEdit *m_name;
    QLineEdit *m_document;
    QCheckBox *m_copy;
    QPlainTextEdit *m_note;
    QPushButton *m_save;
};

} // namespace zs
