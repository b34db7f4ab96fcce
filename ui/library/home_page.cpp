// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/home_page.h"

#include "access/content_label.h"
#include "ui/attachments/attachment_dialog.h"
#include "ui/contracts/contract_panel.h"
#include "ui/contracts/tender_panel.h"
#include "ui/gantt/kept_acts.h"
#include "ui/homepage/history_panel.h"
#include "ui/homepage/home_overview.h"
#include "ui/homepage/papers_panel.h"
#include "ui/homepage/people_panel.h"
#include "ui/likeness/likeness_panel.h"
#include "ui/lists/list_export.h"
#include "ui/money/money_panel.h"
#include "ui/risk/project_risk_panel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/pinyin.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QTabWidget>
#include <QTableWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QString choiceOf(const Project &project)
{
    return project.code + u"  "_s + project.name;
}

} // namespace

HomePage::HomePage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_header(new PageHeader(tr("Project"), this))
    , m_choice(new QComboBox(this))
    , m_tabs(new QTabWidget(this))
    , m_steps(new QUndoStack(this))
{
    setObjectName(u"homePage"_s);
    buildHeader();
    m_tabs->setObjectName(u"homeTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the project"));
    m_tabs->setDocumentMode(true);
    addTabs();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kSpace);
    column->setSpacing(kSpace);
    column->addWidget(m_header);
    column->addWidget(m_choice);
    column->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &HomePage::showPanel);
    keepContractActs();
    connect(&workspace, &Workspace::changed, this, [this] {
        std::ranges::fill(m_stale, true);
        if (isVisible())
            refresh();
    });
}

HomePage::~HomePage()
{
    // it says once more that its index changed when it goes, after this page has
    disconnect(m_steps, nullptr, this, nullptr);
}

void HomePage::buildHeader()
{
    m_undo = m_header->addButton(tr("&Undo"), u"edit-undo"_s);
    m_undo->setObjectName(u"homeUndo"_s);
    m_redo = m_header->addButton(tr("Re&do"), u"edit-redo"_s);
    m_redo->setObjectName(u"homeRedo"_s);
    m_export = m_header->addButton(tr("Export a list..."), u"document-export"_s);
    m_export->setObjectName(u"homeExport"_s);
    m_export->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    m_export->setToolTip(tr("A table of this page as a file (Ctrl+Shift+E)"));
    m_plan = m_header->addButton(tr("Open the &plan"), u"view-calendar-timeline"_s, true);
    m_plan->setObjectName(u"homePlan"_s);
    m_choice->setObjectName(u"homeProject"_s);
    m_choice->setAccessibleName(tr("Project that is shown"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(30);
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->lineEdit()->setPlaceholderText(
        tr("Choose a project by code, name or pinyin initials"));
    // what the list offers is found here, by readings too, so the completer takes it as it is
    auto *completer = new QCompleter(new QStringListModel(this), this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_choice->setCompleter(completer);
    const auto take = [this](const QString &text) {
        const auto found = std::ranges::find(m_projects, text, choiceOf);
        if (found != m_projects.end() && found->id != m_project)
            showProject(found->id);
    };
    connect(
        m_choice->lineEdit(), &QLineEdit::textEdited, this, [this, completer](const QString &t) {
            constexpr qsizetype kMostOffered = 20;
            const PinyinMatcher wanted(t.trimmed());
            QStringList offered;
            for (const Project &project : m_projects) {
                const QString text = choiceOf(project);
                if (offered.size() < kMostOffered && (wanted.isEmpty() || wanted.matches(text)))
                    offered << text;
            }
            static_cast<QStringListModel *>(completer->model())->setStringList(offered);
        });
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, take);
    connect(m_choice, &QComboBox::textActivated, this, take);
    connect(m_plan, &QPushButton::clicked, this, [this] { Q_EMIT planWanted(m_project); });
    connect(m_export, &QPushButton::clicked, this, &HomePage::offerExport);
    connect(m_undo, &QPushButton::clicked, m_steps, &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, m_steps, &QUndoStack::redo);
    connect(m_steps, &QUndoStack::indexChanged, this, &HomePage::showHeader);
}

template <class Panel>
Panel *HomePage::addPanel(Panel *panel, const QString &title)
{
    m_tabs->addTab(panel, title);
    m_panels.push_back([panel](ProjectId project) { panel->showProject(project); });
    m_stale.push_back(true);
    connect(panel, &Panel::failed, this, &HomePage::failed);
    if constexpr (requires { &Panel::done; })
        connect(panel, &Panel::done, this, &HomePage::done);
    if constexpr (requires { &Panel::committed; })
        connect(panel, &Panel::committed, this, &HomePage::keepStep);
    return panel;
}

void HomePage::addTabs()
{
    auto *overview = addPanel(new HomeOverview(m_workspace, this), tr("Overview"));
    auto *papers = addPanel(new PapersPanel(m_workspace, this), tr("Documents"));
    addPanel(new MoneyPanel(m_workspace, this), tr("Money"));
    addPanel(new TenderPanel(m_workspace, this), tr("Tenders"));
    addPanel(new ContractPanel(m_workspace, this), tr("Contracts"));
    addPanel(new ProjectRiskPanel(m_workspace, this), tr("Risks"));
    addPanel(new LikenessPanel(m_workspace, this), tr("Similar"));
    addPanel(new PeoplePanel(m_workspace, this), tr("People"));
    addPanel(new HistoryPanel(m_workspace, this), tr("History"));
    connect(overview,
            &HomeOverview::paperWanted,
            papers,
            [this, papers](const QString &step, const QString &requirement) {
                m_tabs->setCurrentWidget(papers);
                papers->add(step, requirement);
            });
    connect(papers, &PapersPanel::filesWanted, this, &HomePage::showFiles);
}

void HomePage::showTab(const QString &name)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->objectName() == name)
            m_tabs->setCurrentIndex(i);
    }
}

void HomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void HomePage::showProject(ProjectId project)
{
    if (project != m_project)
        m_steps->clear(); // what was done elsewhere is not taken back from here
    m_project = project;
    refresh();
}

void HomePage::refresh()
{
    fillProjects();
    std::ranges::fill(m_stale, true);
    showHeader();
    showPanel();
}

void HomePage::fillProjects()
{
    auto projects = m_workspace.projects();
    if (!projects) {
        Q_EMIT failed(projects.error());
        return;
    }
    m_projects = std::move(*projects);
    const QSignalBlocker quiet(m_choice);
    QStringList offered;
    for (const Project &project : m_projects)
        offered << choiceOf(project);
    if (offered != m_offered) { // thousands of them are not put in anew for every change
        m_choice->clear();
        m_choice->addItems(offered);
        m_offered = std::move(offered);
    }
    auto shown = std::ranges::find(m_projects, m_project, &Project::id);
    if (shown == m_projects.end() && !m_projects.empty())
        shown = m_projects.begin(); // a page with something on it says more than an empty one
    m_project = shown == m_projects.end() ? ProjectId() : shown->id;
    m_choice->setCurrentIndex(
        shown == m_projects.end() ? -1 : static_cast<int>(shown - m_projects.begin()));
}

void HomePage::showHeader()
{
    const auto shown = std::ranges::find(m_projects, m_project, &Project::id);
    const bool has = shown != m_projects.end();
    m_header->setTitle(has ? shown->name : tr("Project"));
    m_header->setRemark(has ? tr("%1, %2").arg(shown->code, labelOf(shown->stage))
                            : tr("There is no project yet."));
    m_header->setLabel(has ? labelFrom(*shown) : SecrecyLabel());
    const bool writes = m_workspace.readOnlyReason().isEmpty();
    m_plan->setEnabled(has);
    m_export->setEnabled(has);
    m_undo->setEnabled(writes && m_steps->canUndo());
    m_undo->setToolTip(m_steps->undoText());
    m_redo->setEnabled(writes && m_steps->canRedo());
    m_redo->setToolTip(m_steps->redoText());
}

void HomePage::showPanel()
{
    const auto at = static_cast<std::size_t>(m_tabs->currentIndex());
    if (at >= m_panels.size() || !m_stale[at])
        return;
    m_stale[at] = false;
    m_panels[at](m_project);
}

std::vector<QTableWidget *> HomePage::tables() const
{
    std::vector<QTableWidget *> shown;
    for (QTableWidget *table : m_tabs->currentWidget()->findChildren<QTableWidget *>()) {
        if (table->isVisibleTo(this) && table->rowCount() > 0)
            shown.push_back(table);
    }
    return shown;
}

void HomePage::offerExport()
{
    const std::vector<QTableWidget *> all = tables();
    if (all.empty())
        Q_EMIT done(tr("There is no list with anything in it here."));
    else if (all.size() == 1)
        exportTable(*all.front());
    if (all.size() < 2)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"homeExportMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QTableWidget *table : all)
        connect(menu->addAction(table->accessibleName()),
                &QAction::triggered,
                this,
                [this, table = QPointer(table)] {
                    if (table)
                        exportTable(*table);
                });
    menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height())));
}

void HomePage::exportTable(const QTableWidget &table)
{
    const auto shown = std::ranges::find(m_projects, m_project, &Project::id);
    if (shown == m_projects.end())
        return;
    ListDocument list = listOf(table);
    list.title = tr("%1: %2").arg(shown->name, table.accessibleName());
    list.projects = {m_project};
    list.facts = {{tr("Project code"), shown->code}};
    const auto written = exportList(m_workspace, list, this);
    if (!written)
        Q_EMIT failed(written.error());
    else if (!written->isEmpty())
        Q_EMIT done(tr("The list was written: %1").arg(*written));
}

void HomePage::keepContractActs()
{
    // what was signed, submitted or paid is not among them
    static constexpr std::array kActs{"save-tender"_L1,
                                      "remove-tender"_L1,
                                      "record-tender-event"_L1,
                                      "save-contract"_L1,
                                      "remove-contract"_L1,
                                      "end-contract"_L1,
                                      "save-guarantee"_L1,
                                      "save-payment"_L1,
                                      "remove-payment"_L1};
    keepActs(
        m_workspace,
        *m_steps,
        this,
        [this](const ChangeSet &set) {
            return set.project == m_project && std::ranges::contains(kActs, set.command);
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void HomePage::keepStep(const ChangeSet &set, const QString &text)
{
    if (set.isEmpty())
        return;
    m_steps->push(
        new PlanStep(m_workspace, {set}, text, [self = QPointer(this)](const Error &error) {
            if (self)
                Q_EMIT self->failed(error);
        }));
}

void HomePage::showFiles()
{
    AttachmentDialog dialog(
        m_workspace,
        m_project,
        *m_steps,
        [this](const Error &error) { Q_EMIT failed(error); },
        window());
    dialog.exec();
    refresh();
}

} // namespace zs
