// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/contracts_sample.h"

#include "commands/contract_desk.h"
#include "commands/money_desk.h"

#include <array>
#include <optional>

namespace zs {

namespace {

using namespace Qt::StringLiterals;

struct Happened {
    QStringView event;
    QDate on;
};

class SampleContracts {
public:
    SampleContracts(Workspace &workspace, const SampleData &data)
        : m_workspace(workspace)
        , m_desk(workspace)
        , m_data(data)
    {}

    Result<> make()
    {
        running(m_data.plans[2].project);
        beingTendered(m_data.plans[1].project);
        beingSigned(m_data.plans[0].project);
        return m_fault ? Result<>(std::unexpected(*m_fault)) : Result<>();
    }

private:
    template <class T>
    T kept(Result<T> result)
    {
        if (result)
            return std::move(*result);
        if (!m_fault)
            m_fault = result.error();
        return {};
    }
    void kept(const Result<> &result)
    {
        if (!result && !m_fault)
            m_fault = result.error();
    }

    [[nodiscard]] static Money part(const Project &project, int percent)
    {
        constexpr std::int64_t kWan = 1'000'000;
        const Money base = project.budget.fen > 0 ? project.budget : project.estimate;
        return {base.fen / 100 * percent / kWan * kWan};
    }

    template <std::size_t N>
    TenderId tender(const Project &project,
                    const QString &name,
                    TenderLaw law,
                    Money estimate,
                    const std::array<Happened, N> &events)
    {
        Tender row;
        row.project = project.id;
        row.name = name;
        row.law = law;
        row.way = ProcurementWay::OpenTender;
        row.estimate = estimate;
        const TenderId id = kept(m_desk.saveTender(row));
        for (const Happened &each : events) {
            TenderEvent event;
            event.tender = id;
            event.event = each.event.toString();
            event.happenedOn = each.on;
            (void)kept(m_desk.saveEvent(event));
        }
        return id;
    }

    ContractId contract(const Project &project, Contract row, QDate signedOn)
    {
        row.project = project.id;
        row.way = ProcurementWay::OpenTender;
        const ContractId id = kept(m_desk.saveContract(row));
        if (!signedOn.isValid())
            return id;
        // the year's part: half of what is allotted and still free, at most the amount
        const FundCover cover = kept(m_desk.cover(project.id));
        std::optional<Money> commit;
        if (cover.ledger && cover.free.fen > 1)
            commit = std::min(row.amount, Money{cover.free.fen / 2});
        kept(m_desk.sign(id, signedOn, commit));
        return id;
    }

    /// The bids were asked for two days too early: that clock is broken.
    void running(const Project &project)
    {
        const TenderId from = tender(project,
                                     u"施工总承包招标"_s,
                                     TenderLaw::Bidding,
                                     part(project, 45),
                                     std::array<Happened, 9>{{
                                         {u"documents-out", {2026, 3, 2}},
                                         {u"sale-end", {2026, 3, 9}},
                                         {u"bids-due", {2026, 3, 20}},
                                         {u"evaluation-report", {2026, 3, 25}},
                                         {u"candidates-public", {2026, 3, 26}},
                                         {u"candidates-public-end", {2026, 3, 30}},
                                         {u"winner-determined", {2026, 4, 1}},
                                         {u"award-notice", {2026, 4, 2}},
                                         {u"bid-report", {2026, 4, 13}},
                                     }});
        Contract main;
        main.tender = from;
        main.code = u"HT-2026-018"_s;
        main.name = u"施工总承包合同"_s;
        main.supplier = u"示例路桥建设集团有限公司"_s;
        main.amount = part(project, 40);
        main.retention = 0.03;
        main.startsOn = {2026, 5, 6};
        main.endsOn = {2027, 12, 31};
        const ContractId id = contract(project, main, {2026, 4, 20});
        Contract more;
        more.parent = id;
        more.code = u"HT-2026-018-补1"_s;
        more.name = u"补充合同一（管线迁改）"_s;
        more.supplier = main.supplier;
        more.amount = part(project, 1);
        (void)contract(project, more, {2026, 8, 3});
        Contract watch;
        watch.code = u"HT-2026-021"_s;
        watch.name = u"监理合同"_s;
        watch.supplier = u"示例工程监理有限公司"_s;
        watch.amount = part(project, 1);
        watch.endsOn = {2027, 12, 31};
        (void)contract(project, watch, {2026, 4, 28});
        guarantees(project, id, main);
        payments(project, id);
    }

    void guarantees(const Project &project, ContractId contract, const Contract &main)
    {
        Guarantee held;
        held.project = project.id;
        held.contract = contract;
        held.kind = GuaranteeKind::Performance;
        held.form = u"银行保函"_s;
        held.issuer = u"示例银行示例市分行"_s;
        held.amount = {main.amount.fen / 100 * 8};
        held.validFrom = {2026, 4, 20};
        held.validTo = {2026, 12, 15};
        (void)kept(m_desk.saveGuarantee(held));
        Guarantee wages = held;
        wages.kind = GuaranteeKind::Wages;
        wages.amount = {main.amount.fen / 100 * 2};
        wages.validTo = {2027, 12, 31};
        (void)kept(m_desk.saveGuarantee(wages));
    }

    /// One is paid out of the ledger, as far as that reaches; one waits.
    void payments(const Project &project, ContractId contract)
    {
        PaymentRequest row;
        row.project = project.id;
        row.contract = contract;
        row.number = u"ZF-2026-001"_s;
        row.amount = part(project, 6);
        row.progress = 0.2;
        row.requestedOn = {2026, 9, 8};
        row.purpose = u"第一期工程进度款"_s;
        const PaymentRequestId first = kept(m_desk.savePayment(row));
        // paid out of what the signature committed, where the project has funds
        if (kept(m_desk.cover(project.id)).ledger)
            kept(m_desk.confirmPayment(first, {}, u"示财支〔2026〕31号"_s));
        row.number = u"ZF-2026-002"_s;
        row.amount = part(project, 3);
        row.progress = 0.3;
        row.requestedOn = {2026, 10, 26};
        row.purpose = u"第二期工程进度款"_s;
        (void)kept(m_desk.savePayment(row));
    }

    void beingTendered(const Project &project)
    {
        const TenderId id = tender(project,
                                   u"室内装修及设备安装招标"_s,
                                   TenderLaw::Bidding,
                                   part(project, 12),
                                   std::array<Happened, 4>{{
                                       {u"documents-out", {2026, 10, 12}},
                                       {u"sale-end", {2026, 10, 19}},
                                       {u"clarified", {2026, 10, 20}},
                                       {u"bids-due", {2026, 11, 5}},
                                   }});
        Guarantee bid;
        bid.project = project.id;
        bid.tender = id;
        bid.kind = GuaranteeKind::Bid;
        bid.form = u"保证保险"_s;
        bid.issuer = u"示例财产保险股份有限公司"_s;
        bid.amount = shareOf(part(project, 12), 150);
        bid.validFrom = {2026, 11, 5};
        bid.validTo = {2027, 2, 5};
        (void)kept(m_desk.saveGuarantee(bid));
    }

    /// Awarded, not signed yet.
    void beingSigned(const Project &project)
    {
        const TenderId from = tender(project,
                                     u"软件开发服务采购"_s,
                                     TenderLaw::Procurement,
                                     part(project, 50),
                                     std::array<Happened, 5>{{
                                         {u"documents-out", {2026, 9, 28}},
                                         {u"bids-due", {2026, 10, 21}},
                                         {u"evaluation-report", {2026, 10, 23}},
                                         {u"winner-determined", {2026, 10, 28}},
                                         {u"award-notice", {2026, 11, 5}},
                                     }});
        Contract draft;
        draft.tender = from;
        draft.code = u"CG-2026-007"_s;
        draft.name = u"软件开发服务合同"_s;
        draft.supplier = u"示例数据科技有限公司"_s;
        draft.amount = part(project, 46);
        draft.retention = 0.05;
        (void)contract(project, draft, {});
    }

    Workspace &m_workspace;
    ContractDesk m_desk;
    const SampleData &m_data;
    std::optional<Error> m_fault;
};

} // namespace

Result<> addSampleContracts(Workspace &workspace, const SampleData &data)
{
    return data.plans.size() < 3 ? Result<>() : SampleContracts(workspace, data).make();
}

} // namespace zs
