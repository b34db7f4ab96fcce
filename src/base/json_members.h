// SPDX-License-Identifier: GPL-3.0-or-later
// Takes members out of a JSON object and notes, with its place, whatever is not as asked for.
#pragma once

#include "base/enum_names.h"
#include "base/json_text.h"
#include "base/money.h"

#include <QStringList>

#include <array>
#include <initializer_list>

namespace zs {

class JsonMembers {
public:
    void fault(const JsonText &at, const QString &message)
    {
        m_faults.push_back({at.line, at.column, message});
    }
    [[nodiscard]] std::vector<TextFault> takeFaults() { return std::exchange(m_faults, {}); }

    /// A member that is not among these is a fault: most are misspelt.
    void known(const JsonText &object, std::span<const QLatin1StringView> keys);
    void known(const JsonText &object, std::initializer_list<QLatin1StringView> keys)
    {
        known(object, std::span(keys.begin(), keys.size()));
    }
    void known(const JsonText &object, const std::vector<QLatin1StringView> &keys)
    {
        known(object, std::span(keys));
    }

    /// Null when it is absent or of another kind; the latter is a fault, as is a missing one that
    /// is required.
    const JsonText *
    member(const JsonText &object, QLatin1StringView key, JsonText::Kind kind, bool required);
    QString text(const JsonText &object, QLatin1StringView key, bool required = false);
    bool flag(const JsonText &object, QLatin1StringView key, bool otherwise, bool required = false);
    int whole(const JsonText &object,
              QLatin1StringView key,
              int otherwise,
              int min,
              int max,
              bool required = false);
    std::int64_t longWhole(const JsonText &object, QLatin1StringView key);
    /// An amount in 元 with at most two decimals, exactly.
    Money yuan(const JsonText &object, QLatin1StringView key, bool required);
    /// Items of a list that is an object's member; empty when it is absent.
    const std::vector<JsonText> &list(const JsonText &object,
                                      QLatin1StringView key,
                                      JsonText::Kind items = JsonText::Kind::Object);

    template <class E, std::size_t N>
    std::optional<E> named(const JsonText &text, const std::array<EnumName<E>, N> &table)
    {
        const auto value = valueIn(std::span<const EnumName<E>>(table), text.text);
        if (!value) {
            QStringList names;
            for (const auto &entry : table)
                names << QString::fromLatin1(entry.name);
            unknownName(text, names);
        }
        return value;
    }
    template <class E, std::size_t N>
    E choice(const JsonText &object,
             QLatin1StringView key,
             const std::array<EnumName<E>, N> &table,
             E otherwise,
             bool required = false)
    {
        const JsonText *found = member(object, key, JsonText::Kind::String, required);
        return found ? named(*found, table).value_or(otherwise) : otherwise;
    }

private:
    void unknownName(const JsonText &text, const QStringList &names);
    std::vector<TextFault> m_faults;
};

} // namespace zs
