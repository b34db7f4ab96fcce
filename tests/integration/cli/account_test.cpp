// SPDX-License-Identifier: GPL-3.0-or-later
// Log-in with a second factor, the state of an account, and policies, from the console.
#include "cli_run.h"
#include "commands/account_desk.h"
#include "crypto/totp.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

struct AccountCli : CliFolder {
    AccountCli() { REQUIRE(with({u"init"_s, store}).code == kDone); }

    [[nodiscard]] std::unique_ptr<Workspace> opened() const
    {
        auto workspace =
            Workspace::open({store, u"admin"_s, Secret(QByteArrayView("cli-quiet-2026"))}, clock);
        REQUIRE_OK(workspace);
        return *std::move(workspace);
    }
};

} // namespace

TEST_CASE_METHOD(AccountCli,
                 "a log-in that needs a key file is opened with it from the console, and not "
                 "without",
                 "[cli][account]")
{
    const QString keyFile = path(u"admin.zskey"_s);
    const auto factor = createKeyFile(keyFile);
    REQUIRE_OK(factor);
    REQUIRE_OK(AccountDesk(*opened()).setFactor(Secret(QByteArrayView("cli-quiet-2026")),
                                                {FactorKind::File, *factor, u"x"_s}));
    const QStringList projects{u"projects"_s, store};
    CHECK(with(projects).code == kRefused);
    CHECK(with(projects + QStringList{u"--key-file"_s, keyFile}).code == kDone);
    CHECK(with(projects + QStringList{u"--key-file"_s, secret}).code != kDone);
    const CliRun account = with({u"account"_s, store, u"--json"_s, u"--key-file"_s, keyFile});
    REQUIRE(account.code == kDone);
    CHECK(account.json()[u"factor"_s] == u"file"_s);
    CHECK(account.json()[u"last_machine"_s].toString() == QSysInfo::machineHostName());
}

TEST_CASE_METHOD(AccountCli,
                 "a one-time code is given as an option and is good once",
                 "[cli][account]")
{
    const Secret seed = newTotpSecret();
    // a code of the step before is still taken, so that the present one is left for the log-in
    REQUIRE_OK(AccountDesk(*opened()).makeCode(seed, totpCode(seed, clock.now() - 30'000)));
    const QStringList words{
        u"projects"_s, store, u"--login-code"_s, totpCode(seed, clock.now() + 30'000)};
    CHECK(with({u"projects"_s, store, u"--login-code"_s, u"12"_s}).code == kRefused);
    CHECK(with(words).code == kDone);
    CHECK(with(words).code == kRefused);
}

TEST_CASE_METHOD(AccountCli,
                 "policy and profile are told and chosen, and an unknown one is refused",
                 "[cli][account]")
{
    const auto key = [](const CliRun &run) { return run.json()[u"key"_s].toString(); };
    CHECK(key(with({u"policy"_s, store, u"--json"_s})).isEmpty());
    CHECK(with({u"policy"_s, store, u"mild"_s}).code == kRefused);
    CHECK(with({u"profile"_s, store, u"mlps3"_s}).code == kDone);
    CHECK(with({u"policy"_s, store, u"mlps3"_s}).code == kDone);
    CHECK(key(with({u"policy"_s, store, u"--json"_s})) == u"mlps3");
    const CliRun account = with({u"account"_s, store, u"--json"_s});
    CHECK(account.json()[u"profile"_s] == u"mlps3"_s);
    CHECK(account.json()[u"days_left"_s].toInt() == 90);
    CHECK(account.json()[u"must_set_factor"_s].toBool());
    CHECK_FALSE(account.err.isEmpty()); // the policy asks for a second factor
    CHECK(with({u"projects"_s, store}).code == kRefused);
    const QString keyFile = path(u"own.zskey"_s);
    CHECK(with({u"factor"_s, store, keyFile}).code == kDone);
    CHECK(with({u"projects"_s, store}).code == kRefused); // the passphrase alone opens nothing
    CHECK(with({u"projects"_s, store, u"--key-file"_s, keyFile}).code == kDone);
}
