// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/chart_extras.h"

#include "control/progress_line.h"
#include "ui/gantt/gantt_panes.h"
#include "ui/network/network_view.h"
#include "ui/panels/time_panels.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostBaselines = 2; // beside the chosen one: three fit below a bar
constexpr int kPanelHeight = 180;
const QString kPanelKey = u"gantt/panel"_s;
const QString kHeightKey = u"gantt/panelHeight"_s;

} // namespace

ChartExtras::ChartExtras(GanttPanes &panes, QWidget &page)
    : QObject(&page)
    , m_panes(panes)
    , m_page(page)
    , m_body(new QStackedWidget(&page))
    , m_splitter(new QSplitter(Qt::Vertical, m_body))
    , m_panels(new TimePanels(m_splitter))
    , m_network(new NetworkView(m_body))
    , m_baselineMenu(new QMenu(&page))
    , m_baselineButton(new QToolButton(&page))
{
    m_body->setObjectName(u"ganttBody"_s);
    m_splitter->setObjectName(u"ganttPanelSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->insertWidget(0, &panes);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_panels->hide();
    m_body->addWidget(m_splitter);
    m_body->addWidget(m_network);
    makeActions();
    connectNetwork();
    connectPanels();
    setOpenPanels({QSettings().value(kPanelKey).toString()});
}

QWidget *ChartExtras::body() const
{
    return m_body;
}

bool ChartExtras::showsNetwork() const
{
    return m_body->currentWidget() == m_network;
}

QAction *
ChartExtras::addAction(const char *name, const QString &text, const char *icon, bool checkable)
{
    auto *action = new QAction(QIcon::fromTheme(QString::fromLatin1(icon)), text, &m_page);
    action->setObjectName(QString::fromLatin1(name));
    action->setCheckable(checkable);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page.addAction(action);
    return action;
}

void ChartExtras::makeActions()
{
    m_progressLine =
        addAction("ganttProgressLine", tr("Progress line"), "office-chart-line-stacked", true);
    m_progressLine->setChecked(true);
    m_panes.chart().setShowProgressLine(true);
    m_histogram = addAction("ganttHistogram", tr("Resource histogram"), "office-chart-bar", true);
    m_curve = addAction("ganttCurve", tr("S-curve"), "office-chart-area", true);
    m_asNetwork = addAction("ganttNetwork", tr("Network"), "distribute-horizontal-x", true);
    m_asNetwork->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    m_asNetwork->setToolTip(tr("Show the plan as a network (%1)")
                                .arg(m_asNetwork->shortcut().toString(QKeySequence::NativeText)));
    m_timeScaled =
        addAction("ganttNetworkTime", tr("Network on a time axis"), "view-time-schedule", true);
    m_timeScaled->setVisible(false);
    m_baselineButton->setObjectName(u"ganttMoreBaselines"_s);
    m_baselineButton->setText(tr("More baselines"));
    m_baselineButton->setAccessibleName(m_baselineButton->text());
    m_baselineButton->setToolTip(tr("Baselines to draw below the chosen one"));
    m_baselineButton->setPopupMode(QToolButton::InstantPopup);
    m_baselineButton->setMenu(m_baselineMenu);
    connect(m_progressLine, &QAction::toggled, this, [this](bool shown) {
        m_panes.chart().setShowProgressLine(shown);
        if (shown)
            Q_EMIT reloadWanted();
    });
    connect(m_histogram, &QAction::toggled, this, [this](bool shown) {
        if (shown) {
            m_panels->setKind(TimePanels::Kind::Histogram);
            m_curve->setChecked(false);
        }
        showPanel(m_histogram->isChecked() || m_curve->isChecked());
    });
    connect(m_curve, &QAction::toggled, this, [this](bool shown) {
        if (shown) {
            m_panels->setKind(TimePanels::Kind::SCurve);
            m_histogram->setChecked(false);
        }
        showPanel(m_histogram->isChecked() || m_curve->isChecked());
    });
    connect(m_asNetwork, &QAction::toggled, this, [this](bool shown) {
        m_body->setCurrentIndex(shown ? 1 : 0);
        m_timeScaled->setVisible(shown);
        (shown ? static_cast<QWidget *>(m_network) : &m_panes.chart())->setFocus();
    });
    connect(m_timeScaled, &QAction::toggled, m_network, &NetworkView::setTimeScale);
}

void ChartExtras::fillToolBar(QToolBar &bar) const
{
    bar.addActions({m_progressLine, m_histogram, m_curve, m_asNetwork, m_timeScaled});
    bar.addWidget(m_baselineButton)->setVisible(false);
}

/// One selection: the network passes clicks to the chart's own signals, and is told what is
/// selected.
void ChartExtras::connectNetwork()
{
    GanttView &chart = m_panes.chart();
    connect(m_network, &NetworkView::taskClicked, &chart, &GanttView::taskClicked);
    connect(m_network, &NetworkView::taskActivated, &chart, &GanttView::taskActivated);
    connect(m_network, &NetworkView::menuRequested, &chart, &GanttView::menuRequested);
    connect(&m_panes, &GanttPanes::selectionChanged, m_network, [this] {
        const std::vector<TaskId> tasks = m_panes.selectedTasks();
        m_network->setSelected(QSet<TaskId>(tasks.begin(), tasks.end()), m_panes.currentTask());
    });
}

void ChartExtras::connectPanels()
{
    // geometry settles after the signal: what it then is counts
    const auto later = [this] { QTimer::singleShot(0, this, &ChartExtras::follow); };
    connect(&m_panes.chart(), &GanttView::windowChanged, this, &ChartExtras::follow);
    connect(&m_panes, &QSplitter::splitterMoved, this, later);
    connect(&m_panes.chart(), &GanttView::windowChanged, this, later);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_panels->isVisible())
            QSettings().setValue(kHeightKey, m_panels->height());
    });
    connect(m_panels, &TimePanels::tasksPicked, this, &ChartExtras::pick);
}

/// The panels' part of time is the chart's, and stands below it.
void ChartExtras::follow()
{
    if (!m_panels->isVisible())
        return;
    GanttView &chart = m_panes.chart();
    const Viewport seen = chart.visiblePart();
    const QPoint corner = chart.viewport()->mapTo(m_splitter, QPoint(0, 0));
    m_panels->setTimeWindow({chart.scale(), seen.left, seen.width}, corner.x());
}

void ChartExtras::showPanel(bool shown)
{
    QSettings().setValue(kPanelKey, openPanels().join(u','));
    if (shown == m_panels->isVisibleTo(m_splitter))
        return;
    m_panels->setVisible(shown);
    if (!shown)
        return;
    const int height =
        std::max(m_panels->minimumHeight(), QSettings().value(kHeightKey, kPanelHeight).toInt());
    const int whole = std::max(m_splitter->height(), 2 * height);
    m_splitter->setSizes({whole - height, height});
    QTimer::singleShot(0, this, &ChartExtras::follow);
}

QStringList ChartExtras::openPanels() const
{
    QStringList names;
    if (m_histogram->isChecked())
        names << QString(kHistogramPanel);
    if (m_curve->isChecked())
        names << QString(kCurvePanel);
    return names;
}

void ChartExtras::setOpenPanels(const QStringList &names)
{
    m_curve->setChecked(names.contains(QStringView(kCurvePanel)));
    m_histogram->setChecked(names.contains(QStringView(kHistogramPanel)) && !m_curve->isChecked());
}

void ChartExtras::take(const ScheduledPlan &plan, GanttSnapshotPtr snapshot, bool fresh)
{
    takeBaselines(*snapshot);
    m_panels->setPlan(plan.plan, plan.schedule, plan.calendars);
    m_network->setOptions(m_panes.chart().options());
    if (fresh)
        m_network->setPlan(std::move(snapshot));
    else
        m_network->setSnapshot(std::move(snapshot));
    const std::vector<TaskId> tasks = m_panes.selectedTasks();
    m_network->setSelected(QSet<TaskId>(tasks.begin(), tasks.end()), m_panes.currentTask());
    follow();
}

void ChartExtras::takeBaselines(const GanttSnapshot &snapshot)
{
    m_baselineMenu->clear();
    std::erase_if(m_more, [&](int number) {
        return number == snapshot.baseline
               || std::ranges::find(snapshot.baselines, number, &BaselineName::number)
                      == snapshot.baselines.end();
    });
    for (const BaselineName &name : snapshot.baselines) {
        if (name.number == snapshot.baseline)
            continue;
        auto *entry = m_baselineMenu->addAction(
            name.name.isEmpty() ? tr("Baseline %1").arg(name.number) : name.name);
        entry->setCheckable(true);
        entry->setChecked(std::ranges::find(m_more, name.number) != m_more.end());
        entry->setEnabled(entry->isChecked() || m_more.size() < kMostBaselines);
        connect(entry, &QAction::toggled, this, [this, number = name.number](bool shown) {
            if (shown)
                m_more.push_back(number);
            else
                std::erase(m_more, number);
            QTimer::singleShot(0, this, &ChartExtras::reloadWanted); // the menu still runs
        });
    }
    const bool useful = snapshot.baseline >= 0 && !m_baselineMenu->isEmpty();
    if (auto *bar = qobject_cast<QToolBar *>(m_baselineButton->parentWidget())) {
        for (QAction *action : bar->actions()) {
            if (bar->widgetForAction(action) == m_baselineButton)
                action->setVisible(useful);
        }
    }
}

void ChartExtras::setColours(const GanttPalette &palette)
{
    m_network->setPalette(palette);
    m_panels->setPalette(palette);
}

std::vector<WallTime> ChartExtras::progressOf(const ScheduledPlan &plan) const
{
    const WallTime status = plan.plan->project.statusDate;
    if (!status.isValid() || !m_progressLine->isChecked())
        return {};
    std::vector<WallTime> reached(plan.plan->tasks.size());
    for (const ProgressPoint &point :
         progressLine(*plan.plan, *plan.schedule, plan.calendars, status))
        reached[static_cast<std::size_t>(point.task)] = point.at;
    return reached;
}

bool ChartExtras::zoomNetwork(double factor)
{
    if (!showsNetwork())
        return false;
    if (factor > 0)
        m_network->zoomBy(factor);
    else
        m_network->fit();
    return true;
}

void ChartExtras::pick(const std::vector<TaskId> &tasks)
{
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    for (const TaskId &id : tasks) {
        const int task = m_panes.chart().snapshot().find(id);
        if (task < 0)
            continue;
        Q_EMIT m_panes.chart().taskClicked(task, modifiers);
        modifiers = Qt::ControlModifier;
    }
}

} // namespace zs
