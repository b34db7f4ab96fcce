// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/class_column.h"

#include "risk/risk_words.h"

#include <QJsonArray>

#include <cmath>
#include <map>
#include <set>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostClasses = 40;
constexpr std::size_t kFewLevels = 8; ///< numbers with so few different values are classes

const QString kNone = u"-"_s;

} // namespace

/// Looks at the columns one by one.
class ClassColumnOffer {
public:
    ClassColumnOffer(const RiskTable &table,
                     const RiskCases &cases,
                     std::span<const std::size_t> which)
        : m_table(table)
        , m_cases(cases)
        , m_which(which)
    {}

    void look(const RiskColumn &column)
    {
        if (column.kind == RiskColumnKind::Words)
            return lookAtWords(column);
        if (column.kind == RiskColumnKind::Date)
            return;
        const qsizetype equals = column.name.indexOf(u'=');
        const std::vector<double> sorted = known(column);
        const std::set<double> levels(sorted.begin(), sorted.end());
        if (equals > 0 && levels.size() <= 2) {
            m_flags[column.name.left(equals)] << column.name;
            return;
        }
        ClassColumn found;
        found.m_name = column.name;
        found.m_columns = {column.name};
        found.m_kind = ClassColumn::Kind::Ranges;
        if (levels.size() < 2)
            return;
        if (levels.size() <= kFewLevels) {
            for (auto it = std::next(levels.begin()); it != levels.end(); ++it)
                found.m_ranges.push_back(*it);
        } else {
            for (const std::size_t quarter : {1U, 2U, 3U}) {
                const double at = sorted[sorted.size() * quarter / 4];
                if (at > sorted.front() && (found.m_ranges.empty() || at > found.m_ranges.back()))
                    found.m_ranges.push_back(at);
            }
        }
        if (!found.m_ranges.empty())
            m_found.push_back(found);
    }

    std::vector<ClassColumn> take()
    {
        for (const auto &[name, columns] : m_flags) {
            ClassColumn flags;
            flags.m_name = name;
            flags.m_kind = ClassColumn::Kind::Flags;
            flags.m_columns = columns;
            m_found.push_back(flags);
        }
        return std::move(m_found);
    }

private:
    void lookAtWords(const RiskColumn &column)
    {
        std::set<std::int32_t> seen;
        for (const std::size_t i : m_which)
            seen.insert(column.codes[static_cast<std::size_t>(m_cases.row[i])]);
        if (seen.size() < 2 || seen.size() > kMostClasses || seen.size() * 3 > m_which.size())
            return;
        ClassColumn found;
        found.m_name = column.name;
        found.m_columns = {column.name};
        m_found.push_back(found);
    }

    [[nodiscard]] std::vector<double> known(const RiskColumn &column) const
    {
        std::vector<double> values;
        for (const std::size_t i : m_which) {
            const double value = column.numbers[static_cast<std::size_t>(m_cases.row[i])];
            if (!std::isnan(value))
                values.push_back(value);
        }
        std::ranges::sort(values);
        return values;
    }

    const RiskTable &m_table;
    const RiskCases &m_cases;
    std::span<const std::size_t> m_which;
    std::vector<ClassColumn> m_found;
    std::map<QString, QStringList> m_flags;
};

std::vector<ClassColumn> ClassColumn::offered(const RiskTable &table,
                                              const RiskCases &cases,
                                              std::span<const std::size_t> which,
                                              const RiskRoles &roles)
{
    ClassColumnOffer offer(table, cases, which);
    for (const QString &name : riskFeatureColumns(table, roles))
        offer.look(*table.find(name));
    return offer.take();
}

Result<QString> ClassColumn::classOf(const RiskTable &table, std::size_t row) const
{
    for (const QString &name : m_columns) {
        const RiskColumn *column = table.find(name);
        if (!column || (column->kind == RiskColumnKind::Words) != (m_kind == Kind::Text))
            return fail(ErrorCode::Invalid,
                        riskWords(QT_TRANSLATE_NOOP("Risk",
                                                    "The table has no column “%1” of the kind that "
                                                    "the model was learnt from."))
                            .arg(name));
        if (m_kind == Kind::Text)
            return column->isEmptyAt(row) ? kNone : column->textAt(row);
        const double value = column->numbers[row];
        if (m_kind == Kind::Flags) {
            if (value > 0.5)
                return name.sliced(m_name.size() + 1);
            continue;
        }
        if (std::isnan(value))
            return kNone;
        const auto at = std::ranges::upper_bound(m_ranges, value);
        if (at == m_ranges.begin())
            return u"< %1"_s.arg(m_ranges.front());
        return u">= %1"_s.arg(*std::prev(at));
    }
    return kNone;
}

QJsonObject ClassColumn::toJson() const
{
    QJsonArray ranges;
    for (const double at : m_ranges)
        ranges.append(at);
    return {{u"name"_s, m_name},
            {u"kind"_s, static_cast<int>(m_kind)},
            {u"columns"_s, QJsonArray::fromStringList(m_columns)},
            {u"ranges"_s, ranges}};
}

std::optional<ClassColumn> ClassColumn::fromJson(const QJsonObject &object)
{
    ClassColumn column;
    column.m_name = object[u"name"_s].toString();
    const int kind = object[u"kind"_s].toInt(-1);
    if (kind < 0 || kind > static_cast<int>(Kind::Ranges))
        return {};
    column.m_kind = static_cast<Kind>(kind);
    for (const QJsonValue &name : object[u"columns"_s].toArray()) {
        column.m_columns << name.toString();
        if (column.m_kind == Kind::Flags && name.toString().size() <= column.m_name.size())
            return {};
    }
    for (const QJsonValue &at : object[u"ranges"_s].toArray())
        column.m_ranges.push_back(at.toDouble());
    const bool fits = !column.m_columns.isEmpty()
                      && (column.m_kind != Kind::Ranges || !column.m_ranges.empty())
                      && std::ranges::is_sorted(column.m_ranges);
    return fits ? std::optional(column) : std::nullopt;
}

} // namespace zs
