// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/learner.h"

#include "risk/measures.h"
#include "risk/risk_words.h"

#include <QJsonArray>
#include <QtEndian>

#include <numeric>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kMostBytes = 64U << 20; ///< of one booster: damaged figures allocate no more

/// Empty when it is not what toJson() packed.
QByteArray unpacked(const QString &text)
{
    const QByteArray packed = QByteArray::fromBase64(text.toLatin1());
    if (packed.size() < 8 || qFromBigEndian<quint32>(packed.constData()) > kMostBytes)
        return {};
    return qUncompress(packed);
}

} // namespace

QJsonObject LearnerSettings::toJson() const
{
    QJsonArray depths;
    QJsonArray rounds;
    for (const BoostingSettings &t : trees) {
        depths.append(t.depth);
        rounds.append(t.rounds);
    }
    return {{u"logistic_share"_s, logisticShare},
            {u"ridge"_s, ridge},
            {u"depths"_s, depths},
            {u"rounds"_s, rounds}};
}

QString LearnerSettings::text() const
{
    QStringList sizes;
    for (const BoostingSettings &t : trees)
        sizes << u"%1 × %2"_s.arg(t.depth).arg(t.rounds);
    if (trees.empty() || logisticShare >= 1.0)
        return riskWords(QT_TRANSLATE_NOOP("Risk", "logistic regression (ridge %1)")).arg(ridge);
    const QString boosted =
        riskWords(QT_TRANSLATE_NOOP("Risk", "boosted trees (depth × rounds: %1)"))
            .arg(sizes.join(u", "_s));
    if (logisticShare <= 0.0)
        return boosted;
    return riskWords(QT_TRANSLATE_NOOP(
                         "Risk", "%1, and logistic regression (ridge %2) with a share of %3 %"))
        .arg(boosted)
        .arg(ridge)
        .arg(qRound(100.0 * logisticShare));
}

Result<Learner> Learner::train(const LearnerSettings &settings,
                               const FeatureMatrix &features,
                               std::span<const std::uint8_t> late,
                               std::span<const double> weights,
                               int seeds)
{
    Learner learner;
    learner.m_share = settings.trees.empty() ? 1.0 : settings.logisticShare;
    if (learner.m_share > 0.0)
        learner.m_logistic = LogisticModel::train(features, late, weights, settings.ridge);
    if (learner.m_share >= 1.0)
        return learner;
    const double base =
        std::accumulate(late.begin(), late.end(), 0.5) / (static_cast<double>(late.size()) + 1.0);
    for (const BoostingSettings &trees : settings.trees) {
        for (int seed = 0; seed < seeds; ++seed) {
            BoostingSettings own = trees;
            own.seed += static_cast<std::uint64_t>(seed);
            auto trained = BoostedTrees::train(features, late, weights, base, own);
            if (!trained)
                return passOn(trained);
            learner.m_trees.push_back(std::move(*trained));
        }
    }
    return learner;
}

template <class F>
Result<std::vector<double>> Learner::mixed(std::size_t count, F numbersOf) const
{
    std::vector<double> sum(count, 0.0);
    const auto add = [&sum](const std::vector<double> &numbers, double share) {
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] += share * numbers[i];
    };
    if (m_logistic)
        add(*numbersOf(*m_logistic), m_share);
    for (const BoostedTrees &trees : m_trees) {
        const Result<std::vector<double>> numbers = numbersOf(trees);
        if (!numbers)
            return passOn(numbers);
        if (numbers->size() != count)
            return fail(
                ErrorCode::Internal,
                riskWords(QT_TRANSLATE_NOOP("Risk", "The boosted trees could not be computed.")));
        add(*numbers, (1.0 - m_share) / static_cast<double>(m_trees.size()));
    }
    return sum;
}

Result<std::vector<double>> Learner::logits(const FeatureMatrix &features) const
{
    return mixed(features.rows, [&features](const auto &part) -> Result<std::vector<double>> {
        return part.logits(features);
    });
}

Result<std::vector<double>> Learner::contributions(const FeatureMatrix &features) const
{
    return mixed(features.rows * (features.columns + 1),
                 [&features](const auto &part) -> Result<std::vector<double>> {
                     return part.contributions(features);
                 });
}

Result<QJsonObject> Learner::toJson() const
{
    QJsonArray trees;
    for (const BoostedTrees &t : m_trees) {
        const auto bytes = t.toBytes();
        if (!bytes)
            return passOn(bytes);
        trees.append(QString::fromLatin1(qCompress(*bytes, 6).toBase64()));
    }
    QJsonObject object{{u"share"_s, m_share}, {u"trees"_s, trees}};
    if (m_logistic)
        object[u"logistic"_s] = m_logistic->toJson();
    return object;
}

Result<Learner> Learner::fromJson(const QJsonObject &object, std::size_t features)
{
    const auto damaged = [] {
        return fail(ErrorCode::Invalid,
                    riskWords(QT_TRANSLATE_NOOP("Risk", "The trees of the model are damaged.")));
    };
    Learner learner;
    learner.m_share = object[u"share"_s].toDouble(-1.0);
    if (object.contains(u"logistic"_s)) {
        learner.m_logistic = LogisticModel::fromJson(object[u"logistic"_s].toObject(), features);
        if (!learner.m_logistic)
            return damaged();
    }
    for (const QJsonValue &entry : object[u"trees"_s].toArray()) {
        auto trees = BoostedTrees::fromBytes(unpacked(entry.toString()), features);
        if (!trees)
            return passOn(trees);
        learner.m_trees.push_back(std::move(*trees));
    }
    const bool fits = learner.m_share >= 0.0 && learner.m_share <= 1.0
                      && (learner.m_share > 0.0) == learner.m_logistic.has_value()
                      && (learner.m_share < 1.0) == !learner.m_trees.empty();
    return fits ? Result<Learner>(learner) : damaged();
}

} // namespace zs
