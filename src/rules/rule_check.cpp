// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_check.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// Facts of an expression that came out unknown and are not known themselves.
void addMissing(const RuleExpression &expression, const FactLookup &facts, std::vector<int> &out)
{
    for (const int fact : expression.facts()) {
        if (!isKnown(facts(fact)) && !std::ranges::contains(out, fact))
            out.push_back(fact);
    }
}

/// 0 false, 1 true, -1 not known.
int truth(const RuleValue &value)
{
    const bool *known = std::get_if<bool>(&value);
    return known ? static_cast<int>(*known) : -1;
}

const FactInfo *factNamed(FactCatalog facts, QStringView name)
{
    const auto found = std::ranges::find_if(
        facts, [name](const FactInfo &fact) { return name == QLatin1StringView(fact.name); });
    return found == facts.end() ? nullptr : &*found;
}

/// Calls `take(from, to, name)` for each {name} of a text.
template <class Take>
void eachName(const QString &text, Take take)
{
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', open + 1)) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0)
            return;
        take(open, close + 1, text.sliced(open + 1, close - open - 1));
    }
}

int rankOf(const RuleFinding &finding)
{
    switch (finding.outcome) {
    case RuleOutcome::Fires:
        return 10 - static_cast<int>(finding.entry.rule->severity);
    case RuleOutcome::CannotTell:
        return 20;
    case RuleOutcome::Holds:
        return 30;
    case RuleOutcome::DoesNotApply:
        return 40;
    case RuleOutcome::NotInForce:
        break;
    }
    return 50;
}

} // namespace

RuleOutcome outcomeOf(const Rule &rule, const RuleCase &what, const RuleCalendar &calendar)
{
    if (!rule.inForce(what.day))
        return RuleOutcome::NotInForce;
    const int applies = rule.applies ? truth(rule.applies->value(what.facts, calendar)) : 1;
    if (applies == 0)
        return RuleOutcome::DoesNotApply;
    const int fires = truth(rule.condition.value(what.facts, calendar));
    if (fires == 0)
        return RuleOutcome::Holds; // whether it applies or not
    return applies == 1 && fires == 1 ? RuleOutcome::Fires : RuleOutcome::CannotTell;
}

RuleFinding checkRule(const RuleBook::Entry &entry,
                      const RuleSubject &subject,
                      const RuleCase &what,
                      const RuleCalendar &calendar)
{
    const Rule &rule = *entry.rule;
    RuleFinding finding;
    finding.entry = entry;
    finding.text = filledIn(rule.text.text(), rule, subject, what.facts);
    finding.condition = rule.condition.steps(what.facts, calendar);
    if (rule.applies)
        finding.applies = rule.applies->steps(what.facts, calendar);
    finding.outcome = outcomeOf(rule, what, calendar);
    if (finding.outcome == RuleOutcome::CannotTell) {
        if (rule.applies && truth(rule.applies->value(what.facts, calendar)) < 0)
            addMissing(*rule.applies, what.facts, finding.missing);
        if (truth(rule.condition.value(what.facts, calendar)) < 0)
            addMissing(rule.condition, what.facts, finding.missing);
    }
    return finding;
}

std::vector<RuleFinding> checkRules(const RuleBook &book,
                                    std::span<const RuleSubject> subjects,
                                    const RuleCase &what,
                                    const RuleCalendar &calendar)
{
    std::vector<RuleFinding> findings;
    const auto subject = std::ranges::find_if(subjects, [&](const RuleSubject &each) {
        return what.subject == QLatin1StringView(each.key);
    });
    if (subject == subjects.end())
        return findings;
    for (const RuleBook::Entry &entry : book.entries()) {
        if (entry.rule->subject == what.subject)
            findings.push_back(checkRule(entry, *subject, what, calendar));
    }
    std::ranges::stable_sort(findings, {}, rankOf);
    return findings;
}

QString outcomeText(RuleOutcome outcome)
{
    switch (outcome) {
    case RuleOutcome::Fires:
        return QCoreApplication::translate("RuleCheck", "Fires");
    case RuleOutcome::Holds:
        return QCoreApplication::translate("RuleCheck", "In order");
    case RuleOutcome::DoesNotApply:
        return QCoreApplication::translate("RuleCheck", "Does not apply");
    case RuleOutcome::NotInForce:
        return QCoreApplication::translate("RuleCheck", "Not in force");
    case RuleOutcome::CannotTell:
        return QCoreApplication::translate("RuleCheck", "Cannot tell");
    }
    return {};
}

QString
filledIn(const QString &text, const Rule &rule, const RuleSubject &subject, const FactLookup &facts)
{
    QString out;
    qsizetype done = 0;
    eachName(text, [&](qsizetype from, qsizetype to, const QString &name) {
        const auto parameter = std::ranges::find(rule.parameters, name, &RuleParameter::name);
        const FactInfo *fact = factNamed(subject.facts, name);
        if (from < done || (parameter == rule.parameters.end() && !fact))
            return;
        out += text.sliced(done, from - done);
        out += parameter != rule.parameters.end()
                   ? factText(parameter->value, parameter->unit)
                   : factText(facts(static_cast<int>(fact - subject.facts.data())), fact->unit);
        done = to;
    });
    return out + text.sliced(done);
}

QStringList
unknownNames(const QString &text, FactCatalog facts, std::span<const RuleParameter> parameters)
{
    QStringList unknown;
    eachName(text, [&](qsizetype, qsizetype, const QString &name) {
        if (!factNamed(facts, name)
            && std::ranges::find(parameters, name, &RuleParameter::name) == parameters.end())
            unknown << name;
    });
    return unknown;
}

} // namespace zs
