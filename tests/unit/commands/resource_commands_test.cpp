// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/resource_commands.h"

#include "commands/assignment_commands.h"
#include "unit/commands/planned.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

Resource named(const QString &name)
{
    Resource r;
    r.name = name;
    return r;
}

} // namespace

TEST_CASE("a new resource is the project's own and comes behind the others", "[resource]")
{
    Desk desk(aPlan());
    REQUIRE_OK(desk.run(AddResource{desk.project(), named(u" 挖掘机 "_s)}));
    REQUIRE_OK(desk.run(AddResource{desk.project(), named(u"测量员"_s)}));
    CHECK(desk.plan.resources[0].name == u"挖掘机"_s);
    CHECK(desk.plan.resources[0].project == desk.project());
    CHECK(desk.plan.resources[1].position > desk.plan.resources[0].position);
    CHECK(desk.refused(AddResource{desk.project(), named(u" "_s)}).code == ErrorCode::Invalid);
}

TEST_CASE("a resource's fields keep their rules", "[resource]")
{
    Desk desk(aPlan());
    const ResourceId r = desk.addResource("班组").id;
    const auto set = [&](const QString &column, const FieldValue &value) {
        return SetResourceField{desk.project(), r, column, value};
    };
    REQUIRE_OK(desk.run(set(u"skills"_s, u" 焊接 ;;电工"_s)));
    CHECK(desk.plan.resources[0].skills == u"焊接;电工"_s);
    REQUIRE_OK(desk.run(set(u"availability"_s, u"2026-01-01..2026-03-31=500"_s)));
    REQUIRE_OK(desk.run(set(u"form"_s, FieldValue(std::int64_t{1}))));
    CHECK(desk.plan.resources[0].form == ResourceForm::Team);
    const auto invalid = [&](const QString &column, const FieldValue &value) {
        return desk.refused(set(column, value)).code == ErrorCode::Invalid;
    };
    CHECK(invalid(u"name"_s, u""_s));
    CHECK(invalid(u"availability"_s, u"always"_s));
    CHECK(invalid(u"max_units"_s, FieldValue(std::int64_t{-1})));
    CHECK(invalid(u"standard_rate"_s, FieldValue(std::int64_t{-1})));
    CHECK(invalid(u"form"_s, FieldValue(std::int64_t{3})));
    CHECK(invalid(u"calendar"_s, idNumber<CalendarId>(9, 9).value()));
    CHECK(invalid(u"project"_s, FieldValue()));
    CHECK(invalid(u"uid"_s, FieldValue(std::int64_t{3})));
}

TEST_CASE("a new rate changes what the resource's assignments and their tasks cost", "[resource]")
{
    Desk desk(aPlan().task("a", days(1)).task("b", days(2)));
    const ResourceId r = desk.addResource("班组").id;
    REQUIRE_OK(desk.run(AssignResource{desk.project(), desk.task("a").id, r}));
    REQUIRE_OK(desk.run(AssignResource{desk.project(), desk.task("b").id, r}));
    REQUIRE_OK(desk.run(
        SetResourceField{desk.project(), r, u"standard_rate"_s, FieldValue(Money::yuan(20).fen)}));
    CHECK(desk.task("a").cost == Money::yuan(160));
    CHECK(desk.task("b").cost == Money::yuan(320));
    CHECK(desk.refused(SetResourceField{desk.project(), r, u"type"_s, FieldValue(std::int64_t{0})})
              .code
          == ErrorCode::Invalid);
}

TEST_CASE("a deleted resource goes with its assignments, and the tasks' sums follow", "[resource]")
{
    Desk desk(aPlan().task("a", days(1)));
    const ResourceId r = desk.addResource("班组").id;
    const ResourceId other = desk.addResource("其他").id;
    REQUIRE_OK(desk.run(AssignResource{desk.project(), desk.task("a").id, r}));
    REQUIRE_OK(desk.run(AssignResource{desk.project(), desk.task("a").id, other}));
    REQUIRE_OK(desk.run(DeleteResource{desk.project(), r}));
    CHECK(desk.plan.resources.size() == 1);
    REQUIRE(desk.plan.assignments.size() == 1);
    CHECK(desk.plan.assignments[0].resource == other);
    CHECK(desk.task("a").work.value == days(1));
}

TEST_CASE("a resource on a calendar of the project's own cannot be shared", "[resource]")
{
    Desk desk(aPlan());
    Resource &r = desk.addResource("班组");
    const ResourceId id = r.id;
    desk.plan.calendars[0].project = desk.project();
    r.calendar = desk.plan.calendars[0].id;
    CHECK(desk.refused(ShareResource{desk.project(), id}).code == ErrorCode::Invalid);
    desk.plan.calendars[0].project = {};
    REQUIRE_OK(desk.run(ShareResource{desk.project(), id}));
    CHECK_FALSE(desk.plan.resources[0].project.isValid());
}
