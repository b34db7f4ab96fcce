// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_charts.h"

#include "domain/choice_text.h"
#include "ui/widgets/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OverviewCharts)
};

constexpr std::size_t kMostDistricts = 8;
constexpr double kFenPerTenThousandYuan = 1'000'000.0;
constexpr double kTenThousandPerHundredMillion = 10'000.0;

/// Unit of an axis of amounts: 万元, or 亿元 where the largest is so large.
struct AmountScale {
    double divisor = kFenPerTenThousandYuan;
    QString unit;
};

AmountScale scaleFor(double mostFen)
{
    const bool large = mostFen >= kFenPerTenThousandYuan * kTenThousandPerHundredMillion;
    return {large ? kFenPerTenThousandYuan * kTenThousandPerHundredMillion : kFenPerTenThousandYuan,
            large ? Words::tr("100 million yuan") : Words::tr("10,000 yuan")};
}

void dress(QAbstractAxis &axis)
{
    axis.setLabelsColor(themeColor(ColorRole::Text));
    axis.setGridLineColor(themeColor(ColorRole::Line));
    axis.setLinePenColor(themeColor(ColorRole::Dim));
    QFont small = listFont(); // names of a line each must fit between the bars
    small.setPointSizeF(small.pointSizeF() * 0.85);
    axis.setLabelsFont(small);
}

QBarSet *barSet(const QString &name, ColorRole role)
{
    auto *set = new QBarSet(name);
    set->setColor(themeColor(role));
    set->setBorderColor(themeColor(ColorRole::Surface));
    return set;
}

/// Names at the left, values along the bottom. Bars are stacked upwards: sets and names come with
/// the last of the figures first, so that the first one is on top.
QChart *chartOf(QAbstractBarSeries *series,
                QStringList names,
                const QString &title,
                const QString &valueTitle,
                const BarClicked &clicked)
{
    auto *chart = new QChart;
    chart->setBackgroundBrush(themeColor(ColorRole::Surface));
    chart->setBackgroundRoundness(0);
    chart->setMargins(QMargins(0, 0, 0, 0));
    QFont bold = listFont();
    bold.setWeight(QFont::DemiBold);
    chart->setTitle(Words::tr("%1 (%2)").arg(title, valueTitle));
    chart->setTitleFont(bold);
    chart->setTitleBrush(themeColor(ColorRole::Text));
    chart->addSeries(series);
    chart->legend()->setVisible(series->count() > 1);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setLabelColor(themeColor(ColorRole::Text));
    chart->legend()->setFont(listFont());
    auto *categories = new QBarCategoryAxis;
    categories->append(names);
    categories->setTruncateLabels(false);
    auto *values = new QValueAxis;
    dress(*categories);
    dress(*values);
    chart->addAxis(categories, Qt::AlignLeft);
    chart->addAxis(values, Qt::AlignBottom);
    series->attachAxis(categories);
    series->attachAxis(values);
    values->setMin(0);
    values->setLabelFormat(u"%.0f"_s);
    values->applyNiceNumbers();
    values->setLabelFormat(values->max() < 10 && valueTitle != Words::tr("projects") ? u"%.1f"_s
                                                                                     : u"%.0f"_s);
    const int last = static_cast<int>(names.size()) - 1;
    QObject::connect(series,
                     &QAbstractBarSeries::clicked,
                     chart,
                     [clicked, last](int index, QBarSet *) { clicked(last - index); });
    return chart;
}

} // namespace

QChart *districtChart(const OverviewFigures &figures, const BarClicked &clicked)
{
    const std::size_t shown = std::min(kMostDistricts, figures.districts.size());
    double most = 0;
    for (std::size_t i = 0; i < shown; ++i)
        most = std::max(most, static_cast<double>(figures.districts[i].amount.fen));
    const AmountScale scale = scaleFor(most);
    auto *done = barSet(Words::tr("Done"), ColorRole::Done);
    auto *left = barSet(Words::tr("To do"), ColorRole::Idle);
    QStringList names;
    for (std::size_t i = shown; i-- > 0;) {
        const OverviewSlice &slice = figures.districts[i];
        const double amount = static_cast<double>(slice.amount.fen) / scale.divisor;
        const double part = amount * std::max(0.0, slice.progress);
        done->append(part);
        left->append(amount - part);
        names << slice.name;
    }
    auto *series = new QHorizontalStackedBarSeries;
    series->append(done);
    series->append(left);
    return chartOf(series, names, Words::tr("Where: investment by district"), scale.unit, clicked);
}

QChart *stageChart(const OverviewFigures &figures, const BarClicked &clicked)
{
    auto *set = barSet(Words::tr("Projects"), ColorRole::Accent);
    QStringList names;
    for (const OverviewSlice &slice : figures.stages | std::views::reverse) {
        set->append(static_cast<double>(slice.projects.size()));
        names << slice.name;
    }
    auto *series = new QHorizontalBarSeries;
    series->append(set);
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    set->setLabelColor(themeColor(ColorRole::Text));
    return chartOf(
        series, names, Words::tr("The pool: projects by stage"), Words::tr("projects"), clicked);
}

QChart *fundChart(const OverviewFigures &figures, const BarClicked &clicked)
{
    double most = 0;
    for (const FundSlice &slice : figures.funds)
        most = std::max(most, static_cast<double>(slice.received.fen));
    const AmountScale scale = scaleFor(most);
    auto *received = barSet(Words::tr("Received"), ColorRole::Idle);
    auto *allotted = barSet(Words::tr("Allotted"), ColorRole::Accent);
    auto *committed = barSet(Words::tr("Committed"), ColorRole::AtRisk);
    auto *paid = barSet(Words::tr("Paid"), ColorRole::Done);
    const EntityInfo &info = *entityInfo(EntityKind::FundQuota);
    const auto at = static_cast<std::size_t>(fieldIndex(info, u"source"));
    QStringList names;
    const auto value = [&](Money amount) {
        return static_cast<double>(amount.fen) / scale.divisor;
    };
    for (const FundSlice &slice : figures.funds | std::views::reverse) {
        received->append(value(slice.received));
        allotted->append(value(slice.allotted));
        committed->append(value(slice.committed));
        paid->append(value(slice.paid));
        names << choiceText(info, info.fields[at], static_cast<std::int64_t>(slice.source));
    }
    auto *series = new QHorizontalBarSeries;
    for (QBarSet *set : {received, allotted, committed, paid})
        series->append(set);
    return chartOf(series, names, Words::tr("The book: funds by source"), scale.unit, clicked);
}

} // namespace zs
