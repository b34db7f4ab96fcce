// SPDX-License-Identifier: GPL-3.0-or-later
// What became of finished projects, and what that says of a path that a new one may take. It
// explains, it does not decide.
//
// Rates are told with E. B. Wilson's score interval (1927) of what was counted. Small groups are
// drawn to the class above them by empirical Bayes: the mean of a beta-binomial whose prior has the
// rate of that class and the weight of `priorWeight` projects,
//   shrunk = (hits + priorWeight * rate of the class above) / (n + priorWeight).
// The class above a group is its kind of project, above a kind all finished projects; all of them
// are not shrunk. Below `leastFinished` nothing is said at all.
#pragma once

#include "domain/money_rows.h"
#include "likeness/likeness_settings.h"

#include <optional>
#include <span>
#include <vector>

namespace zs {

/// A finished project as it turned out. What is not known of it counts nowhere.
struct PastProject {
    ProjectId id;
    ProjectKind kind = ProjectKind::Other;
    ProcurementWay way = ProcurementWay::Unset;
    std::optional<FundSource> source; ///< where most of its money came from
    QDate start;
    std::optional<int> plannedDays;
    std::optional<int> delayDays;    ///< finished behind the planned day; negative = before it
    std::optional<double> costShare; ///< final account or paid over approved budget, less 1

    /// Of its planned time.
    [[nodiscard]] std::optional<double> delayShare() const;
};

struct Interval {
    double low = 0;
    double high = 1;
};
/// (0, 1) without a sample.
[[nodiscard]] Interval wilson(int hits, int n, double z);
[[nodiscard]] double shrunkRate(int hits, int n, double rateAbove, double priorWeight);

struct Rate {
    int hits = 0;
    int n = 0;
    double shrunk = 0;
    Interval interval;
    [[nodiscard]] double raw() const { return n > 0 ? static_cast<double>(hits) / n : 0; }
};

enum class AdviceBy { All, Kind, Way, Source, Season };

/// One line of advice: how projects of a group fared.
struct AdviceGroup {
    AdviceBy by = AdviceBy::All;
    int value = 0; ///< a ProjectKind, ProcurementWay, FundSource, or quarter of the start, 1 to 4
    bool ofThisKind = false; ///< counted within the asking project's kind
    Rate late;               ///< finished later than `lateFrom` of the planned time
    Rate over;               ///< cost more than the approved budget
    std::optional<double> medianDelayDays;
};

struct PathAdvice {
    int finished = 0;                ///< own finished projects that there are
    int least = 0;                   ///< that there must be
    std::vector<AdviceGroup> groups; ///< empty when there are too few
    [[nodiscard]] bool isEnough() const { return finished >= least; }
};

/// What finished projects say of the ways, sources and seasons for a project of that kind.
[[nodiscard]] PathAdvice adviceFrom(std::span<const PastProject> past,
                                    ProjectKind kind,
                                    const LikenessSettings::Advice &settings);

} // namespace zs
