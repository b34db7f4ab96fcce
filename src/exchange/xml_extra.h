// SPDX-License-Identifier: GPL-3.0-or-later
// A small tree of XML elements: what a file said in words that this program has no field for.
#pragma once

#include <QJsonArray>
#include <QString>

#include <vector>

namespace zs {

/// One element. An attribute is a child whose name begins with '@'.
struct XmlExtra {
    QString name;
    QString text; ///< of a leaf; mixed content keeps its text here, without its place among the
                  ///< children
    std::vector<XmlExtra> children;

    [[nodiscard]] bool isLeaf() const { return children.empty(); }
    /// The first child of that name, or null.
    [[nodiscard]] const XmlExtra *child(QStringView childName) const;
    /// The text of that child, or nothing.
    [[nodiscard]] QString textOf(QStringView childName) const;
    bool operator==(const XmlExtra &) const = default;
};

using XmlExtras = std::vector<XmlExtra>;

/// A leaf.
[[nodiscard]] XmlExtra leaf(QString name, QString text);

/// Compact and in order: names and values in turn, a leaf's value its text, another's an array of
/// the same kind with its own text, if any, put first: ["Name","x","Mask",["Level","1"]].
[[nodiscard]] QJsonArray toJson(const XmlExtras &elements);
/// Passes over what is not in that form (a stored text may have been damaged).
[[nodiscard]] XmlExtras xmlExtrasFromJson(const QJsonArray &json);

} // namespace zs
