// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/export_dialog.h"

#include "access/content_label.h"
#include "commands/workspace.h"
#include "exchange/mspdi.h"
#include "report/plan_report.h"
#include "ui/secrecy/alarm_question.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/status_line.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ExportPlan", text);
}

Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(
            ErrorCode::Io,
            words(QT_TRANSLATE_NOOP("ExportPlan",
                                    "The file %1 could not be written; nothing was left behind."))
                .arg(path),
            file.errorString());
    return {};
}

} // namespace

Result<QString>
exportPlanTo(Workspace &workspace, ProjectId project, const QString &path, StatusLine &status)
{
    const auto plan = workspace.plan(project);
    if (!plan)
        return passOn(plan);
    if (auto may = workspace.authorise(u"export"_s, project); !may)
        return passOn(may);
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QString mark = markOf(plan->plan->project);
    const QString written = suffix == u"csv" ? markedPath(path, mark) : path;
    const auto done = [&]() -> Result<> {
        BusyScope busy(status, words(QT_TRANSLATE_NOOP("ExportPlan", "Writing the plan")));
        busy.step(0, 0);
        if (suffix == u"xml")
            return writeWhole(path, writeMspdi(*plan->plan, mark, workspace.holidays()));
        const PlanTable table{
            *plan->plan, *plan->schedule, [&workspace](EntityKind kind, const Uuid &id) {
                return workspace.nameOf(kind, id);
            }};
        if (suffix == u"xlsx")
            return writePlanXlsx(table, path, busy.progress());
        if (suffix == u"csv")
            return writePlanCsv(table, written, busy.progress());
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("ExportPlan",
                                            "Choose a file that ends in .xml, .xlsx or .csv.")),
                    path);
    }();
    if (!done)
        return passOn(done);
    if (!workspace.readOnlyReason().isEmpty())
        return written;
    return workspace.note(u"export"_s, project, QFileInfo(written).fileName()).transform([&] {
        return written;
    });
}

Result<QString>
exportPlanAsking(Workspace &workspace, ProjectId project, StatusLine &status, QWidget *parent)
{
    const auto plan = workspace.plan(project);
    if (!plan)
        return passOn(plan);
    const QString path = askSavePath(
        parent,
        words(QT_TRANSLATE_NOOP("ExportPlan", "Export the plan")),
        markedFileName(plan->plan->project.code + u".xml"_s, markOf(plan->plan->project)),
        words(QT_TRANSLATE_NOOP(
            "ExportPlan",
            "Microsoft Project XML (*.xml);;Excel workbook (*.xlsx);;CSV table (*.csv)")));
    if (path.isEmpty() || !goesOnDespiteAlarms(workspace, project, parent))
        return QString();
    return exportPlanTo(workspace, project, path, status);
}

} // namespace zs
