// SPDX-License-Identifier: GPL-3.0-or-later
// The small dialogs on scenarios: naming one, and adopting one.
#pragma once

#include "commands/scenario_door.h"

#include <QDialog>

class QLineEdit;

namespace zs {

class ScenarioNameDialog final : public QDialog {
    Q_OBJECT

public:
    ScenarioNameDialog(const QString &title,
                       const QString &act,
                       const QString &name,
                       const QString &note,
                       QWidget *parent = nullptr);
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString note() const;

private:
    QLineEdit *m_name;
    QLineEdit *m_note;
};

/// Lists what the plan and the scenario both changed before anything is adopted.
class AdoptScenarioDialog final : public QDialog {
    Q_OBJECT

public:
    AdoptScenarioDialog(const QString &name,
                        const std::vector<ScenarioConflict> &conflicts,
                        const Plan &live,
                        const QString &finding,
                        QWidget *parent = nullptr);
};

/// "The plan finishes on 2026-08-03 instead of 2026-07-30; 12 tasks differ, 1 is new, 0 are left
/// out."
[[nodiscard]] QString comparisonText(const struct PlanComparison &comparison);

} // namespace zs
