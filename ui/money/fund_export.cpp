// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/fund_export.h"

#include "access/content_label.h"
#include "commands/secrecy_desk.h"
#include "report/csv.h"
#include "report/plan_document.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FundExport)
};

/// The gravest label among them, and how it is written; Open and nothing where there is none.
std::pair<Classification, QString> gravest(Workspace &workspace,
                                           const std::vector<ProjectId> &projects)
{
    std::pair<Classification, QString> label{Classification::Open, {}};
    const SecrecyDesk desk(workspace);
    for (const ProjectId id : projects) {
        const auto project = desk.readable(id);
        if (project && project->classification > label.first)
            label = {project->classification, markOf(*project)};
    }
    return label;
}

Result<> writeCsv(const FundTable &table, const QString &path)
{
    auto file = CsvFile::begin(path);
    if (!file)
        return passOn(file);
    QStringList titles;
    for (const auto &[title, weight] : table.columns)
        titles << title;
    file->row(titles);
    for (const QStringList &row : table.rows)
        file->row(row);
    return file->commit();
}

TableDocument documentOf(Workspace &workspace,
                         const FundTable &table,
                         const std::pair<Classification, QString> &label)
{
    TableDocument document;
    document.title = table.title;
    if (workspace.isFictional())
        document.note = Words::tr("Fictional data of a sample");
    document.mark = label.second;
    document.watermark = printMarkOf(workspace, label.first, document.mark);
    document.headerText = workspace.name();
    document.facts = {{Words::tr("Made by"), workspace.session().personName},
                      {Words::tr("Made at"), instantText(workspace.clock().now())},
                      {Words::tr("Unit of amounts"), Words::tr("ten thousand yuan")}};
    for (const auto &[name, value] : table.facts)
        document.facts.push_back({name, value});
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        TableColumn column{table.columns[i].first, table.columns[i].second};
        if (std::ranges::contains(table.numbers, static_cast<int>(i)))
            column.align = Qt::AlignRight;
        document.columns.push_back(column);
    }
    document.emptyText = Words::tr("Nothing to show.");
    std::vector<TableRow> rows;
    for (const QStringList &row : table.rows)
        rows.push_back({{row.begin(), row.end()}, -1});
    setRows(document, std::move(rows));
    return document;
}

} // namespace

Result<QString> writeFundTable(Workspace &workspace, const FundTable &table, const QString &path)
{
    std::vector<ProjectId> projects = table.projects;
    if (projects.empty())
        projects.push_back({});
    for (const ProjectId project : projects) {
        if (auto may = workspace.authorise(u"export"_s, project); !may)
            return passOn(may);
    }
    const TableDocument document = documentOf(workspace, table, gravest(workspace, table.projects));
    const QString marked = markedPath(path, document.mark);
    auto written = marked.endsWith(".csv"_L1, Qt::CaseInsensitive)
                       ? writeCsv(table, marked)
                       : writePlanDocument(document, marked);
    if (!written)
        return passOn(written);
    for (const ProjectId project : projects) {
        if (auto noted = workspace.note(u"export"_s, project, QFileInfo(marked).fileName()); !noted)
            return passOn(noted);
    }
    return marked;
}

QString fundFileFilter()
{
    return Words::tr("Spreadsheets (*.xlsx)") + u";;"_s + Words::tr("PDF documents (*.pdf)")
           + u";;"_s + Words::tr("Comma-separated values (*.csv)");
}

} // namespace zs
