// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/sensor_listener.h"
#include "support/temp_workspace.h"

#include <QDir>
#include <QFile>

namespace zs {

struct SensorSite : TempWorkspace {
    ProjectId project = addProject();

    [[nodiscard]] SensorDesk desk() const { return SensorDesk(*workspace); }
    [[nodiscard]] Sensor plain(const QString &name, const QString &topic) const
    {
        Sensor sensor;
        sensor.project = project;
        sensor.name = name;
        sensor.quantity = QStringLiteral("沉降");
        sensor.unit = QStringLiteral("mm");
        sensor.topic = topic;
        sensor.highLimit = 20;
        sensor.limited = kHighLimited;
        sensor.hysteresis = 2;
        return sensor;
    }
    SensorId add(const QString &name, const QString &topic)
    {
        const auto id = desk().save(plain(name, topic));
        REQUIRE_OK(id);
        return *id;
    }
    /// Minutes before now.
    [[nodiscard]] WallMillis ago(std::int64_t minutes) const
    {
        return desk().nowMillis() - minutes * kMillisPerMinute;
    }
    SensorDesk::Taken take(std::vector<Reading> readings)
    {
        const auto taken = desk().take(std::move(readings), QStringLiteral("test"));
        REQUIRE_OK(taken);
        return *taken;
    }
    [[nodiscard]] std::vector<SensorWindow> history(SensorId id) const
    {
        const auto rows = desk().history(id, WallTime{0});
        REQUIRE_OK(rows);
        return *rows;
    }
    [[nodiscard]] std::vector<SensorDesk::AlarmLine> alarms() const
    {
        const auto rows = desk().alarms();
        REQUIRE_OK(rows);
        return *rows;
    }
    [[nodiscard]] SensorDesk::Line line(SensorId id) const
    {
        const auto lines = desk().list();
        REQUIRE_OK(lines);
        const auto at = std::ranges::find_if(
            *lines, [id](const SensorDesk::Line &one) { return one.row.id == id; });
        REQUIRE(at != lines->end());
        return *at;
    }
    [[nodiscard]] std::int64_t records() const
    {
        const auto count = workspace->auditCount({});
        REQUIRE_OK(count);
        return *count;
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString file = folder.filePath(name);
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(bytes) == bytes.size());
        REQUIRE(out.flush());
        // a file that is still being written is left alone
        REQUIRE(out.setFileTime(QDateTime::currentDateTime().addSecs(-60),
                                QFileDevice::FileModificationTime));
        return file;
    }
    [[nodiscard]] QByteArray stamp(std::int64_t minutesAgo) const
    {
        return minuteOf(ago(minutesAgo)).toString().toUtf8();
    }
};

} // namespace zs
