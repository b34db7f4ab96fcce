// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_filter_bar.h"

#include "audit/audit_text.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QComboBox *box(QWidget *parent, const QString &all, const QString &name)
{
    auto *made = new QComboBox(parent);
    made->addItem(all);
    made->setAccessibleName(name);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(9);
    return made;
}

QDateEdit *dateBox(QWidget *parent, QDate date, const QString &name)
{
    auto *edit = new QDateEdit(date, parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setAccessibleName(name);
    edit->setEnabled(false);
    return edit;
}

template <class Id>
std::optional<Id> idIn(const QComboBox &choices)
{
    if (choices.currentIndex() <= 0)
        return {};
    return Id(Uuid::fromBytes(choices.currentData().toByteArray()));
}

UtcMillis midnight(QDate date)
{
    return QDateTime(date, QTime(0, 0)).toMSecsSinceEpoch();
}

} // namespace

AuditFilterBar::AuditFilterBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_person(box(this, tr("All people"), tr("Person")))
    , m_project(box(this, tr("All projects"), tr("Project")))
    , m_act(box(this, tr("All acts"), tr("Act")))
    , m_period(new QCheckBox(tr("Pe&riod"), this))
    , m_from(dateBox(this, QDate::currentDate().addMonths(-1), tr("From")))
    , m_to(dateBox(this, QDate::currentDate(), tr("To, this day included")))
{
    m_person->setObjectName(u"auditPerson"_s);
    m_project->setObjectName(u"auditProject"_s);
    m_act->setObjectName(u"auditAct"_s);
    auto *reset = new QPushButton(tr("&Clear"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace);
    row->addWidget(m_person);
    row->addWidget(m_project, 1);
    row->addWidget(m_act);
    row->addWidget(m_period);
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("to"), this));
    row->addWidget(m_to);
    row->addWidget(reset);
    for (QComboBox *choices : {m_person, m_project, m_act})
        connect(choices, &QComboBox::currentIndexChanged, this, &AuditFilterBar::edited);
    connect(m_period, &QCheckBox::toggled, this, [this](bool on) {
        m_from->setEnabled(on);
        m_to->setEnabled(on);
        Q_EMIT edited();
    });
    for (QDateEdit *edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, &AuditFilterBar::edited);
    connect(reset, &QPushButton::clicked, this, &AuditFilterBar::clear);
    refresh();
}

void AuditFilterBar::refill(QComboBox *choices,
                            const std::vector<std::pair<QString, QVariant>> &items)
{
    const QSignalBlocker quiet(choices);
    const QVariant kept = choices->currentData();
    while (choices->count() > 1)
        choices->removeItem(1);
    for (const auto &[text, value] : items)
        choices->addItem(text, value);
    choices->setCurrentIndex(kept.isValid() ? std::max(0, choices->findData(kept)) : 0);
}

void AuditFilterBar::refresh()
{
    std::vector<std::pair<QString, QVariant>> items;
    if (const auto people = m_workspace.people()) {
        for (const Person &person : *people)
            items.emplace_back(person.name, person.id.value().toBytes());
    }
    refill(m_person, items);
    items.clear();
    if (const auto projects = m_workspace.projects()) {
        for (const Project &project : *projects)
            items.emplace_back(project.code + u"  "_s + project.name, project.id.value().toBytes());
    }
    refill(m_project, items);
    items.clear();
    for (const QString &command : m_workspace.auditCommands())
        items.emplace_back(actLabel(command), command);
    refill(m_act, items);
}

AuditFilter AuditFilterBar::filter() const
{
    AuditFilter filter;
    filter.person = idIn<PersonId>(*m_person);
    filter.project = idIn<ProjectId>(*m_project);
    filter.command = m_act->currentData().toString();
    if (m_period->isChecked()) {
        filter.from = midnight(m_from->date());
        filter.to = midnight(m_to->date().addDays(1));
    }
    return filter;
}

QString AuditFilterBar::inWords() const
{
    QStringList parts;
    if (m_period->isChecked())
        parts << tr("period %1 to %2")
                     .arg(m_from->date().toString(Qt::ISODate), m_to->date().toString(Qt::ISODate));
    if (m_person->currentIndex() > 0)
        parts << tr("person: %1").arg(m_person->currentText());
    if (m_project->currentIndex() > 0)
        parts << tr("project: %1").arg(m_project->currentText());
    if (m_act->currentIndex() > 0)
        parts << tr("act: %1").arg(m_act->currentText());
    return parts.isEmpty() ? tr("whole log") : parts.join(u"; "_s);
}

void AuditFilterBar::clear()
{
    {
        const QSignalBlocker a(m_person);
        const QSignalBlocker b(m_project);
        const QSignalBlocker c(m_act);
        const QSignalBlocker d(m_period);
        for (QComboBox *choices : {m_person, m_project, m_act})
            choices->setCurrentIndex(0);
        m_period->setChecked(false);
        m_from->setEnabled(false);
        m_to->setEnabled(false);
    }
    Q_EMIT edited();
}

} // namespace zs
