// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sm2_key.h"

#include "crypto/sm2_parts.h"

#include <QCoreApplication>
#include <QHash>

#include <botan/ber_dec.h>
#include <botan/bigint.h>
#include <botan/der_enc.h>
#include <botan/ec_apoint.h>
#include <botan/ec_group.h>
#include <botan/ec_scalar.h>
#include <botan/mem_ops.h>
#include <botan/pubkey.h>
#include <botan/sm2.h>
#include <botan/system_rng.h>
#include <mutex>
#include <optional>
#include <vector>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Signing {
    Q_DECLARE_TR_FUNCTIONS(Signing)
};

constexpr qsizetype kField = 32;        ///< bytes of a coordinate or scalar
constexpr qsizetype kLongestId = 8'191; ///< its length in bits has 16 bits
constexpr std::size_t kSealKeySize = 16;
constexpr qsizetype kMostKnown = 512; ///< public keys kept ready, some 100 KiB each once they check
// the digest is made here, in the same way for software and tokens: Botan signs it as it is
constexpr const char *kRawDigest = ",Raw";

const Botan::EC_Group &curve()
{
    static const Botan::EC_Group group = Botan::EC_Group::from_name("sm2p256v1");
    return group;
}

std::span<const std::uint8_t> view(QByteArrayView bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.data()),
            static_cast<std::size_t>(bytes.size())};
}

QByteArray toArray(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

/// a, b and the base point: what stands between the id and the public key in Z.
const QByteArray &curveBytes()
{
    static const QByteArray bytes = [] {
        QByteArray all;
        for (const Botan::BigInt *part :
             {&curve().get_a(), &curve().get_b(), &curve().get_g_x(), &curve().get_g_y()})
            all += toArray(part->serialize<std::vector<std::uint8_t>>(kField));
        return all;
    }();
    return bytes;
}

std::unexpected<Error> internal(const char *what)
{
    return fail(ErrorCode::Internal,
                Signing::tr("The signature could not be made."),
                QString::fromUtf8(what));
}

std::unexpected<Error> noKey(const QString &detail)
{
    return fail(ErrorCode::Invalid, Signing::tr("These bytes are no SM2 key."), detail);
}

} // namespace

struct Sm2PublicKey::State {
    Botan::EC_AffinePoint point;
    Botan::SM2_PublicKey key;
    QByteArray bytes;
    // made when first asked for: it costs more than a check, and most keys only sign
    mutable std::once_flag made;
    mutable std::optional<Botan::EC_Group::Mul2Table> table;

    [[nodiscard]] const Botan::EC_Group::Mul2Table &multiples() const
    {
        std::call_once(made, [this] { table.emplace(point); });
        return *table;
    }

    explicit State(const Botan::EC_AffinePoint &p)
        : point(p)
        , key(curve(), p)
        , bytes(toArray(p.serialize_uncompressed<std::vector<std::uint8_t>>()))
    {}
};

struct Sm2PrivateKey::State {
    Botan::SM2_PrivateKey key;
    Sm2PublicKey publicKey;
};

Sm2PublicKey::Sm2PublicKey(std::shared_ptr<const State> state)
    : m_state(std::move(state))
{}

Result<Sm2PublicKey> Sm2PublicKey::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 2 * kField + 1 && bytes.size() != kField + 1)
        return noKey(u"%1 bytes"_s.arg(bytes.size()));
    // keys that were read before: whether a point lies on the curve is not asked twice
    static std::mutex guard;
    static QHash<QByteArray, std::shared_ptr<const State>> known;
    const QByteArray name = bytes.toByteArray();
    {
        const std::scoped_lock lock(guard);
        if (const auto found = known.constFind(name); found != known.cend())
            return Sm2PublicKey(*found);
    }
    try {
        const auto point = Botan::EC_AffinePoint::deserialize(curve(), view(bytes));
        if (!point || point->is_identity())
            return noKey(u"no point of the curve"_s);
        auto state = std::make_shared<const State>(*point);
        const std::scoped_lock lock(guard);
        if (known.size() >= kMostKnown)
            known.clear();
        known.insert(name, state);
        return Sm2PublicKey(std::move(state));
    } catch (const std::exception &e) {
        return noKey(QString::fromUtf8(e.what()));
    }
}

QByteArray Sm2PublicKey::bytes() const
{
    return m_state->bytes;
}

QByteArray Sm2PublicKey::compressed() const
{
    return toArray(m_state->point.serialize_compressed<std::vector<std::uint8_t>>());
}

Digest Sm2PublicKey::fingerprint() const
{
    return sm3(m_state->bytes);
}

bool Sm2PublicKey::operator==(const Sm2PublicKey &other) const
{
    return m_state->bytes == other.m_state->bytes;
}

Digest Sm2PublicKey::digestOf(QByteArrayView message, QByteArrayView id) const
{
    const auto bits = static_cast<std::uint16_t>(id.size() * 8);
    const std::array<char, 2> length{static_cast<char>(bits >> 8), static_cast<char>(bits & 0xff)};
    Sm3 z;
    z.add({length.data(), 2});
    z.add(id);
    z.add(curveBytes());
    z.add(QByteArrayView(m_state->bytes).sliced(1));
    const Digest head = z.finish();
    z.add({head.data(), static_cast<qsizetype>(head.size())});
    z.add(message);
    return z.finish();
}

SignatureVerdict
Sm2PublicKey::verify(QByteArrayView message, QByteArrayView signature, QByteArrayView id) const
{
    if (signature.size() != kSm2SignatureSize || id.size() > kLongestId)
        return SignatureVerdict::Invalid;
    try {
        // GB/T 32918.2 section 7.1, with a table kept for the key: whoever verifies a long log asks
        // the same few keys again and again
        const auto bits = view(signature);
        const auto r = Botan::EC_Scalar::deserialize(curve(), bits.first(kField));
        const auto s = Botan::EC_Scalar::deserialize(curve(), bits.last(kField));
        if (!r || !s || r->is_zero() || s->is_zero())
            return SignatureVerdict::Invalid;
        const Botan::EC_Scalar t = *r + *s;
        if (t.is_zero())
            return SignatureVerdict::Invalid;
        const auto e = Botan::EC_Scalar::from_bytes_mod_order(curve(), digestOf(message, id));
        return m_state->multiples().mul2_vartime_x_mod_order_eq(*r - e, *s, t)
                   ? SignatureVerdict::Valid
                   : SignatureVerdict::Invalid;
    } catch (const std::exception &e) {
        qCritical("SM2 could not verify: %s", e.what());
        return SignatureVerdict::NotChecked;
    }
}

Sm2PrivateKey::Sm2PrivateKey(std::shared_ptr<const State> state)
    : m_state(std::move(state))
{}

// Without random bytes no key is safe and no caller could go on, as with Secret::random().
Sm2PrivateKey Sm2PrivateKey::generate()
{
    Botan::SM2_PrivateKey key(Botan::system_rng(), curve());
    auto bits = key.public_key_bits(); // 04 x y
    const auto point = Botan::EC_AffinePoint::deserialize(curve(), bits);
    return Sm2PrivateKey(std::make_shared<const State>(
        std::move(key), Sm2PublicKey(std::make_shared<const Sm2PublicKey::State>(point.value()))));
}

Result<Sm2PrivateKey> Sm2PrivateKey::fromSecret(const Secret &secret)
{
    try {
        const auto scalar = Botan::EC_Scalar::deserialize(curve(), secret.bytes());
        // 0 is no key, and with n - 1 the inverse that signing needs does not exist
        if (!scalar || scalar->is_zero() || (*scalar + Botan::EC_Scalar::one(curve())).is_zero())
            return noKey(u"secret number out of range"_s);
        std::vector<Botan::BigInt> space;
        const auto point = Botan::EC_AffinePoint::g_mul(*scalar, Botan::system_rng(), space);
        return Sm2PrivateKey(std::make_shared<const State>(
            Botan::SM2_PrivateKey(curve(), *scalar),
            Sm2PublicKey(std::make_shared<const Sm2PublicKey::State>(point))));
    } catch (const std::exception &e) {
        return noKey(QString::fromUtf8(e.what()));
    }
}

Sm2PublicKey Sm2PrivateKey::publicKey() const
{
    return m_state->publicKey;
}

Result<QByteArray> Sm2PrivateKey::sign(QByteArrayView message, QByteArrayView id) const
{
    if (id.size() > kLongestId)
        return internal("the signer's id is too long");
    try {
        Botan::PK_Signer signer(m_state->key, Botan::system_rng(), kRawDigest);
        const Digest digest = m_state->publicKey.digestOf(message, id);
        return toArray(signer.sign_message(digest, Botan::system_rng()));
    } catch (const std::exception &e) {
        return internal(e.what());
    }
}

Sealed Sm2PrivateKey::sealedUnder(const Secret &key) const
{
    Secret number(static_cast<std::size_t>(kField));
    m_state->key._private_key().serialize_to(number.bytes());
    return seal(key, {number.bytes().data(), kField}, sm2SealContext(m_state->publicKey.bytes()));
}

Result<Sm2PrivateKey>
Sm2PrivateKey::unsealed(const Secret &key, const Sealed &sealed, const Sm2PublicKey &publicKey)
{
    const auto number = unseal(key, sealed, sm2SealContext(publicKey.bytes()));
    if (!number)
        return passOn(number);
    auto opened = fromSecret(*number);
    if (opened && !(opened->publicKey() == publicKey))
        return noKey(u"private and public key do not belong together"_s);
    return opened;
}

Result<SealedSm2Key> Sm2PrivateKey::sealedFor(const Secret &passphrase,
                                              const Argon2Cost &cost) const
{
    SealedSm2Key kept;
    const Secret salt = Secret::random(16);
    kept.salt = toArray(salt.bytes());
    kept.cost = cost;
    kept.publicKey = m_state->publicKey.bytes();
    kept.sealed = sealedUnder(argon2id(passphrase, kept.salt, cost, kSealKeySize));
    if (kept.sealed.bytes.isEmpty())
        return fail(ErrorCode::Internal,
                    Signing::tr("There is not enough free memory to seal the key."));
    return kept;
}

Result<Sm2PrivateKey> Sm2PrivateKey::opened(const SealedSm2Key &kept, const Secret &passphrase)
{
    const auto publicKey = Sm2PublicKey::fromBytes(kept.publicKey);
    if (!publicKey)
        return passOn(publicKey);
    const Secret key = argon2id(passphrase, kept.salt, kept.cost, kSealKeySize);
    if (key.isEmpty())
        return fail(ErrorCode::Internal,
                    Signing::tr("There is not enough free memory to open the key."));
    auto opened = unsealed(key, kept.sealed, *publicKey);
    if (!opened)
        return fail(ErrorCode::Forbidden,
                    Signing::tr("The passphrase of the signing key is wrong."),
                    opened.error().detail);
    return opened;
}

QByteArray sm2SignatureToDer(QByteArrayView signature)
{
    if (signature.size() != kSm2SignatureSize)
        return {};
    const Botan::BigInt r(view(signature.first(kField)));
    const Botan::BigInt s(view(signature.sliced(kField)));
    std::vector<std::uint8_t> der;
    Botan::DER_Encoder(der).start_sequence().encode(r).encode(s).end_cons();
    return toArray(der);
}

QByteArray sm2SignatureFromDer(QByteArrayView der)
{
    try {
        Botan::BigInt r;
        Botan::BigInt s;
        Botan::BER_Decoder(view(der)).start_sequence().decode(r).decode(s).end_cons().verify_end();
        if (r.is_negative() || s.is_negative() || r.bytes() > kField || s.bytes() > kField)
            return {};
        QByteArray signature = toArray(r.serialize<std::vector<std::uint8_t>>(kField))
                               + toArray(s.serialize<std::vector<std::uint8_t>>(kField));
        // one signature has one encoding: BER's other ones are refused
        return sm2SignatureToDer(signature) == der ? signature : QByteArray();
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace zs
