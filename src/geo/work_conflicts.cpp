// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/work_conflicts.h"

#include "geo/box_tree.h"
#include "geo/convex_ground.h"
#include "geo/geos_shape.h"

#include <algorithm>

namespace zs {

namespace {

constexpr int kQuadrant = 4; ///< corners of a quarter of a round end, as in convex_ground.cpp

/// The ground of one work, made when it is first asked for: most works have no neighbour in time.
struct Ground {
    PlaneBox box;                 ///< with what the works take around it
    std::vector<PlanePoint> path; ///< of a shape that is one path; an area's rim without holes
    std::optional<ConvexGround> plain;
    bool isSorted = false; ///< whether `plain` has been tried
    GeosGeometry taken;
    GeosPrepared prepared;
};

GaussKruger zoneOf(const std::vector<GroundWork> &works)
{
    GeoBounds bounds;
    for (const GroundWork &work : works) {
        const GeoBounds of = boundsOf(work.shape);
        if (!of.isEmpty())
            bounds.add(of.centre());
    }
    return GaussKruger::around(bounds.isEmpty() ? 0 : bounds.centre().longitude);
}

struct Days {
    QDate from;
    QDate to;
    ConflictKind kind = ConflictKind::SameTime;
};

/// Nothing = they do not meet in time.
std::optional<Days> meet(const GroundWork &a, const GroundWork &b, const ConflictRules &rules)
{
    if (!a.from.isValid() || !a.to.isValid() || !b.from.isValid() || !b.to.isValid())
        return std::nullopt;
    const QDate from = std::max(a.from, b.from);
    const QDate to = std::min(a.to, b.to);
    if (from <= to)
        return Days{from, to, ConflictKind::SameTime};
    // `to` is when the first has finished, `from` when the second begins
    if (rules.againWithinDays > 0 && to.daysTo(from) <= rules.againWithinDays)
        return Days{to, from, ConflictKind::DugAgain};
    return std::nullopt;
}

} // namespace

struct WorkIndex::Private {
    std::vector<GroundWork> works;
    ConflictRules rules;
    GaussKruger zone;
    mutable std::vector<Ground> grounds;
    BoxTree tree;                   ///< of the works as they were when it was built
    std::vector<std::size_t> moved; ///< put in since: looked at one by one

    Private(std::vector<GroundWork> w, ConflictRules r)
        : works(std::move(w))
        , rules(r)
        , zone(zoneOf(works))
    {
        grounds.resize(works.size());
        for (std::size_t i = 0; i < works.size(); ++i)
            place(i);
        build();
    }

    void place(std::size_t i)
    {
        const GroundWork &work = works[i];
        Ground ground;
        for (const auto &part : work.shape.parts) {
            for (const GeoPath &path : part) {
                const bool isOnly = work.shape.parts.size() == 1 && part.size() == 1;
                for (const GeoPoint p : path) {
                    const PlanePoint at = zone.project(p);
                    ground.box.add(at.x, at.y);
                    if (isOnly)
                        ground.path.push_back(at);
                }
            }
        }
        ground.box = ground.box.grown(std::max(0.0, work.reach));
        grounds[i] = std::move(ground);
    }

    void build()
    {
        std::vector<PlaneBox> boxes;
        boxes.reserve(grounds.size());
        for (const Ground &ground : grounds)
            boxes.push_back(ground.box);
        tree = BoxTree(boxes);
        moved.clear();
    }

    /// Null for ground that is not convex, which goes the general way.
    const ConvexGround *plain(std::size_t i) const
    {
        Ground &ground = grounds[i];
        if (!ground.isSorted) {
            ground.isSorted = true;
            const auto &path = ground.path;
            const double reach = works[i].reach;
            const ShapeKind kind = works[i].shape.kind;
            if (kind == ShapeKind::Point && path.size() == 1)
                ground.plain = groundAround(path[0], reach);
            else if (kind == ShapeKind::Line && path.size() == 2)
                ground.plain = groundAlong(path[0], path[1], reach);
            else if (kind == ShapeKind::Area && reach <= 0)
                ground.plain = groundWithin(path);
        }
        return ground.plain ? &*ground.plain : nullptr;
    }

    const GEOSGeometry *taken(std::size_t i) const
    {
        Ground &ground = grounds[i];
        if (ground.taken != nullptr)
            return ground.taken.get();
        ground.taken = toGeos(works[i].shape, &zone);
        if (ground.taken != nullptr && works[i].reach > 0)
            ground.taken.reset(GEOSBuffer_r(geos(), ground.taken.get(), works[i].reach, kQuadrant));
        if (ground.taken != nullptr && GEOSisValid_r(geos(), ground.taken.get()) != 1)
            ground.taken.reset(GEOSMakeValid_r(geos(), ground.taken.get()));
        if (ground.taken != nullptr)
            ground.prepared.reset(GEOSPrepare_r(geos(), ground.taken.get()));
        return ground.taken.get();
    }

    [[nodiscard]] std::vector<std::size_t> near(std::size_t i) const
    {
        std::vector<std::size_t> places;
        const PlaneBox &box = grounds[i].box;
        tree.find(box, places);
        for (const std::size_t other : moved) {
            if (grounds[other].box.meets(box))
                places.push_back(other);
        }
        std::ranges::sort(places);
        const auto doubled = std::ranges::unique(places);
        places.erase(doubled.begin(), doubled.end());
        return places;
    }

    /// Lines and points that are farther from each other than both reach: no ground need be made.
    [[nodiscard]] bool areApart(std::size_t a, std::size_t b) const
    {
        constexpr std::size_t kMostPairs = 4096;
        const auto &one = grounds[a].path;
        const auto &two = grounds[b].path;
        if (works[a].shape.kind == ShapeKind::Area || works[b].shape.kind == ShapeKind::Area
            || one.empty() || two.empty() || one.size() * two.size() > kMostPairs)
            return false;
        const double reach = std::max(0.0, works[a].reach) + std::max(0.0, works[b].reach);
        for (std::size_t i = 0; i == 0 || i + 1 < one.size(); ++i) {
            for (std::size_t k = 0; k == 0 || k + 1 < two.size(); ++k) {
                const PlanePoint c = one[std::min(i + 1, one.size() - 1)];
                const PlanePoint d = two[std::min(k + 1, two.size() - 1)];
                if (distanceOf(one[i], c, two[k], d) <= reach)
                    return false;
            }
        }
        return true;
    }

    [[nodiscard]] GeosGeometry shared(std::size_t a, std::size_t b) const
    {
        const GEOSGeometry *first = taken(a);
        const GEOSGeometry *second = taken(b);
        if (first == nullptr || second == nullptr
            || GEOSPreparedIntersects_r(geos(), grounds[a].prepared.get(), second) != 1)
            return nullptr;
        return GeosGeometry(GEOSIntersection_r(geos(), first, second));
    }

    struct SharedGround {
        double squareMetres = 0;
        GeoPoint at;
    };
    /// Nothing = less than what counts.
    [[nodiscard]] std::optional<SharedGround> both(std::size_t a, std::size_t b) const
    {
        const ConvexGround *one = plain(a);
        const ConvexGround *two = plain(b);
        if (one != nullptr && two != nullptr && rules.leastSquareMetres > 0) {
            const ConvexGround ground = zs::shared(*one, *two);
            const double area = zs::squareMetres(ground);
            if (area < rules.leastSquareMetres)
                return std::nullopt;
            return SharedGround{area, zone.unproject(insideOf(ground))};
        }
        const GeosGeometry ground = shared(a, b);
        double area = 0;
        if (ground == nullptr || GEOSArea_r(geos(), ground.get(), &area) != 1
            || area < rules.leastSquareMetres)
            return std::nullopt;
        return SharedGround{area, middle(ground.get())};
    }

    [[nodiscard]] std::optional<WorkConflict> between(std::size_t a, std::size_t b) const
    {
        const GroundWork &one = works[a];
        const GroundWork &two = works[b];
        if (one.group == two.group || !grounds[a].box.meets(grounds[b].box))
            return std::nullopt;
        const auto days = meet(one, two, rules);
        if (!days || areApart(a, b))
            return std::nullopt;
        const auto ground = both(a, b);
        if (!ground)
            return std::nullopt;
        WorkConflict conflict;
        const bool inOrder = std::pair(one.from, a) <= std::pair(two.from, b);
        conflict.first = inOrder ? a : b;
        conflict.second = inOrder ? b : a;
        conflict.kind = days->kind;
        conflict.squareMetres = ground->squareMetres;
        conflict.from = days->from;
        conflict.to = days->to;
        conflict.days = days->from.daysTo(days->to) + 1;
        conflict.acrossUnits = one.unit != two.unit;
        conflict.at = ground->at;
        const std::int64_t longer = std::max(one.from.daysTo(one.to), two.from.daysTo(two.to));
        conflict.windowFrom = std::max(one.from, two.from);
        conflict.windowTo = conflict.windowFrom.addDays(longer);
        return conflict;
    }

    [[nodiscard]] GeoPoint middle(const GEOSGeometry *ground) const
    {
        const GeosGeometry point(GEOSPointOnSurface_r(geos(), ground));
        const GeoShape at = fromGeos(point.get(), ShapeKind::Point, &zone);
        return at.isEmpty() ? GeoPoint{} : at.parts.front().front().front();
    }

    [[nodiscard]] std::vector<WorkConflict> conflicts(std::size_t i, std::size_t from) const
    {
        std::vector<WorkConflict> result;
        if (i >= works.size() || grounds[i].box.isEmpty())
            return result;
        for (const std::size_t other : near(i)) {
            if (other < from || other == i)
                continue;
            if (auto conflict = between(i, other))
                result.push_back(*conflict);
        }
        return result;
    }
};

WorkIndex::WorkIndex(std::vector<GroundWork> works, ConflictRules rules)
    : d(std::make_unique<Private>(std::move(works), rules))
{}

WorkIndex::~WorkIndex() = default;
WorkIndex::WorkIndex(WorkIndex &&) noexcept = default;
WorkIndex &WorkIndex::operator=(WorkIndex &&) noexcept = default;

std::span<const GroundWork> WorkIndex::works() const
{
    return d->works;
}

std::vector<WorkConflict> WorkIndex::all() const
{
    std::vector<WorkConflict> result;
    for (std::size_t i = 0; i < d->works.size(); ++i) {
        const auto found = d->conflicts(i, i + 1);
        result.insert(result.end(), found.begin(), found.end());
    }
    return result;
}

std::vector<WorkConflict> WorkIndex::of(std::size_t place) const
{
    return d->conflicts(place, 0);
}

std::vector<WorkConflict> WorkIndex::changed(std::size_t place, GroundWork work)
{
    constexpr std::size_t kMostMoved = 256; // then the index is worth building anew
    if (place >= d->works.size())
        return {};
    d->works[place] = std::move(work);
    d->place(place);
    if (std::ranges::find(d->moved, place) == d->moved.end())
        d->moved.push_back(place);
    if (d->moved.size() > kMostMoved)
        d->build();
    return d->conflicts(place, 0);
}

GeoShape WorkIndex::sharedGround(const WorkConflict &conflict) const
{
    if (conflict.first >= d->works.size() || conflict.second >= d->works.size())
        return {ShapeKind::Area, {}};
    const GeosGeometry ground = d->shared(conflict.first, conflict.second);
    return fromGeos(ground.get(), ShapeKind::Area, &d->zone);
}

} // namespace zs
