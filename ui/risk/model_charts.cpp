// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/model_charts.h"

#include "ui/widgets/theme.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChartView>
#include <QCoreApplication>
#include <QDateTimeAxis>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ModelCharts)
};

constexpr std::size_t kMostQuarters = 20;

template <class Axis>
Axis *dressed(Axis *axis, const QString &title)
{
    axis->setTitleText(title);
    axis->setLabelsColor(themeColor(ColorRole::Text));
    axis->setTitleBrush(themeColor(ColorRole::Text));
    axis->setGridLineColor(themeColor(ColorRole::Line));
    axis->setLinePenColor(themeColor(ColorRole::Dim));
    axis->setLabelsFont(listFont());
    axis->setTitleFont(listFont());
    return axis;
}

QChart *newChart(const QString &title)
{
    auto *chart = new QChart;
    chart->setBackgroundBrush(themeColor(ColorRole::Surface));
    chart->setBackgroundRoundness(0);
    chart->setMargins({4, 2, 4, 2});
    chart->setTitle(title);
    chart->setTitleFont(uiFont());
    chart->setTitleBrush(themeColor(ColorRole::Text));
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setLabelColor(themeColor(ColorRole::Text));
    chart->legend()->setFont(listFont());
    return chart;
}

QValueAxis *shareAxis(QChart *chart, const QString &title, Qt::Alignment side)
{
    auto *axis = dressed(new QValueAxis(chart), title);
    axis->setRange(0, 1);
    axis->setTickCount(6);
    axis->setLabelFormat(u"%.1f"_s);
    chart->addAxis(axis, side);
    return axis;
}

void put(QChartView *view, QChart *chart)
{
    const std::unique_ptr<QChart> before(view->chart());
    view->setChart(chart);
    view->setAccessibleName(chart->title());
    view->setFocusPolicy(Qt::NoFocus); // the figures stand in the card beside it
    view->viewport()->setFocusPolicy(Qt::NoFocus);
}

double millis(QDate day)
{
    return static_cast<double>(day.startOfDay().toMSecsSinceEpoch());
}

struct Measure {
    QDate at;
    double value = 0;
};

void addLine(QChart *chart,
             const QString &name,
             ColorRole role,
             Qt::PenStyle style,
             const std::vector<Measure> &points)
{
    auto *series = new QLineSeries(chart);
    series->setName(name);
    series->setPen(QPen(themeColor(role), 2.2, style));
    series->setPointsVisible(true);
    for (const Measure &point : points) {
        if (!std::isnan(point.value))
            series->append(millis(point.at), point.value);
    }
    chart->addSeries(series);
    for (QAbstractAxis *axis : chart->axes())
        series->attachAxis(axis);
}

} // namespace

void showReliability(QChartView *view, const std::vector<ReliabilityBin> &bins)
{
    QChart *chart = newChart(Words::tr("Rehearsed: what was said and what happened"));
    QValueAxis *said = shareAxis(chart, Words::tr("Probability that was said"), Qt::AlignBottom);
    QValueAxis *happened = shareAxis(chart, Words::tr("Share that happened"), Qt::AlignLeft);
    auto *ideal = new QLineSeries(chart);
    ideal->setName(Words::tr("As said"));
    ideal->setPen(QPen(themeColor(ColorRole::Baseline), 1.2, Qt::DashLine));
    ideal->append(0, 0);
    ideal->append(1, 1);
    auto *points = new QScatterSeries(chart);
    points->setName(Words::tr("Cases, ten by ten per cent"));
    points->setColor(themeColor(ColorRole::Accent));
    points->setBorderColor(themeColor(ColorRole::Text));
    points->setMarkerSize(10);
    for (const ReliabilityBin &bin : bins) {
        if (bin.cases > 0)
            points->append(bin.said, bin.happened());
    }
    for (QXYSeries *series : std::initializer_list<QXYSeries *>{ideal, points}) {
        chart->addSeries(series);
        series->attachAxis(said);
        series->attachAxis(happened);
    }
    put(view, chart);
}

void showRolling(QChartView *view,
                 const std::vector<RehearsedPeriod> &rehearsed,
                 const std::vector<ServicePeriod> &service)
{
    QChart *chart = newChart(Words::tr("AUC and Brier score over time"));
    auto *time = dressed(new QDateTimeAxis(chart), {});
    time->setFormat(u"yyyy-MM"_s);
    time->setTickCount(5);
    chart->addAxis(time, Qt::AlignBottom);
    shareAxis(chart, {}, Qt::AlignLeft);
    std::vector<Measure> auc;
    std::vector<Measure> brier;
    std::vector<Measure> base;
    QDate first;
    QDate last;
    const auto reach = [&](QDate day) {
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    };
    for (const RehearsedPeriod &p : rehearsed) {
        reach(p.from);
        reach(p.to);
        auc.push_back({p.to, p.auc});
        brier.push_back({p.to, p.brier});
        base.push_back({p.to, p.brierBase});
    }
    std::vector<Measure> servedAuc;
    std::vector<Measure> servedBrier;
    for (const ServicePeriod &p : service) {
        reach(p.from);
        servedAuc.push_back({p.from, p.auc});
        servedBrier.push_back({p.from, p.brier});
    }
    addLine(chart, Words::tr("AUC, rehearsed"), ColorRole::Accent, Qt::SolidLine, auc);
    addLine(chart, Words::tr("Brier, rehearsed"), ColorRole::AtRisk, Qt::SolidLine, brier);
    addLine(chart, Words::tr("Brier of the base rate"), ColorRole::Baseline, Qt::DashLine, base);
    if (!service.empty()) {
        addLine(chart, Words::tr("AUC in service"), ColorRole::Done, Qt::DotLine, servedAuc);
        addLine(chart, Words::tr("Brier in service"), ColorRole::Late, Qt::DotLine, servedBrier);
    }
    if (first.isValid())
        time->setRange(first.startOfDay(), std::max(last, first.addDays(1)).startOfDay());
    put(view, chart);
}

void showDrift(QChartView *view, const std::vector<DriftPeriod> &drift)
{
    QChart *chart = newChart(Words::tr("Share that was late, by the quarter it was known in"));
    auto *bars = new QBarSeries(chart);
    auto *set = new QBarSet(Words::tr("Share"), bars);
    set->setColor(themeColor(ColorRole::AtRisk));
    set->setBorderColor(themeColor(ColorRole::Dim));
    QStringList names;
    const std::size_t from = drift.size() > kMostQuarters ? drift.size() - kMostQuarters : 0;
    for (std::size_t i = from; i < drift.size(); ++i) {
        const DriftPeriod &p = drift[i];
        set->append(p.cases == 0 ? 0.0
                                 : static_cast<double>(p.late) / static_cast<double>(p.cases));
        names << u"%1Q%2"_s.arg(p.from.year() % 100, 2, 10, QChar(u'0'))
                     .arg((p.from.month() + 2) / 3);
    }
    bars->append(set);
    chart->addSeries(bars);
    auto *quarters = dressed(new QBarCategoryAxis(chart), {});
    quarters->append(names);
    quarters->setLabelsAngle(-60);
    chart->addAxis(quarters, Qt::AlignBottom);
    bars->attachAxis(quarters);
    bars->attachAxis(shareAxis(chart, {}, Qt::AlignLeft));
    chart->legend()->hide();
    put(view, chart);
}

} // namespace zs
