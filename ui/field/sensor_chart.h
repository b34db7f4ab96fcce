// SPDX-License-Identifier: GPL-3.0-or-later
// What a sensor said, as a chart and as a line in a cell; where it said nothing there is nothing.
#pragma once

#include "commands/sensor_desk.h"

#include <QStyledItemDelegate>

class QChartView;

namespace zs {

struct SensorCourse {
    Sensor sensor;
    std::vector<SensorWindow> windows; ///< in order of time
    std::vector<SensorAlarm> alarms;   ///< of this time
};

/// What the course says in a sentence: the chart's title, also for a screen reader.
[[nodiscard]] QString courseFinding(const SensorCourse &course);
/// A value without needless zeros, at most four decimals.
[[nodiscard]] QString sensorValue(double value);
/// The mean as a line, broken at gaps, between the least and the most; limits and alarms.
void showCourse(QChartView *view, const SensorCourse &course);

/// Draws the means in the item's data as a line.
class SparkDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// A list of numbers; NaN where there is a gap.
    static constexpr int CourseRole = Qt::UserRole + 1;
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

[[nodiscard]] QVariantList sparkOf(const SensorCourse &course);

} // namespace zs
