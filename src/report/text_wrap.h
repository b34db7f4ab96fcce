// SPDX-License-Identifier: GPL-3.0-or-later
// Breaks text into lines, Chinese and Latin, fast enough for a hundred thousand cells.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <vector>

namespace zs {

/// Breaks lines after blanks, hyphens and slashes and between Chinese characters; never before
/// closing punctuation (，。）) nor after opening punctuation (（《), by the usual rule of 避头尾;
/// a word longer than the line is broken anywhere. Widths of characters are asked once each and
/// remembered. Not for scripts whose letters join.
class TextWrap {
public:
    /// `measure`: the width of a text of one character.
    explicit TextWrap(std::function<double(const QString &)> measure);

    /// How many lines `text` takes, at least 1, at most `most`.
    [[nodiscard]] int count(QStringView text, double width, int most);
    /// The lines; the last one ends with … when there would be more than `most`.
    [[nodiscard]] QStringList lines(QStringView text, double width, int most);
    [[nodiscard]] double widthOf(QStringView text);

private:
    struct Piece {
        qsizetype from;
        qsizetype to;
    };
    /// Fills m_pieces with at most `most` + 1 lines.
    void wrap(QStringView text, double width, int most);
    [[nodiscard]] double advance(char32_t c);
    [[nodiscard]] QString withEllipsis(QStringView line, double width);

    std::function<double(const QString &)> m_measure;
    std::array<double, 128> m_ascii{}; ///< 0 = not asked yet
    QHash<char32_t, double> m_others;
    std::vector<Piece> m_pieces;
};

} // namespace zs
