// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xml_extra.h"

#include <algorithm>

namespace zs {

namespace {

constexpr int kMaxDepth = 64;

QJsonValue valueOf(const XmlExtra &element)
{
    if (element.isLeaf())
        return element.text;
    QJsonArray value = toJson(element.children);
    if (!element.text.isEmpty())
        value.prepend(element.text);
    return value;
}

XmlExtras fromJson(const QJsonArray &json, int depth)
{
    XmlExtras elements;
    if (depth > kMaxDepth)
        return elements;
    elements.reserve(static_cast<std::size_t>(json.size() / 2));
    for (qsizetype i = json.size() % 2; i + 1 < json.size(); i += 2) {
        XmlExtra element{json[i].toString(), {}, {}};
        const QJsonValue value = json[i + 1];
        if (value.isArray()) {
            const QJsonArray inner = value.toArray();
            element.text = inner.size() % 2 == 1 ? inner[0].toString() : QString();
            element.children = fromJson(inner, depth + 1);
        } else {
            element.text = value.toString();
        }
        if (!element.name.isEmpty())
            elements.push_back(std::move(element));
    }
    return elements;
}

} // namespace

const XmlExtra *XmlExtra::child(QStringView childName) const
{
    const auto found =
        std::ranges::find_if(children, [&](const XmlExtra &c) { return c.name == childName; });
    return found == children.end() ? nullptr : &*found;
}

QString XmlExtra::textOf(QStringView childName) const
{
    const XmlExtra *found = child(childName);
    return found ? found->text : QString();
}

XmlExtra leaf(QString name, QString text)
{
    return {std::move(name), std::move(text), {}};
}

QJsonArray toJson(const XmlExtras &elements)
{
    QJsonArray json;
    for (const XmlExtra &element : elements) {
        json.append(element.name);
        json.append(valueOf(element));
    }
    return json;
}

XmlExtras xmlExtrasFromJson(const QJsonArray &json)
{
    return fromJson(json, 0);
}

} // namespace zs
