// SPDX-License-Identifier: GPL-3.0-or-later
// What a person's own account goes through: the policy, expiry, locks, second factors.
#include "access/profiles.h"
#include "commands/account_desk.h"
#include "crypto/totp.h"
#include "support/office.h"

#include <QFile>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMillis kMinute = 60'000;
constexpr UtcMillis kDay = 24 * 60 * kMinute;

ErrorCode codeOf(const Result<std::unique_ptr<Workspace>> &opened)
{
    REQUIRE_FALSE(opened);
    return opened.error().code;
}

/// What is committed as one of the three, decided by another of them.
void decideAs(Office &office, const QString &login, bool confirm)
{
    AccessDesk desk(office.as(login));
    const auto waiting = desk.pending();
    REQUIRE_OK(waiting);
    REQUIRE(waiting->size() == 1);
    REQUIRE_OK(desk.decide(waiting->front().id, confirm));
}

} // namespace

TEST_CASE("a passphrase that breaks the policy is refused wherever one is chosen", "[account]")
{
    Office office;
    const auto weak = Workspace::create({.path = office.folder.filePath(u"b.zsw"_s),
                                         .name = u"b"_s,
                                         .login = u"li"_s,
                                         .personName = u"李"_s,
                                         .passphrase = passphrase("short"),
                                         .cheapKeys = true,
                                         .seed = {}},
                                        office.clock);
    CHECK(codeOf(weak) == ErrorCode::Invalid);
    CHECK_FALSE(QFile::exists(office.folder.filePath(u"b.zsw.keys"_s)));
    const auto changed =
        office.workspace->changePassphrase(passphrase("right-2026"), passphrase("password-1"));
    REQUIRE_FALSE(changed);
    CHECK(changed.error().code == ErrorCode::Invalid);
    Person person;
    person.id = office.workspace->ids().next<PersonId>();
    person.login = u"wang"_s;
    person.name = u"王"_s;
    REQUIRE_OK(office.workspace->commit(ChangeSet{u"add-person"_s, {}, {inserted(person)}}));
    CHECK_FALSE(office.workspace->addLogin(u"wang"_s, passphrase("wang-2026-x")));
    CHECK(office.workspace->addLogin(u"wang"_s, passphrase("other-2026-x")));
}

TEST_CASE("an earlier passphrase does not come again while the policy remembers it", "[account]")
{
    TempWorkspace temp;
    const auto change = [&](const char *from, const char *to) {
        return temp.workspace->changePassphrase(passphrase(from), passphrase(to));
    };
    CHECK_FALSE(change("right-2026", "right-2026"));
    REQUIRE_OK(change("right-2026", "second-2026"));
    CHECK_FALSE(change("second-2026", "right-2026"));
    REQUIRE_OK(change("second-2026", "third-2026-x"));
    REQUIRE_OK(change("third-2026-x", "fourth-2026"));
    CHECK_FALSE(change("fourth-2026", "right-2026")); // the third before: the policy keeps three
    REQUIRE_OK(change("fourth-2026", "fifth-2026-x"));
    CHECK(change("fifth-2026-x", "right-2026"));
}

TEST_CASE("an expired passphrase opens nothing but its own change", "[account]")
{
    TempWorkspace temp;
    (void)temp.addProject();
    REQUIRE_OK(AccessDesk(*temp.workspace).setSecurity(u"security.policy"_s, u"secret"_s));
    temp.workspace.reset();
    temp.clock.advance(26 * kDay);
    {
        const auto soon = Workspace::open(temp.options(), temp.clock);
        REQUIRE_OK(soon);
        CHECK_FALSE(AccountDesk(**soon).mustRenew());
        CHECK(AccountDesk(**soon).age().daysLeft == 4);
        CHECK_FALSE(AccountDesk(**soon).warning().isEmpty());
    }
    temp.clock.advance(5 * kDay);
    const auto late = Workspace::open(temp.options(), temp.clock);
    REQUIRE_OK(late);
    AccountDesk desk(**late);
    CHECK(desk.mustRenew());
    CHECK_FALSE((*late)->projects());
    CHECK_FALSE((*late)->may(Permission::ProjectRead));
    Project other;
    other.code = u"P2"_s;
    other.name = u"另一个"_s;
    CHECK(createProject(**late, other).error().code == ErrorCode::Forbidden);
    REQUIRE_OK((*late)->changePassphrase(passphrase("right-2026"), passphrase("fresh-2026")));
    CHECK_FALSE(desk.mustRenew());
    CHECK((*late)->projects()->size() == 1);
}

TEST_CASE("a passphrase that somebody else chose must be changed first", "[account]")
{
    Office office;
    REQUIRE_OK(office.workspace->revokeLogin(u"planner"_s));
    REQUIRE_OK(office.workspace->addLogin(
        u"planner"_s, passphrase("right-2026"), Workspace::FirstPassphrase::MustChange));
    Workspace &own = office.as(u"planner"_s);
    CHECK(AccountDesk(own).mustRenew());
    CHECK_FALSE(own.projects());
    REQUIRE_OK(own.changePassphrase(passphrase("right-2026"), passphrase("own-words-26")));
    CHECK_FALSE(AccountDesk(own).mustRenew());
    CHECK(own.projects());
}

TEST_CASE("after as many wrong tries as the policy allows a log-in is locked, and it says until "
          "when",
          "[account]")
{
    TempWorkspace temp; // the first policy: five tries, 15 minutes
    temp.workspace.reset();
    for (int i = 0; i < 5; ++i) {
        CHECK(codeOf(Workspace::open(temp.options("wrong-2026"), temp.clock))
              == ErrorCode::Forbidden);
        temp.clock.advance(30'000); // longer than the growing delay
    }
    const auto locked = Workspace::open(temp.options(), temp.clock);
    CHECK(codeOf(locked) == ErrorCode::Busy);
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(temp.clock.now() + 15 * kMinute - 30'000);
    INFO(locked.error().message.toStdString());
    CHECK(locked.error().message.contains(end.toString(u"yyyy-MM-dd HH:"_s)));
    temp.clock.advance(14 * kMinute);
    CHECK(codeOf(Workspace::open(temp.options(), temp.clock)) == ErrorCode::Busy);
    temp.clock.advance(kMinute);
    CHECK(Workspace::open(temp.options(), temp.clock));
}

TEST_CASE("a policy is chosen at once while founding, and by two administrators afterwards",
          "[account]")
{
    Office office;
    CHECK_FALSE(AccessDesk(*office.workspace).setSecurity(u"security.policy"_s, u"mild"_s));
    CHECK_FALSE(AccessDesk(*office.workspace).setSecurity(u"workspace.name"_s, u"x"_s));
    REQUIRE_OK(AccessDesk(*office.workspace).setSecurity(u"security.profile"_s, u"mlps3"_s));
    CHECK(AccountDesk(*office.workspace).profile() == u"mlps3");
    office.grantRoles();
    office.appoint();
    Workspace &planner = office.as(u"planner"_s);
    CHECK(AccessDesk(planner).setSecurity(u"security.policy"_s, u"mlps3"_s).error().code
          == ErrorCode::Forbidden);
    REQUIRE_OK(AccessDesk(office.as(u"security"_s)).setSecurity(u"security.policy"_s, u"mlps3"_s));
    CHECK(AccountDesk(*office.workspace).policy().key == u"standard");
    CHECK_FALSE(AccessDesk(*office.workspace)
                    .decide(AccessDesk(*office.workspace).pending()->front().id, true));
    decideAs(office, u"audit"_s, true);
    CHECK(AccountDesk(*office.workspace).policy().key == u"mlps3");
    const Secret secret = newTotpSecret(); // which the policy asks for from now on
    REQUIRE_OK(
        AccountDesk(*office.workspace).makeCode(secret, totpCode(secret, office.clock.now())));
    CHECK(office.countOf(u"set-policy"_s) == 1); // the profile, while founding
    CHECK(office.countOf(u"decide-two-persons"_s) == 1);
}

TEST_CASE("no other act writes a setting of security", "[account]")
{
    TempWorkspace temp;
    CHECK(temp.workspace->setSetting(u"security.policy"_s, u"standard"_s).error().code
          == ErrorCode::Forbidden);
    CHECK(temp.workspace->setSetting(u"security.site.mlps3.db-identity"_s, u"{}"_s).error().code
          == ErrorCode::Forbidden);
    Setting row;
    row.id = decltype(row.id)(temp.workspace->ids().next());
    row.key = u"security.policy"_s;
    row.value = u"standard"_s;
    CHECK_FALSE(temp.workspace->commit(ChangeSet{u"create-workspace"_s, {}, {inserted(row)}}));
}

TEST_CASE("the log-in before this one is told, with the machine and the wrong tries since",
          "[account]")
{
    TempWorkspace temp;
    CHECK(AccountDesk(*temp.workspace).lastLogin().at == 0);
    temp.reopen();
    const UtcMillis first = temp.clock.now();
    CHECK(AccountDesk(*temp.workspace).lastLogin().at == 0); // making it was no log-in
    temp.workspace.reset();
    temp.clock.advance(kDay);
    CHECK_FALSE(Workspace::open(temp.options("wrong-2026"), temp.clock));
    CHECK_FALSE(Workspace::open(temp.options("wrong-2026"), temp.clock));
    temp.reopen();
    const LastLogin last = AccountDesk(*temp.workspace).lastLogin();
    CHECK(last.at == first);
    CHECK(last.failures == 2);
    CHECK(last.machine == QSysInfo::machineHostName());
    CHECK(last.text().contains(u"2"_s));
}

TEST_CASE("with a key file on the account the passphrase alone opens nothing, and both do",
          "[account][factor]")
{
    TempWorkspace temp;
    const auto factor = createKeyFile(temp.folder.filePath(u"li.zskey"_s));
    REQUIRE_OK(factor);
    AccountDesk desk(*temp.workspace);
    CHECK_FALSE(
        desk.setFactor(passphrase("wrong-2026"), {FactorKind::File, *factor, factorName(*factor)}));
    REQUIRE_OK(
        desk.setFactor(passphrase("right-2026"), {FactorKind::File, *factor, factorName(*factor)}));
    const auto needs = loginNeeds(temp.path, u"li"_s);
    REQUIRE_OK(needs);
    CHECK(needs->factor == FactorKind::File);
    CHECK(needs->name == factorName(*factor));
    REQUIRE_OK(temp.workspace->makeSigningKey(passphrase("right-2026")));
    temp.workspace.reset();

    auto options = temp.options();
    const auto without = Workspace::open(options, temp.clock);
    const auto wrong = Workspace::open(temp.options("wrong-2026"), temp.clock);
    CHECK(codeOf(without) == ErrorCode::Forbidden);
    CHECK(without.error().message == wrong.error().message);
    options.factor = *factor;
    auto both = Workspace::open(options, temp.clock);
    REQUIRE_OK(both);
    // a new passphrase keeps the factor; taking it away takes the passphrase
    REQUIRE_OK((*both)->changePassphrase(passphrase("right-2026"), passphrase("fresh-2026")));
    REQUIRE_OK(AccountDesk(**both).setFactor(passphrase("fresh-2026"), {}));
    both->reset();
    CHECK(Workspace::open(temp.options("fresh-2026"), temp.clock));
}

TEST_CASE("one-time codes count once confirmed, open once each, and fail like a wrong passphrase",
          "[account][factor]")
{
    TempWorkspace temp;
    const Secret secret = newTotpSecret();
    AccountDesk desk(*temp.workspace);
    CHECK(desk.makeCode(secret, u"000"_s).error().code == ErrorCode::Forbidden);
    CHECK_FALSE(desk.hasCodes());
    const QString first = totpCode(secret, temp.clock.now());
    REQUIRE_OK(desk.makeCode(secret, first));
    CHECK(desk.hasCodes());
    temp.workspace.reset();

    auto options = temp.options();
    CHECK(codeOf(Workspace::open(options, temp.clock)) == ErrorCode::Cancelled);
    options.askCode = [&] { return first; }; // confirmed it: used up
    const auto replayed = Workspace::open(options, temp.clock);
    CHECK(codeOf(replayed) == ErrorCode::Forbidden);
    CHECK(replayed.error().message
          == Workspace::open(temp.options("wrong-2026"), temp.clock).error().message);
    temp.clock.advance(2 * kMinute);
    const QString next = totpCode(secret, temp.clock.now());
    options.askCode = [&] { return next; };
    {
        const auto opened = Workspace::open(options, temp.clock);
        REQUIRE_OK(opened);
        CHECK(AccountDesk(**opened).lastLogin().failures == 3); // wrong codes count like tries
    }
    CHECK(codeOf(Workspace::open(options, temp.clock)) == ErrorCode::Forbidden);
    temp.clock.advance(2 * kMinute);
    const QString last = totpCode(secret, temp.clock.now());
    options.askCode = [&] { return last; };
    const auto opened = Workspace::open(options, temp.clock);
    REQUIRE_OK(opened);
    CHECK_FALSE(AccountDesk(**opened).retireCode(passphrase("wrong-2026")));
    REQUIRE_OK(AccountDesk(**opened).retireCode(passphrase("right-2026")));
    CHECK_FALSE(AccountDesk(**opened).hasCodes());
}

TEST_CASE("the secret of one-time codes stands in no record of the log", "[account][factor]")
{
    TempWorkspace temp;
    const Secret secret = newTotpSecret();
    REQUIRE_OK(AccountDesk(*temp.workspace).makeCode(secret, totpCode(secret, temp.clock.now())));
    AuditFilter made;
    made.command = u"make-code"_s;
    const auto records = temp.workspace->auditRecords(made, 0, 10);
    REQUIRE_OK(records);
    REQUIRE(records->size() == 1);
    const QByteArray plain(reinterpret_cast<const char *>(secret.bytes().data()),
                           static_cast<qsizetype>(secret.bytes().size()));
    CHECK_FALSE(records->front().payload.contains(plain));
    CHECK(records->front().payload.size() > plain.size());
}

TEST_CASE("a locked window opens to its own person only, and both are on record", "[account]")
{
    Office office;
    const Secret secret = newTotpSecret();
    AccountDesk desk(office.as(u"planner"_s));
    REQUIRE_OK(desk.makeCode(secret, totpCode(secret, office.clock.now())));
    office.clock.advance(kMinute);
    REQUIRE_OK(desk.lock(true));
    const auto code = [&] { return totpCode(secret, office.clock.now()); };
    CHECK_FALSE(desk.unlock(passphrase("wrong-2026"), {}, code));
    CHECK(desk.unlock(passphrase("right-2026"), {}, {}).error().code == ErrorCode::Cancelled);
    office.clock.advance(kMinute);
    REQUIRE_OK(desk.unlock(passphrase("right-2026"), {}, code));
    CHECK(office.countOf(u"lock"_s) == 1);
    CHECK(office.countOf(u"unlock"_s) == 1);
    CHECK(office.countOf(u"log-in-failed"_s) == 1);
    CHECK_FALSE(desk.unlock(passphrase("right-2026"), {}, code)); // that code is used up
    REQUIRE_OK(desk.endSession());
    CHECK(office.countOf(u"session-over"_s) == 1);
}

TEST_CASE("what the site answers for is kept with name and day, and on record", "[account]")
{
    Office office;
    AccountDesk desk(*office.workspace);
    CHECK_FALSE(desk.siteAnswer(u"mlps3"_s, u"db-malware"_s).done);
    REQUIRE_OK(desk.answerForSite(u"mlps3"_s, u"db-malware"_s, true, u"统一终端防护"_s));
    REQUIRE_OK(desk.answerForSite(u"mlps3"_s, u"db-malware"_s, true, u"统一终端防护"_s));
    const auto answer = desk.siteAnswer(u"mlps3"_s, u"db-malware"_s);
    CHECK(answer.done);
    CHECK(answer.remark == u"统一终端防护");
    CHECK(answer.by == u"李明");
    CHECK(answer.on.isValid());
    CHECK(office.countOf(u"answer-control"_s) == 1);
    office.grantRoles();
    office.appoint();
    CHECK_FALSE(
        AccountDesk(office.as(u"planner"_s)).answerForSite(u"mlps3"_s, u"db-malware"_s, false, {}));
    CHECK(
        AccountDesk(office.as(u"system"_s)).answerForSite(u"mlps3"_s, u"db-malware"_s, false, {}));
}

TEST_CASE("every state key of the shipped profiles is looked up, and nothing else is",
          "[account][profile]")
{
    QStringList looked = lookedAtKeys();
    QStringList known = knownStateKeys();
    looked.sort();
    known.sort();
    CHECK(looked == known);
    TempWorkspace temp;
    const AccountDesk desk(*temp.workspace);
    const auto progress = [](std::int64_t, std::int64_t) { return true; };
    for (const QString &key : known) {
        INFO(key.toStdString());
        const ControlState state = desk.look(key, progress);
        CHECK(state.verdict != ControlState::Verdict::Unknown);
        CHECK_FALSE(state.text.isEmpty());
        if (isLongLook(key))
            CHECK(desk.look(key).verdict == ControlState::Verdict::Unknown);
    }
    CHECK(desk.look(u"weather.fine"_s).verdict == ControlState::Verdict::Unknown);
}

TEST_CASE("the controls tell how the workspace stands, before and after", "[account][profile]")
{
    using Verdict = ControlState::Verdict;
    Office office;
    const auto verdict = [&](const QString &key) {
        const auto progress = [](std::int64_t, std::int64_t) { return true; };
        return AccountDesk(*office.workspace).look(key, progress).verdict;
    };
    CHECK(verdict(u"auth.policy"_s) == Verdict::Holds); // no profile asks for more
    REQUIRE_OK(AccessDesk(*office.workspace).setSecurity(u"security.profile"_s, u"mlps3"_s));
    CHECK(verdict(u"auth.policy"_s) == Verdict::Fails);
    REQUIRE_OK(AccessDesk(*office.workspace).setSecurity(u"security.policy"_s, u"mlps3"_s));
    CHECK(verdict(u"auth.policy"_s) == Verdict::Holds);
    CHECK(verdict(u"auth.lock"_s) == Verdict::Holds);
    CHECK(verdict(u"auth.two-factor"_s) == Verdict::Fails);
    const Secret secret = newTotpSecret(); // nothing else may be done before
    REQUIRE_OK(
        AccountDesk(*office.workspace).makeCode(secret, totpCode(secret, office.clock.now())));
    CHECK(verdict(u"account.named"_s) == Verdict::Holds);
    CHECK(verdict(u"separation.three"_s) == Verdict::Fails);
    CHECK(verdict(u"access.denied-default"_s) == Verdict::Fails);
    CHECK(verdict(u"log.chain"_s) == Verdict::Holds);
    CHECK(verdict(u"log.retention"_s) == Verdict::Holds);
    CHECK(verdict(u"log.anchor"_s) == Verdict::Fails);
    REQUIRE_OK(office.workspace->note(u"export-log"_s, {}, u"a.pdf"_s));
    CHECK(verdict(u"log.anchor"_s) == Verdict::Holds);
    CHECK(verdict(u"backup.recent"_s) == Verdict::Fails);
    REQUIRE_OK(office.workspace->backup());
    const ControlState backup =
        AccountDesk(*office.workspace).look(u"backup.recent"_s, [](std::int64_t, std::int64_t) {
            return true;
        });
    CHECK(backup.text.contains(QDate::currentDate().toString(Qt::ISODate)));

    Person leaver = office.workspace->people()->front();
    for (const Person &person : *office.workspace->people()) {
        if (person.login == u"finance")
            leaver = person;
    }
    Person left = leaver;
    left.active = false;
    ChangeSet leave{u"add-person"_s, {}, {}};
    addUpdate(leave, leaver, left);
    REQUIRE_OK(office.workspace->commit(std::move(leave)));
    CHECK(verdict(u"account.leavers"_s) == Verdict::Fails);
    REQUIRE_OK(office.workspace->revokeLogin(u"finance"_s));
    CHECK(verdict(u"account.leavers"_s) == Verdict::Holds);
    office.grantRoles();
    office.appoint();
    CHECK(verdict(u"separation.three"_s) == Verdict::Holds);
    CHECK(verdict(u"access.denied-default"_s) == Verdict::Holds);
}

TEST_CASE("nobody else's key or codes can be written, whatever the act is called", "[account]")
{
    Office office;
    const Secret secret = newTotpSecret();
    REQUIRE_OK(AccountDesk(office.as(u"planner"_s))
                   .makeCode(secret, totpCode(secret, office.clock.now())));
    office.as(u"head"_s);
    OneTimeSecret forged;
    forged.id = office.workspace->ids().next<OneTimeSecretId>();
    forged.person = office.people.at(u"planner"_s);
    forged.secret = "x";
    for (const QString &act : {u"make-code"_s, u"log-in"_s, u"unlock"_s}) {
        INFO(act.toStdString());
        const auto written = office.workspace->commit(ChangeSet{act, {}, {inserted(forged)}});
        CHECK(written.error().code == ErrorCode::Forbidden);
    }
    PersonKey key;
    key.id = office.workspace->ids().next<PersonKeyId>();
    key.person = forged.person;
    CHECK_FALSE(office.workspace->commit(ChangeSet{u"make-key"_s, {}, {inserted(key)}}));
    forged.person = office.workspace->session().person;
    CHECK(office.workspace->commit(ChangeSet{u"make-code"_s, {}, {inserted(forged)}}));
}
