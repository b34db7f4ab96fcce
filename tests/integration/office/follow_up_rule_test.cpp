// SPDX-License-Identifier: GPL-3.0-or-later
// Follow-ups that a process names are made with the last signature, and with nothing else.
#include "approval/deadlines.h"
#include "approval/process_json.h"
#include "commands/case_people.h"
#include "commands/follow_up_desk.h"
#include "support/office_cases.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kTrip = R"json({
  "format": 1, "key": "trip", "version": 1, "name": "出差",
  "fields": [{"key": "clerk", "label": "经办人", "type": "person", "required": true}],
  "nodes": [
    {"id": "start", "type": "start", "name": "填写"},
    {"id": "head", "type": "approve", "name": "领导批", "mode": "single",
     "signers": [{"role": "unit-head", "unit": "own"}]},
    {"id": "end", "type": "end"}
  ],
  "followUps": [
    {"text": "报送总结", "person": {"who": "starter"}, "days": 5},
    {"text": "整理票据", "person": {"field": "clerk"}, "days": 1},
    {"text": "公布结果", "person": {"who": "inCharge"}, "days": 10}
  ]
})json";

struct TripOffice : Office {
    ProjectId project;
    CaseId id;

    TripOffice()
    {
        grantRoles();
        project = addOwnProject(u"P1"_s);
        REQUIRE_OK(ApprovalDesk(*workspace).publish(kTrip));
        appoint();
        signing(u"head"_s);
        signing(u"planner"_s);
        const auto opened = openCaseOf(*this, u"trip"_s, project, {});
        REQUIRE_OK(opened);
        id = *opened;
    }
    std::vector<FollowUp> asked()
    {
        std::vector<FollowUp> rows;
        for (const QString &login : {u"planner"_s, u"finance"_s, u"head"_s}) {
            as(login);
            const auto lines = FollowUpDesk(*workspace).list(FollowUpDesk::Which::Mine);
            REQUIRE_OK(lines);
            for (const FollowUpLine &line : *lines)
                rows.push_back(line.row);
        }
        return rows;
    }
};

} // namespace

TEST_CASE("an approved case asks of each person what its process says, due in working days",
          "[office][follow-up]")
{
    TripOffice office;
    CHECK(office.asked().empty());
    REQUIRE(runCase(office, office.id, {u"head"_s}) == CaseStatus::Approved);
    const QDate day = QDateTime::fromMSecsSinceEpoch(office.clock.now()).date();
    const auto rows = office.asked();
    REQUIRE(rows.size() == 3);
    const WorkCalendarPtr calendar = officeCalendar(office.workspace->holidays());
    const std::array<std::tuple<QString, QString, int>, 3> wanted{
        std::tuple{u"planner"_s, u"报送总结"_s, 5},
        std::tuple{u"finance"_s, u"整理票据"_s, 1},
        std::tuple{u"head"_s, u"公布结果"_s, 10}};
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto &[login, text, days] = wanted[i];
        INFO(login.toStdString());
        CHECK(rows[i].person == office.people.at(login));
        CHECK(rows[i].text == text);
        CHECK(rows[i].askedBy == office.people.at(u"head"_s));
        CHECK(rows[i].fromCase == office.id);
        CHECK(rows[i].project == office.project);
        CHECK(workingDaysBetween(*calendar, day, rows[i].due) == days);
    }
    // one record holds the signature and what it asks
    office.as(u"audit"_s);
    CHECK(office.countOf(u"case-agree"_s) == 1);
    CHECK(office.countOf(u"follow-up-add"_s) == 0);
}

TEST_CASE("a refused or withdrawn case asks nobody for anything", "[office][follow-up]")
{
    TripOffice office;
    office.signing(u"head"_s);
    ApprovalDesk desk(*office.workspace);
    const auto toDo = desk.inbox(InboxBox::ToDo);
    REQUIRE_OK(toDo);
    REQUIRE(toDo->size() == 1);
    CaseAct act;
    act.verb = Verb::Refuse;
    act.visit = static_cast<int>(toDo->front().visit);
    act.opinion = u"不必。"_s;
    REQUIRE_OK(desk.act(office.id, act));
    CHECK(office.asked().empty());
}

TEST_CASE("a follow-up without words, days or a person that the form asks for is a fault",
          "[process]")
{
    const QByteArray good = kTrip;
    CHECK(readDefinition(good));
    CHECK(readDefinition(good)->followUps.size() == 3);
    CHECK(writeDefinition(*readDefinition(writeDefinition(*readDefinition(good))))
          == writeDefinition(*readDefinition(good)));
    for (const auto &[from, to] : {std::pair{"\"报送总结\"", "\" \""},
                                   std::pair{"\"days\": 10", "\"days\": 0"},
                                   std::pair{"{\"field\": \"clerk\"}", "{\"field\": \"nobody\"}"},
                                   std::pair{"\"who\": \"starter\"", "\"who\": \"anyone\""}}) {
        QByteArray bad = good;
        bad.replace(from, to);
        REQUIRE(bad != good);
        INFO(to);
        CHECK_FALSE(readDefinition(bad));
    }
}
