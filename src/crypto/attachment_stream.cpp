// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/attachment_stream.h"

#include "crypto/attachment_parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace zs {

using namespace Qt::StringLiterals;
using namespace attachment;

namespace {

struct Attachments {
    Q_DECLARE_TR_FUNCTIONS(Attachments)
};

std::unexpected<Error> damagedFile(const QString &path, const QString &what)
{
    return fail(ErrorCode::Corrupt,
                Attachments::tr("The attachment is damaged. Restore it from a backup."),
                path + u": "_s + what);
}

/// Opens the file and leaves it behind its header; the size is believed only when the file is as
/// long as it makes it.
Result<qint64> openedSize(QFile &file)
{
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
    if (size < 0 || size > file.size() || head != header(size)
        || file.size() != kHeaderSize + size + partCount(size) * kPartOverhead)
        return damagedFile(file.fileName(), u"header"_s);
    return size;
}

} // namespace

std::unexpected<Error> AttachmentIntake::notWritten() const
{
    return fail(ErrorCode::Io,
                Attachments::tr("The attachment could not be saved. Check the free space and the "
                                "folder's permissions."),
                m_file->fileName() + u": "_s + m_file->errorString());
}

Result<AttachmentIntake> AttachmentIntake::begin(const QString &folder,
                                                 const Secret &dataKey,
                                                 const Digest &digest,
                                                 qint64 size,
                                                 Digesting digesting)
{
    AttachmentIntake intake;
    intake.m_digesting = digesting;
    const QString path = pathIn(folder, nameKey(dataKey), digest);
    intake.m_file = std::make_unique<QSaveFile>(path);
    intake.m_file->setDirectWriteFallback(false);
    intake.m_key = sealKey(dataKey);
    intake.m_digest = digest;
    intake.m_size = size;
    intake.m_buffer.reserve(kPart);
    if (!QDir().mkpath(QFileInfo(path).path()) || !intake.m_file->open(QIODevice::WriteOnly)
        || intake.m_file->write(header(size)) != kHeaderSize)
        return intake.notWritten();
    return intake;
}

Result<> AttachmentIntake::flush()
{
    const Sealed sealed = seal(m_key, m_buffer, partContext(m_digest, m_size, m_part++));
    if (sealed.bytes.isEmpty())
        return fail(ErrorCode::Internal,
                    Attachments::tr("There is not enough free memory to encrypt the attachment."));
    m_buffer.resize(0);
    if (m_file->write(sealed.nonce) != kNonceSize
        || m_file->write(sealed.bytes) != sealed.bytes.size())
        return notWritten();
    return {};
}

Result<> AttachmentIntake::write(QByteArrayView bytes)
{
    m_got += bytes.size();
    if (m_got > m_size)
        return damagedFile(m_file->fileName(), u"longer than said"_s);
    if (m_digesting == Digesting::Here)
        m_running.add(bytes);
    while (!bytes.isEmpty()) {
        const qsizetype room = std::min(kPart - m_buffer.size(), bytes.size());
        m_buffer += bytes.first(room);
        bytes = bytes.sliced(room);
        if (m_buffer.size() == kPart) {
            if (auto done = flush(); !done)
                return done;
        }
    }
    return {};
}

Result<> AttachmentIntake::commit()
{
    if (m_got != m_size || (m_digesting == Digesting::Here && m_running.finish() != m_digest))
        return damagedFile(m_file->fileName(), u"size or digest"_s);
    if (!m_buffer.isEmpty() || m_size == 0) {
        if (auto done = flush(); !done)
            return done;
    }
    if (!m_file->commit())
        return notWritten();
    return {};
}

Result<> readAttachment(const QString &folder,
                        const Secret &dataKey,
                        const Digest &digest,
                        const std::function<Result<>(QByteArrayView)> &sink)
{
    QFile file(pathIn(folder, nameKey(dataKey), digest));
    const auto size = openedSize(file);
    if (!size)
        return passOn(size);
    const Secret key = sealKey(dataKey);
    Sm3 running;
    for (qint64 i = 0; i < partCount(*size); ++i) {
        const qint64 length = std::min(kPart, *size - i * kPart);
        const Sealed sealed{file.read(kNonceSize), file.read(length + 16)};
        const auto part = unseal(key, sealed, partContext(digest, *size, i));
        if (!part)
            return damagedFile(file.fileName(), u"part %1"_s.arg(i));
        const QByteArrayView bytes(part->bytes().data(),
                                   static_cast<qsizetype>(part->bytes().size()));
        running.add(bytes);
        if (auto taken = sink(bytes); !taken)
            return taken;
    }
    if (running.finish() != digest)
        return damagedFile(file.fileName(), u"digest"_s);
    return {};
}

Result<qint64> attachmentSize(const QString &folder, const Secret &dataKey, const Digest &digest)
{
    QFile file(pathIn(folder, nameKey(dataKey), digest));
    return openedSize(file);
}

Result<AttachmentWindow>
AttachmentWindow::open(const QString &folder, const Secret &dataKey, const Digest &digest)
{
    AttachmentWindow window;
    window.m_file = std::make_unique<QFile>(pathIn(folder, nameKey(dataKey), digest));
    const auto size = openedSize(*window.m_file);
    if (!size)
        return passOn(size);
    window.m_size = *size;
    window.m_digest = digest;
    window.m_key = sealKey(dataKey);
    return window;
}

Result<QByteArrayView> AttachmentWindow::read(qint64 at, qint64 most)
{
    if (at < 0 || at >= m_size || most <= 0)
        return QByteArrayView();
    const qint64 part = at / kPart;
    if (part != m_part) {
        m_part = -1;
        const qint64 length = std::min(kPart, m_size - part * kPart);
        if (!m_file->seek(kHeaderSize + part * (kPart + kPartOverhead)))
            return damagedFile(m_file->fileName(), u"part %1"_s.arg(part));
        const Sealed sealed{m_file->read(kNonceSize), m_file->read(length + 16)};
        auto content = unseal(m_key, sealed, partContext(m_digest, m_size, part));
        if (!content)
            return damagedFile(m_file->fileName(), u"part %1"_s.arg(part));
        m_content = std::move(*content);
        m_part = part;
    }
    const QByteArrayView whole(m_content.bytes().data(),
                               static_cast<qsizetype>(m_content.bytes().size()));
    const auto rest = whole.sliced(at - part * kPart);
    return rest.first(std::min<qsizetype>(most, rest.size()));
}

} // namespace zs
