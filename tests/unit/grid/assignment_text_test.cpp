// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/assignment_text.h"

#include "support/plan_builder.h"
#include "support/stringify.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

Resource named(int number, const QString &name, ResourceType type = ResourceType::Work)
{
    Resource r;
    r.id = idNumber<ResourceId>(5, number);
    r.name = name;
    r.type = type;
    return r;
}

std::vector<Resource> pool()
{
    std::vector<Resource> all{named(1, u"张三"_s),
                              named(2, u"张三丰"_s),
                              named(3, u"挖掘机"_s),
                              named(4, u"混凝土"_s, ResourceType::Material),
                              named(5, u"差旅费"_s, ResourceType::Cost),
                              named(6, u"测绘队[一], 二组"_s),
                              named(7, u"Crew A"_s)};
    all[3].materialUnit = u"m³"_s;
    return all;
}

std::vector<AssignmentEdit::Wanted> read(const QString &text)
{
    const auto list = assignmentsFromText(text, pool());
    CAPTURE(text.toStdString());
    REQUIRE_OK(list);
    return *list;
}

QString refusal(const QString &text)
{
    const auto list = assignmentsFromText(text, pool());
    CAPTURE(text.toStdString());
    REQUIRE_FALSE(list.has_value());
    CHECK(list.error().code == ErrorCode::Invalid);
    return list.error().message;
}

} // namespace

TEST_CASE("names and their units are read as people write them", "[grid][assignments]")
{
    const auto list = read(u" 张三; 挖掘机[50%]；混凝土［120 m³］、差旅费[¥3000]，crew a [1.5] "_s);
    REQUIRE(list.size() == 5);
    CHECK(list[0].resource == pool()[0].id);
    CHECK(list[0].units == 1000);
    CHECK(list[1].resource == pool()[2].id);
    CHECK(list[1].units == 500);
    CHECK(list[2].units == 120'000);
    CHECK_FALSE(list[2].cost.has_value());
    CHECK(list[3].cost == Money::yuan(3000));
    CHECK(list[4].resource == pool()[6].id);
    CHECK(list[4].units == 1500);
    CHECK(read(u"  "_s).empty());
}

TEST_CASE("the longest name wins, and a name may hold what parts names", "[grid][assignments]")
{
    const auto list = read(u"张三丰[25%]; 测绘队[一], 二组[2]; 张三"_s);
    REQUIRE(list.size() == 3);
    CHECK(list[0].resource == pool()[1].id);
    CHECK(list[0].units == 250);
    CHECK(list[1].resource == pool()[5].id);
    CHECK(list[1].units == 2000);
    CHECK(list[2].resource == pool()[0].id);
}

TEST_CASE("work that nobody is named for yet says what it takes", "[grid][assignments]")
{
    const auto list = read(u"?审图[50%]; ？"_s);
    REQUIRE(list.size() == 2);
    CHECK_FALSE(list[0].resource.isValid());
    CHECK(list[0].skill == u"审图"_s);
    CHECK(list[0].units == 500);
    CHECK(list[1].skill.isEmpty());
}

TEST_CASE("what cannot be read is named, with the nearest name", "[grid][assignments]")
{
    CHECK(refusal(u"张三; 李四"_s).contains(u"李四"_s));
    CHECK(refusal(u"挖掘"_s).contains(u"挖掘机"_s));
    CHECK(refusal(u"张三; 张三[50%]"_s).contains(u"张三"_s));
    CHECK(refusal(u"张三[half]"_s).contains(u"张三"_s));
    CHECK(refusal(u"张三[-50%]"_s).contains(u"张三"_s));
    CHECK(refusal(u"张三[50%"_s).contains(u"张三"_s));
    CHECK(refusal(u"张三[50%] 挖掘机"_s).contains(u"张三"_s));
    CHECK(refusal(u"[50%]"_s).size() > 10);
    std::vector<Resource> twins{named(1, u"张三"_s), named(2, u"张三"_s)};
    CHECK_FALSE(assignmentsFromText(u"张三", twins).has_value());
}

TEST_CASE("an assignment is written as it reads back", "[grid][assignments]")
{
    const std::vector<Resource> all = pool();
    const auto check = [&](int resource, std::int64_t units, Money cost, const QString &text) {
        Assignment a;
        a.units = units;
        a.cost = cost;
        a.skill = u"审图"_s;
        const Resource *who = resource < 0 ? nullptr : &all[static_cast<std::size_t>(resource)];
        CHECK(assignmentText(a, who) == text);
        const auto back = read(text);
        REQUIRE(back.size() == 1);
        CHECK(back[0].units == units);
        CHECK(back[0].resource == (who ? who->id : ResourceId()));
    };
    check(0, 1000, {}, u"张三"_s);
    check(2, 333, {}, u"挖掘机[33.3%]"_s);
    check(3, 120'500, {}, u"混凝土[120.5 m³]"_s);
    check(4, 1000, Money{123'456'50}, u"差旅费[¥123456.5]"_s);
    check(5, 500, {}, u"测绘队[一], 二组[50%]"_s);
    check(-1, 2000, {}, u"?审图[200%]"_s);
}
