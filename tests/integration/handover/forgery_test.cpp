// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who has the key of the store and writes past the program: the verifier says so.
#include "cli/cli_commands.h"
#include "commands/case_effects.h"
#include "support/office.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct Forger : Office {
    ProjectId project;

    Forger()
    {
        grantRoles();
        project = addOwnProject(u"P1"_s);
        appoint();
    }
    CaseId open(const QString &title)
    {
        signing(u"manager"_s);
        const auto id = ApprovalDesk(*workspace)
                            .open({.process = u"baseline-adoption"_s,
                                   .title = title,
                                   .project = project,
                                   .classification = Classification::Open,
                                   .form = {{u"project"_s, u"示例路"_s},
                                            {u"reason"_s, u"首次"_s},
                                            {u"slipDays"_s, std::int64_t{0}},
                                            {u"cost"_s, Money::yuan(100)},
                                            {u"previousCost"_s, Money::yuan(100)}},
                                   .effect = {}});
        REQUIRE_OK(id);
        return *id;
    }
    void agree(CaseId id, const QString &login, const QString &opinion = u"同意。"_s)
    {
        signing(login);
        ApprovalDesk desk(*workspace);
        const auto opened = desk.read(id);
        REQUIRE_OK(opened);
        CaseAct act;
        act.verb = Verb::Agree;
        act.opinion = opinion;
        for (const Turn &turn : turnsOf(opened->state)) {
            if (turn.person == people.at(login))
                act.visit = turn.visit;
        }
        REQUIRE_OK(desk.act(id, act));
    }
    /// Straight into the file, with the store's own key and without its triggers.
    void sql(const QString &statement, const QVariantList &values = {})
    {
        const QStringList names = QSqlDatabase::connectionNames();
        REQUIRE(names.size() == 1);
        QSqlDatabase db = QSqlDatabase::database(names.front());
        for (const QString &trigger :
             {u"approval_act_no_update"_s, u"approval_act_no_delete"_s, u"approval_act_append"_s}) {
            QSqlQuery drop(db);
            REQUIRE(drop.exec(u"DROP TRIGGER IF EXISTS "_s + trigger));
        }
        QSqlQuery query(db);
        REQUIRE(query.prepare(statement));
        for (const QVariant &value : values)
            query.addBindValue(value);
        INFO(query.lastError().text().toStdString());
        REQUIRE(query.exec());
        REQUIRE(query.numRowsAffected() > 0);
    }
    [[nodiscard]] std::vector<SignatureVerdict> verdicts(CaseId id) const
    {
        const auto all = ApprovalDesk(*workspace).verify(id);
        REQUIRE_OK(all);
        std::vector<SignatureVerdict> found;
        for (const ActVerdict &one : *all)
            found.push_back(one.verdict);
        return found;
    }
    static QVariant bytes(CaseId id) { return id.value().toBytes(); }
};

constexpr auto kValid = SignatureVerdict::Valid;
constexpr auto kInvalid = SignatureVerdict::Invalid;

} // namespace

TEST_CASE_METHOD(Forger,
                 "an altered opinion, time, signature or signer shows as invalid",
                 "[office][forgery]")
{
    const CaseId id = open(u"一号"_s);
    agree(id, u"planner"_s);
    REQUIRE(verdicts(id) == std::vector{kValid, kValid});
    SECTION("opinion")
    {
        sql(u"UPDATE approval_act SET act = replace(act, '同意。', '坚决同意。') WHERE number = 2"_s);
    }
    SECTION("verdict")
    {
        sql(u"UPDATE approval_act SET act = replace(act, '\"agree\"', '\"refuse\"') WHERE number = 2"_s);
    }
    SECTION("signature")
    {
        sql(u"UPDATE approval_act SET signature = zeroblob(64) WHERE number = 2"_s);
    }
    SECTION("no signature at all")
    {
        sql(u"UPDATE approval_act SET signature = zeroblob(0) WHERE number = 2"_s);
    }
    SECTION("key")
    {
        const Sm2PrivateKey key = Sm2PrivateKey::generate();
        sql(u"UPDATE approval_act SET public_key = ? WHERE number = 2"_s,
            {key.publicKey().bytes()});
    }
    SECTION("signer")
    {
        sql(u"UPDATE approval_act SET actor = ? WHERE number = 2"_s,
            {people.at(u"head"_s).value().toBytes()});
    }
    CHECK(verdicts(id) == std::vector{kValid, kInvalid});
}

TEST_CASE_METHOD(Forger,
                 "an altered form shows at the submission; what rests on it is not called valid",
                 "[office][forgery]")
{
    const CaseId id = open(u"二号"_s);
    agree(id, u"planner"_s);
    sql(u"UPDATE approval_act SET act = replace(act, '首次', '再次') WHERE number = 1"_s);
    const auto found = verdicts(id);
    CHECK(found.front() == kInvalid);
    CHECK(std::ranges::none_of(found, [](SignatureVerdict v) { return v == kValid; }));
}

TEST_CASE_METHOD(Forger,
                 "a definition that was edited under a running case makes its signatures invalid",
                 "[office][forgery]")
{
    const CaseId id = open(u"三号"_s);
    agree(id, u"planner"_s);
    sql(u"UPDATE approval_case SET definition = replace(definition, '\"remind\": 1', '\"remind\": 0')"_s);
    const auto found = verdicts(id);
    CHECK(std::ranges::none_of(found, [](SignatureVerdict v) { return v == kValid; }));
    CHECK(std::ranges::contains(found, kInvalid));
}

TEST_CASE_METHOD(Forger,
                 "a signature from another case is not valid in this one",
                 "[office][forgery]")
{
    const CaseId good = open(u"四号"_s);
    const CaseId bad = open(u"五号"_s);
    agree(good, u"planner"_s);
    agree(bad, u"planner"_s);
    sql(u"UPDATE approval_act SET signature = (SELECT signature FROM approval_act WHERE in_case = "
        u"? "
        u"AND number = 2), at = (SELECT at FROM approval_act WHERE in_case = ? AND number = 2), "
        u"act = (SELECT act FROM approval_act WHERE in_case = ? AND number = 2) "
        u"WHERE in_case = ? AND number = 2"_s,
        {bytes(good), bytes(good), bytes(good), bytes(bad)});
    CHECK(verdicts(good) == std::vector{kValid, kValid});
    CHECK(verdicts(bad) == std::vector{kValid, kInvalid});
}

TEST_CASE_METHOD(Forger, "an act that was taken out leaves no valid rest", "[office][forgery]")
{
    const CaseId id = open(u"六号"_s);
    agree(id, u"planner"_s);
    agree(id, u"head"_s);
    REQUIRE(verdicts(id) == std::vector{kValid, kValid, kValid});
    sql(u"DELETE FROM approval_act WHERE number = 2"_s);
    const auto found = verdicts(id);
    CHECK(found.back() == kInvalid);
}

TEST_CASE_METHOD(Forger,
                 "a stand-in signs while it lasts and is not asked any more afterwards; an act "
                 "dated back into that time shows as invalid",
                 "[office][forgery]")
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(clock.now()).date();
    as(u"security"_s);
    StandIn row;
    row.from = people.at(u"planner"_s);
    row.to = people.at(u"finance"_s);
    row.firstDay = today;
    row.lastDay = today.addDays(5);
    row.reason = u"出差"_s;
    REQUIRE_OK(AccessDesk(*workspace).addStandIn(row));
    const CaseId during = open(u"七号"_s);
    agree(during, u"finance"_s);
    constexpr qint64 kDay = 24LL * 3600 * 1000;
    clock.advance(10 * kDay);
    const CaseId after = open(u"八号"_s);
    signing(u"finance"_s);
    ApprovalDesk desk(*workspace);
    const auto toDo = desk.inbox(InboxBox::ToDo);
    REQUIRE_OK(toDo);
    CHECK(toDo->empty());
    agree(after, u"planner"_s);
    const auto opened = ApprovalDesk(*workspace).read(after);
    REQUIRE_OK(opened);
    const auto act = readAct(opened->acts.back().act.toUtf8());
    REQUIRE_OK(act);
    CaseAct dated = *act;
    dated.at -= 8 * kDay;
    sql(u"UPDATE approval_act SET act = ?, at = at - 11520 WHERE in_case = ? AND number = 2"_s,
        {QString::fromUtf8(writeAct(dated)), bytes(after)});
    CHECK(verdicts(during) == std::vector{kValid, kValid});
    CHECK(verdicts(after) == std::vector{kValid, kInvalid});
}

TEST_CASE_METHOD(Forger,
                 "the console says valid of what stands and invalid of what was altered, and its "
                 "exit code is that of broken integrity",
                 "[office][forgery]")
{
    const CaseId id = open(u"九号"_s);
    agree(id, u"planner"_s);
    const QString secret = folder.filePath(u"passphrase"_s);
    QFile file(secret);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("right-2026\n");
    file.close();
    const auto verify = [&](QString &text) {
        workspace.reset();
        clock.advance(60'000);
        QTextStream out(&text);
        const int code = runCli({u"zsctl"_s,
                                 u"approval"_s,
                                 u"verify"_s,
                                 path,
                                 u"--login"_s,
                                 u"manager"_s,
                                 u"--passphrase-file"_s,
                                 secret,
                                 u"--lang"_s,
                                 u"en"_s,
                                 u"--json"_s},
                                out,
                                out,
                                clock);
        out.flush();
        return code;
    };
    QString good;
    CHECK(verify(good) == kDone);
    INFO(good.toStdString());
    CHECK_FALSE(good.contains(u"\"invalid\","_s));
    signing(u"manager"_s);
    sql(u"UPDATE approval_act SET act = replace(act, '同意。', '无异议。') WHERE number = 2"_s);
    QString bad;
    CHECK(verify(bad) == kBroken);
    INFO(bad.toStdString());
    CHECK(bad.contains(u"\"signature\": \"invalid\""_s));
    CHECK(bad.contains(u"\"signature\": \"valid\""_s));
}
