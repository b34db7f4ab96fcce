// SPDX-License-Identifier: GPL-3.0-or-later
#include "field/survey_answers.h"
#include "package_fixture.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const SurveyForm &shipped(QStringView key)
{
    for (const SurveyForm &form : shippedSurveyForms()) {
        if (form.key == key)
            return form;
    }
    FAIL("no such form");
    return shippedSurveyForms().front();
}

QStringList faultFields(const SurveyForm &form, const SurveyAnswers &answers)
{
    QStringList fields;
    for (const SurveyFault &fault : checkAnswers(form, answers)) {
        CHECK_FALSE(fault.message.isEmpty());
        fields << u"%1[%2].%3"_s.arg(fault.group).arg(fault.row).arg(fault.field);
    }
    return fields;
}

std::vector<TextFault> faultsOf(const QByteArray &json)
{
    const auto form = readSurveyForm(json);
    REQUIRE(!form);
    return form.error();
}

QByteArray formWith(const QByteArray &fields)
{
    return "{\"format\":1,\"key\":\"f\",\"edition\":1,\"name\":{\"zh\":\"表\"},\"subject\":"
           "\"task\",\"groups\":[\n{\"key\":\"g\",\"name\":{\"zh\":\"组\"},\"fields\":[\n"
           + fields + "\n]}]}";
}

} // namespace

TEST_CASE("shipped forms read, and are written as they are read", "[field][form]")
{
    REQUIRE(shippedSurveyForms().size() == 3);
    for (const SurveyForm &form : shippedSurveyForms()) {
        const auto again = readSurveyForm(toJson(form));
        REQUIRE(again);
        CHECK(*again == form);
        CHECK_FALSE(form.name.zh.isEmpty());
        CHECK_FALSE(form.name.en.isEmpty());
    }
}

TEST_CASE("a field is asked for and required only where its condition says so", "[field][form]")
{
    const SurveyForm &form = shipped(u"progress");
    SurveyAnswers answers{{u"main"_s, {{{u"percent"_s, u"30"_s}, {u"behind"_s, u"false"_s}}}}};
    CHECK(faultFields(form, answers).isEmpty());
    answers[u"main"_s][0][u"behind"_s] = u"true"_s;
    CHECK(faultFields(form, answers) == QStringList{u"main[0].reason"_s});
    answers[u"main"_s][0][u"reason"_s] = u"weather"_s;
    CHECK(faultFields(form, answers).isEmpty());
    answers[u"main"_s][0][u"percent"_s] = u"100"_s;
    CHECK(faultFields(form, answers) == QStringList{u"main[0].finished"_s});
    answers[u"main"_s][0][u"started"_s] = u"2026-11-20"_s;
    answers[u"main"_s][0][u"finished"_s] = u"2026-11-19"_s;
    const auto faults = checkAnswers(form, answers);
    REQUIRE(faults.size() == 1);
    CHECK((faults[0].message == form.groups[0].fields[2].message.en
           || faults[0].message == form.groups[0].fields[2].message.zh));
    answers[u"main"_s][0][u"finished"_s] = u"2026-11-20"_s;
    CHECK(faultFields(form, answers).isEmpty());
    CHECK(faultFields(form, {}) == QStringList({u"main[0].percent"_s, u"main[0].behind"_s}));
}

TEST_CASE("each row of a repeated group is checked by itself", "[field][form]")
{
    const SurveyForm &form = shipped(u"progress");
    SurveyAnswers answers{
        {u"main"_s, {{{u"percent"_s, u"30"_s}, {u"behind"_s, u"false"_s}}}},
        {u"quantities"_s,
         {{{u"item"_s, u"管道"_s}, {u"amount"_s, u"12.5"_s}, {u"unit"_s, u"米"_s}},
          {{u"item"_s, u"井"_s}, {u"amount"_s, u"-1"_s}, {u"unit"_s, u"座"_s}},
          {{u"amount"_s, u"1"_s}, {u"unit"_s, u"座"_s}}}}};
    CHECK(faultFields(form, answers)
          == QStringList({u"quantities[1].amount"_s, u"quantities[2].item"_s}));
    answers[u"quantities"_s].resize(51, answers[u"quantities"_s].front());
    CHECK(faultFields(form, answers).contains(u"quantities[50]."_s));
}

TEST_CASE("values of the wrong kind are told", "[field][form]")
{
    const SurveyForm &form = shipped(u"problem");
    SurveyAnswers answers{{u"main"_s,
                           {{{u"kind"_s, u"safety fire"_s},
                             {u"urgent"_s, u"maybe"_s},
                             {u"text"_s, u"x"_s},
                             {u"place"_s, u"95 10"_s},
                             {u"photos"_s, u"../../etc/passwd"_s}}}}};
    CHECK(faultFields(form, answers)
          == QStringList(
              {u"main[0].kind"_s, u"main[0].urgent"_s, u"main[0].place"_s, u"main[0].photos"_s}));
    SurveyRow &row = answers[u"main"_s][0];
    row[u"kind"_s] = u"safety traffic"_s;
    row[u"urgent"_s] = u"false"_s;
    row[u"place"_s] = u"30.65 104.06 5"_s;
    row[u"photos"_s] = QString(64, u'a') + u' ' + QString(64, u'b');
    CHECK(faultFields(form, answers).isEmpty());
    row[u"wanted"_s] = u"left over from before"_s;
    row[u"unknown"_s] = u"?"_s;
    const SurveyAnswers kept = tidied(form, answers);
    CHECK_FALSE(kept.at(u"main"_s)[0].contains(u"wanted"_s));
    CHECK_FALSE(kept.at(u"main"_s)[0].contains(u"unknown"_s));
    CHECK(kept.at(u"main"_s)[0].contains(u"photos"_s));
}

TEST_CASE("faults in a form are told with their lines, all at once", "[field][form]")
{
    const auto faults = faultsOf(formWith(
        "{\"key\":\"a\",\"name\":{\"zh\":\"甲\"},\"type\":\"whole\",\"min\":5,\"max\":1},\n"
        "{\"key\":\"a\",\"name\":{\"zh\":\"乙\"},\"type\":\"text\"},\n"
        "{\"key\":\"c\",\"name\":{\"zh\":\"丙\"},\"type\":\"choice\"},\n"
        "{\"key\":\"d\",\"name\":{\"zh\":\"丁\"},\"type\":\"text\",\"when\":\"a >\"},\n"
        "{\"key\":\"e\",\"name\":{\"zh\":\"戊\"},\"type\":\"text\",\"when\":\"a + 1\"},\n"
        "{\"key\":\"h\",\"name\":{\"zh\":\"己\"},\"type\":\"text\",\"sets\":\"budget\"},\n"
        "{\"key\":\"i\",\"name\":{\"zh\":\"庚\"},\"type\":\"text\",\"requird\":true}"));
    QSet<int> lines;
    for (const TextFault &fault : faults) {
        lines.insert(fault.line);
        CHECK_FALSE(fault.message.isEmpty());
    }
    CHECK(lines == QSet<int>{3, 4, 5, 6, 7, 8, 9});
    CHECK_FALSE(faultsOf("[]").empty());
    CHECK_FALSE(faultsOf("{").empty());
}

TEST_CASE("reports travel as they were filled in", "[field][form]")
{
    SurveyReport report;
    report.id = numbered(1);
    report.task = numbered(2);
    report.form = u"progress"_s;
    report.author = u"张三"_s;
    report.filledAt = 12'345;
    report.answers = {{u"main"_s, {{{u"percent"_s, u"30"_s}}}}, {u"quantities"_s, {{}, {}}}};
    const auto read = reportsFromJson(toJson({report}));
    REQUIRE_OK(read);
    REQUIRE(read->size() == 1);
    CHECK(read->front() == report);
    CHECK(!reportsFromJson("{}"));
    CHECK(!reportsFromJson(toJson({report}).replace("\"30\"", "30")));
}
