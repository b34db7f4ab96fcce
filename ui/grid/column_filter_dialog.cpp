// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/column_filter_dialog.h"

#include "ui/grid/filter_expression.h"
#include "ui/widgets/pinyin.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSet>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostValues = 1'000;

bool hasRange(CellKind kind)
{
    return kind == CellKind::Number || kind == CellKind::Percent || kind == CellKind::Duration
           || kind == CellKind::Day || kind == CellKind::Money;
}

} // namespace

ColumnFilterDialog::ColumnFilterDialog(GridDataPtr table, int column, QWidget *parent)
    : QDialog(parent)
    , m_data(std::move(table))
    , m_column(column)
    , m_search(new QLineEdit(this))
    , m_values(new QListWidget(this))
    , m_empty(new QComboBox(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"columnFilterDialog"_s);
    const QString label = columnLabel(m_data->column(column));
    setWindowTitle(tr("Filter by %1").arg(label));
    m_search->setObjectName(u"columnFilterSearch"_s);
    m_search->setPlaceholderText(tr("Find a value"));
    m_search->setAccessibleName(tr("Find a value"));
    m_values->setObjectName(u"columnFilterValues"_s);
    m_values->setAccessibleName(tr("Values; the ticked ones are shown"));
    m_empty->setObjectName(u"columnFilterEmpty"_s);
    m_empty->addItem(tr("Filled and empty cells"));
    m_empty->addItem(tr("Filled cells only"), u"is not empty"_s);
    m_empty->addItem(tr("Empty cells only"), u"is empty"_s);
    m_problem->setObjectName(u"columnFilterProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *form = new QFormLayout(this);
    form->addRow(m_search);
    form->addRow(m_values);
    if (hasRange(m_data->column(column).kind)) {
        m_from = new QLineEdit(this);
        m_from->setObjectName(u"columnFilterFrom"_s);
        m_to = new QLineEdit(this);
        m_to->setObjectName(u"columnFilterTo"_s);
        form->addRow(tr("&From"), m_from);
        form->addRow(tr("&To"), m_to);
    }
    form->addRow(tr("&Cells"), m_empty);
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    fillValues();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        const PinyinMatcher matcher(text);
        for (int i = 0; i < m_values->count(); ++i)
            m_values->item(i)->setHidden(!matcher.isEmpty()
                                         && !matcher.matches(m_values->item(i)->text()));
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &ColumnFilterDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ColumnFilterDialog::fillValues()
{
    QSet<QString> seen;
    for (int task = 0; task < m_data->snapshot().size() && seen.size() < kMostValues; ++task)
        seen.insert(m_data->text(task, m_column));
    QStringList values(seen.cbegin(), seen.cend());
    values.removeAll(QString());
    values.sort();
    for (const QString &value : values) {
        auto *item = new QListWidgetItem(value, m_values);
        item->setCheckState(Qt::Unchecked);
    }
}

/// Nothing ticked means that values do not matter.
QString ColumnFilterDialog::valuesTerm() const
{
    QStringList wanted;
    for (int i = 0; i < m_values->count(); ++i) {
        if (m_values->item(i)->checkState() == Qt::Checked)
            wanted << filterValue(m_values->item(i)->text());
    }
    return wanted.isEmpty()
               ? QString()
               : u'[' + m_data->column(m_column).id + u"] in ("_s + wanted.join(u", "_s) + u')';
}

QString ColumnFilterDialog::rangeTerm() const
{
    const QString field = u'[' + m_data->column(m_column).id + u']';
    QStringList terms;
    if (m_from && !m_from->text().trimmed().isEmpty())
        terms << field + u" >= "_s + filterValue(m_from->text().trimmed());
    if (m_to && !m_to->text().trimmed().isEmpty())
        terms << field + u" <= "_s + filterValue(m_to->text().trimmed());
    if (const QString empty = m_empty->currentData().toString(); !empty.isEmpty())
        terms << field + u' ' + empty;
    return terms.join(u" and "_s);
}

void ColumnFilterDialog::accept()
{
    QStringList terms{valuesTerm(), rangeTerm()};
    terms.removeAll(QString());
    const QString text = terms.join(u" and "_s);
    if (const auto read = FilterExpression::parse(text, *m_data); !read) {
        m_problem->setText(read.error().message);
        m_problem->show();
        return;
    }
    m_expression = text;
    QDialog::accept();
}

} // namespace zs
