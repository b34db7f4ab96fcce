// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/task_rules.h"

#include <QCoreApplication>

#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("TaskRules", text);
}

std::unexpected<Error> invalid(const char *text)
{
    return fail(ErrorCode::Invalid, words(text));
}

} // namespace

Result<Task> renamed(Task task, const QString &name)
{
    const QString clean = name.simplified();
    if (clean.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("TaskRules", "A task needs a name."));
    if (clean.size() > kMaxTaskNameLength)
        return fail(
            ErrorCode::Invalid,
            words(QT_TRANSLATE_NOOP("TaskRules", "A task's name may have %1 characters at most."))
                .arg(kMaxTaskNameLength));
    task.name = clean;
    return task;
}

Result<Task> withDuration(Task task, WorkMinutes duration)
{
    if (duration.value < 0)
        return invalid(QT_TRANSLATE_NOOP("TaskRules", "A duration cannot be negative."));
    if (duration.value > kMaxDuration)
        return invalid(
            QT_TRANSLATE_NOOP("TaskRules", "A duration of over 100 years is not possible."));
    task.duration = duration;
    task.milestone = duration.value == 0;
    task.estimated = false;
    return task;
}

Result<Task> constrained(Task task, ConstraintType type, WallTime date)
{
    const auto number = static_cast<int>(type);
    if (number < 0 || number > static_cast<int>(ConstraintType::FinishNoLaterThan))
        return invalid(QT_TRANSLATE_NOOP("TaskRules", "There is no such constraint."));
    const bool free =
        type == ConstraintType::AsSoonAsPossible || type == ConstraintType::AsLateAsPossible;
    if (!free && !date.isValid())
        return invalid(QT_TRANSLATE_NOOP("TaskRules", "This constraint needs a date."));
    task.constraint = type;
    task.constraintDate = free ? WallTime() : date;
    return task;
}

Result<Task> progressed(Task task, std::int64_t percent)
{
    if (percent < 0 || percent > 100)
        return invalid(QT_TRANSLATE_NOOP("TaskRules", "Percent complete lies between 0 and 100."));
    task.percentComplete = percent;
    if (percent == 0)
        task.actualStart = {};
    else if (!task.actualStart.isValid())
        task.actualStart = task.start;
    if (percent < 100)
        task.actualFinish = {};
    else if (!task.actualFinish.isValid())
        task.actualFinish = task.finish;
    return task;
}

Result<Task> withField(Task task, const QString &column, const FieldValue &value)
{
    if (column == "name"_L1)
        return renamed(std::move(task), FieldCodec<QString>::unpack(value));
    if (column == "duration"_L1)
        return withDuration(std::move(task), FieldCodec<WorkMinutes>::unpack(value));
    if (column == "percent_complete"_L1)
        return progressed(std::move(task), detail::wholeOr(value, 0));
    static constexpr std::array kFree{"wbs"_L1,
                                      "deadline"_L1,
                                      "calendar"_L1,
                                      "note"_L1,
                                      "unit"_L1,
                                      "priority"_L1,
                                      "type"_L1,
                                      "fixed_cost"_L1,
                                      "estimated"_L1,
                                      "elapsed"_L1,
                                      "active"_L1,
                                      "manual"_L1,
                                      "actual_start"_L1,
                                      "actual_finish"_L1,
                                      "milestone"_L1,
                                      "physical_percent"_L1};
    const bool dates = column == "start"_L1 || column == "finish"_L1;
    if (dates && !task.manual)
        return invalid(QT_TRANSLATE_NOOP(
            "TaskRules",
            "These dates are scheduled. Set a constraint, or schedule the task by hand."));
    if (!dates && std::ranges::find(kFree, column) == kFree.end())
        return invalid(QT_TRANSLATE_NOOP("TaskRules", "This field cannot be set by itself."));
    const EntityInfo &info = *entityInfo(EntityKind::Task);
    info.fields[static_cast<std::size_t>(fieldIndex(info, column))].set(&task, value);
    if (task.priority < 0 || task.priority > 1000)
        return invalid(QT_TRANSLATE_NOOP("TaskRules", "A priority lies between 0 and 1000."));
    if (task.physicalPercent < 0 || task.physicalPercent > 100)
        return invalid(QT_TRANSLATE_NOOP("TaskRules", "Percent complete lies between 0 and 100."));
    if (task.actualFinish.isValid() && task.actualStart.isValid()
        && task.actualFinish < task.actualStart)
        return invalid(
            QT_TRANSLATE_NOOP("TaskRules", "The actual finish lies before the actual start."));
    return task;
}

} // namespace zs
