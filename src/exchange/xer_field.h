// SPDX-License-Identifier: GPL-3.0-or-later
// The names of fields that this program reads, as numbers: a table looks them up once, not once a
// value. `"task_id"_f` is a field.
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <vector>

namespace zs {

class XerField {
public:
    explicit constexpr XerField(int number)
        : m_number(number)
    {}

    [[nodiscard]] constexpr std::size_t number() const
    {
        return static_cast<std::size_t>(m_number);
    }
    [[nodiscard]] QString name() const { return QString::fromLatin1(all()[number()]); }

    /// The names of all fields, by number.
    [[nodiscard]] static const std::vector<QByteArrayView> &all() { return names(); }
    /// Before main() only; `name` is to last.
    [[nodiscard]] static int add(const char *name)
    {
        names().emplace_back(name);
        return static_cast<int>(names().size()) - 1;
    }

private:
    [[nodiscard]] static std::vector<QByteArrayView> &names();

    int m_number;
};

/// A name as a template argument.
template <std::size_t N>
struct XerFieldName {
    consteval XerFieldName(const char (&name)[N]) // NOLINT(google-explicit-constructor)
    {
        std::copy_n(name, N, text);
    }
    char text[N];
};

template <XerFieldName Name>
inline const int kXerFieldNumber = XerField::add(Name.text);

template <XerFieldName Name>
[[nodiscard]] XerField operator""_f()
{
    return XerField(kXerFieldNumber<Name>);
}

} // namespace zs
