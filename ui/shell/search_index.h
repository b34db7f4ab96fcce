// SPDX-License-Identifier: GPL-3.0-or-later
// What Ctrl+K finds, as plain values: by any part of the name, or by the pinyin initials of Chinese
// words.
#pragma once

#include "base/uuid.h"
#include "ui/widgets/pinyin.h"

#include <QString>

#include <vector>

namespace zs {

struct SearchItem {
    enum class Kind { Command, Project, Task };
    Kind kind = Kind::Command;
    QString title;
    QString remark; ///< code, project, key
    Uuid id;        ///< of a project or task
    int act = 0;    ///< of a command
};

class SearchIndex {
public:
    void clear();
    void add(SearchItem item);
    /// The best hits first: titles that begin with the words, then titles that hold them, then
    /// initials and remarks.
    [[nodiscard]] std::vector<const SearchItem *> find(const QString &words,
                                                       std::size_t most) const;

private:
    struct Entry {
        SearchItem item;
        QString title; ///< lower case
        QString remark;
        QString initials;
    };
    [[nodiscard]] static int rank(const Entry &entry, const QString &wanted);

    std::vector<Entry> m_entries;
};

} // namespace zs
