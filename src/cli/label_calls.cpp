// SPDX-License-Identifier: GPL-3.0-or-later
// label set, label check.
#include "cli/cli_commands.h"
#include "commands/secrecy_desk.h"

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

std::optional<Classification> levelBy(const QString &word)
{
    constexpr std::array kLevels{
        "open"_L1, "internal"_L1, "secret"_L1, "confidential"_L1, "top-secret"_L1};
    const auto found = std::ranges::find(kLevels, word);
    if (found == kLevels.end())
        return {};
    return static_cast<Classification>(found - kLevels.begin());
}

/// Log-in names and codes of units, separated by commas.
Result<NeedToKnow> circleBy(const Invocation &call, const Workspace &workspace)
{
    NeedToKnow known;
    const auto people = workspace.people();
    const auto units = workspace.units();
    if (!people)
        return passOn(people);
    if (!units)
        return passOn(units);
    for (const QString &login : call.value(u"persons"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto found = std::ranges::find(*people, login.trimmed(), &Person::login);
        if (found == people->end())
            return fail(ErrorCode::NotFound,
                        Calls::tr("Nobody has the log-in name %1.").arg(login));
        known.persons.push_back(found->id);
    }
    for (const QString &code : call.value(u"units"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto found = std::ranges::find(*units, code.trimmed(), &OrgUnit::code);
        if (found == units->end())
            return fail(ErrorCode::NotFound, Calls::tr("There is no unit %1.").arg(code));
        known.units.push_back(found->id);
    }
    return known;
}

void takesLabel(Invocation &call)
{
    const auto option = [&](const QString &name, const QString &text, const QString &value) {
        call.parser().addOption({name, text, value});
    };
    option(u"project"_s, Calls::tr("Code of the project."), u"CODE"_s);
    option(
        u"level"_s, Calls::tr("open, internal, secret, confidential or top-secret."), u"LEVEL"_s);
    option(u"years"_s, Calls::tr("Years of the term."), u"N"_s);
    option(u"months"_s, Calls::tr("Months of the term, besides the years."), u"N"_s);
    call.parser().addOption(QCommandLineOption(u"long"_s, Calls::tr("Secret without end.")));
    option(u"from"_s, Calls::tr("The day from which the term counts."), u"DATE"_s);
    option(u"persons"_s, Calls::tr("Who needs to know: log-in names."), u"LOGINS"_s);
    option(u"units"_s, Calls::tr("Who needs to know: codes of units."), u"CODES"_s);
}

} // namespace

int runLabelSet(Invocation &call)
{
    call.takesWorkspace();
    takesLabel(call);
    if (const auto code =
            call.parse(1,
                       1,
                       u"label set STORE --project CODE --level LEVEL [--years N] [--months N] "
                       "[--long] [--from DATE] [--persons LOGINS] [--units CODES]"_s))
        return *code;
    const auto level = levelBy(call.value(u"level"_s));
    if (!call.isSet(u"project"_s) || !level)
        return call.wrongUsage(Calls::tr("Name the project and a level."));
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto project = (*workspace)->projectByCode(call.value(u"project"_s));
    if (!project)
        return call.failed(project.error());
    const auto known = circleBy(call, **workspace);
    if (!known)
        return call.failed(known.error());
    SetLabel command{*project, {}, {}};
    command.wanted.label.level = *level;
    command.wanted.label.term = {
        call.value(u"years"_s).toInt(), call.value(u"months"_s).toInt(), call.isSet(u"long"_s)};
    command.wanted.label.from = QDate::fromString(call.value(u"from"_s), Qt::ISODate);
    command.wanted.known = *known;
    if (const auto set = (*workspace)->run(command); !set)
        return call.failed(set.error());
    const QString mark = markOf(command.wanted.label);
    return call.done({{u"project"_s, call.value(u"project"_s)}, {u"mark"_s, mark}},
                     mark.isEmpty() ? Calls::tr("The project is open now.")
                                    : Calls::tr("The project is labelled %1 now.").arg(mark));
}

int runLabelCheck(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 1, u"label check STORE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto projects = (*workspace)->projects();
    if (!projects)
        return call.failed(projects.error());
    const SecrecyDesk desk(**workspace);
    QJsonArray list;
    QStringList lines;
    for (const Project &project : *projects) {
        QStringList found = desk.warnings(project.id);
        for (const AggregationAlarm &alarm : desk.alarms(project.id, false))
            found << alarm.text();
        for (const QString &text : found) {
            list << QJsonObject{{u"project"_s, project.code}, {u"fault"_s, text}};
            lines << u"%1: %2"_s.arg(project.code, text);
        }
    }
    call.done({{u"faults"_s, list}},
              lines.isEmpty() ? Calls::tr("Every label is in order.") : lines.join(u'\n'));
    return lines.isEmpty() ? kDone : kBroken;
}

} // namespace zs
