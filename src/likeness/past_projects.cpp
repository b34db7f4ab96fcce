// SPDX-License-Identifier: GPL-3.0-or-later
#include "likeness/past_projects.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace zs {

std::optional<double> PastProject::delayShare() const
{
    if (!delayDays || !plannedDays || *plannedDays <= 0)
        return std::nullopt;
    return static_cast<double>(*delayDays) / *plannedDays;
}

Interval wilson(int hits, int n, double z)
{
    if (n <= 0)
        return {};
    const double p = static_cast<double>(hits) / n;
    const double zz = z * z;
    const double middle = (p + zz / (2 * n)) / (1 + zz / n);
    const double half = z / (1 + zz / n) * std::sqrt(p * (1 - p) / n + zz / (4.0 * n * n));
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

double shrunkRate(int hits, int n, double rateAbove, double priorWeight)
{
    const double weight = n + priorWeight;
    return weight > 0 ? (hits + priorWeight * rateAbove) / weight : rateAbove;
}

namespace {

using Members = std::vector<const PastProject *>;

class Adviser {
public:
    explicit Adviser(const LikenessSettings::Advice &settings)
        : m_settings(settings)
    {}

    /// `above` is what a small group is drawn to; null = the group itself.
    [[nodiscard]] AdviceGroup group(AdviceBy by,
                                    int value,
                                    bool ofThisKind,
                                    const Members &members,
                                    const AdviceGroup *above) const
    {
        AdviceGroup group;
        group.by = by;
        group.value = value;
        group.ofThisKind = ofThisKind;
        std::vector<double> delays;
        for (const PastProject *one : members) {
            if (const auto share = one->delayShare()) {
                ++group.late.n;
                group.late.hits += *share > m_settings.lateFrom ? 1 : 0;
                delays.push_back(*one->delayDays);
            }
            if (one->costShare) {
                ++group.over.n;
                group.over.hits += *one->costShare > m_settings.overFrom ? 1 : 0;
            }
        }
        finish(group.late, above ? &above->late : nullptr);
        finish(group.over, above ? &above->over : nullptr);
        if (!delays.empty()) {
            std::ranges::sort(delays);
            const std::size_t half = delays.size() / 2;
            group.medianDelayDays =
                delays.size() % 2 == 1 ? delays[half] : (delays[half - 1] + delays[half]) / 2;
        }
        return group;
    }

private:
    void finish(Rate &rate, const Rate *above) const
    {
        rate.interval = wilson(rate.hits, rate.n, m_settings.z);
        rate.shrunk = above ? shrunkRate(rate.hits, rate.n, above->shrunk, m_settings.priorWeight)
                            : rate.raw();
    }

    const LikenessSettings::Advice &m_settings;
};

} // namespace

PathAdvice adviceFrom(std::span<const PastProject> past,
                      ProjectKind kind,
                      const LikenessSettings::Advice &settings)
{
    PathAdvice advice{static_cast<int>(past.size()), settings.leastFinished, {}};
    if (!advice.isEnough())
        return advice;
    Members all;
    Members ofKind;
    for (const PastProject &one : past) {
        all.push_back(&one);
        if (one.kind == kind)
            ofKind.push_back(&one);
    }
    const Adviser adviser(settings);
    const AdviceGroup whole = adviser.group(AdviceBy::All, 0, false, all, nullptr);
    const AdviceGroup kindGroup =
        adviser.group(AdviceBy::Kind, static_cast<int>(kind), true, ofKind, &whole);
    advice.groups = {whole, kindGroup};
    // within the kind where that has enough, over all kinds otherwise
    const bool within = static_cast<int>(ofKind.size()) >= settings.leastFinished;
    const AdviceGroup &above = within ? kindGroup : whole;
    std::map<std::pair<AdviceBy, int>, Members> parts;
    for (const PastProject *one : within ? ofKind : all) {
        if (one->way != ProcurementWay::Unset)
            parts[{AdviceBy::Way, static_cast<int>(one->way)}].push_back(one);
        if (one->source)
            parts[{AdviceBy::Source, static_cast<int>(*one->source)}].push_back(one);
        if (one->start.isValid())
            parts[{AdviceBy::Season, (one->start.month() + 2) / 3}].push_back(one);
    }
    for (const auto &[key, members] : parts) {
        if (static_cast<int>(members.size()) >= settings.leastGroup)
            advice.groups.push_back(adviser.group(key.first, key.second, within, members, &above));
    }
    return advice;
}

} // namespace zs
