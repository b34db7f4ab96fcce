// SPDX-License-Identifier: GPL-3.0-or-later
// The sample's plans in the files of other programs.
#include "exchange/mspdi.h"
#include "sample/sample_city.h"
#include "schedule/schedule.h"
#include "support/stringify.h"

#include <QBuffer>

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("a plan that goes out as Microsoft Project XML and comes back has the same dates",
          "[sample][exchange]")
{
    const SampleData sample = sampleCity();
    for (const Plan &plan : sample.plans) {
        CAPTURE(plan.project.name);
        QByteArray bytes = writeMspdi(plan);
        QBuffer buffer(&bytes);
        REQUIRE(buffer.open(QIODevice::ReadOnly));
        const ManualClock clock(1'771'027'200'000);
        IdSource ids(clock, 5);
        const auto back = readMspdi(buffer, ids);
        REQUIRE_OK(back);
        CHECK(back->repairs.empty());
        CHECK(back->plan.links.size() == plan.links.size());
        // on the notices of nobody: what the file says is all there is
        const auto times = schedule(back->plan, CalendarSet::compile(back->plan, HolidayTable()));
        REQUIRE_OK(times);
        QHash<std::int64_t, const TaskTimes *> read;
        for (std::size_t i = 0; i < back->plan.tasks.size(); ++i)
            read.insert(back->plan.tasks[i].uid, &times->tasks[i]);
        QStringList moved;
        for (const Task &task : plan.tasks) {
            const TaskTimes *now = read.value(task.uid);
            REQUIRE(now);
            if (now->start != task.start || now->finish != task.finish)
                moved << u"%1 %2-%3 %4-%5"_s.arg(task.name,
                                                 task.start.toString(),
                                                 task.finish.toString(),
                                                 now->start.toString(),
                                                 now->finish.toString());
        }
        INFO(moved.size() << " " << moved.mid(0, 5).join(u'\n').toStdString());
        CHECK(moved.isEmpty());
    }
}
