// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/field_boxes.h"

#include "commands/dictionary_desk.h"
#include "commands/goal_desk.h"
#include "domain/choice_text.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FieldBoxes)
};

QComboBox *emptyBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    return box;
}

} // namespace

QComboBox *choiceBox(QStringView column, QWidget *parent)
{
    QComboBox *box = emptyBox(parent);
    const EntityInfo &info = *entityInfo(EntityKind::Project);
    const auto at = static_cast<std::size_t>(fieldIndex(info, column));
    for (const auto &[value, text] : choices(info, info.fields[at]))
        box->addItem(text, static_cast<int>(value));
    return box;
}

QComboBox *unitBox(const Workspace &workspace, QWidget *parent)
{
    QComboBox *box = emptyBox(parent);
    box->addItem(Words::tr("(not set)"));
    if (const auto units = workspace.units()) {
        for (const OrgUnit &unit : *units)
            box->addItem(unit.name, unit.id.value().toBytes());
    }
    return box;
}

QComboBox *personBox(const Workspace &workspace, QWidget *parent)
{
    QComboBox *box = emptyBox(parent);
    box->addItem(Words::tr("(not set)"));
    if (const auto people = workspace.people()) {
        for (const Person &person : *people)
            box->addItem(person.title.isEmpty() ? person.name
                                                : QString(person.name + u"  "_s + person.title),
                         person.id.value().toBytes());
    }
    return box;
}

QComboBox *goalBox(Workspace &workspace, QWidget *parent)
{
    QComboBox *box = emptyBox(parent);
    box->addItem(Words::tr("(none)"));
    if (const auto tree = GoalDesk(workspace).tree()) {
        for (std::size_t i = 0; i < tree->items.size(); ++i)
            box->addItem(tree->path(static_cast<int>(i)), tree->items[i].id.value().toBytes());
    }
    return box;
}

QComboBox *dictionaryBox(Workspace &workspace, const QString &dictionary, QWidget *parent)
{
    QComboBox *box = emptyBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItem(QString(), QString());
    if (const auto words = DictionaryDesk(workspace).entries(dictionary)) {
        for (const DictionaryEntry &word : *words) {
            if (!word.retired)
                box->addItem(word.code + u' ' + word.name, word.code);
        }
    }
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return box;
}

void chooseData(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

void chooseCode(QComboBox *box, const QString &code)
{
    const int at = box->findData(code);
    if (at >= 0)
        box->setCurrentIndex(at);
    else
        box->setEditText(code);
}

QString codeIn(const QComboBox &box)
{
    return box.currentText().trimmed().section(u' ', 0, 0);
}

} // namespace zs
