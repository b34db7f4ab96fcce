// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meeting_page.h"

#include "commands/follow_up_desk.h"
#include "support/council.h"
#include "ui/approval/case_sheet.h"
#include "ui/meeting/decide_dialog.h"
#include "ui/meeting/follow_up_panel.h"
#include "ui/meeting/meeting_dialogs.h"
#include "ui/meeting/meeting_view.h"
#include "ui/meeting/minutes_export.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>

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

struct MeetingFixture : Council {
    std::unique_ptr<MeetingPage> page;
    QStringList failures;

    MeetingFixture()
    {
        nextAnswer::clear();
        publish(kGrant);
        appoint();
        applyTheme(ThemeKind::Light, 100);
    }
    ~MeetingFixture() { page.reset(); }
    void show()
    {
        page = std::make_unique<MeetingPage>(*workspace);
        QObject::connect(page.get(), &MeetingPage::failed, page.get(), [this](const Error &e) {
            failures << e.message;
        });
        page->resize(1210, 660);
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    void leave() { page.reset(); }
    template <class W>
    [[nodiscard]] W &child(const QString &name) const
    {
        W *found = page->findChild<W *>(name);
        INFO("no child named " << name.toStdString());
        REQUIRE(found);
        return *found;
    }
    void click(const QString &name)
    {
        auto &button = child<QPushButton>(name);
        INFO(name.toStdString());
        REQUIRE(button.isEnabled());
        QTest::mouseClick(&button, Qt::LeftButton);
    }
    void chooseTopic(int topic) { child<QTableWidget>(u"agendaTable"_s).setCurrentCell(topic, 0); }
    QString sheet() const { return child<QTextBrowser>(u"meetingSheet"_s).toPlainText(); }
    /// Kept when somebody asks for pictures.
    void grab(const QString &name) const
    {
        const QString pictures = qEnvironmentVariable("ZS_PICTURES");
        if (!pictures.isEmpty())
            CHECK(page->grab().save(QDir(pictures).filePath(name + u".png"_s)));
    }
    void openCase()
    {
        signing(u"manager"_s);
        REQUIRE_OK(ApprovalDesk(*workspace)
                       .open({.process = u"grant"_s,
                              .title = u"申请道路改造专项资金"_s,
                              .project = project,
                              .classification = Classification::Open,
                              .form = {{u"amount"_s, Money::yuan(20'000'000)}}}));
    }
};

} // namespace

TEST_CASE_METHOD(
    MeetingFixture,
    "a clerk takes a waiting matter, the chief's box is closed until all others spoke, "
    "and the decision stands in the sheet",
    "[gui][meeting]")
{
    openCase();
    const MeetingId id = plan(u"市政府常务会议"_s);
    show();
    CHECK(child<QTabBar>(u"meetingTabs"_s).tabText(1).contains(u"(1)"_s));
    page->showTab(MeetingPage::Tab::Waiting);
    grab(u"meeting-waiting"_s);
    click(u"waitingPut"_s);
    CHECK(failures.isEmpty());
    CHECK(child<QTabBar>(u"meetingTabs"_s).tabText(1).contains(u"(0)"_s));
    chooseTopic(1);
    CHECK(sheet().contains(u"三重一大"_s)); // the gates, with their article
    grab(u"meeting-gates"_s);
    prepareTopic(id, 1);
    openWithAll(id);
    click(u"meeting_callTopic"_s);
    for (const auto &[login, words] :
         {std::pair{u"head"_s, u"agreed"_s}, std::pair{u"manager"_s, u"agreed, with care"_s}}) {
        leave();
        signing(login);
        show();
        chooseTopic(1);
        QTest::keyClicks(&child<QPlainTextEdit>(u"meetingWords"_s), words);
        QTest::keyClick(
            &child<QPlainTextEdit>(u"meetingWords"_s), Qt::Key_Return, Qt::ControlModifier);
        // the button is seen to be pressed first
        CHECK(QTest::qWaitFor(
            [&] { return state(id).topic(1)->opinionOf(people.at(login)) != nullptr; }));
        CHECK(failures.isEmpty());
    }
    CHECK(state(id).topic(1)->opinions.size() == 2);
    leave();
    signing(u"leader"_s);
    show();
    chooseTopic(1);
    CHECK_FALSE(child<QPushButton>(u"meeting_speak"_s).isEnabled());
    CHECK(child<QLabel>(u"meetingReason"_s).text().contains(u"末位表态"_s));
    grab(u"meeting-chief-closed"_s);
    leave();
    speak(id, 1, u"planner"_s, Stance::Oppose, u"资金来源未落实，不同意。"_s);
    signing(u"leader"_s);
    show();
    chooseTopic(1);
    CHECK(child<QPushButton>(u"meeting_speak"_s).isEnabled());
    grab(u"meeting-chief-open"_s);
    QTest::keyClicks(&child<QPlainTextEdit>(u"meetingWords"_s), u"agreed"_s);
    click(u"meeting_speak"_s);
    leave();
    signing(u"clerk"_s);
    act(id, made(MeetingVerb::CallVote, 1));
    for (const QString &login : {u"head"_s, u"manager"_s})
        cast(id, 1, login, Stance::Agree);
    signing(u"planner"_s);
    show();
    chooseTopic(1);
    auto &stance = child<QComboBox>(u"meetingStance"_s);
    stance.setCurrentIndex(1);
    click(u"meeting_cast"_s);
    leave();
    cast(id, 1, u"leader"_s, Stance::Agree);
    const auto opened = desk().read(id);
    REQUIRE_OK(opened);
    DecideDialog dialog(*opened,
                        *opened->state.topic(1),
                        workspace->people().value_or(std::vector<Person>()),
                        QDate(2026, 5, 29),
                        nullptr);
    auto *go = dialog.findChild<QPushButton *>(u"decideGo"_s);
    CHECK_FALSE(go->isEnabled());
    CHECK_FALSE(dialog.findChild<QComboBox *>(u"decideOutcome"_s)->isEnabled()); // the votes decide
    dialog.findChild<QPlainTextEdit *>(u"decideText"_s)->setPlainText(u"同意安排专项资金。"_s);
    CHECK(go->isEnabled());
    dialog.addTask();
    dialog.findChild<QTableWidget *>(u"decideTasks"_s)->item(0, 0)->setText(u"下达资金"_s);
    act(id, dialog.act());
    show();
    chooseTopic(1);
    CHECK(sheet().contains(u"同意安排专项资金。"_s));
    CHECK(sheet().contains(u"资金来源未落实，不同意。"_s));
    grab(u"meeting-decided"_s);
    click(u"meetingVerify"_s);
    CHECK(sheet().count(verdictText(SignatureVerdict::Valid))
          == static_cast<qsizetype>(desk().read(id)->acts.size()));
    CHECK_FALSE(sheet().contains(verdictText(SignatureVerdict::Invalid)));
}

TEST_CASE_METHOD(
    MeetingFixture,
    "the clerk writes down what a member said, and the member confirms it with a click",
    "[gui][meeting]")
{
    const MeetingId id = plan();
    REQUIRE_OK(desk().addTopic(id, u"专项资金"_s, u"large-funds"_s, {}));
    prepareTopic(id, 1);
    openWithAll(id);
    act(id, made(MeetingVerb::CallTopic, 1));
    show();
    chooseTopic(1);
    auto &speaker = child<QComboBox>(u"meetingSpeaker"_s);
    REQUIRE(speaker.count() == 4); // all but the chief, whose place is closed
    speaker.setCurrentIndex(speaker.findText(u"人-head"_s, Qt::MatchContains));
    child<QPlainTextEdit>(u"meetingWords"_s).setPlainText(u"原则同意。"_s);
    click(u"meeting_speak"_s);
    CHECK(failures.isEmpty());
    CHECK(sheet().contains(u"原则同意。"_s));
    leave();
    signing(u"head"_s);
    show();
    CHECK(child<QTabBar>(u"meetingTabs"_s).tabText(0).contains(u"(1)"_s));
    chooseTopic(1);
    click(u"meeting_confirm"_s);
    CHECK(state(id).topic(1)->opinionOf(people.at(u"head"_s))->isOwn());
    CHECK(child<QTabBar>(u"meetingTabs"_s).tabText(0).contains(u"(0)"_s));
}

TEST_CASE_METHOD(MeetingFixture,
                 "minutes are a PDF and a text, from the record, and logged",
                 "[gui][meeting]")
{
    const MeetingId id = plan();
    REQUIRE_OK(desk().addTopic(id, u"专项资金"_s, u"large-funds"_s, {}));
    prepareTopic(id, 1);
    openWithAll(id);
    discussAndVote(id, 1);
    signing(u"leader"_s);
    act(id, decision(1, true));
    leave();
    signing(u"clerk"_s);
    show();
    for (const QString &name : {u"纪要.pdf"_s, u"纪要.md"_s}) {
        nextAnswer::path(folder.filePath(name));
        click(u"meetingMinutes"_s);
    }
    for (const QString &failure : failures)
        INFO(failure.toStdString());
    CHECK(failures.isEmpty());
    QFile text(folder.filePath(u"纪要.md"_s));
    REQUIRE(text.open(QIODevice::ReadOnly));
    const QString minutes = QString::fromUtf8(text.readAll());
    CHECK(minutes.count(u"资金来源未落实，不同意。"_s) == 2); // as an opinion and as dissent
    CHECK(minutes.contains(u"会议决定按方案实施。"_s));
    CHECK(minutes.contains(u"落实资金来源"_s));
    QFile pdf(folder.filePath(u"纪要.pdf"_s));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    if (const QString pictures = qEnvironmentVariable("ZS_PICTURES"); !pictures.isEmpty())
        CHECK(pdf.copy(QDir(pictures).filePath(u"minutes.pdf"_s)));
    leave();
    as(u"audit"_s);
    CHECK(countOf(u"export"_s) == 2);
}

TEST_CASE_METHOD(
    MeetingFixture,
    "who answers for a follow-up sees how late it is; who asked for it urges and settles",
    "[gui][meeting]")
{
    const MeetingId id = plan();
    REQUIRE_OK(desk().addTopic(id, u"专项资金"_s, u"large-funds"_s, {}));
    prepareTopic(id, 1);
    openWithAll(id);
    discussAndVote(id, 1);
    signing(u"leader"_s);
    act(id, decision(1, true));
    clock.advance(30LL * 24 * 3600 * 1000);
    as(u"leader"_s);
    show();
    page->showTab(MeetingPage::Tab::FollowUps);
    page->followUps().showList(FollowUpDesk::Which::Supervised);
    grab(u"follow-ups"_s);
    CHECK(child<QTableWidget>(u"followUpTable"_s).item(0, 3)->text().contains(u"11"_s));
    CHECK_FALSE(child<QPushButton>(u"followUpSettle"_s).isEnabled());
    click(u"followUpUrge"_s);
    CHECK(failures.isEmpty());
    leave();
    as(u"finance"_s);
    show();
    CHECK(child<QTabBar>(u"meetingTabs"_s).tabText(2).contains(u"(1)"_s));
    const FollowUpId duty =
        FollowUpDesk(*workspace).list(FollowUpDesk::Which::Mine)->front().row.id;
    REQUIRE_OK(FollowUpDesk(*workspace).report(duty, u"已列入预算"_s, {}));
    CHECK(child<QTabBar>(u"meetingTabs"_s).tabText(2).contains(u"(0)"_s));
    for (const QString &name : {u"督办.xlsx"_s, u"督办.csv"_s, u"督办.pdf"_s}) {
        nextAnswer::path(folder.filePath(name));
        click(u"followUpExport"_s);
        CHECK(QFile(folder.filePath(name)).size() > 100);
    }
    CHECK(failures.isEmpty());
    leave();
    as(u"leader"_s);
    show();
    page->followUps().showList(FollowUpDesk::Which::Supervised);
    page->showTab(MeetingPage::Tab::FollowUps);
    click(u"followUpSettle"_s);
    CHECK(FollowUpDesk(*workspace).list(FollowUpDesk::Which::Supervised)->front().row.status
          == DutyStatus::Closed);
}

TEST_CASE_METHOD(MeetingFixture,
                 "a meeting is planned in the dialog; without a chief the reason stands there",
                 "[gui][meeting]")
{
    signing(u"clerk"_s);
    NewMeetingDialog dialog(*workspace, nullptr);
    dialog.show();
    dialog.findChild<QLineEdit *>(u"meetingTitle"_s)->setText(u"第三次会议"_s);
    dialog.setPart(people.at(u"head"_s), MemberKind::Member);
    auto *go = dialog.findChild<QPushButton *>(u"meetingPlan"_s);
    QTest::mouseClick(go, Qt::LeftButton);
    CHECK_FALSE(dialog.made().isValid());
    dialog.setPart(people.at(u"leader"_s), MemberKind::Chief);
    QTest::mouseClick(go, Qt::LeftButton);
    REQUIRE(dialog.made().isValid());
    CHECK(state(dialog.made()).members.size() == 2);
}

TEST_CASE_METHOD(MeetingFixture,
                 "who keeps no records and is in no meeting sees an empty page that says so",
                 "[gui][meeting]")
{
    as(u"head"_s);
    show();
    CHECK_FALSE(child<QPushButton>(u"meetingNew"_s).isEnabled());
    CHECK_FALSE(child<QPushButton>(u"meetingNew"_s).toolTip().isEmpty());
    CHECK(child<QPushButton>(u"meetingPlanFirst"_s).isVisible());
    grab(u"meeting-empty"_s);
    CHECK(failures.isEmpty());
}
