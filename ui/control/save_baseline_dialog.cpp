// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/save_baseline_dialog.h"

#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace zs {

using namespace Qt::StringLiterals;

SaveBaselineDialog::SaveBaselineDialog(ProjectId project, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_name(new QLineEdit(name, this))
    , m_document(new QLineEdit(this))
    , m_copy(new QCheckBox(tr("Nobody approved it: a &working copy"), this))
    , m_note(new QPlainTextEdit(this))
{
    setObjectName(u"saveBaseline"_s);
    setWindowTitle(tr("Save a baseline"));
    m_name->setObjectName(u"baselineName"_s);
    m_document->setObjectName(u"baselineDocument"_s);
    m_document->setPlaceholderText(tr("For example 示发改〔2026〕7号"));
    m_copy->setObjectName(u"baselineCopy"_s);
    m_note->setObjectName(u"baselineNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(scaled(72));
    auto *form = new QFormLayout(this);
    auto *words = dimLabel(tr("A baseline keeps the plan as it is now: dates, work, cost and the "
                              "calendars. It cannot be edited afterwards."),
                           this);
    words->setMinimumWidth(scaled(420));
    form->addRow(words);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Approved by document"), m_document);
    form->addRow(QString(), m_copy);
    form->addRow(tr("No&te"), m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"baselineSave"_s);
    makePrimary(m_save);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_document, &QLineEdit::textChanged, this, &SaveBaselineDialog::check);
    connect(m_copy, &QCheckBox::toggled, this, &SaveBaselineDialog::check);
    check();
    m_name->selectAll();
    m_name->setFocus();
}

SaveBaseline SaveBaselineDialog::command() const
{
    SaveBaseline save{m_project, m_name->text(), m_document->text(), m_note->toPlainText()};
    save.withoutDocument = m_copy->isChecked();
    return save;
}

void SaveBaselineDialog::check()
{
    m_document->setEnabled(!m_copy->isChecked());
    const bool may = m_copy->isChecked() || !m_document->text().trimmed().isEmpty();
    m_save->setEnabled(may);
    m_save->setToolTip(
        may ? QString()
            : tr("Name the document that approved the plan, or say that it is a working copy."));
}

} // namespace zs
