// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_text.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

namespace zs {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr qsizetype kMaxBytes = 1 << 20;
constexpr int kMaxDepth = 64;
constexpr std::size_t kShownFaults = 5;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Recursive descent; the first fault ends it.
class Parser {
public:
    explicit Parser(QStringView text)
        : m_text(text)
    {}

    std::expected<JsonText, TextFault> document()
    {
        JsonText value;
        skipSpace();
        if (!readValue(value, 0))
            return std::unexpected(m_fault);
        skipSpace();
        if (m_at < m_text.size()) {
            fault(App::translate("Approval", "The text goes on after its end."));
            return std::unexpected(m_fault);
        }
        return value;
    }

private:
    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    void advance()
    {
        const QChar c = m_text[m_at++];
        if (c == u'\n') {
            ++m_line;
            m_column = 1;
        } else if (!c.isLowSurrogate()) {
            ++m_column;
        }
    }

    void skipSpace()
    {
        while (m_at < m_text.size()
               && (peek() == u' ' || peek() == u'\n' || peek() == u'\r' || peek() == u'\t'))
            advance();
    }

    bool fault(const QString &message)
    {
        m_fault = {m_line, m_column, message};
        return false;
    }

    bool expected(QChar c)
    {
        return fault(App::translate("Approval", "“%1” is expected here.").arg(c));
    }

    bool take(QChar c)
    {
        if (m_at >= m_text.size() || peek() != c)
            return expected(c);
        advance();
        return true;
    }

    bool readValue(JsonText &value, int depth)
    {
        value.line = m_line;
        value.column = m_column;
        if (depth > kMaxDepth)
            return fault(App::translate("Approval", "This is nested too deeply."));
        switch (peek().unicode()) {
        case u'{':
            return readObject(value, depth);
        case u'[':
            return readArray(value, depth);
        case u'"':
            value.kind = JsonText::Kind::String;
            return readString(value.text);
        case u't':
            value.kind = JsonText::Kind::Bool;
            value.flag = true;
            return readWord(u"true"_s);
        case u'f':
            value.kind = JsonText::Kind::Bool;
            return readWord(u"false"_s);
        case u'n':
            return readWord(u"null"_s);
        default:
            value.kind = JsonText::Kind::Number;
            return readNumber(value.text);
        }
    }

    bool readWord(const QString &word)
    {
        if (!m_text.sliced(m_at).startsWith(word))
            return fault(App::translate("Approval", "A value is expected here."));
        for (qsizetype i = 0; i < word.size(); ++i)
            advance();
        return true;
    }

    bool readDigits()
    {
        if (!isDigit(peek()))
            return fault(App::translate("Approval", "A value is expected here."));
        while (isDigit(peek()))
            advance();
        return true;
    }

    bool readNumber(QString &text)
    {
        const qsizetype from = m_at;
        if (peek() == u'-')
            advance();
        if (peek() == u'0')
            advance();
        else if (!readDigits())
            return false;
        if (peek() == u'.') {
            advance();
            if (!readDigits())
                return false;
        }
        if (peek() == u'e' || peek() == u'E') {
            advance();
            if (peek() == u'+' || peek() == u'-')
                advance();
            if (!readDigits())
                return false;
        }
        text = m_text.sliced(from, m_at - from).toString();
        return true;
    }

    bool readEscape(QString &text)
    {
        static constexpr QStringView kPlain = u"\"\\/bfnrt";
        static constexpr QStringView kMeant = u"\"\\/\b\f\n\r\t";
        const QChar c = peek();
        if (const qsizetype i = kPlain.indexOf(c); i >= 0 && !c.isNull()) {
            text += kMeant[i];
            advance();
            return true;
        }
        if (c != u'u' || m_at + 5 > m_text.size())
            return fault(App::translate("Approval", "This escape is not known."));
        const QStringView digits = m_text.sliced(m_at + 1, 4);
        bool ok = digits[0] != u'+' && digits[0] != u'-' && !digits[0].isSpace();
        const ushort unit = ok ? digits.toUShort(&ok, 16) : ushort{0};
        if (!ok)
            return fault(App::translate("Approval", "This escape is not known."));
        text += QChar(unit);
        for (int i = 0; i < 5; ++i)
            advance();
        return true;
    }

    bool readString(QString &text)
    {
        if (!take(u'"'))
            return false;
        while (m_at < m_text.size() && peek() != u'"') {
            if (peek() < u' ')
                return fault(App::translate("Approval", "A text may not go on over a line's end."));
            if (peek() != u'\\') {
                text += peek();
                advance();
                continue;
            }
            advance();
            if (!readEscape(text))
                return false;
        }
        return take(u'"') && (text.isValidUtf16() || fault(unreadable()));
    }

    static QString unreadable()
    {
        return App::translate("Approval", "This is not valid Unicode text.");
    }

    bool readArray(JsonText &value, int depth)
    {
        value.kind = JsonText::Kind::Array;
        advance();
        skipSpace();
        while (peek() != u']' || m_at >= m_text.size()) {
            if (!value.items.empty() && !take(u','))
                return false;
            skipSpace();
            JsonText item;
            if (!readValue(item, depth + 1))
                return false;
            value.items.push_back(std::move(item));
            skipSpace();
        }
        return take(u']');
    }

    bool readObject(JsonText &value, int depth)
    {
        value.kind = JsonText::Kind::Object;
        QSet<QString> keys;
        advance();
        skipSpace();
        while (peek() != u'}' || m_at >= m_text.size()) {
            if (!value.members.empty() && !take(u','))
                return false;
            skipSpace();
            JsonMember member{{}, m_line, m_column, {}};
            if (!readString(member.key))
                return false;
            if (keys.contains(member.key)) {
                m_line = member.line;
                m_column = member.column;
                return fault(App::translate("Approval", "“%1” stands here twice.").arg(member.key));
            }
            keys.insert(member.key);
            skipSpace();
            if (!take(u':'))
                return false;
            skipSpace();
            if (!readValue(member.value, depth + 1))
                return false;
            value.members.push_back(std::move(member));
            skipSpace();
        }
        return take(u'}');
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_column = 1;
    TextFault m_fault;
};

} // namespace

const JsonText *JsonText::find(QStringView key) const
{
    for (const JsonMember &member : members) {
        if (member.key == key)
            return &member.value;
    }
    return nullptr;
}

std::expected<JsonText, TextFault> readJsonText(const QByteArray &utf8)
{
    if (utf8.size() > kMaxBytes)
        return std::unexpected(
            TextFault{1, 1, App::translate("Approval", "The text is longer than 1 MiB.")});
    QByteArrayView bytes(utf8);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    if (!QUtf8StringView(bytes).isValidUtf8())
        return std::unexpected(
            TextFault{1, 1, App::translate("Approval", "This is not valid Unicode text.")});
    const QString text = QString::fromUtf8(bytes);
    return Parser(text).document();
}

QString inWords(const std::vector<TextFault> &faults)
{
    QStringList lines;
    for (std::size_t i = 0; i < faults.size() && i < kShownFaults; ++i) {
        lines << App::translate("Approval", "Line %1, column %2: %3")
                     .arg(faults[i].line)
                     .arg(faults[i].column)
                     .arg(faults[i].message);
    }
    const int more = static_cast<int>(faults.size()) - static_cast<int>(kShownFaults);
    if (more > 0)
        lines << App::translate("Approval", "and %n more", nullptr, more);
    return lines.join(u'\n');
}

} // namespace zs
