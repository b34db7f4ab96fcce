// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/schedule_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <array>
#include <charconv>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

QJsonArray timesJson(const Plan &plan, const Schedule &times)
{
    const std::vector<QString> codes = wbsCodes(plan.tasks);
    const TaskTree tree = treeOf(plan.tasks);
    QJsonArray rows;
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        const TaskTimes &t = times.tasks[i];
        rows.append(QJsonObject{{u"uid"_s, static_cast<qint64>(plan.tasks[i].uid)},
                                {u"wbs"_s, codes[i]},
                                {u"name"_s, plan.tasks[i].name},
                                {u"summary"_s, tree.isSummary(i)},
                                {u"start"_s, t.start.toIso()},
                                {u"finish"_s, t.finish.toIso()},
                                {u"early_start"_s, t.earlyStart.toIso()},
                                {u"early_finish"_s, t.earlyFinish.toIso()},
                                {u"late_start"_s, t.lateStart.toIso()},
                                {u"late_finish"_s, t.lateFinish.toIso()},
                                {u"total_float"_s, static_cast<qint64>(t.totalFloat)},
                                {u"free_float"_s, static_cast<qint64>(t.freeFloat)},
                                {u"critical"_s, t.critical}});
    }
    return rows;
}

/// Appends times as WallTime::toString() gives them; the text of a day is made once.
class TimeWriter {
public:
    explicit TimeWriter(QString &text)
        : m_text(text)
    {}

    void add(WallTime time)
    {
        if (!time.isValid())
            return;
        QString &day = m_days[time.day()];
        if (day.isNull())
            day = time.toString().chopped(5);
        m_text += day;
        const auto minute = static_cast<int>(time.timeOfDay());
        const std::array<QChar, 5> clock{digit(minute / 60 / 10),
                                         digit(minute / 60 % 10),
                                         QChar(u':'),
                                         digit(minute % 60 / 10),
                                         digit(minute % 60 % 10)};
        m_text.append(clock.data(), static_cast<qsizetype>(clock.size()));
    }

private:
    static QChar digit(int number) { return QChar(u'0' + number); }

    QString &m_text;
    QHash<std::int64_t, QString> m_days; ///< "2026-03-02 "
};

void addNumber(QString &text, std::int64_t number)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    text += QLatin1StringView(digits.data(), end);
}

/// A line a task.
QString timesText(const Plan &plan, const Schedule &times)
{
    constexpr qsizetype kUsualLine = 80;
    const std::vector<QString> codes = wbsCodes(plan.tasks);
    QString text;
    text.reserve(static_cast<qsizetype>(plan.tasks.size()) * kUsualLine);
    TimeWriter writer(text);
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        const TaskTimes &t = times.tasks[i];
        text += codes[i];
        text += u'\t';
        writer.add(t.start);
        text += u'\t';
        writer.add(t.finish);
        text += u'\t';
        addNumber(text, t.totalFloat);
        text += t.critical ? "\t*\t"_L1 : "\t\t"_L1;
        text += plan.tasks[i].name;
        text += u'\n';
    }
    return text;
}

/// Dates of a file that had to be mended are not quite the file's: that is said beside them.
void warnOfRepairs(const Invocation &call, const std::vector<ImportRepair> &repairs)
{
    constexpr std::size_t kTold = 20;
    for (std::size_t i = 0; i < std::min(repairs.size(), kTold); ++i)
        call.warn(words(QT_TRANSLATE_NOOP("Cli", "line %1: %2"))
                      .arg(repairs[i].line)
                      .arg(repairs[i].what));
    if (repairs.size() > kTold)
        call.warn(words(QT_TRANSLATE_NOOP(
                            "Cli", "%1 more places were mended as well; --json lists all of them."))
                      .arg(repairs.size() - kTold));
}

} // namespace

int printSchedule(const Invocation &call,
                  const Plan &plan,
                  const Schedule &times,
                  const std::vector<ImportRepair> &repairs)
{
    if (!call.json()) {
        call.print(timesText(plan, times));
        return kDone;
    }
    QJsonObject result{{u"project"_s, plan.project.code},
                       {u"name"_s, plan.project.name},
                       {u"start"_s, times.start.toIso()},
                       {u"finish"_s, times.finish.toIso()},
                       {u"tasks"_s, timesJson(plan, times)}};
    if (!repairs.empty())
        result.insert(u"repairs"_s, repairsJson(repairs));
    return call.done(result, {});
}

QJsonArray repairsJson(const std::vector<ImportRepair> &repairs)
{
    QJsonArray rows;
    for (const ImportRepair &repair : repairs)
        rows.append(
            QJsonObject{{u"line"_s, static_cast<qint64>(repair.line)}, {u"what"_s, repair.what}});
    return rows;
}

Result<ImportedPlan>
readPlanFile(const QString &path, IdSource &ids, const QString &project, bool datesOnly)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("Cli", "The file %1 cannot be read.")).arg(path),
                    file.errorString());
    return importFile(
        file, ids, {.project = project, .limits = {.datesOnly = datesOnly}, .progress = {}});
}

int scheduleFile(const Invocation &call, Result<ImportedPlan> &read)
{
    const ManualClock now(call.clock().now());
    IdSource ids(now); // which asks for the time at every id
    const QString path = call.value(call.isSet(u"file"_s) ? u"file"_s : u"mspdi"_s);
    read = readPlanFile(path, ids, call.value(u"project"_s), true);
    if (!read)
        return call.failed(read.error());
    const auto times = schedule(read->plan, CalendarSet::compile(read->plan, shippedHolidays()));
    if (!times)
        return call.failed(times.error());
    if (!call.json())
        warnOfRepairs(call, read->repairs);
    return printSchedule(call, read->plan, *times, read->repairs);
}

bool namesFile(const Invocation &call)
{
    return call.isSet(u"mspdi"_s) || call.isSet(u"file"_s);
}

std::optional<int> parseSchedule(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption(
        {u"project"_s, words(QT_TRANSLATE_NOOP("Cli", "Code of the project.")), u"CODE"_s});
    call.parser().addOption(
        {u"file"_s,
         words(QT_TRANSLATE_NOOP("Cli",
                                 "Schedule a file that can be imported, without a workspace; of "
                                 "several projects in it the one that --project names.")),
         u"FILE"_s});
    call.parser().addOption(
        {u"mspdi"_s, words(QT_TRANSLATE_NOOP("Cli", "The same as --file.")), u"FILE"_s});
    if (const auto code = call.parse(
            0, 1, u"schedule STORE --project CODE | schedule --file FILE [--project CODE]"_s))
        return code;
    const bool file = namesFile(call);
    const bool stored = !call.word(0).isEmpty() && call.isSet(u"project"_s);
    const bool doubled = call.isSet(u"mspdi"_s) && call.isSet(u"file"_s);
    if (file ? !call.word(0).isEmpty() || doubled : !stored)
        return call.wrongUsage(
            words(QT_TRANSLATE_NOOP("Cli", "Name a workspace and a project, or a file.")));
    return {};
}

} // namespace zs
