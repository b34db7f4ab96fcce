// SPDX-License-Identifier: GPL-3.0-or-later
// Remedies (整改): found, put right by who is responsible, checked by somebody else (发现、整改、
// 复核), passed or sent back.
#pragma once

#include "commands/risk_desk.h"
#include "domain/attachment.h"
#include "domain/risk_rows.h"

namespace zs {

/// A remedy as a list shows it.
struct RemedyLine {
    Remedy row;
    QString project; ///< code and name
    OrgUnitId unit;  ///< in charge of the project
    QString unitName;
    QString responsible;
    QString fixedBy;
    QString checkedBy;
    int daysLate = 0; ///< since it was due and not put right; 0 = not late
    bool isMine = false;
    bool mayFix = false;
    bool mayCheck = false;
};

/// How remedies of a unit went in a stretch of time (整改率).
struct RemedyTally {
    QString unit;
    int found = 0;
    int fixed = 0;  ///< put right, checked or not
    int passed = 0; ///< checked and passed (销号)
    int inTime = 0; ///< of those put right, by the day it was due
    int late = 0;   ///< overdue and not put right
    int reopened = 0;
    /// Passed of found; negative = none was found.
    [[nodiscard]] double rate() const;
};

class RemedyDesk final : public RiskDesk {
public:
    /// The workspace must outlive the desk.
    explicit RemedyDesk(Workspace &workspace)
        : RiskDesk(workspace)
    {}

    /// Of the projects whose risks may be read, and one's own; those that are open first, by the
    /// day they are due.
    [[nodiscard]] Result<std::vector<RemedyLine>> list(bool passedToo = false,
                                                       ProjectId only = {}) const;
    /// Those to be put right by this person.
    [[nodiscard]] Result<int> turns() const;

    struct Finding {
        ProjectId project;
        TaskId task{};
        RiskWarningId warning{}; ///< that it comes of, if any
        RiskEntryId entry{};     ///< likewise, of the register
        QString title;
        PersonId responsible;
        QDate due;
    };
    /// Act "find-remedy". Invalid without words, an active person and a day that is not over.
    [[nodiscard]] Result<RemedyId> find(const Finding &finding);
    /// Act "fix-remedy", by who is responsible or a stand-in of theirs; with a file of the project
    /// as evidence.
    [[nodiscard]] Result<> fix(RemedyId id, const QString &what, AttachmentId evidence);
    /// Act "check-remedy": never by who put it right or is responsible, nor by who stands in for
    /// them or they for (Forbidden).
    [[nodiscard]] Result<> pass(RemedyId id, const QString &note);
    /// The same, sent back with the reason and a new day.
    [[nodiscard]] Result<> reopen(RemedyId id, const QString &why, QDate due);

    /// Why this person may not check it; empty when they may.
    [[nodiscard]] QString whyNotCheck(const Remedy &row) const;
    [[nodiscard]] Result<std::vector<Attachment>> evidenceFor(ProjectId project) const;

    /// By unit, of what was found in that time (both days counted; invalid = open).
    [[nodiscard]] Result<std::vector<RemedyTally>> tally(QDate from, QDate to) const;

    [[nodiscard]] QDate today() const;

private:
    [[nodiscard]] Result<Remedy> row(RemedyId id) const;
    [[nodiscard]] Result<>
    account(const QString &act, const Remedy &before, const Remedy &after, const QString &note);
    [[nodiscard]] Result<> mayCheck(const Remedy &row) const;
    /// Whether one stands in for the other now.
    [[nodiscard]] bool standIn(PersonId one, PersonId other) const;
    [[nodiscard]] bool mayFix(const Remedy &row) const;
    [[nodiscard]] bool may(Permission permission, ProjectId project) const;
    [[nodiscard]] WallTime now() const;
};

} // namespace zs
