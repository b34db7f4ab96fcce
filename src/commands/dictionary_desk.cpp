// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/dictionary_desk.h"

#include "commands/workspace_private.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DictionaryDesk)
};

constexpr std::size_t kMostWords = 100'000;

/// The codes of a dictionary that a project uses.
QStringList usedBy(const Project &project, const QString &dictionary)
{
    if (dictionary == "division"_L1)
        return project.division.isEmpty() ? QStringList() : QStringList{project.division};
    if (dictionary == "industry"_L1)
        return project.industry.isEmpty() ? QStringList() : QStringList{project.industry};
    return dictionary == "tag"_L1 ? project.tags.split(u' ', Qt::SkipEmptyParts) : QStringList();
}

Result<> checkWords(const std::vector<DictionaryEntry> &words)
{
    if (words.empty() || words.size() > kMostWords)
        return fail(ErrorCode::Invalid,
                    Words::tr("A dictionary has between one and %1 words.").arg(kMostWords));
    const auto faults = entryFaults(words);
    if (faults.empty())
        return {};
    return fail(ErrorCode::Invalid,
                Words::tr("Word %1: %2").arg(faults.front().entry + 1).arg(faults.front().why));
}

} // namespace

Result<std::vector<DictionaryEntry>>
LibraryDesk::Dictionaries::stored(const QString &dictionary) const
{
    auto rows = m_workspace.d->store->load<DictionaryEntry>({}, u"position, code"_s);
    if (rows)
        std::erase_if(*rows,
                      [&](const DictionaryEntry &entry) { return entry.dictionary != dictionary; });
    return rows;
}

Result<bool> LibraryDesk::Dictionaries::isOwn(const QString &dictionary) const
{
    return stored(dictionary).transform([](const auto &rows) { return !rows.empty(); });
}

Result<std::vector<DictionaryEntry>>
LibraryDesk::Dictionaries::entries(const QString &dictionary) const
{
    auto own = stored(dictionary);
    if (!own || !own->empty())
        return own;
    const DictionaryInfo *shipped = shippedDictionary(dictionary);
    if (!shipped)
        return fail(ErrorCode::NotFound, Words::tr("There is no dictionary %1.").arg(dictionary));
    return shipped->entries;
}

Result<LibraryDesk::Dictionaries::Difference>
LibraryDesk::Dictionaries::compare(const QString &dictionary,
                                   const std::vector<DictionaryEntry> &words) const
{
    if (auto sound = checkWords(words); !sound)
        return passOn(sound);
    const auto present = entries(dictionary);
    const auto projects = m_workspace.projects();
    if (!present)
        return passOn(present);
    if (!projects)
        return passOn(projects);
    QHash<QString, const DictionaryEntry *> fresh;
    for (const DictionaryEntry &word : words)
        fresh.insert(word.code, &word);
    Difference difference;
    for (const DictionaryEntry &word : *present) {
        const DictionaryEntry *same = fresh.value(word.code);
        difference.removed += same ? 0 : 1;
        difference.changed +=
            same && (same->name != word.name || same->parent != word.parent) ? 1 : 0;
    }
    difference.added =
        static_cast<int>(words.size()) - (static_cast<int>(present->size()) - difference.removed);
    QMap<QString, int> missing;
    for (const Project &project : *projects) {
        for (const QString &code : usedBy(project, dictionary)) {
            if (!fresh.contains(code))
                ++missing[code];
        }
    }
    for (const auto &[code, count] : missing.asKeyValueRange())
        difference.missing.emplace_back(code, count);
    return difference;
}

Result<ChangeSet> LibraryDesk::Dictionaries::changes(const QString &dictionary,
                                                     std::vector<DictionaryEntry> words) const
{
    if (!shippedDictionary(dictionary))
        return fail(ErrorCode::NotFound, Words::tr("There is no dictionary %1.").arg(dictionary));
    for (DictionaryEntry &word : words) {
        word.code = storable(word.code.trimmed());
        word.name = storable(word.name.simplified());
        word.parent = storable(word.parent.trimmed());
    }
    if (auto sound = checkWords(words); !sound)
        return passOn(sound);
    const auto present = stored(dictionary);
    if (!present)
        return passOn(present);
    QHash<QString, const DictionaryEntry *> old;
    for (const DictionaryEntry &word : *present)
        old.insert(word.code, &word);
    ChangeSet set;
    std::int64_t position = 0;
    for (DictionaryEntry &word : words) {
        word.dictionary = dictionary;
        word.position = position++;
        const DictionaryEntry *before = old.take(word.code);
        word.id = before ? before->id : m_workspace.d->ids.next<DictionaryEntryId>();
        word.version = before ? before->version : 0;
        if (before)
            addUpdate(set, *before, word);
        else
            set.changes.push_back(inserted(word));
    }
    for (const DictionaryEntry &word : *present) {
        if (old.contains(word.code))
            set.changes.push_back(deleted(word));
    }
    return set;
}

Result<ChangeSet> LibraryDesk::Dictionaries::replace(const QString &dictionary,
                                                     std::vector<DictionaryEntry> words)
{
    auto set = changes(dictionary, std::move(words));
    if (!set || set->isEmpty())
        return set;
    set->command = u"dictionary-edit"_s;
    return m_workspace.commit(std::move(*set), dictionary);
}

Result<ChangeSet> LibraryDesk::Dictionaries::importWords(const QString &dictionary,
                                                         std::vector<DictionaryEntry> words,
                                                         const QString &fileName)
{
    auto set = changes(dictionary, std::move(words));
    if (!set || set->isEmpty())
        return set;
    set->command = u"dictionary-import"_s;
    return m_workspace.commit(std::move(*set), dictionary + u": "_s + fileName);
}

namespace {

/// The column with one of these heads; -1 when there is none.
int columnOf(const TableCells &heads, const QStringList &names)
{
    for (std::size_t i = 0; i < heads.size(); ++i) {
        if (names.contains(heads[i].text.trimmed(), Qt::CaseInsensitive))
            return static_cast<int>(i);
    }
    return -1;
}

QString cellText(const TableCells &row, int column)
{
    return column >= 0 && column < static_cast<int>(row.size())
               ? row[static_cast<std::size_t>(column)].text.trimmed()
               : QString();
}

} // namespace

Result<std::vector<DictionaryEntry>> wordsFromTable(const TableSheet &sheet,
                                                    const QString &dictionary)
{
    if (sheet.rows.empty())
        return fail(ErrorCode::Invalid, Words::tr("The table is empty."));
    const TableCells &heads = sheet.rows.front();
    const int code = columnOf(heads, {u"code"_s, u"代码"_s, u"编码"_s});
    const int name = columnOf(heads, {u"name"_s, u"名称"_s});
    const int parent = columnOf(heads, {u"parent"_s, u"上级代码"_s, u"上级"_s});
    if (code < 0 || name < 0)
        return fail(ErrorCode::Invalid,
                    Words::tr("The first row has the heads: code, name and, if there is one, "
                              "parent (代码、名称、上级代码)."));
    std::vector<DictionaryEntry> words;
    std::vector<std::size_t> rows;
    for (std::size_t i = 1; i < sheet.rows.size(); ++i) {
        DictionaryEntry word;
        word.dictionary = dictionary;
        word.code = cellText(sheet.rows[i], code);
        word.name = cellText(sheet.rows[i], name);
        word.parent = cellText(sheet.rows[i], parent);
        if (word.code.isEmpty() && word.name.isEmpty())
            continue;
        word.position = static_cast<std::int64_t>(words.size());
        words.push_back(std::move(word));
        rows.push_back(i);
    }
    if (words.empty())
        return fail(ErrorCode::Invalid, Words::tr("The table has no words."));
    const auto faults = entryFaults(words);
    if (!faults.empty())
        return fail(ErrorCode::Invalid,
                    Words::tr("Row %1: %2. Nothing was taken.")
                        .arg(rows[faults.front().entry] + 1)
                        .arg(faults.front().why));
    return words;
}

} // namespace zs
