// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/condition_edit.h"

#include "approval/process_graph.h"
#include "ui/approval/form_fields.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

using Kind = FormCondition::Kind;

constexpr std::array kOps{u"<", u"≤", u"=", u"≠", u"≥", u">"};

/// One comparison, or comparisons under one "all" or "any".
bool isFlat(const FormCondition &condition)
{
    return condition.kind == Kind::Compare
           || (condition.kind != Kind::Not
               && std::ranges::all_of(condition.parts, [](const FormCondition &part) {
                      return part.kind == Kind::Compare;
                  }));
}

bool isOrdered(FormType type)
{
    return type == FormType::Money || type == FormType::Number || type == FormType::Date;
}

QString textOf(const FormValue &value)
{
    if (const auto *money = std::get_if<Money>(&value))
        return inYuan(*money);
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return QString::number(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    const auto *date = std::get_if<QDate>(&value);
    return date ? date->toString(Qt::ISODate) : QString();
}

QString keyOf(const FormValue &value)
{
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? u"yes"_s : u"no"_s;
    if (const auto *person = std::get_if<PersonId>(&value))
        return person->toString();
    if (const auto *unit = std::get_if<OrgUnitId>(&value))
        return unit->toString();
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

/// What was typed as a value of that type; nothing when it cannot be one.
FormValue valueFrom(FormType type, const QString &text)
{
    if (type == FormType::Money) {
        const auto money = moneyFromText(text);
        return money ? FormValue(*money) : FormValue();
    }
    if (type == FormType::Number) {
        bool read = false;
        const qint64 number = text.toLongLong(&read);
        return read ? FormValue(std::int64_t{number}) : FormValue();
    }
    if (type == FormType::Date) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? FormValue(date) : FormValue();
    }
    return text;
}

FormValue valueFromKey(FormType type, const QString &key)
{
    if (type == FormType::Flag)
        return key == u"yes"_s;
    if (type == FormType::Person)
        return PersonId(Uuid::fromString(key));
    if (type == FormType::Unit)
        return OrgUnitId(Uuid::fromString(key));
    return key;
}

bool isPicked(FormType type)
{
    return type == FormType::Flag || type == FormType::Choice || type == FormType::Person
           || type == FormType::Unit;
}

} // namespace

ConditionEdit::ConditionEdit(const ProcessLists &lists, QWidget *parent)
    : QWidget(parent)
    , m_lists(lists)
    , m_words(dimLabel({}, this))
    , m_join(new QComboBox(this))
    , m_grid(nullptr)
    , m_inside(nullptr)
    , m_add(new QPushButton(tr("Add a comparison"), this))
{
    m_join->setObjectName(u"conditionJoin"_s);
    m_join->setAccessibleName(tr("How the comparisons are joined"));
    m_join->addItems({tr("all of these hold"), tr("any of these holds")});
    m_add->setObjectName(u"conditionAdd"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addWidget(m_join);
    column->addWidget(m_add);
    connect(m_join, &QComboBox::activated, this, &ConditionEdit::take);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const auto first = std::ranges::find(m_fields, true, &FormField::required);
        if (first == m_fields.end())
            return;
        FormCondition part;
        part.field = first->key;
        part.value = isPicked(first->type) ? valueFromKey(first->type, u"yes"_s)
                                           : valueFrom(first->type, u"0"_s);
        m_parts.push_back(part);
        rebuild();
        take();
    });
}

void ConditionEdit::setCondition(const FormCondition &condition,
                                 const std::vector<FormField> &fields)
{
    if (m_inside && condition == m_condition && fields == m_fields)
        return; // what was typed here comes back from the history
    m_condition = condition;
    m_fields = fields;
    m_parts = condition.kind == Kind::Compare ? std::vector{condition} : condition.parts;
    m_join->setCurrentIndex(condition.kind == Kind::Any ? 1 : 0);
    rebuild();
}

const FormField *ConditionEdit::field(const QString &key) const
{
    const auto found = std::ranges::find(m_fields, key, &FormField::key);
    return found == m_fields.end() ? nullptr : &*found;
}

void ConditionEdit::rebuild()
{
    delete m_inside;
    m_inside = new QWidget(this);
    m_grid = new QGridLayout(m_inside);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(0, 1);
    m_rows.clear();
    const bool flat = isFlat(m_condition);
    m_words->setText(flat ? inWords(m_condition, m_fields)
                          : tr("%1\nThis condition is nested; edit it in the text view.")
                                .arg(inWords(m_condition, m_fields)));
    m_join->setVisible(flat && m_parts.size() > 1);
    m_add->setVisible(flat);
    m_add->setEnabled(std::ranges::contains(m_fields, true, &FormField::required));
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_inside);
    m_inside->setVisible(flat);
    if (!flat)
        return;
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        addRow(m_parts[i], static_cast<int>(i));
}

void ConditionEdit::addRow(const FormCondition &part, int number)
{
    Row row;
    row.field = new QComboBox(m_inside);
    row.op = new QComboBox(m_inside);
    row.with = new QComboBox(m_inside);
    row.value = new QLineEdit(m_inside);
    row.choice = new QComboBox(m_inside);
    row.remove = new QPushButton(tr("Remove"), m_inside);
    const auto name = [number](QWidget *widget, const QString &stem, const QString &words) {
        widget->setObjectName(stem + QString::number(number));
        widget->setAccessibleName(words);
    };
    name(row.field, u"conditionField"_s, tr("Form field"));
    name(row.op, u"conditionOp"_s, tr("Comparison"));
    name(row.with, u"conditionWith"_s, tr("Compared with"));
    name(row.value, u"conditionValue"_s, tr("Value"));
    name(row.choice, u"conditionChoice"_s, tr("Value"));
    name(row.remove, u"conditionRemove"_s, tr("Remove the comparison"));
    std::vector<KeyAndName> keys;
    for (const FormField &one : m_fields) {
        if (one.required)
            keys.emplace_back(one.key, one.label);
    }
    fillCombo(row.field, keys, part.field);
    const FormField *asked = field(part.field);
    for (std::size_t i = 0; i < kOps.size(); ++i) {
        const auto op = static_cast<CompareOp>(i);
        const bool fits = !asked || isOrdered(asked->type) || op == CompareOp::Equal
                          || op == CompareOp::NotEqual || op == part.op;
        if (fits)
            row.op->addItem(QStringView(kOps[i]).toString(), static_cast<int>(i));
    }
    row.op->setCurrentIndex(row.op->findData(static_cast<int>(part.op)));
    row.with->addItem(tr("the value"), QString());
    for (const FormField &other : m_fields) {
        if (asked && other.required && other.type == asked->type && other.key != asked->key)
            row.with->addItem(tr("% of “%1”").arg(other.label), other.key);
    }
    row.with->setCurrentIndex(std::max(0, row.with->findData(part.otherField)));
    fillValue(row, part);
    const int line = 3 * number;
    m_grid->addWidget(row.field, line, 0);
    m_grid->addWidget(row.op, line, 1);
    m_grid->addWidget(row.with, line + 1, 0);
    m_grid->addWidget(row.value, line + 2, 0);
    m_grid->addWidget(row.choice, line + 2, 0);
    m_grid->addWidget(row.remove, line + 2, 1);
    row.remove->setVisible(m_parts.size() > 1);
    connectRow(row, number);
    m_rows.push_back(row);
}

void ConditionEdit::connectRow(const Row &row, int number)
{
    for (QComboBox *box : {row.field, row.op, row.with, row.choice})
        connect(box, &QComboBox::activated, this, [this] {
            take();
            rebuild();
        });
    connect(row.value, &QLineEdit::editingFinished, this, &ConditionEdit::take);
    connect(row.remove, &QPushButton::clicked, this, [this, number] {
        m_parts.erase(m_parts.begin() + number);
        m_rows.clear();
        QMetaObject::invokeMethod(
            this,
            [this] {
                rebuild();
                take();
            },
            Qt::QueuedConnection); // the button is still being clicked
    });
}

void ConditionEdit::fillValue(const Row &row, const FormCondition &part)
{
    const FormField *asked = field(part.field);
    const bool other = !part.otherField.isEmpty();
    const bool picked = asked && isPicked(asked->type) && !other;
    row.choice->setVisible(picked);
    row.value->setVisible(!picked);
    if (other) {
        row.value->setText(QString::number(part.percent));
        return;
    }
    row.value->setText(textOf(part.value));
    if (!picked)
        return;
    std::vector<KeyAndName> items;
    if (asked->type == FormType::Flag)
        items = {{u"yes"_s, tr("yes")}, {u"no"_s, tr("no")}};
    for (const QString &choice : asked->choices)
        items.emplace_back(choice, choice);
    if (asked->type == FormType::Person)
        items = m_lists.persons;
    for (const OrgUnit &unit : m_lists.units) {
        if (asked->type == FormType::Unit)
            items.emplace_back(unit.id.toString(), unit.name);
    }
    fillCombo(row.choice, items, keyOf(part.value));
}

FormCondition ConditionEdit::partOf(const Row &row, const FormCondition &before) const
{
    FormCondition part = before;
    part.kind = Kind::Compare;
    part.field = row.field->currentData().toString();
    part.op = static_cast<CompareOp>(row.op->currentData().toInt());
    part.otherField = row.with->currentData().toString();
    const FormField *asked = field(part.field);
    const FormType type = asked ? asked->type : FormType::Text;
    const bool changed = part.field != before.field;
    if (changed || !part.otherField.isEmpty() != !before.otherField.isEmpty()) {
        part.percent = 100;
        part.otherField = changed ? QString() : part.otherField;
        part.value = isPicked(type) ? valueFromKey(type, u"yes"_s) : valueFrom(type, u"0"_s);
        if (!isOrdered(type))
            part.op = CompareOp::Equal;
        if (!part.otherField.isEmpty())
            part.value = {};
        return part;
    }
    if (!part.otherField.isEmpty())
        part.percent = row.value->text().toLongLong();
    else if (isPicked(type))
        part.value = valueFromKey(type, row.choice->currentData().toString());
    else
        part.value = valueFrom(type, row.value->text().trimmed());
    return part;
}

void ConditionEdit::take()
{
    for (std::size_t i = 0; i < m_rows.size() && i < m_parts.size(); ++i)
        m_parts[i] = partOf(m_rows[i], m_parts[i]);
    FormCondition next;
    if (m_parts.size() == 1) {
        next = m_parts.front();
    } else {
        next.kind = m_join->currentIndex() == 1 ? Kind::Any : Kind::All;
        next.parts = m_parts;
    }
    if (next == m_condition)
        return;
    m_condition = next;
    m_words->setText(inWords(m_condition, m_fields));
    m_join->setVisible(m_parts.size() > 1);
    Q_EMIT edited(m_condition);
}

} // namespace zs
