// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/remedy_tab.h"

#include "ui/lists/list_export.h"
#include "ui/risk/remedy_tally_dialog.h"
#include "ui/risk/warning_dialogs.h"
#include "ui/widgets/chosen_line.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kUsualDays = 7;

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

RemedyTab::RemedyTab(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_passed(new QCheckBox(tr("Pa&ssed ones, too"), this))
    , m_table(plainTable({tr("What is to be put right"),
                          tr("Project"),
                          tr("Responsible"),
                          tr("Due"),
                          tr("Days late"),
                          tr("State"),
                          tr("Checked by")},
                         this))
    , m_text(new QLabel(this))
    , m_add(button(tr("Ne&w remedy..."), u"remedyAdd"_s, this))
    , m_fix(button(tr("Re&port as put right..."), u"remedyFix"_s, this))
    , m_pass(button(tr("Chec&k: passed..."), u"remedyPass"_s, this))
    , m_back(button(tr("Check: send &back..."), u"remedyBack"_s, this))
    , m_project(button(tr("&Go to the project"), u"remedyProjectButton"_s, this))
    , m_tally(button(tr("By &unit..."), u"remedyTally"_s, this))
    , m_export(button(tr("E&xport the list..."), u"remedyExport"_s, this))
{
    setObjectName(u"remedyTab"_s);
    build();
    connect(m_passed, &QCheckBox::toggled, this, &RemedyTab::fill);
    connect(m_table, &QTableWidget::currentCellChanged, this, &RemedyTab::showChosen);
    connect(m_add, &QPushButton::clicked, this, &RemedyTab::add);
    connect(m_fix, &QPushButton::clicked, this, &RemedyTab::fix);
    connect(m_pass, &QPushButton::clicked, this, &RemedyTab::pass);
    connect(m_back, &QPushButton::clicked, this, &RemedyTab::sendBack);
    connect(m_tally, &QPushButton::clicked, this, &RemedyTab::showTally);
    connect(m_export, &QPushButton::clicked, this, &RemedyTab::exportList);
    connect(m_project, &QPushButton::clicked, this, [this] {
        if (const auto *line = chosen())
            Q_EMIT projectWanted(line->row.project);
    });
}

void RemedyTab::build()
{
    m_passed->setObjectName(u"remedyPassed"_s);
    m_table->setObjectName(u"remedyTable"_s);
    m_table->setAccessibleName(tr("Remedies"));
    m_table->setMinimumHeight(scaled(90));
    m_text->setObjectName(u"remedyText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumHeight(scaled(48));
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    makePrimary(m_fix);
    auto *above = new QHBoxLayout;
    above->addWidget(m_passed);
    above->addStretch(1);
    above->addWidget(m_tally);
    above->addWidget(m_add);
    auto *below = new QHBoxLayout;
    below->addWidget(m_export);
    below->addStretch(1);
    for (QPushButton *one : {m_project, m_back, m_pass, m_fix})
        below->addWidget(one);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
    column->setSpacing(kSpace);
    column->addLayout(above);
    column->addWidget(m_table, 1);
    column->addWidget(m_text);
    column->addLayout(below);
}

void RemedyTab::refresh()
{
    fill();
}

void RemedyTab::fill()
{
    const RemedyId same = chosen() ? chosen()->row.id : RemedyId();
    auto lines = m_desk.list(m_passed->isChecked());
    if (!lines) {
        Q_EMIT failed(lines.error());
        return;
    }
    m_lines = std::move(*lines);
    m_turns = static_cast<int>(std::ranges::count_if(m_lines, [](const RemedyLine &line) {
        return (line.isMine && line.mayFix) || line.mayCheck;
    }));
    m_table->setRowCount(0);
    for (const RemedyLine &line : m_lines) {
        addRow(m_table,
               {line.row.title,
                line.project,
                line.responsible,
                line.row.dueOn.toString(Qt::ISODate),
                line.daysLate == 0 ? QString() : QString::number(line.daysLate),
                riskChoiceText(
                    EntityKind::Remedy, u"state", static_cast<std::int64_t>(line.row.state)),
                line.checkedBy});
        const int row = m_table->rowCount() - 1;
        m_table->item(row, 4)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (line.daysLate > 0)
            m_table->item(row, 4)->setIcon(QIcon::fromTheme(u"dialog-warning"_s));
    }
    fitColumns(m_table);
    chooseLine(m_table, m_lines, same);
    showChosen();
}

const RemedyLine *RemedyTab::chosen() const
{
    return chosenLine(m_table, m_lines);
}

void RemedyTab::showChosen()
{
    const RemedyLine *line = chosen();
    const bool writes = m_workspace.readOnlyReason().isEmpty();
    QStringList words;
    if (!line) {
        words << tr("Nothing is to be put right. What an inspection or a warning asks for is "
                    "entered here, put right with a file as evidence and checked by somebody "
                    "else.");
    } else {
        if (!line->row.fixNote.isEmpty())
            words << tr("Put right by %1 on %2: %3")
                         .arg(line->fixedBy, line->row.fixedAt.toString(), line->row.fixNote);
        if (!line->row.checkNote.isEmpty())
            words << tr("Checked by %1 on %2: %3")
                         .arg(line->checkedBy, line->row.checkedAt.toString(), line->row.checkNote);
        if (line->row.reopened > 0)
            words << tr("Sent back %n time(s).", nullptr, static_cast<int>(line->row.reopened));
        if (words.isEmpty())
            words << tr("%1 is to put it right by %2.")
                         .arg(line->responsible, line->row.dueOn.toString(Qt::ISODate));
    }
    m_text->setText(words.join(u'\n'));
    m_add->setEnabled(writes && m_workspace.may(Permission::RiskEdit));
    m_add->setToolTip(m_workspace.reasonFor(Permission::RiskEdit));
    m_fix->setEnabled(writes && line && line->mayFix);
    m_fix->setToolTip(line && !line->mayFix
                          ? tr("Only who is responsible, or stands in for them, reports it.")
                          : QString());
    const bool fixed = line && line->row.state == RemedyState::Fixed;
    const QString why =
        fixed ? m_desk.whyNotCheck(line->row) : tr("It was not reported as put right yet.");
    for (QPushButton *check : {m_pass, m_back}) {
        check->setEnabled(writes && line && line->mayCheck);
        check->setToolTip(why);
    }
    m_project->setEnabled(line);
    m_export->setEnabled(!m_lines.empty());
}

void RemedyTab::take(const Result<> &result, const QString &message)
{
    if (!result)
        Q_EMIT failed(result.error());
    else
        Q_EMIT done(message);
}

void RemedyTab::add()
{
    const auto people = m_workspace.people();
    const auto projects = m_workspace.projects();
    if (!people || !projects)
        return;
    std::vector<std::pair<ProjectId, QString>> names;
    for (const Project &project : *projects)
        names.emplace_back(project.id, project.code + u' ' + project.name);
    FindRemedyDialog dialog(*people, {}, {}, m_desk.today(), this);
    dialog.askProject(names);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto made = m_desk.find({.project = dialog.project(),
                                   .title = dialog.title(),
                                   .responsible = dialog.responsible(),
                                   .due = dialog.due()});
    take(made ? Result<>() : passOn(made), tr("The remedy is asked for."));
}

void RemedyTab::fix()
{
    const RemedyLine *line = chosen();
    if (!line)
        return;
    const RemedyId id = line->row.id;
    const auto files = m_desk.evidenceFor(line->row.project);
    FixRemedyDialog dialog(line->row.title, files.value_or(std::vector<Attachment>()), this);
    if (dialog.exec() == QDialog::Accepted)
        take(m_desk.fix(id, dialog.what(), dialog.evidence()),
             tr("Reported. Somebody else checks it now."));
}

void RemedyTab::pass()
{
    const RemedyLine *line = chosen();
    if (!line)
        return;
    const RemedyId id = line->row.id;
    RiskNoteDialog dialog(tr("Check the remedy"),
                          tr("\"%1\": put right by %2 as \"%3\". How was it checked?")
                              .arg(line->row.title, line->fixedBy, line->row.fixNote),
                          tr("&Passed"),
                          true,
                          this);
    if (dialog.exec() == QDialog::Accepted)
        take(m_desk.pass(id, dialog.note()), tr("The remedy has passed."));
}

void RemedyTab::sendBack()
{
    const RemedyLine *line = chosen();
    if (!line)
        return;
    const RemedyId id = line->row.id;
    RiskNoteDialog dialog(tr("Send the remedy back"),
                          tr("\"%1\": what is missing?").arg(line->row.title),
                          tr("&Send back"),
                          true,
                          this);
    dialog.askDay(tr("&Due again"), m_desk.today(), m_desk.today().addDays(kUsualDays));
    if (dialog.exec() == QDialog::Accepted)
        take(m_desk.reopen(id, dialog.note(), dialog.day()), tr("The remedy is sent back."));
}

void RemedyTab::showTally()
{
    RemedyTallyDialog dialog(m_workspace, this);
    dialog.exec();
}

void RemedyTab::exportList()
{
    ListDocument list = listOf(*m_table);
    list.title = tr("Remedies");
    for (const RemedyLine &line : m_lines)
        list.projects.push_back(line.row.project);
    const auto path = zs::exportList(m_workspace, list, this);
    if (!path)
        Q_EMIT failed(path.error());
    else if (!path->isEmpty())
        Q_EMIT done(tr("Written to %1.").arg(*path));
}

} // namespace zs
