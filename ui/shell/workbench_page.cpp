// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workbench_page.h"

#include "audit/audit_text.h"
#include "commands/workspace.h"
#include "ui/widgets/bar_delegate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QTableWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr qsizetype kMostPlans = 8;
constexpr std::int64_t kLastChanges = 30;

QLabel *sectionTitle(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setBuddy(buddy);
    return label;
}

} // namespace

WorkbenchPage::WorkbenchPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_header(new PageHeader(tr("Workbench"), this))
    , m_stages(
          plainTable({tr("Stage"), tr("Projects"), tr("Share"), tr("Estimate (10k yuan)")}, this))
    , m_plans(new QListWidget(this))
    , m_changes(
          plainTable({tr("Time"), tr("Person"), tr("Act"), tr("Project"), tr("Object")}, this))
{
    setObjectName(u"workbenchPage"_s);
    m_stages->setAccessibleName(tr("Projects by stage"));
    m_stages->setItemDelegateForColumn(2, new BarDelegate(m_stages));
    m_stages->horizontalHeader()->setStretchLastSection(false);
    m_stages->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_plans->setTextElideMode(Qt::ElideRight); // rather than a second scroll bar
    m_plans->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_plans->setObjectName(u"recentPlans"_s);
    m_plans->setAccessibleName(tr("Plans"));
    m_changes->setObjectName(u"lastChanges"_s);
    m_changes->setAccessibleName(tr("What was done last"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kSpace);
    grid->setHorizontalSpacing(kPageMargin);
    grid->setVerticalSpacing(kSpace);
    grid->addWidget(m_header, 0, 0, 1, 2);
    grid->addWidget(sectionTitle(tr("Projects by &stage"), m_stages, this), 1, 0);
    grid->addWidget(m_stages, 2, 0);
    grid->addWidget(sectionTitle(tr("&Plans, the latest first"), m_plans, this), 1, 1);
    grid->addWidget(m_plans, 2, 1);
    grid->addWidget(sectionTitle(tr("What was &done last"), m_changes, this), 3, 0, 1, 2);
    grid->addWidget(m_changes, 4, 0, 1, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(2, 4);
    grid->setRowStretch(4, 3);
    connect(m_plans, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT opened(ProjectId(Uuid::fromBytes(item->data(Qt::UserRole).toByteArray())));
    });
    connect(&workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void WorkbenchPage::rememberPlan(ProjectId project)
{
    m_recent.removeAll(project);
    m_recent.prepend(project);
    while (m_recent.size() > kMostPlans)
        m_recent.removeLast();
}

void WorkbenchPage::refresh()
{
    fillStages();
    fillPlans();
    fillChanges();
}

void WorkbenchPage::fillStages()
{
    m_stages->setRowCount(0);
    const auto projects = m_workspace.projects();
    if (!projects) {
        Q_EMIT failed(projects.error());
        return;
    }
    std::array<int, kProjectStages> count{};
    std::array<Money, kProjectStages> money{};
    for (const Project &project : *projects) {
        const auto stage = static_cast<std::size_t>(project.stage);
        if (stage >= count.size())
            continue;
        ++count[stage];
        money[stage].fen += project.estimate.fen;
    }
    const int most = *std::ranges::max_element(count);
    Money total;
    for (std::size_t stage = 0; stage < count.size(); ++stage) {
        total.fen += money[stage].fen;
        addRow(m_stages,
               {labelOf(static_cast<ProjectStage>(stage)),
                QLocale().toString(count[stage]),
                {},
                inTenThousandYuan(money[stage])});
        const int row = static_cast<int>(stage);
        m_stages->item(row, 1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_stages->item(row, 3)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_stages->item(row, 2)->setData(BarDelegate::PartRole,
                                        most > 0 ? double(count[stage]) / most : 0.0);
    }
    for (const int column : {0, 1, 3})
        m_stages->resizeColumnToContents(column);
    m_header->setRemark(tr("%1 projects, estimates together %2 (10k yuan)")
                            .arg(QLocale().toString(static_cast<qlonglong>(projects->size())),
                                 inTenThousandYuan(total)));
}

void WorkbenchPage::fillPlans()
{
    m_plans->clear();
    const auto projects = m_workspace.projects();
    if (!projects)
        return;
    const auto add = [this](const Project &project) {
        auto *item = new QListWidgetItem(QIcon::fromTheme(u"view-calendar-timeline"_s),
                                         project.code + u"  "_s + project.name,
                                         m_plans);
        item->setData(Qt::UserRole, project.id.value().toBytes());
        item->setToolTip(project.name + u'\n' + tr("Press Enter to open this plan"));
    };
    for (const ProjectId id : m_recent) {
        const auto known = std::ranges::find(*projects, id, &Project::id);
        if (known != projects->end())
            add(*known);
    }
    for (const Project &project : *projects) {
        if (m_plans->count() >= kMostPlans)
            break;
        if (project.planFinish.isValid() && !m_recent.contains(project.id))
            add(project);
    }
    if (m_plans->count() == 0) {
        auto *none = new QListWidgetItem(
            tr("No plan has been opened yet; choose one under Projects."), m_plans);
        none->setFlags(Qt::NoItemFlags);
    }
}

void WorkbenchPage::fillChanges()
{
    m_changes->setRowCount(0);
    const auto records = m_workspace.auditRecords({}, 0, kLastChanges, true);
    if (!records) {
        Q_EMIT failed(records.error());
        return;
    }
    const auto names = [this](EntityKind kind, const Uuid &id) {
        return m_workspace.nameOf(kind, id);
    };
    for (const LogRecord &record : *records) {
        const std::vector<AuditLine> lines = describe(record, names, 1);
        if (lines.empty())
            continue;
        const AuditLine &line = lines.front();
        addRow(m_changes,
               {line.time,
                line.person,
                line.act,
                line.project,
                line.subject.isEmpty() ? line.note : line.subject});
    }
    fitColumns(m_changes);
}

void WorkbenchPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace zs
