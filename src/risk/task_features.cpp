// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/task_features.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMinutesOfDay = 480;
constexpr std::size_t kMostLeading = 200; ///< works before a task that are looked at

double days(WorkMinutes minutes)
{
    return std::round(static_cast<double>(minutes.value) / kMinutesOfDay * 10) / 10;
}

/// What percentComplete leaves where nobody told what remains.
WorkMinutes restOf(const Task &task)
{
    constexpr std::int64_t kAll = 100;
    return task.remaining.value >= 0
               ? task.remaining
               : WorkMinutes{task.duration.value * (kAll - task.percentComplete) / kAll};
}

double daysBetween(QDate from, QDate to)
{
    return static_cast<double>(from.daysTo(to));
}

void putDay(QJsonObject &f, const QString &key, QDate day)
{
    if (day.isValid())
        f[key] = day.toString(Qt::ISODate);
}

} // namespace

TaskGround::TaskGround(const ProjectFacts &facts, QDate day)
    : m_facts(facts)
    , m_day(day)
    , m_spans(facts.tasks.size())
    , m_isLeaf(facts.tasks.size(), true)
    , m_before(facts.tasks.size())
{
    QHash<TaskId, std::size_t> places;
    for (std::size_t i = 0; i < facts.tasks.size(); ++i)
        places.insert(facts.tasks[i].id, i);
    QHash<TaskId, const BaselineTask *> promised;
    if (const Baseline *baseline = baselineOn(facts, day)) {
        for (const BaselineTask &each : facts.promised) {
            if (each.baseline == baseline->id)
                promised.insert(each.task, &each);
        }
    }
    for (std::size_t i = 0; i < facts.tasks.size(); ++i) {
        const Task &task = facts.tasks[i];
        const BaselineTask *was = promised.value(task.id);
        m_spans[i] = {was ? was->start.date() : task.start.date(),
                      was ? was->finish.date() : task.finish.date(),
                      was != nullptr};
        if (const auto parent = places.constFind(task.parent); parent != places.cend())
            m_isLeaf[*parent] = false;
    }
    for (const Link &link : facts.links) {
        const auto from = places.constFind(link.predecessor);
        const auto to = places.constFind(link.successor);
        if (from != places.cend() && to != places.cend())
            m_before[*to].push_back(*from);
    }
    double done = 0;
    double late = 0;
    for (std::size_t i = 0; i < facts.tasks.size(); ++i) {
        if (!m_isLeaf[i] || !isDone(i) || !m_spans[i].finish.isValid())
            continue;
        ++done;
        late += facts.tasks[i].actualFinish.date() > m_spans[i].finish;
    }
    m_doneLate = done > 0 ? std::round(late / done * 1000) / 1000 : 0;
}

bool TaskGround::isDone(std::size_t task) const
{
    const WallTime &end = m_facts.tasks[task].actualFinish;
    return end.isValid() && end.date() <= m_day;
}

bool TaskGround::isFollowed(std::size_t at) const
{
    const Task &task = m_facts.tasks[at];
    if (!task.active || !m_isLeaf[at] || task.kind == TaskKind::Hammock)
        return false;
    if (isDone(at)) {
        const QDate end = task.actualFinish.date();
        return end >= QDate(m_day.year(), m_day.month(), 1).addMonths(-1);
    }
    if (task.actualStart.isValid() && task.actualStart.date() <= m_day)
        return true;
    return task.start.isValid() && task.start.date() <= m_day.addDays(kTaskAheadDays);
}

std::vector<std::size_t> TaskGround::followed() const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_facts.tasks.size(); ++i) {
        if (isFollowed(i))
            found.push_back(i);
    }
    if (found.size() <= kMostTasksFollowed)
        return found;
    std::ranges::stable_sort(found, [this](std::size_t a, std::size_t b) {
        const Task &first = m_facts.tasks[a];
        const Task &second = m_facts.tasks[b];
        return std::pair(!first.milestone, first.start)
               < std::pair(!second.milestone, second.start);
    });
    found.resize(kMostTasksFollowed);
    return found;
}

/// Of all works that lead to it, however far back, as far as they are not done.
void TaskGround::addLeading(QJsonObject &f, std::size_t task) const
{
    std::vector<std::size_t> open = m_before[task];
    QSet<std::size_t> seen(open.begin(), open.end());
    double undone = 0;
    double overdue = 0;
    double notBegun = 0;
    double slip = 0;
    for (std::size_t next = 0; next < open.size() && next < kMostLeading; ++next) {
        const std::size_t at = open[next];
        if (isDone(at))
            continue; // what led to it is done as well, or did not hold it up
        const Task &one = m_facts.tasks[at];
        const Span &span = m_spans[at];
        ++undone;
        overdue += span.finish.isValid() && span.finish < m_day;
        notBegun += span.start.isValid() && span.start < m_day && !one.actualStart.isValid();
        if (span.finish.isValid() && one.finish.isValid())
            slip = std::max(slip, daysBetween(span.finish, one.finish.date()));
        for (const std::size_t before : m_before[at]) {
            if (!seen.contains(before)) {
                seen.insert(before);
                open.push_back(before);
            }
        }
    }
    f[u"lead_open"_s] = undone;
    f[u"lead_overdue"_s] = overdue;
    f[u"lead_not_begun"_s] = notBegun;
    f[u"lead_slip_days"_s] = slip;
}

void TaskGround::addOwn(QJsonObject &f, std::size_t at) const
{
    const Task &task = m_facts.tasks[at];
    const Span &span = m_spans[at];
    if (span.finish.isValid()) {
        f[u"task_days_left"_s] = daysBetween(m_day, span.finish);
        if (task.finish.isValid())
            f[u"task_slip_days"_s] = daysBetween(span.finish, task.finish.date());
        if (span.start.isValid())
            f[u"task_planned_days"_s] = daysBetween(span.start, span.finish);
    }
    const bool begun = task.actualStart.isValid() && task.actualStart.date() <= m_day;
    if (begun && span.start.isValid())
        f[u"task_begun_late_days"_s] = daysBetween(span.start, task.actualStart.date());
    f[u"task_progress"_s] =
        isDone(at) ? 1 : (begun ? static_cast<double>(task.percentComplete) / 100 : 0);
    f[u"task_rest_days"_s] = isDone(at) ? 0 : days(restOf(task));
    f[u"done_late"_s] = m_doneLate;
}

QJsonObject TaskGround::features(std::size_t at) const
{
    const Task &task = m_facts.tasks[at];
    QJsonObject f;
    addOwn(f, at);
    addLeading(f, at);
    if (task.milestone)
        f[u"_milestone"_s] = true;
    if (m_spans[at].isPromised) {
        putDay(f, u"_from"_s, m_spans[at].start);
        putDay(f, u"_due"_s, m_spans[at].finish);
    }
    if (task.actualStart.isValid() && task.actualStart.date() <= m_day)
        putDay(f, u"_began"_s, task.actualStart.date());
    if (isDone(at))
        putDay(f, u"_ended"_s, task.actualFinish.date());
    return f;
}

QString taskEvent(const QJsonObject &before, const QJsonObject &now)
{
    const auto differs = [&](QStringView key) { return before.value(key) != now.value(key); };
    if (differs(u"_began") || differs(u"_ended"))
        return u"actual"_s;
    if (differs(u"task_rest_days"))
        return u"remaining"_s;
    if (differs(u"_from") || differs(u"_due"))
        return u"baseline"_s;
    return {};
}

} // namespace zs
