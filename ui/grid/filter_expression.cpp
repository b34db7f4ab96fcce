// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/filter_expression.h"

#include "domain/choice_text.h"
#include "ui/grid/arrange.h"
#include "ui/grid/cell_reading.h"

#include <QCoreApplication>

#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 200; // brackets within brackets

QString words(const char *text)
{
    return QCoreApplication::translate("Filter", text);
}

std::size_t at(int i)
{
    return static_cast<std::size_t>(i);
}

bool isText(CellKind kind)
{
    return kind == CellKind::Text || kind == CellKind::Choice || kind == CellKind::Unit
           || kind == CellKind::Calendar || kind == CellKind::Links;
}

/// The day of an instant as a number.
double dayNumber(const CellValue &value, bool atFinish)
{
    const WallTime t{static_cast<std::int64_t>(std::get<double>(value))};
    return static_cast<double>(WallTime::dayNumber(dayOf(t, atFinish)));
}

bool holdsFor(FilterWord word, int order)
{
    switch (word) {
    case FilterWord::Equal:
    case FilterWord::In:
        return order == 0;
    case FilterWord::Unequal:
        return order != 0;
    case FilterWord::Less:
        return order < 0;
    case FilterWord::LessEqual:
        return order <= 0;
    case FilterWord::Greater:
        return order > 0;
    case FilterWord::GreaterEqual:
        return order >= 0;
    default:
        return false;
    }
}

int orderOf(const CellValue &a, const CellValue &b)
{
    const auto *x = std::get_if<QString>(&a);
    const auto *y = std::get_if<QString>(&b);
    return x && y && x->compare(*y, Qt::CaseInsensitive) == 0 ? 0 : compareCells(a, b);
}

constexpr std::array kWritten{
    std::pair{FilterWord::Equal, "="_L1},
    std::pair{FilterWord::Unequal, "!="_L1},
    std::pair{FilterWord::Less, "<"_L1},
    std::pair{FilterWord::LessEqual, "<="_L1},
    std::pair{FilterWord::Greater, ">"_L1},
    std::pair{FilterWord::GreaterEqual, ">="_L1},
    std::pair{FilterWord::Contains, "~"_L1},
    std::pair{FilterWord::ContainsNot, "!~"_L1},
};

} // namespace

/// Recursive descent over the lexer; every test it makes goes behind those it holds together.
class FilterParser {
public:
    FilterParser(const QString &text, const GridData &data, QDate today)
        : m_lexer(text)
        , m_data(data)
        , m_today(today)
    {
        for (std::size_t i = 0; i < data.columns().size(); ++i) {
            for (const QString &name : columnNames(data.columns()[i])) {
                m_names << name;
                m_columnOf.push_back(static_cast<int>(i));
            }
        }
    }

    Result<FilterExpression> whole()
    {
        if (m_lexer.peek().word == FilterWord::End)
            return FilterExpression();
        const auto read = either(0);
        if (!read)
            return passOn(read);
        if (m_lexer.peek().word != FilterWord::End)
            return filterError(
                m_lexer.position(),
                words(QT_TRANSLATE_NOOP("Filter",
                                        "“%1” does not fit here. Join two conditions "
                                        "with and or or."))
                    .arg(m_lexer.wordHere()));
        return std::move(m_made);
    }

private:
    using Test = FilterExpression::Test;

    int add(Test test)
    {
        m_made.m_tests.push_back(std::move(test));
        return static_cast<int>(m_made.m_tests.size()) - 1;
    }

    template <class Next>
    Result<int> joined(FilterWord word, Test::Kind kind, Next next)
    {
        auto left = next();
        while (left) {
            const FilterToken token = m_lexer.peek();
            if (token.word != word)
                break;
            m_lexer.take(token);
            const auto right = next();
            if (!right)
                return right;
            Test both;
            both.kind = kind;
            both.left = *left;
            both.right = *right;
            left = add(std::move(both));
        }
        return left;
    }

    Result<int> either(int depth)
    {
        return joined(FilterWord::Or, Test::Kind::Or, [&] {
            return joined(FilterWord::And, Test::Kind::And, [&] { return factor(depth); });
        });
    }

    Result<int> factor(int depth)
    {
        const FilterToken token = m_lexer.peek();
        if (depth > kDeepest)
            return filterError(token.at,
                               words(QT_TRANSLATE_NOOP("Filter", "There are too many brackets.")));
        if (token.word == FilterWord::Not) {
            m_lexer.take(token);
            const auto inner = factor(depth + 1);
            if (!inner)
                return inner;
            Test test;
            test.kind = Test::Kind::Not;
            test.left = *inner;
            return add(std::move(test));
        }
        if (token.word != FilterWord::Open)
            return comparison();
        m_lexer.take(token);
        auto inner = either(depth + 1);
        if (!inner)
            return inner;
        const FilterToken close = m_lexer.peek();
        if (close.word != FilterWord::Close)
            return filterError(close.at,
                               words(QT_TRANSLATE_NOOP("Filter", "A closing bracket is missing.")));
        m_lexer.take(close);
        return inner;
    }

    Result<int> comparison()
    {
        const qsizetype begin = m_lexer.position();
        const int name = m_lexer.takeName(m_names);
        if (name < 0)
            return filterError(
                begin,
                m_lexer.wordHere().isEmpty()
                    ? words(QT_TRANSLATE_NOOP("Filter", "A condition is missing here."))
                    : words(QT_TRANSLATE_NOOP("Filter", "There is no column called “%1”."))
                          .arg(m_lexer.wordHere()));
        Test test;
        test.column = m_columnOf[at(name)];
        const FilterToken token = m_lexer.peek();
        test.word = token.word;
        switch (token.word) {
        case FilterWord::IsEmpty:
        case FilterWord::IsNotEmpty:
            m_lexer.take(token);
            return add(std::move(test));
        case FilterWord::In:
            m_lexer.take(token);
            return list(std::move(test));
        case FilterWord::End:
        case FilterWord::And:
        case FilterWord::Or:
        case FilterWord::Close:
            return alone(std::move(test));
        case FilterWord::Value:
        case FilterWord::Open:
        case FilterWord::Comma:
        case FilterWord::Not:
            return filterError(
                token.at,
                words(QT_TRANSLATE_NOOP("Filter",
                                        "A comparison is missing here: one of = != < <= > >= ~.")));
        default:
            m_lexer.take(token);
        }
        if (const auto read = value(test); !read)
            return passOn(read);
        return add(std::move(test));
    }

    /// A field by itself: yes, not 0, not empty.
    Result<int> alone(Test test)
    {
        const CellKind kind = m_data.column(test.column).kind;
        if (kind == CellKind::Flag || kind == CellKind::Number || kind == CellKind::Percent) {
            test.word = FilterWord::Unequal;
            test.values.emplace_back(0.0);
            test.texts.emplace_back(u"0"_s);
        } else {
            test.word = FilterWord::IsNotEmpty;
        }
        return add(std::move(test));
    }

    Result<int> list(Test test)
    {
        const FilterToken open = m_lexer.peek();
        if (open.word != FilterWord::Open)
            return filterError(
                open.at,
                words(QT_TRANSLATE_NOOP("Filter", "A list in brackets is expected here.")));
        m_lexer.take(open);
        for (;;) {
            if (const auto read = value(test); !read)
                return passOn(read);
            const FilterToken next = m_lexer.peek();
            m_lexer.take(next);
            if (next.word == FilterWord::Close)
                return add(std::move(test));
            if (next.word != FilterWord::Comma)
                return filterError(
                    next.at, words(QT_TRANSLATE_NOOP("Filter", "A closing bracket is missing.")));
        }
    }

    Result<> value(Test &test)
    {
        const auto token = m_lexer.takeValue();
        if (!token)
            return passOn(token);
        const auto read = valueOf(test, token->text);
        if (!read)
            return filterError(token->at, read.error().message);
        test.values.push_back(*read);
        test.texts.push_back(token->text);
        return {};
    }

    Result<CellValue> valueOf(Test &test, const QString &text)
    {
        const GridColumn &column = m_data.column(test.column);
        if (test.word == FilterWord::Contains || test.word == FilterWord::ContainsNot)
            return CellValue(text);
        switch (column.kind) {
        case CellKind::Day:
            return dayOfText(test, text);
        case CellKind::Duration: {
            const auto read = readDuration(text);
            if (!read)
                return passOn(read);
            return CellValue(static_cast<double>(minutesOf(*read, m_data.durationUnits())));
        }
        case CellKind::Money: {
            const auto read = readMoney(text);
            if (!read)
                return passOn(read);
            return CellValue(static_cast<double>(read->fen) / 100);
        }
        case CellKind::Flag: {
            const auto read = readFlag(text);
            if (!read)
                return passOn(read);
            return CellValue(*read ? 1.0 : 0.0);
        }
        case CellKind::Number:
        case CellKind::Percent:
            return number(text);
        case CellKind::Choice: // in any language: compared by the text that is shown
            if (auto read = readCell(m_data, -1, test.column, text))
                return CellValue(choiceShown(column, *read));
            return CellValue(text);
        default:
            return CellValue(text);
        }
    }

    static QString choiceShown(const GridColumn &column, const FieldValue &value)
    {
        const EntityInfo &info = *entityInfo(EntityKind::Task);
        return choiceText(info, info.fields[at(column.field)], detail::wholeOr(value, 0));
    }

    Result<CellValue> dayOfText(Test &test, const QString &text) const
    {
        ReadDay day;
        if (text == u"今天"_s || text.compare("today"_L1, Qt::CaseInsensitive) == 0) {
            day.date = m_today.isValid() ? m_today : QDate::currentDate();
        } else {
            const auto read = readDay(text);
            if (!read)
                return passOn(read);
            day = *read;
        }
        test.wholeDay = !day.timeOfDay;
        return CellValue(static_cast<double>(test.wholeDay
                                                 ? WallTime::dayNumber(day.date)
                                                 : WallTime::at(day.date, *day.timeOfDay).minute));
    }

    static Result<CellValue> number(const QString &text)
    {
        QString plain = plainWidth(text).remove(u',');
        if (plain.endsWith(u'%'))
            plain.chop(1);
        bool read = false;
        const double value = plain.toDouble(&read);
        if (!read)
            return fail(ErrorCode::Invalid,
                        words(QT_TRANSLATE_NOOP("Filter", "“%1” is not a number.")).arg(text));
        return CellValue(value);
    }

    FilterLexer m_lexer;
    const GridData &m_data;
    QDate m_today;
    QStringList m_names;
    std::vector<int> m_columnOf;
    FilterExpression m_made;
};

Result<FilterExpression>
FilterExpression::parse(const QString &text, const GridData &data, QDate today)
{
    constexpr qsizetype kLongest = 20'000;
    if (text.size() > kLongest)
        return filterError(kLongest, words(QT_TRANSLATE_NOOP("Filter", "The filter is too long.")));
    return FilterParser(text, data, today).whole();
}

bool FilterExpression::matches(const GridData &data, int task) const
{
    return m_tests.empty() || holds(data, task, static_cast<int>(m_tests.size()) - 1);
}

bool FilterExpression::holds(const GridData &data, int task, int number) const
{
    const Test &test = m_tests[at(number)];
    switch (test.kind) {
    case Test::Kind::And:
        return holds(data, task, test.left) && holds(data, task, test.right);
    case Test::Kind::Or:
        return holds(data, task, test.left) || holds(data, task, test.right);
    case Test::Kind::Not:
        return !holds(data, task, test.left);
    case Test::Kind::Compare:
        break;
    }
    const GridColumn &column = data.column(test.column);
    if (test.word == FilterWord::Contains || test.word == FilterWord::ContainsNot) {
        const bool there =
            data.text(task, test.column).contains(test.texts.front(), Qt::CaseInsensitive);
        return there == (test.word == FilterWord::Contains);
    }
    CellValue value = data.value(task, test.column);
    const bool none = value.index() == 0;
    if (test.word == FilterWord::IsEmpty || test.word == FilterWord::IsNotEmpty)
        return none == (test.word == FilterWord::IsEmpty);
    if (none) // nothing is unlike everything, and neither before nor after it
        return test.word == FilterWord::Unequal
               || (isText(column.kind) && test.texts.front().isEmpty());
    if (test.wholeDay)
        value = dayNumber(value, column.atFinish);
    return std::ranges::any_of(test.values, [&](const CellValue &wanted) {
        return holdsFor(test.word, orderOf(value, wanted));
    });
}

QString FilterExpression::canonical(const GridData &data) const
{
    return m_tests.empty() ? QString() : written(data, static_cast<int>(m_tests.size()) - 1);
}

QString FilterExpression::written(const GridData &data, int number) const
{
    const Test &test = m_tests[at(number)];
    switch (test.kind) {
    case Test::Kind::And:
        return u'(' + written(data, test.left) + u" and "_s + written(data, test.right) + u')';
    case Test::Kind::Or:
        return u'(' + written(data, test.left) + u" or "_s + written(data, test.right) + u')';
    case Test::Kind::Not:
        return u"not "_s + written(data, test.left);
    case Test::Kind::Compare:
        break;
    }
    const QString field = u'[' + data.column(test.column).id + u"] "_s;
    if (test.word == FilterWord::IsEmpty)
        return field + u"is empty"_s;
    if (test.word == FilterWord::IsNotEmpty)
        return field + u"is not empty"_s;
    QStringList values;
    for (const QString &text : test.texts)
        values << filterValue(text);
    if (test.word == FilterWord::In)
        return field + u"in ("_s + values.join(u", "_s) + u')';
    for (const auto &[word, sign] : kWritten) {
        if (word == test.word)
            return field + sign + u' ' + values.front();
    }
    return field;
}

QString filterValue(const QString &text)
{
    const bool plain = !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'%' || c == u':';
    });
    if (plain)
        return text;
    return text.contains(u'"') ? QString(u'“' + text + u'”') : QString(u'"' + text + u'"');
}

} // namespace zs
