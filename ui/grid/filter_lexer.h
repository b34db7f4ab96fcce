// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a filter: `完成百分比 < 100 and 开始 >= 2026-03-01`.
#pragma once

#include "base/result.h"

#include <QStringList>

#include <vector>

namespace zs {

enum class FilterWord {
    End,
    Open,
    Close,
    Comma,
    And,
    Or,
    Not,
    Equal,
    Unequal,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Contains,
    ContainsNot,
    IsEmpty,
    IsNotEmpty,
    In,
    Value, ///< anything else: a number, a date, a text
};

struct FilterToken {
    FilterWord word = FilterWord::End;
    qsizetype at = 0; ///< where it begins in the text, from 0
    qsizetype end = 0;
    QString text; ///< of a value, without its quotes
    bool quoted = false;
};

/// Reads a filter piece by piece: what a word means depends on what may stand there.
class FilterLexer {
public:
    explicit FilterLexer(const QString &text)
        : m_text(text)
    {}

    [[nodiscard]] qsizetype position();
    /// An operator, a bracket, `and`, `or`, `not`; Value when it is none of these (then nothing is
    /// taken). Full-width signs count as plain ones.
    [[nodiscard]] FilterToken peek();
    void take(const FilterToken &token) { m_at = token.end; }
    /// The longest of `names` that stands here, as index; -1 when none does. [brackets] may stand
    /// around it.
    [[nodiscard]] int takeName(const QStringList &names);
    /// A quoted text, or everything up to a blank, a bracket, a comma. Invalid for a quote that is
    /// never closed.
    [[nodiscard]] Result<FilterToken> takeValue();
    /// The word at the present place, for messages.
    [[nodiscard]] QString wordHere();

private:
    void skipBlanks();
    [[nodiscard]] bool wordEnds(qsizetype at, QStringView word) const;

    QString m_text;
    qsizetype m_at = 0;
};

/// Invalid, with the place counted from 1.
[[nodiscard]] std::unexpected<Error> filterError(qsizetype at, const QString &why);

} // namespace zs
