// SPDX-License-Identifier: GPL-3.0-or-later
// A case as a sheet to read: what it is about, what was filled in, which way it took, who said
// what, and whether each signature holds. Pure: values in, HTML out.
#pragma once

#include "commands/approval_desk.h"

#include <QHash>

namespace zs {

struct SheetNames {
    QHash<PersonId, QString> persons;
    QHash<OrgUnitId, QString> units;
    QString project; ///< code and name; empty when the case is about none
};

/// What ids are called in this workspace.
[[nodiscard]] SheetNames namesIn(const Workspace &workspace, ProjectId about);

/// A form value in words.
[[nodiscard]] QString formText(const FormValue &value, const SheetNames &names);

/// Colours come from the theme at the time of the call. `verdicts` may be empty: then no word is
/// said about signatures.
[[nodiscard]] QString caseSheet(const OpenedCase &opened,
                                const SheetNames &names,
                                const std::vector<ActVerdict> &verdicts);

/// "Valid", "Invalid", "Not checked", with a sign before it, never by colour alone.
[[nodiscard]] QString verdictText(SignatureVerdict verdict);

} // namespace zs
