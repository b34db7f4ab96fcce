// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_controller.h"

#include "ui/gantt/gantt_panes.h"
#include "ui/grid/column_dialog.h"
#include "ui/grid/column_filter_dialog.h"
#include "ui/grid/grid_keys.h"
#include "ui/grid/grid_tree.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QToolButton>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

const QString kLastView = u"gantt/view"_s; // of this person on this machine

} // namespace

GridController::GridController(
    GanttPanes &panes, IdSource &ids, Store store, std::function<QDate()> today, QWidget *page)
    : QObject(page)
    , m_panes(panes)
    , m_store(std::move(store))
    , m_today(std::move(today))
    , m_view(builtInViews().front())
{
    auto *keys = new GridKeys(panes, ids, this);
    connect(keys, &GridKeys::failed, this, &GridController::failed);
    buildBar(page);
    m_panes.setArranger([this](const GridData &table) { return arrange(table); });
    QHeaderView *header = m_panes.tree().header();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &GridController::headerMenu);
    connect(header, &QHeaderView::sectionClicked, this, [this](int section) {
        const auto modifiers = QGuiApplication::keyboardModifiers();
        sortBy(m_panes.model().columns()[static_cast<std::size_t>(section)].id,
               modifiers & (Qt::ShiftModifier | Qt::ControlModifier));
    });
    connect(&m_panes, &GanttPanes::columnsChanged, this, &GridController::remember);
    if (QCoreApplication::organizationName().isEmpty())
        return;
    const auto last =
        QJsonDocument::fromJson(QSettings().value(kLastView).toString().toUtf8()).object();
    if (GridView view = GridView::fromJson(last); !view.name.isEmpty() && !view.columns.empty())
        apply(view);
}

void GridController::planShown()
{
    fillGroups();
    m_panes.setColumns(m_view.columns);
    orderChanged();
}

GridView GridController::present() const
{
    GridView view = m_view;
    view.columns = m_panes.columns();
    return view;
}

std::vector<GridView> GridController::views() const
{
    std::vector<GridView> all = builtInViews();
    for (GridView &view : viewsFromSetting(m_store.read()))
        all.push_back(std::move(view));
    return all;
}

void GridController::apply(const GridView &view)
{
    m_view = view;
    m_panes.setColumns(view.columns);
    m_filter->setText(view.filter);
    fillGroups();
    orderChanged();
    remember();
    Q_EMIT viewApplied(view);
}

bool GridController::saveAs(const QString &name)
{
    std::vector<GridView> saved = viewsFromSetting(m_store.read());
    const QString clean = name.simplified();
    const auto builtIn = builtInViews();
    if (clean.isEmpty() || std::ranges::find(builtIn, clean, &GridView::name) != builtIn.end()) {
        Q_EMIT failed({ErrorCode::Invalid,
                       tr("A view needs a name that no view of the program has."),
                       clean});
        return false;
    }
    m_view.name = clean;
    m_view.builtIn = false;
    GridView view = present();
    view.filter =
        m_view.filter.isEmpty() ? QString() : m_compiled.canonical(m_panes.model().table());
    if (!view.filter.isEmpty())
        view.columnFilters.clear(); // the compiled filter holds them too
    view.zoom = static_cast<int>(m_panes.chart().scale().level());
    if (m_store.openPanels)
        view.panels = m_store.openPanels();
    std::erase_if(saved, [&](const GridView &each) { return each.name == clean; });
    saved.push_back(std::move(view));
    if (const auto written = m_store.write(settingOf(saved)); !written) {
        Q_EMIT failed(written.error());
        return false;
    }
    m_views->setText(clean);
    remember();
    return true;
}

bool GridController::remove(const QString &name)
{
    std::vector<GridView> saved = viewsFromSetting(m_store.read());
    if (std::erase_if(saved, [&](const GridView &each) { return each.name == name; }) == 0)
        return false;
    if (const auto written = m_store.write(settingOf(saved)); !written) {
        Q_EMIT failed(written.error());
        return false;
    }
    return true;
}

void GridController::remember()
{
    m_view.columns = m_panes.columns();
    if (QCoreApplication::organizationName().isEmpty())
        return; // no program of ours: a test, which must leave nothing behind
    QSettings().setValue(
        kLastView,
        QString::fromUtf8(QJsonDocument(present().toJson()).toJson(QJsonDocument::Compact)));
}

// --- order, groups, filter ---

QString GridController::wholeFilter() const
{
    QStringList terms;
    if (!m_view.filter.trimmed().isEmpty())
        terms << u'(' + m_view.filter + u')';
    for (const QString &expression : m_view.columnFilters)
        terms << u'(' + expression + u')';
    return terms.size() == 1 && !m_view.filter.trimmed().isEmpty() ? m_view.filter
                                                                   : terms.join(u" and "_s);
}

void GridController::compile(const GridData &table)
{
    auto read = FilterExpression::parse(wholeFilter(), table, m_today());
    m_filtered = read.has_value() && !read->isEmpty();
    m_problem = read ? QString() : read.error().message;
    m_compiled = read ? std::move(*read) : FilterExpression();
    m_compiledFor = table.columnsPtr();
}

RowArrangementPtr GridController::arrange(const GridData &table)
{
    if (m_compiledFor != table.columnsPtr()) // another plan
        compile(table);
    if (!m_filtered)
        return arranged(table, m_view.order);
    return arranged(table, m_view.order, [&](int task) { return m_compiled.matches(table, task); });
}

void GridController::orderChanged()
{
    compile(m_panes.model().table());
    m_panes.rearrange();
    showOrder();
    showHits();
}

void GridController::showHits()
{
    const RowArrangementPtr &rows = m_panes.model().arrangement();
    if (!m_problem.isEmpty())
        say(m_problem, true);
    else if (m_filtered && rows)
        say(tr("%1 of %2 tasks").arg(rows->hits).arg(m_panes.model().snapshot()->size()), false);
    else
        say({}, false);
}

void GridController::say(const QString &text, bool problem)
{
    m_message->setText(text);
    m_message->setToolTip(text);
    m_message->setForegroundRole(problem ? QPalette::BrightText : QPalette::PlaceholderText);
    m_message->setVisible(!text.isEmpty());
    m_filter->setProperty("problem", problem);
    m_filter->setToolTip(problem ? text : QString());
    if (m_filter->text() != m_view.filter)
        m_filter->setText(m_view.filter);
}

void GridController::showOrder()
{
    QHeaderView *header = m_panes.tree().header();
    const auto &keys = m_view.order.sort;
    const int column =
        keys.empty() ? -1 : columnIndex(m_panes.model().columns(), keys.front().column);
    header->setSortIndicatorShown(column >= 0);
    header->setSortIndicator(column,
                             !keys.empty() && keys.front().descending ? Qt::DescendingOrder
                                                                      : Qt::AscendingOrder);
    m_views->setText(m_view.name);
    const QSignalBlocker quiet(m_group);
    for (int i = 0; i < m_group->count(); ++i) {
        if (m_group->itemData(i).toString() == m_view.order.group
            && m_group->itemData(i, Qt::UserRole + 1).toInt()
                   == static_cast<int>(m_view.order.step))
            return m_group->setCurrentIndex(i);
    }
    m_group->setCurrentIndex(0);
}

void GridController::setFilter(const QString &expression)
{
    m_view.filter = expression.trimmed();
    orderChanged();
    remember();
}

void GridController::setColumnFilter(const QString &column, const QString &expression)
{
    if (expression.isEmpty())
        m_view.columnFilters.remove(column);
    else
        m_view.columnFilters.insert(column, expression);
    orderChanged();
    remember();
}

void GridController::setGroup(const QString &column, GroupStep step)
{
    m_view.order.group = column;
    m_view.order.step = step;
    orderChanged();
    remember();
}

void GridController::setSort(std::vector<SortKey> keys)
{
    m_view.order.sort = std::move(keys);
    orderChanged();
    remember();
}

void GridController::sortBy(const QString &column, bool add)
{
    std::vector<SortKey> keys = m_view.order.sort;
    const auto known = std::ranges::find(keys, column, &SortKey::column);
    if (known == keys.end()) {
        if (!add)
            keys.clear();
        keys.push_back({column, false});
    } else if (!known->descending) {
        known->descending = true;
        if (!add)
            keys = {*known};
    } else {
        keys.erase(known);
        if (!add)
            keys.clear();
    }
    setSort(std::move(keys));
}

void GridController::chooseColumns()
{
    auto *dialog = new ColumnDialog(m_panes.model().columns(), m_panes.columns(), m_panes.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_view.columns = dialog->result();
        m_panes.setColumns(m_view.columns);
        remember();
    });
    dialog->open();
}

void GridController::filterColumn(int column)
{
    auto *dialog = new ColumnFilterDialog(m_panes.model().tablePtr(), column, m_panes.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString id = m_panes.model().columns()[static_cast<std::size_t>(column)].id;
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
        setColumnFilter(id, dialog->expression());
    });
    dialog->open();
}

} // namespace zs
