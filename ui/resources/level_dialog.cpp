// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resources/level_dialog.h"

#include "commands/levelling_commands.h"
#include "tasks/background.h"
#include "ui/resources/resource_tables.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOptionsPage = 0;
constexpr int kSearchPage = 1;
constexpr int kProposalPage = 2;
/// Orders tried: the priority rule alone, some, many.
constexpr std::array kEfforts{1, 400, 4000};
const QString kGoalKey = u"levelling/withinFloat"_s;
const QString kEffortKey = u"levelling/effort"_s;

} // namespace

LevelDialog::LevelDialog(PlanDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"levelDialog"_s);
    setWindowTitle(tr("Level the resources"));
    m_pages->addWidget(buildOptions());
    m_pages->addWidget(buildSearch());
    m_pages->addWidget(buildProposal());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    const auto button = [&](const QString &text, const QString &name) {
        QPushButton *made = buttons->addButton(text, QDialogButtonBox::ActionRole);
        made->setObjectName(name);
        return made;
    };
    m_back = button(tr("&Back"), u"levelBack"_s);
    m_stop = button(tr("&Stop and take the best so far"), u"levelStop"_s);
    m_go = button(tr("&Work out a proposal"), u"levelGo"_s);
    m_accept = button(tr("A&ccept the proposal"), u"levelAccept"_s);
    makePrimary(m_go);
    makePrimary(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, kPageMargin);
    column->addWidget(m_pages, 1);
    column->addWidget(buttons);
    resize(dialogSize(*this, 1240, 660));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(kOptionsPage); });
    connect(m_stop, &QPushButton::clicked, this, [this] { *m_enough = true; });
    connect(m_go, &QPushButton::clicked, this, &LevelDialog::search);
    connect(m_accept, &QPushButton::clicked, this, &LevelDialog::accept);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_bar, &QProgressBar::setValue);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LevelDialog::searched);
    fillResourceList();
    recall();
    showPage(kOptionsPage);
}

LevelDialog::~LevelDialog()
{
    m_watcher.cancel(); // the search holds values of its own and ends by itself
}

QWidget *LevelDialog::buildOptions()
{
    auto *page = new QWidget(this);
    m_shortest = new QRadioButton(tr("As &short as possible: the plan's finish may move"), page);
    m_withinFloat =
        new QRadioButton(tr("Within &float: the plan's finish and the deadlines stay"), page);
    m_shortest->setObjectName(u"levelShortest"_s);
    m_withinFloat->setObjectName(u"levelWithinFloat"_s);
    m_resources = new QListWidget(page);
    m_resources->setObjectName(u"levelResources"_s);
    m_resources->setAccessibleName(tr("Resources to level"));
    m_hasFrom = new QCheckBox(tr("Only tasks that start on or &after"), page);
    m_from = new QDateEdit(QDate::currentDate(), page);
    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_from->setAccessibleName(tr("Level from this day on"));
    m_effort = new QComboBox(page);
    m_effort->setObjectName(u"levelEffort"_s);
    m_effort->addItems({tr("Priority rule only"), tr("Normal search"), tr("Long search")});
    m_seed = new QSpinBox(page);
    m_seed->setRange(1, 999'999);
    m_seed->setToolTip(tr("The same number gives the same proposal; another one may find a better "
                          "one."));
    m_problem = new QLabel(page);
    m_problem->setObjectName(u"levelProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *from = new QHBoxLayout;
    from->addWidget(m_hasFrom);
    from->addWidget(m_from);
    from->addStretch(1);
    auto *form = new QFormLayout;
    form->addRow(tr("&Resources"), m_resources);
    form->addRow(QString(), from);
    form->addRow(tr("&Effort"), m_effort);
    form->addRow(tr("Seed &number"), m_seed);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(dimLabel(
        tr("Tasks wait until their resources are free. What has begun, has a fixed date or "
           "priority 1000 stays; higher priorities go first. First you see a proposal."),
        page));
    column->addWidget(m_shortest);
    column->addWidget(m_withinFloat);
    column->addLayout(form, 1);
    column->addWidget(m_problem);
    connect(m_hasFrom, &QCheckBox::toggled, m_from, &QWidget::setEnabled);
    m_from->setEnabled(false);
    return page;
}

QWidget *LevelDialog::buildSearch()
{
    auto *page = new QWidget(this);
    m_bar = new QProgressBar(page);
    m_bar->setObjectName(u"levelProgress"_s);
    m_bar->setRange(0, kProgressSteps);
    auto *column = new QVBoxLayout(page);
    column->addStretch(1);
    column->addWidget(new QLabel(tr("Looking for a good order of the tasks..."), page));
    column->addWidget(m_bar);
    column->addStretch(2);
    return page;
}

QWidget *LevelDialog::buildProposal()
{
    auto *page = new QWidget(this);
    m_summary = new QLabel(page);
    m_summary->setObjectName(u"levelSummary"_s);
    m_summary->setWordWrap(true);
    m_moved = movedTable(page);
    m_leftOver = new QLabel(page);
    m_leftOver->setWordWrap(true);
    m_remaining = remainingTable(page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_moved, 3);
    column->addWidget(
        dimLabel(tr("Light bar: as planned now. Solid bar: after levelling. The arrow "
                    "leads from the old finish to the new one; days are working days."),
                 page));
    column->addWidget(m_leftOver);
    column->addWidget(m_remaining, 1);
    return page;
}

void LevelDialog::fillResourceList()
{
    auto board = readBoard(m_desk);
    if (!board) {
        m_problem->setText(board.error().message);
        m_problem->show();
        return;
    }
    m_board = std::move(*board);
    const auto &resources = m_board.rows().resources;
    for (std::size_t r = 0; r < resources.size(); ++r) {
        if (resources[r].type != ResourceType::Work)
            continue;
        const bool over = m_board.load.isOver(static_cast<int>(r));
        auto *item = new QListWidgetItem(over ? tr("%1 (over-allocated)").arg(resources[r].name)
                                              : resources[r].name,
                                         m_resources);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setData(Qt::UserRole, static_cast<int>(r));
    }
    const WallTime status = m_board.rows().project.statusDate;
    m_from->setDate((status.isValid() ? status : m_board.plan.schedule->start).date());
}

void LevelDialog::recall()
{
    const QSettings store;
    (store.value(kGoalKey, false).toBool() ? m_withinFloat : m_shortest)->setChecked(true);
    m_effort->setCurrentIndex(std::clamp(store.value(kEffortKey, 1).toInt(), 0, 2));
}

void LevelDialog::remember() const
{
    QSettings store;
    store.setValue(kGoalKey, m_withinFloat->isChecked());
    store.setValue(kEffortKey, m_effort->currentIndex());
}

LevellingOptions LevelDialog::options() const
{
    LevellingOptions made;
    made.goal =
        m_withinFloat->isChecked() ? LevellingGoal::WithinFloat : LevellingGoal::ShortestPlan;
    for (int row = 0; row < m_resources->count(); ++row) {
        const QListWidgetItem *item = m_resources->item(row);
        if (item->checkState() == Qt::Checked)
            made.resources.push_back(
                m_board.rows()
                    .resources[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())]
                    .id);
    }
    if (m_hasFrom->isChecked())
        made.from = WallTime::at(m_from->date(), 0);
    made.schedules = kEfforts[static_cast<std::size_t>(m_effort->currentIndex())];
    made.patience = std::max(made.patience, made.schedules / 4);
    made.seed = static_cast<std::uint64_t>(m_seed->value());
    made.outside = m_board.outside;
    return made;
}

void LevelDialog::search()
{
    LevellingOptions wanted = options();
    if (wanted.resources.empty()) {
        m_problem->setText(tr("Choose at least one resource."));
        m_problem->show();
        return;
    }
    m_problem->hide();
    remember();
    if (auto board = readBoard(m_desk)) { // as it is now
        m_board = std::move(*board);
        wanted.outside = m_board.outside;
    }
    m_enough = std::make_shared<std::atomic<bool>>(false);
    m_bar->setValue(0);
    showPage(kSearchPage);
    m_watcher.setFuture(inBackground<std::shared_ptr<const LevellingProposal>>(
        [plan = m_board.plan, wanted, enough = m_enough](
            const WorkProgress &progress) mutable -> Found {
            wanted.progress = [&progress, enough](std::int64_t done, std::int64_t total) {
                return progress(done, total) && !*enough;
            };
            auto made = proposeLevelling(*plan.plan, *plan.schedule, plan.calendars, wanted);
            if (!made)
                return passOn(made);
            return std::make_shared<const LevellingProposal>(std::move(*made));
        }));
}

void LevelDialog::searched()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    const Found found = m_watcher.result();
    if (!found) {
        showPage(kOptionsPage);
        m_problem->setText(found.error().message);
        m_problem->show();
        return;
    }
    m_proposal = *found;
    show(*m_proposal);
    showPage(kProposalPage);
}

void LevelDialog::show(const LevellingProposal &proposal)
{
    QStringList lines;
    if (proposal.overBefore == 0)
        lines << tr("No resource is over-allocated.");
    lines << (proposal.newFinish == proposal.oldFinish
                  ? tr("The plan still finishes on %1.").arg(proposal.newFinish.toString())
                  : tr("The plan would finish on %1 instead of %2.")
                        .arg(proposal.newFinish.toString(), proposal.oldFinish.toString()));
    lines << tr("%n tasks would move.", nullptr, static_cast<int>(proposal.tasks.size()));
    if (const Money cost = movedCost(m_board.rows(), proposal); cost.fen != 0)
        lines << tr("They cost %1 yuan, now and then: only the time of the spending moves.")
                     .arg(inYuan(cost));
    lines << tr("Over-allocations: %1 now, %2 then.")
                 .arg(proposal.overBefore)
                 .arg(proposal.remaining.size());
    if (proposal.deadlinesMissedAfter > 0 || proposal.deadlinesMissedBefore > 0)
        lines << tr("Missed deadlines: %1 now, %2 then.")
                     .arg(proposal.deadlinesMissedBefore)
                     .arg(proposal.deadlinesMissedAfter);
    lines << tr("(%1 orders tried, seed number %2)").arg(proposal.schedules).arg(proposal.seed);
    m_summary->setText(lines.join(u' '));
    fillMoved(m_moved, m_board, proposal);
    fillRemaining(m_remaining, m_board.rows(), proposal);
    m_leftOver->setVisible(!proposal.remaining.empty());
    m_remaining->setVisible(!proposal.remaining.empty());
    m_leftOver->setText(tr("What stays over-allocated, and why:"));
    m_accept->setEnabled(!proposal.delays.empty());
    m_accept->setToolTip(proposal.delays.empty() ? tr("The proposal changes nothing.") : QString());
}

void LevelDialog::accept()
{
    if (!m_proposal || m_pages->currentIndex() != kProposalPage)
        return;
    const auto present = m_desk.plan();
    if (!present || present->plan != m_board.plan.plan) {
        showPage(kOptionsPage);
        m_problem->setText(
            tr("The plan has changed since the proposal was worked out. Work it out again."));
        m_problem->show();
        return;
    }
    ApplyLevelling command{m_desk.project(), {}};
    for (const auto &[task, delay] : m_proposal->delays)
        command.delays.emplace_back(task, WorkMinutes{delay});
    if (!m_desk.run(command, tr("Level the resources")))
        return;
    Q_EMIT m_desk.said(tr("The resources are levelled: %n tasks moved. Undo takes it back.",
                          nullptr,
                          static_cast<int>(m_proposal->tasks.size())));
    QDialog::accept();
}

void LevelDialog::showPage(int page)
{
    if (page != kSearchPage && m_watcher.isRunning())
        m_watcher.cancel();
    m_pages->setCurrentIndex(page);
    m_go->setVisible(page == kOptionsPage);
    m_stop->setVisible(page == kSearchPage);
    m_back->setVisible(page == kProposalPage);
    m_accept->setVisible(page == kProposalPage);
}

} // namespace zs
