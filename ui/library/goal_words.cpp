// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/goal_words.h"

#include "domain/choice_text.h"
#include "report/plan_document.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QIcon>
#include <QTableWidget>
#include <QTreeWidgetItem>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GoalWords)
};

QString kindText(PlanItemKind kind)
{
    const EntityInfo &info = *entityInfo(EntityKind::PlanItem);
    const auto at = static_cast<std::size_t>(fieldIndex(info, u"kind"));
    return choiceText(info, info.fields[at], static_cast<std::int64_t>(kind));
}

QString coverText(const ItemCoverage &coverage)
{
    switch (coverage.state) {
    case CoverState::None:
        return Words::tr("No project");
    case CoverState::Partly:
        return Words::tr("%n part(s) without", nullptr, coverage.bare);
    case CoverState::Full:
        break;
    }
    return Words::tr("Covered");
}

QString sum(Money amount)
{
    return amount.fen == 0 ? QString() : inTenThousandYuan(amount);
}

} // namespace

QStringList goalHeaders()
{
    return {Words::tr("Plan or task"),
            Words::tr("Kind"),
            Words::tr("Years"),
            Words::tr("Coverage"),
            Words::tr("Projects"),
            Words::tr("Planned (10k yuan)"),
            Words::tr("Estimates (10k yuan)"),
            Words::tr("Budgets (10k yuan)"),
            Words::tr("Progress")};
}

QStringList goalCells(const PlanItem &item, const ItemCoverage &coverage)
{
    const auto progress = coverage.progress();
    return {item.code.isEmpty() ? item.name : QString(item.code + u' ' + item.name),
            kindText(item.kind),
            yearsText(item),
            coverText(coverage),
            QString::number(coverage.projects),
            sum(item.amount),
            sum(coverage.estimate),
            sum(coverage.budget),
            progress ? plainNumber(*progress) + u" %"_s : QString()};
}

void dressCover(QTreeWidgetItem &line, CoverState state)
{
    const ColorRole role = state == CoverState::None     ? ColorRole::Late
                           : state == CoverState::Partly ? ColorRole::AtRisk
                                                         : ColorRole::Done;
    const QString icon = state == CoverState::None     ? u"dialog-warning"_s
                         : state == CoverState::Partly ? u"dialog-information"_s
                                                       : u"dialog-ok"_s;
    line.setIcon(GoalCover, QIcon::fromTheme(icon));
    QFont font = line.font(GoalCover);
    font.setBold(state == CoverState::None);
    line.setFont(GoalCover, font);
    if (state == CoverState::None)
        line.setForeground(GoalCover, themeColor(role));
}

ListDocument goalTable(const GoalDesk::State &state)
{
    ListDocument table;
    table.title = Words::tr("Goals and the projects that serve them");
    table.headers = goalHeaders();
    table.weights = {4.0, 1.4, 1.2, 1.4, 0.8, 1.4, 1.4, 1.4, 1.0};
    const auto addProject = [&](const Project &project, int depth) {
        table.rows.push_back({QString(depth * 2, u' ') + project.code + u' ' + project.name,
                              Words::tr("Project"),
                              {},
                              labelOf(project.stage),
                              {},
                              {},
                              sum(project.estimate),
                              sum(project.budget),
                              {}});
        table.projects.push_back(project.id);
    };
    for (std::size_t i = 0; i < state.tree.items.size(); ++i) {
        QStringList cells = goalCells(state.tree.items[i], state.coverage.items[i]);
        cells[0].prepend(QString(state.tree.depth[i] * 2, u' '));
        table.rows.push_back(std::move(cells));
        for (const Project &project : state.projects) {
            if (project.planItem == state.tree.items[i].id
                && project.stage != ProjectStage::Cancelled)
                addProject(project, state.tree.depth[i] + 1);
        }
    }
    QStringList none{Words::tr("Projects that serve none")};
    none.resize(kGoalColumns);
    none[GoalCount] = QString::number(state.coverage.serveNone.size());
    table.rows.push_back(std::move(none));
    for (const Project &project : state.projects) {
        if (std::ranges::contains(state.coverage.serveNone, project.id))
            addProject(project, 1);
    }
    return table;
}

void addProjectRow(QTableWidget *table, const Project &project, const PlanTree &tree)
{
    addRow(table,
           {project.code,
            project.name,
            labelOf(project.stage),
            tree.path(tree.indexOf(project.planItem))});
    table->item(table->rowCount() - 1, 0)->setData(Qt::UserRole, project.id.value().toBytes());
}

std::vector<ProjectId> selectedProjects(const QTableWidget &table)
{
    std::vector<ProjectId> all;
    for (int row = 0; row < table.rowCount(); ++row) {
        const QTableWidgetItem *first = table.item(row, 0);
        if (first && first->isSelected())
            all.push_back(ProjectId(Uuid::fromBytes(first->data(Qt::UserRole).toByteArray())));
    }
    return all;
}

} // namespace zs
