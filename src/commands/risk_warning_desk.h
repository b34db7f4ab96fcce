// SPDX-License-Identifier: GPL-3.0-or-later
// Warnings (预警): signs of trouble in all projects, told to who is to answer, acknowledged, passed
// on above when nobody answers, and judged afterwards.
#pragma once

#include "commands/risk_desk.h"
#include "risk/warning_rules.h"

#include <map>

namespace zs {

/// A warning as a list shows it.
struct WarningLine {
    RiskWarning row;
    WarningSeverity severity = WarningSeverity::Warning;
    QString project; ///< code and name
    QString task;    ///< empty = the whole project
    QString what;    ///< the rule's name, translated
    QString text;    ///< the evidence in words
    QString person;
    QString unit;
    bool isMine = false;    ///< this session's person is to answer
    bool mayAnswer = false; ///< or receives the warnings of the unit
};

class RiskWarningDesk final : public RiskDesk {
public:
    /// The workspace must outlive the desk.
    explicit RiskWarningDesk(Workspace &workspace)
        : RiskDesk(workspace)
    {}

    /// What warns, with the site's own policy.
    [[nodiscard]] Result<WarningBook> book() const;
    /// Act "set-warning-policy".
    [[nodiscard]] Result<> setPolicy(const WarningPolicy &policy);

    /// Everything that speaks of trouble in the projects that may be read (risk_hits.cpp).
    [[nodiscard]] Result<RiskSigns> signs(const WarningBook &book) const;

    struct Judged {
        int raised = 0;
        int closed = 0;
        int escalated = 0;
        int waiting = 0; ///< for the end of the quiet hours
    };
    /// Looks at everything and writes what follows as one act of the program ("risk-warn").
    /// Nothing is written where nothing changed.
    [[nodiscard]] Result<Judged> judge();
    /// The same by signs that were found before, beside the window perhaps: see findSigns().
    [[nodiscard]] Result<Judged> judge(const RiskSigns &found);
    /// What judge() looks for. Slow; on any thread.
    [[nodiscard]] static Result<RiskSigns> findSigns(const WorkspaceReader &reader);

    enum class Which {
        Mine, ///< to be answered by this person, or passed on to those above, this person among
              ///< them
        All,  ///< of the projects whose risks may be read
    };
    /// The gravest and latest first.
    [[nodiscard]] Result<std::vector<WarningLine>>
    warnings(Which which, bool closedToo = false, ProjectId only = {}) const;
    /// Those that wait for this person's answer.
    [[nodiscard]] Result<std::vector<RiskWarningId>> turns() const;

    /// By who is to answer, or receives the warnings of the unit. Conflict unless it is open.
    [[nodiscard]] Result<> acknowledge(RiskWarningId id, const QString &note);
    /// Whether it was right, with the reason; by those and whoever treats risks.
    [[nodiscard]] Result<>
    judgeWarning(RiskWarningId id, WarningVerdict verdict, const QString &why);

    /// What the models said last of a project, one a target; empty where its risks may not be read.
    [[nodiscard]] Result<std::vector<RiskScore>> latestScores(ProjectId project) const;

    /// How one rule or model did.
    struct Tally {
        QString rule;
        QString name;
        int raised = 0;
        int open = 0;
        int escalated = 0;
        int justified = 0;
        int falseAlarms = 0;
        /// Of those that were judged; negative = none was.
        [[nodiscard]] double falseShare() const;
    };
    /// Of the warnings that may be read, the most raised first.
    [[nodiscard]] Result<std::vector<Tally>> tally() const;

    [[nodiscard]] QDate today() const;
    /// What to call the rule, from the book or the packs.
    [[nodiscard]] static QString nameOf(const RiskWarning &row, const WarningBook &book);
    /// The evidence in words.
    [[nodiscard]] static QString textOf(const RiskWarning &row, const WarningBook &book);

private:
    [[nodiscard]] Result<RiskWarning> row(RiskWarningId id) const;
    /// Who is to answer for a sign: the person in charge, else who receives the unit's warnings.
    [[nodiscard]] PersonId answers(const RiskSign &sign, const Project &project) const;
    [[nodiscard]] bool mayAnswer(const RiskWarning &row) const;
    [[nodiscard]] bool isAbove(const RiskWarning &row) const;
    [[nodiscard]] bool may(Permission permission, ProjectId project) const;
    [[nodiscard]] Result<> account(const QString &act,
                                   const RiskWarning &before,
                                   const RiskWarning &after,
                                   const QString &note);
    [[nodiscard]] WallTime now() const;
};

} // namespace zs
