// SPDX-License-Identifier: GPL-3.0-or-later
// The library of projects through the workspace: how each goes through its steps, and its papers.
// What this session's person may not read is not there.
#pragma once

#include "commands/workspace.h"
#include "domain/approval_rows.h"
#include "library/stage_course.h"
#include "rules/rule_check.h"

#include <memory>

namespace zs {

class LibraryDesk {
public:
    class Goals;        ///< goal_desk.h
    class Dictionaries; ///< dictionary_desk.h

    /// The workspace must outlive the desk.
    explicit LibraryDesk(Workspace &workspace)
        : m_workspace(workspace)
    {}

    // --- steps of a project (library_desk.cpp) ---
    /// The templates that may be begun, the fitting ones first.
    [[nodiscard]] Result<std::vector<const StageTemplate *>> templatesFor(ProjectId project) const;

    struct Course {
        Project project;
        const StageTemplate *plan = nullptr; ///< null: not begun, or that edition is not here
        std::vector<StageStep> steps;        ///< in their order
        std::vector<ProjectDocument> papers; ///< in the order of their steps, then of their dates
        FactLookup facts;
        std::shared_ptr<const RuleBook> book; ///< the findings point into it
        std::vector<RuleFinding> findings;    ///< of every rule, see checkRules()

        /// Only with a plan; the course must outlive it.
        [[nodiscard]] StageView view() const { return {*plan, steps, papers, facts}; }
    };
    /// NotFound when the project may not be read or is not there.
    [[nodiscard]] Result<Course> course(ProjectId project) const;

    /// Each is one act; the project's stage follows. The change set is for taking it back.
    [[nodiscard]] Result<ChangeSet> begin(ProjectId project, const QString &templateKey);
    [[nodiscard]] Result<ChangeSet> pass(ProjectId project, const QString &step);
    [[nodiscard]] Result<ChangeSet>
    leaveOut(ProjectId project, const QString &shortcut, const QString &note);
    [[nodiscard]] Result<ChangeSet>
    sendBack(ProjectId project, const QString &step, const QString &why);
    [[nodiscard]] Result<ChangeSet>
    reopen(ProjectId project, const QString &step, const QString &why);
    /// Names the approval that a step waits for; invalid: none any more.
    [[nodiscard]] Result<ChangeSet> tie(ProjectId project, const QString &step, CaseId to);
    /// The approvals of a project, the newest first.
    [[nodiscard]] Result<std::vector<ApprovalCase>> cases(ProjectId project) const;

    // --- papers of a project (library_papers.cpp) ---
    /// Adds it, or, with an id, puts it in the stored one's place. Invalid without a title, for a
    /// step or requirement that the template does not have, and for a file of another project.
    [[nodiscard]] Result<ChangeSet> putPaper(ProjectDocument paper);
    /// Conflict while a figure, a contract or a tender rests on it.
    [[nodiscard]] Result<ChangeSet> removePaper(ProjectId project, ProjectDocumentId paper);
    /// Files of the project that this person may read.
    [[nodiscard]] Result<std::vector<Attachment>> filesOf(ProjectId project) const;

private:
    [[nodiscard]] Result<ChangeSet>
    account(const QString &act, const Course &course, const StageRows &after, const QString &note);
    [[nodiscard]] Result<Course> begun(ProjectId project) const;
    [[nodiscard]] QDate today() const;

    Workspace &m_workspace;
};

} // namespace zs
