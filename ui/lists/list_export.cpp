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

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Lists {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

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
    for (const auto &[label, value] : list.facts)
        document.facts.push_back({label, value});
    for (qsizetype i = 0; i < list.headers.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        document.columns.push_back(
            {list.headers[i], at < list.weights.size() ? list.weights[at] : 1.0});
    }
    std::vector<TableRow> cells;
    for (const QStringList &row : list.rows)
        cells.push_back({{row.begin(), row.end()}, -1});
    setRows(document, std::move(cells));
    document.emptyText = Lists::tr("There is nothing in this list.");
    return document;
}

} // namespace

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
    std::vector<ProjectId> projects = list.projects;
    std::ranges::sort(projects);
    projects.erase(std::ranges::unique(projects).begin(), projects.end());
    if (projects.empty())
        projects.emplace_back(); // of the workspace as a whole
    for (const ProjectId project : projects) {
        if (auto may = workspace.authorise(u"export"_s, project); !may)
            return passOn(may);
    }
    const ListMark mark = markOver(workspace, list.projects);
    const bool plain = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    const QString target = plain ? markedPath(path, mark.text) : path;
    auto written = plain ? writeCsv(list, target)
                         : writePlanDocument(documentOf(workspace, list, mark), target);
    if (!written)
        return passOn(written);
    if (!workspace.readOnlyReason().isEmpty())
        return target;
    for (const ProjectId project : projects) {
        const QString what = u"%1 [%2]"_s.arg(
            QFileInfo(target).fileName(), mark.text.isEmpty() ? labelOf(mark.level) : mark.text);
        if (auto noted = workspace.note(u"export"_s, project, what); !noted)
            return passOn(noted);
    }
    return target;
}

Result<QString> exportList(Workspace &workspace, const ListDocument &list, QWidget *parent)
{
    const QString path = askSavePath(
        parent,
        list.title,
        list.title + u".xlsx"_s,
        Lists::tr("Workbook (*.xlsx);;PDF document (*.pdf);;Comma-separated values (*.csv)"));
    return path.isEmpty() ? Result<QString>(QString()) : writeList(workspace, list, path);
}

} // namespace zs
