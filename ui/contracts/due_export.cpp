// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/due_export.h"

#include "access/content_label.h"
#include "commands/secrecy_desk.h"
#include "exchange/ical.h"
#include "ui/lists/list_export.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DueExport)
};

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

bool isCalendar(const QString &path)
{
    return path.endsWith(".ics"_L1, Qt::CaseInsensitive);
}

/// The same matter keeps its UID, so that a later export moves its event instead of doubling it.
QString uidOf(const Uuid &id, const QString &what)
{
    const QByteArray hash = QCryptographicHash::hash((id.toString() + u'|' + what).toUtf8(),
                                                     QCryptographicHash::Sha256);
    constexpr qsizetype kKept = 16;
    return QString::fromLatin1(hash.first(kKept).toHex());
}

std::vector<ProjectId> projectsIn(const std::vector<DueItem> &items)
{
    std::vector<ProjectId> found;
    for (const DueItem &item : items) {
        if (!std::ranges::contains(found, item.project))
            found.push_back(item.project);
    }
    return found;
}

Result<> writeBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io, Words::tr("The file could not be written."), file.errorString());
    return {};
}

/// A calendar bears one mark only in its name; in it each event bears its own.
Result<QString>
writeCalendar(Workspace &workspace, const std::vector<DueItem> &items, const QString &path)
{
    const std::vector<ProjectId> projects = projectsIn(items);
    const SecrecyDesk desk(workspace);
    QHash<ProjectId, Project> rows;
    for (const ProjectId id : projects) {
        if (auto may = workspace.authorise(u"export"_s, id); !may)
            return passOn(may);
        const auto project = desk.readable(id);
        if (!project)
            continue;
        rows.insert(id, *project);
    }
    std::vector<IcalDay> days;
    for (const DueItem &item : items) {
        if (!item.due.isValid())
            continue; // what has no day is no event
        const Project of = rows.value(item.project);
        const bool open = of.classification == Classification::Open;
        days.push_back({uidOf(item.id, item.what),
                        item.due,
                        item.what,
                        u"%1 %2\n%3"_s.arg(of.code, item.projectName, item.article),
                        open ? QString() : markOf(of)});
    }
    const QString marked = markedPath(path, markOver(workspace, projects).text);
    if (auto written = writeBytes(writeIcalDays(days, workspace.clock().now()), marked); !written)
        return passOn(written);
    for (const ProjectId project : projects) {
        if (auto noted = workspace.note(u"export"_s, project, QFileInfo(marked).fileName()); !noted)
            return passOn(noted);
    }
    return marked;
}

} // namespace

QStringList clockHeaders()
{
    return {Words::tr("Clock"),
            Words::tr("Asked for"),
            Words::tr("Counted from"),
            Words::tr("Happened on"),
            Words::tr("Limit"),
            Words::tr("State"),
            Words::tr("Told"),
            Words::tr("Article")};
}

QStringList clockCells(const ClockLine &line)
{
    return {line.clock->name.text(),
            periodText(*line.clock),
            dayText(line.from),
            dayText(line.to),
            dayText(line.limit),
            stateWord(line.state),
            stateText(line),
            line.clock->source.text()};
}

QStringList dueHeaders()
{
    return {Words::tr("Due"),
            Words::tr("Left"),
            Words::tr("Project"),
            Words::tr("What"),
            Words::tr("Article")};
}

QStringList dueCells(const DueItem &item)
{
    QString left = Words::tr("now");
    if (item.late)
        left = Words::tr("%n day(s) late", nullptr, -item.daysLeft);
    else if (item.due.isValid())
        left = Words::tr("%n day(s)", nullptr, item.daysLeft);
    return {dayText(item.due), left, item.projectName, item.what, item.article};
}

Result<QString>
writeClocks(Workspace &workspace, ProjectId project, const TenderFile &file, const QString &path)
{
    if (isCalendar(path)) {
        const auto own = SecrecyDesk(workspace).readable(project);
        std::vector<DueItem> items;
        for (const ClockLine &line : file.clocks) {
            const bool ahead = line.state == ClockState::Due || line.state == ClockState::Overdue
                               || line.state == ClockState::Open;
            if (!ahead)
                continue;
            DueItem item;
            item.id = file.row.id.value();
            item.project = project;
            item.projectName = own ? own->name : QString();
            item.what = Words::tr("%1: %2").arg(file.row.name, line.clock->name.text());
            item.article = line.clock->source.text();
            item.due = line.limit;
            items.push_back(std::move(item));
        }
        return writeCalendar(workspace, items, path);
    }
    ListDocument table;
    table.title = Words::tr("Statutory clocks: %1").arg(file.row.name);
    table.headers = clockHeaders();
    table.weights = {2.0, 1.4, 1.1, 1.1, 1.1, 0.8, 2.2, 3.0};
    for (const ClockLine &line : file.clocks)
        table.rows.push_back(clockCells(line));
    if (const auto book = ContractDesk(workspace).book())
        table.facts.emplace_back(Words::tr("How days are counted"), (*book)->counting.text());
    table.projects = {project};
    return writeList(workspace, table, path);
}

Result<QString>
writeDue(Workspace &workspace, const std::vector<DueItem> &items, const QString &path)
{
    if (isCalendar(path))
        return writeCalendar(workspace, items, path);
    ListDocument table;
    table.title = Words::tr("What is due");
    table.headers = dueHeaders();
    table.weights = {1.1, 1.0, 2.2, 4.0, 3.0};
    for (const DueItem &item : items)
        table.rows.push_back(dueCells(item));
    table.projects = projectsIn(items);
    return writeList(workspace, table, path);
}

QString dueFileFilter()
{
    return Words::tr("Calendar (*.ics)") + u";;"_s + listFileFilter();
}

} // namespace zs
