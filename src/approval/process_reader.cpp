// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/process_json.h"
#include "approval/process_names.h"
#include "base/json_members.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

/// Builds the values and remembers where each node and field stands.
class Reader {
public:
    ProcessDefinition definition(const JsonText &root)
    {
        m_json.known(root,
                     {"format"_L1,
                      "key"_L1,
                      "version"_L1,
                      "name"_L1,
                      "statement"_L1,
                      "withdraw"_L1,
                      "urgeMinutes"_L1,
                      "fields"_L1,
                      "nodes"_L1,
                      "followUps"_L1});
        if (m_json.whole(root, "format"_L1, 0, 0, 1'000'000, true) != 1)
            m_json.fault(root, App::translate("Approval", "This format is not known; 1 is."));
        ProcessDefinition d;
        d.key = m_json.text(root, "key"_L1, true);
        d.version = m_json.whole(root, "version"_L1, 0, 1, 1'000'000, true);
        d.name = m_json.text(root, "name"_L1, true);
        d.statement = m_json.text(root, "statement"_L1);
        d.withdraw =
            m_json.choice(root, "withdraw"_L1, names::kWithdraw, WithdrawRule::UntilFirstVerdict);
        d.urgeMinutes = m_json.whole(root, "urgeMinutes"_L1, 60, 0, 1'000'000);
        for (const JsonText &item : m_json.list(root, "fields"_L1))
            d.fields.push_back(field(item));
        m_fields = &d.fields;
        d.nodes = nodes(root, "nodes"_L1);
        for (const JsonText &item : m_json.list(root, "followUps"_L1))
            d.followUps.push_back(followUp(item));
        m_fields = nullptr;
        return d;
    }

    [[nodiscard]] TextFault placed(const NodeFault &fault) const
    {
        if (fault.place >= 0 && static_cast<std::size_t>(fault.place) < m_nodes.size()) {
            const JsonText *at = m_nodes[static_cast<std::size_t>(fault.place)];
            return {at->line, at->column, fault.message};
        }
        for (const auto &[key, at] : m_fieldTexts) {
            if (!fault.field.isEmpty() && key == fault.field)
                return {at->line, at->column, fault.message};
        }
        return {1, 1, fault.message};
    }

    std::vector<TextFault> takeFaults() { return m_json.takeFaults(); }

private:
    FormField field(const JsonText &json)
    {
        m_json.known(json,
                     {"key"_L1, "label"_L1, "type"_L1, "required"_L1, "decisive"_L1, "choices"_L1});
        FormField f;
        f.key = m_json.text(json, "key"_L1, true);
        f.label = m_json.text(json, "label"_L1, true);
        f.type = m_json.choice(json, "type"_L1, names::kFormTypes, FormType::Text, true);
        f.required = m_json.flag(json, "required"_L1, false);
        f.decisive = m_json.flag(json, "decisive"_L1, false);
        for (const JsonText &choice : m_json.list(json, "choices"_L1, JsonText::Kind::String))
            f.choices.push_back(choice.text);
        m_fieldTexts.emplace_back(f.key, &json);
        return f;
    }

    FollowUpRule followUp(const JsonText &json)
    {
        m_json.known(json, {"text"_L1, "person"_L1, "days"_L1});
        FollowUpRule f;
        f.text = m_json.text(json, "text"_L1, true);
        if (const JsonText *person = m_json.member(json, "person"_L1, JsonText::Kind::Object, true))
            f.person = rule(*person);
        f.days = m_json.whole(json, "days"_L1, 5, 1, 3650, true);
        return f;
    }

    std::vector<ProcessNode> nodes(const JsonText &json, QLatin1StringView key)
    {
        std::vector<ProcessNode> all;
        for (const JsonText &item : m_json.list(json, key))
            all.push_back(node(item));
        return all;
    }

    ProcessNode node(const JsonText &json)
    {
        m_nodes.push_back(&json);
        ProcessNode n;
        n.id = m_json.text(json, "id"_L1, true);
        n.name = m_json.text(json, "name"_L1);
        n.kind = m_json.choice(json, "type"_L1, names::kNodeKinds, NodeKind::Approve, true);
        m_json.known(json, membersOf(n.kind));
        switch (n.kind) {
        case NodeKind::Approve:
            readApproval(json, n);
            break;
        case NodeKind::Condition:
        case NodeKind::Parallel:
            for (const JsonText &item : m_json.list(json, "branches"_L1))
                n.branches.push_back(branch(item));
            break;
        case NodeKind::Timer:
            n.timerDays = m_json.whole(json, "days"_L1, 0, 1, 3650, true);
            break;
        case NodeKind::Notify:
            n.participants = rules(json, "to"_L1);
            break;
        case NodeKind::SubProcess:
            n.process = m_json.text(json, "process"_L1, true);
            readWaiting(json, n);
            break;
        case NodeKind::Collective:
            n.matter = m_json.text(json, "matter"_L1, true);
            readWaiting(json, n);
            break;
        case NodeKind::End:
            n.approves = m_json.flag(json, "approves"_L1, true);
            break;
        case NodeKind::Start:
            break;
        }
        return n;
    }

    static std::vector<QLatin1StringView> membersOf(NodeKind kind)
    {
        std::vector<QLatin1StringView> keys{"id"_L1, "name"_L1, "type"_L1};
        const auto add = [&keys](std::initializer_list<QLatin1StringView> more) {
            keys.insert(keys.end(), more);
        };
        switch (kind) {
        case NodeKind::Approve:
            add({"mode"_L1,
                 "percent"_L1,
                 "signers"_L1,
                 "whenEmpty"_L1,
                 "starterMaySign"_L1,
                 "onRefusal"_L1,
                 "forbid"_L1,
                 "batch"_L1,
                 "handOver"_L1,
                 "deadline"_L1});
            break;
        case NodeKind::Condition:
        case NodeKind::Parallel:
            add({"branches"_L1});
            break;
        case NodeKind::Timer:
            add({"days"_L1});
            break;
        case NodeKind::Notify:
            add({"to"_L1});
            break;
        case NodeKind::SubProcess:
            add({"process"_L1, "onRefusal"_L1, "deadline"_L1});
            break;
        case NodeKind::Collective:
            add({"matter"_L1, "onRefusal"_L1, "deadline"_L1});
            break;
        case NodeKind::End:
            add({"approves"_L1});
            break;
        case NodeKind::Start:
            break;
        }
        return keys;
    }

    void readApproval(const JsonText &json, ProcessNode &n)
    {
        n.mode = m_json.choice(json, "mode"_L1, names::kModes, SignMode::Single, true);
        n.percent = m_json.whole(json, "percent"_L1, 100, 1, 100, n.mode == SignMode::Ratio);
        n.participants = rules(json, "signers"_L1);
        n.whenEmpty = rules(json, "whenEmpty"_L1);
        n.starterMaySign = m_json.flag(json, "starterMaySign"_L1, false);
        n.batch = m_json.flag(json, "batch"_L1, false);
        n.handOver = m_json.flag(json, "handOver"_L1, false);
        for (const JsonText &item : m_json.list(json, "forbid"_L1, JsonText::Kind::String)) {
            if (const auto right = m_json.named(item, names::kRights))
                n.forbidden.push_back(*right);
        }
        readWaiting(json, n);
    }

    void readWaiting(const JsonText &json, ProcessNode &n)
    {
        n.onRefusal = m_json.choice(json, "onRefusal"_L1, names::kRefusals, OnRefusal::EndCase);
        const JsonText *deadline =
            m_json.member(json, "deadline"_L1, JsonText::Kind::Object, false);
        if (!deadline)
            return;
        m_json.known(*deadline, {"days"_L1, "remind"_L1, "escalateTo"_L1});
        n.deadlineDays = m_json.whole(*deadline, "days"_L1, 0, 1, 3650, true);
        n.remindDays = m_json.whole(*deadline, "remind"_L1, 0, 0, 3650);
        n.escalateTo = rules(*deadline, "escalateTo"_L1);
    }

    std::vector<ParticipantRule> rules(const JsonText &json, QLatin1StringView key)
    {
        std::vector<ParticipantRule> all;
        for (const JsonText &item : m_json.list(json, key))
            all.push_back(rule(item));
        return all;
    }

    ParticipantRule rule(const JsonText &json)
    {
        m_json.known(json,
                     {"role"_L1, "person"_L1, "field"_L1, "who"_L1, "unit"_L1, "unitField"_L1});
        ParticipantRule r;
        if (json.find(u"role")) {
            r.key = m_json.text(json, "role"_L1, true);
            r.unit = m_json.choice(json, "unit"_L1, names::kUnits, UnitRelation::Any);
            r.unitField = m_json.text(json, "unitField"_L1);
        } else if (json.find(u"person")) {
            r.kind = ParticipantKind::Person;
            r.key = m_json.text(json, "person"_L1, true);
        } else if (json.find(u"field")) {
            r.kind = ParticipantKind::Field;
            r.key = m_json.text(json, "field"_L1, true);
        } else {
            r.kind = m_json.choice(json, "who"_L1, names::kWho, ParticipantKind::Starter, true);
        }
        return r;
    }

    Branch branch(const JsonText &json)
    {
        m_json.known(json, {"name"_L1, "when"_L1, "nodes"_L1});
        Branch b;
        b.name = m_json.text(json, "name"_L1);
        if (const JsonText *when = m_json.member(json, "when"_L1, JsonText::Kind::Object, false))
            b.when = condition(*when);
        b.nodes = nodes(json, "nodes"_L1);
        return b;
    }

    FormCondition condition(const JsonText &json)
    {
        using Kind = FormCondition::Kind;
        FormCondition c;
        m_json.known(json,
                     {"all"_L1,
                      "any"_L1,
                      "not"_L1,
                      "field"_L1,
                      "op"_L1,
                      "yuan"_L1,
                      "value"_L1,
                      "otherField"_L1,
                      "percent"_L1});
        if (const JsonText *inner = json.find(u"not")) {
            c.kind = Kind::Not;
            c.parts.push_back(condition(*inner));
            return c;
        }
        for (const auto &[key, kind] :
             {std::pair{"all"_L1, Kind::All}, std::pair{"any"_L1, Kind::Any}}) {
            if (!json.find(QString(key)))
                continue;
            c.kind = kind;
            for (const JsonText &item : m_json.list(json, key))
                c.parts.push_back(condition(item));
            return c;
        }
        c.field = m_json.text(json, "field"_L1, true);
        c.op = m_json.choice(json, "op"_L1, names::kOps, CompareOp::Equal, true);
        c.otherField = m_json.text(json, "otherField"_L1);
        c.percent = m_json.whole(json, "percent"_L1, 100, 1, 100'000);
        if (c.otherField.isEmpty())
            c.value = compared(json, c.field);
        return c;
    }

    /// The value of a comparison, as the field's kind has it.
    FormValue compared(const JsonText &json, const QString &key)
    {
        const auto field = std::ranges::find(*m_fields, key, &FormField::key);
        if (field == m_fields->end())
            return {}; // told by faultsOf()
        if (field->type == FormType::Money)
            return m_json.yuan(json, "yuan"_L1, true);
        if (field->type == FormType::Number)
            return m_json.longWhole(json, "value"_L1);
        if (field->type == FormType::Flag)
            return m_json.flag(json, "value"_L1, false, true);
        const QString text = m_json.text(json, "value"_L1, true);
        const Uuid id = Uuid::fromString(text);
        if (field->type == FormType::Person && !id.isNull())
            return PersonId(id);
        if (field->type == FormType::Unit && !id.isNull())
            return OrgUnitId(id);
        if (field->type == FormType::Date)
            return QDate::fromString(text, Qt::ISODate);
        return text;
    }

    JsonMembers m_json;
    const std::vector<FormField> *m_fields = nullptr;
    std::vector<const JsonText *> m_nodes; ///< in the order of ProcessIndex
    std::vector<std::pair<QString, const JsonText *>> m_fieldTexts;
};

} // namespace

ReadDefinition checkDefinitionText(const QByteArray &json)
{
    ReadDefinition result;
    const auto root = readJsonText(json);
    if (!root) {
        result.faults.push_back(root.error());
        return result;
    }
    Reader reader;
    ProcessDefinition definition = reader.definition(*root);
    result.faults = reader.takeFaults();
    if (result.faults.empty()) { // what is not there cannot be judged
        for (const NodeFault &fault : faultsOf(definition))
            result.faults.push_back(reader.placed(fault));
    }
    std::ranges::stable_sort(
        result.faults, {}, [](const TextFault &f) { return std::pair(f.line, f.column); });
    if (result.faults.empty())
        result.definition = std::move(definition);
    return result;
}

Result<ProcessDefinition> readDefinition(const QByteArray &json)
{
    ReadDefinition read = checkDefinitionText(json);
    if (!read.definition)
        return fail(ErrorCode::Invalid, inWords(read.faults));
    return std::move(*read.definition);
}

} // namespace zs
