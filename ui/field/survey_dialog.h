// SPDX-License-Identifier: GPL-3.0-or-later
// A form to be filled in for a task, into a device's kit.
#pragma once

#include "field/field_kit.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace zs {

class SurveyView;

class SurveyDialog final : public QDialog {
    Q_OBJECT

public:
    /// Fills into the kit when it is accepted. `task` is null for a form of the whole project;
    /// `subject` is the name of what it is filled in for.
    SurveyDialog(FieldKit &kit,
                 const Uuid &project,
                 const Uuid &task,
                 const QString &subject,
                 const SurveyForm &form,
                 const QString &author,
                 QWidget *parent);

private:
    void tell(const QString &problem);
    void tryAccept();

    FieldKit &m_kit;
    Uuid m_project;
    Uuid m_task;
    SurveyForm m_form;
    QString m_author;
    SurveyView *m_view;
    QLabel *m_problem;
};

/// Asks for the office's fingerprint, once.
class OfficeDialog final : public QDialog {
    Q_OBJECT

public:
    OfficeDialog(const QString &message, QWidget *parent);
    [[nodiscard]] QString fingerprint() const;

private:
    QLineEdit *m_edit;
};

} // namespace zs
