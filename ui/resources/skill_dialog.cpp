// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resources/skill_dialog.h"

#include "commands/assignment_commands.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zs {

using namespace Qt::StringLiterals;

SkillDialog::SkillDialog(PlanDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_work(plainTable({tr("Task"), tr("Skill"), tr("Units"), tr("When")}, this))
    , m_people(plainTable({tr("Resource"), tr("Skills"), tr("Free then?")}, this))
{
    setObjectName(u"skillDialog"_s);
    setWindowTitle(tr("Find people by skill"));
    m_work->setObjectName(u"skillWork"_s);
    m_work->setAccessibleName(tr("Work that nobody is named for"));
    m_people->setObjectName(u"skillPeople"_s);
    m_people->setAccessibleName(tr("Who could do it"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, kPageMargin);
    column->addWidget(dimLabel(
        tr("Work that nobody is named for. Choose a line to see who has the skill; those who are "
           "free as long as the task lasts come first."),
        this));
    column->addWidget(m_work, 1);
    column->addWidget(m_people, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_assign = buttons->addButton(tr("&Assign"), QDialogButtonBox::ActionRole);
    m_assign->setObjectName(u"skillAssign"_s);
    makePrimary(m_assign);
    column->addWidget(buttons);
    resize(dialogSize(*this, 760, 560));
    connect(m_work, &QTableWidget::currentCellChanged, this, &SkillDialog::showCandidates);
    connect(m_people, &QTableWidget::currentCellChanged, this, [this](int row) {
        m_assign->setEnabled(row >= 0);
    });
    connect(m_people, &QTableWidget::cellActivated, this, &SkillDialog::assign);
    connect(m_assign, &QPushButton::clicked, this, &SkillDialog::assign);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refill();
}

void SkillDialog::refill()
{
    m_work->setRowCount(0);
    m_open.clear();
    auto board = readBoard(m_desk);
    if (!board) {
        Q_EMIT m_desk.failed(board.error());
        return;
    }
    m_board = std::move(*board);
    m_open = openWork(m_board.rows());
    for (const OpenWork &work : m_open) {
        const Assignment &a = m_board.rows().assignments[static_cast<std::size_t>(work.assignment)];
        const auto t = static_cast<std::size_t>(work.task);
        const TaskTimes &times = m_board.plan.schedule->tasks[t];
        addRow(m_work,
               {m_board.rows().tasks[t].name,
                a.skill,
                unitsWords(a.units),
                spanWords(times.start, times.finish)});
    }
    fitColumns(m_work);
    if (!m_open.empty())
        m_work->setCurrentCell(0, 0);
    showCandidates();
}

void SkillDialog::showCandidates()
{
    m_people->setRowCount(0);
    m_found.clear();
    m_assign->setEnabled(false);
    const int row = m_work->currentRow();
    if (row < 0 || row >= static_cast<int>(m_open.size()))
        return;
    m_found = candidatesFor(m_board.rows(),
                            *m_board.plan.schedule,
                            m_board.plan.calendars,
                            m_open[static_cast<std::size_t>(row)],
                            m_board.outside);
    for (const SkillCandidate &candidate : m_found) {
        const Resource &who =
            m_board.rows().resources[static_cast<std::size_t>(candidate.resource)];
        addRow(m_people,
               {who.name,
                who.skills,
                candidate.free ? tr("free") : tr("busy on %1").arg(candidate.busyFrom.toString())});
    }
    fitColumns(m_people);
    if (!m_found.empty())
        m_people->setCurrentCell(0, 0);
}

void SkillDialog::assign()
{
    const int work = m_work->currentRow();
    const int person = m_people->currentRow();
    if (work < 0 || person < 0)
        return;
    const Resource &who = m_board.rows().resources[static_cast<std::size_t>(
        m_found[static_cast<std::size_t>(person)].resource)];
    SetAssignment command{m_desk.project(),
                          m_board.rows()
                              .assignments[static_cast<std::size_t>(
                                  m_open[static_cast<std::size_t>(work)].assignment)]
                              .id};
    command.resource = who.id;
    if (m_desk.run(command, tr("Assign “%1”").arg(who.name)))
        refill();
}

} // namespace zs
