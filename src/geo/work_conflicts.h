// SPDX-License-Identifier: GPL-3.0-or-later
// Works that meet in place and time (马路拉链): one digs where another is digging, or has just
// filled up. An index finds neighbours; only for those is ground intersected.
#pragma once

#include "geo/geo_shape.h"

#include <QDate>

#include <functional>
#include <memory>
#include <span>

namespace zs {

/// One work on the ground. `from` and `to` are both days of work.
struct GroundWork {
    std::int64_t id = 0;    ///< the caller's
    std::int64_t group = 0; ///< works of one group (a project) never conflict with each other
    std::int64_t unit = 0;  ///< who is in charge
    GeoShape shape;
    double reach = 0; ///< metres that the works take around a point or a line
    QDate from;
    QDate to;
};

enum class ConflictKind {
    SameTime, ///< both work there on the same days
    DugAgain, ///< one begins there soon after the other has finished
};

struct WorkConflict {
    std::size_t first = 0; ///< places in what was given; the one that begins first
    std::size_t second = 0;
    ConflictKind kind = ConflictKind::SameTime;
    double squareMetres = 0; ///< of the ground that both want
    GeoPoint at;             ///< inside of it
    QDate from;              ///< SameTime: the days both are there; DugAgain: those between
    QDate to;
    std::int64_t days = 0; ///< from..to, both counted
    bool acrossUnits = false;
    /// When both could open the ground together (同槽施工): it begins when the later one is ready
    /// and lasts as long as the longer takes.
    QDate windowFrom;
    QDate windowTo;
};

struct ConflictRules {
    std::int64_t againWithinDays = 0; ///< how long after filling up digging anew counts; 0 = never
    double leastSquareMetres = 1;     ///< less than that is a touch, not a conflict
};

/// Keeps what it was given; ground is in the zone of the middle of all works. Not for use by two
/// threads at once.
class WorkIndex {
public:
    explicit WorkIndex(std::vector<GroundWork> works, ConflictRules rules = {});
    ~WorkIndex();
    WorkIndex(WorkIndex &&) noexcept;
    WorkIndex &operator=(WorkIndex &&) noexcept;

    [[nodiscard]] std::span<const GroundWork> works() const;
    /// Each pair once; in the order of works().
    [[nodiscard]] std::vector<WorkConflict> all() const;
    /// Of one, as it stands in works().
    [[nodiscard]] std::vector<WorkConflict> of(std::size_t place) const;
    /// Puts a changed work in its place without building the index anew, and gives its conflicts.
    [[nodiscard]] std::vector<WorkConflict> changed(std::size_t place, GroundWork work);
    /// The ground that both want, CGCS2000.
    [[nodiscard]] GeoShape sharedGround(const WorkConflict &conflict) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace zs
