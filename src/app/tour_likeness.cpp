// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour_likeness.h"

#include "commands/workspace.h"
#include "ui/library/home_page.h"
#include "ui/money/funds_page.h"
#include "ui/shell/main_window.h"

#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

void shootLikeness(const Workspace &workspace, MainWindow &window, TourCamera &camera)
{
    const auto projects = workspace.projects();
    if (!projects)
        return;
    const auto again = std::ranges::find_if(
        *projects, [](const Project &project) { return project.name.contains(u"提质改造"); });
    if (again != projects->end()) {
        window.openHome(again->id);
        window.home().showTab(u"likenessPanel"_s);
        TourCamera::settle();
        camera.shoot(window, u"120-duplicates"_s);
        if (auto *tabs = window.home().findChild<QTabWidget *>(u"likenessTabs"_s))
            tabs->setCurrentIndex(1);
        TourCamera::settle();
        camera.shoot(window, u"121-finished-projects"_s);
    }
    window.showPage(PageId::Funds);
    auto *tabs = window.funds().findChild<QTabWidget *>(u"fundsTabs"_s);
    auto *panel = window.funds().findChild<QWidget *>(u"fundingPanel"_s);
    if (!tabs || !panel)
        return;
    tabs->setCurrentWidget(panel);
    auto *search = panel->findChild<QPushButton *>(u"fundingSearch"_s);
    if (search->isEnabled()) {
        search->click();
        TourCamera::waitFor([search] { return search->isEnabled(); });
    }
    TourCamera::settle();
    camera.shoot(window, u"122-matching"_s);
    tabs->setCurrentIndex(0);
}

} // namespace zs
