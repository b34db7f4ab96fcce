// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/homepage/paper_dialog.h"

#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QLineEdit *lineFor(const QString &name, const QString &text, QDialog *dialog)
{
    auto *line = new QLineEdit(text, dialog);
    line->setObjectName(name);
    return line;
}

QComboBox *wideCombo(const QString &name, QDialog *dialog)
{
    auto *box = new QComboBox(dialog);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(28);
    return box;
}

/// Step and requirement behind a choice.
QStringList keys(const QString &step, const QString &requirement)
{
    return {step, requirement};
}

} // namespace

PaperDialog::PaperDialog(const LibraryDesk::Course &course,
                         const std::vector<Attachment> &files,
                         ProjectDocument paper,
                         QDate today,
                         QWidget *parent)
    : QDialog(parent)
    , m_paper(std::move(paper))
    , m_what(wideCombo(u"paperWhat"_s, this))
    , m_title(lineFor(u"paperTitle"_s, m_paper.title, this))
    , m_number(lineFor(u"paperNumber"_s, m_paper.number, this))
    , m_issuer(lineFor(u"paperIssuer"_s, m_paper.issuer, this))
    , m_dated(new QCheckBox(tr("Ha&s a date"), this))
    , m_date(new QDateEdit(m_paper.issuedOn.isValid() ? m_paper.issuedOn : today, this))
    , m_file(wideCombo(u"paperFile"_s, this))
    , m_note(lineFor(u"paperNote"_s, m_paper.note, this))
    , m_hint(dimLabel({}, this))
{
    setObjectName(u"paperDialog"_s);
    setWindowTitle(m_paper.id.isValid() ? tr("Edit document") : tr("Add document"));
    fillWhat(course);
    m_file->addItem(tr("(no file)"), QByteArray());
    for (const Attachment &file : files) {
        m_file->addItem(file.name, file.id.value().toBytes());
        if (file.id == m_paper.attachment)
            m_file->setCurrentIndex(m_file->count() - 1);
    }
    m_dated->setObjectName(u"paperDated"_s);
    m_dated->setChecked(m_paper.issuedOn.isValid() || !m_paper.id.isValid());
    m_date->setObjectName(u"paperDate"_s);
    m_date->setAccessibleName(tr("Date of the document"));
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setCalendarPopup(true);
    m_date->setMaximumDate(today);
    build();
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] {
        const auto *asked = m_asked[static_cast<std::size_t>(m_what->currentIndex())];
        if (asked && m_title->text().isEmpty())
            m_title->setText(asked->name.text());
        check();
    });
    for (QLineEdit *line : {m_title, m_number})
        connect(line, &QLineEdit::textChanged, this, &PaperDialog::check);
    connect(m_dated, &QCheckBox::toggled, this, &PaperDialog::check);
    check();
}

void PaperDialog::fillWhat(const LibraryDesk::Course &course)
{
    m_what->addItem(tr("(none of the required ones)"), keys({}, {}));
    m_asked.push_back(nullptr);
    for (const StepPlan &step : course.plan ? course.plan->steps : std::vector<StepPlan>()) {
        for (const StageRequirement &asked : step.papers) {
            m_what->addItem(tr("%1: %2").arg(step.name.text(), asked.name.text()),
                            keys(step.key, asked.key));
            m_asked.push_back(course.plan->requirement(asked.key));
            if (step.key == m_paper.step && asked.key == m_paper.requirement)
                m_what->setCurrentIndex(m_what->count() - 1);
        }
    }
    const auto *asked = m_asked[static_cast<std::size_t>(m_what->currentIndex())];
    if (asked && m_title->text().isEmpty())
        m_title->setText(asked->name.text());
}

void PaperDialog::build()
{
    auto *day = new QHBoxLayout;
    day->addWidget(m_dated);
    day->addWidget(m_date, 1);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Fulfils"), m_what);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Number"), m_number);
    form->addRow(tr("&Issued by"), m_issuer);
    form->addRow(tr("Date"), day);
    form->addRow(tr("Fi&le"), m_file);
    form->addRow(tr("N&ote"), m_note);
    form->addRow(m_hint);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("&Keep"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"paperGo"_s);
    makePrimary(m_go);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(dialogSize(*this, 560, 10));
}

void PaperDialog::check()
{
    m_date->setEnabled(m_dated->isChecked());
    m_go->setEnabled(!m_title->text().trimmed().isEmpty());
    const auto *asked = m_asked[static_cast<std::size_t>(m_what->currentIndex())];
    QStringList lacks;
    if (asked && asked->number && m_number->text().trimmed().isEmpty())
        lacks << tr("This paper needs its document number before the step can pass.");
    if (asked && asked->date && !m_dated->isChecked())
        lacks << tr("This paper needs its date before the step can pass.");
    if (lacks.isEmpty() && asked)
        lacks << tr("Written in: %1").arg(asked->basis.text());
    m_hint->setText(lacks.join(u'\n'));
}

ProjectDocument PaperDialog::paper() const
{
    ProjectDocument paper = m_paper;
    const QStringList what = m_what->currentData().toStringList();
    const bool kept = what.join(QString()).isEmpty() && m_paper.requirement.isEmpty();
    if (!kept) { // one of a step's own, which fulfils nothing, stays with its step
        paper.step = what.value(0);
        paper.requirement = what.value(1);
    }
    paper.title = m_title->text();
    paper.number = m_number->text();
    paper.issuer = m_issuer->text();
    paper.issuedOn = m_dated->isChecked() ? m_date->date() : QDate();
    paper.attachment = AttachmentId(Uuid::fromBytes(m_file->currentData().toByteArray()));
    paper.note = m_note->text();
    return paper;
}

} // namespace zs
