// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/mapping_table.h"

#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

enum Column { Head, Sample, Field, Unit, ColumnCount };

std::size_t at(int i)
{
    return static_cast<std::size_t>(i);
}

QList<std::pair<QString, TableUnit>> unitsOf(TableKind kind)
{
    if (kind == TableKind::Money)
        return {{MappingTable::tr("yuan"), TableUnit::Yuan},
                {MappingTable::tr("10,000 yuan"), TableUnit::TenThousandYuan}};
    return {{MappingTable::tr("working days"), TableUnit::Day},
            {MappingTable::tr("hours"), TableUnit::Hour},
            {MappingTable::tr("weeks"), TableUnit::Week},
            {MappingTable::tr("months"), TableUnit::Month},
            {MappingTable::tr("minutes"), TableUnit::Minute}};
}

} // namespace

MappingTable::MappingTable(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(u"tableMapping"_s);
    setAccessibleName(tr("What the columns of the file stand for"));
    setColumnCount(ColumnCount);
    setHorizontalHeaderLabels(
        {tr("Column of the file"), tr("For example"), tr("Stands for"), tr("Unit")});
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(scaled(30));
    horizontalHeader()->setHighlightSections(false);
    constexpr std::array kWidths{116, 88, 132, 84};
    for (int i = 0; i < ColumnCount; ++i)
        horizontalHeader()->resizeSection(i, scaled(kWidths[at(i)]));
    horizontalHeader()->setStretchLastSection(true);
}

QComboBox *MappingTable::fieldBox(int row, const QString &field)
{
    auto *box = new QComboBox(this);
    box->setObjectName(u"tableField%1"_s.arg(row));
    box->setAccessibleName(
        tr("What the column “%1” stands for").arg(m_mapping.columns[at(row)].header));
    box->addItem(tr("(leave out)"), QString());
    for (const TableField &known : tableFields())
        box->addItem(tableFieldLabel(known), known.id);
    box->setCurrentIndex(std::max(0, box->findData(field)));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(box, &QComboBox::activated, this, [this, row] { chosen(row); });
    return box;
}

void MappingTable::display(const TableMapping &mapping, const QStringList &sample)
{
    m_mapping = mapping;
    setRowCount(0);
    setRowCount(static_cast<int>(mapping.columns.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const QString head = mapping.columns[at(row)].header;
        auto *title =
            new QTableWidgetItem(head.isEmpty() ? tr("(column %1)").arg(columnLetters(row)) : head);
        title->setToolTip(head);
        setItem(row, Head, title);
        auto *example = new QTableWidgetItem(sample.value(row));
        example->setToolTip(sample.value(row));
        example->setForeground(themeColor(ColorRole::Dim));
        setItem(row, Sample, example);
        setItem(row, Unit, new QTableWidgetItem);
        setCellWidget(row, Field, fieldBox(row, mapping.columns[at(row)].field));
        setUnitBox(row);
    }
}

QString MappingTable::fieldAt(int row) const
{
    return m_mapping.columns[at(row)].field;
}

void MappingTable::setUnitBox(int row)
{
    const TableField *field = tableField(fieldAt(row));
    if (!field || (field->kind != TableKind::Duration && field->kind != TableKind::Money)) {
        removeCellWidget(row, Unit);
        return;
    }
    auto *box = new QComboBox(this);
    box->setObjectName(u"tableUnit%1"_s.arg(row));
    box->setAccessibleName(
        tr("Unit of the numbers in “%1”").arg(m_mapping.columns[at(row)].header));
    box->addItem(tr("(choose)"), static_cast<int>(TableUnit::Unknown));
    for (const auto &[label, unit] : unitsOf(field->kind))
        box->addItem(label, static_cast<int>(unit));
    box->setCurrentIndex(
        std::max(0, box->findData(static_cast<int>(m_mapping.columns[at(row)].unit))));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(box, &QComboBox::activated, this, [this, row, box] {
        m_mapping.columns[at(row)].unit = static_cast<TableUnit>(box->currentData().toInt());
        Q_EMIT edited();
    });
    setCellWidget(row, Unit, box);
}

/// No two columns stand for the same, activity codes aside: the other one gives way.
void MappingTable::chosen(int row)
{
    const auto boxAt = [this](int at) { return qobject_cast<QComboBox *>(cellWidget(at, Field)); };
    const QString field = boxAt(row)->currentData().toString();
    m_mapping.columns[at(row)].field = field;
    m_mapping.columns[at(row)].unit = TableUnit::Unknown;
    for (int other = 0; other < rowCount(); ++other) {
        if (other == row || field.isEmpty() || field == "code"_L1 || fieldAt(other) != field)
            continue;
        m_mapping.columns[at(other)].field.clear();
        boxAt(other)->setCurrentIndex(0);
        setUnitBox(other);
    }
    setUnitBox(row);
    Q_EMIT edited();
}

TableMapping MappingTable::mapping() const
{
    return m_mapping;
}

void MappingTable::askUnits(const std::vector<int> &columns)
{
    for (int row = 0; row < rowCount(); ++row) {
        auto *box = qobject_cast<QComboBox *>(cellWidget(row, Unit));
        if (!box)
            continue;
        const bool asked = std::ranges::contains(columns, row);
        box->setToolTip(asked ? tr("Neither the head nor the cells say in which unit these numbers "
                                   "are. Choose it.")
                              : QString());
        QTableWidgetItem *head = item(row, Head);
        head->setIcon(asked ? QIcon::fromTheme(u"dialog-warning"_s) : QIcon());
    }
}

} // namespace zs
