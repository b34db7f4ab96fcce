// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/money_desk.h"

#include "commands/rule_desk.h"
#include "store/store.h"
#include "support/office_cases.h"
#include "support/temp_store.h"

#include <QSqlQuery>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct Funds : TempWorkspace {
    MoneyDesk desk{*workspace};
    ProjectId project = addProject(u"P1"_s);
    FundQuotaId quota = addQuota(1'000'000);

    FundQuotaId addQuota(std::int64_t yuan, std::int64_t year = 2026)
    {
        FundQuota row;
        row.year = year;
        row.name = u"年度财政拨款"_s;
        row.number = u"示财建〔2026〕1号"_s;
        row.amount = Money::yuan(yuan);
        const auto id = desk.setQuota(row);
        REQUIRE_OK(id);
        return *id;
    }
    NewPosting posting(VoucherKind kind, std::int64_t yuan)
    {
        NewPosting made;
        made.kind = kind;
        made.parts = {{quota, Money::yuan(yuan)}};
        made.document = u"文1号"_s;
        if (kind != VoucherKind::Receive)
            made.project = project;
        return made;
    }
    void post(VoucherKind kind, std::int64_t yuan) { REQUIRE_OK(desk.post(posting(kind, yuan))); }
    FigureEntry figure(MoneyRung rung, std::int64_t yuan)
    {
        return {.project = project,
                .rung = rung,
                .amount = Money::yuan(yuan),
                .decidedOn = QDate(2026, 4, 1),
                .title = u"批复"_s,
                .number = u"示发改〔2026〕7号"_s,
                .issuer = u"示例市发展改革委"_s,
                .reason = {}};
    }
    Project row()
    {
        const auto all = workspace->projects();
        REQUIRE_OK(all);
        return all->front();
    }
    FundBook book()
    {
        auto read = desk.book();
        REQUIRE_OK(read);
        return std::move(*read);
    }
};

} // namespace

TEST_CASE("A figure brings its document, the project's amount follows, and withdrawing keeps both")
{
    Funds funds;
    REQUIRE_OK(funds.desk.enterFigure(funds.figure(MoneyRung::Estimate, 1'000)));
    CHECK(funds.row().estimate == Money::yuan(1'000));
    FigureEntry second = funds.figure(MoneyRung::ApprovedEstimate, 1'090);
    REQUIRE_OK(funds.desk.enterFigure(second));
    CHECK(funds.row().budget == Money::yuan(1'090));
    const auto documents = funds.desk.documents(funds.project);
    REQUIRE_OK(documents);
    CHECK(documents->size() == 1); // one document, known by its number
    const auto again = funds.desk.enterFigure(second);
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().detail == u"field: reason"_s);
    second.reason = u"调整概算"_s;
    second.amount = Money::yuan(1'200);
    second.decidedOn = QDate(2026, 5, 1);
    REQUIRE_OK(funds.desk.enterFigure(second));
    CHECK(funds.row().budget == Money::yuan(1'200));
    const auto figures = funds.desk.figures(funds.project);
    REQUIRE_OK(figures);
    REQUIRE(figures->size() == 3);
    CHECK_FALSE(funds.desk.withdrawFigure(figures->front().id, u" "_s).has_value());
    REQUIRE_OK(funds.desk.withdrawFigure(figures->front().id, u"录入错误"_s));
    CHECK(funds.row().budget == Money::yuan(1'090));
    CHECK(funds.desk.figures(funds.project)->size() == 3);
    CHECK_FALSE(funds.desk.withdrawFigure(figures->front().id, u"再次"_s).has_value());
}

TEST_CASE("Figures and postings are not undone, and say what to do instead")
{
    Funds funds;
    const auto entered = funds.desk.enterFigure(funds.figure(MoneyRung::Estimate, 1'000));
    REQUIRE_OK(entered);
    const auto back = funds.workspace->revert(*entered);
    REQUIRE_FALSE(back.has_value());
    CHECK(back.error().message.contains(u"withdraw"_s));
    const auto rows = funds.desk.posting(funds.posting(VoucherKind::Receive, 100));
    REQUIRE_OK(rows);
    const auto posted = funds.workspace->commit(ChangeSet{u"post-voucher"_s, {}, rows->rows});
    REQUIRE_OK(posted);
    const auto undone = funds.workspace->revert(*posted);
    REQUIRE_FALSE(undone.has_value());
    CHECK(undone.error().message.contains(u"reverse"_s));
    CHECK(funds.book().vouchers.size() == 1);
}

TEST_CASE("Vouchers are numbered in their year and stand in the book with their sums")
{
    Funds funds;
    funds.post(VoucherKind::Receive, 900'000);
    funds.post(VoucherKind::Allot, 500'000);
    funds.post(VoucherKind::Commit, 400'000);
    funds.post(VoucherKind::Pay, 150'000);
    const FundBook book = funds.book();
    REQUIRE(book.vouchers.size() == 4);
    CHECK(book.vouchers[0].number == u"2026-000001"_s);
    CHECK(book.vouchers[3].number == u"2026-000004"_s);
    const auto sums = book.byQuota(2026);
    REQUIRE(sums.size() == 1);
    CHECK(sums[0].received == Money::yuan(900'000));
    CHECK(sums[0].allotted == Money::yuan(500'000));
    CHECK(sums[0].committed == Money::yuan(400'000));
    CHECK(sums[0].paid == Money::yuan(150'000));
    const auto ladder = funds.desk.ladder(funds.project);
    REQUIRE_OK(ladder);
    CHECK(ladder->at(MoneyRung::Payment).amount == Money::yuan(150'000));
}

TEST_CASE(
    "Nothing comes in beyond the announced quota, and a missing document is told at its field")
{
    Funds funds;
    funds.post(VoucherKind::Receive, 1'000'000);
    NewPosting more = funds.posting(VoucherKind::Receive, 1);
    auto refused = funds.desk.post(more);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().detail == u"field: amount"_s);
    more = funds.posting(VoucherKind::Allot, 1);
    more.document.clear();
    refused = funds.desk.post(more);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().detail == u"field: document"_s);
    more = funds.posting(VoucherKind::Allot, 1);
    more.postedOn = QDate(2030, 1, 1);
    refused = funds.desk.post(more);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().detail == u"field: postedOn"_s);
    more = funds.posting(VoucherKind::Commit, 1);
    more.contract = funds.workspace->ids().next<ContractId>();
    refused = funds.desk.post(more);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().detail == u"field: contract"_s);
    CHECK(funds.book().vouchers.size() == 1);
}

TEST_CASE("A voucher is reversed once, with a reason, and a reversal is not reversed")
{
    Funds funds;
    funds.post(VoucherKind::Receive, 1'000);
    funds.post(VoucherKind::Allot, 1'000);
    const FundBook before = funds.book();
    CHECK_FALSE(funds.desk.reverse(before.vouchers[0].id, u"错"_s).has_value()); // allotted since
    CHECK_FALSE(funds.desk.reverse(before.vouchers[1].id, u" "_s).has_value());
    REQUIRE_OK(funds.desk.reverse(before.vouchers[1].id, u"录入错误"_s));
    const auto twice = funds.desk.reverse(before.vouchers[1].id, u"录入错误"_s);
    REQUIRE_FALSE(twice.has_value());
    CHECK(twice.error().code == ErrorCode::Conflict);
    const FundBook after = funds.book();
    REQUIRE(after.vouchers.size() == 3);
    CHECK(after.vouchers[2].reverses == before.vouchers[1].id);
    CHECK_FALSE(funds.desk.reverse(after.vouchers[2].id, u"错"_s).has_value());
    CHECK(after.byQuota(2026)[0].allotted == Money());
}

TEST_CASE("An amount is drawn from the project's quotas in their order, as rows for another act")
{
    Funds funds;
    funds.post(VoucherKind::Receive, 1'000);
    funds.post(VoucherKind::Allot, 1'000);
    const FundQuotaId first = funds.quota;
    funds.quota = funds.addQuota(500);
    funds.post(VoucherKind::Receive, 500);
    funds.post(VoucherKind::Allot, 500);
    NewPosting commit;
    commit.kind = VoucherKind::Commit;
    commit.project = funds.project;
    const auto rows = funds.desk.postingOf(commit, Money::yuan(1'200));
    REQUIRE_OK(rows);
    CHECK(rows->rows.size() == 5); // a voucher, two lines for each of two quotas
    CHECK_FALSE(funds.desk.postingOf(commit, Money::yuan(1'501)).has_value());
    REQUIRE_OK(funds.workspace->commit(ChangeSet{u"post-voucher"_s, funds.project, rows->rows}));
    const auto sums = funds.book().byQuota(0);
    CHECK(sums[0].quota == first);
    CHECK(sums[0].committed == Money::yuan(1'000));
    CHECK(sums[1].committed == Money::yuan(200));
}

TEST_CASE("What was left of a year is carried over as one voucher, after a preview")
{
    Funds funds;
    funds.quota = funds.addQuota(1'000, 2025);
    NewPosting receive = funds.posting(VoucherKind::Receive, 1'000);
    receive.postedOn = QDate(2025, 3, 1);
    REQUIRE_OK(funds.desk.post(receive));
    NewPosting allot = funds.posting(VoucherKind::Allot, 600);
    allot.postedOn = QDate(2025, 4, 1);
    REQUIRE_OK(funds.desk.post(allot));
    NewPosting late = funds.posting(VoucherKind::Commit, 600); // this year, before the carry-over
    CHECK_FALSE(funds.desk.post(late).has_value());
    CHECK_FALSE(funds.desk.carryOver(2026, {}).has_value());
    const auto preview = funds.desk.carryOverPreview(2025);
    REQUIRE_OK(preview);
    CHECK(voucherAmount(*preview) == Money::yuan(1'000));
    REQUIRE_OK(funds.desk.carryOver(2025, u"示财〔2026〕2号"_s));
    CHECK_FALSE(funds.desk.carryOver(2025, {}).has_value());
    REQUIRE_OK(funds.desk.post(late));
    CHECK(funds.book().byQuota(2026)[1 - (funds.book().quotas[0].id == funds.quota)].carriedIn
          == Money::yuan(1'000));
}

TEST_CASE("A quota cannot go below what came in, nor leave once something was posted")
{
    Funds funds;
    funds.post(VoucherKind::Receive, 700'000);
    FundQuota row = funds.book().quotas.front();
    row.amount = Money::yuan(699'999);
    CHECK_FALSE(funds.desk.setQuota(row).has_value());
    row.amount = Money::yuan(700'000);
    REQUIRE_OK(funds.desk.setQuota(row));
    CHECK_FALSE(funds.desk.removeQuota(funds.quota).has_value());
    const FundQuotaId spare = funds.addQuota(5);
    const auto removed = funds.desk.removeQuota(spare);
    REQUIRE_OK(removed);
    REQUIRE_OK(funds.workspace->revert(*removed));
    CHECK(funds.book().quotas.size() == 2);
}

TEST_CASE("The annual plan is set, recorded by months, checked by the rules, and may be undone")
{
    Funds funds;
    const AnnualEntry entry{.project = funds.project,
                            .year = 2026,
                            .amount = Money::yuan(1'000),
                            .sources = {{FundSource::Appropriation, Money::yuan(400)},
                                        {FundSource::SpecialBond, Money::yuan(600)}},
                            .content = u"主体"_s};
    const auto set = funds.desk.setAnnualPlan(entry);
    REQUIRE_OK(set);
    auto plan = funds.desk.annualPlan(2026);
    REQUIRE_OK(plan);
    REQUIRE(plan->lines.size() == 1);
    CHECK(plan->lines[0].row.amount == Money::yuan(1'000));
    const auto fires = [&](const QString &id) {
        return std::ranges::any_of(plan->lines[0].findings, [&](const RuleFinding &finding) {
            return finding.entry.rule->id == id;
        });
    };
    CHECK(fires(u"annual.before-approval"_s));
    REQUIRE_OK(funds.desk.enterFigure(funds.figure(MoneyRung::Estimate, 5'000)));
    plan = funds.desk.annualPlan(2026);
    CHECK_FALSE(fires(u"annual.before-approval"_s));
    AnnualEntry less = entry;
    less.sources = {{FundSource::Appropriation, Money::yuan(1'000)}};
    const auto changed = funds.desk.setAnnualPlan(less);
    REQUIRE_OK(changed);
    CHECK(funds.desk.annualPlan(2026)->lines[0].row.sources.size() == 1);
    REQUIRE_OK(funds.workspace->revert(*changed));
    CHECK(funds.desk.annualPlan(2026)->lines[0].row.sources.size() == 2);
    REQUIRE_OK(funds.desk.recordExecution(
        funds.project, 2026, {{1, Money::yuan(100), Money::yuan(90)}, {2, {}, {}}}));
    CHECK_FALSE(
        funds.desk.recordExecution(funds.project, 2026, {{13, Money::yuan(1), {}}}).has_value());
    CHECK_FALSE(funds.desk.recordExecution(funds.project, 2026, {{1, Money{-1}, {}}}).has_value());
    plan = funds.desk.annualPlan(2026);
    CHECK(plan->lines[0].row.done() == Money::yuan(90));
    CHECK(fires(u"annual.months-differ"_s));
    CHECK(funds.desk.annualPlan(2025)->lines.empty());
}

TEST_CASE("Rules know what the ledger and the figures say")
{
    Funds funds;
    funds.post(VoucherKind::Receive, 1'000);
    funds.post(VoucherKind::Allot, 1'000);
    REQUIRE_OK(funds.desk.enterFigure(funds.figure(MoneyRung::ApprovedEstimate, 900)));
    REQUIRE_OK(funds.desk.enterFigure(funds.figure(MoneyRung::FinalAccount, 901)));
    const auto check = RuleDesk(*funds.workspace).check(funds.project);
    REQUIRE_OK(check);
    const auto found = std::ranges::find_if(check->findings, [](const RuleFinding &finding) {
        return finding.entry.rule->id == u"money.final-over-budget"_s;
    });
    REQUIRE(found != check->findings.end());
    CHECK(found->outcome == RuleOutcome::Fires);
}

TEST_CASE("Money is kept by those who may, and hidden from those who may not")
{
    Office office;
    office.grantRoles();
    office.grant(u"finance"_s, u"fund-manager"_s);
    const ProjectId project = office.addOwnProject(u"P1"_s);
    const ProjectId others = office.addOwnProject(u"P2"_s, Classification::Open, office.other);
    office.appoint();
    office.signing(u"finance"_s);
    FundQuota quota;
    quota.year = 2026;
    quota.name = u"拨款"_s;
    quota.number = u"文1号"_s;
    quota.amount = Money::yuan(1'000);
    const auto id = MoneyDesk(*office.workspace).setQuota(quota);
    REQUIRE_OK(id);
    NewPosting receive;
    receive.parts = {{*id, Money::yuan(1'000)}};
    receive.document = u"文1号"_s;
    REQUIRE_OK(MoneyDesk(*office.workspace).post(receive));
    for (const auto &[on, yuan] : {std::pair{project, 300}, std::pair{others, 200}}) {
        NewPosting allot = receive;
        allot.kind = VoucherKind::Allot;
        allot.project = on;
        allot.parts[0].amount = Money::yuan(yuan);
        REQUIRE_OK(MoneyDesk(*office.workspace).post(allot));
    }
    // the keeper's totals are whole, though the other bureau's project is not open here
    const auto kept = MoneyDesk(*office.workspace).book();
    REQUIRE_OK(kept);
    CHECK(kept->byQuota(2026)[0].allotted == Money::yuan(500));
    CHECK_FALSE(std::ranges::contains(kept->projects, others, &Project::id));
    CHECK(kept->byProject(2026).size() == 1);

    office.signing(u"security"_s);
    const MoneyDesk desk(*office.workspace);
    CHECK_FALSE(desk.mayRead(project));
    CHECK_FALSE(desk.ladder(project).has_value());
    CHECK_FALSE(desk.book().has_value());
    MoneyDesk writing(*office.workspace);
    const auto refused = writing.post(receive);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Forbidden);
    CHECK(office.countOf(u"refused"_s) > 0);
}

TEST_CASE("A set that calls itself something else writes no vouchers")
{
    Funds funds;
    const auto rows = funds.desk.posting(funds.posting(VoucherKind::Receive, 100));
    REQUIRE_OK(rows);
    const auto refused =
        funds.workspace->commit(ChangeSet{u"set-project-field"_s, funds.project, rows->rows});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Forbidden);
}

TEST_CASE("The ledger's rows cannot be changed, deleted or replaced, not even past the program")
{
    TempStore files;
    auto store = files.create();
    FundQuota quota;
    quota.id = files.ids.next<FundQuotaId>();
    quota.year = 2026;
    Voucher voucher;
    voucher.id = files.ids.next<VoucherId>();
    voucher.number = u"2026-000001"_s;
    VoucherLine line;
    line.id = files.ids.next<VoucherLineId>();
    line.voucher = voucher.id;
    line.quota = quota.id;
    line.year = 2026;
    line.amount = Money{-100};
    REQUIRE_OK(store->commit(
        ChangeSet{u"sample"_s, {}, {inserted(quota), inserted(voucher), inserted(line)}},
        files.act()));
    Voucher changed = voucher;
    changed.text = u"改"_s;
    CHECK_FALSE(store->commit(ChangeSet{u"sample"_s, {}, {updated(voucher, changed)}}, files.act())
                    .has_value());
    VoucherLine less = line;
    less.amount = Money{-99};
    CHECK_FALSE(
        store->commit(ChangeSet{u"sample"_s, {}, {updated(line, less)}}, files.act()).has_value());
    CHECK_FALSE(
        store->commit(ChangeSet{u"sample"_s, {}, {deleted(line)}}, files.act()).has_value());
    QSqlQuery raw(store->statements().db());
    for (const char *statement : {"UPDATE voucher_line SET amount = 1",
                                  "DELETE FROM voucher_line",
                                  "DELETE FROM voucher",
                                  "UPDATE voucher SET number = 'x'",
                                  "REPLACE INTO voucher_line SELECT * FROM voucher_line",
                                  "REPLACE INTO voucher SELECT * FROM voucher"}) {
        INFO(statement);
        CHECK_FALSE(raw.exec(QString::fromLatin1(statement)));
    }
    const auto kept = store->load<VoucherLine>();
    REQUIRE_OK(kept);
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().amount == Money{-100});
}

TEST_CASE("a budget that an approval sets stands on the ladder in the same commit, with its case")
{
    SecretOffice office(Classification::Open, false);
    office.appoint();
    office.signing(u"manager"_s);
    const auto id = openCaseOf(
        office, u"baseline-adoption"_s, office.project, budgetEffect(Money::yuan(9'876'543)));
    REQUIRE_OK(id);
    CHECK(runCase(office, *id, {u"planner"_s, u"head"_s, u"leader"_s}) == CaseStatus::Approved);
    office.as(u"finance"_s);
    const MoneyDesk desk(*office.workspace);
    const auto figures = desk.figures(office.project);
    REQUIRE_OK(figures);
    REQUIRE(figures->size() == 1);
    CHECK(figures->front().inCase == *id);
    CHECK(figures->front().amount == Money::yuan(9'876'543));
    const auto ladder = desk.ladder(office.project);
    REQUIRE_OK(ladder);
    CHECK(ladder->at(MoneyRung::ApprovedEstimate).approved);
    const auto projects = office.workspace->projects();
    REQUIRE_OK(projects);
    const auto row = std::ranges::find(*projects, office.project, &Project::id);
    REQUIRE(row != projects->end());
    CHECK(row->budget == Money::yuan(9'876'543));
}
