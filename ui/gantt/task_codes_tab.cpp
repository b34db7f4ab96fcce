// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/task_tabs.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

enum CodeColumn { NameColumn, ValueColumn };

} // namespace

TaskCodesTab::TaskCodesTab(const TaskForm &form, QWidget *parent)
    : TaskTab(form, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(kSpace);
    m_table = taskform::table(u"taskCodeTable"_s,
                              tr("Activity codes"),
                              {tr("Activity code"), tr("Value of the code")},
                              this);
    m_table->setColumnWidth(ValueColumn, scaled(240));
    layout->addWidget(m_table);
    layout->addWidget(taskform::buttons(
        m_table, u"Code"_s, tr("&Add code"), tr("&Remove code"), [this] { addRow({}, {}); }));
}

void TaskCodesTab::addRow(const QString &name, const QString &value)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, NameColumn, new QTableWidgetItem(name));
    auto *values = new QComboBox(m_table);
    values->setEditable(true);
    values->setAccessibleName(tr("Value of the code"));
    values->addItems(m_form.choices.codes.value(name));
    values->setCurrentText(value);
    m_table->setCellWidget(row, ValueColumn, values);
    m_table->setCurrentCell(row, NameColumn);
}

/// A row for every code that is in use in the plan, so that people need not type its name again.
void TaskCodesTab::fill(const TaskDetails &details)
{
    for (const QString &name : m_form.choices.codes.keys())
        addRow(name, details.codes.value(name));
    for (auto own = details.codes.cbegin(); own != details.codes.cend(); ++own) {
        if (!m_form.choices.codes.contains(own.key()))
            addRow(own.key(), own.value());
    }
}

std::optional<TaskComplaint> TaskCodesTab::read(TaskDetails &into) const
{
    QMap<QString, QString> codes;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = m_table->item(row, NameColumn)->text().simplified();
        const QString value = qobject_cast<QComboBox *>(m_table->cellWidget(row, ValueColumn))
                                  ->currentText()
                                  .simplified();
        if (value.isEmpty())
            continue; // the task has not this code
        if (name.isEmpty())
            return TaskComplaint{tr("A code needs a name."), m_table};
        if (codes.contains(name))
            return TaskComplaint{tr("The code “%1” is named twice.").arg(name), m_table};
        codes.insert(name, value);
    }
    into.codes = codes;
    return {};
}

} // namespace zs
