// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/export_dialog.h"

#include "commands/workspace.h"
#include "exchange/mspdi.h"
#include "report/plan_report.h"
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

Result<>
exportPlanTo(Workspace &workspace, ProjectId project, const QString &path, StatusLine &status)
{
    const auto plan = workspace.plan(project);
    if (!plan)
        return passOn(plan);
    if (auto may = workspace.authorise(u"export"_s, project); !may)
        return may;
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto written = [&]() -> Result<> {
        BusyScope busy(status, words(QT_TRANSLATE_NOOP("ExportPlan", "Writing the plan")));
        busy.step(0, 0);
        if (suffix == u"xml")
            return writeWhole(path, writeMspdi(*plan->plan));
        const PlanTable table{
            *plan->plan, *plan->schedule, [&workspace](EntityKind kind, const Uuid &id) {
                return workspace.nameOf(kind, id);
            }};
        if (suffix == u"xlsx")
            return writePlanXlsx(table, path, busy.progress());
        if (suffix == u"csv")
            return writePlanCsv(table, path, busy.progress());
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("ExportPlan",
                                            "Choose a file that ends in .xml, .xlsx or .csv.")),
                    path);
    }();
    if (!written || !workspace.readOnlyReason().isEmpty())
        return written;
    return workspace.note(u"export"_s, project, QFileInfo(path).fileName());
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
        plan->plan->project.code + u".xml"_s,
        words(QT_TRANSLATE_NOOP(
            "ExportPlan",
            "Microsoft Project XML (*.xml);;Excel workbook (*.xlsx);;CSV table (*.csv)")));
    if (path.isEmpty())
        return QString();
    if (const auto written = exportPlanTo(workspace, project, path, status); !written)
        return passOn(written);
    return path;
}

} // namespace zs
