// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "commands/account_desk.h"
#include "commands/secrecy_desk.h"
#include "ui/approval/approval_page.h"
#include "ui/audit/audit_page.h"
#include "ui/field/field_page.h"
#include "ui/gantt/gantt_page.h"
#include "ui/grid/grid_controller.h"
#include "ui/library/goals_page.h"
#include "ui/library/home_page.h"
#include "ui/map/map_page.h"
#include "ui/meeting/meeting_page.h"
#include "ui/money/funds_page.h"
#include "ui/overview/overview_page.h"
#include "ui/portfolio/export_dialog.h"
#include "ui/portfolio/import_dialog.h"
#include "ui/portfolio/project_page.h"
#include "ui/risk/risk_page.h"
#include "ui/rules/rules_page.h"
#include "ui/settings/backup_panel.h"
#include "ui/settings/system_page.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/navigation.h"
#include "ui/shell/plan_page.h"
#include "ui/shell/search_items.h"
#include "ui/shell/search_panel.h"
#include "ui/shell/shell_actions.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/workbench_page.h"
#include "ui/tables/calendar_export.h"
#include "ui/tables/table_export_dialog.h"
#include "ui/tables/table_import_dialog.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

const QString kGeometryKey = u"window/geometry"_s;
const QString kFoldedKey = u"window/folded"_s;

/// What goes wrong on a page, and what is done, is told in one place; a project that a page leads
/// to opens at home.
template <class... Pages>
void takeMessages(MainWindow *window, Pages *...pages)
{
    const auto take = [window]<class Page>(Page *page) {
        QObject::connect(page, &Page::failed, window, &MainWindow::report);
        if constexpr (requires { &Page::done; })
            QObject::connect(page, &Page::done, window, &MainWindow::tell);
        if constexpr (requires { &Page::projectWanted; })
            QObject::connect(page, &Page::projectWanted, window, &MainWindow::openHome);
        if constexpr (requires { &Page::mapWanted; })
            QObject::connect(
                page, &Page::mapWanted, window, [window] { window->showPage(PageId::Map); });
    };
    (take(pages), ...);
}

/// The pages stand in the same order as the acts that lead to them.
PageId pageOf(Act act)
{
    return static_cast<PageId>(static_cast<int>(act) - static_cast<int>(Act::GoWorkbench));
}

} // namespace

MainWindow::MainWindow(Workspace &workspace,
                       const UserSettings &settings,
                       std::shared_ptr<SensorWatch> sensors,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_actions(new ShellActions(this))
    , m_status(new StatusLine(this))
    , m_messages(new MessageBar(this))
    , m_navigation(new Navigation(this))
    , m_stack(new QStackedWidget(this))
    , m_workbench(new WorkbenchPage(workspace, this))
    , m_overview(new OverviewPage(workspace, this))
    , m_projects(new ProjectPage(workspace, this))
    , m_home(new HomePage(workspace, this))
    , m_plan(new PlanPage(workspace, this))
    , m_goals(new GoalsPage(workspace, this))
    , m_funds(new FundsPage(workspace, this))
    , m_approvals(new ApprovalPage(workspace, this))
    , m_meetings(new MeetingPage(workspace, this))
    , m_map(new MapPage(workspace, this))
    , m_field(new FieldPage(workspace, std::move(sensors), this))
    , m_risk(new RiskPage(workspace, this))
    , m_rules(new RulesPage(workspace, this))
    , m_audit(new AuditPage(workspace, *m_status, this))
    , m_system(new SystemPage(workspace, *m_status, this))
    , m_search(nullptr)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("%1 - Zhengshu").arg(workspace.name()));
    build();
    connectPages();
    connectShell();
    watchUndo();
    if (!workspace.readOnlyReason().isEmpty())
        m_actions->forbidWriting(workspace.readOnlyReason());
    m_actions->display(settings);
    restoreState();
    showPage(PageId::Workbench);
    tellAccount();
}

void MainWindow::build()
{
    m_actions->fill(menuBar());
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new TopBar(m_workspace, *m_actions, middle));
    if (!m_workspace.readOnlyReason().isEmpty())
        column->addWidget(readOnlyBanner());
    column->addWidget(m_messages);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    for (QWidget *page : {static_cast<QWidget *>(m_workbench),
                          static_cast<QWidget *>(m_overview),
                          static_cast<QWidget *>(m_projects),
                          static_cast<QWidget *>(m_home),
                          static_cast<QWidget *>(m_plan),
                          static_cast<QWidget *>(m_goals),
                          static_cast<QWidget *>(m_funds),
                          static_cast<QWidget *>(m_approvals),
                          static_cast<QWidget *>(m_meetings),
                          static_cast<QWidget *>(m_map),
                          static_cast<QWidget *>(m_field),
                          static_cast<QWidget *>(m_risk),
                          static_cast<QWidget *>(m_rules),
                          static_cast<QWidget *>(m_audit),
                          static_cast<QWidget *>(m_system)})
        m_stack->addWidget(page);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    auto *line = new QFrame(middle);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    column->addWidget(line);
    column->addWidget(m_status);
    setCentralWidget(middle);
    m_search = new SearchPanel(this);
    setMinimumSize(960, 600);
}

QWidget *MainWindow::readOnlyBanner()
{
    auto *banner = new QLabel(tr("Read only: %1").arg(m_workspace.readOnlyReason()), this);
    banner->setObjectName(u"readOnlyBanner"_s);
    banner->setWordWrap(true);
    banner->setTextFormat(Qt::PlainText);
    banner->setContentsMargins(kPageMargin, 6, kPageMargin, 6);
    banner->setAutoFillBackground(true);
    QPalette colors = banner->palette();
    colors.setColor(QPalette::Window, colorOf(ThemeKind::Light, ColorRole::AtRisk));
    colors.setColor(QPalette::WindowText, colorOf(ThemeKind::Light, ColorRole::Text));
    banner->setPalette(colors);
    return banner;
}

void MainWindow::connectPages()
{
    takeMessages(this, m_workbench, m_overview, m_projects, m_home, m_plan, m_goals, m_funds);
    takeMessages(this, m_approvals, m_meetings, m_map, m_field, m_risk, m_rules, m_audit, m_system);
    const auto count = [this]<class Page>(Page *page, PageId id) {
        connect(page, &Page::counted, m_navigation, [this, id](qint64 waiting) {
            m_navigation->setCount(id, waiting);
        });
    };
    count(m_approvals, PageId::Approvals);
    count(m_meetings, PageId::Meetings);
    count(m_risk, PageId::Risk);
    connect(m_risk, &RiskPage::wanted, this, [this] { showPage(PageId::Risk); });
    connect(m_risk, &RiskPage::mapWanted, this, [this](ProjectId project) {
        showPage(PageId::Map);
        if (project.isValid())
            m_map->goTo(project);
    });
    m_meetings->refresh();
    m_approvals->refresh(); // says for the first time how many there are
    connect(m_workbench, &WorkbenchPage::opened, this, &MainWindow::openProject);
    connect(m_home, &HomePage::planWanted, this, &MainWindow::openProject);
    connect(m_projects, &ProjectPage::opened, this, &MainWindow::openProject);
    connect(m_projects, &ProjectPage::homeWanted, this, &MainWindow::openHome);
    connect(m_projects, &ProjectPage::importWanted, this, &MainWindow::import);
    connect(m_plan, &PlanPage::workBegan, m_status, &StatusLine::follow);
    connect(m_plan, &PlanPage::exportWanted, this, &MainWindow::exportPlan);
    connect(m_plan, &PlanPage::listWanted, this, [this] { showPage(PageId::Projects); });
    connect(m_system, &SystemPage::settingsChosen, this, &MainWindow::settingsChosen);
    connect(m_system, &SystemPage::restored, this, &MainWindow::workspaceReplaced);
}

void MainWindow::connectShell()
{
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(m_actions, &ShellActions::performed, this, &MainWindow::perform);
    connect(m_actions, &ShellActions::settingsChosen, this, &MainWindow::settingsChosen);
    connect(m_search, &SearchPanel::chosen, this, &MainWindow::take);
}

void MainWindow::watchUndo()
{
    QUndoStack *stack = m_plan->undoStack();
    const auto refresh = [this, stack] {
        const bool mayWrite = m_workspace.readOnlyReason().isEmpty();
        QAction *undo = m_actions->action(Act::Undo);
        undo->setEnabled(mayWrite && stack->canUndo());
        undo->setText(stack->undoText().isEmpty() ? tr("&Undo")
                                                  : tr("&Undo: %1").arg(stack->undoText()));
        QAction *redo = m_actions->action(Act::Redo);
        redo->setEnabled(mayWrite && stack->canRedo());
        redo->setText(stack->redoText().isEmpty() ? tr("&Redo")
                                                  : tr("&Redo: %1").arg(stack->redoText()));
    };
    connect(stack, &QUndoStack::indexChanged, this, refresh);
    refresh();
}

void MainWindow::showPage(PageId page)
{
    if (m_stack->currentIndex() != static_cast<int>(page)
        && m_messages->kind() != MessageBar::Kind::Bad)
        m_messages->dismiss(); // an error stays until it is closed
    m_navigation->setPage(page);
    m_stack->setCurrentIndex(static_cast<int>(page));
}

PageId MainWindow::page() const
{
    return static_cast<PageId>(m_stack->currentIndex());
}

void MainWindow::openProject(ProjectId project)
{
    m_plan->showProject(project);
    m_workbench->rememberPlan(project);
    for (const Act act : {Act::Export, Act::ExportTable, Act::ExportCalendar})
        m_actions->action(act)->setEnabled(m_plan->project().isValid());
    showPage(PageId::Plan);
    m_plan->gantt().setFocus();
}

void MainWindow::openHome(ProjectId project)
{
    m_home->showProject(project);
    showPage(PageId::Home);
}

void MainWindow::report(const Error &error)
{
    m_messages->report(error);
    m_status->say(m_messages->text());
    const auto hint = approvalHint(error);
    if (!hint)
        return;
    const bool leave = hint->act == "export"_L1 || hint->act == "print"_L1;
    m_messages->offer(leave ? tr("As&k for leave...") : tr("Start the approval..."), [this, hint] {
        showPage(PageId::Approvals);
        m_approvals->startCase(m_plan->project(), hint->process, hint->act);
    });
}

void MainWindow::tell(const QString &message)
{
    m_messages->tell(MessageBar::Kind::Good, message);
    m_status->say(message);
}

void MainWindow::display(const UserSettings &settings)
{
    m_settings = settings;
    m_actions->display(settings);
    m_system->displaySettings(settings);
    m_plan->dress();
    m_navigation->dress();
}

void MainWindow::perform(Act act)
{
    switch (act) {
    case Act::OpenWorkspace:
        return Q_EMIT otherWorkspaceWanted();
    case Act::NewProject:
        showPage(PageId::Projects);
        return m_projects->createNew();
    case Act::NewApproval:
        showPage(PageId::Approvals);
        return m_approvals->startCase(m_plan->project());
    case Act::Import:
        return import();
    case Act::Export:
        return exportPlan();
    case Act::ImportTable:
        return importTable();
    case Act::ExportTable:
        return exportTable();
    case Act::ExportCalendar:
        return exportCalendar();
    case Act::Backup:
        return m_system->backups().backUp();
    case Act::Restore:
        return showSystem(static_cast<int>(SystemPage::Tab::Backups));
    case Act::Lock:
        return Q_EMIT lockWanted();
    case Act::Quit:
        close();
        return;
    case Act::Undo:
        return m_plan->undoStack()->undo();
    case Act::Redo:
        return m_plan->undoStack()->redo();
    case Act::Search:
        return search();
    default: // those that lead to a page
        return showPage(pageOf(act));
    case Act::FoldNavigation:
        return m_navigation->setFolded(!m_navigation->isFolded());
    case Act::VerifyLog:
        showPage(PageId::Audit);
        return m_audit->verify();
    case Act::ExportAudit:
        showPage(PageId::Audit);
        return m_audit->exportReport();
    case Act::Help:
        HelpDialog(m_settings.language, this).exec();
        return;
    case Act::About:
        return showSystem(static_cast<int>(SystemPage::Tab::About));
    }
}

void MainWindow::showSystem(int tab)
{
    showPage(PageId::System);
    m_system->showTab(static_cast<SystemPage::Tab>(tab));
}

void MainWindow::search()
{
    m_search->open(searchItems(m_workspace, m_plan->project(), *m_actions));
}

void MainWindow::take(const SearchItem &item)
{
    switch (item.kind) {
    case SearchItem::Kind::Command:
        m_actions->action(static_cast<Act>(item.act))->trigger();
        break;
    case SearchItem::Kind::Project:
        openProject(ProjectId(item.id));
        break;
    case SearchItem::Kind::Task:
        showPage(PageId::Plan);
        m_plan->gantt().selectTask(TaskId(item.id));
        break;
    }
}

void MainWindow::import()
{
    ImportDialog dialog(m_workspace, this);
    const bool taken = dialog.exec() == QDialog::Accepted;
    if (!dialog.table().isEmpty())
        return importTable(dialog.table());
    if (!taken)
        return;
    m_projects->reload();
    m_projects->select(dialog.imported());
    openProject(dialog.imported());
    tell(tr("The plan was imported: %1").arg(dialog.summary()));
}

bool MainWindow::hasPlan()
{
    const bool has = m_plan->project().isValid();
    if (!has)
        m_messages->tell(MessageBar::Kind::Note, tr("Open a plan first; then it can be exported."));
    return has;
}

void MainWindow::importTable(const QString &path)
{
    auto *dialog = new TableImportDialog(m_plan->desk(), {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_projects->reload();
        m_projects->select(dialog->imported());
        if (dialog->imported() != m_plan->project())
            openProject(dialog->imported());
        tell(tr("The table was imported: %1").arg(dialog->summary()));
    });
    dialog->open();
    if (!path.isEmpty())
        dialog->read(path);
}

void MainWindow::exportTable()
{
    if (!hasPlan())
        return;
    QStringList shown;
    if (const auto *grid = m_plan->gantt().findChild<GridController *>()) {
        for (const ViewColumn &column : grid->present().columns)
            shown << column.id;
    }
    auto *dialog = new TableExportDialog(m_plan->desk(), shown, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        tell(tr("The table was written: %1").arg(dialog->written()));
    });
    dialog->open();
}

void MainWindow::exportCalendar()
{
    if (!hasPlan())
        return;
    auto *dialog = new CalendarExportDialog(m_plan->desk(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        tell(tr("The calendar was written: %1").arg(dialog->written()));
    });
    dialog->open();
}

void MainWindow::exportPlan()
{
    if (!hasPlan())
        return;
    const auto path = exportPlanAsking(m_workspace, m_plan->project(), *m_status, this);
    if (!path)
        report(path.error());
    else if (!path->isEmpty())
        tell(tr("The plan was written: %1").arg(*path));
}

void MainWindow::tellAccount()
{
    const AccountDesk account(m_workspace);
    m_status->say(account.lastLogin().text());
    if (const QString warning = account.warning(); !warning.isEmpty())
        m_messages->tell(MessageBar::Kind::Warning, warning);
}

void MainWindow::restoreState()
{
    const QSettings store;
    if (!restoreGeometry(store.value(kGeometryKey).toByteArray()))
        resize(1366, 768);
    m_navigation->setFolded(store.value(kFoldedKey, false).toBool());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings store;
    store.setValue(kGeometryKey, saveGeometry());
    store.setValue(kFoldedKey, m_navigation->isFolded());
    QMainWindow::closeEvent(event);
}

} // namespace zs
