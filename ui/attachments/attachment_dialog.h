// SPDX-License-Identifier: GPL-3.0-or-later
// A window of its own for a project's attachments.
#pragma once

#include "ui/attachments/attachment_panel.h"

#include <QDialog>

namespace zs {

class MessageBar;

class AttachmentDialog final : public QDialog {
    Q_OBJECT

public:
    AttachmentDialog(Workspace &workspace,
                     ProjectId project,
                     QUndoStack &steps,
                     AttachmentPanel::Report later,
                     QWidget *parent = nullptr);

private:
    MessageBar *m_messages;
    AttachmentPanel *m_panel;
};

} // namespace zs
