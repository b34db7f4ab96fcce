// SPDX-License-Identifier: GPL-3.0-or-later
// matter list, matter set.
#include "approval/process_json.h"
#include "cli/cli_commands.h"
#include "cli/file_bytes.h"
#include "cli/row_list.h"
#include "commands/meeting_desk.h"

#include <QCoreApplication>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Calls {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

int runMatterList(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 1, u"matter list STORE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto rules = MeetingDesk(**workspace).rules();
    const auto shipped = shippedMeetingRules();
    if (!rules || !shipped)
        return call.failed(rules ? shipped.error() : rules.error());
    RowList list;
    for (const MatterRule &rule : rules->matters) {
        const MatterRule *there = shipped->matter(rule.key);
        const bool ofSite = !there || *there != rule;
        const QString from = rule.fromAmount
                                 ? Calls::tr("from %1 yuan on").arg(inYuan(*rule.fromAmount))
                                 : Calls::tr("always");
        QJsonObject row{{u"key"_s, rule.key},
                        {u"category"_s, rule.category},
                        {u"name"_s, rule.name},
                        {u"procedure"_s, rule.procedure},
                        {u"set_by"_s, ofSite ? u"site"_s : u"program"_s},
                        {u"article"_s, rule.source.article}};
        if (rule.fromAmount)
            row[u"from_fen"_s] = static_cast<qint64>(rule.fromAmount->fen);
        list.add(row,
                 {rule.key,
                  rule.category,
                  rule.name,
                  from,
                  ofSite ? Calls::tr("the site") : Calls::tr("the program"),
                  rule.source.article});
    }
    return list.done(call, u"matters"_s);
}

int runMatterSet(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption(
        QCommandLineOption(u"look"_s, Calls::tr("Only tell what the file would change.")));
    call.parser().addOption(
        QCommandLineOption(u"shipped"_s, Calls::tr("Back to the matters of the program.")));
    if (const auto code = call.parse(1, 2, u"matter set STORE FILE|--shipped [--look]"_s))
        return *code;
    if (call.isSet(u"shipped"_s) != call.word(1).isEmpty())
        return call.wrongUsage(Calls::tr("Either a file or --shipped is needed."));
    QByteArray json;
    if (!call.isSet(u"shipped"_s)) {
        const auto bytes = fileBytes(call.word(1));
        if (!bytes)
            return call.failed(bytes.error());
        json = *bytes;
    }
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    MeetingDesk desk(**workspace);
    const auto changes = desk.mattersWith(json);
    if (!changes)
        return call.failed(changes.error());
    QStringList lines = *changes;
    const bool proposes = (*workspace)->governance() == Governance::Separated;
    QString state = u"looked"_s;
    if (changes->isEmpty()) {
        state = u"unchanged"_s;
        lines << Calls::tr("Nothing would change.");
    } else if (!call.isSet(u"look"_s)) {
        if (const auto done = desk.setSiteMatters(json); !done)
            return call.failed(done.error());
        state = proposes ? u"proposed"_s : u"set"_s;
        lines << (proposes ? Calls::tr("Proposed: a second administrator must confirm it.")
                           : Calls::tr("In force."));
    }
    return call.done({{u"state"_s, state}, {u"changes"_s, QJsonArray::fromStringList(*changes)}},
                     lines.join(u'\n'));
}

} // namespace zs
