// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/about_panel.h"

#include "commands/workspace.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

AboutPanel::AboutPanel(const Workspace *workspace, QWidget *parent)
    : QWidget(parent)
{
    auto *title = new QLabel(tr("Zhengshu %1").arg(QCoreApplication::applicationVersion()), this);
    title->setFont(titleFont());
    auto *words = new QLabel(
        tr("Plans, schedules and accounts for government investment projects, on this machine and "
           "without a network. Free software under the GNU General Public License, version 3 or "
           "later; it comes without any warranty."),
        this);
    words->setWordWrap(true);
    QTableWidget *parts =
        plainTable({tr("Part"), tr("Version"), tr("Licence"), tr("What for")}, this);
    parts->setAccessibleName(tr("Parts and their licences"));
    addRow(parts,
           {u"Qt"_s,
            QString::fromLatin1(qVersion()),
            u"LGPL-3.0 / GPL-3.0"_s,
            tr("windows, drawing, files")});
    addRow(parts, {u"SQLCipher"_s, u"4"_s, u"BSD-3-Clause"_s, tr("the encrypted workspace file")});
    addRow(parts, {u"Botan"_s, u"3"_s, u"BSD-2-Clause"_s, tr("SM3, SM4 and Argon2id")});
    addRow(parts, {u"libxlsxwriter"_s, u"1"_s, u"BSD-2-Clause"_s, tr("Excel workbooks")});
    addRow(parts, {u"Breeze Icons"_s, u"6"_s, u"LGPL-3.0-or-later"_s, tr("icons")});
    addRow(parts, {u"Noto Sans CJK"_s, u"2"_s, u"OFL-1.1"_s, tr("Chinese letters")});
    fitColumns(parts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(words);
    if (workspace)
        column->addWidget(dimLabel(tr("Workspace: %1").arg(workspace->path()), this));
    column->addWidget(parts, 1);
}

} // namespace zs
