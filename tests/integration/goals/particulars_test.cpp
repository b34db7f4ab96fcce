// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/particulars.h"

#include "support/office.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

Project stored(Workspace &workspace, ProjectId id)
{
    const auto plan = workspace.plan(id);
    REQUIRE_OK(plan);
    return plan->plan->project;
}

QStringList faults(const Project &project)
{
    QStringList columns;
    for (const FieldProblem &problem : particularProblems(project, QDate(2026, 6, 1)))
        columns << problem.column;
    return columns;
}

Project sound()
{
    Project project;
    project.code = u"P1"_s;
    project.name = u"示例路"_s;
    return project;
}

} // namespace

TEST_CASE("All particulars are set as one act, and taken back as one", "[particulars]")
{
    TempWorkspace files;
    Workspace &workspace = *files.workspace;
    const ProjectId id = files.addProject(u"P1"_s);
    const Project before = stored(workspace, id);
    Project wanted = before;
    wanted.code = u"2026-1"_s;
    wanted.name = u"  示例路  改造 "_s;
    wanted.way = InvestmentWay::CapitalInjection;
    wanted.procurement = ProcurementWay::OpenTender;
    wanted.scope = u"全长3.2公里，双向四车道。"_s;
    wanted.longitude = 110.25;
    wanted.latitude = 30.125;
    wanted.division = u"420000"_s;
    wanted.industry = u"E48"_s;
    wanted.tags = u"new road"_s;
    wanted.estimate = Money::yuan(7); // no particular: stays as it is
    wanted.classification = Classification::TopSecret;
    const auto done = setParticulars(workspace, wanted);
    REQUIRE_OK(done);
    const Project after = stored(workspace, id);
    CHECK(after.name == u"示例路 改造");
    CHECK(after.way == InvestmentWay::CapitalInjection);
    CHECK(after.longitude == 110.25);
    CHECK(after.estimate == before.estimate);
    CHECK(after.classification == before.classification);
    CHECK(workspace.projectByCode(u"2026-1"_s).value() == id);
    REQUIRE_OK(workspace.revert(*done));
    Project back = stored(workspace, id);
    back.version = before.version;
    back.planFinish = before.planFinish; // computed anew
    CHECK(back == before);
}

TEST_CASE("A code that another project has is refused", "[particulars]")
{
    TempWorkspace files;
    const ProjectId id = files.addProject(u"P1"_s);
    (void)files.addProject(u"P2"_s);
    Project wanted = stored(*files.workspace, id);
    wanted.code = u" P2 "_s;
    const auto refused = setParticulars(*files.workspace, wanted);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Invalid);
}

TEST_CASE("Each fault of the particulars is told at its field", "[particulars]")
{
    CHECK(faults(sound()).isEmpty());
    const auto with = [](auto change) {
        Project project = sound();
        change(project);
        return faults(project);
    };
    CHECK(with([](Project &p) { p.name = u" "_s; }) == QStringList{u"name"_s});
    CHECK(with([](Project &p) { p.code.clear(); }) == QStringList{u"code"_s});
    CHECK(with([](Project &p) { p.codeBasis = u"x"_s; }) == QStringList{u"code_basis"_s});
    CHECK(with([](Project &p) {
              p.codeBasis = u"x"_s;
              p.classification = Classification::Secret;
          }).isEmpty());
    CHECK(with([](Project &p) {
              p.longitude = 30;
              p.latitude = 110;
          })
          == QStringList{u"longitude"_s, u"latitude"_s});
    CHECK(with([](Project &p) { p.extent = -1; }) == QStringList{u"extent"_s});
    CHECK(with([](Project &p) { p.division = u"42"_s; }) == QStringList{u"division"_s});
    CHECK(with([](Project &p) { p.industry = u"U01"_s; }) == QStringList{u"industry"_s});
    CHECK(with([](Project &p) {
              p.plannedStart = QDate(2026, 5, 2);
              p.plannedFinish = QDate(2026, 5, 1);
          })
          == QStringList{u"planned_finish"_s});
    CHECK(with([](Project &p) { p.finishedOn = QDate(2026, 6, 2); })
          == QStringList{u"finished_on"_s});
    CHECK(with([](Project &p) { p.approvedOn = QDate(2026, 6, 2); })
          == QStringList{u"approved_on"_s});
    CHECK(with([](Project &p) {
              p.approvedOn = QDate(2026, 5, 2);
              p.finishedOn = QDate(2026, 5, 1);
          })
          == QStringList{u"finished_on"_s});
}

TEST_CASE("Particulars of a project are for who may edit it", "[particulars]")
{
    Office office;
    office.grantRoles();
    const ProjectId other = office.addOwnProject(u"P2"_s, Classification::Open, office.other);
    office.appoint();
    office.as(u"leader"_s);
    Project wanted = stored(*office.workspace, other);
    wanted.scope = u"x"_s;
    const auto denied = setParticulars(*office.workspace, wanted);
    REQUIRE_FALSE(denied.has_value());
    CHECK(denied.error().code == ErrorCode::Forbidden);
}
