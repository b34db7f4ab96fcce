// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour_powers.h"

#include "app/tour_camera.h"
#include "commands/access_desk.h"
#include "commands/follow_up_desk.h"
#include "ui/approval/act_dialog.h"
#include "ui/approval/approval_page.h"
#include "ui/meeting/follow_up_dialogs.h"
#include "ui/meeting/matter_dialog.h"
#include "ui/meeting/meeting_page.h"
#include "ui/meeting/meeting_view.h"
#include "ui/powers/outside_dialog.h"
#include "ui/powers/people_dialog.h"
#include "ui/powers/power_dialogs.h"
#include "ui/powers/role_dialog.h"
#include "ui/powers/tie_dialogs.h"
#include "ui/process/process_dialog.h"
#include "ui/process/process_view.h"
#include "ui/settings/system_page.h"
#include "ui/shell/main_window.h"

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QDate todayOf(const Workspace &workspace)
{
    return QDateTime::fromMSecsSinceEpoch(workspace.clock().now()).date();
}

/// So that there is something to end.
Result<> tie(Workspace &workspace, const std::vector<Person> &people, ProjectId project)
{
    AccessDesk desk(workspace);
    StandIn standIn;
    standIn.from = people[1].id;
    standIn.to = people[2].id;
    standIn.firstDay = todayOf(workspace);
    standIn.lastDay = standIn.firstDay.addDays(10);
    standIn.reason = u"赴省委党校学习"_s;
    if (auto set = desk.addStandIn(standIn); !set)
        return set;
    KeepAway avoidance;
    avoidance.person = people[3].id;
    avoidance.project = project;
    avoidance.reason = u"配偶在投标单位任职"_s;
    return desk.addAvoidance(avoidance);
}

void shootDialogs(Workspace &workspace,
                  QWidget &window,
                  TourCamera &camera,
                  const PowerFacts &facts,
                  const std::vector<Project> &projects)
{
    const std::vector<OrgUnit> units = workspace.units().value_or(std::vector<OrgUnit>());
    const auto shot = [&](QDialog &dialog, const QString &name) {
        camera.shoot(dialog, name);
        dialog.hide();
    };
    PeopleDialog persons(workspace, &window);
    shot(persons, u"129-people"_s);
    RoleDialog role(facts, &window);
    shot(role, u"130-role"_s);
    GrantDialog grant(facts, units, &window);
    shot(grant, u"131-grant"_s);
    AppointDialog appoint(facts.people, &window);
    shot(appoint, u"132-appoint"_s);
    StandInDialog standIn(facts.people, todayOf(workspace), &window);
    shot(standIn, u"133-stand-in"_s);
    AvoidanceDialog avoidance(facts.people, projects, &window);
    shot(avoidance, u"134-avoidance"_s);
    EndTieDialog end(facts, workspace, &window);
    shot(end, u"135-end"_s);
    ClearanceDialog clearance(facts.people.front(), &window);
    shot(clearance, u"136-clearance"_s);
    OutsideDialog outside(workspace, &window);
    shot(outside, u"137-outside"_s);
    MatterDialog matters(workspace, &window);
    shot(matters, u"138-matters"_s);
}

/// What is asked in an approval and for what follows from one.
void shootActs(QWidget &window,
               TourCamera &camera,
               const std::vector<Person> &people,
               const std::vector<FollowUpSource> &sources,
               QDate today)
{
    std::vector<std::pair<PersonId, QString>> names;
    for (const Person &person : people)
        names.emplace_back(person.id, person.name);
    const std::vector<std::pair<QString, QString>> targets{
        {u"start"_s, u"项目经理申请"_s}, {u"finance"_s, u"财务审核"_s}, {u"previous"_s, u""_s}};
    for (const auto &[verb, name] : {std::pair{Verb::AddSigner, u"140-add-signer"_s},
                                     std::pair{Verb::Transfer, u"141-transfer"_s},
                                     std::pair{Verb::Return, u"142-return"_s}}) {
        CaseAct act;
        act.verb = verb;
        ActDialog dialog(act, targets, names, {}, &window);
        camera.shoot(dialog, name);
        dialog.hide();
    }
    ReportBackDialog report({}, &window);
    camera.shoot(report, u"143-report-back"_s);
    report.hide();
    SendBackDialog back(&window);
    camera.shoot(back, u"144-send-back"_s);
    back.hide();
    NewFollowUpDialog fresh(sources, people, today, &window);
    camera.shoot(fresh, u"145-new-follow-up"_s);
    fresh.hide();
}

} // namespace

Result<> shootPowers(
    Workspace &workspace, MainWindow &window, TourCamera &camera, ProjectId project, bool own)
{
    const auto people = workspace.people();
    const auto projects = workspace.projects();
    if (!people || !projects)
        return people ? passOn(projects) : passOn(people);
    if (own && people->size() > 3) {
        if (auto tied = tie(workspace, *people, project); !tied)
            return tied;
    }
    const auto facts = AccessDesk(workspace).facts();
    const auto sources = FollowUpDesk(workspace).sources();
    if (!facts || !sources)
        return facts ? passOn(sources) : passOn(facts);
    shootDialogs(workspace, window, camera, **facts, *projects);
    shootActs(window, camera, *people, *sources, todayOf(workspace));
    return {};
}

void shootOfficeLook(Workspace &workspace,
                     MainWindow &window,
                     TourCamera &camera,
                     const QString &name)
{
    window.showPage(PageId::Approvals);
    window.approvals().showBox(InboxBox::Started);
    camera.shoot(window, name + u"-approvals"_s);
    window.showPage(PageId::Meetings);
    MeetingView &meeting = window.meetings().view();
    meeting.showMeeting(meeting.shown(), 1);
    camera.shoot(window, name + u"-meetings"_s);
    window.meetings().showTab(MeetingPage::Tab::FollowUps);
    camera.shoot(window, name + u"-follow-ups"_s);
    window.meetings().showTab(MeetingPage::Tab::Meetings);
    window.showPage(PageId::System);
    for (const auto &[tab, part] : {std::pair{SystemPage::Tab::Powers, u"-powers"_s},
                                    std::pair{SystemPage::Tab::Protection, u"-protection"_s},
                                    std::pair{SystemPage::Tab::Rules, u"-rules"_s}}) {
        window.system().showTab(tab);
        camera.shoot(window, name + part);
    }
    ProcessDialog process(workspace, &window);
    process.choose(u"payment"_s);
    process.showSimulation();
    camera.shoot(process, name + u"-process"_s);
}

} // namespace zs
