// SPDX-License-Identifier: GPL-3.0-or-later
// Forms of the office: drafted, published, in packages, and read again years later.
#include "field_site.h"

TEST_CASE("a published form travels, is filled in, and its reports outlive it", "[field]")
{
    Site site;
    FieldDesk desk = site.desk();
    SurveyForm form;
    form.key = u"trench"_s;
    form.name = {u"沟槽验收"_s, u"Trench"_s};
    form.groups = {{u"main"_s, {u"情况"_s, u"Facts"_s}, 1, {}}};
    SurveyField depth;
    depth.key = u"depth"_s;
    depth.name = {u"沟槽深度"_s, u"Depth"_s};
    depth.type = SurveyType::Whole;
    depth.required = true;
    form.groups[0].fields = {depth};
    const auto draft = desk.saveForm(form);
    REQUIRE_OK(draft);
    FieldKit early = site.device(u"平板一"_s);
    CHECK(std::ranges::none_of(early.forms(), [](const auto &f) { return f.key == u"trench"_s; }));

    // a draft is changed in place; an unsound one changes nothing
    form.groups[0].fields[0].condition = u"depth > nonsense"_s;
    CHECK(desk.saveForm(form, *draft).error().code == ErrorCode::Invalid);
    form.groups[0].fields[0].condition = u"depth > 10"_s;
    CHECK(desk.saveForm(form, *draft).value() == *draft);
    REQUIRE_OK(desk.publishForm(*draft));
    CHECK(desk.publishForm(*draft).error().code == ErrorCode::Conflict);

    FieldKit kit = site.device(u"平板二"_s);
    SurveyReport report;
    report.task = site.road.value();
    report.form = u"trench"_s;
    report.edition = 1;
    report.author = u"王五"_s;
    report.answers = {{u"main"_s, {{{u"depth"_s, u"5"_s}}}}};
    CHECK(kit.fill(report, site.clock.now()).error().code == ErrorCode::Invalid);
    report.answers[u"main"_s][0][u"depth"_s] = u"1200"_s;
    REQUIRE_OK(kit.fill(report, site.clock.now()));

    // a published one is not touched: the same key becomes the next edition, which takes over
    form.groups[0].fields[0].name = {u"槽深"_s, u"Depth"_s};
    const auto second = desk.saveForm(form, *draft);
    REQUIRE_OK(second);
    CHECK(*second != *draft);
    REQUIRE_OK(desk.publishForm(*second));
    const auto forms = desk.forms();
    REQUIRE_OK(forms);
    REQUIRE(forms->size() == 2);
    CHECK((*forms)[0].edition == 2);
    CHECK((*forms)[0].state == FormState::InForce);
    CHECK((*forms)[1].state == FormState::Retired);

    // what was filled in with the first edition is read by it
    CHECK(site.take(site.send(kit)).reports == 1);
    const auto reports = desk.reports();
    REQUIRE_OK(reports);
    REQUIRE(reports->size() == 1);
    CHECK(reports->front().lines == QStringList{u"Depth: 1200"_s});

    REQUIRE_OK(desk.retireForm(*second));
    CHECK(desk.retireForm(*second).error().code == ErrorCode::Conflict);
    const auto given = desk.formsInForce();
    REQUIRE_OK(given);
    CHECK(given->size() == shippedSurveyForms().size());
}

TEST_CASE("an edition of the office takes the place of the form that comes with the program",
          "[field]")
{
    Site site;
    FieldDesk desk = site.desk();
    SurveyForm own = shippedSurveyForms().front();
    own.name.zh = u"本单位进度填报"_s;
    const auto draft = desk.saveForm(own);
    REQUIRE_OK(draft);
    REQUIRE_OK(desk.publishForm(*draft));
    const auto given = desk.formsInForce();
    REQUIRE_OK(given);
    CHECK(given->size() == shippedSurveyForms().size());
    const auto found = std::ranges::find(*given, own.key, &SurveyForm::key);
    REQUIRE(found != given->end());
    CHECK(found->edition == shippedSurveyForms().front().edition + 1);
    CHECK(found->name.zh == u"本单位进度填报"_s);
}
