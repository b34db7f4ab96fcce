// SPDX-License-Identifier: GPL-3.0-or-later
// role list, role grant, role withdraw, administrators appoint.
#include "cli/cli_commands.h"
#include "cli/row_list.h"
#include "commands/access_desk.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Calls {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<PersonId> personBy(const Workspace &workspace, const QString &login)
{
    const auto people = workspace.people();
    if (!people)
        return passOn(people);
    const auto found = std::ranges::find(*people, login, &Person::login);
    if (found == people->end())
        return fail(ErrorCode::NotFound, Calls::tr("Nobody has the log-in name %1.").arg(login));
    return found->id;
}

std::optional<DataScope> scopeBy(const QString &name)
{
    constexpr std::array kNames{"own"_L1, "unit"_L1, "below"_L1, "all"_L1};
    const auto found = std::ranges::find(kNames, name);
    if (found == kNames.end())
        return {};
    return static_cast<DataScope>(found - kNames.begin());
}

} // namespace

int runRoleList(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code = call.parse(1, 1, u"role list STORE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    const auto facts = AccessDesk(**workspace).facts();
    if (!facts)
        return call.failed(facts.error());
    RowList list;
    for (const Person &person : (*facts)->people) {
        for (const Grant &grant : (*facts)->grantsOf(person.id)) {
            const QString scope = scopeText(grant.scope);
            list.add({{u"login"_s, person.login}, {u"role"_s, grant.role}, {u"scope"_s, scope}},
                     {person.login, person.name, (*facts)->roles.nameOf(grant.role), scope});
        }
    }
    return list.done(call, u"grants"_s);
}

int runRoleGrant(Invocation &call)
{
    call.takesWorkspace();
    call.parser().addOption({u"scope"_s,
                             Calls::tr("own, unit, below or all; the role's own when absent."),
                             u"SCOPE"_s});
    if (const auto code = call.parse(3, 3, u"role grant STORE LOGIN ROLE"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    AccessDesk desk(**workspace);
    const auto person = personBy(**workspace, call.word(1));
    const auto facts = desk.facts();
    if (!person)
        return call.failed(person.error());
    if (!facts)
        return call.failed(facts.error());
    const Role *role = (*facts)->roles.find(call.word(2));
    const auto scope = call.isSet(u"scope"_s) ? scopeBy(call.value(u"scope"_s))
                                              : std::optional(role ? role->scope : DataScope::Own);
    if (!scope)
        return call.wrongUsage(Calls::tr("There is no scope \"%1\".").arg(call.value(u"scope"_s)));
    RoleGrant row;
    row.person = *person;
    row.role = call.word(2);
    row.scope = static_cast<std::int64_t>(*scope);
    if (const auto done = desk.grant(row); !done)
        return call.failed(done.error());
    return call.done({{u"login"_s, call.word(1)}, {u"role"_s, row.role}},
                     Calls::tr("%1: %2").arg(call.word(1), (*facts)->roles.nameOf(row.role)));
}

int runAdministrators(Invocation &call)
{
    call.takesWorkspace();
    if (const auto code =
            call.parse(4, 4, u"administrators appoint STORE SYSTEM SECURITY AUDITOR"_s))
        return *code;
    auto workspace = call.open(call.word(0));
    if (!workspace)
        return call.failed(workspace.error());
    Appointment three;
    for (const auto &[member, word] :
         {std::pair{&three.system, 1}, std::pair{&three.security, 2}, std::pair{&three.audit, 3}}) {
        const auto person = personBy(**workspace, call.word(word));
        if (!person)
            return call.failed(person.error());
        *member = *person;
    }
    if (const auto done = AccessDesk(**workspace).appoint(three, false); !done)
        return call.failed(done.error());
    return call.done({{u"governance"_s, u"separated"_s}},
                     Calls::tr("The three administrators are appointed. From now on everybody may "
                               "do what a role gives, and nothing else."));
}

} // namespace zs
