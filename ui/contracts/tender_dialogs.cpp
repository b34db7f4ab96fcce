// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/tender_dialogs.h"

#include "ui/contracts/contract_dialogs.h"
#include "ui/contracts/day_line.h"
#include "ui/widgets/money_entry.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kLaws = 2;
constexpr int kWays = 9;
constexpr int kDialogWidth = 560;

} // namespace

TenderDialog::TenderDialog(Workspace &workspace, Tender row, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_row(std::move(row))
    , m_notes(this)
    , m_name(textLine(u"tenderName"_s, tr("Name"), m_row.name, this))
    , m_law(choiceBox(u"tenderLaw"_s, tr("Law"), EntityKind::Tender, u"law", kLaws, this))
    , m_way(choiceBox(
          u"tenderWay"_s, tr("Way of procurement"), EntityKind::Tender, u"way", kWays, this))
    , m_estimate(new MoneyEntry(u"tenderEstimate"_s, tr("Estimate"), this))
    , m_note(textLine(u"tenderNote"_s, tr("Note"), m_row.note, this))
{
    setObjectName(u"tenderDialog"_s);
    setWindowTitle(m_row.id.isValid() ? tr("Change a tender") : tr("New tender"));
    m_law->setCurrentIndex(static_cast<int>(m_row.law));
    m_way->setCurrentIndex(static_cast<int>(m_row.way));
    if (m_row.estimate.fen != 0)
        m_estimate->setAmount(m_row.estimate);
    m_notes.add(u"name"_s, tr("&Name"), m_name);
    m_notes.add(u"law"_s, tr("&Law"), m_law);
    m_notes.add(u"way"_s, tr("&Way of procurement"), m_way);
    m_notes.add(u"estimate"_s, tr("E&stimate"), m_estimate);
    m_notes.add(u"note"_s, tr("N&ote"), m_note);
    connect(m_notes.finish(tr("&Keep it")), &QPushButton::clicked, this, &TenderDialog::go);
    resize(dialogSize(*this, kDialogWidth, 10));
}

void TenderDialog::go()
{
    m_notes.clear();
    const auto estimate = m_estimate->amount();
    if (!estimate)
        return m_notes.show(std::vector<FieldFault>{{u"estimate"_s, estimate.error().message}});
    Tender row = m_row;
    row.name = m_name->text();
    row.law = static_cast<TenderLaw>(m_law->currentIndex());
    row.way = static_cast<ProcurementWay>(m_way->currentIndex());
    row.estimate = *estimate;
    row.note = m_note->text();
    const auto saved = ContractDesk(m_workspace).saveTender(row);
    if (!saved)
        m_notes.show(saved.error());
    else
        accept();
}

TenderEventDialog::TenderEventDialog(Workspace &workspace, const Tender &tender, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_tender(tender.id)
    , m_notes(this)
    , m_event(new QComboBox(this))
    , m_day(new DayLine(u"tenderEventDay"_s, tr("Day"), this))
    , m_note(textLine(u"tenderEventNote"_s, tr("Note"), {}, this))
{
    setObjectName(u"tenderEventDialog"_s);
    setWindowTitle(tr("Record an event of \"%1\"").arg(tender.name));
    m_event->setObjectName(u"tenderEvent"_s);
    m_event->setAccessibleName(tr("Event"));
    if (const auto book = ContractDesk(workspace).book()) {
        for (const ClockEvent &event : (*book)->events) {
            if (event.belongsTo(tender.law))
                m_event->addItem(event.name.text(), event.key);
        }
    }
    m_notes.add(u"event"_s, tr("What &happened"), m_event);
    m_notes.add(u"happenedOn"_s, tr("&Day (may lie ahead)"), m_day);
    m_notes.add(u"note"_s, tr("N&ote"), m_note);
    connect(m_notes.finish(tr("&Record it")), &QPushButton::clicked, this, &TenderEventDialog::go);
    resize(dialogSize(*this, kDialogWidth, 10));
}

void TenderEventDialog::go()
{
    m_notes.clear();
    const auto day = m_day->day("happenedOn");
    if (!day)
        return m_notes.show(day.error());
    TenderEvent row;
    row.tender = m_tender;
    row.event = m_event->currentData().toString();
    row.happenedOn = *day;
    row.note = m_note->text();
    const auto saved = ContractDesk(m_workspace).saveEvent(row);
    if (!saved)
        m_notes.show(saved.error());
    else
        accept();
}

} // namespace zs
