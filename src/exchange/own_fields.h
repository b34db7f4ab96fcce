// SPDX-License-Identifier: GPL-3.0-or-later
// What Microsoft Project has no element for stands in text fields of the file that a person could
// have made there (ExtendedAttribute), so that a plan which goes out and comes back is the same:
// hammocks, which percentage counts, activity codes, interruptions of begun work, skills, rules of
// scheduling. Project shows these fields when asked to, keeps them, and computes nothing from them.
//
// A value is a JSON object of what differs from the usual. Project's fields hold 255 characters:
// longer ones go on in the next field.
#pragma once

#include "domain/plan.h"
#include "exchange/xml_extra.h"

#include <QHash>

namespace zs {

/// Empty for what Project can say itself.
[[nodiscard]] QString ownText(const Task &task);
[[nodiscard]] QString ownText(const Resource &resource);
[[nodiscard]] QString ownText(const Assignment &assignment);
[[nodiscard]] QString ownText(const Project &project); ///< stands in the plan's summary row
/// Passes over what cannot be: the text may have been edited.
void readOwn(Task &task, const QString &text);
void readOwn(Resource &resource, const QString &text);
void readOwn(Assignment &assignment, const QString &text);
void readOwn(Project &project, const QString &text);

/// Takes the own fields out of an element and returns their joined text. `names`: FieldID -> name
/// of a field of the file.
[[nodiscard]] QString takeOwnText(XmlExtra &element, const QHash<QString, QString> &names);

/// Whose text fields; each kind has numbers of its own.
enum class FieldOwner { Task, Resource, Assignment };

/// Which text fields of a file hold the own values: the last ones that the file has not named.
class OwnFields {
public:
    /// `projectElements` may define fields of the file's own.
    explicit OwnFields(const XmlExtras &projectElements);

    [[nodiscard]] XmlExtras attributes(FieldOwner owner, const QString &text);
    /// Adds the definitions of the fields that attributes() gave since the beginning.
    void define(XmlExtras &projectElements) const;

private:
    struct Field {
        std::int64_t id = 0;
        int number = 0; ///< of Text1 to Text30
    };
    [[nodiscard]] static std::vector<Field> freeFields(FieldOwner owner,
                                                       const QHash<QString, QString> &names);

    QHash<QString, QString> m_names;
    std::vector<std::vector<Field>> m_fields; ///< by owner
    std::vector<std::size_t> m_used;
};

} // namespace zs
