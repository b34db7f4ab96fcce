// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/follow_up_dialogs.h"

#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

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

/// Closed until there are words.
QPushButton *addGo(QDialog *dialog, QFormLayout *form, const QString &text)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton *go = buttons->addButton(text, QDialogButtonBox::AcceptRole);
    go->setObjectName(u"followUpGo"_s);
    go->setEnabled(false);
    makePrimary(go);
    form->addRow(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return go;
}

QPlainTextEdit *wordsIn(QDialog *dialog)
{
    auto *words = new QPlainTextEdit(dialog);
    words->setObjectName(u"followUpWords"_s);
    words->setTabChangesFocus(true);
    return words;
}

void openWithWords(QPushButton *go, QPlainTextEdit *words)
{
    QObject::connect(words, &QPlainTextEdit::textChanged, go, [go, words] {
        go->setEnabled(!words->toPlainText().trimmed().isEmpty());
    });
}

QComboBox *wideCombo(const QString &name, QDialog *dialog)
{
    auto *box = new QComboBox(dialog);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(28);
    return box;
}

} // namespace

ReportBackDialog::ReportBackDialog(const std::vector<Attachment> &files, QWidget *parent)
    : QDialog(parent)
    , m_text(wordsIn(this))
    , m_file(wideCombo(u"followUpEvidence"_s, this))
{
    setObjectName(u"reportBackDialog"_s);
    setWindowTitle(tr("Report back"));
    m_file->addItem(tr("(no file)"), QString());
    for (const Attachment &file : files)
        m_file->addItem(file.name, file.id.value().toString());
    auto *form = formOf(this);
    form->addRow(tr("&What was done"), m_text);
    form->addRow(tr("&Evidence"), m_file);
    openWithWords(addGo(this, form, tr("&Report back")), m_text);
    resize(dialogSize(*this, 460, 280));
}

QString ReportBackDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

AttachmentId ReportBackDialog::evidence() const
{
    return AttachmentId(Uuid::fromString(m_file->currentData().toString()));
}

SendBackDialog::SendBackDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(wordsIn(this))
{
    setObjectName(u"sendBackDialog"_s);
    setWindowTitle(tr("Send back"));
    auto *form = formOf(this);
    form->addRow(tr("&What is missing"), m_text);
    openWithWords(addGo(this, form, tr("&Send back")), m_text);
    resize(dialogSize(*this, 460, 220));
}

QString SendBackDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

NewFollowUpDialog::NewFollowUpDialog(std::vector<FollowUpSource> sources,
                                     const std::vector<Person> &people,
                                     QDate today,
                                     QWidget *parent)
    : QDialog(parent)
    , m_sources(std::move(sources))
    , m_source(wideCombo(u"followUpSource"_s, this))
    , m_text(new QLineEdit(this))
    , m_person(wideCombo(u"followUpPerson"_s, this))
    , m_due(new QDateEdit(today.addDays(14), this))
{
    setObjectName(u"newFollowUpDialog"_s);
    setWindowTitle(tr("New follow-up"));
    m_text->setObjectName(u"followUpText"_s);
    m_due->setObjectName(u"followUpDue"_s);
    m_due->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_due->setCalendarPopup(true);
    for (const FollowUpSource &source : m_sources)
        m_source->addItem(source.text);
    for (const Person &person : people) {
        if (person.active)
            m_person->addItem(person.name, person.id.value().toString());
    }
    auto *form = formOf(this);
    form->addRow(tr("&Decision"), m_source);
    form->addRow(tr("&What is to be done"), m_text);
    form->addRow(tr("W&ho"), m_person);
    form->addRow(tr("&Until"), m_due);
    if (m_sources.empty())
        form->addRow(dimLabel(
            tr("There is no approved case or decided topic that you had a part in."), this));
    QPushButton *go = addGo(this, form, tr("&Make it"));
    connect(m_text, &QLineEdit::textChanged, go, [this, go] {
        go->setEnabled(!m_sources.empty() && !m_text->text().trimmed().isEmpty());
    });
    resize(dialogSize(*this, 520, 10));
}

FollowUpDesk::Asking NewFollowUpDialog::asking() const
{
    FollowUpDesk::Asking asking;
    if (m_source->currentIndex() >= 0)
        asking.from = m_sources[static_cast<std::size_t>(m_source->currentIndex())];
    asking.text = m_text->text();
    asking.person = PersonId(Uuid::fromString(m_person->currentData().toString()));
    asking.due = m_due->date();
    return asking;
}

} // namespace zs
