// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/survey_dialog.h"

#include "ui/field/survey_view.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

SurveyDialog::SurveyDialog(FieldKit &kit,
                           const Uuid &project,
                           const Uuid &task,
                           const QString &subject,
                           const SurveyForm &form,
                           const QString &author,
                           QWidget *parent)
    : QDialog(parent)
    , m_kit(kit)
    , m_project(project)
    , m_task(task)
    , m_form(form)
    , m_author(author)
    , m_view(new SurveyView(
          form,
          [&kit](const QString &path) {
              return kit.addFile(path).transform(
                  [](const KitFile &file) { return toHex(file.digest); });
          },
          this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"surveyDialog"_s);
    setWindowTitle(tr("%1: %2").arg(form.name.text(), subject));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_view);
    scroll->setFrameShape(QFrame::NoFrame);
    m_problem->setObjectName(u"surveyProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *keep = box->addButton(tr("&Keep"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"goAhead"_s);
    connect(box, &QDialogButtonBox::accepted, this, &SurveyDialog::tryAccept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view, &SurveyView::changed, m_problem, &QLabel::hide);
    connect(m_view, &SurveyView::failed, this, &SurveyDialog::tell);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(m_problem);
    column->addWidget(box);
    resize(scaled(580), scaled(460));
}

void SurveyDialog::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
}

void SurveyDialog::tryAccept()
{
    auto given = m_view->checked();
    if (!given)
        return;
    SurveyReport report;
    report.project = m_project;
    report.task = m_task;
    report.form = m_form.key;
    report.edition = m_form.edition;
    report.author = m_author;
    report.answers = std::move(*given);
    const PlaceOrigin origin = m_view->origin();
    report.fix = origin.source;
    report.fixHints = origin.hints;
    if (const auto filled = m_kit.fill(report, SystemClock().now()); !filled)
        tell(filled.error().message);
    else
        accept();
}

OfficeDialog::OfficeDialog(const QString &message, QWidget *parent)
    : QDialog(parent)
    , m_edit(new QLineEdit(this))
{
    setObjectName(u"officeDialog"_s);
    setWindowTitle(tr("The office's fingerprint"));
    auto *words = new QLabel(message, this);
    words->setWordWrap(true);
    auto *ask = new QLabel(tr("&Fingerprint as the office tells it:"), this);
    m_edit->setObjectName(u"officeFingerprint"_s);
    m_edit->setAccessibleName(tr("Fingerprint"));
    m_edit->setPlaceholderText(u"0000 0000 0000 0000"_s);
    ask->setBuddy(m_edit);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    box->addButton(tr("&Trust this office"), QDialogButtonBox::AcceptRole)
        ->setObjectName(u"goAhead"_s);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(ask);
    column->addWidget(m_edit);
    column->addWidget(box);
}

QString OfficeDialog::fingerprint() const
{
    return m_edit->text().simplified();
}

} // namespace zs
