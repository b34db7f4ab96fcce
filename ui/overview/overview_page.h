// SPDX-License-Identifier: GPL-3.0-or-later
// All projects in figures for who leads (总览): 一张图, 一个池, 一本账; behind every number stand
// its projects.
#pragma once

#include "base/error.h"
#include "ui/overview/overview_figures.h"

#include <QWidget>

class QChart;
class QChartView;
class QComboBox;
class QGridLayout;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace zs {

class BehindModel;
class EmptyState;
class MapTile;
class PageHeader;

class OverviewPage final : public QWidget {
    Q_OBJECT

public:
    explicit OverviewPage(Workspace &workspace, QWidget *parent = nullptr);
    /// Reads everything anew.
    void refresh();
    /// Shows the projects behind a number; by its place in the list of numbers.
    void showBehind(int number);

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    void projectWanted(zs::ProjectId project);
    void mapWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A number that can be looked behind.
    struct Number {
        QString text;
        std::vector<ProjectId> projects;
    };

    QWidget *buildFigures();
    QWidget *buildCharts();
    QWidget *buildList();
    void fill();
    void fillCards();
    void fillNumbers();
    void fillCharts();
    void addNumber(const QString &name, const std::vector<ProjectId> &projects);
    void exportRows();
    void print();

    Workspace &m_workspace;
    std::optional<RuleDesk::Overview> m_all;
    OverviewFigures m_figures;
    std::vector<Number> m_numbers; ///< cards, districts, stages, funds: in this order
    PageHeader *m_header;
    QStackedLayout *m_stack;
    BehindModel *m_behind;
    EmptyState *m_empty;
    std::vector<QToolButton *> m_cards;
    std::vector<QChartView *> m_charts;
    MapTile *m_map = nullptr; ///< for who may read the map
    QComboBox *m_choice = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace zs
