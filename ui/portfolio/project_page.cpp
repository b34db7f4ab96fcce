// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/project_page.h"

#include "commands/workspace.h"
#include "ui/gantt/plan_step.h"
#include "ui/portfolio/dictionary_dialog.h"
#include "ui/portfolio/library_import_dialog.h"
#include "ui/portfolio/new_project_dialog.h"
#include "ui/portfolio/particulars_dialog.h"
#include "ui/portfolio/project_cards.h"
#include "ui/portfolio/project_filter.h"
#include "ui/portfolio/project_filter_bar.h"
#include "ui/portfolio/project_model.h"
#include "ui/portfolio/project_words.h"
#include "ui/secrecy/label_dialog.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

const QString kCardsKey = u"portfolio/cards"_s;

} // namespace

ProjectPage::ProjectPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ProjectModel(this))
    , m_filter(new ProjectFilter(*m_model, this))
    , m_header(new PageHeader(tr("Projects"), this))
    , m_steps(new QUndoStack(this))
{
    setObjectName(u"projectPage"_s);
    m_label = m_header->addButton(tr("&Label..."), u"document-properties"_s);
    m_label->setObjectName(u"projectLabel"_s);
    m_label->setToolTip(tr("Set the secrecy label of the chosen project"));
    QPushButton *more = m_header->addButton(tr("Ac&ts"), u"application-menu"_s);
    more->setObjectName(u"projectActs"_s);
    more->setMenu(makeActs());
    QPushButton *import = m_header->addButton(tr("&Import a plan..."), u"document-import"_s);
    import->setObjectName(u"importButton"_s);
    QPushButton *add = m_header->addButton(tr("&New project..."), u"list-add"_s, true);
    add->setObjectName(u"newProjectButton"_s);
    const bool mayWrite = workspace.readOnlyReason().isEmpty();
    for (QPushButton *button : {import, add}) {
        button->setEnabled(mayWrite);
        button->setToolTip(workspace.readOnlyReason());
    }
    QWidget *tools = makeTools();
    m_stack = new QStackedLayout;
    m_listPart = makeTable();
    m_stack->addWidget(m_listPart);
    fillEmptyStates();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kSpace);
    column->setSpacing(kSpace);
    column->addWidget(m_header);
    column->addWidget(tools);
    column->addLayout(m_stack, 1);

    connect(import, &QPushButton::clicked, this, &ProjectPage::importWanted);
    connect(add, &QPushButton::clicked, this, &ProjectPage::createNew);
    connect(m_label, &QPushButton::clicked, this, &ProjectPage::setLabel);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &set) {
        m_model->apply(set);
        requery();
    });
    addKeys();
    showCards(QSettings().value(kCardsKey).toBool());
    reload();
}

void ProjectPage::fillEmptyStates()
{
    m_none = new EmptyState(u"view-list-details"_s,
                            tr("All projects of this workspace will stand here. Begin with a plan "
                               "from Microsoft Project, or with an empty project."),
                            tr("Import a plan..."),
                            this);
    m_noHit = new EmptyState(
        u"search"_s, tr("No project meets these filters."), tr("Clear the filters"), this);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_noHit);
    connect(m_none->button(), &QPushButton::clicked, this, &ProjectPage::importWanted);
    connect(m_noHit->button(), &QPushButton::clicked, this, [this] {
        m_bar->clear();
        focusFilter();
    });
}

void ProjectPage::addAct(const QString &text, const QString &name, void (ProjectPage::*act)())
{
    QAction *made = m_acts->addAction(text);
    made->setObjectName(name);
    connect(made, &QAction::triggered, this, act);
}

QMenu *ProjectPage::makeActs()
{
    m_acts = new QMenu(this);
    addAct(tr("Open the &home (Enter)"), u"projectOpenHome"_s, &ProjectPage::openHome);
    addAct(tr("Open the &plan (Ctrl+Enter)"), u"projectOpenPlan"_s, &ProjectPage::openCurrent);
    addAct(tr("Pa&rticulars... (F2)"), u"projectParticulars"_s, &ProjectPage::editParticulars);
    addAct(tr("&Label..."), u"projectLabelAct"_s, &ProjectPage::setLabel);
    m_acts->addSeparator();
    addAct(tr("&Export the table..."), u"projectExport"_s, &ProjectPage::exportTable);
    addAct(tr("&Import a ledger of projects..."),
           u"projectImportLedger"_s,
           &ProjectPage::importLedger);
    addAct(tr("&Dictionaries..."), u"projectDictionaries"_s, &ProjectPage::keepDictionaries);
    m_acts->addSeparator();
    addAct(tr("&Undo the last particulars"), u"projectUndo"_s, &ProjectPage::undo);
    auto *undo = m_acts->findChild<QAction *>(u"projectUndo"_s);
    undo->setEnabled(false);
    connect(m_steps, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    const bool writes = m_workspace.readOnlyReason().isEmpty();
    for (const QString &name :
         {u"projectParticulars"_s, u"projectLabelAct"_s, u"projectImportLedger"_s})
        m_acts->findChild<QAction *>(name)->setEnabled(writes);
    return m_acts;
}

void ProjectPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, void (ProjectPage::*act)()) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    key(QKeySequence::Find, &ProjectPage::focusFilter);
    key(Qt::CTRL | Qt::Key_Return, &ProjectPage::openCurrent);
    key(Qt::CTRL | Qt::Key_Enter, &ProjectPage::openCurrent);
    key(Qt::Key_F2, &ProjectPage::editParticulars);
}

QWidget *ProjectPage::makeTools()
{
    auto *tools = new QWidget(this);
    m_bar = new ProjectFilterBar(m_workspace, tools);
    m_cardsButton = new QToolButton(tools);
    m_cardsButton->setObjectName(u"projectCardsButton"_s);
    m_cardsButton->setIcon(QIcon::fromTheme(u"view-list-icons"_s));
    m_cardsButton->setText(tr("Cards"));
    m_cardsButton->setAccessibleName(tr("Show the projects as cards"));
    m_cardsButton->setToolTip(tr("Show the projects as cards"));
    m_cardsButton->setCheckable(true);
    m_cardsButton->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cardsButton, 0, Qt::AlignTop);
    connect(m_bar, &ProjectFilterBar::changed, this, &ProjectPage::requery);
    connect(m_cardsButton, &QToolButton::toggled, this, [this](bool cards) {
        QSettings().setValue(kCardsKey, cards);
        showCards(cards);
    });
    return tools;
}

void ProjectPage::showCards(bool cards)
{
    const QSignalBlocker quiet(m_cardsButton);
    m_cardsButton->setChecked(cards);
    if (cards && !m_cards->model()) { // laid out only when somebody wants them
        m_cards->setModel(m_filter);
        m_cards->setSelectionModel(m_table->selectionModel());
    }
    m_views->setCurrentIndex(cards ? 1 : 0);
}

QWidget *ProjectPage::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"projectTable"_s);
    m_table->setAccessibleName(tr("Projects"));
    m_table->setModel(m_filter);
    m_table->setItemDelegateForColumn(0, new BadgeDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setSortingEnabled(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(scaled(20));
    m_table->verticalHeader()->setDefaultSectionSize(scaled(28));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    constexpr std::array kWidths{70, 178, 180, 88, 84, 116, 72, 92, 92, 100, 100};
    for (int column = 0; column < m_model->columnCount(); ++column)
        header->resizeSection(column, scaled(kWidths[static_cast<std::size_t>(column)]));
    header->setTextElideMode(Qt::ElideRight);
    header->setMinimumSectionSize(scaled(48));
    m_table->sortByColumn(ProjectModel::columnOf(u"code"), Qt::AscendingOrder);
    m_table->viewport()->installEventFilter(this);
    m_cards = new ProjectCards(this);
    for (QAbstractItemView *view : std::initializer_list<QAbstractItemView *>{m_table, m_cards}) {
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QAbstractItemView::activated, this, &ProjectPage::openHome);
        connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &at) {
            m_acts->popup(view->viewport()->mapToGlobal(at));
        });
    }
    auto *part = new QWidget(this);
    m_views = new QStackedLayout(part);
    m_views->addWidget(m_table);
    m_views->addWidget(m_cards);
    return part;
}

void ProjectPage::fitNames()
{
    constexpr int kLeast = 170;
    QHeaderView *header = m_table->horizontalHeader();
    const int name = ProjectModel::columnOf(u"name");
    const int others = header->length() - header->sectionSize(name);
    header->resizeSection(name, std::max(scaled(kLeast), m_table->viewport()->width() - others));
}

bool ProjectPage::eventFilter(QObject *watched, QEvent *event)
{
    if (m_table && watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitNames();
    return QWidget::eventFilter(watched, event);
}

void ProjectPage::reload()
{
    auto projects = m_workspace.projects();
    if (!projects) {
        Q_EMIT failed(projects.error());
        return;
    }
    m_bar->refresh();
    QHash<Uuid, QString> units;
    if (const auto all = m_workspace.units()) {
        for (const OrgUnit &unit : *all)
            units.insert(unit.id.value(), unit.name);
    }
    m_model->load(std::move(*projects), [this, units](EntityKind kind, const Uuid &id) {
        const auto known = units.constFind(id);
        return known != units.constEnd() ? *known : m_workspace.nameOf(kind, id);
    });
    requery();
}

void ProjectPage::requery()
{
    m_filter->setQuery(m_bar->query());
    const int all = m_model->rowCount();
    const int hits = m_filter->rowCount();
    m_header->setRemark(hits == all ? tr("%1 projects").arg(all)
                                    : tr("%1 of %2 projects").arg(hits).arg(all));
    m_stack->setCurrentWidget(all == 0 ? m_none : hits == 0 ? m_noHit : m_listPart);
    if (hits > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filter->index(0, 0));
    m_label->setEnabled(hits > 0);
    Q_EMIT counted(hits, all);
}

void ProjectPage::createNew()
{
    NewProjectDialog dialog(m_workspace, this);
    if (dialog.exec() == QDialog::Accepted && dialog.created().isValid()) {
        select(dialog.created());
        Q_EMIT opened(dialog.created());
    }
}

void ProjectPage::setLabel()
{
    if (const auto set = askLabel(m_workspace, selected(), {}, this); !set)
        Q_EMIT failed(set.error());
}

ProjectId ProjectPage::selected() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid()
               ? ProjectId(Uuid::fromBytes(current.data(ProjectModel::IdRole).toByteArray()))
               : ProjectId();
}

void ProjectPage::select(ProjectId id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_filter->mapFromSource(m_model->index(row, 1)));
}

void ProjectPage::focusFilter()
{
    m_bar->focusText();
}

void ProjectPage::openCurrent()
{
    if (const ProjectId id = selected(); id.isValid())
        Q_EMIT opened(id);
}

void ProjectPage::openHome()
{
    if (const ProjectId id = selected(); id.isValid())
        Q_EMIT homeWanted(id);
}

void ProjectPage::editParticulars()
{
    const int row = m_model->rowOf(selected());
    if (row < 0 || !m_workspace.readOnlyReason().isEmpty())
        return;
    ParticularsDialog dialog(m_workspace, m_model->project(row), this);
    if (dialog.exec() != QDialog::Accepted || dialog.done().isEmpty())
        return;
    auto *step =
        new PlanStep(m_workspace, {dialog.done()}, tr("Particulars"), [this](const Error &error) {
            Q_EMIT failed(error);
        });
    m_steps->push(step);
    Q_EMIT done(tr("The particulars were saved."));
}

void ProjectPage::keepDictionaries()
{
    DictionaryDialog dialog(m_workspace, this);
    dialog.exec();
    if (dialog.isChanged())
        m_bar->refresh();
}

void ProjectPage::importLedger()
{
    LibraryImportDialog dialog(m_workspace, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    reload();
    Q_EMIT done(dialog.summary());
}

void ProjectPage::undo()
{
    m_steps->undo();
}

void ProjectPage::exportTable()
{
    const auto written =
        exportList(m_workspace, projectTable(m_workspace, m_filter->shown()), this);
    if (!written)
        Q_EMIT failed(written.error());
    else if (!written->isEmpty())
        Q_EMIT done(tr("Exported to %1.").arg(*written));
}

} // namespace zs
