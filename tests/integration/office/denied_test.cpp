// SPDX-License-Identifier: GPL-3.0-or-later
// Every power is closed to every role without it, asked through the door of a real workspace; and
// what the auditor reads of business.
#include "audit/audit_text.h"
#include "commands/project_fields.h"
#include "support/office_cases.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const ActPower &power)
{
    return QString::fromLatin1(power.act.data(), static_cast<qsizetype>(power.act.size()));
}

/// An act for each permission that the door is asked for.
std::vector<ActPower> oneActEach()
{
    std::vector<ActPower> acts;
    PermissionSet seen;
    for (const ActPower &power : actTable()) {
        if (power.byProgram || power.permission == Permission::OwnSession
            || seen.contains(power.permission))
            continue;
        seen.insert(power.permission);
        acts.push_back(power);
    }
    return acts;
}

} // namespace

TEST_CASE("every act is denied to every role that lacks its power, and allowed to one that has it",
          "[office][access]")
{
    Office office;
    // a person for each role, all of one unit, and a project that each of them may reach
    std::map<QString, QString> loginOf;
    for (const Role &role : shippedRoles().roles()) {
        if (role.duty != Duty::None)
            continue;
        const QString login = u"r-"_s + role.key;
        office.addPerson(login);
        office.grant(login, role.key);
        loginOf[role.key] = login;
    }
    const ProjectId project = office.addOwnProject(u"P1"_s);
    office.appoint();
    loginOf[u"system-administrator"_s] = u"system"_s;
    loginOf[u"security-administrator"_s] = u"security"_s;
    loginOf[u"security-auditor"_s] = u"audit"_s;

    const std::vector<ActPower> acts = oneActEach();
    REQUIRE(acts.size() > 25);
    PermissionSet allowedSomewhere;
    int denied = 0;
    for (const Role &role : shippedRoles().roles()) {
        REQUIRE(loginOf.contains(role.key));
        Workspace &workspace = office.as(loginOf.at(role.key));
        const PermissionSet has = shippedRoles().permissionsOf(role.key);
        for (const ActPower &power : acts) {
            const bool scoped = infoOf(power.permission).scoped;
            const auto asked = workspace.authorise(nameOf(power), scoped ? project : ProjectId());
            INFO(role.key.toStdString() << " and " << power.act);
            CHECK(asked.has_value() == has.contains(power.permission));
            if (asked) {
                allowedSomewhere.insert(power.permission);
            } else {
                CHECK(asked.error().code == ErrorCode::Forbidden);
                ++denied;
            }
        }
    }
    // a table that let nobody through would pass the first half
    for (const ActPower &power : acts) {
        INFO(power.act);
        CHECK(allowedSomewhere.contains(power.permission));
    }
    office.as(u"audit"_s);
    CHECK(office.countOf(u"refused"_s) == denied);
}

TEST_CASE("the auditor reads who did what to which row, but no value of business",
          "[office][access]")
{
    Office office;
    office.grantRoles();
    const ProjectId project = office.addOwnProject(u"P1"_s);
    (void)office.addTask(project, u"绝密桥墩"_s);
    REQUIRE_OK(office.workspace->run(SetProjectField{project, u"note"_s, u"底价一千万"_s}));
    office.appoint();

    office.as(u"audit"_s);
    const auto records = office.workspace->auditRecords({}, 0, 1000);
    REQUIRE_OK(records);
    const NameLookup names = [&](EntityKind kind, const Uuid &id) {
        return office.workspace->nameOf(kind, id);
    };
    int masked = 0;
    bool personShown = false;
    for (const LogRecord &record : *records) {
        for (const AuditLine &line : describe(record, names)) {
            const QString all = line.subject + line.before + line.after + line.note;
            CHECK_FALSE(all.contains(u"绝密桥墩"_s));
            CHECK_FALSE(all.contains(u"底价"_s));
            CHECK_FALSE(all.contains(u"示例路改造"_s));
            if (record.command == u"add-task"_s) {
                CHECK_FALSE(line.person.isEmpty());
                CHECK(line.project == u"P1"_s);
                CHECK_FALSE(line.subject.isEmpty());
                masked += all.contains(u"not shown"_s) || all.contains(u"不显示"_s);
            }
            personShown |=
                all.contains(u"人-planner"_s); // powers and persons are theirs to look at
        }
    }
    CHECK(masked >= 1);
    CHECK(personShown);
    CHECK(office.workspace->verifyLog()->holds()); // the chain itself is whole

    office.as(u"planner"_s); // reads what the own acts were, unmasked
    const AddTask task{.project = project, .name = u"清表"_s};
    REQUIRE_OK(office.workspace->run(task));
    const auto own = office.workspace->auditRecords({}, 0, 1000, true);
    REQUIRE_OK(own);
    CHECK(describe(own->front(), {}).front().after == u"清表"_s);
}
