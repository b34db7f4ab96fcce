// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xer_ids.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <random>

using namespace zs;

TEST_CASE("Ids are found as they were written, whether numbers, far away or words")
{
    XerIds ids;
    ids.reserve(4);
    ids.insert("1005", 0);
    ids.insert("1001", 1);
    ids.insert("990000000001", 2);
    ids.insert("A-7", 3);
    CHECK(ids.find("1005") == 0U);
    CHECK(ids.find("1001") == 1U);
    CHECK(ids.find("990000000001") == 2U);
    CHECK(ids.find("A-7") == 3U);
    CHECK_FALSE(ids.find("1002"));
    CHECK_FALSE(ids.find(""));
    CHECK_FALSE(ids.find("01005"));
    CHECK_FALSE(ids.find("1005.0"));
    CHECK_FALSE(ids.find("99999999999999999999"));
    ids.insert("1005", 9);
    CHECK(ids.find("1005") == 0U); // the first one stands
}

TEST_CASE("A list of ids says what a map says, in whatever order and range they come")
{
    for (const unsigned seed : {1U, 2U, 3U, 4U}) {
        std::mt19937 random(seed);
        const std::vector<std::uint64_t> ranges{20, 2'000, 1'000'000, 999'999'999'999'999};
        const std::uint64_t range = ranges[seed - 1];
        XerIds ids;
        ids.reserve(seed % 2 == 0 ? 500 : 0); // also when nobody said how many
        std::vector<QByteArray> texts;
        std::map<QByteArray, std::size_t> known;
        for (std::size_t i = 0; i < 500; ++i) {
            const std::uint64_t number = (std::uint64_t{random()} << 20 | random()) % range;
            texts.push_back(i % 17 == 0 ? "x" + QByteArray::number(number)
                                        : QByteArray::number(number));
        }
        for (std::size_t i = 0; i < texts.size(); ++i) {
            ids.insert(texts[i], i);
            known.emplace(texts[i], i);
        }
        for (const QByteArray &text : texts) {
            CAPTURE(text.toStdString(), range);
            CHECK(ids.find(text) == known.at(text));
        }
        for (int i = 0; i < 200; ++i) {
            const QByteArray text = QByteArray::number(random() % range);
            CHECK(ids.contains(text) == known.contains(text));
        }
    }
}
