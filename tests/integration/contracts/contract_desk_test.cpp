// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract_fixture.h"
#include "support/office.h"

#include <algorithm>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

// the clock of the tests stands on 2026-05-29
struct Signing : TempWorkspace {
    ContractDesk desk{*workspace};
    ProjectId project = addProject(u"P1"_s);

    Signing() { giveBudget(*workspace, project, 1'000'000); }
    ContractId inForce(std::int64_t yuan, ContractId parent = {}, TenderId tender = {})
    {
        Contract row = contractOf(project, yuan, parent);
        row.tender = tender;
        const auto id = desk.saveContract(row);
        REQUIRE_OK(id);
        REQUIRE_OK(desk.sign(*id, QDate(2026, 5, 20)));
        return *id;
    }
    TenderId tender(TenderLaw law)
    {
        Tender row;
        row.project = project;
        row.name = u"施工标段"_s;
        row.law = law;
        row.way = ProcurementWay::OpenTender;
        row.estimate = Money::yuan(900'000);
        const auto id = desk.saveTender(row);
        REQUIRE_OK(id);
        return *id;
    }
    ContractFile file()
    {
        auto read = desk.file(project);
        REQUIRE_OK(read);
        return std::move(*read);
    }
    Contract row(ContractId id)
    {
        for (const ContractLine &line : file().contracts) {
            if (line.row.id == id)
                return line.row;
        }
        return {};
    }
};

QString fieldOf(const Error &error)
{
    return error.detail;
}

} // namespace

TEST_CASE("a contract is a draft until it is signed, and then only its supplement changes it",
          "[contracts]")
{
    Signing office;
    Contract wanted = contractOf(office.project, 500'000);
    wanted.state = ContractState::InForce; // nobody's to say
    const auto id = office.desk.saveContract(wanted);
    REQUIRE_OK(id);
    CHECK(office.row(*id).state == ContractState::Draft);
    REQUIRE_OK(office.desk.sign(*id, QDate(2026, 5, 20)));
    CHECK(office.row(*id).state == ContractState::InForce);
    CHECK_FALSE(office.desk.sign(*id, QDate(2026, 5, 20)));
    Contract more = office.row(*id);
    more.amount = Money::yuan(600'000);
    const auto refused = office.desk.saveContract(more);
    REQUIRE_FALSE(refused);
    CHECK(fieldOf(refused.error()) == u"field: amount"_s);
    more = office.row(*id);
    more.note = u"备注"_s;
    more.state = ContractState::Terminated;
    REQUIRE_OK(office.desk.saveContract(more));
    CHECK(office.row(*id).note == u"备注"_s);
    CHECK(office.row(*id).state == ContractState::InForce);
    CHECK_FALSE(office.desk.removeContract(*id));
    CHECK_FALSE(office.desk.terminate(*id, u"  "_s));
    REQUIRE_OK(office.desk.terminate(*id, u"承包人违约"_s));
    CHECK(office.row(*id).state == ContractState::Terminated);
}

TEST_CASE("bad entries of contracts and payments are told at their field", "[contracts]")
{
    Signing office;
    const auto field = [&](auto change) {
        Contract row = contractOf(office.project, 100);
        change(row);
        const auto saved = office.desk.saveContract(row);
        return saved ? QString() : fieldOf(saved.error());
    };
    CHECK(field([](Contract &c) { c.amount = {}; }) == u"field: amount"_s);
    CHECK(field([](Contract &c) { c.amount = Money{-1}; }) == u"field: amount"_s);
    CHECK(field([](Contract &c) { c.amount = Money{kMostContractSum.fen + 1}; })
          == u"field: amount"_s);
    CHECK(field([](Contract &c) { c.supplier = u" "_s; }) == u"field: supplier"_s);
    CHECK(field([](Contract &c) { c.retention = 1.0; }) == u"field: retention"_s);
    CHECK(field([](Contract &c) { c.retention = std::nan(""); }) == u"field: retention"_s);
    CHECK(field([](Contract &c) {
              c.startsOn = QDate(2026, 5, 2);
              c.endsOn = QDate(2026, 5, 1);
          })
          == u"field: endsOn"_s);
    const ContractId id = office.inForce(100);
    PaymentRequest payment = paymentOf(office.project, id, 0);
    CHECK_FALSE(office.desk.savePayment(payment));
    payment.amount = Money::yuan(10);
    payment.progress = 1.5;
    CHECK_FALSE(office.desk.savePayment(payment));
    payment.progress = 0.5;
    payment.contract = ContractId(office.workspace->ids().next<ContractId>());
    CHECK_FALSE(office.desk.savePayment(payment));
}

TEST_CASE("supplements over ten per cent are stopped with the article of the law",
          "[contracts][supplements]")
{
    Signing office;
    const ContractId root = office.inForce(500'000, {}, office.tender(TenderLaw::Procurement));
    (void)office.inForce(50'000, root);
    const auto third = office.desk.saveContract(contractOf(office.project, 1, root));
    REQUIRE_OK(third);
    const auto refused = office.desk.sign(*third, QDate(2026, 5, 20));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    const auto book = office.desk.book();
    CHECK(refused.error().message.contains((*book)->check(u"supplements")->source.article.text()));
    CHECK(office.row(*third).state == ContractState::Draft);
    // a supplement of a supplement, or of a draft, is none
    CHECK_FALSE(office.desk.saveContract(contractOf(office.project, 1, *third)));
    for (const ContractLine &line : office.file().contracts) {
        if (line.row.id == root)
            CHECK(line.whole == Money::yuan(550'000));
    }
}

TEST_CASE("contracts over the approved budget are stopped", "[contracts]")
{
    Signing office;
    (void)office.inForce(900'000);
    const auto over = office.desk.saveContract(contractOf(office.project, 100'001));
    REQUIRE_OK(over);
    const auto refused = office.desk.sign(*over, QDate(2026, 5, 20));
    REQUIRE_FALSE(refused);
    const auto case_ = office.desk.signingCase(*over);
    CHECK_FALSE(case_);
    giveBudget(*office.workspace, office.project, 1'000'001);
    REQUIRE_OK(office.desk.sign(*over, QDate(2026, 5, 20)));
}

TEST_CASE("events of a tender move its clocks, and a signed contract tells its own day",
          "[contracts][clocks]")
{
    Signing office;
    const TenderId tender = office.tender(TenderLaw::Bidding);
    const auto record = [&](const char *event, QDate on) {
        TenderEvent row;
        row.tender = tender;
        row.event = QString::fromLatin1(event);
        row.happenedOn = on;
        return office.desk.saveEvent(row);
    };
    CHECK_FALSE(record("contract-public", QDate(2026, 5, 1))); // of the other law
    CHECK_FALSE(record("documents-out", QDate()));
    REQUIRE_OK(record("documents-out", QDate(2026, 4, 1)));
    const auto wrong = record("bids-due", QDate(2026, 4, 20));
    REQUIRE_OK(wrong);
    REQUIRE_OK(record("award-notice", QDate(2026, 5, 6)));
    const auto state = [&](QStringView clock) {
        const ContractFile file = office.file();
        for (const ClockLine &line : file.tenders.front().clocks) {
            if (line.clock->id == clock)
                return line.state;
        }
        return ClockState::Waiting;
    };
    CHECK(state(u"bid-preparation") == ClockState::Broken);
    CHECK(state(u"contract-after-award") == ClockState::Due);
    const auto due = office.desk.due();
    REQUIRE_OK(due);
    REQUIRE(due->size() == 1);
    CHECK(due->front().due == QDate(2026, 6, 5));
    CHECK(due->front().daysLeft == 7);
    CHECK_FALSE(due->front().article.isEmpty());
    REQUIRE_OK(office.desk.removeEvent(*wrong));
    REQUIRE_OK(record("bids-due", QDate(2026, 4, 21)));
    CHECK(state(u"bid-preparation") == ClockState::Kept);
    (void)office.inForce(100'000, {}, tender);
    CHECK(state(u"contract-after-award") == ClockState::Kept);
    CHECK(office.desk.due()->empty());
    CHECK_FALSE(office.desk.removeTender(tender)); // a contract comes from it
}

TEST_CASE("a guarantee is held within its limit, comes due and is released", "[contracts]")
{
    Signing office;
    const TenderId tender = office.tender(TenderLaw::Bidding);
    Guarantee bid;
    bid.project = office.project;
    bid.tender = tender;
    bid.kind = GuaranteeKind::Bid;
    bid.issuer = u"示例银行"_s;
    bid.amount = Money::yuan(18'001); // over 2 % of 900,000
    CHECK_FALSE(office.desk.saveGuarantee(bid));
    bid.amount = Money::yuan(18'000);
    bid.validTo = QDate(2026, 6, 10);
    const auto id = office.desk.saveGuarantee(bid);
    REQUIRE_OK(id);
    const auto due = office.desk.due(office.project);
    REQUIRE_OK(due);
    REQUIRE(due->size() == 1);
    CHECK(due->front().kind == DueItem::Kind::Guarantee);
    CHECK(due->front().daysLeft == 12);
    CHECK(office.file().guarantees.front().soon);
    CHECK_FALSE(office.desk.releaseGuarantee(*id, QDate(2026, 6, 1))); // still to come
    REQUIRE_OK(office.desk.releaseGuarantee(*id, QDate(2026, 5, 28)));
    CHECK_FALSE(office.desk.releaseGuarantee(*id, QDate(2026, 5, 28)));
    CHECK(office.desk.due(office.project)->empty());
}

TEST_CASE("who may not read money sees no contract, and who may not edit changes none",
          "[contracts][powers]")
{
    Office office;
    office.addPerson(u"officer"_s);
    office.addPerson(u"reader"_s);
    office.grantRoles();
    office.grant(u"officer"_s, u"contract"_s);
    office.grant(u"reader"_s, u"reader"_s);
    const ProjectId project = office.addOwnProject(u"P1"_s);
    office.appoint();
    office.as(u"officer"_s);
    const auto id = ContractDesk(*office.workspace).saveContract(contractOf(project, 100'000));
    REQUIRE_OK(id);
    Guarantee held;
    held.project = project;
    held.contract = *id;
    held.kind = GuaranteeKind::Performance;
    held.issuer = u"示例银行"_s;
    held.amount = Money::yuan(10'000);
    held.validTo = QDate(2026, 5, 30);
    REQUIRE_OK(ContractDesk(*office.workspace).saveGuarantee(held));
    CHECK(ContractDesk(*office.workspace).due()->size() == 1);

    office.as(u"head"_s); // reads money, edits no contracts
    CHECK(ContractDesk(*office.workspace).file(project)->contracts.size() == 1);
    CHECK_FALSE(ContractDesk(*office.workspace).saveContract(contractOf(project, 5)));
    CHECK_FALSE(ContractDesk(*office.workspace).sign(*id, QDate(2026, 5, 20)));
    CHECK_FALSE(ContractDesk(*office.workspace).mayEdit(project));

    office.as(u"reader"_s);
    const auto file = ContractDesk(*office.workspace).file(project);
    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::Forbidden);
    CHECK_FALSE(ContractDesk(*office.workspace).checkContract(contractOf(project, 5)));
    CHECK_FALSE(ContractDesk(*office.workspace).signingCase(*id));
    CHECK(ContractDesk(*office.workspace).due()->empty());
}
