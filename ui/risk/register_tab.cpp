// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/register_tab.h"

#include "ui/lists/list_export.h"
#include "ui/risk/register_dialog.h"
#include "ui/risk/register_matrix.h"
#include "ui/risk/warning_dialogs.h"
#include "ui/widgets/chosen_line.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
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

QString percent(double share)
{
    return u"%1%"_s.arg(100 * share, 0, 'f', 0);
}

} // namespace

RegisterTab::RegisterTab(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_closed(new QCheckBox(tr("&Closed ones, too"), this))
    , m_table(plainTable({tr("No."),
                          tr("Event"),
                          tr("Probability"),
                          tr("Days"),
                          tr("Grade"),
                          tr("With the response"),
                          tr("Answers for it"),
                          tr("State"),
                          tr("Project")},
                         this))
    , m_matrix(new RegisterMatrix(this))
    , m_text(new QLabel(this))
    , m_add(button(tr("Ne&w risk..."), u"registerAdd"_s, this))
    , m_edit(button(tr("Edi&t..."), u"registerEdit"_s, this))
    , m_go(button(tr("&Go to the project"), u"registerProject"_s, this))
    , m_export(button(tr("E&xport the list..."), u"registerExport"_s, this))
{
    setObjectName(u"registerTab"_s);
    build();
    connect(m_closed, &QCheckBox::toggled, this, &RegisterTab::fill);
    connect(m_table, &QTableWidget::currentCellChanged, this, &RegisterTab::showChosen);
    connect(m_table, &QTableWidget::cellActivated, this, &RegisterTab::edit);
    connect(m_add, &QPushButton::clicked, this, &RegisterTab::add);
    connect(m_edit, &QPushButton::clicked, this, &RegisterTab::edit);
    connect(m_export, &QPushButton::clicked, this, &RegisterTab::exportList);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (const auto *line = chosen())
            Q_EMIT projectWanted(line->row.project);
    });
}

void RegisterTab::build()
{
    m_closed->setObjectName(u"registerClosed"_s);
    m_table->setObjectName(u"registerTable"_s);
    m_table->setAccessibleName(tr("Register of risks"));
    m_table->setMinimumHeight(scaled(90));
    m_text->setObjectName(u"registerText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumHeight(scaled(48));
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    makePrimary(m_add);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_matrix);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *above = new QHBoxLayout;
    above->addWidget(m_closed);
    above->addStretch(1);
    auto *below = new QHBoxLayout;
    below->addWidget(m_export);
    below->addStretch(1);
    for (QPushButton *one : {m_go, m_edit, m_add})
        below->addWidget(one);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
    column->setSpacing(kSpace);
    column->addLayout(above);
    column->addWidget(splitter, 1);
    column->addWidget(m_text);
    column->addLayout(below);
}

void RegisterTab::showProject(ProjectId project)
{
    m_project = project;
    m_go->setVisible(!project.isValid());
    fill();
}

void RegisterTab::refresh()
{
    fill();
}

void RegisterTab::fill()
{
    const RiskEntryId same = chosen() ? chosen()->row.id : RiskEntryId();
    auto lines = m_desk.list(m_closed->isChecked(), m_project);
    if (!lines) {
        Q_EMIT failed(lines.error());
        return;
    }
    m_lines = std::move(*lines);
    m_table->setRowCount(0);
    for (const RiskLine &line : m_lines) {
        addRow(m_table,
               {line.row.code,
                line.row.event,
                percent(line.row.probability),
                QString::number(line.row.daysLikely),
                riskGradeText(line.grade),
                riskGradeText(line.residualGrade),
                line.owner,
                riskChoiceText(
                    EntityKind::RiskEntry, u"state", static_cast<std::int64_t>(line.row.state)),
                line.project});
        for (const int column : {2, 3})
            m_table->item(m_table->rowCount() - 1, column)
                ->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_table->setColumnHidden(8, m_project.isValid());
    fitColumns(m_table);
    m_matrix->show(m_lines);
    chooseLine(m_table, m_lines, same);
    showChosen();
}

const RiskLine *RegisterTab::chosen() const
{
    return chosenLine(m_table, m_lines);
}

void RegisterTab::showChosen()
{
    const RiskLine *line = chosen();
    m_matrix->setChosen(line ? line->likelihood : 0, line ? line->impact : 0);
    if (!line) {
        m_text->setText(tr("No risk is entered yet. An entry says the cause, what may happen and "
                           "what follows; the simulation of the project's finish counts it in."));
    } else {
        QString text = tr("Because %1: %2, so that %3.")
                           .arg(line->row.cause, line->row.event, line->row.effect);
        if (!line->row.measure.isEmpty())
            text += u'\n'
                    + tr("Measure: %1. Then %2 are left, %3 days.")
                          .arg(line->row.measure, percent(line->row.residualProbability))
                          .arg(line->row.residualDays);
        if (!line->task.isEmpty())
            text += u'\n' + tr("Task: %1").arg(line->task);
        m_text->setText(text);
    }
    const bool writes =
        m_workspace.readOnlyReason().isEmpty() && m_workspace.may(Permission::RiskEdit);
    m_add->setEnabled(writes);
    m_add->setToolTip(m_workspace.reasonFor(Permission::RiskEdit));
    m_edit->setEnabled(line && line->mayEdit);
    m_edit->setToolTip(m_workspace.reasonFor(Permission::RiskEdit));
    m_go->setEnabled(line);
    m_export->setEnabled(!m_lines.empty());
}

void RegisterTab::open(const RiskEntry &entry)
{
    const auto people = m_workspace.people();
    auto projects = m_workspace.projects();
    if (!people || !projects) {
        Q_EMIT failed(people ? projects.error() : people.error());
        return;
    }
    RiskEntryDialog::Choices choices{{}, *people, {}, m_desk.today()};
    std::erase_if(*projects, [&](const Project &project) {
        const bool other = entry.project.isValid() && project.id != entry.project;
        return other || !m_desk.mayEdit(project.id);
    });
    choices.projects = std::move(*projects);
    if (entry.project.isValid()) {
        if (const auto present = m_workspace.plan(entry.project))
            choices.tasks = present->plan->tasks;
    }
    RiskEntryDialog dialog(entry, choices, this);
    while (dialog.exec() == QDialog::Accepted) { // what is refused can be mended
        const auto filled = dialog.entry();
        const auto saved = filled ? m_desk.save(*filled) : passOn(filled);
        if (saved) {
            Q_EMIT done(tr("The risk is saved."));
            return;
        }
        Q_EMIT failed(saved.error());
    }
}

void RegisterTab::add()
{
    RiskEntry entry;
    entry.project = m_project;
    open(entry);
}

void RegisterTab::edit()
{
    const RiskLine *line = chosen();
    if (line && line->mayEdit)
        open(RiskEntry(line->row));
}

void RegisterTab::exportList()
{
    ListDocument list = listOf(*m_table);
    list.title = tr("Register of risks");
    list.headers << tr("Cause") << tr("Effect") << tr("Measure");
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const RiskEntry &row = m_lines[i].row;
        list.rows[i] << row.cause << row.effect << row.measure;
        list.projects.push_back(row.project);
    }
    const auto path = zs::exportList(m_workspace, list, this);
    if (!path)
        Q_EMIT failed(path.error());
    else if (!path->isEmpty())
        Q_EMIT done(tr("Written to %1.").arg(*path));
}

} // namespace zs
