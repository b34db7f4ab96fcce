// SPDX-License-Identifier: GPL-3.0-or-later
// Written by hand and not by QJsonDocument, whose alphabetical order nobody could read.
#include "approval/process_json.h"
#include "approval/process_names.h"

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c == u'\n')
            out += u"\\n"_s;
        else if (c < u' ')
            out += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        else
            out += c;
    }
    return out + u'"';
}

/// An object under way: members in the order in which they are added, short ones on one line.
class Object {
public:
    void raw(const char *key, const QString &json)
    {
        m_members << quoted(QString::fromLatin1(key)) + u": "_s + json;
    }
    void text(const char *key, const QString &value) { raw(key, quoted(value)); }
    void textIf(const char *key, const QString &value)
    {
        if (!value.isEmpty())
            text(key, value);
    }
    void number(const char *key, std::int64_t value) { raw(key, QString::number(value)); }
    void numberIf(const char *key, std::int64_t value, std::int64_t usual)
    {
        if (value != usual)
            number(key, value);
    }
    void flagIf(const char *key, bool value, bool usual)
    {
        if (value != usual)
            raw(key, value ? u"true"_s : u"false"_s);
    }
    [[nodiscard]] QString json(const QString &indent) const
    {
        const QString line = u"{"_s + m_members.join(u", "_s) + u"}"_s;
        if (line.size() + indent.size() <= kWidth && !line.contains(u'\n'))
            return line;
        return u"{\n"_s + indent + u"  "_s + m_members.join(u",\n"_s + indent + u"  "_s) + u"\n"_s
               + indent + u"}"_s;
    }

private:
    static constexpr qsizetype kWidth = 118;
    QStringList m_members;
};

template <class T, class F>
QString listOf(const std::vector<T> &values, const QString &indent, F write)
{
    if (values.empty())
        return u"[]"_s;
    QStringList items;
    for (const T &value : values)
        items << write(value, indent + u"  "_s);
    const QString line = u"["_s + items.join(u", "_s) + u"]"_s;
    if (line.size() + indent.size() <= 100 && !line.contains(u'\n'))
        return line;
    return u"[\n"_s + indent + u"  "_s + items.join(u",\n"_s + indent + u"  "_s) + u"\n"_s + indent
           + u"]"_s;
}

QString fieldJson(const FormField &field, const QString &indent)
{
    Object o;
    o.text("key", field.key);
    o.text("label", field.label);
    o.text("type", names::of(names::kFormTypes, field.type));
    o.flagIf("required", field.required, false);
    o.flagIf("decisive", field.decisive, false);
    if (!field.choices.empty())
        o.raw("choices", listOf(field.choices, indent, [](const QString &choice, const QString &) {
                  return quoted(choice);
              }));
    return o.json(indent);
}

QString yuan(Money money)
{
    const bool below = money.fen < 0;
    // the lowest amount has no positive twin
    const std::uint64_t fen =
        below ? 0 - static_cast<std::uint64_t>(money.fen) : static_cast<std::uint64_t>(money.fen);
    QString text = (below ? u"-"_s : QString()) + QString::number(fen / 100);
    if (fen % 100 != 0)
        text += u'.' + QString::number(fen % 100).rightJustified(2, u'0');
    return text;
}

void addValue(Object &o, const FormValue &value)
{
    if (const auto *money = std::get_if<Money>(&value))
        o.raw("yuan", yuan(*money));
    else if (const auto *number = std::get_if<std::int64_t>(&value))
        o.number("value", *number);
    else if (const auto *flag = std::get_if<bool>(&value))
        o.raw("value", *flag ? u"true"_s : u"false"_s);
    else if (const auto *text = std::get_if<QString>(&value))
        o.text("value", *text);
    else if (const auto *person = std::get_if<PersonId>(&value))
        o.text("value", person->toString());
    else if (const auto *unit = std::get_if<OrgUnitId>(&value))
        o.text("value", unit->toString());
    else if (const auto *date = std::get_if<QDate>(&value))
        o.text("value", date->toString(Qt::ISODate));
}

QString conditionJson(const FormCondition &condition, const QString &indent)
{
    using Kind = FormCondition::Kind;
    Object o;
    if (condition.kind == Kind::Not && !condition.parts.empty()) {
        o.raw("not", conditionJson(condition.parts.front(), indent + u"  "_s));
    } else if (condition.kind == Kind::All || condition.kind == Kind::Any) {
        o.raw(condition.kind == Kind::All ? "all" : "any",
              listOf(condition.parts, indent + u"  "_s, conditionJson));
    } else {
        o.text("field", condition.field);
        o.text("op", names::of(names::kOps, condition.op));
        o.textIf("otherField", condition.otherField);
        o.numberIf("percent", condition.percent, 100);
        if (condition.otherField.isEmpty())
            addValue(o, condition.value);
    }
    return o.json(indent);
}

QString ruleJson(const ParticipantRule &rule, const QString &indent)
{
    Object o;
    switch (rule.kind) {
    case ParticipantKind::Role:
        o.text("role", rule.key);
        if (rule.unit != UnitRelation::Any)
            o.text("unit", names::of(names::kUnits, rule.unit));
        o.textIf("unitField", rule.unitField);
        break;
    case ParticipantKind::Person:
        o.text("person", rule.key);
        break;
    case ParticipantKind::Field:
        o.text("field", rule.key);
        break;
    default:
        o.text("who", names::of(names::kWho, rule.kind));
        break;
    }
    return o.json(indent);
}

void addRules(Object &o,
              const char *key,
              const std::vector<ParticipantRule> &rules,
              const QString &indent)
{
    if (!rules.empty())
        o.raw(key, listOf(rules, indent, ruleJson));
}

void addWaiting(Object &o, const ProcessNode &node, const QString &indent)
{
    if (node.onRefusal != OnRefusal::EndCase)
        o.text("onRefusal", names::of(names::kRefusals, node.onRefusal));
    if (node.deadlineDays == 0)
        return;
    Object deadline;
    deadline.number("days", node.deadlineDays);
    deadline.numberIf("remind", node.remindDays, 0);
    addRules(deadline, "escalateTo", node.escalateTo, indent + u"  "_s);
    o.raw("deadline", deadline.json(indent));
}

QString nodeJson(const ProcessNode &node, const QString &indent);

QString branchJson(const Branch &branch, const QString &indent)
{
    const QString deeper = indent + u"  "_s;
    Object o;
    o.textIf("name", branch.name);
    if (branch.when)
        o.raw("when", conditionJson(*branch.when, deeper));
    o.raw("nodes", listOf(branch.nodes, deeper, nodeJson));
    return o.json(indent);
}

void addApproval(Object &o, const ProcessNode &node, const QString &deeper)
{
    o.text("mode", names::of(names::kModes, node.mode));
    if (node.mode == SignMode::Ratio || node.percent != 100)
        o.number("percent", node.percent);
    addRules(o, "signers", node.participants, deeper);
    addRules(o, "whenEmpty", node.whenEmpty, deeper);
    o.flagIf("starterMaySign", node.starterMaySign, false);
    if (!node.forbidden.empty())
        o.raw("forbid", listOf(node.forbidden, deeper, [](SignerRight right, const QString &) {
                  return quoted(names::of(names::kRights, right));
              }));
    o.flagIf("batch", node.batch, false);
    o.flagIf("handOver", node.handOver, false);
    addWaiting(o, node, deeper);
}

QString nodeJson(const ProcessNode &node, const QString &indent)
{
    const QString deeper = indent + u"  "_s;
    Object o;
    o.text("id", node.id);
    o.text("type", names::of(names::kNodeKinds, node.kind));
    o.textIf("name", node.name);
    switch (node.kind) {
    case NodeKind::Approve:
        addApproval(o, node, deeper);
        break;
    case NodeKind::Condition:
    case NodeKind::Parallel:
        o.raw("branches", listOf(node.branches, deeper, branchJson));
        break;
    case NodeKind::Timer:
        o.number("days", node.timerDays);
        break;
    case NodeKind::Notify:
        addRules(o, "to", node.participants, deeper);
        break;
    case NodeKind::SubProcess:
        o.text("process", node.process);
        addWaiting(o, node, deeper);
        break;
    case NodeKind::Collective:
        o.text("matter", node.matter);
        addWaiting(o, node, deeper);
        break;
    case NodeKind::End:
        o.flagIf("approves", node.approves, true);
        break;
    case NodeKind::Start:
        break;
    }
    return o.json(indent);
}

} // namespace

namespace {

QString followUpJson(const FollowUpRule &rule, const QString &indent)
{
    Object o;
    o.text("text", rule.text);
    o.raw("person", ruleJson(rule.person, indent + u"  "_s));
    o.number("days", rule.days);
    return o.json(indent);
}

} // namespace

QByteArray writeDefinition(const ProcessDefinition &definition)
{
    const QString deeper = u"  "_s;
    Object o;
    o.number("format", 1);
    o.text("key", definition.key);
    o.number("version", definition.version);
    o.text("name", definition.name);
    o.textIf("statement", definition.statement);
    if (definition.withdraw != WithdrawRule::UntilFirstVerdict)
        o.text("withdraw", names::of(names::kWithdraw, definition.withdraw));
    o.numberIf("urgeMinutes", definition.urgeMinutes, 60);
    o.raw("fields", listOf(definition.fields, deeper, fieldJson));
    o.raw("nodes", listOf(definition.nodes, deeper, nodeJson));
    if (!definition.followUps.empty())
        o.raw("followUps", listOf(definition.followUps, deeper, followUpJson));
    return (o.json({}) + u"\n"_s).toUtf8();
}

} // namespace zs
