// SPDX-License-Identifier: GPL-3.0-or-later
// What a case's form holds, and the conditions on it that choose a branch.
#pragma once

#include "base/money.h"
#include "base/result.h"
#include "domain/ids.h"

#include <QDate>
#include <QJsonObject>

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace zs {

enum class FormType { Money, Number, Flag, Text, Choice, Person, Unit, Date };

/// A value in a form; a choice is the key of what was chosen, as text.
using FormValue =
    std::variant<std::monostate, Money, std::int64_t, bool, QString, PersonId, OrgUnitId, QDate>;
/// By the field's key. A field that is not filled in is absent.
using FormValues = std::map<QString, FormValue>;

struct FormField {
    QString key;
    QString label; ///< as shown; Chinese in the processes that are shipped
    FormType type = FormType::Text;
    bool required = false;
    /// What was agreed does not hold for a changed value: after a change the passed nodes are
    /// repeated. A field that a condition asks for always counts as decisive.
    bool decisive = false;
    std::vector<QString> choices; ///< keys, for Choice
    bool operator==(const FormField &) const = default;
};

enum class CompareOp { Less, AtMost, Equal, NotEqual, AtLeast, More };

/// A condition (条件): one comparison, or several joined.
struct FormCondition {
    enum class Kind { Compare, All, Any, Not };
    Kind kind = Kind::Compare;
    QString field;
    CompareOp op = CompareOp::Equal;
    FormValue value;                              ///< compared with, unless otherField is set
    QString otherField;                           ///< compared with `percent` % of that field
    std::int64_t percent = 100;                   ///< 110: more than a tenth above it
    std::vector<FormCondition> parts;             ///< of All, Any; exactly one for Not
    bool operator==(const FormCondition &) const; ///< vectors of itself: defined in the source
};

/// Invalid, naming the field, when a field that counts is not filled in or has another type: a
/// condition that cannot be told is never taken for false.
[[nodiscard]] Result<bool> holds(const FormCondition &condition, const FormValues &form);
/// Keys of all fields it asks for, each once.
[[nodiscard]] std::vector<QString> fieldsOf(const FormCondition &condition);
/// Invalid when a required field is missing or a value is of the wrong type or an unknown choice.
[[nodiscard]] Result<> checkForm(const std::vector<FormField> &fields, const FormValues &form);
[[nodiscard]] bool hasType(const FormValue &value, FormType type);

/// {"amount": {"money": "1200000"}}: typed, money in 分 and numbers as text, so that nothing is
/// rounded.
[[nodiscard]] QJsonObject toJson(const FormValues &form);
[[nodiscard]] Result<FormValues> formFromJson(const QJsonObject &json);
/// The bytes that stand for the form's content: the same for the same values, whatever their order.
/// To be hashed (SM3) by who signs.
[[nodiscard]] QByteArray formBytes(const FormValues &form);

} // namespace zs
