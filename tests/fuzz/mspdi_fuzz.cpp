// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes: refused, or a plan that an export gives back. A broken promise aborts.
#include "exchange/mspdi.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>

namespace {

zs::Result<zs::ImportedPlan> import(const QByteArray &bytes)
{
    static const zs::ManualClock clock(1'760'000'000'000);
    zs::IdSource ids(clock, 1);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return zs::readMspdi(
        buffer, ids, {.bytes = 1 << 20, .tasks = 2000, .depth = 64, .textLength = 1 << 16});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto first =
        import(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!first) {
        if (first.error().message.isEmpty())
            std::abort();
        return 0;
    }
    const auto second = import(zs::writeMspdi(first->plan));
    if (!second) {
        if (second.error().message.contains(QLatin1StringView("more than")) || size > (1 << 18))
            return 0; // an export is longer than its file and may pass a bound
        std::abort();
    }
    const zs::Plan &a = first->plan;
    const zs::Plan &b = second->plan;
    if (a.tasks.size() != b.tasks.size() || a.links.size() != b.links.size()
        || a.calendars.size() != b.calendars.size() || a.resources.size() != b.resources.size()
        || a.assignments.size() != b.assignments.size()
        || a.baselineTasks.size() != b.baselineTasks.size())
        std::abort();
    for (std::size_t i = 0; i < a.tasks.size(); ++i) {
        if (a.tasks[i].start != b.tasks[i].start || a.tasks[i].duration != b.tasks[i].duration
            || a.tasks[i].name != b.tasks[i].name)
            std::abort();
    }
    return 0;
}
