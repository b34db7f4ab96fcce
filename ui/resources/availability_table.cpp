// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resources/availability_table.h"

#include "domain/availability.h"
#include "ui/resources/resource_board.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zs {

using namespace Qt::StringLiterals;

AvailabilityTable::AvailabilityTable(QWidget *parent)
    : QWidget(parent)
    , m_rows(plainTable({tr("From"), tr("Until"), tr("Units")}, this))
{
    m_rows->setObjectName(u"availabilityRows"_s);
    m_rows->setAccessibleName(tr("Availability over time"));
    m_rows->setToolTip(
        tr("Days as 2026-03-31; an empty day is open. On days outside of all rows the resource "
           "gives nothing. Without rows it always gives its greatest units."));
    m_rows->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectItems);
    auto *add = new QPushButton(tr("Add a &row"), this);
    add->setObjectName(u"availabilityAdd"_s);
    auto *remove = new QPushButton(tr("Remo&ve the row"), this);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_rows, 1);
    row->addLayout(buttons);
    m_rows->setMaximumHeight(scaled(120));
    m_rows->setMinimumWidth(scaled(280));
    m_rows->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({}, {}, u"1"_s);
        m_rows->setCurrentCell(m_rows->rowCount() - 1, 0);
        m_rows->setFocus();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (m_rows->currentRow() >= 0)
            m_rows->removeRow(m_rows->currentRow());
    });
}

void AvailabilityTable::addRow(const QString &from, const QString &to, const QString &units)
{
    zs::addRow(m_rows, {from, to, units});
}

void AvailabilityTable::setText(const QString &text)
{
    m_rows->setRowCount(0);
    const auto spans = availabilityFromText(text);
    if (!spans)
        return;
    for (const UnitsSpan &span : *spans)
        addRow(
            span.from.toString(Qt::ISODate), span.to.toString(Qt::ISODate), unitsWords(span.units));
}

Result<QString> AvailabilityTable::text() const
{
    std::vector<UnitsSpan> spans;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const auto cell = [&](int column) {
            const QTableWidgetItem *item = m_rows->item(row, column);
            return item ? item->text().trimmed() : QString();
        };
        UnitsSpan span;
        span.from = QDate::fromString(cell(0), Qt::ISODate);
        span.to = QDate::fromString(cell(1), Qt::ISODate);
        const auto units = unitsFrom(cell(2));
        const bool daysHold =
            (cell(0).isEmpty() || span.from.isValid()) && (cell(1).isEmpty() || span.to.isValid());
        const bool isBackward = span.from.isValid() && span.to.isValid() && span.to < span.from;
        if (!units || !daysHold || isBackward)
            return fail(ErrorCode::Invalid,
                        tr("Row %1 of the availability cannot be read: days such as 2026-03-31, "
                           "the first no later than the last, and units such as 1.5.")
                            .arg(row + 1));
        span.units = *units;
        spans.push_back(span);
    }
    return availabilityText(spans);
}

} // namespace zs
