// SPDX-License-Identifier: GPL-3.0-or-later
// The plan page on a workspace of 10,000 tasks: to the first paint, from an edit to the repaint,
// and the memory it takes. Run it alone (`installer/dev bench '[desktop]'`): the memory is the
// whole process's.
#include "bench/big_workspace.h"
#include "commands/task_commands.h"
#include "ui/gantt/gantt_page.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
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
