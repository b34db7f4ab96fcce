// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/library/staged.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSound = R"({
  "format": 1, "key": "t", "edition": 1, "name": {"zh": "模板", "en": "Template"}, "date": "2026-11-30",
  "sources": [{"key": "712", "name": {"zh": "条例", "en": "Regulation"}, "from": "2019-07-01"}],
  "steps": [
    {"key": "a", "name": {"zh": "甲", "en": "A"}, "stage": "proposal",
     "basis": {"source": "712", "article": {"zh": "第九条", "en": "art. 9"}, "mark": "V"}},
    {"key": "b", "name": {"zh": "乙", "en": "B"}, "stage": "design",
     "basis": {"source": "712", "article": {"zh": "第九条", "en": "art. 9"}, "mark": "V"},
     "papers": [{"key": "p", "name": {"zh": "文", "en": "P"}, "date": true, "tells": "budgetApproved",
       "basis": {"source": "712", "article": {"zh": "第九条", "en": "art. 9"}, "mark": "V"}}]}
  ],
  "shortcuts": [{"key": "s", "name": {"zh": "简", "en": "S"}, "leaves": ["a"],
     "basis": {"source": "712", "article": {"zh": "第十三条", "en": "art. 13"}, "mark": "V"}}]
})";

struct Broken {
    const char *what;
    QByteArray from;
    QByteArray to;
    int line;
    QString says;
};

} // namespace

TEST_CASE("every shipped template can be read, and no two have the same name", "[stages]")
{
    const auto all = shippedStageTemplates();
    REQUIRE_OK(all);
    REQUIRE(all->size() == 6);
    QStringList keys;
    for (const StageTemplate &plan : *all) {
        INFO(plan.key.toStdString());
        CHECK_FALSE(keys.contains(plan.key));
        keys << plan.key;
        CHECK(plan.id() == plan.key + u"@1");
        CHECK(plan.fits.has_value());
        for (const StepPlan &step : plan.steps) {
            CHECK_FALSE(step.basis.text().isEmpty());
            CHECK(step.basis.from.isValid());
            for (const StageRequirement &paper : step.papers)
                CHECK(plan.requirement(paper.key) == &paper);
        }
    }
}

TEST_CASE("a project is offered the template of its way and kind first", "[stages]")
{
    struct Case {
        InvestmentWay way;
        ProjectKind kind;
        QString first;
    };
    const std::vector<Case> cases{
        {InvestmentWay::Direct, ProjectKind::Building, u"direct-investment"_s},
        {InvestmentWay::CapitalInjection, ProjectKind::Transport, u"capital-injection"_s},
        {InvestmentWay::Subsidy, ProjectKind::Water, u"investment-subsidy"_s},
        {InvestmentWay::InterestSubsidy, ProjectKind::Other, u"interest-subsidy"_s},
        {InvestmentWay::Direct, ProjectKind::Information, u"information-system"_s},
        {InvestmentWay::Unset, ProjectKind::Purchase, u"purchase"_s},
    };
    for (const Case &each : cases) {
        Project project;
        project.way = each.way;
        project.kind = each.kind;
        const auto offered = byFitness(shippedTemplates(), factsOf(project, {}));
        INFO(each.first.toStdString());
        CHECK(offered.size() == shippedTemplates().size());
        CHECK(offered.front()->key == each.first);
    }
}

TEST_CASE("the text that the faults are made of is sound itself", "[stages]")
{
    const auto plan = readStageTemplate(kSound);
    REQUIRE(plan.has_value());
    CHECK(plan->steps.size() == 2);
    CHECK(plan->indexOf(u"b") == 1);
    CHECK(plan->indexOf(u"c") == -1);
}

TEST_CASE("a fault in a template is told with its line", "[stages]")
{
    const std::vector<Broken> table{
        {"format", "\"format\": 1", "\"format\": 2", 1, u"format"_s},
        {"a misspelt member", "\"papers\":", "\"paper\":", 9, u"paper"_s},
        {"an unknown source",
         "\"source\": \"712\", \"article\": {\"zh\": \"第十三条\"",
         "\"source\": \"713\", \"article\": {\"zh\": \"第十三条\"",
         13,
         u"713"_s},
        {"an unknown step", "[\"a\"]", "[\"x\"]", 12, u"\"x\""_s},
        {"a stage that goes back",
         "\"stage\": \"design\"",
         "\"stage\": \"reserve\"",
         1,
         u"\"b\""_s},
        {"the same key twice", "\"key\": \"b\"", "\"key\": \"a\"", 7, u"twice"_s},
        {"a date that is none", "2026-11-30", "2026-13-30", 2, u"2026-01-31"_s},
        {"an unknown mark",
         "\"en\": \"art. 13\"}, \"mark\": \"V\"",
         "\"en\": \"art. 13\"}, \"mark\": \"X\"",
         13,
         u"X"_s},
        {"a paper that tells without a date", "\"date\": true, ", "", 9, u"date"_s},
        {"an unknown fact",
         "\"leaves\"",
         "\"when\": \"project.colour = 1\", \"leaves\"",
         12,
         u"project.colour"_s},
        {"an expression that is a number",
         "\"leaves\"",
         "\"when\": \"1 + 1\", \"leaves\"",
         12,
         u"true or false"_s},
        {"no basis",
         "\"stage\": \"proposal\",",
         "\"stage\": \"proposal\"}, {\"key\":\"z\", \"name\": {\"zh\": \"丙\", \"en\": \"C\"}, "
         "\"stage\": \"proposal\",",
         5,
         u"basis"_s},
        {"an @ in the key", "\"key\": \"t\"", "\"key\": \"t@\"", 1, u"@"_s},
    };
    for (const Broken &each : table) {
        INFO(each.what);
        QByteArray text = kSound;
        REQUIRE(text.contains(each.from));
        text.replace(each.from, each.to);
        const auto plan = readStageTemplate(text);
        REQUIRE_FALSE(plan.has_value());
        const bool told = std::ranges::any_of(plan.error(), [&](const TextFault &fault) {
            return fault.line == each.line && fault.message.contains(each.says);
        });
        INFO(inWords(plan.error()).toStdString());
        CHECK(told);
    }
}

TEST_CASE("cut anywhere a template is refused and nothing breaks", "[stages]")
{
    for (qsizetype at = 0; at + 1 < kSound.size(); at += 7)
        CHECK_FALSE(readStageTemplate(kSound.first(at)).has_value());
}
