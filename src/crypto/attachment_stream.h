// SPDX-License-Identifier: GPL-3.0-or-later
// Attachments of any size into and out of a box (attachment_box.h), a part at a time.
#pragma once

#include "base/result.h"
#include "crypto/secret.h"
#include "crypto/sm3.h"

#include <QFile>
#include <QSaveFile>

#include <functional>
#include <memory>

namespace zs {

/// Takes in one content whose digest and size are known beforehand. Whole or not at all.
class AttachmentIntake {
public:
    /// Who makes sure that the content has its digest: this, or a reader that calls commit() only
    /// after it has seen the digest itself, which saves half of the time.
    enum class Digesting { Here, ByReader };

    /// In the folder and under the data key of that box. Io when it cannot be written.
    [[nodiscard]] static Result<AttachmentIntake> begin(const QString &folder,
                                                        const Secret &dataKey,
                                                        const Digest &digest,
                                                        qint64 size,
                                                        Digesting digesting = Digesting::Here);
    [[nodiscard]] Result<> write(QByteArrayView bytes);
    /// Keeps it. Corrupt when it has another size or digest than was said.
    [[nodiscard]] Result<> commit();

private:
    AttachmentIntake() = default;
    [[nodiscard]] Result<> flush();
    [[nodiscard]] std::unexpected<Error> notWritten() const;

    std::unique_ptr<QSaveFile> m_file;
    Secret m_key;
    Digest m_digest{};
    qint64 m_size = 0;
    qint64 m_got = 0;
    qint64 m_part = 0;
    QByteArray m_buffer;
    Digesting m_digesting = Digesting::Here;
    Sm3 m_running;
};

/// Gives a content in parts of at most 1 MiB; they count only when this returns well. NotFound,
/// Corrupt, or the sink's own fault.
[[nodiscard]] Result<> readAttachment(const QString &folder,
                                      const Secret &dataKey,
                                      const Digest &digest,
                                      const std::function<Result<>(QByteArrayView)> &sink);
/// The size of a content as its file says; NotFound.
[[nodiscard]] Result<qint64>
attachmentSize(const QString &folder, const Secret &dataKey, const Digest &digest);

/// Reads from anywhere in a content, a part at a time: a video of several GB is looked at without
/// being held or written anywhere. Each part is authenticated; the digest of the whole is not asked
/// for. Used on one thread at a time.
class AttachmentWindow {
public:
    /// NotFound, Io or Corrupt.
    [[nodiscard]] static Result<AttachmentWindow>
    open(const QString &folder, const Secret &dataKey, const Digest &digest);
    [[nodiscard]] qint64 size() const { return m_size; }
    /// At most so many bytes from there, fewer at the end of a part; none at the end. Corrupt.
    [[nodiscard]] Result<QByteArrayView> read(qint64 at, qint64 most);

private:
    AttachmentWindow() = default;

    std::unique_ptr<QFile> m_file;
    Secret m_key;
    Digest m_digest{};
    qint64 m_size = 0;
    qint64 m_part = -1; ///< that is in hand
    Secret m_content;
};

} // namespace zs
