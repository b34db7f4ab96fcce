// SPDX-License-Identifier: GPL-3.0-or-later
// A plan as an activity-on-node network (单代号网络图): one box a task, one for each collapsed
// summary, and the links between them. Pure.
#pragma once

#include "ui/gantt/gantt_scene.h"
#include "ui/network/layered_layout.h"

#include <QSet>

namespace zs {

struct NetworkNode {
    int task = 0;         ///< row in the snapshot
    bool summary = false; ///< stands for all that lies below it
    BarRole role = BarRole::Idle;
    bool operator==(const NetworkNode &) const = default;
};

struct NetworkEdge {
    int from = 0; ///< node numbers
    int to = 0;
    int link = 0; ///< in the snapshot; of several between the same boxes the first
    bool critical = false;
    bool operator==(const NetworkEdge &) const = default;
};

struct NetworkPlan {
    std::vector<NetworkNode> nodes;
    std::vector<NetworkEdge> edges;
    std::vector<int> nodeOf; ///< beside the snapshot's rows; -1 for an open summary

    [[nodiscard]] std::vector<LayerEdge> layerEdges() const;
};

/// Links of an open summary reach the tasks within it that nothing inside holds back (or that
/// nothing inside waits for), as the scheduler takes them; at most `kMostShares` of them.
[[nodiscard]] NetworkPlan networkPlan(const GanttSnapshot &snapshot,
                                      const QSet<TaskId> &collapsed,
                                      const SceneOptions &options = {});

/// The summaries to collapse so that no more than `most` boxes are left: deepest levels first.
[[nodiscard]] QSet<TaskId> collapsedToFit(const GanttSnapshot &snapshot, int most);

} // namespace zs
