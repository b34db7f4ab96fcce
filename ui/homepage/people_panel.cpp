// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/homepage/people_panel.h"

#include "commands/access_desk.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/pinyin.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QString term(QDate from, QDate to)
{
    if (!from.isValid() && !to.isValid())
        return {};
    return PeoplePanel::tr("%1 to %2")
        .arg(from.isValid() ? from.toString(Qt::ISODate) : u"…"_s,
             to.isValid() ? to.toString(Qt::ISODate) : u"…"_s);
}

const Person *personOf(const PowerFacts &facts, PersonId id)
{
    const auto found = std::ranges::find(facts.people, id, &Person::id);
    return found == facts.people.end() ? nullptr : &*found;
}

/// Whether a role reaches the project, and by what.
bool reaches(const RoleGrant &grant, const Project &project, const PowerFacts &facts)
{
    if (grant.project.isValid())
        return grant.project == project.id;
    const Person *holder = personOf(facts, grant.person);
    if (!holder)
        return false;
    const OrgUnitId unit = grant.unit.isValid() ? grant.unit : holder->unit;
    switch (static_cast<DataScope>(grant.scope)) {
    case DataScope::Own:
        return project.leader == grant.person;
    case DataScope::OwnUnit:
        return project.owner.isValid() && project.owner == unit;
    case DataScope::UnitAndBelow:
        return facts.units.isWithin(project.owner, unit);
    case DataScope::All:
        return true;
    }
    return false;
}

QString reachText(const RoleGrant &grant)
{
    if (grant.project.isValid())
        return PeoplePanel::tr("this project");
    switch (static_cast<DataScope>(grant.scope)) {
    case DataScope::Own:
        return PeoplePanel::tr("own projects");
    case DataScope::OwnUnit:
        return PeoplePanel::tr("the unit's projects");
    case DataScope::UnitAndBelow:
        return PeoplePanel::tr("the unit and those below it");
    case DataScope::All:
        break;
    }
    return PeoplePanel::tr("all projects");
}

/// Who, of which unit, as what, how far, how long.
std::vector<QStringList>
linesOf(const Workspace &workspace, const Project &project, const PowerFacts &facts)
{
    std::vector<QStringList> lines;
    const auto add =
        [&](PersonId id, const QString &as, const QString &reach, const QString &days) {
            const Person *person = personOf(facts, id);
            if (person)
                lines.push_back({person->name,
                                 workspace.nameOf(EntityKind::OrgUnit, person->unit.value()),
                                 as,
                                 reach,
                                 days});
        };
    add(project.leader, PeoplePanel::tr("Leader"), PeoplePanel::tr("this project"), {});
    std::vector<PersonId> holders{project.leader};
    for (const RoleGrant &grant : facts.grants) {
        const Role *role = facts.roles.find(grant.role);
        if ((role && role->duty != Duty::None) || !reaches(grant, project, facts))
            continue;
        add(grant.person,
            facts.roles.nameOf(grant.role),
            reachText(grant),
            term(grant.from, grant.to));
        holders.push_back(grant.person);
    }
    for (const StandIn &row : facts.standIns) {
        if (std::ranges::contains(holders, row.from) && personOf(facts, row.from))
            add(row.to,
                PeoplePanel::tr("Stands in for %1").arg(personOf(facts, row.from)->name),
                row.reason,
                term(row.firstDay, row.lastDay));
    }
    for (const KeepAway &row : facts.keepAways) {
        if (row.project == project.id)
            add(row.person, PeoplePanel::tr("Must keep away"), row.reason, {});
    }
    return lines;
}

} // namespace

PeoplePanel::PeoplePanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_filter(new QLineEdit(this))
    , m_table(
          plainTable({tr("Who"), tr("Unit"), tr("As what"), tr("How far"), tr("How long")}, this))
    , m_remark(dimLabel({}, this))
{
    setObjectName(u"peoplePanel"_s);
    m_filter->setObjectName(u"peopleFilter"_s);
    m_filter->setAccessibleName(tr("Find people"));
    m_filter->setPlaceholderText(tr("Find people by name, unit, role or pinyin initials"));
    m_filter->setClearButtonEnabled(true);
    m_table->setObjectName(u"peopleTable"_s);
    m_table->setAccessibleName(tr("People of the project"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(m_remark);
    connect(m_filter, &QLineEdit::textChanged, this, &PeoplePanel::filter);
}

void PeoplePanel::showProject(ProjectId project)
{
    m_table->setRowCount(0);
    m_remark->clear();
    const auto projects = m_workspace.projects();
    const auto facts = AccessDesk(m_workspace).facts();
    if (!projects || !facts) {
        Q_EMIT failed(!projects ? projects.error() : facts.error());
        return;
    }
    const auto found = std::ranges::find(*projects, project, &Project::id);
    if (found == projects->end())
        return;
    for (const QStringList &line : linesOf(m_workspace, *found, **facts))
        addRow(m_table, line);
    fitColumns(m_table);
    m_remark->setText(
        m_workspace.governance() == Governance::Founding
            ? tr("The three administrators are not appointed yet: everybody may do everything.")
            : tr("Who may do what is given on the page of powers."));
    filter();
}

void PeoplePanel::filter()
{
    const PinyinMatcher wanted(m_filter->text().trimmed());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList words;
        for (int column = 0; column < m_table->columnCount(); ++column)
            words << m_table->item(row, column)->text();
        m_table->setRowHidden(row, !wanted.isEmpty() && !wanted.matches(words.join(u' ')));
    }
}

} // namespace zs
