// SPDX-License-Identifier: GPL-3.0-or-later
#include "likeness/project_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 4'000; ///< characters; what comes behind says nothing new

/// 〇零一二…九 as 0 to 9, others -1.
int chineseDigit(QChar c)
{
    static constexpr QStringView kDigits = u"零一二三四五六七八九";
    if (c == u'〇')
        return 0;
    if (c == u'两')
        return 2;
    return static_cast<int>(kDigits.indexOf(c));
}

/// The value of the numeral with 十 in it that begins there and how long it is; none there = {0,0}.
std::pair<int, qsizetype> tensAt(QStringView text, qsizetype at)
{
    qsizetype next = at;
    int tens = 1;
    if (const int digit = chineseDigit(text[next]); digit > 0) {
        tens = digit;
        ++next;
    }
    if (next >= text.size() || text[next] != u'十')
        return {0, 0};
    ++next;
    int units = 0;
    if (next < text.size() && chineseDigit(text[next]) > 0)
        units = chineseDigit(text[next++]);
    return {tens * 10 + units, next - at};
}

} // namespace

QString normalised(const QString &text)
{
    const QString flat =
        text.left(kLongestText).normalized(QString::NormalizationForm_KC).toLower();
    QString plain;
    plain.reserve(flat.size());
    for (qsizetype i = 0; i < flat.size();) {
        if (const auto [value, length] = tensAt(flat, i); length > 0) {
            plain += QString::number(value);
            i += length;
            continue;
        }
        const QChar c = flat[i++];
        if (const int digit = chineseDigit(c); digit >= 0)
            plain += QChar(u'0' + digit);
        else if (c.isLetterOrNumber() || c.isSurrogate())
            plain += c;
    }
    return plain;
}

std::vector<GramCount> gramsOf(const QString &normalisedText)
{
    std::vector<Gram> all;
    const auto *text = reinterpret_cast<const char16_t *>(normalisedText.utf16());
    const auto size = static_cast<std::size_t>(normalisedText.size());
    all.reserve(size * 2);
    if (size == 1)
        all.push_back(text[0]);
    for (std::size_t i = 0; i + 1 < size; ++i) {
        const Gram two = Gram{text[i]} << 16 | text[i + 1];
        all.push_back(two);
        if (i + 2 < size)
            all.push_back(two << 16 | text[i + 2]);
    }
    std::ranges::sort(all);
    std::vector<GramCount> counted;
    counted.reserve(all.size());
    for (const Gram gram : all) {
        if (!counted.empty() && counted.back().gram == gram)
            counted.back().count = static_cast<std::uint16_t>(counted.back().count + 1);
        else
            counted.push_back({gram, 1});
    }
    return counted;
}

std::vector<OrdinalMark> ordinalsOf(const QString &normalisedName, const QStringList &quantityUnits)
{
    static const QRegularExpression number(u"(\\d+)(\\p{L}\\p{L}?|$)"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    std::vector<OrdinalMark> marks;
    auto hits = number.globalMatch(normalisedName);
    while (hits.hasNext()) {
        const auto hit = hits.next();
        const QString behind = hit.captured(2);
        if (std::ranges::any_of(quantityUnits,
                                [&](const QString &unit) { return behind.startsWith(unit); }))
            continue;
        marks.push_back({behind.left(1), hit.captured(1)});
    }
    return marks;
}

namespace {

/// "滨河路人民路" -> "人民路": what stands before the end's own name.
QString ownName(const QString &end)
{
    static constexpr QStringView kKinds = u"路街道桥";
    for (qsizetype i = end.size() - 2; i >= 0; --i) {
        if (kKinds.contains(end[i]))
            return end.sliced(i + 1);
    }
    return end;
}

} // namespace

LineSection sectionOf(const QString &text)
{
    static const QRegularExpression chainage(u"[kK](\\d{1,4})\\+(\\d{3})"_s);
    static const QRegularExpression ends(
        u"([\\p{Han}\\w]{1,8}?[路街道桥口站])(?:至|到|[-—–~～]+)([\\p{Han}\\w]{1,8}?[路街道桥口站])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString flat = text.left(kLongestText).normalized(QString::NormalizationForm_KC);
    LineSection section;
    auto hits = chainage.globalMatch(flat);
    std::vector<int> at;
    while (hits.hasNext()) {
        const auto hit = hits.next();
        at.push_back(hit.captured(1).toInt() * 1000 + hit.captured(2).toInt());
    }
    if (at.size() >= 2)
        section.chainage = {std::ranges::min(at), std::ranges::max(at)};
    if (const auto hit = ends.match(flat); hit.hasMatch())
        section.ends = {normalised(ownName(hit.captured(1))), normalised(ownName(hit.captured(2)))};
    return section;
}

QString longestShared(const QString &a, const QString &b)
{
    constexpr qsizetype kLooked = 400; // the square of it is how long this takes
    const QStringView first = QStringView(a).left(kLooked);
    const QStringView second = QStringView(b).left(kLooked);
    std::vector<int> row(static_cast<std::size_t>(second.size()) + 1);
    qsizetype best = 0;
    qsizetype end = 0;
    for (qsizetype i = 0; i < first.size(); ++i) {
        for (qsizetype j = second.size(); j-- > 0;) {
            int &run = row[static_cast<std::size_t>(j) + 1];
            run = first[i] == second[j] ? row[static_cast<std::size_t>(j)] + 1 : 0;
            if (run > best) {
                best = run;
                end = i + 1;
            }
        }
    }
    return best < 2 ? QString() : first.sliced(end - best, best).toString();
}

} // namespace zs
