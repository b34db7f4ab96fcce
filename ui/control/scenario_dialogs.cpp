// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/scenario_dialogs.h"

#include "commands/scenario_compare.h"
#include "report/plan_document.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace zs {

using namespace Qt::StringLiterals;

ScenarioNameDialog::ScenarioNameDialog(const QString &title,
                                       const QString &act,
                                       const QString &name,
                                       const QString &note,
                                       QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name, this))
    , m_note(new QLineEdit(note, this))
{
    setObjectName(u"scenarioName"_s);
    setWindowTitle(title);
    m_name->setObjectName(u"scenarioNameEdit"_s);
    m_name->setMinimumWidth(scaled(320));
    m_note->setObjectName(u"scenarioNoteEdit"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(act, QDialogButtonBox::AcceptRole);
    go->setObjectName(u"scenarioNameAccept"_s);
    go->setEnabled(!name.trimmed().isEmpty());
    makePrimary(go);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("N&ote"), m_note);
    form->addRow(buttons);
    connect(m_name, &QLineEdit::textChanged, go, [go](const QString &text) {
        go->setEnabled(!text.trimmed().isEmpty());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_name->selectAll();
}

QString ScenarioNameDialog::name() const
{
    return m_name->text().trimmed();
}

QString ScenarioNameDialog::note() const
{
    return m_note->text().trimmed();
}

AdoptScenarioDialog::AdoptScenarioDialog(const QString &name,
                                         const std::vector<ScenarioConflict> &conflicts,
                                         const Plan &live,
                                         const QString &finding,
                                         QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"adoptScenario"_s);
    setWindowTitle(tr("Adopt “%1”").arg(name));
    resize(dialogSize(*this, 620, conflicts.empty() ? 180 : 420));
    auto *words = new QLabel(finding, this);
    words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(words);
    if (conflicts.empty()) {
        column->addWidget(
            new QLabel(tr("The plan has not changed what the scenario changes."), this));
        column->addStretch(1);
    } else {
        auto *head = new QLabel(
            tr("The plan was changed meanwhile where the scenario changes it too (%1). When it is "
               "adopted the scenario's values win:")
                .arg(conflicts.size()),
            this);
        head->setWordWrap(true);
        auto *list = new QListWidget(this);
        list->setObjectName(u"scenarioConflicts"_s);
        list->setAccessibleName(tr("Conflicts between plan and scenario"));
        list->setWordWrap(true);
        for (const ScenarioConflict &conflict : conflicts)
            list->addItem(conflictText(conflict, live));
        column->addWidget(head);
        column->addWidget(list, 1);
    }
    column->addWidget(dimLabel(
        tr("It becomes one step that can be taken back as a whole; the scenario goes with it."),
        this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(
        conflicts.empty() ? tr("&Adopt") : tr("&Adopt with the scenario's values"),
        QDialogButtonBox::AcceptRole);
    go->setObjectName(u"adoptAccept"_s);
    makePrimary(go);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString comparisonText(const PlanComparison &comparison)
{
    const auto count = [&](TaskDifference::Kind kind) {
        return std::ranges::count(comparison.tasks, kind, &TaskDifference::kind);
    };
    const QString numbers = AdoptScenarioDialog::tr("%1 tasks differ, %2 are new, %3 are left out.")
                                .arg(count(TaskDifference::Kind::Changed))
                                .arg(count(TaskDifference::Kind::Added))
                                .arg(count(TaskDifference::Kind::Deleted));
    QString text =
        comparison.leftFinish == comparison.rightFinish
            ? AdoptScenarioDialog::tr("The finish stays on %1; %2")
                  .arg(dayText(comparison.leftFinish), numbers)
            : AdoptScenarioDialog::tr("The finish moves from %1 to %2; %3")
                  .arg(dayText(comparison.leftFinish), dayText(comparison.rightFinish), numbers);
    if (comparison.leftCost != comparison.rightCost)
        text += u' '
                + AdoptScenarioDialog::tr("The cost goes from %1 to %2 (10,000 yuan).")
                      .arg(inTenThousandYuan(comparison.leftCost),
                           inTenThousandYuan(comparison.rightCost));
    return text;
}

} // namespace zs
