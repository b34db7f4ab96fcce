// SPDX-License-Identifier: GPL-3.0-or-later
// Where this device is, from a receiver that speaks NMEA 0183: a serial device, or a file that
// another program writes. Nothing is asked of a network.
#pragma once

#include "base/result.h"
#include "field/survey_answers.h"

#include <QDateTime>
#include <QObject>

#include <memory>

class QNmeaPositionInfoSource;
class QSocketNotifier;
class QTimer;

namespace zs {

struct PlaceFix {
    SurveyPlace place;
    QDateTime at; ///< by the satellites, UTC; invalid when the receiver tells no date
};

class PlaceReader final : public QObject {
    Q_OBJECT

public:
    explicit PlaceReader(QObject *parent = nullptr);
    ~PlaceReader() override;
    /// Of a file the last fix in it, at once; of a device the first that comes, or failed() after
    /// half a minute. A reader that runs begins anew.
    void start(const QString &path);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_notifier != nullptr; }

Q_SIGNALS:
    void found(const zs::PlaceFix &fix);
    void failed(const QString &problem);

private:
    void readSome();
    /// Takes whole lines out of what was read.
    void takeLines(const QByteArray &bytes);

    std::unique_ptr<class NmeaLines> m_lines;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer *m_patience;
    int m_file = -1;
    QByteArray m_rest;
    std::optional<PlaceFix> m_last;
};

/// "30.657400 104.065700 4.2", as a form holds a place.
[[nodiscard]] QString placeText(const SurveyPlace &place);

} // namespace zs
