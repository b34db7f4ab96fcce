// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour_library.h"

#include "commands/workspace.h"
#include "ui/library/goals_page.h"
#include "ui/portfolio/dictionary_dialog.h"
#include "ui/portfolio/library_import_dialog.h"
#include "ui/portfolio/particulars_dialog.h"
#include "ui/portfolio/project_page.h"
#include "ui/shell/main_window.h"

#include <QFile>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// A ledger with a bit of everything that has to be put right.
constexpr auto kLedger =
    "项目代码,项目名称,项目类型,总投资（万元）,主管单位,标签,计划开工,计划竣工\n"
    "2611-SL0103-04-01-900001,澄泉区滨河步道工程,市政工程,3200,市住房城乡建设局,"
    "民生实事,2027-03-01,2027-11-30\n"
    "2611-SL0103-04-01-900002,澄泉区老年大学改造,房屋建筑,-860,市教育局,民生实事,"
    "2027-02-01,2027-12-31\n"
    "2611-SL0104-04-01-900003,鹭汀区智慧路灯,信息化,1250,市照明所,新基建,"
    "2027-13-01,2027-10-31\n"
    ",鹭汀区口袋公园,生态环境,540,市住房城乡建设局,城市更新,2027-04-01,2027-09-30\n"
    "合计,,,4130,,,,\n";

void shootDialog(QDialog &dialog, TourCamera &camera, const QString &name)
{
    dialog.show();
    TourCamera::settle();
    camera.shoot(dialog, name);
    dialog.close();
}

} // namespace

Result<> shootLibrary(Workspace &workspace, MainWindow &window, TourCamera &camera)
{
    window.showPage(PageId::Goals);
    TourCamera::settle();
    camera.shoot(window, u"105-goals"_s);
    window.goals().findChild<QTabWidget *>(u"goalsTabs"_s)->setCurrentIndex(1);
    TourCamera::settle();
    camera.shoot(window, u"106-goals-none"_s);
    window.showPage(PageId::Projects);
    auto *cards = window.projects().findChild<QToolButton *>(u"projectCardsButton"_s);
    cards->click();
    TourCamera::settle();
    camera.shoot(window, u"107-projects-cards"_s);
    cards->click();
    const auto projects = workspace.projects();
    if (!projects)
        return passOn(projects);
    ParticularsDialog particulars(workspace, projects->front(), &window);
    shootDialog(particulars, camera, u"108-particulars"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"项目台账.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(kLedger) < 0)
        return fail(ErrorCode::Io, file.errorString(), path);
    file.close();
    LibraryImportDialog import(workspace, &window);
    import.show();
    import.read(path);
    TourCamera::waitFor([&import] { return !import.isBusy(); });
    shootDialog(import, camera, u"109-ledger"_s);
    DictionaryDialog dictionaries(workspace, &window);
    shootDialog(dictionaries, camera, u"109-dictionaries"_s);
    return {};
}

} // namespace zs
