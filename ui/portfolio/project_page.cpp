// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/project_page.h"

#include "commands/workspace.h"
#include "ui/portfolio/new_project_dialog.h"
#include "ui/portfolio/project_filter.h"
#include "ui/portfolio/project_model.h"
#include "ui/secrecy/label_dialog.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

template <class Choice>
QComboBox *choiceBox(QWidget *parent, const QString &all, const QString &name, int count)
{
    auto *box = new QComboBox(parent);
    box->addItem(all);
    for (int i = 0; i < count; ++i)
        box->addItem(labelOf(static_cast<Choice>(i)), i);
    box->setAccessibleName(name);
    return box;
}

template <class Choice>
std::optional<Choice> chosen(const QComboBox &box)
{
    if (!box.currentData().isValid())
        return {};
    return static_cast<Choice>(box.currentData().toInt());
}

} // namespace

ProjectPage::ProjectPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ProjectModel(this))
    , m_filter(new ProjectFilter(*m_model, this))
    , m_header(new PageHeader(tr("Projects"), this))
{
    setObjectName(u"projectPage"_s);
    m_label = m_header->addButton(tr("&Label..."), u"document-properties"_s);
    m_label->setObjectName(u"projectLabel"_s);
    m_label->setToolTip(tr("Set the secrecy label of the chosen project"));
    QPushButton *import = m_header->addButton(tr("&Import a plan..."), u"document-import"_s);
    import->setObjectName(u"importButton"_s);
    QPushButton *add = m_header->addButton(tr("&New project..."), u"list-add"_s, true);
    add->setObjectName(u"newProjectButton"_s);
    const bool mayWrite = workspace.readOnlyReason().isEmpty();
    for (QPushButton *button : {import, add}) {
        button->setEnabled(mayWrite);
        button->setToolTip(workspace.readOnlyReason());
    }
    m_none = new EmptyState(u"view-list-details"_s,
                            tr("All projects of this workspace will stand here. Begin with a plan "
                               "from Microsoft Project, or with an empty project."),
                            tr("Import a plan..."),
                            this);
    m_noHit = new EmptyState(
        u"search"_s, tr("No project meets these filters."), tr("Clear the filters"), this);
    m_stack = new QStackedLayout;
    m_listPart = makeTable();
    m_stack->addWidget(m_listPart);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_noHit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kSpace);
    column->setSpacing(kSpace);
    column->addWidget(m_header);
    column->addWidget(makeFilters());
    column->addLayout(m_stack, 1);

    connect(import, &QPushButton::clicked, this, &ProjectPage::importWanted);
    connect(add, &QPushButton::clicked, this, &ProjectPage::createNew);
    connect(m_label, &QPushButton::clicked, this, &ProjectPage::setLabel);
    connect(m_none->button(), &QPushButton::clicked, this, &ProjectPage::importWanted);
    connect(m_noHit->button(), &QPushButton::clicked, this, [this] {
        m_text->clear();
        for (QComboBox *box : {m_stage, m_kind, m_unit})
            box->setCurrentIndex(0);
        focusFilter();
    });
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &set) {
        m_model->apply(set);
        requery();
    });
    reload();
}

QWidget *ProjectPage::makeFilters()
{
    auto *bar = new QWidget(this);
    m_text = new QLineEdit(bar);
    m_text->setObjectName(u"projectText"_s);
    m_text->setPlaceholderText(tr("Filter by code, name or any other column (Ctrl+F)"));
    m_text->setAccessibleName(tr("Filter the projects"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(QIcon::fromTheme(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_stage = choiceBox<ProjectStage>(bar, tr("All stages"), tr("Stage"), kProjectStages);
    m_stage->setObjectName(u"projectStage"_s);
    m_kind = choiceBox<ProjectKind>(bar, tr("All kinds"), tr("Kind"), kProjectKinds);
    m_unit = new QComboBox(bar);
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace);
    row->addWidget(m_text, 1);
    for (QComboBox *box : {m_stage, m_kind, m_unit}) {
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &ProjectPage::requery);
    }
    connect(m_text, &QLineEdit::textChanged, this, &ProjectPage::requery);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &ProjectPage::focusFilter);
    return bar;
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
    connect(m_table, &QTableView::activated, this, &ProjectPage::openCurrent);
    return m_table;
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
    fillUnits();
    QHash<Uuid, QString> units;
    for (int i = 1; i < m_unit->count(); ++i)
        units.insert(Uuid::fromBytes(m_unit->itemData(i).toByteArray()), m_unit->itemText(i));
    m_model->load(std::move(*projects), [this, units](EntityKind kind, const Uuid &id) {
        const auto known = units.constFind(id);
        return known != units.constEnd() ? *known : m_workspace.nameOf(kind, id);
    });
    requery();
}

void ProjectPage::fillUnits()
{
    const QSignalBlocker quiet(m_unit);
    m_unit->clear();
    m_unit->addItem(tr("All units"));
    const auto units = m_workspace.units();
    if (!units)
        return;
    for (const OrgUnit &unit : *units)
        m_unit->addItem(unit.name, unit.id.value().toBytes());
}

void ProjectPage::requery()
{
    ProjectQuery query;
    query.text = m_text->text();
    query.stage = chosen<ProjectStage>(*m_stage);
    query.kind = chosen<ProjectKind>(*m_kind);
    if (m_unit->currentIndex() > 0)
        query.unit = OrgUnitId(Uuid::fromBytes(m_unit->currentData().toByteArray()));
    m_filter->setQuery(query);
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
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void ProjectPage::openCurrent()
{
    if (const ProjectId id = selected(); id.isValid())
        Q_EMIT opened(id);
}

} // namespace zs
