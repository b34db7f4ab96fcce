// SPDX-License-Identifier: GPL-3.0-or-later
// The signing key of a session's person.
#include "commands/workspace_private.h"

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

WallTime wallOf(UtcMillis at)
{
    return WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(at));
}

SealedSm2Key sealedOf(const PersonKey &row)
{
    return {row.salt,
            {.memoryKib = static_cast<std::uint32_t>(row.memoryKib),
             .iterations = static_cast<std::uint32_t>(row.iterations),
             .lanes = static_cast<std::uint32_t>(row.lanes)},
            {row.nonce, row.sealed},
            row.publicKey};
}

} // namespace

Result<std::optional<PersonKey>> Workspace::Private::signingKeyRow()
{
    if (!session.person.isValid())
        return std::optional<PersonKey>();
    auto rows = store->load<PersonKey>(RowFilter{"person", session.person.value()});
    if (!rows)
        return passOn(rows);
    for (PersonKey &row : *rows) {
        if (!row.retiredAt.isValid())
            return std::optional(std::move(row));
    }
    return std::optional<PersonKey>();
}

Result<> Workspace::Private::loadSigningKey(const Secret &passphrase)
{
    signingKey.reset();
    const auto row = signingKeyRow();
    if (!row)
        return passOn(row);
    if (!*row)
        return {};
    auto key = Sm2PrivateKey::opened(sealedOf(**row), passphrase);
    if (!key)
        return passOn(key);
    signingKey = std::move(*key);
    return {};
}

Argon2Cost Workspace::Private::ownCost() const
{
    for (const KeySlot &slot : keys.keySlots()) {
        if (slot.login == session.login)
            return slot.cost;
    }
    return {};
}

Result<PersonKey> Workspace::Private::sealedRow(const Sm2PrivateKey &key, const Secret &passphrase)
{
    const auto sealed = key.sealedFor(passphrase, ownCost());
    if (!sealed)
        return passOn(sealed);
    PersonKey row;
    row.person = session.person;
    row.publicKey = sealed->publicKey;
    row.salt = sealed->salt;
    row.memoryKib = sealed->cost.memoryKib;
    row.iterations = sealed->cost.iterations;
    row.lanes = sealed->cost.lanes;
    row.nonce = sealed->sealed.nonce;
    row.sealed = sealed->sealed.bytes;
    row.madeAt = wallOf(clock.now());
    return row;
}

Result<> Workspace::makeSigningKey(const Secret &passphrase)
{
    if (!d->session.person.isValid())
        return fail(ErrorCode::Invalid, tr("Only a person of the workspace can have a key."));
    if (auto unlocked = d->keys.unlock(d->session.login, passphrase, d->factor, d->clock);
        !unlocked)
        return passOn(unlocked);
    const auto present = d->signingKeyRow();
    if (!present)
        return passOn(present);
    const Sm2PrivateKey key = Sm2PrivateKey::generate();
    auto row = d->sealedRow(key, passphrase);
    if (!row)
        return passOn(row);
    row->id = d->ids.next<PersonKeyId>();
    ChangeSet set{u"make-key"_s, {}, {}};
    if (*present) {
        PersonKey retired = **present;
        retired.retiredAt = wallOf(d->clock.now());
        addUpdate(set, **present, retired);
    }
    set.changes.push_back(inserted(*row));
    if (auto may = d->authorise(set); !may)
        return may;
    if (const auto written = d->write(set, d->session.login); !written)
        return passOn(written);
    d->signingKey = key;
    Q_EMIT changed(set);
    return {};
}

Result<> Workspace::confirmPassphrase(const Secret &passphrase)
{
    if (auto unlocked = d->keys.unlock(d->session.login, passphrase, d->factor, d->clock);
        !unlocked)
        return passOn(unlocked);
    return {};
}

bool Workspace::canSign() const
{
    return d->signingKey.has_value();
}

} // namespace zs
