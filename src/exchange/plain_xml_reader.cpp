// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plain_xml_reader.h"

#include "exchange/byte_count.h"

#include <QCoreApplication>
#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <cstring>

namespace zs {

namespace {

// The bounds of XmlTreeReader: beyond them it decides.
constexpr std::int64_t kMostNodes = 500'000;
constexpr std::int64_t kMostNodesInAll = 25'000'000;
constexpr std::size_t kMostNames = 10'000;
constexpr std::ptrdiff_t kReportEvery = 256 * 1024;

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// Bytes that element names are made of here; other names, those with a prefix for one, are not
/// plain.
constexpr std::array<bool, 256> kNameBytes = [] {
    std::array<bool, 256> is{};
    for (int c = 'a'; c <= 'z'; ++c)
        is[static_cast<std::size_t>(c)] = is[static_cast<std::size_t>(c - 'a' + 'A')] = true;
    for (int c = '0'; c <= '9'; ++c)
        is[static_cast<std::size_t>(c)] = true;
    is['_'] = is['-'] = is['.'] = true;
    return is;
}();

constexpr bool isInName(char c)
{
    return kNameBytes[static_cast<unsigned char>(c)];
}

constexpr bool beginsName(char c)
{
    return isInName(c) && c != '-' && c != '.' && !(c >= '0' && c <= '9');
}

const char *find(const char *from, const char *end, char c)
{
    return static_cast<const char *>(std::memchr(from, c, static_cast<std::size_t>(end - from)));
}

QByteArrayView between(const char *from, const char *to)
{
    return {from, to - from};
}

/// No control characters but tabs and line ends, each of these one LF, perhaps behind a CR: eight
/// bytes at a time, for all of a large file is looked at.
bool hasPlainControls(const char *from, const char *end)
{
    constexpr std::uint64_t kOnes = 0x0101010101010101U;
    constexpr std::uint64_t kHighs = 0x8080808080808080U;
    const auto isGood = [end](const char *at) {
        const char c = *at;
        return static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t'
               || (c == '\r' && at + 1 < end && at[1] == '\n');
    };
    for (; end - from >= 8; from += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, from, sizeof word);
        if (((word - kOnes * 0x20) & ~word & kHighs) == 0)
            continue;
        for (int i = 0; i < 8; ++i) {
            if (!isGood(from + i))
                return false;
        }
    }
    for (; from < end; ++from) {
        if (!isGood(from))
            return false;
    }
    return true;
}

constexpr bool isCharacter(std::uint32_t code)
{
    return code == 0x9 || code == 0xA || code == 0xD || (code >= 0x20 && code <= 0xD7FF)
           || (code >= 0xE000 && code <= 0xFFFD) || (code >= 0x10000 && code <= 0x10FFFF);
}

struct Reference {
    char32_t character = 0; ///< 0 for one that is not plain
    const char *end = nullptr;
};

/// What stands for a character from '&' to ';'.
Reference referenceAt(const char *at, const char *end)
{
    constexpr std::ptrdiff_t kLongest = 12;
    const char *const semicolon = find(at, std::min(end, at + kLongest), ';');
    if (!semicolon)
        return {};
    const QByteArrayView name = between(at + 1, semicolon);
    static constexpr std::array<std::pair<const char *, char32_t>, 5> kNamed{
        {{"amp", U'&'}, {"lt", U'<'}, {"gt", U'>'}, {"quot", U'"'}, {"apos", U'\''}}};
    for (const auto &[known, character] : kNamed) {
        if (name == known)
            return {character, semicolon + 1};
    }
    const bool isHex = name.startsWith("#x");
    const QByteArrayView digits = name.startsWith('#') ? name.sliced(isHex ? 2 : 1) : name.first(0);
    std::uint32_t code = 0;
    for (const char c : digits) {
        const int value = c >= '0' && c <= '9'            ? c - '0'
                          : isHex && c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : isHex && c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                          : -1;
        if (value < 0 || code > 0x10FFFF)
            return {};
        code = code * (isHex ? 16 : 10) + static_cast<std::uint32_t>(value);
    }
    if (!isCharacter(code))
        return {};
    return {static_cast<char32_t>(code), semicolon + 1};
}

/// The text between two marks, its references and line ends resolved.
QString textBetween(const char *from, const char *to)
{
    const char *const reference = find(from, to, '&');
    if (!reference && !find(from, to, '\r'))
        return QString::fromUtf8(from, to - from);
    QString text;
    const char *plain = from;
    for (const char *at = from; at < to;) {
        if (*at != '&' && *at != '\r') {
            ++at;
            continue;
        }
        text += QString::fromUtf8(plain, at - plain);
        if (*at == '\r') { // an LF follows
            plain = ++at;
            continue;
        }
        const Reference found = referenceAt(at, to);
        text += QChar::fromUcs4(found.character);
        plain = at = found.end;
    }
    return text += QString::fromUtf8(plain, to - plain);
}

} // namespace

PlainXmlReader::PlainXmlReader(const QByteArray &bytes,
                               const ImportLimits &limits,
                               Progress progress)
    : m_begin(bytes.constData())
    , m_at(m_begin)
    , m_end(m_begin + bytes.size())
    , m_limits(limits)
    , m_progress(std::move(progress))
    , m_nextReport(m_begin)
    , m_table(1024, nullptr)
    , m_counted(m_begin)
{}

Error PlainXmlReader::error() const
{
    if (m_cancelled)
        return {ErrorCode::Cancelled,
                QCoreApplication::translate("Mspdi", "The import was cancelled."),
                {}};
    return {ErrorCode::Invalid,
            QCoreApplication::translate("Mspdi", "This is not a well-formed XML document."),
            {}};
}

/// What can be told of all the bytes at once.
bool PlainXmlReader::isPlain() const
{
    const QByteArrayView bytes = between(m_at, m_end);
    if (bytes.size() > m_limits.bytes || !hasPlainControls(m_at, m_end)
        || !QUtf8StringView(bytes).isValidUtf8())
        return false;
    for (const char *at = find(m_at, m_end, ']'); at; at = find(at + 1, m_end, ']')) {
        if (at[1] == ']' && at[2] == '>') // not to stand in a text
            return false;
    }
    for (const char *at = find(m_at, m_end, '&'); at;) {
        const Reference reference = referenceAt(at, m_end);
        if (reference.character == 0)
            return false;
        at = find(reference.end, m_end, '&');
    }
    for (const char *at = find(m_at, m_end, '\xEF'); at; at = find(at + 1, m_end, '\xEF')) {
        if (at[1] == '\xBF' && (at[2] == '\xBE' || at[2] == '\xBF')) // U+FFFE and U+FFFF
            return false;
    }
    return true;
}

/// <?xml version="1.0" encoding="UTF-8" standalone="yes"?> or a part of it, or nothing.
bool PlainXmlReader::passDeclaration()
{
    const QByteArrayView bytes = between(m_at, m_end);
    if (!bytes.startsWith("<?xml "))
        return true;
    const qsizetype size = bytes.indexOf("?>");
    if (size < 0)
        return false;
    QByteArray inside = bytes.first(size).sliced(6).trimmed().toByteArray();
    constexpr QByteArrayView kVersion = "version=\"1.0\"";
    if (!inside.contains('"'))
        inside.replace('\'', '"');
    if (!inside.startsWith(kVersion))
        return false;
    inside = inside.sliced(kVersion.size());
    if (inside.endsWith(" standalone=\"yes\"") || inside.endsWith(" standalone=\"no\""))
        inside.truncate(inside.lastIndexOf(" standalone="));
    if (!inside.isEmpty() && inside != " encoding=\"UTF-8\"" && inside != " encoding=\"utf-8\"")
        return false;
    m_at += size + 2;
    return true;
}

/// What stands before the outermost element.
bool PlainXmlReader::passComments()
{
    constexpr QByteArrayView kBegin = "<!--";
    for (passBlanks(); between(m_at, m_end).startsWith(kBegin); passBlanks()) {
        const qsizetype end = between(m_at, m_end).indexOf("--", kBegin.size());
        if (end < 0 || m_at[end + 2] != '>')
            return false;
        m_at += end + 3;
    }
    return true;
}

void PlainXmlReader::passBlanks()
{
    while (isBlank(*m_at))
        ++m_at;
}

bool PlainXmlReader::openRoot()
{
    if (between(m_at, m_end).startsWith("\xEF\xBB\xBF"))
        m_at += 3;
    report();
    if (m_cancelled)
        return false;
    if (!isPlain() || !passDeclaration() || !passComments()) {
        m_notPlain = true;
        return false;
    }
    if (*m_at == '<' && openTag())
        return true;
    m_notPlain = true;
    return false;
}

void PlainXmlReader::report()
{
    if (!m_progress || m_at < m_nextReport)
        return;
    m_nextReport = m_at + kReportEvery;
    m_cancelled = !m_progress(m_at - m_begin, m_end - m_begin);
}

/// Goes to the next '<'; false where there is none, or too much text before it.
bool PlainXmlReader::toMark()
{
    const char *const mark = find(m_at, m_end, '<');
    if (!mark || mark - m_at > m_limits.textLength)
        return false;
    m_at = mark;
    return true;
}

PlainXmlReader::Name *PlainXmlReader::added(QByteArrayView name, std::size_t hash)
{
    if (m_names.size() >= kMostNames)
        return nullptr;
    Name &kept = m_names.emplace_back(Name{name, QString::fromLatin1(name), hash});
    kept.isWanted = !m_wanted || m_wanted(kept.text);
    if (m_names.size() * 2 > m_table.size())
        growTable();
    std::size_t slot = hash & (m_table.size() - 1);
    while (m_table[slot])
        slot = (slot + 1) & (m_table.size() - 1);
    m_table[slot] = &kept;
    return &kept;
}

void PlainXmlReader::growTable()
{
    m_table.assign(m_table.size() * 4, nullptr);
    for (std::size_t i = 0; i + 1 < m_names.size(); ++i) { // the last one follows
        std::size_t slot = m_names[i].hash & (m_table.size() - 1);
        while (m_table[slot])
            slot = (slot + 1) & (m_table.size() - 1);
        m_table[slot] = &m_names[i];
    }
}

/// The name as it is kept; null when there are too many.
PlainXmlReader::Name *PlainXmlReader::shared(QByteArrayView name)
{
    std::size_t hash = static_cast<std::size_t>(name.size());
    for (const char c : name)
        hash = hash * 31 + static_cast<unsigned char>(c);
    hash ^= hash >> 17;
    for (std::size_t slot = hash & (m_table.size() - 1); m_table[slot];
         slot = (slot + 1) & (m_table.size() - 1)) {
        if (m_table[slot]->hash == hash && m_table[slot]->bytes == name)
            return m_table[slot];
    }
    return added(name, hash);
}

/// At '<': the tag that opens an element, to its end.
bool PlainXmlReader::openTag()
{
    const char *const from = m_at + 1;
    if (!beginsName(*from))
        return false;
    const char *to = from + 1;
    while (isInName(*to))
        ++to;
    Name *const name = shared(between(from, to));
    if (!name || static_cast<int>(m_open.size()) >= m_limits.depth)
        return false;
    m_open.push_back(name);
    m_at = to;
    if (m_open.size() == 1 && !readNamespaces())
        return false;
    passBlanks();
    m_isEmpty = *m_at == '/';
    m_at += m_isEmpty ? 1 : 0;
    return *m_at++ == '>';
}

/// xmlns="..." and xmlns:prefix="..." of the outermost element.
bool PlainXmlReader::readNamespaces()
{
    QList<QByteArray> known;
    for (;;) {
        const char *const before = m_at;
        passBlanks();
        if (*m_at == '>' || *m_at == '/')
            return true;
        const char *const from = m_at;
        while (isInName(*m_at) || *m_at == ':')
            ++m_at;
        const QByteArray name = between(from, m_at).toByteArray();
        const char quote = *m_at == '=' ? m_at[1] : '\0';
        if (from == before || known.contains(name) || (quote != '"' && quote != '\''))
            return false;
        const char *const value = m_at + 2;
        const char *const end = find(value, m_end, quote);
        if (!end)
            return false;
        const QByteArrayView uri = between(value, end);
        m_at = end + 1;
        known << name;
        const bool isPrefix = name.startsWith("xmlns:") && name.count(':') == 1
                              && beginsName(name.back() == ':' ? ':' : name[6])
                              && !name.startsWith("xmlns:xml") && !uri.isEmpty();
        if ((name != "xmlns" && !isPrefix) || uri.contains('<') || uri.contains('&')
            || uri.contains('\n') || uri.contains('\t') || uri.contains("www.w3.org/XML")
            || uri.contains("www.w3.org/2000"))
            return false;
        if (name == "xmlns")
            m_namespace = QString::fromUtf8(uri);
    }
}

/// At "</": the tag that closes the innermost element.
bool PlainXmlReader::closeTag()
{
    const QByteArrayView name = m_open.back()->bytes;
    const char *const from = m_at + 2;
    if (m_end - from <= name.size()
        || std::memcmp(from, name.data(), static_cast<std::size_t>(name.size())) != 0)
        return false;
    m_at = from + name.size();
    passBlanks();
    m_open.pop_back();
    return *m_at++ == '>';
}

bool PlainXmlReader::nextChild()
{
    report();
    if (failed() || m_open.empty())
        return false;
    if (m_isEmpty) {
        m_isEmpty = false;
        m_open.pop_back();
        return false;
    }
    if (toMark()) {
        if (m_at[1] != '/' && openTag())
            return true;
        if (m_at[1] == '/' && closeTag())
            return false;
    }
    m_notPlain = true;
    return false;
}

void PlainXmlReader::takeWanted(Wanted wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    for (Name &name : m_names)
        name.isWanted = !wanted || wanted(name.text);
}

XmlExtra PlainXmlReader::tree(Wanted wanted)
{
    takeWanted(wanted);
    XmlExtra root;
    m_nodes = 0;
    readInto(root, !wanted);
    return root;
}

/// The element it is in, to its end, without keeping any of it.
void PlainXmlReader::passOver()
{
    const std::size_t outside = m_open.size() - 1;
    while (m_open.size() > outside) {
        if (m_isEmpty) {
            m_isEmpty = false;
            m_open.pop_back();
        } else if (!toMark() || !(m_at[1] == '/' ? closeTag() : openTag())) {
            m_notPlain = true;
            return;
        }
    }
}

// recursion is bounded by limits.depth
void PlainXmlReader::readInto(XmlExtra &element, bool isWhole)
{
    constexpr std::size_t kUsualChildren = 24;
    element.name = m_open.back()->text;
    if (++m_allNodes > kMostNodesInAll || ++m_nodes > kMostNodes) {
        m_notPlain = true;
        return;
    }
    while (!m_isEmpty) {
        const char *const from = m_at;
        if (!toMark()) {
            m_notPlain = true;
            return;
        }
        const bool closes = m_at[1] == '/';
        if (m_at > from
            && (closes || !isBlank(*from) || !element.text.isEmpty()
                || !between(from, m_at).trimmed().isEmpty())) {
            if (element.text.size() + (m_at - from) > m_limits.textLength) {
                m_notPlain = true;
                return;
            }
            element.text += textBetween(from, m_at);
        }
        if (!(closes ? closeTag() : openTag())) {
            m_notPlain = true;
            return;
        }
        if (closes)
            break;
        if (!isWhole && !m_open.back()->isWanted) {
            passOver();
        } else {
            if (element.children.empty())
                element.children.reserve(kUsualChildren);
            readInto(element.children.emplace_back(), true);
        }
        if (m_notPlain)
            return;
    }
    if (m_isEmpty) {
        m_isEmpty = false;
        m_open.pop_back();
    }
    if (!element.children.empty()) // between elements white space says nothing
        element.text = element.text.trimmed();
}

bool PlainXmlReader::closeDocument()
{
    passBlanks();
    if (failed() || !m_open.empty() || m_at != m_end)
        m_notPlain = m_notPlain || !m_cancelled;
    return !failed();
}

std::int64_t PlainXmlReader::line()
{
    m_line += countOf(between(m_counted, m_at), '\n');
    m_counted = m_at;
    return m_line;
}

} // namespace zs
