// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/remedy_desk.h"

#include "commands/risk_warning_desk.h"
#include "support/office.h"

#include <QTimeZone>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMillis kDay = 24 * 3'600'000;

struct Loop : Office {
    ProjectId road;
    AttachmentId photo;

    Loop()
    {
        grantRoles();
        grant(u"head"_s, u"risk-officer"_s);
        road = addOwnProject(u"XM-1"_s);
        clock.set(QDateTime(QDate(2026, 6, 1), QTime(10, 0), QTimeZone("Asia/Shanghai"))
                      .toMSecsSinceEpoch());
        Attachment file;
        file.id = workspace->ids().next<AttachmentId>();
        file.project = road;
        file.name = u"整改后.jpg"_s;
        file.digest = QByteArray(32, 'a');
        REQUIRE_OK(workspace->commit(ChangeSet{u"sample"_s, road, {inserted(file)}}));
        photo = file.id;
    }
    RemedyId find(const QString &responsible = u"manager"_s, QDate due = QDate(2026, 6, 5))
    {
        const auto id = RemedyDesk(*workspace)
                            .find({.project = road,
                                   .title = u"围挡缺失"_s,
                                   .responsible = people.at(responsible),
                                   .due = due});
        REQUIRE_OK(id);
        return *id;
    }
    Remedy row(RemedyId id)
    {
        const auto lines = RemedyDesk(*workspace).list(true);
        REQUIRE_OK(lines);
        for (const RemedyLine &line : *lines) {
            if (line.row.id == id)
                return line.row;
        }
        FAIL("there is no such remedy");
        return {};
    }
};

} // namespace

TEST_CASE_METHOD(Loop,
                 "a remedy is found, put right with a file as evidence, sent back and passed by "
                 "another person",
                 "[risk][remedy]")
{
    const RemedyId id = find();
    appoint();
    as(u"manager"_s);
    CHECK(*RemedyDesk(*workspace).turns() == 1);
    CHECK_FALSE(RemedyDesk(*workspace).fix(id, u"已补齐"_s, {})); // no evidence
    CHECK_FALSE(RemedyDesk(*workspace).fix(id, u" "_s, photo));
    REQUIRE_OK(RemedyDesk(*workspace).fix(id, u"已补齐"_s, photo));
    CHECK(*RemedyDesk(*workspace).turns() == 0);
    CHECK(row(id).state == RemedyState::Fixed);
    // never who put it right
    CHECK(RemedyDesk(*workspace).pass(id, {}).error().code == ErrorCode::Forbidden);
    as(u"head"_s);
    CHECK_FALSE(RemedyDesk(*workspace).reopen(id, {}, QDate(2026, 6, 9)));
    CHECK_FALSE(RemedyDesk(*workspace).reopen(id, u"照片不清"_s, QDate(2026, 5, 1)));
    REQUIRE_OK(RemedyDesk(*workspace).reopen(id, u"照片不清"_s, QDate(2026, 6, 9)));
    CHECK(row(id).reopened == 1);
    CHECK(row(id).dueOn == QDate(2026, 6, 9));
    CHECK_FALSE(RemedyDesk(*workspace).pass(id, {})); // nothing to check yet
    as(u"manager"_s);
    REQUIRE_OK(RemedyDesk(*workspace).fix(id, u"重新拍照"_s, photo));
    as(u"head"_s);
    REQUIRE_OK(RemedyDesk(*workspace).pass(id, u"现场核实"_s));
    CHECK(row(id).state == RemedyState::Passed);
    CHECK(row(id).checkedBy == people.at(u"head"_s));
    as(u"audit"_s);
    CHECK(countOf(u"fix-remedy"_s) == 2);
    CHECK(countOf(u"check-remedy"_s) == 2);
}

TEST_CASE_METHOD(Loop,
                 "who is responsible does not check it even when another one put it right, nor "
                 "does a stand-in",
                 "[risk][remedy]")
{
    const RemedyId id = find(u"head"_s);
    StandIn row;
    row.from = people.at(u"head"_s);
    row.to = people.at(u"planner"_s);
    row.firstDay = QDate(2026, 5, 1);
    row.lastDay = QDate(2026, 7, 1);
    row.reason = u"出差"_s;
    grant(u"planner"_s, u"risk-officer"_s);
    grant(u"leader"_s, u"risk-officer"_s);
    REQUIRE_OK(AccessDesk(*workspace).addStandIn(row));
    appoint();
    as(u"planner"_s); // stands in, and reports
    REQUIRE_OK(RemedyDesk(*workspace).fix(id, u"已补齐"_s, photo));
    CHECK(RemedyDesk(*workspace).pass(id, {}).error().code == ErrorCode::Forbidden);
    as(u"head"_s);
    CHECK(RemedyDesk(*workspace).pass(id, {}).error().code == ErrorCode::Forbidden);
    as(u"leader"_s);
    REQUIRE_OK(RemedyDesk(*workspace).pass(id, {}));
}

TEST_CASE_METHOD(Loop,
                 "an overdue remedy is told to who is responsible until it is put right",
                 "[risk][remedy]")
{
    const RemedyId id = find(u"manager"_s, QDate(2026, 6, 2));
    const auto overdue = [&] {
        REQUIRE_OK(RiskWarningDesk(*workspace).judge());
        const auto lines = RiskWarningDesk(*workspace).warnings(RiskWarningDesk::Which::All);
        REQUIRE_OK(lines);
        std::vector<WarningLine> found;
        for (const WarningLine &line : *lines) {
            if (line.row.rule == u"remedy.overdue"_s)
                found.push_back(line);
        }
        return found;
    };
    CHECK(overdue().empty());
    clock.advance(3 * kDay); // Thursday
    const auto told = overdue();
    REQUIRE(told.size() == 1);
    CHECK(told.front().row.person == people.at(u"manager"_s));
    CHECK(told.front().text.contains(u"围挡缺失"_s));
    as(u"manager"_s);
    REQUIRE_OK(RemedyDesk(*workspace).fix(id, u"已补齐"_s, photo));
    CHECK(overdue().empty());
}

TEST_CASE_METHOD(Loop, "the share put right is counted by unit and time", "[risk][remedy]")
{
    const RemedyId first = find();
    (void)find(u"manager"_s, QDate(2026, 6, 1));
    clock.advance(2 * kDay);
    as(u"manager"_s);
    REQUIRE_OK(RemedyDesk(*workspace).fix(first, u"已补齐"_s, photo));
    as(u"head"_s);
    REQUIRE_OK(RemedyDesk(*workspace).pass(first, {}));
    const auto tally = RemedyDesk(*workspace).tally({}, {});
    REQUIRE_OK(tally);
    REQUIRE(tally->size() == 1);
    const RemedyTally &own = tally->front();
    CHECK(own.unit == u"交通局"_s);
    CHECK(own.found == 2);
    CHECK(own.fixed == 1);
    CHECK(own.passed == 1);
    CHECK(own.inTime == 1);
    CHECK(own.late == 1);
    CHECK(own.rate() == 0.5);
    const auto later = RemedyDesk(*workspace).tally(QDate(2026, 7, 1), {});
    REQUIRE_OK(later);
    CHECK(later->empty());
}

TEST_CASE_METHOD(Loop, "who may not treat risks asks for no remedy", "[risk][remedy]")
{
    appoint();
    as(u"finance"_s);
    const auto id = RemedyDesk(*workspace)
                        .find({.project = road,
                               .title = u"围挡缺失"_s,
                               .responsible = people.at(u"manager"_s),
                               .due = QDate(2026, 6, 5)});
    REQUIRE_FALSE(id);
    CHECK(id.error().code == ErrorCode::Forbidden);
}
