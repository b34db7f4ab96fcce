// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/work_conflicts.h"

#include "geo/geos_shape.h"

#include <algorithm>

namespace zs {

namespace {

constexpr int kQuadrant = 4; ///< corners of a quarter of a round end

struct Box {
    double west = 0;
    double south = 0;
    double east = 0;
    double north = 0;

    [[nodiscard]] bool meets(const Box &o) const
    {
        return west <= o.east && o.west <= east && south <= o.north && o.south <= north;
    }
};

/// The ground of one work, made when it is first asked for: most works have no neighbour in time.
struct Ground {
    GeosGeometry bare;
    GeosGeometry taken; ///< with what the works take around it
    GeosPrepared prepared;
    Box box;
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
    GeosTree tree;                  ///< of the works as they were when it was built
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
        Ground ground;
        ground.bare = toGeos(works[i].shape, &zone);
        if (ground.bare != nullptr) {
            Box &box = ground.box;
            GEOSGeom_getExtent_r(
                geos(), ground.bare.get(), &box.west, &box.south, &box.east, &box.north);
            const double reach = std::max(0.0, works[i].reach);
            box = {box.west - reach, box.south - reach, box.east + reach, box.north + reach};
        }
        grounds[i] = std::move(ground);
    }

    void build()
    {
        tree.reset(GEOSSTRtree_create_r(geos(), 10));
        for (std::size_t i = 0; i < works.size(); ++i) {
            if (grounds[i].bare == nullptr)
                continue;
            const Box &box = grounds[i].box;
            const GeosGeometry frame(
                GEOSGeom_createRectangle_r(geos(), box.west, box.south, box.east, box.north));
            GEOSSTRtree_insert_r(geos(), tree.get(), frame.get(), &works[i]);
        }
        GEOSSTRtree_build_r(geos(), tree.get());
        moved.clear();
    }

    const GEOSGeometry *taken(std::size_t i) const
    {
        Ground &ground = grounds[i];
        if (ground.taken != nullptr || ground.bare == nullptr)
            return ground.taken.get();
        if (works[i].reach > 0)
            ground.taken.reset(GEOSBuffer_r(geos(), ground.bare.get(), works[i].reach, kQuadrant));
        else
            ground.taken.reset(GEOSGeom_clone_r(geos(), ground.bare.get()));
        if (ground.taken != nullptr && GEOSisValid_r(geos(), ground.taken.get()) != 1)
            ground.taken.reset(GEOSMakeValid_r(geos(), ground.taken.get()));
        if (ground.taken != nullptr)
            ground.prepared.reset(GEOSPrepare_r(geos(), ground.taken.get()));
        return ground.taken.get();
    }

    [[nodiscard]] std::vector<std::size_t> near(std::size_t i) const
    {
        struct Found {
            const GroundWork *first;
            std::vector<std::size_t> places;
        } found{works.data(), {}};
        const Box &box = grounds[i].box;
        const GeosGeometry frame(
            GEOSGeom_createRectangle_r(geos(), box.west, box.south, box.east, box.north));
        GEOSSTRtree_query_r(
            geos(),
            tree.get(),
            frame.get(),
            [](void *item, void *data) {
                auto *hits = static_cast<Found *>(data);
                hits->places.push_back(
                    static_cast<std::size_t>(static_cast<const GroundWork *>(item) - hits->first));
            },
            &found);
        for (const std::size_t other : moved) {
            if (grounds[other].bare != nullptr && grounds[other].box.meets(box))
                found.places.push_back(other);
        }
        std::ranges::sort(found.places);
        const auto doubled = std::ranges::unique(found.places);
        found.places.erase(doubled.begin(), doubled.end());
        return std::move(found.places);
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

    [[nodiscard]] std::optional<WorkConflict> between(std::size_t a, std::size_t b) const
    {
        const GroundWork &one = works[a];
        const GroundWork &two = works[b];
        if (one.group == two.group || !grounds[a].box.meets(grounds[b].box))
            return std::nullopt;
        const auto days = meet(one, two, rules);
        if (!days)
            return std::nullopt;
        const GeosGeometry ground = shared(a, b);
        double area = 0;
        if (ground == nullptr || GEOSArea_r(geos(), ground.get(), &area) != 1
            || area < rules.leastSquareMetres)
            return std::nullopt;
        WorkConflict conflict;
        const bool inOrder = std::pair(one.from, a) <= std::pair(two.from, b);
        conflict.first = inOrder ? a : b;
        conflict.second = inOrder ? b : a;
        conflict.kind = days->kind;
        conflict.squareMetres = area;
        conflict.from = days->from;
        conflict.to = days->to;
        conflict.days = days->from.daysTo(days->to) + 1;
        conflict.acrossUnits = one.unit != two.unit;
        conflict.at = middle(ground.get());
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
        if (i >= works.size() || grounds[i].bare == nullptr)
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
