// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/sensor_chart.h"

#include "ui/widgets/theme.h"

#include <QAreaSeries>
#include <QChartView>
#include <QCoreApplication>
#include <QDateTimeAxis>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SensorChart)
};

std::vector<ReadingWindow> valuesOf(const std::vector<SensorWindow> &rows)
{
    std::vector<ReadingWindow> values;
    for (const SensorWindow &row : rows)
        values.push_back(
            {row.startsAt, row.minutes, row.readings, row.least, row.most, row.mean, row.latest});
    return values;
}

/// The same wall time for whatever zone the axis thinks it is in.
qreal axisPlace(WallTime at)
{
    return static_cast<qreal>(QDateTime(at.date(), at.time()).toMSecsSinceEpoch());
}

WallTime middleOf(const SensorWindow &row)
{
    return {row.startsAt.minute + row.minutes / 2};
}

void dress(QAbstractAxis *axis)
{
    axis->setLabelsColor(themeColor(ColorRole::Text));
    axis->setTitleBrush(themeColor(ColorRole::Text));
    axis->setGridLineColor(themeColor(ColorRole::Line));
    axis->setLinePenColor(themeColor(ColorRole::Dim));
    axis->setLabelsFont(listFont());
    axis->setTitleFont(listFont());
}

/// One chart while it is put together.
class CourseChart {
public:
    explicit CourseChart(const SensorCourse &course)
        : m_course(course)
        , m_chart(new QChart)
        , m_time(new QDateTimeAxis(m_chart))
        , m_value(new QValueAxis(m_chart))
    {
        m_chart->setBackgroundBrush(themeColor(ColorRole::Surface));
        m_chart->setBackgroundRoundness(0);
        m_chart->setMargins({4, 2, 4, 2});
        m_chart->setTitle(courseFinding(course));
        m_chart->setTitleFont(uiFont());
        m_chart->setTitleBrush(themeColor(ColorRole::Text));
        m_chart->legend()->setAlignment(Qt::AlignBottom);
        m_chart->legend()->setLabelColor(themeColor(ColorRole::Text));
        m_chart->legend()->setFont(listFont());
        dress(m_time);
        dress(m_value);
        m_value->setTitleText(
            course.sensor.unit.isEmpty()
                ? course.sensor.quantity
                : Words::tr("%1 (%2)").arg(course.sensor.quantity, course.sensor.unit));
        m_chart->addAxis(m_time, Qt::AlignBottom);
        m_chart->addAxis(m_value, Qt::AlignLeft);
    }
    [[nodiscard]] QChart *make()
    {
        addCourse();
        addLimits();
        addAlarms();
        setRanges();
        return m_chart;
    }

private:
    enum class Named { Yes, No };

    void add(QXYSeries *series, const QString &name, Named named)
    {
        series->setName(name);
        attach(series, named);
        for (const QPointF &point : series->points()) {
            m_least = std::min(m_least, point.y());
            m_most = std::max(m_most, point.y());
        }
    }
    void attach(QAbstractSeries *series, Named named)
    {
        m_chart->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_value);
        if (named == Named::No) {
            for (QLegendMarker *marker : m_chart->legend()->markers(series))
                marker->setVisible(false);
        }
    }
    void addStretch(std::size_t from, std::size_t to)
    {
        auto *low = new QLineSeries(m_chart);
        auto *high = new QLineSeries(m_chart);
        auto *mean = new QLineSeries(m_chart);
        for (std::size_t i = from; i < to; ++i) {
            const SensorWindow &row = m_course.windows[i];
            const qreal x = axisPlace(middleOf(row));
            low->append(x, row.least);
            high->append(x, row.most);
            mean->append(x, row.mean);
            m_least = std::min(m_least, row.least);
            m_most = std::max(m_most, row.most);
        }
        const Named named = from == 0 ? Named::Yes : Named::No;
        if (to - from > 1) {
            auto *band = new QAreaSeries(high, low);
            band->setParent(m_chart);
            QColor shade = themeColor(ColorRole::Accent);
            shade.setAlphaF(0.18F);
            band->setBrush(shade);
            band->setPen(Qt::NoPen);
            band->setName(Words::tr("Least to most"));
            attach(band, m_banded ? Named::No : Named::Yes);
            m_banded = true;
        }
        mean->setPen(QPen(themeColor(ColorRole::Accent), 2));
        mean->setPointsVisible(to - from == 1); // a line of one point cannot be seen
        add(mean, Words::tr("Mean"), named);
    }
    void addCourse()
    {
        std::size_t from = 0;
        auto cuts = gapsBefore(valuesOf(m_course.windows), m_course.sensor.silentAfter);
        cuts.push_back(m_course.windows.size());
        for (const std::size_t cut : cuts) {
            if (cut > from)
                addStretch(from, cut);
            from = cut;
        }
    }
    void addLimit(double value, const QString &name, Qt::PenStyle style)
    {
        if (m_course.windows.empty())
            return;
        auto *line = new QLineSeries(m_chart);
        line->append(axisPlace(m_course.windows.front().startsAt), value);
        line->append(axisPlace(endOf(m_course.windows.back())), value);
        line->setPen(QPen(themeColor(ColorRole::Late), 1.6, style));
        add(line, name.arg(sensorValue(value)), Named::Yes);
    }
    void addLimits()
    {
        const SensorLimits limits = limitsOf(m_course.sensor);
        if (limits.high)
            addLimit(*limits.high, Words::tr("Upper limit %1"), Qt::DashLine);
        if (limits.low)
            addLimit(*limits.low, Words::tr("Lower limit %1"), Qt::DotLine);
    }
    void addAlarms()
    {
        auto *marks = new QScatterSeries(m_chart);
        for (const SensorAlarm &alarm : m_course.alarms)
            marks->append(axisPlace(alarm.raisedAt), alarm.value);
        if (marks->count() == 0) {
            delete marks;
            return;
        }
        marks->setMarkerShape(QScatterSeries::MarkerShapeTriangle);
        marks->setMarkerSize(scaled(10));
        marks->setColor(themeColor(ColorRole::Critical));
        marks->setBorderColor(themeColor(ColorRole::Surface));
        add(marks, Words::tr("Alarm"), Named::Yes);
    }
    void setRanges()
    {
        if (m_course.windows.empty())
            return;
        const WallTime from = m_course.windows.front().startsAt;
        const WallTime to = endOf(m_course.windows.back());
        m_time->setRange(QDateTime(from.date(), from.time()), QDateTime(to.date(), to.time()));
        m_time->setFormat(to.minute - from.minute > 3 * kMinutesPerDay ? u"MM-dd"_s
                                                                       : u"MM-dd HH:mm"_s);
        m_time->setTickCount(4);
        const double spare = std::max((m_most - m_least) * 0.08, 1e-6);
        m_value->setRange(m_least - spare, m_most + spare);
        m_value->setTickCount(4);
        m_value->applyNiceNumbers();
    }
    static WallTime endOf(const SensorWindow &row) { return {row.startsAt.minute + row.minutes}; }

    const SensorCourse &m_course;
    QChart *m_chart;
    QDateTimeAxis *m_time;
    QValueAxis *m_value;
    bool m_banded = false;
    double m_least = std::numeric_limits<double>::max();
    double m_most = std::numeric_limits<double>::lowest();
};

} // namespace

QString sensorValue(double value)
{
    QString text = QString::number(value, 'f', 4);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == "-0"_L1 ? u"0"_s : text;
}

QString courseFinding(const SensorCourse &course)
{
    if (course.windows.empty())
        return Words::tr("%1: no readings in this time").arg(course.sensor.name);
    const auto least = std::ranges::min_element(course.windows, {}, &SensorWindow::least);
    const auto most = std::ranges::max_element(course.windows, {}, &SensorWindow::most);
    const QString range = Words::tr("%1: %2 to %3 %4")
                              .arg(course.sensor.name,
                                   sensorValue(least->least),
                                   sensorValue(most->most),
                                   course.sensor.unit)
                              .trimmed();
    return course.alarms.empty()
               ? Words::tr("%1, no alarm").arg(range)
               : Words::tr("%1, %n alarm(s)", nullptr, static_cast<int>(course.alarms.size()))
                     .arg(range);
}

void showCourse(QChartView *view, const SensorCourse &course)
{
    QChart *chart = CourseChart(course).make();
    const std::unique_ptr<QChart> before(view->chart());
    view->setChart(chart);
    view->setAccessibleName(chart->title());
    view->setRenderHint(QPainter::Antialiasing);
    view->setFocusPolicy(Qt::NoFocus); // the figures stand in the tables beside it
    view->viewport()->setFocusPolicy(Qt::NoFocus);
}

QVariantList sparkOf(const SensorCourse &course)
{
    QVariantList means;
    const auto cuts = gapsBefore(valuesOf(course.windows), course.sensor.silentAfter);
    for (std::size_t i = 0; i < course.windows.size(); ++i) {
        if (std::ranges::binary_search(cuts, i))
            means << std::numeric_limits<double>::quiet_NaN();
        means << course.windows[i].mean;
    }
    return means;
}

void SparkDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariantList means = index.data(CourseRole).toList();
    if (means.size() < 2)
        return;
    double least = std::numeric_limits<double>::max();
    double most = std::numeric_limits<double>::lowest();
    for (const QVariant &mean : means) {
        if (std::isnan(mean.toDouble()))
            continue;
        least = std::min(least, mean.toDouble());
        most = std::max(most, mean.toDouble());
    }
    const QRectF area = QRectF(option.rect).adjusted(6, 6, -6, -6);
    const double span = most - least;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(QPen(chosen ? option.palette.color(QPalette::HighlightedText)
                                : themeColor(ColorRole::Accent),
                         1.4));
    QPolygonF line;
    const auto draw = [&] {
        painter->drawPolyline(line);
        line.clear();
    };
    for (qsizetype i = 0; i < means.size(); ++i) {
        const double mean = means[i].toDouble();
        if (std::isnan(mean)) {
            draw();
            continue;
        }
        const double part = span > 0 ? (mean - least) / span : 0.5;
        line << QPointF(area.left()
                            + area.width() * static_cast<double>(i)
                                  / static_cast<double>(means.size() - 1),
                        area.bottom() - area.height() * part);
    }
    draw();
    painter->restore();
}

} // namespace zs
