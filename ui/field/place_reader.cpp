// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/place_reader.h"

#include <QFile>
#include <QNmeaPositionInfoSource>
#include <QSocketNotifier>
#include <QTimeZone>
#include <QTimer>

#include <array>
#include <cmath>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kPatienceMillis = 30'000;
constexpr qsizetype kLongestLine = 1'024;
constexpr qint64 kMostFile = 16LL << 20;
/// Metres of error for a dilution of 1: what a receiver without corrections has.
constexpr double kRangeError = 5.0;

} // namespace

/// Qt's reader of sentences without its clock and its thread of events: a line in, a fix out. One
/// sentence tells the place, another how exact it is, a third the date; they are kept together.
class NmeaLines final : public QNmeaPositionInfoSource {
public:
    NmeaLines()
        : QNmeaPositionInfoSource(SimulationMode)
    {
        setUserEquivalentRangeError(kRangeError);
    }

    std::optional<PlaceFix> take(const QByteArray &line)
    {
        QGeoPositionInfo info;
        bool hasFix = false;
        if (!parsePosInfoFromNmeaData(QByteArrayView(line), &info, &hasFix))
            return std::nullopt;
        const double accuracy = info.attribute(QGeoPositionInfo::HorizontalAccuracy);
        if (info.hasAttribute(QGeoPositionInfo::HorizontalAccuracy) && std::isfinite(accuracy))
            m_accuracy = accuracy;
        if (info.timestamp().date().isValid())
            m_day = info.timestamp().date();
        if (!hasFix || !info.coordinate().isValid())
            return std::nullopt;
        PlaceFix fix{{info.coordinate().latitude(), info.coordinate().longitude(), m_accuracy}, {}};
        if (m_day.isValid() && info.timestamp().time().isValid())
            fix.at = QDateTime(m_day, info.timestamp().time(), QTimeZone::UTC);
        return fix;
    }

private:
    double m_accuracy = 0; ///< 0 = not told yet
    QDate m_day;
};

PlaceReader::PlaceReader(QObject *parent)
    : QObject(parent)
    , m_patience(new QTimer(this))
{
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPatienceMillis);
    connect(m_patience, &QTimer::timeout, this, [this] {
        const bool heard = m_last.has_value();
        stop();
        if (!heard)
            Q_EMIT failed(tr("The receiver told no place within half a minute. Wait under the "
                             "open sky, or enter the place by hand."));
    });
}

PlaceReader::~PlaceReader()
{
    stop();
}

void PlaceReader::stop()
{
    m_patience->stop();
    m_notifier.reset();
    m_rest.clear();
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
}

void PlaceReader::start(const QString &path)
{
    stop();
    m_last.reset();
    m_lines = std::make_unique<NmeaLines>();
    m_file =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    struct stat facts{};
    if (m_file < 0 || ::fstat(m_file, &facts) != 0) {
        stop();
        Q_EMIT failed(tr("The receiver %1 cannot be read. Is it connected, and may this account "
                         "read it?")
                          .arg(path));
        return;
    }
    if (!S_ISREG(facts.st_mode)) {
        m_notifier = std::make_unique<QSocketNotifier>(m_file, QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &PlaceReader::readSome);
        m_patience->start();
        return;
    }
    QFile file;
    if (facts.st_size <= kMostFile && file.open(m_file, QIODevice::ReadOnly))
        takeLines(file.readAll() + '\n');
    const auto last = m_last;
    stop();
    if (last)
        Q_EMIT found(*last);
    else
        Q_EMIT failed(tr("No place is told in %1.").arg(path));
}

void PlaceReader::readSome()
{
    std::array<char, 4'096> part{};
    const ssize_t size = ::read(m_file, part.data(), part.size());
    if (size <= 0) {
        stop();
        Q_EMIT failed(tr("The receiver was taken away."));
        return;
    }
    takeLines(QByteArray(part.data(), size));
    // a place without its accuracy is worth waiting for the sentence that tells it
    if (m_last && m_last->place.accuracy > 0) {
        const PlaceFix fix = *m_last;
        stop();
        Q_EMIT found(fix);
    }
}

void PlaceReader::takeLines(const QByteArray &bytes)
{
    m_rest += bytes;
    qsizetype end = 0;
    while ((end = m_rest.indexOf('\n')) >= 0) {
        const QByteArray line = m_rest.first(end).trimmed();
        m_rest.remove(0, end + 1);
        if (line.size() > kLongestLine)
            continue;
        if (auto fix = m_lines->take(line))
            m_last = std::move(fix);
    }
    if (m_rest.size() > kLongestLine)
        m_rest.clear(); // no receiver speaks so
}

QString placeText(const SurveyPlace &place)
{
    const QString at = u"%1 %2"_s.arg(place.latitude, 0, 'f', 6).arg(place.longitude, 0, 'f', 6);
    return place.accuracy > 0 ? at + u" %1"_s.arg(place.accuracy, 0, 'f', 1) : at;
}

} // namespace zs
