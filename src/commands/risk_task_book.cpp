// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/risk_task_book.h"

#include "commands/risk_book.h"
#include "store/risk_reading.h"

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostStatesInMonth = 6; ///< of one task: the month's and five events
constexpr int kStaleDays = 62;        ///< an older state says nothing of a milestone any more

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

Result<TaskBook> TaskBook::load(Store &store, QDate today)
{
    TaskBook book;
    book.m_today = today;
    const auto ends = logEnds(store.statements());
    const auto rows = snapshotsOf(store.statements(), kTasksOccasion, monthOf(today));
    if (!ends)
        return passOn(ends);
    if (!rows)
        return passOn(rows);
    book.m_head = ends->head;
    book.m_ends = ends->projects;
    for (const RiskSnapshot &row : *rows) {
        const QJsonObject content = jsonObject(row.content);
        book.m_kept.insert(row.project, content["_log"_L1].toInteger());
        const QJsonObject tasks = content["_tasks"_L1].toObject();
        for (auto it = tasks.constBegin(); it != tasks.constEnd(); ++it) {
            Known &known = book.m_known[TaskId(Uuid::fromString(it.key()))];
            ++known.states;
            known.on = row.takenOn;
            known.newest = it.value().toObject();
        }
    }
    return book;
}

bool TaskBook::isWorthALook(ProjectId project) const
{
    const auto end = m_ends.constFind(project);
    if (end == m_ends.cend())
        return false;
    const auto kept = m_kept.constFind(project);
    return kept == m_kept.cend() || *kept < *end;
}

QJsonObject TaskBook::contentFor(const ProjectFacts &facts) const
{
    const TaskGround ground(facts, m_today);
    QJsonObject tasks;
    for (const std::size_t at : ground.followed()) {
        const auto known = m_known.constFind(facts.tasks[at].id);
        const bool isNew = known == m_known.cend();
        if (!isNew && (known->on == m_today || known->states >= kMostStatesInMonth))
            continue;
        QJsonObject state = ground.features(at);
        const QString why = isNew ? u"month"_s : taskEvent(known->newest, state);
        if (why.isEmpty())
            continue;
        state[u"_why"_s] = why;
        tasks[facts.tasks[at].id.value().toString()] = state;
    }
    if (tasks.isEmpty())
        return {};
    return {{u"_log"_s, m_head}, {u"_tasks"_s, tasks}};
}

MilestoneBook::MilestoneBook(std::span<const RiskSnapshot> rows)
{
    for (const RiskSnapshot &row : rows) {
        if (row.occasion != kTasksOccasion)
            continue;
        const QJsonObject tasks = jsonObject(row.content)["_tasks"_L1].toObject();
        for (auto it = tasks.constBegin(); it != tasks.constEnd(); ++it) {
            QJsonObject state = it.value().toObject();
            if (state.contains("_milestone"_L1))
                m_states[it.key()].push_back({row.takenOn, std::move(state)});
        }
    }
}

Result<MilestoneBook> MilestoneBook::load(Store &store, QDate from)
{
    const auto rows = snapshotsOf(store.statements(), kTasksOccasion, from);
    if (!rows)
        return passOn(rows);
    return MilestoneBook(*rows);
}

void MilestoneBook::addTo(QJsonObject &features, QDate day) const
{
    const auto states = m_states.constFind(features["_milestone"_L1].toString());
    if (states == m_states.cend())
        return;
    const State *found = nullptr;
    for (const State &state : *states) {
        if (state.on <= day && state.on.daysTo(day) <= kStaleDays)
            found = &state;
    }
    if (found == nullptr)
        return;
    for (auto it = found->features.constBegin(); it != found->features.constEnd(); ++it) {
        if (!it.key().startsWith(u'_'))
            features[it.key()] = it.value();
    }
}

} // namespace zs
