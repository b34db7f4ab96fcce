// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of a workspace.
#include "commands/founding.h"

#include "commands/account_desk.h"
#include "crypto/totp.h"
#include "support/office.h"

#include <QFileInfo>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct Beginning {
    QTemporaryDir folder;
    ManualClock clock{1'780'000'000'000};

    [[nodiscard]] Founding plan() const
    {
        Founding founding{.workspace = {.path = folder.filePath(u"新.zsw"_s),
                                        .name = u"新办公室"_s,
                                        .login = u"zhao"_s,
                                        .personName = u"赵敏"_s,
                                        .passphrase = passphrase("river-bank-26"),
                                        .cheapKeys = true,
                                        .seed = {},
                                        .policy = u"mlps3"_s,
                                        .profile = u"mlps3"_s},
                          .administrators = std::array<FirstAccount, 3>{},
                          .ownRole = u"unit-head"_s};
        const std::array logins{u"xi"_s, u"an"_s, u"ji"_s};
        for (std::size_t i = 0; i < 3; ++i)
            (*founding.administrators)[i] = {
                u"管理员"_s + logins[i], logins[i], passphrase("first-words-26")};
        return founding;
    }
};

void setUpCodes(Workspace &workspace)
{
    const Secret secret = newTotpSecret();
    CHECK(AccountDesk(workspace).mustSetFactor());
    REQUIRE_OK(AccountDesk(workspace).makeCode(secret, totpCode(secret, workspace.clock().now())));
}

} // namespace

TEST_CASE("a workspace begins with its profile, its policy and three administrators who must "
          "choose their own passphrases",
          "[account][founding]")
{
    const Beginning in;
    const Founding plan = in.plan();
    CHECK(foundingFaults(plan).isEmpty());
    auto made = found(plan, in.clock);
    REQUIRE_OK(made);
    CHECK((*made)->governance() == Governance::Separated);
    CHECK(AccountDesk(**made).profile() == u"mlps3");
    CHECK(AccountDesk(**made).policy().key == u"mlps3");
    setUpCodes(**made); // the policy asks for a second factor
    CHECK((*made)->may(Permission::ProjectCreate));
    CHECK_FALSE((*made)->may(Permission::AccountManage));
    made->reset();
    auto security =
        Workspace::open({plan.workspace.path, u"an"_s, passphrase("first-words-26")}, in.clock);
    REQUIRE_OK(security);
    CHECK(AccountDesk(**security).mustRenew());
    REQUIRE_OK(
        (*security)->changePassphrase(passphrase("first-words-26"), passphrase("own-lake-9-x")));
    setUpCodes(**security);
    CHECK((*security)->duty() == Duty::Security);
}

TEST_CASE("without administrators everybody may do everything for now", "[account][founding]")
{
    const Beginning in;
    Founding plan = in.plan();
    plan.administrators.reset();
    const auto made = found(plan, in.clock);
    REQUIRE_OK(made);
    CHECK((*made)->governance() == Governance::Founding);
    setUpCodes(**made);
    CHECK((*made)->may(Permission::AccountManage));
}

TEST_CASE("a beginning that breaks a rule is refused and leaves nothing behind",
          "[account][founding]")
{
    const Beginning in;
    Founding plan = in.plan();
    SECTION("one person twice")
    {
        (*plan.administrators)[1].login = u"xi"_s;
    }
    SECTION("the first person as administrator")
    {
        (*plan.administrators)[1].login = u"zhao"_s;
    }
    SECTION("a weak first passphrase")
    {
        (*plan.administrators)[2].passphrase = passphrase("12345678");
    }
    SECTION("no name")
    {
        (*plan.administrators)[2].name = u" "_s;
    }
    SECTION("a role that is none")
    {
        plan.ownRole = u"emperor"_s;
    }
    CHECK(found(plan, in.clock).error().code == ErrorCode::Invalid);
    CHECK_FALSE(QFileInfo::exists(plan.workspace.path));
    CHECK_FALSE(QFileInfo::exists(plan.workspace.path + u".keys"_s));
}
