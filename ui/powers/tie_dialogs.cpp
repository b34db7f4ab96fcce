// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/powers/tie_dialogs.h"

#include "ui/powers/power_dialogs.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QPushButton *addButtons(QDialog *dialog, QBoxLayout *column, const QString &yes)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton *go = buttons->addButton(yes, QDialogButtonBox::AcceptRole);
    go->setObjectName(u"tieGo"_s);
    makePrimary(go);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return go;
}

QVBoxLayout *columnOf(QDialog *dialog)
{
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kSpace);
    return column;
}

} // namespace

AvoidanceDialog::AvoidanceDialog(const std::vector<Person> &people,
                                 const std::vector<Project> &projects,
                                 QWidget *parent)
    : QDialog(parent)
    , m_person(personBox(people, this))
    , m_project(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"avoidanceDialog"_s);
    setWindowTitle(tr("Avoidance"));
    m_person->setObjectName(u"avoidancePerson"_s);
    m_project->setObjectName(u"avoidanceProject"_s);
    m_reason->setObjectName(u"avoidanceReason"_s);
    m_project->setPlaceholderText(tr("Project code"));
    QStringList codes;
    for (const Project &project : projects)
        codes << project.code;
    m_project->setCompleter(new QCompleter(codes, m_project));
    auto *column = columnOf(this);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Person"), m_person);
    form->addRow(tr("Keeps &away from"), m_project);
    form->addRow(tr("&Reason"), m_reason);
    column->addLayout(form);
    QPushButton *go = addButtons(this, column, tr("&Set the avoidance"));
    const auto check = [this, go] {
        go->setEnabled(!m_project->text().trimmed().isEmpty()
                       && !m_reason->text().trimmed().isEmpty());
    };
    connect(m_reason, &QLineEdit::textChanged, this, check);
    connect(m_project, &QLineEdit::textChanged, this, check);
    check();
    resize(dialogSize(*this, 560, sizeHint().height()));
}

void AvoidanceDialog::choosePerson(PersonId person)
{
    m_person->setCurrentIndex(std::max(0, m_person->findData(person.value().toString())));
}

KeepAway AvoidanceDialog::avoidance() const
{
    KeepAway row;
    row.person = personIn(*m_person);
    row.reason = m_reason->text().trimmed();
    return row;
}

QString AvoidanceDialog::projectCode() const
{
    return m_project->text().trimmed();
}

EndTieDialog::EndTieDialog(const PowerFacts &facts, const Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_facts(facts)
    , m_table(plainTable({tr("What"), tr("Person"), tr("For, or away from"), tr("Reason")}, this))
{
    setObjectName(u"endTieDialog"_s);
    setWindowTitle(tr("End a stand-in or an avoidance"));
    m_table->setObjectName(u"tieTable"_s);
    m_table->setAccessibleName(tr("Stand-ins and avoidances"));
    const auto person = [&workspace](PersonId id) {
        return workspace.nameOf(EntityKind::Person, id.value());
    };
    for (const StandIn &row : facts.standIns)
        addRow(m_table, {tr("Stand-in"), person(row.to), person(row.from), row.reason});
    for (const KeepAway &row : facts.keepAways)
        addRow(m_table,
               {tr("Avoidance"),
                person(row.person),
                workspace.nameOf(EntityKind::Project, row.project.value()),
                row.reason});
    fitColumns(m_table);
    auto *column = columnOf(this);
    column->addWidget(m_table, 1);
    QPushButton *go = addButtons(this, column, tr("&End it"));
    go->setEnabled(m_table->rowCount() > 0);
    if (m_table->rowCount() > 0)
        m_table->selectRow(0);
    resize(dialogSize(*this, 720, 380));
}

std::variant<std::monostate, StandInId, KeepAwayId> EndTieDialog::chosen() const
{
    const int row = m_table->currentRow();
    const auto standIns = static_cast<int>(m_facts.standIns.size());
    if (row < 0)
        return {};
    if (row < standIns)
        return m_facts.standIns[static_cast<std::size_t>(row)].id;
    return m_facts.keepAways[static_cast<std::size_t>(row - standIns)].id;
}

} // namespace zs
