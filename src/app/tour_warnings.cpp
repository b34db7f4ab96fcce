// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour_warnings.h"

#include "ui/library/home_page.h"
#include "ui/risk/risk_page.h"
#include "ui/shell/main_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTabWidget>

namespace zs {

using namespace Qt::StringLiterals;

void shootWarnings(MainWindow &window, TourCamera &camera, ProjectId project)
{
    window.showPage(PageId::Risk);
    auto *tabs = window.risk().findChild<QTabWidget *>(u"riskTabs"_s);
    for (const QString &all : {u"warningClosed"_s, u"remedyPassed"_s})
        window.risk().findChild<QCheckBox *>(all)->setChecked(true);
    for (const auto &[tab, picture] : {std::pair{u"warningTab"_s, u"153-warnings"_s},
                                       std::pair{u"remedyTab"_s, u"154-remedies"_s},
                                       std::pair{u"registerTab"_s, u"155-risk-register"_s}}) {
        tabs->setCurrentWidget(window.risk().findChild<QWidget *>(tab));
        TourCamera::settle();
        camera.shoot(window, picture);
    }
    tabs->setCurrentIndex(0);
    window.openHome(project);
    window.home().showTab(u"projectRiskPanel"_s);
    auto *parts = window.home().findChild<QTabWidget *>(u"projectRiskTabs"_s);
    parts->setCurrentWidget(window.home().findChild<QWidget *>(u"simulationView"_s));
    auto *views = window.home().findChild<QTabWidget *>(u"simulationViews"_s);
    window.home().findChild<QComboBox *>(u"simulationRuns"_s)->setCurrentIndex(0);
    window.home().findChild<QPushButton *>(u"simulationRun"_s)->click();
    TourCamera::waitFor([views] { return views->isVisible(); });
    TourCamera::settle();
    camera.shoot(window, u"156-simulation"_s);
    parts->setCurrentIndex(0);
}

} // namespace zs
