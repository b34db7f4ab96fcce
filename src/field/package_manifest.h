// SPDX-License-Identifier: GPL-3.0-or-later
// What a field package (外业数据包) says of itself. It is signed, so it is believed before anything
// else in the package is read (FORMAT.md).
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/uuid.h"
#include "crypto/sm3.h"
#include "domain/site_rows.h"

#include <map>
#include <vector>

namespace zs {

struct PackageEntry {
    QString name;      ///< of this package only; never a path
    QString mediaType; ///< as the sender says
    qint64 size = 0;
    Digest digest{}; ///< SM3 of the content
    bool operator==(const PackageEntry &) const = default;
};

struct PackageManifest {
    Uuid id;
    PackageKind kind = PackageKind::Out; ///< out to a device, delta back, receipt for a delta
    Uuid device;
    QString deviceName;
    Uuid project;
    QString projectCode;
    QByteArray recipient; ///< SM3 of the public key it is encrypted to
    QByteArray signer;    ///< public key, 65 bytes
    UtcMillis madeAt = 0;
    UtcMillis expiresAt = 0; ///< 0 = never
    Classification label = Classification::Open;
    std::int64_t sequence = 0;        ///< counts the sender's packages for this device, from 1
    std::vector<Uuid> previous;       ///< packages of the other side that the sender has taken in
    std::map<QString, qint64> counts; ///< "changes", "photos", ...: to be shown
    std::vector<PackageEntry> entries;

    [[nodiscard]] const PackageEntry *entry(QStringView name) const;
    [[nodiscard]] qint64 contentSize() const;
    bool operator==(const PackageManifest &) const = default;
};

inline constexpr int kPackageFormat = 1;
inline constexpr qint64 kMostManifestBytes = 16LL << 20;
inline constexpr qsizetype kMostEntries = 100'000;
inline constexpr qint64 kMostEntryBytes = 1LL << 40;

/// Canonical: members sorted, no spaces.
[[nodiscard]] QByteArray toJson(const PackageManifest &manifest);
/// Invalid for what is not one, with the place; names that are paths, doubled or reserved on some
/// system are refused.
[[nodiscard]] Result<PackageManifest> manifestFromJson(const QByteArray &json);
[[nodiscard]] QString kindText(PackageKind kind); ///< translated
/// One part of a path that is a file name on every system: no separators, control characters,
/// leading or trailing dots or blanks, at most 200 characters.
[[nodiscard]] bool isPlainName(QStringView name);

} // namespace zs
