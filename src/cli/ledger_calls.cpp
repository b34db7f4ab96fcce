// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cell_words.h"
#include "cli/cli_commands.h"
#include "commands/ledger_reading.h"
#include "commands/table_files.h"
#include "commands/workspace.h"
#include "exchange/table_columns.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

/// "C=estimate": the third column stands for the estimate; "C=" leaves it out.
Result<> applyMap(LedgerMapping &mapping, const QString &text)
{
    for (const QString &pair : text.split(u',', Qt::SkipEmptyParts)) {
        const QString letters = pair.section(u'=', 0, 0).trimmed().toUpper();
        const QString field = pair.section(u'=', 1).trimmed();
        int column = -1;
        for (int i = 0; i < static_cast<int>(mapping.fields.size()); ++i) {
            if (columnLetters(i) == letters)
                column = i;
        }
        if (column < 0 || (!field.isEmpty() && !ledgerField(field)))
            return fail(
                ErrorCode::Invalid,
                words(QT_TRANSLATE_NOOP("Cli", "“%1” is no column and field, like C=estimate."))
                    .arg(pair));
        if (const int other = mapping.columnOf(field); other >= 0)
            mapping.fields[other].clear();
        mapping.fields[column] = field;
    }
    return {};
}

Result<LedgerReading> readingOf(const Invocation &call, Workspace &workspace)
{
    const auto table = readTableFile(call.word(1));
    if (!table)
        return passOn(table);
    const TableSheet &sheet = largestSheet(*table);
    const auto names = ledgerNames(workspace);
    if (!names)
        return passOn(names);
    LedgerOrder order{guessLedger(sheet)};
    if (call.isSet(u"unit"_s)) {
        order.unit = amountUnitFrom(call.value(u"unit"_s));
        if (!order.unit)
            return fail(ErrorCode::Invalid,
                        words(QT_TRANSLATE_NOOP("Cli", "The unit is 元, 万元 or 亿元.")));
    }
    if (auto mapped = applyMap(order.mapping, call.value(u"map"_s)); !mapped)
        return passOn(mapped);
    const QDate today = QDateTime::fromMSecsSinceEpoch(call.clock().now()).date();
    return readLedger(sheet, order, *names, today);
}

int report(const Invocation &call, Workspace &workspace, const LedgerReading &reading)
{
    if (!call.json()) {
        for (const auto *list : {&reading.problems, &reading.hints}) {
            for (const TableProblem &problem : *list)
                call.line(lineOf(problem));
        }
    }
    const QJsonObject result{{u"projects"_s, static_cast<qint64>(reading.projects.size())},
                             {u"problems"_s, problemsJson(reading.problems)},
                             {u"hints"_s, problemsJson(reading.hints)}};
    if (call.isSet(u"check"_s))
        return call.done(result, words(QT_TRANSLATE_NOOP("Cli", "Nothing was imported.")));
    if (reading.unitMissing)
        return call.failed(
            {ErrorCode::Invalid,
             words(QT_TRANSLATE_NOOP("Cli", "Say in which unit the amounts are: --unit 万元.")),
             {}});
    if (!reading.mayRun())
        return call.failed({ErrorCode::Invalid,
                            words(QT_TRANSLATE_NOOP("Cli",
                                                    "The table has cells that cannot be imported: "
                                                    "%1. Nothing was imported."))
                                .arg(reading.problems.size()),
                            {}});
    const auto taken = importProjects(workspace, reading, QFileInfo(call.word(1)).fileName());
    if (!taken)
        return call.failed(taken.error());
    return call.done(
        result,
        words(QT_TRANSLATE_NOOP("Cli", "Imported %1 projects.")).arg(reading.projects.size()));
}

} // namespace

int runImportProjects(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption(
        {u"unit"_s,
         words(QT_TRANSLATE_NOOP("Cli", "Unit of the amounts: 元, 万元 or 亿元.")),
         u"UNIT"_s});
    call.parser().addOption(
        {u"map"_s,
         words(QT_TRANSLATE_NOOP(
             "Cli", "What columns stand for, where their heads do not say it: C=estimate,D=.")),
         u"MAP"_s});
    call.parser().addOption(
        {u"check"_s, words(QT_TRANSLATE_NOOP("Cli", "Only say what will not do."))});
    if (const auto code = call.parse(
            2, 2, u"import-projects STORE FILE --unit 元|万元|亿元 [--map MAP] [--check]"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto reading = readingOf(call, **workspace);
    if (!reading)
        return call.failed(reading.error());
    return report(call, **workspace, *reading);
}

} // namespace zs
