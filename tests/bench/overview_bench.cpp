// SPDX-License-Identifier: GPL-3.0-or-later
// 10,000 projects: every rule against each of them, and the overview of them all on the screen.
#include "bench/big_workspace.h"
#include "commands/rule_desk.h"
#include "ui/overview/overview_page.h"

#include <QApplication>

#include <cstdio>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kProjects = 10'000;

void addProjects(Workspace &workspace)
{
    ChangeSet set{u"import-projects"_s, {}, {}};
    for (int i = 0; i < kProjects; ++i) {
        Project project;
        project.id = workspace.ids().next<ProjectId>();
        project.code = u"B%1"_s.arg(i);
        project.name = u"示例项目%1"_s.arg(i);
        project.stage = static_cast<ProjectStage>(i % 9);
        project.kind = static_cast<ProjectKind>(i % 8);
        project.plannedStart = QDate(2025, 1 + i % 12, 1);
        project.plannedFinish = project.plannedStart.addDays(200 + i % 400);
        project.estimate = Money::yuan(1'000'000 + 1'000 * (i % 5'000));
        project.budget = {project.estimate.fen * (90 + i % 25) / 100};
        set.changes.push_back(inserted(project));
    }
    REQUIRE_OK(workspace.commit(std::move(set)));
}

} // namespace

TEST_CASE("every rule against 10,000 projects, and the overview of them", "[bench][overview]")
{
    BigWorkspace big(100);
    big.open();
    addProjects(*big.workspace);
    RuleDesk desk(*big.workspace);
    std::size_t rules = 0;
    std::size_t hits = 0;
    const double check = medianMillis(5, [&](int) {
        const auto all = desk.overview();
        REQUIRE_OK(all);
        rules = all->rules.size();
        hits = 0;
        for (const RuleDesk::Standing &standing : all->rules)
            hits += standing.fires.size();
    });
    OverviewPage page(*big.workspace);
    page.resize(1600, 900);
    page.show();
    QApplication::processEvents();
    const double refresh = medianMillis(5, [&](int) {
        page.refresh();
        page.repaint();
    });
    const double behind = medianMillis(5, [&](int i) {
        page.showBehind(i % 4);
        page.repaint();
    });
    std::printf("10,000 projects, %zu rules: all checked in %.0f ms (%zu hits); the overview read "
                "and painted in %.0f ms, the projects behind a number in %.0f ms\n",
                rules,
                check,
                hits,
                refresh,
                behind);
    CHECK(rules > 0);
}
