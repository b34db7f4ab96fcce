// SPDX-License-Identifier: GPL-3.0-or-later
// What the tabs work out beside the window.
#include "control_fixture.h"
#include "ui/widgets/busy_line.h"

#include <QSemaphore>
#include <QTabWidget>
#include <QThreadPool>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// Keeps every thread of the pool busy, so that what a tab starts has to wait.
class BusyPool {
public:
    BusyPool()
    {
        auto &pool = *QThreadPool::globalInstance();
        pool.waitForDone();
        for (int i = 0; i < pool.maxThreadCount(); ++i)
            pool.start([this] { m_gate.acquire(); });
        m_held = pool.maxThreadCount();
    }
    ~BusyPool() { open(); }
    BusyPool(const BusyPool &) = delete;
    BusyPool &operator=(const BusyPool &) = delete;
    void open()
    {
        m_gate.release(m_held);
        m_held = 0;
        QThreadPool::globalInstance()->waitForDone();
    }

private:
    QSemaphore m_gate;
    int m_held = 0;
};

BusyLine &lineOf(const ControlFixture &f, const char *tab)
{
    auto *line = f.child<QWidget>(tab).findChild<BusyLine *>();
    REQUIRE(line);
    return *line;
}

void letPass(int milliseconds)
{
    QTest::qWait(milliseconds);
}

} // namespace

TEST_CASE("a check that takes longer than a blink says so, and the window goes on",
          "[gui][control][background]")
{
    ControlFixture f;
    f.open();
    BusyPool busy;
    f.page->showView(u"planQuality"_s);
    BusyLine &line = lineOf(f, "planQuality");
    CHECK(line.isRunning());
    CHECK_FALSE(line.isVisible());
    CHECK(f.child<FactTable>("qualityPoints").rows().empty());
    letPass(BusyLine::kPatienceMs + 100);
    CHECK(line.isVisible());
    busy.open();
    ControlFixture::settle();
    CHECK_FALSE(line.isVisible());
    CHECK(f.child<FactTable>("qualityPoints").rows().size() == 17);
}

TEST_CASE("a result of the plan as it was before an edit is never shown",
          "[gui][control][background]")
{
    ControlFixture f;
    f.open();
    f.page->showView(u"planQuality"_s);
    ControlFixture::settle();
    auto &points = f.child<FactTable>("qualityPoints");
    REQUIRE(points.rows().size() == 17);
    const QString unlinked = points.rows()[0].cells[3].text;
    {
        BusyPool busy;
        const auto link = f.workspace->run(AddLink{f.project, f.build, f.green});
        REQUIRE_OK(link);
        letPass(20); // the tab has begun with the linked plan
        REQUIRE_OK(f.workspace->revert(*link));
        letPass(20);
    }
    ControlFixture::settle();
    CHECK(points.rows()[0].cells[3].text == unlinked);
    CHECK(f.errors.empty());
}

TEST_CASE("a check can be stopped and asked for again", "[gui][control][background]")
{
    ControlFixture f;
    f.open();
    BusyLine &line = lineOf(f, "planQuality");
    auto *button = line.findChild<QAbstractButton *>(u"busyButton"_s);
    {
        BusyPool busy;
        f.page->showView(u"planQuality"_s);
        letPass(BusyLine::kPatienceMs + 100);
        REQUIRE(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        CHECK_FALSE(line.isRunning());
    }
    ControlFixture::settle();
    CHECK(f.child<FactTable>("qualityPoints").rows().empty());
    REQUIRE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    ControlFixture::settle();
    CHECK(f.child<FactTable>("qualityPoints").rows().size() == 17);
}

TEST_CASE("earned value and baselines are worked out beside the window too",
          "[gui][control][background]")
{
    ControlFixture f;
    f.baseline();
    f.status(QDate(2026, 3, 6));
    REQUIRE_OK(f.workspace->run(SetDuration{f.project, f.build, {12 * 480}}));
    f.open();
    {
        BusyPool busy;
        f.page->showView(u"planProgress"_s);
        letPass(20);
        CHECK(f.child<FactTable>("keyFigures").rows().empty());
        CHECK(f.child<FactTable>("comparisonTable").rows().empty());
    }
    ControlFixture::settle();
    CHECK_FALSE(f.child<FactTable>("keyFigures").rows().empty());
    CHECK_FALSE(f.child<FactTable>("comparisonTable").rows().empty());
}

TEST_CASE("kept periods are listed, kept anew and deleted on the tab", "[gui][control][period]")
{
    ControlFixture f;
    f.baseline();
    f.status(QDate(2026, 3, 4));
    REQUIRE_OK(
        f.workspace->run(RecordProgress{.project = f.project, .task = f.design, .percent = 40}));
    f.status(QDate(2026, 3, 6));
    f.open("planProgress");
    auto &periods = f.child<FactTable>("earnedPeriods");
    REQUIRE(periods.rows().size() == 2);
    CHECK(ControlFixture::column(periods, 0) == QStringList{u"2026-03-04"_s, u"2026-03-06"_s});
    CHECK(ControlFixture::column(periods, 1) == QStringList{u"kept"_s, u"as told now"_s});
    CHECK(f.child<QLabel>("earnedHistory").text().contains(u"1 status date"_s));
    f.click("keepPeriod");
    CHECK(f.lastAct() == u"store-period"_s);
    CHECK(f.plan()->periods.size() == 2);
    periods.setCurrent(0);
    f.click("deletePeriod");
    CHECK(f.plan()->periods.size() == 1);
    CHECK(f.lastAct() == u"delete-period"_s);
    f.page->undoStack()->undo();
    CHECK(f.plan()->periods.size() == 2);
    CHECK(f.errors.empty());
}
