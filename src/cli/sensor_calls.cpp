// SPDX-License-Identifier: GPL-3.0-or-later
// sensor list, sensor add, sensor take, sensor alarms, sensor handle, sensor broker, sensor listen.
#include "cli/cli_commands.h"
#include "cli/file_bytes.h"
#include "cli/row_list.h"
#include "commands/sensor_listener.h"
#include "domain/choice_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Calls {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString sideText(AlarmSide side)
{
    const EntityInfo &info = *entityInfo(EntityKind::SensorAlarm);
    const int at = fieldIndex(info, u"side");
    return choiceText(
        info, info.fields[static_cast<std::size_t>(at)], static_cast<std::int64_t>(side));
}

QJsonObject jsonOf(const SensorDesk::Taken &taken)
{
    QJsonArray faults;
    for (const ReadingFault &fault : taken.faults)
        faults.append(QJsonObject{{u"line"_s, qint64{fault.line}}, {u"message"_s, fault.message}});
    return {{u"readings"_s, qint64{taken.readings}},
            {u"sensors"_s, taken.sensors},
            {u"raised"_s, taken.raised},
            {u"over"_s, taken.over},
            {u"unknown"_s, qint64{taken.unknown}},
            {u"unknown_topics"_s, QJsonArray::fromStringList(taken.unknownTopics)},
            {u"faulty"_s, qint64{taken.faulty}},
            {u"faults"_s, faults},
            {u"before"_s, taken.before}};
}

QString textOf(const SensorDesk::Taken &taken)
{
    if (taken.before)
        return Calls::tr("This file was taken in before; nothing changed.");
    QString text = Calls::tr("Taken in: %1 readings of %2 sensors; %3 alarms raised, %4 over.")
                       .arg(taken.readings)
                       .arg(taken.sensors)
                       .arg(taken.raised)
                       .arg(taken.over);
    if (taken.unknown > 0)
        text += u'\n'
                + Calls::tr("Of no registered sensor: %1 (%2)")
                      .arg(taken.unknown)
                      .arg(taken.unknownTopics.join(u", "_s));
    for (const ReadingFault &fault : taken.faults)
        text += u'\n' + Calls::tr("Line %1: %2").arg(fault.line).arg(fault.message);
    return text;
}

std::optional<double> numberIn(const Invocation &call, const QString &option)
{
    bool ok = false;
    const double value = call.value(option).toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

int takeFolder(Invocation &call, SensorDesk &desk, const QString &path)
{
    const auto files = desk.takeFolder(path);
    if (!files)
        return call.failed(files.error());
    RowList rows;
    for (const SensorDesk::FileTaken &file : *files) {
        QJsonObject row = file.taken ? jsonOf(*file.taken)
                                     : QJsonObject{{u"error"_s, file.taken.error().message}};
        row[u"file"_s] = file.name;
        rows.add(row, {file.name, file.taken ? textOf(*file.taken) : file.taken.error().message});
    }
    const bool allGood =
        std::ranges::all_of(*files, [](const auto &file) { return file.taken.has_value(); });
    const int code = rows.done(call, u"files"_s);
    return code == kDone && !allGood ? kRefused : code;
}

} // namespace

int runSensorList(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 1, u"sensor list STORE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto lines = SensorDesk(**workspace).list();
    if (!lines)
        return call.failed(lines.error());
    RowList rows;
    for (const SensorDesk::Line &line : *lines) {
        QJsonObject row{{u"id"_s, line.row.id.toString()},
                        {u"name"_s, line.row.name},
                        {u"project"_s, line.project},
                        {u"quantity"_s, line.row.quantity},
                        {u"unit"_s, line.row.unit},
                        {u"topic"_s, line.row.topic},
                        {u"state"_s, sensorStateText(line.state)}};
        QString latest;
        if (line.newest) {
            row[u"latest"_s] = line.newest->latest;
            row[u"at"_s] = line.newest->startsAt.toIso();
            latest = u"%1 %2"_s.arg(line.newest->latest).arg(line.row.unit);
        }
        rows.add(row, {line.row.name, line.project, sensorStateText(line.state), latest});
    }
    return rows.done(call, u"sensors"_s);
}

int runSensorAdd(Invocation &call)
{
    call.takesWorkspace();
    const QString value = Calls::tr("value");
    call.parser().addOptions(
        {{u"quantity"_s, Calls::tr("What it measures."), value},
         {u"unit"_s, Calls::tr("The unit of its values."), value, QString()},
         {u"low"_s, Calls::tr("An alarm below this."), value},
         {u"high"_s, Calls::tr("An alarm above this."), value},
         {u"hysteresis"_s, Calls::tr("An alarm ends so far inside of its limit."), value, u"0"_s},
         {u"silent"_s,
          Calls::tr("An alarm after so many minutes without a value."),
          value,
          u"0"_s}});
    if (const auto code =
            call.parse(4, 4, u"sensor add STORE PROJECT-CODE NAME TOPIC --quantity WORD"_s))
        return *code;
    Sensor sensor;
    sensor.name = call.word(2);
    sensor.topic = call.word(3);
    sensor.quantity = call.value(u"quantity"_s);
    sensor.unit = call.value(u"unit"_s);
    for (const auto &[option, limit, bit] :
         {std::tuple{u"low"_s, &Sensor::lowLimit, kLowLimited},
          std::tuple{u"high"_s, &Sensor::highLimit, kHighLimited},
          std::tuple{u"hysteresis"_s, &Sensor::hysteresis, LimitBit{}}}) {
        if (option != u"hysteresis"_s && !call.isSet(option))
            continue;
        const auto number = numberIn(call, option);
        if (!number)
            return call.wrongUsage(Calls::tr("--%1 takes a number.").arg(option));
        sensor.*limit = *number;
        sensor.limited |= bit;
    }
    sensor.silentAfter = call.value(u"silent"_s).toLongLong();
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto project = (*workspace)->projectByCode(call.word(1));
    if (!project)
        return call.failed(project.error());
    sensor.project = *project;
    const auto id = SensorDesk(**workspace).save(sensor);
    if (!id)
        return call.failed(id.error());
    return call.done({{u"id"_s, id->toString()}}, Calls::tr("Registered."));
}

int runSensorTake(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(2, 2, u"sensor take STORE FILE-OR-FOLDER"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    SensorDesk desk(**workspace);
    if (QFileInfo(call.word(1)).isDir())
        return takeFolder(call, desk, call.word(1));
    const auto taken = desk.takeFile(call.word(1));
    if (!taken)
        return call.failed(taken.error());
    return call.done(jsonOf(*taken), textOf(*taken));
}

int runSensorAlarms(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 1, u"sensor alarms STORE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto lines = SensorDesk(**workspace).alarms();
    if (!lines)
        return call.failed(lines.error());
    RowList rows;
    for (const SensorDesk::AlarmLine &line : *lines) {
        rows.add({{u"id"_s, line.row.id.toString()},
                  {u"sensor"_s, line.sensor.name},
                  {u"project"_s, line.project},
                  {u"side"_s, sideText(line.row.side)},
                  {u"value"_s, line.row.value},
                  {u"raised_at"_s, line.row.raisedAt.toIso()},
                  {u"cleared_at"_s, line.row.clearedAt.toIso()},
                  {u"handled_by"_s, line.handler},
                  {u"note"_s, line.row.note}},
                 {line.row.raisedAt.toString(),
                  line.sensor.name,
                  sideText(line.row.side),
                  QString::number(line.row.value),
                  line.row.clearedAt.isValid() ? line.row.clearedAt.toString() : Calls::tr("open"),
                  line.row.note,
                  line.row.id.toString()});
    }
    return rows.done(call, u"alarms"_s);
}

int runSensorHandle(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(3, 3, u"sensor handle STORE ALARM NOTE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const SensorAlarmId alarm(Uuid::fromString(call.word(1)));
    if (auto done = SensorDesk(**workspace).handle(alarm, call.word(2)); !done)
        return call.failed(done.error());
    return call.done({{u"alarm"_s, alarm.toString()}}, Calls::tr("Handled."));
}

int runSensorBroker(Invocation &call)
{
    call.takesWorkspace();
    const QString value = Calls::tr("value");
    call.parser().addOptions(
        {{u"topics"_s, Calls::tr("What is listened to, with blanks between."), value, u"#"_s},
         {u"certificate"_s, Calls::tr("Who is trusted, as a PEM file; else not encrypted."), value},
         {u"user"_s, Calls::tr("The log-in."), value},
         {u"password-file"_s, Calls::tr("Holds the password of the log-in."), value},
         {u"none"_s, Calls::tr("No broker any more.")}});
    if (const auto code = call.parse(1, 2, u"sensor broker STORE HOST:PORT"_s))
        return *code;
    FeedEndpoint endpoint;
    if (!call.isSet(u"none"_s)) {
        const qsizetype colon = call.word(1).lastIndexOf(u':');
        endpoint.host = colon < 0 ? call.word(1) : call.word(1).first(colon);
        if (colon >= 0)
            endpoint.port = call.word(1).sliced(colon + 1).toInt();
        if (endpoint.host.isEmpty())
            return call.wrongUsage(Calls::tr("Name the host and its port, or --none."));
        endpoint.topics = call.value(u"topics"_s).split(u' ', Qt::SkipEmptyParts);
        endpoint.user = call.value(u"user"_s);
    }
    for (const auto &[option, into] : {std::pair{u"certificate"_s, &FeedEndpoint::certificates},
                                       std::pair{u"password-file"_s, &FeedEndpoint::password}}) {
        if (!call.isSet(option))
            continue;
        const auto bytes = fileBytes(call.value(option));
        if (!bytes)
            return call.failed(bytes.error());
        endpoint.*into = bytes->trimmed();
    }
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    if (auto done = SensorDesk(**workspace).setFeed(endpoint); !done)
        return call.failed(done.error());
    return call.done({{u"host"_s, endpoint.host}},
                     endpoint.host.isEmpty() ? Calls::tr("No broker is listened to any more.")
                                             : Calls::tr("The broker is named."));
}

int runSensorListen(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption(
        {u"seconds"_s, Calls::tr("How long to listen."), Calls::tr("value"), u"60"_s});
    if (const auto code = call.parse(1, 1, u"sensor listen STORE [--seconds NUMBER]"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    SensorListener listener(**workspace);
    if (auto begun = listener.start(); !begun)
        return call.failed(begun.error());
    SensorDesk::Taken all;
    const auto add = [&all](const std::optional<SensorDesk::Taken> &taken) {
        if (!taken)
            return;
        all.readings += taken->readings;
        all.unknown += taken->unknown;
        all.raised += taken->raised;
        all.over += taken->over;
        all.sensors = std::max(all.sensors, taken->sensors);
        if (all.unknownTopics.isEmpty())
            all.unknownTopics = taken->unknownTopics;
    };
    constexpr unsigned long kStepMs = 200;
    const UtcMillis until = call.clock().now() + call.value(u"seconds"_s).toLongLong() * 1000;
    while (call.clock().now() < until) {
        QThread::msleep(kStepMs);
        const auto taken = listener.tick();
        if (!taken)
            return call.failed(taken.error());
        add(*taken);
    }
    if (listener.state() != FeedState::Connected)
        call.warn(Calls::tr("There is no connection: %1").arg(listener.trouble()));
    const auto rest = listener.stop();
    if (!rest)
        return call.failed(rest.error());
    add(*rest);
    QJsonObject json = jsonOf(all);
    json[u"messages"_s] = qint64{listener.messages()};
    json[u"lost"_s] = qint64{listener.lost()};
    return call.done(json, textOf(all));
}

} // namespace zs
