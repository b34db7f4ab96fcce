// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/signed_row.h"

#include <QCoreApplication>

namespace zs {

namespace {

struct Signed {
    Q_DECLARE_TR_FUNCTIONS(ApprovalDesk)
};

/// Whether the key was that person's when the act was made; the reason when not.
QString keyFault(const std::vector<PersonKey> &keys, const SignedRow &row)
{
    for (const PersonKey &key : keys) {
        if (key.person != row.actor || key.publicKey != row.publicKey)
            continue;
        const bool inUse =
            row.at >= key.madeAt && (!key.retiredAt.isValid() || row.at <= key.retiredAt);
        return inUse ? QString() : Signed::tr("The key was not in use at that time.");
    }
    return Signed::tr("The key is not one of this person's.");
}

} // namespace

SignatureCheck
checkSignature(const SignedRow &row, const QByteArray &content, const std::vector<PersonKey> &keys)
{
    SignatureCheck check{SignatureVerdict::Invalid, keyFault(keys, row)};
    if (!check.why.isEmpty())
        return check;
    const auto key = Sm2PublicKey::fromBytes(row.publicKey);
    if (!key) {
        check.why = key.error().message;
        return check;
    }
    check.verdict = key->verify(content, row.signature);
    if (check.verdict == SignatureVerdict::Invalid)
        check.why = Signed::tr("The signature does not belong to what is stored: opinion, form, "
                               "person or time were altered.");
    return check;
}

} // namespace zs
