// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xer_ids.h"

namespace zs {

std::optional<std::uint64_t> XerIds::numberOf(QByteArrayView id)
{
    constexpr qsizetype kMostDigits = 15;
    if (id.isEmpty() || id.size() > kMostDigits || (id.size() > 1 && id[0] == '0'))
        return std::nullopt; // "07" is not "7"
    std::uint64_t number = 0;
    for (const char c : id) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + static_cast<std::uint64_t>(c - '0');
    }
    return number;
}

void XerIds::reserve(std::size_t rows)
{
    constexpr std::size_t kRoom = 8; // a file of one project of many has gaps
    m_most = rows * kRoom;
}

bool XerIds::fitsList(std::uint64_t number) const
{
    return number >= m_first && number - m_first < m_most;
}

std::optional<std::size_t> XerIds::find(QByteArrayView id) const
{
    if (const auto number = numberOf(id); number && fitsList(*number)) {
        const auto at = static_cast<std::size_t>(*number - m_first);
        if (at >= m_list.size() || m_list[at] == kNone)
            return std::nullopt;
        return m_list[at];
    }
    const auto found = m_others.constFind(id);
    return found == m_others.cend() ? std::nullopt : std::optional(*found);
}

void XerIds::insert(QByteArrayView id, std::size_t place)
{
    const auto number = numberOf(id);
    if (number && m_list.empty() && m_most > 0) // ids before the first one are few
        m_first = *number > m_most / 2 ? *number - m_most / 2 : 0;
    if (!number || !fitsList(*number)) {
        const QByteArray key = QByteArray::fromRawData(id.data(), id.size());
        if (!m_others.contains(key))
            m_others.insert(key, place);
        return;
    }
    const auto at = static_cast<std::size_t>(*number - m_first);
    if (at >= m_list.size())
        m_list.resize(std::max(at + 1, std::min(m_most, 2 * at)), kNone);
    if (m_list[at] == kNone)
        m_list[at] = static_cast<std::uint32_t>(place);
}

} // namespace zs
