// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/field_notes.h"

#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace zs {

FieldNotes::FieldNotes(QDialog *dialog)
    : m_dialog(dialog)
    , m_form(new QFormLayout(dialog))
    , m_general(problemLabel(dialog))
{
    m_form->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_general->setObjectName(u"generalNote"_s);
}

void FieldNotes::add(const QString &field, const QString &label, QWidget *editor)
{
    m_form->addRow(label, editor);
    QLabel *note = problemLabel(m_dialog);
    note->setObjectName(field + u"Note"_s);
    m_form->addRow(QString(), note);
    m_form->setRowVisible(note, false);
    m_notes.insert(field, note);
    m_editors.insert(field, editor);
}

QPushButton *FieldNotes::finish(const QString &go)
{
    m_form->addRow(m_general);
    m_form->setRowVisible(m_general, false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, m_dialog);
    QPushButton *ahead = buttons->addButton(go, QDialogButtonBox::ActionRole);
    ahead->setObjectName(u"goAhead"_s);
    ahead->setDefault(true);
    makePrimary(ahead);
    m_form->addRow(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, m_dialog, &QDialog::reject);
    return ahead;
}

void FieldNotes::clear()
{
    for (QLabel *note : std::as_const(m_notes))
        m_form->setRowVisible(note, false);
    m_form->setRowVisible(m_general, false);
}

void FieldNotes::put(const QString &field, const QString &message)
{
    QLabel *note = m_notes.value(field, m_general);
    const bool first = !note->isVisibleTo(m_dialog);
    showProblem(note, {ErrorCode::Invalid, first ? message : note->text() + u' ' + message, {}});
    m_form->setRowVisible(note, true);
    if (QWidget *editor = m_editors.value(field))
        editor->setFocus();
}

/// The dialog grows for its notes at once, not when it is laid out next.
void FieldNotes::makeRoom()
{
    m_form->activate();
    const int width = m_dialog->width();
    const int needed = m_form->hasHeightForWidth() ? m_form->totalHeightForWidth(width)
                                                   : m_form->totalSizeHint().height();
    if (needed > m_dialog->height())
        m_dialog->resize(width, needed);
}

void FieldNotes::show(const std::vector<FieldFault> &faults)
{
    clear();
    for (auto fault = faults.rbegin(); fault != faults.rend(); ++fault) // focus ends at the first
        put(fault->field, fault->message);
    makeRoom();
}

void FieldNotes::show(const Error &error)
{
    clear();
    static constexpr auto kField = "field: "_L1;
    put(error.detail.startsWith(kField) ? error.detail.sliced(kField.size()) : QString(),
        error.message);
    makeRoom();
}

} // namespace zs
