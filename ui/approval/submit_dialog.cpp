// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/submit_dialog.h"

#include "ui/approval/form_fields.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

SubmitDialog::SubmitDialog(const OpenedCase &opened,
                           const FormValues &proposed,
                           std::vector<Person> people,
                           std::vector<OrgUnit> units,
                           QWidget *parent)
    : QDialog(parent)
    , m_asked(opened.definition.fields)
    , m_fields(new FormFields(std::move(people), std::move(units), this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"submitDialog"_s);
    setWindowTitle(tr("Submit \"%1\"").arg(opened.row.title));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    m_fields->setFields(m_asked);
    for (const auto &[key, value] : proposed)
        m_fields->setValue(key, value);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_problem->setObjectName(u"submitProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("Sign and &submit"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"submitGo"_s);
    makePrimary(go);
    column->addWidget(scroll, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(go, &QPushButton::clicked, this, &SubmitDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(dialogSize(*this, 560, 420));
}

void SubmitDialog::submit()
{
    auto values = m_fields->values();
    const Result<> complete = values ? checkForm(m_asked, *values) : Result<>(passOn(values));
    if (!complete) {
        m_problem->setText(complete.error().message);
        return;
    }
    m_values = std::move(*values);
    accept();
}

Result<bool> askForm(
    const Workspace &workspace, const ApprovalDesk &desk, CaseId id, CaseAct &act, QWidget *parent)
{
    const auto opened = desk.read(id);
    if (!opened)
        return passOn(opened);
    const auto proposed = desk.proposedForm(*opened);
    if (!proposed)
        return passOn(proposed);
    SubmitDialog dialog(*opened,
                        *proposed,
                        workspace.people().value_or(std::vector<Person>()),
                        workspace.units().value_or(std::vector<OrgUnit>()),
                        parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    act.form = dialog.form();
    return true;
}

} // namespace zs
