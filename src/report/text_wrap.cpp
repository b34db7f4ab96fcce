// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text_wrap.h"

namespace zs {

namespace {

struct Step {
    char32_t code;
    qsizetype size; ///< in QChars
};

Step at(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(c, text[i + 1]), 2};
    return {c.unicode(), 1};
}

/// Chinese and the like: a line may end after any character.
bool isIdeograph(char32_t c)
{
    return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF)
           || (c >= 0xFE30 && c <= 0xFE4F) || (c >= 0xFF00 && c <= 0xFF60)
           || (c >= 0x20000 && c <= 0x3FFFF);
}

bool mayNotBegin(char32_t c)
{
    static constexpr QStringView kClosing = u"，。、；：？！）】》」』〉”’…％%,.;:!?)]}";
    return c < 0x10000 && kClosing.contains(QChar(static_cast<char16_t>(c)));
}

bool mayNotEnd(char32_t c)
{
    static constexpr QStringView kOpening = u"（【《「『〈“‘([{";
    return c < 0x10000 && kOpening.contains(QChar(static_cast<char16_t>(c)));
}

bool breaksAfter(char32_t c)
{
    return c == U' ' || c == U'-' || c == U'/' || c == U'\\' || c == U'_' || c == U',' || c == U';'
           || c == U'\t';
}

/// May a line end between the two?
bool mayBreak(char32_t left, char32_t right)
{
    if (mayNotBegin(right) || mayNotEnd(left) || right == U' ')
        return false;
    return breaksAfter(left) || isIdeograph(left) || isIdeograph(right);
}

} // namespace

TextWrap::TextWrap(std::function<double(const QString &)> measure)
    : m_measure(std::move(measure))
{}

double TextWrap::advance(char32_t c)
{
    if (c < m_ascii.size()) {
        double &known = m_ascii[c];
        if (known <= 0)
            known = m_measure(QString::fromUcs4(&c, 1));
        return known;
    }
    if (const auto known = m_others.constFind(c); known != m_others.cend())
        return *known;
    return *m_others.insert(c, m_measure(QString::fromUcs4(&c, 1)));
}

double TextWrap::widthOf(QStringView text)
{
    double width = 0;
    for (qsizetype i = 0; i < text.size();) {
        const Step step = at(text, i);
        width += advance(step.code);
        i += step.size;
    }
    return width;
}

void TextWrap::wrap(QStringView text, double width, int most)
{
    m_pieces.clear();
    const auto full = [&] { return m_pieces.size() > static_cast<std::size_t>(most); };
    qsizetype begin = 0;
    qsizetype breakAt = -1; // the last place where this line may end
    double used = 0;
    double usedToBreak = 0;
    char32_t previous = 0;
    for (qsizetype i = 0; i < text.size() && !full();) {
        const Step step = at(text, i);
        if (step.code == U'\n') {
            m_pieces.push_back({begin, i});
            begin = i + 1;
            used = 0;
            breakAt = -1;
            previous = 0;
            i = begin;
            continue;
        }
        if (i > begin && mayBreak(previous, step.code)) {
            breakAt = i;
            usedToBreak = used;
        }
        const double advanced = advance(step.code);
        while (used + advanced > width && i > begin && step.code != U' ') {
            const qsizetype end = breakAt > begin ? breakAt : i;
            m_pieces.push_back({begin, end});
            used = end == i ? 0 : used - usedToBreak;
            begin = end;
            breakAt = -1;
        }
        used += advanced;
        previous = step.code;
        i += step.size;
    }
    if (!full())
        m_pieces.push_back({begin, text.size()});
}

int TextWrap::count(QStringView text, double width, int most)
{
    if (text.isEmpty())
        return 1;
    wrap(text, width, most);
    return std::min(static_cast<int>(m_pieces.size()), most);
}

QStringList TextWrap::lines(QStringView text, double width, int most)
{
    wrap(text, width, most);
    QStringList lines;
    for (const Piece &piece : m_pieces) {
        if (lines.size() == most) {
            lines.back() = withEllipsis(lines.back(), width);
            break;
        }
        QStringView line = text.sliced(piece.from, piece.to - piece.from);
        while (line.endsWith(u' '))
            line.chop(1);
        lines << line.toString();
    }
    return lines;
}

QString TextWrap::withEllipsis(QStringView line, double width)
{
    const double dots = advance(U'…');
    double used = widthOf(line);
    while (!line.isEmpty() && used + dots > width) {
        const qsizetype size = line.size() > 1 && line.back().isLowSurrogate() ? 2 : 1;
        used -= widthOf(line.last(size));
        line.chop(size);
    }
    return line.toString() + u'…';
}

} // namespace zs
