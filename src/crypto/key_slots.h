// SPDX-License-Identifier: GPL-3.0-or-later
// The file beside a workspace that holds its data key, sealed once for each person's passphrase
// (after LUKS).
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "crypto/key_factor.h"
#include "crypto/passphrase_policy.h"
#include "crypto/sealing.h"
#include "crypto/sm3.h"

#include <functional>
#include <optional>
#include <vector>

namespace zs {

/// A key slot (密钥槽): the data key, sealed under a key derived from one passphrase, or from a
/// passphrase and a factor together.
struct KeySlot {
    QString id;    ///< random, stable
    QString login; ///< whose it is
    QByteArray salt;
    Argon2Cost cost;
    Sealed sealed;
    UtcMillis createdAt = 0;
    int failures = 0; ///< wrong tries since the last right one
    UtcMillis lastFailure = 0;
    FactorKind factor = FactorKind::None;
    QString factorName;      ///< by which its owner finds the medium or token
    UtcMillis changedAt = 0; ///< when this passphrase was chosen
    bool mustChange = false; ///< somebody else chose it: good for choosing another one only
    std::vector<PassphraseTrace> earlier; ///< newest first; an older program drops them
};

/// When wrong tries lock a log-in, beside the growing delay. It lies open in the file because it
/// must hold before anything can be read; 0 tries = only the delay.
struct TryLimits {
    int most = 0;
    int lockMinutes = 0;
    bool operator==(const TryLimits &) const = default;
};

/// What a person brings beside the passphrase; by default nothing.
struct BroughtFactor {
    FactorKind kind = FactorKind::None;
    Secret secret; ///< kFactorSize bytes, see key_factor.h
    QString name;  ///< kept with the slot
};

/// Wrong tries for a login that has no slot; kept so that such a login looks like any other.
struct UnknownLogin {
    QByteArray name; ///< HMAC-SM3 of the login under the file's own random bytes
    int failures = 0;
    UtcMillis lastFailure = 0;
};

/// The document behind the head line.
struct KeySlotContents {
    QByteArray pepper;   ///< 32 random bytes: keys the names and salts of unknown logins
    QByteArray keyCheck; ///< HMAC-SM3 under the data key: tells the right one from another
    std::vector<KeySlot> keySlots;
    std::vector<UnknownLogin> unknown; ///< at most 64; the one that tried longest ago gives way
    TryLimits limits;
};

/// Everything in the file. The head of the change log lies in a first line of fixed size that is
/// rewritten in place.
class KeySlotFile {
public:
    /// A new data key of 32 bytes, and its first slot. Conflict when the file exists.
    [[nodiscard]] static Result<KeySlotFile> create(const QString &path,
                                                    const QString &login,
                                                    const Secret &passphrase,
                                                    const Clock &clock,
                                                    const Argon2Cost &cost = {});
    [[nodiscard]] static Result<KeySlotFile> open(const QString &path);

    /// The data key. Forbidden with one and the same message for an unknown login, a wrong
    /// passphrase and a missing or wrong factor, after the same work; Busy while the growing delay
    /// of that login runs (1 s after the 3rd failure, doubling to 15 min) or its lock, both of
    /// which are remembered in the file. The message says until when.
    [[nodiscard]] Result<Secret>
    unlock(const QString &login, const Secret &passphrase, const Clock &clock);
    [[nodiscard]] Result<Secret> unlock(const QString &login,
                                        const Secret &passphrase,
                                        const Secret &factor,
                                        const Clock &clock);
    [[nodiscard]] Result<> addSlot(const QString &login,
                                   const Secret &passphrase,
                                   const Secret &dataKey,
                                   const Clock &clock,
                                   const Argon2Cost &cost = {},
                                   bool mustChange = false);
    /// The data key stays; only the slot is sealed anew. Leaves a trace of the old passphrase.
    [[nodiscard]] Result<> changePassphrase(const QString &login,
                                            const Secret &old,
                                            const Secret &fresh,
                                            const Clock &clock);
    [[nodiscard]] Result<> changePassphrase(const QString &login,
                                            const Secret &old,
                                            const Secret &fresh,
                                            const Secret &factor,
                                            const Clock &clock);
    /// From now on the slot needs `next` beside the passphrase; FactorKind::None takes it away. A
    /// file with such a slot has format 2, which an older program refuses as newer.
    [[nodiscard]] Result<> setFactor(const QString &login,
                                     const Secret &passphrase,
                                     const Secret &present,
                                     const BroughtFactor &next,
                                     const Clock &clock);
    /// A right passphrase was no log-in after all (its one-time code was wrong): so many failures
    /// stand again, and one more.
    [[nodiscard]] Result<> countFailure(const QString &login, int failures, const Clock &clock);
    [[nodiscard]] Result<> setLimits(TryLimits limits);
    /// What is answered to a wrong passphrase or factor; the same for every log-in of the file.
    [[nodiscard]] QString wrongText() const;
    /// What a token signs to give its factor: this file's own, and the same for ever.
    [[nodiscard]] QByteArray factorChallenge() const;
    /// Refuses the last slot.
    [[nodiscard]] Result<> revoke(const QString &login);

    [[nodiscard]] const std::vector<KeySlot> &keySlots() const { return m_contents.keySlots; }
    /// Nothing for an unknown login.
    [[nodiscard]] const KeySlot *slotOf(const QString &login) const;
    [[nodiscard]] const TryLimits &limits() const { return m_contents.limits; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// The remembered head of the change log. Nothing when no record was remembered yet; Corrupt
    /// when the line is damaged, gone or forged (its MAC under the data key does not hold).
    struct Head {
        std::int64_t sequence = 0;
        Digest hash{};
    };
    [[nodiscard]] Result<std::optional<Head>> head(const Secret &dataKey) const;
    /// In place, not synced: cheap enough for each commit. Io when the file cannot be written.
    [[nodiscard]] Result<> rememberHead(const Head &head, const Secret &dataKey) const;

private:
    /// Alters the contents in memory; says whether there is anything to save.
    using Edit = std::function<Result<bool>(KeySlotContents &)>;
    /// Reads the file anew, edits and saves, alone among processes. Nothing changes when any step
    /// fails.
    [[nodiscard]] Result<> change(const Edit &edit);
    /// As change(), but where the file cannot be written the edit holds for this object.
    [[nodiscard]] Result<> changeIfPossible(const Edit &edit);
    [[nodiscard]] Result<> refresh();

    QString m_path;
    KeySlotContents m_contents;
    bool m_unsaved = false; ///< memory is ahead of a file that cannot be written
};

} // namespace zs
