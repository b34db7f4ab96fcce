// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/label_commands.h"

#include "commands/powers.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Labels {
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

/// Sets what both kinds of rows have.
template <class Row>
void setOn(Row &row, const Labelling &wanted)
{
    row.classification = wanted.label.level;
    row.secrecyYears = storedTerm(wanted.label.term);
    row.secrecyFrom = wanted.label.from;
    row.needToKnow = needToKnowText(wanted.known);
}

/// In months; a term that was not determined is none, a long one longer than any.
int monthsOf(const SecrecyTerm &term)
{
    constexpr int kLong = 12 * 1000;
    return term.longTerm ? kLong : term.years * 12 + term.months;
}

bool isWithin(const NeedToKnow &narrow, const NeedToKnow &wide, const UnitTree &units)
{
    if (wide.isEmpty())
        return true; // everybody
    return !narrow.isEmpty()
           && mayFlow({Classification::Internal, wide}, {Classification::Internal, narrow}, units)
                  .has_value();
}

/// The circle of a file that names none is its project's.
NeedToKnow circleOf(const Attachment &file, const Project &project)
{
    NeedToKnow own = needToKnowFrom(file.needToKnow);
    return own.isEmpty() ? needToKnowFrom(project.needToKnow) : own;
}

} // namespace

Labelling labellingOf(const Project &project)
{
    return {labelFrom(project), needToKnowFrom(project.needToKnow)};
}

Labelling labellingOf(const Attachment &file)
{
    return {labelFrom(file), needToKnowFrom(file.needToKnow)};
}

Result<ChangeSet> plan(const SetLabel &command, const PlanScope &scope)
{
    const Project &project = scope.plan.project;
    Labelling told = command.wanted;
    const auto file = std::ranges::find(scope.plan.attachments, command.file, &Attachment::id);
    if (command.file.isValid() && file == scope.plan.attachments.end())
        return fail(ErrorCode::NotFound,
                    Labels::tr("The attachment is not in the workspace any more."));
    if (command.file.isValid() && told.known.isEmpty())
        told.known = needToKnowFrom(project.needToKnow);
    if (const QStringList faults = labelFaults(told.label, told.known); !faults.isEmpty())
        return fail(ErrorCode::Invalid, faults.join(u' '));
    ChangeSet set;
    if (command.file.isValid()) {
        Attachment after = *file;
        setOn(after, command.wanted);
        addUpdate(set, *file, after);
    } else {
        Project after = project;
        setOn(after, command.wanted);
        addUpdate(set, project, after);
    }
    return set;
}

bool isLoosened(const Labelling &before, const Labelling &after, const UnitTree &units)
{
    if (after.label.level < before.label.level)
        return true;
    if (after.label.level == before.label.level
        && monthsOf(after.label.term) < monthsOf(before.label.term))
        return true;
    if (before.label.term.isSet() && after.label.term.isSet()
        && after.label.from < before.label.from)
        return true; // it ends earlier
    return !isWithin(after.known, before.known, units);
}

Result<> mayLieIn(const Attachment &file, const Project &project, const UnitTree &units)
{
    // the file is opened by its own circle: only its level and that there is one count here
    const NeedToKnow circle = circleOf(file, project);
    if (auto flows =
            mayFlow({file.classification, circle}, {project.classification, circle}, units);
        !flows)
        return fail(flows.error().code,
                    Labels::tr("%1: %2 Set the label of the project first.")
                        .arg(file.name, flows.error().message));
    return {};
}

QStringList labelWarnings(const Plan &plan, const UnitTree &units)
{
    const Labelling own = labellingOf(plan.project);
    QStringList warnings = labelFaults(own.label, own.known);
    for (const Attachment &file : plan.attachments) {
        if (const auto lies = mayLieIn(file, plan.project, units); !lies)
            warnings << lies.error().message;
    }
    return warnings;
}

std::vector<AggregationAlarm> alarmsIn(const Plan &plan, bool withTasks)
{
    std::vector<Classification> together;
    for (const Attachment &file : plan.attachments)
        together.push_back(file.classification);
    if (withTasks)
        together.insert(together.end(), plan.tasks.size(), plan.project.classification);
    auto alarms = aggregationAlarms(together);
    std::erase_if(alarms, [&](const AggregationAlarm &alarm) {
        return plan.project.classification >= alarm.rule.suggest; // the whole is labelled so
    });
    return alarms;
}

} // namespace zs
