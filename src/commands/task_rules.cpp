// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/task_rules.h"

#include "domain/choice_text.h"
#include "domain/splits.h"
#include "schedule/three_point.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
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
    if (task.remaining.value >= 0 && !task.actualFinish.isValid()) {
        const Minutes done = std::max<Minutes>(0, task.duration.value - task.remaining.value);
        task.remaining.value = std::max<Minutes>(0, duration.value - done);
    }
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
    task.remaining = {-1};
    if (percent == 0)
        task.actualStart = {};
    else if (!task.actualStart.isValid())
        task.actualStart = task.start;
    if (percent < 100)
        task.actualFinish = {};
    else if (!task.actualFinish.isValid())
        task.actualFinish = std::max(task.finish, task.actualStart);
    return task;
}

Result<> checkActuals(const Task &task, WallTime statusDate)
{
    if (task.actualFinish.isValid() && task.actualStart.isValid()
        && task.actualFinish < task.actualStart)
        return fail(
            ErrorCode::Invalid,
            words(QT_TRANSLATE_NOOP("TaskRules",
                                    "The actual finish of “%1” lies before its actual start."))
                .arg(task.name));
    const WallTime last = std::max(task.actualStart, task.actualFinish);
    if (statusDate.isValid() && last.isValid() && last > statusDate)
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP(
                              "TaskRules",
                              "“%1” cannot have an actual date of %2: progress is told up to the "
                              "status date %3. Set the status date first."))
                        .arg(task.name, last.toString(), statusDate.toString()));
    return {};
}

Result<QString> codesText(const QString &json)
{
    if (json.trimmed().isEmpty())
        return QString();
    const QJsonDocument read = QJsonDocument::fromJson(json.toUtf8());
    const QJsonObject object = read.object();
    bool texts = read.isObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts = texts && !it.key().trimmed().isEmpty() && it.value().isString();
    if (!texts)
        return invalid(QT_TRANSLATE_NOOP(
            "TaskRules", "Activity codes are a list of names, each with a text as its value."));
    return object.isEmpty()
               ? QString()
               : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

namespace {

Result<Task> withActualStart(Task task, const FieldValue &value)
{
    task.actualStart = FieldCodec<WallTime>::unpack(value);
    if (!task.actualStart.isValid())
        return progressed(std::move(task), 0);
    return task;
}

Result<Task> withActualFinish(Task task, const FieldValue &value)
{
    const WallTime finish = FieldCodec<WallTime>::unpack(value);
    if (!finish.isValid()) {
        if (task.percentComplete >= 100)
            return invalid(QT_TRANSLATE_NOOP(
                "TaskRules",
                "A task that is 100 % complete has an actual finish. Set its percent complete "
                "instead."));
        task.actualFinish = {};
        return task;
    }
    task.actualFinish = finish;
    return progressed(std::move(task), 100);
}

Result<Task> withRemaining(Task task, const FieldValue &value)
{
    const Minutes remaining = detail::wholeOr(value, -1);
    if (remaining > kMaxDuration)
        return invalid(
            QT_TRANSLATE_NOOP("TaskRules", "A duration of over 100 years is not possible."));
    if (remaining == 0 && task.duration.value > 0)
        return progressed(std::move(task), 100);
    if (remaining >= 0 && task.percentComplete >= 100)
        return invalid(
            QT_TRANSLATE_NOOP("TaskRules", "Nothing remains of a task that is 100 % complete."));
    task.remaining = {std::max<Minutes>(remaining, -1)};
    if (remaining >= 0 && remaining < task.duration.value && !task.actualStart.isValid())
        task.actualStart = task.start;
    if (remaining >= 0 && task.percentKind == PercentKind::Duration && task.duration.value > 0) {
        const Minutes done = std::max<Minutes>(0, task.duration.value - remaining);
        task.percentComplete = std::min<Minutes>(99, done * 100 / task.duration.value);
    }
    return task;
}

Result<Task> withLevellingDelay(Task task, const FieldValue &value)
{
    const Minutes delay = detail::wholeOr(value, 0);
    if (delay < 0 || delay > kMaxDuration)
        return invalid(QT_TRANSLATE_NOOP("TaskRules",
                                         "A levelling delay lies between nothing and 100 years."));
    task.levellingDelay = {delay};
    return task;
}

Result<Task> withSplits(Task task, const FieldValue &value)
{
    auto splits = splitsFromText(FieldCodec<QString>::unpack(value));
    if (!splits)
        return passOn(splits);
    if (!splits->empty() && splits->back().after >= task.duration.value)
        return invalid(QT_TRANSLATE_NOOP(
            "TaskRules", "An interruption lies within the task's duration, not at its end."));
    task.splits = splitsText(std::move(*splits));
    return task;
}

Result<Task> withCodes(Task task, const FieldValue &value)
{
    auto codes = codesText(FieldCodec<QString>::unpack(value));
    if (!codes)
        return passOn(codes);
    task.codes = std::move(*codes);
    return task;
}

/// The task's cost is a sum that its fixed cost is part of.
Result<Task> withFixedCost(Task task, const FieldValue &value)
{
    const Money fixed = FieldCodec<Money>::unpack(value);
    task.cost.fen += fixed.fen - task.fixedCost.fen;
    task.fixedCost = fixed;
    return task;
}

/// In which order they rise is asked when all cells of an edit are set.
template <int kPlace>
Result<Task> withOnePoint(Task task, const FieldValue &value)
{
    const Minutes minutes = detail::wholeOr(value, -1);
    if (minutes > kMaxDuration)
        return invalid(
            QT_TRANSLATE_NOOP("TaskRules", "A duration of over 100 years is not possible."));
    const ThreePoint points = withPoint(threePointOf(task), kPlace, minutes);
    return withThreePoint(std::move(task), points);
}

struct ColumnRule {
    QLatin1StringView column;
    Result<Task> (*apply)(Task task, const FieldValue &value);
};

constexpr std::array kRules{
    ColumnRule{"name"_L1,
               [](Task t, const FieldValue &v) {
                   return renamed(std::move(t), FieldCodec<QString>::unpack(v));
               }},
    ColumnRule{"duration"_L1,
               [](Task t, const FieldValue &v) {
                   return withDuration(std::move(t), FieldCodec<WorkMinutes>::unpack(v));
               }},
    ColumnRule{"percent_complete"_L1,
               [](Task t, const FieldValue &v) {
                   return progressed(std::move(t), detail::wholeOr(v, 0));
               }},
    ColumnRule{"actual_start"_L1, &withActualStart},
    ColumnRule{"actual_finish"_L1, &withActualFinish},
    ColumnRule{"remaining"_L1, &withRemaining},
    ColumnRule{"levelling_delay"_L1, &withLevellingDelay},
    ColumnRule{"splits"_L1, &withSplits},
    ColumnRule{"codes"_L1, &withCodes},
    ColumnRule{kThreePointColumns[0], &withOnePoint<0>},
    ColumnRule{kThreePointColumns[1], &withOnePoint<1>},
    ColumnRule{kThreePointColumns[2], &withOnePoint<2>},
    ColumnRule{"fixed_cost"_L1, &withFixedCost},
};

constexpr std::array kFree{"wbs"_L1,
                           "deadline"_L1,
                           "calendar"_L1,
                           "note"_L1,
                           "unit"_L1,
                           "priority"_L1,
                           "type"_L1,
                           "estimated"_L1,
                           "elapsed"_L1,
                           "active"_L1,
                           "manual"_L1,
                           "milestone"_L1,
                           "physical_percent"_L1,
                           "kind"_L1,
                           "percent_kind"_L1,
                           "resume"_L1,
                           "ignore_resource_calendars"_L1,
                           "actual_cost"_L1};

/// A choice is one of those there are.
bool isKnownChoice(const EntityInfo &info, const FieldInfo &field, const FieldValue &value)
{
    if (field.type != FieldType::Choice)
        return true;
    const auto all = choices(info, field);
    return std::ranges::any_of(
        all, [&](const auto &choice) { return FieldValue(choice.first) == value; });
}

Result<Task> checked(Task task)
{
    if (task.priority < 0 || task.priority > 1000)
        return invalid(QT_TRANSLATE_NOOP("TaskRules", "A priority lies between 0 and 1000."));
    if (task.physicalPercent < 0 || task.physicalPercent > 100)
        return invalid(QT_TRANSLATE_NOOP("TaskRules", "Percent complete lies between 0 and 100."));
    if (task.actualCost.fen < 0)
        return invalid(QT_TRANSLATE_NOOP("TaskRules", "An actual cost cannot be negative."));
    if (auto fits = checkActuals(task, {}); !fits)
        return passOn(fits);
    return task;
}

} // namespace

void limitActuals(Task &task, const Task &before, WallTime statusDate)
{
    if (!statusDate.isValid())
        return;
    if (!before.actualStart.isValid())
        task.actualStart = std::min(task.actualStart, statusDate);
    if (!before.actualFinish.isValid())
        task.actualFinish = std::min(task.actualFinish, statusDate);
}

namespace {

Result<Task> withPlainField(Task task, const QString &column, const FieldValue &value)
{
    const bool dates = column == "start"_L1 || column == "finish"_L1;
    if (dates && !task.manual)
        return invalid(QT_TRANSLATE_NOOP(
            "TaskRules",
            "These dates are scheduled. Set a constraint, or schedule the task by hand."));
    if (!dates && std::ranges::find(kFree, column) == kFree.end())
        return invalid(QT_TRANSLATE_NOOP("TaskRules", "This field cannot be set by itself."));
    const EntityInfo &info = *entityInfo(EntityKind::Task);
    const FieldInfo &field = info.fields[static_cast<std::size_t>(fieldIndex(info, column))];
    if (!isKnownChoice(info, field, value))
        return invalid(QT_TRANSLATE_NOOP("TaskRules", "There is no such choice."));
    field.set(&task, value);
    return task;
}

} // namespace

Result<Task>
withField(Task task, const QString &column, const FieldValue &value, WallTime statusDate)
{
    const Task before = task;
    const auto rule = std::ranges::find(kRules, column, &ColumnRule::column);
    Result<Task> after = rule == kRules.end() ? withPlainField(std::move(task), column, value)
                                              : rule->apply(std::move(task), value);
    if (after)
        after = checked(std::move(*after));
    const bool toldDates = column == "actual_start"_L1 || column == "actual_finish"_L1;
    if (!after
        || (after->actualStart == before.actualStart && after->actualFinish == before.actualFinish))
        return after;
    if (!toldDates)
        limitActuals(*after, before, statusDate);
    if (auto fits = checkActuals(*after, statusDate); !fits)
        return passOn(fits);
    return after;
}

} // namespace zs
