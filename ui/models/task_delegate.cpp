// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/task_delegate.h"

#include "domain/choice_text.h"
#include "ui/grid/name_completer.h"
#include "ui/models/task_tree_model.h"

#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>
#include <QTextLayout>

#include <cmath>

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

/// What is only there for its parts, and what cannot be typed into.
bool TaskDelegate::isFixed(const QModelIndex &index) const
{
    if (index.data(TaskTreeModel::DimRole).toBool())
        return true;
    const auto *model = qobject_cast<const TaskTreeModel *>(index.model());
    return model && model->editing() && index.column() != TaskTreeModel::Number
           && !index.flags().testFlag(Qt::ItemIsEditable)
           && !index.data(TaskTreeModel::GroupRole).toBool();
}

/// Critical float, a missed deadline.
bool TaskDelegate::isMarked(const QModelIndex &index) const
{
    const int column = index.column();
    return (column == TaskTreeModel::TotalFloat && index.data(TaskTreeModel::CriticalRole).toBool())
           || (column == TaskTreeModel::Finish && index.data(TaskTreeModel::LateRole).toBool());
}

void TaskDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (isFixed(index))
        option->palette.setColor(QPalette::Text,
                                 option->palette.color(QPalette::Disabled, QPalette::Text));
    if (index.data(TaskTreeModel::GroupRole).toBool())
        option->backgroundBrush = option->palette.alternateBase();
    if (isMarked(index))
        option->palette.setColor(QPalette::Text, m_critical);
}

void TaskDelegate::paint(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    constexpr QStyle::State kSpecial = QStyle::State_Selected | QStyle::State_MouseOver
                                       | QStyle::State_HasFocus | QStyle::State_Editing;
    const auto *model = qobject_cast<const TaskTreeModel *>(index.model());
    if (!model || (option.state & kSpecial) || model->taskOf(index) < 0
        || option.direction != Qt::LeftToRight)
        QStyledItemDelegate::paint(painter, option, index);
    else
        paintPlain(painter, option, index);
}

const TaskDelegate::LaidOut &TaskDelegate::laidOut(const QString &text,
                                                   const QFont &font,
                                                   int room,
                                                   Qt::TextElideMode elide) const
{
    const Cell key{text, room, font.weight() > QFont::Normal};
    if (const LaidOut *known = m_texts.object(key))
        return *known;
    const auto lay = [&font](const QString &words) {
        QTextLayout layout(words, font);
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        return LaidOut{layout.glyphRuns(), QSizeF(line.naturalTextWidth(), line.height())};
    };
    LaidOut made = lay(text);
    if (made.size.width() > room)
        made = lay(QFontMetricsF(font).elidedText(text, elide, room));
    auto *kept = new LaidOut(std::move(made));
    m_texts.insert(key, kept);
    return *kept;
}

void TaskDelegate::paintPlain(QPainter *painter,
                              const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return;
    if (option.font != m_laidOutFor) {
        m_texts.clear();
        m_laidOutFor = option.font;
    }
    const QVariant own = index.data(Qt::FontRole);
    const QFont font = own.isValid() ? own.value<QFont>().resolve(option.font) : option.font;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 1;
    const QRectF room = QRectF(option.rect).adjusted(margin, 0, -margin, 0);
    const LaidOut &laid = laidOut(text, font, static_cast<int>(room.width()), option.textElideMode);
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    const double spare = room.width() - laid.size.width();
    const double left = alignment.testFlag(Qt::AlignRight)     ? spare
                        : alignment.testFlag(Qt::AlignHCenter) ? spare / 2
                                                               : 0;
    painter->setPen(isMarked(index) ? m_critical
                    : isFixed(index)
                        ? option.palette.color(QPalette::Disabled, QPalette::Text)
                        : option.palette.color(option.state.testFlag(QStyle::State_Active)
                                                   ? QPalette::Active
                                                   : QPalette::Inactive,
                                               QPalette::Text));
    const QPointF at(std::round(room.left() + left),
                     std::round(room.center().y() - laid.size.height() / 2));
    for (const QGlyphRun &run : laid.runs)
        painter->drawGlyphRun(at, run);
}

namespace {

QWidget *dateEditor(QWidget *parent)
{
    auto *edit = new QDateEdit(parent);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setCalendarPopup(true);
    edit->setFrame(false);
    edit->setObjectName(QStringLiteral("taskCellDate"));
    return edit;
}

QWidget *percentEditor(QWidget *parent)
{
    auto *edit = new QSpinBox(parent);
    edit->setRange(0, 100);
    edit->setSingleStep(5);
    edit->setFrame(false);
    edit->setObjectName(QStringLiteral("taskCellPercent"));
    return edit;
}

QWidget *unitEditor(QWidget *parent, const TaskTreeModel *model)
{
    auto *edit = new QComboBox(parent);
    edit->setObjectName(QStringLiteral("taskCellUnit"));
    edit->addItem(QString(), QVariant::fromValue(OrgUnitId()));
    const QHash<OrgUnitId, QString> units = model ? model->units() : QHash<OrgUnitId, QString>();
    for (auto it = units.cbegin(); it != units.cend(); ++it)
        edit->addItem(it.value(), QVariant::fromValue(it.key()));
    edit->model()->sort(0);
    return edit;
}

QWidget *choiceEditor(QWidget *parent, const GridColumn &column)
{
    auto *edit = new QComboBox(parent);
    edit->setObjectName(QStringLiteral("taskCellChoice"));
    const EntityInfo &info = *entityInfo(EntityKind::Task);
    for (const auto &[number, name] :
         choices(info, info.fields[static_cast<std::size_t>(column.field)]))
        edit->addItem(name, QVariant::fromValue(static_cast<qlonglong>(number)));
    return edit;
}

QWidget *flagEditor(QWidget *parent)
{
    auto *edit = new QComboBox(parent);
    edit->setObjectName(QStringLiteral("taskCellFlag"));
    edit->addItem(QCoreApplication::translate("GridColumn", "Yes"), true);
    edit->addItem(QCoreApplication::translate("GridColumn", "No"), false);
    return edit;
}

/// Names are the values: setData() reads them again.
QWidget *calendarEditor(QWidget *parent, const TaskTreeModel *model)
{
    auto *edit = new QComboBox(parent);
    edit->setObjectName(QStringLiteral("taskCellCalendar"));
    edit->addItem(QString(), QString());
    if (const PlanPtr &plan = model->table().scheduled().plan) {
        for (const Calendar &calendar : plan->calendars)
            edit->addItem(calendar.name, calendar.name);
    }
    return edit;
}

QStringList resourceNames(const TaskTreeModel &model)
{
    QStringList names;
    if (const PlanPtr &plan = model.table().scheduled().plan) {
        for (const Resource &resource : plan->resources)
            names << resource.name;
    }
    return names;
}

} // namespace

QWidget *TaskDelegate::createEditor(QWidget *parent,
                                    const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TaskTreeModel *>(index.model());
    const GridColumn column =
        model ? model->columns()[static_cast<std::size_t>(index.column())] : GridColumn();
    switch (column.kind) {
    case CellKind::Day:
        return dateEditor(parent);
    case CellKind::Percent:
        return percentEditor(parent);
    case CellKind::Unit:
        return unitEditor(parent, model);
    case CellKind::Choice:
        return choiceEditor(parent, column);
    case CellKind::Flag:
        return flagEditor(parent);
    case CellKind::Calendar:
        return calendarEditor(parent, model);
    default: {
        auto *edit = new QLineEdit(parent);
        edit->setFrame(false);
        edit->setObjectName(QStringLiteral("taskCellText"));
        if (model && column.computed == Computed::Resources)
            edit->setCompleter(new NameCompleter(resourceNames(*model), edit));
        return edit;
    }
    }
}

bool TaskDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            m_backwards = key->modifiers().testFlag(Qt::ShiftModifier);
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

void TaskDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *date = qobject_cast<QDateEdit *>(editor))
        date->setDate(value.toDate().isValid() ? value.toDate() : QDate::currentDate());
    else if (auto *number = qobject_cast<QSpinBox *>(editor))
        number->setValue(value.toInt());
    else if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        for (int i = 0; i < choice->count(); ++i) {
            if (choice->itemData(i) == value)
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
