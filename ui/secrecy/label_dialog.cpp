// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrecy/label_dialog.h"

#include "commands/secrecy_desk.h"
#include "ui/secrecy/circle_list.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kMostYears = 30;
constexpr int kMostMonths = 11;

QSpinBox *numberBox(int most, const QString &name, const QString &accessible, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(0, most);
    box->setObjectName(name);
    box->setAccessibleName(accessible);
    return box;
}

} // namespace

LabelDialog::LabelDialog(Workspace &workspace,
                         ProjectId project,
                         AttachmentId file,
                         QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_project(project)
    , m_file(file)
    , m_level(new QComboBox(this))
    , m_years(numberBox(kMostYears, u"labelYears"_s, tr("Years"), this))
    , m_months(numberBox(kMostMonths, u"labelMonths"_s, tr("Months"), this))
    , m_long(new QCheckBox(tr("&without end"), this))
    , m_from(new QLineEdit(this))
    , m_circle(new CircleList(workspace.units().value_or(std::vector<OrgUnit>()),
                              workspace.people().value_or(std::vector<Person>()),
                              this))
    , m_mark(new QLabel(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"labelDialog"_s);
    setWindowTitle(tr("Secrecy label"));
    QString name;
    if (const auto plan = workspace.plan(project)) {
        m_above = labellingOf(plan->plan->project);
        m_before = m_above;
        name = plan->plan->project.name;
        const auto &files = plan->plan->attachments;
        const auto found = std::ranges::find(files, file, &Attachment::id);
        if (found != files.end()) {
            m_before = labellingOf(*found);
            name = found->name;
        }
    }
    build();
    setAccessibleDescription(name);
    setWindowTitle(tr("Secrecy label: %1").arg(name));
    display(m_before);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LabelDialog::check);
    connect(m_years, &QSpinBox::valueChanged, this, &LabelDialog::check);
    connect(m_months, &QSpinBox::valueChanged, this, &LabelDialog::check);
    connect(m_long, &QCheckBox::toggled, this, &LabelDialog::check);
    connect(m_from, &QLineEdit::textChanged, this, &LabelDialog::check);
    connect(m_circle, &CircleList::edited, this, &LabelDialog::check);
    check();
}

void LabelDialog::build()
{
    m_level->setObjectName(u"labelLevel"_s);
    for (int level = 0; level < kClassifications; ++level)
        m_level->addItem(labelOf(static_cast<Classification>(level)), level);
    m_long->setObjectName(u"labelLong"_s);
    m_from->setObjectName(u"labelFrom"_s);
    m_from->setPlaceholderText(u"2026-03-01"_s);
    m_circle->setObjectName(u"labelCircle"_s);
    m_mark->setObjectName(u"labelMark"_s);
    m_mark->setTextFormat(Qt::PlainText);
    QFont strong = m_mark->font();
    strong.setWeight(QFont::DemiBold);
    m_mark->setFont(strong);
    m_problem->setObjectName(u"labelProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setMinimumHeight(fontMetrics().height() * 3);
    m_problem->setAlignment(Qt::AlignTop);
    auto *term = new QHBoxLayout;
    term->setSpacing(kSpace);
    term->addWidget(m_years);
    term->addWidget(new QLabel(tr("years"), this));
    term->addWidget(m_months);
    term->addWidget(new QLabel(tr("months"), this));
    term->addWidget(m_long);
    term->addStretch(1);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Level"), m_level);
    auto *termLabel = new QLabel(tr("&Term"), this);
    termLabel->setBuddy(m_years);
    form->addRow(termLabel, term);
    form->addRow(tr("&Counts from"), m_from);
    auto *known = new QLabel(tr("Who &needs to know"), this);
    known->setBuddy(m_circle->filter());
    form->addRow(known, m_circle);
    form->addRow(tr("Mark"), m_mark);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("&Set the label"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"labelSet"_s);
    makePrimary(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kSpace);
    column->addWidget(dimLabel(
        m_file.isValid()
            ? tr("A file is no more secret than its project. Without a circle of its own it has "
                 "the project's.")
            : tr("Only who is cleared for the level and in the circle sees the project. Lowering "
                 "a label, shortening its term and widening the circle are for the "
                 "classification officer."),
        this));
    column->addLayout(form, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &LabelDialog::set);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(dialogSize(*this, 560, 600));
}

void LabelDialog::display(const Labelling &labelling)
{
    m_level->setCurrentIndex(static_cast<int>(labelling.label.level));
    m_years->setValue(labelling.label.term.years);
    m_months->setValue(labelling.label.term.months);
    m_long->setChecked(labelling.label.term.longTerm);
    const QDate from = labelling.label.from;
    m_from->setText(from.isValid() ? from.toString(Qt::ISODate) : QString());
    m_circle->setCircle(labelling.known);
}

Labelling LabelDialog::wanted() const
{
    Labelling wanted;
    wanted.label.level = static_cast<Classification>(m_level->currentData().toInt());
    if (isStateSecret(wanted.label.level)) {
        const bool endless = m_long->isChecked();
        wanted.label.term = {
            endless ? 0 : m_years->value(), endless ? 0 : m_months->value(), endless};
        wanted.label.from = QDate::fromString(m_from->text().trimmed(), Qt::ISODate);
    }
    wanted.known = m_circle->circle();
    return wanted;
}

QString LabelDialog::termText() const
{
    const Labelling now = wanted();
    const QDate last = lastDayOf(now.label);
    return last.isValid() ? tr("secret until %1").arg(last.toString(Qt::ISODate)) : QString();
}

void LabelDialog::check()
{
    const Labelling now = wanted();
    const bool secret = isStateSecret(now.label.level);
    m_years->setEnabled(secret && !m_long->isChecked());
    m_months->setEnabled(secret && !m_long->isChecked());
    m_long->setEnabled(secret);
    m_from->setEnabled(secret);
    QStringList problems =
        labelFaults(now.label, m_file.isValid() && now.known.isEmpty() ? m_above.known : now.known);
    if (m_file.isValid() && now.label.level > m_above.label.level)
        problems << tr("The project is labelled lower. Set its label first.");
    if (const auto may = SecrecyDesk(m_workspace).maySet(m_project, m_before, now); !may)
        problems << may.error().message;
    const QString mark = markOf(now.label);
    m_mark->setText(mark.isEmpty() ? tr("none") : u"%1   %2"_s.arg(mark, termText()).trimmed());
    m_problem->setText(problems.join(u'\n'));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, themeColor(ColorRole::Critical));
    m_problem->setPalette(colors);
    m_go->setEnabled(problems.isEmpty() && now != m_before
                     && m_workspace.readOnlyReason().isEmpty());
}

void LabelDialog::set()
{
    auto done = m_workspace.run(SetLabel{m_project, m_file, wanted()});
    if (!done) {
        m_problem->setText(done.error().message);
        return;
    }
    m_done = std::move(*done);
    accept();
}

Result<ChangeSet>
askLabel(Workspace &workspace, ProjectId project, AttachmentId file, QWidget *parent)
{
    if (const auto plan = workspace.plan(project); !plan)
        return passOn(plan);
    LabelDialog dialog(workspace, project, file, parent);
    if (dialog.exec() != QDialog::Accepted)
        return ChangeSet();
    return dialog.done();
}

} // namespace zs
