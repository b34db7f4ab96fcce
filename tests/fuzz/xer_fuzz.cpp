// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a Primavera file: refused with words, or plans that hold together and can be written
// as Microsoft Project XML. A broken promise aborts.
#include "calendar/calendar_text.h"
#include "domain/availability.h"
#include "exchange/xer.h"

#include <QBuffer>
#include <QSet>

#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkPlan(const zs::Plan &plan)
{
    zs::Plan sorted = plan;
    zs::sortForDisplay(sorted.tasks);
    require(sorted.tasks == plan.tasks);
    QSet<zs::TaskId> tasks;
    QSet<std::int64_t> uids;
    for (const zs::Task &task : plan.tasks) {
        tasks.insert(task.id);
        uids.insert(task.uid);
        require(task.duration.value >= 0 && task.percentComplete >= 0
                && task.percentComplete <= 100);
        require(!task.actualFinish.isValid() || task.actualStart <= task.actualFinish);
    }
    require(static_cast<std::size_t>(uids.size()) == plan.tasks.size());
    for (const zs::Link &link : plan.links)
        require(tasks.contains(link.predecessor) && tasks.contains(link.successor));
    for (const zs::Assignment &assignment : plan.assignments)
        require(tasks.contains(assignment.task));
    for (const zs::Calendar &calendar : plan.calendars)
        require(zs::decodeWeek(calendar.week).has_value()
                && zs::decodeExceptions(calendar.exceptions).has_value());
    for (const zs::Resource &resource : plan.resources)
        require(zs::availabilityFromText(resource.availability).has_value());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const zs::ManualClock clock(1'760'000'000'000);
    zs::IdSource ids(clock, 1);
    const zs::ImportLimits limits{
        .bytes = 1 << 20, .tasks = 2000, .depth = 64, .textLength = 1 << 16};
    const auto file = zs::XerFile::read(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), limits);
    if (!file) {
        require(!file.error().message.isEmpty());
        return 0;
    }
    const std::size_t count = std::min<std::size_t>(file->projects().size(), 4);
    for (std::size_t project = 0; project < count; ++project) {
        const auto imported = file->plan(project, ids);
        if (!imported) {
            require(!imported.error().message.isEmpty());
            continue;
        }
        checkPlan(imported->plan);
        QByteArray written = zs::writeMspdi(imported->plan);
        QBuffer buffer(&written);
        buffer.open(QIODevice::ReadOnly);
        const auto again = zs::readMspdi(buffer, ids);
        require(again.has_value() && again->plan.tasks.size() == imported->plan.tasks.size());
    }
    return 0;
}
