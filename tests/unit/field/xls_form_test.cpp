// SPDX-License-Identifier: GPL-3.0-or-later
#include "field/xls_form.h"

#include "field/survey_answers.h"
#include "field/xls_expression.h"
#include "support/stringify.h"

#include <random>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

XlsFormSheet sheet(const QString &name, std::initializer_list<QString> lines)
{
    XlsFormSheet made{name, {}};
    for (const QString &line : lines)
        made.rows.push_back(line.split(u'|'));
    return made;
}

const XlsFormSheet kChoices = sheet(u"choices"_s,
                                    {u"list_name|name|label::中文 (zh)|label::English (en)"_s,
                                     u"grade|1|优良|Good"_s,
                                     u"grade|2|合格|Passed"_s,
                                     u"grade|不合格|不合格|Failed"_s,
                                     u"grade|two words|x|y"_s});

QStringList messages(const XlsFormRead &read)
{
    QStringList all;
    for (const XlsFormNote &note : read.notes)
        all << u"%1:%2 %3"_s.arg(note.sheet).arg(note.row).arg(note.message);
    return all;
}

} // namespace

TEST_CASE("an XLSForm keeps its names, languages, groups, repeats and conditions", "[field]")
{
    const auto read = readXlsForm(
        {sheet(u"survey"_s,
               {u"type|name|label::中文 (zh)|label::English (en)|required|relevant|constraint"_s,
                u"integer|depth_mm|沟槽深度|Depth|yes||. >= 100 and . <= 9000"_s,
                u"select_one grade|grade|评定|Grade|true()||"_s,
                u"begin_group|fault|问题|Fault||selected(${grade}, '不合格')|"_s,
                u"text|what|问题描述|What|yes||"_s,
                u"image|shot|照片|Photo|||"_s,
                u"image|sign|签名|Signature|||"_s,
                u"end_group||||||"_s,
                u"begin_repeat|point|测点|Point|||"_s,
                u"decimal|value|实测值|Value|||${value} > 0 or not(${depth_mm} = '')"_s,
                u"end_repeat||||||"_s}),
         kChoices,
         sheet(u"settings"_s, {u"form_title|form_id"_s, u"沟槽验收|trench-check"_s})},
        u"file"_s);
    REQUIRE_OK(read);
    const SurveyForm &form = read->form;
    CHECK(form.key == u"trench_check"_s);
    CHECK(form.name.zh == u"沟槽验收"_s);
    REQUIRE(form.groups.size() == 3);
    CHECK(form.groups[0].fields[0].key == u"depth_mm"_s);
    CHECK(form.groups[0].fields[0].name.en == u"Depth"_s);
    CHECK(form.groups[0].fields[0].required);
    CHECK(form.groups[0].fields[0].condition == u"depth_mm >= 100 and depth_mm <= 9000"_s);
    REQUIRE(form.groups[0].fields[1].choices.size() == 3);
    CHECK(form.groups[0].fields[1].choices[0].key == u"1"_s);
    CHECK(form.groups[1].key == u"fault"_s);
    CHECK(form.groups[1].fields[1].when == u"( grade = \"不合格\" )"_s);
    CHECK(form.groups[1].fields[2].type == SurveyType::Photo);
    CHECK(form.groups[2].repeats == 100);
    CHECK(form.groups[2].fields[0].condition == u"value > 0 or not ( not known(depth_mm) )"_s);

    // what was read is asked as it was meant
    SurveyAnswers answers{{u"main"_s, {{{u"depth_mm"_s, u"50"_s}, {u"grade"_s, u"2"_s}}}}};
    CHECK_FALSE(isAsked(form, answers, 1, 0, 0));
    answers[u"main"_s][0][u"grade"_s] = u"不合格"_s;
    CHECK(isAsked(form, answers, 1, 0, 0));
    const auto faults = checkAnswers(form, answers);
    REQUIRE(faults.size() == 2); // the depth, and what must be described
    CHECK(faults[0].field == u"depth_mm"_s);
    CHECK(faults[1].field == u"what"_s);
    // the one choice whose name has a blank is told with its row
    CHECK(messages(*read).filter(u"choices:5"_s).size() == 1);
}

TEST_CASE("what an XLSForm has and a form has not is listed with its row", "[field]")
{
    const auto read =
        readXlsForm({sheet(u"survey"_s,
                           {u"type|name|label|relevant|constraint|calculation|appearance"_s,
                            u"start|start|||||"_s,
                            u"geotrace|way|Way||||"_s,
                            u"audio|talk|Talk||||"_s,
                            u"select_one nothing|x|X||||"_s,
                            u"text|1st name|Name|pulldata('a', 'b')|regex(., '[a-z]+')||"_s,
                            u"image|mine|Mine||||signature"_s,
                            u"begin repeat|outer|Outer||||"_s,
                            u"text|in1|In||||"_s,
                            u"begin repeat|inner|Inner||||"_s,
                            u"text|in2|In||||"_s,
                            u"end repeat||||||"_s,
                            u"text|in3|In|||1+1|"_s,
                            u"end repeat||||||"_s,
                            u"end group||||||"_s})},
                    u"现场"_s);
    REQUIRE_OK(read);
    const auto told = messages(*read);
    INFO(told.join(u'\n').toStdString());
    for (const int row : {2, 3, 4, 5, 10, 11, 13, 15})
        CHECK(told.filter(u"survey:%1 "_s.arg(row)).size() == 1);
    CHECK(told.filter(u"survey:6 "_s).size() == 3); // its name and both conditions
    const SurveyForm &form = read->form;
    REQUIRE(form.groups.size() == 2);
    CHECK(form.groups[0].fields[0].key == u"q_1st_name"_s);
    CHECK(form.groups[0].fields[0].when.isEmpty());
    CHECK(form.groups[0].fields[1].type == SurveyType::Signature);
    REQUIRE(form.groups[1].fields.size() == 2);
    CHECK(form.groups[1].fields[1].key == u"in3"_s);
}

TEST_CASE("workbooks that are no XLSForm are refused", "[field]")
{
    CHECK(readXlsForm({}, u"a"_s).error().code == ErrorCode::Invalid);
    CHECK(readXlsForm({sheet(u"Sheet1"_s, {u"type|name"_s})}, u"a"_s).error().code
          == ErrorCode::Invalid);
    CHECK(readXlsForm({sheet(u"survey"_s, {u"type|name"_s, u"audio|x"_s})}, u"a"_s).error().code
          == ErrorCode::Invalid);
    CHECK(readXlsForm({sheet(u"survey"_s, {u""_s, u""_s})}, u""_s).error().code
          == ErrorCode::Invalid);
}

TEST_CASE("any mixture of cells makes a sound form or is refused", "[field]")
{
    const QStringList words{u"text"_s,
                            u"integer"_s,
                            u"select_one l"_s,
                            u"select_multiple l or_other"_s,
                            u"begin_group"_s,
                            u"end_group"_s,
                            u"begin repeat"_s,
                            u"end repeat"_s,
                            u"note"_s,
                            u"image"_s,
                            u"a"_s,
                            u"min"_s,
                            u"${a} > 1"_s,
                            u"selected(${b}, 'x')"_s,
                            u"not(. = '')"_s,
                            u"((((("_s,
                            u"沟槽"_s,
                            u"yes"_s,
                            u""_s,
                            QString(600, u'k'),
                            u"b"_s};
    std::mt19937 random(20261201);
    const auto word = [&] { return words[static_cast<qsizetype>(random() % 21)]; };
    int sound = 0;
    for (int round = 0; round < 3'000; ++round) {
        XlsFormSheet survey{u"survey"_s,
                            {{u"type"_s,
                              u"name"_s,
                              u"label"_s,
                              u"relevant"_s,
                              u"constraint"_s,
                              u"repeat_count"_s}}};
        XlsFormSheet choices{u"choices"_s, {{u"list_name"_s, u"name"_s, u"label"_s}}};
        for (auto row = random() % 12; row > 0; --row) {
            QStringList cells;
            for (auto cell = random() % 7; cell > 0; --cell)
                cells << word();
            survey.rows.push_back(cells);
            choices.rows.push_back({u"l"_s, word(), word()});
        }
        const auto read = readXlsForm({survey, choices}, word());
        if (!read)
            continue;
        ++sound;
        const auto again = readSurveyForm(toJson(read->form));
        REQUIRE(again.has_value());
        REQUIRE(*again == read->form);
    }
    CHECK(sound > 300);
}

TEST_CASE("conditions of XLSForms are said in the language of rules or refused", "[field]")
{
    const QHash<QString, QString> keys{{u"a b"_s, u"a_b"_s}, {u"age"_s, u"age"_s}};
    CHECK(ruleOfXPath(u"${age} div 2 >= 10"_s, u"x"_s, keys).value() == u"age / 2 >= 10"_s);
    CHECK(ruleOfXPath(u". != ''"_s, u"x"_s, keys).value() == u"known(x)"_s);
    CHECK(ruleOfXPath(u". <= date('2026-05-01')"_s, u"x"_s, keys).value() == u"x <= 2026-05-01"_s);
    CHECK(ruleOfXPath(u"true() and ${age}=\"1\""_s, u"x"_s, keys).value()
          == u"true and age = \"1\""_s);
    for (const QString &odd : {u"${nobody} = 1"_s,
                               u"count(${age})"_s,
                               u"selected(${age})"_s,
                               u"date('tomorrow') > ."_s,
                               u"/data/age > 1"_s,
                               u"'a\"b' = ."_s,
                               u"selected("_s})
        CHECK_FALSE(ruleOfXPath(odd, u"x"_s, keys).has_value());
}
