// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "domain/choice_text.h"
#include "money/amount.h"
#include "ui/lists/list_export.h"
#include "ui/map/map_tile.h"
#include "ui/overview/behind_model.h"
#include "ui/overview/overview_charts.h"
#include "ui/overview/overview_print.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kCards = 6;
constexpr int kCharts = 3;

} // namespace

OverviewPage::OverviewPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_header(new PageHeader(tr("Overview"), this))
    , m_stack(new QStackedLayout)
    , m_behind(new BehindModel(this))
    , m_empty(new EmptyState(
          u"view-statistics"_s, tr("There are no projects yet that you may read."), {}, this))
{
    setObjectName(u"overviewPage"_s);
    auto *printed = m_header->addButton(tr("&Print..."), u"document-print"_s);
    printed->setObjectName(u"printOverview"_s);
    printed->setToolTip(tr("The figures and the three pictures on one sheet, as PDF"));
    auto *taken = m_header->addButton(tr("E&xport the list..."), u"document-export"_s);
    taken->setObjectName(u"exportOverview"_s);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(buildFigures());
    auto *split = new QSplitter(Qt::Vertical, body);
    split->setObjectName(u"overviewSplit"_s);
    split->addWidget(buildCharts());
    split->addWidget(buildList());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({scaled(360), scaled(200)});
    column->addWidget(split, 1);
    m_stack->addWidget(body);
    m_stack->addWidget(m_empty);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kSpace);
    page->setSpacing(kSpace);
    page->addWidget(m_header);
    page->addLayout(m_stack, 1);
    connect(printed, &QPushButton::clicked, this, &OverviewPage::print);
    connect(taken, &QPushButton::clicked, this, &OverviewPage::exportRows);
}

QWidget *OverviewPage::buildFigures()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace);
    for (int i = 0; i < kCards; ++i) {
        auto *card = new QToolButton(line);
        card->setObjectName(u"overviewCard%1"_s.arg(i));
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // six share the width
        card->setToolTip(tr("Shows the projects behind this number"));
        connect(card, &QToolButton::clicked, this, [this, i] { showBehind(i); });
        row->addWidget(card, 1);
        m_cards.push_back(card);
    }
    return line;
}

QWidget *OverviewPage::buildCharts()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace);
    const QString names[kCharts] = {
        tr("Investment by district"), tr("Projects by stage"), tr("Funds by source")};
    for (int i = 0; i < kCharts; ++i) {
        auto *view = new QChartView(line);
        view->setObjectName(u"overviewChart%1"_s.arg(i));
        view->setAccessibleName(names[i]);
        view->setAccessibleDescription(tr("The same numbers stand in the list below."));
        view->setRenderHint(QPainter::Antialiasing);
        view->setFrameShape(QFrame::NoFrame);
        view->setMinimumHeight(scaled(150));
        view->setFocusPolicy(Qt::NoFocus); // the list of numbers is the keyboard's way
        view->viewport()->setFocusPolicy(Qt::NoFocus);
        row->addWidget(view, 1);
        m_charts.push_back(view);
    }
    if (m_workspace.may(Permission::MapRead)) {
        m_map = new MapTile(m_workspace, line);
        row->addWidget(m_map, 1);
        connect(m_map, &MapTile::wanted, this, &OverviewPage::mapWanted);
        connect(m_map, &MapTile::failed, this, &OverviewPage::failed);
    }
    return line;
}

QWidget *OverviewPage::buildList()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfSpace);
    auto *line = new QHBoxLayout;
    auto *label = new QLabel(tr("Projects &behind:"), part);
    m_choice = new QComboBox(part);
    m_choice->setObjectName(u"overviewNumber"_s);
    m_choice->setAccessibleName(tr("The number that is looked behind"));
    label->setBuddy(m_choice);
    line->addWidget(label);
    line->addWidget(m_choice, 1);
    column->addLayout(line);
    m_table = new QTableView(part);
    m_table->setObjectName(u"overviewTable"_s);
    m_table->setAccessibleName(tr("Projects behind the number"));
    m_table->setModel(m_behind);
    m_table->setFont(listFont());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(26));
    m_table->horizontalHeader()->setSectionResizeMode(BehindModel::Name, QHeaderView::Stretch);
    column->addWidget(m_table, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &OverviewPage::showBehind);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT projectWanted(m_behind->projectAt(index.row()));
    });
    return part;
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void OverviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_all)
        return;
    fillCharts();
    if (m_map)
        m_map->refresh();
}

void OverviewPage::refresh()
{
    auto all = RuleDesk(m_workspace).overview();
    const auto units = m_workspace.units();
    if (!all || !units) {
        Q_EMIT failed(all ? units.error() : all.error());
        return;
    }
    std::optional<FundBook> funds;
    if (m_workspace.may(Permission::MoneyRead) || m_workspace.may(Permission::FundManage)) {
        auto book = MoneyDesk(m_workspace).book();
        if (!book)
            return Q_EMIT failed(book.error());
        funds = std::move(*book);
    }
    m_all = std::move(*all); // the rows shown until now point into it: fill() follows at once
    m_figures = overviewOf(*m_all, *units, funds ? &*funds : nullptr, 0);
    fill();
}

void OverviewPage::fill()
{
    m_stack->setCurrentIndex(m_all->projects.empty() ? 1 : 0);
    m_header->setRemark(
        tr("%n project(s)", nullptr, static_cast<int>(m_figures.all.projects.size())));
    fillCards();
    fillCharts();
    fillNumbers();
    if (m_map)
        m_map->refresh();
    layout()->activate(); // the cards have got their second and third line
}

void OverviewPage::fillCards()
{
    const std::pair<QString, const OverviewSlice *> cards[kCards] = {
        {tr("All projects"), &m_figures.all},
        {tr("In reserve"), &m_figures.reserve},
        {tr("Under way"), &m_figures.running},
        {tr("Finished"), &m_figures.finished},
        {tr("Late"), &m_figures.late},
        {tr("Rule warnings"), &m_figures.flagged},
    };
    for (int i = 0; i < kCards; ++i) {
        const auto &[name, slice] = cards[i];
        const QString count = QLocale().toString(static_cast<qlonglong>(slice->projects.size()));
        m_cards[static_cast<std::size_t>(i)]->setText(
            u"%1\n%2\n%3"_s.arg(name, count, amountText(slice->amount)));
        m_cards[static_cast<std::size_t>(i)]->setAccessibleName(
            tr("%1: %2 projects, %3").arg(name, count, amountText(slice->amount)));
    }
}

void OverviewPage::addNumber(const QString &name, const std::vector<ProjectId> &projects)
{
    m_numbers.push_back({name, projects});
    m_choice->addItem(tr("%1 (%2)").arg(name).arg(projects.size()));
}

void OverviewPage::fillNumbers()
{
    const int chosen = std::max(0, m_choice->currentIndex());
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        m_numbers.clear();
        addNumber(tr("All projects"), m_figures.all.projects);
        addNumber(tr("In reserve"), m_figures.reserve.projects);
        addNumber(tr("Under way"), m_figures.running.projects);
        addNumber(tr("Finished"), m_figures.finished.projects);
        addNumber(tr("Late"), m_figures.late.projects);
        addNumber(tr("Rule warnings"), m_figures.flagged.projects);
        for (const OverviewSlice &slice : m_figures.districts)
            addNumber(tr("District: %1").arg(slice.name), slice.projects);
        for (const OverviewSlice &slice : m_figures.stages)
            addNumber(tr("Stage: %1").arg(slice.name), slice.projects);
        const EntityInfo &info = *entityInfo(EntityKind::FundQuota);
        const auto at = static_cast<std::size_t>(fieldIndex(info, u"source"));
        for (const FundSlice &slice : m_figures.funds)
            addNumber(tr("Funds: %1")
                          .arg(choiceText(
                              info, info.fields[at], static_cast<std::int64_t>(slice.source))),
                      slice.projects);
    }
    showBehind(chosen < static_cast<int>(m_numbers.size()) ? chosen : 0);
}

void OverviewPage::fillCharts()
{
    const int districts = kCards;
    const int stages = districts + static_cast<int>(m_figures.districts.size());
    const int funds = stages + static_cast<int>(m_figures.stages.size());
    const auto put = [this](int at, QChart *chart) {
        QChartView *view = m_charts[static_cast<std::size_t>(at)];
        const std::unique_ptr<QChart> before(view->chart());
        view->setChart(chart);
    };
    if (!m_figures.stages.empty()) {
        put(0, districtChart(m_figures, [this, districts](int i) { showBehind(districts + i); }));
        put(1, stageChart(m_figures, [this, stages](int i) { showBehind(stages + i); }));
    }
    m_charts[2]->setVisible(!m_figures.funds.empty());
    if (!m_figures.funds.empty())
        put(2, fundChart(m_figures, [this, funds](int i) { showBehind(funds + i); }));
}

void OverviewPage::showBehind(int number)
{
    if (number < 0 || number >= static_cast<int>(m_numbers.size()))
        return;
    const QSignalBlocker quiet(m_choice);
    m_choice->setCurrentIndex(number);
    m_behind->show(*m_all, m_numbers[static_cast<std::size_t>(number)].projects);
}

void OverviewPage::exportRows()
{
    const int number = m_choice->currentIndex();
    if (number < 0)
        return;
    const Number &chosen = m_numbers[static_cast<std::size_t>(number)];
    ListDocument list;
    list.title = chosen.text;
    list.weights = {1.2, 3.0, 1.0, 1.2, 0.8, 1.2, 1.2};
    list.headers = m_behind->headers();
    for (int row = 0; row < m_behind->rowCount(); ++row)
        list.rows.push_back(m_behind->cells(row));
    list.projects = chosen.projects;
    const auto path = exportList(m_workspace, list, this);
    if (!path)
        Q_EMIT failed(path.error());
    else if (!path->isEmpty())
        Q_EMIT done(tr("The list was written: %1").arg(*path));
}

void OverviewPage::print()
{
    if (!m_all || m_all->projects.empty())
        return;
    const QString path = askSavePath(
        this, tr("Print the overview"), tr("Overview") + u".pdf"_s, tr("PDF document (*.pdf)"));
    if (path.isEmpty())
        return;
    QStringList cards;
    for (const QToolButton *card : m_cards)
        cards << card->text();
    const auto printed =
        printOverview(m_workspace, {cards, m_figures, m_figures.all.projects}, path);
    if (!printed)
        Q_EMIT failed(printed.error());
    else
        Q_EMIT done(tr("The overview was written: %1").arg(path));
}

} // namespace zs
