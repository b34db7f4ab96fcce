// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_index.h"

#include <algorithm>

namespace zs {

void SearchIndex::clear()
{
    m_entries.clear();
}

void SearchIndex::add(SearchItem item)
{
    Entry entry{std::move(item), {}, {}, {}};
    entry.title = entry.item.title.toLower();
    entry.remark = entry.item.remark.toLower();
    entry.initials = pinyinInitials(entry.item.title);
    m_entries.push_back(std::move(entry));
}

int SearchIndex::rank(const Entry &entry, const QString &wanted)
{
    if (entry.title.startsWith(wanted))
        return 0;
    if (entry.remark.startsWith(wanted))
        return 1;
    if (entry.title.contains(wanted))
        return 2;
    if (entry.initials.startsWith(wanted))
        return 3;
    if (entry.remark.contains(wanted))
        return 4;
    return entry.initials.contains(wanted) ? 5 : -1;
}

std::vector<const SearchItem *> SearchIndex::find(const QString &words, std::size_t most) const
{
    const QString wanted = words.trimmed().toLower();
    std::vector<std::pair<int, const SearchItem *>> hits;
    for (const Entry &entry : m_entries) {
        if (const int place = rank(entry, wanted); place >= 0)
            hits.emplace_back(place, &entry.item);
    }
    std::ranges::stable_sort(hits, {}, &std::pair<int, const SearchItem *>::first);
    std::vector<const SearchItem *> found;
    for (const auto &hit : hits) {
        if (found.size() == most)
            break;
        found.push_back(hit.second);
    }
    return found;
}

} // namespace zs
