// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backup_panel.h"

#include "commands/workspace.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

const QString kKeepKey = u"backup.keep"_s;
constexpr int kKeepByDefault = 10;

} // namespace

BackupPanel::BackupPanel(Workspace &workspace, StatusLine &status, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_status(status)
    , m_list(plainTable({tr("Taken"), tr("Size"), tr("File")}, this))
    , m_none(dimLabel(tr("No backup has been taken yet."), this))
    , m_restore(new QPushButton(tr("&Restore the selected backup..."), this))
    , m_keep(new QSpinBox(this))
{
    m_list->setObjectName(u"backupList"_s);
    m_list->setAccessibleName(tr("Backups"));
    m_restore->setObjectName(u"restoreBackup"_s);
    auto *now = new QPushButton(tr("&Back up now"), this);
    now->setObjectName(u"backupNow"_s);
    makePrimary(now);
    m_keep->setRange(1, 100);
    m_keep->setValue(workspace.setting(kKeepKey, QString::number(kKeepByDefault)).toInt());
    m_keep->setEnabled(workspace.readOnlyReason().isEmpty());
    auto *keepLabel = new QLabel(tr("&Keep the latest"), this);
    keepLabel->setBuddy(m_keep);
    auto *top = new QHBoxLayout;
    top->setSpacing(kSpace);
    top->addWidget(dimLabel(tr("A backup is taken while you work, opened again and verified before "
                               "it counts. One is also "
                               "taken before each import and each change of the file's format."),
                            this),
                   1);
    top->addWidget(keepLabel);
    top->addWidget(m_keep);
    top->addWidget(m_restore);
    top->addWidget(now);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(12);
    column->addLayout(top);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    connect(now, &QPushButton::clicked, this, &BackupPanel::backUp);
    connect(m_restore, &QPushButton::clicked, this, &BackupPanel::restoreSelected);
    connect(m_keep, &QSpinBox::editingFinished, this, [this] {
        const QString wanted = QString::number(m_keep->value());
        if (m_workspace.setting(kKeepKey, QString::number(kKeepByDefault)) == wanted)
            return;
        if (const auto set = m_workspace.setSetting(kKeepKey, wanted); !set)
            Q_EMIT failed(set.error());
    });
    reload();
}

void BackupPanel::reload()
{
    m_list->setRowCount(0);
    for (const BackupInfo &backup : m_workspace.backups())
        addRow(
            m_list,
            {instantText(backup.takenAt), QLocale().formattedDataSize(backup.size), backup.path});
    fitColumns(m_list);
    m_none->setVisible(m_list->rowCount() == 0);
    m_restore->setEnabled(m_list->rowCount() > 0);
    if (m_list->rowCount() > 0)
        m_list->selectRow(0);
}

void BackupPanel::backUp()
{
    const auto made = [this] {
        BusyScope busy(m_status, tr("Backing up the workspace"));
        busy.step(0, 0);
        return m_workspace.backup();
    }();
    reload();
    if (!made)
        Q_EMIT failed(made.error());
    else if (made->attachmentsLost > 0)
        Q_EMIT done(tr("Backed up and verified: %1. Attached files that are missing or damaged, "
                       "and so are not in it: %2.")
                        .arg(made->path)
                        .arg(made->attachmentsLost));
    else
        Q_EMIT done(tr("Backed up and verified: %1").arg(made->path));
}

void BackupPanel::restoreSelected()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const QString path = m_list->item(row, 2)->text();
    if (!askYes(this,
                tr("Go back to the backup of %1?").arg(m_list->item(row, 0)->text()),
                tr("The workspace as it is now is kept beside the file under another name. What "
                   "was done since the "
                   "backup will not be in the restored workspace."),
                tr("Restore")))
        return;
    if (const auto gone = m_workspace.restore(path); !gone) {
        Q_EMIT failed(gone.error());
        return;
    }
    Q_EMIT restored();
}

} // namespace zs
