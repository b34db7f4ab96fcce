// SPDX-License-Identifier: GPL-3.0-or-later
// Attached files through the workspace, and with its backups.
#include "commands/workspace_private.h"
#include "store/kept_files.h"

#include <QFileInfo>

namespace zs {

using namespace Qt::StringLiterals;

Result<Attachment> Workspace::attachment(AttachmentId id) const
{
    auto rows = d->store->load<Attachment>(RowFilter{"id", id.value()});
    if (!rows)
        return passOn(rows);
    if (rows->empty())
        return fail(ErrorCode::NotFound, tr("The attachment is not in the workspace any more."));
    if (auto may = d->mayOpenFile(rows->front()); !may)
        return passOn(may);
    return std::move(rows->front());
}

AttachmentFiles Workspace::files() const
{
    return {d->store->path(), d->dataKey};
}

namespace {

/// A copy of the length that the original has was read back when it was written.
bool isBackedUp(const AttachmentFiles &from, const AttachmentBox &to, const Digest &digest)
{
    const QFileInfo source(from.pathOf(digest));
    const QFileInfo copy(to.pathOf(digest));
    return copy.exists() && (!source.exists() || source.size() == copy.size());
}

} // namespace

Result<int> Workspace::Private::backUpFiles(Store &from, const QString &folder) const
{
    const auto digests = keptDigests(from);
    if (!digests)
        return passOn(digests);
    const AttachmentFiles source(from.path(), dataKey);
    const AttachmentBox target(sharedFilesIn(folder), dataKey);
    int lost = 0;
    for (const Digest &digest : *digests) {
        if (isBackedUp(source, target, digest))
            continue;
        const auto bytes = source.get(digest);
        if (!bytes) {
            lost += target.get(digest) ? 0 : 1;
            continue;
        }
        if (auto put = target.put(*bytes); !put)
            return passOn(put);
        if (auto seen = target.get(digest); !seen)
            return passOn(seen);
    }
    return lost;
}

int Workspace::Private::bringFilesBack(const QString &folder) const
{
    const auto digests = keptDigests(*store);
    if (!digests)
        return 0;
    const AttachmentFiles own(store->path(), dataKey);
    const AttachmentBox saved(sharedFilesIn(folder), dataKey);
    int lost = 0;
    for (const Digest &digest : *digests) {
        if (own.get(digest))
            continue;
        const auto bytes = saved.get(digest);
        if (!bytes || !own.put(*bytes))
            ++lost;
    }
    return lost;
}

} // namespace zs
