// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/delay_reasons.h"

#include "risk/feature_names.h"
#include "risk/risk_words.h"

#include <cmath>
#include <numeric>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString percent(double share)
{
    return QString::number(100.0 * share, 'f', 0);
}

QString numberText(double value)
{
    return QString::number(value, 'g', 4);
}

/// What the feature is like in this case: "“size” is 3", "“phase” is not “design”".
QString stateText(const CaseFeature &feature, float value)
{
    if (feature.kind == CaseFeatureKind::Number || feature.kind == CaseFeatureKind::Days) {
        const QString name = feature.kind == CaseFeatureKind::Days
                                 ? feature.text()
                                 : u"“%1”"_s.arg(featureText(feature.column));
        return std::isnan(value) ? riskWords(QT_TRANSLATE_NOOP("Risk", "%1 is not known")).arg(name)
                                 : riskWords(QT_TRANSLATE_NOOP("Risk", "%1 is %2"))
                                       .arg(name, numberText(static_cast<double>(value)));
    }
    if (value > 0.5F)
        return feature.text();
    return (feature.kind == CaseFeatureKind::Is
                ? riskWords(QT_TRANSLATE_NOOP("Risk", "“%1” is not “%2”"))
                : riskWords(QT_TRANSLATE_NOOP("Risk", "“%1” does not speak of “%2”")))
        .arg(featureText(feature.column), featureValueText(feature.column, feature.value));
}

DelayReason reasonOf(const CaseFeature &feature, float value, double points)
{
    const char *const sentence =
        points > 0.0
            ? QT_TRANSLATE_NOOP("Risk", "%1: adds about %2 points to the probability of a delay.")
            : QT_TRANSLATE_NOOP("Risk",
                                "%1: takes about %2 points off the probability of a delay.");
    return {riskWords(sentence).arg(stateText(feature, value),
                                    QString::number(std::abs(points), 'f', 1)),
            points};
}

QString referenceText(const ReferenceRate &rate, double base)
{
    if (rate.name.isEmpty())
        return riskWords(QT_TRANSLATE_NOOP("Risk", "Of %1 past cases %2 were late (%3 %)."))
            .arg(rate.cases)
            .arg(rate.late)
            .arg(percent(base));
    return riskWords(
               QT_TRANSLATE_NOOP(
                   "Risk", "Of %1 past cases of the class “%2” %3 were late; of all cases %4 %."))
        .arg(rate.cases)
        .arg(rate.name)
        .arg(rate.late)
        .arg(percent(base));
}

/// Asks again with the feature at each quartile; nothing when none lowers it by two points.
Result<QString> lowerText(const DelayModel &model,
                          const FeatureMatrix &row,
                          std::size_t feature,
                          double probability)
{
    FeatureMatrix asked;
    asked.rows = 3;
    asked.columns = row.columns;
    for (std::size_t q = 0; q < asked.rows; ++q) {
        asked.values.insert(asked.values.end(), row.values.begin(), row.values.end());
        asked.at(q, feature) = static_cast<float>(model.quartiles[feature][q]);
    }
    const auto logits = model.learner->logits(asked);
    if (!logits)
        return passOn(logits);
    const auto least = std::ranges::min_element(*logits);
    const double would = model.calibration.probability(*least);
    if (would > probability - 0.02)
        return QString();
    const auto q = static_cast<std::size_t>(least - logits->begin());
    const CaseFeature &f = model.plan.features()[feature];
    return riskWords(QT_TRANSLATE_NOOP("Risk",
                                       "Were it that %1, as in other cases, the model would say "
                                       "%2 % instead of %3 %."))
        .arg(stateText(f, asked.row(q)[feature]), percent(would), percent(probability));
}

/// The case stands in the first row of `row`; `parts` are what each of its features adds.
Result<> addLearnt(DelayReasons &found,
                   const DelayModel &model,
                   const FeatureMatrix &row,
                   double logit,
                   std::span<const double> parts,
                   std::size_t most,
                   bool lower)
{
    found.probability = model.calibration.probability(logit);
    const double points = 100.0 * model.calibration.slopeAt(logit);
    std::vector<std::size_t> order(row.columns);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(
        order, std::greater{}, [&parts](std::size_t f) { return std::abs(parts[f]); });
    for (std::size_t k = 0; k < std::min(most, order.size()); ++k) {
        const std::size_t f = order[k];
        const double added = points * parts[f];
        if (std::abs(added) < 0.1)
            break;
        const CaseFeature &feature = model.plan.features()[f];
        found.reasons.push_back(reasonOf(feature, row.row(0)[f], added));
        const bool isAmount =
            feature.kind == CaseFeatureKind::Number || feature.kind == CaseFeatureKind::Days;
        if (!lower || added <= 0.0 || !isAmount)
            continue;
        const auto text = lowerText(model, row, f, found.probability);
        if (!text)
            return passOn(text);
        if (!text->isEmpty())
            found.lower << *text;
    }
    return {};
}

FeatureMatrix rowOf(const FeatureMatrix &matrix, std::size_t at)
{
    FeatureMatrix one;
    one.rows = 1;
    one.columns = matrix.columns;
    const auto values = matrix.row(at);
    one.values.assign(values.begin(), values.end());
    return one;
}

Result<std::vector<DelayReasons>> reasonsOfAll(const DelayModel &model,
                                               const RiskTable &table,
                                               const RiskCases &cases,
                                               std::span<const std::size_t> which,
                                               std::size_t most,
                                               bool lower)
{
    std::vector<DelayReasons> all(which.size());
    for (std::size_t k = 0; k < which.size(); ++k) {
        const auto rate =
            model.reference.rateOf(table, static_cast<std::size_t>(cases.row[which[k]]));
        if (!rate)
            return passOn(rate);
        all[k].probability = model.calibration.probability(logitOf(rate->probability));
        all[k].reference = referenceText(*rate, model.reference.baseRate());
    }
    if (!model.learner || which.empty())
        return all;
    const auto matrix = model.plan.apply(table, cases, which);
    if (!matrix)
        return passOn(matrix);
    const auto logits = model.learner->logits(*matrix);
    const auto parts = model.learner->contributions(*matrix);
    if (!logits || !parts)
        return passOn(!logits ? logits : parts);
    const std::size_t wide = parts->size() / which.size(); // what is the same for all comes last
    for (std::size_t k = 0; k < which.size(); ++k) {
        if (auto fine = addLearnt(all[k],
                                  model,
                                  rowOf(*matrix, k),
                                  (*logits)[k],
                                  std::span(*parts).subspan(k * wide, wide),
                                  most,
                                  lower);
            !fine)
            return passOn(fine);
    }
    return all;
}

} // namespace

Result<DelayReasons> reasonsOf(const DelayModel &model,
                               const RiskTable &table,
                               const RiskCases &cases,
                               std::size_t which,
                               std::size_t most)
{
    const std::array one{which};
    auto found = reasonsOfAll(model, table, cases, one, most, true);
    if (!found)
        return passOn(found);
    return std::move(found->front());
}

Result<std::vector<DelayReasons>> reasonsOfMany(const DelayModel &model,
                                                const RiskTable &table,
                                                const RiskCases &cases,
                                                std::span<const std::size_t> which,
                                                std::size_t most)
{
    return reasonsOfAll(model, table, cases, which, most, false);
}

} // namespace zs
