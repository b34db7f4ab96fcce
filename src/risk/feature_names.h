// SPDX-License-Identifier: GPL-3.0-or-later
// What the features that this program computes are called by people. Features of a file keep the
// name that they have there.
#pragma once

#include <QString>

#include <vector>

namespace zs {

/// Of projects, in the order in which they are offered.
struct FeatureName {
    QString key;
    bool isWords = false;
};
[[nodiscard]] const std::vector<FeatureName> &projectFeatureNames();
/// Translated; the key itself when it is none of these.
[[nodiscard]] QString featureText(const QString &key);
/// A word of such a feature, translated where this program knows it.
[[nodiscard]] QString featureValueText(const QString &key, const QString &value);

} // namespace zs
