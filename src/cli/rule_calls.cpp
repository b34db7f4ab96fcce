// SPDX-License-Identifier: GPL-3.0-or-later
// rule list, rule check, rule load, rule sign.
#include "cli/cli_commands.h"
#include "cli/file_bytes.h"
#include "commands/rule_desk.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSaveFile>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Calls {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString sourceOf(const Rule &rule)
{
    return QString(rule.document.text() + u' ' + rule.article.text()).trimmed();
}

QString differencesText(const RuleDesk::Candidate &candidate)
{
    QString text =
        Calls::tr("%1, version %2 (in force: %3)")
            .arg(candidate.pack.name.text())
            .arg(candidate.pack.version)
            .arg(candidate.before == 0 ? Calls::tr("none") : QString::number(candidate.before));
    for (const RuleDifference &difference : candidate.differences) {
        const char16_t sign = difference.kind == RuleDifference::Kind::Added     ? u'+'
                              : difference.kind == RuleDifference::Kind::Removed ? u'-'
                                                                                 : u'~';
        text += u"\n%1 %2 %3"_s.arg(QChar(sign)).arg(difference.id, difference.name);
        for (const QString &what : difference.what)
            text += u"\n    "_s + what;
    }
    return text;
}

} // namespace

int runRuleList(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 1, u"rule list STORE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto all = RuleDesk(**workspace).overview();
    if (!all)
        return call.failed(all.error());
    QJsonArray rows;
    QStringList lines;
    for (const RuleDesk::Standing &standing : all->rules) {
        const Rule &rule = *standing.entry.rule;
        rows.append(
            QJsonObject{{u"id"_s, rule.id},
                        {u"pack"_s, standing.entry.pack->key},
                        {u"name"_s, rule.name.text()},
                        {u"source"_s, sourceOf(rule)},
                        {u"mark"_s, markText(rule.mark)},
                        {u"severity"_s, severityText(rule.severity)},
                        {u"fires"_s, static_cast<qint64>(standing.fires.size())},
                        {u"cannot_tell"_s, static_cast<qint64>(standing.cannotTell.size())}});
        lines << u"%1\t%2\t%3\t%4\t%5"_s.arg(rule.id)
                     .arg(standing.fires.size())
                     .arg(standing.cannotTell.size())
                     .arg(rule.name.text(), sourceOf(rule));
    }
    return call.done({{u"rules"_s, rows}}, lines.join(u'\n'));
}

int runRuleCheck(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(2, 2, u"rule check STORE PROJECT-CODE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto project = (*workspace)->projectByCode(call.word(1));
    if (!project)
        return call.failed(project.error());
    const auto check = RuleDesk(**workspace).check(*project);
    if (!check)
        return call.failed(check.error());
    QJsonArray rows;
    QStringList lines;
    for (const RuleFinding &finding : check->findings) {
        const Rule &rule = *finding.entry.rule;
        rows.append(QJsonObject{{u"id"_s, rule.id},
                                {u"outcome"_s, outcomeText(finding.outcome)},
                                {u"fires"_s, finding.outcome == RuleOutcome::Fires},
                                {u"severity"_s, severityText(rule.severity)},
                                {u"text"_s, finding.text},
                                {u"source"_s, sourceOf(rule)}});
        lines << u"%1\t%2\t%3"_s.arg(outcomeText(finding.outcome), rule.name.text(), finding.text);
    }
    return call.done({{u"findings"_s, rows}}, lines.join(u'\n'));
}

int runRuleLoad(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption(
        QCommandLineOption(u"look"_s, Calls::tr("Only tell what the pack would change.")));
    if (const auto code = call.parse(2, 2, u"rule load STORE FILE [--look]"_s))
        return *code;
    const auto bytes = fileBytes(call.word(1));
    if (!bytes)
        return call.failed(bytes.error());
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    RuleDesk desk(**workspace);
    const auto candidate = desk.examine(*bytes);
    if (!candidate)
        return call.failed(candidate.error());
    QString text = differencesText(*candidate);
    const bool look = call.isSet(u"look"_s);
    if (!look) {
        if (const auto done = desk.adopt(*candidate); !done)
            return call.failed(done.error());
        text += u'\n'
                + ((*workspace)->governance() == Governance::Separated
                       ? Calls::tr("Proposed: a second administrator must confirm it.")
                       : Calls::tr("In force."));
    }
    return call.done({{u"pack"_s, candidate->pack.key},
                      {u"version"_s, candidate->pack.version},
                      {u"signer"_s, candidate->signer},
                      {u"differences"_s, static_cast<qint64>(candidate->differences.size())}},
                     text);
}

int runRuleSign(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption({u"output"_s, Calls::tr("The file to write."), u"FILE"_s});
    if (const auto code = call.parse(2, 2, u"rule sign STORE FILE --output FILE"_s))
        return *code;
    const QString output = call.value(u"output"_s);
    if (output.isEmpty())
        return call.wrongUsage(Calls::tr("--output is needed."));
    const auto bytes = fileBytes(call.word(1));
    if (!bytes)
        return call.failed(bytes.error());
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto signedPack = RuleDesk(**workspace).sign(*bytes);
    if (!signedPack)
        return call.failed(signedPack.error());
    QSaveFile file(output);
    if (!file.open(QIODevice::WriteOnly) || file.write(*signedPack) != signedPack->size()
        || !file.commit())
        return call.failed(
            {ErrorCode::Io, Calls::tr("%1 cannot be written.").arg(output), file.errorString()});
    return call.done({{u"file"_s, output}}, Calls::tr("Written: %1").arg(output));
}

} // namespace zs
