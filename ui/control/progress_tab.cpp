// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/progress_tab.h"

#include "commands/progress_commands.h"
#include "report/plan_document.h"
#include "ui/control/baseline_panel.h"
#include "ui/control/earned_value_panel.h"
#include "ui/control/move_preview.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPageKey = "plan/progressPage"_L1;

} // namespace

ProgressTab::ProgressTab(PlanDesk &desk, QWidget *parent)
    : PlanTab(desk, parent)
{
    setObjectName(u"planProgress"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kSpace, kPageMargin, kPageMargin);
    column->setSpacing(kSpace);
    column->addWidget(buildBar());
    column->addWidget(buildPages(), 1);
    connectAll();
}

QWidget *ProgressTab::buildBar()
{
    auto *bar = new QWidget(this);
    m_date = new QDateEdit(bar);
    m_date->setObjectName(u"statusDate"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setAccessibleName(tr("Status date"));
    auto *label = new QLabel(tr("Status &date"), bar);
    label->setBuddy(m_date);
    const auto button = [bar](const char *name, const QString &text, const QString &tip) {
        auto *made = new QPushButton(text, bar);
        made->setObjectName(QString::fromLatin1(name));
        made->setToolTip(tip);
        return made;
    };
    m_set = button("setStatusDate", tr("S&et"), tr("Progress is told up to the end of this day"));
    m_clear = button("clearStatusDate", tr("C&lear"), tr("The plan has no status date any more"));
    m_update = button("updateToDate",
                      tr("Done up to the d&ate..."),
                      tr("Everything that is scheduled before this date is done as scheduled"));
    m_reschedule = button("rescheduleUnfinished",
                          tr("&Reschedule what is not done..."),
                          tr("What is not done by this date goes on behind it"));
    m_state = dimLabel({}, bar);
    m_state->setObjectName(u"statusState"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_date);
    row->addWidget(m_set);
    row->addWidget(m_clear);
    row->addWidget(m_state, 1);
    row->addWidget(m_update);
    row->addWidget(m_reschedule);
    return bar;
}

QWidget *ProgressTab::buildPages()
{
    m_pages = new QTabWidget(this);
    m_pages->setObjectName(u"progressPages"_s);
    m_pages->setDocumentMode(true);
    m_earned = new EarnedValuePanel(desk(), this);
    m_baselines = new BaselinePanel(desk(), this);
    auto *none = new EmptyState(
        u"view-calendar-day"_s,
        tr("Earned value says how much is done against what was planned. It needs a status date: "
           "up to when progress is told."),
        tr("&Set the date above as status date"),
        this);
    none->button()->setObjectName(u"firstStatusDate"_s);
    connect(none->button(), &QPushButton::clicked, this, &ProgressTab::setStatusDate);
    m_earnedStack = new QStackedWidget(this);
    m_earnedStack->addWidget(none);
    m_earnedStack->addWidget(m_earned);
    m_pages->addTab(m_earnedStack, tr("Earned &value"));
    m_pages->addTab(m_baselines, tr("&Baselines"));
    m_pages->setCurrentIndex(QSettings().value(kPageKey, 0).toInt());
    return m_pages;
}

void ProgressTab::connectAll()
{
    connect(m_set, &QPushButton::clicked, this, &ProgressTab::setStatusDate);
    connect(m_clear, &QPushButton::clicked, this, &ProgressTab::clearStatusDate);
    connect(m_update, &QPushButton::clicked, this, &ProgressTab::updateToDate);
    connect(m_reschedule, &QPushButton::clicked, this, &ProgressTab::reschedule);
    connect(m_pages, &QTabWidget::currentChanged, this, [](int page) {
        QSettings().setValue(kPageKey, page);
    });
    connect(m_earned, &EarnedValuePanel::baselineWanted, this, [this] {
        m_pages->setCurrentIndex(1);
        m_baselines->saveOne();
    });
}

void ProgressTab::refresh()
{
    const auto plan = desk().plan();
    if (!plan) {
        Q_EMIT desk().failed(plan.error());
        return;
    }
    const Project &project = plan->plan->project;
    const bool told = project.statusDate.isValid();
    if (told)
        m_date->setDate(project.statusDate.date());
    else if (m_shown != project.id)
        m_date->setDate(QDateTime::fromMSecsSinceEpoch(desk().workspace().clock().now()).date());
    m_shown = project.id;
    m_state->setText(told ? tr("Progress is told up to %1.").arg(project.statusDate.toString())
                          : tr("The plan has no status date yet."));
    m_earnedStack->setCurrentIndex(told ? 1 : 0);
    if (told)
        m_earned->show(*plan);
    m_baselines->show(*plan);
    enable();
}

void ProgressTab::enable()
{
    const QString readOnly = desk().door().readOnlyReason();
    for (QPushButton *button : {m_set, m_clear, m_update, m_reschedule}) {
        button->setEnabled(readOnly.isEmpty());
        if (!readOnly.isEmpty())
            button->setToolTip(readOnly);
    }
    m_clear->setEnabled(readOnly.isEmpty() && m_earnedStack->currentIndex() == 1);
}

/// The end of the day's work on the project's calendar; of a day off, of the day itself.
WallTime ProgressTab::chosenDate()
{
    const WallTime midnight = WallTime::at(m_date->date(), 0);
    const auto plan = desk().plan();
    constexpr Minutes kEvening = 17 * 60;
    if (!plan)
        return WallTime::at(m_date->date(), kEvening);
    const auto shifts = plan->calendars.project()->shiftsOn(midnight.day());
    return WallTime::at(m_date->date(), shifts.empty() ? kEvening : shifts.back().to);
}

void ProgressTab::setStatusDate()
{
    desk().run(SetStatusDate{desk().project(), chosenDate()},
               tr("Status date %1").arg(m_date->date().toString(Qt::ISODate)));
}

void ProgressTab::clearStatusDate()
{
    desk().run(SetStatusDate{desk().project(), WallTime()}, tr("Clear the status date"));
}

template <PlanCommand C>
void ProgressTab::offer(const C &command, const QString &title, const QString &act)
{
    const auto preview = previewOf(desk(), command);
    if (!preview) {
        Q_EMIT desk().failed(preview.error());
        return;
    }
    auto *dialog = new MovePreviewDialog(title, act, *preview, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, this, [this, command, title] { desk().run(command, title); });
    dialog->open();
}

void ProgressTab::updateToDate()
{
    offer(UpdateProgressToDate{desk().project(), chosenDate()},
          tr("Done as scheduled up to %1").arg(m_date->date().toString(Qt::ISODate)),
          tr("&Take as done"));
}

void ProgressTab::reschedule()
{
    offer(RescheduleUnfinished{desk().project(), chosenDate()},
          tr("Reschedule what is not done by %1").arg(m_date->date().toString(Qt::ISODate)),
          tr("&Reschedule"));
}

} // namespace zs
