// SPDX-License-Identifier: GPL-3.0-or-later
// approval list, approval verify, key make.
#include "cli/cli_commands.h"
#include "cli/row_list.h"
#include "cli/signature_tally.h"
#include "commands/approval_desk.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Calls {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr std::array kBoxes{"todo"_L1, "done"_L1, "started"_L1, "copied"_L1, "overdue"_L1};

/// The cases that a call names: one number, or all that the person has to do with.
Result<std::vector<InboxRow>> wanted(const ApprovalDesk &desk, const QString &number)
{
    std::vector<InboxRow> found;
    for (const InboxBox box :
         {InboxBox::Started, InboxBox::ToDo, InboxBox::Done, InboxBox::Copied}) {
        const auto rows = desk.inbox(box);
        if (!rows)
            return passOn(rows);
        for (const InboxRow &row : *rows) {
            const bool known = std::ranges::find(found, row.id, &InboxRow::id) != found.end();
            if (!known && (number.isEmpty() || QString::number(row.number) == number))
                found.push_back(row);
        }
    }
    if (found.empty() && !number.isEmpty())
        return fail(ErrorCode::NotFound,
                    Calls::tr("You have nothing to do with an approval No. %1.").arg(number));
    std::ranges::sort(found, {}, &InboxRow::number);
    return found;
}

QJsonObject objectOf(const ActVerdict &verdict)
{
    return {{u"number"_s, static_cast<qint64>(verdict.number)},
            {u"person"_s, verdict.actorName},
            {u"act"_s, verbName(verdict.verb)},
            {u"opinion"_s, verdict.opinion},
            {u"at"_s, verdict.at.toIso()},
            {u"signature"_s, verdictName(verdict.verdict)},
            {u"why"_s, verdict.why}};
}

} // namespace

int runApprovalList(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption({u"box"_s,
                             Calls::tr("todo (default), done, started, copied or overdue."),
                             u"BOX"_s,
                             u"todo"_s});
    if (const auto code = call.parse(1, 1, u"approval list STORE [--box BOX]"_s))
        return *code;
    const auto box = std::ranges::find(kBoxes, call.value(u"box"_s));
    if (box == kBoxes.end())
        return call.wrongUsage(Calls::tr("There is no box \"%1\".").arg(call.value(u"box"_s)));
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto rows = ApprovalDesk(**workspace).inbox(static_cast<InboxBox>(box - kBoxes.begin()));
    if (!rows)
        return call.failed(rows.error());
    RowList list;
    for (const InboxRow &row : *rows) {
        const QString status = statusText(static_cast<CaseStatus>(row.status));
        list.add({{u"number"_s, static_cast<qint64>(row.number)},
                  {u"title"_s, row.title},
                  {u"process"_s, row.process},
                  {u"step"_s, row.node},
                  {u"due"_s, row.due.toIso()},
                  {u"status"_s, status}},
                 {QString::number(row.number), row.title, row.node, row.due.toString(), status});
    }
    return list.done(call, u"approvals"_s);
}

int runApprovalVerify(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 2, u"approval verify STORE [NUMBER]"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const ApprovalDesk desk(**workspace);
    const auto cases = wanted(desk, call.word(1));
    if (!cases)
        return call.failed(cases.error());
    QJsonArray list;
    SignatureTally tally;
    std::vector<CaseId> ids;
    for (const InboxRow &row : *cases)
        ids.push_back(row.id);
    const auto all = desk.verify(ids);
    if (!all)
        return call.failed(all.error());
    for (std::size_t i = 0; i < all->size(); ++i) {
        const InboxRow &row = (*cases)[i];
        QJsonArray acts;
        for (const ActVerdict &verdict : (*all)[i]) {
            acts << objectOf(verdict);
            tally.add({row.number,
                       verdict.number,
                       verdict.actorName,
                       verbText(verdict.verb),
                       verdict.verdict,
                       verdict.why});
        }
        list << QJsonObject{{u"number"_s, static_cast<qint64>(row.number)}, {u"acts"_s, acts}};
    }
    return tally.done(call, u"approvals"_s, list);
}

int runKeyMake(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 1, u"key make STORE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto passphrase = call.passphrase(Calls::tr("Passphrase"));
    if (!passphrase)
        return call.failed(passphrase.error());
    if (const auto made = (*workspace)->makeSigningKey(*passphrase); !made)
        return call.failed(made.error());
    return call.done({{u"login"_s, (*workspace)->session().login}},
                     Calls::tr("%1 can sign now.").arg((*workspace)->session().personName));
}

} // namespace zs
