// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/follow_up_export.h"

#include "domain/choice_text.h"
#include "ui/lists/list_export.h"

#include <QCoreApplication>

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
    ListDocument list;
    list.title = Words::tr("Follow-ups: %1").arg(which);
    list.headers = followUpHeaders();
    list.weights = {4.0, 1.0, 1.0, 1.2, 1.2, 1.0, 2.0};
    for (const FollowUpLine &line : lines) {
        list.rows.push_back(followUpCells(line, names));
        list.projects.push_back(line.row.project);
    }
    const auto written = writeList(workspace, list, path);
    if (!written)
        return passOn(written);
    return {};
}

} // namespace zs
