// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/calendar_export.h"

#include "access/content_label.h"
#include "exchange/ical.h"
#include "ui/secrecy/alarm_question.h"
#include "ui/tables/table_export.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSaveFile>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

const QString kTasksKey = u"tables/calendarTasks"_s;

} // namespace

CalendarExportDialog::CalendarExportDialog(PlanDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_milestones(new QRadioButton(tr("&Milestones only"), this))
    , m_tasks(new QRadioButton(tr("All &tasks"), this))
    , m_summaries(new QCheckBox(tr("With &summary tasks"), this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"calendarExportDialog"_s);
    setWindowTitle(tr("Export to a calendar"));
    m_milestones->setObjectName(u"calendarMilestones"_s);
    m_tasks->setObjectName(u"calendarTasks"_s);
    m_summaries->setObjectName(u"calendarSummaries"_s);
    (QSettings().value(kTasksKey, false).toBool() ? m_tasks : m_milestones)->setChecked(true);
    m_summaries->setEnabled(m_tasks->isChecked());
    m_problem->setObjectName(u"calendarProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("&Write the file..."), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"calendarGo"_s);
    makePrimary(go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, kPageMargin);
    column->setSpacing(12);
    column->addWidget(dimLabel(tr("Calendar programs on computers and telephones read this file. "
                                  "Importing a later export moves the events instead of doubling "
                                  "them."),
                               this));
    for (QWidget *part : {static_cast<QWidget *>(m_milestones),
                          static_cast<QWidget *>(m_tasks),
                          static_cast<QWidget *>(m_summaries),
                          static_cast<QWidget *>(m_problem)})
        column->addWidget(part);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(scaled(440));
    connect(m_tasks, &QRadioButton::toggled, m_summaries, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &CalendarExportDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Result<> CalendarExportDialog::writeTo(const QString &path)
{
    const auto plan = m_desk.plan();
    if (!plan)
        return passOn(plan);
    if (auto may = m_desk.workspace().authorise(u"export"_s, m_desk.project()); !may)
        return may;
    const QByteArray bytes =
        writeIcal(*plan->plan,
                  {.milestonesOnly = m_milestones->isChecked(),
                   .summaries = m_tasks->isChecked() && m_summaries->isChecked(),
                   .now = m_desk.workspace().clock().now(),
                   .mark = markOf(plan->plan->project)});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io,
                    tr("The file %1 could not be written; nothing was left behind.").arg(path),
                    file.errorString());
    return noteExport(m_desk, path);
}

void CalendarExportDialog::write()
{
    const auto plan = m_desk.plan();
    const QString code = plan ? plan->plan->project.code : QString();
    const QString path = askSavePath(
        this,
        tr("Export to a calendar"),
        plan ? markedFileName(code + u".ics"_s, markOf(plan->plan->project)) : QString(),
        tr("Calendar file (*.ics)"));
    if (path.isEmpty() || !goesOnDespiteAlarms(m_desk.workspace(), m_desk.project(), this))
        return;
    QSettings().setValue(kTasksKey, m_tasks->isChecked());
    if (const auto done = writeTo(path); !done) {
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, themeColor(ColorRole::Critical));
        m_problem->setPalette(colors);
        m_problem->setText(done.error().message);
        m_problem->show();
        return;
    }
    m_written = path;
    accept();
}

} // namespace zs
