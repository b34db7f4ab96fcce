// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/sensor_watch.h"

#include <QSignalBlocker>

namespace zs {

SensorWatch::SensorWatch(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_listener(workspace)
{
    m_clock.setInterval(1'000);
    connect(&m_clock, &QTimer::timeout, this, &SensorWatch::tick);
}

SensorWatch::~SensorWatch()
{
    // the windows are gone: nobody is left to be told, and the log has what was taken in
    const QSignalBlocker quiet(&m_workspace);
    (void)stop();
}

Result<> SensorWatch::start()
{
    if (auto begun = m_listener.start(); !begun)
        return begun;
    m_clock.start();
    return {};
}

Result<> SensorWatch::stop()
{
    m_clock.stop();
    if (!m_listener.isOn())
        return {};
    const auto rest = m_listener.stop();
    return rest ? Result<>() : passOn(rest);
}

void SensorWatch::tick()
{
    const auto taken = m_listener.tick();
    if (!taken) { // said once, not each second
        (void)stop();
        Q_EMIT failed(taken.error());
        return;
    }
    Q_EMIT ticked(taken->has_value());
    if (*taken && (*taken)->raised > 0)
        Q_EMIT raised((*taken)->raised);
}

} // namespace zs
