// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/sensor_tab.h"

#include "domain/choice_text.h"
#include "ui/field/field_dialogs.h"
#include "ui/field/sensor_chart.h"
#include "ui/field/sensor_dialogs.h"
#include "ui/lists/list_export.h"
#include "ui/widgets/chosen_line.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kSparkColumn = 6;
constexpr std::int64_t kSparkFor = kMinutesPerDay;

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QString sideText(AlarmSide side)
{
    const EntityInfo &info = *entityInfo(EntityKind::SensorAlarm);
    const int at = fieldIndex(info, u"side");
    return choiceText(
        info, info.fields[static_cast<std::size_t>(at)], static_cast<std::int64_t>(side));
}

QString withUnit(double value, const QString &unit)
{
    return QString(sensorValue(value) + u' ' + unit).trimmed();
}

} // namespace

SensorTab::SensorTab(Workspace &workspace, std::shared_ptr<SensorWatch> watch, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_watch(watch ? std::move(watch) : std::make_shared<SensorWatch>(workspace))
    , m_listener(m_watch->listener())
    , m_feed(dimLabel({}, this))
    , m_table(plainTable({tr("Sensor"),
                          tr("State"),
                          tr("Latest"),
                          tr("At"),
                          tr("Measures"),
                          tr("Project"),
                          tr("Last day")},
                         this))
    , m_span(new QComboBox(this))
    , m_chart(new QChartView(this))
    , m_log(plainTable({tr("Raised"),
                        tr("Sensor"),
                        tr("Alarm"),
                        tr("Value"),
                        tr("Over"),
                        tr("Handled by"),
                        tr("What was done"),
                        tr("Project")},
                       this))
    , m_name(button(tr("&Broker and folder..."), u"sensorFeed"_s, this))
    , m_listen(button(tr("&Listen"), u"sensorListen"_s, this))
    , m_register(button(tr("&Register a sensor..."), u"sensorRegister"_s, this))
    , m_edit(button(tr("E&dit..."), u"sensorEdit"_s, this))
    , m_retire(button(tr("Ret&ire"), u"sensorRetire"_s, this))
    , m_take(button(tr("&Take in a file..."), u"sensorTake"_s, this))
    , m_handle(button(tr("Ha&ndle the alarm..."), u"sensorHandle"_s, this))
    , m_export(button(tr("E&xport the list..."), u"sensorExport"_s, this))
    , m_exportAlarms(button(tr("Ex&port the alarms..."), u"sensorAlarmExport"_s, this))
{
    setObjectName(u"fieldSensors"_s);
    build();
    connect(m_name, &QPushButton::clicked, this, &SensorTab::nameFeed);
    connect(m_listen, &QPushButton::toggled, this, &SensorTab::listen);
    connect(m_register, &QPushButton::clicked, this, &SensorTab::registerSensor);
    connect(m_edit, &QPushButton::clicked, this, &SensorTab::editChosen);
    connect(m_retire, &QPushButton::clicked, this, &SensorTab::retire);
    connect(m_take, &QPushButton::clicked, this, &SensorTab::takeFile);
    connect(m_handle, &QPushButton::clicked, this, &SensorTab::handle);
    connect(m_export, &QPushButton::clicked, this, &SensorTab::exportSensors);
    connect(m_exportAlarms, &QPushButton::clicked, this, &SensorTab::exportAlarms);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this] {
        showButtons();
        showCourse();
    });
    connect(m_log, &QTableWidget::currentCellChanged, this, &SensorTab::showButtons);
    connect(m_span, &QComboBox::currentIndexChanged, this, &SensorTab::showCourse);
    follow();
}

void SensorTab::follow()
{
    connect(m_watch.get(), &SensorWatch::ticked, this, &SensorTab::tick);
    connect(m_watch.get(), &SensorWatch::raised, this, [this](int alarms) {
        Q_EMIT done(tr("%n new alarm(s) of sensors", nullptr, alarms));
    });
    connect(m_watch.get(), &SensorWatch::failed, this, [this](const Error &error) {
        const QSignalBlocker quiet(m_listen);
        m_listen->setChecked(false);
        refresh();
        Q_EMIT failed(error);
    });
    m_listen->setChecked(m_listener.isOn()); // listening goes on while windows are made anew
}

QWidget *SensorTab::buildSensors()
{
    auto *list = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_export);
    buttons->addStretch(1);
    for (QPushButton *one : {m_retire, m_edit, m_register})
        buttons->addWidget(one);
    auto *left = new QVBoxLayout(list);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_table, 1);
    left->addLayout(buttons);
    auto *course = new QWidget(this);
    auto *choice = new QHBoxLayout;
    choice->addStretch(1);
    choice->addWidget(m_span);
    auto *right = new QVBoxLayout(course);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(m_chart, 1);
    right->addLayout(choice);
    auto *both = new QSplitter(Qt::Horizontal, this);
    both->setObjectName(u"sensorSides"_s);
    both->setChildrenCollapsible(false);
    both->addWidget(list);
    both->addWidget(course);
    both->setSizes({scaled(560), scaled(480)});
    return both;
}

QWidget *SensorTab::buildAlarms()
{
    auto *alarms = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_exportAlarms);
    buttons->addStretch(1);
    buttons->addWidget(m_handle);
    buttons->addWidget(m_take);
    auto *column = new QVBoxLayout(alarms);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_log, 1);
    column->addLayout(buttons);
    return alarms;
}

void SensorTab::build()
{
    m_feed->setObjectName(u"sensorFeedState"_s);
    m_table->setObjectName(u"sensorTable"_s);
    m_table->setAccessibleName(tr("Sensors"));
    m_table->setMinimumHeight(scaled(70));
    m_table->setItemDelegateForColumn(kSparkColumn, new SparkDelegate(m_table));
    alignNumbers(m_table, {2});
    m_log->setObjectName(u"sensorAlarmTable"_s);
    m_log->setAccessibleName(tr("Alarms of sensors"));
    m_log->setMinimumHeight(scaled(70));
    alignNumbers(m_log, {3});
    m_chart->setObjectName(u"sensorChart"_s);
    m_chart->setMinimumSize(scaled(240), scaled(90));
    m_chart->setFocusPolicy(Qt::NoFocus);
    m_chart->viewport()->setFocusPolicy(Qt::NoFocus);
    m_span->setObjectName(u"sensorSpan"_s);
    m_span->setAccessibleName(tr("How far back the chart reaches"));
    m_span->addItem(tr("Last day"), 1);
    m_span->addItem(tr("Last 7 days"), 7);
    m_span->addItem(tr("Last 31 days"), 31);
    m_span->addItem(tr("All"), 0);
    m_span->setCurrentIndex(1);
    m_listen->setCheckable(true);
    makePrimary(m_take);
    auto *top = new QHBoxLayout;
    top->addWidget(m_feed, 1);
    top->addWidget(m_name);
    top->addWidget(m_listen);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"sensorParts"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildSensors());
    splitter->addWidget(buildAlarms());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
    column->setSpacing(kSpace);
    column->addLayout(top);
    column->addWidget(splitter, 1);
}

int SensorTab::count() const
{
    return static_cast<int>(std::ranges::count_if(
        m_alarms, [](const auto &line) { return !line.row.handledAt.isValid(); }));
}

void SensorTab::refresh()
{
    const SensorId same = chosen() ? chosen()->row.id : SensorId();
    auto lines = m_listener.desk().list();
    auto alarms = m_listener.desk().alarms();
    if (!lines || !alarms) {
        Q_EMIT failed(lines ? alarms.error() : lines.error());
        return;
    }
    m_lines = std::move(*lines);
    m_alarms = std::move(*alarms);
    {
        const QSignalBlocker quiet(m_table);
        fillSensors();
        chooseLine(m_table, m_lines, same);
    }
    fillAlarms();
    showFeed();
    showButtons();
    showCourse();
}

void SensorTab::fillSensors()
{
    SensorDesk &desk = m_listener.desk();
    m_table->setRowCount(0);
    for (const SensorDesk::Line &line : m_lines) {
        addRow(m_table,
               {line.row.name,
                sensorStateText(line.state),
                line.newest ? withUnit(line.newest->latest, line.row.unit) : QString(),
                line.newest ? line.newest->startsAt.toString() : QString(),
                line.row.quantity,
                line.project,
                QString()});
        if (line.row.retired || !line.newest)
            continue;
        const WallTime from{line.newest->startsAt.minute - kSparkFor};
        if (auto windows = desk.history(line.row.id, from))
            m_table->item(m_table->rowCount() - 1, kSparkColumn)
                ->setData(SparkDelegate::CourseRole, sparkOf({line.row, std::move(*windows), {}}));
    }
    fitColumns(m_table);
}

void SensorTab::fillAlarms()
{
    m_log->setRowCount(0);
    for (const SensorDesk::AlarmLine &line : m_alarms)
        addRow(m_log,
               {line.row.raisedAt.toString(),
                line.sensor.name,
                sideText(line.row.side),
                withUnit(line.row.value, line.sensor.unit),
                line.row.clearedAt.isValid() ? line.row.clearedAt.toString() : tr("goes on"),
                line.handler,
                line.row.note,
                line.project});
    fitColumns(m_log);
}

const SensorDesk::Line *SensorTab::chosen() const
{
    return chosenLine(m_table, m_lines);
}

const SensorDesk::AlarmLine *SensorTab::chosenAlarm() const
{
    return chosenLine(m_log, m_alarms);
}

/// Counted back from the newest reading: of a sensor that is silent the last words are shown.
WallTime SensorTab::since() const
{
    const auto *line = chosen();
    const int days = m_span->currentData().toInt();
    return days == 0 || !line || !line->newest
               ? WallTime{0}
               : WallTime{line->newest->startsAt.minute - days * kMinutesPerDay};
}

void SensorTab::showCourse()
{
    SensorCourse course;
    if (const auto *line = chosen()) {
        course.sensor = line->row;
        auto windows = m_listener.desk().history(line->row.id, since());
        if (!windows) {
            Q_EMIT failed(windows.error());
            return;
        }
        course.windows = std::move(*windows);
        for (const SensorDesk::AlarmLine &alarm : m_alarms) {
            if (alarm.row.sensor == line->row.id && alarm.row.raisedAt >= since())
                course.alarms.push_back(alarm.row);
        }
    }
    m_chart->setVisible(chosen() != nullptr);
    zs::showCourse(m_chart, course);
}

void SensorTab::showButtons()
{
    const bool may =
        m_workspace.readOnlyReason().isEmpty() && m_workspace.may(Permission::FieldManage);
    const SensorDesk::Line *line = chosen();
    const SensorDesk::AlarmLine *alarm = chosenAlarm();
    const bool inUse = line && !line->row.retired;
    m_register->setEnabled(may);
    m_edit->setEnabled(may && inUse);
    m_retire->setEnabled(may && inUse);
    m_take->setEnabled(may && !m_lines.empty());
    m_listen->setEnabled(may || m_listener.isOn());
    m_handle->setEnabled(may && alarm && !alarm->row.handledAt.isValid());
    m_export->setEnabled(!m_lines.empty());
    m_exportAlarms->setEnabled(!m_alarms.empty());
    m_name->setEnabled(m_workspace.readOnlyReason().isEmpty()
                       && m_workspace.may(Permission::SystemSetting) && !m_listener.isOn());
    m_name->setToolTip(m_workspace.may(Permission::SystemSetting)
                           ? QString()
                           : m_workspace.reasonFor(Permission::SystemSetting));
    const QString why = may ? QString() : m_workspace.reasonFor(Permission::FieldManage);
    for (QPushButton *one : {m_register, m_edit, m_retire, m_take, m_listen, m_handle})
        one->setToolTip(why);
    if (may && m_lines.empty())
        m_take->setToolTip(tr("Register a sensor first: a file is read by its topics."));
    if (may && !m_handle->isEnabled())
        m_handle->setToolTip(tr("Choose an alarm that nobody has handled yet."));
}

void SensorTab::showFeed()
{
    const auto feed = m_listener.desk().feed();
    const QString folder = m_listener.desk().dropFolder();
    QStringList sources;
    if (feed)
        sources << feed->host;
    if (!folder.isEmpty())
        sources << folder;
    QString text;
    if (m_lines.empty()) {
        text = tr("Sensors on sites tell settlement, tilt, wind or dust by MQTT or by file. "
                  "Register the first one, by the topic or column that its values come under.");
    } else if (!m_listener.isOn()) {
        text = sources.empty()
                   ? tr("No broker and no folder is named; files can be taken in by hand.")
                   : tr("Not listening. Readings come from %1.").arg(sources.join(tr(", ")));
    } else if (!m_listener.hasBroker() || m_listener.state() == FeedState::Connected) {
        text = tr("Listening: %1 messages, %2 wait to be written, %3 lost.")
                   .arg(m_listener.messages())
                   .arg(m_listener.waiting())
                   .arg(m_listener.lost());
    } else {
        text = tr("No connection to %1; trying again. %2")
                   .arg(feed ? feed->host : QString(), m_listener.trouble());
    }
    m_feed->setText(text);
    m_listen->setText(m_listener.isOn() ? tr("Stop &listening") : tr("&Listen"));
}

void SensorTab::edit(const Sensor &sensor)
{
    const auto projects = m_workspace.projects();
    if (!projects) {
        Q_EMIT failed(projects.error());
        return;
    }
    SensorDialog dialog(m_workspace, *projects, sensor, this);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT done(tr("The sensor is kept."));
}

void SensorTab::registerSensor()
{
    edit(Sensor());
}

void SensorTab::editChosen()
{
    if (const auto *line = chosen())
        edit(Sensor(line->row));
}

void SensorTab::retire()
{
    const auto *line = chosen();
    if (!line
        || !askYes(this,
                   tr("Retire the sensor \"%1\"?").arg(line->row.name),
                   tr("It takes no readings any more and its alarms are over. What it said stays."),
                   tr("Retire")))
        return;
    if (const auto gone = m_listener.desk().retire(line->row.id); !gone)
        Q_EMIT failed(gone.error());
    else
        Q_EMIT done(tr("The sensor is retired."));
}

void SensorTab::nameFeed()
{
    SensorFeedDialog dialog(m_workspace, this);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT done(tr("Where readings come from is kept."));
}

void SensorTab::listen(bool on)
{
    if (on == m_listener.isOn())
        return;
    const auto turned = on ? m_watch->start() : m_watch->stop();
    if (!turned) {
        m_listen->setChecked(m_listener.isOn());
        Q_EMIT failed(turned.error());
    }
    if (!on)
        refresh();
    showFeed();
    showButtons();
}

void SensorTab::tick(bool fresh)
{
    if (fresh && isVisible())
        refresh();
    else
        showFeed();
}

void SensorTab::takeFile()
{
    const QString path = askOpenPath(
        this, tr("Readings of sensors"), tr("Readings (*.csv *.tsv *.txt *.xlsx *.json *.jsonl)"));
    if (path.isEmpty())
        return;
    const auto taken = m_listener.desk().takeFile(path);
    if (!taken)
        Q_EMIT failed(taken.error());
    else
        tellTaken(*taken);
}

void SensorTab::tellTaken(const SensorDesk::Taken &taken)
{
    if (taken.before) {
        Q_EMIT done(tr("This file was taken in before; nothing changed."));
        return;
    }
    QString text = tr("Taken in: %1 readings of %2 sensors; %3 alarms raised, %4 over.")
                       .arg(taken.readings)
                       .arg(taken.sensors)
                       .arg(taken.raised)
                       .arg(taken.over);
    if (taken.unknown > 0)
        text += u' '
                + tr("%1 are of no registered sensor (%2).")
                      .arg(taken.unknown)
                      .arg(taken.unknownTopics.join(tr(", ")));
    if (taken.faulty > 0)
        text += u' '
                + tr("%1 could not be read; line %2: %3")
                      .arg(taken.faulty)
                      .arg(taken.faults.front().line)
                      .arg(taken.faults.front().message);
    Q_EMIT done(text);
}

void SensorTab::handle()
{
    const auto *alarm = chosenAlarm();
    if (!alarm)
        return;
    const SensorAlarmId id = alarm->row.id;
    FieldReasonDialog dialog(
        tr("Handle the alarm"), tr("What was found and done?"), tr("&Keep"), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto kept = m_listener.desk().handle(id, dialog.reason()); !kept)
        Q_EMIT failed(kept.error());
    else
        Q_EMIT done(tr("The alarm is handled."));
}

void SensorTab::exportSensors()
{
    ListDocument list = listOf(*m_table);
    list.title = tr("Sensors");
    list.headers.removeAt(kSparkColumn); // a picture without words
    for (QStringList &row : list.rows)
        row.removeAt(kSparkColumn);
    list.numbers = {2};
    list.weights.clear();
    for (const SensorDesk::Line &line : m_lines)
        list.projects.push_back(line.row.project);
    const auto path = zs::exportList(m_workspace, list, this);
    if (!path)
        Q_EMIT failed(path.error());
    else if (!path->isEmpty())
        Q_EMIT done(tr("Written to %1.").arg(*path));
}

void SensorTab::exportAlarms()
{
    ListDocument list = listOf(*m_log);
    list.title = tr("Alarms of sensors");
    for (const SensorDesk::AlarmLine &line : m_alarms)
        list.projects.push_back(line.sensor.project);
    const auto path = zs::exportList(m_workspace, list, this);
    if (!path)
        Q_EMIT failed(path.error());
    else if (!path->isEmpty())
        Q_EMIT done(tr("Written to %1.").arg(*path));
}

} // namespace zs
