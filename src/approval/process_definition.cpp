// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/process_definition.h"

namespace zs {

bool ProcessNode::operator==(const ProcessNode &) const = default;
bool Branch::operator==(const Branch &) const = default;

ProcessIndex::ProcessIndex(const ProcessDefinition &definition)
{
    add(definition.nodes, -1, 0);
}

void ProcessIndex::add(const std::vector<ProcessNode> &nodes, int parent, int branch)
{
    int position = 0;
    for (const ProcessNode &node : nodes) {
        const std::size_t place = m_places.size();
        m_places.push_back({&node, parent, branch, position++, 0});
        int inner = 0;
        for (const Branch &b : node.branches)
            add(b.nodes, static_cast<int>(place), inner++);
        m_places[place].end = static_cast<int>(m_places.size());
    }
}

int ProcessIndex::find(QStringView id) const
{
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].node->id == id)
            return static_cast<int>(i);
    }
    return -1;
}

std::vector<int> ProcessIndex::followers(int place) const
{
    std::vector<int> found;
    for (int inner = place; inner >= 0; inner = at(inner).parent) {
        const int parent = at(inner).parent;
        const int end = parent < 0 ? static_cast<int>(m_places.size()) : at(parent).end;
        // what comes later in the text, inside of the same block, in the same branch
        int next = at(inner).end;
        while (next < end && at(next).branch == at(inner).branch) {
            for (int i = next; i < at(next).end; ++i)
                found.push_back(i);
            next = at(next).end;
        }
    }
    return found;
}

} // namespace zs
