// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/projects_export.h"

#include "access/content_label.h"
#include "commands/secrecy_desk.h"
#include "commands/workspace.h"
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

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProjectsExport)
};

/// The one with the highest label; null when there is none.
const Project *highest(const std::vector<Project> &projects)
{
    const auto most = std::ranges::max_element(projects, {}, &Project::classification);
    return most == projects.end() ? nullptr : &*most;
}

Result<> mayLeave(Workspace &workspace, const ProjectsTable &table)
{
    if (table.about.empty())
        return workspace.authorise(u"export"_s);
    for (const Project &project : table.about) {
        if (auto may = workspace.authorise(u"export"_s, project.id); !may)
            return may;
    }
    return {};
}

Result<> writeCsv(const ProjectsTable &table, const QString &path)
{
    auto file = CsvFile::begin(path);
    if (!file)
        return passOn(file);
    file->row(table.headers);
    for (const QStringList &row : table.rows)
        file->row(row);
    return file->commit();
}

TableDocument documentOf(const Workspace &workspace, const ProjectsTable &table)
{
    TableDocument document;
    document.title = table.title;
    document.headerText = workspace.name();
    const Project *most = highest(table.about);
    document.mark = most ? markOf(*most) : QString();
    document.watermark =
        printMarkOf(workspace, most ? most->classification : Classification::Open, document.mark);
    if (workspace.isFictional())
        document.note = Words::tr("Fictional data");
    document.facts = {{Words::tr("Made by"), workspace.session().personName},
                      {Words::tr("Made at"), instantText(workspace.clock().now())}};
    for (qsizetype i = 0; i < table.headers.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        document.columns.push_back(
            {table.headers[i], at < table.weights.size() ? table.weights[at] : 1.0});
    }
    std::vector<TableRow> rows;
    for (const QStringList &row : table.rows)
        rows.push_back({{row.begin(), row.end()}, -1});
    setRows(document, std::move(rows));
    return document;
}

/// A record for each project that bears a label, and one for all.
Result<> noteExport(Workspace &workspace, const ProjectsTable &table, const QString &path)
{
    if (!workspace.readOnlyReason().isEmpty())
        return {};
    const QString name = QFileInfo(path).fileName();
    for (const Project &project : table.about) {
        if (project.classification == Classification::Open)
            continue;
        const QString mark = markOf(project);
        const QString label = mark.isEmpty() ? labelOf(project.classification) : mark;
        if (auto noted = workspace.note(u"export"_s, project.id, u"%1 [%2]"_s.arg(name, label));
            !noted)
            return noted;
    }
    return workspace.note(
        u"export"_s,
        {},
        Words::tr("%1: %n project(s)", nullptr, static_cast<int>(table.about.size())).arg(name));
}

/// Told and logged when so much lies together that the next label is worth a look (汇聚).
bool goesOnDespiteAlarms(Workspace &workspace, const ProjectsTable &table, QWidget *parent)
{
    std::vector<Classification> together;
    for (const Project &project : table.about)
        together.push_back(project.classification);
    const auto alarms = aggregationAlarms(together);
    if (alarms.empty())
        return true;
    if (const auto noted = SecrecyDesk(workspace).noteAlarms({}, alarms); !noted)
        return false; // what nobody would account for does not leave
    QStringList texts;
    for (const AggregationAlarm &alarm : alarms)
        texts << alarm.text();
    return askYes(parent,
                  Words::tr("Much lies together in what is to leave. Go on?"),
                  texts.join(u'\n'),
                  Words::tr("Go on"));
}

} // namespace

Result<QString>
writeProjectsTable(Workspace &workspace, const ProjectsTable &table, const QString &path)
{
    if (auto may = mayLeave(workspace, table); !may)
        return passOn(may);
    const Project *most = highest(table.about);
    const bool csv = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    const QString written = csv && most ? markedPath(path, markOf(*most)) : path;
    const auto done =
        csv ? writeCsv(table, written) : writePlanDocument(documentOf(workspace, table), written);
    if (!done)
        return passOn(done);
    return noteExport(workspace, table, written).transform([&] { return written; });
}

Result<QString> exportProjectsAsking(Workspace &workspace,
                                     const ProjectsTable &table,
                                     const QString &name,
                                     QWidget *parent)
{
    if (auto may = mayLeave(workspace, table); !may)
        return passOn(may);
    if (!goesOnDespiteAlarms(workspace, table, parent))
        return QString();
    const Project *most = highest(table.about);
    const QString path =
        askSavePath(parent,
                    Words::tr("Export the table"),
                    markedFileName(name + u".xlsx"_s, most ? markOf(*most) : QString()),
                    Words::tr("Excel workbook (*.xlsx);;PDF document (*.pdf);;CSV table (*.csv)"));
    if (path.isEmpty())
        return QString();
    return writeProjectsTable(workspace, table, path);
}

} // namespace zs
