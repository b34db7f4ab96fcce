// SPDX-License-Identifier: GPL-3.0-or-later
#include "field/package_writer.h"

#include "base/signed_document.h"
#include "crypto/sm2_box.h"
#include "field/package_layout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDevice>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <cstring>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Packages {
    Q_DECLARE_TR_FUNCTIONS(FieldPackage)
};

template <std::integral T>
QByteArray bigEndian(T value)
{
    QByteArray bytes(sizeof value, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

std::unexpected<Error> notWritten(const QIODevice &out)
{
    const auto *file = qobject_cast<const QFileDevice *>(&out);
    if (file && file->error() == QFileDevice::ResourceError)
        return fail(ErrorCode::Io,
                    Packages::tr("The package could not be written: the disk is full."),
                    out.errorString());
    return fail(ErrorCode::Io,
                Packages::tr("The package could not be written. Check that the disk is still "
                             "there and has room."),
                out.errorString());
}

} // namespace

PackageWriter::PackageWriter(QIODevice &out, ChunkCipher cipher, PackageManifest manifest)
    : m_out(&out)
    , m_cipher(std::move(cipher))
    , m_manifest(std::move(manifest))
    , m_digest(std::make_unique<RunningDigest>())
{}

Result<PackageWriter>
PackageWriter::begin(QIODevice &out, const Sm2PublicKey &recipient, PackageManifest head)
{
    if (head.id.isNull() || head.device.isNull())
        return fail(ErrorCode::Invalid, Packages::tr("A package needs a device."));
    const Secret key = Secret::random(16);
    const auto box = sm2Encrypted(recipient, key);
    if (!box)
        return passOn(box);
    head.recipient = toBytes(recipient.fingerprint());
    head.entries.clear();
    const QJsonObject object{{u"id"_s, head.id.toString()},
                             {u"recipient"_s, QString::fromLatin1(head.recipient.toHex())},
                             {u"key"_s, QString::fromLatin1(box->toHex())}};
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const QByteArray bytes = kPackageMagic.toByteArray() + bigEndian<quint16>(kPackageFormat)
                             + bigEndian(static_cast<quint32>(text.size())) + text;
    auto cipher = ChunkCipher::make(ChunkCipher::Way::Seal, key, partContext(bytes));
    if (!cipher)
        return passOn(cipher);
    PackageWriter writer(out, std::move(*cipher), std::move(head));
    if (const auto written = writer.put(bytes); !written)
        return passOn(written);
    return writer;
}

Result<> PackageWriter::put(QByteArrayView bytes)
{
    if (m_out->write(bytes.data(), bytes.size()) != bytes.size())
        return notWritten(*m_out);
    return {};
}

Result<> PackageWriter::writePart(std::uint64_t number)
{
    const auto sealed = m_cipher.run(number);
    if (!sealed)
        return passOn(sealed);
    return put(*sealed);
}

Result<> PackageWriter::start(const QString &name, const QString &mediaType)
{
    if (!isPlainName(name) || m_manifest.entry(name)
        || static_cast<qsizetype>(m_manifest.entries.size()) >= kMostEntries)
        return fail(ErrorCode::Invalid,
                    Packages::tr("\"%1\" cannot be the name of a file in a package.").arg(name));
    m_entry = {name, mediaType, 0, {}};
    m_rest.resize(0);
    return {};
}

Result<> PackageWriter::seal(QByteArrayView part)
{
    m_digest->add(part);
    const auto room = m_cipher.buffer(static_cast<std::size_t>(part.size()));
    std::ranges::copy(part, room.begin());
    m_entry.size += part.size();
    m_done += part.size();
    return writePart(m_next++);
}

Result<> PackageWriter::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_rest.isEmpty() && bytes.size() >= kPackagePart) {
            if (auto sealed = seal(bytes.first(kPackagePart)); !sealed)
                return sealed;
            bytes = bytes.sliced(kPackagePart);
            continue;
        }
        const qsizetype room = std::min(kPackagePart - m_rest.size(), bytes.size());
        m_rest += bytes.first(room);
        bytes = bytes.sliced(room);
        if (m_rest.size() == kPackagePart) {
            if (auto sealed = seal(m_rest); !sealed)
                return sealed;
            m_rest.resize(0);
        }
    }
    return {};
}

Result<PackageEntry> PackageWriter::end()
{
    if (!m_rest.isEmpty() || m_entry.size == 0) {
        if (auto sealed = seal(m_rest); !sealed)
            return passOn(sealed);
        m_rest.resize(0);
    }
    m_entry.digest = m_digest->finish();
    m_manifest.entries.push_back(m_entry);
    return m_entry;
}

Result<PackageEntry> PackageWriter::add(const QString &name,
                                        const QString &mediaType,
                                        QIODevice &from,
                                        const Progress &progress)
{
    if (auto started = start(name, mediaType); !started)
        return passOn(started);
    QByteArray part(kPackagePart, Qt::Uninitialized);
    while (true) {
        const qint64 got = from.read(part.data(), part.size());
        if (got < 0)
            return fail(ErrorCode::Io,
                        Packages::tr("\"%1\" could not be read.").arg(name),
                        from.errorString());
        if (got == 0)
            break;
        if (auto written = write(QByteArrayView(part).first(got)); !written)
            return passOn(written);
        if (progress && !progress(m_done))
            return fail(ErrorCode::Cancelled, Packages::tr("Cancelled."));
    }
    return end();
}

Result<PackageEntry>
PackageWriter::add(const QString &name, const QString &mediaType, const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, buffer.errorString());
    return add(name, mediaType, buffer);
}

Result<PackageManifest> PackageWriter::finish(const Sm2PrivateKey &signer)
{
    m_manifest.signer = signer.publicKey().bytes();
    const QByteArray json = toJson(m_manifest);
    const auto signature = signer.sign(signedBytes(kPackageSigned, json));
    if (!signature)
        return passOn(signature);
    const QByteArray list = json + *signature;
    if (list.size() > kMostManifestBytes)
        return fail(ErrorCode::Invalid, Packages::tr("There are too many files in the package."));
    for (qint64 i = 0; i < partsOf(list.size()); ++i) {
        const qint64 length = std::min(kPackagePart, list.size() - i * kPackagePart);
        const auto room = m_cipher.buffer(static_cast<std::size_t>(length));
        std::memcpy(room.data(), list.constData() + i * kPackagePart, room.size());
        if (const auto written = writePart(kManifestParts + static_cast<std::uint64_t>(i));
            !written)
            return passOn(written);
    }
    const QByteArray tail =
        bigEndian(static_cast<quint64>(list.size())) + kPackageEnd.toByteArray();
    if (const auto written = put(tail); !written)
        return passOn(written);
    return m_manifest;
}

} // namespace zs
