// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour_risk.h"

#include "ui/risk/model_view.h"
#include "ui/risk/outcome_import_dialog.h"
#include "ui/risk/risk_page.h"
#include "ui/shell/main_window.h"

#include <QPushButton>
#include <QTabWidget>

namespace zs {

using namespace Qt::StringLiterals;

void shootRisk(MainWindow &window, TourCamera &camera, const QString &look)
{
    window.showPage(PageId::Risk);
    RiskPage &page = window.risk();
    auto *tabs = page.findChild<QTabWidget *>(u"riskTabs"_s);
    auto *models = page.findChild<ModelView *>(u"riskModels"_s);
    tabs->setCurrentWidget(models);
    TourCamera::settle();
    TourCamera::waitFor([models] { return !models->isReading(); });
    if (look.isEmpty()) { // once; the other looks show the same one
        page.findChild<QPushButton *>(u"trainModel"_s)->click();
        TourCamera::waitFor([models] { return !models->isTraining() && !models->isReading(); });
    }
    TourCamera::settle();
    camera.shoot(window, look + u"151-risk-models"_s);
    auto *charts = page.findChild<QTabWidget *>(u"riskCharts"_s);
    charts->setCurrentIndex(1);
    TourCamera::settle();
    camera.shoot(window, look + u"152-risk-models-over-time"_s);
    charts->setCurrentIndex(0);
    tabs->setCurrentIndex(0);
    TourCamera::settle();
    camera.shoot(window, look + u"150-risk-portfolio"_s);
}

} // namespace zs
