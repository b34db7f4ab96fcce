// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/scenario_bar.h"

#include "commands/scenario_compare.h"
#include "ui/control/notice_frame.h"
#include "ui/control/scenario_compare_dialog.h"
#include "ui/control/scenario_dialogs.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace zs {

using namespace Qt::StringLiterals;

ScenarioBar::ScenarioBar(PlanDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"scenarioBar"_s);
    build();
    buildBanner();
    connect(&m_desk, &PlanDesk::changed, this, &ScenarioBar::refresh);
}

ScenarioBar::~ScenarioBar() = default;

QWidget *ScenarioBar::banner() const
{
    return m_banner;
}

QAction *ScenarioBar::addAction(QMenu &menu,
                                const char *name,
                                const QString &text,
                                void (ScenarioBar::*act)())
{
    QAction *action = menu.addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, act);
    return action;
}

void ScenarioBar::build()
{
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"planScenario"_s);
    m_choice->setAccessibleName(tr("Version of the plan that is shown"));
    m_choice->setToolTip(tr("The plan, or a scenario in which changes can be tried out"));
    m_choice->setMinimumContentsLength(14);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *more = new QToolButton(this);
    more->setObjectName(u"scenarioMenu"_s);
    more->setText(tr("Scenarios"));
    more->setToolTip(tr("Scenarios: try out changes without touching the plan"));
    more->setAccessibleName(tr("Scenarios"));
    more->setIcon(QIcon::fromTheme(u"vcs-branch"_s));
    more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    m_new = addAction(*menu, "scenarioNew", tr("&New scenario..."), &ScenarioBar::create);
    m_rename = addAction(*menu, "scenarioRename", tr("&Rename..."), &ScenarioBar::rename);
    m_delete = addAction(*menu, "scenarioDelete", tr("&Delete"), &ScenarioBar::remove);
    menu->addSeparator();
    m_compare =
        addAction(*menu, "scenarioCompare", tr("&Compare side by side..."), &ScenarioBar::compare);
    m_adopt = addAction(*menu, "scenarioAdopt", tr("&Adopt as the plan..."), &ScenarioBar::adopt);
    more->setMenu(menu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_choice);
    row->addWidget(more);
    connect(m_choice, &QComboBox::activated, this, &ScenarioBar::choose);
}

void ScenarioBar::buildBanner()
{
    auto *frame = new NoticeFrame(u"scenarioBanner"_s, ColorRole::AtRisk, parentWidget());
    m_banner = frame;
    m_words = frame->words();
    connect(frame->addButton("bannerCompare", tr("&Compare...")),
            &QPushButton::clicked,
            this,
            &ScenarioBar::compare);
    connect(frame->addButton("bannerAdopt", tr("&Adopt...")),
            &QPushButton::clicked,
            this,
            &ScenarioBar::adopt);
    connect(frame->addButton("bannerLeave", tr("&Back to the plan")),
            &QPushButton::clicked,
            this,
            &ScenarioBar::leave);
    frame->hide();
}

void ScenarioBar::refresh()
{
    m_scenarios.clear();
    if (m_desk.project().isValid()) {
        if (const auto live = m_desk.workspace().plan(m_desk.project()))
            m_scenarios = live->plan->scenarios;
    }
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItem(tr("The plan"), -1);
    for (std::size_t i = 0; i < m_scenarios.size(); ++i) {
        m_choice->addItem(tr("Scenario: %1").arg(m_scenarios[i].name), static_cast<int>(i));
        m_choice->setItemData(m_choice->count() - 1, m_scenarios[i].note, Qt::ToolTipRole);
        if (m_door && m_door->scenario() == m_scenarios[i].id)
            m_choice->setCurrentIndex(m_choice->count() - 1);
    }
    tellState();
}

void ScenarioBar::tellState()
{
    const QString readOnly = m_desk.workspace().readOnlyReason();
    const bool inside = m_door && !m_door->isGone();
    m_new->setEnabled(readOnly.isEmpty() && m_desk.project().isValid());
    m_rename->setEnabled(readOnly.isEmpty() && inside);
    m_delete->setEnabled(readOnly.isEmpty() && inside);
    m_adopt->setEnabled(readOnly.isEmpty() && inside);
    m_compare->setEnabled(!m_scenarios.empty());
    m_banner->setVisible(inside);
    if (!inside)
        return;
    QString text =
        tr("Scenario “%1”: what is changed here does not touch the plan.").arg(m_door->name());
    if (const auto conflicts = m_door->conflicts(); conflicts && !conflicts->empty())
        text +=
            u' '
            + tr("The plan has changed %1 of the same things meanwhile.").arg(conflicts->size());
    m_words->setText(text);
}

const Scenario *ScenarioBar::chosen() const
{
    if (!m_door)
        return nullptr;
    const auto found = std::ranges::find(m_scenarios, m_door->scenario(), &Scenario::id);
    return found == m_scenarios.end() ? nullptr : &*found;
}

void ScenarioBar::choose()
{
    const int at = m_choice->currentData().toInt();
    if (at < 0)
        leave();
    else if (!enter(m_scenarios[static_cast<std::size_t>(at)].id))
        refresh();
}

bool ScenarioBar::enter(ScenarioId id)
{
    if (m_door && m_door->scenario() == id)
        return true;
    auto door = ScenarioDoor::open(m_desk.workspace(), m_desk.project(), id);
    if (!door) {
        Q_EMIT m_desk.failed(door.error());
        return false;
    }
    const std::unique_ptr<ScenarioDoor> before = std::exchange(m_door, std::move(*door));
    connect(m_door.get(), &ScenarioDoor::scenarioChanged, this, [this] {
        // not from within the door's own signal
        QTimer::singleShot(0, this, [this] {
            if (m_door && m_door->isGone())
                leave();
            else
                refresh();
        });
    });
    connect(m_door.get(), &ScenarioDoor::rebased, this, &ScenarioBar::tellState);
    m_desk.setDoor(m_door.get()); // now nobody holds the one before
    return true;
}

void ScenarioBar::leave()
{
    const std::unique_ptr<ScenarioDoor> before = std::move(m_door);
    m_door.reset();
    m_desk.setDoor(nullptr);
    refresh();
}

void ScenarioBar::create()
{
    const Scenario *from = chosen();
    auto *dialog = new ScenarioNameDialog(from ? tr("New scenario from “%1”").arg(from->name)
                                               : tr("New scenario from the plan"),
                                          tr("&Create"),
                                          tr("Scenario %1").arg(m_scenarios.size() + 1),
                                          {},
                                          this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, this, [this, dialog, copyOf = from ? from->id : ScenarioId()] {
            CreateScenario made{m_desk.project(), dialog->name(), dialog->note(), copyOf};
            made.id = m_desk.workspace().ids().next<ScenarioId>();
            const auto done = m_desk.workspace().run(made);
            if (!done) {
                Q_EMIT m_desk.failed(done.error());
                return;
            }
            enter(made.id);
        });
    dialog->open();
}

void ScenarioBar::rename()
{
    const Scenario *scenario = chosen();
    if (!scenario)
        return;
    auto *dialog = new ScenarioNameDialog(
        tr("Rename the scenario"), tr("&Rename"), scenario->name, scenario->note, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = scenario->id] {
        const auto done = m_desk.workspace().run(
            RenameScenario{m_desk.project(), id, dialog->name(), dialog->note()});
        if (!done)
            Q_EMIT m_desk.failed(done.error());
        refresh();
    });
    dialog->open();
}

void ScenarioBar::remove()
{
    const Scenario *scenario = chosen();
    if (!scenario)
        return;
    const ScenarioId id = scenario->id;
    const QString name = scenario->name;
    leave();
    if (m_desk.run(DeleteScenario{m_desk.project(), id}, tr("Delete the scenario “%1”").arg(name)))
        Q_EMIT m_desk.said(tr("The scenario “%1” is deleted. Undo brings it back.").arg(name));
}

void ScenarioBar::compare()
{
    auto *dialog =
        new ScenarioCompareDialog(m_desk, m_door ? m_door->scenario() : ScenarioId(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ScenarioBar::adopt()
{
    if (!m_door)
        return;
    const auto conflicts = m_door->conflicts();
    const auto live = m_door->livePlan();
    const auto own = m_door->plan(m_desk.project());
    if (!conflicts || !live || !own) {
        Q_EMIT m_desk.failed(!conflicts ? conflicts.error() : !live ? live.error() : own.error());
        return;
    }
    auto *dialog = new AdoptScenarioDialog(m_door->name(),
                                           *conflicts,
                                           *live->plan,
                                           comparisonText(compared(*live->plan, *own->plan)),
                                           this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog,
            &QDialog::accepted,
            this,
            [this, id = m_door->scenario(), name = m_door->name(), despite = !conflicts->empty()] {
                adoptNow(id, name, despite);
            });
    dialog->open();
}

/// The step belongs to the plan, so the scenario is left first; when it is refused one is back in
/// it.
void ScenarioBar::adoptNow(ScenarioId id, const QString &name, bool despite)
{
    leave();
    if (m_desk.run(AdoptScenario{m_desk.project(), id, despite}, tr("Adopt “%1”").arg(name)))
        Q_EMIT m_desk.said(tr("“%1” is the plan now. Undo takes it back.").arg(name));
    else
        enter(id);
}

} // namespace zs
