// SPDX-License-Identifier: GPL-3.0-or-later
// Readings out of what data loggers and gateways write: CSV, workbooks, JSON, MQTT payloads.
#pragma once

#include "base/result.h"
#include "sensing/reading.h"

#include <QByteArray>

#include <vector>

namespace zs {

struct ReadingFault {
    std::int64_t line = 0; ///< from 1
    QString message;       ///< translated

    bool operator==(const ReadingFault &) const = default;
};

struct ReadingList {
    std::vector<Reading> readings;
    std::vector<ReadingFault> faults; ///< the first kMostFaults
    std::int64_t faulty = 0;          ///< how many there were

    static constexpr std::size_t kMostFaults = 100;
    bool operator==(const ReadingList &) const = default;
};

/// How far a clock of a logger may go fast; later readings are faults.
inline constexpr WallMillis kClockSlack = 10 * kMillisPerMinute;

/// A file: a table with a head (time, sensor, value; or time and a column for each sensor), a JSON
/// document of at most 1 MiB, or a JSON object on each line. Each reading has its time. What cannot
/// be read is a fault with its line and does not stop the rest; Invalid for what is no such file.
[[nodiscard]] Result<ReadingList> readReadings(const QByteArray &bytes, WallMillis now);

/// A message: a number, or an object whose member "value" is the topic's own reading and whose
/// other members are those of "topic#member". A message without a time was made now.
[[nodiscard]] ReadingList
readMessage(const QString &topic, const QByteArray &payload, WallMillis now);

/// "2026-11-30 08:00:05", with T, fractions or a zone; seconds or milliseconds since 1970 UTC.
/// Nothing for anything else and for years outside of 2000 to 2100.
[[nodiscard]] std::optional<WallMillis> readInstant(QStringView text);

} // namespace zs
