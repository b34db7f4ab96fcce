// SPDX-License-Identifier: GPL-3.0-or-later
// The links of an import: read, checked against the tasks, and freed of cycles.
#include "exchange/import_state.h"
#include "exchange/link_cycles.h"
#include "exchange/mspdi_values.h"
#include "exchange/plan_numbers.h"

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kMostLag = kMaxDuration * 10;

/// Between which tasks, and of which type.
using KnownLink = std::pair<std::pair<TaskId, TaskId>, int>;

struct LinkParts {
    Link link;
    bool repaired = false;
};

std::int64_t whole(const XmlExtra &element, const QString &name, std::int64_t otherwise)
{
    const XmlExtra *child = element.child(name);
    return child ? parseWhole(child->text).value_or(std::numeric_limits<std::int64_t>::max())
                 : otherwise;
}

/// Kind and lag of a link; the tasks are set by the caller.
LinkParts readLink(const XmlExtra &element, ReadPlace &place)
{
    LinkParts parts;
    Link &link = parts.link;
    const auto bounded =
        [&](const QString &name, std::int64_t least, std::int64_t most, std::int64_t otherwise) {
            const std::int64_t value = whole(element, name, otherwise);
            if (value >= least && value <= most)
                return value;
            place.setTo(name, element.textOf(name), QString::number(otherwise));
            parts.repaired = true;
            return otherwise;
        };
    link.type = static_cast<LinkType>(bounded(u"Type"_s, 0, 3, 1));
    link.lagFormat = bounded(u"LagFormat"_s, 0, 100, 7);
    const std::int64_t lag = bounded(u"LinkLag"_s, -kMostLag, kMostLag, 0);
    const bool elapsed = isElapsedFormat(link.lagFormat);
    if (isPercentFormat(link.lagFormat)) {
        link.lagKind =
            elapsed ? LagKind::ElapsedPercentOfPredecessor : LagKind::PercentOfPredecessor;
        link.lagPercent = static_cast<double>(lag);
    } else {
        link.lagKind = elapsed ? LagKind::Elapsed : LagKind::Working;
        link.lag = {(lag + (lag < 0 ? -5 : 5)) / 10}; // tenths of a minute, rounded
    }
    return parts;
}

QString taskName(const ImportState &state, TaskId id)
{
    const int i = taskIndex(state.plan, id);
    const Task &task = state.plan.tasks[static_cast<std::size_t>(i)];
    return QCoreApplication::translate("Mspdi", "%1 “%2”").arg(task.uid).arg(task.name.left(40));
}

bool isCrossProject(const XmlExtra &element)
{
    return element.textOf(u"CrossProject") == u"1";
}

/// What the file says of a link that becomes part of the plan, by position in plan.links.
struct Accepted {
    std::vector<PendingLink> elements;
    QSet<std::size_t> repairedSuccessors; ///< tasks with a link that was not taken as it stands
};

void acceptLink(ImportState &state, PendingLink pending, QSet<KnownLink> &known, Accepted &accepted)
{
    PendingElement &task = state.tasks[pending.successor];
    const Task &successor = state.plan.tasks[pending.successor];
    ReadPlace place{
        state.repairs,
        task.line,
        {"Mspdi", QT_TRANSLATE_NOOP("Mspdi", "Link into task %1"), QString::number(successor.uid)},
        {}};
    const QString uidText = pending.element.textOf(u"PredecessorUID");
    // a task of another project that stands in this one as a row of its own is linked like any
    // other
    const bool hasRow = state.externalUids.contains(parseWhole(uidText).value_or(-1));
    if (isCrossProject(pending.element) && !hasRow) {
        place.repair(QCoreApplication::translate(
            "Mspdi",
            "It comes from another project and is not part of this plan; an export returns it."));
        task.placed.push_back(std::move(pending.element));
        return;
    }
    LinkParts parts = readLink(pending.element, place);
    Link &link = parts.link;
    link.predecessor = state.taskByUid.value(parseWhole(uidText).value_or(-1));
    link.successor = successor.id;
    link.project = state.plan.project.id;
    if (!link.predecessor.isValid()) {
        place.repair(
            QCoreApplication::translate("Mspdi", "There is no task %1; the link was left out.")
                .arg(uidText.left(40)));
        return;
    }
    if (link.predecessor == link.successor) {
        place.repair(QCoreApplication::translate(
            "Mspdi", "It comes from the task itself; it was left out."));
        return;
    }
    // Project makes one link between two tasks, Primavera and this program one of each type
    const KnownLink pair({link.predecessor, link.successor}, static_cast<int>(link.type));
    if (known.contains(pair)) {
        place.repair(QCoreApplication::translate(
                         "Mspdi", "There are two links from task %1; the second was left out.")
                         .arg(uidText.left(40)));
        return;
    }
    known.insert(pair);
    link.id = state.ids.next<LinkId>();
    if (parts.repaired)
        accepted.repairedSuccessors.insert(pending.successor);
    state.plan.links.push_back(link);
    accepted.elements.push_back(std::move(pending));
}

Result<> dropCycles(ImportState &state, Accepted &accepted)
{
    std::vector<Link> &links = state.plan.links;
    const auto closing = linksClosingCycles(state.plan.tasks, links);
    if (!closing) {
        return fail(
            ErrorCode::Invalid,
            QCoreApplication::translate(
                "Mspdi", "The links of this file form too many cycles to make a plan of it."));
    }
    for (const std::size_t l : *closing) {
        state.repairs.add(
            state.tasks[accepted.elements[l].successor].line,
            QCoreApplication::translate(
                "Mspdi", "The link from task %1 to task %2 closes a cycle; it was left out.")
                .arg(taskName(state, links[l].predecessor), taskName(state, links[l].successor)));
    }
    std::size_t kept = 0;
    auto next = closing->begin();
    for (std::size_t l = 0; l < links.size(); ++l) {
        if (next != closing->end() && *next == l) {
            ++next;
            continue;
        }
        if (kept != l) {
            links[kept] = links[l];
            accepted.elements[kept] = std::move(accepted.elements[l]);
        }
        ++kept;
    }
    links.resize(kept);
    accepted.elements.resize(kept);
    return {};
}

} // namespace

Result<> settleLinks(ImportState &state)
{
    Accepted accepted;
    QSet<KnownLink> known;
    for (PendingLink &pending : std::exchange(state.links, {}))
        acceptLink(state, std::move(pending), known, accepted);
    if (const auto acyclic = dropCycles(state, accepted); !acyclic)
        return passOn(acyclic);
    if (state.limits.datesOnly)
        return {};
    for (PendingLink &pending : accepted.elements) {
        if (!accepted.repairedSuccessors.contains(pending.successor))
            state.tasks[pending.successor].placed.push_back(std::move(pending.element));
    }
    if (accepted.repairedSuccessors.isEmpty())
        return {};
    // of a task with a repaired link the plan's own wording is taken for all its links
    const PlanNumbers numbers(state.plan, state.extras);
    for (const std::size_t task : accepted.repairedSuccessors) {
        for (XmlExtra &element : numbers.ofTask(task)) {
            if (element.name == u"PredecessorLink")
                state.tasks[task].placed.push_back(std::move(element));
        }
    }
    return {};
}

} // namespace zs
