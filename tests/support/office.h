// SPDX-License-Identifier: GPL-3.0-or-later
// A small agency with people who can log in one after the other: a head, a planner, a project
// manager, a leader above them, a finance officer, and three persons who become administrators.
#pragma once

#include "commands/access_desk.h"
#include "commands/approval_desk.h"
#include "support/temp_workspace.h"

#include <map>

namespace zs::test {

struct Office : TempWorkspace {
    std::map<QString, PersonId> people;
    OrgUnitId city;
    OrgUnitId bureau;
    OrgUnitId other;

    Office()
    {
        using namespace Qt::StringLiterals;
        ChangeSet units{u"sample"_s, {}, {}};
        city = addUnit(units, u"示例市"_s, {});
        bureau = addUnit(units, u"交通局"_s, city);
        other = addUnit(units, u"水务局"_s, city);
        REQUIRE_OK(workspace->commit(std::move(units)));
        for (const char *login :
             {"planner", "head", "manager", "leader", "finance", "system", "security", "audit"})
            addPerson(QString::fromLatin1(login));
    }

    OrgUnitId addUnit(ChangeSet &set, const QString &name, OrgUnitId parent)
    {
        OrgUnit unit;
        unit.id = workspace->ids().next<OrgUnitId>();
        unit.parent = parent;
        unit.name = name;
        unit.code = name;
        set.changes.push_back(inserted(unit));
        return unit.id;
    }
    void addPerson(const QString &login)
    {
        Person person;
        person.id = workspace->ids().next<PersonId>();
        person.login = login;
        person.name = QStringLiteral("人-") + login;
        person.unit = login == QStringLiteral("leader") ? city : bureau;
        REQUIRE_OK(
            workspace->commit(ChangeSet{QStringLiteral("add-person"), {}, {inserted(person)}}));
        REQUIRE_OK(workspace->addLogin(login, passphrase("right-2026")));
        people[login] = person.id;
    }
    void grant(const QString &login, const QString &role, DataScope scope = DataScope::UnitAndBelow)
    {
        RoleGrant row;
        row.person = people.at(login);
        row.role = role;
        row.scope = static_cast<std::int64_t>(scope);
        REQUIRE_OK(AccessDesk(*workspace).grant(row));
    }
    /// The usual roles; nothing is appointed yet.
    void grantRoles()
    {
        grant(QStringLiteral("planner"), QStringLiteral("planner"));
        grant(QStringLiteral("head"), QStringLiteral("unit-head"));
        grant(QStringLiteral("manager"), QStringLiteral("project-manager"), DataScope::OwnUnit);
        grant(QStringLiteral("leader"), QStringLiteral("leader"));
        grant(QStringLiteral("finance"), QStringLiteral("finance"));
    }
    void appoint()
    {
        REQUIRE_OK(AccessDesk(*workspace)
                       .appoint({people.at(QStringLiteral("system")),
                                 people.at(QStringLiteral("security")),
                                 people.at(QStringLiteral("audit"))},
                                false));
    }
    /// A project of the bureau, led by its manager.
    ProjectId addOwnProject(const QString &code,
                            Classification level = Classification::Open,
                            OrgUnitId owner = {})
    {
        Project project;
        project.code = code;
        project.name = QStringLiteral("示例路改造");
        project.owner = owner.isValid() ? owner : bureau;
        project.leader = people.at(QStringLiteral("head"));
        project.classification = level;
        project.plannedStart = QDate(2026, 3, 2);
        const auto id = createProject(*workspace, project);
        REQUIRE_OK(id);
        return *id;
    }
    /// Logs in as somebody else.
    Workspace &as(const QString &login)
    {
        workspace.reset();
        clock.advance(60'000);
        auto opened = Workspace::open({path, login, passphrase("right-2026")}, clock);
        REQUIRE_OK(opened);
        workspace = std::move(*opened);
        return *workspace;
    }
    /// The same, with a signing key.
    Workspace &signing(const QString &login)
    {
        as(login);
        if (!workspace->canSign())
            REQUIRE_OK(workspace->makeSigningKey(passphrase("right-2026")));
        return *workspace;
    }
    std::int64_t countOf(const QString &command)
    {
        AuditFilter filter;
        filter.command = command;
        const auto count = workspace->auditCount(filter);
        REQUIRE_OK(count);
        return *count;
    }
};

} // namespace zs::test
