// SPDX-License-Identifier: GPL-3.0-or-later
#include "field/device_key.h"

#include "base/signed_document.h"
#include "crypto/sm2_box.h"
#include "field/json_take.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct DeviceWords {
    Q_DECLARE_TR_FUNCTIONS(FieldDevice)
};

constexpr auto kFormat = "zhengshu.device.1"_L1;
constexpr auto kRequest = "zhengshu.device-request.1"_L1;
constexpr qsizetype kLongestName = 200;
constexpr std::size_t kDataKey = 32;
// a forged file must not make the derivation take all memory or the whole day
constexpr std::int64_t kMostMemoryKib = 1 << 20;
constexpr std::int64_t kMostIterations = 64;

std::unexpected<Error> noKeyFile(const QString &detail)
{
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("FieldDevice", "This file is no device key."),
                detail);
}

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

DeviceKey newDeviceKey(const Uuid &device, const QString &name)
{
    return {device, name, Sm2PrivateKey::generate(), Secret::random(kDataKey)};
}

Result<QByteArray>
sealedDeviceKey(const DeviceKey &key, const Secret &passphrase, const Argon2Cost &cost)
{
    const auto kept = key.key.sealedFor(passphrase, cost);
    if (!kept)
        return passOn(kept);
    const auto data = sm2Encrypted(key.key.publicKey(), key.dataKey);
    if (!data)
        return passOn(data);
    const QJsonObject object{{u"format"_s, QString(kFormat)},
                             {u"device"_s, key.device.toString()},
                             {u"name"_s, key.name},
                             {u"publicKey"_s, hexOf(kept->publicKey)},
                             {u"salt"_s, hexOf(kept->salt)},
                             {u"memoryKib"_s, qint64(kept->cost.memoryKib)},
                             {u"iterations"_s, qint64(kept->cost.iterations)},
                             {u"lanes"_s, qint64(kept->cost.lanes)},
                             {u"nonce"_s, hexOf(kept->sealed.nonce)},
                             {u"sealed"_s, QString::fromLatin1(kept->sealed.bytes.toBase64())},
                             {u"dataKey"_s, QString::fromLatin1(data->toBase64())}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<DeviceKey> openedDeviceKey(const QByteArray &file, const Secret &passphrase)
{
    JsonTake take(file);
    if (take.text("format"_L1, kLongestName) != kFormat)
        return noKeyFile(u"format"_s);
    const Uuid device = take.id("device"_L1, true);
    const QString name = take.text("name"_L1, kLongestName);
    SealedSm2Key kept;
    kept.publicKey = take.hex("publicKey"_L1, 65);
    kept.salt = take.hex("salt"_L1, 16);
    kept.cost.memoryKib = static_cast<std::uint32_t>(take.whole("memoryKib"_L1, 8, kMostMemoryKib));
    kept.cost.iterations =
        static_cast<std::uint32_t>(take.whole("iterations"_L1, 1, kMostIterations));
    kept.cost.lanes = static_cast<std::uint32_t>(take.whole("lanes"_L1, 1, 16));
    kept.sealed.nonce = take.hex("nonce"_L1, 12);
    kept.sealed.bytes = take.base64("sealed"_L1, 4'096);
    const QByteArray data = take.base64("dataKey"_L1, 4'096);
    if (take.failed())
        return noKeyFile(take.fault());
    auto key = Sm2PrivateKey::opened(kept, passphrase);
    if (!key) {
        if (key.error().code == ErrorCode::Forbidden)
            return fail(ErrorCode::Forbidden,
                        DeviceWords::tr("The passphrase of the device is wrong."),
                        key.error().detail);
        return passOn(key);
    }
    auto dataKey = sm2Decrypted(*key, data);
    if (!dataKey || dataKey->bytes().size() != kDataKey)
        return noKeyFile(u"dataKey"_s);
    return DeviceKey{device, name, std::move(*key), std::move(*dataKey)};
}

Result<QByteArray> deviceRequest(const DeviceKey &key)
{
    const QJsonObject object{{u"device"_s, key.device.toString()}, {u"name"_s, key.name}};
    SignedDocument document;
    document.content = QJsonDocument(object).toJson(QJsonDocument::Compact);
    document.publicKey = key.key.publicKey().bytes();
    const auto signature = key.key.sign(signedBytes(kRequest, document.content));
    if (!signature)
        return passOn(signature);
    document.signature = *signature;
    return writeSignedDocument(kRequest, document);
}

Result<DeviceRequest> readDeviceRequest(const QByteArray &file)
{
    const auto document = readSignedDocument(kRequest, file);
    if (!document)
        return passOn(document);
    const auto key = Sm2PublicKey::fromBytes(document->publicKey);
    if (!key)
        return passOn(key);
    if (key->verify(signedBytes(kRequest, document->content), document->signature)
        != SignatureVerdict::Valid)
        return fail(ErrorCode::Corrupt,
                    DeviceWords::tr("The signature of the request is not valid."));
    JsonTake take(document->content);
    DeviceRequest request{
        take.id("device"_L1, true), take.text("name"_L1, kLongestName), document->publicKey};
    if (take.failed() || request.name.trimmed().isEmpty())
        return fail(
            ErrorCode::Invalid, DeviceWords::tr("The request cannot be read."), take.fault());
    return request;
}

QString fingerprintWords(const QByteArray &publicKey)
{
    const QString digits = toHex(sm3(publicKey)).first(16);
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += 4)
        groups << digits.mid(i, 4);
    return groups.join(u' ');
}

} // namespace zs
