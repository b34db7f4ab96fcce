// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/curve_chart.h"

#include "ui/widgets/theme.h"

#include <QChartView>
#include <QCoreApplication>
#include <QDateTimeAxis>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MoneyCurve)
};

constexpr double kFenPerWan = 1'000'000;

void dress(QAbstractAxis *axis)
{
    axis->setLabelsColor(themeColor(ColorRole::Text));
    axis->setTitleBrush(themeColor(ColorRole::Text));
    axis->setGridLineColor(themeColor(ColorRole::Line));
    axis->setLinePenColor(themeColor(ColorRole::Dim));
    axis->setLabelsFont(listFont());
    axis->setTitleFont(listFont());
}

} // namespace

void showCurve(QChartView *view,
               const QString &title,
               const std::vector<CurvePoint> &points,
               CurveLines lines)
{
    auto *chart = new QChart;
    chart->setBackgroundBrush(themeColor(ColorRole::Surface));
    chart->setBackgroundRoundness(0);
    chart->setMargins({4, 2, 4, 2});
    chart->setTitle(title);
    chart->setTitleFont(uiFont());
    chart->setTitleBrush(themeColor(ColorRole::Text));
    chart->legend()->setAlignment(Qt::AlignRight);
    chart->legend()->setLabelColor(themeColor(ColorRole::Text));
    chart->legend()->setFont(listFont());
    auto *time = new QDateTimeAxis(chart);
    time->setFormat(u"yyyy-MM"_s);
    auto *amount = new QValueAxis(chart);
    amount->setTitleText(Words::tr("Ten thousand yuan"));
    dress(time);
    dress(amount);
    chart->addAxis(time, Qt::AlignBottom);
    chart->addAxis(amount, Qt::AlignLeft);
    double most = 1;
    const auto add =
        [&](const QString &name, Money CurvePoint::*value, ColorRole role, Qt::PenStyle style) {
            auto *series = new QLineSeries(chart);
            series->setName(name);
            series->setPen(QPen(themeColor(role), 2.2, style));
            for (const CurvePoint &point : points) {
                const double wan = static_cast<double>((point.*value).fen) / kFenPerWan;
                // a sum stands at the end of its month
                series->append(
                    static_cast<double>(
                        point.month.addMonths(1).addDays(-1).startOfDay().toMSecsSinceEpoch()),
                    wan);
                most = std::max(most, wan);
            }
            chart->addSeries(series);
            series->attachAxis(time);
            series->attachAxis(amount);
        };
    add(Words::tr("Planned"), &CurvePoint::planned, ColorRole::Baseline, Qt::DashLine);
    add(Words::tr("Completed"), &CurvePoint::done, ColorRole::Done, Qt::SolidLine);
    if (lines == CurveLines::All) {
        add(Words::tr("In place"), &CurvePoint::allotted, ColorRole::Accent, Qt::DashDotLine);
        add(Words::tr("Paid"), &CurvePoint::paid, ColorRole::AtRisk, Qt::DotLine);
    }
    amount->setRange(0, most);
    amount->setTickCount(5);
    amount->applyNiceNumbers();
    amount->setLabelFormat(u"%.0f"_s);
    const std::unique_ptr<QChart> before(view->chart());
    view->setChart(chart);
    view->setAccessibleName(title);
    view->setFocusPolicy(Qt::NoFocus); // the figures stand in the table beside it
    view->viewport()->setFocusPolicy(Qt::NoFocus);
}

} // namespace zs
