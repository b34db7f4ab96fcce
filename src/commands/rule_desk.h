// SPDX-License-Identifier: GPL-3.0-or-later
// Rules through the workspace: what they say of the projects that this session's person may read.
#pragma once

#include "commands/workspace.h"
#include "rules/rule_check.h"

#include <memory>

namespace zs {

class RuleDesk {
public:
    /// The workspace must outlive the desk.
    explicit RuleDesk(Workspace &workspace)
        : m_workspace(workspace)
    {}

    /// The packs in force here.
    [[nodiscard]] Result<std::shared_ptr<const RuleBook>> book() const;

    /// Where one rule stands among the projects that may be read.
    struct Standing {
        RuleBook::Entry entry; ///< points into book()
        std::vector<ProjectId> fires;
        std::vector<ProjectId> cannotTell;
    };
    struct Overview {
        std::shared_ptr<const RuleBook> book;
        std::vector<Standing> rules; ///< in the order of the book
        std::vector<Project> projects;
    };
    /// Every rule against every project.
    [[nodiscard]] Result<Overview> overview() const;

    struct Check {
        std::shared_ptr<const RuleBook> book;
        FactLookup facts;
        std::vector<RuleFinding> findings; ///< see checkRules()
    };
    /// Every rule against one project. NotFound when it may not be read or is not there.
    [[nodiscard]] Result<Check> check(ProjectId project) const;

private:
    struct Ground;
    [[nodiscard]] Result<Ground> ground() const;

    Workspace &m_workspace;
};

} // namespace zs
