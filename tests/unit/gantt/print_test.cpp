// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_builder.h"
#include "support/stringify.h"
#include "ui/gantt/gantt_print.h"

#include <QFile>
#include <QTemporaryDir>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

GanttSnapshotPtr tasks(int n)
{
    ChartBuilder b;
    for (int i = 0; i < n; ++i)
        b.task("场地平整", at(2026, 2, 2 + i % 20), 1 + i % 9);
    b.plan().project.classification = Classification::Internal;
    return b.snapshot();
}

} // namespace

TEST_CASE("a plan of many rows prints on as many pages as it takes", "[gantt][print]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"chart.pdf"_s);
    const auto few = tasks(10);
    CHECK(writeGanttPdf(path, *few, VisibleRows(*few, {}), {}).value() == 1);
    const auto many = tasks(200);
    const auto pages = writeGanttPdf(path, *many, VisibleRows(*many, {}), {});
    REQUIRE_OK(pages);
    CHECK(*pages >= 4);
    CHECK(*pages <= 8);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
}

TEST_CASE("a fixed scale takes pages across as well", "[gantt][print]")
{
    const QTemporaryDir dir;
    const auto s = tasks(10);
    GanttPrintOptions options;
    options.fitWidth = false;
    options.scale = TimeScale(s->start, 400);
    CHECK(writeGanttPdf(dir.filePath(u"wide.pdf"_s), *s, VisibleRows(*s, {}), options).value() > 3);
}

TEST_CASE("a file that cannot be written is an error, not a crash", "[gantt][print]")
{
    const auto s = tasks(3);
    const auto pages = writeGanttPdf(u"/nowhere/at/all/chart.pdf"_s, *s, VisibleRows(*s, {}), {});
    REQUIRE_FALSE(pages.has_value());
    CHECK(pages.error().code == ErrorCode::Io);
}

TEST_CASE("a picture shows every row, and refuses to be larger than pictures may be",
          "[gantt][print]")
{
    const auto s = tasks(30);
    const auto image = ganttImage(*s, VisibleRows(*s, {}), {}, 1.0);
    REQUIRE_OK(image);
    CHECK(image->height() > 30 * 26);
    QSet<QRgb> colours;
    for (int y = 0; y < image->height(); y += 3) {
        for (int x = 0; x < image->width(); x += 3)
            colours.insert(image->pixel(x, y));
    }
    CHECK(colours.size() > 8); // bars, lines and letters, not an empty sheet
    const auto huge = tasks(1000);
    CHECK_FALSE(ganttImage(*huge, VisibleRows(*huge, {}), {}, 2.0).has_value());
}

TEST_CASE("an empty plan still prints its title page", "[gantt][print]")
{
    const QTemporaryDir dir;
    const auto s = ChartBuilder().snapshot();
    CHECK(writeGanttPdf(dir.filePath(u"empty.pdf"_s), *s, VisibleRows(*s, {}), {}).value() == 1);
}
