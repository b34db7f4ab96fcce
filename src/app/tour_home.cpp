// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour_home.h"

#include "ui/library/home_page.h"
#include "ui/shell/main_window.h"

namespace zs {

using namespace Qt::StringLiterals;

void shootHome(MainWindow &window, TourCamera &camera, ProjectId shown)
{
    window.openHome(shown);
    int number = 100;
    for (const QString &tab :
         {u"homeOverview"_s, u"papersPanel"_s, u"peoplePanel"_s, u"historyPanel"_s}) {
        window.home().showTab(tab);
        TourCamera::settle();
        camera.shoot(window, QString::number(number++) + u'-' + tab);
    }
    window.home().showTab(u"homeOverview"_s);
}

} // namespace zs
