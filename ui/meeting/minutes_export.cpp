// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/minutes_export.h"

#include "access/content_label.h"
#include "access/secrecy.h"
#include "commands/minutes_words.h"
#include "commands/secrecy_desk.h"
#include "report/opinion_sheet.h"
#include "report/whole_file.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Export {
    Q_DECLARE_TR_FUNCTIONS(MinutesExport)
};

QString markOfMeeting(const OpenedMeeting &meeting)
{
    return markText({meeting.row.classification, {}, {}});
}

Result<> writeText(const QString &text, const QString &path)
{
    Result<WholeFile> whole = WholeFile::begin(path);
    if (!whole)
        return passOn(whole);
    QFile file(whole->temporary());
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size()
        || !file.flush())
        return writeFailed(path, file.errorString());
    file.close();
    return whole->commit();
}

/// No project twice; an invalid one when no topic is about any.
std::vector<ProjectId> projectsOf(const OpenedMeeting &meeting)
{
    std::vector<ProjectId> projects;
    for (const Topic &topic : meeting.state.topics) {
        const ProjectId project = projectOf(topic);
        if (project.isValid() && !std::ranges::contains(projects, project))
            projects.push_back(project);
    }
    if (projects.empty())
        projects.emplace_back();
    return projects;
}

} // namespace

QString minutesFileName(const OpenedMeeting &meeting)
{
    return markedFileName(Export::tr("Minutes %1").arg(meeting.row.title) + u".pdf"_s,
                          markOfMeeting(meeting));
}

Result<> writeMinutes(Workspace &workspace,
                      const OpenedMeeting &meeting,
                      const PersonNames &names,
                      const QString &path)
{
    const std::vector<ProjectId> projects = projectsOf(meeting);
    for (const ProjectId project : projects) {
        if (auto may = workspace.authorise(u"export"_s, project); !may)
            return may;
    }
    const QString mark = markOfMeeting(meeting);
    Result<> written;
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        OpinionSheet sheet;
        sheet.issuer = workspace.name();
        sheet.title = Export::tr("Minutes of \"%1\"").arg(meeting.row.title);
        sheet.number = Export::tr("Meeting No. %1").arg(meeting.row.number);
        sheet.mark = mark;
        sheet.watermark = printMarkOf(workspace, meeting.row.classification, mark);
        sheet.body = minutesHtml(meeting, names);
        sheet.footer =
            Export::tr("Printed by %1 on %2 from the record, whose acts are signed (SM2 with SM3).")
                .arg(workspace.session().personName, instantText(workspace.clock().now()));
        written = writeOpinionSheet(sheet, path);
    } else {
        const QString head = mark.isEmpty() ? QString() : mark + u"\n\n"_s;
        written = writeText(head + minutesText(meeting, names), path);
    }
    if (!written)
        return written;
    for (const ProjectId project : projects) {
        if (auto noted = workspace.note(u"export"_s, project, QFileInfo(path).fileName()); !noted)
            return noted;
    }
    return {};
}

} // namespace zs
