// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/protection_state.h"

#include "commands/protection_looks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Look {
    QLatin1StringView key;
    ControlState (*look)(const ProtectionView &view);
    bool isLong = false;
};

constexpr std::array kLooks{
    Look{"account.named"_L1, &looks::accountsNamed},
    Look{"account.leavers"_L1, &looks::leaversShutOut},
    Look{"auth.policy"_L1, &looks::policyStrict},
    Look{"auth.lock"_L1, &looks::locksOn},
    Look{"auth.two-factor"_L1, &looks::twoFactors},
    Look{"separation.three"_L1, &looks::threeApart},
    Look{"access.denied-default"_L1, &looks::deniedByDefault},
    Look{"label.complete"_L1, &looks::labelsComplete},
    Look{"label.flow"_L1, &looks::labelsFlow},
    Look{"log.chain"_L1, &looks::logChain, true},
    Look{"log.coverage"_L1, &looks::logCoverage},
    Look{"log.retention"_L1, &looks::logRetention},
    Look{"log.anchor"_L1, &looks::logAnchor},
    Look{"store.encrypted"_L1, &looks::storeEncrypted},
    Look{"store.integrity"_L1, &looks::storeIntegrity, true},
    Look{"backup.recent"_L1, &looks::backupRecent, true},
    Look{"export.accounted"_L1, &looks::exportsAccounted},
    Look{"network.none"_L1, &looks::noNetwork},
    Look{"memory.scrubbed"_L1, &looks::memoryScrubbed},
    Look{"input.checked"_L1, &looks::inputChecked},
    Look{"personal.minimal"_L1, &looks::personalMinimal},
};

const Look *lookOf(const QString &key)
{
    const auto at = std::ranges::find_if(kLooks, [&](const Look &look) { return key == look.key; });
    return at == kLooks.end() ? nullptr : &*at;
}

} // namespace

ControlState looks::holds(const QString &text)
{
    return {ControlState::Verdict::Holds, text};
}

ControlState looks::fails(const QString &text)
{
    return {ControlState::Verdict::Fails, text};
}

ControlState looks::unknown(const QString &text)
{
    return {ControlState::Verdict::Unknown, text};
}

ControlState lookAt(const QString &stateKey, const ProtectionView &view)
{
    const Look *look = lookOf(stateKey);
    if (!look)
        return looks::unknown(QCoreApplication::translate(
            "Protection", "The program cannot tell; the site answers."));
    if (look->isLong && !view.progress)
        return looks::unknown(
            QCoreApplication::translate("Protection", "Not looked at yet: press Check now."));
    return look->look(view);
}

QStringList lookedAtKeys()
{
    QStringList keys;
    for (const Look &look : kLooks)
        keys << look.key;
    return keys;
}

bool isLongLook(const QString &stateKey)
{
    const Look *look = lookOf(stateKey);
    return look && look->isLong;
}

QString leastPolicyOf(const QString &profile)
{
    if (profile == "classified"_L1)
        return u"secret"_s; // the lowest level that such a system may have
    return profile == "mlps3"_L1 ? profile : QString();
}

bool isAsStrict(const PassphrasePolicy &policy, const PassphrasePolicy &least)
{
    const auto noLater = [](int own, int asked) { return asked == 0 || (own > 0 && own <= asked); };
    return policy.minLength >= least.minLength && policy.minClasses >= least.minClasses
           && policy.history >= least.history && policy.maxTries <= least.maxTries
           && policy.lockMinutes >= least.lockMinutes
           && noLater(policy.maxAgeDays, least.maxAgeDays)
           && noLater(policy.idleMinutes, least.idleMinutes)
           && noLater(policy.sessionMinutes, least.sessionMinutes)
           && (policy.secondFactor || !least.secondFactor);
}

} // namespace zs
