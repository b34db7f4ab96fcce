// SPDX-License-Identifier: GPL-3.0-or-later
// What one element of a file says beyond the model, so that an export returns it: defined as the
// file's element less what this program would write for the same entity. So nothing is lost, and
// nothing is returned that is no longer true:
//
//   elements   children that the model has no field for, in their order (custom fields apart, with
//   their names) overrides  children that the model does have, but that the file words otherwise
//   ("1.00", seconds, a missing element):
//              returned as long as the model still says what it said then
//   stamp      the values at import from which Microsoft Project had computed others (early start,
//   slack, ...): when they
//              have changed, those computed elements are left out, and the reader of the file
//              computes them anew
//
// As JSON:
//   {"fields": [["Text1", [..]], ..],                     custom fields: name, then the
//   ExtendedAttribute's children
//    "mspdi": {"elements": ["Name","text",..],            see toJson(XmlExtras)
//              "as": [["MaxUnits","1",["1.00"]], ..],     name, the model's wording (null, text,
//              [digest]), the file's "stamp": "..", "usual": "..", "without": [..]},
//    "place": [..]}                                      overrides, as in "as", of what follows
//    from the place in the plan
#pragma once

#include "exchange/xml_extra.h"

#include <QHash>
#include <QJsonObject>

#include <functional>

namespace zs {

/// The model's wording of an element was `model` when the file had `file` in its place.
struct WordingOverride {
    QString name;
    QJsonValue model; ///< wordingOf() the elements of that name that the model gave
    XmlExtras file;   ///< all elements of that name in the file; none = the file left it out
};

struct EntityExtras {
    XmlExtras elements;
    std::vector<WordingOverride> overrides;
    QString stamp;
};

/// Unmodelled leaves that most elements of a kind share; kept once a plan instead of once an
/// entity.
struct UsualElements {
    QString key;        ///< digest of the elements, empty when there are none
    XmlExtras elements; ///< in the order of the file
    QHash<QString, QString> texts;

    [[nodiscard]] static UsualElements of(const XmlExtras &elements);
};

/// The leaves among an entity's unmodelled elements that may be usual: a pattern for the others of
/// its kind.
[[nodiscard]] XmlExtras usualOf(const XmlExtras &elements);

/// Names a custom field (an ExtendedAttribute element) for a person.
using FieldNamer = std::function<QString(const XmlExtra &attribute)>;

/// Null for no element, the text of a single leaf, else an array that holds a digest.
[[nodiscard]] QJsonValue wordingOf(const std::vector<const XmlExtra *> &elements);

/// Adds to `extras` what the children of the file's element hold beyond `model`. A name for which
/// `isModelled` is true is compared with the model's; every other child is kept, unless `isOther`
/// claims it (it is dealt with elsewhere).
void addDifference(EntityExtras &extras,
                   const XmlExtras &file,
                   const XmlExtras &model,
                   const std::function<bool(const QString &)> &isModelled,
                   const std::function<bool(const QString &)> &isOther);

/// The model's elements with the extras put back, unordered. `isComputed` names the elements to
/// leave out when `stamp` differs from that of the extras.
[[nodiscard]] XmlExtras withExtras(XmlExtras model,
                                   const EntityExtras &extras,
                                   const QString &stamp,
                                   const std::function<bool(const QString &)> &isComputed);

/// Empty when there is nothing to keep.
[[nodiscard]] QJsonObject
toJson(const EntityExtras &extras, const UsualElements &usual, const FieldNamer &nameOf);
[[nodiscard]] EntityExtras entityExtrasFromJson(const QJsonObject &json,
                                                const UsualElements &usual);
/// The stored text with the overrides of what follows from the place in the plan put to it. `json`
/// is an object as text, or empty.
[[nodiscard]] QString extrasText(QByteArray json, const std::vector<WordingOverride> &place);
/// The same as stored text; empty for nothing. A damaged text counts as nothing.
[[nodiscard]] QByteArray extrasBytes(const QJsonObject &json);
[[nodiscard]] QString extrasText(const QJsonObject &json);
[[nodiscard]] QJsonObject extrasJson(const QString &text);

} // namespace zs
