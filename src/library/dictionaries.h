// SPDX-License-Identifier: GPL-3.0-or-later
// Dictionaries (字典): tags, administrative divisions, industries. Shipped as data, replaced by a
// site with its own words.
#pragma once

#include "base/bilingual.h"
#include "base/json_text.h"
#include "domain/library_rows.h"

#include <span>
#include <vector>

namespace zs {

/// What a dictionary is about; its key is in DictionaryEntry::dictionary.
struct DictionaryInfo {
    QString key;
    Bilingual title;
    Bilingual source;                     ///< of the words
    bool checked = false;                 ///< compared with the source
    std::vector<DictionaryEntry> entries; ///< in order, without ids
};

/// {"dictionary": "tag", "title": {zh, en}, "source": {zh, en}, "mark": "K", "entries":
/// [{"code", "parent", "name"}]}. Faults say where: an unknown member, a doubled code, a parent
/// that is not there, a loop of parents, an empty name, blanks in a code.
[[nodiscard]] std::expected<DictionaryInfo, std::vector<TextFault>>
readDictionary(const QByteArray &json);
/// "division", "industry" and "tag".
[[nodiscard]] const std::vector<DictionaryInfo> &shippedDictionaries();
/// Null when there is none.
[[nodiscard]] const DictionaryInfo *shippedDictionary(QStringView key);

/// What is wrong with the words of one dictionary, by their place among them; empty when nothing.
struct EntryFault {
    std::size_t entry = 0;
    QString why;
    bool operator==(const EntryFault &) const = default;
};
[[nodiscard]] std::vector<EntryFault> entryFaults(std::span<const DictionaryEntry> entries);

/// The name of a code with those above it: "建筑业 › 土木工程建筑业"; the code itself when it is
/// unknown.
[[nodiscard]] QString entryPath(std::span<const DictionaryEntry> entries, const QString &code);

} // namespace zs
