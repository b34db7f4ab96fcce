// SPDX-License-Identifier: GPL-3.0-or-later
// A real workspace in a folder that goes with the test, with one project and a few tasks on
// request.
#pragma once

#include "commands/link_commands.h"
#include "commands/project_commands.h"
#include "commands/task_commands.h"
#include "commands/workspace.h"
#include "support/stringify.h"

#include <QTemporaryDir>

namespace zs {

inline Secret passphrase(const char *text)
{
    return Secret(QByteArrayView(text));
}

struct TempWorkspace {
    QTemporaryDir folder;
    ManualClock clock{1'780'000'000'000};
    QString path = folder.filePath(QStringLiteral("a.zsw"));
    std::unique_ptr<Workspace> workspace;

    TempWorkspace()
    {
        auto made = Workspace::create({.path = path,
                                       .name = QStringLiteral("测试"),
                                       .login = QStringLiteral("li"),
                                       .personName = QStringLiteral("李明"),
                                       .passphrase = passphrase("right-2026"),
                                       .cheapKeys = true,
                                       .seed = {}},
                                      clock);
        REQUIRE_OK(made);
        workspace = std::move(*made);
    }

    [[nodiscard]] Workspace::OpenOptions options(const char *secret = "right-2026") const
    {
        return {path, QStringLiteral("li"), passphrase(secret)};
    }
    void reopen()
    {
        workspace.reset();
        clock.advance(60'000);
        auto opened = Workspace::open(options(), clock);
        REQUIRE_OK(opened);
        workspace = std::move(*opened);
    }
    /// A project that starts on Monday 2026-03-02 at 08:00.
    [[nodiscard]] ProjectId addProject(const QString &code = QStringLiteral("P1"))
    {
        Project project;
        project.code = code;
        project.name = QStringLiteral("示例项目");
        project.plannedStart = QDate(2026, 3, 2);
        const auto id = createProject(*workspace, project);
        REQUIRE_OK(id);
        return *id;
    }
    TaskId addTask(ProjectId project,
                   const QString &name,
                   std::int64_t days = 1,
                   TaskId parent = {},
                   TaskId after = {})
    {
        AddTask command{project,
                        parent,
                        after,
                        name,
                        WorkMinutes{days * 480},
                        false,
                        workspace->ids().next<TaskId>()};
        if (!after.isValid()) { // behind the last of its siblings
            const auto present = workspace->plan(project);
            REQUIRE_OK(present);
            for (const Task &task : present->plan->tasks) {
                if (task.parent == parent)
                    command.after = task.id;
            }
        }
        REQUIRE_OK(workspace->run(command));
        return command.id;
    }
    [[nodiscard]] Task task(ProjectId project, TaskId id)
    {
        const auto present = workspace->plan(project);
        REQUIRE_OK(present);
        const int at = taskIndex(*present->plan, id);
        REQUIRE(at >= 0);
        return present->plan->tasks[static_cast<std::size_t>(at)];
    }
    /// Names in display order, indented by depth with dots.
    [[nodiscard]] QString outline(ProjectId project)
    {
        const auto present = workspace->plan(project);
        REQUIRE_OK(present);
        const TaskTree tree = treeOf(present->plan->tasks);
        QStringList lines;
        for (std::size_t i = 0; i < present->plan->tasks.size(); ++i)
            lines << QString(tree.depth[i], u'.') + present->plan->tasks[i].name;
        return lines.join(u' ');
    }
};

} // namespace zs
