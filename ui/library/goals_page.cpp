// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/goals_page.h"

#include "ui/gantt/plan_step.h"
#include "ui/library/goal_words.h"
#include "ui/library/plan_item_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/pinyin.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTableWidget>
#include <QTreeWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

GoalsPage::GoalsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_header(new PageHeader(tr("Goals"), this))
    , m_steps(new QUndoStack(this))
{
    setObjectName(u"goalsPage"_s);
    m_undo = m_header->addButton(tr("U&ndo"), u"edit-undo"_s);
    m_undo->setObjectName(u"goalsUndo"_s);
    m_export = m_header->addButton(tr("E&xport..."), u"document-export"_s);
    m_export->setObjectName(u"goalsExport"_s);
    m_add = m_header->addButton(tr("A&dd..."), u"list-add"_s, true);
    m_add->setObjectName(u"goalsAdd"_s);
    m_add->setToolTip(tr("Add a plan, a key task or a part below what is chosen (Ins)"));
    m_empty = new EmptyState(u"flag"_s,
                             tr("Plans of several years, the key tasks of each year and the "
                                "projects that serve them will stand here."),
                             tr("Add a plan..."),
                             this);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"goalsSplit"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(buildTree());
    split->addWidget(buildProjects());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    m_work = new QWidget(this);
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(kSpace);
    work->addWidget(buildBar());
    work->addWidget(split, 1);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_work);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kSpace);
    column->setSpacing(kSpace);
    column->addWidget(m_header);
    column->addLayout(m_stack, 1);
    connectParts();
    addKeys();
    enable();
}

GoalsPage::~GoalsPage()
{
    m_steps->disconnect(this); // going, it says once more where it stands
}

QPushButton *GoalsPage::button(const QString &text, const QString &name, void (GoalsPage::*act)())
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, act);
    return made;
}

QWidget *GoalsPage::buildBar()
{
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"goalsFilter"_s);
    m_filter->setAccessibleName(tr("Find goals"));
    m_filter->setPlaceholderText(tr("Find by words or pinyin initials"));
    m_filter->setClearButtonEnabled(true);
    m_edit = button(tr("Ed&it..."), u"goalsEdit"_s, &GoalsPage::edit);
    m_edit->setToolTip(tr("Edit what is chosen (F2)"));
    m_move = button(tr("&Move to..."), u"goalsMove"_s, &GoalsPage::move);
    m_up = button(tr("&Up"), u"goalsUp"_s, &GoalsPage::moveUp);
    m_up->setToolTip(tr("One place up (Alt+Shift+Up)"));
    m_down = button(tr("Do&wn"), u"goalsDown"_s, &GoalsPage::moveDown);
    m_down->setToolTip(tr("One place down (Alt+Shift+Down)"));
    m_remove = button(tr("&Remove"), u"goalsRemove"_s, &GoalsPage::remove);
    m_remove->setToolTip(tr("Remove what is chosen (Del)"));
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace);
    row->addWidget(m_filter, 1);
    for (QPushButton *one : {m_edit, m_move, m_up, m_down, m_remove})
        row->addWidget(one);
    return bar;
}

QWidget *GoalsPage::buildTree()
{
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(u"goalsTree"_s);
    m_tree->setAccessibleName(tr("Plans and key tasks"));
    m_tree->setHeaderLabels(goalHeaders());
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setMinimumHeight(scaled(120));
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(scaled(48));
    constexpr std::array kWidths{0, 96, 92, 138, 66, 112, 112, 112, 76};
    for (int i = 1; i < kGoalColumns; ++i)
        header->resizeSection(i, scaled(kWidths[static_cast<std::size_t>(i)]));
    m_tree->viewport()->installEventFilter(this);
    return m_tree;
}

QWidget *GoalsPage::buildProjects()
{
    const QStringList headers{tr("Code"), tr("Project"), tr("Stage"), tr("Serves")};
    m_serving = plainTable(headers, this);
    m_serving->setObjectName(u"goalsServing"_s);
    m_serving->setAccessibleName(tr("Projects that serve what is chosen"));
    m_none = plainTable(headers, this);
    m_none->setObjectName(u"goalsNone"_s);
    m_none->setAccessibleName(tr("Projects that serve none"));
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"goalsTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_serving, tr("Projects that serve it"));
    m_tabs->addTab(m_none, tr("Projects that serve none"));
    for (QTableWidget *table : {m_serving, m_none}) {
        table->setSelectionMode(QAbstractItemView::ExtendedSelection);
        table->setMinimumHeight(scaled(64));
    }
    m_assign = button(tr("Assi&gn..."), u"goalsAssign"_s, &GoalsPage::assign);
    m_assign->setToolTip(tr("Say what the chosen projects are there for"));
    m_release = button(tr("Serve n&one"), u"goalsRelease"_s, &GoalsPage::release);
    m_open = new QPushButton(tr("Open the pro&ject"), this);
    m_open->setObjectName(u"goalsOpen"_s);
    m_open->setAutoDefault(false);
    auto *acts = new QHBoxLayout;
    acts->addStretch(1);
    for (QPushButton *one : {m_release, m_assign, m_open})
        acts->addWidget(one);
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfSpace);
    column->addWidget(m_tabs, 1);
    column->addLayout(acts);
    return part;
}

void GoalsPage::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &GoalsPage::add);
    connect(m_empty->button(), &QPushButton::clicked, this, &GoalsPage::add);
    connect(m_undo, &QPushButton::clicked, m_steps, &QUndoStack::undo);
    connect(m_export, &QPushButton::clicked, this, &GoalsPage::exportTable);
    connect(m_steps, &QUndoStack::indexChanged, this, [this] { refresh(); });
    connect(m_filter, &QLineEdit::textChanged, this, &GoalsPage::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &GoalsPage::fillProjects);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, &GoalsPage::edit);
    connect(m_tabs, &QTabWidget::currentChanged, this, &GoalsPage::enable);
    for (QTableWidget *table : {m_serving, m_none}) {
        connect(table, &QTableWidget::itemSelectionChanged, this, &GoalsPage::enable);
        connect(table, &QTableWidget::itemActivated, m_open, &QPushButton::click);
    }
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto all = chosenProjects(); !all.empty())
            Q_EMIT projectWanted(all.front());
    });
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &set) {
        m_stale = m_stale || std::ranges::any_of(set.changes, [](const EntityChange &change) {
                      return change.entity == EntityKind::PlanItem
                             || change.entity == EntityKind::Project;
                  });
    });
}

void GoalsPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, void (GoalsPage::*act)()) {
        auto *made = new QShortcut(keys, m_tree);
        made->setContext(Qt::WidgetShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    key(Qt::Key_Insert, &GoalsPage::add);
    key(Qt::Key_F2, &GoalsPage::edit);
    key(Qt::Key_Delete, &GoalsPage::remove);
    key(Qt::ALT | Qt::SHIFT | Qt::Key_Up, &GoalsPage::moveUp);
    key(Qt::ALT | Qt::SHIFT | Qt::Key_Down, &GoalsPage::moveDown);
}

/// The name takes what the other columns leave, but never too little to read.
void GoalsPage::fitNames()
{
    constexpr int kLeast = 250;
    QHeaderView *header = m_tree->header();
    const int others = header->length() - header->sectionSize(GoalName);
    header->resizeSection(GoalName, std::max(scaled(kLeast), m_tree->viewport()->width() - others));
}

bool GoalsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize)
        fitNames();
    return QWidget::eventFilter(watched, event);
}

void GoalsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void GoalsPage::refresh()
{
    auto state = m_desk.read();
    if (!state) {
        Q_EMIT failed(state.error());
        return;
    }
    m_stale = false;
    m_state = std::move(*state);
    fill();
}

void GoalsPage::fill()
{
    // by its id: the lines still count in what was read before
    const QTreeWidgetItem *line = m_tree->currentItem();
    const PlanItemId same =
        line ? PlanItemId(Uuid::fromBytes(line->data(0, kGoalId).toByteArray())) : PlanItemId();
    fillTree();
    choose(same);
    int bare = 0;
    for (std::size_t i = 0; i < m_state.tree.items.size(); ++i)
        bare += m_state.tree.parent[i] < 0 ? m_state.coverage.items[i].bare : 0;
    const auto none = static_cast<int>(m_state.coverage.serveNone.size());
    m_header->setRemark(m_state.tree.items.empty()
                            ? QString()
                            : tr("%1 goals; %2 without a project; %3 projects serve none")
                                  .arg(m_state.tree.items.size())
                                  .arg(bare)
                                  .arg(none));
    m_tabs->setTabText(1, tr("Projects that serve none (%1)").arg(none));
    m_stack->setCurrentWidget(m_state.tree.items.empty() ? static_cast<QWidget *>(m_empty)
                                                         : m_work);
    m_none->setRowCount(0);
    for (const Project &project : m_state.projects) {
        if (std::ranges::contains(m_state.coverage.serveNone, project.id))
            addProjectRow(m_none, project, m_state.tree);
    }
    fitColumns(m_none);
    filter();
    fillProjects();
}

void GoalsPage::fillTree()
{
    const QSignalBlocker quiet(m_tree);
    QSet<PlanItemId> folded;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if (!(*it)->isExpanded() && (*it)->childCount() > 0)
            folded.insert(PlanItemId(Uuid::fromBytes((*it)->data(0, kGoalId).toByteArray())));
    }
    m_tree->clear();
    std::vector<QTreeWidgetItem *> lines;
    for (std::size_t i = 0; i < m_state.tree.items.size(); ++i) {
        const int above = m_state.tree.parent[i];
        auto *line = above < 0 ? new QTreeWidgetItem(m_tree)
                               : new QTreeWidgetItem(lines[static_cast<std::size_t>(above)]);
        lines.push_back(line);
        fillItem(*line, i);
    }
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i]->setExpanded(!folded.contains(m_state.tree.items[i].id));
}

void GoalsPage::fillItem(QTreeWidgetItem &line, std::size_t index) const
{
    const QStringList cells = goalCells(m_state.tree.items[index], m_state.coverage.items[index]);
    for (int column = 0; column < kGoalColumns; ++column) {
        line.setText(column, cells[column]);
        if (column >= GoalCount)
            line.setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    line.setData(0, kGoalId, m_state.tree.items[index].id.value().toBytes());
    line.setData(0, kGoalIndex, static_cast<int>(index));
    line.setToolTip(0, m_state.tree.items[index].target);
    dressCover(line, m_state.coverage.items[index].state);
}

int GoalsPage::chosen() const
{
    const QTreeWidgetItem *line = m_tree->currentItem();
    return line ? line->data(0, kGoalIndex).toInt() : -1;
}

void GoalsPage::choose(PlanItemId item)
{
    QTreeWidgetItem *found = m_tree->topLevelItem(0);
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->data(0, kGoalId).toByteArray() == item.value().toBytes())
            found = *it;
    }
    m_tree->setCurrentItem(found);
}

void GoalsPage::fillProjects()
{
    m_serving->setRowCount(0);
    const int at = chosen();
    if (at >= 0) {
        const int end = m_state.tree.end[static_cast<std::size_t>(at)];
        for (const Project &project : m_state.projects) {
            const int item = m_state.tree.indexOf(project.planItem);
            if (item >= at && item < end)
                addProjectRow(m_serving, project, m_state.tree);
        }
        fitColumns(m_serving);
    }
    m_tabs->setTabText(0, tr("Projects that serve it (%1)").arg(m_serving->rowCount()));
    enable();
}

void GoalsPage::filter()
{
    const PinyinMatcher wanted(m_filter->text().trimmed());
    // from the last to the first: a line is shown when it matches or something below it does
    std::vector<QTreeWidgetItem *> lines;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it)
        lines.push_back(*it);
    for (QTreeWidgetItem *line : lines)
        line->setHidden(true);
    for (auto it = lines.rbegin(); it != lines.rend(); ++it) {
        bool shown = wanted.isEmpty() || wanted.matches((*it)->text(GoalName));
        for (int i = 0; i < (*it)->childCount(); ++i)
            shown = shown || !(*it)->child(i)->isHidden();
        (*it)->setHidden(!shown);
    }
}

void GoalsPage::enable()
{
    const bool writes = m_workspace.readOnlyReason().isEmpty();
    const bool keeps = writes && m_workspace.may(Permission::LibraryManage);
    const QString why = !writes ? m_workspace.readOnlyReason()
                        : keeps ? QString()
                                : m_workspace.reasonFor(Permission::LibraryManage);
    const int at = chosen();
    m_add->setEnabled(keeps);
    m_empty->button()->setEnabled(keeps);
    if (!why.isEmpty())
        m_add->setToolTip(why);
    for (QPushButton *one : {m_edit, m_move, m_up, m_down, m_remove})
        one->setEnabled(keeps && at >= 0);
    const bool some = !chosenProjects().empty();
    const bool assigns = writes && some && m_workspace.may(Permission::ProjectEdit);
    m_assign->setEnabled(assigns && !m_state.tree.items.empty());
    m_release->setEnabled(assigns && m_tabs->currentIndex() == 0);
    m_open->setEnabled(some);
    m_undo->setEnabled(writes && m_steps->canUndo());
    m_undo->setToolTip(m_steps->undoText());
    m_export->setEnabled(!m_state.tree.items.empty());
}

void GoalsPage::take(std::vector<ChangeSet> changes, const QString &what)
{
    std::erase_if(changes, &ChangeSet::isEmpty);
    if (changes.empty())
        return;
    auto *step = new PlanStep(m_workspace, std::move(changes), what, [this](const Error &error) {
        Q_EMIT failed(error);
    });
    m_steps->push(step); // reads everything anew
    Q_EMIT done(what);
}

void GoalsPage::add()
{
    if (!m_add->isEnabled())
        return;
    PlanItem fresh;
    const int at = chosen();
    const int year = QDate::currentDate().year();
    fresh.fromYear = year;
    fresh.toYear = year;
    if (at >= 0) {
        const PlanItem &above = m_state.tree.items[static_cast<std::size_t>(at)];
        const bool inPlan = above.kind == PlanItemKind::Plan;
        fresh.parent = above.id;
        fresh.kind = inPlan ? PlanItemKind::YearTask : PlanItemKind::Part;
        fresh.fromYear = std::clamp<std::int64_t>(year, above.fromYear, above.toYear);
        fresh.toYear = inPlan ? fresh.fromYear : above.toYear;
        fresh.owner = above.owner;
    }
    PlanItemDialog dialog(m_workspace, fresh, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Uuid made = dialog.done().changes.front().id;
    take({dialog.done()}, tr("Added to the goals."));
    choose(PlanItemId(made));
}

void GoalsPage::edit()
{
    const int at = chosen();
    if (at < 0 || !m_edit->isEnabled())
        return;
    PlanItemDialog dialog(m_workspace, m_state.tree.items[static_cast<std::size_t>(at)], this);
    if (dialog.exec() == QDialog::Accepted)
        take({dialog.done()}, tr("The goal was changed."));
}

void GoalsPage::move()
{
    const int at = chosen();
    if (at < 0)
        return;
    const PlanItem item = m_state.tree.items[static_cast<std::size_t>(at)];
    const auto to = choosePlanItem(
        m_state.tree, tr("Move “%1” to").arg(item.name), tr("(the top level)"), this);
    if (!to)
        return;
    constexpr int kLast = 1'000'000;
    auto moved = m_desk.move(item.id, *to, kLast);
    if (!moved) {
        Q_EMIT failed(moved.error());
        return;
    }
    take({std::move(*moved)}, tr("The goal was moved."));
}

void GoalsPage::moveUp()
{
    shift(-1);
}

void GoalsPage::moveDown()
{
    shift(1);
}

void GoalsPage::shift(int by)
{
    const int at = chosen();
    if (at < 0 || !m_up->isEnabled())
        return;
    const PlanItem item = m_state.tree.items[static_cast<std::size_t>(at)];
    QTreeWidgetItem *line = m_tree->currentItem();
    const int place =
        line->parent() ? line->parent()->indexOfChild(line) : m_tree->indexOfTopLevelItem(line);
    if (place + by < 0)
        return;
    auto moved = m_desk.move(item.id, item.parent, place + by);
    if (!moved) {
        Q_EMIT failed(moved.error());
        return;
    }
    take({std::move(*moved)}, tr("The goal was moved."));
}

void GoalsPage::remove()
{
    const int at = chosen();
    if (at < 0 || !m_remove->isEnabled())
        return;
    auto removed = m_desk.remove(m_state.tree.items[static_cast<std::size_t>(at)].id);
    if (!removed) {
        Q_EMIT failed(removed.error());
        return;
    }
    take({std::move(*removed)}, tr("The goal was removed. “Undo” brings it back."));
}

std::vector<ProjectId> GoalsPage::chosenProjects() const
{
    return selectedProjects(*(m_tabs->currentIndex() == 0 ? m_serving : m_none));
}

void GoalsPage::assign()
{
    const auto projects = chosenProjects();
    const auto to =
        choosePlanItem(m_state.tree,
                       tr("What %n project(s) serve", nullptr, static_cast<int>(projects.size())),
                       {},
                       this);
    if (!to)
        return;
    auto assigned = m_desk.assign(projects, *to);
    if (!assigned) {
        Q_EMIT failed(assigned.error());
        return;
    }
    take(std::move(*assigned),
         tr("%n project(s) assigned.", nullptr, static_cast<int>(projects.size())));
}

void GoalsPage::release()
{
    const auto projects = chosenProjects();
    auto released = m_desk.assign(projects, {});
    if (!released) {
        Q_EMIT failed(released.error());
        return;
    }
    take(std::move(*released),
         tr("%n project(s) serve none any more.", nullptr, static_cast<int>(projects.size())));
}

void GoalsPage::exportTable()
{
    const auto written = exportList(m_workspace, goalTable(m_state), this);
    if (!written)
        Q_EMIT failed(written.error());
    else if (!written->isEmpty())
        Q_EMIT done(tr("Exported to %1.").arg(*written));
}

} // namespace zs
