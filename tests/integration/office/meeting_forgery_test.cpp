// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who has the key of the store and writes past the program into meetings and outcomes.
#include "support/council.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kGrant = R"({"format": 1, "key": "grant", "version": 1, "name": "大额资金申请",
  "fields": [{"key": "amount", "label": "金额", "type": "money", "required": true}],
  "nodes": [
    {"id": "start", "type": "start", "name": "申请"},
    {"id": "meeting", "type": "collective", "name": "上会", "matter": "large-funds"},
    {"id": "end", "type": "end", "name": "同意"}]})";

struct Forger : Council {
    MeetingId meeting;
    CaseId waits;

    Forger()
    {
        publish(kGrant);
        appoint();
        signing(u"manager"_s);
        const auto id = ApprovalDesk(*workspace)
                            .open({.process = u"grant"_s,
                                   .title = u"申请专项资金"_s,
                                   .project = project,
                                   .classification = Classification::Open,
                                   .form = {{u"amount"_s, Money::yuan(20'000'000)}}});
        REQUIRE_OK(id);
        waits = *id;
        meeting = plan();
        REQUIRE_OK(desk().addTopic(meeting, u"专项资金"_s, u"large-funds"_s, {}));
        prepareTopic(meeting, 1);
        openWithAll(meeting);
        discussAndVote(meeting, 1);
        signing(u"leader"_s);
        act(meeting, decision(1, true));
    }
    void sql(const QString &statement, const QVariantList &values = {}) const
    {
        const QStringList names = QSqlDatabase::connectionNames();
        REQUIRE(names.size() == 1);
        const QSqlDatabase db = QSqlDatabase::database(names.front());
        QSqlQuery triggers(db);
        REQUIRE(triggers.exec(u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s));
        QStringList all;
        while (triggers.next())
            all << triggers.value(0).toString();
        triggers.finish();
        for (const QString &trigger : all) {
            if (trigger.startsWith(u"meeting_act"_s) || trigger.startsWith(u"approval_act"_s))
                REQUIRE(QSqlQuery(db).exec(u"DROP TRIGGER "_s + trigger));
        }
        QSqlQuery query(db);
        REQUIRE(query.prepare(statement));
        for (const QVariant &value : values)
            query.addBindValue(value);
        INFO(query.lastError().text().toStdString());
        REQUIRE(query.exec());
        REQUIRE(query.numRowsAffected() > 0);
    }
    std::vector<SignatureVerdict> verdicts()
    {
        const auto all = desk().verify(meeting);
        REQUIRE_OK(all);
        std::vector<SignatureVerdict> found;
        for (const MeetingActVerdict &one : *all)
            found.push_back(one.verdict);
        return found;
    }
};

} // namespace

TEST_CASE_METHOD(Forger,
                 "dissent that is reworded in the store is found, and everything said after it is "
                 "in doubt, too",
                 "[office][forgery]")
{
    const auto good = verdicts();
    REQUIRE(std::ranges::count(good, SignatureVerdict::Valid)
            == static_cast<std::ptrdiff_t>(good.size()));
    sql(u"UPDATE meeting_act SET act = replace(act, '资金来源未落实，不同意。', '同意。') "
        "WHERE act LIKE '%资金来源未落实%'"_s);
    const auto bad = verdicts();
    REQUIRE(bad.size() == good.size());
    const auto first = std::ranges::find(bad, SignatureVerdict::Invalid);
    REQUIRE(first != bad.end());
    CHECK(std::ranges::all_of(first, bad.end(), [](SignatureVerdict verdict) {
        return verdict == SignatureVerdict::Invalid;
    }));
    CHECK(first - bad.begin() > 8); // what came before it still holds
}

TEST_CASE_METHOD(Forger,
                 "a vote that is turned round, a meeting that is planned anew and a lost act show",
                 "[office][forgery]")
{
    SECTION("a vote")
    {
        sql(u"UPDATE meeting_act SET act = replace(act, '\"oppose\"', '\"agree\"') "
            "WHERE act LIKE '%\"cast\"%' AND act LIKE '%\"oppose\"%'"_s);
    }
    SECTION("how it was planned")
    {
        sql(u"UPDATE meeting SET opening = replace(opening, '第一次会议', '第一次专题会')"_s);
    }
    SECTION("an act")
    {
        sql(u"DELETE FROM meeting_act WHERE number = 3"_s);
    }
    SECTION("a signature of somebody else")
    {
        sql(u"UPDATE meeting_act SET actor_name = actor_name, signature = (SELECT signature FROM "
            "meeting_act b WHERE b.number = 1) WHERE number = 2"_s);
    }
    CHECK(std::ranges::contains(verdicts(), SignatureVerdict::Invalid));
}

TEST_CASE_METHOD(Forger,
                 "an outcome that no meeting decided is not taken for one",
                 "[office][forgery]")
{
    CaseAct outcome;
    outcome.verb = Verb::ChildDone;
    outcome.at = clock.now();
    outcome.visit = 2;
    outcome.approved = true;
    sql(u"INSERT INTO approval_act (id, in_case, number, actor, actor_name, at, act, form_hash, "
        "signature, public_key, version) VALUES (?, ?, 2, NULL, '', 1, ?, x'', x'', x'', 1)"_s,
        {QByteArray(16, '\7'), waits.value().toBytes(), QString::fromUtf8(writeAct(outcome))});
    const auto opened = ApprovalDesk(as(u"manager"_s)).read(waits);
    REQUIRE_OK(opened);
    CHECK(opened->state.status == CaseStatus::Approved); // so the forger would have it
    const auto verdicts = ApprovalDesk(*workspace).verify(waits);
    REQUIRE_OK(verdicts);
    REQUIRE(verdicts->size() == 2);
    CHECK(verdicts->front().verdict == SignatureVerdict::Valid);
    CHECK(verdicts->back().verdict == SignatureVerdict::Invalid);
}
