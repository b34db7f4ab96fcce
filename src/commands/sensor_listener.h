// SPDX-License-Identifier: GPL-3.0-or-later
// Listens to the broker and looks through the folder that an administrator named, and takes in what
// comes: in batches of whole windows, at once where an alarm turns.
#pragma once

#include "commands/sensor_desk.h"

namespace zs {

class SensorListener {
public:
    /// The workspace must outlive the listener.
    explicit SensorListener(Workspace &workspace)
        : m_desk(workspace)
    {}

    /// NotFound when neither broker nor folder is named; Forbidden for who may not take readings in
    /// anywhere.
    [[nodiscard]] Result<> start();
    /// Takes in what has come so far and hangs up.
    Result<std::optional<SensorDesk::Taken>> stop();
    [[nodiscard]] bool isOn() const { return m_feed != nullptr || !m_folder.isEmpty(); }
    [[nodiscard]] bool hasBroker() const { return m_feed != nullptr; }
    [[nodiscard]] const QString &folder() const { return m_folder; }

    /// To be called about once a second: what was taken in, if a batch was due.
    Result<std::optional<SensorDesk::Taken>> tick();
    /// The same with messages that came another way.
    Result<std::optional<SensorDesk::Taken>> tick(std::vector<FeedMessage> messages);

    /// What is taken in by hand while it listens goes through this one.
    [[nodiscard]] SensorDesk &desk() { return m_desk; }
    [[nodiscard]] FeedState state() const;
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] std::int64_t messages() const { return m_messages; }
    /// Messages that could not be read or had to be dropped.
    [[nodiscard]] std::int64_t lost() const;
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

private:
    Result<std::optional<SensorDesk::Taken>> batch(std::size_t readings);
    Result<std::optional<SensorDesk::Taken>> takeFolder();
    [[nodiscard]] Result<> follow();

    static constexpr std::size_t kMostWaiting = 100'000;
    static constexpr WallMillis kAtOnceAfter = 10'000; ///< between two batches for alarms
    static constexpr WallMillis kFolderEach = 10'000;

    SensorDesk m_desk;
    std::unique_ptr<SensorFeed> m_feed;
    QString m_folder;
    WallMillis m_looked = 0; ///< into the folder
    std::vector<Reading> m_waiting;
    QHash<QString, AlarmTrack> m_tracks; ///< by topic: as they will be when all is taken in
    bool m_turned = false;               ///< an alarm turns with what waits
    bool m_following = false;
    WallMillis m_last = 0; ///< when the last batch was
    WallTime m_window;     ///< up to which whole windows were taken in
    std::int64_t m_messages = 0;
    std::int64_t m_unread = 0;
};

} // namespace zs
