// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as rules: as an expression, a fault within the text or an expression that has a value
// whatever the facts are; as a pack, faults with words or rules that can be checked. A broken
// promise aborts.
#include "rules/project_facts.h"
#include "rules/rule_check.h"

#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Facts of every kind, known and not, from the fuzzer's own bytes.
zs::RuleValue fact(int index, std::uint8_t mood)
{
    const zs::FactInfo &info = zs::projectSubject().facts[static_cast<std::size_t>(index)];
    if (((mood >> (index % 8)) & 1U) == 0)
        return {};
    switch (info.kind) {
    case zs::RuleKind::Truth:
        return (mood & 1U) != 0;
    case zs::RuleKind::Number:
        return zs::valueOf(zs::RuleNumber::ofHundredths(mood * 1'000'003LL - 50'000'000));
    case zs::RuleKind::Text:
        return QStringLiteral("execution");
    case zs::RuleKind::Day:
        return QDate(2026, 1, 1).addDays(mood);
    }
    return {};
}

void tryExpression(const QString &text, std::uint8_t mood)
{
    const auto made = zs::RuleExpression::parse(text, zs::projectSubject().facts, {});
    if (!made) {
        require(made.error().at >= 0 && made.error().at <= text.size());
        require(!made.error().message.isEmpty());
        return;
    }
    const auto facts = [mood](int index) { return fact(index, mood); };
    const zs::RuleValue value = made->value(facts);
    require(!zs::isKnown(value) || value.index() == static_cast<std::size_t>(made->kind()) + 1);
    for (const auto &step : made->steps(facts))
        require(!step.text.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const std::uint8_t mood = size > 0 ? data[0] : 0;
    tryExpression(QString::fromUtf8(bytes.mid(1)), mood);
    const auto pack = zs::readRulePack(bytes, zs::ruleSubjects());
    if (!pack) {
        require(!pack.error().empty() && !pack.error().front().message.isEmpty());
        return 0;
    }
    require(zs::difference(*pack, *pack).empty());
    zs::RuleBook book;
    book.add(*pack);
    const zs::RuleCase what{QStringLiteral("project"),
                            [mood](int index) { return fact(index, mood); },
                            QDate(2026, 1, 1)};
    const auto findings = zs::checkRules(book, zs::ruleSubjects(), what, {});
    require(findings.size() == pack->rules.size());
    return 0;
}
