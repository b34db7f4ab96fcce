// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/powers/power_dialogs.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

struct PowerWords {
    Q_DECLARE_TR_FUNCTIONS(PowerDialogs)
};

QFormLayout *formOf(QDialog *dialog, int width)
{
    auto *form = new QFormLayout(dialog);
    form->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    dialog->resize(dialogSize(*dialog, width, dialog->sizeHint().height()));
    return form;
}

QPushButton *addButtons(QDialog *dialog, QFormLayout *form, const QString &yes)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton *go = buttons->addButton(yes, QDialogButtonBox::AcceptRole);
    go->setObjectName(u"powersGo"_s);
    makePrimary(go);
    form->addRow(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return go;
}

QLineEdit *dayEdit(QWidget *parent, const QString &name, QDate day = {})
{
    auto *edit = new QLineEdit(day.toString(Qt::ISODate), parent);
    edit->setObjectName(name);
    edit->setPlaceholderText(u"2026-02-14"_s);
    return edit;
}

/// A day that cannot be read is never taken for none: that would be a power without end.
void needDays(QDialog *dialog, QPushButton *go, const std::vector<QLineEdit *> &days, bool optional)
{
    const auto check = [go, days, optional] {
        const bool hold = std::ranges::all_of(days, [optional](const QLineEdit *edit) {
            const QString text = edit->text().trimmed();
            return text.isEmpty() ? optional : QDate::fromString(text, Qt::ISODate).isValid();
        });
        go->setEnabled(hold);
        go->setToolTip(hold ? QString() : PowerWords::tr("A day is written like 2026-02-14."));
    };
    for (QLineEdit *edit : days)
        QObject::connect(edit, &QLineEdit::textChanged, dialog, check);
    check();
}

QDate dayIn(const QLineEdit &edit)
{
    return QDate::fromString(edit.text().trimmed(), Qt::ISODate);
}

} // namespace

QComboBox *personBox(const std::vector<Person> &people, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const Person &person : people) {
        if (person.active)
            box->addItem(u"%1 (%2)"_s.arg(person.name, person.login), person.id.value().toString());
    }
    return box;
}

PersonId personIn(const QComboBox &box)
{
    return PersonId(Uuid::fromString(box.currentData().toString()));
}

GrantDialog::GrantDialog(const PowerFacts &facts,
                         const std::vector<OrgUnit> &units,
                         QWidget *parent)
    : QDialog(parent)
    , m_facts(facts)
    , m_person(personBox(facts.people, this))
    , m_role(new QComboBox(this))
    , m_scope(new QComboBox(this))
    , m_unit(new QComboBox(this))
    , m_from(dayEdit(this, u"grantFrom"_s))
    , m_to(dayEdit(this, u"grantTo"_s))
    , m_powers(dimLabel({}, this))
{
    setObjectName(u"grantDialog"_s);
    setWindowTitle(tr("Give a role"));
    m_person->setObjectName(u"grantPerson"_s);
    m_role->setObjectName(u"grantRole"_s);
    m_scope->setObjectName(u"grantScope"_s);
    m_unit->setObjectName(u"grantUnit"_s);
    for (const Role &role : facts.roles.roles())
        m_role->addItem(role.name.text(), role.key);
    for (const DataScope scope :
         {DataScope::Own, DataScope::OwnUnit, DataScope::UnitAndBelow, DataScope::All})
        m_scope->addItem(scopeText(scope), static_cast<int>(scope));
    m_unit->addItem(tr("(the person's own unit)"), QString());
    for (const OrgUnit &unit : units)
        m_unit->addItem(unit.name, unit.id.value().toString());
    auto *form = formOf(this, 560);
    form->addRow(tr("&Person"), m_person);
    form->addRow(tr("&Role"), m_role);
    form->addRow(QString(), m_powers);
    form->addRow(tr("R&each"), m_scope);
    form->addRow(tr("&Counted from unit"), m_unit);
    form->addRow(tr("&First day (optional)"), m_from);
    form->addRow(tr("&Last day (optional)"), m_to);
    needDays(this, addButtons(this, form, tr("&Give the role")), {m_from, m_to}, true);
    connect(m_role, &QComboBox::currentIndexChanged, this, &GrantDialog::showRole);
    showRole();
}

void GrantDialog::choosePerson(PersonId person)
{
    m_person->setCurrentIndex(std::max(0, m_person->findData(person.value().toString())));
}

void GrantDialog::showRole()
{
    const QString key = m_role->currentData().toString();
    const PermissionSet powers = m_facts.roles.permissionsOf(key);
    QStringList words;
    for (const PermissionInfo &info : permissionTable()) {
        if (powers.contains(info.permission))
            words << permissionText(info.permission);
    }
    m_powers->setText(words.join(tr("; ")));
    if (const Role *role = m_facts.roles.find(key))
        m_scope->setCurrentIndex(static_cast<int>(role->scope));
}

RoleGrant GrantDialog::grant() const
{
    RoleGrant row;
    row.person = personIn(*m_person);
    row.role = m_role->currentData().toString();
    row.scope = m_scope->currentData().toInt();
    row.unit = OrgUnitId(Uuid::fromString(m_unit->currentData().toString()));
    row.from = dayIn(*m_from);
    row.to = dayIn(*m_to);
    return row;
}

AppointDialog::AppointDialog(const std::vector<Person> &people, QWidget *parent)
    : QDialog(parent)
    , m_system(personBox(people, this))
    , m_security(personBox(people, this))
    , m_audit(personBox(people, this))
    , m_withdraw(new QCheckBox(tr("Take their other roles away in the same act"), this))
{
    setObjectName(u"appointDialog"_s);
    setWindowTitle(tr("Appoint the three administrators"));
    m_system->setObjectName(u"appointSystem"_s);
    m_security->setObjectName(u"appointSecurity"_s);
    m_audit->setObjectName(u"appointAudit"_s);
    m_withdraw->setObjectName(u"appointWithdraw"_s);
    m_withdraw->setChecked(true);
    auto *form = formOf(this, 560);
    form->addRow(dimLabel(
        tr("Three different persons: one for accounts and backups, one for roles, labels and "
           "clearances, one who reads the log and audits the other two. None of them sees "
           "business data or approves. From then on everybody may do what a role gives and "
           "nothing else, and there is no way back: give the other people their roles first."),
        this));
    form->addRow(dutyText(Duty::System), m_system);
    form->addRow(dutyText(Duty::Security), m_security);
    form->addRow(dutyText(Duty::Audit), m_audit);
    form->addRow(QString(), m_withdraw);
    QPushButton *go = addButtons(this, form, tr("&Appoint for good"));
    const auto check = [this, go] {
        const auto system = m_system->currentIndex();
        const auto security = m_security->currentIndex();
        const auto audit = m_audit->currentIndex();
        go->setEnabled(system >= 0 && security >= 0 && audit >= 0 && system != security
                       && security != audit && system != audit);
    };
    for (QComboBox *box : {m_system, m_security, m_audit}) { // nobody by an oversight
        box->setPlaceholderText(tr("(choose)"));
        box->setCurrentIndex(-1);
        connect(box, &QComboBox::currentIndexChanged, this, check);
    }
    check();
}

Appointment AppointDialog::appointment() const
{
    return {personIn(*m_system), personIn(*m_security), personIn(*m_audit)};
}

bool AppointDialog::withdrawsOthers() const
{
    return m_withdraw->isChecked();
}

StandInDialog::StandInDialog(const std::vector<Person> &people, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_for(personBox(people, this))
    , m_by(personBox(people, this))
    , m_first(dayEdit(this, u"standInFirst"_s, today))
    , m_last(dayEdit(this, u"standInLast"_s, today.addDays(7)))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"standInDialog"_s);
    setWindowTitle(tr("Stand-in"));
    m_for->setObjectName(u"standInFor"_s);
    m_by->setObjectName(u"standInBy"_s);
    m_reason->setObjectName(u"standInReason"_s);
    auto *form = formOf(this, 480);
    form->addRow(tr("&Absent"), m_for);
    form->addRow(tr("&Stands in"), m_by);
    form->addRow(tr("&First day"), m_first);
    form->addRow(tr("&Last day"), m_last);
    form->addRow(tr("&Reason"), m_reason);
    needDays(this, addButtons(this, form, tr("S&et the stand-in")), {m_first, m_last}, false);
}

StandIn StandInDialog::standIn() const
{
    StandIn row;
    row.from = personIn(*m_for);
    row.to = personIn(*m_by);
    row.firstDay = dayIn(*m_first);
    row.lastDay = dayIn(*m_last);
    row.reason = m_reason->text().simplified();
    return row;
}

ClearanceDialog::ClearanceDialog(const Person &person, QWidget *parent)
    : QDialog(parent)
    , m_level(new QComboBox(this))
    , m_from(dayEdit(this, u"clearanceFrom"_s, person.clearanceFrom))
    , m_to(dayEdit(this, u"clearanceTo"_s, person.clearanceTo))
{
    setObjectName(u"clearanceDialog"_s);
    setWindowTitle(tr("Clearance of %1").arg(person.name));
    m_level->setObjectName(u"clearanceLevel"_s);
    for (int level = 0; level < kClassifications; ++level)
        m_level->addItem(labelOf(static_cast<Classification>(level)), level);
    m_level->setCurrentIndex(static_cast<int>(person.clearance));
    auto *form = formOf(this, 420);
    form->addRow(tr("&Up to"), m_level);
    form->addRow(tr("&First day (optional)"), m_from);
    form->addRow(tr("&Last day (optional)"), m_to);
    needDays(this, addButtons(this, form, tr("&Set the clearance")), {m_from, m_to}, true);
}

Classification ClearanceDialog::level() const
{
    return static_cast<Classification>(m_level->currentData().toInt());
}
QDate ClearanceDialog::from() const
{
    return dayIn(*m_from);
}
QDate ClearanceDialog::to() const
{
    return dayIn(*m_to);
}

} // namespace zs
