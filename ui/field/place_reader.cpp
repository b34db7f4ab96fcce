// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/place_reader.h"

#include <QFile>
#include <QNmeaPositionInfoSource>
#include <QSettings>
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
/// Long enough for a receiver that tells a place a second to tell kFrozenFixes.
constexpr int kLookMillis = 9'000;
constexpr std::size_t kMostSamples = 600;
const QString kReceiverKey = u"field/receiver"_s;

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
        readQuality(line);
        if (!hasFix || !info.coordinate().isValid())
            return std::nullopt;
        PlaceFix fix{
            {info.coordinate().latitude(), info.coordinate().longitude(), m_accuracy}, {}, {}};
        if (m_day.isValid() && info.timestamp().time().isValid())
            fix.at = QDateTime(m_day, info.timestamp().time(), QTimeZone::UTC);
        return fix;
    }

    [[nodiscard]] int satellites() const { return m_satellites; }
    [[nodiscard]] double dilution() const { return m_dilution; }

private:
    /// What Qt does not hand on: how many satellites, and their dilution (GGA, fields 7 and 8).
    void readQuality(const QByteArray &line)
    {
        const QList<QByteArray> fields = line.split(',');
        if (fields.size() < 9 || !fields[0].endsWith("GGA"))
            return;
        bool isNumber = false;
        m_satellites = fields[7].toInt(&isNumber);
        if (!isNumber)
            m_satellites = -1;
        m_dilution = fields[8].toDouble(&isNumber);
        if (!isNumber)
            m_dilution = -1;
    }

    double m_accuracy = 0; ///< 0 = not told yet
    int m_satellites = -1;
    double m_dilution = -1;
    QDate m_day;
};

PlaceReader::PlaceReader(QObject *parent)
    : QObject(parent)
    , m_patience(new QTimer(this))
    , m_lookMillis(kLookMillis)
    , m_look(new QTimer(this))
{
    m_look->setSingleShot(true);
    connect(m_look, &QTimer::timeout, this, &PlaceReader::tell);
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
    m_look->stop();
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
    m_samples.clear();
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
    if (m_last) {
        tell();
        return;
    }
    stop();
    Q_EMIT failed(tr("No place is told in %1.").arg(path));
}

void PlaceReader::tell()
{
    PlaceFix fix = *m_last;
    fix.hints = fixHints(m_samples, QDateTime::currentMSecsSinceEpoch());
    stop();
    Q_EMIT found(fix);
}

/// Several sentences tell of one moment; what comes later of it knows more.
void PlaceReader::remember(const PlaceFix &fix)
{
    const FixSample sample{fix.place.latitude,
                           fix.place.longitude,
                           fix.at.isValid() ? fix.at.toMSecsSinceEpoch() : 0,
                           m_lines->satellites(),
                           m_lines->dilution()};
    const bool same = !m_samples.empty() && m_samples.back().at == sample.at
                      && m_samples.back().latitude == sample.latitude
                      && m_samples.back().longitude == sample.longitude;
    if (same && sample.at != 0)
        m_samples.back() = sample;
    else
        m_samples.push_back(sample);
    if (m_samples.size() > kMostSamples)
        m_samples.erase(m_samples.begin());
    m_last = fix;
}

void PlaceReader::readSome()
{
    std::array<char, 4'096> part{};
    const ssize_t size = ::read(m_file, part.data(), part.size());
    if (size <= 0 && m_last) { // it has told a place: that one counts
        tell();
        return;
    }
    if (size <= 0) {
        stop();
        Q_EMIT failed(tr("The receiver was taken away."));
        return;
    }
    takeLines(QByteArray(part.data(), size));
    // a place without its accuracy is worth waiting for the sentence that tells it; several places
    // tell more than one of whether they are made up
    if (!m_last || m_last->place.accuracy <= 0)
        return;
    m_patience->stop();
    if (m_samples.size() >= kFrozenFixes)
        tell();
    else if (!m_look->isActive())
        m_look->start(m_lookMillis);
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
        if (const auto fix = m_lines->take(line))
            remember(*fix);
    }
    if (m_rest.size() > kLongestLine)
        m_rest.clear(); // no receiver speaks so
}

QString receiverPath()
{
    return QSettings().value(kReceiverKey).toString();
}

void setReceiverPath(const QString &path)
{
    QSettings().setValue(kReceiverKey, path.trimmed());
}

QString placeText(const SurveyPlace &place)
{
    const QString at = u"%1 %2"_s.arg(place.latitude, 0, 'f', 6).arg(place.longitude, 0, 'f', 6);
    return place.accuracy > 0 ? at + u" %1"_s.arg(place.accuracy, 0, 'f', 1) : at;
}

} // namespace zs
