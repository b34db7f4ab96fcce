// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a task and of what leads to it.
#include "risk/task_features.h"

#include "support/stringify.h"

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

template <class Id>
Id id(std::uint8_t n)
{
    Uuid raw;
    raw.bytes[15] = n;
    return Id(raw);
}

WallTime at(QDate day)
{
    return WallTime::at(day, 9 * 60);
}

/// Two works one after the other, then a milestone; promised for May, June and July 1.
struct Works {
    Project project;
    std::vector<Task> tasks{4};
    std::vector<Baseline> baselines{1};
    std::vector<BaselineTask> promised{3};
    std::vector<Link> links{2};

    Works()
    {
        project.id = id<ProjectId>(1);
        baselines[0].id = id<BaselineId>(1);
        baselines[0].savedAt = at(QDate(2026, 3, 1));
        for (std::uint8_t i = 0; i < 3; ++i) {
            tasks[i].id = id<TaskId>(static_cast<std::uint8_t>(10 + i));
            tasks[i].start = at(QDate(2026, 5 + i, 1));
            tasks[i].finish = at(i == 2 ? QDate(2026, 7, 1) : QDate(2026, 5 + i, 28));
            promised[i].baseline = baselines[0].id;
            promised[i].task = tasks[i].id;
            promised[i].start = tasks[i].start;
            promised[i].finish = tasks[i].finish;
        }
        tasks[2].milestone = true;
        tasks[3].id = id<TaskId>(20);
        tasks[3].start = at(QDate(2027, 1, 1));
        for (std::size_t i = 0; i < 2; ++i) {
            links[i].predecessor = tasks[i].id;
            links[i].successor = tasks[i + 1].id;
        }
    }
    [[nodiscard]] ProjectFacts facts() const
    {
        return {project, {}, tasks, baselines, promised, {}, {}, {}, {}, {}, {}, links};
    }
    [[nodiscard]] QJsonObject milestone(QDate day) const
    {
        const ProjectFacts known = facts();
        return TaskGround(known, day).features(2);
    }
};

} // namespace

TEST_CASE("A milestone knows how the works that lead to it stand, however far back",
          "[risk][tasks]")
{
    Works works;
    const QDate day(2026, 6, 3);
    works.tasks[0].finish = at(QDate(2026, 6, 20));
    works.tasks[2].finish = at(QDate(2026, 7, 24));
    QJsonObject known = works.milestone(day);
    CHECK(known[u"lead_open"_s] == 2);
    CHECK(known[u"lead_overdue"_s] == 1);
    CHECK(known[u"lead_not_begun"_s] == 2);
    CHECK(known[u"lead_slip_days"_s] == 23);
    CHECK(known[u"task_slip_days"_s] == 23);
    CHECK(known[u"task_days_left"_s] == 28);
    CHECK(known[u"_due"_s] == u"2026-07-01"_s);
    works.tasks[0].actualStart = at(QDate(2026, 5, 1));
    works.tasks[0].actualFinish = at(QDate(2026, 6, 2));
    known = works.milestone(day);
    CHECK(known[u"lead_open"_s] == 1);
    CHECK(known[u"lead_overdue"_s] == 0);
    CHECK(known[u"done_late"_s] == 1);
    // on the day before, its end was not known
    CHECK(works.milestone(QDate(2026, 6, 1))[u"lead_open"_s] == 2);
}

TEST_CASE("Followed are tasks under way, soon to begin, or just ended", "[risk][tasks]")
{
    Works works;
    const auto followed = [&works](QDate day) {
        const ProjectFacts known = works.facts();
        return TaskGround(known, day).followed();
    };
    using Places = std::vector<std::size_t>;
    CHECK(followed(QDate(2026, 1, 5)) == Places{});
    CHECK(followed(QDate(2026, 3, 5)) == Places{0, 1});
    CHECK(followed(QDate(2026, 5, 5)) == Places{0, 1, 2});
    works.tasks[0].actualStart = at(QDate(2026, 5, 1));
    works.tasks[0].actualFinish = at(QDate(2026, 5, 30));
    CHECK(followed(QDate(2026, 6, 30)) == Places{0, 1, 2});
    CHECK(followed(QDate(2026, 7, 1)) == Places{1, 2});
    works.tasks[1].active = false;
    works.tasks[3].parent = works.tasks[2].id; // no part any more, but a whole
    CHECK(followed(QDate(2026, 7, 1)) == Places{});
}

TEST_CASE("Of very many tasks the milestones and the soonest are followed", "[risk][tasks]")
{
    Works works;
    works.tasks.assign(kMostTasksFollowed + 500, Task());
    for (std::size_t i = 0; i < works.tasks.size(); ++i) {
        Uuid raw;
        raw.bytes[14] = static_cast<std::uint8_t>(i >> 8);
        raw.bytes[15] = static_cast<std::uint8_t>(i & 0xFF);
        works.tasks[i].id = TaskId(raw);
        works.tasks[i].start = at(QDate(2026, 5, 1).addDays(static_cast<int>(i % 60)));
    }
    works.tasks.back().milestone = true;
    const ProjectFacts known = works.facts();
    const auto followed = TaskGround(known, QDate(2026, 5, 1)).followed();
    CHECK(followed.size() == kMostTasksFollowed);
    CHECK(followed.front() == works.tasks.size() - 1);
    for (const std::size_t at : followed)
        CHECK((works.tasks[at].milestone || works.tasks[at].start.date() < QDate(2026, 6, 22)));
}

TEST_CASE("Events of a task are its dates, its rest and its promise", "[risk][tasks]")
{
    const QJsonObject before{
        {u"task_rest_days"_s, 5}, {u"_due"_s, u"2026-07-01"_s}, {u"task_slip_days"_s, 1}};
    QJsonObject now = before;
    now[u"task_slip_days"_s] = 9;
    CHECK(taskEvent(before, now).isEmpty());
    now[u"_due"_s] = u"2026-08-01"_s;
    CHECK(taskEvent(before, now) == u"baseline");
    now[u"task_rest_days"_s] = 4;
    CHECK(taskEvent(before, now) == u"remaining");
    now[u"_began"_s] = u"2026-06-01"_s;
    CHECK(taskEvent(before, now) == u"actual");
}
