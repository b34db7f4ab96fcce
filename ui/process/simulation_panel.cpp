// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/simulation_panel.h"

#include "approval/case_json.h"
#include "commands/approval_desk.h"
#include "ui/approval/form_fields.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

SimulationPanel::SimulationPanel(Workspace &workspace, const ProcessLists &lists, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_lists(lists)
    , m_starter(new QComboBox(this))
    , m_project(new QComboBox(this))
    , m_fields(new FormFields(lists.people, lists.units, this))
    , m_list(new QListWidget(this))
    , m_result(new QLabel(this))
    , m_all(new QPushButton(tr("Sho&w the way"), this))
    , m_begin(new QPushButton(tr("Step b&y step"), this))
    , m_agree(new QPushButton(verbText(Verb::Agree), this))
    , m_refuse(new QPushButton(verbText(Verb::Refuse), this))
    , m_return(new QPushButton(verbText(Verb::Return), this))
    , m_wait(new QPushButton(tr("Time passes"), this))
{
    setObjectName(u"simulationPanel"_s);
    build();
    for (const auto &[id, name] : lists.persons)
        m_starter->addItem(name, id);
    m_starter->setCurrentIndex(
        std::max(0, m_starter->findData(workspace.session().person.toString())));
    m_project->addItem(tr("(about no project)"), QString());
    for (const Project &project : workspace.projects().value_or(std::vector<Project>()))
        m_project->addItem(project.name, project.id.toString());
    clear();
}

void SimulationPanel::build()
{
    m_starter->setObjectName(u"simulationStarter"_s);
    m_project->setObjectName(u"simulationProject"_s);
    for (QComboBox *box : {m_starter, m_project}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_list->setObjectName(u"simulationTurns"_s);
    m_list->setAccessibleName(tr("Whose turn it is"));
    m_list->setMaximumHeight(scaled(84));
    m_result->setObjectName(u"simulationResult"_s);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    auto *inside = new QWidget(this);
    auto *form = new QFormLayout(inside);
    form->setContentsMargins(0, 0, kSpace, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Start&er"), m_starter);
    form->addRow(tr("Pro&ject"), m_project);
    form->addRow(m_fields);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *top = new QHBoxLayout;
    m_all->setObjectName(u"simulationAll"_s);
    m_begin->setObjectName(u"simulationBegin"_s);
    top->addWidget(m_all);
    top->addWidget(m_begin);
    auto *acts = new QGridLayout;
    m_agree->setObjectName(u"simulationAgree"_s);
    m_refuse->setObjectName(u"simulationRefuse"_s);
    m_return->setObjectName(u"simulationReturn"_s);
    m_wait->setObjectName(u"simulationWait"_s);
    acts->addWidget(m_agree, 0, 0);
    acts->addWidget(m_refuse, 0, 1);
    acts->addWidget(m_return, 1, 0);
    acts->addWidget(m_wait, 1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
    column->addWidget(scroll, 1);
    column->addLayout(top);
    column->addWidget(m_list);
    column->addLayout(acts);
    column->addWidget(m_result);
    for (QPushButton *button : {m_all, m_begin, m_agree, m_refuse, m_return, m_wait})
        button->setAutoDefault(false);
    connectAll();
}

void SimulationPanel::connectAll()
{
    connect(m_all, &QPushButton::clicked, this, &SimulationPanel::runAll);
    connect(m_begin, &QPushButton::clicked, this, &SimulationPanel::begin);
    connect(m_agree, &QPushButton::clicked, this, [this] { answer(Verb::Agree); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { answer(Verb::Refuse); });
    connect(m_return, &QPushButton::clicked, this, [this] { answer(Verb::Return); });
    connect(m_wait, &QPushButton::clicked, this, [this] {
        const auto passed = m_run->passTime();
        passed ? showRun() : tell(passed.error().message, true);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        const bool any = row >= 0 && m_run.has_value();
        const bool child = row >= static_cast<int>(m_turns.size());
        const bool start = any && !child && isStart(m_turns[static_cast<std::size_t>(row)]);
        m_agree->setText(verbText(start ? Verb::Submit : Verb::Agree));
        m_agree->setEnabled(any);
        m_refuse->setEnabled(any && !start);
        m_return->setEnabled(any && !child && !start);
    });
}

bool SimulationPanel::isStart(const Turn &turn) const
{
    return turn.node == m_definition.nodes.front().id;
}

PersonId SimulationPanel::starter() const
{
    return PersonId(Uuid::fromString(m_starter->currentData().toString()));
}

ProjectId SimulationPanel::project() const
{
    return ProjectId(Uuid::fromString(m_project->currentData().toString()));
}

QString SimulationPanel::nameOf(PersonId person) const
{
    const auto found = std::ranges::find(m_lists.people, person, &Person::id);
    return found == m_lists.people.end() ? tr("(somebody)") : found->name;
}

void SimulationPanel::tell(const QString &text, bool bad)
{
    QPalette colours = palette();
    if (bad)
        colours.setColor(QPalette::WindowText, themeColor(ColorRole::Critical));
    m_result->setPalette(colours);
    m_result->setText(text);
}

void SimulationPanel::clear()
{
    m_run.reset();
    m_turns.clear();
    m_children.clear();
    m_list->clear();
    m_list->hide();
    for (QPushButton *button : {m_agree, m_refuse, m_return, m_wait})
        button->hide();
    tell({});
}

void SimulationPanel::setDefinition(const ProcessDefinition &definition, bool hasFaults)
{
    m_hasFaults = hasFaults;
    m_all->setEnabled(!hasFaults);
    m_begin->setEnabled(!hasFaults);
    const QString why = hasFaults ? tr("What is wrong has to be put right first.") : QString();
    m_all->setToolTip(why);
    m_begin->setToolTip(why);
    if (definition == m_definition)
        return;
    if (definition.fields != m_definition.fields)
        m_fields->setFields(definition.fields);
    m_definition = definition;
    clear();
    Q_EMIT marked({});
}

void SimulationPanel::runAll()
{
    clear();
    const auto form = m_fields->values();
    if (!form) {
        tell(form.error().message, true);
        return;
    }
    const UtcMillis now = m_workspace.clock().now();
    const auto run =
        simulate(m_definition, *form, starter(), now, ApprovalDesk(m_workspace).outside(project()));
    if (!run) {
        tell(run.error().message, true);
        return;
    }
    const auto name = [this](PersonId person) { return nameOf(person); };
    Q_EMIT marked(marksOf(m_definition, *form, *run, name));
    QStringList lines{tr("Outcome when all agree: %1.").arg(statusText(run->outcome))};
    if (run->finish > now)
        lines << tr("At the latest on %1, were each deadline used up.")
                     .arg(QDateTime::fromMSecsSinceEpoch(run->finish)
                              .toString(u"yyyy-MM-dd HH:mm"_s));
    for (const QString &warning : run->warnings)
        lines << warning;
    tell(lines.join(u'\n'));
}

void SimulationPanel::begin()
{
    clear();
    const auto form = m_fields->values();
    if (!form) {
        tell(form.error().message, true);
        return;
    }
    auto run = DryRun::begin(m_definition,
                             *form,
                             starter(),
                             m_workspace.clock().now(),
                             ApprovalDesk(m_workspace).outside(project()));
    if (!run) {
        tell(run.error().message, true);
        return;
    }
    m_run = std::move(*run);
    showRun();
}

void SimulationPanel::showRun()
{
    const CaseState &state = m_run->state();
    const ProcessIndex index(m_run->definition());
    const auto title = [&](const QString &node) {
        const int place = index.find(node);
        return place < 0 ? node : titleOf(*index.at(place).node);
    };
    m_turns = turnsOf(state);
    m_children.clear();
    m_list->clear();
    for (const Turn &turn : m_turns)
        m_list->addItem(tr("%1: %2").arg(title(turn.node), nameOf(turn.person)));
    for (const auto &[node, id] : state.current) {
        const int place = index.find(node);
        const NodeKind kind = index.at(place).node->kind;
        if ((kind != NodeKind::SubProcess && kind != NodeKind::Collective)
            || state.visit(id)->status != VisitStatus::Open)
            continue;
        m_children.push_back(id);
        m_list->addItem(tr("%1: decided elsewhere").arg(title(node)));
    }
    const bool running = !state.hasEnded();
    m_list->setVisible(running);
    for (QPushButton *button : {m_agree, m_refuse, m_return, m_wait})
        button->setVisible(running);
    m_wait->setEnabled(nextTick(m_run->definition(), state).has_value());
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    const auto name = [this](PersonId person) { return nameOf(person); };
    Q_EMIT marked(marksOf(state, name));
    tell(tr("%1, %2").arg(
        statusText(state.status),
        QDateTime::fromMSecsSinceEpoch(m_run->now()).toString(u"yyyy-MM-dd HH:mm"_s)));
}

void SimulationPanel::answer(Verb verb)
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_run)
        return;
    const auto turns = static_cast<int>(m_turns.size());
    Result<> done;
    if (row >= turns) {
        done =
            m_run->decide(m_children[static_cast<std::size_t>(row - turns)], verb == Verb::Agree);
    } else {
        const Turn turn = m_turns[static_cast<std::size_t>(row)];
        done = m_run->act(turn, verb == Verb::Agree && isStart(turn) ? Verb::Submit : verb);
    }
    if (!done) {
        tell(done.error().message, true);
        return;
    }
    showRun();
}

} // namespace zs
