// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/form_values.h"

#include "approval/process_names.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

// a hundred times the largest amount does not fit into 64 bits
__extension__ using Wide = __int128;

std::unexpected<Error> notFilledIn(const QString &field)
{
    return fail(
        ErrorCode::Invalid, App::translate("Approval", "“%1” is not filled in.").arg(field), field);
}

std::unexpected<Error> notComparable(const QString &field)
{
    return fail(ErrorCode::Invalid,
                App::translate("Approval", "“%1” holds another kind of value than is asked for.")
                    .arg(field),
                field);
}

template <class T>
bool compared(CompareOp op, const T &a, const T &b)
{
    switch (op) {
    case CompareOp::Less:
        return a < b;
    case CompareOp::AtMost:
        return !(b < a);
    case CompareOp::Equal:
        return a == b;
    case CompareOp::NotEqual:
        return !(a == b);
    case CompareOp::AtLeast:
        return !(a < b);
    case CompareOp::More:
        return b < a;
    }
    return false;
}

std::optional<std::int64_t> amountIn(const FormValue &value)
{
    if (const auto *money = std::get_if<Money>(&value))
        return money->fen;
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return *number;
    return std::nullopt;
}

const FormValue *filled(const FormValues &form, const QString &key)
{
    const auto it = form.find(key);
    return it == form.end() || std::holds_alternative<std::monostate>(it->second) ? nullptr
                                                                                  : &it->second;
}

Result<bool> comparisonHolds(const FormCondition &condition, const FormValues &form)
{
    const FormValue *have = filled(form, condition.field);
    if (!have)
        return notFilledIn(condition.field);
    const FormValue *with = &condition.value;
    if (!condition.otherField.isEmpty()) {
        with = filled(form, condition.otherField);
        if (!with)
            return notFilledIn(condition.otherField);
    }
    if (have->index() != with->index())
        return notComparable(condition.field);
    const auto a = amountIn(*have);
    if (const auto b = amountIn(*with); a && b) {
        const std::int64_t percent = condition.otherField.isEmpty() ? 100 : condition.percent;
        return compared(condition.op, Wide{*a} * 100, Wide{*b} * percent);
    }
    return compared(condition.op, *have, *with);
}

void collectFields(const FormCondition &condition, std::vector<QString> &fields)
{
    for (const QString &key : {condition.field, condition.otherField}) {
        if (condition.kind == FormCondition::Kind::Compare && !key.isEmpty()
            && !std::ranges::contains(fields, key))
            fields.push_back(key);
    }
    for (const FormCondition &part : condition.parts)
        collectFields(part, fields);
}

QString textOf(const FormValue &value)
{
    struct Words {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(Money money) const { return QString::number(money.fen); }
        QString operator()(std::int64_t number) const { return QString::number(number); }
        QString operator()(bool flag) const { return flag ? u"true"_s : u"false"_s; }
        QString operator()(const QString &text) const { return text; }
        QString operator()(PersonId id) const { return id.toString(); }
        QString operator()(OrgUnitId id) const { return id.toString(); }
        QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
    };
    return std::visit(Words{}, value);
}

/// The type under which a value is written; a choice is a text.
FormType typeOf(const FormValue &value)
{
    static constexpr std::array kOrder{FormType::Text,
                                       FormType::Money,
                                       FormType::Number,
                                       FormType::Flag,
                                       FormType::Text,
                                       FormType::Person,
                                       FormType::Unit,
                                       FormType::Date};
    return kOrder[value.index()];
}

std::optional<FormValue> valueFrom(FormType type, const QString &text)
{
    bool ok = true;
    const std::int64_t number =
        type == FormType::Money || type == FormType::Number ? text.toLongLong(&ok) : 0;
    if (!ok)
        return std::nullopt;
    const Uuid id = Uuid::fromString(text);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    switch (type) {
    case FormType::Money:
        return Money{number};
    case FormType::Number:
        return number;
    case FormType::Flag:
        if (text != "true"_L1 && text != "false"_L1)
            return std::nullopt;
        return text == "true"_L1;
    case FormType::Text:
    case FormType::Choice:
        return text;
    case FormType::Person:
        return id.isNull() ? std::nullopt : std::optional<FormValue>(PersonId(id));
    case FormType::Unit:
        return id.isNull() ? std::nullopt : std::optional<FormValue>(OrgUnitId(id));
    case FormType::Date:
        return date.isValid() ? std::optional<FormValue>(date) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

bool FormCondition::operator==(const FormCondition &) const = default;

Result<bool> holds(const FormCondition &condition, const FormValues &form)
{
    using Kind = FormCondition::Kind;
    if (condition.kind == Kind::Compare)
        return comparisonHolds(condition, form);
    bool all = true;
    bool any = false;
    for (const FormCondition &part : condition.parts) {
        const auto one = holds(part, form); // every part: a field left out is told in any case
        if (!one)
            return one;
        all = all && *one;
        any = any || *one;
    }
    return condition.kind == Kind::All ? all : condition.kind == Kind::Any ? any : !any;
}

std::vector<QString> fieldsOf(const FormCondition &condition)
{
    std::vector<QString> fields;
    collectFields(condition, fields);
    return fields;
}

bool hasType(const FormValue &value, FormType type)
{
    return !std::holds_alternative<std::monostate>(value)
           && (typeOf(value) == type
               || (type == FormType::Choice && typeOf(value) == FormType::Text));
}

Result<> checkForm(const std::vector<FormField> &fields, const FormValues &form)
{
    for (const FormField &field : fields) {
        const FormValue *value = filled(form, field.key);
        if (!value && field.required)
            return notFilledIn(field.label);
        if (!value)
            continue;
        if (!hasType(*value, field.type))
            return notComparable(field.label);
        const auto *text = std::get_if<QString>(value);
        if (field.required && text && text->trimmed().isEmpty())
            return notFilledIn(field.label);
        if (field.type == FormType::Choice && !std::ranges::contains(field.choices, *text))
            return fail(ErrorCode::Invalid,
                        App::translate("Approval", "“%1” is none of the choices of “%2”.")
                            .arg(*text, field.label));
    }
    for (const auto &[key, value] : form) {
        if (!std::ranges::contains(fields, key, &FormField::key))
            return fail(ErrorCode::Invalid,
                        App::translate("Approval", "The form has no field “%1”.").arg(key));
    }
    return {};
}

QJsonObject toJson(const FormValues &form)
{
    QJsonObject json;
    for (const auto &[key, value] : form) {
        if (!std::holds_alternative<std::monostate>(value))
            json[key] = QJsonObject{{names::of(names::kFormTypes, typeOf(value)), textOf(value)}};
    }
    return json;
}

Result<FormValues> formFromJson(const QJsonObject &json)
{
    FormValues form;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QJsonObject typed = it->toObject();
        const auto type =
            typed.size() == 1 ? names::in(names::kFormTypes, typed.begin().key()) : std::nullopt;
        const auto value = type && typed.begin()->isString()
                               ? valueFrom(*type, typed.begin()->toString())
                               : std::nullopt;
        if (!value)
            return fail(ErrorCode::Corrupt,
                        App::translate("Approval", "A stored form cannot be read."),
                        it.key());
        form[it.key()] = *value;
    }
    return form;
}

QByteArray formBytes(const FormValues &form)
{
    return QJsonDocument(toJson(form)).toJson(QJsonDocument::Compact);
}

} // namespace zs
