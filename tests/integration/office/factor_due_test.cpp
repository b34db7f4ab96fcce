// SPDX-License-Identifier: GPL-3.0-or-later
// Where the policy asks for a second factor, who has none has no powers but setting one up.
#include "commands/account_desk.h"
#include "commands/founding.h"
#include "crypto/totp.h"
#include "support/office.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kStillAllowed{u"make-code"_s,
                                u"set-factor"_s,
                                u"log-in"_s,
                                u"log-in-failed"_s,
                                u"lock"_s,
                                u"unlock"_s,
                                u"session-over"_s};

QString nameOf(const ActPower &power)
{
    return QString::fromLatin1(power.act.data(), static_cast<qsizetype>(power.act.size()));
}

/// An agency whose policy is chosen once everybody is there; nobody has a factor.
struct StrictOffice : Office {
    ProjectId project;

    StrictOffice()
    {
        grantRoles();
        project = addOwnProject(u"P1"_s);
        appoint();
        AccessDesk first(as(u"security"_s));
        REQUIRE_OK(first.setSecurity(u"security.policy"_s, u"mlps3"_s));
        AccessDesk second(as(u"audit"_s));
        REQUIRE_OK(second.decide(second.pending()->front().id, true));
    }
};

void makeCodes(Workspace &workspace, const Secret &secret)
{
    REQUIRE_OK(AccountDesk(workspace).makeCode(secret, totpCode(secret, workspace.clock().now())));
}

} // namespace

TEST_CASE("who lacks the factor that the policy asks for may do nothing, whatever the role",
          "[account][factor]")
{
    StrictOffice office;
    for (const QString &login :
         {u"planner"_s, u"head"_s, u"leader"_s, u"system"_s, u"security"_s, u"audit"_s}) {
        Workspace &own = office.as(login);
        const AccountDesk desk(own);
        INFO(login.toStdString());
        CHECK(desk.mustSetFactor());
        CHECK_FALSE(desk.warning().isEmpty());
        CHECK_FALSE(own.projects());
        CHECK_FALSE(own.plan(office.project));
        CHECK_FALSE(own.may(Permission::OwnSession));
        for (const ActPower &power : actTable()) {
            const QString act = nameOf(power);
            INFO(act.toStdString());
            for (const ProjectId project : {ProjectId(), office.project})
                CHECK(own.authorise(act, project).has_value() == kStillAllowed.contains(act));
            if (!kStillAllowed.contains(act))
                CHECK_FALSE(own.note(act, {}, u"x"_s));
        }
    }
}

TEST_CASE("what may still be done without the factor carries no rows of anything else",
          "[account][factor]")
{
    StrictOffice office;
    Workspace &own = office.as(u"system"_s);
    Setting row;
    row.id = decltype(row.id)(own.ids().next());
    row.key = u"backup.keep"_s;
    row.value = u"1"_s;
    for (const QString &act : kStillAllowed) {
        INFO(act.toStdString());
        CHECK_FALSE(own.commit(ChangeSet{act, {}, {inserted(row)}}));
    }
    CHECK_FALSE(own.addLogin(u"planner"_s, passphrase("other-2026-x")));
    CHECK_FALSE(own.revokeLogin(u"planner"_s));
    CHECK_FALSE(own.backup());
    REQUIRE_OK(own.changePassphrase(passphrase("right-2026"), passphrase("fresh-2026")));
    CHECK_FALSE(own.projects());
}

TEST_CASE("with the factor set up everything works again, at once and at the next log-in",
          "[account][factor]")
{
    StrictOffice office;
    const Secret secret = newTotpSecret();
    {
        Workspace &own = office.as(u"manager"_s);
        makeCodes(own, secret);
        CHECK_FALSE(AccountDesk(own).mustSetFactor());
        CHECK(own.projects()->size() == 1);
        // the last factor is not taken away under such a policy, an additional one is
        CHECK(AccountDesk(own).retireCode(passphrase("right-2026")).error().code
              == ErrorCode::Forbidden);
    }
    office.workspace.reset();
    office.clock.advance(120'000);
    auto options = office.options();
    options.login = u"manager"_s;
    options.askCode = [&] { return totpCode(secret, office.clock.now()); };
    auto again = Workspace::open(options, office.clock);
    REQUIRE_OK(again);
    CHECK((*again)->plan(office.project));
    const auto factor = createKeyFile(office.folder.filePath(u"m.zskey"_s));
    REQUIRE_OK(factor);
    AccountDesk desk(**again);
    REQUIRE_OK(
        desk.setFactor(passphrase("right-2026"), {FactorKind::File, *factor, factorName(*factor)}));
    REQUIRE_OK(desk.retireCode(passphrase("right-2026")));
    CHECK(desk.setFactor(passphrase("right-2026"), {}).error().code == ErrorCode::Forbidden);
    CHECK((*again)->projects()->size() == 1);
}

TEST_CASE("a policy that is decided while somebody works holds for that person at once",
          "[account][factor]")
{
    TempWorkspace temp;
    (void)temp.addProject();
    REQUIRE_OK(temp.workspace->projects());
    REQUIRE_OK(AccessDesk(*temp.workspace).setSecurity(u"security.policy"_s, u"mlps3"_s));
    CHECK(AccountDesk(*temp.workspace).mustSetFactor());
    CHECK_FALSE(temp.workspace->projects());
    Setting row; // while founding, too, no harmless name carries other rows
    row.id = decltype(row.id)(temp.workspace->ids().next());
    row.key = u"backup.keep"_s;
    for (const QString &act : kStillAllowed)
        CHECK_FALSE(temp.workspace->commit(ChangeSet{act, {}, {inserted(row)}}));
    makeCodes(*temp.workspace, newTotpSecret());
    CHECK(temp.workspace->projects()->size() == 1);
    REQUIRE_OK(AccessDesk(*temp.workspace).setSecurity(u"security.policy"_s, u"standard"_s));
    CHECK_FALSE(AccountDesk(*temp.workspace).mustSetFactor());
    CHECK(AccountDesk(*temp.workspace).retireCode(passphrase("right-2026")));
}

TEST_CASE("who makes a workspace under such a policy appoints, and then sets the factor up",
          "[account][factor]")
{
    QTemporaryDir folder;
    ManualClock clock{1'780'000'000'000};
    Founding founding;
    founding.workspace = {.path = folder.filePath(u"f.zsw"_s),
                          .name = u"新"_s,
                          .login = u"li"_s,
                          .personName = u"李明"_s,
                          .passphrase = passphrase("right-2026"),
                          .cheapKeys = true,
                          .seed = {},
                          .policy = u"mlps3"_s};
    founding.administrators = std::array{
        FirstAccount{.name = u"甲"_s, .login = u"s1"_s, .passphrase = passphrase("first-2026-x")},
        FirstAccount{.name = u"乙"_s, .login = u"s2"_s, .passphrase = passphrase("first-2026-x")},
        FirstAccount{.name = u"丙"_s, .login = u"s3"_s, .passphrase = passphrase("first-2026-x")}};
    founding.ownRole = u"planner"_s;
    auto made = found(founding, clock);
    REQUIRE_OK(made);
    AccountDesk desk(**made);
    CHECK(desk.mustSetFactor());
    CHECK_FALSE((*made)->projects());
    // the first acts are over: there is no second founding
    CHECK_FALSE(desk.atFounding([] { return Result<>(); }));
    makeCodes(**made, newTotpSecret());
    CHECK((*made)->projects());
    CHECK((*made)->governance() == Governance::Separated);
    made->reset();

    clock.advance(60'000);
    auto first =
        Workspace::open({founding.workspace.path, u"s2"_s, passphrase("first-2026-x")}, clock);
    REQUIRE_OK(first);
    AccountDesk own(**first);
    CHECK(own.mustRenew());
    const Secret secret = newTotpSecret();
    CHECK_FALSE(own.makeCode(secret, totpCode(secret, clock.now()))); // the passphrase first
    REQUIRE_OK((*first)->changePassphrase(passphrase("first-2026-x"), passphrase("own-words-26")));
    CHECK(own.mustSetFactor());
    CHECK_FALSE((*first)->may(Permission::RoleGrant));
    makeCodes(**first, secret);
    CHECK((*first)->may(Permission::RoleGrant));
}
