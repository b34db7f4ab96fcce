// SPDX-License-Identifier: GPL-3.0-or-later
// calendar check.
#include "calendar/holidays.h"
#include "cli/cli_commands.h"

#include <QCoreApplication>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

QString reasonText(const DayVerdict &verdict)
{
    QString text;
    switch (verdict.reason) {
    case DayReason::Weekend:
        text = words(QT_TRANSLATE_NOOP("Cli", "weekend"));
        break;
    case DayReason::Holiday:
        text = words(QT_TRANSLATE_NOOP("Cli", "holiday: %1")).arg(verdict.name);
        break;
    case DayReason::MakeUpWorkday:
        text = words(QT_TRANSLATE_NOOP("Cli", "make-up working day: %1")).arg(verdict.name);
        break;
    case DayReason::StatutoryPending:
        text = words(QT_TRANSLATE_NOOP("Cli", "statutory holiday: %1")).arg(verdict.name);
        break;
    case DayReason::Exception:
        text = verdict.name;
        break;
    case DayReason::Workday:
    case DayReason::CalendarWeek:
        text = words(QT_TRANSLATE_NOOP("Cli", "working day"));
        break;
    }
    if (verdict.noticePending)
        text += words(QT_TRANSLATE_NOOP("Cli", " (the State Council's notice is still to come)"));
    return text;
}

} // namespace

int runCalendarCheck(Invocation &call)
{
    if (const auto code = call.parse(1, 1, u"calendar check YYYY-MM-DD"_s))
        return *code;
    const QDate date = QDate::fromString(call.word(0), Qt::ISODate);
    if (!date.isValid())
        return call.wrongUsage(
            words(QT_TRANSLATE_NOOP("Cli", "%1 is not a date. Write it as 2026-02-14."))
                .arg(call.word(0)));
    const DayVerdict verdict = shippedHolidays().verdict(date);
    const QString reason = reasonText(verdict);
    return call.done({{u"date"_s, date.toString(Qt::ISODate)},
                      {u"working"_s, verdict.working},
                      {u"reason"_s, reason},
                      {u"notice_pending"_s, verdict.noticePending}},
                     (verdict.working ? words(QT_TRANSLATE_NOOP("Cli", "%1 is worked: %2"))
                                      : words(QT_TRANSLATE_NOOP("Cli", "%1 is off: %2")))
                         .arg(date.toString(Qt::ISODate), reason));
}

} // namespace zs
