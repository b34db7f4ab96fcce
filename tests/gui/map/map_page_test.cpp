// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/shape_measure.h"
#include "map_window.h"
#include "tiles/tile_server.h"
#include "ui/map/layer_dialog.h"
#include "ui/map/layer_form.h"
#include "ui/map/map_export.h"
#include "ui/map/map_frame.h"
#include "ui/widgets/dialog_seam.h"

#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMutex>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

/// Asked before each connection of Qt's network classes to anywhere but the loopback, whoever makes
/// it: counts them by host and lets none out.
class CountingProxies final : public QNetworkProxyFactory {
public:
    static QStringList hosts()
    {
        const QMutexLocker locked(&lock);
        return asked;
    }
    static void clear()
    {
        const QMutexLocker locked(&lock);
        asked.clear();
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QMutexLocker locked(&lock);
        asked << query.peerHostName();
        return {QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 9)}; // goes nowhere
    }

private:
    static inline QMutex lock;
    static inline QStringList asked;
};

} // namespace

TEST_CASE("The map shows a base map through the loopback and connects to nowhere else", "[map]")
{
    QNetworkProxyFactory::setApplicationProxyFactory(new CountingProxies);
    CountingProxies::clear();
    {
        const MapWindow window(true);
        const TileServer *server = window.child<MapFrame>(u"mapFrame"_s).server();
        REQUIRE(server != nullptr);
        REQUIRE(QTest::qWaitFor([&] { return server->counts().tiles > 3; }, 15000));
        QTest::qWait(1500); // the plugin's own wishes would come by now
        // water of the base map lies below the drawing
        window.page->canvas()->setView({109.94, 29.985}, 12);
        QTest::qWait(1500);
        CHECK(server->counts().refused == 0);
    }
    CHECK(CountingProxies::hosts() == QStringList{});
    // it does count: what asks for a public server is seen
    QNetworkAccessManager network;
    std::unique_ptr<QNetworkReply> reply(
        network.get(QNetworkRequest(QUrl(u"http://tiles.example.invalid/1.png"_s))));
    CHECK(QTest::qWaitFor([&] { return reply->isFinished(); }, 10000));
    CHECK(CountingProxies::hosts().contains(u"tiles.example.invalid"));
    QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
}

TEST_CASE("Clicking a project tells what it is, a double click opens it", "[map]")
{
    const MapWindow window;
    const QSignalSpy wanted(window.page.get(), &MapPage::projectWanted);
    window.page->canvas()->setView({110.02, 30.02}, 14);
    window.click({110.02, 30.02});
    CHECK(window.child<QLabel>(u"mapAbout"_s).text().contains(u"项目P1"));
    window.child<QPushButton>(u"mapOpenProject"_s).click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].value<ProjectId>() == window.ids[0]);
    window.click({110.03, 30.03});
    CHECK_FALSE(window.child<QPushButton>(u"mapOpenProject"_s).isEnabled());
}

TEST_CASE("Two projects that lie on one another are one mark until the map comes closer", "[map]")
{
    const MapWindow window;
    MapCanvas &canvas = *window.page->canvas();
    canvas.setView({110.06, 30.03}, 11);
    CHECK(MapPainter::clusters(canvas.scene(), canvas.view()).size() == 2);
    window.click({110.10005, 30.05005});
    CHECK(canvas.zoom() > 13);
    CHECK(MapPainter::clusters(canvas.scene(), canvas.view()).size() == 2);
}

TEST_CASE("A line drawn by clicks is kept, caught by what is there, and meets other works", "[map]")
{
    MapWindow window;
    REQUIRE_OK(MapDesk(*window.workspace)
                   .draw(window.ids[0], {}, lineShape({{110.02, 30.02}, {110.024, 30.02}}), 5));
    window.page->refresh();
    MapCanvas &canvas = *window.page->canvas();
    canvas.setView({110.10, 30.05}, 14);
    window.click({110.10, 30.05}); // P2 and P3 are a cluster: closer
    canvas.setView({110.10, 30.05}, 19);
    window.click({110.10, 30.05});
    REQUIRE(window.child<QLabel>(u"mapAbout"_s).text().contains(u"项目P2"));
    canvas.setView({110.022, 30.02}, 16);
    window.child<QPushButton>(u"mapDraw1"_s).click();
    REQUIRE(canvas.isDrawing());
    window.click({110.02004, 30.02002}); // two pixels beside the corner of the other line
    window.click({110.0221, 30.0204});
    QTest::keyClick(&window.quick(), Qt::Key_Return);
    CHECK_FALSE(canvas.isDrawing());
    const auto stored = window.stored();
    const auto &places = stored[1].places;
    REQUIRE(places.size() == 1);
    CHECK(places[0].shape.kind == ShapeKind::Line);
    CHECK(distanceOf(places[0].shape.parts[0][0][0], {110.02, 30.02}) < 0.01);
    const auto &table = window.child<QTableWidget>(u"overlapTable"_s);
    REQUIRE(table.rowCount() == 1);
    CHECK(table.item(0, 0)->text().contains(u"P1"));
    CHECK(table.item(0, 0)->text().contains(u"P2"));

    QTimer::singleShot(0, window.page.get(), [] {
        auto *dialog = QApplication::activeModalWidget();
        REQUIRE(dialog != nullptr);
        dialog->findChild<QLineEdit *>(u"overlapReason"_s)->setText(u"同槽施工，七月一并开挖"_s);
        dialog->findChild<QPushButton *>(u"settleOverlap"_s)->click();
    });
    window.child<QTableWidget>(u"overlapTable"_s).selectRow(0);
    window.child<QPushButton>(u"decideOverlap"_s).click();
    const auto settled = MapDesk(*window.workspace).overlaps(window.stored(), {});
    REQUIRE_OK(settled);
    REQUIRE(settled->found.size() == 1);
    CHECK(settled->found[0].verdict == OverlapVerdict::Coordinated);
    CHECK(settled->found[0].reason == u"同槽施工，七月一并开挖");

    window.child<QPushButton>(u"mapErase"_s).click();
    CHECK(window.stored()[1].places.empty());
    CHECK(window.child<QTableWidget>(u"overlapTable"_s).rowCount() == 0);

    auto &undo = window.child<QPushButton>(u"mapUndo"_s);
    REQUIRE(undo.isEnabled());
    undo.click();
    CHECK(window.stored()[1].places.size() == 1);
    CHECK(window.child<QTableWidget>(u"overlapTable"_s).rowCount() == 1);
}

TEST_CASE("Escape gives a drawing up and Backspace takes a corner back", "[map]")
{
    const MapWindow window;
    MapCanvas &canvas = *window.page->canvas();
    canvas.setView({110.02, 30.02}, 14);
    window.click({110.02, 30.02});
    window.child<QPushButton>(u"mapDraw2"_s).click();
    window.click({110.03, 30.02});
    window.click({110.04, 30.02});
    QTest::keyClick(&window.quick(), Qt::Key_Backspace);
    QTest::keyClick(&window.quick(), Qt::Key_Return); // one corner is no area
    CHECK(canvas.isDrawing());
    QTest::keyClick(&window.quick(), Qt::Key_Escape);
    CHECK_FALSE(canvas.isDrawing());
    CHECK(window.stored()[0].places.empty());
}

TEST_CASE("The heat map follows the day, and stands beside what was in fact", "[map]")
{
    const MapWindow window;
    window.child<QComboBox>(u"mapSight"_s).setCurrentIndex(2);
    auto &days = window.child<QSlider>(u"mapDays"_s);
    CHECK(days.isVisible());
    days.setValue(100);
    REQUIRE(window.page->canvas()->scene().heats.size() == 1);
    CHECK(window.page->canvas()->scene().heats[0].spots.size() == 3);
    days.setValue(days.maximum());
    CHECK(window.child<QLabel>(u"mapDay"_s).text() == u"2027-03-02");
    window.child<QAbstractButton>(u"mapBesides"_s).click();
    REQUIRE(window.page->canvas()->scene().heats.size() == 2);
    CHECK(window.page->canvas()->scene().heats[1].spots.empty()); // nothing was told of
    window.child<QPushButton>(u"mapPlay"_s).click();
    CHECK(days.value() == 0);
    CHECK(QTest::qWaitFor([&] { return days.value() > 10; }, 5000));
    window.child<QPushButton>(u"mapPlay"_s).click();
}

TEST_CASE("Districts are coloured by the projects that lie in them", "[map]")
{
    const MapWindow window(true);
    window.child<QComboBox>(u"mapSight"_s).setCurrentIndex(1);
    const MapScene &scene = window.page->canvas()->scene();
    CHECK(scene.marks.empty());
    CHECK(scene.layers.size() == 12);
    CHECK_FALSE(scene.legend.empty());
    CHECK(scene.credits.join(u' ').contains(u"示审2026-001"));
}

TEST_CASE("The map goes out as PDF and PNG with a record, but not with a secret layer", "[map]")
{
    const MapWindow window(true);
    const QSignalSpy failures(window.page.get(), &MapPage::failed);
    for (const QString &name : {u"map.pdf"_s, u"map.png"_s}) {
        const QString path = window.folder.filePath(name);
        nextAnswer::path(path);
        window.child<QPushButton>(u"exportMap"_s).click();
        CHECK(failures.isEmpty());
        CHECK(QFileInfo(path).size() > 5000);
    }
    AuditFilter exports;
    exports.command = u"export"_s;
    const auto log = window.workspace->auditCount(exports);
    REQUIRE_OK(log);
    CHECK(*log == 2);
    MapSheet sheet;
    sheet.title = u"地图"_s;
    sheet.scene = window.page->canvas()->scene();
    sheet.view = window.page->canvas()->view();
    MapLayer secret;
    secret.name = u"涉密底图"_s;
    secret.classification = Classification::Secret;
    sheet.layers.push_back(secret);
    const QString path = window.folder.filePath(u"secret.pdf"_s);
    const auto refused = writeMap(*window.workspace, sheet, path);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Forbidden);
    CHECK_FALSE(QFileInfo::exists(path));
}

TEST_CASE("A layer is only loaded when its source and coordinates are said", "[map]")
{
    const TempWorkspace temp;
    const QString path = temp.folder.filePath(u"a.geojson"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"示例路"},)"
        R"("geometry":{"type":"LineString","coordinates":[[110,30],[110.1,30.1]]}}]})");
    file.close();
    LayerForm form(*temp.workspace);
    const auto edit = [&](const char *name) {
        return form.findChild<QLineEdit *>(QString::fromLatin1(name));
    };
    nextAnswer::path(path);
    form.findChild<QPushButton *>(u"chooseLayer"_s)->click();
    CHECK(edit("layerName")->text() == u"a");
    auto *load = form.findChild<QPushButton *>(u"loadLayer"_s);
    load->click();
    CHECK_FALSE(form.findChild<QLabel *>(u"layerProblem"_s)->text().isEmpty());
    form.findChild<QComboBox *>(u"layerSystem"_s)->setCurrentIndex(1);
    load->click();
    CHECK_FALSE(form.findChild<QLabel *>(u"layerProblem"_s)->text().isEmpty()); // no source
    edit("layerSource")->setText(u"示例市测绘院"_s);
    edit("layerReview")->setText(u"示审2026-002"_s);
    load->click();
    CHECK(form.result() == QDialog::Accepted);
    const auto layers = MapDesk(*temp.workspace).layers();
    REQUIRE_OK(layers);
    REQUIRE(layers->size() == 1);
    CHECK(layers->front().itemCount == 1);
    CHECK(layers->front().crs == u"cgcs2000");
    CHECK(layers->front().digest.size() == 32);
    const auto features = MapDesk(*temp.workspace).features(layers->front());
    REQUIRE_OK(features);
    CHECK(features->features[0].values == QStringList{u"示例路"_s});

    LayerDialog dialog(*temp.workspace);
    auto *table = dialog.findChild<QTableWidget *>(u"layerTable"_s);
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 3)->text() == u"示审2026-002");
    table->selectRow(0);
    dialog.findChild<QPushButton *>(u"toggleLayer"_s)->click();
    CHECK_FALSE(MapDesk(*temp.workspace).layers()->front().shown);
    table->selectRow(0);
    dialog.findChild<QPushButton *>(u"retireLayer"_s)->click();
    CHECK(table->rowCount() == 0);
}

TEST_CASE("An administrator names the machines that base maps may be asked of", "[map]")
{
    const TempWorkspace temp;
    LayerDialog dialog(*temp.workspace);
    const auto name = [&](const QString &text, bool isTaken) {
        QTimer::singleShot(0, &dialog, [&] {
            auto *asked = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            REQUIRE(asked != nullptr);
            asked->findChild<QPlainTextEdit *>(u"tileHostsText"_s)->setPlainText(text);
            asked->findChild<QPushButton *>(u"tileHostsKeep"_s)->click();
            CHECK(asked->isVisible() != isTaken);
            asked->reject();
        });
        dialog.findChild<QPushButton *>(u"tileHosts"_s)->click();
    };
    name(u"*.gov.cn"_s, false);
    CHECK(temp.workspace->setting(kTileHostsKey).isEmpty());
    name(u"map.city.lan:8080"_s, true);
    CHECK(temp.workspace->setting(kTileHostsKey) == u"map.city.lan:8080");

    LayerForm form(*temp.workspace);
    form.findChild<QLineEdit *>(u"layerName"_s)->setText(u"天地图矢量"_s);
    form.findChild<QLineEdit *>(u"layerSource"_s)->setText(u"示例市地理信息中心"_s);
    auto *path = form.findChild<QLineEdit *>(u"layerPath"_s);
    auto *load = form.findChild<QPushButton *>(u"loadLayer"_s);
    path->setText(u"http://other.lan/{z}/{x}/{y}.png"_s);
    load->click();
    CHECK(form.findChild<QLabel *>(u"layerProblem"_s)->text().contains(u"other.lan"));
    path->setText(u"http://map.city.lan:8080/vec_w/{z}/{x}/{y}.png"_s);
    load->click();
    CHECK(form.result() == QDialog::Accepted);
    CHECK(form.added().kind == LayerKind::Online);
}

TEST_CASE("Sheets of large scale that are much ground together ask for a look at their label",
          "[map]")
{
    const TempWorkspace temp;
    MapDesk desk(*temp.workspace);
    MapLayer sheet;
    sheet.name = u"1:2000 地形图"_s;
    sheet.source = u"示例市测绘院"_s;
    sheet.crs = u"cgcs2000"_s;
    sheet.extent = u"110 30 110.04 30.04"_s; // 17 km²
    sheet.style = uR"({"scale":2000})"_s;
    CHECK(desk.secrecyDoubt(sheet).value().isEmpty());
    REQUIRE_OK(desk.addLayer(sheet, {}, {}));
    MapLayer next = sheet;
    next.extent = u"110.04 30 110.08 30.04"_s;
    CHECK(desk.secrecyDoubt(next).value().contains(u"25"));
    next.style = uR"({"scale":10000})"_s;
    CHECK(desk.secrecyDoubt(next).value().isEmpty());
    next = sheet; // the same ground again is no more ground
    CHECK(desk.secrecyDoubt(next).value().isEmpty());
}
