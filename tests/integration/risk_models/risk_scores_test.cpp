// SPDX-License-Identifier: GPL-3.0-or-later
// What is foretold of projects: by reference classes, by an adopted model, or not at all.
#include "past_works.h"
#include "store/store.h"
#include "support/office_cases.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 30);

struct Portfolio : Office {
    ProjectId water;
    ProjectId house;

    Portfolio()
    {
        grantRoles();
        clock.set(millisOf(kToday));
        water = running(u"W1"_s, ProjectKind::Water);
        house = running(u"H1"_s, ProjectKind::Building);
    }
    ProjectId running(const QString &code, ProjectKind kind)
    {
        Project project;
        project.code = code;
        project.name = u"示例"_s + code;
        project.owner = bureau;
        project.kind = kind;
        project.stage = ProjectStage::Execution;
        project.plannedStart = QDate(2026, 9, 1);
        project.plannedFinish = QDate(2027, 6, 30);
        project.budget = Money::yuan(20'000'000);
        const auto id = createProject(*workspace, project);
        REQUIRE_OK(id);
        return *id;
    }
    RiskModelDesk desk() { return RiskModelDesk(*workspace); }
    std::vector<ScoredProject> late()
    {
        auto all = desk().scored(RiskTarget::FinishLate);
        REQUIRE_OK(all);
        return *all;
    }
};

} // namespace

TEST_CASE("Where nothing is known nothing is said", "[risk][scores]")
{
    Portfolio office;
    REQUIRE_OK(office.desk().takeDue());
    CHECK(*office.desk().score() == 0);
    CHECK(office.late().empty());
    const auto why = office.desk().explain(office.water, RiskTarget::FinishLate);
    REQUIRE_FALSE(why);
    CHECK(why.error().code == ErrorCode::NotFound);
    importWorks(*office.workspace, {.rows = 19});
    CHECK(*office.desk().score() == 0);
}

TEST_CASE("Without an adopted model reference classes speak, with the cases behind them",
          "[risk][scores]")
{
    Portfolio office;
    importWorks(*office.workspace, {.rows = 400});
    REQUIRE_OK(office.desk().takeDue());
    CHECK(*office.desk().score() == 4); // two targets, two projects
    const auto rows = office.late();
    REQUIRE(rows.size() == 2);
    for (const ScoredProject &one : rows) {
        CHECK_FALSE(one.score.model.isValid());
        CHECK(one.score.cases > 20);
        CHECK(one.score.least <= one.score.probability);
        CHECK(one.score.most >= one.score.probability);
        CHECK(std::abs(one.score.probability - one.score.reference) < 1e-9);
        const QJsonArray reasons = QJsonDocument::fromJson(one.score.reasons.toUtf8()).array();
        REQUIRE(reasons.size() == 1);
        CHECK(reasons[0].toString().contains(u"past cases"_s));
    }
    CHECK(rows[0].score.probability >= rows[1].score.probability);
    // nothing else is said the same day, so nothing is kept
    CHECK(*office.desk().score() == 0);
}

TEST_CASE("An adopted model says how likely and why, and what was said stays", "[risk][scores]")
{
    Portfolio office;
    importWorks(*office.workspace, {.rows = 500});
    office.grant(u"manager"_s, u"risk-officer"_s);
    office.appoint();
    office.signing(u"manager"_s);
    REQUIRE_OK(office.desk().takeDue());
    REQUIRE_OK(office.desk().score());
    office.clock.set(millisOf(kToday.addDays(7)));
    const auto kept =
        office.desk().keep(*RiskModelDesk::train(*office.desk().matter(RiskTarget::FinishLate)));
    REQUIRE_OK(kept);
    const auto opened = office.desk().propose(*kept, {{u"reason"_s, u"好于基准"_s}});
    REQUIRE_OK(opened);
    CHECK(runCase(office, *opened, {u"head"_s, u"leader"_s}) == CaseStatus::Approved);
    office.as(u"manager"_s);
    const RiskModelDesk desk = office.desk();
    CHECK(*office.desk().score() == 2);
    const auto rows = office.late();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].score.model == *kept);
    CHECK(rows[0].before.size() == 2);
    CHECK(rows[0].before.back() == rows[0].score.probability);
    const QJsonArray reasons = QJsonDocument::fromJson(rows[0].score.reasons.toUtf8()).array();
    CHECK(reasons.size() >= 2);
    CHECK(reasons.size() <= 5);
    const auto why = desk.explain(rows[0].project.id, RiskTarget::FinishLate);
    REQUIRE_OK(why);
    CHECK(std::abs(why->probability - rows[0].score.probability) < 1e-9);
    CHECK(why->reasons.size() <= 5);
    CHECK(why->reasons.front().sentence == reasons[0].toString());
}

TEST_CASE("A model that was damaged in the store is told of, and nothing is foretold by it",
          "[risk][scores]")
{
    Portfolio office;
    importWorks(*office.workspace, {.rows = 300});
    REQUIRE_OK(office.desk().takeDue());
    const auto kept =
        office.desk().keep(*RiskModelDesk::train(*office.desk().matter(RiskTarget::FinishLate)));
    REQUIRE_OK(kept);
    const RiskModel before = office.desk().models(RiskTarget::FinishLate)->front();
    RiskModel cut = before;
    cut.state = ModelState::Adopted;
    cut.content = qCompress(qUncompress(before.content).first(500));
    REQUIRE_OK(office.workspace->commit(ChangeSet{u"sample"_s, {}, {updated(before, cut)}}));
    const auto said = office.desk().score();
    REQUIRE_FALSE(said);
    CHECK(said.error().message.contains(u"damaged"_s));
    CHECK(office.late().empty());
}

TEST_CASE("What was foretold is compared with what came, by quarter", "[risk][scores]")
{
    Portfolio office;
    importWorks(*office.workspace, {.rows = 400});
    REQUIRE_OK(office.desk().takeDue());
    REQUIRE_OK(office.desk().score());
    CHECK(office.desk().service(RiskTarget::FinishLate)->empty());
    office.clock.set(millisOf(QDate(2027, 8, 15)));
    const auto served = office.desk().service(RiskTarget::FinishLate);
    REQUIRE_OK(served);
    REQUIRE(served->size() == 1);
    CHECK(served->front().from == QDate(2026, 10, 1));
    CHECK(served->front().cases == 2);
    CHECK(served->front().late == 2); // neither was finished
    CHECK(std::isnan(served->front().auc));
}

TEST_CASE("Scores of projects that a person may not read are not shown", "[risk][scores][access]")
{
    Portfolio office;
    importWorks(*office.workspace, {.rows = 300});
    (void)office.addOwnProject(u"O1"_s, Classification::Open, office.other);
    REQUIRE_OK(office.desk().takeDue());
    REQUIRE_OK(office.desk().score());
    office.appoint();
    office.as(u"head"_s);
    for (const ScoredProject &one : office.late())
        CHECK(one.project.owner == office.bureau);
    office.as(u"audit"_s);
    CHECK_FALSE(office.desk().scored(RiskTarget::FinishLate));
}
