// SPDX-License-Identifier: GPL-3.0-or-later
// Links between projects (跨项目关联). The waiting project keeps the other task's name and dates as
// it last accepted them, so that another office's edit moves nobody's plan behind their back.
#pragma once

#include "commands/workspace.h"

namespace zs {

/// Lets a task wait for one of another project. Name and dates are that task's, as
/// addExternalLink() fills them in.
struct AddExternalLink {
    static constexpr const char *kName = "add-external-link";
    ProjectId project; ///< the one that waits
    TaskId successor;
    ProjectId predecessorProject;
    TaskId predecessor;
    LinkType type = LinkType::FinishToStart;
    WorkMinutes lag{};
    WallTime externalStart{};
    WallTime externalFinish{};
    QString externalName{}; ///< "project: task"
    LinkId id{};            ///< given by the caller when it needs to know it beforehand
};

/// Takes the other tasks' present dates and names over, so that the plan follows them.
struct AcceptExternalDates {
    static constexpr const char *kName = "accept-external-dates";
    struct Accepted {
        LinkId link;
        WallTime start;
        WallTime finish;
        QString name;
    };
    ProjectId project;
    std::vector<Accepted> links;
};

[[nodiscard]] Result<ChangeSet> plan(const AddExternalLink &command, const PlanScope &scope);
[[nodiscard]] Result<ChangeSet> plan(const AcceptExternalDates &command, const PlanScope &scope);

/// Fills in the other task's name and dates and runs the command. NotFound for a task that is not
/// stored; a cycle over several projects is Invalid and named.
[[nodiscard]] Result<ChangeSet> addExternalLink(Workspace &workspace, AddExternalLink command);

/// A link whose other task is not any more as it was accepted.
struct ExternalDate {
    LinkId link;
    TaskId successor;
    QString successorName;
    ProjectId project; ///< of the other task
    TaskId task;
    QString name;        ///< as accepted
    QString presentName; ///< "project: task"
    WallTime start;      ///< as accepted
    WallTime finish;
    WallTime presentStart;
    WallTime presentFinish;
    bool gone = false; ///< there is no such task any more: its accepted dates stay

    bool operator==(const ExternalDate &) const = default;
};

/// The links of a project whose other tasks have other dates or names now; in the plan's order.
[[nodiscard]] Result<std::vector<ExternalDate>> externalDates(Workspace &workspace,
                                                              ProjectId project);
/// Accepts what externalDates() tells of these links, of all when none are named. An empty change
/// set when there is nothing to accept.
[[nodiscard]] Result<ChangeSet>
acceptExternalDates(Workspace &workspace, ProjectId project, const std::vector<LinkId> &links = {});

} // namespace zs
