// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/powers/powers_panel.h"

#include "ui/powers/people_dialog.h"
#include "ui/powers/power_dialogs.h"
#include "ui/powers/role_dialog.h"
#include "ui/powers/tie_dialogs.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kPerson = Qt::UserRole;  ///< of a row's first cell
constexpr int kRow = Qt::UserRole + 1; ///< id of the grant or proposal behind it

QString periodText(QDate from, QDate to)
{
    if (!from.isValid() && !to.isValid())
        return {};
    return u"%1 – %2"_s.arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate));
}

QPushButton *button(QWidget *parent, const QString &text, const QString &name)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    return made;
}

} // namespace

PowersPanel::PowersPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_state(dimLabel({}, this))
    , m_appoint(button(this, tr("Appoint the three a&dministrators..."), u"powersAppoint"_s))
    , m_grants(plainTable({tr("Person"),
                           tr("Unit"),
                           tr("Role"),
                           tr("Reach"),
                           tr("Period"),
                           tr("Clearance"),
                           tr("Stands in for")},
                          this))
    , m_people(button(this, tr("&People..."), u"powersPeople"_s))
    , m_grant(button(this, tr("&Give a role..."), u"powersGrant"_s))
    , m_withdraw(button(this, tr("&Take the role away"), u"powersWithdraw"_s))
    , m_standIn(button(this, tr("&Stand-in..."), u"powersStandIn"_s))
    , m_avoid(button(this, tr("Avo&idance..."), u"powersAvoid"_s))
    , m_end(button(this, tr("E&nd..."), u"powersEnd"_s))
    , m_role(button(this, tr("Ro&les..."), u"powersRole"_s))
    , m_clearance(button(this, tr("&Clearance..."), u"powersClearance"_s))
    , m_pendingTitle(new QLabel(tr("Waiting for a second administrator"), this))
    , m_pending(plainTable({tr("What"), tr("Proposed by"), tr("Until")}, this))
    , m_confirm(button(this, tr("C&onfirm"), u"powersConfirm"_s))
    , m_refuse(button(this, tr("&Refuse"), u"powersRefuse"_s))
{
    setObjectName(u"powersPanel"_s);
    m_grants->setObjectName(u"powersTable"_s);
    m_grants->setAccessibleName(tr("Persons and roles"));
    m_pending->setObjectName(u"powersPending"_s);
    m_pending->setAccessibleName(tr("Waiting for a second administrator"));
    build();
    connect(m_appoint, &QPushButton::clicked, this, &PowersPanel::appoint);
    connect(m_people, &QPushButton::clicked, this, &PowersPanel::people);
    connect(m_grant, &QPushButton::clicked, this, &PowersPanel::grant);
    connect(m_withdraw, &QPushButton::clicked, this, &PowersPanel::withdraw);
    connect(m_standIn, &QPushButton::clicked, this, &PowersPanel::standIn);
    connect(m_avoid, &QPushButton::clicked, this, &PowersPanel::avoid);
    connect(m_end, &QPushButton::clicked, this, &PowersPanel::endTie);
    connect(m_role, &QPushButton::clicked, this, &PowersPanel::defineRole);
    connect(m_clearance, &QPushButton::clicked, this, &PowersPanel::clearance);
    connect(m_confirm, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { decide(false); });
    refresh();
}

void PowersPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kSpace);
    auto *top = new QHBoxLayout;
    top->addWidget(m_state, 1);
    top->addWidget(m_people);
    top->addWidget(m_appoint);
    column->addLayout(top);
    column->addWidget(m_grants, 3);
    auto *row = new QHBoxLayout;
    row->addWidget(m_withdraw);
    row->addWidget(m_standIn);
    row->addWidget(m_avoid);
    row->addWidget(m_end);
    row->addWidget(m_clearance);
    row->addStretch(1);
    row->addWidget(m_role);
    row->addWidget(m_grant);
    column->addLayout(row);
    column->addWidget(m_pendingTitle);
    column->addWidget(m_pending, 1);
    auto *below = new QHBoxLayout;
    below->addStretch(1);
    below->addWidget(m_refuse);
    below->addWidget(m_confirm);
    column->addLayout(below);
}

void PowersPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void PowersPanel::refresh()
{
    auto facts = m_desk.facts();
    if (!facts)
        return;
    m_facts = std::move(*facts);
    const bool founding = m_workspace.governance() == Governance::Founding;
    m_state->setText(
        founding ? tr("Founding: the three administrators are not appointed yet, and every person "
                      "with a log-in may do everything. Give roles, then appoint them.")
                 : tr("The three administrators are appointed. Everybody may do what a role gives, "
                      "and nothing else."));
    m_appoint->setVisible(founding);
    const auto allow = [this](QPushButton *which, Permission permission) {
        const bool may = m_workspace.may(permission);
        which->setEnabled(may);
        which->setToolTip(may ? QString() : m_workspace.reasonFor(permission));
    };
    allow(m_people, Permission::AccountManage);
    allow(m_grant, Permission::RoleGrant);
    allow(m_withdraw, Permission::RoleGrant);
    allow(m_standIn, Permission::DelegationManage);
    allow(m_avoid, Permission::DelegationManage);
    allow(m_end, Permission::DelegationManage);
    allow(m_role, Permission::RoleDefine);
    allow(m_clearance, Permission::ClearanceSet);
    allow(m_confirm, Permission::AdministratorAppoint);
    allow(m_refuse, Permission::AdministratorAppoint);
    fillGrants();
    fillPending();
}

void PowersPanel::fillGrants()
{
    m_grants->setRowCount(0);
    const auto units = m_workspace.units().value_or(std::vector<OrgUnit>());
    for (const Person &person : m_facts->people) {
        const auto unit = std::ranges::find(units, person.unit, &OrgUnit::id);
        QStringList absent;
        for (const StandIn &row : m_facts->standIns) {
            if (row.to == person.id)
                absent << u"%1 %2"_s.arg(m_workspace.nameOf(EntityKind::Person, row.from.value()),
                                         periodText(row.firstDay, row.lastDay));
        }
        const auto add = [&](const RoleGrant *grant) {
            addRow(m_grants,
                   {person.name,
                    unit == units.end() ? QString() : unit->name,
                    grant ? m_facts->roles.nameOf(grant->role) : tr("(none)"),
                    grant ? scopeText(static_cast<DataScope>(grant->scope)) : QString(),
                    grant ? periodText(grant->from, grant->to) : QString(),
                    labelOf(person.clearance),
                    absent.join(u", "_s)});
            QTableWidgetItem *first = m_grants->item(m_grants->rowCount() - 1, 0);
            first->setData(kPerson, person.id.value().toString());
            first->setData(kRow, grant ? grant->id.value().toString() : QString());
        };
        bool any = false;
        for (const RoleGrant &grant : m_facts->grants) {
            if (grant.person == person.id) {
                add(&grant);
                any = true;
            }
        }
        if (!any)
            add(nullptr);
    }
    fitColumns(m_grants);
    if (m_grants->rowCount() > 0)
        m_grants->selectRow(0);
}

void PowersPanel::fillPending()
{
    const auto rows = m_desk.pending().value_or(std::vector<TwoPersonRow>());
    m_pending->setRowCount(0);
    for (const TwoPersonRow &row : rows) {
        addRow(m_pending,
               {row.summary,
                m_workspace.nameOf(EntityKind::Person, row.proposer.value()),
                instantText(row.expiresAt)});
        m_pending->item(m_pending->rowCount() - 1, 0)->setData(kRow, row.id.value().toString());
    }
    fitColumns(m_pending);
    for (QWidget *widget : {static_cast<QWidget *>(m_pendingTitle),
                            static_cast<QWidget *>(m_pending),
                            static_cast<QWidget *>(m_confirm),
                            static_cast<QWidget *>(m_refuse)})
        widget->setVisible(!rows.empty());
    if (!rows.empty())
        m_pending->selectRow(0);
}

PersonId PowersPanel::chosenPerson() const
{
    const int row = m_grants->currentRow();
    return row < 0 ? PersonId()
                   : PersonId(Uuid::fromString(m_grants->item(row, 0)->data(kPerson).toString()));
}

void PowersPanel::tell(const Result<> &result, const QString &message)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    refresh();
    Q_EMIT done(message);
}

void PowersPanel::people()
{
    PeopleDialog dialog(m_workspace, window());
    dialog.choosePerson(chosenPerson());
    dialog.exec();
    refresh();
}

void PowersPanel::appoint()
{
    AppointDialog dialog(m_facts->people, window());
    if (dialog.exec() == QDialog::Accepted)
        tell(m_desk.appoint(dialog.appointment(), dialog.withdrawsOthers()),
             tr("The three administrators are appointed."));
}

void PowersPanel::grant()
{
    GrantDialog dialog(*m_facts, m_workspace.units().value_or(std::vector<OrgUnit>()), window());
    dialog.choosePerson(chosenPerson());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const RoleGrant row = dialog.grant();
    const Role *role = m_facts->roles.find(row.role);
    const bool second =
        role && role->duty != Duty::None && m_workspace.governance() == Governance::Separated;
    tell(m_desk.grant(row),
         second ? tr("Proposed; another of the three administrators has to confirm it.")
                : tr("The role was given."));
}

void PowersPanel::withdraw()
{
    const int row = m_grants->currentRow();
    const QString id = row < 0 ? QString() : m_grants->item(row, 0)->data(kRow).toString();
    if (!id.isEmpty())
        tell(m_desk.withdraw(RoleGrantId(Uuid::fromString(id))),
             tr("The role was taken away, or proposed to be."));
}

void PowersPanel::standIn()
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now()).date();
    StandInDialog dialog(m_facts->people, today, window());
    if (dialog.exec() == QDialog::Accepted)
        tell(m_desk.addStandIn(dialog.standIn()), tr("The stand-in was set."));
}

void PowersPanel::avoid()
{
    AvoidanceDialog dialog(
        m_facts->people, m_workspace.projects().value_or(std::vector<Project>()), window());
    dialog.choosePerson(chosenPerson());
    if (dialog.exec() != QDialog::Accepted)
        return;
    KeepAway row = dialog.avoidance();
    const auto project = m_desk.projectByCode(dialog.projectCode());
    row.project = project.value_or(ProjectId());
    tell(project ? m_desk.addAvoidance(row) : passOn(project), tr("The avoidance was set."));
}

void PowersPanel::endTie()
{
    EndTieDialog dialog(*m_facts, m_workspace, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto chosen = dialog.chosen();
    if (const auto *standIn = std::get_if<StandInId>(&chosen))
        tell(m_desk.endStandIn(*standIn), tr("The stand-in ended."));
    else if (const auto *avoidance = std::get_if<KeepAwayId>(&chosen))
        tell(m_desk.endAvoidance(*avoidance), tr("The avoidance ended."));
}

void PowersPanel::defineRole()
{
    RoleDialog dialog(*m_facts, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    tell(m_desk.defineRole(dialog.role()),
         m_workspace.governance() == Governance::Separated
             ? tr("Proposed; another of the three administrators has to confirm it.")
             : tr("The role was defined."));
}

void PowersPanel::clearance()
{
    const auto person = std::ranges::find(m_facts->people, chosenPerson(), &Person::id);
    if (person == m_facts->people.end())
        return;
    ClearanceDialog dialog(*person, window());
    if (dialog.exec() == QDialog::Accepted)
        tell(m_desk.setClearance(person->id, dialog.level(), dialog.from(), dialog.to()),
             tr("The clearance was set."));
}

void PowersPanel::decide(bool confirm)
{
    const int row = m_pending->currentRow();
    if (row < 0)
        return;
    const Uuid id = Uuid::fromString(m_pending->item(row, 0)->data(kRow).toString());
    tell(m_desk.decide(TwoPersonRowId(id), confirm),
         confirm ? tr("Confirmed and carried out.") : tr("Refused; nothing was changed."));
}

} // namespace zs
