// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_export.h"

#include "access/content_label.h"
#include "commands/secrecy_desk.h"
#include "report/csv.h"
#include "report/plan_document.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Lists {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

constexpr std::size_t kNotedSingly = 200; ///< longer lists do not flood the log

Result<> writeCsv(const ListDocument &list, const QString &path)
{
    auto file = CsvFile::begin(path);
    if (!file)
        return passOn(file);
    file->row(list.headers);
    for (const QStringList &row : list.rows)
        file->row(row);
    return file->commit();
}

TableDocument documentOf(const Workspace &workspace, const ListDocument &list, const ListMark &mark)
{
    TableDocument document;
    document.title = list.title;
    document.mark = mark.text;
    document.watermark = printMarkOf(workspace, mark.level, mark.text);
    document.headerText = workspace.name();
    if (workspace.isFictional())
        document.note = Lists::tr("Fictional data");
    document.facts = {{Lists::tr("Made by"), workspace.session().personName},
                      {Lists::tr("Made at"), instantText(workspace.clock().now())}};
    if (list.inTenThousands)
        document.facts.push_back({Lists::tr("Unit of amounts"), Lists::tr("ten thousand yuan")});
    for (const auto &[label, value] : list.facts)
        document.facts.push_back({label, value});
    for (qsizetype i = 0; i < list.headers.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        TableColumn column{list.headers[i], at < list.weights.size() ? list.weights[at] : 1.0};
        if (std::ranges::contains(list.numbers, static_cast<int>(i)))
            column.align = Qt::AlignRight;
        document.columns.push_back(column);
    }
    std::vector<TableRow> cells;
    for (const QStringList &row : list.rows)
        cells.push_back({{row.begin(), row.end()}, -1});
    setRows(document, std::move(cells));
    document.emptyText = Lists::tr("There is nothing in this list.");
    return document;
}

/// Told and logged when so much lies together that the next label is worth a look (汇聚).
bool goesOnDespiteAlarms(Workspace &workspace, const ListDocument &list, QWidget *parent)
{
    const SecrecyDesk desk(workspace);
    std::vector<Classification> together;
    for (const ProjectId id : list.projects) {
        if (const auto project = desk.readable(id))
            together.push_back(project->classification);
    }
    const auto alarms = aggregationAlarms(together);
    if (alarms.empty())
        return true;
    if (const auto noted = SecrecyDesk(workspace).noteAlarms({}, alarms); !noted)
        return false; // what nobody would account for does not leave
    QStringList texts;
    for (const AggregationAlarm &alarm : alarms)
        texts << alarm.text();
    return askYes(parent,
                  Lists::tr("Much lies together in what is to leave. Go on?"),
                  texts.join(u'\n'),
                  Lists::tr("Go on"));
}

Result<> mayLeave(Workspace &workspace, const std::vector<ProjectId> &projects)
{
    for (const ProjectId project : projects) {
        if (auto may = workspace.authorise(u"export"_s, project); !may)
            return may;
    }
    return {};
}

/// Each once; a list of none is one of the workspace as a whole.
std::vector<ProjectId> toldOf(const ListDocument &list)
{
    std::vector<ProjectId> projects = list.projects;
    std::ranges::sort(projects);
    projects.erase(std::ranges::unique(projects).begin(), projects.end());
    if (projects.empty())
        projects.emplace_back();
    return projects;
}

/// A record for each project; of a long list one for all that are open and need no leave.
Result<>
noteExport(Workspace &workspace, const std::vector<ProjectId> &projects, const QString &what)
{
    const SecrecyDesk desk(workspace);
    const bool each = projects.size() <= kNotedSingly || desk.bindings().contains(u"export"_s);
    int together = 0;
    for (const ProjectId id : projects) {
        const auto project = each ? std::nullopt : desk.readable(id);
        if (project && project->classification == Classification::Open) {
            ++together;
            continue;
        }
        if (auto noted = workspace.note(u"export"_s, id, what); !noted)
            return noted;
    }
    if (together == 0)
        return {};
    return workspace.note(
        u"export"_s, {}, Lists::tr("%1: %n open project(s)", nullptr, together).arg(what));
}

} // namespace

ListDocument listOf(const QTableWidget &table)
{
    ListDocument list;
    std::vector<int> columns;
    for (int i = 0; i < table.columnCount(); ++i) {
        const int column = table.horizontalHeader()->logicalIndex(i); // as people have put them
        if (table.isColumnHidden(column))
            continue;
        const QTableWidgetItem *head = table.horizontalHeaderItem(column);
        columns.push_back(column);
        list.headers << (head ? head->text() : QString());
        list.weights.push_back(std::max(1, table.columnWidth(column)));
    }
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.isRowHidden(row))
            continue;
        QStringList cells;
        for (const int column : columns) {
            const QTableWidgetItem *item = table.item(row, column);
            cells << (item ? item->text() : QString());
        }
        list.rows.push_back(std::move(cells));
    }
    return list;
}

ListMark markOver(Workspace &workspace, const std::vector<ProjectId> &projects)
{
    const SecrecyDesk desk(workspace);
    ListMark mark;
    for (const ProjectId id : projects) {
        const auto project = desk.readable(id);
        if (project && (project->classification > mark.level || mark.text.isEmpty()))
            mark = {project->classification, markOf(*project)};
    }
    return mark;
}

Result<QString> writeList(Workspace &workspace, const ListDocument &list, const QString &path)
{
    const std::vector<ProjectId> projects = toldOf(list);
    if (auto may = mayLeave(workspace, projects); !may)
        return passOn(may);
    const ListMark mark = markOver(workspace, list.projects);
    const bool plain = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    const QString target = plain ? markedPath(path, mark.text) : path;
    auto written = plain ? writeCsv(list, target)
                         : writePlanDocument(documentOf(workspace, list, mark), target);
    if (!written)
        return passOn(written);
    if (!workspace.readOnlyReason().isEmpty())
        return target;
    const QString what = u"%1 [%2]"_s.arg(QFileInfo(target).fileName(),
                                          mark.text.isEmpty() ? labelOf(mark.level) : mark.text);
    if (auto noted = noteExport(workspace, projects, what); !noted)
        return passOn(noted);
    return target;
}

Result<QString> exportList(Workspace &workspace, const ListDocument &list, QWidget *parent)
{
    if (auto may = mayLeave(workspace, toldOf(list)); !may)
        return passOn(may);
    if (!goesOnDespiteAlarms(workspace, list, parent))
        return QString();
    const QString path = askSavePath(parent, list.title, list.title + u".xlsx"_s, listFileFilter());
    return path.isEmpty() ? Result<QString>(QString()) : writeList(workspace, list, path);
}

QString listFileFilter()
{
    return Lists::tr("Workbook (*.xlsx);;PDF document (*.pdf);;Comma-separated values (*.csv)");
}

} // namespace zs
