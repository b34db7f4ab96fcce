// SPDX-License-Identifier: GPL-3.0-or-later
// 1,000 messages of 100 sensors a second: what the program needs for a second's worth, and whether
// a broker on the loopback, where there is one, is followed for half a minute without a loss.
// ZS_SENSOR_SECONDS: how long that is (30 when it is not set).
#include "big_workspace.h"
#include "commands/sensor_listener.h"
#include "support/mqtt_broker.h"
#include "support/temp_workspace.h"

#include <chrono>
#include <cstdio>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSensors = 100;
constexpr int kASecond = 1'000;

struct Site : TempWorkspace {
    explicit Site(int sensors)
    {
        const ProjectId project = addProject();
        SensorDesk desk(*workspace);
        for (int i = 0; i < sensors; ++i) {
            Sensor sensor;
            sensor.project = project;
            sensor.name = u"测点%1"_s.arg(i);
            sensor.quantity = u"沉降"_s;
            sensor.topic = u"site/%1"_s.arg(i);
            sensor.highLimit = 100;
            sensor.limited = kHighLimited;
            sensor.hysteresis = 1;
            REQUIRE_OK(desk.save(sensor));
        }
    }
};

FeedMessage messageOf(int number)
{
    return {u"site/%1"_s.arg(number % kSensors),
            "{\"value\":" + QByteArray::number(number % 90) + "}",
            0};
}

std::int64_t keptBy(Site &site)
{
    SensorDesk desk(*site.workspace);
    const auto lines = desk.list();
    REQUIRE_OK(lines);
    std::int64_t count = 0;
    for (const SensorDesk::Line &line : *lines) {
        const auto windows = desk.history(line.row.id, WallTime{0});
        REQUIRE_OK(windows);
        for (const SensorWindow &window : *windows)
            count += window.readings;
    }
    return count;
}

} // namespace

TEST_CASE("taking in 1,000 messages of 100 sensors", "[bench][sensors]")
{
    Site site(kSensors);
    SensorListener listener(*site.workspace);
    int number = 0;
    double longest = 0;
    // an hour: twelve times a window is written
    const double median = test::medianMillis(3'600, [&](int) {
        std::vector<FeedMessage> messages;
        for (int i = 0; i < kASecond; ++i)
            messages.push_back(messageOf(number++));
        const auto from = std::chrono::steady_clock::now();
        REQUIRE_OK(listener.tick(std::move(messages)));
        longest = std::max(
            longest,
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from)
                .count());
        site.clock.advance(1'000);
    });
    REQUIRE_OK(listener.stop());
    CHECK(keptBy(site) == number);
    std::printf("sensors: a second's 1,000 messages of 100 sensors: median %.2f ms, longest %.0f "
                "ms (a window of all is written)\n",
                median,
                longest);
}

TEST_CASE("the list of 100 sensors with a month of history", "[bench][sensors]")
{
    Site site(kSensors);
    SensorDesk desk(*site.workspace);
    for (int i = 0; i < kSensors; ++i) {
        std::vector<Reading> readings;
        const WallMillis now = desk.nowMillis();
        for (int hour = 25; hour < 31 * 24; ++hour)
            readings.push_back(
                {u"site/%1"_s.arg(i), now - hour * 60 * kMillisPerMinute, hour % 50 * 1.0});
        for (int step = 0; step < 288; ++step)
            readings.push_back(
                {u"site/%1"_s.arg(i), now - step * 5 * kMillisPerMinute, step % 50 * 1.0});
        REQUIRE_OK(desk.take(std::move(readings), u"bench"_s));
    }
    std::size_t windows = 0;
    const double list = test::medianMillis(11, [&](int) { REQUIRE_OK(desk.list()); });
    const auto lines = desk.list();
    REQUIRE_OK(lines);
    const double history = test::medianMillis(11, [&](int) {
        const auto rows = desk.history(lines->front().row.id, WallTime{0});
        REQUIRE_OK(rows);
        windows = rows->size();
    });
    std::printf("sensors: list of 100 with %zu windows each: median %.0f ms; the history of one: "
                "%.1f ms\n",
                windows,
                list,
                history);
}

TEST_CASE("following a broker at 1,000 messages a second", "[bench][sensors]")
{
    if (MqttBroker::program().isEmpty()) {
        std::printf("sensors: no broker on this machine; only the pipeline was measured\n");
        return;
    }
    const int seconds = qEnvironmentVariableIsSet("ZS_SENSOR_SECONDS")
                            ? qEnvironmentVariableIntValue("ZS_SENSOR_SECONDS")
                            : 30;
    const MqttBroker broker;
    Site site(kSensors);
    SensorDesk desk(*site.workspace);
    REQUIRE_OK(desk.setFeed({u"127.0.0.1"_s, broker.port(), {u"site/#"_s}, {}, {}, {}}));
    SensorListener listener(*site.workspace);
    REQUIRE_OK(listener.start());
    MqttSender sender(broker);
    while (listener.messages() == 0) { // until the subscription holds
        sender.send("site/0", "1");
        REQUIRE_OK(listener.tick());
        QThread::msleep(20);
    }
    QThread::msleep(500);
    REQUIRE_OK(listener.tick());
    const std::int64_t before = listener.messages();
    const int all = seconds * kASecond;
    int sent = 0;
    double busy = 0;
    QElapsedTimer since;
    since.start();
    const auto follow = [&] {
        QElapsedTimer work;
        work.start();
        REQUIRE_OK(listener.tick());
        busy += static_cast<double>(work.nsecsElapsed()) / 1e6;
    };
    for (int step = 0; sent < all; ++step) { // a hundredth of a second each
        for (int i = 0; i < kASecond / 100; ++i) {
            const FeedMessage message = messageOf(sent++);
            sender.send(message.topic.toUtf8(), message.payload);
        }
        while (since.elapsed() < 10 * (step + 1))
            QThread::usleep(500);
        if (step % 100 == 99) {
            site.clock.advance(30'000); // so that windows are written meanwhile
            follow();
        }
    }
    const double took = static_cast<double>(since.elapsed()) / 1000;
    while (listener.messages() - before < all && since.elapsed() < (seconds + 60) * 1000) {
        QThread::msleep(20);
        follow();
    }
    const double caughtUp = static_cast<double>(since.elapsed()) / 1000 - took;
    CHECK(listener.messages() - before == all);
    CHECK(listener.lost() == 0);
    REQUIRE_OK(listener.stop());
    CHECK(keptBy(site) == listener.messages());
    std::printf("sensors: broker, %d messages in %.1f s (%.0f a second), the last %.2f s behind, "
                "none lost; the program was busy %.1f %% of the time\n",
                all,
                took,
                all / took,
                caughtUp,
                busy / 10 / took);
}
