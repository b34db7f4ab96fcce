// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sm2_box.h"

#include "crypto/sm2_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <botan/ec_group.h>
#include <botan/ec_scalar.h>
#include <botan/pubkey.h>
#include <botan/sm2.h>
#include <botan/system_rng.h>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Boxes {
    Q_DECLARE_TR_FUNCTIONS(Sm2Box)
};

constexpr std::size_t kSealKeySize = 16;
constexpr qsizetype kLongestBox = 4'096;
constexpr const char *kHash = "SM3";

const Botan::EC_Group &curve()
{
    static const Botan::EC_Group group = Botan::EC_Group::from_name("sm2p256v1");
    return group;
}

std::unexpected<Error> notFor(const QString &detail)
{
    return fail(ErrorCode::Forbidden,
                Boxes::tr("This was encrypted for another key, or it is damaged."),
                detail);
}

} // namespace

Result<QByteArray> sm2Encrypted(const Sm2PublicKey &to, const Secret &secret)
{
    if (secret.isEmpty())
        return fail(ErrorCode::Internal, Boxes::tr("There is nothing to encrypt."));
    try {
        const QByteArray bytes = to.bytes();
        const auto point = Botan::EC_AffinePoint::deserialize(
            curve(),
            {reinterpret_cast<const std::uint8_t *>(bytes.constData()),
             static_cast<std::size_t>(bytes.size())});
        const Botan::SM2_PublicKey key(curve(), point.value());
        const Botan::PK_Encryptor_EME box(key, Botan::system_rng(), kHash);
        const auto sealed = box.encrypt(secret.bytes(), Botan::system_rng());
        return QByteArray(reinterpret_cast<const char *>(sealed.data()),
                          static_cast<qsizetype>(sealed.size()));
    } catch (const std::exception &e) {
        return fail(ErrorCode::Internal,
                    Boxes::tr("The key could not be encrypted."),
                    QString::fromUtf8(e.what()));
    }
}

Result<Secret> sm2Decrypted(const Sm2PrivateKey &with, QByteArrayView box)
{
    if (box.isEmpty() || box.size() > kLongestBox)
        return notFor(u"%1 bytes"_s.arg(box.size()));
    // the private number leaves its class sealed only; the key it is sealed under dies here
    const Secret own = Secret::random(kSealKeySize);
    const auto number =
        unseal(own, with.sealedUnder(own), sm2SealContext(with.publicKey().bytes()));
    if (!number)
        return passOn(number);
    try {
        const auto scalar = Botan::EC_Scalar::deserialize(curve(), number->bytes());
        const Botan::SM2_PrivateKey key(curve(), scalar.value());
        const Botan::PK_Decryptor_EME opener(key, Botan::system_rng(), kHash);
        const auto plain = opener.decrypt(reinterpret_cast<const std::uint8_t *>(box.data()),
                                          static_cast<std::size_t>(box.size()));
        Secret secret(plain.size());
        std::ranges::copy(plain, secret.bytes().begin());
        return secret;
    } catch (const std::exception &e) {
        return notFor(QString::fromUtf8(e.what()));
    }
}

} // namespace zs
