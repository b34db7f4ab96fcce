// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/rule_dialog.h"

#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

void fillCombo(QComboBox *box, const std::vector<KeyAndName> &items, const QString &present)
{
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto &[key, name] : items)
        box->addItem(name, key);
    if (!present.isEmpty() && box->findData(present) < 0)
        box->addItem(present, present);
    box->setCurrentIndex(box->findData(present));
}

std::vector<KeyAndName> fieldsOfType(const std::vector<FormField> &fields, FormType type)
{
    std::vector<KeyAndName> found;
    for (const FormField &field : fields) {
        if (field.type == type)
            found.emplace_back(field.key, field.label);
    }
    return found;
}

RuleDialog::RuleDialog(const QString &title,
                       std::vector<ParticipantRule> rules,
                       const std::vector<FormField> &fields,
                       const ProcessLists &lists,
                       QWidget *parent)
    : QDialog(parent)
    , m_rules(std::move(rules))
    , m_fields(fields)
    , m_lists(lists)
    , m_list(new QListWidget(this))
    , m_kind(new QComboBox(this))
    , m_key(new QComboBox(this))
    , m_keyLabel(new QLabel(tr("&Which one"), this))
    , m_unit(new QComboBox(this))
    , m_unitLabel(new QLabel(tr("&Unit"), this))
    , m_unitField(new QComboBox(this))
    , m_unitFieldLabel(new QLabel(tr("Form &field"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_up(new QPushButton(tr("U&p"), this))
    , m_down(new QPushButton(tr("Dow&n"), this))
{
    setObjectName(u"ruleDialog"_s);
    setWindowTitle(title);
    build();
    fillList(m_rules.empty() ? -1 : 0);
    resize(dialogSize(*this, 460, 380));
}

void RuleDialog::build()
{
    m_list->setObjectName(u"ruleList"_s);
    m_list->setAccessibleName(tr("Persons"));
    m_kind->setObjectName(u"ruleKind"_s);
    m_key->setObjectName(u"ruleKey"_s);
    m_unit->setObjectName(u"ruleUnit"_s);
    m_unitField->setObjectName(u"ruleUnitField"_s);
    m_keyLabel->setBuddy(m_key);
    m_unitLabel->setBuddy(m_unit);
    m_unitFieldLabel->setBuddy(m_unitField);
    for (int i = 0; i <= static_cast<int>(ParticipantKind::InCharge); ++i)
        m_kind->addItem(ruleKindText(static_cast<ParticipantKind>(i)), i);
    for (int i = 0; i <= static_cast<int>(UnitRelation::Field); ++i)
        m_unit->addItem(unitText(static_cast<UnitRelation>(i)), i);
    auto *add = new QPushButton(tr("&Add"), this);
    add->setObjectName(u"ruleAdd"_s);
    m_remove->setObjectName(u"ruleRemove"_s);
    m_up->setObjectName(u"ruleUp"_s);
    m_down->setObjectName(u"ruleDown"_s);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {add, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(m_keyLabel, m_key);
    form->addRow(m_unitLabel, m_unit);
    form->addRow(m_unitFieldLabel, m_unitField);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Take &over"), QDialogButtonBox::AcceptRole)
        ->setObjectName(u"ruleTake"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addLayout(form);
    column->addWidget(buttons);
    connectAll(add, buttons);
}

void RuleDialog::connectAll(QPushButton *add, QDialogButtonBox *buttons)
{
    connect(m_list, &QListWidget::currentRowChanged, this, &RuleDialog::showRule);
    for (QComboBox *box : {m_kind, m_key, m_unit, m_unitField})
        connect(box, &QComboBox::activated, this, &RuleDialog::takeRule);
    connect(add, &QPushButton::clicked, this, [this] {
        m_rules.push_back({.kind = ParticipantKind::StarterLeader,
                           .key = {},
                           .unit = UnitRelation::Any,
                           .unitField = {}});
        fillList(static_cast<int>(m_rules.size()) - 1);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (current() < 0)
            return;
        const int at = current();
        m_rules.erase(m_rules.begin() + at);
        fillList(std::min(at, static_cast<int>(m_rules.size()) - 1));
    });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

int RuleDialog::current() const
{
    return m_list->currentRow();
}

void RuleDialog::fillList(int row)
{
    m_filling = true;
    m_list->clear();
    for (const ParticipantRule &rule : m_rules)
        m_list->addItem(ruleText(rule, m_fields, m_lists.names));
    m_list->setCurrentRow(row);
    m_filling = false;
    showRule();
}

void RuleDialog::showRule()
{
    if (m_filling)
        return;
    const bool any = current() >= 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kind, m_remove, m_up, m_down})
        widget->setEnabled(any);
    const ParticipantRule rule =
        any ? m_rules[static_cast<std::size_t>(current())] : ParticipantRule{};
    m_kind->setCurrentIndex(static_cast<int>(rule.kind));
    const bool role = any && rule.kind == ParticipantKind::Role;
    const bool keyed = role || (any && rule.kind == ParticipantKind::Person)
                       || (any && rule.kind == ParticipantKind::Field);
    m_key->setVisible(keyed);
    m_keyLabel->setVisible(keyed);
    if (rule.kind == ParticipantKind::Role)
        fillCombo(m_key, m_lists.roles, rule.key);
    else if (rule.kind == ParticipantKind::Person)
        fillCombo(m_key, m_lists.persons, rule.key);
    else if (rule.kind == ParticipantKind::Field)
        fillCombo(m_key, fieldsOfType(m_fields, FormType::Person), rule.key);
    m_unit->setVisible(role);
    m_unitLabel->setVisible(role);
    m_unit->setCurrentIndex(static_cast<int>(rule.unit));
    const bool byField = role && rule.unit == UnitRelation::Field;
    m_unitField->setVisible(byField);
    m_unitFieldLabel->setVisible(byField);
    fillCombo(m_unitField, fieldsOfType(m_fields, FormType::Unit), rule.unitField);
}

void RuleDialog::takeRule()
{
    if (current() < 0)
        return;
    ParticipantRule &rule = m_rules[static_cast<std::size_t>(current())];
    const auto kind = static_cast<ParticipantKind>(m_kind->currentIndex());
    if (kind != rule.kind)
        rule = {.kind = kind, .key = {}, .unit = UnitRelation::Any, .unitField = {}};
    else if (kind != ParticipantKind::Starter)
        rule.key = m_key->isHidden() ? QString() : m_key->currentData().toString();
    if (kind == ParticipantKind::Role) {
        rule.unit = static_cast<UnitRelation>(m_unit->currentIndex());
        rule.unitField =
            rule.unit == UnitRelation::Field ? m_unitField->currentData().toString() : QString();
    }
    fillList(current());
}

void RuleDialog::move(int by)
{
    const int to = current() + by;
    if (current() < 0 || to < 0 || to >= static_cast<int>(m_rules.size()))
        return;
    std::swap(m_rules[static_cast<std::size_t>(current())], m_rules[static_cast<std::size_t>(to)]);
    fillList(to);
}

} // namespace zs
