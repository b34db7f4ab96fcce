// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notice_dialog.h"

#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

NoticeDialog::NoticeDialog(const HolidayNotice &notice,
                           const std::vector<NoticeEffect> &effects,
                           QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Holiday notice for %1").arg(notice.year));
    auto *headline =
        new QLabel(effects.empty() ? tr("No task of any plan would move.")
                                   : tr("Tasks that would move: %1").arg(effects.size()),
                   this);
    QFont bold = headline->font();
    bold.setWeight(QFont::Medium);
    headline->setFont(bold);
    QTableWidget *table = plainTable({tr("Project"),
                                      tr("Task"),
                                      tr("Start now"),
                                      tr("Start then"),
                                      tr("Finish now"),
                                      tr("Finish then")},
                                     this);
    table->setAccessibleName(tr("Tasks that would move"));
    for (const NoticeEffect &effect : effects)
        addRow(table,
               {effect.project,
                effect.task,
                effect.startBefore,
                effect.startAfter,
                effect.finishBefore,
                effect.finishAfter});
    table->resizeColumnsToContents();
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->setVisible(!effects.empty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("Apply the notice"), QDialogButtonBox::AcceptRole);
    makePrimary(go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, kPageMargin);
    column->setSpacing(12);
    column->addWidget(headline);
    column->addWidget(dimLabel(notice.document, this));
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resize(dialogSize(*this, 900, effects.empty() ? 180 : 520));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

bool NoticeDialog::accepted()
{
    if (nextAnswer::isWaiting())
        return askYes(this, windowTitle(), {}, {});
    return exec() == QDialog::Accepted;
}

} // namespace zs
