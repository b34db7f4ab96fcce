// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the duplicate check and of advice: data (resources/library/likeness.json), so that
// a site can be judged by its own.
#pragma once

#include "base/result.h"

#include <QStringList>

#include <array>
#include <cstddef>
#include <cstdint>

namespace zs {

/// What two projects are compared by.
enum class LikenessPartKind { Name, Content, Place, Distance, Period, Owner };
inline constexpr std::size_t kLikenessParts = 6;

struct LikenessSettings {
    double k1 = 1.2; ///< how soon a gram that comes again says no more
    double b = 0.75; ///< how far long texts are marked down
    double nameWeight = 2;
    std::size_t candidates = 200; ///< that are looked at closely
    double nearMetres = 1500;     ///< whoever is as near is looked at, whatever it is called
    std::size_t mostNear = 200;
    std::array<double, kLikenessParts> weights{}; ///< by LikenessPartKind
    double distanceScale = 800;                   ///< metres at which likeness falls to 1/e
    double differentNumber = 1;  ///< factor for 一期 against 二期, 第三小学 against 第五小学
    double differentSection = 1; ///< factor for other parts of one road
    QStringList quantityUnits;   ///< a number before these tells an amount, not which one
    double duplicateFrom = 1;    ///< score of what is probably the same
    double relatedFrom = 1;      ///< and of what has to do with it

    struct Advice {
        int leastFinished = 5; ///< own finished projects below which nothing is said
        int leastGroup = 3;    ///< and of a group
        double priorWeight = 6;
        double z = 1.959964; ///< of the interval's confidence
        double lateFrom = 0; ///< share of the planned time
        double overFrom = 0; ///< share of the approved budget
        std::size_t mostSimilar = 12;
        double similarFrom = 0; ///< score below which a project is not shown as similar
    };
    Advice advice;
};

/// Internal, with the place, when a member is missing or not a number.
[[nodiscard]] Result<LikenessSettings> readLikenessSettings(const QByteArray &json);
/// The shipped ones.
[[nodiscard]] Result<LikenessSettings> likenessSettings();

} // namespace zs
