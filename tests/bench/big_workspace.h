// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace with one plan of 10,000 tasks (or as many as asked for) and one and a half times as
// many links, and the median of repeated work.
#pragma once

#include "commands/workspace.h"
#include "support/layered_plan.h"
#include "support/stringify.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

namespace zs::test {

template <class F>
double medianMillis(int runs, F f)
{
    std::vector<double> millis;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        f(i);
        millis.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(millis);
    return millis[millis.size() / 2];
}

struct BigWorkspace {
    QTemporaryDir folder;
    SystemClock clock;
    QString path = folder.filePath(QStringLiteral("big.zsw"));
    Secret secret{QByteArrayView("bench-2026")};
    ProjectId project;
    TaskId leaf; ///< in the middle of the plan
    std::unique_ptr<Workspace> workspace;

    explicit BigWorkspace(int tasks = 10'000)
    {
        auto made = Workspace::create({.path = path,
                                       .name = QStringLiteral("b"),
                                       .login = QStringLiteral("b"),
                                       .personName = QStringLiteral("b"),
                                       .passphrase = secret,
                                       .cheapKeys = true,
                                       .seed = {}},
                                      clock);
        REQUIRE_OK(made);
        const Plan plan = layeredPlan(tasks, tasks * 3 / 2, 1);
        project = plan.project.id;
        const TaskTree tree = treeOf(plan.tasks);
        auto at = static_cast<std::size_t>(tasks / 2);
        while (tree.isSummary(at))
            ++at;
        leaf = plan.tasks[at].id;
        ChangeSet set{QStringLiteral("import-plan"), project, {}};
        for (const Calendar &row : plan.calendars)
            set.changes.push_back(inserted(row));
        set.changes.push_back(inserted(plan.project));
        for (const Task &row : plan.tasks)
            set.changes.push_back(inserted(row));
        for (const Link &row : plan.links)
            set.changes.push_back(inserted(row));
        REQUIRE_OK((*made)->commit(std::move(set)));
    }

    /// Closes it and opens it again from the file, with the plan scheduled.
    void open()
    {
        workspace.reset();
        auto opened = Workspace::open({path, QStringLiteral("b"), secret}, clock);
        REQUIRE_OK(opened);
        workspace = std::move(*opened);
        REQUIRE_OK(workspace->plan(project));
    }
};

} // namespace zs::test
