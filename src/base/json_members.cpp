// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_members.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace zs {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

QString kindText(JsonText::Kind kind)
{
    switch (kind) {
    case JsonText::Kind::Null:
        return App::translate("Approval", "nothing");
    case JsonText::Kind::Bool:
        return App::translate("Approval", "true or false");
    case JsonText::Kind::Number:
        return App::translate("Approval", "a number");
    case JsonText::Kind::String:
        return App::translate("Approval", "a text");
    case JsonText::Kind::Array:
        return App::translate("Approval", "a list");
    case JsonText::Kind::Object:
        return App::translate("Approval", "an object");
    }
    return {};
}

/// 12, 12.3 and 12.34 in hundredths.
std::optional<std::int64_t> hundredths(const QString &text)
{
    const qsizetype point = text.indexOf(u'.');
    const QString decimals = point < 0 ? QString() : text.sliced(point + 1);
    if (decimals.size() > 2)
        return std::nullopt;
    const QString digits = (point < 0 ? text : text.first(point)) + decimals.leftJustified(2, u'0');
    bool ok = false;
    const qlonglong value = digits.toLongLong(&ok);
    return ok ? std::optional<std::int64_t>(value) : std::nullopt;
}

} // namespace

void JsonMembers::known(const JsonText &object, std::span<const QLatin1StringView> keys)
{
    for (const JsonMember &member : object.members) {
        if (!std::ranges::any_of(keys, [&](QLatin1StringView key) { return member.key == key; }))
            m_faults.push_back(
                {member.line,
                 member.column,
                 App::translate("Approval", "“%1” is not known here.").arg(member.key)});
    }
}

const JsonText *JsonMembers::member(const JsonText &object,
                                    QLatin1StringView key,
                                    JsonText::Kind kind,
                                    bool required)
{
    if (object.kind != JsonText::Kind::Object) {
        if (required)
            fault(object,
                  App::translate("Approval", "This must be %1.")
                      .arg(kindText(JsonText::Kind::Object)));
        return nullptr;
    }
    const JsonText *found = object.find(QString(key));
    if (!found) {
        if (required)
            fault(object, App::translate("Approval", "“%1” is missing.").arg(QString(key)));
        return nullptr;
    }
    if (found->kind != kind) {
        fault(*found, App::translate("Approval", "This must be %1.").arg(kindText(kind)));
        return nullptr;
    }
    return found;
}

QString JsonMembers::text(const JsonText &object, QLatin1StringView key, bool required)
{
    const JsonText *found = member(object, key, JsonText::Kind::String, required);
    return found ? found->text : QString();
}

bool JsonMembers::flag(const JsonText &object, QLatin1StringView key, bool otherwise, bool required)
{
    const JsonText *found = member(object, key, JsonText::Kind::Bool, required);
    return found ? found->flag : otherwise;
}

int JsonMembers::whole(
    const JsonText &object, QLatin1StringView key, int otherwise, int min, int max, bool required)
{
    const JsonText *found = member(object, key, JsonText::Kind::Number, required);
    if (!found)
        return otherwise;
    bool ok = false;
    const int value = found->text.toInt(&ok);
    if (ok && value >= min && value <= max)
        return value;
    fault(
        *found,
        App::translate("Approval", "This must be a whole number from %1 to %2.").arg(min).arg(max));
    return otherwise;
}

std::int64_t JsonMembers::longWhole(const JsonText &object, QLatin1StringView key)
{
    const JsonText *found = member(object, key, JsonText::Kind::Number, true);
    if (!found)
        return 0;
    bool ok = false;
    const qlonglong value = found->text.toLongLong(&ok);
    if (!ok)
        fault(*found, App::translate("Approval", "This must be a whole number."));
    return value;
}

Money JsonMembers::yuan(const JsonText &object, QLatin1StringView key, bool required)
{
    const JsonText *found = member(object, key, JsonText::Kind::Number, required);
    if (!found)
        return {};
    const auto fen = hundredths(found->text);
    if (!fen)
        fault(*found,
              App::translate("Approval", "This must be an amount with at most two decimals."));
    return {fen.value_or(0)};
}

const std::vector<JsonText> &
JsonMembers::list(const JsonText &object, QLatin1StringView key, JsonText::Kind items)
{
    static const std::vector<JsonText> none;
    const JsonText *found = member(object, key, JsonText::Kind::Array, false);
    if (!found)
        return none;
    for (const JsonText &item : found->items) {
        if (item.kind != items) {
            fault(item, App::translate("Approval", "This must be %1.").arg(kindText(items)));
            return none;
        }
    }
    return found->items;
}

void JsonMembers::unknownName(const JsonText &text, const QStringList &names)
{
    fault(text,
          App::translate("Approval", "“%1” is not known here; known are: %2.")
              .arg(text.text, names.join(u", "_s)));
}

} // namespace zs
