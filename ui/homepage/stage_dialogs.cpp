// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/homepage/stage_dialogs.h"

#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QFormLayout *formOf(QDialog *dialog)
{
    auto *form = new QFormLayout(dialog);
    form->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

QPushButton *addGo(QDialog *dialog, QFormLayout *form, const QString &text)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton *go = buttons->addButton(text, QDialogButtonBox::AcceptRole);
    go->setObjectName(u"stepGo"_s);
    makePrimary(go);
    form->addRow(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return go;
}

QComboBox *wideCombo(const QString &name, const QString &words, QDialog *dialog)
{
    auto *box = new QComboBox(dialog);
    box->setObjectName(name);
    box->setAccessibleName(words);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    return box;
}

QPlainTextEdit *wordsIn(const QString &words, QDialog *dialog)
{
    auto *edit = new QPlainTextEdit(dialog);
    edit->setObjectName(u"stepWords"_s);
    edit->setAccessibleName(words);
    edit->setTabChangesFocus(true);
    return edit;
}

/// Closed until there are words.
void openWithWords(QPushButton *go, QPlainTextEdit *words)
{
    const auto look = [go, words] { go->setEnabled(!words->toPlainText().trimmed().isEmpty()); };
    QObject::connect(words, &QPlainTextEdit::textChanged, go, look);
    look();
}

} // namespace

ProcedureDialog::ProcedureDialog(std::vector<const StageTemplate *> templates, QWidget *parent)
    : QDialog(parent)
    , m_templates(std::move(templates))
    , m_which(wideCombo(u"procedureWhich"_s, tr("Procedure"), this))
    , m_steps(dimLabel({}, this))
{
    setObjectName(u"procedureDialog"_s);
    setWindowTitle(tr("Choose the procedure"));
    for (const StageTemplate *plan : m_templates)
        m_which->addItem(plan->name.text());
    auto *form = formOf(this);
    form->addRow(tr("&Procedure"), m_which);
    form->addRow(tr("Steps"), m_steps);
    form->addRow(dimLabel(tr("The one that fits the project's way of investing and kind stands "
                             "first. The project keeps this edition of it."),
                          this));
    addGo(this, form, tr("&Begin"));
    connect(m_which, &QComboBox::currentIndexChanged, this, &ProcedureDialog::showSteps);
    showSteps();
    resize(dialogSize(*this, 520, 240));
}

void ProcedureDialog::showSteps()
{
    const int at = m_which->currentIndex();
    QStringList names;
    if (at >= 0) {
        for (const StepPlan &step : m_templates[static_cast<std::size_t>(at)]->steps)
            names << step.name.text();
    }
    m_steps->setText(names.join(u" → "_s));
}

QString ProcedureDialog::chosen() const
{
    const int at = m_which->currentIndex();
    return at < 0 ? QString() : m_templates[static_cast<std::size_t>(at)]->key;
}

StepReasonDialog::StepReasonDialog(const QString &title, const QString &question, QWidget *parent)
    : QDialog(parent)
    , m_text(wordsIn(question, this))
{
    setObjectName(u"stepReasonDialog"_s);
    setWindowTitle(title);
    auto *form = formOf(this);
    auto *label = new QLabel(question, this);
    label->setBuddy(m_text);
    form->addRow(label);
    form->addRow(m_text);
    openWithWords(addGo(this, form, title), m_text);
    resize(dialogSize(*this, 460, 220));
}

QString StepReasonDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

LeaveOutDialog::LeaveOutDialog(const StageTemplate &plan,
                               const QString &stepInHand,
                               QWidget *parent)
    : QDialog(parent)
    , m_which(wideCombo(u"shortcutWhich"_s, tr("Reason"), this))
    , m_basis(dimLabel({}, this))
    , m_note(wordsIn(tr("Why it holds here"), this))
{
    setObjectName(u"leaveOutDialog"_s);
    setWindowTitle(tr("Leave the step out"));
    for (const StageShortcut &reason : plan.shortcuts) {
        if (reason.leaves.contains(stepInHand))
            m_which->addItem(reason.name.text(), reason.key);
    }
    auto *form = formOf(this);
    form->addRow(tr("&Reason"), m_which);
    form->addRow(m_basis);
    form->addRow(tr("&Why it holds here"), m_note);
    openWithWords(addGo(this, form, tr("&Leave out")), m_note);
    connect(m_which, &QComboBox::currentIndexChanged, this, [this, &plan] { showReason(plan); });
    showReason(plan);
    resize(dialogSize(*this, 540, 300));
}

void LeaveOutDialog::showReason(const StageTemplate &plan)
{
    const StageShortcut *reason = plan.shortcut(shortcut());
    if (!reason)
        return;
    QStringList steps;
    for (const QString &key : reason->leaves) {
        if (const StepPlan *step = plan.step(key))
            steps << step->name.text();
    }
    QStringList lines{tr("%1 (%2)").arg(reason->basis.text(), markText(reason->basis.mark)),
                      tr("Leaves out: %1").arg(steps.join(tr(", ")))};
    if (const QString remark = reason->remark.text(); !remark.isEmpty())
        lines << remark;
    m_basis->setText(lines.join(u'\n'));
}

QString LeaveOutDialog::shortcut() const
{
    return m_which->currentData().toString();
}

QString LeaveOutDialog::note() const
{
    return m_note->toPlainText().trimmed();
}

TieDialog::TieDialog(const std::vector<ApprovalCase> &cases, CaseId present, QWidget *parent)
    : QDialog(parent)
    , m_which(wideCombo(u"tieWhich"_s, tr("Approval"), this))
{
    setObjectName(u"tieDialog"_s);
    setWindowTitle(tr("Approval of the step"));
    m_which->addItem(tr("(none)"), QByteArray());
    for (const ApprovalCase &row : cases) {
        m_which->addItem(tr("No. %1 %2").arg(row.number).arg(row.title), row.id.value().toBytes());
        if (row.id == present)
            m_which->setCurrentIndex(m_which->count() - 1);
    }
    auto *form = formOf(this);
    form->addRow(tr("&Approval"), m_which);
    if (cases.empty())
        form->addRow(dimLabel(tr("No approval was started for this project yet."), this));
    addGo(this, form, tr("&Set"));
    resize(dialogSize(*this, 480, 10));
}

CaseId TieDialog::chosen() const
{
    return CaseId(Uuid::fromBytes(m_which->currentData().toByteArray()));
}

} // namespace zs
