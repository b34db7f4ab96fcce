// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a plan down from the top: summaries are opened and closed, work is added below the one
// that is open.
#pragma once

#include "domain/plan.h"
#include "sample/sample_city.h"
#include "sample/sample_source.h"

#include <QHash>

#include <span>

namespace zs {

/// A resource as the plans name it.
struct Trade {
    QStringView name;
    QStringView group;
    ResourceType type = ResourceType::Work;
    int maxUnits = 1000; ///< thousandths
    int fenPerHour = 0;  ///< of material: a unit
    ResourceForm form = ResourceForm::Team;
    QStringView discipline{}; ///< 专业 of the tasks that it does; a material's unit
    QStringView skills{};
    QStringView availability{}; ///< as domain/availability.h writes it
    int fenPerUse = 0;          ///< each unit, to bring it in and take it away
};

class PlanBuilder {
public:
    /// A task by its number in the plan.
    using Node = int;

    /// The plan of a project, with the calendars and resources that all projects share.
    PlanBuilder(const Project &project, const SampleData &data, SampleSource &source);

    void trades(std::span<const Trade> trades);
    Node open(const QString &name); ///< a summary task; what follows goes below it
    void close();
    /// `trade` does it with `units` thousandths; without a trade nobody is named.
    Node task(const QString &name, int days, QStringView trade = {}, int units = 1000);
    Node milestone(const QString &name);
    /// A task that begins after the one before in this chain; starts the chain anew with reset().
    Node then(const QString &name, int days, QStringView trade = {}, int units = 1000);
    void reset(Node after = -1) { m_chain = after; }
    [[nodiscard]] Node last() const { return m_chain; }

    void link(Node from, Node to, LinkType type = LinkType::FinishToStart, int lagDays = 0);
    /// Material: `quantity` units of it.
    void material(Node node, QStringView trade, int quantity);
    /// Somebody else works on it too.
    void also(Node node, QStringView trade, int units = 1000) { assign(at(node), trade, units); }
    /// Work that needs a skill and that nobody is named for yet.
    void wanted(Node node, QStringView skill, int units = 1000);
    /// After so many days of work it rests for so many.
    void split(Node node, int afterDays, int restDays);
    /// 标段 of the tasks added from now on; empty = none.
    void lot(const QString &name) { m_lot = name; }
    /// A hammock (伴随任务) from the start of one task to the finish of another; `days` is a first
    /// guess.
    Node
    hammock(const QString &name, Node from, Node until, int days, QStringView trade, int units);
    void constrain(Node node, ConstraintType type, QDate date);
    void deadline(Node node, QDate date);

    [[nodiscard]] std::size_t size() const { return m_plan.tasks.size(); }
    [[nodiscard]] int between(int low, int high) { return m_source.between(low, high); }
    /// Adds one-day tasks (`name` with %1 for their number) below a new summary until the plan has
    /// `size` tasks, spread evenly over `days` working days after `first`: reports and inspections
    /// that recur.
    void fillTo(std::size_t size,
                const QString &group,
                const QString &name,
                Node first,
                int days,
                QStringView trade);
    /// Ends the plan. The contract sums (fixed costs) of the works bring its cost to 86 % of the
    /// project's estimate.
    [[nodiscard]] Plan finish();

private:
    [[nodiscard]] Task &at(Node node) { return m_plan.tasks[static_cast<std::size_t>(node)]; }
    Node add(const QString &name);
    void assign(Task &task, QStringView trade, int units);

    SampleSource &m_source;
    Plan m_plan;
    std::vector<Node> m_open;
    std::vector<std::int64_t> m_positions{
        0}; ///< next position below each open summary, the top first
    struct Known {
        std::size_t resource = 0;
        QString discipline;
    };
    QHash<QString, Known> m_trades;
    QString m_lot;
    Node m_chain = -1;
};

} // namespace zs
