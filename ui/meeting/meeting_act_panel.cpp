// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meeting_act_panel.h"

#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

/// What is done beside the course of a topic; in a menu.
bool isAside(MeetingVerb verb)
{
    switch (verb) {
    case MeetingVerb::AddTopic:
    case MeetingVerb::AddPaper:
    case MeetingVerb::SetClock:
    case MeetingVerb::Avoid:
    case MeetingVerb::Arrive:
    case MeetingVerb::Cancel:
    case MeetingVerb::Postpone:
    case MeetingVerb::Close:
        return true;
    default:
        return false;
    }
}

bool needsWords(MeetingVerb verb)
{
    return verb == MeetingVerb::Speak || verb == MeetingVerb::Postpone;
}

} // namespace

MeetingActPanel::MeetingActPanel(QWidget *parent)
    : QWidget(parent)
    , m_words(new QPlainTextEdit(this))
    , m_stance(new QComboBox(this))
    , m_speaker(new QComboBox(this))
    , m_reason(new QLabel(this))
    , m_said(new QWidget(this))
    , m_buttons(new QHBoxLayout)
{
    m_words->setObjectName(u"meetingWords"_s);
    m_words->setAccessibleName(tr("Words"));
    m_words->setTabChangesFocus(true);
    m_words->setMaximumHeight(scaled(64));
    m_words->setMinimumHeight(scaled(40));
    m_stance->setObjectName(u"meetingStance"_s);
    m_stance->setAccessibleName(tr("For or against"));
    for (const Stance stance : {Stance::Agree, Stance::Oppose, Stance::Abstain})
        m_stance->addItem(stanceText(stance), static_cast<int>(stance));
    m_speaker->setObjectName(u"meetingSpeaker"_s);
    m_speaker->setAccessibleName(tr("Whose words these are"));
    m_reason->setObjectName(u"meetingReason"_s);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    auto *said = new QVBoxLayout(m_said);
    said->setContentsMargins(0, 0, 0, 0);
    said->setSpacing(kHalfSpace);
    auto *line = new QHBoxLayout;
    line->addWidget(m_stance);
    line->addWidget(m_speaker);
    line->addStretch(1);
    said->addLayout(line);
    said->addWidget(m_words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(m_said);
    column->addWidget(m_reason);
    column->addLayout(m_buttons);
    clear();
}

void MeetingActPanel::clear()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *old = item->widget()) { // out of sight at once, with its key
            old->setParent(nullptr);
            old->deleteLater();
        }
        delete item;
    }
    m_records = nullptr;
    m_menu = nullptr;
    m_words->clear();
    m_reason->hide();
    m_said->hide();
    setVisible(false);
}

void MeetingActPanel::show(const std::vector<MeetingChoice> &choices,
                           const std::vector<std::pair<PersonId, QString>> &speakers,
                           const QString &reason)
{
    clear();
    m_speaker->clear();
    const bool speaksSelf = std::ranges::any_of(
        choices, [](const MeetingChoice &c) { return c.verb == MeetingVerb::Speak; });
    if (speaksSelf && !speakers.empty())
        m_speaker->addItem(tr("My own words"), QString());
    for (const auto &[person, name] : speakers)
        m_speaker->addItem(tr("Words of %1").arg(name), person.value().toString());
    QStringList closed;
    bool words = !speakers.empty();
    bool stance = words;
    for (const MeetingChoice &choice : choices) {
        if (!choice.closed.isEmpty() && !isAside(choice.verb))
            closed << tr("%1: %2").arg(verbText(choice.verb), choice.closed);
        const bool open = choice.closed.isEmpty();
        words = words || (open && needsWords(choice.verb));
        stance =
            stance
            || (open && (choice.verb == MeetingVerb::Speak || choice.verb == MeetingVerb::Cast));
        if (!reason.isEmpty())
            continue;
        if (isAside(choice.verb))
            addToMenu(choice);
    }
    const auto isLast = [&choices](const MeetingChoice &choice) {
        return std::ranges::none_of(choices, [&](const MeetingChoice &other) {
            return &other > &choice && !isAside(other.verb);
        });
    };
    if (reason.isEmpty()) {
        m_buttons->addStretch(1);
        if (!speakers.empty() && !speaksSelf)
            addButton({MeetingVerb::Speak, 0, {}}, false);
        for (const MeetingChoice &choice : choices) {
            if (!isAside(choice.verb))
                addButton(choice, isLast(choice));
        }
    }
    m_words->setPlaceholderText(stance ? tr("The opinion, word for word")
                                       : tr("Why the topic is postponed"));
    m_speaker->setVisible(!speakers.empty());
    m_stance->setVisible(stance);
    m_words->setVisible(words);
    m_said->setVisible(reason.isEmpty() && (words || stance));
    m_reason->setText(reason.isEmpty() ? closed.join(u'\n') : reason);
    m_reason->setVisible(!m_reason->text().isEmpty());
    setVisible(!choices.empty() || !speakers.empty() || !reason.isEmpty());
}

void MeetingActPanel::addButton(const MeetingChoice &choice, bool primary)
{
    const bool forOthers = choice.topic == 0 && choice.verb == MeetingVerb::Speak;
    auto *button =
        new QPushButton(forOthers ? tr("Record these words") : verbText(choice.verb), this);
    button->setObjectName(u"meeting_"_s + verbName(choice.verb));
    button->setAutoDefault(false);
    button->setEnabled(choice.closed.isEmpty());
    button->setToolTip(choice.closed);
    if (primary) {
        makePrimary(button);
        button->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
        if (choice.closed.isEmpty())
            button->setToolTip(tr("Signs with your key (Ctrl+Enter)"));
    }
    connect(
        button, &QPushButton::clicked, this, [this, choice] { choose(choice.verb, choice.topic); });
    m_buttons->addWidget(button);
}

void MeetingActPanel::addToMenu(const MeetingChoice &choice)
{
    if (!m_menu) {
        m_records = new QPushButton(tr("Mo&re"), this);
        m_records->setObjectName(u"meetingRecords"_s);
        m_records->setAutoDefault(false);
        m_menu = new QMenu(m_records);
        m_menu->setToolTipsVisible(true);
        m_records->setMenu(m_menu);
        m_buttons->addWidget(m_records);
    }
    const bool attendance = choice.verb == MeetingVerb::Arrive;
    QAction *action =
        m_menu->addAction(attendance ? tr("Who is there...") : verbText(choice.verb) + u"..."_s);
    action->setEnabled(choice.closed.isEmpty());
    action->setToolTip(choice.closed);
    action->setObjectName(u"meeting_"_s + verbName(choice.verb));
    connect(
        action, &QAction::triggered, this, [this, choice] { choose(choice.verb, choice.topic); });
}

void MeetingActPanel::choose(MeetingVerb verb, int topic)
{
    MeetingAct act;
    act.verb = verb;
    act.topic = topic;
    act.text = m_words->toPlainText().trimmed();
    act.stance = static_cast<Stance>(m_stance->currentData().toInt());
    if (verb == MeetingVerb::Speak && m_speaker->count() > 0)
        act.person = PersonId(Uuid::fromString(m_speaker->currentData().toString()));
    if (needsWords(verb) && act.text.isEmpty()) {
        m_words->setPlaceholderText(tr("Write it down first: it is recorded word for word."));
        m_words->setFocus();
        return;
    }
    Q_EMIT chosen(act);
}

} // namespace zs
