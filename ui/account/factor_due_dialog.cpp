// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/factor_due_dialog.h"

#include "ui/account/factor_dialogs.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

FactorDueDialog::FactorDueDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_problem(problemLabel(this))
{
    setObjectName(u"factorDueDialog"_s);
    setWindowTitle(tr("Set up a second factor"));
    m_problem->setObjectName(u"factorDueProblem"_s);
    auto *why = new QLabel(tr("The policy of this workspace asks for something beside the "
                              "passphrase that only you have. Choose one; then the workspace "
                              "opens."),
                           this);
    why->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, kPageMargin);
    column->setSpacing(12);
    column->addWidget(why);
    const auto add = [&](QPushButton *button, const QString &what) {
        column->addWidget(button, 0, Qt::AlignLeft);
        QLabel *label = dimLabel(what, this);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    QPushButton *file = way(tr("Use a &key file..."), u"dueKeyFile"_s);
    QPushButton *token = way(tr("Use a &token..."), u"dueToken"_s);
    QPushButton *codes = way(tr("Set up one-time &codes..."), u"dueCodes"_s);
    add(file, tr("A file on a medium that you take with you; the passphrase alone opens nothing."));
    add(token, tr("A key on a USB token that never leaves it."));
    add(codes,
        tr("Six digits of an authenticator that works without a network. They are checked "
           "at log-in; they do not encrypt."));
    column->addStretch(1);
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    column->addWidget(buttons);
    setMinimumWidth(scaled(520));
    resize(dialogSize(*this, 560, 400));
    setMinimumHeight(column->totalHeightForWidth(minimumWidth())); // what wraps needs its lines
    connect(file, &QPushButton::clicked, this, &FactorDueDialog::useKeyFile);
    connect(token, &QPushButton::clicked, this, &FactorDueDialog::useToken);
    connect(codes, &QPushButton::clicked, this, &FactorDueDialog::useCodes);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QPushButton *FactorDueDialog::way(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void FactorDueDialog::useKeyFile()
{
    m_problem->hide();
    if (const auto path = useNewKeyFile(m_desk, m_workspace.session().login, this); !path)
        return showProblem(m_problem, path.error());
    settle();
}

void FactorDueDialog::useToken()
{
    TokenDialog(m_desk, this).exec();
    settle();
}

void FactorDueDialog::useCodes()
{
    CodeDialog(m_workspace, this).exec();
    settle();
}

void FactorDueDialog::settle()
{
    if (!m_desk.mustSetFactor())
        accept();
}

} // namespace zs
