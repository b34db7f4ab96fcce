// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace to be read on another thread, by the same desks as on the window's.
#pragma once

#include "commands/workspace.h"

#include <QReadWriteLock>

namespace zs {

/// A value that is made on the window's thread (RiskDesk::reader()) and handed to another one.
///
///   window:  reader = desk.reader() ------------------------> writes what was found
///   other:           reader.read(work) -> work(workspace) ---^
///
/// The workspace that `work` gets has a connection of its own and sees one moment: what is
/// committed meanwhile is not in it. It is for reading only, has the powers of the session's
/// person, and is gone when `work` returns, so that it never holds the file's journal for long.
class WorkspaceReader {
public:
    template <class T, class Work>
    [[nodiscard]] Result<T> read(Work work) const
    {
        const auto opened = open();
        if (!opened)
            return passOn(opened);
        return work(*opened->workspace);
    }

    /// Held while anybody reads so; whoever puts another file in the workspace's place waits for
    /// it, because a connection that closes tidies up what it finds under the old name.
    [[nodiscard]] static QReadWriteLock &filesInUse();

private:
    friend class RiskDesk;
    struct Parts;
    struct Opened {
        std::unique_ptr<QReadLocker> inUse; ///< until the connection is closed
        std::unique_ptr<Clock> clock;       ///< stands still; outlives the workspace
        std::unique_ptr<Workspace> workspace;
    };
    explicit WorkspaceReader(std::shared_ptr<const Parts> parts)
        : m_parts(std::move(parts))
    {}
    [[nodiscard]] Result<Opened> open() const;

    std::shared_ptr<const Parts> m_parts;
};

} // namespace zs
