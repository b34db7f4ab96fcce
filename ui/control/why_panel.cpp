// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/why_panel.h"

#include "tasks/background.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTaskRole = Qt::UserRole; // index in Plan::tasks
constexpr int kPause = 200;             // ms; who walks through the plan does not want each answer

QListWidget *sentences(const QString &name, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(name);
    list->setWordWrap(true);
    list->setFont(listFont());
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setResizeMode(QListView::Adjust);
    list->setSpacing(2);
    return list;
}

} // namespace

WhyPanel::WhyPanel(PlanDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_later(new QTimer(this))
{
    setObjectName(u"whyPanel"_s);
    setMinimumWidth(scaled(260));
    m_later->setSingleShot(true);
    m_later->setInterval(kPause);
    build();
    connectAll();
}

QWidget *WhyPanel::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const auto button = [head](const char *name, const char *icon, const QString &text) {
        auto *made = new QToolButton(head);
        made->setObjectName(QString::fromLatin1(name));
        made->setIcon(QIcon::fromTheme(QString::fromLatin1(icon)));
        made->setToolTip(text);
        made->setAccessibleName(text);
        made->setAutoRaise(true);
        return made;
    };
    auto *title = new QLabel(tr("Why is it there?"), head);
    QFont font = uiFont();
    font.setBold(true);
    title->setFont(font);
    m_paths = button("whyFloatPaths", "distribute-horizontal", tr("Float paths to this task..."));
    m_copy = button("whyCopy", "edit-copy", tr("Copy the explanation"));
    m_close = button("whyClose", "window-close", tr("Close (F4)"));
    row->addWidget(title, 1);
    row->addWidget(m_paths);
    row->addWidget(m_copy);
    row->addWidget(m_close);
    return head;
}

void WhyPanel::build()
{
    m_title = new QLabel(this);
    m_title->setObjectName(u"whyTask"_s);
    m_title->setWordWrap(true);
    m_steps = sentences(u"whySteps"_s, this);
    m_steps->setAccessibleName(tr("Why the task is where it is, from the task back to the cause"));
    m_steps->setToolTip(tr("Enter or a click shows the task of this step in the chart"));
    m_waysHead = new QLabel(tr("What would move it earlier"), this);
    m_ways = sentences(u"whyWays"_s, this);
    m_ways->setAccessibleName(tr("What would move it earlier"));
    m_ways->setToolTip(tr("Enter or a click shows the task in the chart"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, kHalfSpace, kSpace, kSpace);
    column->addWidget(buildHead());
    column->addWidget(m_title);
    column->addWidget(m_steps, 3);
    column->addWidget(m_waysHead);
    column->addWidget(m_ways, 2);
}

void WhyPanel::connectAll()
{
    connect(m_close, &QToolButton::clicked, this, &WhyPanel::closed);
    connect(m_paths, &QToolButton::clicked, this, [this] { Q_EMIT floatPathsWanted(m_task); });
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_explanation.text());
    });
    for (QListWidget *list : {m_steps, m_ways}) {
        connect(list, &QListWidget::itemClicked, this, &WhyPanel::jump);
        connect(list, &QListWidget::itemActivated, this, &WhyPanel::jump);
    }
    connect(&m_desk, &PlanDesk::changed, this, &WhyPanel::markStale);
    connect(m_later, &QTimer::timeout, this, &WhyPanel::lookEarlier);
    connect(&m_watcher, &QFutureWatcher<Ways>::finished, this, &WhyPanel::takeWays);
}

void WhyPanel::setTask(TaskId task)
{
    if (m_isJumping || task == m_task)
        return;
    m_task = task;
    m_isStale = true;
    if (isVisible())
        refresh();
}

void WhyPanel::markStale()
{
    m_isStale = true;
    m_drivers.reset();
    if (isVisible())
        QTimer::singleShot(0, this, [this] {
            if (m_isStale && isVisible())
                refresh();
        });
}

void WhyPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void WhyPanel::refresh()
{
    m_isStale = false;
    m_later->stop();
    m_explanation = {};
    m_watcher.setFuture({});
    if (!m_drivers && m_desk.project().isValid()) {
        const auto plan = m_desk.plan();
        auto drivers = plan ? DriverFinder::create(*plan->plan, plan->calendars)
                            : Result<DriverFinder>(passOn(plan));
        if (!drivers) {
            m_title->setText(drivers.error().message);
            m_steps->clear();
            m_ways->clear();
            return;
        }
        m_plan = *plan;
        m_drivers = std::move(*drivers);
    }
    const int at = m_drivers ? taskIndex(*m_plan->plan, m_task) : -1;
    if (at >= 0) {
        m_explanation = explain(*m_plan->plan, m_plan->calendars, *m_drivers, at);
        m_later->start();
    }
    fillSteps();
}

void WhyPanel::fillSteps()
{
    m_steps->clear();
    m_ways->clear();
    const bool known = !m_explanation.steps.empty();
    m_copy->setEnabled(known);
    m_paths->setEnabled(known);
    m_waysHead->setText(tr("What would move it earlier"));
    if (!known) {
        m_title->setText(tr("Choose a task in the chart: here stands why it is on its date."));
        return;
    }
    const auto at = static_cast<std::size_t>(m_explanation.steps.front().task);
    m_title->setText(tr("“%1” starts on %2 and finishes on %3.")
                         .arg(m_plan->plan->tasks[at].name,
                              m_plan->schedule->tasks[at].start.toString(),
                              m_plan->schedule->tasks[at].finish.toString()));
    int number = 0;
    for (const ExplanationStep &step : m_explanation.steps) {
        auto *item = new QListWidgetItem(u"%1. %2"_s.arg(++number).arg(step.sentence), m_steps);
        item->setData(kTaskRole, step.other >= 0 ? step.other : step.task);
        item->setToolTip(step.sentence);
    }
}

/// Tries by scheduling several times, so it is done beside the window.
void WhyPanel::lookEarlier()
{
    if (m_explanation.steps.empty())
        return;
    m_waysHead->setText(tr("What would move it earlier (being worked out)"));
    m_watcher.setFuture(inBackground<std::vector<EarlierWay>>(
        [plan = *m_plan, chain = m_explanation](const WorkProgress &) -> Ways {
            return waysEarlier(*plan.plan, plan.calendars, *plan.schedule, chain);
        }));
}

void WhyPanel::takeWays()
{
    const QFuture<Ways> done = m_watcher.future();
    if (done.resultCount() == 0 || m_explanation.steps.empty())
        return;
    m_waysHead->setText(tr("What would move it earlier"));
    m_ways->clear();
    const Ways ways = done.result();
    if (!ways || ways->empty()) {
        auto *item = new QListWidgetItem(
            tr("Nothing on this chain by itself would let it begin earlier."), m_ways);
        item->setFlags(Qt::ItemIsEnabled);
        item->setData(kTaskRole, -1);
        return;
    }
    for (const EarlierWay &way : *ways) {
        auto *item = new QListWidgetItem(way.sentence, m_ways);
        item->setData(kTaskRole, way.task);
        item->setToolTip(way.sentence);
    }
}

void WhyPanel::jump(const QListWidgetItem *item)
{
    const int task = item->data(kTaskRole).toInt();
    if (task < 0 || m_isJumping)
        return;
    m_isJumping = true; // the chain stays: one follows it step by step
    Q_EMIT m_desk.taskWanted(m_plan->plan->tasks[static_cast<std::size_t>(task)].id);
    m_isJumping = false;
}

void WhyPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace zs
