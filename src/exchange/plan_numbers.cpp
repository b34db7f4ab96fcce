// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan_numbers.h"

#include "exchange/mspdi_values.h"

#include <QSet>

#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kNobody = -65'535; ///< MSPDI's ResourceUID of work that nobody is named for

/// Each entity's own number, or a new one where it has none or another has it already.
template <class E>
std::vector<std::int64_t> uniqueNumbers(const std::vector<E> &entities, QSet<std::int64_t> taken)
{
    std::vector<std::int64_t> uids(entities.size(), 0);
    for (std::size_t i = 0; i < entities.size(); ++i) {
        const std::int64_t uid = entities[i].uid;
        if (uid > 0 && uid <= kMaxUid && !taken.contains(uid)) {
            taken.insert(uid);
            uids[i] = uid;
        }
    }
    std::int64_t next = 1;
    for (std::int64_t &uid : uids) {
        if (uid != 0)
            continue;
        while (taken.contains(next))
            ++next;
        uid = next++;
    }
    return uids;
}

QSet<std::int64_t> numbersOf(const std::vector<BlankRow> &rows)
{
    QSet<std::int64_t> taken{0};
    for (const BlankRow &row : rows)
        taken.insert(parseWhole(row.element.textOf(u"UID")).value_or(0));
    return taken;
}

/// Puts the blank rows behind the rows they stood after; those whose row is gone come last.
std::vector<int> rowsWithBlanks(const std::vector<std::int64_t> &uids,
                                const std::vector<BlankRow> &blanks)
{
    QHash<std::int64_t, std::vector<int>> after;
    for (std::size_t b = 0; b < blanks.size(); ++b)
        after[blanks[b].after].push_back(~static_cast<int>(b));
    std::vector<int> rows;
    rows.reserve(uids.size() + blanks.size());
    const auto put = [&](std::int64_t uid) {
        for (const int blank : after.take(uid))
            rows.push_back(blank);
    };
    put(-1);
    for (std::size_t i = 0; i < uids.size(); ++i) {
        rows.push_back(static_cast<int>(i));
        put(uids[i]);
    }
    for (std::size_t b = 0; b < blanks.size(); ++b) {
        if (after.contains(blanks[b].after))
            put(blanks[b].after);
    }
    return rows;
}

template <class E>
auto indexById(const std::vector<E> &entities)
{
    QHash<decltype(E::id), std::size_t> index;
    index.reserve(static_cast<qsizetype>(entities.size()));
    for (std::size_t i = 0; i < entities.size(); ++i)
        index.insert(entities[i].id, i);
    return index;
}

/// The format must say what the kind says; a person's choice of unit stays where the two agree.
std::int64_t lagFormatOf(const Link &link)
{
    const bool percent = link.lagKind == LagKind::PercentOfPredecessor
                         || link.lagKind == LagKind::ElapsedPercentOfPredecessor;
    const bool elapsed =
        link.lagKind == LagKind::Elapsed || link.lagKind == LagKind::ElapsedPercentOfPredecessor;
    if (isPercentFormat(link.lagFormat) == percent && isElapsedFormat(link.lagFormat) == elapsed)
        return link.lagFormat;
    return percent ? (elapsed ? 20 : 19) : (elapsed ? 8 : 7);
}

std::vector<std::int64_t>
rowNumbers(const std::vector<int> &rows, std::size_t count, std::int64_t first)
{
    std::vector<std::int64_t> numbers(count, 0);
    for (std::size_t r = 0; r < rows.size(); ++r) {
        if (rows[r] >= 0)
            numbers[static_cast<std::size_t>(rows[r])] = static_cast<std::int64_t>(r) + first;
    }
    return numbers;
}

} // namespace

PlanNumbers::PlanNumbers(const Plan &plan, const PlanExtras &extras)
    : m_plan(plan)
    , m_taskUid(uniqueNumbers(plan.tasks, numbersOf(extras.blankTasks)))
    , m_resourceUid(uniqueNumbers(plan.resources, numbersOf(extras.blankResources)))
    , m_calendarUid(uniqueNumbers(plan.calendars, {0}))
    , m_assignmentUid(uniqueNumbers(plan.assignments, {0}))
    , m_taskRows(rowsWithBlanks(m_taskUid, extras.blankTasks))
    , m_resourceRows(rowsWithBlanks(m_resourceUid, extras.blankResources))
    , m_taskRow(rowNumbers(m_taskRows, plan.tasks.size(), 1))
    , m_wbs(wbsCodes(plan.tasks))
    , m_tree(treeOf(plan.tasks))
    , m_task(indexById(plan.tasks))
    , m_resource(indexById(plan.resources))
    , m_calendar(indexById(plan.calendars))
{
    const bool rowZero =
        !m_resourceRows.empty() && m_resourceRows[0] < 0
        && extras.blankResources[static_cast<std::size_t>(~m_resourceRows[0])].element.textOf(
               u"UID")
               == u"0";
    m_resourceRow = rowNumbers(m_resourceRows, plan.resources.size(), rowZero ? 0 : 1);
    for (const Baseline &baseline : plan.baselines)
        m_baseline.insert(baseline.id, baseline.number);
    for (std::size_t i = 0; i < plan.links.size(); ++i)
        m_linksInto[plan.links[i].successor].push_back(i);
    numberOutline();
}

void PlanNumbers::numberOutline()
{
    m_outline.resize(m_plan.tasks.size());
    std::vector<int> counter;
    for (std::size_t i = 0; i < m_plan.tasks.size(); ++i) {
        const auto depth = static_cast<std::size_t>(m_tree.depth[i]);
        counter.resize(depth + 1, 0);
        const QString number = QString::number(++counter[depth]);
        const int parent = m_tree.parent[i];
        m_outline[i] = parent < 0
                           ? number
                           : QString(m_outline[static_cast<std::size_t>(parent)] + u'.' + number);
    }
}

void giveNumbers(Plan &plan, const PlanExtras &extras)
{
    const auto give = [](auto &entities, const QSet<std::int64_t> &taken) {
        const std::vector<std::int64_t> uids = uniqueNumbers(entities, taken);
        for (std::size_t i = 0; i < entities.size(); ++i)
            entities[i].uid = uids[i];
    };
    give(plan.tasks, numbersOf(extras.blankTasks));
    give(plan.resources, numbersOf(extras.blankResources));
    give(plan.calendars, {0});
    give(plan.assignments, {0});
}

QString PlanNumbers::calendarUid(CalendarId id) const
{
    const auto found = m_calendar.constFind(id);
    return found == m_calendar.cend() ? u"-1"_s : QString::number(m_calendarUid[*found]);
}

XmlExtras PlanNumbers::ofProject() const
{
    if (!m_plan.project.calendar.isValid())
        return {};
    return {leaf(u"CalendarUID"_s, calendarUid(m_plan.project.calendar))};
}

XmlExtras PlanNumbers::ofTask(std::size_t i) const
{
    XmlExtras children{
        leaf(u"UID"_s, QString::number(m_taskUid[i])),
        leaf(u"ID"_s, QString::number(m_taskRow[i])),
        leaf(u"WBS"_s, m_wbs[i]),
        leaf(u"OutlineNumber"_s, m_outline[i]),
        leaf(u"OutlineLevel"_s, QString::number(m_tree.depth[i] + 1)),
        leaf(u"Summary"_s, m_tree.isSummary(i) ? u"1"_s : u"0"_s),
        leaf(u"CalendarUID"_s, calendarUid(m_plan.tasks[i].calendar)),
    };
    addLinks(i, children);
    return children;
}

void PlanNumbers::addLinks(std::size_t task, XmlExtras &to) const
{
    const auto into = m_linksInto.constFind(m_plan.tasks[task].id);
    if (into == m_linksInto.cend())
        return;
    for (const std::size_t l : *into) {
        const Link &link = m_plan.links[l];
        const auto predecessor = m_task.constFind(link.predecessor);
        if (predecessor == m_task.cend())
            continue;
        const std::int64_t format = lagFormatOf(link);
        const std::int64_t lag =
            isPercentFormat(format) ? std::llround(link.lagPercent) : link.lag.value * 10;
        to.push_back({u"PredecessorLink"_s,
                      {},
                      {leaf(u"PredecessorUID"_s, QString::number(m_taskUid[*predecessor])),
                       leaf(u"Type"_s, QString::number(static_cast<int>(link.type))),
                       leaf(u"CrossProject"_s, u"0"_s),
                       leaf(u"LinkLag"_s, QString::number(lag)),
                       leaf(u"LagFormat"_s, QString::number(format))}});
    }
}

XmlExtras PlanNumbers::ofResource(std::size_t i) const
{
    return {leaf(u"UID"_s, QString::number(m_resourceUid[i])),
            leaf(u"ID"_s, QString::number(m_resourceRow[i])),
            leaf(u"CalendarUID"_s, calendarUid(m_plan.resources[i].calendar))};
}

XmlExtras PlanNumbers::ofAssignment(std::size_t i) const
{
    const Assignment &assignment = m_plan.assignments[i];
    const auto task = m_task.constFind(assignment.task);
    const auto resource = m_resource.constFind(assignment.resource);
    return {
        leaf(u"UID"_s, QString::number(m_assignmentUid[i])),
        leaf(u"TaskUID"_s, QString::number(task == m_task.cend() ? 0 : m_taskUid[*task])),
        leaf(u"ResourceUID"_s,
             QString::number(resource == m_resource.cend() ? kNobody : m_resourceUid[*resource]))};
}

XmlExtras PlanNumbers::ofCalendar(std::size_t i) const
{
    const Calendar &calendar = m_plan.calendars[i];
    return {leaf(u"UID"_s, QString::number(m_calendarUid[i])),
            leaf(u"IsBaseCalendar"_s, calendar.base.isValid() ? u"0"_s : u"1"_s),
            leaf(u"BaseCalendarUID"_s, calendarUid(calendar.base))};
}

std::optional<std::int64_t> PlanNumbers::baselineNumber(BaselineId id) const
{
    const auto found = m_baseline.constFind(id);
    return found == m_baseline.cend() ? std::nullopt : std::optional(*found);
}

bool isPlacedInTask(const QString &name)
{
    static const QSet<QString> names{u"ID"_s,
                                     u"WBS"_s,
                                     u"OutlineNumber"_s,
                                     u"OutlineLevel"_s,
                                     u"Summary"_s,
                                     u"CalendarUID"_s,
                                     u"PredecessorLink"_s};
    return names.contains(name);
}

bool isPlacedInResource(const QString &name)
{
    return name == u"ID" || name == u"CalendarUID";
}

bool isPlacedInAssignment(const QString &name)
{
    return name == u"TaskUID" || name == u"ResourceUID";
}

bool isPlacedInCalendar(const QString &name)
{
    return name == u"IsBaseCalendar" || name == u"BaseCalendarUID";
}

} // namespace zs
