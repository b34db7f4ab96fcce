// SPDX-License-Identifier: GPL-3.0-or-later
#include "likeness/likeness_index.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace zs {

namespace {

constexpr double kCellsPerDegree = 50; // about 2 km
constexpr double kMetresPerCell = 111'195.0 / kCellsPerDegree;
constexpr int kMostCells = 40; // looked at to either side

/// Of longer texts the length says no more.
constexpr std::size_t kLongestCounted = 4'095;

std::uint16_t shortened(std::size_t length)
{
    return static_cast<std::uint16_t>(std::min(length, kLongestCounted));
}

/// By length: what a count in a text of that length is multiplied with.
std::vector<float> lengthFactors(double b, double average)
{
    std::vector<float> factors;
    factors.reserve(kLongestCounted + 1);
    for (std::size_t length = 0; length <= kLongestCounted; ++length)
        factors.push_back(
            static_cast<float>(1 / (1 - b + b * static_cast<double>(length) / average)));
    return factors;
}

/// The first `most` by value, best first.
template <class F, class By>
void keepBest(std::vector<F> &found, std::size_t most, By better)
{
    if (found.size() > most) {
        std::ranges::nth_element(found, found.begin() + static_cast<std::ptrdiff_t>(most), better);
        found.resize(most);
    }
    std::ranges::sort(found, better);
}

} // namespace

LikenessIndex::LikenessIndex(LikenessSettings settings)
    : m_settings(std::move(settings))
{}

std::vector<LikenessIndex::FieldCounts> LikenessIndex::countsOf(const ComparedProject &project)
{
    const auto name = gramsOf(normalised(project.name));
    const auto content = gramsOf(normalised(project.scope + u'\n' + project.place));
    std::vector<FieldCounts> counts;
    counts.reserve(name.size() + content.size());
    auto n = name.begin();
    auto c = content.begin();
    while (n != name.end() || c != content.end()) {
        const bool fromName = c == content.end() || (n != name.end() && n->gram <= c->gram);
        FieldCounts both{fromName ? n->gram : c->gram, 0, 0};
        if (n != name.end() && n->gram == both.gram)
            both.name = (n++)->count;
        if (c != content.end() && c->gram == both.gram)
            both.content = (c++)->count;
        counts.push_back(both);
    }
    return counts;
}

std::pair<int, int> LikenessIndex::cellOf(const ComparedProject &project)
{
    return {static_cast<int>(std::floor(project.longitude * kCellsPerDegree)),
            static_cast<int>(std::floor(project.latitude * kCellsPerDegree))};
}

void LikenessIndex::put(const ComparedProject &project)
{
    remove(project.id);
    const auto at = static_cast<std::uint32_t>(m_slots.size());
    std::size_t nameLength = 0;
    std::size_t contentLength = 0;
    for (const FieldCounts &counts : countsOf(project)) {
        Term &term = m_terms[counts.gram];
        term.postings.push_back(at << 6 | std::min(counts.name, kMostCounted) << 3
                                | std::min(counts.content, kMostCounted));
        ++term.alive;
        nameLength += counts.name;
        contentLength += counts.content;
    }
    const Lengths lengths{shortened(nameLength), shortened(contentLength), true};
    m_nameLengths += lengths.name;
    m_contentLengths += lengths.content;
    if (project.isPlaced())
        m_cells[cellOf(project)].push_back(at);
    m_places.insert(project.id, at);
    m_slots.push_back(project);
    m_lengths.push_back(lengths);
}

void LikenessIndex::drop(std::uint32_t at)
{
    for (const FieldCounts &counts : countsOf(m_slots[at])) {
        if (const auto term = m_terms.find(counts.gram); term != m_terms.end())
            --term->second.alive;
    }
    m_nameLengths -= m_lengths[at].name;
    m_contentLengths -= m_lengths[at].content;
    m_lengths[at] = {};
    m_slots[at] = {};
}

void LikenessIndex::remove(ProjectId id)
{
    const auto place = m_places.constFind(id);
    if (place == m_places.cend())
        return;
    drop(*place);
    m_places.erase(place);
    constexpr std::size_t kFewSlots = 1'000;
    if (m_slots.size() > kFewSlots && m_places.size() * 2 < static_cast<qsizetype>(m_slots.size()))
        compact();
}

void LikenessIndex::compact()
{
    LikenessIndex fresh(m_settings);
    for (std::size_t at = 0; at < m_slots.size(); ++at) {
        if (m_lengths[at].alive)
            fresh.put(m_slots[at]);
    }
    *this = std::move(fresh);
}

std::size_t LikenessIndex::follow(std::span<const ComparedProject> present)
{
    std::size_t touched = 0;
    QSet<ProjectId> there;
    for (const ComparedProject &project : present) {
        there.insert(project.id);
        const ComparedProject *known = find(project.id);
        if (known && known->version == project.version)
            continue;
        put(project);
        ++touched;
    }
    std::vector<ProjectId> gone;
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it) {
        if (!there.contains(it.key()))
            gone.push_back(it.key());
    }
    for (const ProjectId id : gone)
        remove(id);
    return touched + gone.size();
}

const ComparedProject *LikenessIndex::find(ProjectId id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_slots[*place];
}

void LikenessIndex::forEach(const std::function<bool(const ComparedProject &)> &visit) const
{
    for (std::size_t at = 0; at < m_slots.size(); ++at) {
        if (m_lengths[at].alive && !visit(m_slots[at]))
            return;
    }
}

double LikenessIndex::idf(Gram gram) const
{
    const auto term = m_terms.find(gram);
    const double with = term == m_terms.end() ? 0 : term->second.alive;
    const auto all = static_cast<double>(m_places.size());
    return std::log(1 + (std::max(0.0, all - with) + 0.5) / (with + 0.5));
}

std::vector<LikenessIndex::Found> LikenessIndex::byWords(const ComparedProject &project) const
{
    const double all = std::max<double>(1, static_cast<double>(m_places.size()));
    const double averageName = std::max(1.0, static_cast<double>(m_nameLengths) / all);
    const double averageContent = std::max(1.0, static_cast<double>(m_contentLengths) / all);
    std::vector<float> scores(m_slots.size());
    std::vector<std::uint32_t> touched;
    const std::vector<float> ofName = lengthFactors(m_settings.b, averageName);
    const std::vector<float> ofContent = lengthFactors(m_settings.b, averageContent);
    const auto k1 = static_cast<float>(m_settings.k1);
    const auto nameWeight = static_cast<float>(m_settings.nameWeight);
    for (const FieldCounts &counts : countsOf(project)) {
        const auto term = m_terms.find(counts.gram);
        if (term == m_terms.end())
            continue;
        const auto weight = static_cast<float>(idf(counts.gram));
        for (const Posting posting : term->second.postings) {
            const std::uint32_t at = posting >> 6;
            const Lengths &lengths = m_lengths[at];
            if (!lengths.alive)
                continue;
            const auto name = static_cast<float>(posting >> 3 & kMostCounted);
            const auto content = static_cast<float>(posting & kMostCounted);
            const float tf =
                nameWeight * name * ofName[lengths.name] + content * ofContent[lengths.content];
            if (scores[at] == 0)
                touched.push_back(at);
            scores[at] += weight * tf / (k1 + tf);
        }
    }
    std::vector<Found> found;
    found.reserve(touched.size());
    for (const std::uint32_t at : touched)
        found.push_back({at, scores[at]});
    keepBest(found, m_settings.candidates + 1, [](const Found &x, const Found &y) {
        return x.value != y.value ? x.value > y.value : x.slot < y.slot;
    });
    return found;
}

std::vector<LikenessIndex::Found> LikenessIndex::byPlace(const ComparedProject &project) const
{
    std::vector<Found> found;
    if (!project.isPlaced())
        return found;
    const double reach = m_settings.nearMetres + project.extent;
    const auto [x, y] = cellOf(project);
    const double narrow = std::max(0.1, std::cos(project.latitude * 3.14159265 / 180));
    const int rows = std::min(kMostCells, 1 + static_cast<int>(reach / kMetresPerCell));
    const int columns =
        std::min(kMostCells, 1 + static_cast<int>(reach / (kMetresPerCell * narrow)));
    for (int row = y - rows; row <= y + rows; ++row) {
        for (int column = x - columns; column <= x + columns; ++column) {
            const auto cell = m_cells.constFind({column, row});
            if (cell == m_cells.cend())
                continue;
            for (const std::uint32_t at : *cell) {
                if (!m_lengths[at].alive)
                    continue;
                const double away = distanceBetween(project, m_slots[at]);
                if (away <= reach)
                    found.push_back({at, away});
            }
        }
    }
    keepBest(found, m_settings.mostNear + 1, [](const Found &a, const Found &b) {
        return a.value != b.value ? a.value < b.value : a.slot < b.slot;
    });
    return found;
}

std::vector<const ComparedProject *> LikenessIndex::candidates(const ComparedProject &project) const
{
    std::vector<const ComparedProject *> all;
    QSet<std::uint32_t> taken;
    for (const auto &found : {byWords(project), byPlace(project)}) {
        for (const Found &one : found) {
            const ComparedProject &other = m_slots[one.slot];
            if (other.id == project.id || taken.contains(one.slot))
                continue;
            taken.insert(one.slot);
            all.push_back(&other);
        }
    }
    return all;
}

std::size_t LikenessIndex::bytes() const
{
    constexpr std::size_t kNode = 32; // of the hash table, for each word
    std::size_t sum = m_terms.bucket_count() * sizeof(void *);
    for (const auto &[gram, term] : m_terms)
        sum += sizeof(gram) + sizeof(term) + kNode + term.postings.capacity() * sizeof(Posting);
    return sum + m_slots.capacity() * sizeof(ComparedProject)
           + m_lengths.capacity() * sizeof(Lengths);
}

} // namespace zs
