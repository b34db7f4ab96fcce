// SPDX-License-Identifier: GPL-3.0-or-later
// Possible duplicates (重复投资), similar finished projects, and what people decided on them.
//
// What this session's person may not read takes no part at all: it is not compared, not counted,
// not mentioned, and does not change how much a word weighs. "One more that you may not read" would
// tell that somebody plans the same, where and roughly when; who answers for the library checks it
// with powers of their own.
#pragma once

#include "commands/workspace.h"
#include "domain/library_rows.h"
#include "likeness/likeness_pair.h"
#include "likeness/past_projects.h"

#include <QHash>

#include <memory>

namespace zs {

class LikenessDesk {
public:
    /// The workspace must outlive the desk. The index lasts as long as the desk and follows what
    /// changes.
    explicit LikenessDesk(Workspace &workspace)
        : m_workspace(workspace)
    {}

    struct Hit {
        LikenessHit hit;
        Project other;
        std::optional<Sameness> verdict; ///< what a person decided on the two
    };
    /// Those that may be the same as a project, best first, and those it was judged against.
    /// NotFound when it may not be read.
    [[nodiscard]] Result<std::vector<Hit>> possibleDuplicates(ProjectId project);
    /// The same for particulars that are not stored yet.
    [[nodiscard]] Result<std::vector<Hit>> possibleDuplicates(const Project &draft);

    /// For a check of the whole library on another thread (allPairs()): a value that nobody
    /// changes.
    [[nodiscard]] Result<std::shared_ptr<const LikenessIndex>> index();
    /// On pairs of which both may be read.
    [[nodiscard]] Result<std::vector<Sameness>> verdicts();

    struct Verdict {
        ProjectId project;
        ProjectId other;
        SamenessVerdict verdict = SamenessVerdict::Distinct;
        double score = 0;
        QString reason;
    };
    /// Act "judge-sameness", in the place of an earlier verdict on the two. Invalid without a
    /// reason; NotFound when either may not be read.
    [[nodiscard]] Result<> judge(const Verdict &verdict);

    struct Similar {
        Project project;
        Likeness likeness;
        PastProject outcome;
    };
    struct Path {
        std::vector<Similar> similar; ///< finished ones, the most similar first
        PathAdvice advice;
    };
    /// What became of finished projects like this one. Costs only where the money may be read.
    [[nodiscard]] Result<Path> path(ProjectId project);

private:
    [[nodiscard]] Result<> refresh();
    [[nodiscard]] Result<std::vector<Hit>> hitsOf(const ComparedProject &project) const;
    [[nodiscard]] Result<std::vector<Sameness>> readableVerdicts() const;
    [[nodiscard]] PastProject outcomeOf(const Project &project) const;
    [[nodiscard]] const Project *find(ProjectId id) const;

    Workspace &m_workspace;
    std::shared_ptr<LikenessIndex> m_index;
    std::vector<Project> m_projects; ///< that may be read
    QHash<ProjectId, std::size_t> m_places;
};

[[nodiscard]] QString verdictText(SamenessVerdict verdict);

} // namespace zs
