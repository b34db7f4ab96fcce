// SPDX-License-Identifier: GPL-3.0-or-later
// Chains of log records for tests.
#pragma once

#include "audit/log_record.h"
#include "base/id_source.h"
#include "domain/task.h"

#include <random>
#include <vector>

namespace zs {

/// A chain of whole records from a seed; payloads are real changes of tasks.
struct ChainBuilder {
    ManualClock clock{1'750'000'000'000};
    IdSource ids{clock, 7};
    DeviceId device = ids.next<DeviceId>();
    ProjectId project = ids.next<ProjectId>();
    std::mt19937 random;
    int rows = 1; ///< changed by each act
    std::vector<LogRecord> records;

    void add()
    {
        clock.advance(static_cast<UtcMillis>(random() % 5'000));
        LogRecord r;
        r.sequence = static_cast<std::int64_t>(records.size()) + 1;
        r.utc = clock.now();
        r.hybrid = nextHybrid(records.empty() ? 0 : records.back().hybrid, r.utc);
        r.device = device;
        r.person = ids.next<PersonId>();
        r.personName = QStringLiteral("李主任");
        if (random() % 4 == 0) {
            r.command = QStringLiteral("log-in");
            r.note = QStringLiteral("from a test");
        } else {
            r.command = QStringLiteral("rename-task");
            r.project = project;
            r.projectCode = QStringLiteral("2026-440100-48-01-000001");
            ChangeSet set{r.command, project, {}};
            for (int i = 0; i < rows; ++i)
                set.changes.push_back(someRename().changes[0]);
            r.payload = encodeChanges(set);
        }
        seal(r);
        records.push_back(r);
    }

    /// Links the record to the last one and gives it its hash.
    void seal(LogRecord &r) const
    {
        r.previous = records.empty() ? Digest{} : records.back().hash;
        r.hash = hashOf(r);
    }

    [[nodiscard]] ChangeSet someRename()
    {
        Task before;
        before.id = ids.next<TaskId>();
        before.name = QStringLiteral("路基施工 %1").arg(random() % 1'000);
        before.version = static_cast<std::int64_t>(random() % 9);
        Task after = before;
        after.name = QStringLiteral("桥梁施工 %1").arg(random() % 1'000);
        after.duration = WorkMinutes{480 + static_cast<Minutes>(random() % 9'600)};
        after.start = WallTime::at(QDate(2026, 3, 2), 510);
        ChangeSet set{QStringLiteral("rename-task"), project, {}};
        addUpdate(set, before, after);
        return set;
    }

    [[nodiscard]] ChainHead head() const { return {records.back().sequence, records.back().hash}; }

    explicit ChainBuilder(std::size_t count, unsigned seed = 42, int rowsEach = 1)
        : random(seed)
        , rows(rowsEach)
    {
        while (records.size() < count)
            add();
    }
    ChainBuilder(const ChainBuilder &) = delete;
    ChainBuilder &operator=(const ChainBuilder &) = delete;
};

} // namespace zs
