// SPDX-License-Identifier: GPL-3.0-or-later
// Dictionaries through the workspace: the site's own words, or the shipped ones until it has some.
#pragma once

#include "commands/library_desk.h"
#include "exchange/table_file.h"
#include "library/dictionaries.h"

namespace zs {

class LibraryDesk::Dictionaries {
public:
    /// The workspace must outlive the desk.
    explicit Dictionaries(Workspace &workspace)
        : m_workspace(workspace)
    {}

    /// In order, retired ones too.
    [[nodiscard]] Result<std::vector<DictionaryEntry>> entries(const QString &dictionary) const;
    /// Whether the site has words of its own.
    [[nodiscard]] Result<bool> isOwn(const QString &dictionary) const;

    /// What another set of words would do.
    struct Difference {
        int added = 0;
        int changed = 0;
        int removed = 0;
        /// In use by projects, and not among the new words: code and how many projects.
        std::vector<std::pair<QString, int>> missing;
    };
    [[nodiscard]] Result<Difference> compare(const QString &dictionary,
                                             const std::vector<DictionaryEntry> &words) const;
    /// Puts these words in the place of what there is, whole or not at all. Invalid with the first
    /// fault. `act`: "dictionary-edit" or "dictionary-import".
    [[nodiscard]] Result<ChangeSet> replace(const QString &dictionary,
                                            std::vector<DictionaryEntry> words);
    [[nodiscard]] Result<ChangeSet> importWords(const QString &dictionary,
                                                std::vector<DictionaryEntry> words,
                                                const QString &fileName);

private:
    [[nodiscard]] Result<std::vector<DictionaryEntry>> stored(const QString &dictionary) const;
    [[nodiscard]] Result<ChangeSet> changes(const QString &dictionary,
                                            std::vector<DictionaryEntry> words) const;

    Workspace &m_workspace;
};

using DictionaryDesk = LibraryDesk::Dictionaries;

/// Words from a table with the heads code, name and, if it likes, parent (代码、名称、上级代码).
/// Invalid names the row of the first fault; nothing is taken then.
[[nodiscard]] Result<std::vector<DictionaryEntry>> wordsFromTable(const TableSheet &sheet,
                                                                  const QString &dictionary);

} // namespace zs
