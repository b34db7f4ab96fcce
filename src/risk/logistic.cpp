// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/logistic.h"

#include "risk/measures.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFarthest =
    4.0; ///< scaled features beyond count as that: one cell decides nothing

/// Solves A x = b in place, A symmetric and positive definite (Cholesky); false when it is not.
bool solve(std::vector<double> &a, std::vector<double> &b)
{
    const std::size_t n = b.size();
    for (std::size_t j = 0; j < n; ++j) {
        double pivot = a[j * n + j];
        for (std::size_t k = 0; k < j; ++k)
            pivot -= a[j * n + k] * a[j * n + k];
        if (!(pivot > 1e-12))
            return false;
        const double root = std::sqrt(pivot);
        a[j * n + j] = root;
        for (std::size_t i = j + 1; i < n; ++i) {
            double sum = a[i * n + j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= a[i * n + k] * a[j * n + k];
            a[i * n + j] = sum / root;
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            b[i] -= a[i * n + k] * b[k];
        b[i] /= a[i * n + i];
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k)
            b[i] -= a[k * n + i] * b[k];
        b[i] /= a[i * n + i];
    }
    return true;
}

double dot(std::span<const double> x, std::span<const double> w)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i)
        sum += x[i] * w[i];
    return sum;
}

/// One step of Newton's method; how far it went.
double newtonStep(const std::vector<double> &x,
                  std::span<const std::uint8_t> late,
                  std::span<const double> counted,
                  double ridge,
                  std::vector<double> &weight)
{
    const std::size_t m = weight.size();
    std::vector<double> hessian(m * m, 0.0);
    std::vector<double> gradient(m, 0.0);
    for (std::size_t i = 0; i < late.size(); ++i) {
        const std::span<const double> row(x.data() + i * m, m);
        const double p = probabilityOf(dot(row, weight));
        const double w = counted.empty() ? 1.0 : counted[i];
        const double curve = w * std::max(1e-6, p * (1.0 - p));
        for (std::size_t a = 0; a < m; ++a) {
            if (row[a] == 0.0)
                continue;
            gradient[a] += w * (late[i] - p) * row[a];
            for (std::size_t b = 0; b <= a; ++b)
                hessian[a * m + b] += curve * row[a] * row[b];
        }
    }
    for (std::size_t a = 0; a < m; ++a) {
        const double r = a + 1 == m ? 1e-6 : ridge; // what all have in common is free
        hessian[a * m + a] += r;
        gradient[a] -= r * weight[a];
    }
    if (!solve(hessian, gradient))
        return 0.0;
    double moved = 0.0;
    for (std::size_t a = 0; a < m; ++a) {
        const double by = std::clamp(gradient[a], -2.0, 2.0);
        weight[a] += by;
        moved = std::max(moved, std::abs(by));
    }
    return moved;
}

QJsonArray jsonOf(const std::vector<double> &numbers)
{
    QJsonArray array;
    for (const double n : numbers)
        array.append(n);
    return array;
}

std::vector<double> numbersOf(const QJsonValue &value)
{
    std::vector<double> numbers;
    for (const QJsonValue &n : value.toArray())
        numbers.push_back(n.toDouble());
    return numbers;
}

} // namespace

void LogisticModel::expand(std::span<const float> row, std::span<double> out) const
{
    for (std::size_t c = 0; c < m_mean.size(); ++c) {
        const bool known = !std::isnan(row[c]) && m_scale[c] > 0.0;
        out[c] = known ? std::clamp((row[c] - m_mean[c]) / m_scale[c], -kFarthest, kFarthest) : 0.0;
    }
    for (std::size_t f = 0; f < m_flagged.size(); ++f)
        out[m_mean.size() + f] =
            std::isnan(row[static_cast<std::size_t>(m_flagged[f])]) ? 1.0 : 0.0;
    out[width() - 1] = 1.0;
}

LogisticModel LogisticModel::train(const FeatureMatrix &features,
                                   std::span<const std::uint8_t> late,
                                   std::span<const double> weights,
                                   double ridge)
{
    LogisticModel model;
    for (std::size_t c = 0; c < features.columns; ++c) {
        double n = 0.0;
        double sum = 0.0;
        double squares = 0.0;
        for (std::size_t i = 0; i < features.rows; ++i) {
            const double v = features.row(i)[c];
            if (!std::isnan(v)) {
                n += 1.0;
                sum += v;
                squares += v * v;
            }
        }
        const double mean = n > 0.0 ? sum / n : 0.0;
        const double spread = n > 0.0 ? squares / n - mean * mean : 0.0;
        model.m_mean.push_back(mean);
        model.m_scale.push_back(spread > 1e-12 ? std::sqrt(spread) : 0.0);
        const double missing = static_cast<double>(features.rows) - n;
        if (missing >= 10.0 && n >= 10.0)
            model.m_flagged.push_back(static_cast<int>(c));
    }
    const std::size_t m = model.width();
    std::vector<double> x(features.rows * m);
    for (std::size_t i = 0; i < features.rows; ++i)
        model.expand(features.row(i), {x.data() + i * m, m});
    model.m_weight.assign(m, 0.0);
    for (int step = 0; step < 25; ++step) {
        if (newtonStep(x, late, weights, ridge, model.m_weight) < 1e-5)
            break;
    }
    return model;
}

std::vector<double> LogisticModel::logits(const FeatureMatrix &features) const
{
    std::vector<double> found;
    std::vector<double> x(width());
    for (std::size_t i = 0; i < features.rows; ++i) {
        expand(features.row(i), x);
        found.push_back(dot(x, m_weight));
    }
    return found;
}

std::vector<double> LogisticModel::contributions(const FeatureMatrix &features) const
{
    std::vector<double> found;
    std::vector<double> x(width());
    for (std::size_t i = 0; i < features.rows; ++i) {
        expand(features.row(i), x);
        std::vector<double> parts(m_mean.size() + 1, 0.0);
        for (std::size_t c = 0; c < m_mean.size(); ++c)
            parts[c] = x[c] * m_weight[c];
        for (std::size_t f = 0; f < m_flagged.size(); ++f)
            parts[static_cast<std::size_t>(m_flagged[f])] +=
                x[m_mean.size() + f] * m_weight[m_mean.size() + f];
        parts.back() = m_weight.back();
        found.insert(found.end(), parts.begin(), parts.end());
    }
    return found;
}

QJsonObject LogisticModel::toJson() const
{
    QJsonArray flagged;
    for (const int f : m_flagged)
        flagged.append(f);
    return {{u"mean"_s, jsonOf(m_mean)},
            {u"scale"_s, jsonOf(m_scale)},
            {u"flagged"_s, flagged},
            {u"weight"_s, jsonOf(m_weight)}};
}

std::optional<LogisticModel> LogisticModel::fromJson(const QJsonObject &object,
                                                     std::size_t features)
{
    LogisticModel model;
    model.m_mean = numbersOf(object[u"mean"_s]);
    model.m_scale = numbersOf(object[u"scale"_s]);
    model.m_weight = numbersOf(object[u"weight"_s]);
    for (const QJsonValue &f : object[u"flagged"_s].toArray()) {
        const int column = f.toInt(-1);
        if (column < 0 || static_cast<std::size_t>(column) >= features)
            return {};
        model.m_flagged.push_back(column);
    }
    const bool fits = model.m_mean.size() == features && model.m_scale.size() == features
                      && model.m_weight.size() == model.width();
    return fits ? std::optional(model) : std::nullopt;
}

} // namespace zs
