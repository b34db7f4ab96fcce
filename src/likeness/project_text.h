// SPDX-License-Identifier: GPL-3.0-or-later
// Chinese project names and scopes as the duplicate check reads them.
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace zs {

/// Full and half width made one (Unicode NFKC), lower case, Chinese numerals as digits (第二 as
/// 第2, 十三 as 13), without spaces and punctuation.
[[nodiscard]] QString normalised(const QString &text);

/// Two or three code units in one number.
using Gram = std::uint64_t;

struct GramCount {
    Gram gram = 0;
    std::uint16_t count = 0;
};

/// The 2- and 3-grams of a normalised text, each once with how often it comes, in order. Chinese
/// needs no words for that: J. Y. Nie et al. (2000), "On the use of words and n-grams for Chinese
/// information retrieval". A text of one character is one gram.
[[nodiscard]] std::vector<GramCount> gramsOf(const QString &normalisedText);

/// A number that tells which one: "2" before "期", "312" before "国道".
struct OrdinalMark {
    QString what; ///< the character behind it; empty at the end
    QString number;
    bool operator==(const OrdinalMark &) const = default;
};
/// Of a normalised name; numbers before one of `quantityUnits` are left out.
[[nodiscard]] std::vector<OrdinalMark> ordinalsOf(const QString &normalisedName,
                                                  const QStringList &quantityUnits);

/// Part of a line (路段): by chainage in metres (K0+000—K5+200), by the names of its two ends, or
/// both.
struct LineSection {
    std::optional<std::pair<int, int>> chainage;
    QStringList ends; ///< two normalised names, or none
};
[[nodiscard]] LineSection sectionOf(const QString &text);

/// The longest run of characters that stands in both, as the first writes it; empty below two.
[[nodiscard]] QString longestShared(const QString &a, const QString &b);

} // namespace zs
