// SPDX-License-Identifier: GPL-3.0-or-later
// Network, panels and drawn progress on the plan page, over a real workspace.
#include "ui/gantt/chart_extras.h"

#include "../gantt/page_fixture.h"
#include "commands/assignment_commands.h"
#include "commands/progress_commands.h"
#include "commands/resource_commands.h"
#include "commands/task_commands.h"
#include "support/stringify.h"
#include "ui/network/network_view.h"
#include "ui/panels/time_panels.h"

#include <QDialog>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct Extras : PageFixture {
    [[nodiscard]] NetworkView &network()
    {
        return *page.findChild<NetworkView *>(u"networkView"_s);
    }
    [[nodiscard]] TimePanels &panels() { return *page.findChild<TimePanels *>(u"timePanels"_s); }
    [[nodiscard]] ChartExtras &extras() { return *page.findChild<ChartExtras *>(); }

    Extras()
    {
        extras().setOpenPanels({});
        settle();
    }
    ~Extras() { extras().setOpenPanels({}); }

    /// A surveyor on the survey and the drawings at once.
    void assign()
    {
        Resource surveyor;
        surveyor.id = store.workspace->ids().next<ResourceId>();
        surveyor.project = project;
        surveyor.name = u"测量员"_s;
        REQUIRE_OK(store.workspace->run(AddResource{project, surveyor}));
        for (const TaskId task : {survey, drawings})
            REQUIRE_OK(store.workspace->run(AssignResource{project, task, surveyor.id}));
        settle();
    }
};

} // namespace

TEST_CASE("the network takes the chart's place, with the selection of the table", "[gui][network]")
{
    Extras f;
    f.page.selectTask(f.drawings);
    f.press("ganttNetwork");
    CHECK(f.network().isVisible());
    CHECK_FALSE(f.chart().isVisible());
    const int node = f.network().picture().plan.nodeOf[static_cast<std::size_t>(
        f.panes().model().snapshot()->find(f.survey))];
    REQUIRE(node >= 0);
    const auto &now = f.network().picture();
    const QPointF at = (now.layout.nodes[static_cast<std::size_t>(node)].center() + QPointF(24, 24))
                       * f.network().zoom();
    QTest::mouseClick(f.network().viewport(), Qt::LeftButton, {}, at.toPoint());
    CHECK(f.panes().currentTask() == f.survey);
    const double zoom = f.network().zoom();
    f.press("ganttZoomIn");
    CHECK(f.network().zoom() > zoom);
    f.press("ganttNetwork");
    CHECK(f.chart().isVisible());
    CHECK(f.errors.empty());
}

TEST_CASE("a change of the plan reaches the network", "[gui][network]")
{
    Extras f;
    f.press("ganttNetwork");
    const std::size_t before = f.network().picture().plan.nodes.size();
    (void)f.store.addTask(f.project, u"验收"_s, 2);
    Extras::settle();
    CHECK(f.network().picture().plan.nodes.size() == before + 1);
}

TEST_CASE("writing the network leaves a file and a record", "[gui][network]")
{
    Extras f;
    const QTemporaryDir folder;
    QSignalSpy exported(&f.page, &GanttPage::exported);
    CHECK(f.page.exportNetworkTo(folder.filePath(u"n.svg"_s)));
    CHECK(exported.size() == 1);
    CHECK(QFile::exists(folder.filePath(u"n.svg"_s)));
    CHECK(f.errors.empty());
    CHECK_FALSE(f.page.exportNetworkTo(folder.filePath(u"no/such/folder/n.svg"_s)));
    CHECK(f.errors.size() == 1);
}

TEST_CASE("the histogram stands below the chart and follows it", "[gui][panels]")
{
    Extras f;
    f.assign();
    f.press("ganttHistogram");
    Extras::settle();
    REQUIRE(f.panels().isVisible());
    REQUIRE_FALSE(f.panels().histogram().bars.empty());
    CHECK(f.panels().histogram().bars.front().isOver()); // two tasks at once
    const auto *canvas = f.page.findChild<QWidget *>(u"panelCanvas"_s);
    const auto leftOf = [&](const QWidget *widget) {
        return widget->mapTo(&f.page, QPoint(0, 0)).x();
    };
    CHECK(leftOf(canvas) == leftOf(f.chart().viewport()));
    CHECK(canvas->width() == f.chart().viewport()->width());
    const double x = f.panels().histogram().bars.front().within.left();
    f.chart().horizontalScrollBar()->setValue(f.chart().horizontalScrollBar()->value() + 30);
    Extras::settle();
    CHECK(std::abs(f.panels().histogram().bars.front().within.left() - (x - 30)) < 0.01);
    f.chart().zoomBy(2, 0);
    Extras::settle();
    REQUIRE_FALSE(f.panels().histogram().bars.empty());
    CHECK(f.panels().histogram().bars.front().within.width() > 30);
    f.press("ganttHistogram");
    CHECK_FALSE(f.panels().isVisible());
}

TEST_CASE("a click on an overload selects the tasks that make it", "[gui][panels]")
{
    Extras f;
    f.assign();
    f.press("ganttHistogram");
    Extras::settle();
    auto *canvas = f.page.findChild<QWidget *>(u"panelCanvas"_s);
    const HistogramBar bar = f.panels().histogram().bars.front();
    QTest::mouseClick(canvas, Qt::LeftButton, {}, bar.within.center().toPoint());
    Extras::settle();
    const auto selected = f.panes().selectedTasks();
    CHECK(selected.size() == 2);
    CHECK(std::ranges::find(selected, f.survey) != selected.end());
}

TEST_CASE("the S-curve says what it needs, and stands under the status date", "[gui][panels]")
{
    Extras f;
    f.press("ganttCurve");
    Extras::settle();
    CHECK(f.panels().kind() == TimePanels::Kind::SCurve);
    CHECK(QTest::qWaitFor([&] { return !f.panels().isBusy(); }, 30'000));
    CHECK(f.panels().curve().lines.front().points.empty()); // no status date yet
    const auto plan = f.store.workspace->plan(f.project);
    REQUIRE_OK(plan);
    const WallTime status{plan->schedule->start.minute + 3 * kMinutesPerDay};
    REQUIRE_OK(f.store.workspace->run(SetStatusDate{f.project, status}));
    Extras::settle();
    CHECK(QTest::qWaitFor([&] { return !f.panels().isBusy(); }, 30'000)); // beside the window
    CHECK_FALSE(f.panels().curve().lines.front().points.empty());
    CHECK(f.panels().curve().statusX >= 0);
    auto *numbers = f.page.findChild<QWidget *>(u"panelNumbers"_s);
    QTest::mouseClick(numbers, Qt::LeftButton);
    Extras::settle();
    auto *dialog = f.page.findChild<QDialog *>(u"sCurveDialog"_s);
    REQUIRE(dialog);
    dialog->close();
}

TEST_CASE("progress is drawn with the mouse and taken back with one step", "[gui][gantt]")
{
    Extras f;
    const auto percent = [&] {
        const auto plan = f.store.workspace->plan(f.project);
        REQUIRE_OK(plan);
        return plan->plan->tasks[static_cast<std::size_t>(taskIndex(*plan->plan, f.build))]
            .percentComplete;
    };
    const int task = f.panes().model().snapshot()->find(f.build);
    QRectF rect;
    for (const SceneBar &bar : f.chart().scene().bars) {
        if (bar.task == task)
            rect = bar.rect;
    }
    REQUIRE(rect.width() > 60);
    f.drag(QPoint(static_cast<int>(rect.left()) + 2, static_cast<int>(rect.center().y())),
           QPoint(static_cast<int>(std::lround(rect.left() + rect.width() * 0.4)),
                  static_cast<int>(rect.center().y())));
    CHECK(percent() == 40);
    f.page.undoStack()->undo();
    Extras::settle();
    CHECK(percent() == 0);
}
