// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of one resource over time: a step function that spans are taken from.
#pragma once

#include "levelling/resource_uses.h"

namespace zs {

class FreeUnits {
public:
    FreeUnits() = default;
    /// With hours that differ between uses, spans are cut to their shifts.
    FreeUnits(const std::vector<UnitsStep> &capacity, bool cutsShifts);

    /// The first stretch, from the span's start on, in which there is less than it needs while it
    /// is worked; nothing when it fits.
    struct Clash {
        std::int64_t from = 0; ///< the first worked minute too many
        std::int64_t to = 0;   ///< until then, kNever when it stays so
        bool clashes = false;
    };
    [[nodiscard]] Clash clash(const UseSpan &span) const;
    void take(const UseSpan &span) { add(span, -span.units); }
    void giveBack(const UseSpan &span) { add(span, span.units); }
    /// The most there ever is.
    [[nodiscard]] std::int64_t most() const { return m_most; }

    static constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();

private:
    struct Step {
        std::int64_t at = 0;
        std::int64_t free = 0;
    };
    void add(const UseSpan &span, std::int64_t units);
    void addPart(std::int64_t from, std::int64_t to, std::int64_t units);
    [[nodiscard]] Clash clashPart(const UseSpan &part) const;
    /// The step that holds an instant.
    [[nodiscard]] std::size_t stepAt(std::int64_t at) const;
    std::size_t split(std::int64_t at);

    std::vector<Step> m_steps;
    std::int64_t m_most = 0;
    bool m_cutsShifts = false;
};

} // namespace zs
