// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/annual_page.h"

#include "ui/lists/list_export.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

namespace zs {

AnnualPage::AnnualPage(Workspace &workspace, const QStringList &headers, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_year(new QSpinBox(this))
    , m_table(plainTable(headers, this))
    , m_export(new QPushButton(tr("E&xport..."), this))
{
    m_year->setRange(1990, 2200);
    m_year->setValue(QDateTime::fromMSecsSinceEpoch(workspace.clock().now()).date().year());
    m_year->setAccessibleName(tr("Year"));
    connect(m_year, &QSpinBox::valueChanged, this, &AnnualPage::refresh);
}

QHBoxLayout *AnnualPage::head(const std::vector<QPushButton *> &buttons)
{
    auto *top = new QHBoxLayout;
    auto *label = new QLabel(tr("&Year"), this);
    label->setBuddy(m_year);
    top->addWidget(label);
    top->addWidget(m_year);
    top->addStretch(1);
    top->addWidget(m_export);
    m_export->setAutoDefault(false);
    for (QPushButton *one : buttons) {
        one->setAutoDefault(false);
        top->addWidget(one);
    }
    makePrimary(buttons.back());
    return top;
}

void AnnualPage::refresh()
{
    auto plan = MoneyDesk(m_workspace).annualPlan(m_year->value());
    if (!plan) {
        Q_EMIT failed(plan.error());
        return;
    }
    m_plan = std::move(*plan);
    fill();
}

const AnnualLine *AnnualPage::lineAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_plan.lines.size())
               ? &m_plan.lines[static_cast<std::size_t>(row)]
               : nullptr;
}

void AnnualPage::write(const ListDocument &table)
{
    const auto written = exportList(m_workspace, table, window());
    if (!written)
        Q_EMIT failed(written.error());
    else if (!written->isEmpty())
        Q_EMIT done(tr("The table was written: %1").arg(*written));
}

} // namespace zs
