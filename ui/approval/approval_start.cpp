// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/approval_start.h"

#include "ui/approval/form_fields.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

ApprovalStartDialog::ApprovalStartDialog(Workspace &workspace,
                                         const ApprovalDesk::Opening &opening,
                                         Submit submit,
                                         QWidget *parent)
    : QDialog(parent)
    , m_submit(std::move(submit))
    , m_fields(new FormFields(workspace.people().value_or(std::vector<Person>()),
                              workspace.units().value_or(std::vector<OrgUnit>()),
                              this))
    , m_problem(problemLabel(this))
{
    setObjectName(u"approvalStartDialog"_s);
    setWindowTitle(opening.title);
    const auto processes = ApprovalDesk(workspace).processes();
    if (processes) {
        const auto found = std::ranges::find(*processes, opening.process, &ProcessDefinition::key);
        if (found != processes->end())
            m_asked = found->fields;
    }
    m_fields->setFields(m_asked);
    for (const auto &[key, value] : opening.form)
        m_fields->setValue(key, value);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("Sign and &submit"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"approvalStartGo"_s);
    makePrimary(go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(scroll, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(go, &QPushButton::clicked, this, &ApprovalStartDialog::go);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(dialogSize(*this, 580, 440));
}

void ApprovalStartDialog::go()
{
    const auto values = m_fields->values();
    const Result<> complete = values ? checkForm(m_asked, *values) : Result<>(passOn(values));
    if (!complete)
        return showProblem(m_problem, complete.error());
    if (const auto opened = m_submit(*values); !opened)
        showProblem(m_problem, opened.error());
    else
        accept();
}

} // namespace zs
