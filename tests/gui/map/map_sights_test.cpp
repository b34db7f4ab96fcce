// SPDX-License-Identifier: GPL-3.0-or-later
// Photos, sensors and risks on the map, the legend, and the small map of the overview.
#include "commands/workspace.h"
#include "map_window.h"
#include "ui/map/map_furniture.h"
#include "ui/map/map_tile.h"
#include "ui/map/sight_scenes.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace zs;

namespace {

QByteArray jpeg(QColor colour)
{
    QImage image(160, 120, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG");
    return bytes;
}

MapProject placed(const QString &name, GeoPoint at, std::int64_t yuan)
{
    MapProject one;
    one.project.id = ProjectId(Uuid{static_cast<std::uint8_t>(yuan), 1});
    one.project.name = name;
    one.project.budget = Money::yuan(yuan);
    one.isPlaced = true;
    one.at = at;
    one.state = MapState::OnPlan;
    return one;
}

/// Four districts of a tenth of a degree, side by side, with one to four projects in them.
MapMatter fourDistricts()
{
    MapMatter matter;
    auto features = std::make_shared<FeatureSet>();
    features->columns = {u"name"_s};
    for (int i = 0; i < 4; ++i) {
        const double west = 110 + 0.1 * i;
        features->features.push_back(
            {areaShape({{west, 30}, {west + 0.1, 30}, {west + 0.1, 30.1}, {west, 30.1}}),
             {u"区%1"_s.arg(i)}});
        for (int k = 0; k <= i; ++k)
            matter.projects.push_back(
                placed(u"p"_s, {west + 0.05, 30.02 + 0.01 * k}, 100'000'000 + 10 * i + k));
    }
    MapLayer row;
    row.name = u"区县"_s;
    row.source = u"示例"_s;
    row.style = uR"({"role":"districts","label":"name"})"_s;
    matter.layers.push_back({row, features});
    return matter;
}

} // namespace

TEST_CASE("Classes of whole numbers share no number", "[map]")
{
    MapWish wish;
    wish.sight = MapSight::Districts;
    const MapScene scene = mapSceneOf(fourDistricts(), wish);
    QStringList words;
    for (const LegendLine &line : scene.legend)
        words << line.words;
    REQUIRE(words.size() == 4);
    QSet<QString> numbers;
    for (const QString &each : words) {
        const QString digits = QString(each).remove(QRegularExpression(u"[^0-9]"_s));
        CHECK(digits.size() == 1);
        numbers.insert(digits);
    }
    CHECK(numbers == QSet<QString>{u"1"_s, u"2"_s, u"3"_s, u"4"_s});
}

TEST_CASE("At first sight legend and sources cover no project", "[map]")
{
    MapMatter matter = fourDistricts();
    const MapScene scene = mapSceneOf(matter, {});
    const QSizeF size(910, 576);
    const QMarginsF taken = furnitureMargins(scene, size);
    CHECK(taken.right() > 100);
    const MapView view = viewOf(boundsOf(matter), size, 16, taken);
    for (const MapProject &one : matter.projects) {
        const QPointF at = view.toScreen(one.at);
        CHECK(at.x() < size.width() - taken.right());
        CHECK(at.y() < size.height() - taken.bottom());
        CHECK(QRectF({}, size).contains(at));
    }
}

TEST_CASE("Layers of one source are credited in one line", "[map]")
{
    MapMatter matter = fourDistricts();
    MapLayer roads = matter.layers[0].row;
    roads.name = u"道路"_s;
    roads.style.clear();
    matter.layers.push_back({roads, std::make_shared<FeatureSet>()});
    MapLayer other = roads;
    other.name = u"管线"_s;
    other.reviewNumber = u"示审2026-003"_s;
    matter.layers.push_back({other, std::make_shared<FeatureSet>()});
    const QStringList credits = mapSceneOf(matter, {}).credits;
    REQUIRE(credits.size() == 2);
    CHECK(credits[0].contains(u"区县"));
    CHECK(credits[0].contains(u"道路"));
    CHECK(credits[1].contains(u"示审2026-003"));
}

TEST_CASE("The legend is folded by its box", "[map]")
{
    const MapWindow window;
    auto &quick = window.quick();
    window.page->canvas()->setView({109.5, 29.5}, 12); // nothing else is painted there
    const auto corner = [&] {
        QTest::qWait(100);
        const QImage image = quick.grabFramebuffer();
        return image.copy(image.width() - 150, image.height() - 120, 140, 110);
    };
    const QImage with = corner();
    window.child<QCheckBox>(u"mapLegend"_s).click();
    const QImage without = corner();
    CHECK(with != without);
    window.child<QCheckBox>(u"mapLegend"_s).click();
    CHECK(corner() == with);
}

TEST_CASE("Sensors stand where they are and say what is wrong", "[map]")
{
    MapMatter matter;
    MapDesk::PlacedSensor fine;
    fine.row.name = u"基坑水位"_s;
    fine.row.longitude = 110;
    fine.row.latitude = 30;
    MapDesk::PlacedSensor high = fine;
    high.row.longitude = 110.1;
    high.alarm = SensorAlarm{};
    high.alarm->value = 3.5;
    MapDesk::PlacedSensor silent = high;
    silent.row.longitude = 110.2;
    silent.alarm->side = AlarmSide::Silent;
    matter.sensors = {fine, high, silent};
    MapWish wish;
    wish.sight = MapSight::Sensors;
    const MapScene scene = mapSceneOf(matter, wish);
    REQUIRE(scene.marks.size() == 3);
    CHECK(scene.marks[0].sort == 0);
    CHECK(scene.marks[1].sort == 1);
    CHECK(scene.marks[2].sort == 2);
    CHECK(scene.legend.size() == 3);
    CHECK(sensorLines(fine).size() == 3);
    CHECK(sensorLines(high).join(u' ').contains(u"3.5"));
    CHECK(sensorLines(silent) != sensorLines(high));
}

TEST_CASE("Risks are told apart at forty and seventy per cent", "[map]")
{
    MapMatter matter = fourDistricts();
    const double shares[] = {0.39, 0.4, 0.7, 0.71};
    for (int i = 0; i < 4; ++i) {
        RiskScore score;
        score.project = matter.projects[static_cast<std::size_t>(i)].project.id;
        score.probability = shares[i];
        matter.risks.insert(score.project, score);
    }
    MapWish wish;
    wish.sight = MapSight::Risk;
    const MapScene scene = mapSceneOf(matter, wish);
    REQUIRE(scene.marks.size() == matter.projects.size());
    CHECK(scene.marks[0].sort == static_cast<int>(RiskBand::Low));
    CHECK(scene.marks[1].sort == static_cast<int>(RiskBand::Middle));
    CHECK(scene.marks[2].sort == static_cast<int>(RiskBand::Middle));
    CHECK(scene.marks[3].sort == static_cast<int>(RiskBand::High));
    CHECK(scene.marks[4].sort == static_cast<int>(RiskBand::Unknown));
}

TEST_CASE("Photos lie on the map as pictures; several at one place are one with a number", "[map]")
{
    MapMatter matter;
    for (int i = 0; i < 3; ++i) {
        FieldPhoto photo;
        photo.project = ProjectId(Uuid{1, 1});
        photo.longitude = i < 2 ? 110 : 110.2;
        photo.latitude = 30;
        photo.thumbnail = jpeg(i == 2 ? Qt::red : Qt::green);
        matter.photos.push_back(photo);
    }
    MapWish wish;
    wish.sight = MapSight::Photos;
    const MapScene scene = mapSceneOf(matter, wish);
    REQUIRE(scene.pictures.size() == 3);
    const MapView view{{110.1, 30}, 11, {800, 400}};
    QImage image(800, 400, QImage::Format_RGB32);
    QPainter painter(&image);
    MapPaint how;
    how.furniture = false;
    MapPainter().paint(painter, scene, view, how);
    painter.end();
    const QColor left = image.pixelColor(view.toScreen({110, 30}).toPoint());
    const QColor right = image.pixelColor(view.toScreen({110.2, 30}).toPoint());
    CHECK(left.green() > 200);
    CHECK(left.red() < 60);
    CHECK(right.red() > 200);
    CHECK(MapPainter::hit(scene, view, view.toScreen({110.2, 30})).mark == 2U);
    CHECK(MapPainter::hit(scene, view, view.toScreen({110, 30})).closer.has_value());
}

TEST_CASE("The page shows each sight, with nothing where there is nothing", "[map]")
{
    const MapWindow window;
    const QSignalSpy failures(window.page.get(), &MapPage::failed);
    auto &sight = window.child<QComboBox>(u"mapSight"_s);
    REQUIRE(sight.count() == 6);
    for (int i = 3; i < 6; ++i) {
        sight.setCurrentIndex(i);
        const MapScene &scene = window.page->canvas()->scene();
        CHECK_FALSE(scene.legendTitle.isEmpty());
        CHECK(scene.marks.size() == (i == 5 ? 3U : 0U));
    }
    window.page->canvas()->setView({110.02, 30.02}, 16);
    window.click({110.02, 30.02});
    CHECK(window.child<QLabel>(u"mapAbout"_s).text().contains(u"项目P1"));
    CHECK(failures.isEmpty());
}

TEST_CASE("The small map of the overview shows the projects and leads to the large one", "[map]")
{
    MapWindow window(true);
    MapTile tile(*window.workspace);
    const QSignalSpy failures(&tile, &MapTile::failed);
    const QSignalSpy wanted(&tile, &MapTile::wanted);
    tile.resize(320, 240);
    tile.refresh();
    CHECK(failures.isEmpty());
    CHECK(tile.scene().marks.size() == 3);
    CHECK(tile.scene().layers.size() == 12);
    CHECK(tile.accessibleDescription().contains(u'3'));
    CHECK_FALSE(tile.grab().isNull());
    QTest::mouseClick(&tile, Qt::LeftButton, {}, {100, 100});
    QTest::keyClick(&tile, Qt::Key_Return);
    CHECK(wanted.size() == 2);
}
