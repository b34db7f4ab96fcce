// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/case_batch.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

namespace {

struct Batch {
    Q_DECLARE_TR_FUNCTIONS(CaseBatch)
};

QString whyNot(const ApprovalDesk &desk, PersonId self, const InboxRow &row)
{
    const auto opened = desk.read(row.id);
    if (!opened)
        return opened.error().message;
    const auto acts = possibleActs(opened->definition, opened->state, self);
    const PossibleAct agree{Verb::Agree, static_cast<int>(row.visit)};
    if (std::ranges::find(acts, agree) == acts.end())
        return Batch::tr("It is not your turn.");
    const Visit *visit = opened->state.visit(agree.visit);
    const ProcessIndex index(opened->definition);
    const int place = visit ? index.find(visit->node) : -1;
    if (place < 0 || !index.at(place).node->batch)
        return Batch::tr("The process wants this step to be looked at by itself.");
    return {};
}

} // namespace

std::vector<BatchItem> batchItems(Workspace &workspace, const std::vector<InboxRow> &rows)
{
    const ApprovalDesk desk(workspace);
    std::vector<BatchItem> items;
    for (const InboxRow &row : rows) {
        BatchItem &item = items.emplace_back();
        item.id = row.id;
        item.visit = static_cast<int>(row.visit);
        item.number = row.number;
        item.title = row.title;
        item.node = row.node;
        item.whyNot = whyNot(desk, workspace.session().person, row);
    }
    return items;
}

Result<std::vector<BatchOutcome>> agreeTogether(Workspace &workspace,
                                                const std::vector<BatchItem> &items,
                                                const QString &opinion,
                                                const Secret &passphrase)
{
    if (opinion.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Batch::tr("An opinion is wanted: it stands in each case."));
    if (auto known = workspace.confirmPassphrase(passphrase); !known)
        return passOn(known);
    ApprovalDesk desk(workspace);
    std::vector<BatchOutcome> outcomes;
    for (const BatchItem &item : items) {
        if (!item.isAllowed())
            continue;
        CaseAct act;
        act.verb = Verb::Agree;
        act.visit = item.visit;
        act.opinion = opinion.trimmed();
        outcomes.push_back({item, desk.act(item.id, std::move(act))});
    }
    return outcomes;
}

} // namespace zs
