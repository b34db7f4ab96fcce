// SPDX-License-Identifier: GPL-3.0-or-later
// A filter as people write it: `完成百分比 < 100 and 开始 >= 2026-03-01 and 名称 ~ 道路`.
//
//   filter   = term { or term }            or: or || 或 或者
//   term     = factor { and factor }       and: and && 且 并且
//   factor   = not factor | ( filter ) | test
//   test     = field compare value | field ~ value | field in ( value , ... )
//            | field is empty | field is not empty | field      (a field alone: yes, or not 0)
//   compare  = = != < <= > >=              full-width signs and 为空 包含 属于 ... likewise
//   field    = label in Chinese or English, column name, or any of these in [ ]
//   value    = a word, or a text in quotes; `today` or 今天 for dates
#pragma once

#include "ui/grid/filter_lexer.h"
#include "ui/grid/grid_data.h"

namespace zs {

class FilterExpression {
public:
    /// Invalid says where and why. The empty text lets everything through. `today` is what the word
    /// means.
    [[nodiscard]] static Result<FilterExpression>
    parse(const QString &text, const GridData &data, QDate today = {});

    FilterExpression() = default;
    [[nodiscard]] bool isEmpty() const { return m_tests.empty(); }
    /// `data` may be a later moment of the same table.
    [[nodiscard]] bool matches(const GridData &data, int task) const;
    /// The same filter with columns by id: means the same in every language.
    [[nodiscard]] QString canonical(const GridData &data) const;

    struct Test {
        enum class Kind { And, Or, Not, Compare };
        Kind kind = Kind::Compare;
        int left = -1; ///< index of a test that And, Or and Not hold together
        int right = -1;
        int column = -1;
        FilterWord word = FilterWord::Equal;
        std::vector<CellValue> values; ///< one, or those of `in`
        std::vector<QString> texts;    ///< as they were written
        bool wholeDay = false;         ///< a date without a time of day
    };

private:
    friend class FilterParser;
    [[nodiscard]] bool holds(const GridData &data, int task, int test) const;
    [[nodiscard]] QString written(const GridData &data, int test) const;

    std::vector<Test> m_tests; ///< the last one is the whole
};

/// A text as it can stand behind an operator: in quotes unless it is a plain word.
[[nodiscard]] QString filterValue(const QString &text);

} // namespace zs
