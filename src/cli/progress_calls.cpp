// SPDX-License-Identifier: GPL-3.0-or-later
// progress set, progress status-date, progress update.
#include "cli/cli_commands.h"
#include "cli/plan_words.h"
#include "commands/progress_commands.h"

#include <QCoreApplication>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

constexpr std::int64_t kMinutesPerDayOfWork = 480;
constexpr std::int64_t kFenPerYuan = 100;

Result<RecordProgress> progressFrom(const Invocation &call, const OpenedProject &opened)
{
    const auto task = taskNamed(*opened.plan, call.value(u"task"_s));
    if (!task)
        return passOn(task);
    const auto start = timeOption(call, u"start"_s, kMorning);
    if (!start)
        return passOn(start);
    const auto finish = timeOption(call, u"finish"_s, kEvening);
    if (!finish)
        return passOn(finish);
    const auto percent = numberOption(call, u"percent"_s);
    if (!percent)
        return passOn(percent);
    const auto remaining = numberOption(call, u"remaining"_s, kMinutesPerDayOfWork);
    if (!remaining)
        return passOn(remaining);
    const auto physical = numberOption(call, u"physical"_s);
    if (!physical)
        return passOn(physical);
    const auto cost = numberOption(call, u"actual-cost"_s, kFenPerYuan);
    if (!cost)
        return passOn(cost);
    RecordProgress progress{opened.project, *task};
    progress.actualStart = *start;
    progress.actualFinish = *finish;
    progress.percent = *percent;
    progress.remaining =
        remaining->transform([](std::int64_t minutes) { return WorkMinutes{minutes}; });
    progress.physicalPercent = *physical;
    progress.actualCost = cost->transform([](std::int64_t fen) { return Money{fen}; });
    return progress;
}

} // namespace

int runProgressSet(Invocation &call)
{
    takesProject(call);
    takes(call, "task", QT_TRANSLATE_NOOP("Cli", "The task: WBS code, number or name."), u"TASK"_s);
    takes(call, "percent", QT_TRANSLATE_NOOP("Cli", "Percent complete."), u"N"_s);
    takes(call, "start", QT_TRANSLATE_NOOP("Cli", "Actual start."), u"DATE"_s);
    takes(call, "finish", QT_TRANSLATE_NOOP("Cli", "Actual finish."), u"DATE"_s);
    takes(call,
          "remaining",
          QT_TRANSLATE_NOOP("Cli", "Remaining duration in days of 8 hours."),
          u"DAYS"_s);
    takes(call, "physical", QT_TRANSLATE_NOOP("Cli", "Physical percent complete."), u"N"_s);
    takes(call, "actual-cost", QT_TRANSLATE_NOOP("Cli", "Actual cost in yuan."), u"YUAN"_s);
    if (const auto code =
            call.parse(1, 1, u"progress set STORE --project CODE --task TASK [--percent N] ..."_s))
        return *code;
    const auto opened = openProject(call);
    if (!opened)
        return call.failed(opened.error());
    const auto progress = progressFrom(call, *opened);
    if (!progress)
        return call.failed(progress.error());
    return answerChanges(call,
                         opened->workspace->run(*progress),
                         words(QT_TRANSLATE_NOOP("Cli", "The progress is recorded.")));
}

int runStatusDate(Invocation &call)
{
    takesProject(call);
    if (const auto code =
            call.parse(2, 2, u"progress status-date STORE DATE|none --project CODE"_s))
        return *code;
    const auto opened = openProject(call);
    if (!opened)
        return call.failed(opened.error());
    const bool none = call.word(1) == "none"_L1;
    const auto date = none ? Result<WallTime>(WallTime()) : timeFrom(call.word(1), kEvening);
    if (!date)
        return call.failed(date.error());
    return answerChanges(call,
                         opened->workspace->run(SetStatusDate{opened->project, *date}),
                         words(QT_TRANSLATE_NOOP("Cli", "The status date is set.")));
}

int runProgressUpdate(Invocation &call)
{
    takesProject(call);
    if (const auto code = call.parse(2, 2, u"progress update STORE DATE --project CODE"_s))
        return *code;
    const auto opened = openProject(call);
    if (!opened)
        return call.failed(opened.error());
    const auto date = timeFrom(call.word(1), kEvening);
    if (!date)
        return call.failed(date.error());
    return answerChanges(
        call,
        opened->workspace->run(UpdateProgressToDate{opened->project, *date}),
        words(QT_TRANSLATE_NOOP("Cli", "Everything up to that date is done as scheduled.")));
}

} // namespace zs
