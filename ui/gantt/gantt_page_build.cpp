// SPDX-License-Identifier: GPL-3.0-or-later
// How the plan page is put together and wired.
#include "commands/workspace.h"
#include "ui/gantt/gantt_page_parts.h"
#include "ui/grid/grid_controller.h"
#include "ui/grid/grid_tree.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace zs {

using namespace Qt::StringLiterals;

void GanttPage::Private::build()
{
    actions = GanttActions::make(q);
    panes = new GanttPanes(&q);
    panes->model().setEditing(workspace.readOnlyReason().isEmpty() ? &editor : nullptr);
    panes->chart().setReadOnly(!workspace.readOnlyReason().isEmpty());
    stack = new QStackedWidget(&q);
    stack->setObjectName(u"ganttStack"_s);
    extras = new ChartExtras(*panes, q);
    stack->addWidget(extras->body());
    stack->addWidget(buildEmpty());
    stack->setCurrentIndex(1);
    auto *layout = new QVBoxLayout(&q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    buildGrid();
    buildSearch(*grid->bar());
    layout->addWidget(grid->bar());
    layout->addWidget(stack, 1);
    connectEditing();
    connectLooking();
    connectChart();
    connectExtras();
    enableActions();
}

void GanttPage::Private::buildGrid()
{
    const GridController::Store store{
        [this] { return workspace.setting(QString(kViewsSetting)); },
        [this](const QString &views) { return workspace.saveViews(views); },
        [this] { return extras->openPanels(); }};
    grid = new GridController(
        *panes,
        workspace.ids(),
        store,
        [this] { return QDateTime::fromMSecsSinceEpoch(workspace.clock().now()).date(); },
        &q);
    connect(grid, &GridController::failed, &q, &GanttPage::failed);
    connect(grid, &GridController::viewApplied, &q, [this](const GridView &view) {
        if (view.zoom >= 0)
            panes->chart().zoomTo(static_cast<ZoomLevel>(view.zoom));
        extras->setOpenPanels(view.panels);
    });
    extras->setOpenPanels(grid->present().panels); // of the view this person had last
}

/// At the end of the line above the table: what is found is a row of it.
void GanttPage::Private::buildSearch(QWidget &line)
{
    found = new QLabel(&line);
    found->setObjectName(u"ganttFound"_s);
    search = new QLineEdit(&line);
    search->setObjectName(u"ganttSearch"_s);
    search->setAccessibleName(tr("Find a task"));
    search->setPlaceholderText(tr("Find a task (Ctrl+F)"));
    search->setToolTip(tr("By a part of the name, by pinyin or its initials, or by WBS code"));
    search->setClearButtonEnabled(true);
    search->setFixedWidth(search->fontMetrics().horizontalAdvance(search->placeholderText()) + 64);
    const auto step = [this, &line](const QString &name, const QString &text, bool back) {
        auto *button = new QToolButton(&line);
        button->setObjectName(name);
        button->setArrowType(back ? Qt::UpArrow : Qt::DownArrow);
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, &q, [this, back] { find(search->text(), back); });
        return button;
    };
    QLayout &row = *line.layout();
    row.addWidget(found);
    row.addWidget(search);
    row.addWidget(step(u"ganttFindPrevious"_s, tr("Previous hit"), true));
    row.addWidget(step(u"ganttFindNext"_s, tr("Next hit"), false));
}

QWidget *GanttPage::Private::buildBar()
{
    auto *bar = new QToolBar(&q);
    bar->setObjectName(u"ganttToolBar"_s);
    bar->setAccessibleName(tr("Plan tools"));
    actions.fillToolBar(*bar);
    extras->fillToolBar(*bar);
    bar->addSeparator();
    zoom = new QComboBox(bar);
    zoom->setObjectName(u"ganttZoom"_s);
    zoom->setAccessibleName(tr("Time scale"));
    const std::array<std::pair<QString, ZoomLevel>, 7> levels{{{tr("Decades"), ZoomLevel::Decade},
                                                               {tr("Years"), ZoomLevel::Year},
                                                               {tr("Quarters"), ZoomLevel::Quarter},
                                                               {tr("Months"), ZoomLevel::Month},
                                                               {tr("Weeks"), ZoomLevel::Week},
                                                               {tr("Days"), ZoomLevel::Day},
                                                               {tr("Hours"), ZoomLevel::Hour}}};
    for (const auto &[name, level] : levels)
        zoom->addItem(name, static_cast<int>(level));
    bar->addWidget(zoom);
    baselines = new QComboBox(bar);
    baselines->setObjectName(u"ganttBaseline"_s);
    baselines->setAccessibleName(tr("Baseline to compare with"));
    baselines->setToolTip(tr("Baseline to compare with"));
    baselines->addItem(tr("No baseline"), -1);
    bar->addWidget(baselines);
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    auto *more = new QToolButton(bar);
    more->setObjectName(u"ganttOutput"_s);
    more->setText(tr("Output"));
    more->setAccessibleName(tr("Print and export"));
    more->setToolTip(tr("Print and export"));
    more->setIcon(QIcon::fromTheme(u"document-print"_s));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    menu->addActions({actions.print, actions.exportPdf, actions.exportImage});
    menu->addSeparator();
    menu->addAction(actions.printNetwork);
    more->setMenu(menu);
    bar->addWidget(more);
    return bar;
}

QWidget *GanttPage::Private::buildEmpty()
{
    auto *empty = new QWidget(&q);
    empty->setObjectName(u"ganttEmpty"_s);
    auto *layout = new QVBoxLayout(empty);
    auto *words = new QLabel(tr("This plan has no tasks yet: its tasks, their dates and what they "
                                "wait for are kept here."),
                             empty);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    auto *begin = new QPushButton(tr("Add the &first task"), empty);
    begin->setObjectName(u"ganttFirstTask"_s);
    begin->setDefault(true);
    connect(begin, &QPushButton::clicked, &q, [this] { addTask(); });
    layout->addStretch(1);
    layout->addWidget(words);
    layout->addSpacing(12);
    layout->addWidget(begin, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    return empty;
}

void GanttPage::Private::connectEditing()
{
    const auto on = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, &q, act);
    };
    connect(&editor, &PlanEditor::failed, &panes->tree(), &GridTree::refused);
    connect(&editor, &PlanEditor::failed, &q, &GanttPage::failed);
    on(actions.add, [this] { addTask(); });
    on(actions.rename, [this] { panes->editCell(panes->currentTask(), TaskTreeModel::Name); });
    on(actions.duration,
       [this] { panes->editCell(panes->currentTask(), TaskTreeModel::Duration); });
    on(actions.remove, [this] { removeSelected(); });
    on(actions.indent, [this] { onSelected(&PlanEditor::indent); });
    on(actions.outdent, [this] { onSelected(&PlanEditor::outdent); });
    on(actions.moveUp, [this] {
        const TaskId task = panes->currentTask();
        if (editor.shift(task, false))
            panes->select(task);
    });
    on(actions.moveDown, [this] {
        const TaskId task = panes->currentTask();
        if (editor.shift(task, true))
            panes->select(task);
    });
    on(actions.link, [this] { onSelected(&PlanEditor::chain); });
    on(actions.unlink, [this] { onSelected(&PlanEditor::unlink); });
    on(actions.milestone, [this] { editor.toggleMilestone(panes->currentTask()); });
    on(actions.details, [this] { openDetails(panes->currentTask()); });
}

void GanttPage::Private::connectLooking()
{
    const auto on = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, &q, act);
    };
    GanttView &chart = panes->chart();
    on(actions.zoomIn, [this, &chart] { extras->zoomNetwork(1.5) ? void() : chart.zoomBy(1.5); });
    on(actions.zoomOut,
       [this, &chart] { extras->zoomNetwork(1 / 1.5) ? void() : chart.zoomBy(1 / 1.5); });
    on(actions.zoomFit, [this, &chart] { extras->zoomNetwork(0) ? void() : chart.fit(); });
    on(actions.today, [&chart] { chart.scrollToTime(chart.options().now); });
    on(actions.expandAll, [this] { panes->expandAll(); });
    on(actions.collapseAll, [this] { panes->collapseAll(); });
    on(actions.find, [this] {
        search->setFocus();
        search->selectAll();
    });
    on(actions.print, [this] { print(shownDrawing()); });
    on(actions.printNetwork, [this] { print(Drawing::Network); });
    on(actions.exportImage,
       [this] { chooseExport(shownDrawing(), QStringLiteral("png"), pageSetup(shownDrawing())); });
    on(actions.exportPdf,
       [this] { chooseExport(shownDrawing(), QStringLiteral("pdf"), pageSetup(shownDrawing())); });
    connect(actions.critical, &QAction::toggled, &chart, &GanttView::setShowCritical);
    connect(actions.links, &QAction::toggled, &chart, &GanttView::setShowLinks);
    connect(search, &QLineEdit::returnPressed, &q, [this] { find(search->text()); });
    connect(search, &QLineEdit::textChanged, found, &QLabel::clear);
    connect(zoom, &QComboBox::activated, &q, [this, &chart] {
        chart.zoomTo(static_cast<ZoomLevel>(zoom->currentData().toInt()));
    });
    connect(&chart, &GanttView::scaleChanged, &q, [this, &chart] {
        zoom->setCurrentIndex(zoom->findData(static_cast<int>(chart.scale().level())));
    });
    zoom->setCurrentIndex(zoom->findData(static_cast<int>(chart.scale().level())));
    connect(baselines, &QComboBox::activated, &q, [this] {
        baseline = baselines->currentData().toInt();
        load(false);
    });
}

void GanttPage::Private::connectChart()
{
    GanttView &chart = panes->chart();
    connect(panes, &GanttPanes::selectionChanged, &q, [this] {
        enableActions();
        tellCurrent();
    });
    connect(panes, &GanttPanes::activated, &q, [this](TaskId task) { openDetails(task); });
    connect(panes, &GanttPanes::menuRequested, &q, [this](const QPoint &at) {
        auto *menu = new QMenu(&q);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        actions.fillMenu(*menu);
        menu->addActions(taskActions);
        menu->popup(at);
    });
    connect(&chart, &GanttView::moveRequested, &editor, [this](TaskId t, WallTime start) {
        editor.setStart(t, start);
    });
    connect(&chart, &GanttView::finishRequested, &editor, [this](TaskId t, WallTime end) {
        editor.setFinish(t, end);
    });
    connect(&chart, &GanttView::progressRequested, &editor, [this](TaskId t, int percent) {
        editor.setPercent(t, percent);
    });
    connect(&chart, &GanttView::linkRequested, &editor, [this](TaskId from, TaskId to) {
        editor.link(from, to);
    });
}

void GanttPage::Private::connectExtras()
{
    connect(extras, &ChartExtras::reloadWanted, &q, [this] { load(false); });
}

} // namespace zs
