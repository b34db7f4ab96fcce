// SPDX-License-Identifier: GPL-3.0-or-later
// Which version of a plan is shown: the plan itself or a what-if scenario (假设方案); with all that
// can be done with scenarios, and a banner while one is shown.
#pragma once

#include "commands/scenario_door.h"
#include "ui/plan/plan_desk.h"

#include <QWidget>

class QAction;
class QComboBox;
class QFrame;
class QLabel;
class QMenu;

namespace zs {

class ScenarioBar final : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioBar(PlanDesk &desk, QWidget *parent = nullptr);
    ~ScenarioBar() override;

    /// To be placed above the plan; shown by the bar itself.
    [[nodiscard]] QWidget *banner() const;
    /// Back to the plan. Call before another project is shown.
    void leave();

private:
    void build();
    void buildBanner();
    QAction *
    addAction(QMenu &menu, const char *name, const QString &text, void (ScenarioBar::*act)());
    void refresh();
    void choose();
    bool enter(ScenarioId id);
    void create();
    void rename();
    void remove();
    void compare();
    void adopt();
    void adoptNow(ScenarioId id, const QString &name, bool despite);
    void tellState();
    [[nodiscard]] const Scenario *chosen() const;

    PlanDesk &m_desk;
    std::unique_ptr<ScenarioDoor> m_door;
    std::vector<Scenario> m_scenarios;
    QComboBox *m_choice = nullptr;
    QAction *m_new = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_adopt = nullptr;
    QFrame *m_banner = nullptr;
    QLabel *m_words = nullptr;
};

} // namespace zs
