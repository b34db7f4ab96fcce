// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/powers/people_dialog.h"

#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

PeopleDialog::PeopleDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_table(plainTable({tr("Name"), tr("Log-in name"), tr("Unit"), tr("At work"), tr("Log-in")},
                         this))
    , m_name(new QLineEdit(this))
    , m_login(new QLineEdit(this))
    , m_title(new QLineEdit(this))
    , m_unit(new QComboBox(this))
    , m_problem(problemLabel(this))
    , m_state(dimLabel({}, this))
    , m_fresh(new QPushButton(tr("&New person"), this))
    , m_give(new QPushButton(tr("&Give a log-in..."), this))
    , m_revoke(new QPushButton(tr("&Take the log-in away"), this))
    , m_leave(new QPushButton(this))
    , m_keep(new QPushButton(tr("&Keep"), this))
{
    setObjectName(u"peopleDialog"_s);
    setWindowTitle(tr("People and log-ins"));
    build();
    connectAll();
    fill();
}

void PeopleDialog::build()
{
    m_table->setObjectName(u"peopleTable"_s);
    m_table->setAccessibleName(tr("People"));
    m_name->setObjectName(u"personName"_s);
    m_login->setObjectName(u"personLogin"_s);
    m_title->setObjectName(u"personTitle"_s);
    m_unit->setObjectName(u"personUnit"_s);
    m_problem->setObjectName(u"peopleProblem"_s);
    m_state->setObjectName(u"peopleState"_s);
    m_state->setWordWrap(true);
    m_unit->addItem(tr("(none)"), QString());
    for (const OrgUnit &unit : m_workspace.units().value_or(std::vector<OrgUnit>()))
        m_unit->addItem(unit.name, unit.id.value().toString());
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Na&me"), m_name);
    form->addRow(tr("Log-&in name"), m_login);
    form->addRow(tr("&Position"), m_title);
    form->addRow(tr("&Unit"), m_unit);
    m_fresh->setObjectName(u"personFresh"_s);
    m_give->setObjectName(u"personGive"_s);
    m_revoke->setObjectName(u"personRevoke"_s);
    m_leave->setObjectName(u"personLeave"_s);
    m_keep->setObjectName(u"personKeep"_s);
    auto *close = new QPushButton(tr("C&lose"), this);
    close->setObjectName(u"peopleClose"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    makePrimary(m_keep);
    for (QPushButton *button : {m_fresh, m_give, m_revoke, m_leave, m_keep, close})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_fresh, m_give, m_revoke, m_leave})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kSpace);
    column->addWidget(m_state);
    column->addWidget(m_table, 1);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addLayout(row);
    resize(dialogSize(*this, 860, 600));
}

void PeopleDialog::connectAll()
{
    connect(m_table, &QTableWidget::currentCellChanged, this, &PeopleDialog::showChosen);
    connect(m_fresh, &QPushButton::clicked, this, [this] {
        m_table->clearSelection();
        m_table->setCurrentCell(-1, -1);
        m_name->setFocus();
    });
    connect(m_give, &QPushButton::clicked, this, &PeopleDialog::giveLogin);
    connect(m_revoke, &QPushButton::clicked, this, &PeopleDialog::takeLogin);
    connect(m_leave, &QPushButton::clicked, this, &PeopleDialog::leaveOrComeBack);
    connect(m_keep, &QPushButton::clicked, this, &PeopleDialog::take);
}

void PeopleDialog::fill()
{
    const Person *before = chosen();
    const PersonId shown = before ? before->id : PersonId();
    m_people = m_workspace.people().value_or(std::vector<Person>());
    const auto units = m_workspace.units().value_or(std::vector<OrgUnit>());
    const QStringList logins = m_workspace.logins();
    m_table->setRowCount(0);
    for (const Person &person : m_people) {
        const auto unit = std::ranges::find(units, person.unit, &OrgUnit::id);
        addRow(m_table,
               {person.name,
                person.login,
                unit == units.end() ? QString() : unit->name,
                person.active ? tr("yes") : tr("has left"),
                logins.contains(person.login) ? tr("may log in") : tr("none")});
    }
    fitColumns(m_table);
    const bool may =
        m_workspace.may(Permission::AccountManage) && m_workspace.readOnlyReason().isEmpty();
    m_state->setText(may ? tr("The system administrator keeps people and log-ins. A first "
                              "passphrase is changed by its person before any work. Who holds "
                              "roles gets a new one only when a second administrator agrees.")
                         : m_workspace.reasonFor(Permission::AccountManage));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_fresh, m_keep, m_name, m_title, m_unit})
        widget->setEnabled(may);
    choosePerson(shown);
    showChosen();
}

void PeopleDialog::choosePerson(PersonId person)
{
    const auto found = std::ranges::find(m_people, person, &Person::id);
    if (found != m_people.end())
        m_table->selectRow(static_cast<int>(found - m_people.begin()));
    else if (!m_people.empty())
        m_table->selectRow(0);
}

const Person *PeopleDialog::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= static_cast<int>(m_people.size())
               ? nullptr
               : &m_people[static_cast<std::size_t>(row)];
}

void PeopleDialog::showChosen()
{
    m_problem->hide();
    const Person *person = chosen();
    m_name->setText(person ? person->name : QString());
    m_login->setText(person ? person->login : QString());
    m_login->setReadOnly(person); // it stays with its person
    m_title->setText(person ? person->title : QString());
    m_unit->setCurrentIndex(
        std::max(0, person ? m_unit->findData(person->unit.value().toString()) : 0));
    const bool may =
        m_workspace.may(Permission::AccountManage) && m_workspace.readOnlyReason().isEmpty();
    const bool own = person && person->id == m_workspace.session().person;
    const bool in = person && m_workspace.logins().contains(person->login);
    m_login->setEnabled(may || person);
    m_give->setEnabled(may && person && person->active && !in);
    m_revoke->setEnabled(may && in && !own);
    m_leave->setText(person && !person->active ? tr("Comes &back") : tr("Has le&ft..."));
    m_leave->setEnabled(may && person && !own);
    m_keep->setText(person ? tr("&Keep") : tr("&Add the person"));
}

void PeopleDialog::tell(const Result<> &result, const QString &message)
{
    if (!result)
        return showProblem(m_problem, result.error());
    fill();
    m_state->setText(message);
}

void PeopleDialog::take()
{
    Person person;
    if (const Person *known = chosen())
        person = *known;
    person.name = m_name->text();
    person.title = m_title->text();
    person.unit = OrgUnitId(Uuid::fromString(m_unit->currentData().toString()));
    if (chosen())
        return tell(m_desk.changePerson(person), tr("Kept."));
    person.login = m_login->text();
    const auto added = m_desk.addPerson(person);
    if (!added)
        return showProblem(m_problem, added.error());
    fill();
    choosePerson(*added);
    m_state->setText(
        tr("Added. Give a log-in next; the security administrator gives roles and clearance."));
}

/// False when a second administrator has to agree first: then that was asked for, and told.
bool PeopleDialog::consents(const Person &person, LoginAct act)
{
    const auto needed = m_desk.needsSecond(person.id, act);
    if (!needed) {
        showProblem(m_problem, needed.error());
        return false;
    }
    if (!*needed)
        return true;
    if (askYes(this,
               tr("Ask a second administrator?"),
               tr("%1 holds roles. Another of the three administrators has to confirm this first, "
                  "on the page of powers; then come back here.")
                   .arg(person.name),
               tr("Propose")))
        tell(m_desk.proposeLogin(person.id, act),
             tr("Proposed; another of the three administrators has to confirm it."));
    return false;
}

void PeopleDialog::giveLogin()
{
    const Person *known = chosen();
    if (!known)
        return;
    const Person person = *known;
    if (!consents(person, LoginAct::Give))
        return;
    const QString title = tr("First passphrase of %1").arg(person.name);
    const Secret first =
        askPassphrase(this, title, tr("It is good once: its person must choose another."));
    if (first.isEmpty())
        return;
    const Secret again = askPassphrase(this, title, tr("Once more, against slips of the keys:"));
    if (first != again)
        return showProblem(m_problem, {ErrorCode::Invalid, tr("The two passphrases differ."), {}});
    tell(m_workspace.addLogin(person.login, first, Workspace::FirstPassphrase::MustChange),
         tr("%1 may log in now, and must choose a passphrase first.").arg(person.name));
}

void PeopleDialog::takeLogin()
{
    const Person *known = chosen();
    if (!known)
        return;
    const Person person = *known;
    if (consents(person, LoginAct::Revoke))
        tell(m_workspace.revokeLogin(person.login),
             tr("%1 may not log in any more.").arg(person.name));
}

void PeopleDialog::leaveOrComeBack()
{
    const Person *known = chosen();
    if (!known)
        return;
    const Person person = *known;
    if (!person.active)
        return tell(m_desk.comeBack(person.id),
                    tr("%1 is back. Give a log-in next.").arg(person.name));
    if (!askYes(this,
                tr("Has %1 left?").arg(person.name),
                tr("The log-in ends and no role counts any more. What was signed stays. Steps that "
                   "wait for this person are told to who administers the processes."),
                tr("Write it down")))
        return;
    const auto waiting = m_desk.leave(person.id);
    if (!waiting)
        return showProblem(m_problem, waiting.error());
    fill();
    m_state->setText(
        *waiting == 0
            ? tr("%1 has left; nothing waits for this person.").arg(person.name)
            : tr("%1 has left; %n step(s) of approvals wait to be given to somebody else.",
                 nullptr,
                 *waiting)
                  .arg(person.name));
}

} // namespace zs
