// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/form_panel.h"

#include "approval/process_edit.h"
#include "approval/process_words.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

enum Column { Label, Type, Required, Decisive, Choices, Key };

QStringList choicesFrom(QString text)
{
    text.replace(u'，', u',').replace(u'、', u',');
    QStringList choices;
    for (const QString &one : text.split(u',', Qt::SkipEmptyParts))
        choices << one.trimmed();
    return choices;
}

QTableWidgetItem *tick(bool on)
{
    auto *item = new QTableWidgetItem;
    item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    return item;
}

} // namespace

FormPanel::FormPanel(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_statement(new QPlainTextEdit(this))
    , m_withdraw(new QComboBox(this))
    , m_urge(new QSpinBox(this))
    , m_fields(plainTable(
          {tr("Label"), tr("Kind"), tr("Required"), tr("Decisive"), tr("Choices"), tr("Key")},
          this))
    , m_add(new QPushButton(tr("A&dd"), this))
    , m_remove(new QPushButton(tr("Re&move"), this))
    , m_up(new QPushButton(tr("U&p"), this))
    , m_down(new QPushButton(tr("D&own"), this))
{
    setObjectName(u"formPanel"_s);
    build();
    connectAll();
}

void FormPanel::build()
{
    m_name->setObjectName(u"processName"_s);
    m_key->setObjectName(u"processKey"_s);
    m_statement->setObjectName(u"processStatement"_s);
    m_statement->setAccessibleName(tr("What it is for"));
    m_statement->setTabChangesFocus(true);
    m_statement->setMaximumHeight(scaled(72));
    m_withdraw->setObjectName(u"processWithdraw"_s);
    m_urge->setObjectName(u"processUrge"_s);
    m_urge->setRange(0, 100'000);
    m_urge->setSuffix(tr(" minutes"));
    for (int i = 0; i <= static_cast<int>(WithdrawRule::Never); ++i)
        m_withdraw->addItem(withdrawText(static_cast<WithdrawRule>(i)));
    m_fields->setObjectName(u"processFields"_s);
    m_fields->setAccessibleName(tr("Form fields"));
    m_fields->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                              | QAbstractItemView::AnyKeyPressed);
    m_fields->setMinimumHeight(scaled(96));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("N&ame"), m_name);
    form->addRow(tr("&Key"), m_key);
    form->addRow(tr("Purpos&e"), m_statement);
    form->addRow(tr("May be &withdrawn"), m_withdraw);
    form->addRow(tr("&Between two urges"), m_urge);
    auto *row = new QHBoxLayout;
    m_add->setObjectName(u"fieldAdd"_s);
    m_remove->setObjectName(u"fieldRemove"_s);
    m_up->setObjectName(u"fieldUp"_s);
    m_down->setObjectName(u"fieldDown"_s);
    for (QPushButton *button : {m_add, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
    column->addLayout(form);
    column->addWidget(new QLabel(tr("Form fields"), this));
    column->addWidget(m_fields, 1);
    column->addLayout(row);
}

void FormPanel::connectAll()
{
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        ProcessDefinition next = m_definition;
        next.name = text;
        push(std::move(next), u"processName"_s);
    });
    connect(m_key, &QLineEdit::textEdited, this, [this](const QString &text) {
        ProcessDefinition next = m_definition;
        next.key = text;
        push(std::move(next), u"processKey"_s);
    });
    connect(m_statement, &QPlainTextEdit::textChanged, this, [this] {
        ProcessDefinition next = m_definition;
        next.statement = m_statement->toPlainText();
        push(std::move(next), u"processStatement"_s);
    });
    connect(m_withdraw, &QComboBox::activated, this, [this](int row) {
        ProcessDefinition next = m_definition;
        next.withdraw = static_cast<WithdrawRule>(row);
        push(std::move(next));
    });
    connect(m_urge, &QSpinBox::valueChanged, this, [this](int minutes) {
        ProcessDefinition next = m_definition;
        next.urgeMinutes = minutes;
        push(std::move(next), u"processUrge"_s);
    });
    connect(m_fields, &QTableWidget::cellChanged, this, &FormPanel::takeCell);
    connect(m_add, &QPushButton::clicked, this, [this] {
        ProcessDefinition next = m_definition;
        FormField field;
        for (int number = 1; field.key.isEmpty(); ++number) {
            const QString key = u"field"_s + QString::number(number);
            if (!std::ranges::contains(next.fields, key, &FormField::key))
                field.key = key;
        }
        field.label = tr("New field");
        next.fields.push_back(field);
        push(std::move(next));
        m_fields->selectRow(m_fields->rowCount() - 1);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const int row = m_fields->currentRow();
        if (row < 0)
            return;
        ProcessDefinition next = m_definition;
        next.fields.erase(next.fields.begin() + row);
        push(std::move(next));
    });
    connect(m_up, &QPushButton::clicked, this, [this] { moveField(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveField(1); });
}

void FormPanel::moveField(int by)
{
    const int row = m_fields->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= static_cast<int>(m_definition.fields.size()))
        return;
    ProcessDefinition next = m_definition;
    std::swap(next.fields[static_cast<std::size_t>(row)],
              next.fields[static_cast<std::size_t>(to)]);
    push(std::move(next));
    m_fields->selectRow(to);
}

void FormPanel::push(ProcessDefinition next, const QString &merge)
{
    if (m_filling || next == m_definition)
        return;
    const bool fields = next.fields != m_definition.fields;
    m_definition = std::move(next);
    if (fields)
        fillTable();
    Q_EMIT edited(m_definition, merge);
}

void FormPanel::show(const ProcessDefinition &definition, bool keyFixed)
{
    const bool fields = definition.fields != m_definition.fields;
    m_definition = definition;
    m_filling = true;
    const auto put = [](QLineEdit *edit, const QString &text) {
        if (edit->text() != text)
            edit->setText(text);
    };
    put(m_name, definition.name);
    put(m_key, definition.key);
    m_key->setReadOnly(keyFixed);
    m_key->setToolTip(keyFixed ? tr("Cases know the process by its key.") : QString());
    if (m_statement->toPlainText() != definition.statement)
        m_statement->setPlainText(definition.statement);
    m_withdraw->setCurrentIndex(static_cast<int>(definition.withdraw));
    m_urge->setValue(definition.urgeMinutes);
    m_filling = false;
    if (fields)
        fillTable();
}

void FormPanel::fillTable()
{
    m_filling = true;
    const int current = m_fields->currentRow();
    m_fields->setRowCount(static_cast<int>(m_definition.fields.size()));
    for (int row = 0; row < m_fields->rowCount(); ++row) {
        const FormField &field = m_definition.fields[static_cast<std::size_t>(row)];
        m_fields->setItem(row, Label, new QTableWidgetItem(field.label));
        auto *type = new QComboBox(m_fields);
        type->setObjectName(u"fieldType%1"_s.arg(row));
        type->setAccessibleName(tr("Kind of %1").arg(field.label));
        for (int i = 0; i <= static_cast<int>(FormType::Date); ++i)
            type->addItem(typeText(static_cast<FormType>(i)));
        type->setCurrentIndex(static_cast<int>(field.type));
        connect(type, &QComboBox::activated, this, [this, row](int kind) {
            ProcessDefinition next = m_definition;
            FormField &changed = next.fields[static_cast<std::size_t>(row)];
            changed.type = static_cast<FormType>(kind);
            changed.choices.clear();
            if (changed.type == FormType::Choice)
                changed.choices = {tr("first"), tr("second")};
            QMetaObject::invokeMethod( // the table is filled anew, and this box with it
                this,
                [this, next] { push(next); },
                Qt::QueuedConnection);
        });
        m_fields->setCellWidget(row, Type, type);
        m_fields->setItem(row, Required, tick(field.required));
        m_fields->setItem(row, Decisive, tick(field.decisive));
        m_fields->setItem(row,
                          Choices,
                          new QTableWidgetItem(
                              QStringList(field.choices.begin(), field.choices.end()).join(u',')));
        m_fields->setItem(row, Key, new QTableWidgetItem(field.key));
    }
    m_fields->setCurrentCell(std::min(current, m_fields->rowCount() - 1), Label);
    fitColumns(m_fields);
    m_filling = false;
}

void FormPanel::takeCell(int row, int column)
{
    if (m_filling || row >= static_cast<int>(m_definition.fields.size()))
        return;
    ProcessDefinition next = m_definition;
    FormField &field = next.fields[static_cast<std::size_t>(row)];
    const QTableWidgetItem *item = m_fields->item(row, column);
    switch (column) {
    case Label:
        field.label = item->text().trimmed();
        break;
    case Required:
        field.required = item->checkState() == Qt::Checked;
        break;
    case Decisive:
        field.decisive = item->checkState() == Qt::Checked;
        break;
    case Choices: {
        const QStringList choices = choicesFrom(item->text());
        field.choices.assign(choices.begin(), choices.end());
        break;
    }
    case Key:
        next = withFieldRenamed(next, field.key, item->text().trimmed());
        break;
    default:
        return;
    }
    QMetaObject::invokeMethod( // the cell's editor is still there
        this,
        [this, next] { push(next); },
        Qt::QueuedConnection);
}

} // namespace zs
