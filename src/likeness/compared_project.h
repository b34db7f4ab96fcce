// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/project.h"

namespace zs {

/// What the duplicate check knows of a project. It holds copies, so that it can be handed to
/// another thread.
struct ComparedProject {
    ProjectId id;
    std::int64_t version = 0; ///< of the row that it was taken from
    QString name;
    QString scope;
    QString place;
    double longitude = 0; ///< degrees; 0 with latitude 0 = not known
    double latitude = 0;
    double extent = 0; ///< metres around its place
    QDate from;
    QDate to;
    OrgUnitId owner;

    [[nodiscard]] bool isPlaced() const { return longitude != 0 || latitude != 0; }
};

[[nodiscard]] ComparedProject comparedOf(const Project &project);

/// Along the great circle, by the haversine formula (R. W. Sinnott, Sky and Telescope 68, 1984) on
/// the mean radius of the Earth of 6,371,008.8 m: within half a per cent. Metres.
[[nodiscard]] double distanceBetween(const ComparedProject &a, const ComparedProject &b);
/// Which share of the smaller of the two circles of their extents lies in the other, 0 to 1; the
/// Earth is flat for that. 0 when either has no extent.
[[nodiscard]] double overlapOf(const ComparedProject &a, const ComparedProject &b);

} // namespace zs
