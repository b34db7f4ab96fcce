// SPDX-License-Identifier: GPL-3.0-or-later
#include "field/package_reader.h"

#include "base/signed_document.h"
#include "crypto/sm2_box.h"
#include "field/json_take.h"
#include "field/package_layout.h"
#include "field/running_digest.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Packages {
    Q_DECLARE_TR_FUNCTIONS(FieldPackage)
};

std::unexpected<Error> noPackage(const QString &detail)
{
    return fail(ErrorCode::Invalid, Packages::tr("This file is no field package."), detail);
}

std::unexpected<Error> cutOff(const QString &detail)
{
    return fail(ErrorCode::Corrupt,
                Packages::tr("The package is not complete: it was copied in part or cut off. Copy "
                             "it again from where it was made."),
                detail);
}

std::unexpected<Error> altered(const QString &detail)
{
    return fail(ErrorCode::Corrupt,
                Packages::tr("The package was altered or is damaged. Nothing of it was taken in; "
                             "have it made again."),
                detail);
}

struct HeadBytes {
    QByteArray all; ///< prefix and text
    PackageHead head;
    QByteArray box;
};

Result<HeadBytes> readHead(QIODevice &in)
{
    if (!in.seek(0))
        return fail(ErrorCode::Io, Packages::tr("The package cannot be read."), in.errorString());
    const QByteArray prefix = in.read(kPrefixSize);
    if (!prefix.startsWith(kPackageMagic))
        return noPackage(u"magic"_s);
    if (prefix.size() < kPrefixSize)
        return cutOff(u"prefix"_s);
    const auto format = qFromBigEndian<quint16>(prefix.constData() + 8);
    if (format > kPackageFormat)
        return fail(ErrorCode::Invalid,
                    Packages::tr("The package was made by a newer version of the program (format "
                                 "%1). Update the program first.")
                        .arg(format));
    const qint64 size = qFromBigEndian<quint32>(prefix.constData() + 10);
    if (format == 0 || size > kMostHeadBytes)
        return noPackage(u"head"_s);
    const QByteArray text = in.read(size);
    if (text.size() != size)
        return cutOff(u"head"_s);
    JsonTake take(text);
    HeadBytes head;
    head.all = prefix + text;
    head.head.id = take.id("id"_L1, true);
    head.head.recipient = take.hex("recipient"_L1, 32);
    const QString box = take.text("key"_L1, 8'192);
    head.box = bytesFromHex(box, box.size() / 2);
    if (take.failed())
        return altered(u"head: "_s + take.fault());
    return head;
}

} // namespace

Result<PackageHead> packageHead(QIODevice &in)
{
    return readHead(in).transform([](const HeadBytes &bytes) { return bytes.head; });
}

PackageReader::PackageReader(QIODevice &in, ChunkCipher cipher, qint64 contentFrom)
    : m_in(&in)
    , m_cipher(std::move(cipher))
    , m_contentFrom(contentFrom)
{}

Result<PackageReader> PackageReader::open(QIODevice &in, const Sm2PrivateKey &key)
{
    const auto head = readHead(in);
    if (!head)
        return passOn(head);
    if (head->head.recipient != toBytes(key.publicKey().fingerprint()))
        return fail(ErrorCode::Forbidden,
                    Packages::tr("The package is encrypted for another device or office."),
                    QString::fromLatin1(head->head.recipient.toHex()));
    const qint64 size = in.size();
    const qint64 contentFrom = head->all.size();
    if (size < contentFrom + kTailSize + kPartTag || !in.seek(size - kTailSize))
        return cutOff(u"tail"_s);
    const QByteArray tail = in.read(kTailSize);
    if (tail.size() != kTailSize || !tail.endsWith(kPackageEnd))
        return cutOff(u"end mark"_s);
    const auto list = qFromBigEndian<quint64>(tail.constData());
    if (list <= static_cast<quint64>(kSm2SignatureSize)
        || list > static_cast<quint64>(kMostManifestBytes)
        || sealedSize(static_cast<qint64>(list)) > size - contentFrom - kTailSize)
        return altered(u"size of the contents list"_s);
    const auto secret = sm2Decrypted(key, head->box);
    if (!secret)
        return altered(u"key: "_s + secret.error().detail);
    auto cipher = ChunkCipher::make(ChunkCipher::Way::Open, *secret, partContext(head->all));
    if (!cipher)
        return altered(u"key: "_s + cipher.error().detail);
    PackageReader reader(in, std::move(*cipher), contentFrom);
    const qint64 listFrom = size - kTailSize - sealedSize(static_cast<qint64>(list));
    if (const auto ok = reader.readManifest(listFrom, static_cast<qint64>(list)); !ok)
        return passOn(ok);
    if (reader.m_manifest.id != head->head.id
        || reader.m_manifest.recipient != head->head.recipient)
        return altered(u"head and contents list differ"_s);
    if (const auto ok = reader.findEntries(listFrom); !ok)
        return passOn(ok);
    return reader;
}

Result<QByteArrayView> PackageReader::part(qint64 length, std::uint64_t number)
{
    const auto room = m_cipher.buffer(static_cast<std::size_t>(length + kPartTag));
    const auto wanted = static_cast<qint64>(room.size());
    qint64 got = 0;
    while (got < wanted) {
        const qint64 n = m_in->read(reinterpret_cast<char *>(room.data()) + got, wanted - got);
        if (n < 0)
            return fail(ErrorCode::Io,
                        Packages::tr("The package cannot be read. Check that the disk is still "
                                     "there."),
                        m_in->errorString());
        if (n == 0)
            return cutOff(u"part %1"_s.arg(number));
        got += n;
    }
    const auto plain = m_cipher.run(number);
    if (!plain)
        return altered(plain.error().detail);
    return *plain;
}

Result<> PackageReader::readManifest(qint64 from, qint64 size)
{
    if (!m_in->seek(from))
        return cutOff(u"contents list"_s);
    QByteArray list;
    for (qint64 i = 0; i < partsOf(size); ++i) {
        const auto plain = part(std::min(kPackagePart, size - i * kPackagePart),
                                kManifestParts + static_cast<std::uint64_t>(i));
        if (!plain)
            return passOn(plain);
        list += *plain;
    }
    const QByteArray json = list.chopped(kSm2SignatureSize);
    auto manifest = manifestFromJson(json);
    if (!manifest)
        return passOn(manifest);
    const auto signer = Sm2PublicKey::fromBytes(manifest->signer);
    if (!signer)
        return altered(u"signer: "_s + signer.error().detail);
    if (signer->verify(signedBytes(kPackageSigned, json), list.last(kSm2SignatureSize))
        != SignatureVerdict::Valid)
        return fail(ErrorCode::Corrupt,
                    Packages::tr("The signature of the package is not valid. Nothing of it was "
                                 "taken in."));
    m_manifest = std::move(*manifest);
    return {};
}

Result<> PackageReader::findEntries(qint64 contentEnd)
{
    qint64 at = m_contentFrom;
    std::uint64_t number = 0;
    m_places.reserve(m_manifest.entries.size());
    for (const PackageEntry &entry : m_manifest.entries) {
        m_places.push_back({at, number});
        at += sealedSize(entry.size);
        number += static_cast<std::uint64_t>(partsOf(entry.size));
        if (at > contentEnd)
            return altered(u"contents end behind the list"_s);
    }
    if (at != contentEnd)
        return altered(u"%1 bytes that nobody listed"_s.arg(contentEnd - at));
    return {};
}

Result<> PackageReader::read(const PackageEntry &entry, const Sink &sink)
{
    const auto found = std::ranges::find(m_manifest.entries, entry);
    if (found == m_manifest.entries.end())
        return fail(ErrorCode::NotFound, Packages::tr("There is no such file in the package."));
    const Place place = m_places[static_cast<std::size_t>(found - m_manifest.entries.begin())];
    const qint64 size = found->size;
    const Digest wanted = found->digest;
    if (!m_in->seek(place.at))
        return cutOff(entry.name);
    RunningDigest digest;
    for (qint64 i = 0; i < partsOf(size); ++i) {
        const auto plain = part(std::min(kPackagePart, size - i * kPackagePart),
                                place.number + static_cast<std::uint64_t>(i));
        if (!plain)
            return passOn(plain);
        digest.add(*plain);
        if (const auto taken = sink(*plain); !taken)
            return taken;
    }
    if (digest.finish() != wanted)
        return altered(u"digest of "_s + entry.name);
    return {};
}

Result<QByteArray> PackageReader::read(QStringView name, qint64 most)
{
    const PackageEntry *found = m_manifest.entry(name);
    if (!found)
        return fail(ErrorCode::NotFound,
                    Packages::tr("\"%1\" is missing in the package.").arg(name));
    if (found->size > most)
        return fail(ErrorCode::Invalid, Packages::tr("\"%1\" is too large.").arg(name));
    QByteArray bytes;
    bytes.reserve(found->size);
    const auto done = read(*found, [&bytes](QByteArrayView part) -> Result<> {
        bytes += part;
        return {};
    });
    if (!done)
        return passOn(done);
    return bytes;
}

Result<> PackageReader::verify(const Progress &progress)
{
    const qint64 total = m_manifest.contentSize();
    qint64 done = 0;
    for (const PackageEntry &entry : m_manifest.entries) {
        const auto ok = read(entry, [&](QByteArrayView part) -> Result<> {
            done += part.size();
            if (progress && !progress(done, total))
                return fail(ErrorCode::Cancelled, Packages::tr("Cancelled."));
            return {};
        });
        if (!ok)
            return ok;
    }
    return {};
}

Result<> acceptable(const PackageManifest &manifest, const PackageTrust &trust)
{
    if (manifest.kind != trust.kind)
        return fail(ErrorCode::Invalid,
                    Packages::tr("This is a package of another kind: %1. Expected: %2.")
                        .arg(kindText(manifest.kind), kindText(trust.kind)));
    if (!trust.device.isNull() && manifest.device != trust.device)
        return fail(
            ErrorCode::Forbidden,
            Packages::tr("The package is for another device: %1.").arg(manifest.deviceName));
    if (!std::ranges::contains(trust.signers, manifest.signer))
        return fail(ErrorCode::Forbidden,
                    Packages::tr("The package is signed with a key that is not registered here."),
                    QString::fromLatin1(toBytes(sm3(manifest.signer)).toHex()));
    if (std::ranges::contains(trust.taken, manifest.id))
        return fail(ErrorCode::Conflict,
                    Packages::tr("This package was taken in before. Nothing was changed."));
    if (manifest.expiresAt != 0 && trust.now > manifest.expiresAt)
        return fail(ErrorCode::Invalid,
                    Packages::tr("The package expired on %1. Have a new one made.")
                        .arg(QDateTime::fromMSecsSinceEpoch(manifest.expiresAt)
                                 .toString(u"yyyy-MM-dd HH:mm"_s)));
    if (manifest.label > trust.most)
        return fail(ErrorCode::Forbidden,
                    Packages::tr("The package has a higher secrecy label than may be kept here."));
    return {};
}

} // namespace zs
