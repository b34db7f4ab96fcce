// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/money_sample.h"

#include "domain/library_rows.h"
#include "money/ladder.h"
#include "money/ledger.h"
#include "sample/sample_parts.h"

#include <algorithm>

namespace zs {

namespace {

using namespace Qt::StringLiterals;

constexpr std::uint64_t kMoneySeed = kSampleSeed + 3; // ids of its own: the plans keep theirs
constexpr std::size_t kFunded = 24;                   ///< projects under way that get funds
constexpr int kThisYear = 2026;

/// An amount in whole 万元, as such papers have them.
Money wholeWan(Money amount, std::int64_t percent)
{
    constexpr std::int64_t kFen = 1'000'000;
    return {amount.fen / 100 * percent / kFen * kFen};
}

struct QuotaSort {
    int year;
    FundSource source;
    QStringView name;
    QStringView number;
    std::int64_t wan;
};
constexpr std::array<QuotaSort, 7> kQuotas{{
    {2025, FundSource::Appropriation, u"2025年市级政府投资预算", u"示财建〔2025〕3号", 90'000},
    {2025, FundSource::SpecialBond, u"2025年第二批专项债券", u"示财债〔2025〕11号", 60'000},
    {2026, FundSource::Appropriation, u"2026年市级政府投资预算", u"示财建〔2026〕2号", 160'000},
    {2026, FundSource::SpecialBond, u"2026年第一批专项债券", u"示财债〔2026〕5号", 120'000},
    {2026, FundSource::UltraLongBond, u"2026年超长期特别国债", u"示发改投资〔2026〕18号", 60'000},
    {2026, FundSource::CentralBudget, u"2026年中央预算内投资", u"示发改投资〔2026〕21号", 40'000},
    {2026, FundSource::OwnFunds, u"2026年平台公司自筹", u"示城投〔2026〕6号", 20'000},
}};

class SampleMoney {
public:
    explicit SampleMoney(const SampleData &data)
        : m_data(data)
        , m_source(kMoneySeed)
    {}

    Result<std::vector<ChangeSet>> all()
    {
        ChangeSet figures{u"sample"_s, {}, {}};
        addFigures(figures);
        ChangeSet funds{u"sample"_s, {}, {}};
        addQuotas(funds);
        chooseFunded();
        m_set = &funds;
        receive();
        for (std::size_t i = 0; i < m_funded.size(); ++i)
            fund(i);
        lastYear();
        carryOver();
        thisYear();
        if (m_fault)
            return std::unexpected(*m_fault);
        ChangeSet years{u"sample"_s, {}, {}};
        for (const Project *project : m_funded)
            addYears(years, *project);
        return std::vector{std::move(figures), std::move(funds), std::move(years)};
    }

private:
    [[nodiscard]] static bool isUnderWay(const Project &project)
    {
        return project.stage == ProjectStage::Execution && project.budget.fen > 0;
    }
    [[nodiscard]] bool hasPlan(const Project &project) const
    {
        return std::ranges::any_of(m_data.plans,
                                   [&](const Plan &plan) { return plan.project.id == project.id; });
    }
    /// The project as it is stored: one with a plan is stored with it.
    [[nodiscard]] const Project &stored(const Project &project) const
    {
        for (const Plan &plan : m_data.plans) {
            if (plan.project.id == project.id)
                return plan.project;
        }
        return project;
    }

    void addFigures(ChangeSet &set)
    {
        int special = 0;
        for (const Project &listed : m_data.projects) {
            const Project &project = stored(listed);
            if (project.estimate.fen == 0 || project.stage < ProjectStage::Design)
                continue;
            const QDate day = project.approvedOn.isValid() ? project.approvedOn
                                                           : project.plannedStart.addMonths(-8);
            addFigure(set, project, MoneyRung::Estimate, project.estimate, day, u"发改审批");
            if (project.budget.fen == 0)
                continue;
            Money budget = project.budget;
            if (special < 2 && isUnderWay(project) && !hasPlan(project)) {
                budget = wholeWan(project.estimate, special == 0 ? 109 : 112);
                ++special;
                Project before = project;
                before.version = 1; // as inserted
                Project after = before;
                after.budget = budget;
                addUpdate(set, before, after);
            }
            addFigure(set,
                      project,
                      MoneyRung::ApprovedEstimate,
                      budget,
                      std::min(day.addMonths(3), QDate(2026, 10, 30)),
                      u"发改概算");
            if (project.stage == ProjectStage::Closed)
                addFigure(set,
                          project,
                          MoneyRung::FinalAccount,
                          wholeWan(budget, m_source.between(92, 104)), // some were dearer
                          std::min(project.plannedFinish.addMonths(6), QDate(2026, 10, 30)),
                          u"财决算");
        }
    }

    void addFigure(ChangeSet &set,
                   const Project &project,
                   MoneyRung rung,
                   Money amount,
                   QDate day,
                   QStringView series)
    {
        ProjectDocument document;
        document.id = m_source.id<ProjectDocumentId>();
        document.project = project.id;
        document.title = u"关于%1%2的批复"_s.arg(project.name, rungName(rung));
        document.number =
            u"示%1〔%2〕%3号"_s.arg(series).arg(day.year()).arg(++m_document % 900 + 1);
        document.issuer =
            rung == MoneyRung::FinalAccount ? u"示例市财政局"_s : u"示例市发展和改革委员会"_s;
        document.issuedOn = day;
        MoneyFigure figure;
        figure.id = m_source.id<MoneyFigureId>();
        figure.project = project.id;
        figure.rung = rung;
        figure.amount = amount;
        figure.document = document.id;
        figure.decidedOn = day;
        figure.enteredAt = WallTime::at(day, 10 * 60);
        set.changes.push_back(inserted(document));
        set.changes.push_back(inserted(figure));
    }
    [[nodiscard]] static QString rungName(MoneyRung rung)
    {
        return rung == MoneyRung::Estimate           ? u"可行性研究报告"_s
               : rung == MoneyRung::ApprovedEstimate ? u"初步设计概算"_s
                                                     : u"竣工财务决算"_s;
    }

    void addQuotas(ChangeSet &set)
    {
        for (const QuotaSort &sort : kQuotas) {
            FundQuota quota;
            quota.id = m_source.id<FundQuotaId>();
            quota.year = sort.year;
            quota.source = sort.source;
            quota.name = sort.name.toString();
            quota.number = sort.number.toString();
            quota.amount = Money::yuan(sort.wan * 10'000);
            quota.owner = bureauOf(m_data, Bureau::Finance);
            quota.position = static_cast<std::int64_t>(m_quotas.size());
            if (sort.source == FundSource::SpecialBond)
                quota.maxShare = 0.8;
            set.changes.push_back(inserted(quota));
            m_quotas.push_back(quota);
        }
    }

    void chooseFunded()
    {
        for (const Plan &plan : m_data.plans)
            m_funded.push_back(&plan.project);
        for (const Project &project : m_data.projects) {
            if (m_funded.size() < kFunded && isUnderWay(project) && !hasPlan(project))
                m_funded.push_back(&project);
        }
    }

    /// One voucher; refused only where the sample itself is wrong.
    void post(VoucherKind kind, std::size_t quota, const Project *project, Money amount, QDate day)
    {
        if (m_fault || amount.fen <= 0)
            return;
        const Posting posting{kind,
                              {{m_quotas[quota].id, amount}},
                              project ? project->id : ProjectId(),
                              {},
                              day.year()};
        auto lines = postingLines(posting, m_ledger);
        if (!lines) {
            m_fault = lines.error();
            return;
        }
        keep(kind, std::move(*lines), day, m_quotas[quota].number);
    }

    void keep(VoucherKind kind, std::vector<VoucherLine> lines, QDate day, const QString &document)
    {
        if (auto taken = m_ledger.take(lines); !taken) {
            m_fault = taken.error();
            return;
        }
        Voucher voucher;
        voucher.id = m_source.id<VoucherId>();
        int &last = day.year() == kThisYear ? m_numberThisYear : m_numberLastYear;
        voucher.number = u"%1-%2"_s.arg(day.year()).arg(++last, 6, 10, QLatin1Char('0'));
        voucher.kind = kind;
        voucher.postedOn = day;
        voucher.document = document;
        voucher.madeBy = m_data.people[5].id;
        voucher.madeAt = WallTime::at(day, 16 * 60);
        m_set->changes.push_back(inserted(voucher));
        std::int64_t position = 0;
        for (VoucherLine &line : lines) {
            line.id = m_source.id<VoucherLineId>();
            line.voucher = voucher.id;
            line.position = position++;
            m_set->changes.push_back(inserted(line));
        }
    }

    void receive()
    {
        for (std::size_t i = 0; i < m_quotas.size(); ++i)
            if (m_quotas[i].year != kThisYear)
                post(VoucherKind::Receive, i, nullptr, m_quotas[i].amount, {2025, 2, 17});
    }

    /// How much of a project's budget comes in a year, and from which quotas.
    struct Share {
        std::size_t quota;
        Money amount;
    };
    void fund(std::size_t at)
    {
        const Project &project = *m_funded[at];
        const Money base = project.budget.fen > 0 ? project.budget : project.estimate;
        const bool early = project.plannedStart < QDate(2025, 7, 1);
        const std::size_t other = at % 2 == 0 ? 3 : 4 + at / 2 % 3;
        if (early)
            m_old.push_back({at, {at % 3 == 0 ? 1UZ : 0UZ, wholeWan(base, 8)}});
        m_new.push_back({at, {2, wholeWan(base, 12)}});
        m_new.push_back({at, {other, wholeWan(base, 6)}});
    }

    /// One step of a project's money, to be posted on its day.
    struct Step {
        QDate day;
        VoucherKind kind;
        std::size_t at;
        std::size_t quota;
        Money amount;
    };

    /// As far as the quota reaches: the sample must not be overdrawn whatever its projects cost.
    void plan(std::size_t at, const Share &share, QDate day, int committed, int paid)
    {
        Money &left = m_left[share.quota];
        const Money amount = std::min(left, share.amount);
        left.fen -= amount.fen;
        const Money bound = wholeWan(amount, committed);
        m_steps.push_back({day, VoucherKind::Allot, at, share.quota, amount});
        m_steps.push_back({day.addDays(40), VoucherKind::Commit, at, share.quota, bound});
        m_steps.push_back(
            {day.addDays(90), VoucherKind::Pay, at, share.quota, wholeWan(bound, paid)});
    }

    /// In the order of their days, as vouchers are numbered.
    void postSteps()
    {
        std::ranges::stable_sort(m_steps, {}, &Step::day);
        for (const Step &step : m_steps)
            post(step.kind, step.quota, m_funded[step.at], step.amount, step.day);
        m_steps.clear();
    }

    void lastYear()
    {
        for (const FundQuota &quota : m_quotas)
            m_left.push_back(quota.amount);
        for (const auto &[at, share] : m_old)
            plan(at, share, QDate(2025, 3, 3).addDays(static_cast<int>(at) * 3), 80, 85);
        postSteps();
    }

    void carryOver()
    {
        if (m_fault)
            return;
        auto lines = carryOverLines(m_ledger, 2025);
        if (!lines) {
            m_fault = lines.error();
            return;
        }
        keep(VoucherKind::CarryOver, std::move(*lines), {2026, 1, 9}, u"示财预〔2026〕1号"_s);
    }

    void thisYear()
    {
        for (std::size_t i = 0; i < m_quotas.size(); ++i) {
            if (m_quotas[i].year == kThisYear)
                post(VoucherKind::Receive, i, nullptr, m_quotas[i].amount, {2026, 2, 10});
        }
        for (const auto &[at, share] : m_new) {
            // what contracts are signed on stays free on the projects with plans
            const bool free = at < m_data.plans.size();
            plan(at,
                 share,
                 QDate(2026, 3, 2).addDays(static_cast<int>(at) * 2),
                 free ? 20 : 75,
                 free ? 100 : m_source.between(40, 80));
        }
        postSteps();
        reverseLast();
    }

    /// A payment that was entered on the wrong project, and its reversal.
    void reverseLast()
    {
        if (m_fault || m_funded.size() < 5)
            return;
        const Project *project = m_funded[4];
        const Posting posting{
            VoucherKind::Pay, {{m_quotas[2].id, Money::yuan(120'000)}}, project->id, {}, kThisYear};
        auto lines = postingLines(posting, m_ledger);
        if (!lines)
            return; // this seed's project has nothing left to pay
        keep(VoucherKind::Pay, *lines, {2026, 9, 2}, u"拨付单第37号"_s);
        const EntityChange &head = m_set->changes[m_set->changes.size() - 1 - lines->size()];
        Voucher back;
        back.id = m_source.id<VoucherId>();
        back.number = u"2026-%1"_s.arg(++m_numberThisYear, 6, 10, QLatin1Char('0'));
        back.kind = VoucherKind::Reversal;
        back.postedOn = QDate(2026, 9, 3);
        back.document = u"拨付单第37号"_s;
        back.text = u"收款单位录入错误，冲销后重录。"_s;
        back.reverses = VoucherId(head.id);
        back.madeBy = m_data.people[5].id;
        back.madeAt = WallTime::at(back.postedOn, 9 * 60);
        m_set->changes.push_back(inserted(back));
        std::int64_t position = 0;
        for (VoucherLine line : *lines) {
            line.id = m_source.id<VoucherLineId>();
            line.voucher = back.id;
            line.position = position++;
            line.amount.fen = -line.amount.fen;
            m_set->changes.push_back(inserted(line));
        }
    }

    void addYears(ChangeSet &set, const Project &project)
    {
        const Money base = project.budget.fen > 0 ? project.budget : project.estimate;
        const auto year = [&](int which, FundSource source, int percent) {
            InvestmentFigure figure;
            figure.id = m_source.id<InvestmentFigureId>();
            figure.project = project.id;
            figure.year = which;
            figure.source = source;
            figure.planned = wholeWan(base, percent);
            figure.content = which == kThisYear ? u"主体工程施工，完成形象进度的六成以上"_s
                                                : u"前期工作及开工准备"_s;
            set.changes.push_back(inserted(figure));
            return figure.planned;
        };
        if (project.plannedStart < QDate(2025, 7, 1))
            (void)year(2025, FundSource::Appropriation, 10);
        const Money planned{year(kThisYear, FundSource::Appropriation, 20).fen
                            + year(kThisYear, FundSource::SpecialBond, 10).fen};
        addMonths(set, project, planned);
    }

    void addMonths(ChangeSet &set, const Project &project, Money planned)
    {
        // winter is slow, autumn is not; the odd amounts fall in December
        static constexpr std::array kShares{3, 2, 6, 8, 9, 10, 10, 10, 12, 12, 10, 8};
        Money left = planned;
        const int pace = m_source.between(78, 108);
        for (int month = 1; month <= 12; ++month) {
            InvestmentFigure figure;
            figure.id = m_source.id<InvestmentFigureId>();
            figure.project = project.id;
            figure.year = kThisYear;
            figure.month = month;
            const int share = kShares[static_cast<std::size_t>(month - 1)];
            figure.planned = month == 12 ? left : wholeWan(planned, share);
            left.fen -= figure.planned.fen;
            if (month <= 10)
                figure.done = wholeWan(figure.planned, pace);
            set.changes.push_back(inserted(figure));
        }
    }

    const SampleData &m_data;
    SampleSource m_source;
    std::vector<FundQuota> m_quotas;
    std::vector<const Project *> m_funded;
    std::vector<std::pair<std::size_t, Share>> m_old;
    std::vector<std::pair<std::size_t, Share>> m_new;
    std::vector<Money> m_left; ///< of each quota, not allotted yet
    std::vector<Step> m_steps;
    Ledger m_ledger;
    ChangeSet *m_set = nullptr;
    int m_numberLastYear = 0;
    int m_numberThisYear = 0;
    int m_document = 100;
    std::optional<Error> m_fault;
};

} // namespace

Result<std::vector<ChangeSet>> sampleMoney(const SampleData &data)
{
    return SampleMoney(data).all();
}

} // namespace zs
