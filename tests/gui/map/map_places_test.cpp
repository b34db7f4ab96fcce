// SPDX-License-Identifier: GPL-3.0-or-later
// Places that are moved, places of tasks, and works that meet because of a save.
#include "approval/case_state.h"
#include "commands/task_commands.h"
#include "geo/shape_measure.h"
#include "map_window.h"
#include "ui/map/place_choice.h"
#include "ui/widgets/dialog_seam.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTimer>

using namespace zs;

namespace {

const GeoPath kTrench{{110.02, 30.02}, {110.024, 30.02}};

void drag(MapWindow &window, GeoPoint from, GeoPoint to)
{
    const MapView view = window.page->canvas()->view();
    const QPoint a = view.toScreen(from).toPoint();
    const QPoint b = view.toScreen(to).toPoint();
    QTest::mousePress(&window.quick(), Qt::LeftButton, {}, a);
    QTest::mouseMove(&window.quick(), (a + b) / 2);
    QTest::mouseMove(&window.quick(), b);
    QTest::mouseRelease(&window.quick(), Qt::LeftButton, {}, b);
}

/// The first project, with a trench, chosen and close by.
struct TrenchWindow : MapWindow {
    TrenchWindow()
    {
        REQUIRE_OK(MapDesk(*workspace).draw(ids[0], {}, lineShape(kTrench), 7));
        page->refresh();
        page->canvas()->setView({110.02, 30.02}, 16);
        click({110.02, 30.02});
        REQUIRE(child<QLabel>(u"mapAbout"_s).text().contains(u"项目P1"));
        page->canvas()->setView({110.022, 30.02}, 16);
    }
    GeoPath path() const { return stored()[0].places.at(0).shape.parts[0][0]; }
};

} // namespace

TEST_CASE("A corner of a drawn place is dragged, kept, and taken back", "[map]")
{
    TrenchWindow window;
    auto &corners = window.child<QPushButton>(u"mapCorners"_s);
    REQUIRE(corners.isEnabled());
    corners.click();
    REQUIRE(window.page->canvas()->editing() != nullptr);
    drag(window, {110.024, 30.02}, {110.0235, 30.0215});
    drag(window, {110.0215, 30.0207}, {110.0215, 30.0202}); // an edge: a new corner
    REQUIRE(window.page->canvas()->editing()->shape().parts[0][0].size() == 3);
    QTest::keyClick(&window.quick(), Qt::Key_Backspace);
    CHECK(window.page->canvas()->editing()->shape().parts[0][0].size() == 2);
    CHECK(window.path() == kTrench); // nothing is kept yet
    QTest::keyClick(&window.quick(), Qt::Key_Return);
    CHECK(window.page->canvas()->editing() == nullptr);
    REQUIRE(window.path().size() == 2);
    CHECK(distanceOf(window.path()[1], {110.0235, 30.0215}) < 5);
    CHECK(window.stored()[0].places[0].row.reach == 7);
    window.child<QPushButton>(u"mapUndo"_s).click();
    CHECK(window.path() == kTrench);
}

TEST_CASE("Corners are moved without a mouse, and Escape gives up", "[map]")
{
    TrenchWindow window;
    auto &corners = window.child<QPushButton>(u"mapCorners"_s);
    corners.click();
    QTest::keyClick(&window.quick(), Qt::Key_Space);
    QTest::keyClick(&window.quick(), Qt::Key_Insert);
    QTest::keyClick(&window.quick(), Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&window.quick(), Qt::Key_Return);
    REQUIRE(window.path().size() == 3);
    CHECK(window.path()[1].latitude > 30.02);
    corners.click();
    QTest::keyClick(&window.quick(), Qt::Key_Space);
    QTest::keyClick(&window.quick(), Qt::Key_Delete);
    CHECK(window.page->canvas()->editing()->shape().parts[0][0].size() == 2);
    QTest::keyClick(&window.quick(), Qt::Key_Escape);
    CHECK(window.page->canvas()->editing() == nullptr);
    CHECK(window.path().size() == 3);
}

TEST_CASE("A task has a place of its own, beside that of its project", "[map]")
{
    TrenchWindow window;
    REQUIRE_OK(window.workspace->run(AddTask{.project = window.ids[0], .name = u"铺设排水管"_s}));
    window.page->refresh();
    auto *choice =
        dynamic_cast<PlaceChoice *>(window.page->findChild<QComboBox *>(u"mapPlaceOf"_s));
    REQUIRE(choice != nullptr);
    choice->setFocus();
    REQUIRE(QTest::qWaitFor([&] { return choice->count() == 2; }, 5000));
    CHECK(choice->itemText(1).contains(u"铺设排水管"));
    choice->setCurrentIndex(1);
    CHECK_FALSE(window.child<QPushButton>(u"mapErase"_s).isEnabled()); // it has none yet
    window.child<QPushButton>(u"mapDraw1"_s).click();
    window.click({110.021, 30.021});
    window.click({110.023, 30.021});
    QTest::keyClick(&window.quick(), Qt::Key_Return);
    const auto places = window.stored()[0].places;
    REQUIRE(places.size() == 2);
    CHECK(std::ranges::count(places, u"铺设排水管"_s, &MapPlace::name) == 1);
    CHECK(choice->currentIndex() == 1);
    window.child<QPushButton>(u"mapErase"_s).click();
    REQUIRE(window.stored()[0].places.size() == 1);
    CHECK(window.stored()[0].places[0].name.isEmpty());
}

TEST_CASE("A date that is moved so that works meet is told at once", "[map]")
{
    TrenchWindow window;
    Project later;
    later.code = u"P4"_s;
    later.name = u"污水支管"_s;
    later.stage = ProjectStage::Execution;
    later.plannedStart = QDate(2029, 3, 1);
    later.plannedFinish = QDate(2029, 6, 1);
    const auto id = createProject(*window.workspace, later);
    REQUIRE_OK(id);
    REQUIRE_OK(MapDesk(*window.workspace).draw(*id, {}, lineShape(kTrench), 5));
    window.page->refresh();
    REQUIRE(window.child<QTableWidget>(u"overlapTable"_s).rowCount() == 0);
    const QSignalSpy told(window.page.get(), &MapPage::done);
    const auto projects = window.workspace->projects();
    REQUIRE_OK(projects);
    const Project before = *std::ranges::find(*projects, *id, &Project::id);
    Project after = before;
    after.plannedStart = QDate(2026, 6, 1);
    after.plannedFinish = QDate(2026, 8, 1);
    ChangeSet set{u"set-project-field"_s, *id, {}};
    addUpdate(set, before, after);
    REQUIRE_OK(window.workspace->commit(std::move(set)));
    REQUIRE(QTest::qWaitFor([&] { return told.size() == 1; }, 5000));
    CHECK(told[0][0].toString().contains(u"项目P1"));
    // what is known is not told again
    Project again = after;
    again.version = before.version + 1;
    Project moved = again;
    moved.plannedFinish = QDate(2026, 8, 5);
    ChangeSet more{u"set-project-field"_s, *id, {}};
    addUpdate(more, again, moved);
    REQUIRE_OK(window.workspace->commit(std::move(more)));
    QTest::qWait(800);
    CHECK(told.size() == 1);
}

TEST_CASE("Works that meet go to a case with the suggested window in it", "[map]")
{
    TrenchWindow window;
    REQUIRE_OK(MapDesk(*window.workspace).draw(window.ids[1], {}, lineShape(kTrench), 5));
    const auto overlaps = MapDesk(*window.workspace).overlaps(window.stored(), {});
    REQUIRE_OK(overlaps);
    REQUIRE(overlaps->found.size() == 1);
    const auto opening = MapDesk(*window.workspace).overlapCase(overlaps->found[0]);
    REQUIRE_OK(opening);
    CHECK(opening->process == u"work-overlap");
    CHECK(std::get<QDate>(opening->form.at(u"windowFrom"_s))
          == overlaps->found[0].conflict.windowFrom);
    CHECK(std::get<QString>(opening->form.at(u"proposal"_s)).contains(u"2026-03-02"));
    // nobody can sign yet: the case is refused whole, and nothing of it stays
    const auto refused = MapDesk(*window.workspace).submitCase(overlaps->found[0], opening->form);
    CHECK_FALSE(refused.has_value());
    const auto after = MapDesk(*window.workspace).overlaps(window.stored(), {});
    REQUIRE_OK(after);
    CHECK_FALSE(after->found[0].inCase.isValid());
    // the button leads to the form
    window.page->refresh();
    window.child<QTableWidget>(u"overlapTable"_s).selectRow(0);
    bool wasAsked = false;
    QTimer::singleShot(0, window.page.get(), [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        wasAsked = dialog->objectName() == u"approvalStartDialog";
        dialog->reject();
    });
    window.child<QPushButton>(u"overlapCase"_s).click();
    CHECK(wasAsked);
}

TEST_CASE("the first save of a shape tells the meetings that it made, and how many are older",
          "[gui][map]")
{
    MapWindow window;
    const auto plot = [](double west, double east) {
        return areaShape({{west, 30.20}, {east, 30.20}, {east, 30.21}, {west, 30.21}});
    };
    MapDesk desk(*window.workspace);
    REQUIRE_OK(desk.draw(window.ids[0], {}, plot(110.20, 110.21), 0));
    REQUIRE_OK(desk.draw(window.ids[1], {}, plot(110.205, 110.215), 0)); // these two meet
    REQUIRE_OK(desk.draw(window.ids[2], {}, plot(110.23, 110.24), 0));
    MapPage page(*window.workspace); // nobody has looked at this one
    QStringList told;
    QObject::connect(
        &page, &MapPage::done, &page, [&told](const QString &message) { told << message; });
    REQUIRE_OK(desk.draw(window.ids[0], {}, plot(110.20, 110.235), 0)); // now the third as well
    REQUIRE(QTest::qWaitFor([&] { return !told.isEmpty(); }, 5'000));
    INFO(told.front().toStdString());
    CHECK(told.front().contains(u"项目P3"_s));
    CHECK_FALSE(told.front().contains(u"项目P2"_s));
    CHECK(told.front().contains(u'1'));
    // one more on the same ground: nothing new
    told.clear();
    REQUIRE_OK(desk.draw(window.ids[0], {}, plot(110.20, 110.236), 0));
    QTest::qWait(600);
    CHECK(told.isEmpty());
}

TEST_CASE("who comes from another page finds the project chosen and in the middle", "[gui][map]")
{
    MapWindow window;
    window.page->goTo(window.ids[2]);
    const GeoPoint centre = window.page->canvas()->view().centre;
    CHECK(std::abs(centre.longitude - 110.1001) < 0.01); // the legend takes some room
    CHECK(std::abs(centre.latitude - 30.0501) < 0.01);
    CHECK(window.page->canvas()->view().zoom > 12);
    CHECK(window.child<QPushButton>(u"mapOpenProject"_s).isEnabled());
    QStringList told;
    QObject::connect(
        window.page.get(), &MapPage::done, window.page.get(), [&](const QString &m) { told << m; });
    const ProjectId bare = window.addProject(u"P9"_s); // has no place
    window.page->refresh();
    window.page->goTo(bare);
    CHECK(told.size() == 1);
}
