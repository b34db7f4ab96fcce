// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/field_page.h"

#include "commands/workspace.h"

#include <QShowEvent>

using namespace Qt::StringLiterals;

namespace zs {

FieldPage::FieldPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"fieldPage"_s);
}

void FieldPage::refresh() {}

void FieldPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace zs
