// SPDX-License-Identifier: GPL-3.0-or-later
// The field tables of field work (see field_tables.cpp).
#include "domain/site_tables.h"

#include "domain/sensor_rows.h"
#include "domain/site_rows.h"

#include <QtGlobal>

#include <array>

namespace zs {

namespace {

constexpr std::array kFieldDeviceFields{
    field<&FieldDevice::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&FieldDevice::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")),
    field<&FieldDevice::person>("person", QT_TRANSLATE_NOOP("Field", "Person")),
    field<&FieldDevice::publicKey>("public_key", QT_TRANSLATE_NOOP("Field", "Public key")),
    field<&FieldDevice::verifyKey>("verify_key", QT_TRANSLATE_NOOP("Field", "Signing key")),
    field<&FieldDevice::clearance>("clearance", QT_TRANSLATE_NOOP("Field", "Clearance")),
    field<&FieldDevice::registeredBy>("registered_by", QT_TRANSLATE_NOOP("Field", "Registered by")),
    field<&FieldDevice::registeredAt>("registered_at", QT_TRANSLATE_NOOP("Field", "Registered at")),
    field<&FieldDevice::revokedAt>("revoked_at", QT_TRANSLATE_NOOP("Field", "Revoked at")),
    field<&FieldDevice::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
};
constexpr std::array kFieldFormFields{
    field<&FieldForm::formKey>("form_key", QT_TRANSLATE_NOOP("Field", "Key")),
    field<&FieldForm::edition>("edition", QT_TRANSLATE_NOOP("Field", "Edition")),
    field<&FieldForm::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&FieldForm::content>("content", QT_TRANSLATE_NOOP("Field", "Content")),
    field<&FieldForm::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
    field<&FieldForm::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
};
constexpr std::array kFieldPackageFields{
    field<&FieldPackage::device>("device", QT_TRANSLATE_NOOP("Field", "Device")),
    field<&FieldPackage::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&FieldPackage::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&FieldPackage::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
    field<&FieldPackage::packageKey>("package_key", QT_TRANSLATE_NOOP("Field", "Package number")),
    field<&FieldPackage::answers>("answers", QT_TRANSLATE_NOOP("Field", "Answers")),
    field<&FieldPackage::digest>("digest", QT_TRANSLATE_NOOP("Field", "Digest")),
    field<&FieldPackage::classification>("classification",
                                         QT_TRANSLATE_NOOP("Field", "Classification")),
    field<&FieldPackage::madeBy>("made_by", QT_TRANSLATE_NOOP("Field", "Made by")),
    field<&FieldPackage::madeAt>("made_at", QT_TRANSLATE_NOOP("Field", "Made at")),
    field<&FieldPackage::expiresAt>("expires_at", QT_TRANSLATE_NOOP("Field", "Expires at")),
    field<&FieldPackage::importedAt>("imported_at", QT_TRANSLATE_NOOP("Field", "Imported at")),
    field<&FieldPackage::counts>("counts", QT_TRANSLATE_NOOP("Field", "Counts")),
    field<&FieldPackage::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
};
constexpr std::array kFieldReportFields{
    field<&FieldReport::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&FieldReport::task>("task", QT_TRANSLATE_NOOP("Field", "Task")),
    field<&FieldReport::package>("package", QT_TRANSLATE_NOOP("Field", "Package")),
    field<&FieldReport::device>("device", QT_TRANSLATE_NOOP("Field", "Device")),
    field<&FieldReport::form>("form", QT_TRANSLATE_NOOP("Field", "Form")),
    field<&FieldReport::content>("content", QT_TRANSLATE_NOOP("Field", "Content")),
    field<&FieldReport::author>("author", QT_TRANSLATE_NOOP("Field", "Author")),
    field<&FieldReport::filledAt>("filled_at", QT_TRANSLATE_NOOP("Field", "Filled in at")),
    field<&FieldReport::receivedAt>("received_at", QT_TRANSLATE_NOOP("Field", "Received at")),
    field<&FieldReport::fix>("fix", QT_TRANSLATE_NOOP("Field", "Position from")),
    field<&FieldReport::longitude>("longitude", QT_TRANSLATE_NOOP("Field", "Longitude")),
    field<&FieldReport::latitude>("latitude", QT_TRANSLATE_NOOP("Field", "Latitude")),
    field<&FieldReport::accuracy>("accuracy", QT_TRANSLATE_NOOP("Field", "Accuracy (metres)")),
    field<&FieldReport::hints>("hints", QT_TRANSLATE_NOOP("Field", "Hints")),
    field<&FieldReport::signature>("signature", QT_TRANSLATE_NOOP("Field", "Signature")),
    field<&FieldReport::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
    field<&FieldReport::reviewedBy>("reviewed_by", QT_TRANSLATE_NOOP("Field", "Reviewed by")),
    field<&FieldReport::reviewedAt>("reviewed_at", QT_TRANSLATE_NOOP("Field", "Reviewed at")),
    field<&FieldReport::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
};
constexpr std::array kFieldPhotoFields{
    field<&FieldPhoto::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&FieldPhoto::task>("task", QT_TRANSLATE_NOOP("Field", "Task")),
    field<&FieldPhoto::report>("report", QT_TRANSLATE_NOOP("Field", "Report")),
    field<&FieldPhoto::attachment>("attachment", QT_TRANSLATE_NOOP("Field", "Attachment")),
    field<&FieldPhoto::takenAt>("taken_at", QT_TRANSLATE_NOOP("Field", "Taken at")),
    field<&FieldPhoto::fix>("fix", QT_TRANSLATE_NOOP("Field", "Position from")),
    field<&FieldPhoto::longitude>("longitude", QT_TRANSLATE_NOOP("Field", "Longitude")),
    field<&FieldPhoto::latitude>("latitude", QT_TRANSLATE_NOOP("Field", "Latitude")),
    field<&FieldPhoto::accuracy>("accuracy", QT_TRANSLATE_NOOP("Field", "Accuracy (metres)")),
    field<&FieldPhoto::likeness>("likeness", QT_TRANSLATE_NOOP("Field", "Likeness code")),
    field<&FieldPhoto::thumbnail>("thumbnail", QT_TRANSLATE_NOOP("Field", "Thumbnail")),
    field<&FieldPhoto::hints>("hints", QT_TRANSLATE_NOOP("Field", "Hints")),
    field<&FieldPhoto::device>("device", QT_TRANSLATE_NOOP("Field", "Device")),
};
constexpr std::array kFieldChangeFields{
    field<&SiteChange::device>("device", QT_TRANSLATE_NOOP("Field", "Device")),
    field<&SiteChange::package>("package", QT_TRANSLATE_NOOP("Field", "Package")),
    field<&SiteChange::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&SiteChange::tableName>("table_name", QT_TRANSLATE_NOOP("Field", "Table")),
    field<&SiteChange::rowId>("row_id", QT_TRANSLATE_NOOP("Field", "Row")),
    field<&SiteChange::fieldName>("field_name", QT_TRANSLATE_NOOP("Field", "Field")),
    field<&SiteChange::base>("base", QT_TRANSLATE_NOOP("Field", "Value before")),
    field<&SiteChange::value>("value", QT_TRANSLATE_NOOP("Field", "Value")),
    field<&SiteChange::author>("author", QT_TRANSLATE_NOOP("Field", "Author")),
    field<&SiteChange::madeAt>("made_at", QT_TRANSLATE_NOOP("Field", "Made at")),
    field<&SiteChange::number>("number", QT_TRANSLATE_NOOP("Field", "Number")),
    field<&SiteChange::outcome>("outcome", QT_TRANSLATE_NOOP("Field", "Outcome")),
};
constexpr std::array kFieldClashFields{
    field<&FieldClash::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&FieldClash::change>("change", QT_TRANSLATE_NOOP("Field", "Change")),
    field<&FieldClash::tableName>("table_name", QT_TRANSLATE_NOOP("Field", "Table")),
    field<&FieldClash::rowId>("row_id", QT_TRANSLATE_NOOP("Field", "Row")),
    field<&FieldClash::fieldName>("field_name", QT_TRANSLATE_NOOP("Field", "Field")),
    field<&FieldClash::base>("base", QT_TRANSLATE_NOOP("Field", "Value before")),
    field<&FieldClash::ours>("ours", QT_TRANSLATE_NOOP("Field", "Our value")),
    field<&FieldClash::theirs>("theirs", QT_TRANSLATE_NOOP("Field", "Their value")),
    field<&FieldClash::ourAuthor>("our_author", QT_TRANSLATE_NOOP("Field", "Our author")),
    field<&FieldClash::ourTime>("our_time", QT_TRANSLATE_NOOP("Field", "Our time")),
    field<&FieldClash::theirAuthor>("their_author", QT_TRANSLATE_NOOP("Field", "Their author")),
    field<&FieldClash::theirTime>("their_time", QT_TRANSLATE_NOOP("Field", "Their time")),
    field<&FieldClash::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
    field<&FieldClash::decidedBy>("decided_by", QT_TRANSLATE_NOOP("Field", "Decided by")),
    field<&FieldClash::decidedAt>("decided_at", QT_TRANSLATE_NOOP("Field", "Decided at")),
    field<&FieldClash::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")),
};
constexpr std::array kSensorFields{
    field<&Sensor::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
    field<&Sensor::task>("task", QT_TRANSLATE_NOOP("Field", "Task")),
    field<&Sensor::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
    field<&Sensor::quantity>("quantity", QT_TRANSLATE_NOOP("Field", "Quantity")),
    field<&Sensor::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit of measure")),
    field<&Sensor::topic>("topic", QT_TRANSLATE_NOOP("Field", "Topic")),
    field<&Sensor::lowLimit>("low_limit", QT_TRANSLATE_NOOP("Field", "Lower limit")),
    field<&Sensor::highLimit>("high_limit", QT_TRANSLATE_NOOP("Field", "Upper limit")),
    field<&Sensor::limited>("limited", QT_TRANSLATE_NOOP("Field", "Limits in use")),
    field<&Sensor::hysteresis>("hysteresis", QT_TRANSLATE_NOOP("Field", "Hysteresis")),
    field<&Sensor::silentAfter>("silent_after",
                                QT_TRANSLATE_NOOP("Field", "Silent after (minutes)")),
    field<&Sensor::longitude>("longitude", QT_TRANSLATE_NOOP("Field", "Longitude")),
    field<&Sensor::latitude>("latitude", QT_TRANSLATE_NOOP("Field", "Latitude")),
    field<&Sensor::retired>("retired", QT_TRANSLATE_NOOP("Field", "Retired")),
};
constexpr std::array kSensorWindowFields{
    field<&SensorWindow::sensor>("sensor", QT_TRANSLATE_NOOP("Field", "Sensor")),
    field<&SensorWindow::startsAt>("starts_at", QT_TRANSLATE_NOOP("Field", "From")),
    field<&SensorWindow::minutes>("minutes", QT_TRANSLATE_NOOP("Field", "Minutes")),
    field<&SensorWindow::readings>("readings", QT_TRANSLATE_NOOP("Field", "Readings")),
    field<&SensorWindow::least>("least", QT_TRANSLATE_NOOP("Field", "Least")),
    field<&SensorWindow::most>("most", QT_TRANSLATE_NOOP("Field", "Most")),
    field<&SensorWindow::mean>("mean", QT_TRANSLATE_NOOP("Field", "Mean")),
    field<&SensorWindow::latest>("latest", QT_TRANSLATE_NOOP("Field", "Latest")),
};
constexpr std::array kSensorAlarmFields{
    field<&SensorAlarm::sensor>("sensor", QT_TRANSLATE_NOOP("Field", "Sensor")),
    field<&SensorAlarm::side>("side", QT_TRANSLATE_NOOP("Field", "Side")),
    field<&SensorAlarm::raisedAt>("raised_at", QT_TRANSLATE_NOOP("Field", "Raised at")),
    field<&SensorAlarm::value>("value", QT_TRANSLATE_NOOP("Field", "Value")),
    field<&SensorAlarm::clearedAt>("cleared_at", QT_TRANSLATE_NOOP("Field", "Cleared at")),
    field<&SensorAlarm::handledBy>("handled_by", QT_TRANSLATE_NOOP("Field", "Handled by")),
    field<&SensorAlarm::handledAt>("handled_at", QT_TRANSLATE_NOOP("Field", "Handled at")),
    field<&SensorAlarm::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
};
constexpr std::array kSiteEntities{
    EntityInfo{EntityKind::FieldDevice,
               "field_device",
               QT_TRANSLATE_NOOP("Entity", "Field device"),
               kFieldDeviceFields},
    EntityInfo{EntityKind::FieldForm,
               "field_form",
               QT_TRANSLATE_NOOP("Entity", "Field form"),
               kFieldFormFields},
    EntityInfo{EntityKind::FieldPackage,
               "field_package",
               QT_TRANSLATE_NOOP("Entity", "Field package"),
               kFieldPackageFields},
    EntityInfo{EntityKind::FieldReport,
               "field_report",
               QT_TRANSLATE_NOOP("Entity", "Field report"),
               kFieldReportFields},
    EntityInfo{EntityKind::FieldPhoto,
               "field_photo",
               QT_TRANSLATE_NOOP("Entity", "Field photo"),
               kFieldPhotoFields},
    EntityInfo{EntityKind::FieldChange,
               "field_change",
               QT_TRANSLATE_NOOP("Entity", "Field change"),
               kFieldChangeFields},
    EntityInfo{EntityKind::FieldClash,
               "field_clash",
               QT_TRANSLATE_NOOP("Entity", "Field conflict"),
               kFieldClashFields},
    EntityInfo{EntityKind::Sensor, "sensor", QT_TRANSLATE_NOOP("Entity", "Sensor"), kSensorFields},
    EntityInfo{EntityKind::SensorWindow,
               "sensor_window",
               QT_TRANSLATE_NOOP("Entity", "Sensor history"),
               kSensorWindowFields},
    EntityInfo{EntityKind::SensorAlarm,
               "sensor_alarm",
               QT_TRANSLATE_NOOP("Entity", "Sensor alarm"),
               kSensorAlarmFields},
};

} // namespace

std::span<const FieldInfo> EntityTraits<FieldDevice>::fields()
{
    return kFieldDeviceFields;
}
std::span<const FieldInfo> EntityTraits<FieldForm>::fields()
{
    return kFieldFormFields;
}
std::span<const FieldInfo> EntityTraits<FieldPackage>::fields()
{
    return kFieldPackageFields;
}
std::span<const FieldInfo> EntityTraits<FieldReport>::fields()
{
    return kFieldReportFields;
}
std::span<const FieldInfo> EntityTraits<FieldPhoto>::fields()
{
    return kFieldPhotoFields;
}
std::span<const FieldInfo> EntityTraits<SiteChange>::fields()
{
    return kFieldChangeFields;
}
std::span<const FieldInfo> EntityTraits<FieldClash>::fields()
{
    return kFieldClashFields;
}
std::span<const FieldInfo> EntityTraits<Sensor>::fields()
{
    return kSensorFields;
}
std::span<const FieldInfo> EntityTraits<SensorWindow>::fields()
{
    return kSensorWindowFields;
}
std::span<const FieldInfo> EntityTraits<SensorAlarm>::fields()
{
    return kSensorAlarmFields;
}

std::span<const EntityInfo> siteEntities()
{
    return kSiteEntities;
}

} // namespace zs
