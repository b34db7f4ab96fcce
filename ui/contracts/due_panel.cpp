// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/due_panel.h"

#include "ui/contracts/due_export.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/pinyin.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

DuePanel::DuePanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_kind(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_summary(dimLabel({}, this))
    , m_table(plainTable(dueHeaders(), this))
    , m_open(new QPushButton(tr("&Open the project"), this))
    , m_save(new QPushButton(tr("E&xport..."), this))
{
    setObjectName(u"duePanel"_s);
    m_kind->setObjectName(u"dueKind"_s);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItems({tr("Everything"),
                      tr("Statutory clocks"),
                      tr("Guarantees"),
                      tr("Payments"),
                      tr("Contracts")}); // in the order of DueItem::Kind
    m_filter->setObjectName(u"dueFilter"_s);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter: words or pinyin initials"));
    m_filter->setClearButtonEnabled(true);
    m_summary->setObjectName(u"dueSummary"_s);
    m_table->setObjectName(u"dueTable"_s);
    m_table->setAccessibleName(tr("What is due"));
    m_table->setMinimumHeight(scaled(70));
    m_open->setObjectName(u"dueOpen"_s);
    m_save->setObjectName(u"dueExport"_s);
    for (QPushButton *one : {m_open, m_save})
        one->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_kind);
    top->addWidget(m_filter, 1);
    top->addWidget(m_save);
    top->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kSpace);
    column->addLayout(top);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DuePanel::fill);
    connect(m_filter, &QLineEdit::textChanged, this, &DuePanel::fill);
    connect(m_table, &QTableWidget::cellActivated, this, &DuePanel::open);
    connect(m_open, &QPushButton::clicked, this, &DuePanel::open);
    connect(m_save, &QPushButton::clicked, this, &DuePanel::save);
}

void DuePanel::refresh()
{
    auto due = ContractDesk(m_workspace).due();
    if (!due) {
        Q_EMIT failed(due.error());
        return;
    }
    m_all = std::move(*due);
    fill();
}

void DuePanel::fill()
{
    constexpr int kLeftColumn = 1;
    const PinyinMatcher matcher(m_filter->text());
    const int kind = m_kind->currentIndex() - 1;
    m_shown.clear();
    m_table->setRowCount(0);
    int late = 0;
    for (const DueItem &item : m_all) {
        const QStringList cells = dueCells(item);
        if ((kind >= 0 && static_cast<int>(item.kind) != kind)
            || (!matcher.isEmpty() && !matcher.matches(cells.join(u' '))))
            continue;
        m_shown.push_back(item);
        addRow(m_table, cells);
        if (item.late) { // the words say it, too
            ++late;
            m_table->item(m_table->rowCount() - 1, kLeftColumn)
                ->setForeground(themeColor(ColorRole::Late));
        }
    }
    fitColumns(m_table);
    m_table->setCurrentCell(m_shown.empty() ? -1 : 0, 0);
    m_summary->setText(m_shown.empty()
                           ? tr("Nothing is due in the projects whose money you may read.")
                           : tr("%1 due, %2 of them late.").arg(m_shown.size()).arg(late));
    m_open->setEnabled(!m_shown.empty());
    m_save->setEnabled(!m_shown.empty());
}

void DuePanel::open()
{
    const int at = m_table->currentRow();
    if (at >= 0 && at < static_cast<int>(m_shown.size()))
        Q_EMIT projectWanted(m_shown[static_cast<std::size_t>(at)].project);
}

void DuePanel::save()
{
    const QString path =
        askSavePath(window(), tr("Export what is due"), tr("due"), dueFileFilter());
    if (path.isEmpty())
        return;
    const auto written = writeDue(m_workspace, m_shown, path);
    if (!written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT done(tr("Written: %1").arg(*written));
}

} // namespace zs
