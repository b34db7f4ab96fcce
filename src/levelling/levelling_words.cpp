// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelling/levelling_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kNamed = 3;

QString words(const char *text)
{
    return QCoreApplication::translate("Levelling", text);
}

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

QString quoted(const QString &name)
{
    return words(QT_TRANSLATE_NOOP("Levelling", "“%1”")).arg(name);
}

/// “a”, “b”, “c” and others
QString namesOf(const Plan &plan, const LevellingOptions &options, const LevelledTask &moved)
{
    QStringList names;
    for (const int task : moved.displacedBy)
        names << quoted(plan.tasks[idx(task)].name);
    for (const int i : moved.displacedByOutside)
        names << quoted(options.outside[idx(i)].label);
    const QString comma = words(QT_TRANSLATE_NOOP("Levelling", ", "));
    if (names.size() <= static_cast<qsizetype>(kNamed))
        return names.join(comma);
    return words(QT_TRANSLATE_NOOP("Levelling", "%1 and %2 others"))
        .arg(names.first(kNamed).join(comma))
        .arg(names.size() - static_cast<qsizetype>(kNamed));
}

bool allOf(const OverAllocation &over, auto holds)
{
    return std::ranges::all_of(over.tasks, holds);
}

} // namespace

QString unitsText(std::int64_t thousandths)
{
    return QLocale::c().toString(static_cast<double>(thousandths) / 1000, 'g', 6);
}

QString whyMoved(const Plan &plan,
                 const LevellingOptions &options,
                 const LevelledTask &moved,
                 const Displacement &by)
{
    if (by.resource < 0 || moved.delay == 0) {
        if (moved.newStart < moved.oldStart)
            return words(
                QT_TRANSLATE_NOOP("Levelling", "It need not wait as long as before levelling."));
        return words(
            QT_TRANSLATE_NOOP("Levelling", "It moves with the tasks that it is linked to."));
    }
    const QString resource = plan.resources[idx(by.resource)].name;
    const QString names = namesOf(plan, options, moved);
    if (names.isEmpty())
        return words(QT_TRANSLATE_NOOP("Levelling", "“%1” is not available from %2 on."))
            .arg(resource, WallTime{by.from}.toString());
    return words(QT_TRANSLATE_NOOP("Levelling", "From %2 on “%1” is needed by %3."))
        .arg(resource, WallTime{by.from}.toString(), names);
}

QString reasonFor(const Plan &plan,
                  const OverAllocation &over,
                  const std::vector<int> &stuck,
                  const PlanDecoder &decoder)
{
    const std::int64_t most = decoder.mostOf(over.resource);
    for (const int task : over.tasks) {
        for (const PlanDecoder::Need &need : decoder.needsOf(task)) {
            const std::int64_t units = plan.assignments[idx(need.assignment)].units;
            if (need.resource == over.resource && units > most)
                return words(QT_TRANSLATE_NOOP(
                                 "Levelling",
                                 "“%1” alone needs %2 units, and there are never more than %3."))
                    .arg(plan.tasks[idx(task)].name, unitsText(units), unitsText(most));
        }
    }
    if (over.tasks.empty())
        return words(QT_TRANSLATE_NOOP("Levelling", "It lies in other projects alone."));
    if (allOf(over, [&](int task) { return !decoder.isFree(task); }))
        return words(QT_TRANSLATE_NOOP(
            "Levelling",
            "None of its tasks may be moved: they have begun, have a fixed date or priority 1000, "
            "are scheduled by hand or as late as possible, or start before the date from which on "
            "is levelled."));
    for (const int task : over.tasks) {
        if (std::ranges::find(stuck, task) != stuck.end())
            return words(QT_TRANSLATE_NOOP(
                             "Levelling",
                             "There is no room for “%1” up to its latest start, which links, dates "
                             "and float leave it."))
                .arg(plan.tasks[idx(task)].name);
    }
    return words(QT_TRANSLATE_NOOP(
        "Levelling", "Tasks that cannot be moved are pushed here by others that were."));
}

} // namespace zs
