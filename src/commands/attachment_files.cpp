// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/attachment_files.h"

#include <QFileInfo>

namespace zs {

using namespace Qt::StringLiterals;

QString sharedFilesIn(const QString &folder)
{
    return folder + u"/files"_s;
}

AttachmentFiles::AttachmentFiles(const QString &workspacePath, const Secret &dataKey)
    : m_own(workspacePath + u".files"_s, dataKey)
    , m_beside(sharedFilesIn(QFileInfo(workspacePath).path()), dataKey)
{}

bool AttachmentFiles::has(const Digest &digest) const
{
    return m_own.has(digest) || m_beside.has(digest);
}

Result<QByteArray> AttachmentFiles::get(const Digest &digest) const
{
    auto bytes = m_own.get(digest);
    if (bytes || !m_beside.has(digest))
        return bytes;
    if (auto other = m_beside.get(digest))
        return other;
    return bytes;
}

} // namespace zs
