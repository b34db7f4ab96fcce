// SPDX-License-Identifier: GPL-3.0-or-later
// Parts that several tabs of the task dialog use.
#include "ui/gantt/task_tabs.h"

#include "domain/choice_text.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

namespace zs::taskform {

using namespace Qt::StringLiterals;

QDateEdit *dateField(const QString &name, const QString &accessible, QWidget *parent)
{
    auto *edit = new QDateEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(accessible);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setCalendarPopup(true);
    return edit;
}

QTableWidget *
table(const QString &name, const QString &accessible, const QStringList &columns, QWidget *parent)
{
    auto *table = new QTableWidget(0, static_cast<int>(columns.size()), parent);
    table->setObjectName(name);
    table->setAccessibleName(accessible);
    table->setHorizontalHeaderLabels(columns);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(scaled(30));
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setMinimumHeight(scaled(100));
    for (int column = 1; column < columns.size(); ++column)
        table->setColumnWidth(column, scaled(120));
    return table;
}

QComboBox *choiceField(const QString &name, const char *column, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    const EntityInfo &info = *entityInfo(EntityKind::Task);
    const auto index = static_cast<std::size_t>(fieldIndex(info, QString::fromLatin1(column)));
    for (const auto &[number, text] : choices(info, info.fields[index]))
        box->addItem(text, static_cast<int>(number));
    return box;
}

QWidget *buttons(QTableWidget *table,
                 const QString &noun,
                 const QString &add,
                 const QString &remove,
                 const std::function<void()> &adding)
{
    auto *line = new QWidget(table->parentWidget());
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace);
    const auto button = [&](const QString &verb, const QString &text, auto act) {
        auto *made = new QPushButton(text, line);
        made->setObjectName(u"task"_s + verb + noun);
        made->setAutoDefault(false);
        QObject::connect(made, &QPushButton::clicked, table, act);
        row->addWidget(made);
    };
    button(u"Add"_s, add, adding);
    button(u"Remove"_s, remove, [table] {
        if (table->currentRow() >= 0)
            table->removeRow(table->currentRow());
    });
    row->addStretch(1);
    return line;
}

void choose(QComboBox &box, int number)
{
    box.setCurrentIndex(box.findData(number));
}

void chooseId(QComboBox &box, const QVariant &id)
{
    if (box.findData(id) < 0)
        box.addItem(u"?"_s, id);
    box.setCurrentIndex(box.findData(id));
}

} // namespace zs::taskform
