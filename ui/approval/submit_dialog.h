// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a case that is with its starter: a draft of a sub-process, or what came back.
#pragma once

#include "commands/approval_desk.h"

#include <QDialog>

class QLabel;

namespace zs {

class FormFields;

class SubmitDialog final : public QDialog {
    Q_OBJECT

public:
    SubmitDialog(const OpenedCase &opened,
                 const FormValues &proposed,
                 std::vector<Person> people,
                 std::vector<OrgUnit> units,
                 QWidget *parent);
    [[nodiscard]] const FormValues &form() const { return m_values; }

private:
    void submit();

    const std::vector<FormField> m_asked;
    FormFields *m_fields;
    QLabel *m_problem;
    FormValues m_values;
};

/// Asks for the form of the case and puts it into the act; false when the person gave up.
[[nodiscard]] Result<bool> askForm(
    const Workspace &workspace, const ApprovalDesk &desk, CaseId id, CaseAct &act, QWidget *parent);

} // namespace zs
