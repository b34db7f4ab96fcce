// SPDX-License-Identifier: GPL-3.0-or-later
// Two works on one ground, from the map to the leader's signature.
#include "commands/map_desk.h"
#include "support/office.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct TwoWorks : Office {
    ProjectId road;
    ProjectId sewer;

    TwoWorks()
    {
        addPerson(u"water"_s);
        grantRoles();
        grant(u"water"_s, u"unit-head"_s);
        road = addDated(u"P1"_s, QDate(2026, 3, 2), QDate(2026, 9, 1), bureau);
        sewer = addDated(u"P2"_s, QDate(2026, 6, 1), QDate(2026, 8, 1), bureau);
        const GeoShape trench = lineShape({{110, 30}, {110.004, 30}});
        REQUIRE_OK(MapDesk(*workspace).draw(road, {}, trench, 6));
        REQUIRE_OK(MapDesk(*workspace).draw(sewer, {}, trench, 4));
    }
    ProjectId addDated(const QString &code, QDate from, QDate to, OrgUnitId owner)
    {
        Project project;
        project.code = code;
        project.name = u"示例工程"_s + code;
        project.owner = owner;
        project.leader = people.at(u"head"_s);
        project.stage = ProjectStage::Execution;
        project.plannedStart = from;
        project.plannedFinish = to;
        const auto id = createProject(*workspace, project);
        REQUIRE_OK(id);
        return *id;
    }
    MapDesk::Overlap only()
    {
        const auto projects = MapDesk(*workspace).projects();
        REQUIRE_OK(projects);
        const auto found = MapDesk(*workspace).overlaps(*projects, {});
        REQUIRE_OK(found);
        REQUIRE(found->found.size() == 1);
        return found->found[0];
    }
    /// Whoever has something to sign does; how many did.
    int agree(const QString &login)
    {
        signing(login);
        const auto toDo = ApprovalDesk(*workspace).inbox(InboxBox::ToDo);
        REQUIRE_OK(toDo);
        for (const InboxRow &row : *toDo) {
            CaseAct act;
            act.verb = Verb::Agree;
            act.visit = static_cast<int>(row.visit);
            act.opinion = u"同意同槽施工。"_s;
            REQUIRE_OK(ApprovalDesk(*workspace).act(row.id, act));
        }
        return static_cast<int>(toDo->size());
    }
};

} // namespace

TEST_CASE("Works that meet are agreed on in a case that knows ground, days and window",
          "[map][case]")
{
    TwoWorks office;
    office.signing(u"planner"_s);
    const MapDesk::Overlap before = office.only();
    CHECK_FALSE(before.caseRuns);
    const auto opening = MapDesk(*office.workspace).overlapCase(before);
    REQUIRE_OK(opening);
    CHECK(std::get<std::int64_t>(opening->form.at(u"ground"_s)) > 1000);
    CHECK(std::get<QDate>(opening->form.at(u"windowFrom"_s)) == QDate(2026, 6, 1));
    FormValues form = opening->form;
    form[u"windowTo"_s] = QDate(2026, 10, 1);
    form[u"ground"_s] = std::int64_t{1}; // what was measured stays
    const auto opened = MapDesk(*office.workspace).submitCase(before, form);
    REQUIRE_OK(opened);
    const MapDesk::Overlap running = office.only();
    CHECK(running.inCase == *opened);
    CHECK(running.caseRuns);
    const auto again = MapDesk(*office.workspace).submitCase(running, form);
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().code == ErrorCode::Conflict);

    int signatures = 0;
    for (int round = 0; round < 3; ++round) {
        for (const QString &login : {u"head"_s, u"water"_s, u"leader"_s})
            signatures += office.agree(login);
    }
    CHECK(signatures >= 2);
    office.as(u"planner"_s);
    const auto read = ApprovalDesk(*office.workspace).read(*opened);
    REQUIRE_OK(read);
    CHECK(read->state.status == CaseStatus::Approved);
    CHECK(std::get<QDate>(read->state.form.at(u"windowTo"_s)) == QDate(2026, 10, 1));
    CHECK(std::get<std::int64_t>(read->state.form.at(u"ground"_s)) > 1000);
    CHECK_FALSE(office.only().caseRuns);
    // the verdict stays a person's word
    CHECK(office.only().verdict == OverlapVerdict::Open);
    REQUIRE_OK(MapDesk(*office.workspace)
                   .decide(office.only(), OverlapVerdict::Coordinated, u"同槽施工"_s));
    CHECK(office.only().inCase == *opened);
}
