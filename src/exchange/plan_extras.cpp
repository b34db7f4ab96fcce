// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan_extras.h"

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QJsonArray blanksJson(const std::vector<BlankRow> &rows)
{
    QJsonArray json;
    for (const BlankRow &row : rows)
        json.append(QJsonArray{static_cast<qint64>(row.after), toJson(XmlExtras{row.element})});
    return json;
}

std::vector<BlankRow> blanksFrom(const QJsonArray &json)
{
    std::vector<BlankRow> rows;
    for (const auto &entry : json) {
        const QJsonArray pair = entry.toArray();
        XmlExtras elements = xmlExtrasFromJson(pair.size() == 2 ? pair[1].toArray() : QJsonArray());
        if (elements.size() == 1)
            rows.push_back({pair[0].toInteger(-1), std::move(elements[0])});
    }
    return rows;
}

} // namespace

QString encodePlanExtras(const PlanExtras &extras, const FieldNamer &nameOf)
{
    QJsonObject json = toJson(extras.project, {}, nameOf);
    QJsonObject mspdi = json.value("mspdi"_L1).toObject();
    const auto put = [](QJsonObject &object, const QString &key, const QJsonArray &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    if (extras.summaryRow)
        mspdi.insert(u"row0"_s, toJson(*extras.summaryRow, {}, nameOf));
    QJsonObject patterns;
    put(patterns, u"task"_s, toJson(extras.patterns.task));
    put(patterns, u"resource"_s, toJson(extras.patterns.resource));
    put(patterns, u"assignment"_s, toJson(extras.patterns.assignment));
    if (!patterns.isEmpty())
        mspdi.insert(u"patterns"_s, patterns);
    put(mspdi, u"blankTasks"_s, blanksJson(extras.blankTasks));
    put(mspdi, u"blankResources"_s, blanksJson(extras.blankResources));
    put(mspdi, u"rest"_s, toJson(extras.otherAssignments));
    if (!mspdi.isEmpty())
        json.insert(u"mspdi"_s, mspdi);
    return extrasText(json);
}

PlanExtras decodePlanExtras(const QString &text)
{
    const QJsonObject json = extrasJson(text);
    const QJsonObject mspdi = json.value("mspdi"_L1).toObject();
    const QJsonObject patterns = mspdi.value("patterns"_L1).toObject();
    PlanExtras extras;
    extras.project = entityExtrasFromJson(json, {});
    if (mspdi.contains("row0"_L1))
        extras.summaryRow = entityExtrasFromJson(mspdi.value("row0"_L1).toObject(), {});
    extras.patterns.task = xmlExtrasFromJson(patterns.value("task"_L1).toArray());
    extras.patterns.resource = xmlExtrasFromJson(patterns.value("resource"_L1).toArray());
    extras.patterns.assignment = xmlExtrasFromJson(patterns.value("assignment"_L1).toArray());
    extras.blankTasks = blanksFrom(mspdi.value("blankTasks"_L1).toArray());
    extras.blankResources = blanksFrom(mspdi.value("blankResources"_L1).toArray());
    extras.otherAssignments = xmlExtrasFromJson(mspdi.value("rest"_L1).toArray());
    return extras;
}

} // namespace zs
