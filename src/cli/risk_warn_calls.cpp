// SPDX-License-Identifier: GPL-3.0-or-later
// risk warn: looks for signs of trouble, raises and ends warnings, and lists those that are open.
#include "cli/cli_commands.h"
#include "commands/risk_warning_desk.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Calls {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString severityKey(WarningSeverity severity)
{
    switch (severity) {
    case WarningSeverity::Stop:
        return u"stop"_s;
    case WarningSeverity::Warning:
        return u"warning"_s;
    case WarningSeverity::Note:
        break;
    }
    return u"note"_s;
}

QString stateKey(WarningState state)
{
    switch (state) {
    case WarningState::Open:
        return u"open"_s;
    case WarningState::Acknowledged:
        return u"acknowledged"_s;
    case WarningState::Escalated:
        return u"escalated"_s;
    case WarningState::Closed:
        break;
    }
    return u"closed"_s;
}

QJsonObject jsonOf(const WarningLine &line)
{
    return {{u"project"_s, line.project},
            {u"task"_s, line.task},
            {u"rule"_s, line.row.rule},
            {u"severity"_s, severityKey(line.severity)},
            {u"state"_s, stateKey(line.row.state)},
            {u"text"_s, line.text},
            {u"person"_s, line.person},
            {u"raised"_s, line.row.raisedAt.toIso()}};
}

} // namespace

int runRiskWarn(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 1, u"risk warn STORE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    RiskWarningDesk desk(**workspace);
    const auto judged = desk.judge();
    if (!judged)
        return call.failed(judged.error());
    const auto lines = desk.warnings(RiskWarningDesk::Which::All);
    if (!lines)
        return call.failed(lines.error());
    QJsonArray rows;
    QStringList text{Calls::tr("%1 raised, %2 ended, %3 passed on, %4 waiting for the end of the "
                               "quiet hours; %5 open.")
                         .arg(judged->raised)
                         .arg(judged->closed)
                         .arg(judged->escalated)
                         .arg(judged->waiting)
                         .arg(lines->size())};
    for (const WarningLine &line : *lines) {
        rows.append(jsonOf(line));
        text << u"%1\t%2\t%3"_s.arg(line.project, line.what, line.text);
    }
    return call.done({{u"raised"_s, judged->raised},
                      {u"closed"_s, judged->closed},
                      {u"escalated"_s, judged->escalated},
                      {u"waiting"_s, judged->waiting},
                      {u"warnings"_s, rows}},
                     text.join(u'\n'));
}

} // namespace zs
