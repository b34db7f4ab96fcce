// SPDX-License-Identifier: GPL-3.0-or-later
// Quotas and the ledger of funds: postings are checked, made and reversed, never changed.
#include "commands/money_desk.h"
#include "commands/workspace_private.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Desk {
    Q_DECLARE_TR_FUNCTIONS(MoneyDesk)
};

Money receivedBy(const std::vector<VoucherLine> &lines, FundQuotaId quota)
{
    Money sum; // carrying over moves the grantor's side within it
    for (const VoucherLine &line : lines) {
        if (line.quota == quota && line.account == LedgerAccount::Grantor)
            sum = plus(sum, Money{-line.amount.fen}).value_or(sum);
    }
    return sum;
}

bool needsDocument(VoucherKind kind)
{
    return kind == VoucherKind::Receive || kind == VoucherKind::Allot
           || kind == VoucherKind::GiveBack;
}

std::unexpected<Error> atField(const char *field, const QString &message)
{
    return fail(ErrorCode::Invalid, message, u"field: "_s + QLatin1StringView(field));
}

} // namespace

/// The whole ledger, whoever reads it: what is checked must not depend on what may be seen.
struct MoneyDesk::LedgerRows {
    std::vector<FundQuota> quotas;
    std::vector<Voucher> vouchers;
    std::vector<VoucherLine> lines;
    Ledger ledger;

    [[nodiscard]] const FundQuota *quota(FundQuotaId id) const
    {
        const auto at = std::ranges::find(quotas, id, &FundQuota::id);
        return at == quotas.end() ? nullptr : &*at;
    }
    /// The next free number of a year.
    [[nodiscard]] QString nextNumber(int year) const
    {
        const QString head = QString::number(year) + u'-';
        int last = 0;
        for (const Voucher &voucher : vouchers) {
            if (voucher.number.startsWith(head))
                last = std::max(last, voucher.number.sliced(head.size()).toInt());
        }
        return head + u"%1"_s.arg(last + 1, 6, 10, QLatin1Char('0'));
    }
};

Result<MoneyDesk::LedgerRows> MoneyDesk::ledgerRows() const
{
    Store &store = *m_workspace.d->store;
    auto quotas = store.load<FundQuota>({}, u"year, position, id"_s);
    auto vouchers = store.load<Voucher>({}, u"number, id"_s);
    auto lines = store.load<VoucherLine>({}, u"voucher, position"_s);
    if (!quotas)
        return passOn(quotas);
    if (!vouchers)
        return passOn(vouchers);
    if (!lines)
        return passOn(lines);
    auto ledger = Ledger::of(*lines);
    if (!ledger)
        return passOn(ledger);
    return LedgerRows{
        std::move(*quotas), std::move(*vouchers), std::move(*lines), std::move(*ledger)};
}

Result<FundBook> MoneyDesk::book() const
{
    auto &d = *m_workspace.d;
    auto projects = m_workspace.projects();
    auto all = ledgerRows();
    auto contracts = d.store->load<Contract>({}, u"code, id"_s);
    if (!projects)
        return passOn(projects);
    if (!all)
        return passOn(all);
    if (!contracts)
        return passOn(contracts);
    if (!m_workspace.may(Permission::MoneyRead))
        return fail(ErrorCode::Forbidden, m_workspace.reasonFor(Permission::MoneyRead));
    const bool keeps = m_workspace.may(Permission::FundManage);
    std::erase_if(*projects, [this](const Project &p) { return !mayRead(p.id); });
    QSet<ProjectId> open;
    for (const Project &project : *projects)
        open.insert(project.id);
    std::erase_if(*contracts, [&](const Contract &c) { return !open.contains(c.project); });
    FundBook book{std::move(all->quotas), {}, {}, std::move(*projects), std::move(*contracts), {}};
    QSet<VoucherId> shown;
    for (VoucherLine &line : all->lines) {
        if (line.project.isValid() && !open.contains(line.project)) {
            if (keeps)
                book.others.push_back(std::move(line));
            continue;
        }
        shown.insert(line.voucher);
        book.lines.push_back(std::move(line));
    }
    std::ranges::copy_if(all->vouchers, std::back_inserter(book.vouchers), [&](const Voucher &v) {
        return keeps || shown.contains(v.id);
    });
    if (!keeps) { // half of a posting on a project that may not be read would tell of it
        QSet<VoucherId> hidden;
        for (const VoucherLine &line : all->lines) {
            if (line.project.isValid() && !open.contains(line.project))
                hidden.insert(line.voucher);
        }
        std::erase_if(book.vouchers, [&](const Voucher &v) { return hidden.contains(v.id); });
        std::erase_if(book.lines, [&](const VoucherLine &l) {
            return hidden.contains(l.voucher) && !l.project.isValid();
        });
    }
    return book;
}

// ---- FundBook ----

std::vector<FundStanding> FundBook::byQuota(std::int64_t year) const
{
    std::vector<VoucherLine> all = lines;
    all.insert(all.end(), others.begin(), others.end());
    return fundStandings(vouchers, all, quotas, year, StandingBy::Quota);
}

std::vector<FundStanding> FundBook::byProject(std::int64_t year) const
{
    return fundStandings(vouchers, lines, quotas, year, StandingBy::QuotaAndProject);
}

std::vector<VoucherLine> FundBook::linesOf(VoucherId voucher) const
{
    const auto own = std::ranges::equal_range(lines, voucher, {}, &VoucherLine::voucher);
    return {own.begin(), own.end()};
}

std::vector<std::int64_t> FundBook::years() const
{
    std::vector<std::int64_t> all;
    for (const FundQuota &quota : quotas)
        all.push_back(quota.year);
    for (const VoucherLine &line : lines)
        all.push_back(line.year);
    std::ranges::sort(all, std::greater());
    const auto rest = std::ranges::unique(all);
    all.erase(rest.begin(), rest.end());
    return all;
}

// ---- quotas ----

Result<FundQuotaId> MoneyDesk::setQuota(FundQuota quota)
{
    auto &d = *m_workspace.d;
    if (auto may = d.authorise(u"set-quota"_s, {}); !may)
        return passOn(may);
    const auto all = ledgerRows();
    if (!all)
        return passOn(all);
    quota.name = storable(quota.name.simplified());
    quota.number = storable(quota.number.simplified());
    quota.note = storable(quota.note.trimmed());
    if (quota.name.isEmpty())
        return atField("name", Desk::tr("A quota needs a name."));
    if (quota.number.isEmpty())
        return atField("number", Desk::tr("A quota rests on a document: enter its number (文号)."));
    if (auto fits = plausible(quota.amount); !fits)
        return atField("amount", fits.error().message);
    if (quota.year < 1990 || quota.year > 2200)
        return atField("year", Desk::tr("Name the year."));
    const bool shares = quota.minShare >= 0 && quota.maxShare >= 0 && quota.minShare <= 1
                        && quota.maxShare <= 1
                        && (quota.maxShare == 0 || quota.minShare <= quota.maxShare);
    if (!shares)
        return atField("minShare",
                       Desk::tr("Shares lie between 0 and 100 %, the least below the most."));
    ChangeSet set{u"set-quota"_s, {}, {}};
    if (!quota.id.isValid()) {
        quota.id = d.ids.next<FundQuotaId>();
        quota.position = static_cast<std::int64_t>(all->quotas.size());
        quota.version = 0;
        set.changes.push_back(inserted(quota));
    } else {
        const FundQuota *before = all->quota(quota.id);
        if (!before)
            return fail(ErrorCode::NotFound, Desk::tr("There is no such quota."));
        if (receivedBy(all->lines, quota.id) > quota.amount)
            return atField("amount", Desk::tr("More than that came in already."));
        if (before->year != quota.year
            && std::ranges::contains(all->lines, quota.id, &VoucherLine::quota))
            return atField("year",
                           Desk::tr("Something was posted: the year cannot be changed any more."));
        addUpdate(set, *before, quota);
        if (set.isEmpty())
            return quota.id;
    }
    const auto done = m_workspace.commit(std::move(set), quota.name);
    return done ? Result<FundQuotaId>(quota.id) : passOn(done);
}

Result<ChangeSet> MoneyDesk::removeQuota(FundQuotaId quota)
{
    if (auto may = m_workspace.d->authorise(u"remove-quota"_s, {}); !may)
        return passOn(may);
    const auto all = ledgerRows();
    if (!all)
        return passOn(all);
    const FundQuota *row = all->quota(quota);
    if (!row)
        return fail(ErrorCode::NotFound, Desk::tr("There is no such quota."));
    if (std::ranges::contains(all->lines, quota, &VoucherLine::quota))
        return fail(ErrorCode::Conflict,
                    Desk::tr("Something was posted on this quota: it stays in the ledger."));
    return m_workspace.commit(ChangeSet{u"remove-quota"_s, {}, {deleted(*row)}}, row->name);
}

// ---- postings ----

Result<PostedRows> MoneyDesk::rowsOf(const Voucher &head,
                                     std::vector<VoucherLine> lines,
                                     const LedgerRows &known) const
{
    auto &d = *m_workspace.d;
    Voucher voucher = head;
    voucher.id = d.ids.next<VoucherId>();
    if (!voucher.postedOn.isValid())
        voucher.postedOn = d.today();
    if (voucher.postedOn > d.today())
        return atField("postedOn", Desk::tr("That day is still to come."));
    voucher.number = known.nextNumber(voucher.postedOn.year());
    voucher.document = storable(voucher.document.simplified());
    voucher.text = storable(voucher.text.trimmed());
    voucher.madeBy = d.session.person;
    voucher.madeAt = now();
    PostedRows posted{voucher.id, voucher.number, {inserted(voucher)}};
    std::int64_t position = 0;
    for (VoucherLine &line : lines) {
        line.id = d.ids.next<VoucherLineId>();
        line.voucher = voucher.id;
        line.position = position++;
        posted.rows.push_back(inserted(line));
    }
    return posted;
}

Result<PostedRows> MoneyDesk::posting(const NewPosting &posting) const
{
    auto &d = *m_workspace.d;
    const auto all = ledgerRows();
    if (!all)
        return passOn(all);
    const QDate day = posting.postedOn.isValid() ? posting.postedOn : d.today();
    const Posting what{posting.kind,
                       posting.parts,
                       posting.project,
                       posting.contract,
                       posting.year == 0 ? day.year() : posting.year};
    if (day > d.today())
        return atField("postedOn", Desk::tr("That day is still to come."));
    if (needsDocument(posting.kind) && posting.document.trimmed().isEmpty())
        return atField("document", Desk::tr("Enter the number of the document (文号)."));
    for (const QuotaPart &part : posting.parts) {
        const FundQuota *quota = all->quota(part.quota);
        if (!quota)
            return atField("quota", Desk::tr("There is no such quota."));
        const auto after = plus(receivedBy(all->lines, part.quota), part.amount);
        if (posting.kind == VoucherKind::Receive && (!after || *after > quota->amount))
            return atField("amount",
                           Desk::tr("More than the quota announces (%1 yuan) would come in: "
                                    "enter the new amount of the quota first.")
                               .arg(inYuan(quota->amount)));
    }
    if (posting.contract.isValid()) {
        const auto rows = d.store->load<Contract>(RowFilter{"id", posting.contract.value()});
        if (!rows)
            return passOn(rows);
        if (rows->empty() || rows->front().project != posting.project)
            return atField("contract", Desk::tr("The contract is not one of this project."));
    }
    auto lines = postingLines(what, all->ledger);
    if (!lines)
        return atField("amount", lines.error().message);
    Voucher head;
    head.kind = posting.kind;
    head.postedOn = day;
    head.document = posting.document;
    head.text = posting.text;
    return rowsOf(head, std::move(*lines), *all);
}

Result<PostedRows> MoneyDesk::postingOf(NewPosting wanted, Money amount) const
{
    const auto all = ledgerRows();
    if (!all)
        return passOn(all);
    const QDate day = wanted.postedOn.isValid() ? wanted.postedOn : m_workspace.d->today();
    std::vector<FundQuotaId> order;
    for (const FundQuota &quota : all->quotas)
        order.push_back(quota.id);
    auto parts = spread(all->ledger,
                        order,
                        {wanted.kind,
                         {},
                         wanted.project,
                         wanted.contract,
                         wanted.year == 0 ? day.year() : wanted.year},
                        amount);
    if (!parts)
        return passOn(parts);
    wanted.parts = std::move(*parts);
    return posting(wanted);
}

Result<PostedRows>
MoneyDesk::reversal(VoucherId voucher, QDate postedOn, const QString &reason) const
{
    const auto all = ledgerRows();
    if (!all)
        return passOn(all);
    const auto found = std::ranges::find(all->vouchers, voucher, &Voucher::id);
    if (found == all->vouchers.end())
        return fail(ErrorCode::NotFound, Desk::tr("There is no such voucher."));
    if (found->kind == VoucherKind::Reversal)
        return fail(ErrorCode::Conflict,
                    Desk::tr("A reversal is not reversed: post the voucher anew."));
    const auto earlier = std::ranges::find(all->vouchers, voucher, &Voucher::reverses);
    if (earlier != all->vouchers.end())
        return fail(ErrorCode::Conflict,
                    Desk::tr("The voucher was reversed by No. %1.").arg(earlier->number));
    if (reason.trimmed().isEmpty())
        return atField("reason", Desk::tr("Say why it is reversed."));
    std::vector<VoucherLine> own;
    std::ranges::copy_if(all->lines, std::back_inserter(own), [voucher](const VoucherLine &line) {
        return line.voucher == voucher;
    });
    auto lines = reversalLines(own, all->ledger);
    if (!lines)
        return passOn(lines);
    Voucher head;
    head.kind = VoucherKind::Reversal;
    head.postedOn = postedOn;
    head.document = found->document;
    head.text = reason;
    head.reverses = voucher;
    return rowsOf(head, std::move(*lines), *all);
}

Result<QString> MoneyDesk::post(const NewPosting &wanted)
{
    if (auto may = m_workspace.d->authorise(u"post-voucher"_s, wanted.project); !may)
        return passOn(may);
    auto rows = posting(wanted);
    if (!rows)
        return passOn(rows);
    const auto done = m_workspace.commit(
        ChangeSet{u"post-voucher"_s, wanted.project, std::move(rows->rows)}, rows->number);
    return done ? Result<QString>(rows->number) : passOn(done);
}

Result<QString> MoneyDesk::reverse(VoucherId voucher, const QString &reason)
{
    auto &d = *m_workspace.d;
    const auto lines = d.store->load<VoucherLine>(RowFilter{"voucher", voucher.value()});
    if (!lines)
        return passOn(lines);
    ProjectId project;
    for (const VoucherLine &line : *lines) {
        if (line.project.isValid())
            project = line.project;
    }
    if (auto may = d.authorise(u"reverse-voucher"_s, project); !may)
        return passOn(may);
    auto rows = reversal(voucher, {}, reason);
    if (!rows)
        return passOn(rows);
    const auto done = m_workspace.commit(
        ChangeSet{u"reverse-voucher"_s, project, std::move(rows->rows)}, rows->number);
    return done ? Result<QString>(rows->number) : passOn(done);
}

Result<std::vector<VoucherLine>> MoneyDesk::carryOverPreview(std::int64_t year) const
{
    if (!m_workspace.may(Permission::FundManage))
        return fail(ErrorCode::Forbidden, m_workspace.reasonFor(Permission::FundManage));
    const auto all = ledgerRows();
    return all ? carryOverLines(all->ledger, year) : Result<std::vector<VoucherLine>>(passOn(all));
}

Result<QString> MoneyDesk::carryOver(std::int64_t year, const QString &document)
{
    auto &d = *m_workspace.d;
    if (auto may = d.authorise(u"carry-over"_s, {}); !may)
        return passOn(may);
    if (year >= d.today().year())
        return atField("year", Desk::tr("Only a year that has ended is carried over."));
    const auto all = ledgerRows();
    if (!all)
        return passOn(all);
    auto lines = carryOverLines(all->ledger, year);
    if (!lines)
        return passOn(lines);
    if (lines->empty())
        return fail(ErrorCode::Conflict, Desk::tr("Nothing is left of %1.").arg(year));
    Voucher head;
    head.kind = VoucherKind::CarryOver;
    head.document = document;
    head.text = Desk::tr("What was left of %1, carried over to %2").arg(year).arg(year + 1);
    auto rows = rowsOf(head, std::move(*lines), *all);
    if (!rows)
        return passOn(rows);
    const auto done =
        m_workspace.commit(ChangeSet{u"carry-over"_s, {}, std::move(rows->rows)}, rows->number);
    return done ? Result<QString>(rows->number) : passOn(done);
}

} // namespace zs
