// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/roles.h"

#include "support/stringify.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

Role role(const char *key, std::vector<Permission> permissions, QStringList extends = {})
{
    Role r;
    r.key = QString::fromLatin1(key);
    r.name = {r.key, r.key};
    r.permissions = std::move(permissions);
    r.extends = std::move(extends);
    return r;
}

QString faultOf(std::vector<Role> roles)
{
    const auto made = RoleBook::make(std::move(roles));
    return made ? QString() : made.error().message;
}

Result<std::vector<Role>> parsed(const QByteArray &body)
{
    return parseRoles(R"({"roles": [{)" + body + "}]}");
}

} // namespace

TEST_CASE("a role has what the roles it extends have, however far up", "[access]")
{
    const auto book = RoleBook::make({role("c", {Permission::PlanEdit}, {u"b"_s}),
                                      role("b", {Permission::ProgressRecord}, {u"a"_s}),
                                      role("a", {Permission::ProjectRead})});
    REQUIRE_OK(book);
    const PermissionSet all = book->permissionsOf(u"c"_s);
    CHECK(all.contains(Permission::PlanEdit));
    CHECK(all.contains(Permission::ProgressRecord));
    CHECK(all.contains(Permission::ProjectRead));
    CHECK_FALSE(book->permissionsOf(u"a"_s).contains(Permission::PlanEdit));
    CHECK(book->permissionsOf(u"none"_s).isEmpty());
}

TEST_CASE("roles in a circle, doubled or over nothing are refused by name", "[access]")
{
    CHECK(faultOf({role("a", {}, {u"b"_s}), role("b", {}, {u"a"_s})}).contains("circle"_L1));
    CHECK(faultOf({role("a", {}, {u"a"_s})}).contains("circle"_L1));
    CHECK(faultOf({role("a", {}), role("a", {})}).contains("two of that key"_L1));
    CHECK(faultOf({role("a", {}, {u"ghost"_s})}).contains("\"ghost\""_L1));
    CHECK(faultOf(std::vector<Role>(501, role("a", {}))).contains("too many"_L1));
}

TEST_CASE("no role mixes an administrator's powers with business or with another's", "[access]")
{
    CHECK_FALSE(faultOf({role("a", {Permission::ProjectRead, Permission::LogRead})}).isEmpty());
    Role system = role("s", {Permission::AccountManage});
    system.duty = Duty::System;
    CHECK(faultOf({system}).isEmpty());
    Role both = system;
    both.permissions.push_back(Permission::LogRead);
    CHECK_FALSE(faultOf({both}).isEmpty());
    Role reading = system;
    reading.permissions.push_back(Permission::ProjectRead);
    CHECK_FALSE(faultOf({reading}).isEmpty());
    Role second = system;
    second.key = u"s2"_s;
    CHECK(faultOf({system, second}).contains("another role"_L1));
    CHECK(faultOf({system, role("a", {}, {u"s"_s})}).contains("cannot be extended"_L1));
    Role inheriting = system;
    inheriting.extends = {u"a"_s};
    CHECK_FALSE(faultOf({role("a", {Permission::ProjectRead}), inheriting}).isEmpty());
}

TEST_CASE("the shipped roles hold, with the three administrators apart and no super-user",
          "[access]")
{
    const RoleBook &book = shippedRoles();
    REQUIRE(book.roles().size() >= 15);
    for (const Duty duty : {Duty::System, Duty::Security, Duty::Audit})
        REQUIRE(book.roleFor(duty));
    CHECK(book.roleFor(Duty::None) == nullptr);
    for (const char *key : {"project-manager",
                            "planner",
                            "leader",
                            "unit-head",
                            "finance",
                            "legal",
                            "archivist",
                            "field-clerk",
                            "reader",
                            "supervisor"})
        CHECK(book.find(QString::fromLatin1(key)));
    for (const PermissionInfo &info : permissionTable()) {
        int holders = 0;
        for (const Role &r : book.roles()) {
            CHECK(r.shipped);
            CHECK_FALSE(r.name.zh.isEmpty());
            CHECK_FALSE(r.name.en.isEmpty());
            holders += book.permissionsOf(r.key).contains(info.permission) ? 1 : 0;
        }
        INFO(info.key);
        CHECK(holders > 0); // no power is out of everybody's reach
    }
    const PermissionSet field = book.permissionsOf(u"field-clerk"_s);
    CHECK(field.contains(Permission::ProgressRecord));
    CHECK_FALSE(field.contains(Permission::PlanEdit));
    CHECK_FALSE(book.permissionsOf(u"legal"_s).contains(Permission::PlanEdit));
}

TEST_CASE("a site adds roles of its own, but no administrator and no other meaning", "[access]")
{
    const RoleBook &shipped = shippedRoles();
    const auto more =
        shipped.withSite({role("site-viewer", {Permission::MoneyRead}, {u"reader"_s})});
    REQUIRE_OK(more);
    CHECK(more->permissionsOf(u"site-viewer"_s).contains(Permission::ProjectRead));
    CHECK_FALSE(more->find(u"site-viewer"_s)->shipped);
    // the site's roles are given anew each time, none is left over
    const auto again = more->withSite({});
    REQUIRE_OK(again);
    CHECK(again->find(u"site-viewer"_s) == nullptr);

    CHECK_FALSE(shipped.withSite({role("planner", {})}).has_value());
    Role duty = role("my-admin", {});
    duty.duty = Duty::Audit;
    CHECK_FALSE(shipped.withSite({duty}).has_value());
}

TEST_CASE("roles written and read again are the same", "[access]")
{
    const auto &before = shippedRoles().roles();
    const auto after = parseRoles(writeRoles(before));
    REQUIRE_OK(after);
    REQUIRE(after->size() == before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        const Role &a = before[i];
        const Role &b = (*after)[i];
        CHECK((a.key == b.key && a.name == b.name && a.extends == b.extends
               && a.permissions == b.permissions && a.scope == b.scope && a.duty == b.duty));
    }
}

TEST_CASE("a file of roles with anything unknown in it is refused", "[access]")
{
    REQUIRE_OK(parsed(R"("key": "a", "name": {"zh": "甲"}, "permissions": ["project.read"])"));
    CHECK_FALSE(parsed(R"("key": "A b", "name": {"zh": "甲"})").has_value());
    CHECK_FALSE(parsed(R"("key": "a")").has_value());
    CHECK_FALSE(parsed(R"("key": "a", "name": {"zh": "甲"}, "permissions": ["x"])").has_value());
    CHECK_FALSE(parsed(R"("key": "a", "name": {"zh": "甲"}, "scope": "everything")").has_value());
    CHECK_FALSE(parsed(R"("key": "a", "name": {"zh": "甲"}, "duty": "root")").has_value());
    CHECK_FALSE(parseRoles("{").has_value());
    CHECK_FALSE(parseRoles("[]").has_value());
    CHECK_FALSE(parseRoles(QByteArray(1'000, '[')).has_value());
}

TEST_CASE("every permission has a key of its own, a label and an area", "[access]")
{
    QSet<QString> keys;
    for (const PermissionInfo &info : permissionTable()) {
        const QString key = QString::fromLatin1(info.key);
        CHECK_FALSE(keys.contains(key));
        keys.insert(key);
        CHECK(permissionByKey(key) == info.permission);
        CHECK_FALSE(permissionText(info.permission).isEmpty());
        CHECK_FALSE(areaText(info.area).isEmpty());
        // only administrators' work takes two, and only business hangs on projects
        CHECK((!info.twoPersons || isAdministrative(info.permission)));
        CHECK((!info.scoped || !isAdministrative(info.permission)));
    }
    CHECK_FALSE(permissionByKey(u"no.such").has_value());
}
