// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/place_reader.h"

#include "support/stringify.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

QByteArray sentence(const QByteArray &body)
{
    unsigned sum = 0;
    for (const char c : body)
        sum ^= static_cast<unsigned char>(c);
    return '$' + body + '*' + QByteArray::number(sum, 16).rightJustified(2, '0').toUpper() + "\r\n";
}

const QByteArray kFix = sentence("GPRMC,041530.00,A,3039.4440,N,10403.9420,E,0.0,0.0,301126,,,A")
                        + sentence("GPGGA,041530.00,3039.4440,N,10403.9420,E,1,08,0.9,505.2,M,,M,,")
                        + sentence("GPGSA,A,3,04,05,09,12,24,25,29,31,,,,,1.8,0.9,1.5");

struct Told {
    std::vector<PlaceFix> fixes;
    QStringList problems;
    PlaceReader reader;

    Told()
    {
        QObject::connect(&reader, &PlaceReader::found, &reader, [this](const PlaceFix &fix) {
            fixes.push_back(fix);
        });
        QObject::connect(&reader, &PlaceReader::failed, &reader, [this](const QString &problem) {
            problems << problem;
        });
    }
};

QString file(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(u"nmea.txt"_s);
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(out.write(bytes) == bytes.size());
    return path;
}

} // namespace

TEST_CASE("a file of a receiver tells place, accuracy and time", "[gui][field]")
{
    const QTemporaryDir folder;
    Told told;
    told.reader.start(file(folder, "noise\r\n$GPGGA,broken*00\r\n" + kFix + kFix));
    INFO(told.problems.join(u'\n').toStdString());
    REQUIRE(told.fixes.size() == 1);
    const PlaceFix &fix = told.fixes.front();
    CHECK(std::abs(fix.place.latitude - 30.6574) < 1e-6);
    CHECK(std::abs(fix.place.longitude - 104.0657) < 1e-6);
    CHECK(std::abs(fix.place.accuracy - 9.0)
          < 0.01); // twice 0.9 of five metres: 95 of 100 lie within
    CHECK(fix.at == QDateTime({2026, 11, 30}, {4, 15, 30}, QTimeZone::UTC));
    CHECK(fix.hints == QStringList{u"clock"_s}); // the file is of another day than this machine's
    CHECK(placeText(fix.place) == u"30.657400 104.065700 9.0"_s);
    CHECK(surveyPlace(placeText(fix.place)).has_value());
}

TEST_CASE("a receiver without a fix, and one that is not there, are told in words", "[gui][field]")
{
    const QTemporaryDir folder;
    Told told;
    told.reader.start(
        file(folder, sentence("GPRMC,041530.00,V,,,,,,,301126,,,N") + QByteArray(5'000, 'x')));
    told.reader.start(folder.filePath(u"none"_s));
    CHECK(told.fixes.empty());
    CHECK(told.problems.size() == 2);
}

TEST_CASE("a device that speaks in pieces is heard until it has told all", "[gui][field]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pipe"_s);
    REQUIRE(::mkfifo(path.toLocal8Bit().constData(), 0600) == 0);
    const int speaks = ::open(path.toLocal8Bit().constData(), O_RDWR);
    REQUIRE(speaks >= 0);
    Told told;
    told.reader.setLookMillis(150);
    told.reader.start(path);
    CHECK(told.reader.isRunning());
    for (qsizetype at = 0; at < kFix.size(); at += 50) {
        const QByteArray part = kFix.mid(at, 50);
        REQUIRE(::write(speaks, part.constData(), static_cast<std::size_t>(part.size())) > 0);
        QTest::qWait(5);
    }
    CHECK(QTest::qWaitFor([&] { return !told.fixes.empty(); }, 5'000));
    REQUIRE(told.fixes.size() == 1);
    CHECK(told.fixes.front().place.accuracy > 0);
    CHECK_FALSE(told.reader.isRunning());
    ::close(speaks);
}

TEST_CASE("a receiver that makes places up is looked through", "[gui][field]")
{
    const QTemporaryDir folder;
    const auto moment = QDateTime::currentDateTimeUtc();
    const auto second = [&](int number, const QByteArray &north, const QByteArray &quality) {
        const QByteArray at = moment.addSecs(number - 20).toString(u"HHmmss"_s).toLatin1() + ".00";
        const QByteArray day = moment.toString(u"ddMMyy"_s).toLatin1();
        return sentence("GPRMC," + at + ",A," + north + ",N,10403.9420,E,0.0,0.0," + day + ",,,A")
               + sentence("GPGGA," + at + ',' + north + ",N,10403.9420,E,1," + quality
                          + ",505.2,M,,M,,")
               + sentence("GPGSA,A,3,04,05,09,12,24,25,29,31,,,,,1.8,0.9,1.5");
    };
    QByteArray plain;
    QByteArray madeUp;
    for (int i = 0; i < 10; ++i) {
        plain += second(i, "3039.44" + QByteArray::number(40 + i % 3), "08,0.9");
        madeUp += second(i, "3039.4440", "00,");
    }
    Told told;
    told.reader.start(file(folder, plain));
    REQUIRE(told.fixes.size() == 1);
    INFO(told.fixes.front().hints.join(u' ').toStdString());
    CHECK(told.fixes.front().hints.isEmpty());
    told.reader.start(file(folder, madeUp));
    REQUIRE(told.fixes.size() == 2);
    CHECK(told.fixes.back().hints
          == QStringList{u"no-satellites"_s, u"no-dilution"_s, u"frozen"_s});
}
