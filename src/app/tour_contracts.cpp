// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour_contracts.h"

#include "commands/contract_desk.h"
#include "ui/library/home_page.h"
#include "ui/money/funds_page.h"
#include "ui/shell/main_window.h"

#include <QTabWidget>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// The project with most contracts.
ProjectId busiest(Workspace &workspace)
{
    const auto due = ContractDesk(workspace).due();
    ProjectId found;
    std::size_t most = 0;
    if (!due)
        return found;
    for (const DueItem &item : *due) {
        const auto file = ContractDesk(workspace).file(item.project);
        if (file && file->contracts.size() > most) {
            most = file->contracts.size();
            found = item.project;
        }
    }
    return found;
}

} // namespace

void shootContracts(Workspace &workspace, MainWindow &window, TourCamera &camera)
{
    const ProjectId project = busiest(workspace);
    if (!project.isValid())
        return;
    window.openHome(project);
    window.home().showTab(u"tenderPanel"_s);
    TourCamera::settle();
    camera.shoot(window, u"115-tenders"_s);
    window.home().showTab(u"contractPanel"_s);
    auto *pages = window.home().findChild<QTabWidget *>(u"contractPages"_s);
    for (const auto &[page, picture] : {std::pair{u"contractPage"_s, u"116-contracts"_s},
                                        std::pair{u"guaranteePage"_s, u"117-guarantees"_s},
                                        std::pair{u"paymentPage"_s, u"118-payments"_s}}) {
        pages->setCurrentWidget(window.home().findChild<QWidget *>(page));
        TourCamera::settle();
        camera.shoot(window, picture);
    }
    window.showPage(PageId::Funds);
    auto *tabs = window.funds().findChild<QTabWidget *>(u"fundsTabs"_s);
    tabs->setCurrentWidget(window.funds().findChild<QWidget *>(u"duePanel"_s));
    TourCamera::settle();
    camera.shoot(window, u"119-due"_s);
}

void shootContractLook(Workspace &workspace,
                       MainWindow &window,
                       TourCamera &camera,
                       const QString &name)
{
    const ProjectId project = busiest(workspace);
    if (!project.isValid())
        return;
    window.openHome(project);
    window.home().showTab(u"contractPanel"_s);
    TourCamera::settle();
    camera.shoot(window, name);
}

} // namespace zs
