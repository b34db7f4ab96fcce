// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/act_panel.h"

#include "approval/case_json.h"
#include "ui/approval/act_dialog.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

ActPanel::ActPanel(QWidget *parent)
    : QWidget(parent)
    , m_reason(dimLabel({}, this))
    , m_phrases(new QComboBox(this))
    , m_opinion(new QPlainTextEdit(this))
    , m_buttons(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kHalfSpace);
    auto *label = new QLabel(tr("&Opinion"), this);
    label->setBuddy(m_opinion);
    m_opinion->setObjectName(u"caseOpinion"_s);
    m_opinion->setAccessibleName(tr("Opinion"));
    m_opinion->setTabChangesFocus(true);
    m_opinion->setMinimumHeight(scaled(36));
    m_opinion->setMaximumHeight(scaled(72));
    m_phrases->setObjectName(u"casePhrases"_s);
    m_phrases->setAccessibleName(tr("Usual phrases"));
    m_phrases->setToolTip(tr("Puts a usual phrase into the opinion"));
    m_phrases->addItems({tr("Usual phrases"),
                         tr("I agree."),
                         tr("I agree. Please carry it out as planned."),
                         tr("The documents are complete; I agree."),
                         tr("Please complete the documents and submit again."),
                         tr("I do not agree.")});
    // no wider than the page: the whole phrase shows when the list is open
    m_phrases->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_phrases->setMinimumContentsLength(14);
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addStretch(1);
    top->addWidget(m_phrases);
    column->addWidget(m_reason);
    column->addLayout(top);
    column->addWidget(m_opinion);
    column->addLayout(m_buttons);
    connect(m_phrases, &QComboBox::activated, this, [this](int row) {
        if (row > 0)
            m_opinion->setPlainText(m_phrases->itemText(row));
        m_phrases->setCurrentIndex(0);
        m_opinion->setFocus();
    });
    clear();
}

void ActPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_opinion->setMaximumHeight(scaled(72));
}

QString ActPanel::opinion() const
{
    return m_opinion->toPlainText().trimmed();
}

void ActPanel::setOpinion(const QString &opinion)
{
    m_opinion->setPlainText(opinion);
}

void ActPanel::clearButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->hide(); // its key is free for the next one at once
            button->deleteLater();
        }
        delete item;
    }
}

void ActPanel::clear()
{
    clearButtons();
    m_opinion->clear();
    m_reason->hide();
    setVisible(false);
}

void ActPanel::show(const std::vector<PossibleAct> &acts, Choices choices, const QString &reason)
{
    clearButtons();
    m_opinion->clear();
    m_opinion->setPlaceholderText({});
    m_choices = std::move(choices);
    m_everybody = m_choices.people;
    std::erase_if(m_choices.people, [](const Person &person) { return !person.active; });
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    if (reason.isEmpty()) {
        for (const PossibleAct &act : acts) {
            if (act.verb != Verb::Agree && !act.steward)
                addButton(act);
        }
        addStewardMenu(acts);
    }
    m_buttons->addStretch(1);
    if (reason.isEmpty()) { // the primary one comes last, at the right
        for (const PossibleAct &act : acts) {
            if (act.verb == Verb::Agree)
                addButton(act);
        }
    }
    const bool any = !acts.empty();
    m_opinion->setEnabled(any && reason.isEmpty());
    m_phrases->setEnabled(any && reason.isEmpty());
    setVisible(any || !reason.isEmpty());
}

void ActPanel::addButton(const PossibleAct &act)
{
    auto *button = new QPushButton(verbText(act.verb), this);
    button->setObjectName(u"case_"_s + verbName(act.verb));
    button->setAutoDefault(false);
    if (act.verb == Verb::Agree) {
        makePrimary(button);
        button->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
        button->setToolTip(tr("Agrees and signs (Ctrl+Enter)"));
    }
    connect(button, &QPushButton::clicked, this, [this, act] { choose(act); });
    m_buttons->addWidget(button);
}

void ActPanel::addStewardMenu(const std::vector<PossibleAct> &acts)
{
    if (std::ranges::none_of(acts, &PossibleAct::steward))
        return;
    auto *button = new QPushButton(tr("Administer"), this);
    button->setObjectName(u"caseAdminister"_s);
    button->setAutoDefault(false);
    button->setToolTip(tr("What a process administrator does for an approval that stands still"));
    auto *menu = new QMenu(button);
    for (const PossibleAct &act : acts) {
        if (!act.steward)
            continue;
        QString text = act.verb == Verb::Transfer ? tr("Replace a signer...") : verbText(act.verb);
        if (act.visit != 0)
            text = tr("%1 (%2)").arg(text, m_choices.nodeName(act.visit));
        QAction *entry = menu->addAction(text);
        entry->setObjectName(u"administer_"_s + verbName(act.verb));
        connect(entry, &QAction::triggered, this, [this, act] { choose(act); });
    }
    button->setMenu(menu);
    m_buttons->addWidget(button);
}

void ActPanel::choose(const PossibleAct &possible)
{
    CaseAct act;
    act.verb = possible.verb;
    act.visit = possible.visit;
    act.steward = possible.steward;
    act.opinion = opinion();
    if (act.verb == Verb::Agree && act.opinion.isEmpty())
        act.opinion = tr("I agree.");
    const bool needsWords = act.verb == Verb::Refuse || act.verb == Verb::Return
                            || act.verb == Verb::Terminate
                            || (act.verb == Verb::Transfer && act.steward);
    if (needsWords && act.opinion.isEmpty()) {
        m_opinion->setPlaceholderText(tr("Say why: the others read it, and so will the auditors."));
        m_opinion->setFocus();
        return;
    }
    if (askFor(possible, act))
        Q_EMIT chosen(act);
}

std::vector<std::pair<PersonId, QString>>
ActPanel::namesOf(const std::vector<PersonId> &persons) const
{
    std::vector<std::pair<PersonId, QString>> names;
    for (const Person &person : m_everybody) {
        if (std::ranges::contains(persons, person.id))
            names.emplace_back(person.id,
                               person.active ? person.name : tr("%1 (has left)").arg(person.name));
    }
    return names;
}

bool ActPanel::askFor(const PossibleAct &possible, CaseAct &act)
{
    std::vector<std::pair<PersonId, QString>> people;
    std::vector<std::pair<PersonId, QString>> replaced;
    for (const Person &person : m_choices.people)
        people.emplace_back(person.id, person.name);
    switch (act.verb) {
    case Verb::RemoveSigner:
        people = namesOf(m_choices.seats(possible));
        break;
    case Verb::Transfer:
        if (possible.steward)
            replaced = namesOf(m_choices.seats(possible));
        break;
    case Verb::AddSigner:
    case Verb::Delegate:
    case Verb::Copy:
    case Verb::Assign:
    case Verb::Return:
        break;
    default:
        return true;
    }
    ActDialog dialog(act, m_choices.returnTargets, people, replaced, window());
    if (dialog.exec() != QDialog::Accepted)
        return false;
    act = dialog.act();
    return true;
}

} // namespace zs
