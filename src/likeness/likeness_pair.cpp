// SPDX-License-Identifier: GPL-3.0-or-later
#include "likeness/likeness_pair.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// A project with what is worked out once for many comparisons.
struct Reading {
    ComparedProject project;
    std::vector<GramCount> name;
    std::vector<GramCount> content;
    std::vector<GramCount> place;
    std::vector<OrdinalMark> ordinals;
    LineSection section;

    Reading(const ComparedProject &p, const LikenessSettings &settings)
        : project(p)
        , name(gramsOf(normalised(p.name)))
        , content(gramsOf(normalised(p.scope)))
        , place(gramsOf(normalised(p.place)))
        , ordinals(ordinalsOf(normalised(p.name), settings.quantityUnits))
        , section(sectionOf(p.name + u'\n' + p.scope + u'\n' + p.place))
    {}
};

double wordsAlike(const std::vector<GramCount> &a,
                  const std::vector<GramCount> &b,
                  const LikenessIndex &index)
{
    const double k1 = index.settings().k1;
    const auto weight = [&](Gram gram, int count) {
        return index.idf(gram) * count * (k1 + 1) / (k1 + count);
    };
    double ofA = 0;
    double ofB = 0;
    double shared = 0;
    auto i = a.begin();
    auto j = b.begin();
    while (i != a.end() || j != b.end()) {
        if (j == b.end() || (i != a.end() && i->gram < j->gram)) {
            ofA += weight(i->gram, i->count);
            ++i;
        } else if (i == a.end() || j->gram < i->gram) {
            ofB += weight(j->gram, j->count);
            ++j;
        } else {
            ofA += weight(i->gram, i->count);
            ofB += weight(j->gram, j->count);
            shared += weight(i->gram, std::min(i->count, j->count));
            ++i;
            ++j;
        }
    }
    if (ofA <= 0 || ofB <= 0)
        return 0;
    return (2 * shared / (ofA + ofB) + shared / std::min(ofA, ofB)) / 2;
}

void addWords(Likeness &result,
              LikenessPartKind kind,
              const std::vector<GramCount> &a,
              const std::vector<GramCount> &b,
              const LikenessIndex &index)
{
    if (!a.empty() && !b.empty())
        result.parts.push_back({kind, wordsAlike(a, b, index), 0, {}});
}

void addPlace(Likeness &result,
              const ComparedProject &a,
              const ComparedProject &b,
              const LikenessSettings &settings)
{
    if (!a.isPlaced() || !b.isPlaced())
        return;
    const double away = distanceBetween(a, b);
    double alike = std::exp(-away / settings.distanceScale);
    if (a.extent > 0 && b.extent > 0)
        alike = (alike + overlapOf(a, b)) / 2;
    result.parts.push_back({LikenessPartKind::Distance, alike, away, {}});
}

void addPeriod(Likeness &result, const ComparedProject &a, const ComparedProject &b)
{
    if (!a.from.isValid() || !a.to.isValid() || !b.from.isValid() || !b.to.isValid())
        return;
    const auto lengthOf = [](QDate from, QDate to) {
        return static_cast<double>(std::max<qint64>(0, from.daysTo(to) + 1));
    };
    const double both = lengthOf(std::max(a.from, b.from), std::min(a.to, b.to));
    const double shorter = std::min(lengthOf(a.from, a.to), lengthOf(b.from, b.to));
    result.parts.push_back(
        {LikenessPartKind::Period, shorter > 0 ? std::min(1.0, both / shorter) : 0, both, {}});
}

/// "1期 / 2期" where both say which one and none is the same; else empty.
QString otherNumber(const std::vector<OrdinalMark> &a, const std::vector<OrdinalMark> &b)
{
    for (const OrdinalMark &mark : a) {
        const auto same = [&](const OrdinalMark &other) { return other.what == mark.what; };
        const auto theirs = std::ranges::find_if(b, same);
        const bool agrees = std::ranges::contains(b, mark);
        if (theirs != b.end() && !agrees)
            return mark.number + mark.what + u" / "_s + theirs->number + theirs->what;
    }
    return {};
}

/// 1 for other sections of one line, 0.5 where they meet in one end, 0 otherwise.
double otherSection(const LineSection &a, const LineSection &b)
{
    if (a.chainage && b.chainage)
        return a.chainage->second <= b.chainage->first || b.chainage->second <= a.chainage->first
                   ? 1
                   : 0;
    if (a.ends.isEmpty() || b.ends.isEmpty())
        return 0;
    const auto shared =
        std::ranges::count_if(a.ends, [&](const QString &end) { return b.ends.contains(end); });
    return shared >= 2 ? 0 : shared == 1 ? 0.5 : 1;
}

Likeness compare(const Reading &a, const Reading &b, const LikenessIndex &index)
{
    const LikenessSettings &settings = index.settings();
    Likeness result;
    addWords(result, LikenessPartKind::Name, a.name, b.name, index);
    addWords(result, LikenessPartKind::Content, a.content, b.content, index);
    addWords(result, LikenessPartKind::Place, a.place, b.place, index);
    addPlace(result, a.project, b.project, settings);
    addPeriod(result, a.project, b.project);
    if (a.project.owner.isValid() && b.project.owner.isValid())
        result.parts.push_back(
            {LikenessPartKind::Owner, a.project.owner == b.project.owner ? 1.0 : 0.0, 0, {}});
    double sum = 0;
    double weights = 0;
    for (const LikenessPart &part : result.parts) {
        const double weight = settings.weights[static_cast<std::size_t>(part.kind)];
        sum += weight * part.score;
        weights += weight;
    }
    result.score = weights > 0 ? sum / weights : 0;
    result.otherNumber = otherNumber(a.ordinals, b.ordinals);
    if (!result.otherNumber.isEmpty())
        result.score *= settings.differentNumber;
    if (const double other = otherSection(a.section, b.section); other > 0) {
        result.otherSection = true;
        result.score *= std::pow(settings.differentSection, other);
    }
    return result;
}

/// Only for what is shown: it takes longer than all the rest.
void fillShared(Likeness &likeness, const ComparedProject &a, const ComparedProject &b)
{
    for (LikenessPart &part : likeness.parts) {
        if (part.kind == LikenessPartKind::Name)
            part.shared = longestShared(a.name, b.name);
        else if (part.kind == LikenessPartKind::Content)
            part.shared = longestShared(a.scope, b.scope);
        else if (part.kind == LikenessPartKind::Place)
            part.shared = longestShared(a.place, b.place);
    }
}

/// Readings of a check of the whole library: most projects are looked at many times.
class Readings {
public:
    explicit Readings(const LikenessSettings &settings)
        : m_settings(settings)
    {}
    [[nodiscard]] const Reading &of(const ComparedProject &project)
    {
        constexpr std::size_t kMostKept = 20'000; // some kilobytes each
        if (m_kept.size() >= kMostKept)
            m_kept.clear();
        return m_kept.try_emplace(project.id, project, m_settings).first->second;
    }

private:
    const LikenessSettings &m_settings;
    std::unordered_map<ProjectId, Reading> m_kept;
};

std::vector<LikenessHit>
hitsOf(const ComparedProject &project, const LikenessIndex &index, double from, Readings &readings)
{
    const Reading mine(project, index.settings());
    std::vector<LikenessHit> hits;
    for (const ComparedProject *other : index.candidates(project)) {
        Likeness likeness = compare(mine, readings.of(*other), index);
        if (likeness.score < from)
            continue;
        fillShared(likeness, project, *other);
        hits.push_back({*other, std::move(likeness)});
    }
    std::ranges::stable_sort(
        hits, std::ranges::greater(), [](const LikenessHit &hit) { return hit.likeness.score; });
    return hits;
}

} // namespace

const LikenessPart *Likeness::part(LikenessPartKind kind) const
{
    const auto found = std::ranges::find(parts, kind, &LikenessPart::kind);
    return found == parts.end() ? nullptr : &*found;
}

Likeness likenessOf(const ComparedProject &a, const ComparedProject &b, const LikenessIndex &index)
{
    Likeness result = compare(Reading(a, index.settings()), Reading(b, index.settings()), index);
    fillShared(result, a, b);
    return result;
}

std::vector<LikenessHit>
hitsFor(const ComparedProject &project, const LikenessIndex &index, double from)
{
    Readings readings(index.settings());
    return hitsOf(project, index, from, readings);
}

std::optional<std::vector<LikenessPairHit>>
allPairs(const LikenessIndex &index,
         double from,
         const std::function<bool(std::int64_t done, std::int64_t total)> &progress)
{
    std::vector<LikenessPairHit> pairs;
    Readings readings(index.settings());
    QSet<std::pair<ProjectId, ProjectId>> seen;
    const auto total = static_cast<std::int64_t>(index.size());
    std::int64_t done = 0;
    bool stopped = false;
    index.forEach([&](const ComparedProject &project) {
        for (LikenessHit &hit : hitsOf(project, index, from, readings)) {
            const auto pair = std::minmax(project.id, hit.other.id);
            if (seen.contains({pair.first, pair.second}))
                continue;
            seen.insert({pair.first, pair.second});
            pairs.push_back({project, std::move(hit.other), std::move(hit.likeness)});
        }
        stopped = progress && !progress(++done, total);
        return !stopped;
    });
    if (stopped)
        return std::nullopt;
    std::ranges::stable_sort(pairs, std::ranges::greater(), [](const LikenessPairHit &pair) {
        return pair.likeness.score;
    });
    return pairs;
}

} // namespace zs
