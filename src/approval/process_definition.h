// SPDX-License-Identifier: GPL-3.0-or-later
// A process definition (流程定义) as plain values: nodes in sequence, branches inside of a node.
//
// Branches open and close as brackets do, so every fork has its join, nothing can be left over
// behind an end, and what follows a node is told from the structure alone:
//
//   start - single - condition -+- nodes... -+- parallel -+- nodes... -+- end
//                               +- nodes... -+            +- nodes... -+
#pragma once

#include "approval/form_values.h"

namespace zs {

enum class NodeKind {
    Start,      ///< the starter fills in the form; also where a case returns to
    Approve,    ///< persons sign: see SignMode
    Condition,  ///< the first branch whose condition holds; the last branch is "otherwise"
    Parallel,   ///< all branches; goes on when every one is done
    Timer,      ///< waits a number of working days
    Notify,     ///< tells persons, waits for nobody
    SubProcess, ///< another case, which must be approved
    Collective, ///< a meeting decides (集体决策)
    End,
};

enum class SignMode {
    Single, ///< 单签: the first person that the rules name
    All,    ///< 会签: every vote must agree; the first refusal refuses
    Ratio,  ///< 会签(比例): `percent` % of all votes must agree; refused once that is out of reach
    Any,    ///< 或签: the first verdict, whichever it is, decides
    InTurn, ///< 依次: one after the other; the first refusal refuses
};

enum class ParticipantKind {
    Role,          ///< all who hold role `key`, in the unit that `unit` names
    Person,        ///< the person whose id is `key`
    Field,         ///< the person in form field `key`
    Starter,       ///< who started the case
    StarterLeader, ///< 发起人的直接领导
    InCharge,      ///< 项目责任单位负责人 (谁主管谁负责)
};

/// In which unit a role is looked for.
enum class UnitRelation {
    Any,      ///< anywhere
    Own,      ///< the starter's unit
    Superior, ///< the unit above the starter's
    InCharge, ///< the unit in charge of the project
    Field,    ///< the unit in form field `unitField`
};

/// Who takes part, as a rule. It is resolved outside of this module (see ApprovalOutside).
struct ParticipantRule {
    ParticipantKind kind = ParticipantKind::Role;
    QString key;
    UnitRelation unit = UnitRelation::Any;
    QString unitField;
    bool operator==(const ParticipantRule &) const = default;
};

enum class OnRefusal { EndCase, ReturnToStarter };

/// What a signer may do besides agreeing and refusing; all unless a node names what it forbids.
enum class SignerRight { Return, AddSigner, Transfer, Delegate };

struct Branch;

struct ProcessNode {
    QString id; ///< unique in the definition; never changes its meaning between versions
    QString name;
    NodeKind kind = NodeKind::Approve;

    // Approve, and the persons told by Notify
    SignMode mode = SignMode::Single;
    int percent = 100; ///< 1..100, for Ratio
    std::vector<ParticipantRule> participants;
    std::vector<ParticipantRule> whenEmpty; ///< who is seated when avoidance leaves nobody
    bool starterMaySign = false;            ///< else the starter is skipped as avoiding (回避)
    OnRefusal onRefusal = OnRefusal::EndCase;
    std::vector<SignerRight> forbidden;
    bool batch = false; ///< may be agreed to together with other cases, with one opinion (批量同意)
    bool handOver = false; ///< an outside office system may answer it as a whole (OA 交换)

    // Approve, SubProcess, Collective: in working days (工作日), 0 = none
    int deadlineDays = 0;
    int remindDays = 0;                      ///< that many working days before the deadline
    std::vector<ParticipantRule> escalateTo; ///< who is told when it is late

    int timerDays = 0;            ///< Timer
    QString process;              ///< SubProcess: key of the other definition
    QString matter;               ///< Collective: key in the rules of collective decisions
    bool approves = true;         ///< End: false ends the case as refused
    std::vector<Branch> branches; ///< Condition, Parallel

    bool operator==(const ProcessNode &) const;
};

struct Branch {
    QString name;
    std::optional<FormCondition> when; ///< absent in a parallel and in "otherwise"
    std::vector<ProcessNode> nodes;
    bool operator==(const Branch &) const;
};

enum class WithdrawRule { UntilFirstVerdict, UntilEnd, Never };

/// What an approved case asks of somebody afterwards (督办), made with its last signature.
struct FollowUpRule {
    QString text;
    ParticipantRule person{ParticipantKind::Starter, {}, UnitRelation::Any, {}};
    int days = 5; ///< working days (工作日) from the last signature on
    bool operator==(const FollowUpRule &) const = default;
};

struct ProcessDefinition {
    QString key;     ///< "payment"
    int version = 1; ///< a running case keeps the version it was opened with
    QString name;
    QString statement; ///< in a few sentences, what it is for and what it rests on
    std::vector<FormField> fields;
    WithdrawRule withdraw = WithdrawRule::UntilFirstVerdict;
    int urgeMinutes = 60;           ///< between two 催办 of one case
    std::vector<ProcessNode> nodes; ///< the first is the start, the last an end
    std::vector<FollowUpRule> followUps;
    bool operator==(const ProcessDefinition &) const = default;
};

/// A node with its place in the structure.
struct NodePlace {
    const ProcessNode *node = nullptr;
    int parent = -1;  ///< place of the block around it; -1 on the outermost level
    int branch = 0;   ///< of the parent
    int position = 0; ///< in its sequence
    int end = 0;      ///< one past the last place inside of it
};

/// All nodes in the order in which they are written, blocks before what is inside of them. Holds
/// pointers into the definition, which must outlive it and stay as it is.
class ProcessIndex {
public:
    explicit ProcessIndex(const ProcessDefinition &definition);
    [[nodiscard]] const std::vector<NodePlace> &places() const { return m_places; }
    [[nodiscard]] const NodePlace &at(int place) const
    {
        return m_places[static_cast<std::size_t>(place)];
    }
    /// -1 when there is none.
    [[nodiscard]] int find(QStringView id) const;
    /// The places that can only be reached through this one: the rest of its sequence, and of the
    /// sequences around it, with all inside of them. Sibling branches do not follow each other.
    [[nodiscard]] std::vector<int> followers(int place) const;

private:
    void add(const std::vector<ProcessNode> &nodes, int parent, int branch);
    std::vector<NodePlace> m_places;
};

/// What is wrong with a definition, and where.
struct NodeFault {
    QString node;    ///< its id; empty = the definition itself
    QString message; ///< translated
    QString field;   ///< the form field, where it is that
    int place = -1;  ///< of the node, as in ProcessIndex
    bool operator==(const NodeFault &) const = default;
};

/// Empty when cases may be opened: ids, branches, ends, persons, fields, conditions, figures.
[[nodiscard]] std::vector<NodeFault> faultsOf(const ProcessDefinition &definition);
/// Sub-processes that are missing or that lead back to their own process.
[[nodiscard]] std::vector<NodeFault> faultsAmong(const std::vector<ProcessDefinition> &definitions);

} // namespace zs
