// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour_map.h"

#include "ui/field/field_page.h"
#include "ui/map/map_page.h"
#include "ui/shell/main_window.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QTabWidget>

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
                                        std::pair{2, u"142-map-heat"_s}}) {
        sight->setCurrentIndex(view);
        waitForTiles();
        camera.shoot(window, look + picture);
    }
    sight->setCurrentIndex(0);
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
