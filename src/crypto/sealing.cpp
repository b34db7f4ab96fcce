// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sealing.h"

#include <QCoreApplication>

#include <algorithm>
#include <botan/aead.h>
#include <botan/mac.h>
#include <botan/pwdhash.h>
#include <botan/system_rng.h>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kKeySize = 16;
constexpr qsizetype kNonceSize = 12;
constexpr qsizetype kTagSize = 16;

std::span<const std::uint8_t> view(QByteArrayView bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.data()),
            static_cast<std::size_t>(bytes.size())};
}

std::unexpected<Error> doesNotOpen(const QString &detail)
{
    return fail(ErrorCode::Corrupt,
                QCoreApplication::translate(
                    "Sealing", "The encrypted data is damaged, or this is not its key."),
                detail);
}

} // namespace

Sealed seal(const Secret &key, QByteArrayView plain, QByteArrayView context)
{
    try {
        const auto cipher =
            Botan::AEAD_Mode::create_or_throw("SM4/GCM", Botan::Cipher_Dir::Encryption);
        std::array<std::uint8_t, kNonceSize> nonce{};
        Botan::system_rng().randomize(nonce);
        cipher->set_key(key.bytes());
        cipher->set_associated_data(view(context));
        cipher->start(nonce);
        Botan::secure_vector<std::uint8_t> bytes(plain.begin(), plain.end());
        cipher->finish(bytes);
        return {QByteArray(reinterpret_cast<const char *>(nonce.data()), kNonceSize),
                QByteArray(reinterpret_cast<const char *>(bytes.data()),
                           static_cast<qsizetype>(bytes.size()))};
    } catch (const std::exception &e) {
        qCritical("SM4-GCM could not seal: %s", e.what());
        return {};
    }
}

Result<Secret> unseal(const Secret &key, const Sealed &sealed, QByteArrayView context)
{
    if (sealed.nonce.size() != kNonceSize || sealed.bytes.size() < kTagSize)
        return doesNotOpen(u"nonce or tag has the wrong size"_s);
    if (key.bytes().size() != kKeySize)
        return doesNotOpen(u"key has the wrong size"_s);
    try {
        const auto cipher =
            Botan::AEAD_Mode::create_or_throw("SM4/GCM", Botan::Cipher_Dir::Decryption);
        cipher->set_key(key.bytes());
        cipher->set_associated_data(view(context));
        cipher->start(view(sealed.nonce));
        Botan::secure_vector<std::uint8_t> bytes(sealed.bytes.begin(), sealed.bytes.end());
        cipher->finish(bytes);
        Secret plain(bytes.size());
        std::ranges::copy(bytes, plain.bytes().begin());
        return plain;
    } catch (const std::exception &e) {
        return doesNotOpen(QString::fromUtf8(e.what()));
    }
}

Secret
argon2id(const Secret &passphrase, QByteArrayView salt, const Argon2Cost &cost, std::size_t size)
{
    try {
        const auto family = Botan::PasswordHashFamily::create_or_throw("Argon2id");
        const auto hash = family->from_params(cost.memoryKib, cost.iterations, cost.lanes);
        Secret key(size);
        hash->derive_key(key.bytes().data(),
                         size,
                         reinterpret_cast<const char *>(passphrase.bytes().data()),
                         passphrase.bytes().size(),
                         view(salt).data(),
                         view(salt).size());
        return key;
    } catch (const std::exception &e) {
        qCritical("Argon2id could not derive a key: %s", e.what());
        return {};
    }
}

QByteArray hmacSm3(const Secret &key, QByteArrayView bytes)
{
    try {
        const auto mac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SM3)");
        mac->set_key(key.bytes());
        mac->update(view(bytes));
        QByteArray tag(static_cast<qsizetype>(mac->output_length()), '\0');
        mac->final(reinterpret_cast<std::uint8_t *>(tag.data()));
        return tag;
    } catch (const std::exception &e) {
        qCritical("HMAC-SM3 failed: %s", e.what());
        return {};
    }
}

} // namespace zs
