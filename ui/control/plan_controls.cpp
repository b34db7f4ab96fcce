// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/plan_controls.h"

#include "ui/control/external_banner.h"
#include "ui/control/external_links_dialog.h"
#include "ui/control/float_paths_dialog.h"
#include "ui/control/plan_settings_dialog.h"
#include "ui/control/scenario_bar.h"
#include "ui/control/why_panel.h"
#include "ui/gantt/gantt_page.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kWhyKey = "plan/whyPanel"_L1;

} // namespace

PlanControls::PlanControls(PlanDesk &desk, GanttPage &gantt, QWidget &page)
    : QObject(&page)
    , m_desk(desk)
    , m_gantt(gantt)
    , m_page(page)
    , m_scenarios(new ScenarioBar(desk, &page))
    , m_external(new ExternalBanner(desk, &page))
    , m_why(new WhyPanel(desk, &page))
    , m_whyAction(
          new QAction(QIcon::fromTheme(u"help-contextual"_s), tr("&Why is it there?"), this))
    , m_tools(new QWidget(&page))
    , m_notices(new QWidget(&page))
{
    buildTools();
    auto *column = new QVBoxLayout(m_notices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_scenarios->banner());
    column->addWidget(m_external);
    connectWhy();
    // another door: the chart looks through it too
    connect(&m_desk, &PlanDesk::changed, this, [this] { m_gantt.setDoor(m_desk.door()); });
}

void PlanControls::buildTools()
{
    auto *button = new QToolButton(m_tools);
    button->setObjectName(u"planMenu"_s);
    button->setText(tr("Plan"));
    button->setToolTip(tr("Settings of the plan, links to other projects, float paths"));
    button->setAccessibleName(tr("Plan"));
    button->setIcon(QIcon::fromTheme(u"configure"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    buildMenu(*button);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_scenarios);
    row->addWidget(button);
}

void PlanControls::buildMenu(QToolButton &button)
{
    auto *menu = new QMenu(&button);
    const auto add = [this, menu](const char *name, const QString &text, auto act) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, act);
    };
    add("planSettings", tr("Plan &settings..."), [this] { openSettings(); });
    add("planLinks", tr("&Links to other projects..."), [this] { openLinks(); });
    menu->addSeparator();
    add("planFloatPaths", tr("&Float paths..."), [this] { openFloatPaths(TaskId()); });
    menu->addAction(m_whyAction);
    button.setMenu(menu);
}

void PlanControls::connectWhy()
{
    m_whyAction->setObjectName(u"planWhy"_s);
    m_whyAction->setShortcut(QKeySequence(Qt::Key_F4));
    m_whyAction->setCheckable(true);
    m_whyAction->setToolTip(tr("Why the current task is on its date (F4)"));
    m_gantt.addTaskAction(m_whyAction);
    m_whyAction->setShortcutContext(Qt::WindowShortcut); // from the panel itself too
    connect(m_whyAction, &QAction::toggled, this, &PlanControls::showWhy);
    connect(&m_gantt, &GanttPage::currentTaskChanged, m_why, &WhyPanel::setTask);
    connect(&m_gantt, &GanttPage::whyWanted, this, [this](TaskId task) {
        m_why->setTask(task);
        m_whyAction->setChecked(true);
    });
    connect(m_why, &WhyPanel::closed, this, [this] {
        m_whyAction->setChecked(false);
        m_gantt.setFocus();
    });
    connect(m_why, &WhyPanel::floatPathsWanted, this, &PlanControls::openFloatPaths);
    m_why->hide();
    m_whyAction->setChecked(QSettings().value(kWhyKey, false).toBool());
}

QWidget *PlanControls::beside(QWidget *views)
{
    auto *parts = new QSplitter(Qt::Horizontal, &m_page);
    parts->setObjectName(u"planParts"_s);
    parts->addWidget(views);
    parts->addWidget(m_why);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 0);
    parts->setChildrenCollapsible(false);
    m_why->setVisible(m_whyAction->isChecked());
    return parts;
}

void PlanControls::showWhy(bool shown)
{
    QSettings().setValue(kWhyKey, shown);
    if (shown)
        m_why->setTask(m_gantt.currentTask());
    m_why->setVisible(shown && m_isChartShown);
}

void PlanControls::setChartShown(bool shown)
{
    m_isChartShown = shown;
    m_why->setVisible(shown && m_whyAction->isChecked());
}

void PlanControls::leaveScenario()
{
    if (m_desk.isScenario())
        m_scenarios->leave();
}

void PlanControls::openFloatPaths(TaskId end)
{
    auto *dialog = new FloatPathsDialog(m_desk, end, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog,
            &FloatPathsDialog::pathWanted,
            this,
            [this, dialog](const std::vector<TaskId> &tasks) {
                dialog->accept();
                if (!tasks.empty())
                    Q_EMIT m_desk.taskWanted(tasks.front());
                m_gantt.selectTasks(tasks);
            });
    dialog->open();
}

void PlanControls::openSettings()
{
    if (!m_desk.project().isValid())
        return;
    auto *dialog = new PlanSettingsDialog(m_desk, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PlanControls::openLinks()
{
    if (!m_desk.project().isValid())
        return;
    auto *dialog = new ExternalLinksDialog(m_desk, m_gantt.currentTask(), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace zs
