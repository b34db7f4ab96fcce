// SPDX-License-Identifier: GPL-3.0-or-later
// A proposal of a year's funds before an approval, and before the meeting that the approval waits
// for: adopted with the last signature, in the same commit.
#include "commands/case_effects.h"
#include "commands/funding_desk.h"
#include "commands/workspace_private.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Desk {
    Q_DECLARE_TR_FUNCTIONS(FundingDesk)
};

/// The gravest label of the projects that get money: who sees the case sees their names.
Result<Classification> labelOf(Store &store, const FundingProposal &row)
{
    const auto projects = store.load<Project>();
    if (!projects)
        return passOn(projects);
    Classification gravest = Classification::Open;
    const QJsonObject content = QJsonDocument::fromJson(row.content.toUtf8()).object();
    for (const QJsonValue &line : content[u"lines"].toArray()) {
        const ProjectId id(Uuid::fromString(line[u"project"].toString()));
        const auto found = std::ranges::find(*projects, id, &Project::id);
        if (found != projects->end())
            gravest = std::max(gravest, found->classification);
    }
    return gravest;
}

} // namespace

Result<FundingDesk::Standing> FundingDesk::standingOf(const FundingProposal &row) const
{
    if (row.state != ProposalState::Submitted || !row.inCase.isValid())
        return Standing{row.state, false};
    const auto cases =
        m_workspace.d->store->load<ApprovalCase>(RowFilter{"id", row.inCase.value()});
    if (!cases)
        return passOn(cases);
    if (cases->empty())
        return Standing{ProposalState::Draft, false};
    switch (static_cast<CaseStatus>(cases->front().status)) {
    case CaseStatus::Refused:
        return Standing{ProposalState::Refused, false};
    case CaseStatus::Terminated:
        return Standing{ProposalState::Draft, false};
    default:
        return Standing{ProposalState::Submitted, true};
    }
}

Result<ApprovalDesk::Opening> FundingDesk::approvalCase(FundingProposalId proposal) const
{
    const auto row = rowOf(proposal);
    if (!row)
        return passOn(row);
    const auto all = proposals(row->year); // Forbidden to who may not read money
    if (!all)
        return passOn(all);
    const auto found =
        std::ranges::find(*all, proposal, [](const Proposal &each) { return each.row.id; });
    if (found == all->end())
        return fail(ErrorCode::NotFound, Desk::tr("There is no such proposal."));
    if (found->inApproval)
        return fail(ErrorCode::Conflict, Desk::tr("An approval of it is running already."));
    if (found->state == ProposalState::Adopted || found->state == ProposalState::Refused)
        return fail(ErrorCode::Conflict, Desk::tr("It was decided already."));
    const auto label = labelOf(*m_workspace.d->store, *row);
    if (!label)
        return passOn(label);
    const QJsonObject content = QJsonDocument::fromJson(row->content.toUtf8()).object();
    ApprovalDesk::Opening opening;
    opening.process = u"funding-proposal"_s;
    opening.title = Desk::tr("Funding of %1: %2").arg(row->year).arg(row->name);
    opening.classification = *label;
    opening.form = {{u"name"_s, row->name},
                    {u"year"_s, QString::number(row->year)},
                    {u"amount"_s, found->total},
                    {u"projects"_s, QString::number(content[u"lines"].toArray().size())}};
    opening.effect = adoptFundingEffect(row->id, row->name, proposalSeal(*row));
    return opening;
}

Result<CaseId> FundingDesk::submit(FundingProposalId proposal, const FormValues &form)
{
    if (auto may = m_workspace.d->authorise(u"propose-funding"_s, {}); !may)
        return passOn(may);
    auto opening = approvalCase(proposal);
    if (!opening)
        return passOn(opening);
    FormValues all = form;
    for (const auto &[key, value] : opening->form)
        all[key] = value;
    opening->form = std::move(all);
    const auto row = rowOf(proposal);
    if (!row)
        return passOn(row);
    return ApprovalDesk(m_workspace).open(*opening, [&row](CaseId opened) {
        FundingProposal after = *row;
        after.inCase = opened;
        after.state = ProposalState::Submitted;
        return std::vector{updated(*row, after)};
    });
}

Result<EntityChange> FundingDesk::effectOf(const ApprovalCase &row,
                                           const std::vector<EntityChange> &pending) const
{
    const FundingEffect effect = fundingEffectOf(row.effect);
    auto proposal = rowOf(effect.proposal);
    if (!proposal)
        return passOn(proposal);
    for (const EntityChange &change : pending) {
        if (change.entity == EntityKind::FundingProposal && change.id == proposal->id.value()
            && change.kind == ChangeKind::Update)
            apply(*proposal, change);
    }
    if (proposal->inCase != row.id || proposal->state != ProposalState::Submitted
        || proposalSeal(*proposal) != effect.seal)
        return fail(ErrorCode::Conflict,
                    Desk::tr("The proposal is not what this approval was started for any more."));
    const QString document = Desk::tr("Approval No. %1 %2").arg(row.number).arg(row.title);
    return updated(*proposal, settledProposal(*proposal, ProposalState::Adopted, document));
}

} // namespace zs
