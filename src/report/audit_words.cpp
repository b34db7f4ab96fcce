// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/audit_words.h"

#include "access/content_label.h"

#include <QCoreApplication>
#include <QLocale>

namespace zs {

namespace {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

QString counted(std::int64_t number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates)
        .toString(static_cast<qlonglong>(number));
}

/// Local time with its distance from UTC: 2026-11-01 09:30:00 (UTC+08:00).
QString instantText(UtcMillis instant)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(instant);
    const int minutes = local.offsetFromUtc() / 60;
    const QString offset = u"UTC%1%2:%3"_s.arg(minutes < 0 ? u"-"_s : u"+"_s)
                               .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
                               .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    return local.toString(u"yyyy-MM-dd HH:mm:ss") + u" ("_s + offset + u")"_s;
}

} // namespace

QString classificationMark(Classification classification)
{
    return markOf(SecrecyLabel{classification, {}, {}});
}

QString grouped(const QString &digits, qsizetype size)
{
    QString text;
    for (qsizetype i = 0; i < digits.size(); i += size) {
        if (i > 0)
            text += u' ';
        text += QStringView(digits).mid(i, size);
    }
    return text;
}

QString auditTitle()
{
    return App::translate("Report", "Audit report");
}

QString fictionalNote()
{
    return App::translate("Report", "Fictional data: all names, places and figures are invented.");
}

QStringList auditHeads()
{
    return {App::translate("Report", "No."),
            App::translate("Report", "Time"),
            App::translate("Report", "Person"),
            App::translate("Report", "Act"),
            App::translate("Report", "Project"),
            App::translate("Report", "Object"),
            App::translate("Report", "Field"),
            App::translate("Report", "Before"),
            App::translate("Report", "After"),
            App::translate("Report", "Note"),
            App::translate("Report", "Hash (first 16 digits)")};
}

std::vector<TableFact> auditFacts(const AuditReport &report)
{
    const ChainHead &head = report.chain.head;
    const QString filter =
        report.filter.isEmpty() ? App::translate("Report", "All records") : report.filter;
    return {
        {App::translate("Report", "Workspace"), report.workspace},
        {App::translate("Report", "Made at"), instantText(report.generatedAt)},
        {App::translate("Report", "Lines shown"),
         counted(static_cast<std::int64_t>(report.lines.size()))},
        {App::translate("Report", "Made by"), report.generatedBy},
        {App::translate("Report", "Filter"), filter, true},
        {App::translate("Report", "Chain head"),
         App::translate("Report",
                        "Record %1 (keep it with this report: a log cut short cannot show it)")
             .arg(counted(head.sequence)),
         true},
        {App::translate("Report", "Head hash (SM3)"), grouped(toHex(head.hash)), true, true},
    };
}

TableVerdict auditVerdict(const ChainReport &chain)
{
    if (chain.holds()) {
        return {
            App::translate("Report", "The chain of records holds"),
            App::translate(
                "Report",
                "All %1 records of the log were checked: none was altered, removed, reordered or "
                "inserted.")
                .arg(counted(chain.records)),
            true};
    }
    return {App::translate("Report", "The chain of records is broken at record %1")
                .arg(counted(chain.broken->sequence)),
            App::translate("Report",
                           "%1 The last good record is %2. From the break on, this report proves "
                           "nothing; have the log "
                           "secured and examined.")
                .arg(chain.broken->message(), counted(chain.head.sequence)),
            false};
}

} // namespace zs
