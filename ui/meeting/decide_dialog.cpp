// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/decide_dialog.h"

#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace zs {

DecideDialog::DecideDialog(const OpenedMeeting &meeting,
                           const Topic &topic,
                           std::vector<Person> people,
                           QDate today,
                           QWidget *parent)
    : QDialog(parent)
    , m_topic(topic.id)
    , m_majority(false)
    , m_people(std::move(people))
    , m_today(today)
    , m_outcome(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_reasons(new QPlainTextEdit(this))
    , m_reasonsLabel(new QLabel(tr("&Reasons"), this))
    , m_tasks(plainTable({tr("What is to be done"), tr("Who"), tr("Until")}, this))
{
    setObjectName(u"decideDialog"_s);
    setWindowTitle(tr("Decision on \"%1\"").arg(topic.title));
    const ProcedureRule *rule = meeting.rules.procedure(meeting.state.procedure);
    Tally tally;
    if (rule)
        tally = tallyOf(*rule, meeting.state, topic.id);
    m_majority = tally.passes;
    build(tr("%1 entitled, %2 for, %3 against, %4 abstained.")
              .arg(tally.entitled)
              .arg(tally.agree)
              .arg(tally.oppose)
              .arg(tally.abstain),
          rule ? rule->passSource.article : QString(),
          rule && rule->decidedBy == DecidedBy::Chief);
    refresh();
    resize(dialogSize(*this, 640, 520));
}

void DecideDialog::build(const QString &tally, const QString &article, bool mayChoose)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_outcome->setObjectName(u"decideOutcome"_s);
    for (const TopicStatus status : {TopicStatus::Passed, TopicStatus::Rejected})
        m_outcome->addItem(statusText(status), status == TopicStatus::Passed);
    m_outcome->setCurrentIndex(m_majority ? 0 : 1);
    m_outcome->setEnabled(mayChoose);
    m_outcome->setToolTip(mayChoose ? QString() : tr("The votes decide (%1).").arg(article));
    m_text->setObjectName(u"decideText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(scaled(90));
    m_reasons->setObjectName(u"decideReasons"_s);
    m_reasons->setTabChangesFocus(true);
    m_reasons->setMaximumHeight(scaled(70));
    m_reasons->setPlaceholderText(
        tr("Required: the decision goes against the majority (%1).").arg(article));
    m_reasonsLabel->setBuddy(m_reasons);
    m_tasks->setObjectName(u"decideTasks"_s);
    m_tasks->setAccessibleName(tr("What is to be done"));
    m_tasks->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_tasks->setMinimumHeight(scaled(90));
    m_tasks->horizontalHeader()->setStretchLastSection(false);
    m_tasks->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tasks->horizontalHeader()->resizeSection(1, scaled(130));
    m_tasks->horizontalHeader()->resizeSection(2, scaled(130));
    form->addRow(tr("Votes"), new QLabel(tally, this));
    form->addRow(tr("&Outcome"), m_outcome);
    form->addRow(tr("&Decision"), m_text);
    form->addRow(m_reasonsLabel, m_reasons);
    form->addRow(tr("&To do"), m_tasks);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *more = buttons->addButton(tr("Add a &line"), QDialogButtonBox::ActionRole);
    more->setObjectName(u"decideAddTask"_s);
    m_go = buttons->addButton(tr("&Sign the decision"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"decideGo"_s);
    makePrimary(m_go);
    form->addRow(buttons);
    connect(more, &QPushButton::clicked, this, &DecideDialog::addTask);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &DecideDialog::refresh);
    connect(m_text, &QPlainTextEdit::textChanged, this, &DecideDialog::refresh);
    connect(m_reasons, &QPlainTextEdit::textChanged, this, &DecideDialog::refresh);
}

void DecideDialog::addTask()
{
    addRow(m_tasks, {QString(), QString(), QString()});
    const int row = m_tasks->rowCount() - 1;
    auto *who = new QComboBox(m_tasks);
    who->setObjectName(u"taskOwner%1"_s.arg(row));
    who->setAccessibleName(tr("Who does it"));
    for (const Person &person : m_people) {
        if (person.active)
            who->addItem(person.name, person.id.value().toString());
    }
    auto *until = new QDateEdit(m_today.addDays(14), m_tasks);
    until->setObjectName(u"taskDue%1"_s.arg(row));
    until->setAccessibleName(tr("Until when"));
    until->setDisplayFormat(u"yyyy-MM-dd"_s);
    until->setCalendarPopup(true);
    m_tasks->setCellWidget(row, 1, who);
    m_tasks->setCellWidget(row, 2, until);
    m_tasks->setCurrentCell(row, 0);
    m_tasks->setFocus();
}

bool DecideDialog::isAgainst() const
{
    return m_outcome->currentData().toBool() != m_majority;
}

void DecideDialog::refresh()
{
    const bool against = isAgainst();
    m_reasons->setVisible(against);
    m_reasonsLabel->setVisible(against);
    const bool said = !m_text->toPlainText().trimmed().isEmpty();
    const bool reasoned = !against || !m_reasons->toPlainText().trimmed().isEmpty();
    m_go->setEnabled(said && reasoned);
    m_go->setToolTip(said ? reasoned ? QString() : tr("Give the reasons.")
                          : tr("Write down the decision."));
}

MeetingAct DecideDialog::act() const
{
    MeetingAct act;
    act.verb = MeetingVerb::Decide;
    act.topic = m_topic;
    act.passed = m_outcome->currentData().toBool();
    act.resolution.text = m_text->toPlainText().trimmed();
    if (isAgainst())
        act.resolution.reasons = m_reasons->toPlainText().trimmed();
    for (int row = 0; row < m_tasks->rowCount(); ++row) {
        const QString text = m_tasks->item(row, 0)->text().simplified();
        const auto *who = qobject_cast<QComboBox *>(m_tasks->cellWidget(row, 1));
        const auto *until = qobject_cast<QDateEdit *>(m_tasks->cellWidget(row, 2));
        if (!text.isEmpty())
            act.resolution.tasks.push_back(
                {text, PersonId(Uuid::fromString(who->currentData().toString())), until->date()});
    }
    return act;
}

} // namespace zs
