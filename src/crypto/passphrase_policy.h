// SPDX-License-Identifier: GPL-3.0-or-later
// What a passphrase must be like and how long a session may last. The figures are data
// (resources/access/policy.json) with the article they come from.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "crypto/sealing.h"

#include <QStringList>

#include <span>
#include <vector>

namespace zs {

struct PassphrasePolicy {
    QString key; ///< "standard", "mlps3", "secret", ...
    QString nameZh;
    QString nameEn;
    QString article;           ///< where the figures come from
    QString mark;              ///< "V" read in the text, "P" in part, "K" from general knowledge
    int minLength = 8;         ///< characters
    int minClasses = 3;        ///< of capitals, small letters, digits, other characters
    int freeLength = 0;        ///< from this length on classes do not count; 0 = never
    int maxAgeDays = 0;        ///< 0 = no expiry
    int warnDays = 7;          ///< before expiry
    int history = 0;           ///< so many earlier ones may not come again
    int maxTries = 5;          ///< wrong ones before the log-in is locked
    int lockMinutes = 30;      ///< and for how long
    int idleMinutes = 15;      ///< without a key or click, then the window locks; 0 = never
    int sessionMinutes = 0;    ///< then log in anew; 0 = no limit
    bool secondFactor = false; ///< a key file, token or one-time code beside it
};

[[nodiscard]] Result<std::vector<PassphrasePolicy>> parsePolicies(const QByteArray &json);
[[nodiscard]] const std::vector<PassphrasePolicy> &shippedPolicies();
/// The policy of that key; the first one when there is none.
[[nodiscard]] const PassphrasePolicy &policyByKey(const QString &key);

/// An earlier passphrase, so that it can be recognised and not read.
struct PassphraseTrace {
    QByteArray salt;
    Argon2Cost cost;
    QByteArray digest;
};
/// Empty digest when memory is short.
[[nodiscard]] PassphraseTrace traceOf(const Secret &passphrase, const Argon2Cost &cost = {});

/// What speaks against a new passphrase (UTF-8), as sentences; empty when it may be taken. Runs of
/// one character or along keyboard and alphabet, the log-in name and the commonest passwords are
/// refused whatever the length. `earlier` newest first; no more than the policy counts are looked
/// at.
[[nodiscard]] QStringList passphraseFaults(const PassphrasePolicy &policy,
                                           const Secret &passphrase,
                                           const QString &login,
                                           std::span<const PassphraseTrace> earlier = {});
/// The rules in words, for the page where one is chosen.
[[nodiscard]] QString policyText(const PassphrasePolicy &policy);

struct PassphraseAge {
    bool expired = false;
    int daysLeft = -1; ///< -1 = never expires
    bool warn = false;
};
/// A clock set back before the change counts as the day of the change.
[[nodiscard]] PassphraseAge
passphraseAge(const PassphrasePolicy &policy, UtcMillis changedAt, UtcMillis now);
/// Milliseconds until a locked log-in opens again; 0 = not locked.
[[nodiscard]] UtcMillis
lockedFor(const PassphrasePolicy &policy, int failures, UtcMillis lastFailure, UtcMillis now);

enum class SessionState { Open, Locked, Over };
/// Locked after idleness, over after the longest session; a clock that went back locks, too.
[[nodiscard]] SessionState
sessionState(const PassphrasePolicy &policy, UtcMillis began, UtcMillis lastInput, UtcMillis now);

} // namespace zs
