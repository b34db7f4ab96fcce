// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/feature_plan.h"

#include "risk/feature_names.h"
#include "risk/risk_words.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <cmath>
#include <limits>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostValues = 30; ///< a column with more different texts is one of words
constexpr qsizetype kMostWords = 60;
constexpr int kFewest = 5; ///< cases with a value or word: fewer say nothing

constexpr std::array kKindNames{u"number", u"days", u"is", u"has"};

std::size_t rowOf(const RiskCases &cases, std::size_t i)
{
    return static_cast<std::size_t>(cases.row[i]);
}

bool isConstant(const RiskColumn &column,
                const RiskCases &cases,
                std::span<const std::size_t> which)
{
    if (which.empty())
        return true;
    if (column.kind == RiskColumnKind::Words)
        return std::ranges::all_of(which, [&](std::size_t i) {
            return column.codes[rowOf(cases, i)] == column.codes[rowOf(cases, which.front())];
        });
    double first = std::numeric_limits<double>::quiet_NaN();
    bool missing = false;
    for (const std::size_t i : which) {
        const double value = column.numbers[rowOf(cases, i)];
        missing = missing || std::isnan(value);
        if (std::isnan(first))
            first = value;
        else if (!std::isnan(value) && value != first)
            return false;
    }
    return std::isnan(first) || !missing; // known or not may say something
}

bool isChinese(QChar c)
{
    return c.script() == QChar::Script_Han;
}

/// The values with the most cases, most first.
QStringList frequent(const QHash<QString, int> &count, int least, int most, qsizetype limit)
{
    std::vector<std::pair<int, QString>> found;
    for (auto it = count.cbegin(); it != count.cend(); ++it) {
        if (it.value() >= least && it.value() <= most)
            found.emplace_back(-it.value(), it.key());
    }
    std::ranges::sort(found);
    QStringList names;
    for (std::size_t i = 0; i < found.size() && names.size() < limit; ++i)
        names << found[i].second;
    return names;
}

/// Of each different text of the column: whether the feature holds.
std::vector<float> valuesOf(const RiskColumn &column, const CaseFeature &feature)
{
    std::vector<float> holds;
    for (const QString &text : column.values)
        holds.push_back((feature.kind == CaseFeatureKind::Is
                             ? text == feature.value
                             : featureWords(text).contains(feature.value))
                            ? 1.0F
                            : 0.0F);
    return holds;
}

} // namespace

QStringList featureWords(QStringView text)
{
    QStringList words;
    QSet<QString> seen;
    const auto take = [&](const QString &word) {
        if (!seen.contains(word)) {
            seen.insert(word);
            words << word;
        }
    };
    for (qsizetype i = 0; i < text.size();) {
        if (isChinese(text[i])) {
            if (i + 1 < text.size() && isChinese(text[i + 1]))
                take(text.sliced(i, 2).toString());
            ++i;
            continue;
        }
        const qsizetype from = i;
        while (i < text.size() && text[i].isLetterOrNumber() && !isChinese(text[i]))
            ++i;
        if (i - from >= 3)
            take(text.sliced(from, i - from).toString().toLower());
        i = std::max(i, from + 1);
    }
    return words;
}

QString CaseFeature::text() const
{
    switch (kind) {
    case CaseFeatureKind::Number:
        return featureText(column);
    case CaseFeatureKind::Days:
        return riskWords(QT_TRANSLATE_NOOP("Risk", "days until “%1”")).arg(featureText(column));
    case CaseFeatureKind::Is:
        return riskWords(QT_TRANSLATE_NOOP("Risk", "“%1” is “%2”"))
            .arg(featureText(column), featureValueText(column, value));
    case CaseFeatureKind::Has:
        break;
    }
    return riskWords(QT_TRANSLATE_NOOP("Risk", "“%1” speaks of “%2”"))
        .arg(featureText(column), value);
}

void FeaturePlan::learnWords(const RiskColumn &column,
                             const RiskCases &cases,
                             std::span<const std::size_t> which)
{
    std::vector<int> count(column.values.size(), 0);
    for (const std::size_t i : which) {
        const std::int32_t code = column.codes[rowOf(cases, i)];
        if (code >= 0)
            ++count[static_cast<std::size_t>(code)];
    }
    QHash<QString, int> byValue;
    for (std::size_t v = 0; v < count.size(); ++v) {
        if (count[v] > 0)
            byValue[column.values[v]] += count[v];
    }
    const auto all = static_cast<int>(which.size());
    if (byValue.size() <= kMostValues) {
        for (const QString &value : frequent(byValue, kFewest, all - 1, kMostValues))
            m_features.push_back({column.name, CaseFeatureKind::Is, value});
        return;
    }
    QHash<QString, int> byWord;
    for (std::size_t v = 0; v < count.size(); ++v) {
        if (count[v] == 0)
            continue;
        for (const QString &word : featureWords(column.values[v]))
            byWord[word] += count[v];
    }
    const int least = std::max(kFewest, all / 100);
    for (const QString &word : frequent(byWord, least, all * 6 / 10, kMostWords))
        m_features.push_back({column.name, CaseFeatureKind::Has, word});
}

FeaturePlan FeaturePlan::learn(const RiskTable &table,
                               const RiskCases &cases,
                               std::span<const std::size_t> which,
                               const RiskRoles &roles)
{
    FeaturePlan plan;
    for (const QString &name : riskFeatureColumns(table, roles)) {
        const RiskColumn &column = *table.find(name);
        if (isConstant(column, cases, which))
            plan.m_constant << name;
        else if (column.kind == RiskColumnKind::Words)
            plan.learnWords(column, cases, which);
        else
            plan.m_features.push_back({name,
                                       column.kind == RiskColumnKind::Date
                                           ? CaseFeatureKind::Days
                                           : CaseFeatureKind::Number,
                                       {}});
    }
    return plan;
}

Result<FeatureMatrix> FeaturePlan::apply(const RiskTable &table,
                                         const RiskCases &cases,
                                         std::span<const std::size_t> which) const
{
    FeatureMatrix matrix;
    matrix.rows = which.size();
    matrix.columns = m_features.size();
    matrix.values.resize(matrix.rows * matrix.columns);
    const RiskColumnKinds expected = kinds();
    for (std::size_t f = 0; f < m_features.size(); ++f) {
        const CaseFeature &feature = m_features[f];
        const RiskColumn *column = table.find(feature.column);
        if (!column || column->kind != expected.at(feature.column))
            return fail(ErrorCode::Invalid,
                        riskWords(QT_TRANSLATE_NOOP("Risk",
                                                    "The table has no column “%1” of the kind that "
                                                    "the model was learnt from."))
                            .arg(feature.column));
        const bool words = column->kind == RiskColumnKind::Words;
        const std::vector<float> holds = words ? valuesOf(*column, feature) : std::vector<float>{};
        for (std::size_t k = 0; k < which.size(); ++k) {
            const std::size_t row = rowOf(cases, which[k]);
            float &value = matrix.at(k, f);
            if (words)
                value = column->codes[row] < 0
                            ? 0.0F
                            : holds[static_cast<std::size_t>(column->codes[row])];
            else if (feature.kind == CaseFeatureKind::Days)
                value = static_cast<float>(column->numbers[row] - cases.day[which[k]]);
            else
                value = static_cast<float>(column->numbers[row]);
        }
    }
    return matrix;
}

RiskColumnKinds FeaturePlan::kinds() const
{
    RiskColumnKinds kinds;
    for (const CaseFeature &feature : m_features)
        kinds[feature.column] = feature.kind == CaseFeatureKind::Number ? RiskColumnKind::Number
                                : feature.kind == CaseFeatureKind::Days ? RiskColumnKind::Date
                                                                        : RiskColumnKind::Words;
    return kinds;
}

QJsonObject FeaturePlan::toJson() const
{
    QJsonArray features;
    for (const CaseFeature &f : m_features) {
        QJsonObject entry{
            {u"column"_s, f.column},
            {u"kind"_s, QString::fromUtf16(kKindNames[static_cast<std::size_t>(f.kind)])}};
        if (!f.value.isEmpty())
            entry[u"value"_s] = f.value;
        features.append(entry);
    }
    return {{u"features"_s, features}, {u"constant"_s, QJsonArray::fromStringList(m_constant)}};
}

std::optional<FeaturePlan> FeaturePlan::fromJson(const QJsonObject &object)
{
    FeaturePlan plan;
    for (const QJsonValue &entry : object[u"features"_s].toArray()) {
        const QString kind = entry[u"kind"_s].toString();
        const auto found = std::ranges::find_if(
            kKindNames, [&kind](const char16_t *name) { return kind == QStringView(name); });
        if (found == kKindNames.end() || entry[u"column"_s].toString().isEmpty())
            return {};
        plan.m_features.push_back({entry[u"column"_s].toString(),
                                   static_cast<CaseFeatureKind>(found - kKindNames.begin()),
                                   entry[u"value"_s].toString()});
    }
    for (const QJsonValue &name : object[u"constant"_s].toArray())
        plan.m_constant << name.toString();
    return plan;
}

} // namespace zs
