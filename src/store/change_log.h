// SPDX-License-Identifier: GPL-3.0-or-later
// The change log's table: append and read, nothing else.
#pragma once

#include "audit/log_record.h"
#include "store/rows.h"

namespace zs {

/// Conditions on log records; unset members do not narrow.
struct LogQuery {
    std::optional<UtcMillis> from;
    std::optional<UtcMillis> to; ///< exclusive
    std::optional<Uuid> person;
    std::optional<Uuid> project;
    QString command;
};

[[nodiscard]] Result<> appendRecord(StatementCache &cache, const LogRecord &record);
/// Nothing when the log is empty.
[[nodiscard]] Result<std::optional<LogRecord>> lastRecord(StatementCache &cache);
[[nodiscard]] Result<std::optional<LogRecord>> recordAt(StatementCache &cache,
                                                        std::int64_t sequence);
[[nodiscard]] Result<std::int64_t> countRecords(StatementCache &cache, const LogQuery &query);
[[nodiscard]] Result<std::vector<LogRecord>> readRecords(StatementCache &cache,
                                                         const LogQuery &query,
                                                         std::int64_t offset,
                                                         std::int64_t limit,
                                                         bool newestFirst);
/// All of them in stored order; `sink` returns false to stop.
[[nodiscard]] Result<> eachRecord(StatementCache &cache,
                                  const std::function<bool(LogRecord &)> &sink);
[[nodiscard]] Result<QStringList> distinctCommands(StatementCache &cache);

} // namespace zs
