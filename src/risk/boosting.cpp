// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/boosting.h"

#include "risk/risk_words.h"

#include <cmath>
#include <limits>
#include <xgboost/c_api.h>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> libraryError()
{
    return fail(ErrorCode::Internal,
                riskWords(QT_TRANSLATE_NOOP("Risk", "The boosted trees could not be computed.")),
                QString::fromUtf8(XGBGetLastError()));
}

void beQuiet()
{
    static const int once = XGBSetGlobalConfig(R"({"verbosity": 0})");
    static_cast<void>(once);
}

using Matrix = std::unique_ptr<void, decltype([](DMatrixHandle m) { XGDMatrixFree(m); })>;

Result<Matrix> matrixOf(const FeatureMatrix &features)
{
    beQuiet();
    DMatrixHandle handle = nullptr;
    if (XGDMatrixCreateFromMat(features.values.data(),
                               features.rows,
                               features.columns,
                               std::numeric_limits<float>::quiet_NaN(),
                               &handle)
        != 0)
        return libraryError();
    return Matrix(handle);
}

std::shared_ptr<void> owned(BoosterHandle booster)
{
    return {booster, [](BoosterHandle b) { XGBoosterFree(b); }};
}

bool put(BoosterHandle booster, const char *name, const QByteArray &value)
{
    return XGBoosterSetParam(booster, name, value.constData()) == 0;
}

bool putAll(BoosterHandle booster, double base, const BoostingSettings &s)
{
    return put(booster, "objective", "binary:logistic") && put(booster, "tree_method", "hist")
           && put(booster, "base_score", QByteArray::number(base, 'g', 9))
           && put(booster, "max_depth", QByteArray::number(s.depth))
           && put(booster, "eta", QByteArray::number(s.step))
           && put(booster, "min_child_weight", QByteArray::number(s.leastWeight))
           && put(booster, "subsample", QByteArray::number(s.rowShare))
           && put(booster, "colsample_bytree", QByteArray::number(s.columnShare))
           && put(booster, "lambda", QByteArray::number(s.ridge))
           && put(booster, "seed", QByteArray::number(static_cast<qint64>(s.seed)))
           && put(booster, "nthread", QByteArray::number(s.threads));
}

Result<std::vector<double>>
predicted(BoosterHandle booster, const FeatureMatrix &features, int type, int rounds)
{
    if (features.rows == 0)
        return std::vector<double>{};
    auto matrix = matrixOf(features);
    if (!matrix)
        return passOn(matrix);
    const QByteArray config = "{\"type\": " + QByteArray::number(type)
                              + ", \"training\": false, \"iteration_begin\": 0, \"iteration_end\": "
                              + QByteArray::number(rounds) + ", \"strict_shape\": false}";
    const bst_ulong *shape = nullptr;
    bst_ulong dimensions = 0;
    const float *values = nullptr;
    if (XGBoosterPredictFromDMatrix(
            booster, matrix->get(), config.constData(), &shape, &dimensions, &values)
        != 0)
        return libraryError();
    std::size_t count = 1;
    for (bst_ulong d = 0; d < dimensions; ++d)
        count *= shape[d];
    return std::vector<double>(values, values + count);
}

constexpr int kMargin = 1;
constexpr int kContributions = 2;

} // namespace

Result<BoostedTrees> BoostedTrees::train(const FeatureMatrix &features,
                                         std::span<const std::uint8_t> late,
                                         std::span<const double> weights,
                                         double base,
                                         const BoostingSettings &settings)
{
    auto matrix = matrixOf(features);
    if (!matrix)
        return passOn(matrix);
    const std::vector<float> labels(late.begin(), late.end());
    std::vector<float> counted;
    for (const double w : weights)
        counted.push_back(static_cast<float>(w));
    if (XGDMatrixSetFloatInfo(matrix->get(), "label", labels.data(), labels.size()) != 0
        || (!counted.empty()
            && XGDMatrixSetFloatInfo(matrix->get(), "weight", counted.data(), counted.size()) != 0))
        return libraryError();
    DMatrixHandle handle = matrix->get();
    BoosterHandle booster = nullptr;
    if (XGBoosterCreate(&handle, 1, &booster) != 0)
        return libraryError();
    BoostedTrees trees;
    trees.m_booster = owned(booster);
    if (!putAll(booster, base, settings))
        return libraryError();
    for (int round = 0; round < settings.rounds; ++round) {
        if (XGBoosterUpdateOneIter(booster, round, handle) != 0)
            return libraryError();
    }
    return trees;
}

Result<BoostedTrees> BoostedTrees::fromBytes(const QByteArray &bytes, std::size_t features)
{
    beQuiet();
    BoosterHandle booster = nullptr;
    if (XGBoosterCreate(nullptr, 0, &booster) != 0)
        return libraryError();
    BoostedTrees trees;
    trees.m_booster = owned(booster);
    bst_ulong known = 0;
    if (XGBoosterLoadModelFromBuffer(
            booster, bytes.constData(), static_cast<bst_ulong>(bytes.size()))
            != 0
        || XGBoosterGetNumFeature(booster, &known) != 0)
        return fail(ErrorCode::Corrupt,
                    riskWords(QT_TRANSLATE_NOOP("Risk", "The trees of the model are damaged.")),
                    QString::fromUtf8(XGBGetLastError()));
    if (known != features)
        return fail(ErrorCode::Corrupt,
                    riskWords(QT_TRANSLATE_NOOP("Risk", "The trees of the model are damaged.")),
                    u"features %1 of %2"_s.arg(known).arg(features));
    return trees;
}

Result<QByteArray> BoostedTrees::toBytes() const
{
    bst_ulong size = 0;
    const char *bytes = nullptr;
    if (XGBoosterSaveModelToBuffer(m_booster.get(), R"({"format": "ubj"})", &size, &bytes) != 0)
        return libraryError();
    return QByteArray(bytes, static_cast<qsizetype>(size));
}

Result<std::vector<double>> BoostedTrees::logits(const FeatureMatrix &features, int rounds) const
{
    return predicted(m_booster.get(), features, kMargin, rounds);
}

Result<std::vector<double>> BoostedTrees::contributions(const FeatureMatrix &features) const
{
    return predicted(m_booster.get(), features, kContributions, 0);
}

} // namespace zs
