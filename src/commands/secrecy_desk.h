// SPDX-License-Identifier: GPL-3.0-or-later
// Secrecy through the workspace: the site's rules about what leaves, leave to take it out, labels
// that are not in order, and what stands across a screen or page.
#pragma once

#include "commands/export_rules.h"
#include "commands/label_commands.h"
#include "commands/workspace.h"
#include "domain/case_result_rows.h"

namespace zs {

/// In Error::detail of a refusal that an approval would lift: this, the process to start, and the
/// act that it is about, separated by colons.
inline constexpr auto kApprovalDetail = "approval";
struct ApprovalHint {
    QString process;
    QString act; ///< "export", "print", or the key of the binding
};
[[nodiscard]] QString approvalDetail(const ApprovalHint &hint);
[[nodiscard]] std::optional<ApprovalHint> approvalHint(const Error &error);

class SecrecyDesk {
public:
    /// The workspace must outlive the desk.
    explicit SecrecyDesk(Workspace &workspace)
        : m_workspace(workspace)
    {}

    // --- the site's rules; while founding nothing is asked for unless it was set, and they are set
    // at once; afterwards they are a proposal to a second administrator ---
    [[nodiscard]] ExportRules rules() const;
    [[nodiscard]] Result<> setRules(const ExportRules &rules);
    [[nodiscard]] QStringList bindings() const;
    [[nodiscard]] Result<> setBindings(const QStringList &keys);

    // --- labels ---
    /// Nothing when the person may not read it; asks without leaving a record.
    [[nodiscard]] std::optional<Project> readable(ProjectId project) const;
    [[nodiscard]] UnitTree units() const;
    [[nodiscard]] QStringList warnings(ProjectId project) const;
    /// Whether this session's person may set the label so; for the dialog, before it is tried.
    [[nodiscard]] Result<>
    maySet(ProjectId project, const Labelling &before, const Labelling &after) const;
    /// What lies together there is worth a look at the next label.
    [[nodiscard]] std::vector<AggregationAlarm> alarms(ProjectId project, bool leaving) const;
    /// Writes into the log that the person was told.
    [[nodiscard]] Result<> noteAlarms(ProjectId project, const std::vector<AggregationAlarm> &told);

    // --- leave ---
    /// This session's person's, not used and not expired, what expires first comes first.
    [[nodiscard]] Result<std::vector<ExportPermit>> permits() const;

    // --- watermarks: person, log-in, moment and label; empty where none is wanted ---
    [[nodiscard]] QString screenMark(const Project &project) const;
    [[nodiscard]] QString printMark(const Project &project) const;

private:
    Workspace &m_workspace;
};

/// The watermark of what is printed at that level; of what belongs to no project, too.
[[nodiscard]] QString
printMarkOf(const Workspace &workspace, Classification level, const QString &mark);

} // namespace zs
