// SPDX-License-Identifier: GPL-3.0-or-later
#include "field/device_key.h"

#include "package_fixture.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {
const Argon2Cost kCheap{64, 1, 1};
} // namespace

TEST_CASE("a device key opens with its passphrase only", "[field]")
{
    const DeviceKey key = newDeviceKey(numbered(5), u"巡查平板"_s);
    const auto file = sealedDeviceKey(key, Secret("外业口令"), kCheap);
    REQUIRE_OK(file);
    const auto opened = openedDeviceKey(*file, Secret("外业口令"));
    REQUIRE_OK(opened);
    CHECK(opened->device == numbered(5));
    CHECK(opened->name == u"巡查平板"_s);
    CHECK(opened->dataKey == key.dataKey);
    CHECK(opened->key.publicKey() == key.key.publicKey());
    CHECK(openedDeviceKey(*file, Secret("another")).error().code == ErrorCode::Forbidden);
    CHECK(openedDeviceKey("{}", Secret("x")).error().code == ErrorCode::Invalid);
    QByteArray greedy = *file;
    greedy.replace("\"memoryKib\": 64", "\"memoryKib\": 4000000000");
    REQUIRE(greedy != *file);
    CHECK(openedDeviceKey(greedy, Secret("外业口令")).error().code == ErrorCode::Invalid);
}

TEST_CASE("a device's request shows that it has the key it presents", "[field]")
{
    const DeviceKey key = newDeviceKey(numbered(5), u"巡查平板"_s);
    const auto file = deviceRequest(key);
    REQUIRE_OK(file);
    const auto read = readDeviceRequest(*file);
    REQUIRE_OK(read);
    CHECK(read->device == numbered(5));
    CHECK(read->name == u"巡查平板"_s);
    CHECK(read->publicKey == key.key.publicKey().bytes());
    CHECK(fingerprintWords(read->publicKey).size() == 19);
    const QByteArray other = newDeviceKey(numbered(6), u"x"_s).key.publicKey().bytes().toHex();
    QByteArray forged = *file;
    forged.replace(read->publicKey.toHex(), other);
    REQUIRE(forged != *file);
    CHECK(!readDeviceRequest(forged));
    CHECK(!readDeviceRequest("{}"));
}
