// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/posting_dialog.h"

#include "ui/widgets/money_entry.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QComboBox *wideCombo(const QString &name, const QString &label, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(26);
    return box;
}

template <class Id>
Id chosenId(const QComboBox *box)
{
    return Id(Uuid::fromString(box->currentData().toString()));
}

} // namespace

PostingDialog::PostingDialog(Workspace &workspace,
                             const FundBook &book,
                             FundQuotaId quota,
                             QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_book(book)
    , m_notes(this)
    , m_kind(wideCombo(u"postingKind"_s, tr("Kind"), this))
    , m_quota(wideCombo(u"postingQuota"_s, tr("Quota"), this))
    , m_project(wideCombo(u"postingProject"_s, tr("Project"), this))
    , m_contract(wideCombo(u"postingContract"_s, tr("Contract"), this))
    , m_year(new QSpinBox(this))
    , m_day(new QDateEdit(QDateTime::fromMSecsSinceEpoch(workspace.clock().now()).date(), this))
    , m_amount(new MoneyEntry(u"postingAmount"_s, tr("Amount"), this))
    , m_there(dimLabel({}, this))
    , m_document(new QLineEdit(this))
    , m_text(new QLineEdit(this))
{
    std::vector<VoucherLine> all = book.lines;
    all.insert(all.end(), book.others.begin(), book.others.end());
    m_ledger = Ledger::of(all).value_or(Ledger());
    build(quota);
    for (QComboBox *box : {m_kind, m_quota, m_contract})
        connect(box, &QComboBox::currentIndexChanged, this, &PostingDialog::showWhatThereIs);
    connect(m_project, &QComboBox::currentIndexChanged, this, &PostingDialog::fillContracts);
    connect(m_year, &QSpinBox::valueChanged, this, &PostingDialog::showWhatThereIs);
    connect(m_notes.finish(tr("Po&st it")), &QPushButton::clicked, this, &PostingDialog::go);
    fillContracts();
    resize(dialogSize(*this, 600, 10));
}

void PostingDialog::build(FundQuotaId quota)
{
    setObjectName(u"postingDialog"_s);
    setWindowTitle(tr("Post a voucher"));
    for (const VoucherKind each : {VoucherKind::Receive,
                                   VoucherKind::Allot,
                                   VoucherKind::Commit,
                                   VoucherKind::Pay,
                                   VoucherKind::GiveBack})
        m_kind->addItem(voucherKindText(each), static_cast<int>(each));
    for (const FundQuota &row : m_book.quotas)
        m_quota->addItem(u"%1　%2　%3"_s.arg(row.year).arg(fundSourceText(row.source), row.name),
                         row.id.toString());
    m_quota->setCurrentIndex(std::max(0, m_quota->findData(quota.toString())));
    m_project->addItem(tr("(no project)"), QString());
    for (const Project &row : m_book.projects)
        m_project->addItem(row.code + u"　"_s + row.name, row.id.toString());
    m_year->setObjectName(u"postingYear"_s);
    m_year->setAccessibleName(tr("Year"));
    m_year->setRange(1990, 2200);
    m_year->setValue(m_day->date().year());
    m_day->setObjectName(u"postingDay"_s);
    m_day->setAccessibleName(tr("Posted on"));
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_document->setObjectName(u"postingDocument"_s);
    m_document->setAccessibleName(tr("Number of the document"));
    m_text->setObjectName(u"postingText"_s);
    m_text->setAccessibleName(tr("Words"));
    m_there->setObjectName(u"postingThere"_s);
    m_notes.add(u"kind"_s, tr("&Kind"), m_kind);
    m_notes.add(u"quota"_s, tr("&Quota"), m_quota);
    m_notes.add(u"project"_s, tr("&Project"), m_project);
    m_notes.add(u"contract"_s, tr("&Contract"), m_contract);
    m_notes.add(u"year"_s, tr("&Year"), m_year);
    m_notes.form()->addRow(QString(), m_there);
    m_notes.add(u"amount"_s, tr("&Amount"), m_amount);
    m_notes.add(u"postedOn"_s, tr("P&osted on"), m_day);
    m_notes.add(u"document"_s, tr("&Number of the document"), m_document);
    m_notes.add(u"text"_s, tr("&Words"), m_text);
}

VoucherKind PostingDialog::kind() const
{
    return static_cast<VoucherKind>(m_kind->currentData().toInt());
}

void PostingDialog::fillContracts()
{
    const auto project = chosenId<ProjectId>(m_project);
    m_contract->clear();
    m_contract->addItem(tr("(no contract)"), QString());
    for (const Contract &row : m_book.contracts) {
        if (project.isValid() && row.project == project)
            m_contract->addItem(row.code + u"　"_s + row.name, row.id.toString());
    }
    showWhatThereIs();
}

Posting PostingDialog::chosen() const
{
    const bool received = kind() == VoucherKind::Receive;
    const bool allotted = kind() == VoucherKind::Allot;
    return {kind(),
            {},
            received ? ProjectId() : chosenId<ProjectId>(m_project),
            received || allotted ? ContractId() : chosenId<ContractId>(m_contract),
            m_year->value()};
}

void PostingDialog::showWhatThereIs()
{
    const bool received = kind() == VoucherKind::Receive;
    m_project->setEnabled(!received);
    m_contract->setEnabled(!received && kind() != VoucherKind::Allot);
    const auto quota = chosenId<FundQuotaId>(m_quota);
    if (received) {
        const auto row = std::ranges::find(m_book.quotas, quota, &FundQuota::id);
        Money in;
        for (const FundStanding &standing : m_book.byQuota(0)) {
            if (standing.quota == quota)
                in = standing.received;
        }
        m_there->setText(row == m_book.quotas.end()
                             ? QString()
                             : tr("Announced: %1, received so far: %2")
                                   .arg(amountText(row->amount), amountText(in)));
        return;
    }
    // the most that can be taken is what spread() finds for it
    const Posting posting = chosen();
    const LedgerAccount from = kind() == VoucherKind::Allot    ? LedgerAccount::Available
                               : kind() == VoucherKind::Commit ? LedgerAccount::Allotted
                               : kind() == VoucherKind::Pay    ? LedgerAccount::Committed
                               : posting.contract.isValid()    ? LedgerAccount::Committed
                               : posting.project.isValid()     ? LedgerAccount::Allotted
                                                               : LedgerAccount::Available;
    const LedgerKey key{from,
                        quota,
                        from == LedgerAccount::Available ? ProjectId() : posting.project,
                        from == LedgerAccount::Committed ? posting.contract : ContractId(),
                        posting.year};
    m_there->setText(
        tr("There is (%1): %2").arg(accountText(from), amountText(m_ledger.balance(key))));
}

void PostingDialog::go()
{
    const auto amount = m_amount->amount();
    const Posting what = chosen();
    std::vector<FieldFault> faults;
    if (!amount)
        faults.push_back({u"amount"_s, amount.error().message});
    if (what.kind != VoucherKind::Receive && what.kind != VoucherKind::GiveBack
        && !what.project.isValid())
        faults.push_back({u"project"_s, tr("Choose the project.")});
    m_notes.show(faults);
    if (!faults.empty())
        return;
    const auto done = MoneyDesk(m_workspace)
                          .post({what.kind,
                                 {{chosenId<FundQuotaId>(m_quota), *amount}},
                                 what.project,
                                 what.contract,
                                 what.year,
                                 m_day->date(),
                                 m_document->text(),
                                 m_text->text()});
    if (!done) {
        m_notes.show(done.error());
        return;
    }
    m_voucher = *done;
    accept();
}

} // namespace zs
