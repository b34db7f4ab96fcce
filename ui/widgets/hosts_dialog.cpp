// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hosts_dialog.h"

#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HostsDialog)
};

} // namespace

bool askHosts(const HostsQuestion &question, QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(question.stem + u"Dialog"_s);
    dialog.setWindowTitle(question.title);
    auto *column = new QVBoxLayout(&dialog);
    QLabel *help = dimLabel(question.help, &dialog);
    help->setWordWrap(true);
    column->addWidget(help);
    auto *text = new QPlainTextEdit(question.text, &dialog);
    text->setObjectName(question.stem + u"Text"_s);
    text->setAccessibleName(question.title);
    text->setTabChangesFocus(true);
    column->addWidget(text, 1);
    QLabel *problem = problemLabel(&dialog);
    column->addWidget(problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    QPushButton *keep = buttons->addButton(Words::tr("&Keep"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(question.stem + u"Keep"_s);
    makePrimary(keep);
    column->addWidget(buttons);
    QObject::connect(keep, &QPushButton::clicked, &dialog, [&] {
        if (const auto done = question.keep(text->toPlainText()); !done)
            showProblem(problem, done.error());
        else
            dialog.accept();
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.resize(dialogSize(dialog, 560, 320));
    return dialog.exec() == QDialog::Accepted;
}

} // namespace zs
