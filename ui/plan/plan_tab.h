// SPDX-License-Identifier: GPL-3.0-or-later
// One view of a plan beside the chart: resources, progress, quality, ... Reads its plan anew when
// something changed, but only while it is seen.
#pragma once

#include "ui/plan/plan_desk.h"

#include <QWidget>

namespace zs {

class PlanTab : public QWidget {
    Q_OBJECT

public:
    /// The desk must outlive the tab.
    explicit PlanTab(PlanDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] PlanDesk &desk() const { return m_desk; }
    /// Reads the plan now if it has to.
    void ensureFresh();

protected:
    /// Shows the desk's plan as it is now. Called with a project only.
    virtual void refresh() = 0;
    void showEvent(QShowEvent *event) override;

private:
    void markStale();

    PlanDesk &m_desk;
    bool m_isStale = true;
    bool m_isWaiting = false; ///< a refresh stands in the event queue
};

} // namespace zs
