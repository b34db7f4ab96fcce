// SPDX-License-Identifier: GPL-3.0-or-later
// What a command would do to a plan's tasks, shown before it is run.
#pragma once

#include "commands/command.h"
#include "ui/plan/plan_desk.h"

#include <QDialog>

namespace zs {

/// A task that a command would move, or whose progress it would tell.
struct PlannedMove {
    int task = 0; ///< index in Plan::tasks
    WallTime startBefore;
    WallTime startAfter;
    WallTime finishBefore;
    WallTime finishAfter;
    std::int64_t percentBefore = 0;
    std::int64_t percentAfter = 0;

    bool operator==(const PlannedMove &) const = default;
};

struct MovePreview {
    PlanPtr plan; ///< before
    std::vector<PlannedMove> moves;
    WallTime finishBefore; ///< of the plan
    WallTime finishAfter;
};

/// What these planned changes would move, rescheduling included; nothing is kept.
[[nodiscard]] Result<MovePreview>
previewOf(const ScheduledPlan &now, const ChangeSet &planned, const HolidayTable &holidays);

/// The same for a command on the desk's plan; fails as the command would.
template <PlanCommand C>
[[nodiscard]] Result<MovePreview> previewOf(PlanDesk &desk, const C &command)
{
    const auto now = desk.plan();
    if (!now)
        return passOn(now);
    const WallTime clock =
        WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(desk.workspace().clock().now()));
    const auto planned =
        planOf(command, {*now->plan, desk.door().ids(), desk.workspace().holidays(), clock});
    if (!planned)
        return passOn(planned);
    return previewOf(*now, *planned, desk.workspace().holidays());
}

/// Lists the moves; accepting it means "do so".
class MovePreviewDialog final : public QDialog {
    Q_OBJECT

public:
    /// `act` is the verb on the button.
    MovePreviewDialog(const QString &title,
                      const QString &act,
                      const MovePreview &preview,
                      QWidget *parent = nullptr);
};

} // namespace zs
