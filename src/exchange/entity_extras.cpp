// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entity_extras.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <map>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

using Group = std::vector<const XmlExtra *>;
using Groups = std::map<QStringView, Group>;

const QString kFieldElement = u"ExtendedAttribute"_s;

QString digestOf(const QJsonArray &json)
{
    const QByteArray hash = QCryptographicHash::hash(
        QJsonDocument(json).toJson(QJsonDocument::Compact), QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toHex().first(16));
}

bool equalGroups(const Group &a, const Group &b)
{
    return std::ranges::equal(a, b, [](const XmlExtra *x, const XmlExtra *y) { return *x == *y; });
}

XmlExtras copyOf(const Group &group)
{
    XmlExtras copy;
    for (const XmlExtra *element : group)
        copy.push_back(*element);
    return copy;
}

/// Names that stand exactly once, as a leaf: only those can be "usual".
QHash<QString, const XmlExtra *> singleLeaves(const XmlExtras &elements)
{
    QHash<QString, const XmlExtra *> single;
    for (const XmlExtra &element : elements) {
        const bool again = single.contains(element.name);
        single.insert(element.name, again || !element.isLeaf() ? nullptr : &element);
    }
    single.removeIf([](const auto &entry) { return entry.value() == nullptr; });
    return single;
}

QJsonArray overridesJson(const std::vector<WordingOverride> &overrides)
{
    QJsonArray json;
    for (const WordingOverride &o : overrides) {
        QJsonArray file;
        for (const XmlExtra &element : o.file) {
            const QJsonArray pair = toJson(XmlExtras{element});
            file.append(pair[1]);
        }
        json.append(QJsonArray{o.name, o.model, file});
    }
    return json;
}

std::vector<WordingOverride> overridesFrom(const QJsonArray &json)
{
    std::vector<WordingOverride> overrides;
    for (const auto &entry : json) {
        const QJsonArray parts = entry.toArray();
        if (parts.size() != 3 || !parts[2].isArray())
            continue;
        WordingOverride o{parts[0].toString(), parts[1], {}};
        QJsonArray pairs;
        for (const auto &value : parts[2].toArray()) {
            pairs.append(o.name);
            pairs.append(value);
        }
        o.file = xmlExtrasFromJson(pairs);
        overrides.push_back(std::move(o));
    }
    return overrides;
}

} // namespace

UsualElements UsualElements::of(const XmlExtras &elements)
{
    UsualElements usual;
    usual.elements = usualOf(elements);
    for (const XmlExtra &element : usual.elements)
        usual.texts.insert(element.name, element.text);
    if (!usual.elements.empty())
        usual.key = digestOf(toJson(usual.elements)).first(8);
    return usual;
}

XmlExtras usualOf(const XmlExtras &elements)
{
    const auto single = singleLeaves(elements);
    XmlExtras usual;
    for (const XmlExtra &element : elements) {
        if (single.contains(element.name))
            usual.push_back(element);
    }
    return usual;
}

QJsonValue wordingOf(const std::vector<const XmlExtra *> &elements)
{
    if (elements.empty())
        return QJsonValue::Null;
    if (elements.size() == 1 && elements[0]->isLeaf())
        return elements[0]->text;
    return QJsonArray{digestOf(toJson(copyOf(elements)))};
}

void addDifference(EntityExtras &extras,
                   const XmlExtras &file,
                   const XmlExtras &model,
                   const std::function<bool(const QString &)> &isModelled,
                   const std::function<bool(const QString &)> &isOther)
{
    Groups fromFile;
    Groups fromModel;
    for (const XmlExtra &element : file) {
        if (isModelled(element.name))
            fromFile[element.name].push_back(&element);
        else if (!isOther(element.name))
            extras.elements.push_back(element);
    }
    for (const XmlExtra &element : model)
        fromModel[element.name].push_back(&element);
    for (const auto &[name, group] : fromModel) {
        const auto found = fromFile.find(name);
        const Group &theirs = found == fromFile.end() ? Group() : found->second;
        if (!equalGroups(theirs, group))
            extras.overrides.push_back({name.toString(), wordingOf(group), copyOf(theirs)});
    }
    for (const auto &[name, group] : fromFile) {
        if (!fromModel.contains(name))
            extras.overrides.push_back({name.toString(), QJsonValue::Null, copyOf(group)});
    }
}

XmlExtras withExtras(XmlExtras model,
                     const EntityExtras &extras,
                     const QString &stamp,
                     const std::function<bool(const QString &)> &isComputed)
{
    for (const WordingOverride &o : extras.overrides) {
        Group ours;
        for (const XmlExtra &element : model) {
            if (element.name == o.name)
                ours.push_back(&element);
        }
        if (wordingOf(ours) != o.model)
            continue;
        std::erase_if(model, [&](const XmlExtra &element) { return element.name == o.name; });
        model.insert(model.end(), o.file.begin(), o.file.end());
    }
    const bool stale = stamp != extras.stamp;
    QSet<QString> modelled; // an extra that was kept before the model had a field for it
    for (const XmlExtra &element : model)
        modelled.insert(element.name);
    for (const XmlExtra &element : extras.elements) {
        if (!modelled.contains(element.name) && (!stale || !isComputed(element.name)))
            model.push_back(element);
    }
    return model;
}

QJsonObject toJson(const EntityExtras &extras, const UsualElements &usual, const FieldNamer &nameOf)
{
    const auto single =
        usual.key.isEmpty() ? QHash<QString, const XmlExtra *>() : singleLeaves(extras.elements);
    const auto isUsual = [&](const XmlExtra &element) {
        const auto text = usual.texts.constFind(element.name);
        return text != usual.texts.cend() && *text == element.text && single.contains(element.name);
    };
    XmlExtras unusual;
    QJsonArray fields;
    for (const XmlExtra &element : extras.elements) {
        if (element.name == kFieldElement && !element.isLeaf())
            fields.append(QJsonArray{nameOf(element), toJson(element.children)});
        else if (!isUsual(element))
            unusual.push_back(element);
    }
    QJsonArray without;
    for (const XmlExtra &element : usual.elements) {
        const auto own = single.constFind(element.name);
        if (own == single.cend() || (*own)->text != element.text)
            without.append(element.name);
    }
    QJsonObject mspdi;
    const auto put = [&](const QString &key, const QJsonArray &value) {
        if (!value.isEmpty())
            mspdi.insert(key, value);
    };
    put(u"elements"_s, toJson(unusual));
    put(u"as"_s, overridesJson(extras.overrides));
    put(u"without"_s, without);
    if (!extras.stamp.isEmpty())
        mspdi.insert(u"stamp"_s, extras.stamp);
    if (!usual.key.isEmpty())
        mspdi.insert(u"usual"_s, usual.key);
    QJsonObject json;
    if (!fields.isEmpty())
        json.insert(u"fields"_s, fields);
    if (!mspdi.isEmpty())
        json.insert(u"mspdi"_s, mspdi);
    return json;
}

EntityExtras entityExtrasFromJson(const QJsonObject &json, const UsualElements &usual)
{
    EntityExtras extras;
    const QJsonObject mspdi = json.value("mspdi"_L1).toObject();
    extras.elements = xmlExtrasFromJson(mspdi.value("elements"_L1).toArray());
    extras.overrides = overridesFrom(mspdi.value("as"_L1).toArray());
    for (WordingOverride &o : overridesFrom(json.value("place"_L1).toArray()))
        extras.overrides.push_back(std::move(o));
    extras.stamp = mspdi.value("stamp"_L1).toString();
    for (const auto &entry : json.value("fields"_L1).toArray()) {
        const QJsonArray pair = entry.toArray();
        if (pair.size() == 2 && pair[1].isArray())
            extras.elements.push_back({kFieldElement, {}, xmlExtrasFromJson(pair[1].toArray())});
    }
    if (!usual.key.isEmpty() && mspdi.value("usual"_L1).toString() == usual.key) {
        QSet<QString> without;
        for (const auto &name : mspdi.value("without"_L1).toArray())
            without.insert(name.toString());
        for (const XmlExtra &element : usual.elements) {
            if (!without.contains(element.name))
                extras.elements.push_back(element);
        }
    }
    return extras;
}

QByteArray extrasBytes(const QJsonObject &json)
{
    return json.isEmpty() ? QByteArray() : QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString extrasText(const QJsonObject &json)
{
    return QString::fromUtf8(extrasBytes(json));
}

QString extrasText(QByteArray json, const std::vector<WordingOverride> &place)
{
    if (!place.empty()) {
        const QByteArray array = QJsonDocument(overridesJson(place)).toJson(QJsonDocument::Compact);
        if (json.isEmpty())
            json = "{\"place\":" + array + '}';
        else
            json = json.first(json.size() - 1) + ",\"place\":" + array + '}';
    }
    return QString::fromUtf8(json);
}

QJsonObject extrasJson(const QString &text)
{
    return text.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace zs
