// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a project's attachments: its columns, and which one is chosen.
#pragma once

#include "commands/attachment_commands.h"

#include <QTableWidget>

namespace zs {

class AttachmentTable final : public QTableWidget {
    Q_OBJECT

public:
    enum Column { Level, Name, OfTask, Size, AddedBy, AddedAt, Note, Digest };

    explicit AttachmentTable(QWidget *parent = nullptr);
    /// Shows what the workspace holds now; the chosen row stays chosen while it is there.
    [[nodiscard]] Result<> reload(Workspace &workspace, ProjectId project);
    /// Invalid when no row is chosen.
    [[nodiscard]] AttachmentId chosen() const;
    void choose(AttachmentId id);

Q_SIGNALS:
    void removeWanted();
    void saveWanted();

protected:
    /// Delete removes, Enter saves.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();
};

} // namespace zs
