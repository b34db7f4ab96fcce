// SPDX-License-Identifier: GPL-3.0-or-later
// One-time codes of a person: asked for at log-in, good once.
#include "commands/account_desk.h"
#include "commands/workspace_private.h"
#include "crypto/totp.h"

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNonceSize = 12;

WallTime wallOf(UtcMillis at)
{
    return WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(at));
}

QByteArrayView viewOf(const Secret &secret)
{
    return {secret.bytes().data(), static_cast<qsizetype>(secret.bytes().size())};
}

/// The row holds the secret sealed under a key drawn from the data key, so that it stands neither
/// in the log, which keeps every value of a row, nor in any report of it.
Secret sealingKey(const Secret &dataKey)
{
    return Secret(QByteArrayView(hmacSm3(dataKey, "zhengshu one-time secret 1")).first(16));
}

QByteArray contextOf(PersonId person)
{
    return QByteArrayLiteral("zhengshu one-time secret\0") + person.value().toBytes();
}

QByteArray closed(const Secret &dataKey, PersonId person, const Secret &secret)
{
    const Sealed sealed = seal(sealingKey(dataKey), viewOf(secret), contextOf(person));
    return sealed.nonce + sealed.bytes;
}

Result<Secret> opened(const Secret &dataKey, const OneTimeSecret &row)
{
    if (row.secret.size() <= kNonceSize)
        return fail(ErrorCode::Corrupt,
                    Workspace::tr("The secret of the one-time codes is damaged."));
    return unseal(sealingKey(dataKey),
                  {row.secret.first(kNonceSize), row.secret.sliced(kNonceSize)},
                  contextOf(row.person));
}

} // namespace

Result<std::optional<OneTimeSecret>> Workspace::Private::codeRow()
{
    if (!session.person.isValid())
        return std::optional<OneTimeSecret>();
    auto rows = store->load<OneTimeSecret>(RowFilter{"person", session.person.value()});
    if (!rows)
        return passOn(rows);
    for (OneTimeSecret &row : *rows) {
        if (!row.retiredAt.isValid())
            return std::optional(std::move(row));
    }
    return std::optional<OneTimeSecret>();
}

Result<>
Workspace::Private::checkCode(const std::function<QString()> &ask, int failures, ChangeSet &set)
{
    const auto row = codeRow();
    if (!row)
        return passOn(row);
    if (!*row)
        return {};
    const OneTimeSecret &known = **row;
    const QString code = ask ? ask().simplified().remove(u' ') : QString();
    const auto secret = opened(dataKey, known);
    if (!secret)
        return passOn(secret);
    const auto step = totpStep(*secret, code, clock.now(), known.lastCounter);
    if (!step) { // the passphrase was right and cleared the count of wrong tries: it stands again
        if (auto counted = keys.countFailure(session.login, failures, clock); !counted)
            return counted;
        if (code.isEmpty())
            return fail(ErrorCode::Cancelled,
                        Workspace::tr("This log-in asks for a one-time code."));
        return fail(ErrorCode::Forbidden, keys.wrongText());
    }
    OneTimeSecret used = known;
    used.lastCounter = *step;
    addUpdate(set, known, used);
    return {};
}

Result<> Workspace::Private::ownRowsFit(const ChangeSet &set)
{
    // asked for by the sample alone: who must choose a new passphrase first has no powers yet
    if (set.command == "sample"_L1) {
        const auto mine = power();
        if (!mine)
            return passOn(mine);
        if ((*mine)->governance() == Governance::Founding)
            return {}; // fictional people sign with keys that nobody holds
    }
    for (const EntityChange &change : set.changes) {
        if (change.entity != EntityKind::OneTimeSecret && change.entity != EntityKind::PersonKey)
            continue;
        const auto person =
            static_cast<std::uint16_t>(fieldIndex(*entityInfo(change.entity), u"person"));
        const auto row = store->row(change.entity, change.id);
        if (!row)
            return passOn(row);
        const FieldValue own = session.person.value();
        bool fits = !*row || (*row)->fields[person] == own;
        for (const FieldChange &field : change.fields)
            fits = fits && (field.field != person || field.after == own);
        if (!fits)
            return fail(ErrorCode::Forbidden,
                        Workspace::tr("Keys and one-time codes are only changed by the person they "
                                      "belong to."));
    }
    return {};
}

Result<> AccountDesk::makeCode(const Secret &secret, const QString &code)
{
    auto &d = *m_workspace.d;
    if (!d.session.person.isValid())
        return fail(ErrorCode::Invalid,
                    Workspace::tr("Only a person of the workspace can have one-time codes."));
    const auto step = totpStep(secret, code.simplified().remove(u' '), d.clock.now(), 0);
    if (!step)
        return fail(ErrorCode::Forbidden,
                    Workspace::tr("The code is not right. Look at the clock of this computer and "
                                  "of the device, then enter the code that it shows now."));
    const auto present = d.codeRow();
    if (!present)
        return passOn(present);
    OneTimeSecret row;
    row.id = d.ids.next<OneTimeSecretId>();
    row.person = d.session.person;
    row.secret = closed(d.dataKey, row.person, secret);
    row.lastCounter = *step;
    row.madeAt = wallOf(d.clock.now());
    ChangeSet set{u"make-code"_s, {}, {}};
    if (*present) {
        OneTimeSecret retired = **present;
        retired.retiredAt = row.madeAt;
        addUpdate(set, **present, retired);
    }
    set.changes.push_back(inserted(row));
    if (auto may = d.authorise(set); !may)
        return may;
    if (const auto written = d.write(set, d.session.login); !written)
        return passOn(written);
    d.takePolicy();
    return {};
}

Result<> AccountDesk::retireCode(const Secret &passphrase)
{
    auto &d = *m_workspace.d;
    const auto present = d.codeRow();
    if (!present)
        return passOn(present);
    if (!*present)
        return {};
    if (auto may = mayGoWithout(factor() != FactorKind::None); !may)
        return may;
    if (auto right = d.keys.unlock(d.session.login, passphrase, d.factor, d.clock); !right)
        return passOn(right);
    OneTimeSecret retired = **present;
    retired.retiredAt = wallOf(d.clock.now());
    ChangeSet set{u"retire-code"_s, {}, {}};
    addUpdate(set, **present, retired);
    if (auto may = d.authorise(set); !may)
        return may;
    if (const auto written = d.write(set, d.session.login); !written)
        return passOn(written);
    return {};
}

} // namespace zs
