// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/report_export.h"

#include "commands/secrecy_desk.h"
#include "ui/secrecy/alarm_question.h"
#include "ui/widgets/dialog_seam.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ReportExport", text);
}

} // namespace

ReportOrigin reportOrigin(PlanDesk &desk)
{
    const Workspace &workspace = desk.workspace();
    const auto plan = desk.plan();
    return {workspace.name(),
            workspace.session().personName,
            WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(workspace.clock().now())),
            workspace.isFictional(),
            plan ? SecrecyDesk(desk.workspace()).printMark(plan->plan->project) : QString()};
}

bool exportReport(PlanDesk &desk, const TableDocument &document, QWidget *parent)
{
    const QString path =
        askSavePath(parent,
                    document.title,
                    markedFileName(document.title + u".pdf"_s, document.mark),
                    words(QT_TRANSLATE_NOOP("ReportExport", "PDF documents (*.pdf)")) + u";;"_s
                        + words(QT_TRANSLATE_NOOP("ReportExport", "Spreadsheets (*.xlsx)")));
    if (path.isEmpty() || !goesOnDespiteAlarms(desk.workspace(), desk.project(), parent))
        return false;
    if (const auto may = desk.workspace().authorise(u"export"_s, desk.project()); !may) {
        Q_EMIT desk.failed(may.error());
        return false;
    }
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto written = writePlanDocument(document, path);
    QGuiApplication::restoreOverrideCursor();
    if (!written) {
        Q_EMIT desk.failed(written.error());
        return false;
    }
    // what leaves the workspace is accounted for; a log that cannot be written cannot take the note
    if (desk.workspace().readOnlyReason().isEmpty()) {
        const auto noted =
            desk.workspace().note(u"export"_s,
                                  desk.project(),
                                  words(QT_TRANSLATE_NOOP("ReportExport", "%1 to %2"))
                                      .arg(document.title, QFileInfo(path).fileName()));
        if (!noted) {
            Q_EMIT desk.failed(noted.error());
            return false;
        }
    }
    Q_EMIT desk.said(
        words(QT_TRANSLATE_NOOP("ReportExport", "The report was written: %1")).arg(path));
    return true;
}

} // namespace zs
