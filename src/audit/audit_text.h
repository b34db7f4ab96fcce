// SPDX-License-Identifier: GPL-3.0-or-later
// Log records in words: who did what to which thing, from what to what.
#pragma once

#include "audit/log_record.h"

#include <functional>
#include <vector>

namespace zs {

/// One line for a person: one changed field, or an act without changes.
struct AuditLine {
    std::int64_t sequence = 0;
    QString time; ///< local, yyyy-MM-dd HH:mm:ss
    QString person;
    QString act;     ///< translated
    QString project; ///< code
    QString subject; ///< "Task 路基施工"
    QString field;   ///< translated label
    QString before;
    QString after;
    QString note;
    QString hash; ///< first 16 hex digits
};

/// The name of a thing, or empty.
using NameLookup = std::function<QString(EntityKind, const Uuid &)>;

/// A command's name for people ("rename-task" -> "Rename task"), translated; an unknown one as it
/// stands.
[[nodiscard]] QString actLabel(const QString &command);
/// A field's value for people: dates as dates, minutes as days, hours and minutes, choices by name,
/// ids by lookup.
[[nodiscard]] QString valueText(const EntityInfo &info,
                                const FieldInfo &field,
                                const FieldValue &value,
                                const NameLookup &names);
/// At most `mostFields` lines for a record; a last one says how many more there are.
[[nodiscard]] std::vector<AuditLine>
describe(const LogRecord &record, const NameLookup &names, std::size_t mostFields = 200);

} // namespace zs
