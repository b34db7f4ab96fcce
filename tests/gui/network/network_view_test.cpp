// SPDX-License-Identifier: GPL-3.0-or-later
// The network alone: zoom, pan, keys, collapsing.
#include "ui/network/network_view.h"

#include "../../unit/gantt/chart_builder.h"
#include "support/stringify.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_approx.hpp>

using namespace zs;
using namespace zs::test;

namespace {

struct Shown {
    ChartBuilder builder;
    NetworkView view;

    Shown()
    {
        builder.task("Design", at(2026, 3, 2), 10)
            .task("Survey", at(2026, 3, 2), 5, 1)
            .task("Drawings", at(2026, 3, 9), 3, 1)
            .task("Soil report", at(2026, 3, 9), 2, 1)
            .task("Build", at(2026, 3, 16), 20)
            .task("Hand over", at(2026, 4, 10), 0)
            .link(2, 3)
            .link(2, 4)
            .link(3, 5)
            .link(4, 5)
            .link(5, 6);
        view.resize(900, 500);
        view.show();
        view.setPlan(builder.snapshot());
        select(2);
        QApplication::processEvents();
    }
    void select(int task) { view.setSelected({taskId(task)}, taskId(task)); }
    [[nodiscard]] QPoint middleOf(int task)
    {
        const QPointF at = view.picture().boxOf(task).center() + QPointF(24, 24);
        return (at * view.zoom()).toPoint()
               - QPoint(view.horizontalScrollBar()->value(), view.verticalScrollBar()->value());
    }
    /// What a click or key asks to be selected next; -1 = nothing.
    [[nodiscard]] int keyed(Qt::Key key)
    {
        QSignalSpy spy(&view, &NetworkView::taskClicked);
        QTest::keyClick(&view, key);
        return spy.isEmpty() ? -1 : spy.first().first().toInt();
    }
};

} // namespace

TEST_CASE("the whole network is in sight at first, and again by the key 0", "[gui][network]")
{
    Shown s;
    CHECK(s.view.horizontalScrollBar()->maximum() == 0);
    CHECK(s.view.verticalScrollBar()->maximum() == 0);
    const double fitting = s.view.zoom();
    QTest::keyClick(&s.view, Qt::Key_Plus);
    QTest::keyClick(&s.view, Qt::Key_Plus);
    CHECK(s.view.zoom() == Catch::Approx(fitting * 2.25));
    CHECK(s.view.horizontalScrollBar()->maximum() > 0);
    QTest::keyClick(&s.view, Qt::Key_0);
    CHECK(s.view.zoom() == Catch::Approx(fitting));
}

TEST_CASE("zooming keeps what is under the pointer there", "[gui][network]")
{
    Shown s;
    s.view.zoomBy(3);
    s.view.reveal(2);
    const QPoint before = s.middleOf(2);
    s.view.zoomBy(1.5, QPointF(before));
    const QPoint after = s.middleOf(2);
    CHECK(std::abs(after.x() - before.x()) <= 1);
    CHECK(std::abs(after.y() - before.y()) <= 1);
}

TEST_CASE("a click on a box selects its task, a pull beside boxes moves the picture",
          "[gui][network]")
{
    Shown s;
    QSignalSpy clicked(&s.view, &NetworkView::taskClicked);
    QTest::mouseClick(s.view.viewport(), Qt::LeftButton, {}, s.middleOf(4));
    REQUIRE(clicked.size() == 1);
    CHECK(clicked.first().first().toInt() == 4);
    s.view.zoomBy(4);
    s.view.horizontalScrollBar()->setValue(300);
    s.view.verticalScrollBar()->setValue(0);
    QPoint empty(2, 2);
    QTest::mousePress(s.view.viewport(), Qt::LeftButton, {}, empty);
    QTest::mouseMove(s.view.viewport(), empty + QPoint(40, 0));
    QTest::mouseRelease(s.view.viewport(), Qt::LeftButton, {}, empty + QPoint(40, 0));
    CHECK(s.view.horizontalScrollBar()->value() == 260);
}

TEST_CASE("arrow keys follow links and go up and down a column", "[gui][network]")
{
    Shown s;
    const int next = s.keyed(Qt::Key_Right);
    CHECK((next == 2 || next == 3));
    s.select(5);
    CHECK(s.keyed(Qt::Key_Right) == 5);
    const int before = s.keyed(Qt::Key_Left);
    CHECK((before == 2 || before == 3));
    s.select(3);
    const bool above = s.view.picture().boxOf(2).top() < s.view.picture().boxOf(3).top();
    CHECK(s.keyed(above ? Qt::Key_Down : Qt::Key_Up) == 3);
    CHECK(s.keyed(above ? Qt::Key_Up : Qt::Key_Down) == -1);
}

TEST_CASE("C puts the tasks of a summary into one box, E takes them out again", "[gui][network]")
{
    Shown s;
    CHECK(s.view.picture().plan.nodes.size() == 5);
    CHECK(s.keyed(Qt::Key_C) == 0); // the summary is what is selected then
    CHECK(s.view.picture().plan.nodes.size() == 3);
    CHECK(s.view.picture().boxOf(2) == s.view.picture().boxOf(3));
    s.select(1);
    QTest::keyClick(&s.view, Qt::Key_E);
    CHECK(s.view.picture().plan.nodes.size() == 5);
}

TEST_CASE("on the time axis boxes stand in the order of their dates", "[gui][network]")
{
    Shown s;
    CHECK_FALSE(s.view.timeScale());
    s.view.setTimeScale(true);
    const NetworkPicture &picture = s.view.picture();
    CHECK(picture.boxOf(1).left() == 0);
    CHECK(picture.boxOf(2).left() == picture.boxOf(3).left());
    CHECK(picture.boxOf(5).left() > picture.boxOf(4).left());
}
