// SPDX-License-Identifier: GPL-3.0-or-later
// From a model's log-odds to probabilities that hold: learnt from predictions of cases that the
// model had not seen, and only where that proved better on later ones.
#pragma once

#include "risk/measures.h"

#include <QJsonObject>

#include <optional>

namespace zs {

enum class CalibrationKind {
    None,
    Shrink,   ///< towards the base rate: the model claims too much
    Platt,    ///< a line in log-odds
    Isotonic, ///< any rising curve; of many cases only
};

class Calibration {
public:
    /// A fold: predictions made at one time, of what came later.
    struct Fold {
        std::vector<double> logits;
        std::vector<std::uint8_t> late;
        double base = 0.5; ///< rate among the cases the predictions were learnt from
    };

    /// Rehearses every kind fold by fold, each fitted on earlier folds and judged on the next;
    /// takes the best one, those that move the mean only when they are better by more than chance.
    [[nodiscard]] static Calibration chosen(const std::vector<Fold> &folds, double base);
    [[nodiscard]] static Calibration
    fitted(CalibrationKind kind, std::span<const Fold> folds, double base);

    [[nodiscard]] double probability(double logit) const;
    /// How much a small step in log-odds of the model is one of the probability's, for reasons.
    [[nodiscard]] double slopeAt(double logit) const;
    [[nodiscard]] CalibrationKind kind() const { return m_kind; }

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<Calibration> fromJson(const QJsonObject &object);

private:
    CalibrationKind m_kind = CalibrationKind::None;
    double m_slope = 1.0;
    double m_shift = 0.0;
    std::vector<double> m_at;   ///< of the isotonic curve: log-odds, rising
    std::vector<double> m_said; ///< probabilities there
};

/// "none", "shrink", "platt", "isotonic".
[[nodiscard]] QString calibrationName(CalibrationKind kind);

} // namespace zs
