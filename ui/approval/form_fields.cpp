// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/form_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace zs {

std::optional<Money> moneyFromText(QStringView yuan)
{
    QString text = yuan.trimmed().toString();
    text.remove(u',').remove(u'，');
    const auto point = text.indexOf(u'.');
    const QString whole = point < 0 ? text : text.left(point);
    const QString cents = point < 0 ? QString() : text.sliced(point + 1);
    constexpr qsizetype kMostDigits = 15; // far below what 64 bits hold in 分
    if (whole.isEmpty() || whole.size() > kMostDigits || cents.size() > 2)
        return {};
    const QString digits = whole + cents;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return {};
    }
    return Money{whole.toLongLong() * 100 + cents.leftJustified(2, u'0').toLongLong()};
}

FormFields::FormFields(std::vector<Person> people, std::vector<OrgUnit> units, QWidget *parent)
    : QWidget(parent)
    , m_people(std::move(people))
    , m_units(std::move(units))
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows); // in a narrow panel nothing is cut
}

void FormFields::setFields(const std::vector<FormField> &fields)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_editors.clear();
    m_fields = fields;
    for (const FormField &field : fields) {
        QWidget *editor = editorFor(field);
        editor->setObjectName(u"field_"_s + field.key);
        editor->setAccessibleName(field.label);
        QString label = field.label;
        if (field.type == FormType::Money)
            label = tr("%1 (yuan)").arg(label);
        m_form->addRow(field.required ? tr("%1 *").arg(label) : label, editor);
        m_editors.push_back(editor);
    }
}

QWidget *FormFields::editorFor(const FormField &field)
{
    const auto combo = [this](const std::vector<std::pair<QString, QString>> &items) {
        auto *box = new QComboBox(this);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8); // a long name among many shall not widen the form
        box->addItem(QString(), QString());
        for (const auto &[word, value] : items)
            box->addItem(word, value);
        return box;
    };
    std::vector<std::pair<QString, QString>> items;
    switch (field.type) {
    case FormType::Flag:
        return new QCheckBox(tr("Yes"), this);
    case FormType::Choice:
        for (const QString &key : field.choices)
            items.emplace_back(key, key);
        return combo(items);
    case FormType::Person:
        for (const Person &person : m_people) {
            if (person.active)
                items.emplace_back(person.name, person.id.value().toString());
        }
        return combo(items);
    case FormType::Unit:
        for (const OrgUnit &unit : m_units)
            items.emplace_back(unit.name, unit.id.value().toString());
        return combo(items);
    case FormType::Money:
    case FormType::Number:
    case FormType::Text:
    case FormType::Date:
        break;
    }
    auto *line = new QLineEdit(this);
    if (field.type == FormType::Date)
        line->setPlaceholderText(u"2026-02-14"_s);
    if (field.type == FormType::Money || field.type == FormType::Number)
        line->setAlignment(Qt::AlignRight);
    return line;
}

Result<FormValue> FormFields::valueOf(const FormField &field, const QWidget *editor) const
{
    const auto wrong = [&](const QString &what) {
        return fail(ErrorCode::Invalid, u"%1: %2"_s.arg(field.label, what));
    };
    if (const auto *check = qobject_cast<const QCheckBox *>(editor))
        return FormValue(check->isChecked());
    if (const auto *box = qobject_cast<const QComboBox *>(editor)) {
        const QString chosen = box->currentData().toString();
        if (chosen.isEmpty())
            return FormValue();
        if (field.type == FormType::Person)
            return FormValue(PersonId(Uuid::fromString(chosen)));
        if (field.type == FormType::Unit)
            return FormValue(OrgUnitId(Uuid::fromString(chosen)));
        return FormValue(chosen);
    }
    const QString text = qobject_cast<const QLineEdit *>(editor)->text().trimmed();
    if (text.isEmpty())
        return FormValue();
    if (field.type == FormType::Money) {
        const auto money = moneyFromText(text);
        return money ? Result<FormValue>(FormValue(*money))
                     : Result<FormValue>(wrong(tr("an amount in yuan, like 1234.50")));
    }
    if (field.type == FormType::Number) {
        bool read = false;
        const qint64 number = text.toLongLong(&read);
        return read ? Result<FormValue>(FormValue(std::int64_t{number}))
                    : Result<FormValue>(wrong(tr("a whole number")));
    }
    if (field.type == FormType::Date) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? Result<FormValue>(FormValue(date))
                              : Result<FormValue>(wrong(tr("a date like 2026-02-14")));
    }
    return FormValue(text);
}

Result<FormValues> FormFields::values() const
{
    FormValues all;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        auto value = valueOf(m_fields[i], m_editors[i]);
        if (!value)
            return passOn(value);
        if (!std::holds_alternative<std::monostate>(*value))
            all[m_fields[i].key] = std::move(*value);
    }
    if (auto fits = checkForm(m_fields, all); !fits)
        return passOn(fits);
    return all;
}

void FormFields::setValue(const QString &key, const FormValue &value)
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i].key != key)
            continue;
        QWidget *editor = m_editors[i];
        if (auto *line = qobject_cast<QLineEdit *>(editor)) {
            if (const Money *money = std::get_if<Money>(&value))
                line->setText(inYuan(*money));
            else if (const QString *text = std::get_if<QString>(&value))
                line->setText(*text);
            else if (const QDate *date = std::get_if<QDate>(&value))
                line->setText(date->toString(Qt::ISODate));
            else if (const auto *number = std::get_if<std::int64_t>(&value))
                line->setText(QString::number(*number));
        } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
            QString wanted;
            if (const PersonId *person = std::get_if<PersonId>(&value))
                wanted = person->value().toString();
            else if (const OrgUnitId *unit = std::get_if<OrgUnitId>(&value))
                wanted = unit->value().toString();
            else if (const QString *text = std::get_if<QString>(&value))
                wanted = *text;
            box->setCurrentIndex(std::max(0, box->findData(wanted)));
        } else if (auto *check = qobject_cast<QCheckBox *>(editor)) {
            const bool *flag = std::get_if<bool>(&value);
            check->setChecked(flag && *flag);
        }
    }
}

} // namespace zs
