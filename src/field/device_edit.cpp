// SPDX-License-Identifier: GPL-3.0-or-later
#include "field/device_edit.h"

#include "field/json_take.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Changes {
    Q_DECLARE_TR_FUNCTIONS(DeviceEdit)
};

constexpr qsizetype kLongestName = 200;
constexpr qsizetype kLongestText = 1 << 20;
constexpr qsizetype kMostReplaced = 1'000;

struct ValueJson {
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(std::int64_t number) const { return qint64(number); }
    QJsonValue operator()(double number) const { return QString::number(number, 'g', 17); }
    QJsonValue operator()(const QString &text) const { return text; }
    QJsonValue operator()(const QByteArray &bytes) const
    {
        return QJsonObject{{u"bytes"_s, QString::fromLatin1(bytes.toBase64())}};
    }
    QJsonValue operator()(const Uuid &id) const { return QJsonObject{{u"id"_s, id.toString()}}; }
};

FieldValue valueFrom(JsonTake &take, QLatin1StringView key)
{
    const QJsonValue value = take.value(key);
    switch (value.type()) {
    case QJsonValue::Null:
        return {};
    case QJsonValue::Double:
        return std::int64_t(take.whole(key,
                                       std::numeric_limits<std::int64_t>::min() + 1,
                                       std::numeric_limits<std::int64_t>::max()));
    case QJsonValue::String:
        return take.text(key, kLongestText);
    case QJsonValue::Object: {
        JsonTake inner(value, take);
        if (inner.has("id"_L1))
            return inner.id("id"_L1, false);
        return inner.base64("bytes"_L1, kLongestText);
    }
    default:
        take.blame(QString(key));
        return {};
    }
}

QJsonObject changeJson(const DeviceEdit &change)
{
    QJsonArray replaces;
    for (const Uuid &id : change.replaces)
        replaces.append(id.toString());
    return {{u"id"_s, change.id.toString()},
            {u"kind"_s, change.key.kind},
            {u"row"_s, change.key.row.toString()},
            {u"field"_s, change.key.field},
            {u"base"_s, std::visit(ValueJson(), change.base)},
            {u"value"_s, std::visit(ValueJson(), change.value)},
            {u"replaces"_s, replaces},
            {u"device"_s, change.device.toString()},
            {u"author"_s, change.author},
            {u"at"_s, qint64(change.at)}};
}

DeviceEdit changeFrom(JsonTake &take)
{
    DeviceEdit change;
    change.id = take.id("id"_L1, true);
    change.key.kind = take.text("kind"_L1, kLongestName);
    change.key.row = take.id("row"_L1, true);
    change.key.field = take.text("field"_L1, kLongestName);
    change.base = valueFrom(take, "base"_L1);
    change.value = valueFrom(take, "value"_L1);
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
        all.append(changeJson(change));
    return QJsonDocument(QJsonObject{{u"changes"_s, all}}).toJson(QJsonDocument::Compact);
}

Result<std::vector<DeviceEdit>> changesFromJson(const QByteArray &json)
{
    const auto unreadable = [](const QString &detail) {
        return fail(
            ErrorCode::Invalid, Changes::tr("The changes in the package cannot be read."), detail);
    };
    if (json.size() > kMostChangesBytes)
        return unreadable(u"%1 bytes"_s.arg(json.size()));
    JsonTake take(json);
    std::vector<DeviceEdit> changes;
    std::map<Uuid, std::size_t> known;
    qsizetype number = 0;
    for (const QJsonValue &value : take.list("changes"_L1, kMostChanges)) {
        JsonTake item(value, take);
        DeviceEdit change = changeFrom(item);
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
