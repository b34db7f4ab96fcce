// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/s_curve_dialog.h"

#include <QChartView>
#include <QDateTimeAxis>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineSeries>
#include <QPushButton>
#include <QScatterSeries>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QLineSeries *seriesOf(CurveRole role,
                      const SCurve &curve,
                      const std::vector<double> &values,
                      const GanttPalette &palette)
{
    auto *series = new QLineSeries;
    series->setName(curveName(role));
    series->setPen(QPen(curveColour(role, palette), 2.2, curveStroke(role)));
    for (std::size_t i = 0; i < values.size() && i < curve.dates.size(); ++i) {
        if (!std::isnan(values[i]))
            series->append(static_cast<double>(curve.dates[i].startOfDay().toMSecsSinceEpoch()),
                           values[i]);
    }
    return series;
}

/// The points of EV and AC that were kept at their status dates.
QScatterSeries *keptPoints(const SCurve &curve, const GanttPalette &palette)
{
    auto *series = new QScatterSeries;
    series->setName(SCurveDialog::tr("Kept at a status date"));
    series->setMarkerShape(QScatterSeries::MarkerShapeRectangle);
    series->setMarkerSize(8);
    series->setColor(palette.text);
    series->setBorderColor(palette.surface);
    for (std::size_t i = 0; i < curve.origins.size() && i < curve.dates.size(); ++i) {
        if (curve.origins[i] != PointOrigin::Kept)
            continue;
        const auto at = static_cast<double>(curve.dates[i].startOfDay().toMSecsSinceEpoch());
        series->append(at, curve.ev[i]);
        series->append(at, curve.ac[i]);
    }
    return series;
}

void dress(QAbstractAxis &axis, const GanttPalette &palette)
{
    axis.setLabelsColor(palette.text);
    axis.setTitleBrush(palette.text);
    axis.setGridLineColor(palette.line);
    axis.setLinePenColor(palette.dim);
}

} // namespace

QChart *sCurveChart(const SCurve &curve, const GanttPalette &palette)
{
    auto *chart = new QChart;
    chart->setBackgroundBrush(palette.surface);
    chart->setBackgroundRoundness(0);
    chart->setTitle(curve.finding);
    chart->setTitleBrush(palette.text);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setLabelColor(palette.text);
    auto *time = new QDateTimeAxis;
    time->setFormat(u"yyyy-MM-dd"_s);
    time->setTitleText(SCurveDialog::tr("Date"));
    time->setTickCount(7);
    auto *amount = new QValueAxis;
    amount->setTitleText(SCurveDialog::tr("Cumulated value (%1)").arg(curve.unit));
    dress(*time, palette);
    dress(*amount, palette);
    chart->addAxis(time, Qt::AlignBottom);
    chart->addAxis(amount, Qt::AlignLeft);
    double most = 0;
    const auto attach = [&](QXYSeries *series) {
        for (const QPointF &point : series->points())
            most = std::max(most, point.y());
        chart->addSeries(series);
        series->attachAxis(time);
        series->attachAxis(amount);
    };
    const auto add = [&](CurveRole role, const std::vector<double> &values) {
        attach(seriesOf(role, curve, values, palette));
    };
    add(CurveRole::Planned, curve.pv);
    add(CurveRole::Forecast, curve.forecast);
    add(CurveRole::Actual, curve.ac);
    add(CurveRole::Earned, curve.ev);
    if (std::ranges::contains(curve.origins, PointOrigin::Kept))
        attach(keptPoints(curve, palette));
    const std::vector<double> ticks = roundTicks(most, 6);
    amount->setRange(0, ticks.back());
    amount->setTickCount(static_cast<int>(ticks.size()));
    amount->setLabelFormat(ticks.back() < 10 ? u"%.1f"_s : u"%.0f"_s);
    return chart;
}

SCurveDialog::SCurveDialog(const SCurve &curve, const GanttPalette &palette, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"sCurveDialog"_s);
    setWindowTitle(tr("S-curve"));
    resize(900, 560);
    auto *view = new QChartView(sCurveChart(curve, palette));
    view->setObjectName(u"sCurveChart"_s);
    view->setAccessibleName(curve.finding);
    view->setRenderHint(QPainter::Antialiasing);
    auto *stack = new QStackedWidget(this);
    stack->addWidget(view);
    stack->addWidget(numbersOf(curve));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *numbers = buttons->addButton(tr("&Numbers"), QDialogButtonBox::ActionRole);
    numbers->setObjectName(u"sCurveNumbers"_s);
    numbers->setCheckable(true);
    connect(numbers, &QPushButton::toggled, stack, &QStackedWidget::setCurrentIndex);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(stack, 1);
    layout->addWidget(buttons);
}

QWidget *SCurveDialog::numbersOf(const SCurve &curve)
{
    auto *table = new QTableWidget(static_cast<int>(curve.dates.size()), 5, this);
    table->setObjectName(u"sCurveTable"_s);
    table->setAccessibleName(tr("Numbers of the S-curve"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalHeaderLabels({tr("Date"),
                                      curveName(CurveRole::Planned),
                                      curveName(CurveRole::Earned),
                                      curveName(CurveRole::Actual),
                                      curveName(CurveRole::Forecast)});
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int row = 0; row < table->rowCount(); ++row) {
        const auto at = static_cast<std::size_t>(row);
        table->setItem(row, 0, new QTableWidgetItem(curve.dates[at].toString(Qt::ISODate)));
        int column = 1;
        for (const auto *values : {&curve.pv, &curve.ev, &curve.ac, &curve.forecast}) {
            const double value = at < values->size() ? (*values)[at] : std::nan("");
            auto *item = new QTableWidgetItem(
                std::isnan(value) ? QString() : QLocale().toString(value, 'f', 2));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(row, column++, item);
        }
    }
    return table;
}

} // namespace zs
