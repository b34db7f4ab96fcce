// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/follow_up_export.h"

#include "domain/choice_text.h"
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
    Q_DECLARE_TR_FUNCTIONS(FollowUps)
};

QString statusWord(DutyStatus status)
{
    const EntityInfo &info = *entityInfo(EntityKind::FollowUp);
    const int at = fieldIndex(info, u"status");
    return choiceText(
        info, info.fields[static_cast<std::size_t>(at)], static_cast<std::int64_t>(status));
}

QString lateWord(int days)
{
    return days > 0 ? Words::tr("%n working day(s)", nullptr, days) : QString();
}

Result<> writeCsv(const std::vector<QStringList> &rows, const QString &path)
{
    auto file = CsvFile::begin(path);
    if (!file)
        return passOn(file);
    file->row(followUpHeaders());
    for (const QStringList &row : rows)
        file->row(row);
    return file->commit();
}

TableDocument
documentOf(const Workspace &workspace, const std::vector<QStringList> &rows, const QString &which)
{
    TableDocument document;
    document.title = Words::tr("Follow-ups: %1").arg(which);
    document.headerText = workspace.name();
    document.facts = {{Words::tr("Made by"), workspace.session().personName},
                      {Words::tr("Made at"), instantText(workspace.clock().now())}};
    constexpr std::array kWeights{4.0, 1.0, 1.0, 1.2, 1.2, 1.0, 2.0};
    const QStringList headers = followUpHeaders();
    for (qsizetype i = 0; i < headers.size(); ++i)
        document.columns.push_back({headers[i], kWeights[static_cast<std::size_t>(i)]});
    std::vector<TableRow> cells;
    for (const QStringList &row : rows)
        cells.push_back({{row.begin(), row.end()}, -1});
    setRows(document, std::move(cells));
    return document;
}

} // namespace

QStringList followUpHeaders()
{
    return {Words::tr("What"),
            Words::tr("With whom"),
            Words::tr("Due"),
            Words::tr("Late by"),
            Words::tr("Status"),
            Words::tr("Asked by"),
            Words::tr("From")};
}

QStringList followUpCells(const FollowUpLine &line, const QHash<PersonId, QString> &names)
{
    QString status = statusWord(line.row.status);
    if (line.row.urgedAt.isValid() && line.row.status == DutyStatus::Open)
        status += Words::tr(" (urged)");
    return {line.row.text,
            names.value(line.row.person),
            line.row.due.toString(Qt::ISODate),
            lateWord(line.daysLate),
            status,
            names.value(line.row.askedBy),
            line.from};
}

QString followUpHtml(const FollowUpLine &line, const QHash<PersonId, QString> &names)
{
    const auto paragraph = [](const QString &label, const QString &value) {
        return value.isEmpty()
                   ? QString()
                   : u"<p><b>%1</b> %2</p>"_s.arg(label.toHtmlEscaped(),
                                                  value.toHtmlEscaped().replace(u'\n', u"<br/>"_s));
    };
    QString html = paragraph(Words::tr("What:"), line.row.text)
                   + paragraph(Words::tr("From:"), line.from)
                   + paragraph(Words::tr("Reported:"), line.row.feedback);
    if (line.row.urgedAt.isValid())
        html += paragraph(Words::tr("Last urged:"), line.row.urgedAt.toString());
    if (line.row.evidence.isValid())
        html += paragraph(Words::tr("Evidence:"), Words::tr("a file of the project"));
    if (line.row.closedAt.isValid())
        html += paragraph(Words::tr("Settled:"), line.row.closedAt.toString());
    return html + paragraph(Words::tr("Asked by:"), names.value(line.row.askedBy));
}

Result<> writeFollowUps(Workspace &workspace,
                        const std::vector<FollowUpLine> &lines,
                        const QHash<PersonId, QString> &names,
                        const QString &which,
                        const QString &path)
{
    std::vector<QStringList> rows;
    std::vector<ProjectId> projects;
    for (const FollowUpLine &line : lines) {
        rows.push_back(followUpCells(line, names));
        if (!std::ranges::contains(projects, line.row.project))
            projects.push_back(line.row.project);
    }
    for (const ProjectId project : projects) {
        if (auto may = workspace.authorise(u"export"_s, project); !may)
            return may;
    }
    auto written = path.endsWith(".csv"_L1, Qt::CaseInsensitive)
                       ? writeCsv(rows, path)
                       : writePlanDocument(documentOf(workspace, rows, which), path);
    if (!written)
        return written;
    for (const ProjectId project : projects) {
        if (auto noted = workspace.note(u"export"_s, project, QFileInfo(path).fileName()); !noted)
            return noted;
    }
    return {};
}

} // namespace zs
