// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/gantt_actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QIcon>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

namespace zs {

namespace {

using namespace Qt::StringLiterals;

QString words(const char *text)
{
    return QCoreApplication::translate("GanttActions", text);
}

/// The tool tip names the key: people learn it from there.
QAction *make(QWidget &page,
              const char *name,
              const char *text,
              const char *icon,
              const QList<QKeySequence> &keys)
{
    auto *action = new QAction(QIcon::fromTheme(QString::fromLatin1(icon)), words(text), &page);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QString tip = words(text).remove(u'&');
    if (!keys.isEmpty())
        tip += u" ("_s + keys.front().toString(QKeySequence::NativeText) + u')';
    action->setToolTip(tip);
    page.addAction(action);
    return action;
}

} // namespace

GanttActions GanttActions::make(QWidget &page)
{
    const auto a = [&page](const char *name,
                           const char *text,
                           const char *icon,
                           const QList<QKeySequence> &keys = {}) {
        return zs::make(page, name, text, icon, keys);
    };
    GanttActions g;
    g.add = a("ganttAdd", QT_TRANSLATE_NOOP("GanttActions", "&Add task"), "list-add", {Qt::Key_Insert});
    g.rename = a("ganttRename", QT_TRANSLATE_NOOP("GanttActions", "&Rename"), "edit-rename", {Qt::Key_F2});
    g.remove = a("ganttDelete", QT_TRANSLATE_NOOP("GanttActions", "&Delete"), "edit-delete", {Qt::Key_Delete});
    g.outdent =
        a("ganttOutdent", QT_TRANSLATE_NOOP("GanttActions", "&Outdent"), "format-indent-less", {Qt::ALT | Qt::Key_Left});
    g.indent =
        a("ganttIndent", QT_TRANSLATE_NOOP("GanttActions", "&Indent"), "format-indent-more", {Qt::ALT | Qt::Key_Right});
    g.moveUp = a("ganttMoveUp", QT_TRANSLATE_NOOP("GanttActions", "Move &up"), "go-up", {Qt::ALT | Qt::Key_Up});
    g.moveDown = a("ganttMoveDown", QT_TRANSLATE_NOOP("GanttActions", "Move do&wn"), "go-down", {Qt::ALT | Qt::Key_Down});
    g.link =
        a("ganttLink", QT_TRANSLATE_NOOP("GanttActions", "&Link selected tasks"), "insert-link", {Qt::CTRL | Qt::Key_L});
    g.unlink = a("ganttUnlink",
                 QT_TRANSLATE_NOOP("GanttActions", "Re&move links"),
                 "remove-link",
                 {Qt::CTRL | Qt::SHIFT | Qt::Key_L});
    g.duration =
        a("ganttDuration", QT_TRANSLATE_NOOP("GanttActions", "&Set duration"), "chronometer", {Qt::CTRL | Qt::Key_D});
    g.milestone = a(
        "ganttMilestone", QT_TRANSLATE_NOOP("GanttActions", "Make a milestone or a &task"), "flag", {Qt::CTRL | Qt::Key_M});
    g.details = a("ganttDetails",
                  QT_TRANSLATE_NOOP("GanttActions", "Task d&etails"),
                  "document-properties",
                  {Qt::ALT | Qt::Key_Return});
    g.zoomIn = a("ganttZoomIn",
                 QT_TRANSLATE_NOOP("GanttActions", "Zoom in"),
                 "zoom-in",
                 {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    g.zoomOut = a("ganttZoomOut", QT_TRANSLATE_NOOP("GanttActions", "Zoom out"), "zoom-out", {Qt::CTRL | Qt::Key_Minus});
    g.zoomFit =
        a("ganttZoomFit", QT_TRANSLATE_NOOP("GanttActions", "Show the whole plan"), "zoom-fit-best", {Qt::CTRL | Qt::Key_0});
    g.today = a("ganttToday", QT_TRANSLATE_NOOP("GanttActions", "Go to today"), "go-jump-today", {Qt::CTRL | Qt::Key_T});
    g.critical = a("ganttCritical", QT_TRANSLATE_NOOP("GanttActions", "Critical path"), "office-chart-line");
    g.critical->setCheckable(true);
    g.critical->setChecked(true);
    g.links = a("ganttLinks", QT_TRANSLATE_NOOP("GanttActions", "Dependency lines"), "distribute-graph-directed");
    g.links->setCheckable(true);
    g.links->setChecked(true);
    g.expandAll = a("ganttExpandAll",
                    QT_TRANSLATE_NOOP("GanttActions", "E&xpand all"),
                    "expand-all",
                    {Qt::CTRL | Qt::SHIFT | Qt::Key_E});
    g.collapseAll = a("ganttCollapseAll",
                      QT_TRANSLATE_NOOP("GanttActions", "&Collapse all"),
                      "collapse-all",
                      {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    g.find = a("ganttFind", QT_TRANSLATE_NOOP("GanttActions", "&Find in the plan"), "edit-find", {Qt::CTRL | Qt::Key_F});
    g.print = a("ganttPrint", QT_TRANSLATE_NOOP("GanttActions", "&Print"), "document-print", {Qt::CTRL | Qt::Key_P});
    g.exportImage = a("ganttExportImage", QT_TRANSLATE_NOOP("GanttActions", "Export as picture"), "image-x-generic");
    g.exportPdf = a("ganttExportPdf", QT_TRANSLATE_NOOP("GanttActions", "Export as PDF"), "application-pdf");
    return g;
}

QList<QAction *> GanttActions::editing() const
{
    return {
        add, rename, remove, indent, outdent, moveUp, moveDown, link, unlink, duration, milestone};
}

QList<QAction *> GanttActions::onSelection() const
{
    return {rename,
            remove,
            indent,
            outdent,
            moveUp,
            moveDown,
            link,
            unlink,
            duration,
            milestone,
            details};
}

void GanttActions::fillToolBar(QToolBar &bar) const
{
    bar.addAction(add);
    if (auto *button = qobject_cast<QToolButton *>(bar.widgetForAction(add)))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar.addAction(remove);
    bar.addSeparator();
    bar.addActions({outdent, indent, moveUp, moveDown});
    bar.addSeparator();
    bar.addActions({link, unlink, milestone, details});
    bar.addSeparator();
    bar.addActions({zoomOut, zoomIn, zoomFit, today});
    bar.addSeparator();
    bar.addActions({critical, links});
}

void GanttActions::fillMenu(QMenu &menu) const
{
    menu.addActions({details, rename, duration, milestone});
    menu.addSeparator();
    menu.addActions({add, remove});
    menu.addSeparator();
    menu.addActions({outdent, indent, moveUp, moveDown});
    menu.addSeparator();
    menu.addActions({link, unlink});
    menu.addSeparator();
    menu.addActions({expandAll, collapseAll});
}

} // namespace zs
