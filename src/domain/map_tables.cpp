// SPDX-License-Identifier: GPL-3.0-or-later
// The field tables of the map (see field_tables.cpp).
#include "domain/map_tables.h"

#include "domain/map_rows.h"

#include <QtGlobal>

#include <array>

namespace zs {

namespace {

constexpr std::array kMapLayerFields{
    field<&MapLayer::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&MapLayer::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&MapLayer::source>("source", QT_TRANSLATE_NOOP("Field", "Source")),
    field<&MapLayer::licence>("licence", QT_TRANSLATE_NOOP("Field", "Licence")),
    field<&MapLayer::reviewNumber>("review_number",
                                   QT_TRANSLATE_NOOP("Field", "Map review number")),
    field<&MapLayer::mapDate>("map_date", QT_TRANSLATE_NOOP("Field", "Map date")),
    field<&MapLayer::crs>("crs", QT_TRANSLATE_NOOP("Field", "Coordinate system")),
    field<&MapLayer::classification>("classification",
                                     QT_TRANSLATE_NOOP("Field", "Classification")),
    field<&MapLayer::secrecyYears>("secrecy_years",
                                   QT_TRANSLATE_NOOP("Field", "Term of secrecy (years)")),
    field<&MapLayer::secrecyFrom>("secrecy_from", QT_TRANSLATE_NOOP("Field", "Secret since")),
    field<&MapLayer::needToKnow>(
        "need_to_know", QT_TRANSLATE_NOOP("Field", "Need to know"), Sharing::Internal),
    field<&MapLayer::fileName>("file_name", QT_TRANSLATE_NOOP("Field", "File name")),
    field<&MapLayer::digest>("digest", QT_TRANSLATE_NOOP("Field", "Digest")),
    field<&MapLayer::content>("content", QT_TRANSLATE_NOOP("Field", "Contents")),
    field<&MapLayer::extent>("extent", QT_TRANSLATE_NOOP("Field", "Extent")),
    field<&MapLayer::itemCount>("item_count", QT_TRANSLATE_NOOP("Field", "Number of features")),
    field<&MapLayer::repaired>("repaired", QT_TRANSLATE_NOOP("Field", "Repairs")),
    field<&MapLayer::address>("address", QT_TRANSLATE_NOOP("Field", "Address")),
    field<&MapLayer::style>("style", QT_TRANSLATE_NOOP("Field", "Style")),
    field<&MapLayer::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
    field<&MapLayer::shown>("shown", QT_TRANSLATE_NOOP("Field", "Shown")),
    field<&MapLayer::fictional>("fictional", QT_TRANSLATE_NOOP("Field", "Fictional")),
    field<&MapLayer::loadedBy>("loaded_by", QT_TRANSLATE_NOOP("Field", "Loaded by")),
    field<&MapLayer::loadedAt>("loaded_at", QT_TRANSLATE_NOOP("Field", "Loaded at")),
    field<&MapLayer::retired>("retired", QT_TRANSLATE_NOOP("Field", "Retired")),
};
constexpr std::array kPlaceShapeFields{
    field<&PlaceShape::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&PlaceShape::task>("task", QT_TRANSLATE_NOOP("Field", "Task")),
    field<&PlaceShape::shape>("shape", QT_TRANSLATE_NOOP("Field", "Shape")),
    field<&PlaceShape::reach>("reach", QT_TRANSLATE_NOOP("Field", "Reach (metres)")),
    field<&PlaceShape::origin>("origin", QT_TRANSLATE_NOOP("Field", "Original shape")),
    field<&PlaceShape::originCrs>("origin_crs",
                                  QT_TRANSLATE_NOOP("Field", "Original coordinate system")),
    field<&PlaceShape::accuracy>("accuracy", QT_TRANSLATE_NOOP("Field", "Accuracy (metres)")),
    field<&PlaceShape::drawnBy>("drawn_by", QT_TRANSLATE_NOOP("Field", "Drawn by")),
    field<&PlaceShape::drawnAt>("drawn_at", QT_TRANSLATE_NOOP("Field", "Drawn at")),
    field<&PlaceShape::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
};
constexpr std::array kWorkOverlapFields{
    field<&WorkOverlap::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&WorkOverlap::task>("task", QT_TRANSLATE_NOOP("Field", "Task")),
    field<&WorkOverlap::other>("other", QT_TRANSLATE_NOOP("Field", "Other project")),
    field<&WorkOverlap::otherTask>("other_task", QT_TRANSLATE_NOOP("Field", "Other task")),
    field<&WorkOverlap::verdict>("verdict", QT_TRANSLATE_NOOP("Field", "Verdict")),
    field<&WorkOverlap::inCase>("in_case", QT_TRANSLATE_NOOP("Field", "Case")),
    field<&WorkOverlap::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")),
    field<&WorkOverlap::decidedBy>("decided_by", QT_TRANSLATE_NOOP("Field", "Decided by")),
    field<&WorkOverlap::decidedAt>("decided_at", QT_TRANSLATE_NOOP("Field", "Decided at")),
};
constexpr std::array kMapEntities{
    EntityInfo{EntityKind::MapLayer,
               "map_layer",
               QT_TRANSLATE_NOOP("Entity", "Map layer"),
               kMapLayerFields},
    EntityInfo{EntityKind::PlaceShape,
               "place_shape",
               QT_TRANSLATE_NOOP("Entity", "Place"),
               kPlaceShapeFields},
    EntityInfo{EntityKind::WorkOverlap,
               "work_overlap",
               QT_TRANSLATE_NOOP("Entity", "Space-time conflict"),
               kWorkOverlapFields},
};

} // namespace

std::span<const FieldInfo> EntityTraits<MapLayer>::fields()
{
    return kMapLayerFields;
}
std::span<const FieldInfo> EntityTraits<PlaceShape>::fields()
{
    return kPlaceShapeFields;
}
std::span<const FieldInfo> EntityTraits<WorkOverlap>::fields()
{
    return kWorkOverlapFields;
}

std::span<const EntityInfo> mapEntities()
{
    return kMapEntities;
}

} // namespace zs
