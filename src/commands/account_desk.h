// SPDX-License-Identifier: GPL-3.0-or-later
// A person's own account through the workspace: what the policy asks, how long the passphrase
// lasts, the second factor, the last log-in, locking and going on.
#pragma once

#include "commands/protection_state.h"
#include "commands/workspace.h"
#include "crypto/key_slots.h"
#include "crypto/passphrase_policy.h"

namespace zs {

/// The log-in before this one, as the log tells it (上次登录).
struct LastLogin {
    UtcMillis at = 0; ///< 0 = this is the first one
    QString machine;  ///< empty when the log does not say
    int failures = 0; ///< wrong tries between that one and this one
    [[nodiscard]] QString text() const;
};

/// What a log-in asks for beside the passphrase, as the key file tells before anything is open.
struct LoginNeeds {
    FactorKind factor = FactorKind::None;
    QString name;         ///< of the medium or token
    QByteArray challenge; ///< what a token signs
};
/// Needs nothing for an unknown login. Errors as KeySlotFile::open().
[[nodiscard]] Result<LoginNeeds> loginNeeds(const QString &workspacePath, const QString &login);

/// The factor of a token by the key that was made for this program. Errors as Pkcs11Module.
[[nodiscard]] Result<Secret> tokenFactor(const QString &library,
                                         const QString &token,
                                         const Secret &pin,
                                         const QByteArray &challenge);
/// The same; the key is made on the token when there is none yet.
[[nodiscard]] Result<Secret> newTokenFactor(const QString &library,
                                            const QString &token,
                                            const Secret &pin,
                                            const QByteArray &challenge);

class AccountDesk {
public:
    /// The workspace must outlive the desk.
    explicit AccountDesk(Workspace &workspace)
        : m_workspace(workspace)
    {}

    [[nodiscard]] const PassphrasePolicy &policy() const;
    /// Key of the protection profile; empty = none was chosen.
    [[nodiscard]] QString profile() const;

    // --- the passphrase ---
    /// Whether nothing but choosing a new passphrase may be done: it expired, or somebody else
    /// chose it. Every act and every reading is refused meanwhile.
    [[nodiscard]] bool mustRenew() const;
    /// The same for a second factor: the policy asks for one that this account does not have.
    [[nodiscard]] bool mustSetFactor() const;
    [[nodiscard]] PassphraseAge age() const;
    /// What should be said after log-in: soon expired, a second factor is asked for; else empty.
    [[nodiscard]] QString warning() const;
    [[nodiscard]] const LastLogin &lastLogin() const;

    // --- the second factor ---
    [[nodiscard]] FactorKind factor() const;
    [[nodiscard]] QString factorName() const;
    [[nodiscard]] bool hasCodes() const;
    /// Whether the policy asks for one that this account does not have.
    [[nodiscard]] bool lacksFactor() const;
    [[nodiscard]] QByteArray factorChallenge() const;
    /// From the next log-in on `next` is needed beside the passphrase; kind None takes it away.
    /// Forbidden to take away the last one that the policy asks for.
    [[nodiscard]] Result<> setFactor(const Secret &passphrase, const BroughtFactor &next);
    /// One-time codes count from when a code of the new secret was given: Forbidden for a wrong
    /// one. Earlier codes are retired.
    [[nodiscard]] Result<> makeCode(const Secret &secret, const QString &code);
    [[nodiscard]] Result<> retireCode(const Secret &passphrase);

    // --- locking ---
    /// Notes that the window was locked, by hand or after idleness.
    [[nodiscard]] Result<> lock(bool idle);
    /// Errors as Workspace::open(); a wrong try counts like one at log-in.
    [[nodiscard]] Result<>
    unlock(const Secret &passphrase, const Secret &factor, const std::function<QString()> &askCode);
    /// Notes that the session was as long as it may be.
    [[nodiscard]] Result<> endSession();

    // --- the controls of a profile ---
    /// How a control stands now. Long looks (see isLongLook) only with `progress`.
    [[nodiscard]] ControlState look(const QString &stateKey,
                                    const Workspace::Progress &progress = {}) const;
    struct SiteAnswer {
        bool done = false;
        QString remark;
        QString by; ///< who said so
        QDate on;
    };
    /// The administrator's answer to a control of a profile.
    [[nodiscard]] SiteAnswer siteAnswer(const QString &profile, const QString &control) const;
    [[nodiscard]] Result<>
    answerForSite(const QString &profile, const QString &control, bool done, const QString &remark);

    /// The first acts of a workspace that was just made are done before its policy holds for who
    /// made it. Forbidden once anything else was done in it.
    [[nodiscard]] Result<> atFounding(const std::function<Result<>()> &acts);

private:
    [[nodiscard]] Result<> mayGoWithout(bool otherKind) const;

    Workspace &m_workspace;
};

} // namespace zs
