// SPDX-License-Identifier: GPL-3.0-or-later
#include "funding/fund_rules.h"

#include "domain/choice_text.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Funding)
};

constexpr std::array kSources{"appropriation"_L1,
                              "specialBond"_L1,
                              "ultraLongBond"_L1,
                              "centralBudget"_L1,
                              "concession"_L1,
                              "ownFunds"_L1,
                              "loan"_L1,
                              "other"_L1};

enum Fact { Source, IsCapital, HasRevenue, HasRepaymentPlan, IsOfficeBuilding, UserPays };

constexpr std::array kFacts{
    FactInfo{"funding.source",
             RuleKind::Text,
             FactUnit::None,
             QT_TRANSLATE_NOOP("Fact", "Source of money")},
    FactInfo{"funding.isCapital",
             RuleKind::Truth,
             FactUnit::None,
             QT_TRANSLATE_NOOP("Fact", "Capital expenditure")},
    FactInfo{"funding.hasRevenue",
             RuleKind::Truth,
             FactUnit::None,
             QT_TRANSLATE_NOOP("Fact", "Has revenue")},
    FactInfo{"funding.hasRepaymentPlan",
             RuleKind::Truth,
             FactUnit::None,
             QT_TRANSLATE_NOOP("Fact", "Has a plan of repayment")},
    FactInfo{"funding.isOfficeBuilding",
             RuleKind::Truth,
             FactUnit::None,
             QT_TRANSLATE_NOOP("Fact", "Office building or hall")},
    FactInfo{"funding.userPays",
             RuleKind::Truth,
             FactUnit::None,
             QT_TRANSLATE_NOOP("Fact", "Its users pay")},
};

bool isBuilt(ProjectKind kind)
{
    switch (kind) {
    case ProjectKind::Building:
    case ProjectKind::Transport:
    case ProjectKind::Water:
    case ProjectKind::Municipal:
    case ProjectKind::Ecology:
        return true;
    default:
        return false;
    }
}

RuleValue trueWhere(bool known)
{
    return known ? RuleValue(true) : RuleValue();
}

} // namespace

const RuleSubject &fundingSubject()
{
    static const RuleSubject subject{
        "funding", QT_TRANSLATE_NOOP("RuleSubject", "Funding"), kFacts};
    return subject;
}

FactLookup fundingFacts(const Project &project, FundSource source)
{
    const QStringList tags = project.tags.split(u' ', Qt::SkipEmptyParts);
    const ProjectKind kind = project.kind;
    return [tags, kind, source](int fact) -> RuleValue {
        const auto tagged = [&](QLatin1StringView tag) { return tags.contains(tag); };
        switch (fact) {
        case Source:
            return QString(kSources[static_cast<std::size_t>(source)]);
        case IsCapital:
            return trueWhere(isBuilt(kind));
        case HasRevenue:
            if (tagged("no-revenue"_L1))
                return false;
            return trueWhere(tagged("revenue"_L1) || tagged("user-pays"_L1));
        case HasRepaymentPlan:
            return trueWhere(tagged("repayment-plan"_L1));
        case IsOfficeBuilding:
            if (kind != ProjectKind::Building)
                return false;
            return trueWhere(tagged("office-building"_L1));
        case UserPays:
            if (tagged("no-revenue"_L1))
                return false;
            return trueWhere(tagged("user-pays"_L1));
        default:
            return {};
        }
    };
}

Result<std::shared_ptr<const RuleBook>> fundingRules()
{
    QFile file(u":/funding/funding.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, file.errorString(), u"funding.json"_s);
    auto pack = readRulePack(file.readAll(), std::span(&fundingSubject(), 1));
    if (!pack)
        return fail(ErrorCode::Internal, inWords(pack.error()), u"funding.json"_s);
    auto book = std::make_shared<RuleBook>();
    book->add(std::move(*pack));
    return std::shared_ptr<const RuleBook>(std::move(book));
}

SourceFinding
fitOf(const Project &project, FundSource source, std::shared_ptr<const RuleBook> book, QDate day)
{
    SourceFinding result{source, SourceFit::Fits, std::move(book), {}};
    const RuleCase what{u"funding"_s, fundingFacts(project, source), day};
    for (RuleFinding &finding :
         checkRules(*result.book, std::span(&fundingSubject(), 1), what, {})) {
        if (finding.outcome == RuleOutcome::DoesNotApply
            || finding.outcome == RuleOutcome::NotInForce)
            continue;
        if (finding.entry.rule->severity == RuleSeverity::Stop) {
            if (finding.outcome == RuleOutcome::Fires)
                result.fit = SourceFit::DoesNot;
            else if (finding.outcome == RuleOutcome::CannotTell && result.fit == SourceFit::Fits)
                result.fit = SourceFit::CannotTell;
        }
        result.findings.push_back(std::move(finding));
    }
    return result;
}

QString fitText(SourceFit fit)
{
    switch (fit) {
    case SourceFit::Fits:
        return Words::tr("fits");
    case SourceFit::DoesNot:
        return Words::tr("does not fit");
    case SourceFit::CannotTell:
        return Words::tr("cannot tell");
    }
    return {};
}

QString fitReasons(const SourceFinding &finding)
{
    QStringList lines;
    for (const RuleFinding &one : finding.findings) {
        if (one.outcome != RuleOutcome::Fires && one.outcome != RuleOutcome::CannotTell)
            continue;
        const Rule &rule = *one.entry.rule;
        QString line =
            Words::tr("%1 %2 (%3): %4")
                .arg(rule.document.text(), rule.article.text(), markText(rule.mark), one.text);
        if (one.outcome == RuleOutcome::CannotTell) {
            QStringList missing;
            for (const int fact : one.missing)
                missing << factLabel(kFacts[static_cast<std::size_t>(fact)]);
            line += Words::tr(" Not entered: %1.").arg(missing.join(Words::tr(", ")));
        }
        lines << line;
    }
    return lines.join(u'\n');
}

QString sourceText(FundSource source)
{
    const EntityInfo &info = *entityInfo(EntityKind::FundQuota);
    const int at = fieldIndex(info, u"source");
    return choiceText(
        info, info.fields[static_cast<std::size_t>(at)], static_cast<std::int64_t>(source));
}

} // namespace zs
