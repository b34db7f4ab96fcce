// SPDX-License-Identifier: GPL-3.0-or-later
#include "field/device_edit.h"

#include "field/edit_value.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Edits {
    Q_DECLARE_TR_FUNCTIONS(DeviceEdit)
};

constexpr qsizetype kLongestName = 200;
constexpr qsizetype kMostReplaced = 1'000;

QJsonObject editJson(const DeviceEdit &change)
{
    QJsonArray replaces;
    for (const Uuid &id : change.replaces)
        replaces.append(id.toString());
    return {{u"id"_s, change.id.toString()},
            {u"kind"_s, change.key.kind},
            {u"row"_s, change.key.row.toString()},
            {u"field"_s, change.key.field},
            {u"base"_s, jsonOf(change.base)},
            {u"value"_s, jsonOf(change.value)},
            {u"replaces"_s, replaces},
            {u"device"_s, change.device.toString()},
            {u"author"_s, change.author},
            {u"at"_s, qint64(change.at)}};
}

DeviceEdit editFrom(JsonTake &take)
{
    DeviceEdit change;
    change.id = take.id("id"_L1, true);
    change.key.kind = take.text("kind"_L1, kLongestName);
    change.key.row = take.id("row"_L1, true);
    change.key.field = take.text("field"_L1, kLongestName);
    change.base = valueOfJson(take.value("base"_L1), take);
    change.value = valueOfJson(take.value("value"_L1), take);
    for (const QJsonValue &value : take.list("replaces"_L1, kMostReplaced)) {
        change.replaces.push_back(Uuid::fromString(value.toString()));
        if (change.replaces.back().isNull() || change.replaces.back() == change.id)
            take.blame(u"replaces"_s);
    }
    change.device = take.id("device"_L1, false);
    change.author = take.text("author"_L1, kLongestName);
    change.at = take.whole("at"_L1, 0, kLastMoment);
    return change;
}

} // namespace

QByteArray toJson(const std::vector<DeviceEdit> &changes)
{
    QJsonArray all;
    for (const DeviceEdit &change : changes)
        all.append(editJson(change));
    return QJsonDocument(QJsonObject{{u"edits"_s, all}}).toJson(QJsonDocument::Compact);
}

Result<std::vector<DeviceEdit>> editsFromJson(const QByteArray &json)
{
    const auto unreadable = [](const QString &detail) {
        return fail(
            ErrorCode::Invalid, Edits::tr("The edits in the package cannot be read."), detail);
    };
    if (json.size() > kMostEditBytes)
        return unreadable(u"%1 bytes"_s.arg(json.size()));
    JsonTake take(json);
    std::vector<DeviceEdit> changes;
    std::map<Uuid, std::size_t> known;
    qsizetype number = 0;
    for (const QJsonValue &value : take.list("edits"_L1, kMostEdits)) {
        JsonTake item(value, take);
        DeviceEdit change = editFrom(item);
        if (take.failed())
            return unreadable(u"change %1: %2"_s.arg(number).arg(take.fault()));
        ++number;
        const auto [found, fresh] = known.emplace(change.id, changes.size());
        if (fresh)
            changes.push_back(std::move(change));
        else if (changes[found->second] != change)
            return unreadable(u"change %1: one id for two changes"_s.arg(number - 1));
    }
    if (take.failed())
        return unreadable(take.fault());
    return changes;
}

} // namespace zs
