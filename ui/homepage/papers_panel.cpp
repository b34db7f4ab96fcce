// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/homepage/papers_panel.h"

#include "ui/homepage/paper_dialog.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

enum Column { Step, Title, Number, Issuer, Date, File, State };

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

PapersPanel::PapersPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_table(plainTable({tr("Step"),
                          tr("Document"),
                          tr("Number"),
                          tr("Issued by"),
                          tr("Date"),
                          tr("File"),
                          tr("State")},
                         this))
    , m_remark(dimLabel({}, this))
    , m_open(button(tr("Fi&les..."), u"paperFiles"_s, this))
    , m_remove(button(tr("&Remove"), u"paperRemove"_s, this))
    , m_edit(button(tr("Ed&it..."), u"paperEdit"_s, this))
    , m_add(button(tr("Add a docume&nt..."), u"paperAdd"_s, this))
{
    setObjectName(u"papersPanel"_s);
    build();
    auto *erase = new QShortcut(QKeySequence::Delete, m_table);
    erase->setContext(Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, this, &PapersPanel::remove);
    connect(m_table, &QTableWidget::cellActivated, this, &PapersPanel::activate);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PapersPanel::refreshButtons);
    connect(m_open, &QPushButton::clicked, this, &PapersPanel::filesWanted);
    connect(m_remove, &QPushButton::clicked, this, &PapersPanel::remove);
    connect(m_edit, &QPushButton::clicked, this, &PapersPanel::activate);
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
}

void PapersPanel::build()
{
    m_table->setObjectName(u"paperTable"_s);
    m_table->setAccessibleName(tr("Documents of the project"));
    m_table->horizontalHeader()->setStretchLastSection(false);
    makePrimary(m_add);
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpace);
    row->addWidget(m_remark, 1);
    for (QPushButton *one : {m_open, m_remove, m_edit, m_add})
        row->addWidget(one);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(m_table, 1);
    column->addLayout(row);
}

void PapersPanel::showProject(ProjectId project)
{
    m_project = project;
    m_course = {};
    m_files.clear();
    if (project.isValid()) {
        auto course = m_desk.course(project);
        if (!course) {
            Q_EMIT failed(course.error());
            return;
        }
        m_course = std::move(*course);
        m_files = m_desk.filesOf(project).value_or(std::vector<Attachment>());
    }
    m_lines.clear();
    for (const ProjectDocument &paper : m_course.papers) {
        const StageRequirement *asked =
            m_course.plan ? m_course.plan->requirement(paper.requirement) : nullptr;
        PaperState state = PaperState::There;
        if (asked && asked->number && paper.number.isEmpty())
            state = PaperState::NoNumber;
        else if (asked && asked->date && !paper.issuedOn.isValid())
            state = PaperState::NoDate;
        m_lines.push_back({paper, state, asked});
    }
    if (m_course.plan)
        addMissing();
    fill();
}

/// Of the steps up to the one in hand; what comes later would only be noise.
void PapersPanel::addMissing()
{
    const StageView view = m_course.view();
    for (const StageStep &step : m_course.steps) {
        const StepPlan *plan = m_course.plan->step(step.step);
        if (!plan || step.state == StepState::Waiting || step.state == StepState::Simplified)
            continue;
        for (const StageRequirement &asked : plan->papers) {
            const PaperState state = paperState(view, *plan, asked);
            if (state != PaperState::Missing && state != PaperState::CannotTell)
                continue;
            ProjectDocument missing;
            missing.project = m_project;
            missing.step = plan->key;
            missing.requirement = asked.key;
            m_lines.push_back({missing, state, m_course.plan->requirement(asked.key)});
        }
    }
    const auto place = [this](const Line &line) {
        const int at = m_course.plan->indexOf(line.paper.step);
        return at < 0 ? static_cast<int>(m_course.plan->steps.size()) : at;
    };
    std::ranges::stable_sort(m_lines, {}, place);
}

QStringList PapersPanel::cells(const Line &line) const
{
    const ProjectDocument &paper = line.paper;
    const StepPlan *step = m_course.plan ? m_course.plan->step(paper.step) : nullptr;
    const auto file = std::ranges::find(m_files, paper.attachment, &Attachment::id);
    QString state;
    switch (line.state) {
    case PaperState::Missing:
        state = tr("Missing");
        break;
    case PaperState::CannotTell:
        state = tr("Cannot tell whether it is needed");
        break;
    case PaperState::NoNumber:
        state = tr("Number missing");
        break;
    case PaperState::NoDate:
        state = tr("Date missing");
        break;
    case PaperState::There:
    case PaperState::NotNeeded:
        state = line.asked ? tr("Complete") : tr("Not a required one");
    }
    return {step ? step->name.text() : tr("(project)"),
            paper.id.isValid() ? paper.title : line.asked->name.text(),
            paper.number,
            paper.issuer,
            paper.issuedOn.toString(Qt::ISODate),
            file == m_files.end() ? QString() : file->name,
            state};
}

void PapersPanel::fill()
{
    const int row = std::max(0, m_table->currentRow());
    m_table->setRowCount(0);
    int missing = 0;
    for (const Line &line : m_lines) {
        addRow(m_table, cells(line));
        const bool lacks = line.state == PaperState::Missing || line.state == PaperState::NoNumber
                           || line.state == PaperState::NoDate;
        missing += lacks ? 1 : 0;
        QTableWidgetItem *state = m_table->item(m_table->rowCount() - 1, State);
        if (lacks) { // the word says it, too
            state->setForeground(themeColor(ColorRole::Late));
            state->setIcon(QIcon::fromTheme(u"dialog-warning"_s));
        }
    }
    fitColumns(m_table);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_table->selectRow(std::min(row, m_table->rowCount() - 1));
    m_remark->setText(
        m_lines.empty()
            ? tr("No document stands here yet. Approvals, reports and minutes are entered with "
                 "their numbers and dates.")
            : tr("%1 documents, %2 missing or not complete")
                  .arg(m_course.papers.size())
                  .arg(missing));
    refreshButtons();
}

const PapersPanel::Line *PapersPanel::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_lines.size())
               ? &m_lines[static_cast<std::size_t>(row)]
               : nullptr;
}

void PapersPanel::refreshButtons()
{
    const bool writes = m_workspace.readOnlyReason().isEmpty() && m_project.isValid();
    const Line *line = chosen();
    m_add->setEnabled(writes);
    m_open->setEnabled(m_project.isValid());
    m_edit->setEnabled(writes && line);
    m_remove->setEnabled(writes && line && line->paper.id.isValid());
}

void PapersPanel::add(const QString &step, const QString &requirement)
{
    ProjectDocument paper;
    paper.project = m_project;
    paper.step = step;
    paper.requirement = requirement;
    // one that is there and not complete is completed
    const auto there = std::ranges::find_if(m_course.papers, [&](const ProjectDocument &each) {
        return !requirement.isEmpty() && each.step == step && each.requirement == requirement;
    });
    ask(there == m_course.papers.end() ? paper : *there);
}

void PapersPanel::activate()
{
    if (const Line *line = chosen(); line && m_edit->isEnabled())
        ask(line->paper);
}

void PapersPanel::ask(ProjectDocument paper)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now()).date();
    PaperDialog dialog(m_course, m_files, std::move(paper), today, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto put = m_desk.putPaper(dialog.paper());
    if (!put) {
        Q_EMIT failed(put.error());
        return;
    }
    const QString text = tr("The document was kept: %1").arg(dialog.paper().title);
    Q_EMIT committed(*put, text);
    Q_EMIT done(text);
}

void PapersPanel::remove()
{
    const Line *line = chosen();
    if (!line || !m_remove->isEnabled())
        return;
    const QString title = line->paper.title;
    const auto removed = m_desk.removePaper(m_project, line->paper.id);
    if (!removed) {
        Q_EMIT failed(removed.error());
        return;
    }
    Q_EMIT committed(*removed, tr("Remove %1").arg(title));
    Q_EMIT done(tr("Removed: %1. Undo brings it back.").arg(title));
}

} // namespace zs
