// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/renewal_dialog.h"

#include "commands/account_desk.h"
#include "ui/account/passphrase_form.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

RenewalDialog::RenewalDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_old(new PassphraseEdit(this))
    , m_fresh(new PassphraseForm(u"renewalFresh"_s, this))
    , m_problem(problemLabel(this))
    , m_go(new QPushButton(tr("&Change and go on"), this))
{
    setObjectName(u"renewalDialog"_s);
    setWindowTitle(tr("Choose a new passphrase"));
    m_old->setObjectName(u"renewalOld"_s);
    m_problem->setObjectName(u"renewalProblem"_s);
    m_go->setObjectName(u"renewalGo"_s);
    makePrimary(m_go);
    m_fresh->setPolicy(AccountDesk(workspace).policy(), workspace.session().login);
    auto *why = new QLabel(tr("Your passphrase has expired, or somebody else chose it for you. "
                              "Choose one that only you know; then the workspace opens."),
                           this);
    why->setWordWrap(true);
    m_fresh->putBefore(tr("&Present passphrase"), m_old);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, kPageMargin);
    column->setSpacing(12);
    column->addWidget(why);
    column->addWidget(m_fresh);
    column->addStretch(1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    setMinimumWidth(scaled(480));
    resize(dialogSize(*this, 540, 440)); // the rules wrap: there must be room for their lines
    connect(m_old, &QLineEdit::textChanged, this, &RenewalDialog::refresh);
    connect(m_fresh, &PassphraseForm::edited, this, &RenewalDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &RenewalDialog::change);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

void RenewalDialog::refresh()
{
    m_go->setEnabled(!m_old->text().isEmpty() && m_fresh->isGood());
}

void RenewalDialog::change()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto changed = m_workspace.changePassphrase(m_old->secret(), m_fresh->secret());
    QApplication::restoreOverrideCursor();
    if (changed)
        return accept();
    showProblem(m_problem, changed.error());
    m_old->selectAll();
    m_old->setFocus();
}

} // namespace zs
