// SPDX-License-Identifier: GPL-3.0-or-later
// A JSON reader (RFC 8259) that keeps where every value stands. Qt's own keeps only where the
// syntax breaks, but whoever writes a definition must be shown the line of a wrong figure, too.
#pragma once

#include <QString>

#include <expected>
#include <vector>

namespace zs {

/// A fault in a text; lines and columns count from 1, columns in characters.
struct TextFault {
    int line = 1;
    int column = 1;
    QString message; ///< translated
    bool operator==(const TextFault &) const = default;
};

struct JsonMember;

struct JsonText {
    enum class Kind { Null, Bool, Number, String, Array, Object };
    Kind kind = Kind::Null;
    bool flag = false;
    QString text; ///< a string's content, or a number as it is written
    int line = 1;
    int column = 1;
    std::vector<JsonText> items;
    std::vector<JsonMember> members; ///< in the order of the text, keys unique

    /// Null when there is none.
    [[nodiscard]] const JsonText *find(QStringView key) const;
};

struct JsonMember {
    QString key;
    int line = 1;
    int column = 1;
    JsonText value;
};

/// At most 1 MiB of UTF-8 and 64 levels; a doubled key is a fault. A byte order mark is skipped.
[[nodiscard]] std::expected<JsonText, TextFault> readJsonText(const QByteArray &utf8);

/// "line 3, column 7: ..." (translated), the first of them, each on its own line.
[[nodiscard]] QString inWords(const std::vector<TextFault> &faults);

} // namespace zs
