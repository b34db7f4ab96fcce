// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the approval of a contract, a payment or a funding proposal: its form, as far as it is
// known, to be completed.
#pragma once

#include "approval/form_values.h"
#include "commands/approval_desk.h"

#include <QDialog>

class QLabel;

namespace zs {

class FormFields;

class ApprovalStartDialog final : public QDialog {
    Q_OBJECT

public:
    using Submit = std::function<Result<CaseId>(const FormValues &)>;
    /// `submit` is tried with the form; a refusal is shown and the dialog stays.
    ApprovalStartDialog(Workspace &workspace,
                        const ApprovalDesk::Opening &opening,
                        Submit submit,
                        QWidget *parent = nullptr);

private:
    void go();

    Submit m_submit;
    std::vector<FormField> m_asked;
    FormFields *m_fields;
    QLabel *m_problem;
};

} // namespace zs
