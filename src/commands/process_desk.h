// SPDX-License-Identifier: GPL-3.0-or-later
// Process definitions through the workspace: what there is, drafts, publishing, retiring. Running
// cases keep the version they were opened with, whatever is done here.
#pragma once

#include "approval/process_words.h"
#include "commands/workspace.h"

namespace zs {

/// A process with what stands beside its definition.
struct ProcessEntry {
    ProcessDefinition definition; ///< the newest version
    bool active = true;           ///< whether cases may be opened with it
    bool shipped = false;         ///< whether the newest version came with the program
    bool published = true;        ///< false: there is only a draft
    WallTime publishedAt;
    std::int64_t running = 0; ///< cases that have not ended, of any version
    std::int64_t cases = 0;
    QStringList usedBy; ///< names of processes that have it as a sub-process
    QString draft;      ///< JSON that somebody saved; need not be free of faults
};

class ProcessDesk {
public:
    /// The workspace must outlive the desk.
    explicit ProcessDesk(Workspace &workspace)
        : m_workspace(workspace)
    {}

    /// All processes, also retired ones and those of which there is only a draft.
    [[nodiscard]] Result<std::vector<ProcessEntry>> entries() const;
    /// As the next version of its key; the draft of it is gone then. Invalid with line and column.
    /// Returns the version.
    [[nodiscard]] Result<int> publish(ProcessDefinition definition);
    /// No case may be opened with it any more.
    [[nodiscard]] Result<> retire(const QString &key);
    [[nodiscard]] Result<> bringBack(const QString &key);
    /// Empty text: the draft is thrown away.
    [[nodiscard]] Result<> saveDraft(const QString &key, const QString &text);

    /// What roles, persons and processes are called here.
    [[nodiscard]] ProcessNames names() const;

private:
    [[nodiscard]] Result<> setActive(const QString &key, bool active);

    Workspace &m_workspace;
};

} // namespace zs
