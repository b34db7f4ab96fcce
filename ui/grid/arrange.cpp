// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/arrange.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>

namespace zs {

namespace {

std::size_t at(int i)
{
    return static_cast<std::size_t>(i);
}

const QCollator &collator()
{
    static const QCollator instance = [] {
        QCollator made(QLocale(QLocale::Chinese, QLocale::China));
        made.setNumericMode(true);
        return made;
    }();
    return instance;
}

/// The place of every task among all by the wanted keys: compared once, not at every step.
class Ranking {
public:
    Ranking(const GridData &data, const std::vector<SortKey> &keys)
    {
        const int n = data.snapshot().size();
        for (const SortKey &key : keys) {
            const int column = columnIndex(data.columns(), key.column);
            if (column < 0)
                continue;
            std::vector<CellValue> values;
            values.reserve(at(n));
            for (int i = 0; i < n; ++i)
                values.push_back(data.value(i, column));
            m_keys.push_back({std::move(values), key.descending});
        }
    }
    [[nodiscard]] bool isEmpty() const { return m_keys.empty(); }
    [[nodiscard]] bool operator()(int a, int b) const
    {
        for (const Key &key : m_keys) {
            const CellValue &x = key.values[at(a)];
            const CellValue &y = key.values[at(b)];
            if (x.index() == 0 || y.index() == 0) { // nothing stands last either way
                if (x.index() != y.index())
                    return y.index() == 0;
                continue;
            }
            if (const int c = compareCells(x, y); c != 0)
                return key.descending ? c > 0 : c < 0;
        }
        return a < b;
    }

private:
    struct Key {
        std::vector<CellValue> values;
        bool descending;
    };
    std::vector<Key> m_keys;
};

/// Which tasks are shown: 2 a hit, 1 an ancestor of one, 0 none.
std::vector<char> shownTasks(const GanttSnapshot &snapshot, const TaskFilter &filter, int &hits)
{
    std::vector<char> shown(snapshot.rows.size(), filter ? 0 : 2);
    if (!filter) {
        hits = snapshot.size();
        return shown;
    }
    for (int i = 0; i < snapshot.size(); ++i) {
        if (!filter(i))
            continue;
        ++hits;
        shown[at(i)] = 2;
        for (int p = snapshot.row(i).parent; p >= 0 && shown[at(p)] == 0;
             p = snapshot.row(p).parent)
            shown[at(p)] = 1;
    }
    return shown;
}

/// The outline with its siblings sorted, as far as shown.
class Outline {
public:
    Outline(const GanttSnapshot &snapshot,
            const std::vector<char> &shown,
            const Ranking &ranking,
            RowArrangement &into)
        : m_snapshot(snapshot)
        , m_shown(shown)
        , m_ranking(ranking)
        , m_into(into)
    {
        m_into.rows.reserve(snapshot.rows.size());
        add(0, snapshot.size(), -1);
    }

private:
    void add(int first, int end, int parent) // depth of the tree, not of the plan's length
    {
        std::vector<int> siblings;
        for (int i = first; i < end; i = m_snapshot.row(i).end) {
            if (m_shown[at(i)] != 0)
                siblings.push_back(i);
        }
        if (!m_ranking.isEmpty())
            std::ranges::sort(siblings, m_ranking);
        for (const int task : siblings) {
            const int row = static_cast<int>(m_into.rows.size());
            m_into.rows.push_back({task, -1, parent, 0, m_shown[at(task)] == 1});
            if (m_snapshot.row(task).summary)
                add(task + 1, m_snapshot.row(task).end, row);
            m_into.rows[at(row)].end = static_cast<int>(m_into.rows.size());
        }
    }

    const GanttSnapshot &m_snapshot;
    const std::vector<char> &m_shown;
    const Ranking &m_ranking;
    RowArrangement &m_into;
};

struct GroupName {
    CellValue value; ///< what groups are sorted by
    QString title;
};

GroupName groupOf(const GridData &data, int task, int column, GroupStep step)
{
    const CellValue value = data.value(task, column);
    if (value.index() == 0)
        return {{}, QCoreApplication::translate("Arrange", "(none)")};
    if (data.column(column).kind != CellKind::Day)
        return {value, data.text(task, column)};
    const WallTime t{static_cast<std::int64_t>(std::get<double>(value))};
    const QDate day = dayOf(t, data.column(column).atFinish);
    switch (step) {
    case GroupStep::Month:
        return {static_cast<double>(day.year() * 12 + day.month()),
                day.toString(QStringLiteral("yyyy-MM"))};
    case GroupStep::Quarter: {
        const int quarter = (day.month() + 2) / 3;
        return {
            static_cast<double>(day.year() * 4 + quarter),
            QCoreApplication::translate("Arrange", "%1 quarter %2").arg(day.year()).arg(quarter)};
    }
    case GroupStep::Year:
        return {static_cast<double>(day.year()), QString::number(day.year())};
    case GroupStep::Value:
        break;
    }
    return {static_cast<double>(day.toJulianDay()), day.toString(Qt::ISODate)};
}

void addGroups(const GridData &data,
               int column,
               GroupStep step,
               const std::vector<char> &shown,
               const Ranking &ranking,
               RowArrangement &into)
{
    struct Members {
        GroupName name;
        std::vector<int> tasks;
    };
    std::map<QString, Members> groups; // by title: equal titles are one group to people
    for (int i = 0; i < data.snapshot().size(); ++i) {
        if (shown[at(i)] != 2 || data.snapshot().row(i).summary)
            continue;
        GroupName name = groupOf(data, i, column, step);
        Members &members = groups[name.title];
        if (members.tasks.empty())
            members.name = std::move(name);
        members.tasks.push_back(i);
    }
    std::vector<Members *> sorted;
    for (auto &[title, members] : groups)
        sorted.push_back(&members);
    std::ranges::stable_sort(sorted, [](const Members *a, const Members *b) {
        const bool noA = a->name.value.index() == 0;
        const bool noB = b->name.value.index() == 0;
        return noA != noB ? noB : compareCells(a->name.value, b->name.value) < 0;
    });
    for (Members *members : sorted) {
        if (!ranking.isEmpty())
            std::ranges::sort(members->tasks, ranking);
        const int head = static_cast<int>(into.rows.size());
        const int group = static_cast<int>(into.groups.size());
        into.groups.push_back(
            {members->name.title, members->name.title, static_cast<int>(members->tasks.size())});
        into.rows.push_back({-1, group, -1, 0, false});
        for (const int task : members->tasks) {
            const int row = static_cast<int>(into.rows.size());
            into.rows.push_back({task, -1, head, row + 1, false});
        }
        into.rows[at(head)].end = static_cast<int>(into.rows.size());
    }
}

} // namespace

int compareCells(const CellValue &a, const CellValue &b)
{
    if (a.index() != b.index())
        return a.index() < b.index() ? -1 : 1;
    if (const auto *x = std::get_if<double>(&a)) {
        const double y = std::get<double>(b);
        return *x < y ? -1 : *x > y ? 1 : 0;
    }
    if (const auto *x = std::get_if<QString>(&a)) {
        const int c = collator().compare(*x, std::get<QString>(b));
        return c < 0 ? -1 : c > 0 ? 1 : 0;
    }
    return 0;
}

RowArrangementPtr arranged(const GridData &data, const GridOrder &order, const TaskFilter &filter)
{
    const Ranking ranking(data, order.sort);
    const int group = order.group.isEmpty() ? -1 : columnIndex(data.columns(), order.group);
    if (ranking.isEmpty() && group < 0 && !filter)
        return nullptr;
    auto arrangement = std::make_shared<RowArrangement>();
    const auto shown = shownTasks(data.snapshot(), filter, arrangement->hits);
    if (group >= 0)
        addGroups(data, group, order.step, shown, ranking, *arrangement);
    else
        Outline(data.snapshot(), shown, ranking, *arrangement);
    return arrangement;
}

} // namespace zs
