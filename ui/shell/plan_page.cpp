// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plan_page.h"

#include "commands/workspace.h"
#include "ui/attachments/attachment_dialog.h"
#include "ui/gantt/gantt_page.h"
#include "ui/gantt/gantt_palette.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

PlanPage::PlanPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_header(new PageHeader({}, this))
    , m_attachments(m_header->addButton(tr("A&ttachments..."), u"mail-attachment"_s))
    , m_gantt(new GanttPage(workspace, this))
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
    auto *work = new QWidget(this);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfSpace);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kPageMargin, 12, kPageMargin, 0);
    head->addWidget(m_header);
    column->addLayout(head);
    column->addWidget(m_gantt, 1);
    m_stack->addWidget(m_none);
    m_stack->addWidget(work);
    setLayout(m_stack);
    connect(m_attachments, &QPushButton::clicked, this, &PlanPage::showAttachments);
    connect(share, &QPushButton::clicked, this, &PlanPage::exportWanted);
    connect(m_none->button(), &QPushButton::clicked, this, &PlanPage::listWanted);
    connect(m_gantt, &GanttPage::failed, this, &PlanPage::failed);
    connect(m_gantt, &GanttPage::exported, this, [this](const QString &path) {
        Q_EMIT done(tr("The chart was written: %1").arg(path));
    });
    connect(&workspace, &Workspace::changed, this, &PlanPage::refreshTitle);
    dress();
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
    m_gantt->showProject(project);
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
    const auto plan = m_workspace.plan(project());
    if (!plan)
        return;
    const Project &facts = plan->plan->project;
    m_header->setClassification(facts.classification);
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
