// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensing/reading_text.h"

#include "support/stringify.h"

#include <QDir>
#include <QFile>

#include <cmath>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

WallMillis wall(int hour, int minute, int second = 0)
{
    return wallMillisOf(QDateTime(QDate(2026, 11, 30), QTime(hour, minute, second)));
}

const WallMillis kNow = wall(12, 0);

ReadingList readOk(const QByteArray &bytes)
{
    auto read = readReadings(bytes, kNow);
    REQUIRE_OK(read);
    return *read;
}

} // namespace

TEST_CASE("a table of time, sensor and value is read line by line", "[sensing]")
{
    const auto list = readOk("time,sensor,value\n2026-11-30 08:00,pit/tilt,1.25\n"
                             "2026-11-30 08:05:30,pit/tilt,-3\n");
    REQUIRE(list.readings.size() == 2);
    CHECK(list.readings[0] == Reading{u"pit/tilt"_s, wall(8, 0), 1.25});
    CHECK(list.readings[1] == Reading{u"pit/tilt"_s, wall(8, 5, 30), -3});
    CHECK(list.faults.empty());
}

TEST_CASE("a table with a column for each sensor is read, in Chinese and GBK too", "[sensing]")
{
    QByteArray gbk("\xca\xb1\xbc\xe4,\xb3\xc1\xbd\xb5\xb5\xe3\xd2\xbb,\xb3\xc1\xbd\xb5\xb5\xe3\xb6"
                   "\xfe\n2026/11/30 8:00,1.5,\n2026/11/30 8:10,1.6,2.5\n");
    const auto list = readOk(gbk);
    REQUIRE(list.readings.size() == 3);
    CHECK(list.readings[0] == Reading{u"沉降点一"_s, wall(8, 0), 1.5});
    CHECK(list.readings[2] == Reading{u"沉降点二"_s, wall(8, 10), 2.5});
    CHECK(list.faulty == 0);
}

TEST_CASE("what cannot be read is told by its line and does not stop the rest", "[sensing]")
{
    const auto list = readOk("time,sensor,value\nyesterday,a,1\n2026-11-30 08:00,a,wet\n"
                             "2026-11-30 08:00,a,nan\n2026-11-30 08:00,,4\n2026-12-09 08:00,a,5\n"
                             "2026-11-30 08:00,a,6\n");
    REQUIRE(list.readings.size() == 1);
    CHECK(list.readings.front().value == 6);
    REQUIRE(list.faults.size() == 5);
    for (std::size_t i = 0; i < 5; ++i)
        CHECK(list.faults[i].line == static_cast<std::int64_t>(i) + 2);
    CHECK(list.faults[4].message.contains(u"future"_s));
}

TEST_CASE("a table that names no time or no sensor is refused", "[sensing]")
{
    for (const QByteArray &bytes :
         {QByteArray("a,b\n1,2\n"), QByteArray("time\n2026-11-30 08:00\n"), QByteArray(" \n")}) {
        const auto read = readReadings(bytes, kNow);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::Invalid);
    }
}

TEST_CASE("a JSON document and an object a line give the same readings", "[sensing]")
{
    const auto document = readOk(R"([{"topic":"a","time":"2026-11-30T08:00:00","value":1},
        {"time":"2026-11-30T08:01:00","values":{"b":2,"c":3}}])");
    const auto lines = readOk("{\"topic\":\"a\",\"time\":\"2026-11-30T08:00:00\",\"value\":1}\n"
                              "{\"time\":\"2026-11-30T08:01:00\",\"b\":2,\"c\":3}\n");
    REQUIRE(document.readings.size() == 3);
    CHECK(document.readings == lines.readings);
    CHECK(document.readings[2] == Reading{u"c"_s, wall(8, 1), 3});
}

TEST_CASE("a broken line of JSON is told and the others count", "[sensing]")
{
    const auto list =
        readOk("{\"topic\":\"a\",\"time\":\"2026-11-30T08:00:00\",\"value\":1}\n{oops\n"
               "{\"topic\":\"a\",\"value\":2}\n");
    CHECK(list.readings.size() == 1);
    REQUIRE(list.faults.size() == 2);
    CHECK(list.faults[0].line == 2);
    CHECK(list.faults[1].line == 3);
}

TEST_CASE("a message is a number, or an object of several", "[sensing]")
{
    const auto plain = readMessage(u"site/wind"_s, " 12.5\n", kNow);
    REQUIRE(plain.readings.size() == 1);
    CHECK(plain.readings.front() == Reading{u"site/wind"_s, kNow, 12.5});
    const auto several = readMessage(
        u"site/1"_s, R"({"time":"2026-11-30 09:00","value":1,"tilt":2,"state":"ok"})", kNow);
    REQUIRE(several.readings.size() == 2);
    CHECK(several.readings[0] == Reading{u"site/1"_s, wall(9, 0), 1});
    CHECK(several.readings[1] == Reading{u"site/1#tilt"_s, wall(9, 0), 2});
    CHECK(several.faulty == 0);
    CHECK(readMessage(u"a"_s, "<xml/>", kNow).faulty == 1);
    CHECK(readMessage(u"a"_s, "", kNow).faulty == 1);
}

TEST_CASE("instants are read with a zone, in seconds and in milliseconds", "[sensing]")
{
    const QDateTime at(QDate(2026, 11, 30), QTime(8, 0), QTimeZone(8 * 3600));
    const WallMillis expected = wallMillisOf(at.toLocalTime());
    CHECK(readInstant(u"2026-11-30T08:00:00+08:00") == expected);
    CHECK(readInstant(QString::number(at.toSecsSinceEpoch())) == expected);
    CHECK(readInstant(QString::number(at.toMSecsSinceEpoch())) == expected);
    CHECK(readInstant(u"2026-11-30 08:00:05.250") == wall(8, 0, 5) + 250);
    CHECK_FALSE(readInstant(u"1970-01-01 08:00"));
    CHECK_FALSE(readInstant(u"2026-13-30 08:00"));
    CHECK_FALSE(readInstant(u"99999999999999999"));
}

TEST_CASE("every fuzz seed of readings is refused with words or gives finite readings",
          "[sensing][fuzz]")
{
    const QDir folder(QStringLiteral(ZS_SOURCE_DIR "/tests/data/fuzz/sensing"));
    const auto seeds = folder.entryInfoList(QDir::Files, QDir::Name);
    REQUIRE(seeds.size() >= 6);
    int read = 0;
    for (const QFileInfo &seed : seeds) {
        INFO(seed.fileName().toStdString());
        QFile file(seed.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto list = readReadings(file.readAll(), kNow);
        if (!list) {
            CHECK_FALSE(list.error().message.isEmpty());
            continue;
        }
        ++read;
        for (const Reading &one : list->readings) {
            CHECK(std::isfinite(one.value));
            CHECK_FALSE(one.topic.isEmpty());
            CHECK(one.at <= kNow + kClockSlack);
        }
    }
    CHECK(read >= 4);
}
