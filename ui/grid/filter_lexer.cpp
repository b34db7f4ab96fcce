// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/filter_lexer.h"

#include <QCoreApplication>

#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Sign {
    QStringView text;
    FilterWord word;
};

// longer ones first, where one begins another
constexpr std::array kSigns{
    Sign{u"is not empty", FilterWord::IsNotEmpty},
    Sign{u"is empty", FilterWord::IsEmpty},
    Sign{u"不为空", FilterWord::IsNotEmpty},
    Sign{u"非空", FilterWord::IsNotEmpty},
    Sign{u"为空", FilterWord::IsEmpty},
    Sign{u"does not contain", FilterWord::ContainsNot},
    Sign{u"not contains", FilterWord::ContainsNot},
    Sign{u"不包含", FilterWord::ContainsNot},
    Sign{u"contains", FilterWord::Contains},
    Sign{u"包含", FilterWord::Contains},
    Sign{u"属于", FilterWord::In},
    Sign{u"in", FilterWord::In},
    Sign{u"and", FilterWord::And},
    Sign{u"并且", FilterWord::And},
    Sign{u"且", FilterWord::And},
    Sign{u"&&", FilterWord::And},
    Sign{u"or", FilterWord::Or},
    Sign{u"或者", FilterWord::Or},
    Sign{u"或", FilterWord::Or},
    Sign{u"||", FilterWord::Or},
    Sign{u"not", FilterWord::Not},
    Sign{u"!~", FilterWord::ContainsNot},
    Sign{u"!=", FilterWord::Unequal},
    Sign{u"<>", FilterWord::Unequal},
    Sign{u"≠", FilterWord::Unequal},
    Sign{u"<=", FilterWord::LessEqual},
    Sign{u"≤", FilterWord::LessEqual},
    Sign{u">=", FilterWord::GreaterEqual},
    Sign{u"≥", FilterWord::GreaterEqual},
    Sign{u"==", FilterWord::Equal},
    Sign{u"=", FilterWord::Equal},
    Sign{u"<", FilterWord::Less},
    Sign{u">", FilterWord::Greater},
    Sign{u"~", FilterWord::Contains},
    Sign{u"!", FilterWord::Not},
    Sign{u"非", FilterWord::Not},
    Sign{u"(", FilterWord::Open},
    Sign{u")", FilterWord::Close},
    Sign{u",", FilterWord::Comma},
    Sign{u"、", FilterWord::Comma},
};

/// As long as the text itself, unlike plainWidth(): places must stay true.
QString narrowed(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        const char16_t u = c.unicode();
        if (u >= 0xFF01 && u <= 0xFF5E)
            c = QChar(static_cast<char16_t>(u - 0xFEE0));
        else if (u == 0x3000)
            c = u' ';
    }
    return plain;
}

bool isLatin(QChar c)
{
    return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_');
}

} // namespace

std::unexpected<Error> filterError(qsizetype at, const QString &why)
{
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("Filter", "At character %1: %2").arg(at + 1).arg(why));
}

void FilterLexer::skipBlanks()
{
    while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == QChar(0x3000)))
        ++m_at;
}

qsizetype FilterLexer::position()
{
    skipBlanks();
    return m_at;
}

bool FilterLexer::wordEnds(qsizetype at, QStringView word) const
{
    return !isLatin(word.back()) || at >= m_text.size() || !isLatin(m_text[at]);
}

FilterToken FilterLexer::peek()
{
    skipBlanks();
    if (m_at >= m_text.size())
        return {FilterWord::End, m_at, m_at, {}, false};
    const QString here = narrowed(m_text.mid(m_at, 24));
    for (const Sign &sign : kSigns) {
        if (here.startsWith(sign.text, Qt::CaseInsensitive)
            && wordEnds(m_at + sign.text.size(), sign.text))
            return {sign.word, m_at, m_at + sign.text.size(), sign.text.toString(), false};
    }
    return {FilterWord::Value, m_at, m_at, wordHere(), false};
}

int FilterLexer::takeName(const QStringList &names)
{
    skipBlanks();
    const bool bracketed = m_at < m_text.size() && m_text[m_at] == u'[';
    const qsizetype begin = m_at + (bracketed ? 1 : 0);
    int best = -1;
    for (int i = 0; i < names.size(); ++i) {
        const QString &name = names[i];
        const qsizetype end = begin + name.size();
        if (name.isEmpty() || (best >= 0 && name.size() <= names[best].size())
            || !QStringView(m_text).mid(begin).startsWith(name, Qt::CaseInsensitive))
            continue;
        if (bracketed ? end < m_text.size() && m_text[end] == u']' : wordEnds(end, name))
            best = i;
    }
    if (best >= 0)
        m_at = begin + names[best].size() + (bracketed ? 1 : 0);
    return best;
}

Result<FilterToken> FilterLexer::takeValue()
{
    skipBlanks();
    FilterToken token{FilterWord::Value, m_at, m_at, {}, false};
    if (m_at >= m_text.size())
        return filterError(m_at, QCoreApplication::translate("Filter", "A value is missing here."));
    const QChar open = m_text[m_at];
    const QChar close = open == u'“' ? QChar(u'”') : open == u'‘' ? QChar(u'’') : open;
    if (open == u'"' || open == u'\'' || open == u'“' || open == u'‘') {
        const qsizetype end = m_text.indexOf(close, m_at + 1);
        if (end < 0)
            return filterError(m_at,
                               QCoreApplication::translate("Filter", "This quote is not closed."));
        token.text = m_text.mid(m_at + 1, end - m_at - 1);
        token.quoted = true;
        m_at = end + 1;
    } else {
        const auto stops = [](QChar c) {
            return c.isSpace() || QStringView(u"(),（），、　&|").contains(c);
        };
        while (m_at < m_text.size() && !stops(m_text[m_at]))
            token.text += m_text[m_at++];
        if (token.text.isEmpty())
            return filterError(m_at,
                               QCoreApplication::translate("Filter", "A value is missing here."));
    }
    token.end = m_at;
    return token;
}

QString FilterLexer::wordHere()
{
    skipBlanks();
    qsizetype end = m_at;
    while (end < m_text.size() && !m_text[end].isSpace() && end - m_at < 30)
        ++end;
    return m_text.mid(m_at, end - m_at);
}

} // namespace zs
