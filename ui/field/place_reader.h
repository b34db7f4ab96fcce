// SPDX-License-Identifier: GPL-3.0-or-later
// Where this device is, from a receiver that speaks NMEA 0183: a serial device, or a file that
// another program writes. Nothing is asked of a network.
#pragma once

#include "base/result.h"
#include "field/place_hints.h"
#include "field/survey_answers.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <vector>

class QNmeaPositionInfoSource;
class QSocketNotifier;
class QTimer;

namespace zs {

struct PlaceFix {
    SurveyPlace place;
    QDateTime at;        ///< by the satellites, UTC; invalid when the receiver tells no date
    QStringList hints{}; ///< what looks odd about it; codes of place_hints.h
};

/// The receiver of this machine: a serial device or a file; empty = none was named.
[[nodiscard]] QString receiverPath();
void setReceiverPath(const QString &path);

class PlaceReader final : public QObject {
    Q_OBJECT

public:
    explicit PlaceReader(QObject *parent = nullptr);
    ~PlaceReader() override;
    /// Of a file the last fix in it, at once; of a device the one it settles on after a look at
    /// several, or failed() after half a minute without any. A reader that runs begins anew.
    void start(const QString &path);
    void stop();
    /// How long a device is looked at after its first fix.
    void setLookMillis(int millis) { m_lookMillis = millis; }
    [[nodiscard]] bool isRunning() const { return m_notifier != nullptr; }

Q_SIGNALS:
    void found(const zs::PlaceFix &fix);
    void failed(const QString &problem);

private:
    void readSome();
    void tell();
    void remember(const PlaceFix &fix);
    /// Takes whole lines out of what was read.
    void takeLines(const QByteArray &bytes);

    std::unique_ptr<class NmeaLines> m_lines;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer *m_patience;
    int m_file = -1;
    QByteArray m_rest;
    std::optional<PlaceFix> m_last;
    std::vector<FixSample> m_samples; ///< one a moment
    int m_lookMillis;
    QTimer *m_look;
};

/// "30.657400 104.065700 4.2", as a form holds a place.
[[nodiscard]] QString placeText(const SurveyPlace &place);

} // namespace zs
