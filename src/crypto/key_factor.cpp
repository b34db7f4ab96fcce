// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/key_factor.h"

#include "crypto/sealing.h"
#include "crypto/sm3.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <botan/kdf.h>
#include <botan/mem_ops.h>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct KeyFactor {
    Q_DECLARE_TR_FUNCTIONS(KeyFactor)
};

constexpr qsizetype kMagicSize = 8;
constexpr qsizetype kFactorBytes = static_cast<qsizetype>(kFactorSize);
constexpr qsizetype kFileSize = kMagicSize + kFactorBytes + 32;

QByteArrayView magic()
{
    return {"ZSKEY\0\0\1", kMagicSize};
}

std::unexpected<Error> fault(ErrorCode code, const QString &message, const QFile &file)
{
    return fail(code, message, file.fileName() + u": "_s + file.errorString());
}

/// The file's bytes; scrubbed with the Secret that holds them.
Secret fileBytes(const Secret &factor)
{
    Secret bytes(static_cast<std::size_t>(kFileSize));
    auto at = std::ranges::copy(magic(), bytes.bytes().begin()).out;
    at = std::ranges::copy(factor.bytes(), at).out;
    const Digest check = sm3({bytes.bytes().data(), kMagicSize + kFactorBytes});
    std::ranges::copy(check, at);
    return bytes;
}

} // namespace

Result<Secret> createKeyFile(const QString &path)
{
    if (QFileInfo::exists(path))
        return fail(
            ErrorCode::Conflict, KeyFactor::tr("There is a file of that name already."), path);
    Secret factor = Secret::random(kFactorSize);
    const Secret bytes = fileBytes(factor);
    QFile file(path);
    constexpr auto kOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwner)) {
        const bool mayNot = file.error() == QFileDevice::PermissionsError
                            || !QFileInfo(QFileInfo(path).absolutePath()).isWritable();
        return fault(mayNot ? ErrorCode::ReadOnly : ErrorCode::Io,
                     KeyFactor::tr("The key file cannot be written there."),
                     file);
    }
    const auto *raw = reinterpret_cast<const char *>(bytes.bytes().data());
    if (file.write(raw, kFileSize) != kFileSize || !file.flush()) {
        auto error =
            fault(ErrorCode::Io, KeyFactor::tr("The key file could not be written whole."), file);
        file.remove(); // half a key opens nothing
        return error;
    }
    return factor;
}

Result<Secret> readKeyFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound,
                    KeyFactor::tr("There is no key file here. Insert the medium that holds it."),
                    path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fault(ErrorCode::Io, KeyFactor::tr("The key file cannot be read."), file);
    Secret bytes(static_cast<std::size_t>(kFileSize));
    auto *raw = reinterpret_cast<char *>(bytes.bytes().data());
    const bool whole = file.size() == kFileSize && file.read(raw, kFileSize) == kFileSize;
    if (whole) {
        Secret factor(QByteArrayView(raw + kMagicSize, kFactorBytes));
        if (fileBytes(factor) == bytes)
            return factor;
    }
    return fail(ErrorCode::Corrupt,
                KeyFactor::tr("This is no key file, or it is damaged. Use the copy of it."),
                path);
}

QString factorName(const Secret &factor)
{
    return QString::fromLatin1(hmacSm3(factor, "zhengshu factor name 1").first(4).toHex());
}

Secret
withFactor(const Secret &passphraseKey, const Secret &factor, QByteArrayView salt, std::size_t size)
{
    if (factor.isEmpty() || passphraseKey.isEmpty())
        return passphraseKey;
    try {
        const auto hkdf = Botan::KDF::create_or_throw("HKDF(SM3)");
        constexpr std::string_view kPurpose = "zhengshu slot key with factor 1";
        Secret both(passphraseKey.bytes().size() + factor.bytes().size());
        const auto middle = std::ranges::copy(passphraseKey.bytes(), both.bytes().begin()).out;
        std::ranges::copy(factor.bytes(), middle);
        Secret key(size);
        hkdf->derive_key(
            key.bytes(),
            both.bytes(),
            {reinterpret_cast<const std::uint8_t *>(salt.data()),
             static_cast<std::size_t>(salt.size())},
            {reinterpret_cast<const std::uint8_t *>(kPurpose.data()), kPurpose.size()});
        return key;
    } catch (const std::exception &e) {
        qCritical("HKDF could not derive a key: %s", e.what());
        return {};
    }
}

} // namespace zs
