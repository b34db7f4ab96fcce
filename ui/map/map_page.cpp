// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_page.h"

#include "commands/workspace.h"

#include <QShowEvent>

using namespace Qt::StringLiterals;

namespace zs {

MapPage::MapPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"mapPage"_s);
}

void MapPage::refresh() {}

void MapPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace zs
