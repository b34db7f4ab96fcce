// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/attachment_box.h"

#include "crypto/attachment_parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace zs {

using namespace Qt::StringLiterals;
using namespace attachment;

namespace {

struct Attachments {
    Q_DECLARE_TR_FUNCTIONS(Attachments)
};

std::unexpected<Error> damaged(const QString &path, const QString &what)
{
    return fail(ErrorCode::Corrupt,
                Attachments::tr("The attachment is damaged. Restore it from a backup."),
                path + u": "_s + what);
}

std::unexpected<Error> notWritten(const QString &path, const QString &what)
{
    return fail(ErrorCode::Io,
                Attachments::tr("The attachment could not be saved. Check the free space and the "
                                "folder's permissions."),
                path + u": "_s + what);
}

} // namespace

AttachmentBox::AttachmentBox(QString folder, const Secret &dataKey)
    : m_folder(std::move(folder))
    , m_nameKey(nameKey(dataKey))
    , m_sealKey(sealKey(dataKey))
{}

QString AttachmentBox::pathOf(const Digest &digest) const
{
    return pathIn(m_folder, m_nameKey, digest);
}

bool AttachmentBox::has(const Digest &digest) const
{
    return QFileInfo::exists(pathOf(digest));
}

Result<Digest> AttachmentBox::put(const QByteArray &bytes) const
{
    const Digest digest = sm3(bytes);
    if (has(digest) && get(digest))
        return digest;
    const QString path = pathOf(digest);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return notWritten(path, u"the folder could not be made"_s);
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    const qint64 size = bytes.size();
    bool written = file.write(header(size)) == kHeaderSize;
    for (qint64 i = 0; i < partCount(size) && written; ++i) {
        const auto part =
            QByteArrayView(bytes).sliced(i * kPart, std::min(kPart, size - i * kPart));
        const Sealed sealed = seal(m_sealKey, part, partContext(digest, size, i));
        if (sealed.bytes.isEmpty())
            return fail(
                ErrorCode::Internal,
                Attachments::tr("There is not enough free memory to encrypt the attachment."));
        written = file.write(sealed.nonce) == kNonceSize
                  && file.write(sealed.bytes) == sealed.bytes.size();
    }
    if (!written || !file.commit())
        return notWritten(path, file.errorString());
    return digest;
}

Result<QByteArray> AttachmentBox::get(const Digest &digest) const
{
    QFile file(pathOf(digest));
    if (!file.exists())
        return fail(
            ErrorCode::NotFound, Attachments::tr("The attachment is missing."), file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    Attachments::tr("The attachment cannot be read."),
                    file.fileName() + u": "_s + file.errorString());
    const QByteArray head = file.read(kHeaderSize);
    const qint64 size =
        head.size() == kHeaderSize ? qFromBigEndian<qint64>(head.constData() + 8) : -1;
    // the size is believed only when the file is exactly as long as it makes it: nothing is
    // reserved on a forged number
    if (size < 0 || size > file.size() || head != header(size)
        || file.size() != kHeaderSize + size + partCount(size) * kPartOverhead)
        return damaged(file.fileName(), u"header"_s);
    QByteArray bytes;
    bytes.reserve(size);
    for (qint64 i = 0; i < partCount(size); ++i) {
        const qint64 length = std::min(kPart, size - i * kPart);
        const Sealed sealed{file.read(kNonceSize), file.read(length + 16)};
        const auto part = unseal(m_sealKey, sealed, partContext(digest, size, i));
        if (!part)
            return damaged(file.fileName(), u"part %1"_s.arg(i));
        bytes.append(
            QByteArrayView(part->bytes().data(), static_cast<qsizetype>(part->bytes().size())));
    }
    if (sm3(bytes) != digest)
        return damaged(file.fileName(), u"digest"_s);
    return bytes;
}

} // namespace zs
