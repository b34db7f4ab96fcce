// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan page can show beside table and bars: panels below, the network in their place, more
// baselines, the progress line; with the actions that switch them.
#pragma once

#include "commands/plan_door.h"
#include "ui/gantt/gantt_snapshot.h"

#include <QObject>

class QAction;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolBar;
class QToolButton;

namespace zs {

class GanttPanes;
class NetworkView;
class TimePanels;
struct GanttPalette;

/// Names of panels, as saved views know them.
inline constexpr auto kHistogramPanel = u"histogram";
inline constexpr auto kCurvePanel = u"s-curve";

class ChartExtras final : public QObject {
    Q_OBJECT

public:
    /// Takes the panes into body(). Actions belong to `page`; their keys work anywhere within it.
    ChartExtras(GanttPanes &panes, QWidget &page);

    /// Stands where the panes would: panes and panels, or the network.
    [[nodiscard]] QWidget *body() const;
    [[nodiscard]] NetworkView &network() const { return *m_network; }
    [[nodiscard]] TimePanels &panels() const { return *m_panels; }
    [[nodiscard]] bool showsNetwork() const;
    void fillToolBar(QToolBar &bar) const;
    /// What the page shows now. `fresh`: another plan than before.
    void take(const ScheduledPlan &plan, GanttSnapshotPtr snapshot, bool fresh);
    void setColours(const GanttPalette &palette);
    /// Selects these tasks together.
    void pick(const std::vector<TaskId> &tasks);
    /// Baselines to be drawn below the chosen one.
    [[nodiscard]] const std::vector<int> &moreBaselines() const { return m_more; }
    /// How far each task has really got, beside the plan's tasks; empty while the line is off.
    [[nodiscard]] std::vector<WallTime> progressOf(const ScheduledPlan &plan) const;
    /// Zooms the network if it is shown; 0 = all of it in sight.
    bool zoomNetwork(double factor);
    /// The panels that are open, as saved views name them.
    [[nodiscard]] QStringList openPanels() const;
    void setOpenPanels(const QStringList &names);

Q_SIGNALS:
    /// The page must build its snapshot again.
    void reloadWanted();

private:
    QAction *addAction(const char *name, const QString &text, const char *icon, bool checkable);
    void makeActions();
    void connectNetwork();
    void connectPanels();
    void follow();
    void showPanel(bool shown);
    void takeBaselines(const GanttSnapshot &snapshot);

    GanttPanes &m_panes;
    QWidget &m_page;
    QStackedWidget *m_body;
    QSplitter *m_splitter;
    TimePanels *m_panels;
    NetworkView *m_network;
    QAction *m_histogram = nullptr;
    QAction *m_curve = nullptr;
    QAction *m_progressLine = nullptr;
    QAction *m_asNetwork = nullptr;
    QAction *m_timeScaled = nullptr;
    QMenu *m_baselineMenu;
    QToolButton *m_baselineButton;
    std::vector<int> m_more;
};

} // namespace zs
