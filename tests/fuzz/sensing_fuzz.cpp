// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file of readings and as a message: a reason, or finite readings whose windows hold
// each of them once and stay within their values, now and when they are thinned later.
#include "sensing/reading_text.h"
#include "sensing/reading_window.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>

namespace {

constexpr zs::WallTime kNow{29'670'737};

void require(bool holds)
{
    if (!holds)
        std::abort();
}

std::int64_t countOf(const std::vector<zs::ReadingWindow> &windows)
{
    std::int64_t count = 0;
    for (const zs::ReadingWindow &one : windows) {
        require(one.readings > 0 && one.least <= one.mean && one.mean <= one.most);
        count += one.readings;
    }
    return count;
}

void tryReadings(const zs::ReadingList &list)
{
    require(list.faulty >= static_cast<std::int64_t>(list.faults.size()));
    for (const zs::Reading &one : list.readings)
        require(std::isfinite(one.value) && !one.topic.isEmpty());
    const auto count = static_cast<std::int64_t>(list.readings.size());
    const auto windows = zs::windowsOf(list.readings, kNow);
    require(countOf(windows) == count);
    const zs::WallTime later{kNow.minute + 40 * zs::kMinutesPerDay};
    const zs::Thinning thinning = zs::thinned(windows, later);
    std::int64_t gone = 0;
    for (const std::size_t at : thinning.gone)
        gone += windows[at].readings;
    require(countOf(thinning.fresh) == gone);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const zs::WallMillis now = zs::millisOf(kNow);
    if (const auto list = zs::readReadings(bytes, now))
        tryReadings(*list);
    else
        require(!list.error().message.isEmpty());
    tryReadings(zs::readMessage(QStringLiteral("site/1"), bytes, now));
    return 0;
}
