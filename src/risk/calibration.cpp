// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/calibration.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kNames{u"none", u"shrink", u"platt", u"isotonic"};
constexpr std::size_t kEnoughForIsotonic = 1000;

double squares(double slope, std::span<const Calibration::Fold> folds)
{
    double sum = 0.0;
    for (const auto &fold : folds) {
        const double middle = logitOf(fold.base);
        for (std::size_t i = 0; i < fold.logits.size(); ++i) {
            const double p = probabilityOf(middle + slope * (fold.logits[i] - middle));
            sum += (p - fold.late[i]) * (p - fold.late[i]);
        }
    }
    return sum;
}

/// Newton's method for the two numbers of a line; a little drawn towards leaving things as they
/// are.
std::pair<double, double> plattLine(std::span<const Calibration::Fold> folds)
{
    constexpr double kRidge = 2.0;
    double slope = 1.0;
    double shift = 0.0;
    for (int step = 0; step < 30; ++step) {
        double gs = -kRidge * (slope - 1.0);
        double gb = -kRidge * shift;
        double hss = kRidge;
        double hbb = kRidge;
        double hsb = 0.0;
        for (const auto &fold : folds) {
            for (std::size_t i = 0; i < fold.logits.size(); ++i) {
                const double x = fold.logits[i];
                const double p = probabilityOf(shift + slope * x);
                const double w = p * (1.0 - p);
                gs += (fold.late[i] - p) * x;
                gb += fold.late[i] - p;
                hss += w * x * x;
                hbb += w;
                hsb += w * x;
            }
        }
        const double det = hss * hbb - hsb * hsb;
        const double ds = std::clamp((gs * hbb - gb * hsb) / det, -1.0, 1.0);
        const double db = std::clamp((gb * hss - gs * hsb) / det, -1.0, 1.0);
        slope += ds;
        shift += db;
        if (std::abs(ds) + std::abs(db) < 1e-8)
            break;
    }
    return {std::max(0.05, slope), shift};
}

struct Step {
    double from = 0.0;
    double to = 0.0;
    double cases = 0.0;
    double late = 0.0;
};

/// Pool adjacent violators (Ayer et al. 1955).
std::vector<Step> risingSteps(std::span<const Calibration::Fold> folds)
{
    std::vector<std::pair<double, double>> points;
    for (const auto &fold : folds) {
        for (std::size_t i = 0; i < fold.logits.size(); ++i)
            points.emplace_back(fold.logits[i], fold.late[i]);
    }
    std::ranges::sort(points);
    std::vector<Step> steps;
    for (const auto &[x, y] : points) {
        steps.push_back({x, x, 1.0, y});
        while (steps.size() > 1) {
            const Step &last = steps.back();
            Step &before = steps[steps.size() - 2];
            if (before.late * last.cases < last.late * before.cases)
                break;
            before = {before.from, last.to, before.cases + last.cases, before.late + last.late};
            steps.pop_back();
        }
    }
    return steps;
}

} // namespace

QString calibrationName(CalibrationKind kind)
{
    return QString::fromUtf16(kNames[static_cast<std::size_t>(kind)]);
}

Calibration Calibration::fitted(CalibrationKind kind, std::span<const Fold> folds, double base)
{
    Calibration found;
    found.m_kind = kind;
    if (kind == CalibrationKind::Shrink) {
        double best = squares(1.0, folds);
        for (double slope = 0.95; slope > 0.17; slope -= 0.05) {
            const double sum = squares(slope, folds);
            if (sum < best) {
                best = sum;
                found.m_slope = slope;
            }
        }
        found.m_shift = logitOf(base) * (1.0 - found.m_slope);
    } else if (kind == CalibrationKind::Platt) {
        std::tie(found.m_slope, found.m_shift) = plattLine(folds);
    } else if (kind == CalibrationKind::Isotonic) {
        for (const Step &step : risingSteps(folds)) {
            const double said = (step.late + 1.0) / (step.cases + 2.0); // never sure
            found.m_at.push_back((step.from + step.to) / 2.0);
            found.m_said.push_back(found.m_said.empty() ? said
                                                        : std::max(found.m_said.back(), said));
        }
    }
    return found;
}

Calibration Calibration::chosen(const std::vector<Fold> &folds, double base)
{
    std::size_t all = 0;
    for (const Fold &fold : folds)
        all += fold.late.size();
    std::array<std::vector<double>, kNames.size()> errors;
    for (std::size_t next = 1; next < folds.size(); ++next) {
        const std::span earlier(folds.data(), next);
        for (std::size_t k = 0; k < kNames.size(); ++k) {
            const Calibration c =
                fitted(static_cast<CalibrationKind>(k), earlier, folds[next].base);
            for (std::size_t i = 0; i < folds[next].logits.size(); ++i) {
                const double off = c.probability(folds[next].logits[i]) - folds[next].late[i];
                errors[k].push_back(off * off);
            }
        }
    }
    const auto mean = [](const std::vector<double> &v) {
        return std::accumulate(v.begin(), v.end(), 0.0) / static_cast<double>(v.size());
    };
    if (errors[0].empty())
        return {};
    std::size_t best = mean(errors[1]) <= mean(errors[0]) ? 1 : 0;
    for (std::size_t k = 2; k < kNames.size(); ++k) {
        if (static_cast<CalibrationKind>(k) == CalibrationKind::Isotonic
            && all < kEnoughForIsotonic)
            continue;
        double sum = 0.0;
        double square = 0.0;
        const auto n = static_cast<double>(errors[k].size());
        for (std::size_t i = 0; i < errors[k].size(); ++i) {
            const double gain = errors[best][i] - errors[k][i];
            sum += gain;
            square += gain * gain;
        }
        const double doubt = std::sqrt(std::max(0.0, square / n - sum * sum / n / n) / n);
        if (sum / n > doubt) // the rate moves on its own: chance must be ruled out
            best = k;
    }
    return fitted(static_cast<CalibrationKind>(best), folds, base);
}

double Calibration::probability(double logit) const
{
    if (m_kind == CalibrationKind::None)
        return probabilityOf(logit);
    if (m_kind != CalibrationKind::Isotonic)
        return probabilityOf(m_shift + m_slope * logit);
    const auto above = std::ranges::upper_bound(m_at, logit);
    if (above == m_at.begin())
        return m_said.front();
    if (above == m_at.end())
        return m_said.back();
    const auto i = static_cast<std::size_t>(above - m_at.begin());
    const double width = m_at[i] - m_at[i - 1];
    const double part = width > 0.0 ? (logit - m_at[i - 1]) / width : 0.0;
    return m_said[i - 1] + part * (m_said[i] - m_said[i - 1]);
}

double Calibration::slopeAt(double logit) const
{
    constexpr double kStep = 0.05;
    return (probability(logit + kStep) - probability(logit - kStep)) / (2.0 * kStep);
}

QJsonObject Calibration::toJson() const
{
    QJsonArray at;
    QJsonArray said;
    for (std::size_t i = 0; i < m_at.size(); ++i) {
        at.append(m_at[i]);
        said.append(m_said[i]);
    }
    return {{u"kind"_s, calibrationName(m_kind)},
            {u"slope"_s, m_slope},
            {u"shift"_s, m_shift},
            {u"at"_s, at},
            {u"said"_s, said}};
}

std::optional<Calibration> Calibration::fromJson(const QJsonObject &object)
{
    Calibration found;
    const QString name = object[u"kind"_s].toString();
    const auto kind = std::ranges::find_if(
        kNames, [&name](const char16_t *known) { return name == QStringView(known); });
    if (kind == kNames.end())
        return {};
    found.m_kind = static_cast<CalibrationKind>(kind - kNames.begin());
    found.m_slope = object[u"slope"_s].toDouble();
    found.m_shift = object[u"shift"_s].toDouble();
    for (const QJsonValue &at : object[u"at"_s].toArray())
        found.m_at.push_back(at.toDouble());
    for (const QJsonValue &said : object[u"said"_s].toArray())
        found.m_said.push_back(said.toDouble());
    const bool curve = found.m_kind == CalibrationKind::Isotonic;
    const bool fits =
        found.m_at.size() == found.m_said.size() && curve == !found.m_at.empty()
        && std::ranges::is_sorted(found.m_at)
        && std::ranges::all_of(found.m_said, [](double p) { return p >= 0.0 && p <= 1.0; });
    return fits ? std::optional(found) : std::nullopt;
}

} // namespace zs
