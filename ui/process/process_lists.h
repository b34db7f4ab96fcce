// SPDX-License-Identifier: GPL-3.0-or-later
// What the pick lists of the editor offer: the roles, persons, units, processes and matters of a
// workspace, each by its key and its name.
#pragma once

#include "approval/process_words.h"
#include "domain/organisation.h"

class QComboBox;

namespace zs {

using KeyAndName = std::pair<QString, QString>;

struct ProcessLists {
    std::vector<KeyAndName> roles;
    std::vector<KeyAndName> persons;
    std::vector<KeyAndName> processes;
    std::vector<KeyAndName> matters;
    std::vector<Person> people;
    std::vector<OrgUnit> units;
    ProcessNames names;
};

/// Items with their keys as data; an unknown present key is offered, too, so that it is not lost.
void fillCombo(QComboBox *box, const std::vector<KeyAndName> &items, const QString &present);
/// The form fields of one type.
[[nodiscard]] std::vector<KeyAndName> fieldsOfType(const std::vector<FormField> &fields,
                                                   FormType type);

} // namespace zs
