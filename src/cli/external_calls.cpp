// SPDX-License-Identifier: GPL-3.0-or-later
// external add, list, accept: links between projects.
#include "cli/cli_commands.h"
#include "cli/plan_words.h"
#include "commands/external_links.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

Result<AddExternalLink> linkFrom(const Invocation &call, const OpenedProject &opened)
{
    constexpr std::int64_t kMinutesPerDayOfWork = 480;
    const auto successor = taskNamed(*opened.plan, call.value(u"task"_s));
    if (!successor)
        return passOn(successor);
    const auto other = opened.workspace->projectByCode(call.value(u"from"_s));
    if (!other)
        return passOn(other);
    const auto plan = opened.workspace->plan(*other);
    if (!plan)
        return passOn(plan);
    const auto predecessor = taskNamed(*plan->plan, call.value(u"predecessor"_s));
    if (!predecessor)
        return passOn(predecessor);
    const auto lag = numberOption(call, u"lag"_s, kMinutesPerDayOfWork);
    if (!lag)
        return passOn(lag);
    AddExternalLink link{opened.project, *successor, *other, *predecessor};
    link.lag = WorkMinutes{lag->value_or(0)};
    return link;
}

} // namespace

int runExternalAdd(Invocation &call)
{
    takesProject(call);
    takes(call, "task", QT_TRANSLATE_NOOP("Cli", "The task that waits."), u"TASK"_s);
    takes(call, "from", QT_TRANSLATE_NOOP("Cli", "Code of the other project."), u"CODE"_s);
    takes(call, "predecessor", QT_TRANSLATE_NOOP("Cli", "The task it waits for."), u"TASK"_s);
    takes(call, "lag", QT_TRANSLATE_NOOP("Cli", "Lag in days of 8 hours."), u"DAYS"_s);
    if (const auto code = call.parse(1,
                                     1,
                                     u"external add STORE --project CODE --task TASK --from CODE "
                                     "--predecessor TASK"_s))
        return *code;
    const auto opened = openProject(call);
    if (!opened)
        return call.failed(opened.error());
    const auto link = linkFrom(call, *opened);
    if (!link)
        return call.failed(link.error());
    return answerChanges(call,
                         addExternalLink(*opened->workspace, *link),
                         words(QT_TRANSLATE_NOOP("Cli", "The tasks are linked.")));
}

int runExternalList(Invocation &call)
{
    takesProject(call);
    if (const auto code = call.parse(1, 1, u"external list STORE --project CODE"_s))
        return *code;
    const auto opened = openProject(call);
    if (!opened)
        return call.failed(opened.error());
    const auto changed = externalDates(*opened->workspace, opened->project);
    if (!changed)
        return call.failed(changed.error());
    QJsonArray rows;
    for (const ExternalDate &date : *changed) {
        rows.append(QJsonObject{{u"task"_s, date.successorName},
                                {u"predecessor"_s, date.presentName},
                                {u"start"_s, date.start.toIso()},
                                {u"finish"_s, date.finish.toIso()},
                                {u"present_start"_s, date.presentStart.toIso()},
                                {u"present_finish"_s, date.presentFinish.toIso()}});
        if (!call.json())
            call.line(QStringList{date.successorName,
                                  date.presentName,
                                  date.finish.toString(),
                                  date.presentFinish.toString()}
                          .join(u'\t'));
    }
    return call.done({{u"changed"_s, rows}}, {});
}

int runExternalAccept(Invocation &call)
{
    takesProject(call);
    if (const auto code = call.parse(1, 1, u"external accept STORE --project CODE"_s))
        return *code;
    const auto opened = openProject(call);
    if (!opened)
        return call.failed(opened.error());
    return answerChanges(
        call,
        acceptExternalDates(*opened->workspace, opened->project),
        words(QT_TRANSLATE_NOOP("Cli", "The other projects' dates are taken over.")));
}

} // namespace zs
