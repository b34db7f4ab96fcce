// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/dictionaries.h"

#include "base/json_members.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dictionaries)
};

constexpr int kDeepest = 16; ///< more above one another is a loop

enum class Mark { Verified, Partly, Unchecked };
constexpr std::array kMarks{EnumName<Mark>{"V", Mark::Verified},
                            EnumName<Mark>{"P", Mark::Partly},
                            EnumName<Mark>{"K", Mark::Unchecked}};

class Reader {
public:
    DictionaryInfo dictionary(const JsonText &root)
    {
        m_json.known(root, {"dictionary"_L1, "title"_L1, "source"_L1, "mark"_L1, "entries"_L1});
        DictionaryInfo made;
        made.key = m_json.text(root, "dictionary"_L1, true);
        made.title = bilingual(root, "title"_L1);
        made.source = bilingual(root, "source"_L1);
        made.checked =
            m_json.choice(root, "mark"_L1, kMarks, Mark::Unchecked, true) == Mark::Verified;
        const std::vector<JsonText> &items = m_json.list(root, "entries"_L1);
        for (const JsonText &item : items) {
            m_json.known(item, {"code"_L1, "parent"_L1, "name"_L1});
            DictionaryEntry entry;
            entry.dictionary = made.key;
            entry.code = m_json.text(item, "code"_L1, true);
            entry.parent = m_json.text(item, "parent"_L1);
            entry.name = m_json.text(item, "name"_L1, true);
            entry.position = static_cast<std::int64_t>(made.entries.size());
            made.entries.push_back(std::move(entry));
        }
        for (const EntryFault &fault : entryFaults(made.entries))
            m_json.fault(items[fault.entry], fault.why);
        return made;
    }
    std::vector<TextFault> takeFaults() { return m_json.takeFaults(); }

private:
    Bilingual bilingual(const JsonText &json, QLatin1StringView key)
    {
        const JsonText *found = m_json.member(json, key, JsonText::Kind::Object, true);
        if (!found)
            return {};
        m_json.known(*found, {"zh"_L1, "en"_L1});
        return {m_json.text(*found, "zh"_L1, true), m_json.text(*found, "en"_L1, true)};
    }

    JsonMembers m_json;
};

bool isCode(const QString &code)
{
    return !code.isEmpty() && std::ranges::none_of(code, [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control;
    });
}

} // namespace

std::vector<EntryFault> entryFaults(std::span<const DictionaryEntry> entries)
{
    std::vector<EntryFault> faults;
    QHash<QString, QString> parents;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const DictionaryEntry &entry = entries[i];
        if (!isCode(entry.code))
            faults.push_back({i, Words::tr("A code is not empty and has no blanks in it.")});
        else if (parents.contains(entry.code))
            faults.push_back({i, Words::tr("The code %1 stands here twice.").arg(entry.code)});
        if (entry.name.trimmed().isEmpty())
            faults.push_back({i, Words::tr("A word needs a name.")});
        parents.insert(entry.code, entry.parent);
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        QString above = entries[i].parent;
        if (!above.isEmpty() && !parents.contains(above)) {
            faults.push_back({i, Words::tr("What stands above it, %1, is not there.").arg(above)});
            continue;
        }
        for (int steps = 0; !above.isEmpty() && steps <= kDeepest; ++steps) {
            above = parents.value(above);
            if (steps == kDeepest)
                faults.push_back({i, Words::tr("What stands above it leads back to itself.")});
        }
    }
    return faults;
}

std::expected<DictionaryInfo, std::vector<TextFault>> readDictionary(const QByteArray &json)
{
    const auto root = readJsonText(json);
    if (!root)
        return std::unexpected(std::vector{root.error()});
    Reader reader;
    DictionaryInfo made = reader.dictionary(*root);
    if (auto faults = reader.takeFaults(); !faults.empty())
        return std::unexpected(std::move(faults));
    return made;
}

const std::vector<DictionaryInfo> &shippedDictionaries()
{
    static const auto all = [] {
        std::vector<DictionaryInfo> read;
        const QDir folder(u":/dictionaries"_s);
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            if (auto made = readDictionary(file.readAll())) // a test holds every one sound
                read.push_back(std::move(*made));
        }
        return read;
    }();
    return all;
}

const DictionaryInfo *shippedDictionary(QStringView key)
{
    const auto found = std::ranges::find_if(
        shippedDictionaries(), [key](const DictionaryInfo &info) { return info.key == key; });
    return found == shippedDictionaries().end() ? nullptr : &*found;
}

QString entryPath(std::span<const DictionaryEntry> entries, const QString &code)
{
    QStringList names;
    QString at = code;
    for (int steps = 0; !at.isEmpty() && steps < kDeepest; ++steps) {
        const auto found = std::ranges::find(entries, at, &DictionaryEntry::code);
        if (found == entries.end())
            break;
        names.prepend(found->name);
        at = found->parent;
    }
    return names.isEmpty() ? code : names.join(u" › "_s);
}

} // namespace zs
