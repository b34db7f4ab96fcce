// SPDX-License-Identifier: GPL-3.0-or-later
#include "field/json_take.h"

#include "base/signed_document.h"

#include <QJsonDocument>

namespace zs {

using namespace Qt::StringLiterals;

JsonTake::JsonTake(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        blame(u"offset %1: %2"_s.arg(error.offset).arg(error.errorString()));
    m_object = document.object();
}

JsonTake::JsonTake(const QJsonValue &value, JsonTake &parent)
    : m_object(value.toObject())
    , m_parent(&parent)
{
    if (!value.isObject())
        blame(u"an object is missing"_s);
}

void JsonTake::blame(const QString &what)
{
    if (m_parent)
        m_parent->blame(what);
    else if (m_fault.isEmpty())
        m_fault = what;
}

QString JsonTake::text(QLatin1StringView key, qsizetype longest)
{
    const QJsonValue value = m_object.value(key);
    const QString text = value.toString();
    // half a pair of surrogates could not be written again
    if (!value.isString() || text.size() > longest || !text.isValidUtf16())
        blame(QString(key));
    return text;
}

std::int64_t JsonTake::whole(QLatin1StringView key, std::int64_t min, std::int64_t max)
{
    // asked with two defaults: a value that is no whole number gives back either of them
    const QJsonValue value = m_object.value(key);
    const std::int64_t number = value.toInteger(0);
    if (!value.isDouble() || number != value.toInteger(1) || number < min || number > max) {
        blame(QString(key));
        return min;
    }
    return number;
}

bool JsonTake::flag(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isBool())
        blame(QString(key));
    return value.toBool();
}

Uuid JsonTake::id(QLatin1StringView key, bool required)
{
    const QJsonValue value = m_object.value(key);
    const Uuid id = Uuid::fromString(value.toString());
    if (!value.isString() || (required && id.isNull()))
        blame(QString(key));
    return id;
}

QByteArray JsonTake::hex(QLatin1StringView key, qsizetype size)
{
    const QByteArray bytes = bytesFromHex(m_object.value(key).toString(), size);
    if (bytes.size() != size)
        blame(QString(key));
    return bytes;
}

QByteArray JsonTake::base64(QLatin1StringView key, qsizetype longest)
{
    const auto decoded = QByteArray::fromBase64Encoding(m_object.value(key).toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!m_object.value(key).isString() || !decoded || decoded.decoded.size() > longest)
        blame(QString(key));
    return decoded ? decoded.decoded : QByteArray();
}

QJsonArray JsonTake::list(QLatin1StringView key, qsizetype longest)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isArray() || value.toArray().size() > longest) {
        blame(QString(key));
        return {};
    }
    return value.toArray();
}

QJsonObject JsonTake::object(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isObject())
        blame(QString(key));
    return value.toObject();
}

} // namespace zs
