// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/field_steps.h"

#include "commands/progress_commands.h"
#include "commands/task_commands.h"
#include "commands/workspace_private.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Site {
    Q_DECLARE_TR_FUNCTIONS(FieldDesk)
};

constexpr Minutes kMorning = 8 * 60;
constexpr Minutes kEvening = 17 * 60;

WallTime dayAt(const FieldValue &value, WallTime planned, Minutes otherwise)
{
    const QString *text = std::get_if<QString>(&value);
    if (!text)
        return {};
    return WallTime::at(QDate::fromString(*text, Qt::ISODate),
                        planned.isValid() ? planned.timeOfDay() : otherwise);
}

RecordProgress
progressOf(ProjectId project, const Task &task, const std::map<QString, FieldValue> &values)
{
    RecordProgress progress{project, task.id};
    for (const auto &[field, value] : values) {
        if (field == "percent"_L1)
            progress.percent = std::get<std::int64_t>(value);
        else if (field == "physicalPercent"_L1)
            progress.physicalPercent = std::get<std::int64_t>(value);
        else if (field == "actualStart"_L1)
            progress.actualStart = dayAt(value, task.start, kMorning);
        else if (field == "actualFinish"_L1)
            progress.actualFinish = dayAt(value, task.finish, kEvening);
    }
    return progress;
}

} // namespace

Result<FieldDesk::Steps> FieldDesk::stepsOn(ProjectId project) const
{
    const auto present = m_workspace.plan(project);
    if (!present)
        return passOn(present);
    auto open = OpenPlan::create(*present->plan, m_workspace.d->holidays);
    if (!open)
        return passOn(open);
    return Steps{project, std::move(*open), {}};
}

QString FieldDesk::apply(Steps &steps, TaskId id, const std::map<QString, FieldValue> &values)
{
    auto &d = *m_workspace.d;
    const auto &tasks = steps.open.plan().tasks;
    const auto task = std::ranges::find(tasks, id, &Task::id);
    if (task == tasks.end())
        return Site::tr("There is no such task any more.");
    const auto add = [&]<PlanCommand C>(const C &command) -> Result<> {
        const QString name = QString::fromLatin1(C::kName);
        auto planned = planOf(command, PlanScope{steps.open.plan(), d.ids, d.holidays, now()});
        if (!planned)
            return passOn(planned);
        if (planned->isEmpty())
            return {};
        planned->command = name;
        planned->project = steps.project;
        if (auto fits = d.planFits(*planned); !fits)
            return fits;
        auto next = steps.open.after(*planned, d.holidays);
        if (!next)
            return passOn(next);
        steps.set = merged(std::move(steps.set), next->all);
        steps.open.accept(std::move(*next));
        return {};
    };
    const auto note = values.find(u"note"_s);
    const bool told = values.size() > (note == values.end() ? 0U : 1U);
    const RecordProgress progress = progressOf(steps.project, *task, values);
    // both powers first: a task is taken over as a whole or not at all
    if (told) {
        if (auto may = d.authorise(QString::fromLatin1(RecordProgress::kName), steps.project); !may)
            return may.error().message;
    }
    if (note != values.end()) {
        if (auto may = d.authorise(QString::fromLatin1(SetTaskField::kName), steps.project); !may)
            return may.error().message;
    }
    if (told) {
        if (auto done = add(progress); !done)
            return done.error().message;
    }
    if (note != values.end()) {
        if (auto done = add(SetTaskField{steps.project, id, u"note"_s, note->second}); !done)
            return done.error().message;
    }
    return {};
}

} // namespace zs
