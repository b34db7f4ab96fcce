// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/plan_settings_dialog.h"

#include "commands/project_fields.h"
#include "domain/choice_text.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QUndoStack>

#include <array>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMinutesPerHour = 60;
constexpr int kLeastWidth = 660;

/// A choice field of the project with its translated values.
QComboBox *choiceBox(const QString &name, const QString &column, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    const EntityInfo &info = *entityInfo(EntityKind::Project);
    const FieldInfo &field = info.fields[static_cast<std::size_t>(fieldIndex(info, column))];
    const auto all = choices(info, field);
    for (const auto &[value, text] : all)
        box->addItem(text, static_cast<int>(value));
    return box;
}

QDoubleSpinBox *amountBox(const QString &name, double most, const QString &suffix, QWidget *parent)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setObjectName(name);
    box->setDecimals(2);
    box->setRange(0, most);
    box->setSuffix(suffix);
    return box;
}

/// What the box shows in minutes; what was there before when it shows that, rounded.
Minutes minutesFrom(const QDoubleSpinBox &box, double unit, Minutes before)
{
    constexpr double kHalfStep = 0.005;
    if (std::abs(box.value() - static_cast<double>(before) / unit) <= kHalfStep)
        return before;
    return std::llround(box.value() * unit);
}

} // namespace

PlanSettingsDialog::PlanSettingsDialog(PlanDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
{
    setObjectName(u"planSettingsDialog"_s);
    setWindowTitle(tr("Plan settings"));
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    buildDates(*form);
    buildRules(*form);
    buildUnits(*form);
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"planSettingsProblem"_s);
    m_problem->setWordWrap(true);
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->setObjectName(u"planSettingsButtons"_s);
    makePrimary(buttons->button(QDialogButtonBox::Ok));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PlanSettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_lag, &QComboBox::currentIndexChanged, this, &PlanSettingsDialog::explain);
    connect(m_progress, &QComboBox::currentIndexChanged, this, &PlanSettingsDialog::explain);
    fill();
    const QString readOnly = m_desk.door().readOnlyReason();
    buttons->button(QDialogButtonBox::Ok)->setEnabled(readOnly.isEmpty());
    buttons->button(QDialogButtonBox::Ok)->setToolTip(readOnly);
    setMinimumWidth(scaled(kLeastWidth));
}

void PlanSettingsDialog::buildDates(QFormLayout &form)
{
    m_from = new QComboBox(this);
    m_from->setObjectName(u"settingsFrom"_s);
    m_from->addItem(tr("from its start"), false);
    m_from->addItem(tr("back from its finish"), true);
    m_date = new QDateTimeEdit(this);
    m_date->setObjectName(u"settingsDate"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_calendar = new QComboBox(this);
    m_calendar->setObjectName(u"settingsCalendar"_s);
    form.addRow(tr("&Scheduled"), m_from);
    form.addRow(tr("Start or finish &date"), m_date);
    form.addRow(tr("&Calendar"), m_calendar);
    connect(m_from, &QComboBox::activated, this, [this] {
        const WallTime date =
            m_from->currentData().toBool() ? m_before.planFinish : m_before.planStart;
        if (date.isValid())
            m_date->setDateTime(QDateTime(date.date(), date.time()));
    });
}

void PlanSettingsDialog::buildRules(QFormLayout &form)
{
    m_lag = choiceBox(u"settingsLag"_s, u"lag_calendar"_s, this);
    m_lagWords = dimLabel({}, this);
    m_lagWords->setWordWrap(false); // a form gives wrapped lines too little height
    m_progress = choiceBox(u"settingsProgress"_s, u"progress_rule"_s, this);
    m_progressWords = dimLabel({}, this);
    m_progressWords->setWordWrap(false);
    m_paths = new QCheckBox(tr("Every chain without successors has its &own critical path"), this);
    m_paths->setObjectName(u"settingsPaths"_s);
    m_external = new QCheckBox(tr("Other projects that wait for a task limit its &float"), this);
    m_external->setObjectName(u"settingsExternal"_s);
    m_external->setToolTip(
        tr("A task's float ends at the date that the waiting project accepted. Its dates stay, "
           "unless it is to lie as late as possible."));
    constexpr double kMostDays = 36'500;
    m_float = amountBox(u"settingsFloat"_s, kMostDays, tr(" days"), this);
    m_float->setToolTip(tr("A task with no more total float than this is critical"));
    form.addRow(tr("&Lags count on the calendar of"), m_lag);
    form.addRow(QString(), m_lagWords);
    form.addRow(tr("Work o&ut of sequence"), m_progress);
    form.addRow(QString(), m_progressWords);
    form.addRow(m_paths);
    form.addRow(m_external);
    form.addRow(tr("C&ritical up to a float of"), m_float);
}

void PlanSettingsDialog::buildUnits(QFormLayout &form)
{
    constexpr double kHoursPerDay = 24;
    constexpr double kHoursPerWeek = 168;
    m_perDay = amountBox(u"settingsPerDay"_s, kHoursPerDay, tr(" hours"), this);
    m_perWeek = amountBox(u"settingsPerWeek"_s, kHoursPerWeek, tr(" hours"), this);
    m_perMonth = new QSpinBox(this);
    m_perMonth->setObjectName(u"settingsPerMonth"_s);
    m_perMonth->setRange(1, 31);
    m_perMonth->setSuffix(tr(" days"));
    form.addRow(tr("A working da&y has"), m_perDay);
    form.addRow(tr("A working &week has"), m_perWeek);
    form.addRow(tr("A working &month has"), m_perMonth);
    auto *words = dimLabel(tr("These three only say how durations are written in days, weeks and "
                              "months; what is worked when is the calendar's."),
                           this);
    constexpr int kMargins = 40;
    words->setMinimumHeight(words->heightForWidth(scaled(kLeastWidth - kMargins)));
    form.addRow(words);
}

void PlanSettingsDialog::fill()
{
    const auto plan = m_desk.plan();
    if (!plan) {
        m_problem->setText(plan.error().message);
        return;
    }
    m_before = plan->plan->project;
    for (const Calendar &calendar : plan->plan->calendars) {
        m_calendar->addItem(calendar.name);
        m_calendarIds.push_back(calendar.id);
        if (calendar.id == m_before.calendar)
            m_calendar->setCurrentIndex(m_calendar->count() - 1);
    }
    m_from->setCurrentIndex(m_before.scheduleFromFinish ? 1 : 0);
    const WallTime date = m_before.scheduleFromFinish ? m_before.planFinish : m_before.planStart;
    m_shown = date.isValid() ? date : plan->schedule->start;
    m_date->setDateTime(QDateTime(m_shown.date(), m_shown.time()));
    m_lag->setCurrentIndex(m_lag->findData(static_cast<int>(m_before.lagCalendar)));
    m_progress->setCurrentIndex(m_progress->findData(static_cast<int>(m_before.progressRule)));
    m_paths->setChecked(m_before.multiplePaths);
    m_external->setChecked(m_before.externalSuccessors);
    m_float->setValue(static_cast<double>(m_before.criticalFloat.value)
                      / static_cast<double>(std::max<std::int64_t>(1, m_before.minutesPerDay)));
    m_perDay->setValue(static_cast<double>(m_before.minutesPerDay) / kMinutesPerHour);
    m_perWeek->setValue(static_cast<double>(m_before.minutesPerWeek) / kMinutesPerHour);
    m_perMonth->setValue(static_cast<int>(m_before.daysPerMonth));
    explain();
}

void PlanSettingsDialog::explain()
{
    const auto lag = static_cast<LagCalendar>(m_lag->currentData().toInt());
    const QString which =
        lag == LagCalendar::Successor     ? tr("Microsoft Project counts so, and new plans here.")
        : lag == LagCalendar::Predecessor ? tr("The default of Primavera P6.")
        : lag == LagCalendar::Project     ? tr("All lags count on the project's own calendar.")
                                          : tr("Lags run day and night, holidays too.");
    m_lagWords->setText(which);
    m_progressWords->setText(
        static_cast<ProgressRule>(m_progress->currentData().toInt()) == ProgressRule::RetainedLogic
            ? tr("What is left of work that began too early waits for its predecessors.")
            : tr("What is left of work that began too early goes on at once."));
}

Project PlanSettingsDialog::wanted() const
{
    Project project = m_before;
    project.scheduleFromFinish = m_from->currentData().toBool();
    const WallTime date = WallTime::fromDateTime(m_date->dateTime());
    // a plan without a start of its own gets none by just looking at it
    if (date != m_shown || project.scheduleFromFinish != m_before.scheduleFromFinish)
        (project.scheduleFromFinish ? project.planFinish : project.planStart) = date;
    const auto calendar = static_cast<std::size_t>(std::max(0, m_calendar->currentIndex()));
    if (calendar < m_calendarIds.size())
        project.calendar = m_calendarIds[calendar];
    project.lagCalendar = static_cast<LagCalendar>(m_lag->currentData().toInt());
    project.progressRule = static_cast<ProgressRule>(m_progress->currentData().toInt());
    project.multiplePaths = m_paths->isChecked();
    project.externalSuccessors = m_external->isChecked();
    project.minutesPerDay = minutesFrom(*m_perDay, kMinutesPerHour, m_before.minutesPerDay);
    project.minutesPerWeek = minutesFrom(*m_perWeek, kMinutesPerHour, m_before.minutesPerWeek);
    project.daysPerMonth = m_perMonth->value();
    project.criticalFloat = {
        minutesFrom(*m_float,
                    static_cast<double>(std::max<std::int64_t>(1, m_before.minutesPerDay)),
                    m_before.criticalFloat.value)};
    return project;
}

/// In an order in which each step holds by itself: the end that it is scheduled from before its
/// date.
std::vector<PlanSettingsDialog::Field> PlanSettingsDialog::differing(const Project &after) const
{
    const std::array columns{u"from_finish"_s,
                             after.scheduleFromFinish ? u"plan_finish"_s : u"plan_start"_s,
                             u"calendar"_s,
                             u"lag_calendar"_s,
                             u"progress_rule"_s,
                             u"multiple_paths"_s,
                             u"external_successors"_s,
                             u"critical_float"_s,
                             u"minutes_per_day"_s,
                             u"minutes_per_week"_s,
                             u"days_per_month"_s};
    const EntityInfo &info = *entityInfo(EntityKind::Project);
    std::vector<Field> fields;
    for (const QString &column : columns) {
        const FieldInfo &field = info.fields[static_cast<std::size_t>(fieldIndex(info, column))];
        const FieldValue value = field.get(&after);
        if (value != field.get(&m_before))
            fields.push_back({column, value});
    }
    return fields;
}

void PlanSettingsDialog::accept()
{
    m_problem->clear();
    const std::vector<Field> fields = differing(wanted());
    std::vector<ChangeSet> done;
    for (const Field &field : fields) {
        auto set = m_desk.door().run(SetProjectField{m_desk.project(), field.column, field.value});
        if (!set) {
            m_problem->setText(set.error().message);
            // nothing half done stays
            for (; !done.empty(); done.pop_back()) {
                if (const auto back = m_desk.door().revert(done.back()); !back)
                    Q_EMIT m_desk.failed(back.error());
            }
            return;
        }
        done.push_back(std::move(*set));
    }
    m_desk.keepAll(std::move(done), tr("Plan settings"));
    QDialog::accept();
}

} // namespace zs
