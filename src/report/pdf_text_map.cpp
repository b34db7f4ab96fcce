// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_text_map.h"

#include <QByteArrayView>
#include <QRawFont>

#include <span>

namespace zs {

namespace {

constexpr qsizetype kEntry = 6; // <XXXX>

using Meant = QHash<char16_t, char16_t>;

/// The entry at `at` is "<XXXX>": writes the meant character over it.
int correctEntry(std::span<char> map, qsizetype at, const Meant &meant)
{
    const auto digits = map.subspan(static_cast<std::size_t>(at) + 1, 4);
    bool whole = false;
    const auto found = static_cast<char16_t>(QByteArrayView(digits.data(), 4).toUShort(&whole, 16));
    const auto means = meant.constFind(found);
    if (!whole || means == meant.cend())
        return 0;
    const QByteArray text = QByteArray::number(*means, 16).rightJustified(4, '0').toUpper();
    std::ranges::copy(text, digits.begin());
    return 1;
}

/// One line of a bfrange: "<from> <to> [<a> <b> ...]" or "<from> <to> <a>".
int correctLine(std::span<char> line, const Meant &meant)
{
    const QByteArrayView view(line.data(), static_cast<qsizetype>(line.size()));
    if (const qsizetype list = view.indexOf('['); list >= 0) {
        int changed = 0;
        for (qsizetype at = view.indexOf('<', list); at >= 0 && at + kEntry <= view.size();
             at = view.indexOf('<', at + kEntry))
            changed += correctEntry(line, at, meant);
        return changed;
    }
    constexpr qsizetype kThird = 2 * (kEntry + 1);
    const bool single = view.size() >= kThird + kEntry && view.front() == '<'
                        && view.first(kEntry) == view.sliced(kEntry + 1, kEntry);
    return single && view[kThird] == '<' ? correctEntry(line, kThird, meant) : 0;
}

int correctMap(std::span<char> map, const Meant &meant)
{
    int changed = 0;
    std::size_t begin = 0;
    while (begin < map.size()) {
        std::size_t end = begin;
        while (end < map.size() && map[end] != '\n')
            ++end;
        if (end > begin)
            changed += correctLine(map.subspan(begin, end - begin), meant);
        begin = end + 1;
    }
    return changed;
}

} // namespace

Meant meantCharacters(const QFont &font)
{
    constexpr char16_t kRadicals = 0x2E80; // CJK Radicals Supplement and Kangxi Radicals
    constexpr char16_t kRadicalsEnd = 0x2FE0;
    constexpr char16_t kIdeographs = 0x4E00;
    constexpr char16_t kIdeographsEnd = 0xA000;
    const QRawFont raw = QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
    QHash<quint32, char16_t> ideographs;
    const auto glyphsOf = [&](char16_t from, char16_t end, auto use) {
        QString all;
        for (char16_t c = from; c < end; ++c)
            all += QChar(c);
        const QList<quint32> glyphs = raw.glyphIndexesForString(all);
        for (qsizetype i = 0; i < std::min(glyphs.size(), all.size()); ++i) {
            if (glyphs[i] != 0)
                use(glyphs[i], all[i].unicode());
        }
    };
    glyphsOf(kIdeographs, kIdeographsEnd, [&](quint32 glyph, char16_t c) {
        ideographs.emplace(glyph, c);
    });
    Meant meant{{u'\t', u' '}, {u'\u00A0', u' '}};
    glyphsOf(kRadicals, kRadicalsEnd, [&](quint32 glyph, char16_t c) {
        if (const auto same = ideographs.constFind(glyph); same != ideographs.cend())
            meant.insert(c, *same);
    });
    return meant;
}

int correctTextMaps(char *bytes, qsizetype size, const Meant &meant)
{
    static constexpr QByteArrayView kBegin("/CIDInit /ProcSet");
    static constexpr QByteArrayView kEnd("endcmap");
    const QByteArrayView all(bytes, size);
    int changed = 0;
    for (qsizetype at = all.indexOf(kBegin); at >= 0;
         at = all.indexOf(kBegin, at + kBegin.size())) {
        const qsizetype end = all.indexOf(kEnd, at);
        if (end < 0)
            break;
        changed += correctMap({bytes + at, bytes + end}, meant);
    }
    return changed;
}

bool correctTextMaps(QFile &file, const Meant &meant)
{
    uchar *bytes = file.map(0, file.size());
    if (!bytes)
        return false;
    correctTextMaps(reinterpret_cast<char *>(bytes), file.size(), meant);
    return file.unmap(bytes);
}

} // namespace zs
