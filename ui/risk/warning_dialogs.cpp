// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/warning_dialogs.h"

#include "domain/choice_text.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kUsualDays = 7;

template <class Widget>
Widget *named(Widget *widget, const QString &name, const QString &spoken)
{
    widget->setObjectName(name);
    widget->setAccessibleName(spoken);
    return widget;
}

QDateEdit *dayEdit(const QString &name, const QString &spoken, QWidget *parent)
{
    auto *edit = named(new QDateEdit(parent), name, spoken);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    return edit;
}

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

QDialogButtonBox *riskButtons(const QString &yes, QDialog *dialog)
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton *ahead = box->addButton(yes, QDialogButtonBox::AcceptRole);
    ahead->setObjectName(u"goAhead"_s);
    ahead->setDefault(true);
    box->button(QDialogButtonBox::Cancel)->setObjectName(u"giveUp"_s);
    QObject::connect(box, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return box;
}

QString riskChoiceText(EntityKind kind, QStringView column, std::int64_t value)
{
    const EntityInfo &info = *entityInfo(kind);
    const int at = fieldIndex(info, column);
    return at < 0 ? QString() : choiceText(info, info.fields[static_cast<std::size_t>(at)], value);
}

RiskNoteDialog::RiskNoteDialog(
    const QString &title, const QString &question, const QString &yes, bool needed, QWidget *parent)
    : QDialog(parent)
    , m_text(named(new QPlainTextEdit(this), u"riskNote"_s, title))
    , m_dayLabel(new QLabel(this))
    , m_day(dayEdit(u"riskDay"_s, {}, this))
{
    setObjectName(u"riskNoteDialog"_s);
    setWindowTitle(title);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(scaled(90));
    m_dayLabel->setBuddy(m_day);
    m_dayLabel->hide();
    m_day->hide();
    QLabel *words = wrapped(question, this);
    words->setBuddy(m_text);
    QDialogButtonBox *box = riskButtons(yes, this);
    auto *ahead = box->findChild<QPushButton *>(u"goAhead"_s);
    if (needed) {
        ahead->setEnabled(false);
        connect(m_text, &QPlainTextEdit::textChanged, ahead, [this, ahead] {
            ahead->setEnabled(!note().isEmpty());
        });
    }
    auto *form = new QFormLayout;
    form->addRow(m_dayLabel, m_day);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_text);
    column->addLayout(form);
    column->addWidget(box);
    setMinimumWidth(scaled(420));
}

void RiskNoteDialog::askDay(const QString &label, QDate first, QDate suggested)
{
    m_dayLabel->setText(label);
    m_day->setAccessibleName(label);
    m_day->setMinimumDate(first);
    m_day->setDate(suggested);
    m_dayLabel->show();
    m_day->show();
}

QString RiskNoteDialog::note() const
{
    return m_text->toPlainText().trimmed();
}

QDate RiskNoteDialog::day() const
{
    return m_day->date();
}

VerdictDialog::VerdictDialog(const QString &warning, QWidget *parent)
    : QDialog(parent)
    , m_verdict(named(new QComboBox(this), u"verdictChoice"_s, tr("Verdict")))
    , m_why(named(new QPlainTextEdit(this), u"verdictWhy"_s, tr("Reason")))
{
    setObjectName(u"verdictDialog"_s);
    setWindowTitle(tr("Judge the warning"));
    for (const WarningVerdict verdict : {WarningVerdict::Justified, WarningVerdict::FalseAlarm})
        m_verdict->addItem(
            riskChoiceText(EntityKind::RiskWarning, u"verdict", static_cast<std::int64_t>(verdict)),
            static_cast<int>(verdict));
    m_why->setTabChangesFocus(true);
    m_why->setMaximumHeight(scaled(80));
    QDialogButtonBox *box = riskButtons(tr("&Judge"), this);
    auto *ahead = box->findChild<QPushButton *>(u"goAhead"_s);
    ahead->setEnabled(false);
    connect(m_why, &QPlainTextEdit::textChanged, ahead, [this, ahead] {
        ahead->setEnabled(!why().isEmpty());
    });
    auto *form = new QFormLayout;
    form->addRow(tr("&Verdict"), m_verdict);
    form->addRow(tr("&Reason"), m_why);
    auto *column = new QVBoxLayout(this);
    column->addWidget(wrapped(warning, this));
    column->addLayout(form);
    column->addWidget(dimLabel(tr("How often each rule and model was wrong is counted from these "
                                  "verdicts."),
                               this));
    column->addWidget(box);
    setMinimumWidth(scaled(420));
}

WarningVerdict VerdictDialog::verdict() const
{
    return static_cast<WarningVerdict>(m_verdict->currentData().toInt());
}

QString VerdictDialog::why() const
{
    return m_why->toPlainText().trimmed();
}

FindRemedyDialog::FindRemedyDialog(const std::vector<Person> &people,
                                   PersonId responsible,
                                   const QString &suggested,
                                   QDate today,
                                   QWidget *parent)
    : QDialog(parent)
    , m_projectLabel(new QLabel(tr("&Project"), this))
    , m_project(named(new QComboBox(this), u"remedyProject"_s, tr("Project")))
    , m_title(
          named(new QLineEdit(suggested, this), u"remedyTitle"_s, tr("What is to be put right")))
    , m_person(named(new QComboBox(this), u"remedyPerson"_s, tr("Responsible")))
    , m_due(dayEdit(u"remedyDue"_s, tr("Due"), this))
{
    setObjectName(u"findRemedyDialog"_s);
    setWindowTitle(tr("Ask for a remedy"));
    m_projectLabel->setBuddy(m_project);
    m_projectLabel->hide();
    m_project->hide();
    m_project->setMinimumContentsLength(24);
    for (const Person &person : people) {
        if (person.active)
            m_person->addItem(person.name
                                  + (person.title.isEmpty() ? QString() : u' ' + person.title),
                              person.id.value().toBytes());
    }
    m_person->setCurrentIndex(m_person->findData(responsible.value().toBytes()));
    m_due->setMinimumDate(today);
    m_due->setDate(today.addDays(kUsualDays));
    QDialogButtonBox *box = riskButtons(tr("&Ask for it"), this);
    auto *ahead = box->findChild<QPushButton *>(u"goAhead"_s);
    const auto check = [this, ahead] {
        ahead->setEnabled(!title().isEmpty() && m_person->currentIndex() >= 0);
    };
    connect(m_title, &QLineEdit::textChanged, ahead, check);
    connect(m_person, &QComboBox::currentIndexChanged, ahead, check);
    check();
    auto *form = new QFormLayout;
    form->addRow(m_projectLabel, m_project);
    form->addRow(tr("&What"), m_title);
    form->addRow(tr("&Responsible"), m_person);
    form->addRow(tr("&Due"), m_due);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(dimLabel(tr("Who puts it right shows it with a file of the project; somebody "
                                  "else checks it."),
                               this));
    column->addWidget(box);
    setMinimumWidth(scaled(440));
}

void FindRemedyDialog::askProject(const std::vector<std::pair<ProjectId, QString>> &projects)
{
    for (const auto &[id, name] : projects)
        m_project->addItem(name, id.value().toBytes());
    m_projectLabel->show();
    m_project->show();
}

ProjectId FindRemedyDialog::project() const
{
    return ProjectId(Uuid::fromBytes(m_project->currentData().toByteArray()));
}

QString FindRemedyDialog::title() const
{
    return m_title->text().simplified();
}

PersonId FindRemedyDialog::responsible() const
{
    return PersonId(Uuid::fromBytes(m_person->currentData().toByteArray()));
}

QDate FindRemedyDialog::due() const
{
    return m_due->date();
}

FixRemedyDialog::FixRemedyDialog(const QString &title,
                                 const std::vector<Attachment> &files,
                                 QWidget *parent)
    : QDialog(parent)
    , m_what(named(new QPlainTextEdit(this), u"fixWhat"_s, tr("What was put right")))
    , m_file(named(new QComboBox(this), u"fixEvidence"_s, tr("Evidence")))
{
    setObjectName(u"fixRemedyDialog"_s);
    setWindowTitle(tr("Report it as put right"));
    for (const Attachment &file : files)
        m_file->addItem(file.name, file.id.value().toBytes());
    m_what->setTabChangesFocus(true);
    m_what->setMaximumHeight(scaled(80));
    QDialogButtonBox *box = riskButtons(tr("&Report"), this);
    auto *ahead = box->findChild<QPushButton *>(u"goAhead"_s);
    ahead->setEnabled(false);
    connect(m_what, &QPlainTextEdit::textChanged, ahead, [this, ahead] {
        ahead->setEnabled(!what().isEmpty() && m_file->count() > 0);
    });
    auto *form = new QFormLayout;
    form->addRow(tr("&What was done"), m_what);
    form->addRow(tr("&Evidence"), m_file);
    auto *column = new QVBoxLayout(this);
    column->addWidget(wrapped(title, this));
    column->addLayout(form);
    if (files.empty())
        column->addWidget(
            dimLabel(tr("The project has no file yet: attach one that shows what was put right, on "
                        "the project's home."),
                     this));
    column->addWidget(box);
    setMinimumWidth(scaled(440));
}

QString FixRemedyDialog::what() const
{
    return m_what->toPlainText().trimmed();
}

AttachmentId FixRemedyDialog::evidence() const
{
    return AttachmentId(Uuid::fromBytes(m_file->currentData().toByteArray()));
}

} // namespace zs
