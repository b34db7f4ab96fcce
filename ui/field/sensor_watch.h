// SPDX-License-Identifier: GPL-3.0-or-later
// Listens for as long as the workspace is open, whatever windows and pages are made anew meanwhile:
// a larger font must not cost the readings of a night.
#pragma once

#include "base/error.h"
#include "commands/sensor_listener.h"

#include <QObject>
#include <QTimer>

namespace zs {

class SensorWatch final : public QObject {
    Q_OBJECT

public:
    /// The workspace must outlive it.
    explicit SensorWatch(Workspace &workspace, QObject *parent = nullptr);
    ~SensorWatch() override; ///< takes in what has come so far

    [[nodiscard]] SensorListener &listener() { return m_listener; }
    [[nodiscard]] Result<> start();
    Result<> stop();

Q_SIGNALS:
    /// About once a second while it listens; `fresh` = readings were taken in.
    void ticked(bool fresh);
    void raised(int alarms);
    /// Listening has ended by itself.
    void failed(const zs::Error &error);

private:
    void tick();

    Workspace &m_workspace;
    SensorListener m_listener;
    QTimer m_clock;
};

} // namespace zs
