// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/sensor_listener.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SensorDesk)
};

} // namespace

Result<> SensorListener::follow()
{
    auto tracks = m_desk.tracks();
    if (!tracks)
        return passOn(tracks);
    m_tracks = std::move(*tracks);
    m_following = true;
    m_turned = false;
    std::vector<AlarmEvent> events;
    for (const Reading &one : m_waiting) {
        if (const auto track = m_tracks.find(one.topic); track != m_tracks.end())
            track->take(one.at, one.value, events);
    }
    m_turned = !events.empty();
    return {};
}

Result<> SensorListener::start()
{
    const auto endpoint = m_desk.feed();
    const QString folder = m_desk.dropFolder();
    if (!endpoint && folder.isEmpty())
        return fail(ErrorCode::NotFound,
                    Words::tr("No broker and no folder is named yet: an administrator does that."));
    if (auto may = m_desk.mayTakeSomewhere(); !may)
        return may;
    if (auto done = follow(); !done)
        return done;
    if (endpoint) {
        auto feed = SensorFeed::open(*endpoint);
        if (!feed)
            return passOn(feed);
        m_feed = std::move(*feed);
    }
    m_folder = folder;
    m_looked = 0;
    return {};
}

Result<std::optional<SensorDesk::Taken>> SensorListener::stop()
{
    std::vector<FeedMessage> rest = m_feed ? m_feed->take() : std::vector<FeedMessage>();
    m_feed.reset();
    m_folder.clear();
    auto ticked = tick(std::move(rest));
    if (!ticked || m_waiting.empty())
        return ticked;
    return batch(m_waiting.size());
}

Result<std::optional<SensorDesk::Taken>> SensorListener::tick()
{
    auto taken = tick(m_feed ? m_feed->take() : std::vector<FeedMessage>());
    return taken && !*taken && !m_folder.isEmpty() ? takeFolder() : taken;
}

Result<std::optional<SensorDesk::Taken>> SensorListener::takeFolder()
{
    const WallMillis now = m_desk.nowMillis();
    if (now - m_looked < kFolderEach)
        return std::nullopt;
    m_looked = now;
    const auto files = m_desk.takeFolder(m_folder);
    if (!files)
        return passOn(files);
    if (files->empty())
        return std::nullopt;
    SensorDesk::Taken all;
    for (const SensorDesk::FileTaken &file : *files) {
        if (!file.taken) { // its reason lies beside it
            ++all.faulty;
            if (all.faults.size() < ReadingList::kMostFaults)
                all.faults.push_back({0, file.name + u": "_s + file.taken.error().message});
            continue;
        }
        all.readings += file.taken->readings;
        all.unknown += file.taken->unknown;
        all.raised += file.taken->raised;
        all.over += file.taken->over;
        all.faulty += file.taken->faulty;
        all.sensors = std::max(all.sensors, file.taken->sensors);
    }
    if (auto done = follow(); !done)
        return passOn(done);
    return std::optional(std::move(all));
}

Result<std::optional<SensorDesk::Taken>> SensorListener::tick(std::vector<FeedMessage> messages)
{
    if (!m_following) {
        if (auto done = follow(); !done)
            return passOn(done);
    }
    const WallMillis now = m_desk.nowMillis();
    std::vector<AlarmEvent> events;
    for (const FeedMessage &message : messages) {
        ++m_messages;
        const auto list = readMessage(message.topic, message.payload, now);
        m_unread += list.faulty;
        for (const Reading &one : list.readings) {
            if (const auto track = m_tracks.find(one.topic); track != m_tracks.end())
                track->take(one.at, one.value, events);
            m_waiting.push_back(one);
        }
    }
    m_turned = m_turned || !events.empty();
    const WallTime window = windowFor(minuteOf(now), minuteOf(now)).startsAt;
    if (!m_window.isValid()) {
        m_window = window;
        m_last = now;
    }
    if (m_waiting.size() >= kMostWaiting || (m_turned && now - m_last >= kAtOnceAfter))
        return batch(m_waiting.size());
    if (window <= m_window)
        return std::nullopt;
    m_window = window; // whole windows are written once, and never again
    const auto open = std::ranges::stable_partition(
        m_waiting, [from = millisOf(window)](const Reading &one) { return one.at < from; });
    return batch(m_waiting.size() - open.size());
}

Result<std::optional<SensorDesk::Taken>> SensorListener::batch(std::size_t readings)
{
    const auto end = m_waiting.begin() + static_cast<std::ptrdiff_t>(readings);
    auto taken = m_desk.take(std::vector<Reading>(m_waiting.begin(), end), Words::tr("Broker"));
    if (!taken) {
        m_following = false; // what somebody else wrote is read anew
        return passOn(taken);
    }
    m_waiting.erase(m_waiting.begin(), end);
    m_last = m_desk.nowMillis();
    if (auto done = follow(); !done)
        return passOn(done);
    return std::optional(std::move(*taken));
}

FeedState SensorListener::state() const
{
    return m_feed ? m_feed->state() : FeedState::Waiting;
}

QString SensorListener::trouble() const
{
    return m_feed ? m_feed->trouble() : QString();
}

std::int64_t SensorListener::lost() const
{
    return m_unread + (m_feed ? m_feed->dropped() : 0);
}

} // namespace zs
