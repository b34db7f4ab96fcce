// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines, timers, dry runs, and what is stored and signed.
#include "approval/case_json.h"
#include "approval/deadlines.h"
#include "approval/process_json.h"
#include "approval/simulation.h"
#include "approval_desk.h"

using namespace zs;
using namespace zs::test;

namespace {

/// The office calendar with China's notices.
const WorkCalendar &office()
{
    static const auto calendar = [] {
        Plan plan;
        Calendar standard = standardCalendar();
        standard.id = idNumber<CalendarId>(6, 1);
        plan.project.calendar = standard.id;
        plan.calendars.push_back(standard);
        return CalendarSet::compile(plan, shippedHolidays()).project();
    }();
    return *calendar;
}

UtcMillis china(int year, int month, int day, int hour)
{
    return chinaTime(QDate(year, month, day), hour * 60);
}

} // namespace

TEST_CASE("deadlines count working days from the next day on, over holidays and make-up days")
{
    // 2026: Spring Festival 15 to 23 February; Saturdays 14 and 28 February are worked
    CHECK(dueAfter(office(), china(2026, 3, 2, 8), 1) == china(2026, 3, 3, 17));
    CHECK(dueAfter(office(), china(2026, 3, 2, 23), 1) == china(2026, 3, 3, 17));
    CHECK(dueAfter(office(), china(2026, 2, 13, 9), 1) == china(2026, 2, 14, 17));
    CHECK(dueAfter(office(), china(2026, 2, 13, 9), 2) == china(2026, 2, 24, 17));
    CHECK(dueAfter(office(), china(2026, 2, 27, 9), 1) == china(2026, 2, 28, 17));
    CHECK(dueAfter(office(), china(2026, 2, 16, 9), 0) == china(2026, 2, 24, 17));
    CHECK(remindBefore(office(), china(2026, 2, 24, 17), 1) == china(2026, 2, 14, 8));
    CHECK(workingDaysBetween(office(), QDate(2026, 2, 13), QDate(2026, 2, 24)) == 2);
    CHECK(workingDaysBetween(office(), QDate(2026, 2, 24), QDate(2026, 2, 13)) == 0);
    CHECK(chinaDate(china(2026, 3, 2, 0)) == QDate(2026, 3, 2));
    CHECK(chinaDate(china(2026, 3, 2, 0) - 1) == QDate(2026, 3, 1));
}

TEST_CASE("a node reminds, is late once, and tells who is named, but never passes by itself")
{
    ProcessNode node = sign("a", {1});
    node.deadlineDays = 3;
    node.remindDays = 1;
    node.escalateTo = {the(7)};
    Desk desk(process({node}));
    desk.outside.calendar = &office();
    desk.submit();
    CHECK(desk.visit("a").due == china(2026, 3, 5, 17));
    desk.tick(china(2026, 3, 4, 7));
    CHECK(desk.events.empty());
    desk.tick(china(2026, 3, 4, 8));
    CHECK(desk.told(CaseEventKind::Reminded));
    desk.tick(china(2026, 3, 4, 9));
    CHECK_FALSE(desk.told(CaseEventKind::Reminded));
    desk.tick(china(2026, 3, 5, 17));
    CHECK_FALSE(desk.told(CaseEventKind::Late));
    desk.tick(china(2026, 3, 5, 17) + 1);
    CHECK(desk.told(CaseEventKind::Late));
    REQUIRE(desk.told(CaseEventKind::Escalated));
    CHECK(desk.events.back().persons == persons({7}));
    desk.tick(china(2026, 12, 1, 9));
    CHECK(desk.events.empty());
    CHECK(desk.asked() == setOf({1}));
}

TEST_CASE("a timer lets the case go on when its working days are over")
{
    Desk desk(process({timer("wait", 2), sign("a", {1})}));
    desk.outside.calendar = &office();
    desk.submit();
    desk.tick(china(2026, 3, 4, 16));
    CHECK(desk.at("wait") == VisitStatus::Open);
    desk.tick(china(2026, 3, 4, 17));
    CHECK(desk.asked() == setOf({1}));
}

TEST_CASE("a suspended node gets its deadline anew")
{
    ProcessNode slow = sign("b", {2});
    slow.deadlineDays = 1;
    Desk desk(process({sign("a", {1}), parallel("fork", {{slow}, {sign("c", {3})}})}));
    desk.outside.calendar = &office();
    desk.submit();
    desk.agree(1);
    desk.giveBack(3, ReturnTo::Previous, Resume::Direct);
    desk.tick(china(2026, 3, 9, 9));
    CHECK_FALSE(desk.told(CaseEventKind::Late));
    desk.now = china(2026, 3, 9, 10);
    desk.agree(1);
    CHECK(desk.visit("b").due == china(2026, 3, 10, 17));
}

TEST_CASE("replay asks nobody: other persons and calendars change nothing")
{
    ProcessNode node = sign("a", {1, 2}, SignMode::All);
    node.deadlineDays = 5;
    Desk desk(process({node, sign("b", {3})}));
    desk.outside.calendar = &office();
    desk.submit();
    desk.agree(2);
    desk.agree(1);
    desk.agree(3);
    const auto again = replay(desk.definition, desk.opening, desk.acts);
    REQUIRE_OK(again);
    CHECK(*again == desk.state);
    auto cut = desk.acts;
    cut.erase(cut.begin() + 1);
    CHECK(replay(desk.definition, desk.opening, cut) != desk.state);
}

TEST_CASE("a case that was changed in the store is not read")
{
    Desk desk(process({sign("a", {1, 2}, SignMode::All)}));
    desk.submit();
    desk.act(desk.toward(Verb::Delegate, 1, {5}));
    desk.refuse(5);
    const QByteArray stored = writeCase(desk.state);
    const auto read = readCase(stored);
    REQUIRE_OK(read);
    CHECK(*read == desk.state);
    for (const auto &[from, to] : {std::pair("\"open\"", "\"opened\""),
                                   std::pair("\"current\":{", "\"current\":{\"x\":77,"),
                                   std::pair("{", "{ "),
                                   std::pair("\"format\":1", "\"format\":2")}) {
        QByteArray changed = stored;
        changed.replace(from, to);
        REQUIRE(changed != stored);
        const auto refused = readCase(changed);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Corrupt);
    }
    CHECK_FALSE(readCase({}));
    CHECK_FALSE(readAct("[]"));
}

TEST_CASE("a signature is over everything that was decided")
{
    Desk desk(process({sign("a", {1})}));
    desk.submit();
    CaseAct act = desk.turn(Verb::Agree, 1, u"同意"_s);
    act.at = kMonday;
    const SignedHashes hash{QByteArray(32, 'h'), QByteArray(32, 'd')};
    const QByteArray content = signatureContent(desk.state, act, hash);
    CHECK(content == signatureContent(desk.state, act, hash));
    std::vector<QByteArray> others{
        signatureContent(desk.state, act, {QByteArray(32, 'i'), hash.definition}),
        signatureContent(desk.state, act, {hash.form, QByteArray(32, 'e')})};
    const auto with = [&](auto change) {
        CaseAct other = act;
        change(other);
        others.push_back(signatureContent(desk.state, other, hash));
    };
    with([](CaseAct &a) { a.opinion = u"同意。"_s; });
    with([](CaseAct &a) { a.verb = Verb::Refuse; });
    with([](CaseAct &a) { a.actor = person(2); });
    with([](CaseAct &a) { a.at += 1; });
    with([](CaseAct &a) { a.visit = 1; });
    CaseState state = desk.state;
    state.id = idNumber<CaseId>(8, 2);
    others.push_back(signatureContent(state, act, hash));
    CHECK_FALSE(std::ranges::contains(others, content));
    CHECK(std::set(others.begin(), others.end()).size() == others.size());
}

TEST_CASE("a dry run shows the way, the signers and the finish, and where nobody would sign")
{
    ProcessNode slow = sign("a", {1});
    slow.deadlineDays = 2;
    Desk desk(process({slow, fromAmount("x", 1000, {sign("big", {2})}, {sign("small", {1})})}));
    desk.avoiding = setOf({2});
    desk.outside.calendar = &office();
    const auto large = simulate(desk.definition, form(5000), person(0), kMonday, desk.outside);
    REQUIRE_OK(large);
    CHECK(large->outcome == CaseStatus::Approved);
    REQUIRE(large->nodes.size() == 3);
    CHECK(large->nodes[0].persons == persons({1}));
    CHECK(large->nodes[0].due == china(2026, 3, 4, 17));
    CHECK(large->nodes[1].node == u"big"_s);
    CHECK(large->nodes[1].empty);
    CHECK(large->finish == china(2026, 3, 4, 17));
    CHECK(large->warnings.size() == 1);

    const auto small = simulate(desk.definition, form(5), person(0), kMonday, desk.outside);
    REQUIRE_OK(small);
    CHECK(small->nodes[1].node == u"small"_s);
    CHECK(small->warnings.size() == 1); // person 1 signs twice
    CHECK_FALSE(simulate(desk.definition, {}, person(0), kMonday, desk.outside));
}

TEST_CASE("each shipped process comes to its end when everybody agrees")
{
    const auto shipped = shippedProcesses();
    REQUIRE_OK(shipped);
    for (const ProcessDefinition &definition : *shipped) {
        INFO(definition.key.toStdString());
        FormValues form;
        for (const FormField &field : definition.fields) {
            switch (field.type) {
            case FormType::Money:
                form[field.key] = Money::yuan(60'000'000);
                break;
            case FormType::Number:
                form[field.key] = std::int64_t{40};
                break;
            case FormType::Flag:
                form[field.key] = true;
                break;
            case FormType::Text:
                form[field.key] = u"text"_s;
                break;
            case FormType::Choice:
                form[field.key] = field.choices.back();
                break;
            case FormType::Person:
                form[field.key] = person(3);
                break;
            case FormType::Unit:
                form[field.key] = idNumber<OrgUnitId>(3, 1);
                break;
            case FormType::Date:
                form[field.key] = QDate(2026, 4, 1);
                break;
            }
        }
        int number = 10;
        ApprovalOutside outside;
        outside.persons = [&](const ParticipantRule &, const CaseState &) {
            return std::vector{person(++number)};
        };
        outside.avoids = [](PersonId, const CaseState &) { return false; };
        outside.calendar = &office();
        const auto run = simulate(definition, form, person(0), kMonday, outside);
        REQUIRE_OK(run);
        CHECK(run->outcome == CaseStatus::Approved);
        CHECK(run->warnings.empty());
        CHECK(run->nodes.size() >= 3);
    }
}
