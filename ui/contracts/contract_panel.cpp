// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/contract_panel.h"

#include "ui/contracts/contract_page.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

ContractPanel::ContractPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_summary(dimLabel({}, this))
    , m_pages(new QTabWidget(this))
{
    setObjectName(u"contractPanel"_s);
    m_summary->setObjectName(u"contractSummary"_s);
    m_pages->setObjectName(u"contractPages"_s);
    m_pages->setAccessibleName(tr("Contracts, guarantees and payments"));
    m_pages->setDocumentMode(true);
    addPage(new ContractListPage(workspace, this), tr("Contracts"));
    addPage(new GuaranteePage(workspace, this), tr("Guarantees"));
    addPage(new PaymentPage(workspace, this), tr("Payments"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(m_summary);
    column->addWidget(m_pages, 1);
}

void ContractPanel::addPage(ContractPage *page, const QString &title)
{
    m_pages->addTab(page, title);
    m_all.push_back(page);
    connect(page, &ContractPage::failed, this, &ContractPanel::failed);
    connect(page, &ContractPage::done, this, [this](const QString &message) {
        showProject(m_project);
        Q_EMIT done(message);
    });
}

void ContractPanel::showProject(ProjectId project)
{
    m_project = project;
    ContractFile file;
    m_summary->clear();
    if (project.isValid()) {
        auto read = ContractDesk(m_workspace).file(project);
        if (read)
            file = std::move(*read);
        else if (read.error().code == ErrorCode::Forbidden)
            m_summary->setText(read.error().message); // a place that is shown to others
        else
            Q_EMIT failed(read.error());
    }
    Money promised;
    Money paid;
    for (const ContractLine &line : file.contracts) {
        if (line.row.parent.isValid() || !binds(line.row.state))
            continue;
        promised.fen += line.whole.fen;
        paid.fen += line.paid.fen;
    }
    if (!file.contracts.empty())
        m_summary->setText(tr("Promised in contracts: %1; paid on them: %2 (ten thousand yuan).")
                               .arg(inTenThousandYuan(promised), inTenThousandYuan(paid)));
    for (ContractPage *page : m_all)
        page->show(project, file);
}

} // namespace zs
