// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/contract_dialogs.h"
#include "ui/contracts/day_line.h"
#include "ui/widgets/money_entry.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kDialogWidth = 560;
constexpr double kWhole = 100.0;

} // namespace

PaymentDialog::PaymentDialog(Workspace &workspace,
                             const ContractFile &file,
                             PaymentRequest row,
                             QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_row(std::move(row))
    , m_notes(this)
    , m_contract(new QComboBox(this))
    , m_number(textLine(u"paymentNumber"_s, tr("Number"), m_row.number, this))
    , m_amount(new MoneyEntry(u"paymentAmount"_s, tr("Amount"), this))
    , m_progress(percentBox(
          u"paymentProgress"_s, tr("Progress of the contract, as claimed"), m_row.progress, this))
    , m_day(new DayLine(u"paymentDay"_s, tr("Asked for on"), this))
    , m_purpose(textLine(u"paymentPurpose"_s, tr("Paid for"), m_row.purpose, this))
{
    setObjectName(u"paymentDialog"_s);
    setWindowTitle(m_row.id.isValid() ? tr("Change a payment") : tr("New payment"));
    m_contract->setObjectName(u"paymentContract"_s);
    m_contract->setAccessibleName(tr("Contract"));
    m_contract->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const ContractLine &line : file.contracts) {
        if (binds(line.row.state))
            m_contract->addItem(line.row.name, line.row.id.value().toString());
    }
    const int at = m_contract->findData(m_row.contract.value().toString());
    m_contract->setCurrentIndex(std::max(0, at));
    m_day->setDay(m_row.requestedOn);
    if (m_row.amount.fen != 0)
        m_amount->setAmount(m_row.amount);
    m_notes.add(u"contract"_s, tr("&Contract"), m_contract);
    m_notes.add(u"number"_s, tr("N&umber"), m_number);
    m_notes.add(u"amount"_s, tr("&Amount"), m_amount);
    m_notes.add(u"progress"_s, tr("&Progress of the contract, as claimed"), m_progress);
    m_notes.add(u"requestedOn"_s, tr("As&ked for on"), m_day);
    m_notes.add(u"purpose"_s, tr("Paid &for"), m_purpose);
    connect(m_notes.finish(tr("Keep &it")), &QPushButton::clicked, this, &PaymentDialog::go);
    resize(dialogSize(*this, kDialogWidth, 10));
}

void PaymentDialog::go()
{
    m_notes.clear();
    const auto amount = m_amount->amount();
    const auto day = m_day->day("requestedOn");
    if (!amount)
        return m_notes.show(std::vector<FieldFault>{{u"amount"_s, amount.error().message}});
    if (!day)
        return m_notes.show(day.error());
    PaymentRequest row = m_row;
    row.contract = ContractId(Uuid::fromString(m_contract->currentData().toString()));
    row.number = m_number->text();
    row.amount = *amount;
    row.progress = m_progress->value() / kWhole;
    row.requestedOn = *day;
    row.purpose = m_purpose->text();
    const auto saved = ContractDesk(m_workspace).savePayment(row);
    if (!saved)
        m_notes.show(saved.error());
    else
        accept();
}

DayDialog::DayDialog(const Asking &asking, QDate day, Act act, QWidget *parent)
    : QDialog(parent)
    , m_act(std::move(act))
    , m_field(asking.field)
    , m_notes(this)
{
    setObjectName(u"dayDialog"_s);
    setWindowTitle(asking.title);
    if (!asking.remark.isEmpty()) {
        QLabel *remark = dimLabel(asking.remark, this);
        remark->setObjectName(u"askedRemark"_s);
        remark->setWordWrap(true);
        m_notes.form()->addRow(remark);
    }
    if (!asking.label.isEmpty()) {
        m_day = new DayLine(u"askedDay"_s, asking.label, this);
        m_day->setDay(day);
        m_notes.add(QString::fromLatin1(asking.field), asking.label, m_day);
    }
    if (asking.document) {
        m_document = textLine(u"askedDocument"_s, tr("Number of the document"), {}, this);
        m_notes.add(u"document"_s, tr("Number of the document"), m_document);
    }
    if (!asking.amountLabel.isEmpty()) {
        m_amount = new MoneyEntry(u"askedAmount"_s, asking.amountLabel, this);
        m_amount->setAmount(asking.amount);
        m_notes.add(u"commit"_s, asking.amountLabel, m_amount);
    }
    connect(m_notes.finish(asking.go), &QPushButton::clicked, this, &DayDialog::go);
    resize(dialogSize(*this, kDialogWidth, 10));
}

void DayDialog::go()
{
    m_notes.clear();
    const auto day = m_day ? m_day->day(m_field) : Result<QDate>(QDate());
    if (!day)
        return m_notes.show(day.error());
    Said said{*day, m_document ? m_document->text() : QString(), std::nullopt};
    if (m_amount) {
        const auto amount = m_amount->amount();
        if (!amount)
            return m_notes.show(std::vector<FieldFault>{{u"commit"_s, amount.error().message}});
        said.amount = *amount;
    }
    if (const auto done = m_act(said); !done)
        m_notes.show(done.error());
    else
        accept();
}

} // namespace zs
