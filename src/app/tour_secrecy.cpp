// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour_secrecy.h"

#include "commands/secrecy_desk.h"
#include "ui/secrecy/label_dialog.h"
#include "ui/settings/system_page.h"
#include "ui/shell/main_window.h"

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// As the law has it: ten years, from today on, for the unit in charge and who is logged in.
Labelling secretLabel(const Workspace &workspace, const Project &project)
{
    Labelling wanted;
    wanted.label.level = Classification::Secret;
    wanted.label.term.years = 10;
    wanted.label.from = QDateTime::fromMSecsSinceEpoch(workspace.clock().now()).date();
    wanted.known.units = {project.owner};
    wanted.known.persons = {workspace.session().person};
    return wanted;
}

/// The plan on the screen under that label; what is to be taken back.
Result<ChangeSet> labelled(Workspace &workspace, MainWindow &window, ProjectId shown)
{
    const auto plan = workspace.plan(shown);
    if (!plan)
        return passOn(plan);
    window.openProject(shown);
    auto set = workspace.run(SetLabel{shown, {}, secretLabel(workspace, plan->plan->project)});
    TourCamera::settle();
    return set;
}

} // namespace

Result<> shootWatermark(Workspace &workspace,
                        MainWindow &window,
                        TourCamera &camera,
                        ProjectId shown,
                        const QString &name)
{
    const auto set = labelled(workspace, window, shown);
    if (!set)
        return passOn(set);
    camera.shoot(window, name);
    const auto back = workspace.revert(*set);
    return back ? Result<>() : passOn(back);
}

Result<> shootSecrecy(Workspace &workspace, MainWindow &window, TourCamera &camera, ProjectId shown)
{
    const auto set = labelled(workspace, window, shown);
    if (!set)
        return passOn(set);
    camera.shoot(window, u"36-label-on-the-plan"_s);
    {
        LabelDialog dialog(workspace, shown, {}, &window);
        camera.shoot(dialog, u"37-label"_s);
    }
    SecrecyDesk desk(workspace);
    const ExportRules before = desk.rules();
    ExportRules strict = before;
    strict.approval = Classification::Secret;
    if (auto ruled = desk.setRules(strict); !ruled)
        return ruled;
    if (auto bound = desk.setBindings({u"project-start"_s, u"budget-change"_s}); !bound)
        return bound;
    if (const auto refused = workspace.authorise(u"export"_s, shown); !refused)
        window.report(refused.error());
    TourCamera::settle();
    camera.shoot(window, u"38-export-refused"_s);
    window.system().showTab(SystemPage::Tab::Rules);
    window.showPage(PageId::System);
    camera.shoot(window, u"39-rules"_s);
    // the tour goes on with exports of its own
    if (auto loose = desk.setRules(before); !loose)
        return loose;
    if (auto free = desk.setBindings({}); !free)
        return free;
    const auto back = workspace.revert(*set);
    return back ? Result<>() : passOn(back);
}

} // namespace zs
