// SPDX-License-Identifier: GPL-3.0-or-later
// What a site decides about content that leaves: from which label on it takes an approval, which
// labels bear a watermark, and which acts an approval alone may carry out. Values of settings.
#pragma once

#include "base/bilingual.h"
#include "domain/change_set.h"
#include "domain/classification.h"

#include <QStringList>

#include <optional>
#include <span>

namespace zs {

/// Nothing = never.
using FromLevel = std::optional<Classification>;
/// "secret", "never"; `otherwise` for a text that says neither.
[[nodiscard]] FromLevel fromLevel(const QString &stored, FromLevel otherwise);
[[nodiscard]] QString storedLevel(FromLevel level);
/// The label alone, in words.
[[nodiscard]] QString levelName(Classification level);
/// In words: "from secret on", "never".
[[nodiscard]] QString fromLevelText(FromLevel level);
[[nodiscard]] inline bool reaches(Classification level, FromLevel from)
{
    return from && level >= *from;
}

struct ExportRules {
    FromLevel approval = Classification::Secret;     ///< exports and prints take an approval
    FromLevel screenMark = Classification::Internal; ///< watermark on the screen
    FromLevel printMark = Classification::Internal;  ///< watermark on paper and in drawings
    bool operator==(const ExportRules &) const = default;
};
inline constexpr auto kExportApproval = "security.export-approval-from";
inline constexpr auto kScreenMark = "security.watermark-screen-from";
inline constexpr auto kPrintMark = "security.watermark-print-from";
inline constexpr auto kApprovalBinding = "approval.binding";
inline constexpr auto kSiteMatters = "meeting.site-matters"; ///< see withSiteMatters()

/// An act that a site may bind to an approval (审批绑定): then only an approved case carries it
/// out.
struct Binding {
    QString key; ///< in the setting
    Bilingual name;
    QString process;   ///< the key of the process to start
    Bilingual article; ///< where it is asked for; empty = nowhere
    QString mark;      ///< "V" read in the text, "P" in part, "K" from general knowledge
    bool ready = true; ///< whether the program has such an act yet
};
/// Invalid for a text that is not one, a key twice, or an article without its mark.
[[nodiscard]] Result<std::vector<Binding>> parseBindings(const QByteArray &json);
/// Those that come with the program (resources/access/bindings.json).
[[nodiscard]] std::span<const Binding> bindingTable();
[[nodiscard]] const Binding *bindingByKey(QStringView key);
/// The article, with a word for one that was not read in the text itself.
[[nodiscard]] QString bindingArticle(const Binding &binding);
/// What a shipped process is called; the key of another.
[[nodiscard]] QString processTitle(const QString &key);

/// A JSON list of keys; unknown ones are passed over.
[[nodiscard]] QStringList bindingsFrom(const QString &stored);
[[nodiscard]] QString storedBindings(const QStringList &keys);

/// Which binding a change falls under by what it does, whatever the act is called; null for none.
/// A project or baseline that comes in with an import is none: nobody decided anything about it.
[[nodiscard]] const Binding *bindingOf(const EntityChange &change);

} // namespace zs
