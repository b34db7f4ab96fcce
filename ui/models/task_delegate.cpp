// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/task_delegate.h"

#include "ui/models/task_tree_model.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>

namespace zs {

TaskDelegate::TaskDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_critical(Qt::darkRed)
    , m_line(Qt::lightGray)
{}

void TaskDelegate::setColours(const QColor &critical, const QColor &line)
{
    m_critical = critical;
    m_line = line;
}

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), m_rowHeight};
}

void TaskDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool critical = index.data(TaskTreeModel::CriticalRole).toBool();
    const bool late = index.data(TaskTreeModel::LateRole).toBool();
    const int column = index.column();
    if ((critical && column == TaskTreeModel::TotalFloat)
        || (late && column == TaskTreeModel::Finish))
        option->palette.setColor(QPalette::Text, m_critical);
}

QWidget *TaskDelegate::createEditor(QWidget *parent,
                                    const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    switch (index.column()) {
    case TaskTreeModel::Start:
    case TaskTreeModel::Finish: {
        auto *edit = new QDateEdit(parent);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        edit->setCalendarPopup(true);
        edit->setFrame(false);
        edit->setObjectName(QStringLiteral("taskCellDate"));
        return edit;
    }
    case TaskTreeModel::Percent: {
        auto *edit = new QSpinBox(parent);
        edit->setRange(0, 100);
        edit->setSingleStep(5);
        edit->setFrame(false);
        edit->setObjectName(QStringLiteral("taskCellPercent"));
        return edit;
    }
    case TaskTreeModel::Unit: {
        auto *edit = new QComboBox(parent);
        edit->setObjectName(QStringLiteral("taskCellUnit"));
        edit->addItem(QString(), QVariant::fromValue(OrgUnitId()));
        const auto *model = qobject_cast<const TaskTreeModel *>(index.model());
        const QHash<OrgUnitId, QString> units =
            model ? model->units() : QHash<OrgUnitId, QString>();
        for (auto it = units.cbegin(); it != units.cend(); ++it)
            edit->addItem(it.value(), QVariant::fromValue(it.key()));
        edit->model()->sort(0);
        return edit;
    }
    default: {
        auto *edit = new QLineEdit(parent);
        edit->setFrame(false);
        edit->setObjectName(QStringLiteral("taskCellText"));
        return edit;
    }
    }
}

void TaskDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *date = qobject_cast<QDateEdit *>(editor))
        date->setDate(value.toDate());
    else if (auto *number = qobject_cast<QSpinBox *>(editor))
        number->setValue(value.toInt());
    else if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        for (int i = 0; i < choice->count(); ++i) {
            if (choice->itemData(i).value<OrgUnitId>() == value.value<OrgUnitId>())
                choice->setCurrentIndex(i);
        }
    } else if (auto *text = qobject_cast<QLineEdit *>(editor))
        text->setText(value.toString());
}

void TaskDelegate::setModelData(QWidget *editor,
                                QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    if (auto *date = qobject_cast<QDateEdit *>(editor))
        model->setData(index, date->date());
    else if (auto *number = qobject_cast<QSpinBox *>(editor)) {
        number->interpretText();
        model->setData(index, number->value());
    } else if (auto *choice = qobject_cast<QComboBox *>(editor))
        model->setData(index, choice->currentData());
    else if (auto *text = qobject_cast<QLineEdit *>(editor))
        model->setData(index, text->text());
}

} // namespace zs
