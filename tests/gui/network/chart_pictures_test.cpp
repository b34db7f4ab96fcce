// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of chart, panels and network with everything that they can show. With ZS_PICTURES set to
// a folder they are kept there to be looked at.
#include "../../unit/gantt/chart_builder.h"
#include "support/stringify.h"
#include "ui/gantt/gantt_view.h"
#include "ui/network/network_view.h"
#include "ui/panels/s_curve_dialog.h"
#include "ui/panels/time_panels.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

void keep(const QPixmap &picture, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("ZS_PICTURES"); !folder.isEmpty())
        CHECK(picture.save(folder + u'/' + name + u".png"_s));
}

int colours(const QPixmap &picture)
{
    const QImage image = picture.toImage();
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            seen.insert(image.pixel(x, y));
    }
    return static_cast<int>(seen.size());
}

/// A road with everything that bars can be: begun, late, interrupted, near-critical, hanging.
struct Road {
    ChartBuilder b;
    std::vector<WallTime> progress;
    QHash<ProjectId, QString> projects{{idOf<ProjectId>(2, 9), u"轨道交通六号线工程"_s}};

    Road()
    {
        b.task("一、勘察设计", at(2026, 2, 2), 30)
            .task("地质勘察", at(2026, 2, 2), 9, 1)
            .task("初步设计", at(2026, 2, 11), 12, 1)
            .task("概算评审", at(2026, 2, 23), 5, 1)
            .task("设计批复", at(2026, 2, 27, 17), 0, 1)
            .task("二、施工", at(2026, 2, 9), 50)
            .task("管线迁改", at(2026, 2, 9), 16, 1)
            .task("路基工程（K0+000 至 K1+200）", at(2026, 3, 2), 12, 1)
            .task("桥梁桩基", at(2026, 3, 4), 14, 1)
            .task("监理服务", at(2026, 2, 9), 38, 1)
            .task("混凝土养护", at(2026, 3, 14), 7, 1)
            .task("竣工验收", at(2026, 3, 26, 17), 0)
            .link(2, 3)
            .link(3, 4)
            .link(4, 5)
            .link(5, 8)
            .link(7, 9)
            .link(8, 11)
            .link(9, 11)
            .link(11, 12);
        b.plan().project.name = u"示例市滨江大道改造工程"_s;
        b.plan().project.statusDate = at(2026, 2, 16, 17);
        dressTasks();
        dressPlan();
    }

    void dressTasks()
    {
        auto &tasks = b.plan().tasks;
        auto &times = b.schedule().tasks;
        tasks[1].percentComplete = 100;
        tasks[2].percentComplete = 15;
        tasks[6].percentComplete = 60;
        tasks[9].kind = TaskKind::Hammock;
        tasks[10].elapsed = true;
        tasks[7].deadline = at(2026, 3, 12, 17);
        times[7].deadlineMissed = true;
        for (const std::size_t i : {2U, 3U, 4U, 7U, 10U, 11U})
            times[i].critical = true;
        times[8].totalFloat = 960;
        times[8].lateFinish = {times[8].finish.minute + 2 * kMinutesPerDay};
        times[6].totalFloat = 8 * 480;
        times[6].lateFinish = {times[6].finish.minute + 8 * kMinutesPerDay};
        for (std::size_t i = 0; i < tasks.size(); ++i)
            progress.push_back(b.plan().project.statusDate);
        progress[2] = at(2026, 2, 13, 8);
        progress[6] = at(2026, 2, 18, 17);
        Link external;
        external.id = idOf<LinkId>(99, 2);
        external.predecessor = idOf<TaskId>(7, 3);
        external.successor = taskId(9);
        external.predecessorProject = idOf<ProjectId>(2, 9);
        external.externalName = u"盾构始发"_s;
        b.plan().links.push_back(external);
    }
    void dressPlan()
    {
        for (int number = 1; number <= 3; ++number) {
            Baseline baseline;
            baseline.id = idOf<BaselineId>(number, 5);
            baseline.number = number;
            b.plan().baselines.push_back(baseline);
            for (std::size_t i = 0; i < b.plan().tasks.size(); ++i) {
                BaselineTask part;
                part.baseline = baseline.id;
                part.task = b.plan().tasks[i].id;
                const Minutes early = (4 - number) * 2 * kMinutesPerDay;
                part.start = {b.schedule().tasks[i].start.minute - early};
                part.finish = {b.schedule().tasks[i].finish.minute - early};
                b.plan().baselineTasks.push_back(part);
            }
        }
    }
    [[nodiscard]] GanttSnapshotPtr snapshot(int baseline, std::vector<int> more = {})
    {
        auto made = buildSnapshot({.plan = b.plan(),
                                   .schedule = b.schedule(),
                                   .baseline = baseline,
                                   .moreBaselines = std::move(more),
                                   .progress = &progress,
                                   .projects = &projects});
        auto pieces = std::make_shared<GanttSnapshot>(*made);
        pieces->pieces.insert(
            6, {{at(2026, 2, 9), at(2026, 2, 14, 17)}, {at(2026, 2, 20), at(2026, 2, 24, 17)}});
        return pieces;
    }
};

QFont chinese(double points)
{
    QFont font(u"Noto Sans CJK SC"_s);
    font.setPointSizeF(points);
    return font;
}

LoadSeries surveyors()
{
    LoadSeries series;
    series.title = u"测量一组"_s;
    series.capacity = {{at(2026, 1, 1), 2000}, {at(2026, 3, 2, 0), 1000}};
    series.loads = {{at(2026, 2, 2), at(2026, 2, 20, 17), 1000, taskId(2), u"地质勘察"_s},
                    {at(2026, 2, 11), at(2026, 2, 27, 17), 1500, taskId(3), u"初步设计"_s},
                    {at(2026, 3, 2), at(2026, 3, 13, 17), 1000, taskId(8), u"路基工程"_s}};
    return series;
}

SCurve curve()
{
    SCurve c;
    for (int i = 0; i < 60; ++i) {
        const double share = 1 / (1 + std::exp(-(i - 30) / 7.0));
        c.dates.push_back(QDate(2026, 2, 1).addDays(i));
        c.pv.push_back(1200 * share);
        c.ev.push_back(i <= 16 ? 1000 * share : std::nan(""));
        c.ac.push_back(i <= 16 ? 1150 * share : std::nan(""));
        c.forecast.push_back(i >= 16 ? 1150 * share + (i - 16) * 3.0 : std::nan(""));
    }
    c.status = at(2026, 2, 16, 17);
    c.unit = u"万元"_s;
    c.finding = u"进度滞后 16.7 %，成本比挣值多 15.0 %"_s;
    return c;
}

} // namespace

TEST_CASE("the chart draws everything that bars can be, at two letter sizes", "[gui][pictures]")
{
    Road road;
    for (const double points : {10.0, 15.0}) {
        GanttView view;
        view.setFont(chinese(points));
        GanttMetrics metrics;
        const double grown = points / 10;
        metrics.rowHeight *= grown;
        metrics.barHeight *= grown;
        metrics.headerRow *= grown;
        view.setMetrics(metrics);
        view.resize(1500, static_cast<int>(430 * grown));
        view.setNow(at(2026, 2, 18, 9));
        view.setShading(DayShading::of(CalendarSet::compile(road.b.plan(), shippedHolidays())));
        view.setShowProgressLine(true);
        const GanttSnapshotPtr s =
            road.snapshot(1, points < 12 ? std::vector<int>{2, 3} : std::vector<int>{});
        view.setSnapshot(s, VisibleRows(*s, QSet<TaskId>()));
        view.show();
        QApplication::processEvents();
        CHECK(view.scene().flags.size() == 1);
        CHECK(view.scene().progressLine.size() > 4);
        const QPixmap picture = view.grab();
        CHECK(colours(picture) > 40);
        keep(picture, u"bars-%1"_s.arg(points));
        for (const double perDay : {0.015, 0.06, 0.3, 1.2, 4.5, 17.0, 200.0, 1000.0}) {
            view.zoomBy(perDay / view.scale().perDay());
            view.scrollToTime(at(2026, 2, 16));
            keep(view.grab(QRect(0, 0, 1500, 120)), u"scale-%1-%2"_s.arg(points).arg(perDay));
        }
    }
}

TEST_CASE("the network of a Chinese plan, whole, as groups and on the time axis", "[gui][pictures]")
{
    Road road;
    for (const double points : {10.0, 15.0}) {
        NetworkView view;
        view.setFont(chinese(points));
        view.resize(1500, 800);
        view.setPlan(road.snapshot(-1));
        view.setSelected({taskId(9)}, taskId(9));
        view.show();
        QApplication::processEvents();
        CHECK(colours(view.grab()) > 20);
        keep(view.grab(), u"network-%1"_s.arg(points));
        view.setTimeScale(true);
        keep(view.grab(), u"network-time-%1"_s.arg(points));
    }
}

TEST_CASE("histogram and S-curve in colour, dark and grey", "[gui][pictures]")
{
    QApplication::setFont(chinese(10));
    TimePanels panels;
    panels.resize(1500, 190);
    panels.show();
    panels.setTimeWindow({TimeScale(at(2026, 1, 26, 0), 18), 0, 1200}, 300);
    panels.setLoads(surveyors());
    CHECK(panels.histogram().bars.size() > 20);
    CHECK(colours(panels.grab()) > 10);
    keep(panels.grab(), u"histogram"_s);
    panels.setPalette(GanttPalette::dark());
    keep(panels.grab(), u"histogram-dark"_s);
    QImage grey(1200, 220, QImage::Format_Grayscale8);
    QPainter painter(&grey);
    painter.setFont(chinese(10));
    const TimeWindow window{TimeScale(at(2026, 1, 26, 0), 18), 0, 1200};
    paintCurve(painter, curveScene(curve(), window, 220), GanttPalette::light());
    painter.end();
    keep(QPixmap::fromImage(grey), u"curve-grey"_s);
    SCurveDialog dialog(curve(), GanttPalette::light());
    dialog.show();
    QApplication::processEvents();
    CHECK(colours(dialog.grab()) > 10);
    keep(dialog.grab(), u"curve-chart"_s);
}
