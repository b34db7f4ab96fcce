// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/column_dialog.h"

#include "ui/widgets/pinyin.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kWidthRole = Qt::UserRole + 1;

QListWidgetItem *itemOf(const GridColumn &column, int width, bool shown)
{
    auto *item = new QListWidgetItem(columnLabel(column));
    item->setData(kIdRole, column.id);
    item->setData(kWidthRole, width);
    item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    if (!columnEditable(column))
        item->setToolTip(ColumnDialog::tr("This column is calculated."));
    if (column.id == "name"_L1) // a row without its name says nothing
        item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
    return item;
}

} // namespace

ColumnDialog::ColumnDialog(const std::vector<GridColumn> &columns,
                           const std::vector<ViewColumn> &shown,
                           QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"columnDialog"_s);
    setWindowTitle(tr("Columns of the table"));
    m_search->setObjectName(u"columnSearch"_s);
    m_search->setAccessibleName(tr("Find a column"));
    m_search->setPlaceholderText(tr("Find a column"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"columnList"_s);
    m_list->setAccessibleName(tr("Columns; the ticked ones are shown in this order"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    auto *up = new QPushButton(tr("Move &up"), this);
    up->setObjectName(u"columnUp"_s);
    auto *down = new QPushButton(tr("Move &down"), this);
    down->setObjectName(u"columnDown"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    auto *words =
        new QLabel(tr("Ticked columns are shown. Drag them into the order you want."), this);
    words->setWordWrap(true);
    layout->addWidget(words);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(up);
    row->addWidget(down);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(buttons);
    fill(columns, shown);
    resize(420, 560);
    connect(m_search, &QLineEdit::textChanged, this, &ColumnDialog::search);
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ColumnDialog::fill(const std::vector<GridColumn> &columns,
                        const std::vector<ViewColumn> &shown)
{
    QSet<QString> there;
    for (const ViewColumn &column : shown) {
        if (const int i = columnIndex(columns, column.id); i >= 0) {
            m_list->addItem(itemOf(columns[static_cast<std::size_t>(i)], column.width, true));
            there.insert(column.id);
        }
    }
    for (const GridColumn &column : columns) {
        if (!there.contains(column.id))
            m_list->addItem(itemOf(column, column.width, false));
    }
    m_list->setCurrentRow(0);
}

void ColumnDialog::search(const QString &text)
{
    const PinyinMatcher matcher(text);
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        item->setHidden(!matcher.isEmpty() && !matcher.matches(item->text()));
    }
}

void ColumnDialog::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
}

std::vector<ViewColumn> ColumnDialog::result() const
{
    std::vector<ViewColumn> shown;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        if (item->checkState() == Qt::Checked)
            shown.push_back({item->data(kIdRole).toString(), item->data(kWidthRole).toInt()});
    }
    return shown;
}

} // namespace zs
