// SPDX-License-Identifier: GPL-3.0-or-later
// Three devices on the same tasks, packages lost, doubled and in any order.
#include "field/edit_book.h"
#include "package_fixture.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <random>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint8_t kDevices = 3;
constexpr int kFields = 6;

EditKey fieldAt(int number)
{
    return {u"task"_s,
            numbered(static_cast<std::uint8_t>(50 + number / 2)),
            number % 2 == 0 ? u"percent"_s : u"note"_s};
}

/// A device that enters values and sends whatever it has no receipt for.
struct Device {
    std::uint8_t number = 0;
    std::vector<DeviceEdit> unsent;
    std::map<EditKey, Uuid> last;

    void enter(std::mt19937 &random, int serial)
    {
        DeviceEdit made;
        made.id = numbered(number);
        made.id.bytes[14] = static_cast<std::uint8_t>(serial);
        made.id.bytes[13] = static_cast<std::uint8_t>(serial >> 8);
        made.key = fieldAt(static_cast<int>(random() % kFields));
        made.base = std::int64_t(0);
        made.value = std::int64_t(random() % 4);
        made.device = numbered(number);
        made.at = static_cast<UtcMillis>(random() % 1'000); // clocks are wrong
        if (const auto before = last.find(made.key); before != last.end())
            made.replaces = {before->second};
        last[made.key] = made.id;
        unsent.push_back(made);
    }
};

using Delta = std::vector<DeviceEdit>;
using State = std::map<EditKey, EditOutcome>;

State stateOf(const EditBook &book)
{
    State state;
    for (const EditKey &key : book.keys())
        state.emplace(key, *book.outcome(key));
    return state;
}

void takeIn(EditBook &book, const Delta &delta)
{
    // as it travels: written and read
    const auto read = editsFromJson(toJson(delta));
    REQUIRE_OK(read);
    for (const DeviceEdit &each : *read)
        REQUIRE_OK(book.add(each));
}

} // namespace

TEST_CASE("three devices, packages lost, doubled and disordered: one state, no edit lost",
          "[field][property]")
{
    int conflicts = 0;
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        std::mt19937 random(seed);
        std::vector<Device> devices;
        for (std::uint8_t i = 1; i <= kDevices; ++i)
            devices.push_back({i, {}, {}});
        std::vector<Delta> sent;
        std::vector<DeviceEdit> entered;
        for (int step = 0; step < 40; ++step) {
            Device &device = devices[random() % kDevices];
            device.enter(random, step);
            entered.push_back(device.unsent.back());
            if (random() % 5 == 0)
                sent.push_back(device.unsent);
            // a receipt: what it acknowledges is not sent again
            if (random() % 11 == 0 && !sent.empty() && sent.back() == device.unsent)
                device.unsent.clear();
        }
        for (const Device &device : devices)
            sent.push_back(device.unsent);

        std::optional<State> expected;
        for (int order = 0; order < 6; ++order) {
            EditBook book;
            std::vector<Delta> arriving;
            for (const Delta &delta : sent) {
                for (int copies = static_cast<int>(random() % 3); copies >= 0; --copies)
                    arriving.push_back(delta);
            }
            std::ranges::shuffle(arriving, random);
            for (const Delta &delta : arriving)
                takeIn(book, delta);
            for (const DeviceEdit &each : entered) {
                const DeviceEdit *kept = book.change(each.id);
                REQUIRE(kept);
                REQUIRE(*kept == each);
            }
            const State state = stateOf(book);
            if (expected)
                REQUIRE(state == *expected);
            expected = state;
            // once more changes nothing
            takeIn(book, arriving.front());
            REQUIRE(stateOf(book) == state);
        }
        for (const auto &[key, outcome] : *expected) {
            conflicts += outcome.conflict ? 1 : 0;
            // each device's last word is a side, or all agree with it
            for (const Device &device : devices) {
                if (const auto last = device.last.find(key); last != device.last.end())
                    REQUIRE(std::ranges::contains(outcome.heads, last->second, &DeviceEdit::id));
            }
        }
    }
    CHECK(conflicts > 100); // they did meet
}

TEST_CASE("an older package after a newer one changes nothing that the newer one said",
          "[field][property]")
{
    std::mt19937 random(7);
    Device device{1, {}, {}};
    std::vector<Delta> sent;
    for (int step = 0; step < 30; ++step) {
        device.enter(random, step);
        sent.push_back(device.unsent);
    }
    EditBook book;
    takeIn(book, sent.back());
    const State state = stateOf(book);
    for (const Delta &older : sent) {
        takeIn(book, older);
        REQUIRE(stateOf(book) == state);
    }
    for (const auto &[key, outcome] : state)
        CHECK_FALSE(outcome.conflict);
}
