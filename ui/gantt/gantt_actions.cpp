// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/gantt_actions.h"

#include "ui/widgets/labels.h"

#include <QAction>
#include <QCoreApplication>
#include <QIcon>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

#include <array>

namespace zs {

namespace {

using namespace Qt::StringLiterals;

QString words(const char *text)
{
    return QCoreApplication::translate("GanttActions", text);
}

/// One action; keys that are not needed stay empty.
struct Entry {
    QAction *GanttActions::*member;
    const char *name;
    const char *text;
    const char *icon;
    std::array<QKeyCombination, 2> keys;
    bool checkable;
};

constexpr std::array kEntries = std::to_array<Entry>({
    {&GanttActions::add,
     "ganttAdd",
     QT_TRANSLATE_NOOP("GanttActions", "&Add task"),
     "list-add",
     {Qt::Key_Insert},
     false},
    {&GanttActions::rename,
     "ganttRename",
     QT_TRANSLATE_NOOP("GanttActions", "&Rename"),
     "edit-rename",
     {Qt::SHIFT | Qt::Key_F2},
     false},
    {&GanttActions::remove,
     "ganttDelete",
     QT_TRANSLATE_NOOP("GanttActions", "&Delete"),
     "edit-delete",
     {Qt::CTRL | Qt::Key_Minus},
     false},
    {&GanttActions::outdent,
     "ganttOutdent",
     QT_TRANSLATE_NOOP("GanttActions", "&Outdent"),
     "format-indent-less",
     {Qt::ALT | Qt::Key_Left},
     false},
    {&GanttActions::indent,
     "ganttIndent",
     QT_TRANSLATE_NOOP("GanttActions", "&Indent"),
     "format-indent-more",
     {Qt::ALT | Qt::Key_Right},
     false},
    {&GanttActions::moveUp,
     "ganttMoveUp",
     QT_TRANSLATE_NOOP("GanttActions", "Move &up"),
     "go-up",
     {Qt::ALT | Qt::Key_Up},
     false},
    {&GanttActions::moveDown,
     "ganttMoveDown",
     QT_TRANSLATE_NOOP("GanttActions", "Move do&wn"),
     "go-down",
     {Qt::ALT | Qt::Key_Down},
     false},
    {&GanttActions::link,
     "ganttLink",
     QT_TRANSLATE_NOOP("GanttActions", "&Link selected tasks"),
     "insert-link",
     {Qt::CTRL | Qt::Key_L},
     false},
    {&GanttActions::unlink,
     "ganttUnlink",
     QT_TRANSLATE_NOOP("GanttActions", "Re&move links"),
     "remove-link",
     {Qt::CTRL | Qt::SHIFT | Qt::Key_L},
     false},
    {&GanttActions::duration,
     "ganttDuration",
     QT_TRANSLATE_NOOP("GanttActions", "&Set duration"),
     "chronometer",
     {Qt::CTRL | Qt::SHIFT | Qt::Key_D},
     false},
    {&GanttActions::milestone,
     "ganttMilestone",
     QT_TRANSLATE_NOOP("GanttActions", "Make a milestone or a &task"),
     "flag",
     {Qt::CTRL | Qt::Key_M},
     false},
    {&GanttActions::details,
     "ganttDetails",
     QT_TRANSLATE_NOOP("GanttActions", "Task d&etails"),
     "document-properties",
     {Qt::ALT | Qt::Key_Return},
     false},
    {&GanttActions::zoomIn,
     "ganttZoomIn",
     QT_TRANSLATE_NOOP("GanttActions", "Zoom in"),
     "zoom-in",
     {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
     false},
    {&GanttActions::zoomOut,
     "ganttZoomOut",
     QT_TRANSLATE_NOOP("GanttActions", "Zoom out"),
     "zoom-out",
     {Qt::CTRL | Qt::ALT | Qt::Key_Minus},
     false},
    {&GanttActions::zoomFit,
     "ganttZoomFit",
     QT_TRANSLATE_NOOP("GanttActions", "Show the whole plan"),
     "zoom-fit-best",
     {Qt::CTRL | Qt::Key_0},
     false},
    {&GanttActions::today,
     "ganttToday",
     QT_TRANSLATE_NOOP("GanttActions", "Go to today"),
     "go-jump-today",
     {Qt::CTRL | Qt::Key_T},
     false},
    {&GanttActions::critical,
     "ganttCritical",
     QT_TRANSLATE_NOOP("GanttActions", "Critical path"),
     "office-chart-line",
     {},
     true},
    {&GanttActions::links,
     "ganttLinks",
     QT_TRANSLATE_NOOP("GanttActions", "Dependency lines"),
     "distribute-graph-directed",
     {},
     true},
    {&GanttActions::expandAll,
     "ganttExpandAll",
     QT_TRANSLATE_NOOP("GanttActions", "E&xpand all"),
     "expand-all",
     {Qt::CTRL | Qt::SHIFT | Qt::Key_E},
     false},
    {&GanttActions::collapseAll,
     "ganttCollapseAll",
     QT_TRANSLATE_NOOP("GanttActions", "&Collapse all"),
     "collapse-all",
     {Qt::CTRL | Qt::SHIFT | Qt::Key_C},
     false},
    {&GanttActions::find,
     "ganttFind",
     QT_TRANSLATE_NOOP("GanttActions", "&Find in the plan"),
     "edit-find",
     {Qt::CTRL | Qt::Key_F},
     false},
    {&GanttActions::print,
     "ganttPrint",
     QT_TRANSLATE_NOOP("GanttActions", "&Print"),
     "document-print",
     {Qt::CTRL | Qt::Key_P},
     false},
    {&GanttActions::printNetwork,
     "ganttPrintNetwork",
     QT_TRANSLATE_NOOP("GanttActions", "Print the &network"),
     "document-print-preview",
     {Qt::CTRL | Qt::SHIFT | Qt::Key_P},
     false},
    {&GanttActions::exportImage,
     "ganttExportImage",
     QT_TRANSLATE_NOOP("GanttActions", "Export as picture"),
     "image-x-generic",
     {},
     false},
    {&GanttActions::exportPdf,
     "ganttExportPdf",
     QT_TRANSLATE_NOOP("GanttActions", "Export as PDF"),
     "application-pdf",
     {},
     false},
});

/// The tool tip names the key: people learn it from there.
QAction *made(QWidget &page, const Entry &entry)
{
    const QString text = words(entry.text);
    auto *action = new QAction(QIcon::fromTheme(QString::fromLatin1(entry.icon)), text, &page);
    action->setObjectName(QString::fromLatin1(entry.name));
    QList<QKeySequence> keys;
    for (const QKeyCombination key : entry.keys) {
        if (key.key() != Qt::Key_unknown && key.toCombined() != 0)
            keys << QKeySequence(key);
    }
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setIconText(withoutMnemonic(text)); // a tool button has no mnemonic of its own
    QString tip = withoutMnemonic(text);
    if (!keys.isEmpty())
        tip += u" ("_s + keys.front().toString(QKeySequence::NativeText) + u')';
    action->setToolTip(tip);
    action->setCheckable(entry.checkable);
    action->setChecked(entry.checkable); // what can be hidden is shown at first
    page.addAction(action);
    return action;
}

} // namespace

GanttActions GanttActions::make(QWidget &page)
{
    GanttActions actions;
    for (const Entry &entry : kEntries)
        actions.*entry.member = made(page, entry);
    return actions;
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
