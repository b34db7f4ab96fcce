// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_pack.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("RulePack", text);
}

/// "what: before -> after" when they differ.
void addChange(QStringList &out, const QString &what, const QString &before, const QString &after)
{
    if (before != after)
        out << u"%1: %2 → %3"_s.arg(
            what, before.isEmpty() ? u"—"_s : before, after.isEmpty() ? u"—"_s : after);
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString appliesText(const Rule &rule)
{
    return rule.applies ? rule.applies->text() : QString();
}

void addParameterChanges(QStringList &out, const Rule &before, const Rule &after)
{
    for (std::size_t i = 0; i < before.parameters.size(); ++i) {
        const RuleParameter &was = before.parameters[i];
        const auto now = std::ranges::find(after.parameters, was.name, &RuleParameter::name);
        addChange(out,
                  before.parameterNames[i].text(),
                  factText(was.value, was.unit),
                  now == after.parameters.end() ? QString() : factText(now->value, now->unit));
    }
    for (std::size_t i = 0; i < after.parameters.size(); ++i) {
        const RuleParameter &now = after.parameters[i];
        if (!std::ranges::contains(before.parameters, now.name, &RuleParameter::name))
            addChange(
                out, after.parameterNames[i].text(), QString(), factText(now.value, now.unit));
    }
}

QStringList changesOf(const Rule &before, const Rule &after)
{
    QStringList out;
    addChange(
        out, words(QT_TRANSLATE_NOOP("RulePack", "Name")), before.name.text(), after.name.text());
    addChange(out,
              words(QT_TRANSLATE_NOOP("RulePack", "Source")),
              before.document.text() + u' ' + before.article.text(),
              after.document.text() + u' ' + after.article.text());
    addChange(out,
              words(QT_TRANSLATE_NOOP("RulePack", "Checked")),
              markText(before.mark),
              markText(after.mark));
    addChange(out,
              words(QT_TRANSLATE_NOOP("RulePack", "In force from")),
              dayText(before.from),
              dayText(after.from));
    addChange(out,
              words(QT_TRANSLATE_NOOP("RulePack", "In force to")),
              dayText(before.to),
              dayText(after.to));
    addParameterChanges(out, before, after);
    addChange(out,
              words(QT_TRANSLATE_NOOP("RulePack", "Applies where")),
              appliesText(before),
              appliesText(after));
    addChange(out,
              words(QT_TRANSLATE_NOOP("RulePack", "Fires where")),
              before.condition.text(),
              after.condition.text());
    addChange(out,
              words(QT_TRANSLATE_NOOP("RulePack", "Severity")),
              severityText(before.severity),
              severityText(after.severity));
    addChange(
        out, words(QT_TRANSLATE_NOOP("RulePack", "Text")), before.text.text(), after.text.text());
    return out;
}

} // namespace

bool Rule::inForce(QDate day) const
{
    return day >= from && (!to.isValid() || day <= to);
}

const Rule *RulePack::find(QStringView id) const
{
    const auto found = std::ranges::find(rules, id, &Rule::id);
    return found == rules.end() ? nullptr : &*found;
}

void RuleBook::add(RulePack pack)
{
    const auto before = std::ranges::find(m_packs, pack.key, &RulePack::key);
    auto made = std::make_shared<const RulePack>(std::move(pack));
    if (before == m_packs.end()) {
        m_packs.push_back(std::move(made));
    } else {
        m_replaced.push_back(*before);
        *before = std::move(made); // in the same place: others may come after it
    }
}

const RulePack *RuleBook::pack(QStringView key) const
{
    const auto found = std::ranges::find(m_packs, key, &RulePack::key);
    return found == m_packs.end() ? nullptr : found->get();
}

const Rule *RuleBook::replaced(QStringView id) const
{
    for (const auto &pack : m_replaced) {
        if (const Rule *rule = pack->find(id))
            return rule;
    }
    return nullptr;
}

std::optional<RuleBook::Entry> RuleBook::find(QStringView id) const
{
    std::optional<Entry> entry;
    for (const auto &pack : m_packs) {
        if (const Rule *rule = pack->find(id))
            entry = Entry{rule, pack.get(), entry ? entry->rule : replaced(id)};
    }
    return entry;
}

std::vector<RuleBook::Entry> RuleBook::entries() const
{
    std::vector<Entry> entries;
    for (const auto &pack : m_packs) {
        for (const Rule &rule : pack->rules) {
            const auto same = std::ranges::find_if(
                entries, [&](const Entry &entry) { return entry.rule->id == rule.id; });
            if (same == entries.end())
                entries.push_back({&rule, pack.get(), replaced(rule.id)});
            else
                *same = {&rule, pack.get(), same->rule};
        }
    }
    return entries;
}

std::vector<RuleDifference> difference(const RulePack &before, const RulePack &after)
{
    std::vector<RuleDifference> out;
    for (const Rule &rule : after.rules) {
        const Rule *was = before.find(rule.id);
        if (!was) {
            out.push_back({RuleDifference::Kind::Added, rule.id, rule.name.text(), {}});
            continue;
        }
        if (QStringList changes = changesOf(*was, rule); !changes.isEmpty())
            out.push_back(
                {RuleDifference::Kind::Changed, rule.id, rule.name.text(), std::move(changes)});
    }
    for (const Rule &rule : before.rules) {
        if (!after.find(rule.id))
            out.push_back({RuleDifference::Kind::Removed, rule.id, rule.name.text(), {}});
    }
    return out;
}

QString severityText(RuleSeverity severity)
{
    switch (severity) {
    case RuleSeverity::Note:
        return words(QT_TRANSLATE_NOOP("RulePack", "Note"));
    case RuleSeverity::Duty:
        return words(QT_TRANSLATE_NOOP("RulePack", "Duty to report"));
    case RuleSeverity::Warning:
        return words(QT_TRANSLATE_NOOP("RulePack", "Warning"));
    case RuleSeverity::Stop:
        return words(QT_TRANSLATE_NOOP("RulePack", "Not allowed"));
    }
    return {};
}

QString markText(RuleMark mark)
{
    switch (mark) {
    case RuleMark::Verified:
        return words(QT_TRANSLATE_NOOP("RulePack", "Text was read"));
    case RuleMark::Partly:
        return words(QT_TRANSLATE_NOOP("RulePack", "Read in part"));
    case RuleMark::Unchecked:
        return words(QT_TRANSLATE_NOOP("RulePack", "Still to be checked"));
    }
    return {};
}

} // namespace zs
