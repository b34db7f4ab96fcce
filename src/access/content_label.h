// SPDX-License-Identifier: GPL-3.0-or-later
// The secrecy labels of what the workspace holds: from rows to labels and back, and the mark that
// stands on everything made of them.
#pragma once

#include "access/secrecy.h"
#include "domain/attachment.h"

namespace zs {

/// A term as rows keep it, in one number: years, and months in thousands; -1 = long. Rows written
/// before there were months hold plain years.
[[nodiscard]] std::int64_t storedTerm(const SecrecyTerm &term);
[[nodiscard]] SecrecyTerm termFromStored(std::int64_t stored);

[[nodiscard]] SecrecyLabel labelFrom(const Project &project);
[[nodiscard]] SecrecyLabel labelFrom(const Attachment &file);

/// The mark, also of a secret whose term was not determined yet: then its word alone.
[[nodiscard]] QString markOf(const SecrecyLabel &label);
[[nodiscard]] QString markOf(const Project &project);

/// "密级★期限 name.xlsx": where the content itself has no place for the mark, the file's name bears
/// it. Unchanged for what is open or bears it already.
[[nodiscard]] QString markedFileName(const QString &fileName, const QString &mark);
/// The same for the name at the end of a path.
[[nodiscard]] QString markedPath(const QString &path, const QString &mark);
/// The label that a file's name bears, as markedFileName() writes it.
[[nodiscard]] std::optional<SecrecyLabel> labelInFileName(const QString &fileName);

} // namespace zs
