// SPDX-License-Identifier: GPL-3.0-or-later
// The plan page on a workspace of 10,000 tasks: to the first paint, from an edit to the repaint,
// and the memory it takes. Run it alone (`installer/dev bench '[desktop]'`): the memory is the
// whole process's.
#include "bench/big_workspace.h"
#include "commands/task_commands.h"
#include "support/temp_workspace.h"
#include "ui/gantt/gantt_page.h"
#include "ui/gantt/gantt_panes.h"
#include "ui/grid/grid_controller.h"
#include "ui/grid/grid_tree.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFile>
#include <QKeyEvent>
#include <QPixmap>

#include <cstdio>

using namespace zs;

namespace {

/// Counts paint events, so that a bench knows when a change is on the screen.
class PaintCount final : public QObject {
public:
    int count = 0;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

/// A line of /proc/self/status in MB; 0 where there is none.
double memoryMb(const char *what)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(what))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

} // namespace

TEST_CASE("10,000 tasks on the plan page: open, edit, memory", "[bench][desktop]")
{
    test::BigWorkspace big;
    const double bare = memoryMb("VmRSS:");
    std::unique_ptr<GanttPage> page;
    const double first = test::medianMillis(3, [&](int) {
        page.reset();
        big.open();
        page = std::make_unique<GanttPage>(*big.workspace);
        page->resize(1366, 768);
        page->showProject(big.project);
        page->show();
        QApplication::processEvents();
        (void)page->grab();
    });
    std::printf("open the workspace to the first paint: %.0f ms (aim 1,000)\n", first);
    page->selectTask(big.leaf);
    QApplication::processEvents();
    PaintCount painted;
    for (QWidget *part : page->findChildren<QWidget *>())
        part->installEventFilter(&painted);
    std::int64_t days = 1;
    const double edit = test::medianMillis(31, [&](int) {
        days = 11 - days;
        REQUIRE_OK(big.workspace->run(SetDuration{big.project, big.leaf, WorkMinutes{480 * days}}));
        while (painted.count == 0)
            QApplication::processEvents();
        painted.count = 0;
    });
    std::printf("one edit, committed, to the page painted again: %.2f ms (aim 16)\n", edit);
    std::printf(
        "memory of the process: %.0f MB now, %.0f MB at most, %.0f MB before the page (aim 250)\n",
        memoryMb("VmRSS:"),
        memoryMb("VmHWM:"),
        bare);
}

TEST_CASE("100,000 tasks on the plan page: open, one cell, sort and filter", "[bench][desktop]")
{
    test::BigWorkspace big(100'000);
    big.open();
    GanttPage page(*big.workspace);
    page.resize(1366, 768);
    QElapsedTimer timer;
    timer.start();
    page.showProject(big.project);
    page.show();
    QApplication::processEvents();
    (void)page.grab();
    std::printf("100,000 tasks: page to the first paint %lld ms\n",
                static_cast<long long>(timer.elapsed()));
    auto &panes = *page.findChild<GanttPanes *>();
    auto &grid = *page.findChild<GridController *>();
    timer.restart();
    CHECK(panes.model().setData(panes.model().indexOf(panes.model().snapshot()->find(big.leaf), 0),
                                QStringLiteral("新名称")));
    QApplication::processEvents();
    (void)page.grab();
    std::printf("100,000 tasks: a name typed to the page painted again %lld ms\n",
                static_cast<long long>(timer.elapsed()));
    timer.restart();
    grid.setSort({{QStringLiteral("total_float"), false}});
    QApplication::processEvents();
    (void)page.grab();
    std::printf("100,000 tasks: sorted by float and painted %lld ms\n",
                static_cast<long long>(timer.elapsed()));
    timer.restart();
    grid.setFilter(QStringLiteral("duration > 3 and critical = 1"));
    QApplication::processEvents();
    (void)page.grab();
    std::printf("100,000 tasks: filtered and painted %lld ms\n",
                static_cast<long long>(timer.elapsed()));
}

TEST_CASE("10,000 rows pasted into a plan", "[bench][desktop]")
{
    TempWorkspace store;
    const ProjectId project = store.addProject();
    (void)store.addTask(project, QStringLiteral("排水管道"), 4);
    GanttPage page(*store.workspace);
    page.resize(1366, 768);
    page.show();
    page.showProject(project);
    QString text;
    for (int i = 0; i < 10'000; ++i)
        text += QStringLiteral("分项工程 %1\t%2\n").arg(i).arg(1 + i % 9);
    QApplication::clipboard()->setText(text);
    auto &panes = *page.findChild<GanttPanes *>();
    panes.tree().setCurrentIndex(panes.model().index(0, 0));
    QApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    QKeyEvent paste(QEvent::KeyPress, Qt::Key_V, Qt::ControlModifier);
    QApplication::sendEvent(&panes.tree(), &paste);
    QApplication::processEvents();
    (void)page.grab();
    std::printf("10,000 rows pasted, stored and painted: %lld ms (aim 1,000)\n",
                static_cast<long long>(timer.elapsed()));
    CHECK(panes.rows().count() == 10'000);
    QApplication::clipboard()->clear();
}
