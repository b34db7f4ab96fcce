// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour_money.h"

#include "commands/workspace.h"
#include "ui/library/home_page.h"
#include "ui/money/funds_page.h"
#include "ui/shell/main_window.h"

#include <QTabWidget>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

void shootMoney(const Workspace &workspace, MainWindow &window, TourCamera &camera)
{
    window.showPage(PageId::Funds);
    auto *tabs = window.funds().findChild<QTabWidget *>(u"fundsTabs"_s);
    for (const auto &[tab, picture] : {std::pair{u"quotaTab"_s, u"110-funds"_s},
                                       std::pair{u"voucherTab"_s, u"111-vouchers"_s},
                                       std::pair{u"annualTab"_s, u"112-annual-plan"_s},
                                       std::pair{u"executionTab"_s, u"113-execution"_s}}) {
        tabs->setCurrentWidget(window.funds().findChild<QWidget *>(tab));
        TourCamera::settle();
        camera.shoot(window, picture);
    }
    const auto projects = workspace.projects();
    if (!projects)
        return;
    const auto over = std::ranges::find_if(*projects, [](const Project &project) {
        return project.stage == ProjectStage::Execution && project.estimate.fen > 0
               && project.budget.fen / 112 == project.estimate.fen / 100;
    });
    if (over == projects->end())
        return;
    window.openHome(over->id);
    window.home().showTab(u"moneyPanel"_s);
    TourCamera::settle();
    camera.shoot(window, u"114-money"_s);
}

} // namespace zs
