// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of the task table: the line above it and the menu of its header.
#include "ui/gantt/gantt_panes.h"
#include "ui/grid/grid_controller.h"
#include "ui/grid/grid_tree.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QToolButton *menuButton(QWidget *parent, const QString &name, const QString &text)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

} // namespace

void GridController::buildBar(QWidget *page)
{
    m_bar = new QWidget(page);
    m_bar->setObjectName(u"gridBar"_s);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(8, 2, 8, 2);
    m_views = menuButton(m_bar, u"gridViews"_s, m_view.name);
    m_views->setToolTip(tr("Views: columns, order, groups and filter under a name"));
    m_views->setAccessibleName(tr("View of the table"));
    auto *menu = new QMenu(m_views);
    m_views->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &GridController::fillViewMenu);
    auto *columns = new QToolButton(m_bar);
    columns->setObjectName(u"gridColumns"_s);
    columns->setText(tr("Columns..."));
    columns->setToolTip(tr("Choose the columns of the table"));
    columns->setAccessibleName(tr("Choose the columns of the table"));
    columns->setAutoRaise(true);
    connect(columns, &QToolButton::clicked, this, &GridController::chooseColumns);
    m_group = new QComboBox(m_bar);
    m_group->setObjectName(u"gridGroup"_s);
    m_group->setAccessibleName(tr("Group the tasks by"));
    m_group->setToolTip(tr("Group the tasks by"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_group->setMinimumContentsLength(10);
    connect(m_group, &QComboBox::activated, this, [this](int i) {
        setGroup(m_group->itemData(i).toString(),
                 static_cast<GroupStep>(m_group->itemData(i, Qt::UserRole + 1).toInt()));
    });
    m_filter = new QLineEdit(m_bar);
    m_filter->setObjectName(u"gridFilter"_s);
    m_filter->setAccessibleName(tr("Filter the tasks"));
    m_filter->setPlaceholderText(tr("Filter, for example: %1 < 100 and %2 >= 2026-03-01")
                                     .arg(QCoreApplication::translate("Field", "Percent complete"),
                                          QCoreApplication::translate("Field", "Start")));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { setFilter(m_filter->text()); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_view.filter.isEmpty())
            setFilter({});
    });
    m_message = new QLabel(m_bar);
    m_message->setObjectName(u"gridMessage"_s);
    m_message->hide();
    for (QWidget *each : std::initializer_list<QWidget *>{m_views, columns, m_group})
        row->addWidget(each);
    row->addWidget(m_filter, 1);
    row->addWidget(m_message);
    fillGroups();
}

void GridController::fillGroups()
{
    struct Choice {
        const char *column;
        GroupStep step;
    };
    constexpr std::array kChoices{Choice{"unit", GroupStep::Value},
                                  Choice{"critical", GroupStep::Value},
                                  Choice{"start", GroupStep::Month},
                                  Choice{"finish", GroupStep::Month},
                                  Choice{"start", GroupStep::Quarter},
                                  Choice{"parent_name", GroupStep::Value},
                                  Choice{"constraint_type", GroupStep::Value},
                                  Choice{"resources", GroupStep::Value},
                                  Choice{"percent_complete", GroupStep::Value}};
    const QSignalBlocker quiet(m_group);
    m_group->clear();
    const auto add = [this](const QString &text, const QString &column, GroupStep step) {
        m_group->addItem(text, column);
        m_group->setItemData(m_group->count() - 1, static_cast<int>(step), Qt::UserRole + 1);
    };
    add(tr("Not grouped"), {}, GroupStep::Value);
    const auto &columns = m_panes.model().columns();
    const auto label = [&](const QString &id) {
        return columnLabel(columns[static_cast<std::size_t>(columnIndex(columns, id))]);
    };
    for (const Choice &choice : kChoices) {
        const QString id = QString::fromLatin1(choice.column);
        const QString name = choice.step == GroupStep::Month ? tr("Month of %1").arg(label(id))
                             : choice.step == GroupStep::Quarter
                                 ? tr("Quarter of %1").arg(label(id))
                                 : label(id);
        add(tr("By %1").arg(name), id, choice.step);
    }
    for (const GridColumn &column : columns) {
        if (column.computed == Computed::Code)
            add(tr("By %1").arg(column.code), column.id, GroupStep::Value);
    }
    const QString &group = m_view.order.group;
    if (!group.isEmpty() && m_group->findData(group) < 0 && columnIndex(columns, group) >= 0)
        add(tr("By %1").arg(label(group)), group, m_view.order.step);
}

void GridController::fillViewMenu()
{
    QMenu &menu = *m_views->menu();
    menu.clear();
    for (const GridView &view : views()) {
        QAction *action = menu.addAction(view.name);
        action->setCheckable(true);
        action->setChecked(view.name == m_view.name);
        connect(action, &QAction::triggered, this, [this, view] { apply(view); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Save this view as...")), &QAction::triggered, this, [this] {
        askName();
    });
    const auto saved = viewsFromSetting(m_store.read());
    if (std::ranges::find(saved, m_view.name, &GridView::name) != saved.end())
        connect(menu.addAction(tr("&Delete the view “%1”").arg(m_view.name)),
                &QAction::triggered,
                this,
                [this] { remove(m_view.name); });
}

void GridController::askName()
{
    auto *dialog = new QInputDialog(m_panes.window());
    dialog->setObjectName(u"gridViewName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the view"));
    dialog->setLabelText(tr("Name of the view; everybody who uses this workspace will have it:"));
    if (!m_view.builtIn)
        dialog->setTextValue(m_view.name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        saveAs(name);
    });
    dialog->open();
}

void GridController::headerMenu(const QPoint &at)
{
    const int column = m_panes.tree().header()->logicalIndexAt(at);
    auto *menu = new QMenu(m_bar);
    menu->setObjectName(u"gridHeaderMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0)
        fillHeaderMenu(*menu, column);
    connect(
        menu->addAction(tr("&Columns...")), &QAction::triggered, this, [this] { chooseColumns(); });
    menu->popup(m_panes.tree().header()->mapToGlobal(at));
}

void GridController::fillHeaderMenu(QMenu &menu, int column)
{
    const GridColumn c = m_panes.model().columns()[static_cast<std::size_t>(column)];
    const auto on = [this, &menu](const QString &text, auto act) {
        QAction *action = menu.addAction(text);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    on(tr("Sort &ascending"), [this, c] { setSort({{c.id, false}}); });
    on(tr("Sort &descending"), [this, c] { setSort({{c.id, true}}); });
    on(tr("Sort by this &too"), [this, c] {
        sortBy(c.id, true);
    })->setEnabled(!m_view.order.sort.empty());
    on(tr("&Order of the plan"), [this] { setSort({}); })->setEnabled(!m_view.order.sort.empty());
    menu.addSeparator();
    on(tr("&Group by this column"), [this, c] {
        m_view.order.group = c.id;
        fillGroups();
        setGroup(c.id, c.kind == CellKind::Day ? GroupStep::Month : GroupStep::Value);
    });
    on(tr("&No groups"), [this] {
        setGroup({}, GroupStep::Value);
    })->setEnabled(!m_view.order.group.isEmpty());
    menu.addSeparator();
    on(tr("&Filter..."), [this, column] { filterColumn(column); });
    on(tr("&Remove this filter"), [this, c] {
        setColumnFilter(c.id, {});
    })->setEnabled(m_view.columnFilters.contains(c.id));
    on(tr("Remove &all filters"), [this] {
        m_view.columnFilters.clear();
        setFilter({});
    })->setEnabled(m_filtered);
    menu.addSeparator();
    on(tr("&Hide this column"), [this, c] {
        std::vector<ViewColumn> shown = m_panes.columns();
        std::erase_if(shown, [&](const ViewColumn &each) { return each.id == c.id; });
        m_panes.setColumns(shown);
        remember();
    })->setEnabled(c.id != "name"_L1);
}

} // namespace zs
