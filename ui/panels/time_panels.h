// SPDX-License-Identifier: GPL-3.0-or-later
// What stands below the chart, aligned with it in time: the resource histogram or the S-curve.
#pragma once

#include "tasks/latest_work.h"
#include "ui/panels/resource_loads.h"
#include "ui/panels/s_curve.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace zs {

/// The S-curve under the chart, and in the steps of the dialog.
struct PanelCurves {
    SCurve daily;
    SCurve weekly;
};

class TimePanels final : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Histogram, SCurve };

    explicit TimePanels(QWidget *parent = nullptr);
    ~TimePanels() override;

    /// A moment of a plan. Worked out when the panel is seen.
    void setPlan(PlanPtr plan, std::shared_ptr<const Schedule> schedule, CalendarSet calendars);
    /// Loads from elsewhere (a pool shared by several projects) in place of the plan's own, until
    /// the next setPlan() or choice of a resource.
    void setLoads(LoadSeries series);
    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Follows the chart: its part of time, and where its left edge stands in this widget.
    void setTimeWindow(const TimeWindow &window, int inset);
    void setPalette(const GanttPalette &palette);
    using QWidget::setPalette;

    [[nodiscard]] const HistogramScene &histogram();
    /// Of the plan as it was when its curve was last worked out, which happens beside the window.
    [[nodiscard]] const CurveScene &curve();
    [[nodiscard]] bool isBusy() const { return m_work.isRunning(); }
    [[nodiscard]] const LoadSeries &loads();

Q_SIGNALS:
    /// A person clicked a bar of the histogram: the tasks that load it.
    void tasksPicked(const std::vector<zs::TaskId> &tasks);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    friend class PanelCanvas;
    void refresh();
    void takeChoices();
    void takeLoads();
    void workOutCurve();
    void takeCurves(const Result<PanelCurves> &curves);
    void place();
    void showDialog();
    void paintCanvas(QPainter &painter);
    void paintAxis(QPainter &painter, const std::vector<AxisTick> &ticks) const;
    [[nodiscard]] const HistogramBar *barAt(QPointF at);
    [[nodiscard]] QString tipAt(QPointF at);
    void pickAt(QPointF at);

    PlanPtr m_plan;
    std::shared_ptr<const Schedule> m_schedule;
    CalendarSet m_calendars;
    bool m_stale = true; ///< loads and curve are of an older moment
    Kind m_kind = Kind::Histogram;
    TimeWindow m_window;
    int m_inset = 0;
    GanttPalette m_palette = GanttPalette::light();
    std::vector<ResourceChoice> m_choices;
    LoadSeries m_series;
    DailyLoad m_daily;
    PanelCurves m_curves;
    QString m_problem; ///< why there is no curve
    LatestWork<PanelCurves> m_work;
    QTimer m_patience; ///< after which it is said that the curve is being worked out
    HistogramScene m_histogram;
    CurveScene m_curve;
    QWidget *m_side;
    QComboBox *m_kinds;
    QComboBox *m_resources;
    QLabel *m_words;
    QPushButton *m_numbers;
    QWidget *m_canvas;
};

} // namespace zs
