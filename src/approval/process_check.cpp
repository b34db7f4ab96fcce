// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a definition fit to open cases with.
#include "approval/process_definition.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr int kMaxDepth = 12;
constexpr std::size_t kMaxNodes = 500;
constexpr int kMaxDays = 3650;
constexpr std::size_t kMaxFollowUps = 50;
constexpr std::int64_t kMaxPercent = 100'000;

bool isKey(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z][A-Za-z0-9_-]{0,63}\\z"_s);
    return pattern.match(text).hasMatch();
}

bool isOrdered(FormType type)
{
    return type == FormType::Money || type == FormType::Number || type == FormType::Date;
}

/// True when nothing can come after these nodes.
bool alwaysEnds(const std::vector<ProcessNode> &nodes);

bool alwaysEnds(const ProcessNode &node)
{
    if (node.kind == NodeKind::Condition)
        return !node.branches.empty() && std::ranges::all_of(node.branches, [](const Branch &b) {
            return alwaysEnds(b.nodes);
        });
    return node.kind == NodeKind::End;
}

bool alwaysEnds(const std::vector<ProcessNode> &nodes)
{
    return !nodes.empty() && alwaysEnds(nodes.back());
}

class Checker {
public:
    explicit Checker(const ProcessDefinition &definition)
        : m_definition(definition)
    {}

    std::vector<NodeFault> check()
    {
        checkHead();
        checkFields();
        if (m_definition.nodes.empty() || m_definition.nodes.front().kind != NodeKind::Start)
            fault(App::translate("Approval", "The first node must be the start."));
        if (!alwaysEnds(m_definition.nodes))
            fault(App::translate("Approval", "The last node must be an end."));
        checkSequence(m_definition.nodes, false, 0);
        if (m_count > kMaxNodes)
            fault(App::translate("Approval", "There are more than 500 nodes."));
        checkFollowUps();
        return std::move(m_faults);
    }

private:
    void fault(const QString &message)
    {
        m_faults.push_back({m_node, message, m_field, m_node.isEmpty() ? -1 : m_place});
    }

    void checkHead()
    {
        if (!isKey(m_definition.key))
            fault(App::translate("Approval",
                                 "The process needs a key of Latin letters, digits and hyphens."));
        if (m_definition.version < 1)
            fault(App::translate("Approval", "The version counts from 1."));
        if (m_definition.name.trimmed().isEmpty())
            fault(App::translate("Approval", "The process needs a name."));
        if (m_definition.urgeMinutes < 0)
            fault(App::translate("Approval", "The time between two urges cannot be negative."));
    }

    void checkFields()
    {
        QSet<QString> keys;
        for (const FormField &field : m_definition.fields) {
            m_field = field.key;
            if (!isKey(field.key) || field.label.trimmed().isEmpty())
                fault(App::translate("Approval", "The form field “%1” needs a key and a label.")
                          .arg(field.key));
            if (keys.contains(field.key))
                fault(App::translate("Approval", "The form field “%1” stands here twice.")
                          .arg(field.key));
            keys.insert(field.key);
            const QSet<QString> choices(field.choices.begin(), field.choices.end());
            if ((field.type == FormType::Choice) == choices.isEmpty()
                || choices.size() != static_cast<qsizetype>(field.choices.size()))
                fault(
                    App::translate("Approval",
                                   "The form field “%1” needs different choices, or may have none.")
                        .arg(field.key));
        }
        m_field.clear();
    }

    [[nodiscard]] const FormField *field(const QString &key) const
    {
        const auto it = std::ranges::find(m_definition.fields, key, &FormField::key);
        return it == m_definition.fields.end() ? nullptr : &*it;
    }

    void checkSequence(const std::vector<ProcessNode> &nodes, bool inParallel, int depth)
    {
        if (depth > kMaxDepth) {
            fault(App::translate("Approval", "Branches are nested too deeply."));
            return;
        }
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const ProcessNode &node = nodes[i];
            m_node = node.id.isEmpty() ? u"?"_s : node.id;
            m_place = static_cast<int>(m_count++);
            if (!isKey(node.id))
                fault(App::translate("Approval",
                                     "A node needs an id of Latin letters, digits and hyphens."));
            if (m_ids.contains(node.id))
                fault(App::translate("Approval", "The id “%1” stands here twice.").arg(node.id));
            m_ids.insert(node.id);
            if (node.kind == NodeKind::Start && (depth > 0 || i > 0))
                fault(App::translate("Approval", "There is one start only, the first node."));
            if (i + 1 < nodes.size() && alwaysEnds(node))
                fault(App::translate("Approval", "Nothing can come after this end."));
            if (node.kind == NodeKind::End && inParallel)
                fault(App::translate("Approval",
                                     "A case cannot end inside of a branch that runs in parallel "
                                     "with others."));
            checkNode(node);
            for (const Branch &branch : node.branches)
                checkSequence(
                    branch.nodes, inParallel || node.kind == NodeKind::Parallel, depth + 1);
        }
        m_node.clear();
    }

    void checkNode(const ProcessNode &node)
    {
        if (node.name.trimmed().isEmpty() && node.kind != NodeKind::End
            && node.kind != NodeKind::Parallel && node.kind != NodeKind::Condition)
            fault(App::translate("Approval", "A node needs a name."));
        if ((node.kind == NodeKind::Approve || node.kind == NodeKind::Notify)
            && node.participants.empty())
            fault(App::translate("Approval", "Nobody is named for this node."));
        if (node.kind == NodeKind::Approve && node.mode == SignMode::Ratio
            && (node.percent < 1 || node.percent > 100))
            fault(App::translate("Approval", "The share must be from 1 to 100 percent."));
        for (const auto *rules : {&node.participants, &node.whenEmpty, &node.escalateTo})
            checkRules(*rules);
        checkDays(node);
        if (node.kind == NodeKind::SubProcess && !isKey(node.process))
            fault(App::translate("Approval", "The sub-process is not named."));
        if (node.kind == NodeKind::Collective && !isKey(node.matter))
            fault(App::translate("Approval", "The matter for collective decision is not named."));
        checkBranches(node);
    }

    void checkDays(const ProcessNode &node)
    {
        if (node.kind == NodeKind::Timer && (node.timerDays < 1 || node.timerDays > kMaxDays))
            fault(App::translate("Approval", "A timer waits 1 to 3650 working days."));
        if (node.deadlineDays < 0 || node.deadlineDays > kMaxDays)
            fault(App::translate("Approval", "A deadline is at most 3650 working days away."));
        if (node.remindDays < 0 || (node.remindDays > 0 && node.remindDays >= node.deadlineDays))
            fault(App::translate("Approval", "A reminder must lie before the deadline."));
        if (node.deadlineDays == 0 && !node.escalateTo.empty())
            fault(App::translate("Approval", "Without a deadline nothing can be late."));
    }

    void checkRules(const std::vector<ParticipantRule> &rules)
    {
        for (const ParticipantRule &rule : rules) {
            const FormField *person =
                rule.kind == ParticipantKind::Field ? field(rule.key) : nullptr;
            if (rule.kind == ParticipantKind::Role && rule.key.isEmpty())
                fault(App::translate("Approval", "The role is not named."));
            if (rule.kind == ParticipantKind::Person && Uuid::fromString(rule.key).isNull())
                fault(App::translate("Approval", "“%1” is not the id of a person.").arg(rule.key));
            if (rule.kind == ParticipantKind::Field
                && (!person || person->type != FormType::Person || !person->required))
                fault(App::translate("Approval",
                                     "“%1” must be a required form field that holds a person.")
                          .arg(rule.key));
            const FormField *unit =
                rule.unit == UnitRelation::Field ? field(rule.unitField) : nullptr;
            if (rule.unit == UnitRelation::Field
                && (!unit || unit->type != FormType::Unit || !unit->required))
                fault(App::translate("Approval",
                                     "“%1” must be a required form field that holds a unit.")
                          .arg(rule.unitField));
        }
    }

    void checkFollowUps()
    {
        if (m_definition.followUps.size() > kMaxFollowUps)
            fault(App::translate("Approval", "There are more than 50 follow-ups."));
        for (const FollowUpRule &rule : m_definition.followUps) {
            if (rule.text.simplified().isEmpty())
                fault(App::translate("Approval", "A follow-up needs words."));
            if (rule.days < 1 || rule.days > kMaxDays)
                fault(
                    App::translate("Approval", "A follow-up is due after 1 to 3650 working days."));
            checkRules({rule.person});
        }
    }

    void checkBranches(const ProcessNode &node)
    {
        const bool isBlock = node.kind == NodeKind::Condition || node.kind == NodeKind::Parallel;
        if (!isBlock && !node.branches.empty())
            fault(App::translate("Approval", "This kind of node has no branches."));
        if (!isBlock)
            return;
        if (node.branches.size() < 2)
            fault(App::translate("Approval", "There must be two branches or more."));
        for (std::size_t i = 0; i < node.branches.size(); ++i) {
            const Branch &branch = node.branches[i];
            const bool asks = node.kind == NodeKind::Condition && i + 1 < node.branches.size();
            if (asks != branch.when.has_value())
                fault(node.kind == NodeKind::Parallel
                          ? App::translate("Approval", "A parallel branch has no condition.")
                          : App::translate("Approval",
                                           "Every branch but the last needs a condition; the "
                                           "last is for all other cases."));
            if (node.kind == NodeKind::Parallel && branch.nodes.empty())
                fault(App::translate("Approval", "A parallel branch is empty."));
            if (branch.when)
                checkCondition(*branch.when, 0);
        }
    }

    void checkCondition(const FormCondition &condition, int depth)
    {
        using Kind = FormCondition::Kind;
        if (depth > kMaxDepth) {
            fault(App::translate("Approval", "Conditions are nested too deeply."));
            return;
        }
        if (condition.kind == Kind::Compare) {
            checkComparison(condition);
            return;
        }
        if (condition.parts.empty() || (condition.kind == Kind::Not && condition.parts.size() != 1))
            fault(App::translate("Approval", "A part of the condition is missing."));
        for (const FormCondition &part : condition.parts)
            checkCondition(part, depth + 1);
    }

    void checkComparison(const FormCondition &condition)
    {
        const FormField *asked = field(condition.field);
        if (!asked || !asked->required) {
            fault(
                App::translate("Approval",
                               "The condition asks for “%1”, which must be a required form field.")
                    .arg(condition.field));
            return;
        }
        if (!isOrdered(asked->type) && condition.op != CompareOp::Equal
            && condition.op != CompareOp::NotEqual)
            fault(App::translate("Approval", "“%1” can only be asked for equality.")
                      .arg(asked->label));
        if (condition.otherField.isEmpty()) {
            const auto *text = std::get_if<QString>(&condition.value);
            if (!hasType(condition.value, asked->type)
                || (asked->type == FormType::Choice && text
                    && !std::ranges::contains(asked->choices, *text)))
                fault(App::translate("Approval", "“%1” cannot have the value that is asked for.")
                          .arg(asked->label));
            return;
        }
        const FormField *other = field(condition.otherField);
        if (!other || !other->required || other->type != asked->type)
            fault(App::translate("Approval",
                                 "“%1” must be a required form field of the same kind as “%2”.")
                      .arg(condition.otherField, asked->label));
        const bool counts = asked->type == FormType::Money || asked->type == FormType::Number;
        if (condition.percent < 1 || condition.percent > kMaxPercent
            || (!counts && condition.percent != 100))
            fault(App::translate("Approval", "The share in the condition is out of range."));
    }

    const ProcessDefinition &m_definition;
    std::vector<NodeFault> m_faults;
    QString m_node;
    QString m_field;
    int m_place = -1;
    QSet<QString> m_ids;
    std::size_t m_count = 0;
};

void collectSubProcesses(const std::vector<ProcessNode> &nodes,
                         std::vector<const ProcessNode *> &found)
{
    for (const ProcessNode &node : nodes) {
        if (node.kind == NodeKind::SubProcess)
            found.push_back(&node);
        for (const Branch &branch : node.branches)
            collectSubProcesses(branch.nodes, found);
    }
}

using Definitions = std::vector<ProcessDefinition>;

bool leadsBack(const Definitions &all, const QString &from, const QString &to, QSet<QString> &seen)
{
    if (from == to)
        return true;
    if (seen.contains(from))
        return false;
    seen.insert(from);
    for (const ProcessDefinition &definition : all) {
        if (definition.key != from)
            continue;
        std::vector<const ProcessNode *> subs;
        collectSubProcesses(definition.nodes, subs);
        for (const ProcessNode *sub : subs) {
            if (leadsBack(all, sub->process, to, seen))
                return true;
        }
    }
    return false;
}

} // namespace

std::vector<NodeFault> faultsOf(const ProcessDefinition &definition)
{
    return Checker(definition).check();
}

std::vector<NodeFault> faultsAmong(const Definitions &definitions)
{
    std::vector<NodeFault> faults;
    QSet<std::pair<QString, int>> versions;
    for (const ProcessDefinition &definition : definitions) {
        if (versions.contains({definition.key, definition.version}))
            faults.push_back({{},
                              App::translate("Approval", "Version %1 of “%2” is there twice.")
                                  .arg(definition.version)
                                  .arg(definition.key),
                              {},
                              -1});
        versions.insert({definition.key, definition.version});
        std::vector<const ProcessNode *> subs;
        collectSubProcesses(definition.nodes, subs);
        for (const ProcessNode *sub : subs) {
            QSet<QString> seen;
            if (!std::ranges::contains(definitions, sub->process, &ProcessDefinition::key))
                faults.push_back(
                    {sub->id,
                     App::translate("Approval", "There is no process “%1”.").arg(sub->process),
                     {},
                     -1});
            else if (leadsBack(definitions, sub->process, definition.key, seen))
                faults.push_back({sub->id,
                                  App::translate("Approval", "“%1” leads back to this process.")
                                      .arg(sub->process),
                                  {},
                                  -1});
        }
    }
    return faults;
}

} // namespace zs
