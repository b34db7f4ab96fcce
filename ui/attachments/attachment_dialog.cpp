// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/attachment_dialog.h"

#include "access/content_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

AttachmentDialog::AttachmentDialog(Workspace &workspace,
                                   ProjectId project,
                                   QUndoStack &steps,
                                   AttachmentPanel::Report later,
                                   QWidget *parent)
    : QDialog(parent)
    , m_messages(new MessageBar(this))
    , m_panel(new AttachmentPanel(workspace, project, steps, std::move(later), this))
{
    setObjectName(u"attachmentDialog"_s);
    setWindowTitle(tr("Attachments"));
    resize(QSize(scaled(980), scaled(520)).boundedTo(screen()->availableSize()));
    auto *head = new PageHeader(workspace.nameOf(EntityKind::Project, project.value()), this);
    if (const auto plan = workspace.plan(project))
        head->setLabel(labelFrom(plan->plan->project));
    auto *hint = dimLabel(tr("Files are encrypted and kept beside the workspace; the log says who "
                             "attached, saved or removed them."),
                          this);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(12);
    column->addWidget(m_messages);
    column->addWidget(head);
    column->addWidget(hint);
    column->addWidget(m_panel, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_panel, &AttachmentPanel::failed, m_messages, &MessageBar::report);
    connect(m_panel, &AttachmentPanel::done, this, [this](const QString &message) {
        m_messages->tell(MessageBar::Kind::Good, message);
    });
}

} // namespace zs
