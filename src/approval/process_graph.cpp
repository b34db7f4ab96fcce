// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/process_graph.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

QString opText(CompareOp op)
{
    switch (op) {
    case CompareOp::Less:
        return u"<"_s;
    case CompareOp::AtMost:
        return u"≤"_s;
    case CompareOp::Equal:
        return u"="_s;
    case CompareOp::NotEqual:
        return u"≠"_s;
    case CompareOp::AtLeast:
        return u"≥"_s;
    case CompareOp::More:
        return u">"_s;
    }
    return {};
}

QString labelOf(const QString &key, const std::vector<FormField> &fields)
{
    const auto it = std::ranges::find(fields, key, &FormField::key);
    return it == fields.end() ? key : it->label;
}

QString valueText(const FormValue &value)
{
    if (const auto *money = std::get_if<Money>(&value))
        return App::translate("Approval", "CNY %1 (ten thousands)").arg(inTenThousandYuan(*money));
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return QString::number(*number);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? App::translate("Approval", "yes") : App::translate("Approval", "no");
    if (const auto *text = std::get_if<QString>(&value))
        return u"“"_s + *text + u"”"_s;
    if (const auto *person = std::get_if<PersonId>(&value))
        return person->toString();
    if (const auto *unit = std::get_if<OrgUnitId>(&value))
        return unit->toString();
    const auto *date = std::get_if<QDate>(&value);
    return date ? date->toString(Qt::ISODate) : QString();
}

class GraphMaker {
public:
    explicit GraphMaker(const ProcessDefinition &definition)
        : m_definition(definition)
    {}

    ProcessGraph make()
    {
        add(m_definition.nodes, {}, 0);
        return std::move(m_graph);
    }

private:
    /// An arrow that still has no head.
    struct Loose {
        int from = 0;
        QString label;
    };

    int place(const ProcessNode &node, bool join, int depth)
    {
        m_graph.nodes.push_back(
            {join ? node.id + u"/join"_s : node.id, node.name, node.kind, join, depth});
        return static_cast<int>(m_graph.nodes.size()) - 1;
    }

    void lead(const std::vector<Loose> &loose, int to)
    {
        for (const Loose &arrow : loose)
            m_graph.arrows.push_back({arrow.from, to, arrow.label});
    }

    /// The arrows that leave the sequence; none when it ends the case.
    std::vector<Loose>
    add(const std::vector<ProcessNode> &nodes, std::vector<Loose> into, int depth)
    {
        for (const ProcessNode &node : nodes) {
            const int at = place(node, false, depth);
            lead(into, at);
            into.clear();
            if (node.kind == NodeKind::End)
                return {};
            if (node.branches.empty()) {
                into.push_back({at, {}});
                continue;
            }
            std::vector<Loose> out;
            for (const Branch &branch : node.branches) {
                std::vector<Loose> ends =
                    add(branch.nodes, {{at, labelOf(node, branch)}}, depth + 1);
                out.insert(out.end(), ends.begin(), ends.end());
            }
            if (out.empty())
                return {};
            const int join = place(node, true, depth);
            lead(out, join);
            into.push_back({join, {}});
        }
        return into;
    }

    [[nodiscard]] QString labelOf(const ProcessNode &node, const Branch &branch) const
    {
        if (!branch.name.isEmpty())
            return branch.name;
        if (branch.when)
            return inWords(*branch.when, m_definition.fields);
        return node.kind == NodeKind::Condition ? App::translate("Approval", "otherwise")
                                                : QString();
    }

    const ProcessDefinition &m_definition;
    ProcessGraph m_graph;
};

} // namespace

ProcessGraph graphOf(const ProcessDefinition &definition)
{
    return GraphMaker(definition).make();
}

QString inWords(const FormCondition &condition, const std::vector<FormField> &fields)
{
    using Kind = FormCondition::Kind;
    if (condition.kind == Kind::Compare) {
        QString with = valueText(condition.value);
        if (!condition.otherField.isEmpty())
            with = condition.percent == 100 ? zs::labelOf(condition.otherField, fields)
                                            : App::translate("Approval", "%1 % of %2")
                                                  .arg(condition.percent)
                                                  .arg(zs::labelOf(condition.otherField, fields));
        return zs::labelOf(condition.field, fields) + u" "_s + opText(condition.op) + u" "_s + with;
    }
    QStringList parts;
    for (const FormCondition &part : condition.parts) {
        const QString words = inWords(part, fields);
        const bool joined = part.kind == Kind::All || part.kind == Kind::Any;
        parts << (joined && condition.parts.size() > 1 ? u"("_s + words + u")"_s : words);
    }
    if (condition.kind == Kind::Not)
        return App::translate("Approval", "not (%1)").arg(parts.join(QString()));
    return parts.join(condition.kind == Kind::All ? App::translate("Approval", " and ")
                                                  : App::translate("Approval", " or "));
}

} // namespace zs
