// SPDX-License-Identifier: GPL-3.0-or-later
// The network on sheets of paper.
#include "ui/network/network_print.h"

#include "../gantt/chart_builder.h"
#include "support/stringify.h"
#include "ui/print/page_output.h"
#include "ui/print/page_painter.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <random>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

GanttSnapshotPtr wideSnapshot(int tasks, Classification classification = Classification::Secret)
{
    ChartBuilder b;
    b.plan().project.name = u"滨河路改造"_s;
    b.plan().project.classification = classification;
    for (int i = 0; i < tasks; ++i) {
        b.task("", at(2026, 3, 2 + i % 20), 3);
        b.last().name = u"工序%1"_s.arg(i);
        if (i > 0)
            b.link(i, i + 1);
    }
    b.last().duration = {0};
    return b.snapshot();
}

/// A plan that branches: columns of boxes of many heights, which no straight line passes between.
GanttSnapshotPtr branchedSnapshot(int tasks)
{
    ChartBuilder b;
    b.plan().project.name = u"滨河路改造"_s;
    std::mt19937 random(11);
    for (int i = 0; i < tasks; ++i) {
        b.task("", at(2026, 3, 2 + i % 20), 3);
        b.last().name = u"工序%1"_s.arg(i);
        if (i > 0)
            b.link(1 + static_cast<int>(random() % static_cast<unsigned>(i)), i + 1);
        if (i > 8)
            b.link(i - static_cast<int>(random() % 8), i + 1);
    }
    return b.snapshot();
}

PrintSourcePtr sourceOf(int tasks)
{
    PrintFacts facts;
    facts.organisation = u"示例市住建局"_s;
    return networkPrintSource(*networkPicture(wideSnapshot(tasks), {}), facts);
}

PageSetup onPaper(PaperKind paper, int wide)
{
    PageSetup setup = usualSetup();
    setup.paper = paper;
    setup.pagesWide = wide;
    setup.overlap = 8;
    setup.cutMarks = true;
    return setup;
}

QString textOf(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    REQUIRE(process.waitForFinished(30'000));
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("the network has no rows and no dates to choose from, and is scaled, not stretched",
          "[network][print]")
{
    const PrintSourcePtr source = sourceOf(6);
    CHECK_FALSE(source->hasRows());
    CHECK_FALSE(source->hasDates());
    CHECK_FALSE(source->stretches());
    CHECK(source->columns().empty());
    CHECK(source->facts().classification == Classification::Secret);
    CHECK(source->facts().title.contains(u"滨河路改造"_s));
    CHECK(source->facts().organisation == u"示例市住建局"_s);
}

TEST_CASE("a wide network becomes tiles that share what was asked for", "[network][print]")
{
    const auto plan = planPages(*sourceOf(30), onPaper(PaperKind::A4, 4));
    REQUIRE_OK(plan);
    CHECK(plan->across == 4);
    CHECK(plan->percent < 100);
    CHECK(plan->tile(0).shareRight > 0);
    CHECK(plan->tile(1).shareLeft > 0);
    double covered = 0;
    for (int c = 0; c < plan->across; ++c)
        covered += plan->tile(c).part.width() - plan->tile(c).shareLeft;
    CHECK(covered >= plan->content->size().width() - 1);
    const auto large = planPages(*sourceOf(30), onPaper(PaperKind::A0, 4));
    REQUIRE_OK(large);
    CHECK(large->percent > plan->percent);
}

TEST_CASE("a small network is one sheet, a large one as many as its letters need",
          "[network][print]")
{
    const PageSetup usual = onPaper(PaperKind::A3, 3);
    const PageSetup small = legibleSetup(*sourceOf(6), usual);
    CHECK(small.pagesWide == 1);
    const auto one = planPages(*sourceOf(6), small);
    REQUIRE_OK(one);
    CHECK(one->pages() == 1);
    CHECK(one->percent >= 50);
    const PageSetup large = legibleSetup(*sourceOf(60), usual);
    const auto tiles = planPages(*sourceOf(60), large);
    REQUIRE_OK(tiles);
    CHECK(tiles->pages() > 1);
    CHECK(tiles->percent >= 46);
    PageSetup other =
        large; // no larger letters on as few sheets, no fewer on a little smaller ones
    other.percent = large.percent + 1;
    CHECK(planPages(*sourceOf(60), other)->pages() > tiles->pages());
    other.percent = 50;
    CHECK(planPages(*sourceOf(60), other)->pages() >= tiles->pages());
    CHECK(large.overlap > 0);
    CHECK(large.cutMarks);
}

TEST_CASE("each box of a network is whole on some sheet, whatever the paper and the letters",
          "[network][print]")
{
    const NetworkPicturePtr picture = networkPicture(branchedSnapshot(150), {});
    const PrintSourcePtr source = networkPrintSource(*picture, {});
    int cutSomewhere = 0;
    int mostDown = 0;
    for (const int percent : {60, 80, 100}) {
        for (const PaperKind paper : {PaperKind::A4, PaperKind::A3}) {
            PageSetup setup = onPaper(paper, 0);
            setup.percent = percent;
            setup.overlap = percent == 80 ? 8 : 0;
            const auto plan = planPages(*source, setup);
            REQUIRE_OK(plan);
            CAPTURE(percent, plan->across, plan->down);
            REQUIRE(plan->across > 1);
            mostDown = std::max(mostDown, plan->down);
            const double growth =
                plan->content->size().height()
                / (picture->size().height() + picture->metrics.node.height() + 48);
            for (const QRectF &node : picture->layout.nodes) {
                const QRectF box((node.topLeft() + QPointF(16, 16)) * growth, node.size() * growth);
                CHECK(std::ranges::any_of(plan->tiles,
                                          [&](const PageTile &t) { return t.part.contains(box); }));
                for (const PageTile &tile : plan->tiles)
                    cutSomewhere += tile.part.intersects(box) && !tile.part.contains(box) ? 1 : 0;
            }
            for (int c = 1; c < plan->across; ++c) // columns of boxes have gaps to cut in
                CHECK(plan->tile(c).shareLeft <= setup.overlap / plan->unit + 0.01);
        }
    }
    CHECK(cutSomewhere > 0); // so that the test had something to tell
    CHECK(mostDown > 1);
}

TEST_CASE("neighbouring sheets show the same where they overlap", "[network][print]")
{
    const PrintSourcePtr source = sourceOf(12);
    const auto content = source->content({});
    const QRectF left(0, 0, 600, 300);
    const QRectF right(400, 0, 600, 300);
    const auto picture = [&](const QRectF &part) {
        QImage image(part.size().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(content->font());
        painter.setClipRect(QRectF(QPointF(), part.size()));
        content->paint(painter, part);
        return image;
    };
    const QImage a = picture(left).copy(420, 0, 160, 300);
    CHECK(a == picture(right).copy(20, 0, 160, 300));
    QImage blank(a.size(), a.format());
    blank.fill(Qt::white);
    CHECK(a != blank);
}

TEST_CASE("the legend says what is drawn and nothing else", "[network][print]")
{
    const auto entries = sourceOf(6)->content({})->legend();
    QStringList words;
    for (const LegendEntry &entry : entries)
        words << entry.text;
    CHECK(words.contains(u"Milestone"_s));
    CHECK_FALSE(words.contains(u"Summary task, closed"_s));
    for (const LegendEntry &entry : entries) {
        QImage image(30, 16, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        entry.paint(painter, QRectF(0, 0, 30, 16));
        painter.end();
        QImage blank(image.size(), image.format());
        blank.fill(Qt::white);
        CHECK(image != blank);
    }
}

TEST_CASE("the PDF has every task's name as text, the secrecy label and the signature boxes",
          "[network][print]")
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        SKIP("pdftotext is not installed");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"n.pdf"_s);
    const auto made = writePages(path, *sourceOf(14), onPaper(PaperKind::A3, 2));
    REQUIRE_OK(made);
    CHECK(made->pages == 2);
    const QString text = textOf(path).remove(u' ');
    for (int i = 0; i < 14; ++i)
        CHECK(text.contains(u"工序%1"_s.arg(i)));
    CHECK(text.count(u"秘密"_s) == 4); // above and below on two sheets
    CHECK(text.contains(u"Approvedby"_s));
    CHECK(text.contains(u"示例市住建局"_s));
    CHECK(text.contains(u"Earlystart"_s)); // how to read a box
}

TEST_CASE("PNG and SVG of the network are one picture; grey paper has no hue", "[network][print]")
{
    const QTemporaryDir folder;
    PageSetup setup = onPaper(PaperKind::A3, 1);
    REQUIRE_OK(writePages(folder.filePath(u"n.svg"_s), *sourceOf(8), setup));
    QFile svg(folder.filePath(u"n.svg"_s));
    REQUIRE(svg.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(svg.readAll()).count(u"工序"_s) == 8); // as text
    if (const QString kept = qEnvironmentVariable("ZS_PICTURES"); !kept.isEmpty())
        REQUIRE_OK(writePages(kept + u"/network.png"_s, *sourceOf(8), setup));
    setup.grey = true;
    const QString png = folder.filePath(u"n.png"_s);
    REQUIRE_OK(writePages(png, *sourceOf(8), setup, {.onePicture = true, .dotsPerInch = 72}));
    const QImage image(png);
    REQUIRE(image.width() > 400);
    int coloured = 0;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3) {
            const QRgb c = image.pixel(x, y);
            coloured += std::abs(qRed(c) - qGreen(c)) > 1 || std::abs(qRed(c) - qBlue(c)) > 1;
        }
    }
    CHECK(coloured == 0);
    CHECK_FALSE(writePages(folder.filePath(u"n.doc"_s), *sourceOf(8), setup).has_value());
}
