// SPDX-License-Identifier: GPL-3.0-or-later
// Small values to and from QJson, for the canonical JSON of cases and meetings. Readers are
// lenient: canonicalRead() finds what they let pass.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/ids.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

namespace zs::json {

[[nodiscard]] inline QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Members that say nothing are left out, so that a new one does not change old bytes.
class Writer {
public:
    void put(QStringView key, const QJsonValue &value) { m_object[key] = value; }
    void text(QStringView key, const QString &value)
    {
        if (!value.isEmpty())
            m_object[key] = value;
    }
    void number(QStringView key, std::int64_t value)
    {
        if (value != 0)
            m_object[key] = static_cast<qint64>(value);
    }
    void flag(QStringView key, bool value)
    {
        if (value)
            m_object[key] = true;
    }
    template <class Id>
    void id(QStringView key, Id value)
    {
        if (value.isValid())
            m_object[key] = value.toString();
    }
    void date(QStringView key, QDate value)
    {
        if (value.isValid())
            m_object[key] = value.toString(Qt::ISODate);
    }
    template <class T, class F>
    void list(QStringView key, const std::vector<T> &values, F write)
    {
        QJsonArray array;
        for (const T &value : values)
            array.append(write(value));
        if (!array.isEmpty())
            m_object[key] = array;
    }
    void persons(QStringView key, const std::vector<PersonId> &values)
    {
        list(key, values, [](PersonId person) { return person.toString(); });
    }
    [[nodiscard]] QJsonObject take() { return std::move(m_object); }

private:
    QJsonObject m_object;
};

template <class Id>
[[nodiscard]] Id idIn(const QJsonValue &value)
{
    return Id(Uuid::fromString(value.toString()));
}
[[nodiscard]] inline QDate dateIn(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}
template <class T, class F>
[[nodiscard]] std::vector<T> listIn(const QJsonValue &value, F read)
{
    std::vector<T> values;
    const QJsonArray array = value.toArray();
    values.reserve(static_cast<std::size_t>(array.size()));
    for (const QJsonValue &item : array)
        values.push_back(read(item));
    return values;
}
[[nodiscard]] inline std::vector<PersonId> personsIn(const QJsonValue &value)
{
    return listIn<PersonId>(value, idIn<PersonId>);
}

/// A value that writes back as the very same bytes, or Corrupt: whatever was left out, added or
/// changed shows there.
template <class T, class Read, class Write>
[[nodiscard]] Result<T> canonicalRead(const QByteArray &text, Read read, Write write)
{
    const Result<T> value = read(QJsonDocument::fromJson(text).object());
    if (value && write(*value) == text)
        return value;
    return fail(ErrorCode::Corrupt,
                QCoreApplication::translate("Approval", "A stored approval cannot be read."),
                value ? QString() : value.error().detail);
}

} // namespace zs::json
