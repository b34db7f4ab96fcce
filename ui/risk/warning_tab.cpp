// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/warning_tab.h"

#include "commands/remedy_desk.h"
#include "ui/lists/list_export.h"
#include "ui/risk/warning_dialogs.h"
#include "ui/risk/warning_policy_dialog.h"
#include "ui/risk/warning_tally_dialog.h"
#include "ui/widgets/chosen_line.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
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

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QIcon severityIcon(WarningSeverity severity)
{
    switch (severity) {
    case WarningSeverity::Stop:
        return QIcon::fromTheme(u"dialog-error"_s);
    case WarningSeverity::Warning:
        return QIcon::fromTheme(u"dialog-warning"_s);
    case WarningSeverity::Note:
        break;
    }
    return QIcon::fromTheme(u"dialog-information"_s);
}

} // namespace

QString warningSeverityText(WarningSeverity severity)
{
    switch (severity) {
    case WarningSeverity::Stop:
        return WarningTab::tr("Grave");
    case WarningSeverity::Warning:
        return WarningTab::tr("Warning");
    case WarningSeverity::Note:
        break;
    }
    return WarningTab::tr("Note");
}

WarningTab::WarningTab(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_which(new QComboBox(this))
    , m_closed(new QCheckBox(tr("&Closed ones, too"), this))
    , m_table(plainTable({tr("Level"),
                          tr("Warning"),
                          tr("Project"),
                          tr("To be answered by"),
                          tr("Since"),
                          tr("State"),
                          tr("Verdict")},
                         this))
    , m_text(new QLabel(this))
    , m_acknowledge(button(tr("Ac&knowledge..."), u"warningAcknowledge"_s, this))
    , m_judge(button(tr("&Judge..."), u"warningJudge"_s, this))
    , m_remedy(button(tr("Ask for a remed&y..."), u"warningRemedy"_s, this))
    , m_project(button(tr("&Go to the project"), u"warningProject"_s, this))
    , m_look(button(tr("&Look again now"), u"warningLook"_s, this))
    , m_tally(button(tr("How often &right..."), u"warningTally"_s, this))
    , m_policy(button(tr("When to &warn..."), u"warningPolicy"_s, this))
    , m_export(button(tr("E&xport the list..."), u"warningExport"_s, this))
{
    setObjectName(u"warningTab"_s);
    build();
    connect(m_which, &QComboBox::currentIndexChanged, this, &WarningTab::fill);
    connect(m_closed, &QCheckBox::toggled, this, &WarningTab::fill);
    connect(m_table, &QTableWidget::currentCellChanged, this, &WarningTab::showChosen);
    connect(m_acknowledge, &QPushButton::clicked, this, &WarningTab::acknowledge);
    connect(m_judge, &QPushButton::clicked, this, &WarningTab::judge);
    connect(m_remedy, &QPushButton::clicked, this, &WarningTab::findRemedy);
    connect(m_look, &QPushButton::clicked, this, &WarningTab::look);
    connect(m_tally, &QPushButton::clicked, this, &WarningTab::showTally);
    connect(m_policy, &QPushButton::clicked, this, &WarningTab::setPolicy);
    connect(m_export, &QPushButton::clicked, this, &WarningTab::exportList);
    connect(m_project, &QPushButton::clicked, this, [this] {
        if (const auto *line = chosen())
            Q_EMIT projectWanted(line->row.project);
    });
}

void WarningTab::build()
{
    m_which->setObjectName(u"warningWhich"_s);
    m_which->setAccessibleName(tr("Which warnings"));
    m_which->addItem(tr("All that I may read"));
    m_which->addItem(tr("To be answered by me"));
    m_closed->setObjectName(u"warningClosed"_s);
    m_table->setObjectName(u"warningTable"_s);
    m_table->setAccessibleName(tr("Warnings"));
    m_table->setMinimumHeight(scaled(90));
    m_text->setObjectName(u"warningText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumHeight(scaled(48));
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    makePrimary(m_acknowledge);
    auto *label = new QLabel(tr("&Show"), this);
    label->setBuddy(m_which);
    auto *above = new QHBoxLayout;
    above->addWidget(label);
    above->addWidget(m_which);
    above->addWidget(m_closed);
    above->addStretch(1);
    for (QPushButton *one : {m_tally, m_policy, m_look})
        above->addWidget(one);
    auto *below = new QHBoxLayout;
    below->addWidget(m_export);
    below->addStretch(1);
    for (QPushButton *one : {m_project, m_remedy, m_judge, m_acknowledge})
        below->addWidget(one);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
    column->setSpacing(kSpace);
    column->addLayout(above);
    column->addWidget(m_table, 1);
    column->addWidget(m_text);
    column->addLayout(below);
}

void WarningTab::refresh()
{
    const auto waiting = m_desk.turns();
    m_turns = waiting ? static_cast<int>(waiting->size()) : 0;
    fill();
}

void WarningTab::fill()
{
    const RiskWarningId same = chosen() ? chosen()->row.id : RiskWarningId();
    const bool mine = m_which->currentIndex() == 1;
    auto lines = m_desk.warnings(mine ? RiskWarningDesk::Which::Mine : RiskWarningDesk::Which::All,
                                 m_closed->isChecked());
    if (!lines) {
        Q_EMIT failed(lines.error());
        return;
    }
    m_lines = std::move(*lines);
    m_table->setRowCount(0);
    for (const WarningLine &line : m_lines) {
        const bool judged = line.row.verdict != WarningVerdict::Unset;
        addRow(m_table,
               {warningSeverityText(line.severity),
                line.what,
                line.project,
                line.person,
                line.row.raisedAt.toString(),
                riskChoiceText(
                    EntityKind::RiskWarning, u"state", static_cast<std::int64_t>(line.row.state)),
                judged ? riskChoiceText(EntityKind::RiskWarning,
                                        u"verdict",
                                        static_cast<std::int64_t>(line.row.verdict))
                       : QString()});
        m_table->item(m_table->rowCount() - 1, 0)->setIcon(severityIcon(line.severity));
    }
    fitColumns(m_table);
    chooseLine(m_table, m_lines, same);
    showChosen();
}

const WarningLine *WarningTab::chosen() const
{
    return chosenLine(m_table, m_lines);
}

void WarningTab::showChosen()
{
    const WarningLine *line = chosen();
    const bool writes = m_workspace.readOnlyReason().isEmpty();
    const WarningState state = line ? line->row.state : WarningState::Closed;
    const bool open = state == WarningState::Open || state == WarningState::Escalated;
    QString text = tr("Nothing to answer. Rules and models are looked at when the program starts "
                      "and every hour; what they find stands here.");
    if (line) {
        text = line->task.isEmpty() ? line->text : line->task + u": "_s + line->text;
        if (!line->row.note.isEmpty())
            text += u'\n' + tr("Said about it: %1").arg(line->row.note);
    }
    m_text->setText(text);
    m_acknowledge->setEnabled(writes && line && open && line->mayAnswer);
    m_acknowledge->setToolTip(
        line && !line->mayAnswer
            ? tr("Only who is to answer, or who receives the warnings of the unit, may.")
            : QString());
    m_judge->setEnabled(writes && line && !open && line->row.verdict == WarningVerdict::Unset);
    m_judge->setToolTip(line && open ? tr("Acknowledge it first, then judge it.") : QString());
    m_remedy->setEnabled(writes && line && m_workspace.may(Permission::RiskEdit));
    m_remedy->setToolTip(m_workspace.reasonFor(Permission::RiskEdit));
    m_project->setEnabled(line);
    m_look->setEnabled(writes);
    m_policy->setEnabled(writes && m_workspace.may(Permission::RiskManage));
    m_policy->setToolTip(m_workspace.reasonFor(Permission::RiskManage));
    m_export->setEnabled(!m_lines.empty());
}

void WarningTab::take(const Result<> &result, const QString &message)
{
    if (!result)
        Q_EMIT failed(result.error());
    else
        Q_EMIT done(message);
}

void WarningTab::acknowledge()
{
    const WarningLine *line = chosen();
    if (!line)
        return;
    const RiskWarningId id = line->row.id;
    RiskNoteDialog dialog(tr("Acknowledge the warning"),
                          line->text + u'\n'
                              + tr("What is going to be done about it? It may be left out."),
                          tr("Ac&knowledge"),
                          false,
                          this);
    if (dialog.exec() == QDialog::Accepted)
        take(m_desk.acknowledge(id, dialog.note()), tr("The warning is acknowledged."));
}

void WarningTab::judge()
{
    const WarningLine *line = chosen();
    if (!line)
        return;
    const RiskWarningId id = line->row.id;
    VerdictDialog dialog(line->text, this);
    if (dialog.exec() == QDialog::Accepted)
        take(m_desk.judgeWarning(id, dialog.verdict(), dialog.why()), tr("The warning is judged."));
}

void WarningTab::findRemedy()
{
    const WarningLine *line = chosen();
    const auto people = m_workspace.people();
    if (!line || !people)
        return;
    RemedyDesk::Finding finding{line->row.project, line->row.task, line->row.id, {}, {}, {}, {}};
    FindRemedyDialog dialog(*people, line->row.person, line->what, m_desk.today(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    finding.title = dialog.title();
    finding.responsible = dialog.responsible();
    finding.due = dialog.due();
    const auto made = RemedyDesk(m_workspace).find(finding);
    if (!made)
        Q_EMIT failed(made.error());
    else
        Q_EMIT done(tr("The remedy is asked for."));
}

void WarningTab::look()
{
    const auto judged = m_desk.judge();
    if (!judged) {
        Q_EMIT failed(judged.error());
        return;
    }
    QString message = tr("%1 new, %2 ended, %3 passed on to those above.")
                          .arg(judged->raised)
                          .arg(judged->closed)
                          .arg(judged->escalated);
    if (judged->waiting > 0)
        message +=
            u' ' + tr("%n sign(s) wait for the end of the quiet hours.", nullptr, judged->waiting);
    Q_EMIT done(message);
}

void WarningTab::showTally()
{
    const auto tally = m_desk.tally();
    if (!tally) {
        Q_EMIT failed(tally.error());
        return;
    }
    WarningTallyDialog dialog(*tally, this);
    dialog.exec();
}

void WarningTab::setPolicy()
{
    const auto book = m_desk.book();
    const auto units = m_workspace.units();
    if (!book || !units) {
        Q_EMIT failed(book ? units.error() : book.error());
        return;
    }
    WarningPolicyDialog dialog(book->policy, *units, this);
    if (dialog.exec() == QDialog::Accepted)
        take(m_desk.setPolicy(dialog.policy()), tr("The rules of warning are saved."));
}

void WarningTab::exportList()
{
    ListDocument list = listOf(*m_table);
    list.title = tr("Warnings");
    list.headers << tr("Evidence");
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        list.rows[i] << m_lines[i].text;
        list.projects.push_back(m_lines[i].row.project);
    }
    const auto path = zs::exportList(m_workspace, list, this);
    if (!path)
        Q_EMIT failed(path.error());
    else if (!path->isEmpty())
        Q_EMIT done(tr("Written to %1.").arg(*path));
}

} // namespace zs
