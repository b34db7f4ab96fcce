// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/contract_dialogs.h"

#include "domain/choice_text.h"
#include "ui/contracts/day_line.h"
#include "ui/widgets/money_entry.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kWays = 9;
constexpr int kGuaranteeKinds = 5;
constexpr int kLongestText = 300;
constexpr int kDialogWidth = 580;
constexpr double kWhole = 100.0;

template <class Id>
void addChoice(QComboBox *box, const QString &text, Id id)
{
    box->addItem(text, id.value().toString());
}

template <class Id>
Id chosen(const QComboBox *box)
{
    return Id(Uuid::fromString(box->currentData().toString()));
}

template <class Id>
void choose(QComboBox *box, Id id)
{
    box->setCurrentIndex(std::max(0, box->findData(id.value().toString())));
}

QComboBox *emptyBox(const QString &name, const QString &label, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

} // namespace

QString choiceWord(EntityKind kind, QStringView column, std::int64_t value)
{
    const EntityInfo &info = *entityInfo(kind);
    const int at = fieldIndex(info, column);
    return choiceText(info, info.fields[static_cast<std::size_t>(at)], value);
}

QLineEdit *textLine(const QString &name, const QString &label, const QString &text, QWidget *parent)
{
    auto *line = new QLineEdit(text, parent);
    line->setObjectName(name);
    line->setAccessibleName(label);
    line->setMaxLength(kLongestText);
    return line;
}

QComboBox *choiceBox(const QString &name,
                     const QString &label,
                     EntityKind kind,
                     QStringView column,
                     int count,
                     QWidget *parent)
{
    QComboBox *box = emptyBox(name, label, parent);
    for (int i = 0; i < count; ++i)
        box->addItem(choiceWord(kind, column, i));
    return box;
}

QDoubleSpinBox *percentBox(const QString &name, const QString &label, double share, QWidget *parent)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setRange(0, kWhole);
    box->setDecimals(2);
    box->setSuffix(u" %"_s);
    box->setValue(share * kWhole);
    return box;
}

// ---- contract ----

ContractDialog::ContractDialog(Workspace &workspace,
                               const ContractFile &file,
                               Contract row,
                               QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_row(std::move(row))
    , m_notes(this)
    , m_name(textLine(u"contractName"_s, tr("Name"), m_row.name, this))
    , m_code(textLine(u"contractCode"_s, tr("Number"), m_row.code, this))
    , m_supplier(textLine(u"contractSupplier"_s, tr("Other party"), m_row.supplier, this))
    , m_parent(emptyBox(u"contractParent"_s, tr("Adds to"), this))
    , m_tender(emptyBox(u"contractTender"_s, tr("Tender"), this))
    , m_way(choiceBox(
          u"contractWay"_s, tr("Way of procurement"), EntityKind::Contract, u"way", kWays, this))
    , m_amount(new MoneyEntry(u"contractAmount"_s, tr("Amount"), this))
    , m_retention(percentBox(u"contractRetention"_s, tr("Retention"), m_row.retention, this))
    , m_from(new DayLine(u"contractFrom"_s, tr("Starts on"), this))
    , m_to(new DayLine(u"contractTo"_s, tr("Ends on"), this))
    , m_note(textLine(u"contractNote"_s, tr("Note"), m_row.note, this))
{
    setObjectName(u"contractDialog"_s);
    setWindowTitle(m_row.id.isValid() ? tr("Change a contract") : tr("New contract"));
    build(file);
    m_notes.add(u"name"_s, tr("&Name"), m_name);
    m_notes.add(u"code"_s, tr("N&umber"), m_code);
    m_notes.add(u"supplier"_s, tr("Other &party"), m_supplier);
    m_notes.add(u"parent"_s, tr("Adds &to"), m_parent);
    m_notes.add(u"tender"_s, tr("Ten&der"), m_tender);
    m_notes.add(u"way"_s, tr("&Way of procurement"), m_way);
    m_notes.add(u"amount"_s, tr("&Amount"), m_amount);
    m_notes.add(u"retention"_s, tr("&Retention"), m_retention);
    m_notes.add(u"startsOn"_s, tr("&Starts on"), m_from);
    m_notes.add(u"endsOn"_s, tr("&Ends on"), m_to);
    m_notes.add(u"note"_s, tr("N&ote"), m_note);
    connect(m_notes.finish(tr("&Keep it")), &QPushButton::clicked, this, &ContractDialog::go);
    resize(dialogSize(*this, kDialogWidth, 10));
}

void ContractDialog::build(const ContractFile &file)
{
    m_parent->addItem(tr("nothing: an original contract"));
    for (const ContractLine &line : file.contracts) {
        if (!line.row.parent.isValid() && binds(line.row.state) && line.row.id != m_row.id)
            addChoice(m_parent, line.row.name, line.row.id);
    }
    m_tender->addItem(tr("none"));
    for (const TenderFile &tender : file.tenders)
        addChoice(m_tender, tender.row.name, tender.row.id);
    choose(m_parent, m_row.parent);
    choose(m_tender, m_row.tender);
    m_way->setCurrentIndex(static_cast<int>(m_row.way));
    m_from->setDay(m_row.startsOn);
    m_to->setDay(m_row.endsOn);
    if (m_row.amount.fen != 0)
        m_amount->setAmount(m_row.amount);
    const bool draft = m_row.state == ContractState::Draft;
    m_parent->setEnabled(!m_row.id.isValid());
    for (QWidget *fixed : std::initializer_list<QWidget *>{
             m_code, m_supplier, m_tender, m_way, m_amount, m_retention})
        fixed->setEnabled(draft); // what was signed stays as it was signed
}

void ContractDialog::go()
{
    m_notes.clear();
    const auto amount = m_amount->amount();
    const auto from = m_from->day("startsOn");
    const auto to = m_to->day("endsOn");
    if (!amount)
        return m_notes.show(std::vector<FieldFault>{{u"amount"_s, amount.error().message}});
    if (!from)
        return m_notes.show(from.error());
    if (!to)
        return m_notes.show(to.error());
    Contract row = m_row;
    row.name = m_name->text();
    row.code = m_code->text();
    row.supplier = m_supplier->text();
    row.parent = chosen<ContractId>(m_parent);
    row.tender = chosen<TenderId>(m_tender);
    row.way = static_cast<ProcurementWay>(m_way->currentIndex());
    row.amount = *amount;
    if (m_retention->isEnabled())
        row.retention = m_retention->value() / kWhole;
    row.startsOn = *from;
    row.endsOn = *to;
    row.note = m_note->text();
    const auto saved = ContractDesk(m_workspace).saveContract(row);
    if (!saved)
        m_notes.show(saved.error());
    else
        accept();
}

// ---- guarantee ----

GuaranteeDialog::GuaranteeDialog(Workspace &workspace,
                                 const ContractFile &file,
                                 Guarantee row,
                                 QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_row(std::move(row))
    , m_notes(this)
    , m_kind(choiceBox(
          u"guaranteeKind"_s, tr("Kind"), EntityKind::Guarantee, u"kind", kGuaranteeKinds, this))
    , m_of(emptyBox(u"guaranteeOf"_s, tr("For"), this))
    , m_form(textLine(u"guaranteeForm"_s, tr("Form"), m_row.form, this))
    , m_issuer(textLine(u"guaranteeIssuer"_s, tr("Given by"), m_row.issuer, this))
    , m_amount(new MoneyEntry(u"guaranteeAmount"_s, tr("Amount"), this))
    , m_from(new DayLine(u"guaranteeFrom"_s, tr("Valid from"), this))
    , m_to(new DayLine(u"guaranteeTo"_s, tr("Valid until"), this))
{
    setObjectName(u"guaranteeDialog"_s);
    setWindowTitle(m_row.id.isValid() ? tr("Change a guarantee") : tr("New guarantee"));
    for (const ContractLine &line : file.contracts)
        addChoice(m_of, tr("Contract %1").arg(line.row.name), line.row.id);
    for (const TenderFile &tender : file.tenders)
        addChoice(m_of, tr("Tender %1").arg(tender.row.name), tender.row.id);
    m_kind->setCurrentIndex(
        static_cast<int>(m_row.id.isValid() ? m_row.kind : GuaranteeKind::Performance));
    if (m_row.tender.isValid())
        choose(m_of, m_row.tender);
    else
        choose(m_of, m_row.contract);
    m_from->setDay(m_row.validFrom);
    m_to->setDay(m_row.validTo);
    if (m_row.amount.fen != 0)
        m_amount->setAmount(m_row.amount);
    m_notes.add(u"kind"_s, tr("&Kind"), m_kind);
    m_notes.add(u"contract"_s, tr("F&or"), m_of);
    m_notes.add(u"form"_s, tr("For&m"), m_form);
    m_notes.add(u"issuer"_s, tr("&Given by"), m_issuer);
    m_notes.add(u"amount"_s, tr("&Amount"), m_amount);
    m_notes.add(u"validFrom"_s, tr("&Valid from"), m_from);
    m_notes.add(u"validTo"_s, tr("Valid &until"), m_to);
    connect(m_notes.finish(tr("Keep &it")), &QPushButton::clicked, this, &GuaranteeDialog::go);
    resize(dialogSize(*this, kDialogWidth, 10));
}

void GuaranteeDialog::go()
{
    m_notes.clear();
    const auto amount = m_amount->amount();
    const auto from = m_from->day("validFrom");
    const auto to = m_to->day("validTo");
    if (!amount)
        return m_notes.show(std::vector<FieldFault>{{u"amount"_s, amount.error().message}});
    if (!from)
        return m_notes.show(from.error());
    if (!to)
        return m_notes.show(to.error());
    Guarantee row = m_row;
    row.kind = static_cast<GuaranteeKind>(m_kind->currentIndex());
    const bool bid = row.kind == GuaranteeKind::Bid;
    row.tender = bid ? chosen<TenderId>(m_of) : TenderId();
    row.contract = bid ? ContractId() : chosen<ContractId>(m_of);
    row.form = m_form->text();
    row.issuer = m_issuer->text();
    row.amount = *amount;
    row.validFrom = *from;
    row.validTo = *to;
    const auto saved = ContractDesk(m_workspace).saveGuarantee(row);
    if (!saved)
        m_notes.show(saved.error());
    else
        accept();
}

} // namespace zs
