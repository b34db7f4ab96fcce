// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/project_risk_charts.h"

#include "ui/widgets/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChartView>
#include <QCoreApplication>
#include <QDateTimeAxis>
#include <QHorizontalBarSeries>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProjectRiskCharts)
};

constexpr int kPoints = 100;
constexpr std::size_t kMostBars = 10;
constexpr qsizetype kLongestName = 18;

void dress(QAbstractAxis *axis)
{
    axis->setLabelsColor(themeColor(ColorRole::Text));
    axis->setTitleBrush(themeColor(ColorRole::Text));
    axis->setGridLineColor(themeColor(ColorRole::Line));
    axis->setLinePenColor(themeColor(ColorRole::Dim));
    axis->setLabelsFont(listFont());
    axis->setTitleFont(listFont());
}

QChart *chartOf(const QString &title)
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
    return chart;
}

void put(QChartView *view, QChart *chart)
{
    const std::unique_ptr<QChart> before(view->chart());
    view->setChart(chart);
    view->setAccessibleName(chart->title());
    view->setFocusPolicy(Qt::NoFocus); // the figures stand in the table beside it
    view->viewport()->setFocusPolicy(Qt::NoFocus);
}

double millis(WallTime time)
{
    return static_cast<double>(QDateTime(time.date(), time.time()).toMSecsSinceEpoch());
}

QLineSeries *curveOf(const SimulationResult &result, const QString &name, const QPen &pen)
{
    auto *series = new QLineSeries;
    series->setName(name);
    series->setPen(pen);
    for (int i = 0; i <= kPoints; ++i) {
        const double share = static_cast<double>(i) / kPoints;
        series->append(millis(result.finishAt(share)), 100 * share);
    }
    return series;
}

QLineSeries *markOf(const SimulationResult &result, double share, ColorRole role)
{
    const WallTime at = result.finishAt(share);
    auto *series = new QLineSeries;
    series->setName(u"P%1  %2"_s.arg(qRound(100 * share)).arg(at.date().toString(Qt::ISODate)));
    series->setPen(QPen(themeColor(role), 1.6, Qt::DotLine));
    series->append(millis(at), 0);
    series->append(millis(at), 100 * share);
    return series;
}

} // namespace

void showFinishCurve(QChartView *view,
                     const SimulationResult &asIs,
                     const SimulationResult *treated,
                     const QString &title)
{
    QChart *chart = chartOf(title);
    auto *time = new QDateTimeAxis(chart);
    time->setFormat(u"yyyy-MM-dd"_s);
    time->setTickCount(4);
    auto *share = new QValueAxis(chart);
    share->setRange(0, 100);
    share->setTickCount(6);
    share->setLabelFormat(u"%.0f"_s);
    share->setTitleText(Words::tr("Runs done by then, %"));
    dress(time);
    dress(share);
    chart->addAxis(time, Qt::AlignBottom);
    chart->addAxis(share, Qt::AlignLeft);
    std::vector<QLineSeries *> lines{
        curveOf(asIs, Words::tr("As it stands"), QPen(themeColor(ColorRole::Accent), 2.2))};
    if (treated)
        lines.push_back(curveOf(*treated,
                                Words::tr("With the responses"),
                                QPen(themeColor(ColorRole::Done), 2.2, Qt::DashLine)));
    for (const auto &[part, role] : {std::pair{0.1, ColorRole::Dim},
                                     std::pair{0.5, ColorRole::OnTrack},
                                     std::pair{0.8, ColorRole::Late}})
        lines.push_back(markOf(asIs, part, role));
    for (QLineSeries *series : lines) {
        chart->addSeries(series);
        series->attachAxis(time);
        series->attachAxis(share);
    }
    put(view, chart);
}

void showTornado(QChartView *view,
                 const Plan &plan,
                 const SimulationModel &model,
                 const SimulationResult &result,
                 const QString &title)
{
    QChart *chart = chartOf(title);
    chart->legend()->hide();
    auto *set = new QBarSet(Words::tr("Rank correlation with the finish"));
    set->setColor(themeColor(ColorRole::Accent));
    set->setBorderColor(themeColor(ColorRole::Accent));
    QStringList names;
    const std::size_t bars = std::min(kMostBars, result.tornado.size());
    for (std::size_t i = bars; i-- > 0;) { // the first one is drawn lowest
        const TornadoBar &bar = result.tornado[i];
        QString name = bar.task >= 0 ? plan.tasks[static_cast<std::size_t>(bar.task)].name
                                     : model.risks[static_cast<std::size_t>(bar.risk)].name;
        if (name.size() > kLongestName)
            name = name.left(kLongestName) + u'…';
        while (names.contains(name)) // an axis takes each name once
            name += u' ';
        names << name;
        set->append(bar.correlation);
    }
    auto *series = new QHorizontalBarSeries(chart);
    series->append(set);
    series->setBarWidth(0.7);
    chart->addSeries(series);
    auto *what = new QBarCategoryAxis(chart);
    what->append(names);
    auto *how = new QValueAxis(chart);
    how->setTitleText(set->label());
    how->setLabelFormat(u"%.1f"_s);
    double least = 0;
    for (const TornadoBar &bar : result.tornado)
        least = std::min(least, bar.correlation);
    how->setRange(least < 0 ? -1 : 0, 1);
    how->setTickCount(least < 0 ? 5 : 6); // steps of 0.5, or of 0.2
    dress(what);
    dress(how);
    chart->addAxis(what, Qt::AlignLeft);
    chart->addAxis(how, Qt::AlignBottom);
    series->attachAxis(what);
    series->attachAxis(how);
    put(view, chart);
}

} // namespace zs
