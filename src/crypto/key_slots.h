// SPDX-License-Identifier: GPL-3.0-or-later
// The file beside a workspace that holds its data key, sealed once for each person's passphrase (after LUKS).
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "crypto/sealing.h"
#include "crypto/sm3.h"

#include <optional>
#include <vector>

namespace zs {

/// A key slot (密钥槽): the data key, sealed under a key derived from one passphrase.
struct KeySlot {
    QString id;    ///< random, stable
    QString login; ///< whose it is
    QByteArray salt;
    Argon2Cost cost;
    Sealed sealed;
    UtcMillis createdAt = 0;
    int failures = 0; ///< wrong tries since the last right one
    UtcMillis lastFailure = 0;
};

/// Everything in the file. The head of the change log lies in a first line of fixed size that is rewritten in place.
class KeySlotFile {
public:
    /// A new data key of 32 bytes, and its first slot. Conflict when the file exists.
    [[nodiscard]] static Result<KeySlotFile>
    create(const QString &path, const QString &login, const Secret &passphrase, const Clock &clock, const Argon2Cost &cost = {});
    [[nodiscard]] static Result<KeySlotFile> open(const QString &path);

    /// The data key. Forbidden with one and the same message for an unknown login and a wrong passphrase, after the same
    /// work; Busy while the growing delay of that login runs (1 s after the 3rd failure, doubling to 15 min), which is
    /// remembered in the file.
    [[nodiscard]] Result<Secret> unlock(const QString &login, const Secret &passphrase, const Clock &clock);
    [[nodiscard]] Result<> addSlot(const QString &login, const Secret &passphrase, const Secret &dataKey, const Clock &clock,
                                   const Argon2Cost &cost = {});
    /// The data key stays; only the slot is sealed anew.
    [[nodiscard]] Result<> changePassphrase(const QString &login, const Secret &old, const Secret &fresh, const Clock &clock);
    /// Refuses the last slot.
    [[nodiscard]] Result<> revoke(const QString &login);

    [[nodiscard]] const std::vector<KeySlot> &keySlots() const { return m_slots; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// The remembered head of the change log, if one was written and its MAC under the data key holds.
    struct Head {
        std::int64_t sequence = 0;
        Digest hash{};
    };
    [[nodiscard]] Result<std::optional<Head>> head(const Secret &dataKey) const;
    /// In place, not synced: cheap enough for each commit.
    [[nodiscard]] Result<> rememberHead(const Head &head, const Secret &dataKey) const;

private:
    [[nodiscard]] Result<> save() const; ///< whole or not at all
    QString m_path;
    std::vector<KeySlot> m_slots;
};

} // namespace zs
