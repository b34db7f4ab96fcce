// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/contract_page.h"

#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

ContractPage::ContractPage(Workspace &workspace,
                           const QString &name,
                           const QString &label,
                           const QStringList &headers,
                           QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_name(name)
    , m_table(plainTable(headers, this))
    , m_details(new QTextBrowser(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(name + u"Page"_s);
    m_table->setObjectName(name + u"Table"_s);
    m_table->setAccessibleName(label);
    m_table->setMinimumHeight(scaled(70));
    m_details->setObjectName(name + u"Details"_s);
    m_details->setAccessibleName(tr("What is known of it"));
    m_details->setMinimumHeight(scaled(56));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(splitter, 1);
    column->addLayout(m_buttons);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ContractPage::choose);
}

QPushButton *
ContractPage::addButton(const QString &text, const QString &name, std::function<void()> act)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, std::move(act));
    return button;
}

void ContractPage::finishButtons()
{
    m_buttons->insertStretch(0, 1);
}

void ContractPage::numberColumns(std::initializer_list<int> columns)
{
    alignNumbers(m_table, columns);
}

void ContractPage::addLine(const QStringList &cells, const QColor &colour, int coloured)
{
    addRow(m_table, cells);
    if (coloured >= 0 && colour.isValid()) // the words say it, too
        m_table->item(m_table->rowCount() - 1, coloured)->setForeground(colour);
}

int ContractPage::at() const
{
    return m_table->currentRow();
}

bool ContractPage::mayWrite() const
{
    return m_workspace.readOnlyReason().isEmpty() && m_project.isValid()
           && desk().mayEdit(m_project);
}

void ContractPage::show(ProjectId project, const ContractFile &file)
{
    const int before = project == m_project ? at() : 0;
    m_project = project;
    m_file = file;
    m_table->setRowCount(0);
    fill();
    fitColumns(m_table);
    m_table->setCurrentCell(std::min(std::max(before, 0), m_table->rowCount() - 1), 0);
    choose();
}

void ContractPage::choose()
{
    if (at() < 0)
        m_details->setPlainText(tr("Nothing is entered here yet."));
    else
        m_details->setHtml(details());
    showButtons();
}

void ContractPage::tell(const Result<> &result, const QString &message)
{
    if (!result)
        Q_EMIT failed(result.error());
    else
        Q_EMIT done(message);
}

QString factHtml(const QString &label, const QString &value)
{
    return value.isEmpty()
               ? QString()
               : u"<p><b>%1</b> %2</p>"_s.arg(label.toHtmlEscaped(),
                                              value.toHtmlEscaped().replace(u'\n', u"<br/>"_s));
}

QString findingsHtml(const std::vector<ContractFinding> &findings)
{
    QString html;
    for (const ContractFinding &finding : findings)
        html += factHtml(severityText(finding.check->severity),
                         u"%1 [%2]"_s.arg(finding.text(), finding.check->source.text()));
    return html;
}

} // namespace zs
