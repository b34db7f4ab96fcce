// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funding/proposal_bar.h"

#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

ProposalBar::ProposalBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_choice(new QComboBox(this))
    , m_approve(new QPushButton(tr("Start approva&l..."), this))
    , m_document(new QLineEdit(this))
    , m_adopt(new QPushButton(tr("A&dopted"), this))
    , m_refuse(new QPushButton(tr("&Refused"), this))
{
    m_choice->setObjectName(u"proposalChoice"_s);
    m_choice->setAccessibleName(tr("Kept proposals of the year"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(18);
    m_approve->setObjectName(u"proposalApprove"_s);
    m_approve->setAutoDefault(false);
    m_document->setObjectName(u"proposalDocument"_s);
    m_document->setAccessibleName(tr("Document of the decision"));
    m_document->setPlaceholderText(tr("Or the document that decided, with its number"));
    m_adopt->setObjectName(u"proposalAdopt"_s);
    m_refuse->setObjectName(u"proposalRefuse"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace);
    row->addWidget(m_choice, 1);
    row->addWidget(m_approve);
    row->addWidget(m_document, 1);
    row->addWidget(m_adopt);
    row->addWidget(m_refuse);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        enable();
        Q_EMIT chosenChanged();
    });
    connect(m_approve, &QPushButton::clicked, this, &ProposalBar::approvalWanted);
    connect(m_document, &QLineEdit::textChanged, this, &ProposalBar::enable);
    connect(
        m_adopt, &QPushButton::clicked, this, [this] { Q_EMIT settled(true, m_document->text()); });
    connect(m_refuse, &QPushButton::clicked, this, [this] {
        Q_EMIT settled(false, m_document->text());
    });
}

void ProposalBar::show(std::vector<FundingDesk::Proposal> proposals)
{
    m_proposals = std::move(proposals);
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const FundingDesk::Proposal &one : m_proposals)
            m_choice->addItem(tr("%1 (%2)").arg(one.row.name, proposalStateText(one.state)));
        if (m_proposals.empty())
            m_choice->addItem(tr("No proposal of this year was kept yet"));
    }
    m_document->clear();
    enable();
}

const FundingDesk::Proposal *ProposalBar::chosen() const
{
    const auto at = static_cast<std::size_t>(std::max(0, m_choice->currentIndex()));
    return at < m_proposals.size() ? &m_proposals[at] : nullptr;
}

void ProposalBar::enable()
{
    const FundingDesk::Proposal *one = chosen();
    const bool open = one && !one->inApproval && one->state != ProposalState::Adopted
                      && one->state != ProposalState::Refused
                      && m_workspace.may(Permission::FundManage)
                      && m_workspace.readOnlyReason().isEmpty();
    m_approve->setEnabled(open);
    m_approve->setToolTip(one && !one->document.isEmpty()
                              ? one->document
                              : tr("Decided by its process, and by a meeting for large sums"));
    m_document->setEnabled(open);
    for (QPushButton *button : {m_adopt, m_refuse}) {
        button->setEnabled(open && !m_document->text().trimmed().isEmpty());
        button->setToolTip(
            tr("By somebody else than who made it, with the document of the decision"));
    }
}

} // namespace zs
