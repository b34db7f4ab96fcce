// SPDX-License-Identifier: GPL-3.0-or-later
// Against Debian's mosquitto on the loopback.
#include "sensor_fixture.h"
#include "support/loopback_certificate.h"
#include "support/mqtt_broker.h"

#include <functional>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

FeedEndpoint at(const MqttBroker &broker)
{
    return {u"127.0.0.1"_s, broker.port(), {u"site/#"_s}, {}, {}, {}};
}

/// What happens may take a while on a slow machine; that it happens at all is what is tested.
bool comes(const std::function<bool()> &holds)
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < 60'000) {
        if (holds())
            return true;
        QThread::msleep(20);
    }
    return false;
}

bool isConnected(const SensorFeed &feed)
{
    return comes([&feed] { return feed.state() == FeedState::Connected; });
}

void append(std::vector<FeedMessage> &to, std::vector<FeedMessage> from)
{
    std::ranges::move(from, std::back_inserter(to));
}

} // namespace

TEST_CASE("messages of a broker arrive in order, and those of other topics do not",
          "[sensors][mqtt]")
{
    const MqttBroker broker;
    const auto feed = SensorFeed::open(at(broker));
    REQUIRE_OK(feed);
    REQUIRE(isConnected(**feed));
    MqttSender sender(broker);
    std::vector<FeedMessage> got;
    // a subscription takes effect a moment after the connection
    REQUIRE(comes([&] {
        sender.send("site/first", "0");
        append(got, (*feed)->take());
        return !got.empty();
    }));
    for (int i = 0; i < 500; ++i) {
        sender.send("site/a", QByteArray::number(i));
        sender.send("elsewhere", "x");
    }
    sender.send("site/large", QByteArray(SensorFeed::kMostPayload + 1, '1'));
    sender.send("site/end", "1");
    REQUIRE(comes([&] {
        append(got, (*feed)->take());
        return got.back().topic == u"site/end"_s;
    }));
    int next = 0;
    for (const FeedMessage &message : got) {
        CHECK(message.topic.startsWith(u"site/"_s));
        if (message.topic == u"site/a"_s)
            CHECK(message.payload.toInt() == next++);
    }
    CHECK(next == 500);
    CHECK((*feed)->dropped() == 1);
}

TEST_CASE("a broker that goes and comes back is found again", "[sensors][mqtt]")
{
    MqttBroker broker;
    const auto feed = SensorFeed::open(at(broker));
    REQUIRE_OK(feed);
    REQUIRE(isConnected(**feed));
    broker.stop();
    REQUIRE(comes([&] { return (*feed)->state() != FeedState::Connected; }));
    CHECK(comes([&] { return !(*feed)->trouble().isEmpty(); }));
    broker.start();
    REQUIRE(isConnected(**feed));
    CHECK((*feed)->trouble().isEmpty());
    MqttSender sender(broker);
    REQUIRE(comes([&] {
        sender.send("site/a", "1");
        return !(*feed)->take().empty();
    }));
}

TEST_CASE("who does not know the password gets nothing and is told so", "[sensors][mqtt]")
{
    MqttBroker broker(u"allow_anonymous false\n"_s);
    FeedEndpoint endpoint = at(broker);
    endpoint.user = u"agency"_s;
    endpoint.password = "wrong";
    const auto feed = SensorFeed::open(endpoint);
    REQUIRE_OK(feed);
    REQUIRE(comes([&] { return !(*feed)->trouble().isEmpty(); }));
    CHECK((*feed)->state() != FeedState::Connected);
}

TEST_CASE("an encrypted broker is listened to by its own certificate only", "[sensors][mqtt]")
{
    const MqttBroker broker(
        u"allow_anonymous true\ncertfile %1/own.pem\nkeyfile %1/own.key\n"_s,
        {{u"own.pem"_s, loopback::kCertificate}, {u"own.key"_s, loopback::kKey}});
    FeedEndpoint endpoint = at(broker);
    endpoint.certificates = loopback::kOtherCertificate;
    {
        const auto feed = SensorFeed::open(endpoint);
        REQUIRE_OK(feed);
        REQUIRE(comes([&] { return !(*feed)->trouble().isEmpty(); }));
        CHECK((*feed)->state() != FeedState::Connected);
    }
    endpoint.certificates.clear(); // unencrypted it is not listened to either
    {
        const auto feed = SensorFeed::open(endpoint);
        REQUIRE_OK(feed);
        REQUIRE(comes([&] { return !(*feed)->trouble().isEmpty(); }));
        CHECK((*feed)->state() != FeedState::Connected);
    }
    endpoint.certificates = loopback::kCertificate;
    const auto feed = SensorFeed::open(endpoint);
    REQUIRE_OK(feed);
    CHECK(isConnected(**feed));
    endpoint.certificates = "no certificate";
    CHECK(SensorFeed::open(endpoint).error().code == ErrorCode::Invalid);
}

TEST_CASE("what a broker sends becomes windows and an alarm at once", "[sensors][mqtt]")
{
    const MqttBroker broker;
    SensorSite site;
    const SensorId id = site.add(u"倾角"_s, u"site/1#tilt"_s);
    SensorListener listener(*site.workspace);
    CHECK(listener.start().error().code == ErrorCode::NotFound);
    REQUIRE_OK(site.desk().setFeed(at(broker)));
    REQUIRE_OK(listener.start());
    REQUIRE(comes([&] { return listener.state() == FeedState::Connected; }));
    MqttSender sender(broker);
    REQUIRE(comes([&] {
        sender.send("site/1", "{\"tilt\":3}");
        REQUIRE_OK(listener.tick());
        return listener.messages() > 0;
    }));
    CHECK(site.alarms().empty());
    site.clock.advance(11'000);
    sender.send("site/1", "{\"tilt\":33}");
    sender.send("site/1", "nonsense");
    REQUIRE(comes([&] {
        const auto taken = listener.tick();
        REQUIRE_OK(taken);
        return taken->has_value() && (*taken)->raised == 1;
    }));
    REQUIRE(site.alarms().size() == 1);
    CHECK(site.line(id).state == SensorState::Alarmed);
    sender.send("site/1", "{\"tilt\":4}");
    const auto before = listener.messages();
    REQUIRE(comes([&] {
        REQUIRE_OK(listener.tick());
        return listener.messages() > before;
    }));
    site.clock.advance(1'000);
    REQUIRE_OK(listener.stop());
    CHECK(comes([&] { return listener.lost() >= 1 || listener.messages() >= 3; }));
    CHECK_FALSE(listener.isOn());
    std::int64_t count = 0;
    for (const SensorWindow &row : site.history(id))
        count += row.readings;
    CHECK(count == listener.messages() - 1);
}

TEST_CASE("a listener writes whole windows once, and one record for each", "[sensors]")
{
    SensorSite site;
    const SensorId id = site.add(u"倾角"_s, u"site/1"_s);
    SensorListener listener(*site.workspace);
    // to the beginning of a window
    site.clock.advance(kFineMinutes * 60'000 - site.desk().nowMillis() % (kFineMinutes * 60'000));
    const auto before = site.records();
    for (int second = 0; second < 1'800; ++second) {
        REQUIRE_OK(listener.tick({{u"site/1"_s, QByteArray::number(second % 10), 0}}));
        site.clock.advance(1'000);
    }
    REQUIRE_OK(listener.stop());
    CHECK(site.records() == before + 6);
    const auto windows = site.history(id);
    REQUIRE(windows.size() == 6);
    for (const SensorWindow &window : windows) {
        CHECK(window.readings == 300);
        CHECK(window.version == 1);
    }
}
