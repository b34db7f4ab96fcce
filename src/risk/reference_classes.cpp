// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/reference_classes.h"

#include "risk/feature_names.h"
#include "risk/measures.h"

#include <QHash>
#include <QJsonArray>

#include <cmath>
#include <numeric>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

const QString kBetween = u" / "_s;
constexpr std::array kPulls{10.0, 20.0, 40.0};

/// Numbers instead of names, of all cases looked at.
std::vector<int> numbered(const ClassColumn &column,
                          const RiskTable &table,
                          const RiskCases &cases,
                          std::span<const std::size_t> which)
{
    QHash<QString, int> seen;
    std::vector<int> classes;
    for (const std::size_t i : which) {
        const QString name =
            column.classOf(table, static_cast<std::size_t>(cases.row[i])).value_or(QString());
        const auto found = seen.constFind(name);
        classes.push_back(found != seen.constEnd() ? *found : static_cast<int>(seen.size()));
        if (found == seen.constEnd())
            seen.insert(name, classes.back());
    }
    return classes;
}

/// Goes through the cases day by day: each is told from those of earlier days alone.
class Rehearsal {
public:
    Rehearsal(const RiskCases &cases, std::span<const std::size_t> which)
        : m_cases(cases)
        , m_which(which)
    {}

    /// The log losses of the later part, one a case; `outer` may be empty.
    [[nodiscard]] std::vector<double>
    losses(const std::vector<int> &outer, const std::vector<int> &inner, double pull) const
    {
        std::map<int, std::pair<double, double>> wide;
        std::map<std::pair<int, int>, std::pair<double, double>> narrow;
        double all = 2.0; // as if one late and one not had been seen
        double late = 1.0;
        std::vector<double> found;
        std::size_t learnt = 0;
        for (std::size_t k = 0; k < m_which.size(); ++k) {
            for (; learnt < k && isBefore(learnt, k); ++learnt) {
                const double y = m_cases.late[m_which[learnt]];
                add(wide[classAt(outer, learnt)], y);
                add(narrow[{classAt(outer, learnt), classAt(inner, learnt)}], y);
                all += 1.0;
                late += y;
            }
            if (k < m_which.size() / 4)
                continue;
            double p = late / all;
            if (!outer.empty())
                p = drawn(wide[classAt(outer, k)], p, pull);
            if (!inner.empty())
                p = drawn(narrow[{classAt(outer, k), classAt(inner, k)}], p, pull);
            found.push_back(-std::log(m_cases.late[m_which[k]] != 0 ? p : 1.0 - p));
        }
        return found;
    }

private:
    [[nodiscard]] bool isBefore(std::size_t a, std::size_t b) const
    {
        return m_cases.day[m_which[a]] < m_cases.day[m_which[b]];
    }
    [[nodiscard]] static int classAt(const std::vector<int> &classes, std::size_t k)
    {
        return classes.empty() ? 0 : classes[k];
    }
    static void add(std::pair<double, double> &tally, double y)
    {
        tally.first += 1.0;
        tally.second += y;
    }
    [[nodiscard]] static double
    drawn(const std::pair<double, double> &tally, double wider, double pull)
    {
        return (tally.second + pull * wider) / (tally.first + pull);
    }

    const RiskCases &m_cases;
    std::span<const std::size_t> m_which;
};

double meanOf(const std::vector<double> &values)
{
    return values.empty() ? 0.0
                          : std::accumulate(values.begin(), values.end(), 0.0)
                                / static_cast<double>(values.size());
}

/// How much the mean of differences may be chance: its standard error.
double doubtOf(const std::vector<double> &a, const std::vector<double> &b)
{
    double sum = 0.0;
    double squares = 0.0;
    const auto n = static_cast<double>(a.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        sum += a[i] - b[i];
        squares += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return n < 2.0 ? 0.0 : std::sqrt(std::max(0.0, squares / n - (sum / n) * (sum / n)) / n);
}

struct Choice {
    int column = -1;
    double pull = 20.0;
    std::vector<double> losses;
};

} // namespace

ReferenceClasses ReferenceClasses::train(const RiskTable &table,
                                         const RiskCases &cases,
                                         std::span<const std::size_t> which,
                                         std::span<const double> weights,
                                         const RiskRoles &roles)
{
    // of very many cases the last ones choose the columns; all of them are counted
    constexpr std::size_t kMostLookedAt = 20'000;
    const auto seen = which.size() > kMostLookedAt ? which.last(kMostLookedAt) : which;
    const std::vector<ClassColumn> offered = ClassColumn::offered(table, cases, seen, roles);
    std::vector<std::vector<int>> classes;
    for (const ClassColumn &column : offered)
        classes.push_back(numbered(column, table, cases, seen));
    const Rehearsal rehearsal(cases, seen);
    ReferenceClasses model;
    Choice best{-1, 20.0, rehearsal.losses({}, {}, 20.0)};
    for (int level = 0; level < 2; ++level) {
        const std::vector<int> outer =
            best.column < 0 ? std::vector<int>{} : classes[static_cast<std::size_t>(best.column)];
        Choice next = best;
        next.column = -1;
        for (std::size_t c = 0; c < offered.size(); ++c) {
            for (const double pull : kPulls) {
                if (level == 1 && (pull != best.pull || static_cast<int>(c) == best.column))
                    continue;
                auto losses = level == 0 ? rehearsal.losses(classes[c], {}, pull)
                                         : rehearsal.losses(outer, classes[c], pull);
                // ranges were cut by the data: they must be better by more than chance
                const double handicap = (offered[c].isRanges() ? 0.5 : 0.0) + level * 0.5;
                if (meanOf(losses) + handicap * doubtOf(losses, best.losses) < meanOf(next.losses))
                    next = {static_cast<int>(c), pull, std::move(losses)};
            }
        }
        if (next.column < 0)
            break;
        model.m_levels.push_back(offered[static_cast<std::size_t>(next.column)]);
        best = next;
    }
    model.m_pull = best.pull;
    model.count(table, cases, which, weights);
    return model;
}

void ReferenceClasses::count(const RiskTable &table,
                             const RiskCases &cases,
                             std::span<const std::size_t> which,
                             std::span<const double> weights)
{
    Tally all;
    for (std::size_t k = 0; k < which.size(); ++k) {
        const std::size_t i = which[k];
        const double w = weights.empty() ? 1.0 : weights[k];
        const auto add = [&](Tally &tally) {
            tally.cases += w;
            tally.late += w * cases.late[i];
            ++tally.count;
            tally.lateCount += cases.late[i];
        };
        add(all);
        QString key;
        for (const ClassColumn &level : m_levels) {
            key +=
                kBetween
                + level.classOf(table, static_cast<std::size_t>(cases.row[i])).value_or(QString());
            add(m_tallies[key]);
        }
    }
    m_base = all.cases > 0.0 ? all.late / all.cases : 0.5;
    m_tallies[{}] = all;
}

Result<ReferenceRate> ReferenceClasses::rateOf(const RiskTable &table, std::size_t row) const
{
    const Tally &all = m_tallies.at({});
    ReferenceRate rate{m_base, all.count, all.lateCount, {}};
    QString key;
    QStringList names;
    for (const ClassColumn &level : m_levels) {
        const auto name = level.classOf(table, row);
        if (!name)
            return passOn(name);
        key += kBetween + *name;
        const auto found = m_tallies.find(key);
        if (found == m_tallies.end())
            break;
        names << featureText(level.name()) + u": "_s + featureValueText(level.name(), *name);
        rate = {(found->second.late + m_pull * rate.probability) / (found->second.cases + m_pull),
                found->second.count,
                found->second.lateCount,
                names.join(u", "_s)};
    }
    return rate;
}

QStringList ReferenceClasses::names() const
{
    QStringList names;
    for (const ClassColumn &level : m_levels)
        names << level.name();
    return names;
}

RiskColumnKinds ReferenceClasses::kinds() const
{
    RiskColumnKinds kinds;
    for (const ClassColumn &level : m_levels) {
        for (const QString &column : level.columns())
            kinds[column] = level.isWords() ? RiskColumnKind::Words : RiskColumnKind::Number;
    }
    return kinds;
}

QJsonObject ReferenceClasses::toJson() const
{
    QJsonArray levels;
    for (const ClassColumn &level : m_levels)
        levels.append(level.toJson());
    QJsonArray tallies;
    for (const auto &[key, t] : m_tallies)
        tallies.append(QJsonArray{
            key, t.cases, t.late, static_cast<qint64>(t.count), static_cast<qint64>(t.lateCount)});
    return {
        {u"levels"_s, levels}, {u"tallies"_s, tallies}, {u"base"_s, m_base}, {u"pull"_s, m_pull}};
}

std::optional<ReferenceClasses> ReferenceClasses::fromJson(const QJsonObject &object)
{
    ReferenceClasses model;
    for (const QJsonValue &level : object[u"levels"_s].toArray()) {
        auto column = ClassColumn::fromJson(level.toObject());
        if (!column)
            return {};
        model.m_levels.push_back(std::move(*column));
    }
    for (const QJsonValue &entry : object[u"tallies"_s].toArray()) {
        const QJsonArray t = entry.toArray();
        Tally tally{
            t.at(1).toDouble(), t.at(2).toDouble(), t.at(3).toInteger(), t.at(4).toInteger()};
        if (t.size() != 5 || tally.cases < 0.0 || tally.late < 0.0 || tally.late > tally.cases)
            return {};
        model.m_tallies[t.at(0).toString()] = tally;
    }
    model.m_base = object[u"base"_s].toDouble(-1.0);
    model.m_pull = object[u"pull"_s].toDouble(-1.0);
    const bool fits = model.m_tallies.contains({}) && model.m_base >= 0.0 && model.m_base <= 1.0
                      && model.m_pull > 0.0;
    return fits ? std::optional(model) : std::nullopt;
}

} // namespace zs
