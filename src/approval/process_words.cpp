// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/process_words.h"

#include "approval/process_graph.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProcessWords)
};

QString called(const std::function<QString(const QString &)> &names, const QString &key)
{
    const QString name = names ? names(key) : QString();
    return name.isEmpty() ? key : name;
}

QString labelOf(const std::vector<FormField> &fields, const QString &key)
{
    const auto field = std::ranges::find(fields, key, &FormField::key);
    return field == fields.end() ? key : field->label;
}

} // namespace

QString kindText(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Start:
        return Words::tr("Start");
    case NodeKind::Approve:
        return Words::tr("Approval");
    case NodeKind::Condition:
        return Words::tr("Condition");
    case NodeKind::Parallel:
        return Words::tr("Parallel branches");
    case NodeKind::Timer:
        return Words::tr("Wait");
    case NodeKind::Notify:
        return Words::tr("Notice");
    case NodeKind::SubProcess:
        return Words::tr("Sub-process");
    case NodeKind::Collective:
        return Words::tr("Collective decision");
    case NodeKind::End:
        return Words::tr("End");
    }
    return {};
}

QString modeText(SignMode mode)
{
    switch (mode) {
    case SignMode::Single:
        return Words::tr("single");
    case SignMode::All:
        return Words::tr("all sign");
    case SignMode::Ratio:
        return Words::tr("share signs");
    case SignMode::Any:
        return Words::tr("any signs");
    case SignMode::InTurn:
        return Words::tr("in turn");
    }
    return {};
}

QString typeText(FormType type)
{
    switch (type) {
    case FormType::Money:
        return Words::tr("Amount");
    case FormType::Number:
        return Words::tr("Number");
    case FormType::Flag:
        return Words::tr("Yes or no");
    case FormType::Text:
        return Words::tr("Text");
    case FormType::Choice:
        return Words::tr("Choice");
    case FormType::Person:
        return Words::tr("Person");
    case FormType::Unit:
        return Words::tr("Unit");
    case FormType::Date:
        return Words::tr("Date");
    }
    return {};
}

QString rightText(SignerRight right)
{
    switch (right) {
    case SignerRight::Return:
        return Words::tr("Return");
    case SignerRight::AddSigner:
        return Words::tr("Add signers");
    case SignerRight::Transfer:
        return Words::tr("Transfer");
    case SignerRight::Delegate:
        return Words::tr("Delegate");
    }
    return {};
}

QString unitText(UnitRelation unit)
{
    switch (unit) {
    case UnitRelation::Any:
        return Words::tr("in any unit");
    case UnitRelation::Own:
        return Words::tr("in the starter's unit");
    case UnitRelation::Superior:
        return Words::tr("in the unit above");
    case UnitRelation::InCharge:
        return Words::tr("in the unit in charge");
    case UnitRelation::Field:
        return Words::tr("in the unit of a form field");
    }
    return {};
}

QString ruleKindText(ParticipantKind kind)
{
    switch (kind) {
    case ParticipantKind::Role:
        return Words::tr("Holders of a role");
    case ParticipantKind::Person:
        return Words::tr("A certain person");
    case ParticipantKind::Field:
        return Words::tr("The person in a form field");
    case ParticipantKind::Starter:
        return Words::tr("The starter");
    case ParticipantKind::StarterLeader:
        return Words::tr("The starter's leader");
    case ParticipantKind::InCharge:
        return Words::tr("Who is in charge of the project");
    }
    return {};
}

QString withdrawText(WithdrawRule rule)
{
    switch (rule) {
    case WithdrawRule::UntilFirstVerdict:
        return Words::tr("until somebody has signed");
    case WithdrawRule::UntilEnd:
        return Words::tr("until the end");
    case WithdrawRule::Never:
        return Words::tr("never");
    }
    return {};
}

QString ruleText(const ParticipantRule &rule,
                 const std::vector<FormField> &fields,
                 const ProcessNames &names)
{
    switch (rule.kind) {
    case ParticipantKind::Role: {
        const QString role = called(names.role, rule.key);
        if (rule.unit == UnitRelation::Any)
            return role;
        if (rule.unit == UnitRelation::Field)
            return Words::tr("%1 (unit: %2)").arg(role, labelOf(fields, rule.unitField));
        return Words::tr("%1 (%2)", "a role and its unit").arg(role, unitText(rule.unit));
    }
    case ParticipantKind::Person:
        return called(names.person, rule.key);
    case ParticipantKind::Field:
        return Words::tr("“%1”", "a form field").arg(labelOf(fields, rule.key));
    case ParticipantKind::Starter:
    case ParticipantKind::StarterLeader:
    case ParticipantKind::InCharge:
        break;
    }
    return ruleKindText(rule.kind);
}

QString rulesText(const std::vector<ParticipantRule> &rules,
                  const std::vector<FormField> &fields,
                  const ProcessNames &names)
{
    QStringList all;
    for (const ParticipantRule &rule : rules)
        all << ruleText(rule, fields, names);
    return all.join(Words::tr(", ", "between persons"));
}

QString titleOf(const ProcessNode &node)
{
    return node.name.trimmed().isEmpty() ? kindText(node.kind) : node.name;
}

QString titleOf(const ProcessNode &node, const Branch &branch, const std::vector<FormField> &fields)
{
    if (!branch.name.isEmpty())
        return branch.name;
    if (branch.when)
        return inWords(*branch.when, fields);
    return node.kind == NodeKind::Condition ? Words::tr("otherwise") : Words::tr("branch");
}

} // namespace zs
