// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/remedy_tally_dialog.h"

#include "ui/lists/list_export.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

RemedyTallyDialog::RemedyTallyDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_table(plainTable({tr("Unit"),
                          tr("Found"),
                          tr("Put right"),
                          tr("Passed"),
                          tr("In time"),
                          tr("Overdue"),
                          tr("Sent back"),
                          tr("Rate (passed of found)")},
                         this))
    , m_said(dimLabel({}, this))
{
    setObjectName(u"remedyTallyDialog"_s);
    setWindowTitle(tr("How much was put right, by unit"));
    m_table->setObjectName(u"remedyTallyTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_from->setObjectName(u"remedyTallyFrom"_s);
    m_from->setAccessibleName(tr("Found from"));
    m_to->setObjectName(u"remedyTallyTo"_s);
    m_to->setAccessibleName(tr("Found to"));
    const QDate today = m_desk.today();
    m_from->setDate(QDate(today.year(), 1, 1));
    m_to->setDate(today);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, &RemedyTallyDialog::fill);
    }
    auto *fromLabel = new QLabel(tr("&Found from"), this);
    fromLabel->setBuddy(m_from);
    auto *toLabel = new QLabel(tr("&to"), this);
    toLabel->setBuddy(m_to);
    auto *row = new QHBoxLayout;
    for (QWidget *one : std::initializer_list<QWidget *>{fromLabel, m_from, toLabel, m_to})
        row->addWidget(one);
    row->addStretch(1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *out = box->addButton(tr("E&xport..."), QDialogButtonBox::ActionRole);
    out->setObjectName(u"remedyTallyExport"_s);
    box->button(QDialogButtonBox::Close)->setObjectName(u"giveUp"_s);
    connect(out, &QPushButton::clicked, this, &RemedyTallyDialog::exportTable);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addWidget(m_said);
    column->addWidget(box);
    resize(dialogSize(*this, 800, 420));
    fill();
}

void RemedyTallyDialog::fill()
{
    const auto tally = m_desk.tally(m_from->date(), m_to->date());
    m_table->setRowCount(0);
    if (!tally) {
        m_said->setText(tally.error().message);
        return;
    }
    for (const RemedyTally &one : *tally) {
        addRow(m_table,
               {one.unit,
                QString::number(one.found),
                QString::number(one.fixed),
                QString::number(one.passed),
                QString::number(one.inTime),
                QString::number(one.late),
                QString::number(one.reopened),
                one.rate() < 0 ? QString() : u"%1%"_s.arg(100 * one.rate(), 0, 'f', 0)});
        for (int column = 1; column < m_table->columnCount(); ++column)
            m_table->item(m_table->rowCount() - 1, column)
                ->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    fitColumns(m_table);
    m_said->setText(tally->empty() ? tr("Nothing was found in this time.") : QString());
}

void RemedyTallyDialog::exportTable()
{
    ListDocument list = listOf(*m_table);
    list.title = windowTitle();
    list.facts.emplace_back(
        tr("Found"),
        u"%1 - %2"_s.arg(m_from->date().toString(Qt::ISODate), m_to->date().toString(Qt::ISODate)));
    const auto lines = m_desk.list(true);
    if (lines) {
        for (const RemedyLine &line : *lines)
            list.projects.push_back(line.row.project);
    }
    const auto path = exportList(m_workspace, list, this);
    if (!path)
        m_said->setText(path.error().message);
    else if (!path->isEmpty())
        m_said->setText(tr("Written to %1.").arg(*path));
}

} // namespace zs
