// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resources/resource_tab.h"

#include "commands/assignment_commands.h"
#include "commands/levelling_commands.h"
#include "commands/resource_commands.h"
#include "ui/panels/resource_loads.h"
#include "ui/resources/level_dialog.h"
#include "ui/resources/load_view.h"
#include "ui/resources/resource_dialog.h"
#include "ui/resources/resource_tables.h"
#include "ui/resources/skill_dialog.h"
#include "ui/resources/use_dialog.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

const QString kSplitKey = u"resources/split"_s;

} // namespace

ResourceTab::ResourceTab(PlanDesk &desk, QWidget *parent)
    : PlanTab(desk, parent)
    , m_stack(new QStackedLayout(this))
{
    setObjectName(u"planResources"_s);
    auto *none = new EmptyState(
        u"user-group-new"_s,
        tr("People, teams, machines and materials stand here, with what is asked of them over "
           "time. There are none yet."),
        tr("Add a &resource..."),
        this);
    none->button()->setObjectName(u"resourceFirst"_s);
    connect(none->button(), &QPushButton::clicked, this, &ResourceTab::addNew);
    m_stack->addWidget(none);
    m_stack->addWidget(buildWork());
    connectTables();
}

QWidget *ResourceTab::buildWork()
{
    auto *work = new QWidget(this);
    m_table = resourceTable(work);
    auto *parts = new QSplitter(Qt::Vertical, work);
    parts->setObjectName(u"resourceSplit"_s);
    parts->addWidget(m_table);
    parts->addWidget(buildDetails(work));
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    parts->restoreState(QSettings().value(kSplitKey).toByteArray());
    connect(parts, &QSplitter::splitterMoved, this, [parts] {
        QSettings().setValue(kSplitKey, parts->saveState());
    });
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(kPageMargin, kSpace, kPageMargin, kPageMargin);
    column->setSpacing(kSpace);
    column->addWidget(buildBar(work));
    column->addWidget(parts, 1);
    return work;
}

QPushButton *ResourceTab::addButton(QWidget *bar,
                                    const QString &text,
                                    const QString &name,
                                    void (ResourceTab::*act)())
{
    auto *button = new QPushButton(text, bar);
    button->setObjectName(name);
    bar->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QWidget *ResourceTab::buildBar(QWidget *work)
{
    auto *bar = new QWidget(work);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace);
    m_add = addButton(bar, tr("A&dd..."), u"resourceAdd"_s, &ResourceTab::addNew);
    m_edit = addButton(bar, tr("Ed&it..."), u"resourceEdit"_s, &ResourceTab::edit);
    m_delete = addButton(bar, tr("De&lete..."), u"resourceDelete"_s, &ResourceTab::remove);
    m_share = addButton(bar, tr("&Share with all"), u"resourceShare"_s, &ResourceTab::share);
    m_share->setToolTip(tr("Moves the resource into the pool that all projects see"));
    row->addStretch(1);
    addButton(bar, tr("Find by s&kill..."), u"resourceSkill"_s, &ResourceTab::findBySkill)
        ->setToolTip(tr("Who can do the work that nobody is named for, and is free then"));
    m_clear = addButton(
        bar, tr("Take levelling &back..."), u"resourceClear"_s, &ResourceTab::clearLevelling);
    m_clear->setToolTip(tr("Takes away what levelling holds tasks back"));
    m_level =
        addButton(bar, tr("Level the resou&rces..."), u"resourceLevel"_s, &ResourceTab::level);
    m_level->setToolTip(tr("Works out a proposal in which nobody is asked too much"));
    makePrimary(m_level);
    return bar;
}

QWidget *ResourceTab::buildDetails(QWidget *work)
{
    m_details = new QTabWidget(work);
    m_details->setObjectName(u"resourceDetails"_s);
    m_view = new LoadView(m_details);
    m_over = overTable(m_details);
    auto *uses = new QWidget(m_details);
    m_useTable = useTable(uses);
    auto *side = new QWidget(uses);
    auto *buttons = new QVBoxLayout(side);
    buttons->setContentsMargins(0, 0, 0, 0);
    m_assign =
        addButton(side, tr("Assi&gn to a task..."), u"resourceAssign"_s, &ResourceTab::assign);
    m_unassign =
        addButton(side, tr("Take &off the task"), u"resourceUnassign"_s, &ResourceTab::unassign);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout(uses);
    row->setContentsMargins(0, kHalfSpace, 0, 0);
    row->addWidget(m_useTable, 1);
    row->addWidget(side);
    m_details->addTab(m_view, tr("Load"));
    m_details->addTab(m_over, tr("Over-allocations"));
    m_details->addTab(uses, tr("Tasks"));
    return m_details;
}

void ResourceTab::connectTables()
{
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_board.rows().resources.size()))
            m_current = m_board.rows().resources[static_cast<std::size_t>(row)].id;
        showCurrent();
    });
    connect(m_table, &QTableWidget::cellActivated, this, &ResourceTab::edit);
    connect(m_over, &QTableWidget::cellActivated, this, &ResourceTab::wantTaskOf);
    connect(m_over, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_board.load.over.size()))
            m_table->selectRow(m_board.load.over[static_cast<std::size_t>(row)].resource);
    });
    connect(m_useTable, &QTableWidget::currentCellChanged, this, &ResourceTab::updateButtons);
    connect(m_useTable, &QTableWidget::cellActivated, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_uses.size()))
            Q_EMIT desk().taskWanted(
                m_board.rows()
                    .assignments[static_cast<std::size_t>(m_uses[static_cast<std::size_t>(row)])]
                    .task);
    });
    connect(m_view, &LoadView::taskPicked, &desk(), &PlanDesk::taskWanted);
}

void ResourceTab::refresh()
{
    auto board = readBoard(desk());
    if (!board) {
        Q_EMIT desk().failed(board.error());
        return;
    }
    m_board = std::move(*board);
    const ResourceId wanted = m_current;
    {
        const QSignalBlocker quiet(m_table);
        const QSignalBlocker alsoQuiet(m_over);
        fillResources(m_table, m_board);
        fillOver(m_over, m_board);
    }
    m_details->setTabText(1, tr("Over-allocations (%1)").arg(m_board.load.over.size()));
    const bool any = !m_board.rows().resources.empty();
    m_stack->setCurrentIndex(any ? 1 : 0);
    if (any) {
        const int row = std::max(0, m_board.indexOf(wanted));
        m_current = m_board.rows().resources[static_cast<std::size_t>(row)].id;
        m_table->setCurrentCell(row, 0);
    }
    showCurrent();
}

int ResourceTab::current() const
{
    return m_board.plan.plan ? m_board.indexOf(m_current) : -1;
}

void ResourceTab::showCurrent()
{
    const int r = current();
    LoadSeries series;
    QString hint = tr("Choose a resource above.");
    if (r >= 0) {
        const Resource &resource = m_board.rows().resources[static_cast<std::size_t>(r)];
        hint = resource.type == ResourceType::Work
                   ? tr("No task asks for “%1” yet.").arg(resource.name)
                   : tr("“%1” is used up, not kept busy: it has no load.").arg(resource.name);
        if (resource.type == ResourceType::Work) {
            series = loadOf(m_board.rows(),
                            *m_board.plan.schedule,
                            m_board.plan.calendars,
                            {resource.name, {resource.id}, false});
            for (const OutsideUse &use : m_board.outside) {
                if (use.resource == resource.id)
                    series.loads.push_back({use.from, use.to, use.units, {}, use.label});
            }
        }
    }
    m_view->setLoads(std::move(series), hint);
    m_uses = fillUses(m_useTable, m_board, r);
    m_details->setTabText(2, tr("Tasks (%1)").arg(m_useTable->rowCount()));
    updateButtons();
}

void ResourceTab::updateButtons()
{
    const QString reason = desk().door().readOnlyReason();
    const int r = current();
    const bool may = reason.isEmpty();
    const bool own =
        r >= 0 && m_board.rows().resources[static_cast<std::size_t>(r)].project.isValid();
    const bool delayed =
        m_board.plan.plan && std::ranges::any_of(m_board.rows().tasks, [](const Task &task) {
            return task.levellingDelay.value != 0;
        });
    m_add->setEnabled(may);
    m_edit->setEnabled(may && r >= 0);
    m_delete->setEnabled(may && r >= 0);
    m_share->setEnabled(may && own && !desk().isScenario());
    m_assign->setEnabled(may && r >= 0);
    const int use = m_useTable->currentRow();
    m_unassign->setEnabled(may && use >= 0 && use < static_cast<int>(m_uses.size()));
    m_level->setEnabled(may && r >= 0);
    m_clear->setEnabled(may && delayed);
    if (!may)
        m_add->setToolTip(reason);
}

void ResourceTab::addNew()
{
    const auto plan = desk().plan();
    if (!plan) {
        Q_EMIT desk().failed(plan.error());
        return;
    }
    auto *dialog = new ResourceDialog(
        *plan->plan,
        Resource(),
        [this](const Resource &made, bool shared) { return keepNew(made, shared); },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString ResourceTab::keepNew(Resource resource, bool shared)
{
    resource.id = desk().door().ids().next<ResourceId>();
    m_current = resource.id;
    if (shared) {
        const auto added = addPoolResource(desk().workspace(), resource);
        if (!added)
            return added.error().message;
        m_current = *added;
        desk().steps().clear(); // what all projects share is no step of this plan
        refresh();
        return {};
    }
    const auto done = desk().door().run(AddResource{desk().project(), resource});
    if (!done)
        return done.error().message;
    desk().keep(done, tr("Add “%1”").arg(resource.name));
    return {};
}

void ResourceTab::edit()
{
    const int r = current();
    if (r < 0 || !m_edit->isEnabled())
        return;
    const Resource before = m_board.rows().resources[static_cast<std::size_t>(r)];
    auto *dialog = new ResourceDialog(
        m_board.rows(),
        before,
        [this, before](const Resource &after, bool shared) {
            return keepEdited(before, after, shared);
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Field by field as one step; the rules are asked first, so that nothing is half kept.
QString ResourceTab::keepEdited(const Resource &before, const Resource &after, bool shared)
{
    const EntityChange change = updated(before, after);
    const auto fields = EntityTraits<Resource>::fields();
    Resource tried = before;
    for (const FieldChange &field : change.fields) {
        const auto kept = withResourceField(tried,
                                            QString::fromLatin1(fields[field.field].column),
                                            field.after,
                                            m_board.rows().calendars);
        if (!kept)
            return kept.error().message;
        tried = *kept;
    }
    QUndoStack &steps = desk().steps();
    const QString text = tr("Edit “%1”").arg(after.name);
    steps.beginMacro(text);
    QString problem;
    for (const FieldChange &field : change.fields) {
        const auto done =
            desk().door().run(SetResourceField{desk().project(),
                                               before.id,
                                               QString::fromLatin1(fields[field.field].column),
                                               field.after});
        if (!done) {
            problem = done.error().message;
            break;
        }
        desk().keep(done, text);
    }
    if (problem.isEmpty() && shared && before.project.isValid()) {
        const auto done = desk().door().run(ShareResource{desk().project(), before.id});
        if (done)
            desk().keep(done, text);
        else
            problem = done.error().message;
    }
    steps.endMacro();
    return problem;
}

void ResourceTab::remove()
{
    const int r = current();
    if (r < 0)
        return;
    const Resource resource = m_board.rows().resources[static_cast<std::size_t>(r)];
    if (!askYes(this,
                tr("Delete “%1”?").arg(resource.name),
                tr("Its part in %n tasks of this plan goes with it.",
                   nullptr,
                   static_cast<int>(m_uses.size())),
                tr("Delete")))
        return;
    if (desk().isScenario() || resource.project.isValid())
        desk().run(DeleteResource{desk().project(), resource.id},
                   tr("Delete “%1”").arg(resource.name));
    else
        desk().keep(deleteResource(desk().workspace(), desk().project(), resource.id),
                    tr("Delete “%1”").arg(resource.name));
}

void ResourceTab::share()
{
    const int r = current();
    if (r >= 0)
        desk().run(
            ShareResource{desk().project(), m_current},
            tr("Share “%1”").arg(m_board.rows().resources[static_cast<std::size_t>(r)].name));
}

void ResourceTab::assign()
{
    if (current() < 0)
        return;
    auto *dialog = new UseDialog(desk(), m_current, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ResourceTab::unassign()
{
    const int row = m_useTable->currentRow();
    if (row < 0 || row >= static_cast<int>(m_uses.size()))
        return;
    const Assignment &a =
        m_board.rows().assignments[static_cast<std::size_t>(m_uses[static_cast<std::size_t>(row)])];
    desk().run(RemoveAssignment{desk().project(), a.id}, tr("Take a resource off a task"));
}

void ResourceTab::findBySkill()
{
    auto *dialog = new SkillDialog(desk(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ResourceTab::level()
{
    auto *dialog = new LevelDialog(desk(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ResourceTab::clearLevelling()
{
    if (askYes(this,
               tr("Take all levelling of this plan back?"),
               tr("Tasks go back to where links and dates put them; resources may be "
                  "over-allocated again."),
               tr("Take it back")))
        desk().run(ClearLevelling{desk().project()}, tr("Take levelling back"));
}

void ResourceTab::wantTaskOf(int over)
{
    if (over < 0 || over >= static_cast<int>(m_board.load.over.size()))
        return;
    const OverAllocation &chosen = m_board.load.over[static_cast<std::size_t>(over)];
    if (!chosen.tasks.empty())
        Q_EMIT desk().taskWanted(
            m_board.rows().tasks[static_cast<std::size_t>(chosen.tasks.front())].id);
}

} // namespace zs
