// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/holiday_panel.h"

#include "commands/workspace.h"
#include "ui/settings/notice_dialog.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr qint64 kMostBytes = 1024 * 1024;

Result<HolidayNotice> readNoticeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    HolidayPanel::tr("The file %1 cannot be read.").arg(path),
                    file.errorString());
    if (file.size() > kMostBytes)
        return fail(ErrorCode::Invalid,
                    HolidayPanel::tr("The file %1 is too large for a holiday notice.").arg(path));
    return readNotice(file.readAll());
}

QString dayText(QDate date)
{
    return date.toString(Qt::ISODate) + u' '
           + QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat);
}

} // namespace

HolidayPanel::HolidayPanel(Workspace &workspace, StatusLine &status, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_status(status)
    , m_years(plainTable({tr("Year"), tr("Notice"), tr("Days off"), tr("Make-up days")}, this))
    , m_days(plainTable({tr("Date"), tr("Name"), tr("Kind of day")}, this))
    , m_load(new QPushButton(tr("&Load a year's notice..."), this))
{
    m_years->setObjectName(u"noticeYears"_s);
    m_years->setAccessibleName(tr("Known holiday notices"));
    m_days->setAccessibleName(tr("Days of the notice"));
    m_load->setObjectName(u"loadNotice"_s);
    makePrimary(m_load);
    m_load->setEnabled(workspace.readOnlyReason().isEmpty());
    m_load->setToolTip(workspace.readOnlyReason());
    auto *top = new QHBoxLayout;
    top->addWidget(dimLabel(tr("Days off and make-up working days come from the State Council's "
                               "yearly notices. A year "
                               "without one falls back to weekends and statutory days."),
                            this),
                   1);
    top->addWidget(m_load);
    auto *tables = new QHBoxLayout;
    tables->setSpacing(12);
    tables->addWidget(m_years, 3);
    tables->addWidget(m_days, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(12);
    column->addLayout(top);
    column->addLayout(tables, 1);
    connect(m_load, &QPushButton::clicked, this, &HolidayPanel::loadNotice);
    connect(m_years, &QTableWidget::itemSelectionChanged, this, &HolidayPanel::showDays);
    reload();
}

void HolidayPanel::reload()
{
    const auto &notices = m_workspace.holidays().notices();
    m_years->setRowCount(0);
    for (const auto &[year, notice] : notices) {
        const auto off = std::ranges::count_if(notice.days, &HolidayDay::off);
        const auto on = static_cast<qsizetype>(notice.days.size()) - off;
        addRow(m_years,
               {QString::number(year), notice.document, QString::number(off), QString::number(on)});
    }
    const int current = QDate::currentDate().year();
    for (const int year : {current, current + 1}) {
        if (!m_workspace.holidays().knows(year))
            addRow(m_years,
                   {QString::number(year), tr("waiting for the State Council's notice"), {}, {}});
    }
    m_years->resizeColumnsToContents();
    m_years->horizontalHeader()->setStretchLastSection(false);
    m_years->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    if (m_years->rowCount() > 0)
        m_years->selectRow(std::max(0, static_cast<int>(notices.size()) - 1));
}

void HolidayPanel::showDays()
{
    m_days->setRowCount(0);
    const int row = m_years->currentRow();
    if (row < 0)
        return;
    const auto &notices = m_workspace.holidays().notices();
    const auto known = notices.find(m_years->item(row, 0)->text().toInt());
    if (known == notices.end())
        return;
    for (const HolidayDay &day : known->second.days)
        addRow(m_days,
               {dayText(day.date), day.name, day.off ? tr("off") : tr("working (make-up)")});
    fitColumns(m_days);
}

Result<std::vector<NoticeEffect>> HolidayPanel::effectOf(const HolidayNotice &notice)
{
    const auto projects = m_workspace.projects();
    if (!projects)
        return passOn(projects);
    std::vector<NoticeEffect> effects;
    BusyScope busy(m_status, tr("Computing which tasks would move"));
    std::int64_t done = 0;
    for (const Project &project : *projects) {
        const auto moved = m_workspace.holidayImpact(project.id, notice);
        if (!moved)
            return passOn(moved);
        if (!moved->empty()) {
            const auto plan = m_workspace.plan(project.id);
            if (!plan)
                return passOn(plan);
            for (const Workspace::MovedTask &move : *moved) {
                const Task &task = plan->plan->tasks[static_cast<std::size_t>(move.task)];
                effects.push_back({project.code,
                                   task.name,
                                   move.before.start.toString(),
                                   move.after.start.toString(),
                                   move.before.finish.toString(),
                                   move.after.finish.toString()});
            }
        }
        if (!busy.step(++done, static_cast<qint64>(projects->size())))
            return fail(ErrorCode::Cancelled, {});
    }
    return effects;
}

void HolidayPanel::loadNotice()
{
    const QString path =
        askOpenPath(this, tr("Load a holiday notice"), tr("Holiday notice (*.json)"));
    if (path.isEmpty() || m_status.isBusy())
        return;
    const auto notice = readNoticeFile(path);
    if (!notice) {
        Q_EMIT failed(notice.error());
        return;
    }
    const auto effects = effectOf(*notice);
    if (!effects) {
        Q_EMIT failed(effects.error());
        return;
    }
    NoticeDialog dialog(*notice, *effects, this);
    if (!dialog.accepted())
        return;
    if (const auto applied = m_workspace.applyNotice(*notice); !applied) {
        Q_EMIT failed(applied.error());
        return;
    }
    reload();
    Q_EMIT done(
        tr("The notice for %1 holds now. Tasks moved: %2.").arg(notice->year).arg(effects->size()));
}

} // namespace zs
