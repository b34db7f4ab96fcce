// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/link_cycles.h"

#include <QHash>

#include <algorithm>

namespace zs {

namespace {

/// Each task has two nodes: where constraints come in and where they go out.
///   leaf:    in -> out        summary: in -> in of each child, out of each child -> out, in -> out
///   link:    out of the predecessor -> in of the successor
class DependencyGraph {
public:
    explicit DependencyGraph(const std::vector<Task> &tasks)
        : m_after(2 * tasks.size())
        , m_before(2 * tasks.size())
        , m_place(2 * tasks.size())
    {
        const TaskTree tree = treeOf(tasks);
        for (std::size_t t = 0; t < tasks.size(); ++t) {
            addEdge(in(t), out(t));
            if (tree.parent[t] >= 0) {
                addEdge(in(static_cast<std::size_t>(tree.parent[t])), in(t));
                addEdge(out(t), out(static_cast<std::size_t>(tree.parent[t])));
            }
        }
        numberAlongTree(tree);
    }

    static std::size_t in(std::size_t task) { return 2 * task; }
    static std::size_t out(std::size_t task) { return 2 * task + 1; }

    void addEdge(std::size_t from, std::size_t to)
    {
        m_after[from].push_back(to);
        m_before[to].push_back(from);
    }

    /// The nodes that lie on or between cycles: what is left when sources and sinks are taken away
    /// again and again.
    [[nodiscard]] std::vector<bool> tangled() const
    {
        std::vector<bool> left(m_after.size(), true);
        peel(m_before, m_after, left);
        peel(m_after, m_before, left);
        return left;
    }

    /// Adds the edge unless it closes a cycle (the order is kept as Pearce and Kelly do, "A dynamic
    /// topological sort algorithm for directed acyclic graphs", 2006). `budget` falls with the work
    /// done.
    bool tryEdge(std::size_t from, std::size_t to, std::int64_t &budget)
    {
        if (m_place[from] >= m_place[to]) {
            const auto forward = reach(
                m_after, to, [&](std::size_t n) { return m_place[n] <= m_place[from]; }, budget);
            if (std::ranges::find(forward, from) != forward.end())
                return false;
            const auto backward = reach(
                m_before, from, [&](std::size_t n) { return m_place[n] >= m_place[to]; }, budget);
            reorder(backward, forward);
        }
        addEdge(from, to);
        return true;
    }

private:
    using Edges = std::vector<std::vector<std::size_t>>;

    /// Going in at a task before its children and out after them is an order that suits the tree's
    /// own edges.
    void numberAlongTree(const TaskTree &tree)
    {
        std::size_t next = 0;
        std::vector<std::size_t> open;
        for (std::size_t t = 0; t < tree.end.size(); ++t) {
            while (!open.empty() && static_cast<std::size_t>(tree.end[open.back()]) <= t) {
                m_place[out(open.back())] = next++;
                open.pop_back();
            }
            m_place[in(t)] = next++;
            open.push_back(t);
        }
        for (; !open.empty(); open.pop_back())
            m_place[out(open.back())] = next++;
    }

    static void peel(const Edges &toward, const Edges &onward, std::vector<bool> &left)
    {
        std::vector<std::size_t> waiting(toward.size(), 0);
        std::vector<std::size_t> free;
        for (std::size_t n = 0; n < toward.size(); ++n) {
            if (!left[n])
                continue;
            for (const std::size_t other : toward[n])
                waiting[n] += left[other] ? 1 : 0;
            if (waiting[n] == 0)
                free.push_back(n);
        }
        while (!free.empty()) {
            const std::size_t n = free.back();
            free.pop_back();
            left[n] = false;
            for (const std::size_t other : onward[n]) {
                if (left[other] && --waiting[other] == 0)
                    free.push_back(other);
            }
        }
    }

    template <class Within>
    std::vector<std::size_t>
    reach(const Edges &edges, std::size_t start, Within within, std::int64_t &budget)
    {
        std::vector<std::size_t> found{start};
        m_seen.resize(m_after.size(), 0);
        ++m_round;
        m_seen[start] = m_round;
        for (std::size_t i = 0; i < found.size() && budget > 0; ++i) {
            budget -= 1 + static_cast<std::int64_t>(edges[found[i]].size());
            for (const std::size_t next : edges[found[i]]) {
                if (m_seen[next] != m_round && within(next)) {
                    m_seen[next] = m_round;
                    found.push_back(next);
                }
            }
        }
        return found;
    }

    /// The nodes before the new edge take the lower of the places that both sides hold, each side
    /// in its old order.
    void reorder(std::vector<std::size_t> first, std::vector<std::size_t> second)
    {
        const auto byPlace = [this](std::size_t n) { return m_place[n]; };
        std::ranges::sort(first, {}, byPlace);
        std::ranges::sort(second, {}, byPlace);
        first.insert(first.end(), second.begin(), second.end());
        std::vector<std::size_t> places;
        places.reserve(first.size());
        for (const std::size_t n : first)
            places.push_back(m_place[n]);
        std::ranges::sort(places);
        for (std::size_t i = 0; i < first.size(); ++i)
            m_place[first[i]] = places[i];
    }

    Edges m_after;
    Edges m_before;
    std::vector<std::size_t> m_place; ///< a topological order of the edges so far
    std::vector<std::uint32_t> m_seen;
    std::uint32_t m_round = 0;
};

using FlatEdges = std::vector<std::pair<std::size_t, std::size_t>>;

void addTree(FlatEdges &edges, const TaskTree &tree)
{
    for (std::size_t t = 0; t < tree.parent.size(); ++t) {
        edges.emplace_back(DependencyGraph::in(t), DependencyGraph::out(t));
        if (tree.parent[t] < 0)
            continue;
        const auto parent = static_cast<std::size_t>(tree.parent[t]);
        edges.emplace_back(DependencyGraph::in(parent), DependencyGraph::in(t));
        edges.emplace_back(DependencyGraph::out(t), DependencyGraph::out(parent));
    }
}

/// True when the edges have an order: what waits for nothing is taken away again and again (Kahn).
/// In flat arrays, for most files have no cycle and many have tens of thousands of links.
bool haveOrder(const FlatEdges &edges, std::size_t nodes)
{
    std::vector<std::uint32_t> first(nodes + 1, 0);
    std::vector<std::uint32_t> waiting(nodes, 0);
    for (const auto &[from, to] : edges) {
        ++first[from + 1];
        ++waiting[to];
    }
    for (std::size_t n = 0; n < nodes; ++n)
        first[n + 1] += first[n];
    std::vector<std::uint32_t> place(first.begin(), first.end() - 1);
    std::vector<std::uint32_t> after(edges.size());
    for (const auto &[from, to] : edges)
        after[place[from]++] = static_cast<std::uint32_t>(to);
    std::vector<std::uint32_t> free;
    for (std::size_t n = 0; n < nodes; ++n) {
        if (waiting[n] == 0)
            free.push_back(static_cast<std::uint32_t>(n));
    }
    std::size_t taken = 0;
    for (; !free.empty(); ++taken) {
        const std::uint32_t n = free.back();
        free.pop_back();
        for (std::uint32_t e = first[n]; e < first[n + 1]; ++e) {
            if (--waiting[after[e]] == 0)
                free.push_back(after[e]);
        }
    }
    return taken == nodes;
}

} // namespace

std::optional<std::vector<std::size_t>> linksClosingCycles(const std::vector<Task> &tasks,
                                                           const std::vector<Link> &links)
{
    QHash<TaskId, std::size_t> index;
    index.reserve(static_cast<qsizetype>(tasks.size()));
    for (std::size_t t = 0; t < tasks.size(); ++t)
        index.insert(tasks[t].id, t);
    std::vector<LinkEnds> ends;
    ends.reserve(links.size());
    for (const Link &link : links)
        ends.push_back({index.value(link.predecessor), index.value(link.successor)});
    return linksClosingCycles(tasks, ends);
}

std::optional<std::vector<std::size_t>> linksClosingCycles(const std::vector<Task> &tasks,
                                                           const std::vector<LinkEnds> &links)
{
    const auto from = [](const LinkEnds &link) { return DependencyGraph::out(link.predecessor); };
    const auto to = [](const LinkEnds &link) { return DependencyGraph::in(link.successor); };

    FlatEdges edges;
    edges.reserve(3 * tasks.size() + links.size());
    addTree(edges, treeOf(tasks));
    for (const LinkEnds &link : links)
        edges.emplace_back(from(link), to(link));
    if (haveOrder(edges, 2 * tasks.size()))
        return std::vector<std::size_t>();

    DependencyGraph whole(tasks);
    for (const LinkEnds &link : links)
        whole.addEdge(from(link), to(link));
    const std::vector<bool> tangled = whole.tangled();

    std::vector<std::size_t> closing;
    if (std::ranges::find(tangled, true) == tangled.end())
        return closing;
    std::int64_t budget = 200'000'000; // about two seconds
    DependencyGraph graph(tasks);
    for (std::size_t l = 0; l < links.size(); ++l) {
        if (!tangled[from(links[l])] || !tangled[to(links[l])])
            continue;
        if (!graph.tryEdge(from(links[l]), to(links[l]), budget))
            closing.push_back(l);
        if (budget <= 0)
            return std::nullopt;
    }
    return closing;
}

} // namespace zs
