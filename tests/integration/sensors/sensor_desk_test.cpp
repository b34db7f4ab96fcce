// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensor_fixture.h"

#include <random>

using namespace zs;
using namespace Qt::StringLiterals;

TEST_CASE("a batch of readings is one record, a window and an alarm that ends with hysteresis",
          "[sensors]")
{
    SensorSite site;
    const SensorId id = site.add(u"沉降一"_s, u"pit/1"_s);
    const auto before = site.records();
    std::vector<Reading> readings;
    for (int i = 0; i < 60; ++i)
        readings.push_back({u"pit/1"_s, site.ago(60 - i), i == 30 ? 25.0 : 10.0 + i % 3});
    readings.push_back({u"nobody"_s, site.ago(1), 1});
    const auto taken = site.take(readings);
    CHECK(taken.readings == 60);
    CHECK(taken.unknown == 1);
    CHECK(taken.unknownTopics == QStringList{u"nobody"_s});
    CHECK(taken.raised == 1);
    CHECK(taken.over == 1);
    CHECK(site.records() == before + 1);
    const auto windows = site.history(id);
    CHECK(windows.size() >= 12);
    CHECK(windows.size() <= 13);
    std::int64_t count = 0;
    for (const SensorWindow &window : windows)
        count += window.readings;
    CHECK(count == 60);
    const auto alarms = site.alarms();
    REQUIRE(alarms.size() == 1);
    CHECK(alarms.front().row.value == 25);
    CHECK(alarms.front().row.raisedAt == minuteOf(site.ago(30)));
    CHECK(alarms.front().row.clearedAt == minuteOf(site.ago(29)));
    CHECK(site.line(id).state == SensorState::Normal);
    CHECK(site.line(id).newest->latest == 12);
}

TEST_CASE("readings in pieces come to the windows and alarms of readings at once", "[sensors]")
{
    std::mt19937 random(11);
    std::vector<double> values;
    for (int i = 0; i < 240; ++i)
        values.push_back(static_cast<double>(random() % 30));
    const auto outcome = [&values](int piece) {
        SensorSite site;
        const SensorId id = site.add(u"沉降一"_s, u"pit/1"_s);
        std::vector<Reading> readings;
        for (std::size_t i = 0; i < values.size(); ++i) {
            // half past the minute, so that no piece begins on the edge of a window
            readings.push_back(
                {u"pit/1"_s, site.ago(240 - static_cast<std::int64_t>(i)) + 30'000, values[i]});
            if (static_cast<int>(readings.size()) == piece)
                site.take(std::exchange(readings, {}));
        }
        site.take(readings);
        std::vector<std::tuple<std::int64_t, std::int64_t, double, double, double>> rows;
        for (const SensorWindow &row : site.history(id))
            rows.emplace_back(row.startsAt.minute, row.readings, row.least, row.most, row.latest);
        std::vector<std::tuple<std::int64_t, std::int64_t, double>> alarms;
        for (const auto &line : site.alarms())
            alarms.emplace_back(
                line.row.raisedAt.minute, line.row.clearedAt.minute, line.row.value);
        return std::pair(rows, alarms);
    };
    const auto whole = outcome(1'000);
    CHECK(whole.second.size() > 5);
    CHECK(outcome(60) == whole);
}

TEST_CASE("silence raises an alarm and the next reading ends it", "[sensors]")
{
    SensorSite site;
    Sensor sensor = site.plain(u"风速"_s, u"wind"_s);
    sensor.silentAfter = 30;
    const auto id = site.desk().save(sensor);
    REQUIRE_OK(id);
    CHECK(site.take({}).raised == 0); // it never said a word
    CHECK(site.line(*id).state == SensorState::Waiting);
    site.take({{u"wind"_s, site.ago(0), 3}});
    site.clock.advance(20 * 60'000);
    CHECK(site.take({}).raised == 0);
    site.clock.advance(20 * 60'000);
    CHECK(site.take({}).raised == 1);
    CHECK(site.take({}).raised == 0);
    CHECK(site.line(*id).state == SensorState::Silent);
    CHECK(site.take({{u"wind"_s, site.ago(0), 4}}).over == 1);
    CHECK(site.line(*id).state == SensorState::Normal);
    REQUIRE(site.alarms().size() == 1);
    CHECK(site.alarms().front().row.side == AlarmSide::Silent);
}

TEST_CASE("what is older than a day is kept by the hour, and no reading is lost", "[sensors]")
{
    SensorSite site;
    const SensorId id = site.add(u"沉降一"_s, u"pit/1"_s);
    SensorDesk desk(*site.workspace);
    for (int hour = 0; hour < 50; ++hour) {
        std::vector<Reading> readings;
        for (int i = 0; i < 12; ++i)
            readings.push_back({u"pit/1"_s, site.ago(60 - 5 * i), static_cast<double>(hour)});
        REQUIRE_OK(desk.take(readings, u"test"_s));
        site.clock.advance(3'600'000);
    }
    const auto windows = site.history(id);
    std::int64_t count = 0;
    int hours = 0;
    for (const SensorWindow &window : windows) {
        count += window.readings;
        hours += window.minutes == kHourMinutes ? 1 : 0;
    }
    CHECK(count == 600);
    CHECK(hours >= 22);
    CHECK(windows.size() < 26 * 12 + 30);
    // what comes very late joins the hour that is there
    REQUIRE_OK(desk.take({{u"pit/1"_s, site.ago(0), 1}}, u"test"_s));
    const auto before = site.history(id);
    const auto alarms = site.alarms().size();
    REQUIRE_OK(
        desk.take({{u"pit/1"_s, millisOf(before.front().startsAt) + 60'000, 99}}, u"late"_s));
    const auto after = site.history(id);
    CHECK(after.size() == before.size());
    CHECK(after.front().most == 99);
    CHECK(site.alarms().size() == alarms);
    site.reopen();
    CHECK(site.history(id) == after);
}

TEST_CASE("an alarm is handled once, with words, and stays known", "[sensors]")
{
    SensorSite site;
    const SensorId id = site.add(u"沉降一"_s, u"pit/1"_s);
    site.take({{u"pit/1"_s, site.ago(5), 30}});
    CHECK(site.line(id).state == SensorState::Alarmed);
    const auto alarm = site.alarms().front().row.id;
    CHECK(site.desk().handle(alarm, u"  "_s).error().code == ErrorCode::Invalid);
    REQUIRE_OK(site.desk().handle(alarm, u"已停工排查"_s));
    CHECK(site.desk().handle(alarm, u"again"_s).error().code == ErrorCode::Conflict);
    const auto lines = site.alarms();
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().handler == u"李明"_s);
    CHECK(lines.front().row.note == u"已停工排查"_s);
    // handling it does not say that it is over
    CHECK(site.line(id).state == SensorState::Alarmed);
    site.take({{u"pit/1"_s, site.ago(0), 10}});
    CHECK(site.line(id).state == SensorState::Normal);
}

TEST_CASE("a sensor's limits, topic and project are checked, and the retired take nothing",
          "[sensors]")
{
    SensorSite site;
    const SensorId id = site.add(u"沉降一"_s, u"pit/1"_s);
    CHECK(site.desk().save(site.plain(u"沉降二"_s, u"pit/1"_s)).error().code
          == ErrorCode::Conflict);
    Sensor odd = site.plain(u"沉降二"_s, u"pit/2"_s);
    odd.limited = kLowLimited | kHighLimited;
    odd.lowLimit = 30;
    CHECK(site.desk().save(odd).error().code == ErrorCode::Invalid);
    odd.lowLimit = 10;
    odd.hysteresis = 11;
    CHECK(site.desk().save(odd).error().code == ErrorCode::Invalid);
    site.take({{u"pit/1"_s, site.ago(5), 30}});
    Sensor moved = site.line(id).row;
    moved.project = site.addProject(u"P2"_s);
    CHECK(site.desk().save(moved).error().code == ErrorCode::Invalid);
    REQUIRE_OK(site.desk().retire(id));
    CHECK(site.line(id).state == SensorState::Retired);
    CHECK(site.alarms().front().row.clearedAt.isValid());
    CHECK(site.take({{u"pit/1"_s, site.ago(1), 30}}).unknown == 1);
    // its topic is free again
    REQUIRE_OK(site.desk().save(site.plain(u"沉降三"_s, u"pit/1"_s)));
}

TEST_CASE("a file counts once, whatever its name, and its faults are told by line", "[sensors]")
{
    SensorSite site;
    const SensorId id = site.add(u"沉降一"_s, u"pit/1"_s);
    const QByteArray bytes = "time,sensor,value\n" + site.stamp(10)
                             + ",pit/1,5\nyesterday,pit/1,6\n" + site.stamp(5) + ",pit/1,7\n";
    const auto first = site.desk().takeFile(site.write(u"a.csv"_s, bytes));
    REQUIRE_OK(first);
    CHECK(first->readings == 2);
    REQUIRE(first->faults.size() == 1);
    CHECK(first->faults.front().line == 3);
    const auto records = site.records();
    const auto second = site.desk().takeFile(site.write(u"b.csv"_s, bytes));
    REQUIRE_OK(second);
    CHECK(second->before);
    CHECK(site.records() == records);
    std::int64_t count = 0;
    for (const SensorWindow &row : site.history(id))
        count += row.readings;
    CHECK(count == 2);
    const auto other =
        site.desk().takeFile(site.write(u"c.csv"_s, "time,x\n" + site.stamp(1) + ",1\n"));
    REQUIRE_FALSE(other);
    CHECK(other.error().message.contains(u"x"_s));
}

TEST_CASE("a folder is emptied into done and failed, and files being written wait", "[sensors]")
{
    SensorSite site;
    site.add(u"沉降一"_s, u"pit/1"_s);
    site.write(u"drop/a.csv"_s, "time,pit/1\n" + site.stamp(9) + ",5\n");
    site.write(u"drop/b.json"_s,
               "{\"topic\":\"pit/1\",\"time\":\"" + site.stamp(8) + "\",\"value\":6}\n");
    site.write(u"drop/bad.csv"_s, "a,b\n1,2\n");
    QFile fresh(site.folder.filePath(u"drop/fresh.csv"_s));
    REQUIRE(fresh.open(QIODevice::WriteOnly));
    fresh.write("time,pit/1\n");
    fresh.close();
    const auto files = site.desk().takeFolder(site.folder.filePath(u"drop"_s));
    REQUIRE_OK(files);
    REQUIRE(files->size() == 3);
    CHECK((*files)[0].taken.has_value());
    CHECK((*files)[1].taken.has_value());
    CHECK_FALSE((*files)[2].taken.has_value());
    const QDir drop(site.folder.filePath(u"drop"_s));
    CHECK(drop.exists(u"done/a.csv"_s));
    CHECK(drop.exists(u"done/b.json"_s));
    CHECK(drop.exists(u"failed/bad.csv"_s));
    CHECK(drop.exists(u"failed/bad.csv.txt"_s));
    CHECK(drop.exists(u"fresh.csv"_s));
    CHECK(site.desk().takeFolder(site.folder.filePath(u"none"_s)).error().code
          == ErrorCode::NotFound);
}

TEST_CASE("a broker's password is sealed, and a host must be named as one", "[sensors]")
{
    SensorSite site;
    CHECK_FALSE(site.desk().feed());
    FeedEndpoint endpoint{
        u"10.1.2.3"_s, 8883, {u"site/+/tilt"_s, u"pit/#"_s}, {}, u"agency"_s, "geheim-2026"};
    REQUIRE_OK(site.desk().setFeed(endpoint));
    CHECK(site.desk().feed() == endpoint);
    CHECK_FALSE(site.workspace->setting(u"sensors.feed"_s).contains(u"geheim"_s));
    for (const QString &host : {u"http://x"_s, u"a b"_s, u"user@host"_s}) {
        endpoint.host = host;
        CHECK(site.desk().setFeed(endpoint).error().code == ErrorCode::Invalid);
    }
    endpoint = {u"h"_s, 70'000, {u"a"_s}, {}, {}, {}};
    CHECK(site.desk().setFeed(endpoint).error().code == ErrorCode::Invalid);
    endpoint = {u"h"_s, 1883, {u"a/#/b"_s}, {}, {}, {}};
    CHECK(site.desk().setFeed(endpoint).error().code == ErrorCode::Invalid);
    // by no other act
    CHECK(site.workspace->setSetting(u"sensors.feed"_s, u"{}"_s).error().code
          == ErrorCode::Forbidden);
    REQUIRE_OK(site.desk().setFeed({}));
    CHECK_FALSE(site.desk().feed());
}
