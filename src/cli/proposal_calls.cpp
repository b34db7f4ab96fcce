// SPDX-License-Identifier: GPL-3.0-or-later
// proposal list, proposal confirm, proposal refuse: what takes two administrators.
#include "cli/cli_commands.h"
#include "cli/row_list.h"
#include "commands/access_desk.h"

#include <QCoreApplication>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Calls {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

int decide(Invocation &call, bool confirm, const QString &usage)
{
    call.takesWorkspace();
    if (const auto code = call.parse(2, 2, usage))
        return *code;
    const TwoPersonRowId id(Uuid::fromString(call.word(1)));
    if (!id.isValid())
        return call.wrongUsage(Calls::tr("A proposal is named by its id; see: proposal list."));
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    if (const auto done = AccessDesk(**workspace).decide(id, confirm); !done)
        return call.failed(done.error());
    return call.done({{u"id"_s, call.word(1)}, {u"confirmed"_s, confirm}},
                     confirm ? Calls::tr("Confirmed and carried out.")
                             : Calls::tr("Refused; nothing was changed."));
}

} // namespace

int runProposalList(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 1, u"proposal list STORE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto rows = AccessDesk(**workspace).pending();
    if (!rows)
        return call.failed(rows.error());
    RowList list;
    for (const TwoPersonRow &row : *rows) {
        const QString id = row.id.value().toString();
        const QString proposer = (*workspace)->nameOf(EntityKind::Person, row.proposer.value());
        const QDateTime until = QDateTime::fromMSecsSinceEpoch(row.expiresAt);
        list.add({{u"id"_s, id},
                  {u"act"_s, row.act},
                  {u"what"_s, row.summary},
                  {u"proposed_by"_s, proposer},
                  {u"until"_s, until.toUTC().toString(Qt::ISODate)}},
                 {id, proposer, until.toString(u"yyyy-MM-dd HH:mm"_s), row.summary});
    }
    return list.done(call, u"proposals"_s);
}

int runProposalConfirm(Invocation &call)
{
    return decide(call, true, u"proposal confirm STORE ID"_s);
}

int runProposalRefuse(Invocation &call)
{
    return decide(call, false, u"proposal refuse STORE ID"_s);
}

} // namespace zs
