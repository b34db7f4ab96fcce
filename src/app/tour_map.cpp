// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour_map.h"

#include "ui/field/field_page.h"
#include "ui/map/map_page.h"
#include "ui/shell/main_window.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QTabWidget>
#include <QTableWidget>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kTilesTake = 1500; ///< milliseconds until the base map is drawn

void waitForTiles()
{
    QElapsedTimer since;
    since.start();
    TourCamera::waitFor([&since] { return since.elapsed() > kTilesTake; });
}

} // namespace

void shootMap(MainWindow &window, TourCamera &camera, const QString &look)
{
    window.showPage(PageId::Map);
    auto *sight = window.map().findChild<QComboBox *>(u"mapSight"_s);
    for (const auto &[view, picture] : {std::pair{0, u"140-map"_s},
                                        std::pair{1, u"141-map-districts"_s},
                                        std::pair{2, u"142-map-heat"_s},
                                        std::pair{3, u"142-map-photos"_s},
                                        std::pair{4, u"142-map-sensors"_s},
                                        std::pair{5, u"142-map-risk"_s}}) {
        sight->setCurrentIndex(view);
        waitForTiles();
        camera.shoot(window, look + picture);
    }
    sight->setCurrentIndex(0);
    auto *side = window.map().findChild<QTabWidget *>(u"mapSide"_s);
    auto *overlaps = window.map().findChild<QTableWidget *>(u"overlapTable"_s);
    side->setCurrentIndex(1);
    overlaps->selectRow(0); // the map goes there
    waitForTiles();
    camera.shoot(window, look + u"142-map-overlaps"_s);
    overlaps->clearSelection();
    side->setCurrentIndex(0);
    window.showPage(PageId::Field);
    auto *tabs = window.field().findChild<QTabWidget *>(u"fieldTabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        TourCamera::settle();
        camera.shoot(window, look + u"%1-field"_s.arg(143 + tab));
    }
    tabs->setCurrentIndex(0);
}

} // namespace zs
