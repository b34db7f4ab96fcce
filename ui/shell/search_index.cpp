// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_index.h"

#include <QStringEncoder>

#include <algorithm>
#include <array>

namespace zs {

namespace {

struct Reading {
    int from; ///< first GB 2312 code with that initial
    char16_t initial;
};

// GB 2312-80 level 1: 3755 characters in the order of their readings
constexpr std::array kReadings{
    Reading{0xB0A1, u'a'}, Reading{0xB0C5, u'b'}, Reading{0xB2C1, u'c'}, Reading{0xB4EE, u'd'},
    Reading{0xB6EA, u'e'}, Reading{0xB7A2, u'f'}, Reading{0xB8C1, u'g'}, Reading{0xB9FE, u'h'},
    Reading{0xBBF7, u'j'}, Reading{0xBFA6, u'k'}, Reading{0xC0AC, u'l'}, Reading{0xC2E8, u'm'},
    Reading{0xC4C3, u'n'}, Reading{0xC5B6, u'o'}, Reading{0xC5BE, u'p'}, Reading{0xC6DA, u'q'},
    Reading{0xC8BB, u'r'}, Reading{0xC8F6, u's'}, Reading{0xCBFA, u't'}, Reading{0xCDDA, u'w'},
    Reading{0xCEF4, u'x'}, Reading{0xD1B9, u'y'}, Reading{0xD4D1, u'z'},
};
constexpr int kLevelOneEnd = 0xD7F9;

QChar initialOf(QStringView one, QStringEncoder &encoder)
{
    const QByteArray bytes = encoder.encode(one);
    if (bytes.size() != 2)
        return {};
    const int code = (static_cast<uchar>(bytes[0]) << 8) | static_cast<uchar>(bytes[1]);
    if (code < kReadings.front().from || code > kLevelOneEnd)
        return {};
    const auto after = std::ranges::upper_bound(kReadings, code, {}, &Reading::from);
    return QChar(std::prev(after)->initial);
}

} // namespace

QString pinyinInitials(QStringView text)
{
    QStringEncoder encoder("GB18030");
    QString initials;
    for (const QChar c : text) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            initials += c.toLower();
        else if (c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF && encoder.isValid()) {
            if (const QChar initial = initialOf(QStringView(&c, 1), encoder); !initial.isNull())
                initials += initial;
        }
    }
    return initials;
}

void SearchIndex::clear()
{
    m_entries.clear();
}

void SearchIndex::add(SearchItem item)
{
    Entry entry{std::move(item), {}, {}, {}};
    entry.title = entry.item.title.toLower();
    entry.remark = entry.item.remark.toLower();
    entry.initials = pinyinInitials(entry.item.title);
    m_entries.push_back(std::move(entry));
}

int SearchIndex::rank(const Entry &entry, const QString &wanted)
{
    if (entry.title.startsWith(wanted))
        return 0;
    if (entry.remark.startsWith(wanted))
        return 1;
    if (entry.title.contains(wanted))
        return 2;
    if (entry.initials.startsWith(wanted))
        return 3;
    if (entry.remark.contains(wanted))
        return 4;
    return entry.initials.contains(wanted) ? 5 : -1;
}

std::vector<const SearchItem *> SearchIndex::find(const QString &words, std::size_t most) const
{
    const QString wanted = words.trimmed().toLower();
    std::vector<std::pair<int, const SearchItem *>> hits;
    for (const Entry &entry : m_entries) {
        if (const int place = rank(entry, wanted); place >= 0)
            hits.emplace_back(place, &entry.item);
    }
    std::ranges::stable_sort(hits, {}, &std::pair<int, const SearchItem *>::first);
    std::vector<const SearchItem *> found;
    for (const auto &hit : hits) {
        if (found.size() == most)
            break;
        found.push_back(hit.second);
    }
    return found;
}

} // namespace zs
