// SPDX-License-Identifier: GPL-3.0-or-later
// The tab "Progress" (进度): up to when progress is told, what that means for what is not done yet,
// earned value and baselines.
#pragma once

#include "ui/plan/plan_tab.h"

class QDateEdit;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace zs {

class BaselinePanel;
class EarnedValuePanel;

class ProgressTab final : public PlanTab {
    Q_OBJECT

public:
    explicit ProgressTab(PlanDesk &desk, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildPages();
    void connectAll();
    void setStatusDate();
    void clearStatusDate();
    void updateToDate();
    void reschedule();
    void enable();
    [[nodiscard]] WallTime chosenDate();
    template <PlanCommand C>
    void offer(const C &command, const QString &title, const QString &act);

    QDateEdit *m_date = nullptr;
    QPushButton *m_set = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_update = nullptr;
    QPushButton *m_reschedule = nullptr;
    QLabel *m_state = nullptr;
    QTabWidget *m_pages = nullptr;
    QStackedWidget *m_earnedStack = nullptr;
    EarnedValuePanel *m_earned = nullptr;
    BaselinePanel *m_baselines = nullptr;
    ProjectId m_shown;
};

} // namespace zs
