// SPDX-License-Identifier: GPL-3.0-or-later
// One record of the change log, its canonical bytes and its place in the hash chain. FORMAT.md
// beside this file is the page an independent verifier is written from.
#pragma once

#include "audit/canonical_bytes.h"
#include "base/clock.h"
#include "base/result.h"
#include "crypto/sm3.h"
#include "domain/change_set.h"

namespace zs {

/// A record of the append-only change log (审计记录): an act, and what it changed.
struct LogRecord {
    std::int64_t sequence = 0; ///< 1, 2, 3, ... without gaps
    UtcMillis utc = 0;         ///< the device's clock
    std::uint64_t hybrid =
        0; ///< hybrid logical clock: 48 bits of milliseconds, 16 bits of counter; never falls
    DeviceId device;
    PersonId person;     ///< invalid for the program itself
    QString personName;  ///< as it was then
    QString command;     ///< "rename-task", "log-in", "export", ...
    ProjectId project;   ///< invalid when none
    QString projectCode; ///< as it was then
    QString note; ///< what an act without field changes needs said: file name, label, refused right
    QByteArray payload; ///< encodeChanges() of the change set; empty for acts that change nothing
    Digest previous{};
    Digest hash{};

    bool operator==(const LogRecord &) const = default;
};

/// The last record that must exist: kept in the key-slot file and in each exported report, so that
/// truncation shows.
struct ChainHead {
    std::int64_t sequence = 0;
    Digest hash{};
    bool operator==(const ChainHead &) const = default;
};

/// Canonical bytes of the changes (FORMAT.md); empty for none. Fields are written by column name,
/// so old records outlive new tables. The set's command and project are the record's own and are
/// not written again.
[[nodiscard]] QByteArray encodeChanges(const ChangeSet &set);
/// Corrupt when the bytes are not canonical. Entities and fields that this program does not know
/// are passed over and named in `unknown`.
[[nodiscard]] Result<ChangeSet> decodeChanges(const QByteArray &payload,
                                              QStringList *unknown = nullptr);

/// The record's changes with its command and project: what decodeChanges() cannot know.
[[nodiscard]] Result<ChangeSet> changesOf(const LogRecord &record, QStringList *unknown = nullptr);

/// What hashOf() digests (FORMAT.md).
[[nodiscard]] QByteArray canonicalBytes(const LogRecord &record);

/// SM3 over the canonical bytes of everything but the hash itself, previous hash included.
[[nodiscard]] Digest hashOf(const LogRecord &record);

/// hashOf() for many records in a row: allocates once.
class RecordHasher {
public:
    [[nodiscard]] Digest operator()(const LogRecord &record);

private:
    Sm3 m_sm3;
    CanonicalWriter m_front;
};

/// hybrid' = max(hybrid + 1, utc << 16): never falls, whatever the clock does (Kulkarni et al.
/// 2014).
[[nodiscard]] std::uint64_t nextHybrid(std::uint64_t previous, UtcMillis utc);

} // namespace zs
