// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/duty_panel.h"

#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kMostDays = 3650;

/// The starter, the head of the unit in charge, and whoever a required form field names; a rule
/// that the text of the definition names otherwise stays as it is.
std::vector<ParticipantRule> offeredFor(const ProcessDefinition &definition,
                                        const ParticipantRule &present)
{
    std::vector<ParticipantRule> offered;
    for (const ParticipantKind kind : {ParticipantKind::Starter, ParticipantKind::InCharge})
        offered.push_back({kind, {}, UnitRelation::Any, {}});
    for (const FormField &field : definition.fields) {
        if (field.type == FormType::Person && field.required)
            offered.push_back({ParticipantKind::Field, field.key, UnitRelation::Any, {}});
    }
    if (!std::ranges::contains(offered, present))
        offered.push_back(present);
    return offered;
}

} // namespace

DutyPanel::DutyPanel(const ProcessLists &lists, QWidget *parent)
    : QWidget(parent)
    , m_lists(lists)
    , m_list(new QListWidget(this))
    , m_text(new QLineEdit(this))
    , m_person(new QComboBox(this))
    , m_days(new QSpinBox(this))
    , m_add(new QPushButton(tr("A&dd"), this))
    , m_remove(new QPushButton(tr("Re&move"), this))
{
    setObjectName(u"dutyPanel"_s);
    build();
    connectAll();
    fillList();
}

void DutyPanel::build()
{
    m_list->setObjectName(u"dutyList"_s);
    m_list->setAccessibleName(tr("Follow-ups of an approved case"));
    m_text->setObjectName(u"dutyText"_s);
    m_person->setObjectName(u"dutyPerson"_s);
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_days->setObjectName(u"dutyDays"_s);
    m_days->setRange(1, kMostDays);
    m_days->setSuffix(tr(" working days"));
    m_add->setObjectName(u"dutyAdd"_s);
    m_remove->setObjectName(u"dutyRemove"_s);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&What is to be done"), m_text);
    form->addRow(tr("Who &answers for it"), m_person);
    form->addRow(tr("D&ue after"), m_days);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    QLabel *what = dimLabel(tr("Made with the last signature that approves a case; who signs last "
                               "supervises them."),
                            this);
    what->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
    column->addWidget(what);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addLayout(form);
}

void DutyPanel::connectAll()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &DutyPanel::showRule);
    connect(m_text, &QLineEdit::textEdited, this, &DutyPanel::takeRule);
    connect(m_person, &QComboBox::activated, this, &DutyPanel::takeRule);
    connect(m_days, &QSpinBox::valueChanged, this, &DutyPanel::takeRule);
    connect(m_add, &QPushButton::clicked, this, [this] {
        ProcessDefinition next = m_definition;
        FollowUpRule fresh;
        fresh.text = tr("Report what was done");
        next.followUps.push_back(fresh);
        push(std::move(next));
        m_list->setCurrentRow(m_list->count() - 1);
        m_text->setFocus();
        m_text->selectAll();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        ProcessDefinition next = m_definition;
        const int row = m_list->currentRow();
        if (!rule(next))
            return;
        next.followUps.erase(next.followUps.begin() + row);
        push(std::move(next));
    });
}

FollowUpRule *DutyPanel::rule(ProcessDefinition &definition) const
{
    const int row = m_list->currentRow();
    return row >= 0 && static_cast<std::size_t>(row) < definition.followUps.size()
               ? &definition.followUps[static_cast<std::size_t>(row)]
               : nullptr;
}

void DutyPanel::show(const ProcessDefinition &definition)
{
    const bool same =
        definition.followUps == m_definition.followUps && definition.fields == m_definition.fields;
    m_definition = definition;
    if (!same)
        fillList();
}

void DutyPanel::fillList()
{
    const int current = std::max(m_list->currentRow(), 0);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const FollowUpRule &each : m_definition.followUps)
            m_list->addItem(
                tr("%1 (%2, %n working day(s))", nullptr, each.days)
                    .arg(each.text, ruleText(each.person, m_definition.fields, m_lists.names)));
        m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    }
    showRule();
}

void DutyPanel::showRule()
{
    const FollowUpRule *shown = rule(m_definition);
    for (QWidget *widget : {static_cast<QWidget *>(m_text),
                            static_cast<QWidget *>(m_person),
                            static_cast<QWidget *>(m_days),
                            static_cast<QWidget *>(m_remove)})
        widget->setEnabled(shown);
    m_filling = true;
    const FollowUpRule present = shown ? *shown : FollowUpRule();
    m_offered = offeredFor(m_definition, present.person);
    m_person->clear();
    for (const ParticipantRule &each : m_offered)
        m_person->addItem(ruleText(each, m_definition.fields, m_lists.names));
    const auto at = std::ranges::find(m_offered, present.person);
    m_person->setCurrentIndex(static_cast<int>(at - m_offered.begin()));
    if (m_text->text() != present.text)
        m_text->setText(present.text);
    m_days->setValue(present.days);
    m_filling = false;
}

void DutyPanel::takeRule()
{
    ProcessDefinition next = m_definition;
    FollowUpRule *changed = rule(next);
    if (m_filling || !changed)
        return;
    changed->text = m_text->text();
    changed->days = m_days->value();
    const auto person = static_cast<std::size_t>(m_person->currentIndex());
    if (person < m_offered.size())
        changed->person = m_offered[person];
    push(std::move(next), u"duty%1"_s.arg(m_list->currentRow()));
}

void DutyPanel::push(ProcessDefinition next, const QString &merge)
{
    if (m_filling || next == m_definition)
        return;
    m_definition = std::move(next);
    fillList();
    Q_EMIT edited(m_definition, merge);
}

} // namespace zs
