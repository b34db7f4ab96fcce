// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/field_values.h"

#include "field/edit_value.h"

#include <QJsonDocument>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestNote = 20'000;

FieldValue dayValue(WallTime at)
{
    return at.isValid() ? FieldValue(at.date().toString(Qt::ISODate)) : FieldValue();
}

} // namespace

const QStringList &siteFields()
{
    static const QStringList fields{
        u"percent"_s, u"physicalPercent"_s, u"actualStart"_s, u"actualFinish"_s, u"note"_s};
    return fields;
}

FieldValue siteValue(const Task &task, const QString &field)
{
    if (field == "percent"_L1)
        return task.percentComplete;
    if (field == "physicalPercent"_L1)
        return task.physicalPercent;
    if (field == "actualStart"_L1)
        return dayValue(task.actualStart);
    if (field == "actualFinish"_L1)
        return dayValue(task.actualFinish);
    return task.note;
}

bool fitsSiteField(const QString &field, const FieldValue &value)
{
    if (field == "percent"_L1 || field == "physicalPercent"_L1) {
        const auto *number = std::get_if<std::int64_t>(&value);
        return number && *number >= 0 && *number <= 100;
    }
    const QString *text = std::get_if<QString>(&value);
    if (field == "actualStart"_L1 || field == "actualFinish"_L1)
        return isNull(value) || (text && QDate::fromString(*text, Qt::ISODate).isValid());
    return field == "note"_L1 && text && text->size() <= kLongestNote;
}

WallTime wallOfMillis(UtcMillis at)
{
    return WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(at));
}

QString siteJson(const FieldValue &value)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray{jsonOf(value)}).toJson(QJsonDocument::Compact));
}

} // namespace zs
