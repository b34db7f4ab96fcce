// SPDX-License-Identifier: GPL-3.0-or-later
// audit verify, audit export.
#include "cli/cli_commands.h"
#include "commands/secrecy_desk.h"
#include "report/audit_report.h"
#include "report/audit_words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

QJsonObject chainJson(const ChainReport &report)
{
    QJsonObject object{{u"holds"_s, report.holds()},
                       {u"records"_s, static_cast<qint64>(report.records)},
                       {u"head_sequence"_s, static_cast<qint64>(report.head.sequence)},
                       {u"head_hash"_s, toHex(report.head.hash)}};
    if (report.broken) {
        object.insert(u"first_bad_record"_s, static_cast<qint64>(report.broken->sequence));
        object.insert(u"fault"_s, report.broken->message());
    }
    return object;
}

} // namespace

int runAuditVerify(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 1, u"audit verify STORE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto report = (*workspace)->verifyLog();
    if (!report)
        return call.failed(report.error());
    call.done(chainJson(*report),
              report->holds()
                  ? words(QT_TRANSLATE_NOOP("Cli", "The log holds: %1 records, head %2"))
                        .arg(report->records)
                        .arg(toHex(report->head.hash))
                  : words(QT_TRANSLATE_NOOP("Cli", "The log is broken at record %1: %2"))
                        .arg(report->broken->sequence)
                        .arg(report->broken->message()));
    return report->holds() ? kDone : kBroken;
}

namespace {

struct DayBound {
    std::optional<UtcMillis> instant;
    bool wrong = false;
};

/// Midnight, local, at the start of a day given as yyyy-mm-dd, or of the day after it.
DayBound dayBound(const Invocation &call, const QString &option, int daysAfter)
{
    if (!call.isSet(option))
        return {};
    const QDate date = QDate::fromString(call.value(option), Qt::ISODate);
    if (!date.isValid())
        return {{}, true};
    return {date.addDays(daysAfter).startOfDay().toMSecsSinceEpoch(), false};
}

/// What is wrong with --from and --to, if anything.
QString wrongPeriod(const Invocation &call)
{
    const DayBound from = dayBound(call, u"from"_s, 0);
    const DayBound to = dayBound(call, u"to"_s, 1);
    if (from.wrong || to.wrong)
        return words(QT_TRANSLATE_NOOP("Cli", "Write dates as 2026-02-14."));
    if (from.instant && to.instant && *from.instant >= *to.instant)
        return words(QT_TRANSLATE_NOOP("Cli", "The period ends before it begins."));
    return {};
}

Result<AuditFilter> filterOf(const Invocation &call, const Workspace &workspace)
{
    AuditFilter filter;
    filter.from = dayBound(call, u"from"_s, 0).instant;
    filter.to = dayBound(call, u"to"_s, 1).instant;
    filter.command = call.value(u"act"_s);
    if (call.isSet(u"project"_s)) {
        const auto project = workspace.projectByCode(call.value(u"project"_s));
        if (!project)
            return passOn(project);
        filter.project = *project;
    }
    if (call.isSet(u"person"_s)) {
        const auto people = workspace.people();
        if (!people)
            return passOn(people);
        const QString wanted = call.value(u"person"_s);
        for (const Person &person : *people) {
            if (person.login == wanted || person.name == wanted)
                filter.person = person.id;
        }
        if (!filter.person)
            return fail(ErrorCode::NotFound,
                        words(QT_TRANSLATE_NOOP("Cli", "There is nobody called %1.")).arg(wanted));
    }
    return filter;
}

QString filterWords(const Invocation &call)
{
    QStringList parts;
    if (call.isSet(u"from"_s))
        parts << words(QT_TRANSLATE_NOOP("Cli", "from %1")).arg(call.value(u"from"_s));
    if (call.isSet(u"to"_s))
        parts << words(QT_TRANSLATE_NOOP("Cli", "to %1")).arg(call.value(u"to"_s));
    if (call.isSet(u"person"_s))
        parts << words(QT_TRANSLATE_NOOP("Cli", "person %1")).arg(call.value(u"person"_s));
    if (call.isSet(u"project"_s))
        parts << words(QT_TRANSLATE_NOOP("Cli", "project %1")).arg(call.value(u"project"_s));
    if (call.isSet(u"act"_s))
        parts << actLabel(call.value(u"act"_s));
    return parts.isEmpty() ? words(QT_TRANSLATE_NOOP("Cli", "the whole log")) : parts.join(u", "_s);
}

Result<AuditReport>
reportOf(const Invocation &call, const Workspace &workspace, const AuditFilter &filter)
{
    AuditReport report;
    report.workspace = workspace.name();
    report.fictional = workspace.isFictional();
    report.watermark =
        printMarkOf(workspace, report.classification, classificationMark(report.classification));
    report.filter = filterWords(call);
    report.generatedAt = call.clock().now();
    report.generatedBy = workspace.session().personName;
    const auto chain = workspace.verifyLog();
    if (!chain)
        return passOn(chain);
    report.chain = *chain;
    const auto records =
        workspace.auditRecords(filter, 0, std::numeric_limits<std::int64_t>::max());
    if (!records)
        return passOn(records);
    const NameLookup names = [&](EntityKind kind, const Uuid &id) {
        return workspace.nameOf(kind, id);
    };
    for (const LogRecord &record : *records) {
        for (AuditLine &line : describe(record, names))
            report.lines.push_back(std::move(line));
    }
    return report;
}

Result<> writeReport(const AuditReport &report, const QString &format, const QString &path)
{
    if (format == "pdf"_L1)
        return writeAuditPdf(report, path);
    if (format == "xlsx"_L1)
        return writeAuditXlsx(report, path);
    return writeAuditCsv(report, path);
}

} // namespace

int runAuditExport(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption(
        {u"format"_s, words(QT_TRANSLATE_NOOP("Cli", "pdf, xlsx or csv.")), u"FORMAT"_s, u"pdf"_s});
    call.parser().addOption({u"from"_s, words(QT_TRANSLATE_NOOP("Cli", "First day.")), u"DATE"_s});
    call.parser().addOption({u"to"_s, words(QT_TRANSLATE_NOOP("Cli", "Last day.")), u"DATE"_s});
    call.parser().addOption({u"person"_s,
                             words(QT_TRANSLATE_NOOP("Cli", "Log-in name or name of a person.")),
                             u"NAME"_s});
    call.parser().addOption(
        {u"project"_s, words(QT_TRANSLATE_NOOP("Cli", "Code of the project.")), u"CODE"_s});
    call.parser().addOption(
        {u"act"_s,
         words(QT_TRANSLATE_NOOP("Cli", "Name of an act, for example rename-task.")),
         u"ACT"_s});
    if (const auto code = call.parse(
            2,
            2,
            u"audit export STORE --format pdf|xlsx|csv [--from DATE] [--to DATE] [--person NAME] "
            "[--project CODE] [--act ACT] FILE"_s))
        return *code;
    const QString format = call.value(u"format"_s);
    if (!QStringList{u"pdf"_s, u"xlsx"_s, u"csv"_s}.contains(format))
        return call.wrongUsage(words(QT_TRANSLATE_NOOP("Cli", "The format is pdf, xlsx or csv.")));
    if (const QString why = wrongPeriod(call); !why.isEmpty())
        return call.wrongUsage(why);
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    if (auto may = (*workspace)->authorise(u"export-log"_s); !may)
        return call.failed(may.error());
    const auto filter = filterOf(call, **workspace);
    if (!filter)
        return call.failed(filter.error());
    const auto report = reportOf(call, **workspace, *filter);
    if (!report)
        return call.failed(report.error());
    if (auto written = writeReport(*report, format, call.word(1)); !written)
        return call.failed(written.error());
    if (auto logged = (*workspace)->note(u"export-log"_s, {}, QFileInfo(call.word(1)).fileName());
        !logged && logged.error().code != ErrorCode::ReadOnly)
        return call.failed(logged.error());
    QJsonObject object = chainJson(report->chain);
    object.insert(u"file"_s, call.word(1));
    object.insert(u"lines"_s, static_cast<qint64>(report->lines.size()));
    call.done(object,
              words(QT_TRANSLATE_NOOP("Cli", "Written: %1 (%2 lines)"))
                  .arg(call.word(1))
                  .arg(report->lines.size()));
    return report->chain.holds() ? kDone : kBroken;
}

} // namespace zs
