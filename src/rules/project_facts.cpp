// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/project_facts.h"

#include <QtGlobal>

#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStages{"reserve"_L1,
                             "proposal"_L1,
                             "feasibility"_L1,
                             "design"_L1,
                             "procurement"_L1,
                             "execution"_L1,
                             "acceptance"_L1,
                             "finalAccount"_L1,
                             "closed"_L1,
                             "cancelled"_L1};
constexpr std::array kKinds{"building"_L1,
                            "transport"_L1,
                            "water"_L1,
                            "municipal"_L1,
                            "information"_L1,
                            "purchase"_L1,
                            "ecology"_L1,
                            "other"_L1};

constexpr std::array kWays{
    ""_L1, "direct"_L1, "capitalInjection"_L1, "subsidy"_L1, "interestSubsidy"_L1};

struct Entry {
    FactInfo info;
    RuleValue (*value)(const Project &, const ProjectFigures &);
};

RuleValue amount(Money money)
{
    return money.fen == 0 ? RuleValue() : valueOf(RuleNumber::ofHundredths(money.fen));
}

RuleValue dayOf(QDate day)
{
    return day.isValid() ? RuleValue(day) : RuleValue();
}

using P = const Project &;
using F = const ProjectFigures &;

constexpr std::array kEntries{
    Entry{{"project.estimate",
           RuleKind::Number,
           FactUnit::Yuan,
           QT_TRANSLATE_NOOP("Fact", "Estimate of the feasibility study")},
          [](P p, F) { return amount(p.estimate); }},
    Entry{{"project.budget",
           RuleKind::Number,
           FactUnit::Yuan,
           QT_TRANSLATE_NOOP("Fact", "Approved budget")},
          [](P p, F) { return amount(p.budget); }},
    Entry{{"project.stage", RuleKind::Text, FactUnit::None, QT_TRANSLATE_NOOP("Fact", "Stage")},
          [](P p, F) -> RuleValue { return QString(kStages[static_cast<std::size_t>(p.stage)]); }},
    Entry{{"project.stageNumber",
           RuleKind::Number,
           FactUnit::Count,
           QT_TRANSLATE_NOOP("Fact", "Stage, counted from 0 for the reserve")},
          [](P p, F) { return valueOf(RuleNumber::of(static_cast<std::int64_t>(p.stage))); }},
    Entry{{"project.kind", RuleKind::Text, FactUnit::None, QT_TRANSLATE_NOOP("Fact", "Kind")},
          [](P p, F) -> RuleValue { return QString(kKinds[static_cast<std::size_t>(p.kind)]); }},
    Entry{{"project.hasCode",
           RuleKind::Truth,
           FactUnit::None,
           QT_TRANSLATE_NOOP("Fact", "Has a project code")},
          [](P p, F) -> RuleValue { return !p.code.trimmed().isEmpty(); }},
    Entry{{"project.secretLevel",
           RuleKind::Number,
           FactUnit::Count,
           QT_TRANSLATE_NOOP("Fact", "Secrecy level, from 0 (open) to 4 (top secret)")},
          [](P p, F) {
              return valueOf(RuleNumber::of(static_cast<std::int64_t>(p.classification)));
          }},
    Entry{{"project.secrecyYears",
           RuleKind::Number,
           FactUnit::Count,
           QT_TRANSLATE_NOOP("Fact", "Years of secrecy")},
          [](P p, F) { return valueOf(RuleNumber::of(p.secrecyYears)); }},
    Entry{{"project.limitsKnowledge",
           RuleKind::Truth,
           FactUnit::None,
           QT_TRANSLATE_NOOP("Fact", "Says who needs to know")},
          [](P p, F) -> RuleValue { return !p.needToKnow.trimmed().isEmpty(); }},
    Entry{{"project.hasOwner",
           RuleKind::Truth,
           FactUnit::None,
           QT_TRANSLATE_NOOP("Fact", "Has a unit in charge")},
          [](P p, F) -> RuleValue { return p.owner.isValid(); }},
    Entry{{"project.hasLeader",
           RuleKind::Truth,
           FactUnit::None,
           QT_TRANSLATE_NOOP("Fact", "Has a leader")},
          [](P p, F) -> RuleValue { return p.leader.isValid(); }},
    Entry{{"project.approvedOn",
           RuleKind::Day,
           FactUnit::None,
           QT_TRANSLATE_NOOP("Fact", "Approved on")},
          [](P p, F) { return dayOf(p.approvedOn); }},
    Entry{{"project.plannedStart",
           RuleKind::Day,
           FactUnit::None,
           QT_TRANSLATE_NOOP("Fact", "Planned start")},
          [](P p, F) { return dayOf(p.plannedStart); }},
    Entry{{"project.plannedFinish",
           RuleKind::Day,
           FactUnit::None,
           QT_TRANSLATE_NOOP("Fact", "Planned finish")},
          [](P p, F) { return dayOf(p.plannedFinish); }},
    Entry{{"project.hasBaseline",
           RuleKind::Truth,
           FactUnit::None,
           QT_TRANSLATE_NOOP("Fact", "Has an adopted baseline")},
          [](P p, F) -> RuleValue { return p.controlBaseline.isValid(); }},
    Entry{{"project.progress",
           RuleKind::Number,
           FactUnit::Share,
           QT_TRANSLATE_NOOP("Fact", "Physical progress")},
          [](P, F f) { return f.progress; }},
    Entry{{"project.workBegan",
           RuleKind::Day,
           FactUnit::None,
           QT_TRANSLATE_NOOP("Fact", "First actual start")},
          [](P, F f) { return f.workBegan; }},
    Entry{{"project.daysLate",
           RuleKind::Number,
           FactUnit::Days,
           QT_TRANSLATE_NOOP("Fact", "Days behind the planned finish")},
          [](P, F f) { return f.daysLate; }},
    Entry{{"project.way",
           RuleKind::Text,
           FactUnit::None,
           QT_TRANSLATE_NOOP("Fact", "Way of investing")},
          [](P p, F) {
              const QString way(kWays[static_cast<std::size_t>(p.way)]);
              return way.isEmpty() ? RuleValue() : RuleValue(way);
          }},
    Entry{{"project.hasCodeBasis",
           RuleKind::Truth,
           FactUnit::None,
           QT_TRANSLATE_NOOP("Fact", "Says why it has no code of the online platform")},
          [](P p, F) -> RuleValue { return !p.codeBasis.trimmed().isEmpty(); }},
    Entry{{"project.hasScope",
           RuleKind::Truth,
           FactUnit::None,
           QT_TRANSLATE_NOOP("Fact", "Says what is built and how much of it")},
          [](P p, F) -> RuleValue { return !p.scope.trimmed().isEmpty(); }},
    Entry{{"project.finishedOn",
           RuleKind::Day,
           FactUnit::None,
           QT_TRANSLATE_NOOP("Fact", "Finished on")},
          [](P p, F) { return dayOf(p.finishedOn); }},
    Entry{{"project.today", RuleKind::Day, FactUnit::None, QT_TRANSLATE_NOOP("Fact", "Today")},
          [](P, F f) { return f.today; }},
    Entry{{"project.stepsBegun",
           RuleKind::Truth,
           FactUnit::None,
           QT_TRANSLATE_NOOP("Fact", "Goes through the steps of a template")},
          [](P p, F) -> RuleValue { return !p.stageTemplate.isEmpty(); }},
    Entry{{"project.gateStage",
           RuleKind::Number,
           FactUnit::Count,
           QT_TRANSLATE_NOOP("Fact", "Stage of the step in hand, counted from 0 for the reserve")},
          [](P, F f) { return f.gateStage; }},
    Entry{{"project.papersMissing",
           RuleKind::Number,
           FactUnit::Count,
           QT_TRANSLATE_NOOP("Fact", "Required papers of passed steps that are missing")},
          [](P, F f) { return f.papersMissing; }},
    Entry{{"project.stepsLeftOut",
           RuleKind::Number,
           FactUnit::Count,
           QT_TRANSLATE_NOOP("Fact", "Steps left out")},
          [](P, F f) { return f.stepsLeftOut; }},
    Entry{{"project.feasibilityOn",
           RuleKind::Day,
           FactUnit::None,
           QT_TRANSLATE_NOOP("Fact", "Feasibility study approved on")},
          [](P, F f) { return f.feasibilityOn; }},
    Entry{{"project.budgetOn",
           RuleKind::Day,
           FactUnit::None,
           QT_TRANSLATE_NOOP("Fact", "Budget approved on")},
          [](P, F f) { return f.budgetOn; }},
    Entry{{"project.inAnnualPlan",
           RuleKind::Truth,
           FactUnit::None,
           QT_TRANSLATE_NOOP("Fact", "Stands in an annual investment plan")},
          [](P, F f) { return f.inAnnualPlan; }},
    Entry{{"project.contractSum",
           RuleKind::Number,
           FactUnit::Yuan,
           QT_TRANSLATE_NOOP("Fact", "Sum of the contracts in force")},
          [](P, F f) { return f.contractSum; }},
    Entry{
        {"project.supplementShare",
         RuleKind::Number,
         FactUnit::Share,
         QT_TRANSLATE_NOOP("Fact", "Greatest share added to a contract of government procurement")},
        [](P, F f) { return f.supplementShare; }},
    Entry{{"project.guaranteeEnds",
           RuleKind::Day,
           FactUnit::None,
           QT_TRANSLATE_NOOP("Fact", "First end of a guarantee that is held")},
          [](P, F f) { return f.guaranteeEnds; }},
    Entry{{"project.fundsInPlace",
           RuleKind::Number,
           FactUnit::Yuan,
           QT_TRANSLATE_NOOP("Fact", "Funds in place")},
          [](P, F f) { return f.fundsInPlace; }},
    Entry{{"project.paid",
           RuleKind::Number,
           FactUnit::Yuan,
           QT_TRANSLATE_NOOP("Fact", "Paid so far")},
          [](P, F f) { return f.paid; }},
    Entry{{"project.fundsLeft",
           RuleKind::Number,
           FactUnit::Yuan,
           QT_TRANSLATE_NOOP("Fact", "Funds in place and not paid")},
          [](P, F f) { return f.fundsLeft; }},
    Entry{{"project.finalAccount",
           RuleKind::Number,
           FactUnit::Yuan,
           QT_TRANSLATE_NOOP("Fact", "Final account")},
          [](P, F f) { return f.finalAccount; }},
    Entry{{"project.figureApproved",
           RuleKind::Truth,
           FactUnit::None,
           QT_TRANSLATE_NOOP("Fact", "Has an approved estimate or budget with its document")},
          [](P, F f) { return f.figureApproved; }},
    Entry{{"project.annualAmount",
           RuleKind::Number,
           FactUnit::Yuan,
           QT_TRANSLATE_NOOP("Fact", "Investment planned for the year")},
          [](P, F f) { return f.annualAmount; }},
    Entry{{"project.annualMonths",
           RuleKind::Number,
           FactUnit::Yuan,
           QT_TRANSLATE_NOOP("Fact", "Investment planned by months of the year")},
          [](P, F f) { return f.annualMonths; }},
    Entry{{"project.plannedToDate",
           RuleKind::Number,
           FactUnit::Yuan,
           QT_TRANSLATE_NOOP("Fact", "Investment planned up to the year")},
          [](P, F f) { return f.plannedToDate; }},
};

constexpr auto kInfos = [] {
    std::array<FactInfo, kEntries.size()> infos{};
    for (std::size_t i = 0; i < infos.size(); ++i)
        infos[i] = kEntries[i].info;
    return infos;
}();

constexpr std::array kSubjects{
    RuleSubject{"project", QT_TRANSLATE_NOOP("RuleSubject", "Project"), kInfos}};

} // namespace

const RuleSubject &projectSubject()
{
    return kSubjects.front();
}

std::span<const RuleSubject> ruleSubjects()
{
    return kSubjects;
}

FactLookup factsOf(const Project &project, const ProjectFigures &figures)
{
    return [project, figures](int fact) {
        return kEntries[static_cast<std::size_t>(fact)].value(project, figures);
    };
}

} // namespace zs
