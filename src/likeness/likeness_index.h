// SPDX-License-Identifier: GPL-3.0-or-later
// An inverted index of the library: which projects may be the same as a given one.
//
//   gram -> postings (project, times in name, times in content)     found by words
//   cell of the map -> projects                                      found by place
//
// Words are weighed by BM25F (S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework:
// BM25 and Beyond", Foundations and Trends in Information Retrieval 3(4), 2009, section 3.5): with
// tf' = sum over fields of weight * tf / (1 - b + b * length / average length),
//   score = sum over grams of idf * tf' / (k1 + tf'),   idf = ln(1 + (N - df + 0.5) / (df + 0.5)),
// the idf being the one that never gets negative. k1, b and the weights are in LikenessSettings.
// What every project is called (工程, 改造) has a low idf and so weighs little.
#pragma once

#include "likeness/compared_project.h"
#include "likeness/likeness_settings.h"
#include "likeness/project_text.h"

#include <QHash>

#include <functional>
#include <span>
#include <unordered_map>

namespace zs {

/// At most 2^26 projects, counting those that were replaced since compact().
class LikenessIndex {
public:
    explicit LikenessIndex(LikenessSettings settings);

    /// Adds it, or takes it in the place of what it was before.
    void put(const ComparedProject &project);
    void remove(ProjectId id);
    /// Puts what is new or of another version, removes what is not among them. How many it touched.
    std::size_t follow(std::span<const ComparedProject> present);

    [[nodiscard]] std::size_t size() const { return m_places.size(); }
    /// Null when it is not there; valid until the next change.
    [[nodiscard]] const ComparedProject *find(ProjectId id) const;
    [[nodiscard]] const LikenessSettings &settings() const { return m_settings; }
    /// For all projects, in the order they came; skips those that are gone.
    void forEach(const std::function<bool(const ComparedProject &)> &visit) const;

    /// Whoever may be the same, itself left out: the best by words, and the nearest on the map.
    [[nodiscard]] std::vector<const ComparedProject *>
    candidates(const ComparedProject &project) const;
    /// How much a gram says here.
    [[nodiscard]] double idf(Gram gram) const;
    /// Bytes that the postings and words take, about.
    [[nodiscard]] std::size_t bytes() const;

private:
    /// 26 bits of the slot, 3 of each count: as many as a library of 100,000 needs in little room.
    using Posting = std::uint32_t;
    static constexpr std::uint32_t kMostCounted = 7;

    /// In grams. What every posting asks for lies close together, not in the slots.
    struct Lengths {
        std::uint16_t name = 0;
        std::uint16_t content = 0;
        bool alive = false;
    };
    struct FieldCounts {
        Gram gram = 0;
        std::uint32_t name = 0;
        std::uint32_t content = 0;
    };
    struct Term {
        std::vector<Posting> postings;
        std::uint32_t alive = 0; ///< projects that have it and are still there
    };
    struct Found {
        std::uint32_t slot = 0;
        double value = 0;
    };

    [[nodiscard]] static std::vector<FieldCounts> countsOf(const ComparedProject &project);
    void drop(std::uint32_t slot);
    void compact();
    [[nodiscard]] std::vector<Found> byWords(const ComparedProject &project) const;
    [[nodiscard]] std::vector<Found> byPlace(const ComparedProject &project) const;
    [[nodiscard]] static std::pair<int, int> cellOf(const ComparedProject &project);

    LikenessSettings m_settings;
    std::vector<ComparedProject> m_slots;
    std::vector<Lengths> m_lengths; ///< beside them
    std::unordered_map<Gram, Term> m_terms;
    QHash<ProjectId, std::uint32_t> m_places; ///< the slot of each
    QHash<std::pair<int, int>, std::vector<std::uint32_t>> m_cells;
    std::uint64_t m_nameLengths = 0;
    std::uint64_t m_contentLengths = 0;
};

} // namespace zs
