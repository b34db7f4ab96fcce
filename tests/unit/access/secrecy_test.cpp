// SPDX-License-Identifier: GPL-3.0-or-later
#include "access_fixture.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;
using enum Classification;

namespace {

SecrecyLabel secretFor(int years, Classification level = Secret)
{
    return {level, {years, 0, false}, QDate(2026, 3, 1)};
}

const NeedToKnow kRoadsOnly{{kLi}, {kRoads}};

} // namespace

TEST_CASE("a mark is printed with level and term, and read again", "[access]")
{
    struct Row {
        SecrecyLabel label;
        const char16_t *mark;
    };
    for (const Row &row : {Row{{Open, {}, {}}, u""},
                           Row{{Internal, {}, {}}, u"内部"},
                           Row{{Confidential, {20, 0, false}, {}}, u"机密★20年"},
                           Row{{Secret, {0, 6, false}, {}}, u"秘密★6个月"},
                           Row{{Secret, {1, 6, false}, {}}, u"秘密★1年6个月"},
                           Row{{TopSecret, {0, 0, true}, {}}, u"绝密★长期"},
                           Row{{Secret, {}, {}}, u"秘密★"}}) {
        CHECK(markText(row.label) == QString(row.mark));
        CHECK(markFromText(row.mark) == row.label);
    }
    for (const char16_t *wrong : {u"机密",
                                  u"机密★20",
                                  u"机密★0年",
                                  u"公开",
                                  u"内部★5年",
                                  u"机密★20年 ",
                                  u"秘密★12个月",
                                  u"秘密★长期1年",
                                  u"★20年",
                                  u"secret"})
        CHECK_FALSE(markFromText(wrong).has_value());
}

TEST_CASE("a term ends the day before its anniversary", "[access]")
{
    CHECK(lastDayOf(secretFor(10)) == QDate(2036, 2, 29));
    CHECK(lastDayOf({Secret, {1, 6, false}, QDate(2026, 3, 1)}) == QDate(2027, 8, 31));
    CHECK_FALSE(lastDayOf({TopSecret, {0, 0, true}, QDate(2026, 3, 1)}).isValid());
    CHECK_FALSE(lastDayOf({Open, {}, {}}).isValid());
}

TEST_CASE("the terms of the law are data: 30, 20 and 10 years, and one month more is too long",
          "[access]")
{
    const auto clean = [](const SecrecyLabel &label) {
        return labelFaults(label, kRoadsOnly).isEmpty();
    };
    CHECK(shippedLabelRules().limits.size() == 3);
    CHECK(clean(secretFor(30, TopSecret)));
    CHECK(clean(secretFor(20, Confidential)));
    CHECK(clean(secretFor(10, Secret)));
    CHECK_FALSE(clean({TopSecret, {30, 1, false}, QDate(2026, 3, 1)}));
    CHECK_FALSE(clean(secretFor(21, Confidential)));
    CHECK_FALSE(clean({Secret, {0, 121, false}, QDate(2026, 3, 1)}));
    CHECK_FALSE(clean({Secret, {0, 0, true}, QDate(2026, 3, 1)}));
    CHECK(labelFaults(secretFor(11), kRoadsOnly)
              .join(u' ')
              .contains(shippedLabelRules().limitArticle.text()));
}

TEST_CASE("a secret has term, first day and circle together; anything else has no term", "[access]")
{
    CHECK(labelFaults({Secret, {}, {}}, {}).size() == 3);
    CHECK(labelFaults({Secret, {5, 0, false}, {}}, kRoadsOnly).size() == 1);
    CHECK(labelFaults(secretFor(5), {}).size() == 1);
    CHECK(labelFaults({Open, {}, {}}, {}).isEmpty());
    CHECK(labelFaults({Internal, {}, {}}, {}).isEmpty());
    CHECK(labelFaults({Internal, {5, 0, false}, {}}, {}).size() == 1);
}

TEST_CASE("a clearance counts in its time only, and outside it the internal stays readable",
          "[access]")
{
    const Clearance c{Confidential, QDate(2026, 1, 1), QDate(2026, 12, 31)};
    CHECK(c.at(QDate(2026, 1, 1)) == Confidential);
    CHECK(c.at(QDate(2026, 12, 31)) == Confidential);
    CHECK(c.at(QDate(2027, 1, 1)) == Internal);
    CHECK(c.at(QDate(2025, 12, 31)) == Internal);
    CHECK(Clearance{Open, {}, QDate(2025, 1, 1)}.at(kDay) == Open);
}

TEST_CASE("nothing flows down from a higher label", "[access]")
{
    for (int from = 0; from <= 4; ++from) {
        for (int into = 0; into <= 4; ++into) {
            const Marked a{static_cast<Classification>(from), kRoadsOnly};
            const Marked b{static_cast<Classification>(into), kRoadsOnly};
            CHECK(mayFlow(a, b, tree()).has_value() == (into >= from));
        }
    }
}

TEST_CASE("content reaches no circle wider than its own", "[access]")
{
    const Marked content{Secret, kRoadsOnly};
    const auto into = [&](NeedToKnow known) {
        return mayFlow(content, {Secret, std::move(known)}, tree()).has_value();
    };
    CHECK(into({{kLi}, {}}));
    CHECK(into({{}, {kBridges}}));
    CHECK_FALSE(into({{}, {kCity}}));
    CHECK_FALSE(into({{kWang}, {}}));
    CHECK_FALSE(into({{kLi}, {kRoads, kWater}}));
    CHECK_FALSE(into({}));
    CHECK_FALSE(mayFlow({Secret, {}}, {Secret, kRoadsOnly}, tree()).has_value());
    CHECK(mayFlow({Internal, {}}, {Internal, {}}, tree()).has_value());
    CHECK(mayFlow({Open, {}}, {TopSecret, kRoadsOnly}, tree()).has_value());
}

TEST_CASE("many of one label together call for a look at the next, at the count of the data",
          "[access]")
{
    const AggregationRule rule = shippedLabelRules().aggregation.front();
    REQUIRE(rule.of == Internal);
    std::vector<Classification> together(static_cast<std::size_t>(rule.count - 1), Internal);
    CHECK(aggregationAlarms(together).empty());
    together.push_back(Internal);
    const auto alarms = aggregationAlarms(together);
    REQUIRE(alarms.size() == 1);
    CHECK(alarms[0].found == rule.count);
    CHECK(alarms[0].text().contains(QString::number(rule.count)));
    together.push_back(Secret); // labelled so already
    CHECK(aggregationAlarms(together).empty());
    CHECK(aggregationAlarms({}).empty());
}

TEST_CASE("label rules with a level, a year or an article missing are refused", "[access]")
{
    CHECK_FALSE(parseLabelRules("{}").has_value());
    CHECK_FALSE(parseLabelRules("[1,2").has_value());
    CHECK_FALSE(parseLabelRules(R"({"limits": {"article": {"zh": "x"}, "levels": [
        {"level": "secret", "years": 0}]}, "aggregation": {"article": {"zh": "y"}}})")
                    .has_value());
    CHECK_FALSE(parseLabelRules(R"({"limits": {"article": {"zh": "x"}, "levels": [
        {"level": "topSecret", "years": 30}, {"level": "confidential", "years": 20},
        {"level": "secret", "years": 10}]}, "aggregation": {"article": {"zh": "y"}, "rules": [
        {"of": "secret", "count": 5, "suggest": "internal"}]}})")
                    .has_value());
}
