// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funding/funding_panel.h"

#include "ui/approval/approval_start.h"
#include "ui/funding/funding_wishes.h"
#include "ui/funding/funding_words.h"
#include "ui/funding/proposal_bar.h"
#include "ui/lists/list_export.h"
#include "ui/widgets/busy_line.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QTableWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr std::int64_t kGrownPart = 10; // what-if: a tenth more of a quota
constexpr double kGrowthSeconds = 3;

} // namespace

FundingPanel::FundingPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_yearEdit(new QSpinBox(this))
    , m_byAmount(new QCheckBox(tr("A project's &worth grows with its amount"), this))
    , m_unclear(new QCheckBox(tr("Also where rules cannot &tell"), this))
    , m_search(new QPushButton(tr("&Search"), this))
    , m_keep(new QPushButton(tr("&Keep as proposal"), this))
    , m_export(new QPushButton(tr("E&xport..."), this))
    , m_busy(new BusyLine(this))
    , m_remark(dimLabel({}, this))
    , m_table(plainTable({tr("Code"),
                          tr("Project"),
                          tr("Stage"),
                          tr("Needs (wan yuan)"),
                          tr("Wish"),
                          tr("Gets from")},
                         this))
    , m_details(new QTextBrowser(this))
    , m_wishesLine(new FundingWishes(this))
    , m_proposals(new ProposalBar(workspace, this))
    , m_work([this](Result<Found> found) { take(std::move(found)); })
{
    setObjectName(u"fundingPanel"_s);
    m_table->setObjectName(u"fundingTable"_s);
    m_table->setAccessibleName(tr("Projects of the reserve"));
    m_details->setObjectName(u"fundingDetails"_s);
    m_details->setAccessibleName(tr("Sources of the chosen project, with the rules"));
    m_remark->setObjectName(u"fundingRemark"_s);
    m_remark->setWordWrap(true);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"fundingSplit"_s);
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(buildHead());
    column->addWidget(m_busy);
    column->addWidget(m_remark);
    column->addWidget(split, 1);
    column->addWidget(m_wishesLine);
    column->addWidget(m_proposals);
    connectParts();
}

QWidget *FundingPanel::buildHead()
{
    m_yearEdit->setObjectName(u"fundingYear"_s);
    m_yearEdit->setAccessibleName(tr("Year that is funded"));
    m_yearEdit->setRange(2000, 2100);
    const int thisYear = QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now()).date().year();
    m_yearEdit->setValue(thisYear);
    m_byAmount->setObjectName(u"fundingByAmount"_s);
    m_byAmount->setChecked(true);
    m_unclear->setObjectName(u"fundingUnclear"_s);
    m_unclear->setChecked(true);
    m_search->setObjectName(u"fundingSearch"_s);
    m_keep->setObjectName(u"fundingKeep"_s);
    m_export->setObjectName(u"fundingExport"_s);
    auto *head = new QWidget(this);
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(kHalfSpace);
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpace);
    row->addWidget(m_yearEdit);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addWidget(m_keep);
    row->addWidget(m_export);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(kSpace);
    choices->addWidget(m_byAmount);
    choices->addWidget(m_unclear);
    choices->addStretch(1);
    lines->addLayout(row);
    lines->addLayout(choices);
    return head;
}

void FundingPanel::connectParts()
{
    connect(m_yearEdit, &QSpinBox::valueChanged, this, &FundingPanel::refresh);
    connect(m_byAmount, &QCheckBox::toggled, this, &FundingPanel::reread);
    connect(m_unclear, &QCheckBox::toggled, this, &FundingPanel::reread);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &FundingPanel::showProject);
    connect(m_search, &QPushButton::clicked, this, &FundingPanel::search);
    connect(m_keep, &QPushButton::clicked, this, &FundingPanel::keep);
    connect(m_export, &QPushButton::clicked, this, &FundingPanel::exportTable);
    connect(m_wishesLine, &FundingWishes::pinned, this, [this](FundPin pin) {
        m_wishes.pins[chosen()] = pin;
        reread();
    });
    connect(m_wishesLine, &FundingWishes::ranked, this, [this](int priority) {
        m_wishes.priorities[chosen()] = priority;
        reread();
    });
    connect(m_wishesLine, &FundingWishes::needed, this, [this](ProjectId other) {
        std::erase_if(m_wishes.needs, [this](const auto &pair) { return pair.first == chosen(); });
        if (other.isValid())
            m_wishes.needs.emplace_back(chosen(), other);
        reread();
    });
    connect(m_proposals, &ProposalBar::chosenChanged, this, &FundingPanel::tellAnswer);
    connect(m_proposals, &ProposalBar::settled, this, &FundingPanel::settle);
    connect(m_proposals, &ProposalBar::approvalWanted, this, &FundingPanel::startApproval);
    connect(&m_work.watcher(), &QFutureWatcherBase::progressValueChanged, this, [this](int step) {
        m_busy->setProgress(step, kProgressSteps);
    });
    connect(m_busy, &BusyLine::stopped, this, [this] {
        m_work.cancel();
        m_search->setEnabled(true);
    });
    connect(m_busy, &BusyLine::againWanted, this, &FundingPanel::search);
}

ProjectId FundingPanel::chosen() const
{
    const auto row = static_cast<std::size_t>(std::max(0, m_table->currentRow()));
    return row < m_year.projects.size() ? m_year.projects[row].id : ProjectId();
}

void FundingPanel::refresh()
{
    auto proposals = m_desk.proposals(m_yearEdit->value());
    if (!proposals) {
        Q_EMIT failed(proposals.error());
        return;
    }
    m_proposals->show(std::move(*proposals));
    reread();
}

void FundingPanel::reread()
{
    m_wishes.year = m_yearEdit->value();
    m_wishes.byAmount = m_byAmount->isChecked();
    m_wishes.takeUnclear = m_unclear->isChecked();
    auto year = m_desk.year(m_wishes);
    if (!year) {
        Q_EMIT failed(year.error());
        return;
    }
    const bool same = year->problem == m_year.problem;
    m_year = std::move(*year);
    if (!same) { // what was found, or is being searched, answers another question
        m_work.cancel();
        m_busy->end();
        m_found.reset();
    }
    fill();
    m_search->setEnabled(m_search->isEnabled() && !m_work.isRunning());
}

void FundingPanel::fill()
{
    const int row = std::max(0, m_table->currentRow());
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(0);
        for (std::size_t p = 0; p < m_year.projects.size(); ++p) {
            const Project &project = m_year.projects[p];
            const FundPin pin = m_wishes.pins.value(project.id, FundPin::Free);
            const int priority = m_wishes.priorities.value(project.id, 3);
            addRow(m_table,
                   {project.code,
                    project.name,
                    labelOf(project.stage),
                    inTenThousandYuan(m_year.problem.projects[p].need),
                    pin == FundPin::Free ? tr("priority %1").arg(priority) : pinText(pin),
                    m_found ? partsText(m_year, m_found->answer, p) : QString()});
        }
        fitColumns(m_table);
    }
    m_table->selectRow(std::min(row, m_table->rowCount() - 1));
    const bool ready = !m_year.projects.empty() && !m_year.quotas.empty();
    m_search->setEnabled(ready);
    m_keep->setEnabled(m_found && m_found->answer.end != FundEnd::Impossible
                       && m_workspace.may(Permission::FundManage)
                       && m_workspace.readOnlyReason().isEmpty());
    m_keep->setToolTip(m_workspace.reasonFor(Permission::FundManage));
    m_export->setEnabled(!m_year.projects.empty());
    tellAnswer();
    showProject();
}

void FundingPanel::tellAnswer()
{
    if (!m_found) {
        m_remark->setText(
            m_year.quotas.empty()
                ? tr("There is no quota of this year yet: enter one in the book of funds.")
            : m_year.projects.empty()
                ? tr("There is no project up to procurement with an amount.")
                : tr("%1 projects up to procurement, %2 quotas of the year. Say what must be in "
                     "or out, then search.")
                      .arg(m_year.projects.size())
                      .arg(m_year.quotas.size()));
        return;
    }
    QStringList lines{answerText(m_year, m_found->answer)};
    QStringList growths;
    for (const FundGrowth &growth : m_found->growths)
        growths << growthText(m_year, growth);
    if (const FundingDesk::Proposal *before = m_proposals->chosen())
        lines << differenceText(m_year, m_found->answer, *before);
    m_remark->setText(lines.join(u' '));
    m_remark->setToolTip(growths.join(u'\n'));
}

void FundingPanel::showProject()
{
    const ProjectId project = chosen();
    m_wishesLine->show(m_year, project);
    QString html;
    if (project.isValid())
        html = fitsHtml(m_year, static_cast<std::size_t>(std::max(0, m_table->currentRow())));
    if (m_found && !m_found->growths.empty()) {
        html += u"<hr/><p><b>%1</b></p>"_s.arg(
            tr("If a quota were larger (searched anew with a tenth more)"));
        for (const FundGrowth &growth : m_found->growths)
            html += u"<p>%1</p>"_s.arg(growthText(m_year, growth).toHtmlEscaped());
    }
    m_details->setHtml(html);
}

void FundingPanel::search()
{
    m_search->setEnabled(false);
    m_busy->begin(tr("Searching the best choice for %1").arg(m_wishes.year));
    m_work.start([problem = m_year.problem](const WorkProgress &progress) -> Result<Found> {
        const auto quotas = static_cast<std::int64_t>(problem.pots.size());
        constexpr std::int64_t kSteps = 100;
        // the search itself is the first half
        const auto half = [&](const FundMoment &moment) {
            const double part = std::min(1.0, moment.seconds / problem.seconds);
            return progress(static_cast<std::int64_t>(part * kSteps / 2), kSteps);
        };
        auto answer = solveFunds(problem, half);
        if (!answer)
            return passOn(answer);
        if (answer->end == FundEnd::Stopped)
            return fail(ErrorCode::Cancelled, {});
        Found found{std::move(*answer), {}};
        FundProblem quick = problem;
        quick.seconds = std::min(problem.seconds, kGrowthSeconds);
        for (std::int64_t s = 0; s < quotas && found.answer.end != FundEnd::Impossible; ++s) {
            const auto pot = static_cast<std::size_t>(s);
            const Money more{problem.pots[pot].amount.fen / kGrownPart};
            const auto on = [&](const FundMoment &) {
                return progress(kSteps / 2 + kSteps * s / (2 * quotas), kSteps);
            };
            if (more.fen <= 0)
                continue;
            if (!on({}))
                return fail(ErrorCode::Cancelled, {});
            auto growth = ifGrown(quick, found.answer, pot, more, on);
            if (!growth)
                return passOn(growth);
            found.growths.push_back(std::move(*growth));
        }
        return found;
    });
}

void FundingPanel::take(Result<Found> found)
{
    m_busy->end();
    m_search->setEnabled(true);
    if (!found) {
        if (found.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(found.error());
        return;
    }
    m_found = std::move(*found);
    fill();
}

void FundingPanel::keep()
{
    if (!m_found)
        return;
    const QString name =
        tr("Proposal of %1, %2").arg(m_wishes.year).arg(instantText(m_workspace.clock().now()));
    const auto kept = m_desk.propose(name, m_year, m_found->answer);
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    showProposals();
    tellAnswer();
    Q_EMIT done(tr("Kept: %1. It posts nothing until funds are allotted in the book.").arg(name));
}

void FundingPanel::settle(bool adopt, const QString &document)
{
    const FundingDesk::Proposal *proposal = m_proposals->chosen();
    if (!proposal)
        return;
    if (const auto settled = m_desk.settle(proposal->row.id, adopt, document); !settled) {
        Q_EMIT failed(settled.error());
        return;
    }
    showProposals();
    Q_EMIT done(adopt ? tr("The proposal is adopted.") : tr("The proposal is refused."));
}

void FundingPanel::startApproval()
{
    const FundingDesk::Proposal *proposal = m_proposals->chosen();
    if (!proposal)
        return;
    const FundingProposalId id = proposal->row.id;
    const auto opening = m_desk.approvalCase(id);
    if (!opening) {
        Q_EMIT failed(opening.error());
        return;
    }
    const auto submit = [this, id](const FormValues &form) { return m_desk.submit(id, form); };
    ApprovalStartDialog dialog(m_workspace, *opening, submit, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    showProposals();
    Q_EMIT done(tr("The approval was started. The proposal is adopted with its last signature."));
}

void FundingPanel::showProposals()
{
    auto proposals = m_desk.proposals(m_wishes.year);
    if (proposals)
        m_proposals->show(std::move(*proposals));
    else
        Q_EMIT failed(proposals.error());
}

void FundingPanel::exportTable()
{
    ListDocument list;
    list.title = tr("Matching of funds %1").arg(m_wishes.year);
    list.weights = {1.6, 2.6, 0.9, 1.0, 0.9, 3.0};
    for (int column = 0; column < m_table->columnCount(); ++column)
        list.headers << m_table->horizontalHeaderItem(column)->text();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells << m_table->item(row, column)->text();
        list.rows.push_back(std::move(cells));
    }
    for (const Project &project : m_year.projects)
        list.projects.push_back(project.id);
    list.facts = {{tr("Result"), m_remark->text()}};
    const auto written = exportList(m_workspace, list, this);
    if (!written)
        Q_EMIT failed(written.error());
    else if (!written->isEmpty())
        Q_EMIT done(tr("Written: %1").arg(*written));
}

} // namespace zs
