// SPDX-License-Identifier: GPL-3.0-or-later
// How the controls of a protection profile stand, looked up in the workspace itself.
#pragma once

#include "access/grants.h"
#include "crypto/passphrase_policy.h"

#include <QStringList>

#include <functional>

namespace zs {

class KeySlotFile;
class Store;
class Workspace;

struct ControlState {
    enum class Verdict { Holds, Fails, Unknown };
    Verdict verdict = Verdict::Unknown;
    QString text; ///< what was seen, as a sentence
};

/// Where is looked. All of it must outlive the look.
struct ProtectionView {
    const Workspace &workspace;
    Store &store;
    const KeySlotFile &keys;
    const Secret &dataKey;
    const PassphrasePolicy &policy;
    QString profile;
    Governance governance = Governance::Founding;
    QDate today;
    UtcMillis now = 0;
    /// Where long looks tell how far they are; empty = they are not taken.
    std::function<bool(std::int64_t done, std::int64_t total)> progress;
};

/// Unknown for a key that nothing is known of, and for a long look that was not taken.
[[nodiscard]] ControlState lookAt(const QString &stateKey, const ProtectionView &view);
/// Every key that lookAt() answers.
[[nodiscard]] QStringList lookedAtKeys();
/// Whether the look reads through the whole log, file or backup.
[[nodiscard]] bool isLongLook(const QString &stateKey);

/// The policy that a profile asks for at least; empty for none.
[[nodiscard]] QString leastPolicyOf(const QString &profile);
/// Whether one policy asks no less than another.
[[nodiscard]] bool isAsStrict(const PassphrasePolicy &policy, const PassphrasePolicy &least);

} // namespace zs
