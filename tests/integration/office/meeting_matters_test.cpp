// SPDX-License-Identifier: GPL-3.0-or-later
// A site's own matters for meetings: over those of the program, by two administrators.
#include "commands/export_rules.h"
#include "commands/meeting_desk.h"
#include "support/office.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kOwn = R"({"format": 1, "matters": [
  {"key": "large-funds", "category": "大额资金使用", "name": "大额资金支付", "procedure": "major-matters",
   "amountField": "amount", "fromYuan": 500000, "processes": ["payment"],
   "article": "本局“三重一大”实施办法第8条", "mark": "K"},
  {"key": "donation", "category": "重大决策", "name": "对外捐赠", "procedure": "major-matters",
   "article": "本局“三重一大”实施办法第9条", "mark": "K"}
]})";

} // namespace

TEST_CASE("a site's matter takes the place of the shipped one, and the difference is told",
          "[office][matters]")
{
    Office office;
    MeetingDesk desk(*office.workspace);
    const auto differences = desk.mattersWith(kOwn);
    REQUIRE_OK(differences);
    CHECK(differences->size() == 2);
    CHECK(differences->join(u' ').contains(u"对外捐赠"_s));
    const FormValues form{{u"amount"_s, Money::yuan(600'000)}};
    CHECK_FALSE(*mustGoToMeeting(*desk.rules(), u"large-funds", form));
    REQUIRE_OK(desk.setSiteMatters(kOwn)); // while founding at once
    CHECK(*mustGoToMeeting(*desk.rules(), u"large-funds", form));
    CHECK(desk.rules()->matter(u"donation"));
    CHECK(desk.rules()->matter(u"major-project")); // the others stay
    CHECK(desk.mattersWith(kOwn)->isEmpty());
    REQUIRE_OK(desk.setSiteMatters({}));
    CHECK_FALSE(desk.rules()->matter(u"donation"));
}

TEST_CASE("afterwards two administrators set them, and a case minds them from then on",
          "[office][matters]")
{
    Office office;
    office.grantRoles();
    office.appoint();
    for (const QString &login : {u"planner"_s, u"system"_s, u"audit"_s})
        CHECK(MeetingDesk(office.as(login)).setSiteMatters(kOwn).error().code
              == ErrorCode::Forbidden);
    MeetingDesk security(office.as(u"security"_s));
    REQUIRE_OK(security.setSiteMatters(kOwn));
    CHECK_FALSE(security.rules()->matter(u"donation"));
    Setting row;
    row.id = decltype(row.id)(office.workspace->ids().next());
    row.key = QString::fromLatin1(kSiteMatters);
    row.value = QString::fromUtf8(kOwn);
    for (const QString &act : {u"set-meeting-matters"_s, u"set-setting"_s, u"plan-meeting"_s})
        CHECK_FALSE(office.workspace->commit(ChangeSet{act, {}, {inserted(row)}}));
    AccessDesk audit(office.as(u"audit"_s));
    const auto waiting = audit.pending();
    REQUIRE_OK(waiting);
    REQUIRE(waiting->size() == 1);
    CHECK(waiting->front().summary.contains(u"对外捐赠"_s));
    REQUIRE_OK(audit.decide(waiting->front().id, true));
    CHECK(MeetingDesk(*office.workspace).rules()->matter(u"donation"));
}

TEST_CASE("a matter of the law is not set otherwise, and a faulty file sets nothing",
          "[office][matters]")
{
    Office office;
    MeetingDesk desk(*office.workspace);
    QByteArray legal = kOwn;
    legal.replace("\"donation\"", "\"public-works\"");
    QByteArray unknown = kOwn;
    unknown.replace("\"major-matters\"", "\"by-phone\"");
    QByteArray unmarked = kOwn;
    unmarked.replace(", \"mark\": \"K\"", "");
    QByteArray twice = kOwn;
    twice.replace("\"donation\"", "\"large-funds\"");
    for (const QByteArray &bad :
         {legal, unknown, unmarked, twice, QByteArray("{"), kOwn.chopped(4)}) {
        INFO(bad.toStdString());
        CHECK(desk.setSiteMatters(bad).error().code == ErrorCode::Invalid);
    }
    CHECK_FALSE(desk.rules()->matter(u"donation"));
}
