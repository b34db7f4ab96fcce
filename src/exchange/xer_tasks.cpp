// SPDX-License-Identifier: GPL-3.0-or-later
// The work breakdown (PROJWBS) as summary tasks, and the activities (TASK) below it.
#include "exchange/entity_extras.h"
#include "exchange/xer_import.h"
#include "exchange/xer_progress.h"

#include <QJsonDocument>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLevels = 128;

struct WbsNode {
    QByteArray id;
    QByteArray parent;
    std::size_t row = 0;
    std::int64_t sequence = 0;
    std::vector<std::size_t> children; ///< nodes
    std::vector<std::size_t> tasks;    ///< rows of TASK
    bool isTop = false;
    bool isReached = false;
};

/// Lays the tree of nodes and activities out as rows in display order.
class WbsLayout {
public:
    explicit WbsLayout(XerImport &import)
        : m_import(import)
        , m_nodeTable(import.tables.table(u"PROJWBS"_s))
        , m_taskTable(import.tables.table(u"TASK"_s))
    {}

    [[nodiscard]] Result<> run();

private:
    void readNodes();
    void sortNodes();
    void readTaskRows();
    void addNode(std::size_t node, TaskId parent, const QString &path, int depth);
    void addTopNodes();
    void addTasks(const std::vector<std::size_t> &rows, TaskId parent);
    [[nodiscard]] std::int64_t nextPosition(TaskId parent) { return m_children[parent]++; }

    XerImport &m_import;
    const XerTable &m_nodeTable;
    const XerTable &m_taskTable;
    std::vector<WbsNode> m_nodes;
    QHash<QByteArray, std::size_t> m_index;
    std::vector<std::size_t> m_top; ///< nodes; grows where the tree is too deep
    std::size_t m_nextTop = 0;
    std::vector<std::size_t> m_topTasks; ///< rows of TASK
    QHash<TaskId, std::int64_t> m_children;
    XerLeftovers m_nodeRest{
        "wbs_id proj_id parent_wbs_id wbs_short_name wbs_name seq_num proj_node_flag obs_id"};
    XerTaskReader m_reader{m_import};
};

void WbsLayout::readNodes()
{
    std::size_t r = 0;
    m_import.usedTables.insert(u"PROJWBS"_s);
    for (; r < m_nodeTable.rows.size(); ++r) {
        const XerRow row(m_import.tables, m_nodeTable, r);
        if (row.has("proj_id"_f) && row.raw("proj_id"_f) != m_import.projId)
            continue;
        const QByteArray id = row.id("wbs_id"_f);
        if (id.isEmpty() || m_index.contains(id)) {
            m_import.repairs.add(
                row.line(),
                QCoreApplication::translate(
                    "Xer", "WBS “%1”: its id is missing or doubled; the node was left out.")
                    .arg(row.label("wbs_name"_f).left(60)));
            continue;
        }
        m_index.insert(id, m_nodes.size());
        const bool isRoot = row.flag("proj_node_flag"_f) && m_import.rootWbs.isEmpty();
        if (isRoot)
            m_import.rootWbs = id;
        m_nodes.push_back({id,
                           row.id("parent_wbs_id"_f),
                           r,
                           row.scaled("seq_num"_f, 0).value_or(0),
                           {},
                           {},
                           false,
                           isRoot});
    }
}

/// Children under their parents; below the root, or below a node that the file does not have, is
/// the top level.
void WbsLayout::sortNodes()
{
    for (std::size_t n = 0; n < m_nodes.size(); ++n) {
        WbsNode &node = m_nodes[n];
        if (node.id == m_import.rootWbs)
            continue;
        const auto parent = m_index.constFind(node.parent);
        node.isTop = parent == m_index.cend() || node.parent == m_import.rootWbs;
        if (node.isTop)
            m_top.push_back(n);
        else
            m_nodes[*parent].children.push_back(n);
    }
    const auto bySequence = [&](std::size_t n) { return m_nodes[n].sequence; };
    std::ranges::stable_sort(m_top, {}, bySequence);
    for (WbsNode &node : m_nodes)
        std::ranges::stable_sort(node.children, {}, bySequence);
}

void WbsLayout::readTaskRows()
{
    m_import.usedTables.insert(u"TASK"_s);
    for (std::size_t r = 0; r < m_taskTable.rows.size(); ++r) {
        const XerRow row(m_import.tables, m_taskTable, r);
        if (row.has("proj_id"_f) && row.raw("proj_id"_f) != m_import.projId)
            continue;
        const QByteArrayView wbs = row.raw("wbs_id"_f);
        const auto node = m_index.constFind(wbs);
        if (node == m_index.cend() && !wbs.isEmpty())
            m_import.repairs.add(
                row.line(),
                QCoreApplication::translate(
                    "Xer", "Activity %1: there is no WBS %2; it was put at the top level.")
                    .arg(row.label("task_code"_f).left(40), QString::fromUtf8(wbs).left(40)));
        if (node == m_index.cend() || wbs == m_import.rootWbs)
            m_topTasks.push_back(r);
        else
            m_nodes[*node].tasks.push_back(r);
    }
}

void WbsLayout::addTasks(const std::vector<std::size_t> &rows, TaskId parent)
{
    for (const std::size_t r : rows) {
        const XerRow row(m_import.tables, m_taskTable, r);
        Task task = m_reader.read(row);
        task.parent = parent;
        task.position = nextPosition(parent);
        m_import.taskLines.push_back(row.line());
        m_import.plan.tasks.push_back(std::move(task));
    }
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as kMostLevels
void WbsLayout::addNode(std::size_t node, TaskId parent, const QString &path, int depth)
{
    WbsNode &n = m_nodes[node];
    n.isReached = true;
    const XerRow row(m_import.tables, m_nodeTable, n.row);
    Task task;
    task.id = m_import.ids.next<TaskId>();
    task.project = m_import.plan.project.id;
    task.name = row.label("wbs_name"_f);
    task.wbs = QString(path + row.label("wbs_short_name"_f)).left(255);
    task.duration = {};
    task.position = nextPosition(parent);
    task.parent = parent;
    const QJsonObject rest = m_nodeRest.of(row);
    if (!rest.isEmpty())
        task.extras = extrasText(QJsonObject{{u"xer"_s, rest}});
    if (n.children.empty() && n.tasks.empty()) {
        task.active = false; // a summary of nothing would be a task of its own
        m_import.repairs.add(row.line(),
                             QCoreApplication::translate(
                                 "Xer", "WBS “%1” has no activities; it became an inactive row.")
                                 .arg(task.name.left(60)));
    }
    const TaskId id = task.id;
    const QString below = task.wbs + u'.';
    m_import.wbs.insert(n.id, m_import.plan.tasks.size());
    m_import.taskLines.push_back(row.line());
    m_import.plan.tasks.push_back(std::move(task));
    addTasks(n.tasks, id);
    const bool isDeepest = depth + 1 >= kMostLevels;
    if (isDeepest && !n.children.empty())
        m_import.repairs.add(
            row.line(),
            QCoreApplication::translate(
                "Xer", "The WBS is deeper than %1 levels; what is below was put at the top level.")
                .arg(kMostLevels));
    if (isDeepest)
        m_top.insert(m_top.end(), n.children.begin(), n.children.end());
    for (const std::size_t child : isDeepest ? std::vector<std::size_t>() : n.children) {
        if (!m_nodes[child].isReached) // one in a loop leads back here
            addNode(child, id, below, depth + 1);
    }
}

void WbsLayout::addTopNodes()
{
    for (; m_nextTop < m_top.size(); ++m_nextTop) {
        if (!m_nodes[m_top[m_nextTop]].isReached)
            addNode(m_top[m_nextTop], {}, {}, 0);
    }
}

Result<> WbsLayout::run()
{
    readNodes();
    sortNodes();
    readTaskRows();
    std::size_t count = m_topTasks.size() + m_nodes.size();
    for (const WbsNode &node : m_nodes)
        count += node.tasks.size();
    if (static_cast<std::int64_t>(count) > m_import.mostTasks)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate(
                        "Xer", "The project has more than %1 activities and WBS nodes.")
                        .arg(m_import.mostTasks));
    m_import.plan.tasks.reserve(count);
    m_import.tasks.reserve(count);
    addTasks(m_topTasks, {});
    addTopNodes();
    for (std::size_t n = 0; n < m_nodes.size(); ++n) {
        if (m_nodes[n].isReached || m_nodes[n].id == m_import.rootWbs)
            continue;
        const XerRow row(m_import.tables, m_nodeTable, m_nodes[n].row);
        m_import.repairs.add(
            row.line(),
            QCoreApplication::translate(
                "Xer", "WBS “%1” lies in a loop of WBS nodes; it was put at the top level.")
                .arg(row.label("wbs_name"_f).left(60)));
        m_top.push_back(n);
        addTopNodes();
    }
    m_import.extras.insert(u"wbs"_s, m_nodeRest.usual());
    m_reader.finish();
    return {};
}

} // namespace

Result<> readXerTasks(XerImport &import)
{
    return WbsLayout(import).run();
}

} // namespace zs
