// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/plan_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

} // namespace

void takes(Invocation &call, const char *name, const char *what, const QString &valueName)
{
    call.parser().addOption({QString::fromLatin1(name), words(what), valueName});
}

void takesProject(Invocation &call)
{
    call.takesWorkspace();
    takes(call, "project", QT_TRANSLATE_NOOP("Cli", "Code of the project."), u"CODE"_s);
}

Result<OpenedProject> openProject(const Invocation &call)
{
    if (!call.isSet(u"project"_s))
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("Cli", "Name the project with --project CODE.")));
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return passOn(workspace);
    const auto project = (*workspace)->projectByCode(call.value(u"project"_s));
    if (!project)
        return passOn(project);
    const auto plan = (*workspace)->plan(*project);
    if (!plan)
        return passOn(plan);
    return OpenedProject{std::move(*workspace), *project, plan->plan};
}

namespace {

/// The one row that `fits`; Invalid for none or several.
template <class Row, class Fits>
Result<const Row *> oneOf(const std::vector<Row> &rows, const QString &text, Fits fits)
{
    const Row *found = nullptr;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!fits(i))
            continue;
        if (found)
            return fail(ErrorCode::Invalid,
                        words(QT_TRANSLATE_NOOP("Cli", "There are several called %1.")).arg(text));
        found = &rows[i];
    }
    if (!found)
        return fail(ErrorCode::NotFound,
                    words(QT_TRANSLATE_NOOP("Cli", "There is none called %1.")).arg(text));
    return found;
}

} // namespace

Result<TaskId> taskNamed(const Plan &plan, const QString &text)
{
    const std::vector<QString> codes = wbsCodes(plan.tasks);
    const auto byCode = std::ranges::find(codes, text);
    if (byCode != codes.end())
        return plan.tasks[static_cast<std::size_t>(byCode - codes.begin())].id;
    bool isNumber = false;
    const std::int64_t uid = text.toLongLong(&isNumber);
    return oneOf(plan.tasks,
                 text,
                 [&](std::size_t i) {
                     return plan.tasks[i].name == text
                            || (isNumber && uid > 0 && plan.tasks[i].uid == uid);
                 })
        .transform([](const Task *task) { return task->id; });
}

Result<ResourceId> resourceNamed(const Plan &plan, const QString &text)
{
    return oneOf(plan.resources,
                 text,
                 [&](std::size_t i) {
                     return plan.resources[i].name == text
                            || (!text.isEmpty() && plan.resources[i].code == text);
                 })
        .transform([](const Resource *resource) { return resource->id; });
}

Result<WallTime> timeFrom(const QString &text, Minutes timeOfDay)
{
    constexpr qsizetype kDayOnly = 10;
    const QDate day = QDate::fromString(text.first(std::min(text.size(), kDayOnly)), Qt::ISODate);
    const QTime time = text.size() > kDayOnly + 1
                           ? QTime::fromString(text.sliced(kDayOnly + 1), u"HH:mm"_s)
                           : QTime();
    const bool good = day.isValid() && (text.size() == kDayOnly || time.isValid());
    if (!good)
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP(
                              "Cli", "%1 is no date; 2026-03-02 or 2026-03-02T08:00 is expected."))
                        .arg(text));
    return WallTime::at(day, time.isValid() ? time.msecsSinceStartOfDay() / 60'000 : timeOfDay);
}

Result<std::optional<WallTime>>
timeOption(const Invocation &call, const QString &option, Minutes timeOfDay)
{
    if (!call.isSet(option))
        return std::optional<WallTime>();
    return timeFrom(call.value(option), timeOfDay).transform([](WallTime time) {
        return std::optional(time);
    });
}

Result<std::optional<std::int64_t>>
numberOption(const Invocation &call, const QString &option, std::int64_t scale)
{
    constexpr double kMost = 9.0e15;
    if (!call.isSet(option))
        return std::optional<std::int64_t>();
    bool isNumber = false;
    const double value = call.value(option).toDouble(&isNumber) * static_cast<double>(scale);
    if (!isNumber || !std::isfinite(value) || std::abs(value) > kMost)
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("Cli", "%1 is no number.")).arg(call.value(option)));
    return std::optional<std::int64_t>(std::llround(value));
}

int answerChanges(const Invocation &call, const Result<ChangeSet> &done, const QString &text)
{
    if (!done)
        return call.failed(done.error());
    return call.done({{u"changes"_s, static_cast<qint64>(done->changes.size())}}, text);
}

} // namespace zs
