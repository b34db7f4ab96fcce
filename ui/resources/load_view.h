// SPDX-License-Identifier: GPL-3.0-or-later
// One resource's load over the whole plan against what it can give, with a time axis of its own.
#pragma once

#include "ui/panels/histogram_scene.h"

#include <QWidget>

namespace zs {

class LoadView final : public QWidget {
    Q_OBJECT

public:
    explicit LoadView(QWidget *parent = nullptr);
    /// `hint` is said when there is nothing to draw.
    void setLoads(LoadSeries series, const QString &hint);
    [[nodiscard]] const HistogramScene &scene() const { return m_scene; }

Q_SIGNALS:
    /// A bar was clicked: the task that loads it most.
    void taskPicked(zs::TaskId task);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void rebuild();
    [[nodiscard]] QRect plotArea() const;
    [[nodiscard]] const HistogramBar *barAt(QPointF at) const;

    LoadSeries m_series;
    DailyLoad m_daily;
    TimeWindow m_window;
    HistogramScene m_scene;
    QString m_hint;
};

} // namespace zs
