// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_dialog.h"

#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

HelpDialog::HelpDialog(const QString &language, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Help"));
    auto *text = new QTextBrowser(this);
    text->setAccessibleName(tr("Help"));
    text->setOpenLinks(false);
    QFile page(u":/help/"_s + language + u".md"_s);
    if (page.open(QIODevice::ReadOnly))
        text->setMarkdown(QString::fromUtf8(page.readAll()));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    resize(dialogSize(*this, 760, 600));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace zs
