// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the task table as a whole: its views, columns, order, groups and filter.
#pragma once

#include "base/error.h"
#include "ui/grid/filter_expression.h"
#include "ui/grid/saved_view.h"

#include <QObject>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace zs {

class GanttPanes;
class GridKeys;

class GridController final : public QObject {
    Q_OBJECT

public:
    /// Where the views of all people are kept: the workspace's settings.
    struct Store {
        std::function<QString()> read;
        std::function<Result<>(const QString &)> write;
        std::function<QStringList()> openPanels; ///< below the chart, for a view that is saved
    };
    /// `today` is what the word means in filters.
    GridController(
        GanttPanes &panes, IdSource &ids, Store store, std::function<QDate()> today, QWidget *page);

    /// The line of controls above the table; made once.
    [[nodiscard]] QWidget *bar() const { return m_bar; }
    /// Another plan is shown: its columns may differ.
    void planShown();
    /// The plan is another moment of itself: hits are counted again.
    void planChanged() { showHits(); }
    /// What is in force now, under the name of the view it came from.
    [[nodiscard]] GridView present() const;
    void apply(const GridView &view);
    [[nodiscard]] std::vector<GridView> views() const;
    /// Saves what is in force under a name, for everybody; replaces a view of that name.
    bool saveAs(const QString &name);
    bool remove(const QString &name);

    void setFilter(const QString &expression);
    void setColumnFilter(const QString &column, const QString &expression);
    void setGroup(const QString &column, GroupStep step);
    /// Up, down, the plan's own order; `add` makes it a further key.
    void sortBy(const QString &column, bool add);
    void setSort(std::vector<SortKey> keys);
    void chooseColumns();
    void filterColumn(int column);

Q_SIGNALS:
    void failed(const zs::Error &error);
    /// A view came into force: zoom and panels are the page's business.
    void viewApplied(const zs::GridView &view);

private:
    void buildBar(QWidget *page);
    void fillViewMenu();
    void fillGroups();
    void askName();
    void headerMenu(const QPoint &at);
    void fillHeaderMenu(QMenu &menu, int column);
    [[nodiscard]] RowArrangementPtr arrange(const GridData &table);
    void compile(const GridData &table);
    void orderChanged();
    void showOrder();
    void showHits();
    void say(const QString &text, bool problem);
    void remember();
    [[nodiscard]] QString wholeFilter() const;

    GanttPanes &m_panes;
    Store m_store;
    std::function<QDate()> m_today;
    GridView m_view; ///< columns are those of the panes
    FilterExpression m_compiled;
    bool m_filtered = false;
    QString m_problem; ///< why the filter cannot be read
    /// Whose columns the compiled filter counts.
    std::shared_ptr<const std::vector<GridColumn>> m_compiledFor;
    QWidget *m_bar = nullptr;
    QToolButton *m_views = nullptr;
    QComboBox *m_group = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_message = nullptr;
};

} // namespace zs
