// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/money_dialogs.h"

#include "ui/widgets/money_entry.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

#include <map>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QLineEdit *lineEdit(const QString &name, const QString &label, QDialog *dialog)
{
    auto *edit = new QLineEdit(dialog);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setMaxLength(300);
    return edit;
}

QDoubleSpinBox *shareBox(const QString &name, const QString &label, double share, QDialog *dialog)
{
    auto *box = new QDoubleSpinBox(dialog);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setRange(0, 100);
    box->setDecimals(1);
    box->setSuffix(u" %"_s);
    box->setValue(share * 100);
    return box;
}

} // namespace

// ---- figure ----

FigureDialog::FigureDialog(Workspace &workspace, ProjectId project, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_project(project)
    , m_notes(this)
    , m_rung(new QComboBox(this))
    , m_amount(new MoneyEntry(u"figureAmount"_s, tr("Amount"), this))
    , m_day(new QDateEdit(QDateTime::fromMSecsSinceEpoch(workspace.clock().now()).date(), this))
    , m_number(lineEdit(u"figureNumber"_s, tr("Number of the document"), this))
    , m_title(lineEdit(u"figureTitle"_s, tr("Title of the document"), this))
    , m_issuer(lineEdit(u"figureIssuer"_s, tr("Issued by"), this))
    , m_reason(lineEdit(u"figureReason"_s, tr("Reason of the change"), this))
{
    setObjectName(u"figureDialog"_s);
    setWindowTitle(tr("Enter a figure"));
    m_rung->setObjectName(u"figureRung"_s);
    m_rung->setAccessibleName(tr("Rung"));
    for (std::size_t i = 0; i < kRungCount; ++i)
        m_rung->addItem(rungText(static_cast<MoneyRung>(i)));
    m_day->setObjectName(u"figureDay"_s);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_notes.add(u"rung"_s, tr("&Rung"), m_rung);
    m_notes.add(u"amount"_s, tr("&Amount"), m_amount);
    m_notes.add(u"decidedOn"_s, tr("&Decided on"), m_day);
    m_notes.add(u"number"_s, tr("&Number of the document"), m_number);
    m_notes.add(u"title"_s, tr("&Title of the document"), m_title);
    m_notes.add(u"issuer"_s, tr("&Issued by"), m_issuer);
    m_notes.add(u"reason"_s, tr("Reason of the &change"), m_reason);
    connect(m_notes.finish(tr("&Enter it")), &QPushButton::clicked, this, &FigureDialog::go);
    resize(dialogSize(*this, 560, 10));
}

void FigureDialog::go()
{
    MoneyDesk desk(m_workspace);
    const auto amount = m_amount->amount();
    const FigureEntry entry{.project = m_project,
                            .rung = static_cast<MoneyRung>(m_rung->currentIndex()),
                            .amount = amount.value_or(Money()),
                            .decidedOn = m_day->date(),
                            .title = m_title->text(),
                            .number = m_number->text(),
                            .issuer = m_issuer->text(),
                            .reason = m_reason->text()};
    const auto known = desk.figures(m_project);
    if (!known) {
        m_notes.show(known.error());
        return;
    }
    auto faults =
        faultsOf(entry, *known, QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now()).date());
    if (!amount) {
        std::erase_if(faults, [](const FieldFault &fault) { return fault.field == u"amount"; });
        faults.insert(faults.begin(), {u"amount"_s, amount.error().message});
    }
    m_notes.show(faults);
    if (!faults.empty())
        return;
    const auto done = desk.enterFigure(entry);
    if (!done)
        m_notes.show(done.error());
    else
        accept();
}

// ---- quota ----

QuotaDialog::QuotaDialog(Workspace &workspace, FundQuota quota, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_quota(std::move(quota))
    , m_notes(this)
    , m_year(new QSpinBox(this))
    , m_source(new QComboBox(this))
    , m_name(lineEdit(u"quotaName"_s, tr("Name"), this))
    , m_number(lineEdit(u"quotaNumber"_s, tr("Number of the document"), this))
    , m_amount(new MoneyEntry(u"quotaAmount"_s, tr("Amount"), this))
    , m_owner(new QComboBox(this))
    , m_least(shareBox(u"quotaLeast"_s, tr("Least share"), m_quota.minShare, this))
    , m_most(shareBox(u"quotaMost"_s, tr("Greatest share"), m_quota.maxShare, this))
    , m_note(lineEdit(u"quotaNote"_s, tr("Note"), this))
{
    const bool fresh = !m_quota.id.isValid();
    setObjectName(u"quotaDialog"_s);
    setWindowTitle(fresh ? tr("New quota") : tr("Edit the quota"));
    m_year->setObjectName(u"quotaYear"_s);
    m_year->setAccessibleName(tr("Year"));
    m_year->setRange(1990, 2200);
    m_year->setValue(static_cast<int>(m_quota.year));
    m_source->setObjectName(u"quotaSource"_s);
    m_source->setAccessibleName(tr("Source"));
    for (int i = 0; i <= static_cast<int>(FundSource::Other); ++i)
        m_source->addItem(fundSourceText(static_cast<FundSource>(i)));
    m_source->setCurrentIndex(static_cast<int>(m_quota.source));
    m_owner->setObjectName(u"quotaOwner"_s);
    m_owner->setAccessibleName(tr("Kept by"));
    m_owner->addItem(tr("(no unit)"), QString());
    for (const OrgUnit &unit : workspace.units().value_or(std::vector<OrgUnit>()))
        m_owner->addItem(unit.name, unit.id.toString());
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(m_quota.owner.toString())));
    m_name->setText(m_quota.name);
    m_number->setText(m_quota.number);
    m_note->setText(m_quota.note);
    if (!fresh)
        m_amount->setAmount(m_quota.amount);
    m_most->setSpecialValueText(tr("not limited"));
    m_notes.add(u"year"_s, tr("&Year"), m_year);
    m_notes.add(u"source"_s, tr("&Source"), m_source);
    m_notes.add(u"name"_s, tr("Nam&e"), m_name);
    m_notes.add(u"number"_s, tr("&Number of the document"), m_number);
    m_notes.add(u"amount"_s, tr("&Amount"), m_amount);
    m_notes.add(u"owner"_s, tr("Kept &by"), m_owner);
    m_notes.add(u"minShare"_s, tr("&Least share of a need"), m_least);
    m_notes.add(u"maxShare"_s, tr("&Greatest share of a need"), m_most);
    m_notes.add(u"note"_s, tr("N&ote"), m_note);
    connect(m_notes.finish(fresh ? tr("&Make it") : tr("&Keep it")),
            &QPushButton::clicked,
            this,
            &QuotaDialog::go);
    resize(dialogSize(*this, 560, 10));
}

void QuotaDialog::go()
{
    const auto amount = m_amount->amount();
    if (!amount) {
        m_notes.show({{u"amount"_s, amount.error().message}});
        return;
    }
    FundQuota made = m_quota;
    made.year = m_year->value();
    made.source = static_cast<FundSource>(m_source->currentIndex());
    made.name = m_name->text();
    made.number = m_number->text();
    made.amount = *amount;
    made.owner = OrgUnitId(Uuid::fromString(m_owner->currentData().toString()));
    made.minShare = m_least->value() / 100;
    made.maxShare = m_most->value() / 100;
    made.note = m_note->text();
    const auto done = MoneyDesk(m_workspace).setQuota(made);
    if (!done)
        m_notes.show(done.error());
    else
        accept();
}

// ---- reason ----

ReasonDialog::ReasonDialog(const QString &title,
                           const QString &what,
                           const QString &go,
                           std::function<Result<>(const QString &)> act,
                           QWidget *parent)
    : QDialog(parent)
    , m_act(std::move(act))
    , m_notes(this)
    , m_reason(new QPlainTextEdit(this))
{
    setObjectName(u"reasonDialog"_s);
    setWindowTitle(title);
    m_reason->setObjectName(u"reasonText"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_notes.form()->addRow(dimLabel(what, this));
    m_notes.add(u"reason"_s, tr("&Reason"), m_reason);
    connect(m_notes.finish(go), &QPushButton::clicked, this, [this] {
        if (const auto done = m_act(m_reason->toPlainText()); !done)
            m_notes.show(done.error());
        else
            accept();
    });
    resize(dialogSize(*this, 480, 240));
}

// ---- carrying over ----

CarryOverDialog::CarryOverDialog(Workspace &workspace,
                                 const std::vector<FundQuota> &quotas,
                                 std::int64_t year,
                                 QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_year(year)
    , m_notes(this)
    , m_document(lineEdit(u"carryDocument"_s, tr("Number of the document"), this))
{
    setObjectName(u"carryOverDialog"_s);
    setWindowTitle(tr("Carry %1 over to %2").arg(year).arg(year + 1));
    auto *table =
        plainTable({tr("Quota"), tr("Not allotted"), tr("Allotted"), tr("Committed")}, this);
    table->setObjectName(u"carryTable"_s);
    alignNumbers(table, {1, 2, 3});
    table->setAccessibleName(tr("What would be carried over"));
    const auto lines = MoneyDesk(workspace).carryOverPreview(year);
    std::map<FundQuotaId, std::array<Money, 3>> sums;
    for (const VoucherLine &line : lines.value_or(std::vector<VoucherLine>())) {
        if (line.year == year && line.account != LedgerAccount::Grantor)
            sums[line.quota][static_cast<std::size_t>(line.account) - 1].fen -= line.amount.fen;
    }
    for (const FundQuota &quota : quotas) {
        if (const auto at = sums.find(quota.id); at != sums.end())
            addRow(table,
                   {quota.name,
                    inTenThousandYuan(at->second[0]),
                    inTenThousandYuan(at->second[1]),
                    inTenThousandYuan(at->second[2])});
    }
    fitColumns(table);
    m_notes.form()->addRow(dimLabel(
        tr("What was not paid in %1, in ten thousand yuan. It is posted as one voucher and "
           "may be reversed.")
            .arg(year),
        this));
    m_notes.form()->addRow(table);
    m_notes.add(u"document"_s, tr("&Number of the document"), m_document);
    QPushButton *ahead = m_notes.finish(tr("&Carry over"));
    ahead->setEnabled(table->rowCount() > 0);
    connect(ahead, &QPushButton::clicked, this, &CarryOverDialog::go);
    if (!lines)
        m_notes.show(lines.error());
    resize(dialogSize(*this, 640, 380));
}

void CarryOverDialog::go()
{
    const auto done = MoneyDesk(m_workspace).carryOver(m_year, m_document->text());
    if (!done) {
        m_notes.show(done.error());
        return;
    }
    m_number = *done;
    accept();
}

} // namespace zs
