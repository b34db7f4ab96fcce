// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/warning_tally_dialog.h"

#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

WarningTallyDialog::WarningTallyDialog(const std::vector<RiskWarningDesk::Tally> &tally,
                                       QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"warningTallyDialog"_s);
    setWindowTitle(tr("How often each rule and model was right"));
    auto *table = plainTable({tr("Rule or model"),
                              tr("Raised"),
                              tr("Open"),
                              tr("Passed on"),
                              tr("It was true"),
                              tr("False alarms"),
                              tr("False alarm rate")},
                             this);
    table->setObjectName(u"warningTallyTable"_s);
    table->setAccessibleName(windowTitle());
    for (const RiskWarningDesk::Tally &one : tally) {
        const double share = one.falseShare();
        addRow(table,
               {one.name,
                QString::number(one.raised),
                QString::number(one.open),
                QString::number(one.escalated),
                QString::number(one.justified),
                QString::number(one.falseAlarms),
                share < 0 ? tr("not judged yet") : u"%1%"_s.arg(100 * share, 0, 'f', 0)});
        for (int column = 1; column < table->columnCount(); ++column)
            table->item(table->rowCount() - 1, column)
                ->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    fitColumns(table);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    box->button(QDialogButtonBox::Close)->setObjectName(u"giveUp"_s);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(dimLabel(tr("The rate is of those that people judged, by rule and model. Few "
                                  "verdicts say little."),
                               this));
    column->addWidget(table, 1);
    column->addWidget(box);
    resize(dialogSize(*this, 760, 420));
}

} // namespace zs
