// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/account_desk.h"

#include "commands/workspace_private.h"
#include "crypto/pkcs11_token.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Account {
    Q_DECLARE_TR_FUNCTIONS(Account)
};

/// The label of this program's key on a token.
const QString kTokenKey = u"zhengshu"_s;

QString siteKey(const QString &profile, const QString &control)
{
    return u"security.site.%1.%2"_s.arg(profile, control);
}

} // namespace

QString LastLogin::text() const
{
    if (at == 0)
        return Account::tr("This is your first log-in.");
    const QString when = QDateTime::fromMSecsSinceEpoch(at).toString(u"yyyy-MM-dd HH:mm"_s);
    QString words = machine.isEmpty() ? Account::tr("Last log-in: %1").arg(when)
                                      : Account::tr("Last log-in: %1 on %2").arg(when, machine);
    if (failures > 0)
        words += Account::tr("; failed tries since: %1").arg(failures);
    return words;
}

Result<LoginNeeds> loginNeeds(const QString &workspacePath, const QString &login)
{
    const auto keys = KeySlotFile::open(keyFileOf(workspacePath));
    if (!keys)
        return passOn(keys);
    LoginNeeds needs{FactorKind::None, {}, keys->factorChallenge()};
    if (const KeySlot *slot = keys->slotOf(login)) {
        needs.factor = slot->factor;
        needs.name = slot->factorName;
    }
    return needs;
}

Result<Secret> tokenFactor(const QString &library,
                           const QString &token,
                           const Secret &pin,
                           const QByteArray &challenge)
{
    const auto module = Pkcs11Module::load(library);
    if (!module)
        return passOn(module);
    return module->factor(token, pin, challenge, kTokenKey);
}

Result<Secret> newTokenFactor(const QString &library,
                              const QString &token,
                              const Secret &pin,
                              const QByteArray &challenge)
{
    const auto module = Pkcs11Module::load(library);
    if (!module)
        return passOn(module);
    const auto made = module->makeKey(token, pin, kTokenKey);
    if (!made && made.error().code != ErrorCode::Conflict) // there is one: it will do
        return passOn(made);
    return module->factor(token, pin, challenge, kTokenKey);
}

const PassphrasePolicy &AccountDesk::policy() const
{
    return m_workspace.d->policy();
}

QString AccountDesk::profile() const
{
    return m_workspace.setting(u"security.profile"_s);
}

bool AccountDesk::mustRenew() const
{
    return m_workspace.d->renewalDue;
}

bool AccountDesk::mustSetFactor() const
{
    return m_workspace.d->factorDue;
}

Result<> AccountDesk::atFounding(const std::function<Result<>()> &acts)
{
    auto &d = *m_workspace.d;
    if (const auto last = d.store->last(); !last || last->sequence != 1)
        return fail(ErrorCode::Forbidden,
                    Account::tr("Only the first acts of a new workspace come before its policy."));
    d.founding = true;
    auto done = acts();
    d.founding = false;
    return done;
}

Result<> AccountDesk::mayGoWithout(bool otherKind) const
{
    if (!policy().secondFactor || otherKind)
        return {};
    return fail(ErrorCode::Forbidden,
                Account::tr("The policy of this workspace asks for a second factor: set up "
                            "another one before you take this one away."));
}

PassphraseAge AccountDesk::age() const
{
    const auto &d = *m_workspace.d;
    const KeySlot *slot = d.keys.slotOf(d.session.login);
    return slot ? passphraseAge(policy(), slot->changedAt, d.clock.now()) : PassphraseAge{};
}

QString AccountDesk::warning() const
{
    QStringList words;
    if (const PassphraseAge own = age(); own.warn && !own.expired)
        words << Account::tr("Your passphrase expires in %1 days: choose a new one under System, "
                             "My account.")
                     .arg(own.daysLeft);
    if (const QString due = m_workspace.d->accountDue(); !due.isEmpty())
        words << due;
    return words.join(u' ');
}

const LastLogin &AccountDesk::lastLogin() const
{
    return m_workspace.d->lastLogin;
}

FactorKind AccountDesk::factor() const
{
    const auto &d = *m_workspace.d;
    const KeySlot *slot = d.keys.slotOf(d.session.login);
    return slot ? slot->factor : FactorKind::None;
}

QString AccountDesk::factorName() const
{
    const auto &d = *m_workspace.d;
    const KeySlot *slot = d.keys.slotOf(d.session.login);
    return slot ? slot->factorName : QString();
}

bool AccountDesk::hasCodes() const
{
    const auto row = m_workspace.d->codeRow();
    return row && *row;
}

bool AccountDesk::lacksFactor() const
{
    return policy().secondFactor && factor() == FactorKind::None && !hasCodes();
}

QByteArray AccountDesk::factorChallenge() const
{
    return m_workspace.d->keys.factorChallenge();
}

Result<> AccountDesk::setFactor(const Secret &passphrase, const BroughtFactor &next)
{
    auto &d = *m_workspace.d;
    if (auto may = d.authorise(u"set-factor"_s, {}); !may)
        return may;
    if (next.kind == FactorKind::None && factor() != FactorKind::None) {
        if (auto may = mayGoWithout(hasCodes()); !may)
            return may;
    }
    const BroughtFactor before{factor(), d.factor, factorName()};
    if (auto done = d.keys.setFactor(d.session.login, passphrase, d.factor, next, d.clock); !done)
        return done;
    d.factor = next.secret;
    const QString what = next.kind == FactorKind::None   ? Account::tr("none")
                         : next.kind == FactorKind::File ? Account::tr("key file %1").arg(next.name)
                                                         : Account::tr("token %1").arg(next.name);
    const auto written = d.write(ChangeSet{u"set-factor"_s, {}, {}}, what);
    if (written) {
        d.takePolicy();
        return {};
    }
    // both or neither
    (void)d.keys.setFactor(d.session.login, passphrase, d.factor, before, d.clock);
    d.factor = before.secret;
    return passOn(written);
}

Result<> AccountDesk::lock(bool idle)
{
    return m_workspace.note(
        u"lock"_s, {}, idle ? Account::tr("after idleness") : Account::tr("by hand"));
}

Result<> AccountDesk::unlock(const Secret &passphrase,
                             const Secret &factor,
                             const std::function<QString()> &askCode)
{
    auto &d = *m_workspace.d;
    const QString &login = d.session.login;
    const KeySlot *slot = d.keys.slotOf(login);
    const int failures = slot ? slot->failures : 0;
    if (auto opened = d.keys.unlock(login, passphrase, factor, d.clock); !opened)
        return passOn(opened);
    ChangeSet set{u"unlock"_s, {}, {}};
    if (auto checked = d.checkCode(askCode, failures, set); !checked)
        return checked;
    if (!m_workspace.readOnlyReason().isEmpty())
        return {};
    if (failures > 0) {
        if (auto told = m_workspace.note(u"log-in-failed"_s, {}, QString::number(failures)); !told)
            return told;
    }
    if (const auto written = d.write(set, login); !written)
        return passOn(written);
    return {};
}

Result<> AccountDesk::endSession()
{
    return m_workspace.note(u"session-over"_s, {}, m_workspace.session().login);
}

ControlState AccountDesk::look(const QString &stateKey, const Workspace::Progress &progress) const
{
    auto &d = *m_workspace.d;
    return lookAt(stateKey,
                  {.workspace = m_workspace,
                   .store = *d.store,
                   .keys = d.keys,
                   .dataKey = d.dataKey,
                   .policy = policy(),
                   .profile = profile(),
                   .governance = m_workspace.governance(),
                   .today = d.today(),
                   .now = d.clock.now(),
                   .progress = progress});
}

AccountDesk::SiteAnswer AccountDesk::siteAnswer(const QString &profile,
                                                const QString &control) const
{
    const QJsonObject json =
        QJsonDocument::fromJson(m_workspace.setting(siteKey(profile, control)).toUtf8()).object();
    return {json["done"_L1].toBool(),
            json["remark"_L1].toString(),
            json["by"_L1].toString(),
            QDate::fromString(json["on"_L1].toString(), Qt::ISODate)};
}

Result<> AccountDesk::answerForSite(const QString &profile,
                                    const QString &control,
                                    bool done,
                                    const QString &remark)
{
    auto &d = *m_workspace.d;
    const SiteAnswer before = siteAnswer(profile, control);
    if (before.done == done && before.remark == remark.simplified())
        return {};
    const QJsonObject json{{"done"_L1, done},
                           {"remark"_L1, remark.simplified()},
                           {"by"_L1, d.session.personName},
                           {"on"_L1, d.today().toString(Qt::ISODate)}};
    ChangeSet set =
        d.settingChange(u"answer-control"_s,
                        siteKey(profile, control),
                        QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    if (const auto written = m_workspace.commit(std::move(set), control); !written)
        return passOn(written);
    return {};
}

} // namespace zs
