// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/heat_legend.h"

#include <QCoreApplication>

#include <cmath>

namespace zs {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Geo)
};

constexpr int kSteps = 5;

QString densityWords(int step)
{
    switch (step) {
    case 0:
        return Words::tr("Hardly any");
    case 1:
        return Words::tr("Few");
    case 2:
        return Words::tr("Some");
    case 3:
        return Words::tr("Many");
    default:
        return Words::tr("Most here");
    }
}

QString behindWords(float value)
{
    const int percent = static_cast<int>(std::lround(value * 100));
    if (percent > 0)
        return Words::tr("%1 points behind the plan").arg(percent);
    if (percent < 0)
        return Words::tr("%1 points ahead of the plan").arg(-percent);
    return Words::tr("As planned");
}

} // namespace

std::vector<LegendStep> heatLegend(HeatMeasure measure, float low, float high)
{
    const bool isDensity = measure == HeatMeasure::Projects;
    const auto colours = heatColours(isDensity ? HeatReading::Density : HeatReading::Mean);
    std::vector<LegendStep> steps;
    for (int i = 0; i < kSteps; ++i) {
        const float at = static_cast<float>(i) / (kSteps - 1);
        const float value = low + (high - low) * at;
        LegendStep step;
        step.colour = colours[static_cast<std::size_t>(std::lround(at * 255))];
        if (isDensity)
            step.words = densityWords(i);
        else if (measure == HeatMeasure::BehindPlan)
            step.words = behindWords(value);
        else
            step.words = Words::tr("%1 % likely to be late").arg(std::lround(value * 100));
        steps.push_back(std::move(step));
    }
    return steps;
}

QString heatSentence(HeatMeasure measure)
{
    switch (measure) {
    case HeatMeasure::Projects:
        return Words::tr("Relative density: where projects lie close together. It says nothing of "
                         "how they are going.");
    case HeatMeasure::BehindPlan:
        return Words::tr("Mean of what is missing of the plan on that day, weighted by budget. It "
                         "says nothing of how many projects there are.");
    case HeatMeasure::Risk:
        return Words::tr("Mean probability of being late. It says nothing of how many projects "
                         "there are.");
    }
    return {};
}

} // namespace zs
