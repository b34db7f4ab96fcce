// SPDX-License-Identifier: GPL-3.0-or-later
// What edits a plan: the workspace itself, or a scenario that keeps its edits to itself. Pages that
// work on a plan hold a door and need not know which.
#pragma once

#include "calendar/calendar_set.h"
#include "commands/command.h"
#include "domain/plan.h"
#include "schedule/schedule.h"

#include <QObject>

#include <functional>
#include <memory>

namespace zs {

/// A plan with its schedule and calendars, all of one moment; immutable, safe to hand to other
/// threads.
struct ScheduledPlan {
    PlanPtr plan;
    std::shared_ptr<const Schedule> schedule;
    CalendarSet calendars;
};

class PlanDoor : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Loaded once, kept up to date by commands.
    [[nodiscard]] virtual Result<ScheduledPlan> plan(ProjectId project) = 0;
    /// Plans the command on the project's present plan, reschedules it, keeps what changed,
    /// announces it. Nothing happens when any step fails.
    template <PlanCommand C>
    [[nodiscard]] Result<ChangeSet> run(const C &command)
    {
        return runOnPlan(QString::fromLatin1(C::kName),
                         command.project,
                         [&command](const PlanScope &scope) { return planOf(command, scope); });
    }
    /// Takes a change set that run() returned back with a compensating one. Conflict when a value
    /// was changed again since.
    [[nodiscard]] virtual Result<ChangeSet> revert(const ChangeSet &done) = 0;
    [[nodiscard]] virtual IdSource &ids() = 0;
    /// Empty when plans may be edited; else the translated reason.
    [[nodiscard]] virtual QString readOnlyReason() const = 0;

Q_SIGNALS:
    /// After every change, undo included.
    void changed(const zs::ChangeSet &set);

protected:
    using Planner = std::function<Result<ChangeSet>(const PlanScope &)>;
    [[nodiscard]] virtual Result<ChangeSet>
    runOnPlan(const QString &name, ProjectId project, const Planner &planner) = 0;
};

} // namespace zs
