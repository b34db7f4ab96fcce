// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out to sites and comes back: devices, packages, forms, photos, as rows.
#pragma once

#include "domain/entity.h"
#include "domain/ids.h"
#include "domain/project.h"

namespace zs {

/// 任务包、成果包、回执.
enum class PackageKind { Out, Delta, Receipt };

/// 已生成、已导入、已退回、已作废.
enum class PackageState { Made, Imported, Refused, Void };

/// 草拟、启用、停用.
enum class FormState { Draft, InForce, Retired };

/// 待审核、已采纳、已退回.
enum class ReportState { Received, Accepted, Returned };

/// 无位置、卫星定位、照片位置、手工标注.
enum class FixSource { Unknown, Satellite, Photo, Manual };

/// 待裁决、保留现值、采用外业值、另定.
enum class ClashState { Open, KeptOurs, TookTheirs, Other };

/// A machine that goes out (外业终端); packages are encrypted to its key.
struct FieldDevice {
    FieldDeviceId id;
    QString name;
    OrgUnitId unit;
    PersonId person;                                 ///< who answers for it
    QByteArray publicKey;                            ///< for encryption
    QByteArray verifyKey;                            ///< what it signs with
    Classification clearance = Classification::Open; ///< no package above it goes to the device
    PersonId registeredBy;
    WallTime registeredAt;
    WallTime revokedAt;
    QString note;
    std::int64_t version = 0;

    bool operator==(const FieldDevice &) const = default;
};

/// A form to be filled in on site (现场表单), as data.
struct FieldForm {
    FieldFormId id;
    QString formKey;
    std::int64_t edition = 0;
    QString name;
    QString content; ///< JSON
    FormState state = FormState::Draft;
    std::int64_t position = 0;
    std::int64_t version = 0;

    bool operator==(const FieldForm &) const = default;
};

/// A package that went out or came in (外业数据包).
struct FieldPackage {
    FieldPackageId id;
    FieldDeviceId device;
    ProjectId project; ///< invalid = of several
    PackageKind kind = PackageKind::Out;
    PackageState state = PackageState::Made;
    QString packageKey; ///< in its manifest
    QString answers;    ///< number of the package that it answers
    QByteArray digest;  ///< SM3 of its manifest
    Classification classification = Classification::Open;
    PersonId madeBy;
    WallTime madeAt;
    WallTime expiresAt;
    WallTime importedAt;
    QString counts; ///< JSON
    QString note;
    std::int64_t version = 0;

    bool operator==(const FieldPackage &) const = default;
};

/// A form as it was filled in on site (现场填报).
struct FieldReport {
    FieldReportId id;
    ProjectId project;
    TaskId task;
    FieldPackageId package; ///< that it came with; invalid = entered here
    FieldDeviceId device;
    QString form;    ///< key and edition
    QString content; ///< JSON
    PersonId author;
    WallTime filledAt;
    WallTime receivedAt;
    FixSource fix = FixSource::Unknown;
    double longitude = 0; ///< degrees, CGCS2000
    double latitude = 0;
    double accuracy = 0;
    QString hints; ///< JSON: what looks odd
    QByteArray signature;
    ReportState state = ReportState::Received;
    PersonId reviewedBy;
    WallTime reviewedAt;
    QString note;
    std::int64_t version = 0;

    bool operator==(const FieldReport &) const = default;
};

/// A photo or video from the site (现场影像): the original is an attachment and stays as it is.
struct FieldPhoto {
    FieldPhotoId id;
    ProjectId project;
    TaskId task;
    FieldReportId report;
    AttachmentId attachment;
    WallTime takenAt;
    FixSource fix = FixSource::Unknown;
    double longitude = 0;
    double latitude = 0;
    double accuracy = 0;
    std::int64_t likeness = 0; ///< 64 bits over the picture; near ones differ in few
    QByteArray thumbnail;      ///< JPEG
    QString hints;             ///< JSON
    FieldDeviceId device;
    std::int64_t version = 0;

    bool operator==(const FieldPhoto &) const = default;
};

/// One value that a device changed (外业变更); kept for ever, so that it is taken in once.
struct SiteChange {
    FieldChangeId id;
    FieldDeviceId device;
    FieldPackageId package;
    ProjectId project;
    QString tableName;
    QByteArray rowId;
    QString fieldName;
    QString base;  ///< JSON
    QString value; ///< JSON
    PersonId author;
    WallTime madeAt;
    std::int64_t number = 0; ///< of the device, from 1
    QString outcome;         ///< applied, same, conflict, refused, and why
    std::int64_t version = 0;

    bool operator==(const SiteChange &) const = default;
};

/// Two values for one field (外业冲突); a person decides.
struct FieldClash {
    FieldClashId id;
    ProjectId project;
    FieldChangeId change;
    QString tableName;
    QByteArray rowId;
    QString fieldName;
    QString base;   ///< JSON
    QString ours;   ///< JSON
    QString theirs; ///< JSON
    PersonId ourAuthor;
    WallTime ourTime;
    PersonId theirAuthor;
    WallTime theirTime;
    ClashState state = ClashState::Open;
    PersonId decidedBy;
    WallTime decidedAt;
    QString reason;
    std::int64_t version = 0;

    bool operator==(const FieldClash &) const = default;
};

template <>
struct EntityTraits<FieldDevice> {
    static constexpr EntityKind kKind = EntityKind::FieldDevice;
    static constexpr const char *kTable = "field_device";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<FieldForm> {
    static constexpr EntityKind kKind = EntityKind::FieldForm;
    static constexpr const char *kTable = "field_form";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<FieldPackage> {
    static constexpr EntityKind kKind = EntityKind::FieldPackage;
    static constexpr const char *kTable = "field_package";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<FieldReport> {
    static constexpr EntityKind kKind = EntityKind::FieldReport;
    static constexpr const char *kTable = "field_report";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<FieldPhoto> {
    static constexpr EntityKind kKind = EntityKind::FieldPhoto;
    static constexpr const char *kTable = "field_photo";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<SiteChange> {
    static constexpr EntityKind kKind = EntityKind::FieldChange;
    static constexpr const char *kTable = "field_change";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<FieldClash> {
    static constexpr EntityKind kKind = EntityKind::FieldClash;
    static constexpr const char *kTable = "field_clash";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

} // namespace zs
