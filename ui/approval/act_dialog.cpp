// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/act_dialog.h"

#include "approval/case_json.h"
#include "ui/widgets/pinyin.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

/// One person, or as many as are ticked.
bool takesOne(Verb verb)
{
    return verb == Verb::Transfer || verb == Verb::Delegate || verb == Verb::RemoveSigner;
}

} // namespace

ActDialog::ActDialog(const CaseAct &act,
                     const std::vector<std::pair<QString, QString>> &returnTargets,
                     const Names &people,
                     const Names &replaced,
                     QWidget *parent)
    : QDialog(parent)
    , m_act(act)
{
    setObjectName(u"actDialog"_s);
    setWindowTitle(replaced.empty() ? verbText(act.verb) : tr("Replace a signer"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    if (act.verb == Verb::Return)
        addReturn(returnTargets);
    else
        addPeople(people, replaced);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(replaced.empty() ? verbText(act.verb) : tr("Replace"),
                              QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"actGo"_s);
    m_go->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_people)
        resize(dialogSize(*this, 420, 460));
    refresh();
}

void ActDialog::addPeople(const Names &people, const Names &replaced)
{
    auto *form = static_cast<QFormLayout *>(layout());
    if (!replaced.empty()) {
        m_replaced = new QComboBox(this);
        m_replaced->setObjectName(u"actReplaced"_s);
        for (const auto &[id, name] : replaced)
            m_replaced->addItem(name, id.value().toString());
        form->addRow(tr("&Instead of"), m_replaced);
    }
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"actSearch"_s);
    m_search->setPlaceholderText(tr("Name or pinyin initials"));
    m_search->setClearButtonEnabled(true);
    m_people = new QListWidget(this);
    m_people->setObjectName(u"actPeople"_s);
    m_people->setAccessibleName(tr("Persons"));
    for (const auto &[id, name] : people) {
        auto *item = new QListWidgetItem(name, m_people);
        item->setData(Qt::UserRole, id.value().toString());
        if (!takesOne(m_act.verb)) {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
    }
    form->addRow(tr("&Search"), m_search);
    form->addRow(tr("&Persons"), m_people);
    if (m_act.verb == Verb::AddSigner) {
        m_place = new QComboBox(this);
        m_place->setObjectName(u"actPlace"_s);
        m_place->addItems({tr("before me"), tr("after me")});
        form->addRow(tr("They si&gn"), m_place);
    }
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        const PinyinMatcher matcher(words);
        for (int row = 0; row < m_people->count(); ++row)
            m_people->item(row)->setHidden(!matcher.isEmpty()
                                           && !matcher.matches(m_people->item(row)->text()));
    });
    connect(m_people, &QListWidget::itemChanged, this, &ActDialog::refresh);
    connect(m_people, &QListWidget::currentRowChanged, this, &ActDialog::refresh);
}

void ActDialog::addReturn(const std::vector<std::pair<QString, QString>> &targets)
{
    auto *form = static_cast<QFormLayout *>(layout());
    m_target = new QComboBox(this);
    m_target->setObjectName(u"actTarget"_s);
    for (const auto &[node, name] : targets)
        m_target->addItem(name, node);
    m_target->setCurrentIndex(m_target->count() - 1); // the previous one
    m_resume = new QComboBox(this);
    m_resume->setObjectName(u"actResume"_s);
    m_resume->addItems({tr("all steps after it sign again"), tr("it comes straight back to me")});
    form->addRow(tr("Return &to"), m_target);
    form->addRow(tr("&Afterwards"), m_resume);
}

void ActDialog::refresh()
{
    if (m_go)
        m_go->setEnabled(m_act.verb == Verb::Return ? m_target->count() > 0
                                                    : !act().targets.empty());
}

CaseAct ActDialog::act() const
{
    CaseAct act = m_act;
    if (m_target) {
        act.to = ReturnTo::Node;
        act.toNode = m_target->currentData().toString();
        act.resume = m_resume->currentIndex() == 0 ? Resume::Repeat : Resume::Direct;
        return act;
    }
    act.targets.clear();
    if (m_replaced && m_people->currentItem())
        act.targets.emplace_back(Uuid::fromString(m_replaced->currentData().toString()));
    for (int row = 0; row < m_people->count(); ++row) {
        const QListWidgetItem *item = m_people->item(row);
        const bool taken = takesOne(m_act.verb) ? item == m_people->currentItem()
                                                : item->checkState() == Qt::Checked;
        if (taken)
            act.targets.emplace_back(Uuid::fromString(item->data(Qt::UserRole).toString()));
    }
    if (m_place)
        act.place = m_place->currentIndex() == 0 ? AddPlace::Before : AddPlace::After;
    return act;
}

} // namespace zs
