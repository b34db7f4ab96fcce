// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plan_page.h"

#include "commands/secrecy_desk.h"
#include "commands/workspace.h"
#include "ui/attachments/attachment_dialog.h"
#include "ui/control/notice_frame.h"
#include "ui/control/plan_controls.h"
#include "ui/control/progress_tab.h"
#include "ui/control/quality_tab.h"
#include "ui/gantt/gantt_page.h"
#include "ui/gantt/gantt_palette.h"
#include "ui/gantt/plan_step.h"
#include "ui/plan/plan_tab.h"
#include "ui/resources/resource_tab.h"
#include "ui/secrecy/label_dialog.h"
#include "ui/secrecy/watermark_overlay.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

PlanPage::PlanPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_header(new PageHeader({}, this))
    , m_attachments(m_header->addButton(tr("A&ttachments..."), u"mail-attachment"_s))
    , m_gantt(new GanttPage(workspace, this))
    , m_desk(new PlanDesk(workspace, *m_gantt->undoStack(), this))
    , m_controls(new PlanControls(*m_desk, *m_gantt, *this))
    , m_tabs(new QTabBar(this))
    , m_views(new QStackedWidget(this))
    , m_none(new EmptyState(
          u"view-calendar-timeline"_s,
          tr("A project's plan is shown here as a task tree with bars. Choose a project first."),
          tr("Go to the projects"),
          this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"planPage"_s);
    m_attachments->setObjectName(u"planAttachments"_s);
    QPushButton *share = m_header->addButton(tr("E&xport the plan..."), u"document-export"_s);
    share->setObjectName(u"planExport"_s);
    QPushButton *label = m_header->addButton(tr("&Label..."), u"document-properties"_s);
    label->setObjectName(u"planLabel"_s);
    label->setToolTip(tr("Set the secrecy label of this project"));
    m_stack->addWidget(m_none);
    m_stack->addWidget(buildWork());
    setLayout(m_stack);
    addView(m_gantt, tr("Gantt chart"));
    addTab(new ResourceTab(*m_desk, this), tr("Resources"));
    addTab(new ProgressTab(*m_desk, this), tr("Progress"));
    addTab(new QualityTab(*m_desk, this), tr("Quality"));
    connect(m_attachments, &QPushButton::clicked, this, &PlanPage::showAttachments);
    connect(share, &QPushButton::clicked, this, &PlanPage::exportWanted);
    connect(label, &QPushButton::clicked, this, &PlanPage::setLabel);
    connect(m_none->button(), &QPushButton::clicked, this, &PlanPage::listWanted);
    connect(m_gantt, &GanttPage::failed, this, &PlanPage::failed);
    connect(m_gantt, &GanttPage::workBegan, this, &PlanPage::workBegan);
    connect(m_gantt, &GanttPage::exported, this, [this](const QString &path) {
        Q_EMIT done(tr("Written: %1").arg(path));
    });
    connectDesk();
    dress();
}

QWidget *PlanPage::buildWork()
{
    auto *work = new QWidget(this);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfSpace);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kPageMargin, 12, kPageMargin, 0);
    head->addWidget(m_header);
    column->addLayout(head);
    m_tabs->setObjectName(u"planViews"_s);
    m_tabs->setAccessibleName(tr("Views of the plan"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kPageMargin, 0, kPageMargin, 0);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_controls->tools());
    column->addLayout(row);
    m_labelNotice = new NoticeFrame(u"labelNotice"_s, ColorRole::AtRisk, work);
    m_labelNotice->hide();
    column->addWidget(m_labelNotice);
    column->addWidget(m_controls->notices());
    column->addWidget(m_controls->beside(m_views), 1);
    m_watermark = new WatermarkOverlay(work);
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, m_controls, [this](int view) {
        m_controls->setChartShown(view == 0);
    });
    return work;
}

void PlanPage::addView(QWidget *view, const QString &title)
{
    m_views->addWidget(view);
    m_tabs->addTab(title);
}

void PlanPage::addTab(PlanTab *tab, const QString &title)
{
    addView(tab, title);
}

void PlanPage::connectDesk()
{
    connect(m_desk, &PlanDesk::failed, this, &PlanPage::failed);
    connect(m_desk, &PlanDesk::said, this, &PlanPage::done);
    connect(m_desk, &PlanDesk::changed, this, &PlanPage::refreshTitle);
    connect(m_desk, &PlanDesk::taskWanted, this, [this](TaskId task) {
        m_tabs->setCurrentIndex(0);
        m_gantt->selectTask(task);
        m_gantt->setFocus();
    });
}

void PlanPage::showView(const QString &name)
{
    m_tabs->setCurrentIndex(std::max<int>(0, static_cast<int>(views().indexOf(name))));
}

QStringList PlanPage::views() const
{
    QStringList names;
    for (int i = 0; i < m_views->count(); ++i)
        names << m_views->widget(i)->objectName();
    return names;
}

void PlanPage::dress()
{
    switch (themeKind()) {
    case ThemeKind::Light:
        m_gantt->setPalette(GanttPalette::light());
        break;
    case ThemeKind::Dark:
        m_gantt->setPalette(GanttPalette::dark());
        break;
    case ThemeKind::HighContrast:
        m_gantt->setPalette(GanttPalette::highContrast());
        break;
    }
}

void PlanPage::showProject(ProjectId project)
{
    if (project != this->project())
        m_controls->leaveScenario();
    m_gantt->showProject(project);
    m_desk->setProject(m_gantt->project());
    m_stack->setCurrentIndex(m_gantt->project().isValid() ? 1 : 0);
    refreshTitle();
}

void PlanPage::showAttachments()
{
    if (!project().isValid())
        return;
    auto *dialog = new AttachmentDialog(
        m_workspace,
        project(),
        *undoStack(),
        [this](const Error &error) { Q_EMIT failed(error); },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PlanPage::setLabel()
{
    auto set = askLabel(m_workspace, project(), {}, this);
    if (!set) {
        Q_EMIT failed(set.error());
    } else if (!set->isEmpty()) {
        undoStack()->push(new PlanStep(
            m_workspace, {*set}, tr("Set the secrecy label"), [this](const Error &error) {
                Q_EMIT failed(error);
            }));
        Q_EMIT done(tr("The secrecy label was set."));
    }
}

void PlanPage::refreshSecrecy(const Project &facts)
{
    m_header->setLabel(labelFrom(facts));
    SecrecyDesk desk(m_workspace);
    m_watermark->setText(desk.screenMark(facts));
    QStringList notices = desk.warnings(facts.id);
    const auto alarms = desk.alarms(facts.id, false);
    for (const AggregationAlarm &alarm : alarms)
        notices << alarm.text();
    m_labelNotice->words()->setText(notices.join(u'\n'));
    m_labelNotice->setVisible(!notices.isEmpty());
    if (alarms.empty() || m_alarmed.contains(facts.id))
        return;
    m_alarmed.insert(facts.id);
    if (const auto noted = desk.noteAlarms(facts.id, alarms); !noted)
        Q_EMIT failed(noted.error());
}

ProjectId PlanPage::project() const
{
    return m_gantt->project();
}

QUndoStack *PlanPage::undoStack() const
{
    return m_gantt->undoStack();
}

void PlanPage::refreshTitle()
{
    if (!project().isValid())
        return;
    const auto plan = m_desk->plan();
    if (!plan)
        return;
    const Project &facts = plan->plan->project;
    refreshSecrecy(facts);
    m_header->setTitle(facts.name);
    const std::size_t files = plan->plan->attachments.size();
    m_attachments->setText(files == 0 ? tr("A&ttachments...")
                                      : tr("A&ttachments (%1)...").arg(files));
    m_header->setRemark(
        tr("%1 · %2 tasks · %3 to %4")
            .arg(facts.code,
                 QLocale().toString(static_cast<qlonglong>(plan->plan->tasks.size())),
                 plan->schedule->start.date().toString(Qt::ISODate),
                 plan->schedule->finish.date().toString(Qt::ISODate)));
}

} // namespace zs
