// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_samples.h"
#include "ui/gantt/bar_pattern.h"
#include "ui/print/page_painter.h"

#include <QImage>
#include <QPainter>

using namespace zs;
using namespace zs::test;

namespace {

std::shared_ptr<const PaintedContent> chart(const ChartBuilder &plan, const ContentWish &wish)
{
    return sourceOf(plan)->content(wish);
}

ContentWish usualWish()
{
    ContentWish wish;
    wish.columns = {u"number"_s, u"name"_s, u"start"_s};
    return wish;
}

QImage pictureOf(const PagePlan &plan, int page)
{
    QImage image((plan.sheet * 4).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(4, 4);
    paintPage(painter, plan, page);
    return image;
}

bool isGrey(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb c = image.pixel(x, y);
            if (std::abs(qRed(c) - qGreen(c)) > 1 || std::abs(qRed(c) - qBlue(c)) > 1)
                return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("the chart fills the width that is wished, and the last names fit", "[gantt][print]")
{
    const ChartBuilder plan = roadPlan(60);
    ContentWish wish = usualWish();
    wish.width = 900;
    const auto content = chart(plan, wish);
    CHECK(content->size() == QSizeF(900, 60 * 26));
    CHECK(content->table().columns.size() == 3);
    CHECK(content->table().rows.size() == 60);
    wish.width = 0;
    CHECK(chart(plan, wish)->size().width() > 900); // 24 pixels a day, as on the screen
}

TEST_CASE("columns are as wide as what stands in them", "[gantt][print]")
{
    ChartBuilder plan = roadPlan(5);
    const auto narrow = chart(plan, usualWish())->table().columns[1].width;
    plan.task(
        "竣工验收、工程结算审核与财务决算编制及档案移交（含全部附属设施）", at(2026, 4, 1), 3);
    const auto content = chart(plan, usualWish());
    CHECK(content->table().columns[1].width > narrow);
    CHECK(content->table().columns[0].texts
          == std::vector<QString>{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s});
    CHECK(content->table().columns[2].texts[5] == u"2026-04-01"_s);
}

TEST_CASE("rows shown, all rows and selected rows are what they say", "[gantt][print]")
{
    const auto snapshot = roadPlan(30).snapshot();
    GanttPrintInput input = inputOf(snapshot);
    input.shown = VisibleRows(*snapshot, QSet<TaskId>{taskId(1), taskId(11), taskId(21)});
    input.selected = {taskId(5), taskId(3)};
    const PrintSourcePtr source = ganttPrintSource(input);
    CHECK(source->hasSelection());
    ContentWish wish = usualWish();
    wish.rows = RowChoice::All;
    CHECK(source->content(wish)->table().rows.size() == 30);
    wish.rows = RowChoice::Shown;
    CHECK(source->content(wish)->table().rows.size() == 3);
    wish.rows = RowChoice::Selected;
    const auto selected = source->content(wish);
    CHECK(selected->table().columns[0].texts == std::vector<QString>{u"5"_s, u"3"_s});
    CHECK(selected->size().height() == 2 * 26);
}

TEST_CASE("a span of days is as long as it says", "[gantt][print]")
{
    ContentWish wish = usualWish();
    wish.span = SpanChoice::FromTo;
    wish.from = QDate(2026, 3, 1);
    wish.to = QDate(2026, 3, 10);
    CHECK(chart(roadPlan(30), wish)->size().width() == 10 * 24);
    std::swap(wish.from, wish.to); // the wrong way round is one day, not a crash
    CHECK(chart(roadPlan(30), wish)->size().width() == 100);
}

TEST_CASE("printed in grey no colour is left and critical bars are hatched", "[gantt][print]")
{
    PageSetup setup = usualSetup();
    const PrintSourcePtr source = sourceOf(roadPlan(30, Classification::TopSecret));
    const auto coloured = planPages(*source, setup);
    REQUIRE_OK(coloured);
    CHECK_FALSE(isGrey(pictureOf(*coloured, 0)));
    setup.grey = true;
    const auto grey = planPages(*source, setup);
    REQUIRE_OK(grey);
    CHECK(isGrey(pictureOf(*grey, 0)));
    // the same bar in two roles differs in more than its tone
    const auto painted = [](BarRole role) {
        QImage image(80, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        SceneBar bar;
        bar.rect = {2, 2, 76, 16};
        bar.role = role;
        paintBarPattern(painter, bar, greyPalette());
        return image;
    };
    CHECK(painted(BarRole::Critical) != painted(BarRole::Late));
    CHECK(painted(BarRole::Critical) != painted(BarRole::OnTrack));
    CHECK(painted(BarRole::Critical) != painted(BarRole::Idle));
}

TEST_CASE("a slant ends within its area", "[gantt][print]")
{
    const QRectF area(10, 20, 30, 8);
    for (const int way : {1, -1}) {
        for (double offset = -80; offset < 80; offset += 1.7) {
            const QLineF line = slantWithin(area, offset, way);
            if (line.isNull())
                continue;
            CHECK(area.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(line.p1()));
            CHECK(area.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(line.p2()));
        }
    }
    CHECK(slantWithin(area, 200, 1).isNull());
}

TEST_CASE("the legend names what is drawn and nothing else", "[gantt][print]")
{
    const auto names = [](const ChartBuilder &plan) {
        QStringList all;
        for (const LegendEntry &entry : chart(plan, usualWish())->legend())
            all << entry.text;
        return all;
    };
    const QStringList road = names(roadPlan(30));
    CHECK(road.contains(u"Critical"_s));
    CHECK(road.contains(u"Milestone"_s));
    CHECK(road.contains(u"Summary"_s));
    CHECK_FALSE(road.contains(u"Baseline"_s));
    ChartBuilder one;
    one.task("开工", at(2026, 3, 2), 0);
    one.last().milestone = true;
    CHECK_FALSE(names(one).contains(u"Summary"_s));
    CHECK_FALSE(names(one).contains(u"Finished"_s));
    CHECK(names(one).contains(u"Milestone"_s));
}

TEST_CASE("an empty plan and one of a single milestone print a page", "[gantt][print]")
{
    const auto empty = planPages(*sourceOf(ChartBuilder()), usualSetup());
    REQUIRE_OK(empty);
    CHECK(empty->pages() == 1);
    ChartBuilder one;
    one.task("开工", at(2026, 3, 2), 0);
    one.last().milestone = true;
    const auto single = planPages(*sourceOf(one), usualSetup());
    REQUIRE_OK(single);
    CHECK(single->pages() == 1);
    CHECK(single->tile(0).part.height() == 26);
}
