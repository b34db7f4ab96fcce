// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/process_edit.h"

#include "approval/process_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

using Nodes = std::vector<ProcessNode>;

/// Where a node stands in the value itself.
struct Spot {
    Nodes *sequence = nullptr;
    std::size_t position = 0;
    [[nodiscard]] ProcessNode &node() const { return (*sequence)[position]; }
};

std::optional<Spot> spotIn(Nodes &nodes, int place, int &next)
{
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (next++ == place)
            return Spot{&nodes, i};
        for (Branch &branch : nodes[i].branches) {
            if (auto found = spotIn(branch.nodes, place, next))
                return found;
        }
    }
    return {};
}

std::optional<Spot> spotOf(ProcessDefinition &definition, int place)
{
    int next = 0;
    return place < 0 ? std::nullopt : spotIn(definition.nodes, place, next);
}

int placeOf(const ProcessDefinition &definition, const QString &id)
{
    return ProcessIndex(definition).find(id);
}

bool isLastEnd(const ProcessDefinition &definition, const Spot &spot)
{
    return spot.sequence == &definition.nodes && spot.position + 1 == definition.nodes.size()
           && spot.node().kind == NodeKind::End;
}

QString freshId(const ProcessDefinition &definition, NodeKind kind, const QStringList &taken = {})
{
    const ProcessIndex index(definition);
    const QString stem = names::of(names::kNodeKinds, kind);
    for (int number = 1;; ++number) {
        QString id = stem + u'-' + QString::number(number);
        if (index.find(id) < 0 && !taken.contains(id))
            return id;
    }
}

QString freshName(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Approve:
        return App::translate("ProcessEdit", "New approval");
    case NodeKind::Timer:
        return App::translate("ProcessEdit", "Waiting");
    case NodeKind::Notify:
        return App::translate("ProcessEdit", "New notice");
    case NodeKind::SubProcess:
        return App::translate("ProcessEdit", "New sub-process");
    case NodeKind::Collective:
        return App::translate("ProcessEdit", "Collective decision");
    case NodeKind::Start:
        return App::translate("ProcessEdit", "Submission");
    case NodeKind::End:
        return App::translate("ProcessEdit", "End");
    case NodeKind::Condition:
    case NodeKind::Parallel:
        break;
    }
    return {};
}

FormValue firstValue(const FormField &field)
{
    switch (field.type) {
    case FormType::Money:
        return Money::yuan(1'000'000);
    case FormType::Number:
        return std::int64_t{0};
    case FormType::Flag:
        return true;
    case FormType::Choice:
        return field.choices.empty() ? QString() : field.choices.front();
    case FormType::Date:
        return QDate(2026, 1, 1);
    case FormType::Text:
        return QString();
    case FormType::Person:
    case FormType::Unit:
        break;
    }
    return {};
}

std::optional<FormCondition> firstCondition(const ProcessDefinition &definition)
{
    const auto asks = [](const FormField &field) {
        return field.required && field.type != FormType::Person && field.type != FormType::Unit;
    };
    auto field = std::ranges::find_if(definition.fields, [&](const FormField &f) {
        return asks(f) && f.type == FormType::Money; // amounts are what most conditions ask for
    });
    if (field == definition.fields.end())
        field = std::ranges::find_if(definition.fields, asks);
    if (field == definition.fields.end())
        return {};
    FormCondition condition;
    condition.field = field->key;
    condition.op = field->type == FormType::Money || field->type == FormType::Number
                       ? CompareOp::AtLeast
                       : CompareOp::Equal;
    condition.value = firstValue(*field);
    return condition;
}

void renameIn(FormCondition &condition, const QString &from, const QString &to)
{
    if (condition.field == from)
        condition.field = to;
    if (condition.otherField == from)
        condition.otherField = to;
    for (FormCondition &part : condition.parts)
        renameIn(part, from, to);
}

void renameIn(ParticipantRule &rule, const QString &from, const QString &to)
{
    if (rule.kind == ParticipantKind::Field && rule.key == from)
        rule.key = to;
    if (rule.unitField == from)
        rule.unitField = to;
}

void renameIn(Nodes &nodes, const QString &from, const QString &to)
{
    for (ProcessNode &node : nodes) {
        for (auto *rules : {&node.participants, &node.whenEmpty, &node.escalateTo}) {
            for (ParticipantRule &rule : *rules)
                renameIn(rule, from, to);
        }
        for (Branch &branch : node.branches) {
            if (branch.when)
                renameIn(*branch.when, from, to);
            renameIn(branch.nodes, from, to);
        }
    }
}

EditedProcess at(ProcessDefinition definition, const QString &id)
{
    const int place = placeOf(definition, id);
    return {std::move(definition), place};
}

std::ptrdiff_t offset(std::size_t position)
{
    return static_cast<std::ptrdiff_t>(position);
}

} // namespace

ProcessNode freshNode(const ProcessDefinition &definition, NodeKind kind)
{
    ProcessNode node;
    node.kind = kind;
    node.id = freshId(definition, kind);
    node.name = freshName(kind);
    if (kind == NodeKind::Approve || kind == NodeKind::Notify)
        node.participants = {{.kind = kind == NodeKind::Approve ? ParticipantKind::StarterLeader
                                                                : ParticipantKind::Starter,
                              .key = {},
                              .unit = UnitRelation::Any,
                              .unitField = {}}};
    if (kind == NodeKind::Timer)
        node.timerDays = 1;
    if (kind == NodeKind::Condition) {
        Branch asking;
        asking.when = firstCondition(definition);
        node.branches = {asking, Branch{}};
    }
    if (kind == NodeKind::Parallel) {
        QStringList taken;
        for (int i = 0; i < 2; ++i) {
            ProcessNode inner = freshNode(definition, NodeKind::Approve);
            inner.id = freshId(definition, NodeKind::Approve, taken);
            taken << inner.id;
            node.branches.push_back(Branch{{}, {}, {std::move(inner)}});
        }
    }
    return node;
}

ProcessDefinition withNode(ProcessDefinition definition, int place, const ProcessNode &node)
{
    if (const auto spot = spotOf(definition, place))
        spot->node() = node;
    return definition;
}

std::optional<EditedProcess>
insertedAfter(const ProcessDefinition &definition, int place, NodeKind kind)
{
    ProcessDefinition next = definition;
    const auto spot = spotOf(next, place);
    if (!spot || kind == NodeKind::Start)
        return {};
    ProcessNode node = freshNode(definition, kind);
    const QString id = node.id;
    const bool before = spot->node().kind == NodeKind::End;
    spot->sequence->insert(spot->sequence->begin() + offset(spot->position + (before ? 0 : 1)),
                           std::move(node));
    return at(std::move(next), id);
}

std::optional<EditedProcess>
insertedInBranch(const ProcessDefinition &definition, int place, int branch, NodeKind kind)
{
    ProcessDefinition next = definition;
    const auto spot = spotOf(next, place);
    const auto number = static_cast<std::size_t>(branch);
    if (!spot || kind == NodeKind::Start || branch < 0 || number >= spot->node().branches.size())
        return {};
    ProcessNode node = freshNode(definition, kind);
    const QString id = node.id;
    Nodes &nodes = spot->node().branches[number].nodes;
    nodes.insert(nodes.begin(), std::move(node));
    return at(std::move(next), id);
}

std::optional<EditedProcess> removed(const ProcessDefinition &definition, int place)
{
    ProcessDefinition next = definition;
    const auto spot = spotOf(next, place);
    if (!spot || place == 0 || isLastEnd(next, *spot))
        return {};
    spot->sequence->erase(spot->sequence->begin() + offset(spot->position));
    // what follows, else what was before it: the selection stays near
    const int parent = ProcessIndex(definition).at(place).parent;
    if (spot->position < spot->sequence->size() || spot->position == 0) {
        const bool follows = spot->position < spot->sequence->size();
        return EditedProcess{std::move(next), follows ? place : parent};
    }
    const QString before = (*spot->sequence)[spot->position - 1].id;
    return at(std::move(next), before);
}

std::optional<EditedProcess> moved(const ProcessDefinition &definition, int place, int step)
{
    ProcessDefinition next = definition;
    const auto spot = spotOf(next, place);
    if (!spot || (step != 1 && step != -1))
        return {};
    const bool up = step < 0;
    if (up ? spot->position == 0 : spot->position + 1 == spot->sequence->size())
        return {};
    const std::size_t other = up ? spot->position - 1 : spot->position + 1;
    const auto fixed = [&](std::size_t position) {
        const ProcessNode &node = (*spot->sequence)[position];
        return node.kind == NodeKind::Start
               || (node.kind == NodeKind::End && position + 1 == spot->sequence->size());
    };
    if (fixed(spot->position) || fixed(other))
        return {};
    const QString id = spot->node().id;
    std::swap((*spot->sequence)[spot->position], (*spot->sequence)[other]);
    return at(std::move(next), id);
}

std::optional<EditedProcess> movedAcross(const ProcessDefinition &definition, int place, int step)
{
    const ProcessIndex index(definition);
    if (place < 0 || static_cast<std::size_t>(place) >= index.places().size()
        || index.at(place).parent < 0)
        return {};
    const NodePlace &from = index.at(place);
    ProcessDefinition next = definition;
    const auto block = spotOf(next, from.parent);
    const int to = from.branch + step;
    if (!block || to < 0 || static_cast<std::size_t>(to) >= block->node().branches.size())
        return {};
    Nodes &source = block->node().branches[static_cast<std::size_t>(from.branch)].nodes;
    Nodes &target = block->node().branches[static_cast<std::size_t>(to)].nodes;
    const auto taken = source.begin() + from.position;
    ProcessNode node = std::move(*taken);
    const QString id = node.id;
    source.erase(taken);
    const bool ends = !target.empty() && target.back().kind == NodeKind::End;
    target.insert(target.end() - (ends ? 1 : 0), std::move(node));
    return at(std::move(next), id);
}

std::optional<EditedProcess> withBranchAdded(const ProcessDefinition &definition, int place)
{
    ProcessDefinition next = definition;
    const auto spot = spotOf(next, place);
    if (!spot || spot->node().branches.empty())
        return {};
    std::vector<Branch> &branches = spot->node().branches;
    Branch fresh;
    if (spot->node().kind == NodeKind::Condition) {
        fresh.when = firstCondition(definition);
        branches.insert(branches.end() - 1, std::move(fresh));
    } else {
        fresh.nodes.push_back(freshNode(definition, NodeKind::Approve));
        branches.push_back(std::move(fresh));
    }
    return EditedProcess{std::move(next), place};
}

std::optional<EditedProcess>
withBranchRemoved(const ProcessDefinition &definition, int place, int branch)
{
    ProcessDefinition next = definition;
    const auto spot = spotOf(next, place);
    if (!spot || branch < 0 || spot->node().branches.size() < 3
        || static_cast<std::size_t>(branch) >= spot->node().branches.size())
        return {};
    std::vector<Branch> &branches = spot->node().branches;
    branches.erase(branches.begin() + branch);
    if (spot->node().kind == NodeKind::Condition)
        branches.back().when.reset(); // whichever is last is for all other cases
    return EditedProcess{std::move(next), place};
}

ProcessDefinition
withFieldRenamed(ProcessDefinition definition, const QString &from, const QString &to)
{
    for (FormField &field : definition.fields) {
        if (field.key == from)
            field.key = to;
    }
    renameIn(definition.nodes, from, to);
    for (FollowUpRule &rule : definition.followUps)
        renameIn(rule.person, from, to);
    return definition;
}

} // namespace zs
