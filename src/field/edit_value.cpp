// SPDX-License-Identifier: GPL-3.0-or-later
#include "field/edit_value.h"

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 1 << 20;

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

} // namespace

QJsonValue jsonOf(const FieldValue &value)
{
    return std::visit(ValueJson(), value);
}

FieldValue valueOfJson(const QJsonValue &value, JsonTake &take)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return {};
    case QJsonValue::Double: {
        const qint64 number = value.toInteger(0);
        if (number != value.toInteger(1))
            take.blame(u"a value is no whole number"_s);
        return std::int64_t(number);
    }
    case QJsonValue::String:
        if (value.toString().size() > kLongestText || !value.toString().isValidUtf16())
            take.blame(u"a value is too long"_s);
        return value.toString();
    case QJsonValue::Object: {
        JsonTake inner(value, take);
        if (inner.has("id"_L1))
            return inner.id("id"_L1, false);
        return inner.base64("bytes"_L1, kLongestText);
    }
    default:
        take.blame(u"a value is missing"_s);
        return {};
    }
}

} // namespace zs
