// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/homepage/home_overview.h"

#include "ui/homepage/home_words.h"
#include "ui/homepage/stage_dialogs.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

HomeOverview::HomeOverview(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_strip(new StageStrip(this))
    , m_none(new EmptyState(u"view-list-details"_s,
                            tr("Choose the procedure that this project goes through: its steps, "
                               "the papers they ask for and what is missing will stand here."),
                            tr("Choose the procedure..."),
                            this))
    , m_table(plainTable({tr("What the step lacks"), tr("Written in"), tr("Compared")}, this))
    , m_facts(new QTextBrowser(this))
{
    setObjectName(u"homeOverview"_s);
    m_buttons = buildButtons();
    build();
    connect(m_none->button(), &QPushButton::clicked, this, &HomeOverview::begin);
    connect(m_strip, &StageStrip::chosenChanged, this, &HomeOverview::showStep);
    connect(m_table, &QTableWidget::cellActivated, this, &HomeOverview::follow);
    connect(m_pass, &QPushButton::clicked, this, &HomeOverview::pass);
    connect(m_leave, &QPushButton::clicked, this, &HomeOverview::leaveOut);
    connect(m_back, &QPushButton::clicked, this, &HomeOverview::sendBack);
    connect(m_reopen, &QPushButton::clicked, this, &HomeOverview::reopen);
    connect(m_tie, &QPushButton::clicked, this, &HomeOverview::tie);
}

QWidget *HomeOverview::buildButtons()
{
    auto *bar = new QWidget(this);
    m_tie = button(tr("Approval of the &step..."), u"stepTie"_s, bar);
    m_reopen = button(tr("Open a&gain..."), u"stepReopen"_s, bar);
    m_back = button(tr("Send &back..."), u"stepBack"_s, bar);
    m_leave = button(tr("&Leave out..."), u"stepLeave"_s, bar);
    m_pass = button(tr("Pass &the step"), u"stepPass"_s, bar);
    makePrimary(m_pass);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace);
    row->addStretch(1);
    for (QPushButton *one : {m_tie, m_reopen, m_back, m_leave, m_pass})
        row->addWidget(one);
    return bar;
}

void HomeOverview::build()
{
    m_none->button()->setObjectName(u"stepBegin"_s);
    m_table->setObjectName(u"lackTable"_s);
    m_table->setAccessibleName(tr("What the step lacks"));
    m_table->setToolTip(tr("Enter or a double click on a missing paper enters it"));
    m_table->setWordWrap(true);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Stretch); // long sentences wrap instead
    header->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    connect(header, &QHeaderView::sectionResized, m_table, &QTableWidget::resizeRowsToContents);
    m_facts->setObjectName(u"homeFacts"_s);
    m_facts->setAccessibleName(tr("Step, key figures and rules"));
    auto *left = new QWidget(this);
    auto *below = new QVBoxLayout(left);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(kSpace);
    below->addWidget(m_table, 1);
    below->addWidget(m_none, 1);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"homeSplit"_s);
    split->addWidget(left);
    split->addWidget(m_facts);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({600, 400});
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(m_strip);
    column->addWidget(split, 1);
    column->addWidget(m_buttons);
}

void HomeOverview::showProject(ProjectId project)
{
    const bool same = project == m_project;
    m_project = project;
    const QString chosen = same && chosenStep() ? chosenStep()->step : QString();
    const StageStep *before = stepInHand(m_course.steps);
    const bool followed = !same || !before || chosen == before->step;
    m_course = {};
    m_cases.clear();
    if (project.isValid()) {
        auto course = m_desk.course(project);
        if (!course) {
            Q_EMIT failed(course.error());
            return;
        }
        m_course = std::move(*course);
        m_cases = m_desk.cases(project).value_or(std::vector<ApprovalCase>());
    }
    int at = 0;
    const StageStep *now = stepInHand(m_course.steps);
    for (const StageStep &step : m_course.steps) {
        if (followed ? now && step.step == now->step : step.step == chosen)
            at = static_cast<int>(step.position);
    }
    m_strip->setSteps(m_course.plan ? stripOf(m_course) : std::vector<StripStep>(), at);
    fill();
}

void HomeOverview::fill()
{
    const bool begun = m_course.plan != nullptr;
    const bool writes = m_workspace.readOnlyReason().isEmpty();
    m_none->setVisible(!begun);
    m_none->button()->setEnabled(writes && m_project.isValid());
    m_table->setVisible(begun);
    m_buttons->setVisible(begun);
    showStep();
}

const StageStep *HomeOverview::chosenStep() const
{
    const auto at = static_cast<std::size_t>(m_strip->chosen());
    return m_strip->chosen() >= 0 && at < m_course.steps.size() ? &m_course.steps[at] : nullptr;
}

void HomeOverview::showStep()
{
    m_table->setRowCount(0);
    m_lacks.clear();
    QString html;
    const StageStep *step = m_course.plan ? chosenStep() : nullptr;
    const StageStep *now = stepInHand(m_course.steps);
    if (step) {
        html += stepHtml(m_course, *step, m_cases);
        if (!isFinished(*step) || step->state == StepState::Passed)
            m_lacks = lacksOf(m_course.view(), step->step);
        for (const StageLack &lack : m_lacks) {
            addRow(m_table, lackCells(lack));
            m_table->item(m_table->rowCount() - 1, 0)
                ->setIcon(QIcon::fromTheme(lack.blocks() ? u"dialog-warning"_s
                                                         : u"dialog-information"_s));
        }
        if (m_lacks.empty())
            addRow(m_table, {tr("Nothing is missing."), {}, {}});
        m_table->resizeRowsToContents();
    }
    const bool writes = m_workspace.readOnlyReason().isEmpty() && step;
    const bool inHand = writes && now && now->step == step->step;
    const StageStep *last = lastFinished(m_course.steps);
    const bool leaves =
        inHand && std::ranges::any_of(m_course.plan->shortcuts, [&](const StageShortcut &each) {
            return each.leaves.contains(step->step);
        });
    m_pass->setEnabled(inHand && step->state == StepState::Open);
    m_back->setEnabled(inHand && step->state == StepState::Open);
    m_leave->setEnabled(leaves);
    m_reopen->setEnabled(
        writes
        && ((inHand && step->state == StepState::Returned) || (last && last->step == step->step)));
    m_tie->setEnabled(writes);
    if (m_course.project.id.isValid()) {
        html += figuresHtml(m_workspace, m_course.project);
        html += firingHtml(m_course.findings);
    }
    m_facts->setHtml(html);
}

void HomeOverview::follow()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= static_cast<int>(m_lacks.size()))
        return;
    const StageLack &lack = m_lacks[static_cast<std::size_t>(row)];
    if (lack.kind == LackKind::EarlierStep)
        m_strip->choose(m_course.plan->indexOf(lack.key));
    else if (lack.kind != LackKind::Condition)
        Q_EMIT paperWanted(lack.step, lack.key);
}

void HomeOverview::take(const Result<ChangeSet> &result, const QString &text)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    Q_EMIT committed(*result, text);
    Q_EMIT done(text);
}

void HomeOverview::begin()
{
    auto templates = m_desk.templatesFor(m_project);
    if (!templates) {
        Q_EMIT failed(templates.error());
        return;
    }
    ProcedureDialog dialog(std::move(*templates), window());
    if (dialog.exec() == QDialog::Accepted)
        take(m_desk.begin(m_project, dialog.chosen()), tr("The steps of the project were begun."));
}

void HomeOverview::pass()
{
    take(m_desk.pass(m_project, chosenStep()->step), tr("The step has passed."));
}

void HomeOverview::leaveOut()
{
    LeaveOutDialog dialog(*m_course.plan, chosenStep()->step, window());
    if (dialog.exec() == QDialog::Accepted)
        take(m_desk.leaveOut(m_project, dialog.shortcut(), dialog.note()),
             tr("The step was left out, with its reason."));
}

void HomeOverview::sendBack()
{
    StepReasonDialog dialog(tr("Send back"), tr("&Why is it sent back?"), window());
    if (dialog.exec() == QDialog::Accepted)
        take(m_desk.sendBack(m_project, chosenStep()->step, dialog.text()),
             tr("The step was sent back."));
}

void HomeOverview::reopen()
{
    StepReasonDialog dialog(tr("Open again"), tr("&Why is it opened again?"), window());
    if (dialog.exec() == QDialog::Accepted)
        take(m_desk.reopen(m_project, chosenStep()->step, dialog.text()),
             tr("The step is in hand again."));
}

void HomeOverview::tie()
{
    TieDialog dialog(m_cases, chosenStep()->inCase, window());
    if (dialog.exec() == QDialog::Accepted)
        take(m_desk.tie(m_project, chosenStep()->step, dialog.chosen()),
             tr("The approval of the step was set."));
}

} // namespace zs
