// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report_calls.h"

#include "commands/secrecy_desk.h"
#include "report/table_pdf.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace zs {

using namespace Qt::StringLiterals;

void takesReportFiles(Invocation &call)
{
    takes(call, "pdf", QT_TRANSLATE_NOOP("Cli", "Write the report as PDF."), u"FILE"_s);
    takes(call, "xlsx", QT_TRANSLATE_NOOP("Cli", "Write the report as spreadsheet."), u"FILE"_s);
}

ReportOrigin reportOrigin(const Workspace &workspace)
{
    return {workspace.name(),
            workspace.session().personName,
            WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(workspace.clock().now())),
            workspace.isFictional()};
}

Result<>
writeReportFiles(const Invocation &call, const OpenedProject &opened, const TableDocument &document)
{
    TableDocument marked = document;
    if (const auto plan = opened.workspace->plan(opened.project))
        marked.watermark = SecrecyDesk(*opened.workspace).printMark(plan->plan->project);
    for (const QString &format : {u"pdf"_s, u"xlsx"_s}) {
        if (!call.isSet(format))
            continue;
        const QString path = call.value(format);
        if (auto may = opened.workspace->authorise(u"export"_s, opened.project); !may)
            return may;
        auto written =
            format == "pdf"_L1 ? writeTablePdf(marked, path) : writeTableXlsx(marked, path);
        if (!written)
            return written;
        if (auto noted = opened.workspace->note(
                u"export"_s, opened.project, document.title + u": "_s + QFileInfo(path).fileName());
            !noted)
            return noted;
    }
    return {};
}

} // namespace zs
