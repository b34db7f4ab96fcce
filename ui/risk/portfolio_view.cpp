// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/portfolio_view.h"

#include "ui/lists/list_export.h"
#include "ui/widgets/bar_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

enum Column { Code, Name, Likely, Between, Cases, Usual, Trend, Why };
constexpr std::array kLikely{0.2, 0.4, 0.6, 0.8}; ///< where the next column of the matrix begins
/// Where the next row of the matrix begins, fen: ten million, fifty million, two and ten hundred
/// million yuan.
constexpr std::array kMoney{1'000'000'000LL, 5'000'000'000LL, 20'000'000'000LL, 100'000'000'000LL};
constexpr int kCells = 5;
constexpr std::size_t kDigestRows = 40;

template <class Steps, class Value>
int stepOf(const Steps &steps, Value value)
{
    return static_cast<int>(std::ranges::upper_bound(steps, value) - steps.begin());
}

QString percent(double share)
{
    return u"%1 %"_s.arg(100 * share, 0, 'f', 0);
}

std::int64_t moneyOf(const Project &project)
{
    return project.budget.fen > 0 ? project.budget.fen : project.estimate.fen;
}

/// "▲ 7": points since what was said before.
QString trendText(const std::vector<double> &before)
{
    if (before.size() < 2)
        return u"—"_s;
    const auto points = std::lround(100 * (before.back() - before[before.size() - 2]));
    if (points == 0)
        return u"0"_s;
    return (points > 0 ? u"▲ %1"_s : u"▼ %1"_s).arg(std::abs(points));
}

QString firstReason(const RiskScore &score)
{
    const QJsonArray all = QJsonDocument::fromJson(score.reasons.toUtf8()).array();
    return all.isEmpty() ? QString() : all[0].toString();
}

QStringList rowOf(const ScoredProject &one)
{
    const RiskScore &score = one.score;
    return {one.project.code,
            one.project.name,
            percent(score.probability),
            u"%1–%2"_s.arg(percent(score.least), percent(score.most)),
            QString::number(score.cases),
            percent(score.reference),
            trendText(one.before),
            firstReason(score)};
}

/// The likelier and the dearer, the stronger; a number stands in each cell.
QColor heatOf(int likely, int money)
{
    const int heat = likely + money;
    QColor colour = themeColor(heat >= 6   ? ColorRole::Late
                               : heat >= 4 ? ColorRole::AtRisk
                                           : ColorRole::OnTrack);
    colour.setAlpha(themeKind() == ThemeKind::HighContrast ? 90 : 60);
    return colour;
}

} // namespace

PortfolioView::PortfolioView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_pages(new QStackedWidget(this))
    , m_target(new QComboBox(this))
    , m_remark(dimLabel({}, this))
    , m_table(plainTable({tr("Code"),
                          tr("Project"),
                          tr("Probability"),
                          tr("Between"),
                          tr("Cases"),
                          tr("Reference"),
                          tr("Trend"),
                          tr("Main reason")},
                         this))
    , m_matrix(new QTableWidget(kCells, kCells, this))
    , m_why(new QTextBrowser(this))
{
    setObjectName(u"riskPortfolio"_s);
    m_table->setObjectName(u"riskTable"_s);
    m_table->setAccessibleName(tr("Projects by how likely it is"));
    m_table->setItemDelegateForColumn(Likely, new BarDelegate(m_table));
    auto *split = new QSplitter(this);
    split->setObjectName(u"riskSplit"_s);
    split->addWidget(m_table);
    split->addWidget(buildSide());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *empty = new EmptyState(
        u"data-warning"_s,
        tr("Nothing can be foretold yet: fewer than 20 finished works are known here, or no "
           "project "
           "has a planned finish. Import your agency's history, and let projects run: a snapshot "
           "of each is taken every month."),
        tr("Import a &ledger..."),
        this);
    empty->button()->setObjectName(u"riskEmptyImport"_s);
    m_pages->addWidget(split);
    m_pages->addWidget(empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(buildTop());
    column->addWidget(m_pages, 1);
    connect(empty->button(), &QPushButton::clicked, this, &PortfolioView::importWanted);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PortfolioView::showProject);
    connect(m_table, &QTableWidget::cellActivated, this, [this] {
        if (const ScoredProject *one = chosen())
            Q_EMIT projectWanted(one->project.id);
    });
    connect(m_matrix, &QTableWidget::itemSelectionChanged, this, &PortfolioView::fill);
}

QWidget *PortfolioView::buildTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    m_target->setObjectName(u"riskTarget"_s);
    m_target->setAccessibleName(tr("What is foretold"));
    for (const RiskTarget each : kRiskTargets)
        m_target->addItem(riskTargetText(each), static_cast<int>(each));
    m_remark->setObjectName(u"riskRemark"_s);
    auto *taken = new QPushButton(tr("E&xport list..."), top);
    taken->setObjectName(u"riskExport"_s);
    row->addWidget(m_target);
    row->addWidget(m_remark, 1);
    row->addWidget(taken);
    connect(m_target, &QComboBox::currentIndexChanged, this, &PortfolioView::refresh);
    connect(taken, &QPushButton::clicked, this, &PortfolioView::exportTable);
    return top;
}

QWidget *PortfolioView::buildSide()
{
    auto *side = new QWidget(this);
    m_matrix->setObjectName(u"riskMatrix"_s);
    m_matrix->setAccessibleName(
        tr("Projects by probability and money; a cell chosen narrows the list"));
    m_matrix->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_matrix->setSelectionMode(QAbstractItemView::SingleSelection);
    m_matrix->setHorizontalHeaderLabels({u"<20"_s, u"20–40"_s, u"40–60"_s, u"60–80"_s, u"≥80"_s});
    m_matrix->setVerticalHeaderLabels({tr("from 1 billion"),
                                       tr("200 million to 1 billion"),
                                       tr("50 to 200 million"),
                                       tr("10 to 50 million"),
                                       tr("below 10 million")});
    m_matrix->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_matrix->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_matrix->verticalHeader()->setDefaultSectionSize(scaled(24));
    m_matrix->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_matrix->setFixedHeight(m_matrix->verticalHeader()->length()
                             + m_matrix->horizontalHeader()->sizeHint().height()
                             + 2 * m_matrix->frameWidth());
    m_why->setObjectName(u"riskWhy"_s);
    m_why->setAccessibleName(tr("Why this is foretold"));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfSpace);
    column->addWidget(dimLabel(tr("Probability (%) across, planned cost in yuan down"), side));
    column->addWidget(m_matrix);
    column->addWidget(m_why, 1);
    column->addWidget(buildActs(side));
    return side;
}

QWidget *PortfolioView::buildActs(QWidget *side)
{
    auto *line = new QWidget(side);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_open = new QPushButton(tr("&Open project"), line);
    m_open->setObjectName(u"riskOpen"_s);
    auto *map = new QPushButton(tr("On the ma&p"), line);
    map->setObjectName(u"riskMap"_s);
    row->addStretch(1);
    row->addWidget(map);
    row->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const ScoredProject *one = chosen())
            Q_EMIT projectWanted(one->project.id);
    });
    connect(map, &QPushButton::clicked, this, [this] {
        const ScoredProject *one = chosen();
        Q_EMIT mapWanted(one ? one->project.id : ProjectId());
    });
    return line;
}

RiskTarget PortfolioView::target() const
{
    return static_cast<RiskTarget>(m_target->currentData().toInt());
}

void PortfolioView::refresh()
{
    auto scored = m_desk.scored(target());
    if (!scored) {
        Q_EMIT failed(scored.error());
        return;
    }
    m_all = std::move(*scored);
    m_pages->setCurrentIndex(m_all.empty() ? 1 : 0);
    fillMatrix();
    fill();
}

void PortfolioView::fillMatrix()
{
    std::array<std::array<int, kCells>, kCells> count{};
    for (const ScoredProject &one : m_all) {
        const int likely = stepOf(kLikely, one.score.probability);
        const int money = stepOf(kMoney, static_cast<long long>(moneyOf(one.project)));
        ++count[static_cast<std::size_t>(money)][static_cast<std::size_t>(likely)];
    }
    const QSignalBlocker quiet(m_matrix);
    for (int money = 0; money < kCells; ++money) {
        for (int likely = 0; likely < kCells; ++likely) {
            const int n = count[static_cast<std::size_t>(money)][static_cast<std::size_t>(likely)];
            auto *item = new QTableWidgetItem(n > 0 ? QString::number(n) : QString());
            item->setTextAlignment(Qt::AlignCenter);
            item->setBackground(heatOf(likely, money));
            m_matrix->setItem(kCells - 1 - money, likely, item);
        }
    }
    m_matrix->clearSelection();
}

/// The projects of the chosen cell, else all of them.
void PortfolioView::fill()
{
    const QList<QTableWidgetItem *> cell = m_matrix->selectedItems();
    const bool narrow = !cell.isEmpty() && !cell.front()->text().isEmpty();
    m_shown.clear();
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(0);
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            const ScoredProject &one = m_all[i];
            const int money = stepOf(kMoney, static_cast<long long>(moneyOf(one.project)));
            if (narrow
                && (stepOf(kLikely, one.score.probability) != cell.front()->column()
                    || kCells - 1 - money != cell.front()->row()))
                continue;
            m_shown.push_back(i);
            addRow(m_table, rowOf(one));
            QTableWidgetItem *bar = m_table->item(m_table->rowCount() - 1, Likely);
            bar->setData(BarDelegate::PartRole, one.score.probability);
            for (const int column : {Likely, Between, Cases, Usual, Trend})
                m_table->item(m_table->rowCount() - 1, column)
                    ->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        fitColumns(m_table);
        m_table->selectRow(0);
    }
    const QString by = !m_all.empty() && m_all.front().score.model.isValid()
                           ? tr("told by the model in use")
                           : tr("told by what became of similar works: no model is in use");
    m_remark->setText(
        m_all.empty() ? QString()
                      : tr("%1 of %2 projects, %3").arg(m_shown.size()).arg(m_all.size()).arg(by));
    showProject();
}

const ScoredProject *PortfolioView::chosen() const
{
    const auto row = static_cast<std::size_t>(std::max(0, m_table->currentRow()));
    return row < m_shown.size() ? &m_all[m_shown[row]] : nullptr;
}

QString PortfolioView::whyText(const ScoredProject &one) const
{
    const auto line = [](const QString &text) { return u"<p>%1</p>"_s.arg(text.toHtmlEscaped()); };
    const RiskScore &score = one.score;
    QString html = u"<p><b>%1</b></p>"_s.arg(one.project.name.toHtmlEscaped());
    html += line(tr("%1: %2. Of %3 past cases that were told about the same, %4 to %5 were so "
                    "(95 %). Reference: %6.")
                     .arg(riskTargetText(score.target), percent(score.probability))
                     .arg(score.cases)
                     .arg(percent(score.least), percent(score.most), percent(score.reference)));
    const auto why = m_desk.explain(one.project.id, score.target);
    if (!why)
        return html + line(why.error().message);
    for (const DelayReason &reason : why->reasons)
        html += line(reason.sentence);
    html += line(why->reference);
    for (const QString &lower : why->lower)
        html += line(lower);
    html += line(tr("It says what was so in past works, not what causes what."));
    return html;
}

void PortfolioView::showProject()
{
    const ScoredProject *one = chosen();
    m_open->setEnabled(one != nullptr);
    m_why->setHtml(one ? whyText(*one) : QString());
}

void PortfolioView::exportTable()
{
    ListDocument list = listOf(*m_table);
    list.title = riskTargetText(target());
    for (const std::size_t i : m_shown)
        list.projects.push_back(m_all[i].project.id);
    const auto path = exportList(m_workspace, list, window());
    if (!path)
        Q_EMIT failed(path.error());
    else if (!path->isEmpty())
        Q_EMIT done(tr("%1 was written.").arg(*path));
}

Result<QString> PortfolioView::writeDigest()
{
    ListDocument list;
    list.title = tr("Risk digest of the week to %1").arg(m_desk.today().toString(Qt::ISODate));
    list.headers = {tr("What is foretold"),
                    tr("Code"),
                    tr("Project"),
                    tr("Probability"),
                    tr("Between"),
                    tr("Trend"),
                    tr("Main reason")};
    list.weights = {1.3, 1.0, 2.0, 0.7, 0.9, 0.6, 3.6};
    list.numbers = {3, 4, 5};
    for (const RiskTarget each : kRiskTargets) {
        const auto scored = m_desk.scored(each);
        if (!scored)
            return passOn(scored);
        list.facts.emplace_back(
            riskTargetText(each),
            tr("%1 projects, %2 of them at 70 % or more")
                .arg(scored->size())
                .arg(std::ranges::count_if(*scored, [](const ScoredProject &one) {
                    return one.score.probability >= kAlertAt;
                })));
        for (std::size_t i = 0; i < std::min(kDigestRows, scored->size()); ++i) {
            const ScoredProject &one = (*scored)[i];
            const QStringList cells = rowOf(one);
            list.rows.push_back({riskTargetText(each),
                                 cells[Code],
                                 cells[Name],
                                 cells[Likely],
                                 cells[Between],
                                 cells[Trend],
                                 cells[Why]});
            list.projects.push_back(one.project.id);
        }
    }
    return exportList(m_workspace, list, window());
}

} // namespace zs
