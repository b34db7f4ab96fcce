// SPDX-License-Identifier: GPL-3.0-or-later
// A model is trained, kept as a candidate, adopted by an approval and rolled back.
#include "past_works.h"
#include "store/store.h"
#include "support/council.h"
#include "support/office_cases.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 30);

struct Learning : Office {
    Learning()
    {
        grantRoles();
        clock.set(millisOf(kToday));
    }
    RiskModelDesk desk() { return RiskModelDesk(*workspace); }
    TrainedModel trained()
    {
        const auto matter = desk().matter(RiskTarget::FinishLate);
        REQUIRE_OK(matter);
        auto model = RiskModelDesk::train(*matter);
        REQUIRE_OK(model);
        return std::move(*model);
    }
    RiskModelId candidate()
    {
        const auto kept = desk().keep(trained());
        REQUIRE_OK(kept);
        return *kept;
    }
    RiskModel row(RiskModelId id)
    {
        const auto rows = desk().models(RiskTarget::FinishLate);
        REQUIRE_OK(rows);
        const auto found = std::ranges::find(*rows, id, &RiskModel::id);
        REQUIRE(found != rows->end());
        return *found;
    }
    CaseId submit(RiskModelId id)
    {
        signing(u"manager"_s);
        const auto opened =
            desk().propose(id, {{u"reason"_s, u"回演好于基准"_s}, {u"name"_s, u"别的"_s}});
        REQUIRE_OK(opened);
        return *opened;
    }
    void adopt(RiskModelId id)
    {
        const CaseId opened = submit(id);
        CHECK(runCase(*this, opened, {u"head"_s, u"leader"_s}) == CaseStatus::Approved);
    }
};

} // namespace

TEST_CASE("Too few outcomes, or all of one kind, train nothing and say why", "[risk][models]")
{
    Learning office;
    const auto nothing = office.desk().matter(RiskTarget::FinishLate);
    REQUIRE_OK(nothing);
    const auto refused = RiskModelDesk::train(*nothing);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    TableSheet sheet = PastWorks{.rows = 60}.sheet();
    for (std::size_t r = 1; r < sheet.rows.size(); ++r)
        sheet.rows[r][7].text = sheet.rows[r][6].text;
    REQUIRE_OK(office.desk().importOutcomes(readAll(sheet, kToday), u"a.csv"_s));
    const auto same = RiskModelDesk::train(*office.desk().matter(RiskTarget::FinishLate));
    REQUIRE_FALSE(same);
    CHECK(same.error().message.contains(u"same outcome"_s));
}

TEST_CASE("With fewer than 200 finished works only reference classes are used, and it says so",
          "[risk][models]")
{
    Learning office;
    importWorks(*office.workspace, {.rows = 150});
    const TrainedModel few = office.trained();
    CHECK_FALSE(few.model.learner);
    CHECK(few.counts.outcomes == 150);
    CHECK(std::ranges::any_of(few.model.card.notes,
                              [](const QString &note) { return note.contains(u"200"_s); }));
    importWorks(*office.workspace, {.rows = 150, .seed = 6, .first = QDate(2016, 1, 5)});
    CHECK(office.desk().counts(RiskTarget::FinishLate)->outcomes == 150); // the same codes
}

TEST_CASE("Many snapshots of few projects are few outcomes", "[risk][models]")
{
    Learning office;
    importWorks(*office.workspace, {.rows = 150});
    auto matter = office.desk().matter(RiskTarget::FinishLate);
    REQUIRE_OK(matter);
    const std::vector<RiskSample> once = matter->samples;
    for (int month = 1; month < 4; ++month) {
        for (RiskSample sample : once) {
            sample.day = sample.day.addDays(month * 7);
            matter->samples.push_back(sample);
        }
    }
    const auto model = RiskModelDesk::train(*matter);
    REQUIRE_OK(model);
    CHECK(model->model.card.cases == 600);
    CHECK_FALSE(model->model.learner);
}

TEST_CASE("A model that is trained from enough outcomes learns their causes", "[risk][models]")
{
    Learning office;
    importWorks(*office.workspace, {.rows = 500});
    const TrainedModel model = office.trained();
    REQUIRE(model.model.learner);
    const DelayModelCard &card = model.model.card;
    const auto chosen =
        std::ranges::find_if(card.rehearsed, [](const RehearsedCandidate &c) { return c.chosen; });
    REQUIRE(chosen != card.rehearsed.end());
    CHECK(chosen->auc > 0.65);
    CHECK(card.periods.size() >= 3);
    CHECK(card.bins.size() == 10);
    std::int64_t cases = 0;
    for (const RehearsedPeriod &period : card.periods)
        cases += period.cases;
    CHECK(cases == chosen->cases);
    const RiskModel row = office.row(office.candidate());
    CHECK(row.state == ModelState::Candidate);
    CHECK(row.outcomes == 500);
    CHECK(row.dataHash == model.hash);
    CHECK(cardOf(row).periods.size() == card.periods.size());
    CHECK(cardOf(row).method == card.method);
    CHECK_FALSE(*office.desk().adopted(RiskTarget::FinishLate));
}

TEST_CASE("A training that is cancelled leaves everything as it was", "[risk][models]")
{
    Learning office;
    importWorks(*office.workspace, {.rows = 300});
    office.grant(u"manager"_s, u"risk-officer"_s);
    office.appoint();
    office.signing(u"manager"_s);
    const RiskModelId first = office.candidate();
    office.adopt(first);
    office.signing(u"manager"_s);
    const auto matter = office.desk().matter(RiskTarget::FinishLate);
    REQUIRE_OK(matter);
    int steps = 0;
    const auto stopped = RiskModelDesk::train(*matter, [&steps](int, int) { return ++steps < 3; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(office.desk().models(RiskTarget::FinishLate)->size() == 1);
    CHECK((*office.desk().adopted(RiskTarget::FinishLate))->id == first);
}

TEST_CASE("A model is adopted with the last signature of its approval, the one before it retires",
          "[risk][models][approval]")
{
    Learning office;
    importWorks(*office.workspace, {.rows = 300});
    office.grant(u"manager"_s, u"risk-officer"_s);
    office.appoint();
    office.signing(u"manager"_s);
    const RiskModelId first = office.candidate();
    const CaseId opened = office.submit(first);
    const auto shown = ApprovalDesk(*office.workspace).read(opened);
    REQUIRE_OK(shown);
    // what is known here is not taken from the form
    CHECK(shown->state.form.at(u"name"_s) == FormValue(office.row(first).name));
    CHECK(office.desk().propose(first, {}).error().code == ErrorCode::Conflict);
    CHECK(office.row(first).state == ModelState::Candidate);
    CHECK(runCase(office, opened, {u"head"_s, u"leader"_s}) == CaseStatus::Approved);
    office.as(u"manager"_s);
    CHECK(office.row(first).state == ModelState::Adopted);
    CHECK(office.row(first).decidedBy == office.people.at(u"leader"_s));

    office.clock.advance(86'400'000);
    office.signing(u"manager"_s);
    const RiskModelId second = office.candidate();
    office.adopt(second);
    office.as(u"manager"_s);
    CHECK(office.row(first).state == ModelState::Retired);
    CHECK(office.row(second).state == ModelState::Adopted);

    // back to the one before, and from that one to none
    CHECK(office.desk().rollBack(RiskTarget::FinishLate, u" "_s).error().code
          == ErrorCode::Invalid);
    REQUIRE_OK(office.desk().rollBack(RiskTarget::FinishLate, u"误报过多"_s));
    CHECK(office.row(first).state == ModelState::Adopted);
    CHECK(office.row(second).state == ModelState::Retired);
    CHECK(office.row(second).note == u"误报过多");
    REQUIRE_OK(office.desk().rollBack(RiskTarget::FinishLate, u"暂停使用"_s));
    CHECK_FALSE(*office.desk().adopted(RiskTarget::FinishLate));
    CHECK(office.desk().rollBack(RiskTarget::FinishLate, u"再来"_s).error().code
          == ErrorCode::Conflict);
}

TEST_CASE("Nobody writes models who does not manage them, and no act of another name does",
          "[risk][models][access]")
{
    Learning office;
    importWorks(*office.workspace, {.rows = 60});
    const TrainedModel model = office.trained();
    office.appoint();
    office.as(u"head"_s);
    CHECK(office.desk().keep(model).error().code == ErrorCode::Forbidden);
    CHECK(office.desk().rollBack(RiskTarget::FinishLate, u"x"_s).error().code
          == ErrorCode::Forbidden);
    RiskModel forged;
    forged.id = office.workspace->ids().next<RiskModelId>();
    forged.state = ModelState::Adopted;
    for (const auto &act : {u"set-project-field"_s, u"score-risks"_s, u"case-agree"_s})
        CHECK_FALSE(office.workspace->commit(ChangeSet{act, {}, {inserted(forged)}}));
}

TEST_CASE("A quarter later, when more is known, training is due again", "[risk][models]")
{
    Learning office;
    importWorks(*office.workspace, {.rows = 60});
    CHECK_FALSE(*office.desk().isTrainingDue(RiskTarget::FinishLate)); // the first is a decision
    (void)office.candidate();
    office.clock.set(millisOf(kToday.addMonths(3).addDays(1)));
    CHECK_FALSE(*office.desk().isTrainingDue(RiskTarget::FinishLate)); // nothing else is known
    importWorks(*office.workspace,
                {.rows = 20, .seed = 9, .first = QDate(2015, 1, 5), .spread = 5});
    CHECK_FALSE(*office.desk().isTrainingDue(RiskTarget::CostOver));
    CHECK(*office.desk().isTrainingDue(RiskTarget::FinishLate));
    office.clock.set(millisOf(kToday.addMonths(2)));
    CHECK_FALSE(*office.desk().isTrainingDue(RiskTarget::FinishLate));
}
