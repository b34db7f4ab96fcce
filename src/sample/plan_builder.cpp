// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/plan_builder.h"

#include "commands/assignment_rules.h"
#include "domain/splits.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace zs {

namespace {

using namespace Qt::StringLiterals;

constexpr Minutes kDay = 480;

/// Sets one activity code (分类码) beside the others.
void setCode(Task &task, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    QJsonObject codes = QJsonDocument::fromJson(task.codes.toUtf8()).object();
    if (!codes.contains(name))
        codes.insert(name, value);
    task.codes = QString::fromUtf8(QJsonDocument(codes).toJson(QJsonDocument::Compact));
}

} // namespace

PlanBuilder::PlanBuilder(const Project &project, const SampleData &data, SampleSource &source)
    : m_source(source)
{
    m_plan.project = project;
    m_plan.calendars = data.calendars;
    m_plan.resources = data.pool;
    for (std::size_t i = 0; i < data.pool.size(); ++i)
        m_trades.insert(data.pool[i].name, {i, data.pool[i].group});
}

void PlanBuilder::trades(std::span<const Trade> trades)
{
    for (const Trade &trade : trades) {
        Resource resource;
        resource.id = m_source.id<ResourceId>();
        resource.project = m_plan.project.id;
        resource.uid = static_cast<std::int64_t>(m_plan.resources.size()) + 1;
        resource.position = resource.uid - 1;
        resource.name = trade.name.toString();
        resource.initials = trade.name.first(1).toString();
        resource.group = trade.group.toString();
        resource.type = trade.type;
        resource.maxUnits = trade.maxUnits;
        resource.standardRate = {trade.fenPerHour};
        resource.form = trade.form;
        resource.skills = trade.skills.toString();
        resource.availability = trade.availability.toString();
        resource.costPerUse = {trade.fenPerUse};
        const bool works = trade.type == ResourceType::Work;
        resource.overtimeRate = {works ? trade.fenPerHour * 3 / 2 : 0};
        if (!works)
            resource.materialUnit = trade.discipline.toString();
        m_trades.insert(resource.name,
                        {m_plan.resources.size(), works ? trade.discipline.toString() : QString()});
        m_plan.resources.push_back(std::move(resource));
    }
}

PlanBuilder::Node PlanBuilder::add(const QString &name)
{
    Task task;
    task.id = m_source.id<TaskId>();
    task.project = m_plan.project.id;
    if (!m_open.empty())
        task.parent = at(m_open.back()).id;
    task.position = m_positions.back()++;
    task.name = name;
    task.uid = static_cast<std::int64_t>(m_plan.tasks.size()) + 1;
    task.unit = m_plan.project.owner;
    setCode(task, u"标段"_s, m_lot);
    m_plan.tasks.push_back(std::move(task));
    return static_cast<Node>(m_plan.tasks.size()) - 1;
}

PlanBuilder::Node PlanBuilder::open(const QString &name)
{
    const Node node = add(name);
    m_open.push_back(node);
    m_positions.push_back(0);
    return node;
}

void PlanBuilder::close()
{
    m_open.pop_back();
    m_positions.pop_back();
}

PlanBuilder::Node PlanBuilder::task(const QString &name, int days, QStringView trade, int units)
{
    const Node node = add(name);
    at(node).duration = {days * kDay};
    if (!trade.isEmpty())
        assign(at(node), trade, units);
    return node;
}

PlanBuilder::Node PlanBuilder::milestone(const QString &name)
{
    const Node node = add(name);
    at(node).duration = {0};
    at(node).milestone = true;
    return node;
}

PlanBuilder::Node PlanBuilder::then(const QString &name, int days, QStringView trade, int units)
{
    const Node node = days > 0 ? task(name, days, trade, units) : milestone(name);
    if (m_chain >= 0)
        link(m_chain, node);
    m_chain = node;
    return node;
}

void PlanBuilder::link(Node from, Node to, LinkType type, int lagDays)
{
    Link link;
    link.id = m_source.id<LinkId>();
    link.project = m_plan.project.id;
    link.predecessor = at(from).id;
    link.successor = at(to).id;
    link.type = type;
    link.lag = {lagDays * kDay};
    m_plan.links.push_back(link);
}

void PlanBuilder::assign(Task &task, QStringView trade, int units)
{
    const auto found = m_trades.constFind(trade.toString());
    if (found == m_trades.cend())
        return;
    const Resource &resource = m_plan.resources[found->resource];
    setCode(task, u"专业"_s, found->discipline);
    Assignment assignment;
    assignment.id = m_source.id<AssignmentId>();
    assignment.project = m_plan.project.id;
    assignment.task = task.id;
    assignment.resource = resource.id;
    assignment.uid = static_cast<std::int64_t>(m_plan.assignments.size()) + 1;
    assignment.units = units;
    if (resource.type == ResourceType::Work)
        assignment.work = {task.duration.value * units / 1000};
    assignment.cost = costOf(assignment, &resource, {});
    task.work.value += assignment.work.value;
    task.cost.fen += assignment.cost.fen;
    m_plan.assignments.push_back(assignment);
}

void PlanBuilder::wanted(Node node, QStringView skill, int units)
{
    Task &task = at(node);
    Assignment assignment;
    assignment.id = m_source.id<AssignmentId>();
    assignment.project = m_plan.project.id;
    assignment.task = task.id;
    assignment.uid = static_cast<std::int64_t>(m_plan.assignments.size()) + 1;
    assignment.units = units;
    assignment.work = {task.duration.value * units / 1000};
    assignment.skill = skill.toString();
    task.work.value += assignment.work.value;
    m_plan.assignments.push_back(std::move(assignment));
}

void PlanBuilder::material(Node node, QStringView trade, int quantity)
{
    assign(at(node), trade, quantity * 1000);
}

void PlanBuilder::constrain(Node node, ConstraintType type, QDate date)
{
    at(node).constraint = type;
    at(node).constraintDate = WallTime::at(date, 8 * 60);
}

void PlanBuilder::split(Node node, int afterDays, int restDays)
{
    at(node).splits = splitsText({{afterDays * kDay, restDays * kDay}});
}

PlanBuilder::Node PlanBuilder::hammock(
    const QString &name, Node from, Node until, int days, QStringView trade, int units)
{
    const Node node = task(name, days, trade, units);
    at(node).kind = TaskKind::Hammock;
    link(from, node, LinkType::StartToStart);
    link(until, node, LinkType::FinishToFinish);
    return node;
}

void PlanBuilder::deadline(Node node, QDate date)
{
    at(node).deadline = WallTime::at(date, 17 * 60);
}

void PlanBuilder::fillTo(std::size_t size,
                         const QString &group,
                         const QString &name,
                         Node first,
                         int days,
                         QStringView trade)
{
    open(group);
    const int count = static_cast<int>(size) - static_cast<int>(m_plan.tasks.size());
    for (int k = 1; k <= count; ++k) {
        const Node node = task(name.arg(k), 1, trade, 500);
        link(first, node, LinkType::FinishToStart, days * k / count);
    }
    close();
}

Plan PlanBuilder::finish()
{
    std::int64_t named = 0; // people, machines and materials that the plan names
    std::int64_t labour = 0;
    QHash<TaskId, std::int64_t> labourOf; // materials are bought at their price
    for (const Assignment &assignment : m_plan.assignments) {
        named += assignment.cost.fen;
        if (assignment.work.value > 0) {
            labour += assignment.cost.fen;
            labourOf[assignment.task] += assignment.cost.fen;
        }
    }
    const std::int64_t total = m_plan.project.estimate.fen / 100 * 86;
    const std::int64_t times = labour > 0 ? (total - named) / labour : 0;
    constexpr std::int64_t kHundredYuan = 10'000;
    for (Task &task : m_plan.tasks)
        task.fixedCost = {labourOf.value(task.id) * times / kHundredYuan * kHundredYuan};
    return std::move(m_plan);
}

} // namespace zs
