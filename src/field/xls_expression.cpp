// SPDX-License-Identifier: GPL-3.0-or-later
#include "field/xls_expression.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <vector>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 4'096;

struct Part {
    enum class Kind { Name, Own, Number, Text, Sign, Word };
    Kind kind = Kind::Sign;
    QString text;
};
using Parts = std::vector<Part>;

std::expected<Parts, QString> partsOf(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\G\\s*(?:\\$\\{\\s*([^{}\\s]+)\\s*\\}|(\\d+(?:\\.\\d+)?)|'([^']*)'|\"([^\"]*)\""
        "|(!=|<=|>=|[=<>+*(),-])|([A-Za-z][A-Za-z0-9_:-]*)|(\\.))"_s);
    Parts parts;
    qsizetype at = 0;
    const QString all = text.trimmed();
    while (at < all.size()) {
        const auto match = pattern.match(all, at);
        if (!match.hasMatch())
            return std::unexpected(all.sliced(at, std::min<qsizetype>(20, all.size() - at)));
        const auto has = [&match](int group) { return match.capturedStart(group) >= 0; };
        if (has(1))
            parts.push_back({Part::Kind::Name, match.captured(1)});
        else if (has(2))
            parts.push_back({Part::Kind::Number, match.captured(2)});
        else if (has(3) || has(4))
            parts.push_back({Part::Kind::Text, match.captured(has(3) ? 3 : 4)});
        else if (has(5))
            parts.push_back({Part::Kind::Sign, match.captured(5)});
        else if (has(6))
            parts.push_back({Part::Kind::Word, match.captured(6)});
        else
            parts.push_back({Part::Kind::Own, {}});
        at = match.capturedEnd(0);
    }
    return parts;
}

class Translator {
public:
    Translator(Parts parts, QString own, const QHash<QString, QString> &keys)
        : m_parts(std::move(parts))
        , m_own(std::move(own))
        , m_keys(keys)
    {}

    std::expected<QString, QString> all()
    {
        while (m_at < m_parts.size()) {
            if (!step())
                return std::unexpected(m_fault);
        }
        return m_out.join(u' ');
    }

private:
    [[nodiscard]] bool isSign(std::size_t at, QStringView sign) const
    {
        return at < m_parts.size() && m_parts[at].kind == Part::Kind::Sign
               && m_parts[at].text == sign;
    }

    bool refuse(const QString &what)
    {
        m_fault = what;
        return false;
    }

    std::optional<QString> keyAt(std::size_t at) const
    {
        if (at >= m_parts.size())
            return std::nullopt;
        if (m_parts[at].kind == Part::Kind::Own)
            return m_own;
        if (m_parts[at].kind != Part::Kind::Name || !m_keys.contains(m_parts[at].text))
            return std::nullopt;
        return m_keys.value(m_parts[at].text);
    }

    bool step()
    {
        const Part &part = m_parts[m_at];
        switch (part.kind) {
        case Part::Kind::Name:
        case Part::Kind::Own:
            return name();
        case Part::Kind::Text:
            if (part.text.contains(u'"') || part.text.contains(u'\\'))
                return refuse(part.text);
            m_out << u'"' + part.text + u'"';
            break;
        case Part::Kind::Word:
            return word();
        default:
            m_out << part.text;
            break;
        }
        ++m_at;
        return true;
    }

    /// A name; with "= ''" or "!= ''" behind it, whether it is known.
    bool name()
    {
        const auto key = keyAt(m_at);
        if (!key)
            return refuse(u"${%1}"_s.arg(m_parts[m_at].text));
        const bool equal = isSign(m_at + 1, u"=");
        const bool compares = equal || isSign(m_at + 1, u"!=");
        if (compares && m_at + 2 < m_parts.size() && m_parts[m_at + 2].kind == Part::Kind::Text
            && m_parts[m_at + 2].text.isEmpty()) {
            m_out << (equal ? u"not known(%1)"_s : u"known(%1)"_s).arg(*key);
            m_at += 3;
            return true;
        }
        m_out << *key;
        ++m_at;
        return true;
    }

    bool word()
    {
        static const QStringList plain{u"and"_s, u"or"_s};
        static const QStringList functions{
            u"not"_s, u"if"_s, u"min"_s, u"max"_s, u"abs"_s, u"round"_s};
        const QString word = m_parts[m_at].text;
        if (plain.contains(word)) {
            m_out << word;
        } else if (word == "div"_L1) {
            m_out << u"/"_s;
        } else if ((word == "true"_L1 || word == "false"_L1) && isSign(m_at + 1, u"(")
                   && isSign(m_at + 2, u")")) {
            m_out << word;
            m_at += 2;
        } else if (word == "selected"_L1) {
            return selected();
        } else if (word == "date"_L1) {
            return day();
        } else if (functions.contains(word) && isSign(m_at + 1, u"(")) {
            m_out << word;
        } else {
            return refuse(word);
        }
        ++m_at;
        return true;
    }

    /// selected(${one}, 'key'): whether the one answer is that.
    bool selected()
    {
        const auto key = keyAt(m_at + 2);
        if (!isSign(m_at + 1, u"(") || !key || !isSign(m_at + 3, u",") || !isSign(m_at + 5, u")")
            || m_parts[m_at + 4].kind != Part::Kind::Text || m_parts[m_at + 4].text.contains(u'"'))
            return refuse(u"selected()"_s);
        m_out << u"( %1 = \"%2\" )"_s.arg(*key, m_parts[m_at + 4].text);
        m_at += 6;
        return true;
    }

    bool day()
    {
        static const QRegularExpression plain(u"\\A\\d{4}-\\d{2}-\\d{2}\\z"_s);
        if (!isSign(m_at + 1, u"(") || !isSign(m_at + 3, u")")
            || !plain.match(m_parts[m_at + 2].text).hasMatch())
            return refuse(u"date()"_s);
        m_out << m_parts[m_at + 2].text;
        m_at += 4;
        return true;
    }

    Parts m_parts;
    QString m_own;
    const QHash<QString, QString> &m_keys;
    std::size_t m_at = 0;
    QStringList m_out;
    QString m_fault;
};

} // namespace

std::expected<QString, QString>
ruleOfXPath(const QString &text, const QString &own, const QHash<QString, QString> &keys)
{
    if (text.size() > kLongest)
        return std::unexpected(text.first(20));
    auto parts = partsOf(text);
    if (!parts)
        return std::unexpected(parts.error());
    return Translator(std::move(*parts), own, keys).all();
}

} // namespace zs
