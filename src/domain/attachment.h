// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/ids.h"
#include "domain/project.h"

namespace zs {

/// A file kept with a project (附件): its bytes lie encrypted beside the workspace under their SM3
/// digest.
struct Attachment {
    AttachmentId id;
    ProjectId project;
    TaskId task; ///< invalid = of the whole project
    QString name;
    QString mediaType;
    std::int64_t size = 0; ///< bytes
    QByteArray digest;     ///< SM3, 32 bytes
    Classification classification = Classification::Open;
    QString note;
    std::int64_t secrecyYears = 0; ///< 保密期限; 0 = none
    QDate secrecyFrom;
    QString needToKnow; ///< 知悉范围, as in Project; empty = the project's
    std::int64_t version = 0;

    bool operator==(const Attachment &) const = default;
};

/// One setting of the whole workspace (设置); its value is JSON.
struct Setting {
    StrongId<struct SettingTag> id;
    QString key;
    QString value;
    std::int64_t version = 0;

    bool operator==(const Setting &) const = default;
};

template <>
struct EntityTraits<Attachment> {
    static constexpr EntityKind kKind = EntityKind::Attachment;
    static constexpr const char *kTable = "attachment";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

template <>
struct EntityTraits<Setting> {
    static constexpr EntityKind kKind = EntityKind::Setting;
    static constexpr const char *kTable = "setting";
    [[nodiscard]] static std::span<const FieldInfo> fields();
};

} // namespace zs
