// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_city.h"

#include "calendar/calendar_set.h"
#include "schedule/schedule.h"
#include "support/stringify.h"

#include <QSet>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

const SampleData &sample()
{
    static const SampleData data = sampleCity();
    return data;
}

/// Made a second time from the same seed.
const SampleData &again()
{
    static const SampleData data = sampleCity();
    return data;
}

std::size_t unitsOf(UnitKind kind)
{
    return static_cast<std::size_t>(std::ranges::count(sample().units, kind, &OrgUnit::kind));
}

/// Every id that some row of the sample has.
QSet<Uuid> idsOf(const std::vector<ChangeSet> &sets)
{
    QSet<Uuid> ids;
    for (const ChangeSet &set : sets) {
        for (const EntityChange &change : set.changes)
            ids.insert(change.id);
    }
    return ids;
}

} // namespace

TEST_CASE(
    "the sample city has one government, 12 districts, 8 departments, 60 people and 200 projects",
    "[sample]")
{
    REQUIRE_OK(makeSampleCity());
    CHECK(unitsOf(UnitKind::Government) == 1);
    CHECK(unitsOf(UnitKind::District) == 12);
    CHECK(unitsOf(UnitKind::Department) == 8);
    CHECK(sample().units.size() == 21);
    CHECK(sample().people.size() == 60);
    CHECK(sample().projects.size() == 200);
    REQUIRE(sample().plans.size() == 3);
    CHECK(sample().plans[0].tasks.size() == 150);
    CHECK(sample().plans[1].tasks.size() == 600);
    CHECK(sample().plans[2].tasks.size() == 3000);
}

TEST_CASE("the same seed gives the same rows, another seed other ones", "[sample]")
{
    CHECK(changeSetsOf(sample()) == changeSetsOf(again()));
    const SampleData other = sampleCity(7);
    REQUIRE(other.plans.size() == 3);
    CHECK(other.plans[2].tasks.size() == 3000);
    CHECK(other.projects[10] != sample().projects[10]);
}

TEST_CASE("log-in names, names, codes and project names are unique, and telephones cannot be real",
          "[sample]")
{
    QSet<QString> logins;
    QSet<QString> names;
    for (const Person &person : sample().people) {
        logins.insert(person.login);
        names.insert(person.name);
        CHECK(person.phone.startsWith(u"000-"_s));
    }
    CHECK(logins.size() == 60);
    CHECK(names.size() == 60);
    QSet<QString> codes;
    QSet<QString> titles;
    for (const Project &project : sample().projects) {
        codes.insert(project.code);
        titles.insert(project.name);
    }
    CHECK(codes.size() == 200);
    CHECK(titles.size() == 200);
}

TEST_CASE("the projects are of many kinds and stages, none is secret, and some budgets exceed "
          "their estimate by a tenth",
          "[sample]")
{
    QSet<int> kinds;
    QSet<int> stages;
    int internal = 0;
    int over = 0;
    for (const Project &project : sample().projects) {
        kinds.insert(static_cast<int>(project.kind));
        stages.insert(static_cast<int>(project.stage));
        internal += project.classification == Classification::Internal;
        CHECK(project.classification <= Classification::Internal);
        over += project.budget.fen * 10 > project.estimate.fen * 11;
        CAPTURE(project.name);
        CHECK(project.plannedStart < project.plannedFinish);
        CHECK(project.plannedStart.year() >= 2024);
        CHECK(project.plannedFinish.year() <= 2028);
        CHECK(project.estimate.fen > 0);
        if (project.approvedOn.isValid())
            CHECK(project.approvedOn < project.plannedStart);
    }
    CHECK(kinds.size() == 8);
    CHECK(stages.size() == 10);
    CHECK(internal > 5);
    CHECK(internal < 40);
    CHECK(over > 5);
    CHECK(over < 40);
}

TEST_CASE("finished projects of the sample were late often enough for advice to say something",
          "[sample]")
{
    int finished = 0;
    int late = 0;
    for (const Project &project : sample().projects) {
        if (!project.finishedOn.isValid())
            continue;
        ++finished;
        late += project.finishedOn > project.plannedFinish.addDays(20) ? 1 : 0;
    }
    CHECK(finished >= 10);
    CHECK(late * 10 >= finished); // a tenth at least
    CHECK(late * 10 <= finished * 7);
}

TEST_CASE("every reference of the sample leads to a row of the same or an earlier change set",
          "[sample]")
{
    const std::vector<ChangeSet> sets = changeSetsOf(sample());
    QSet<Uuid> known;
    std::size_t rows = 0;
    for (const ChangeSet &set : sets) {
        known |= idsOf({set});
        rows += set.changes.size();
        QStringList lost;
        for (const EntityChange &change : set.changes) {
            REQUIRE(change.kind == ChangeKind::Insert);
            const EntityInfo &info = *entityInfo(change.entity);
            for (const FieldChange &field : change.fields) {
                const auto *id = std::get_if<Uuid>(&field.after);
                if (id && !known.contains(*id))
                    lost << QString::fromLatin1(info.table) + u'.'
                                + QString::fromLatin1(info.fields[field.field].column);
            }
        }
        INFO(lost.join(u' ').toStdString());
        CHECK(lost.isEmpty());
    }
    CHECK(known.size() == static_cast<qsizetype>(rows)); // no id twice
    CHECK(idsOf({sets.front()}).size() == 81);
}

TEST_CASE("tasks stand in display order and links join tasks of one plan without a cycle",
          "[sample]")
{
    for (const Plan &plan : sample().plans) {
        CAPTURE(plan.project.name);
        std::vector<Task> sorted = plan.tasks;
        sortForDisplay(sorted);
        CHECK(sorted == plan.tasks);
        CHECK(findCycle(plan).empty());
        CHECK(plan.links.size() > plan.tasks.size() * 9 / 10);
        const auto ofType = [&](LinkType type) {
            return std::ranges::count(plan.links, type, &Link::type);
        };
        CHECK(ofType(LinkType::StartToStart) > 0);
        CHECK(ofType(LinkType::FinishToFinish) > 0);
        CHECK(
            std::ranges::any_of(plan.links, [](const Link &link) { return link.lag.value != 0; }));
    }
}

TEST_CASE("the stored dates are what the scheduler gives", "[sample]")
{
    for (const Plan &plan : sample().plans) {
        CAPTURE(plan.project.name);
        const auto times = schedule(plan, CalendarSet::compile(plan, shippedHolidays()));
        REQUIRE_OK(times);
        int moved = 0;
        int critical = 0;
        int broken = 0;
        for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
            moved += plan.tasks[i].start != times->tasks[i].start
                     || plan.tasks[i].finish != times->tasks[i].finish;
            critical += times->tasks[i].critical;
            broken += times->tasks[i].constraintBroken;
        }
        CHECK(moved == 0);
        CHECK(broken == 0);
        CHECK(plan.project.planFinish == times->finish);
        CHECK(critical > 10);
        CHECK(critical < static_cast<int>(plan.tasks.size()) / 3);
    }
}

TEST_CASE("the plans take about one, two and three years", "[sample]")
{
    for (std::size_t i = 0; i < 3; ++i) {
        const Project &project = sample().plans[i].project;
        const double years =
            static_cast<double>(project.planStart.date().daysTo(project.planFinish.date()))
            / 365.25;
        CAPTURE(project.name, years);
        CHECK(years > static_cast<double>(i + 1) * 0.8);
        CHECK(years < static_cast<double>(i + 1) * 1.2);
    }
}

TEST_CASE("what lies before the status date is done, what lies after is not", "[sample]")
{
    for (const Plan &plan : sample().plans) {
        CAPTURE(plan.project.name);
        const TaskTree tree = treeOf(plan.tasks);
        std::array<int, 3> count{}; // done, under way, to come
        for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
            const Task &task = plan.tasks[i];
            CAPTURE(task.name);
            CHECK((task.percentComplete == 100) == task.actualFinish.isValid());
            CHECK((task.percentComplete > 0) == task.actualStart.isValid());
            if (tree.isSummary(i))
                continue;
            ++count[task.percentComplete == 100 ? 0 : task.percentComplete > 0 ? 1 : 2];
            CHECK((task.finish <= sampleStatusDate() && task.start < sampleStatusDate())
                  == (task.percentComplete == 100));
            if (task.actualStart.isValid())
                CHECK(task.actualStart == task.start);
            if (task.actualFinish.isValid())
                CHECK(task.actualFinish == task.finish);
        }
        for (const int n : count)
            CHECK(n > 0);
    }
}

TEST_CASE("the plans have resources, work, costs, deadlines, constraints, milestones and baselines",
          "[sample]")
{
    CHECK(sample().plans[0].baselines.size() == 1);
    CHECK(sample().plans[2].baselines.size() == 2);
    for (const Plan &plan : sample().plans) {
        CAPTURE(plan.project.name);
        CHECK(plan.baselineTasks.size() == plan.baselines.size() * plan.tasks.size());
        CHECK(plan.assignments.size() > plan.tasks.size() / 2);
        QSet<int> types;
        for (const Resource &resource : plan.resources)
            types.insert(static_cast<int>(resource.type));
        CHECK(types.size() == 2);
        const auto has = [&](auto test) { return std::ranges::any_of(plan.tasks, test); };
        CHECK(has([](const Task &t) { return t.deadline.isValid(); }));
        CHECK(has([](const Task &t) { return t.constraint != ConstraintType::AsSoonAsPossible; }));
        CHECK(has([](const Task &t) { return t.milestone; }));
        CHECK(has([](const Task &t) { return t.cost.fen > 0; }));
        // some work took longer than was approved
        int later = 0;
        for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
            REQUIRE(plan.baselineTasks[i].task == plan.tasks[i].id);
            later += plan.tasks[i].finish > plan.baselineTasks[i].finish;
        }
        CHECK(later > 0);
    }
}
