// SPDX-License-Identifier: GPL-3.0-or-later
#include "procurement/clock_book.h"

#include "support/stringify.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

QByteArray shippedText()
{
    QFile file(u":/procurement/clocks.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::vector<TextFault> faultsOf(const QByteArray &before, const QByteArray &after)
{
    QByteArray text = shippedText();
    const qsizetype at = text.indexOf(before);
    REQUIRE(at >= 0);
    text.replace(at, before.size(), after);
    const auto book = readClockBook(text);
    return book ? std::vector<TextFault>() : book.error();
}

} // namespace

TEST_CASE("the shipped book of clocks can be read and names a source for every figure",
          "[procurement]")
{
    const auto book = shippedClocks();
    REQUIRE(book.has_value());
    CHECK((*book)->clocks.size() >= 14);
    const auto sound = [](const LegalSource &source) {
        return !source.document.zh.isEmpty() && !source.article.zh.isEmpty()
               && source.from.isValid();
    };
    for (const StatutoryClock &clock : (*book)->clocks) {
        INFO(clock.id.toStdString());
        CHECK(sound(clock.source));
        CHECK((*book)->event(clock.from));
        CHECK((*book)->event(clock.to));
    }
    for (const MoneyCheck &check : (*book)->checks) {
        INFO(check.id.toStdString());
        CHECK(sound(check.source));
        CHECK(check.basisPoints > 0);
        CHECK(check.text.zh.contains(u"{amount}"_s));
    }
    // the Civil Code was not read for this program
    CHECK((*book)->counting.mark == RuleMark::Unchecked);
    CHECK((*book)->counting.article.zh.contains(u"二百零三"_s));
}

TEST_CASE("the figures of the law are those of the table", "[procurement]")
{
    const auto book = shippedClocks();
    REQUIRE(book.has_value());
    struct Expected {
        QString id;
        int amount;
        ClockUnit unit;
        ClockBound bound;
        QString article;
    };
    const std::vector<Expected> table{
        {u"document-sale"_s, 5, ClockUnit::Day, ClockBound::Least, u"第十六条"_s},
        {u"prequalification-clarification"_s,
         3,
         ClockUnit::Day,
         ClockBound::Least,
         u"第二十一条"_s},
        {u"clarification"_s, 15, ClockUnit::Day, ClockBound::Least, u"第二十一条"_s},
        {u"bid-preparation"_s, 20, ClockUnit::Day, ClockBound::Least, u"第二十四条"_s},
        {u"candidates-within"_s, 3, ClockUnit::Day, ClockBound::Most, u"第五十四条"_s},
        {u"candidates-period"_s, 3, ClockUnit::Day, ClockBound::Least, u"第五十四条"_s},
        {u"contract-after-award"_s, 30, ClockUnit::Day, ClockBound::Most, u"第四十六条"_s},
        {u"tender-report"_s, 15, ClockUnit::Day, ClockBound::Most, u"第四十七条"_s},
        {u"contract-filing"_s, 7, ClockUnit::Workday, ClockBound::Most, u"第四十七条"_s},
        {u"contract-publication"_s, 2, ClockUnit::Workday, ClockBound::Most, u"第五十条"_s},
        {u"keeping-files"_s, 15, ClockUnit::Year, ClockBound::Least, u"第四十二条"_s},
    };
    for (const Expected &expected : table) {
        INFO(expected.id.toStdString());
        const auto &clocks = (*book)->clocks;
        const auto found = std::ranges::find(clocks, expected.id, &StatutoryClock::id);
        REQUIRE(found != clocks.end());
        CHECK(found->amount == expected.amount);
        CHECK(found->unit == expected.unit);
        CHECK(found->bound == expected.bound);
        CHECK(found->source.article.zh == expected.article);
        CHECK(found->source.mark == RuleMark::Verified);
    }
    const auto points = [&](QStringView id) { return (*book)->check(id)->basisPoints; };
    CHECK(points(u"bid-guarantee") == 200);
    CHECK(points(u"performance-guarantee") == 1000);
    CHECK(points(u"supplements") == 1000);
}

TEST_CASE("a fault in the book is told with its place", "[procurement]")
{
    CHECK(faultsOf("\"soonDays\": 7", "\"soonDays\": 7").empty());
    struct Broken {
        QByteArray before;
        QByteArray after;
    };
    const std::vector<Broken> table{
        {"\"soonDays\": 7", "\"soonDays\": -1"},
        {"\"unit\": \"workday\"", "\"unit\": \"week\""},
        {"\"limit\": \"2%\"", "\"limit\": \"two\""},
        {"\"limit\": \"2%\"", "\"limit\": \"2.005%\""},
        {"\"from\": \"documents-out\"", "\"from\": \"documents-lost\""},
        {"\"id\": \"clarification\"", "\"id\": \"document-sale\""},
        {"\"in-force\": \"2012-02-01\"", "\"in-force\": \"2012-02-31\""},
        {"\"rolls\": true", "\"rols\": true"},
        {"\"laws\": [\"bidding\"], \"from\"", "\"laws\": [], \"from\""},
        {"\"format\": 1", "\"format\": 2"},
    };
    for (const Broken &broken : table) {
        INFO(broken.after.toStdString());
        const auto faults = faultsOf(broken.before, broken.after);
        REQUIRE_FALSE(faults.empty());
        CHECK(faults.front().line >= 1);
        CHECK_FALSE(faults.front().message.isEmpty());
    }
    // a clock under a law that does not know its event
    CHECK_FALSE(faultsOf("\"laws\": [\"procurement\"], \"from\": \"contract-signed\"",
                         "\"laws\": [\"procurement\"], \"from\": \"candidates-public\"")
                    .empty());
    CHECK_FALSE(readClockBook("{").has_value());
}
