// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/schedule_quality.h"

#include "control/quality_words.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace zs {

namespace {

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

/// What leads to and from a task, its summaries' links included.
struct Ends {
    bool predecessor = false;
    bool successor = false;
    bool drivenStart = false;   ///< a link acts on its start
    bool drivingFinish = false; ///< a link counts from its finish

    void add(const Ends &other)
    {
        predecessor |= other.predecessor;
        successor |= other.successor;
        drivenStart |= other.drivenStart;
        drivingFinish |= other.drivingFinish;
    }
};

class QualityCheck {
public:
    QualityCheck(const Plan &plan, const Schedule &schedule, const CalendarSet &calendars)
        : m_plan(plan)
        , m_schedule(schedule)
        , m_calendars(calendars)
        , m_tree(treeOf(plan.tasks))
        , m_status(plan.project.statusDate)
        , m_perDay(static_cast<double>(std::max<std::int64_t>(1, plan.project.minutesPerDay)))
    {
        readLinks();
        readTasks();
        readBaseline();
    }

    [[nodiscard]] QualityFinding check(const QualityRule &rule)
    {
        QualityFinding finding;
        finding.rule = rule;
        finding.title = qualityTitle(rule.point);
        fill(finding);
        if (finding.verdict == Verdict::NotApplicable)
            finding.text = qualityAbsentText(rule.point);
        return finding;
    }

private:
    void readBaseline()
    {
        const Baseline *baseline = findBaseline(m_plan, controlBaselineOf(m_plan));
        if (!baseline)
            return;
        m_rows = baselineRows(m_plan, baseline->id);
        for (const BaselineTask *row : std::as_const(m_rows))
            m_baselineFinish = std::max(m_baselineFinish, row->finish);
    }

    void readLinks()
    {
        QHash<TaskId, int> index;
        index.reserve(static_cast<qsizetype>(m_plan.tasks.size()));
        for (std::size_t i = 0; i < m_plan.tasks.size(); ++i)
            index.insert(m_plan.tasks[i].id, static_cast<int>(i));
        m_ends.resize(m_plan.tasks.size());
        for (std::size_t i = 0; i < m_plan.links.size(); ++i) {
            const Link &link = m_plan.links[i];
            const int from = index.value(link.predecessor, -1);
            const int to = index.value(link.successor, -1);
            if (to < 0 || (from < 0 && !link.predecessorProject.isValid()))
                continue;
            m_links.push_back(static_cast<int>(i));
            m_ends[idx(to)].add({true, false, actsOnStart(link), false});
            if (from >= 0)
                m_ends[idx(from)].add({false, true, false, countsFromFinish(link)});
        }
        for (const Link &link : m_plan.leaving) {
            if (const int from = index.value(link.predecessor, -1); from >= 0)
                m_ends[idx(from)].add({false, true, false, countsFromFinish(link)});
        }
        for (std::size_t i = 0; i < m_ends.size(); ++i) { // parents come before their children
            if (m_tree.parent[i] >= 0)
                m_ends[i].add(m_ends[idx(m_tree.parent[i])]);
        }
    }

    void readTasks()
    {
        const std::vector<AssignedWork> assigned = assignedWork(m_plan);
        for (std::size_t i = 0; i < m_plan.tasks.size(); ++i) {
            const Task &task = m_plan.tasks[i];
            if (!countsProgress(m_plan, m_tree, i) || task.kind == TaskKind::Hammock)
                continue;
            const int at = static_cast<int>(i);
            const bool open = !doneShare(task, assigned[i]).isAll();
            if (open)
                m_openLeaves.push_back(at);
            ++m_leaves;
            if (task.milestone || m_schedule.tasks[i].duration <= 0)
                continue;
            m_tasks.push_back(at);
            if (open)
                m_open.push_back(at);
        }
    }

    static bool actsOnStart(const Link &link)
    {
        return link.type == LinkType::FinishToStart || link.type == LinkType::StartToStart;
    }
    static bool countsFromFinish(const Link &link)
    {
        return link.type == LinkType::FinishToStart || link.type == LinkType::FinishToFinish;
    }
    static double lagOf(const Link &link)
    {
        const bool isTime = link.lagKind == LagKind::Working || link.lagKind == LagKind::Elapsed;
        return isTime ? static_cast<double>(link.lag.value) : link.lagPercent;
    }
    [[nodiscard]] const Task &task(int i) const { return m_plan.tasks[idx(i)]; }
    [[nodiscard]] const TaskTimes &times(int i) const { return m_schedule.tasks[idx(i)]; }
    [[nodiscard]] double daysOf(int i, Minutes minutes) const
    {
        return static_cast<double>(minutes)
               / (task(i).elapsed ? static_cast<double>(kMinutesPerDay) : m_perDay);
    }

    static void judge(QualityFinding &finding)
    {
        constexpr double kHair = 1e-9;
        const bool fits =
            finding.measured <= finding.rule.atMost.value_or(finding.measured) + kHair
            && finding.measured >= finding.rule.atLeast.value_or(finding.measured) - kHair;
        finding.verdict = fits ? Verdict::Pass : Verdict::Fail;
    }

    template <class Breaks>
    void shareOfTasks(QualityFinding &finding, const std::vector<int> &among, Breaks breaks)
    {
        if (among.empty())
            return;
        for (const int i : among) {
            if (breaks(i))
                finding.tasks.push_back(i);
        }
        finding.measured =
            100.0 * static_cast<double>(finding.tasks.size()) / static_cast<double>(among.size());
        finding.text = qualityShareText(finding.rule, finding.tasks.size(), among.size(), false);
        judge(finding);
    }

    /// The share of links that break the rule, or, with a lower limit, of those that do not.
    template <class Breaks>
    void shareOfLinks(QualityFinding &finding, Breaks breaks)
    {
        if (m_links.empty())
            return;
        for (const int i : m_links) {
            if (breaks(m_plan.links[idx(i)]))
                finding.links.push_back(i);
        }
        const std::size_t counted =
            finding.rule.atLeast ? m_links.size() - finding.links.size() : finding.links.size();
        finding.measured =
            100.0 * static_cast<double>(counted) / static_cast<double>(m_links.size());
        finding.text = qualityShareText(finding.rule, counted, m_links.size(), true);
        judge(finding);
    }

    void value(QualityFinding &finding, double measured)
    {
        finding.measured = measured;
        finding.text = qualityValueText(finding.rule, measured);
        judge(finding);
    }

    void fill(QualityFinding &f)
    {
        const double limit = f.rule.days;
        switch (f.rule.point) {
        case QualityPoint::Logic:
            return shareOfTasks(f, m_open, [this](int i) {
                return !m_ends[idx(i)].predecessor || !m_ends[idx(i)].successor;
            });
        case QualityPoint::Leads:
            return shareOfLinks(f, [](const Link &l) { return lagOf(l) < 0; });
        case QualityPoint::Lags:
            return shareOfLinks(f, [](const Link &l) { return lagOf(l) > 0; });
        case QualityPoint::LinkTypes:
            return shareOfLinks(f, [](const Link &l) { return l.type != LinkType::FinishToStart; });
        case QualityPoint::HardConstraints:
            return shareOfTasks(f, m_open, [this](int i) { return isHard(task(i).constraint); });
        case QualityPoint::HighFloat:
            return shareOfTasks(
                f, m_open, [&](int i) { return daysOf(i, times(i).totalFloat) > limit; });
        case QualityPoint::NegativeFloat:
            return shareOfTasks(f, m_open, [this](int i) { return times(i).totalFloat < 0; });
        case QualityPoint::HighDuration:
            return shareOfTasks(
                f, m_open, [&](int i) { return daysOf(i, times(i).duration) > limit; });
        case QualityPoint::InvalidDates:
            if (m_status.isValid())
                shareOfTasks(f, m_tasks, [this](int i) { return hasImpossibleDate(i); });
            return;
        case QualityPoint::Resources:
            return resources(f);
        case QualityPoint::MissedTasks:
            return shareOfTasks(
                f, due(), [this](int i) { return finishOf(i) > m_rows.value(task(i).id)->finish; });
        case QualityPoint::CriticalPathTest:
            return criticalPathTest(f);
        default:
            return fillIndex(f);
        }
    }

    void fillIndex(QualityFinding &f)
    {
        switch (f.rule.point) {
        case QualityPoint::Cpli:
            return criticalPathLength(f);
        case QualityPoint::Bei:
            return baselineExecution(f);
        case QualityPoint::OpenEnds:
            return openEnds(f);
        case QualityPoint::DanglingLinks:
            return shareOfTasks(f, m_open, [this](int i) {
                const Ends &ends = m_ends[idx(i)];
                return (ends.predecessor && !ends.drivenStart)
                       || (ends.successor && !ends.drivingFinish);
            });
        case QualityPoint::LinkRatio:
            if (m_leaves > 1) // the first task needs none
                value(f, static_cast<double>(m_links.size()) / static_cast<double>(m_leaves - 1));
            return;
        default:
            return;
        }
    }

    static bool isHard(ConstraintType type)
    {
        using enum ConstraintType;
        return type == MustStartOn || type == MustFinishOn || type == StartNoLaterThan
               || type == FinishNoLaterThan;
    }

    [[nodiscard]] bool hasImpossibleDate(int i) const
    {
        const Task &t = task(i);
        if (t.actualStart.isValid() && t.actualStart > m_status)
            return true;
        if (t.actualFinish.isValid())
            return t.actualFinish > m_status;
        const bool open = std::ranges::binary_search(m_open, i);
        const WallTime forecast = t.actualStart.isValid() ? times(i).finish : times(i).start;
        return open && forecast.isValid() && forecast < m_status;
    }

    void resources(QualityFinding &f)
    {
        if (m_plan.assignments.empty())
            return;
        QSet<TaskId> assigned;
        for (const Assignment &a : m_plan.assignments)
            assigned.insert(a.task);
        shareOfTasks(f, m_open, [&](int i) {
            return daysOf(i, times(i).duration) >= f.rule.days && !assigned.contains(task(i).id)
                   && task(i).cost.fen == 0 && task(i).fixedCost.fen == 0;
        });
    }

    [[nodiscard]] WallTime finishOf(int i) const
    {
        return task(i).actualFinish.isValid() ? task(i).actualFinish : times(i).finish;
    }

    /// The tasks that the baseline had finished by the status date.
    [[nodiscard]] std::vector<int> due() const
    {
        std::vector<int> due;
        for (const int i : m_tasks) {
            const BaselineTask *row = m_rows.value(task(i).id);
            if (m_status.isValid() && row && row->finish.isValid() && row->finish <= m_status)
                due.push_back(i);
        }
        return due;
    }

    /// (length + float) / length; length: working time from the status date to the plan's finish,
    /// float: from there to the baseline's.
    void criticalPathLength(QualityFinding &f)
    {
        if (!m_baselineFinish.isValid() || m_open.empty())
            return;
        const WorkCalendar &cal = *m_calendars.project();
        const WallTime from = m_status.isValid() ? m_status : m_schedule.start;
        const Minutes length = cal.workBetween(from, m_schedule.finish);
        if (length <= 0)
            return;
        const Minutes room = cal.workBetween(m_schedule.finish, m_baselineFinish);
        value(f, static_cast<double>(length + room) / static_cast<double>(length));
    }

    /// Tasks finished out of tasks that the baseline had finished by now.
    void baselineExecution(QualityFinding &f)
    {
        const std::vector<int> planned = due();
        if (planned.empty())
            return;
        const auto open = [this](int i) { return std::ranges::binary_search(m_open, i); };
        for (const int i : planned) {
            if (open(i))
                f.tasks.push_back(i);
        }
        value(f,
              static_cast<double>(m_tasks.size() - m_open.size())
                  / static_cast<double>(planned.size()));
    }

    void openEnds(QualityFinding &f)
    {
        if (m_openLeaves.empty())
            return;
        std::vector<int> starts;
        std::vector<int> finishes;
        for (const int i : m_openLeaves) {
            if (!m_ends[idx(i)].predecessor)
                starts.push_back(i);
            if (!m_ends[idx(i)].successor)
                finishes.push_back(i);
        }
        // the plan itself begins with one and ends with one
        if (!starts.empty())
            starts.erase(
                std::ranges::min_element(starts, {}, [this](int i) { return times(i).start; }));
        if (!finishes.empty())
            finishes.erase(
                std::ranges::max_element(finishes, {}, [this](int i) { return times(i).finish; }));
        f.tasks = starts;
        f.tasks.insert(f.tasks.end(), finishes.begin(), finishes.end());
        std::ranges::sort(f.tasks);
        const auto doubled = std::ranges::unique(f.tasks);
        f.tasks.erase(doubled.begin(), doubled.end());
        value(f, static_cast<double>(starts.size() + finishes.size()));
    }

    /// The open task with the least float, of several the one not begun that starts first; -1 when
    /// none can be made longer.
    [[nodiscard]] int mostCritical() const
    {
        int best = -1;
        const auto key = [this](int i) {
            return std::tuple(
                times(i).totalFloat, task(i).actualStart.isValid(), times(i).start, i);
        };
        for (const int i : m_open) {
            if (!task(i).manual && times(i).critical && (best < 0 || key(i) < key(best)))
                best = i;
        }
        return m_plan.project.scheduleFromFinish ? -1 : best;
    }

    void criticalPathTest(QualityFinding &f)
    {
        const int tested = mostCritical();
        if (tested < 0)
            return;
        Plan longer = m_plan;
        Task &t = longer.tasks[idx(tested)];
        const auto added = static_cast<Minutes>(
            f.rule.days * (t.elapsed ? static_cast<double>(kMinutesPerDay) : m_perDay));
        if (t.actualStart.isValid() && t.remaining.value < 0)
            t.remaining = {t.duration.value * (100 - t.percentComplete) / 100};
        t.duration.value += added;
        if (t.remaining.value >= 0)
            t.remaining.value += added;
        const auto result = zs::schedule(longer, m_calendars);
        if (!result)
            return;
        const WorkCalendarPtr cal = m_calendars.runningOn(m_plan, task(tested));
        const Minutes moved = cal->workBetween(m_schedule.finish, result->finish);
        f.measured = 100.0 * static_cast<double>(moved) / static_cast<double>(added);
        judge(f);
        f.text = criticalTestText(task(tested).name, f.rule.days, daysOf(tested, moved));
        f.tasks.push_back(tested);
    }

    const Plan &m_plan;
    const Schedule &m_schedule;
    const CalendarSet &m_calendars;
    TaskTree m_tree;
    WallTime m_status;
    double m_perDay;
    std::vector<Ends> m_ends;
    std::vector<int> m_links;      ///< that bind something
    std::vector<int> m_tasks;      ///< leaves with a duration
    std::vector<int> m_open;       ///< of those, not finished
    std::vector<int> m_openLeaves; ///< with milestones
    std::size_t m_leaves = 0;
    QHash<TaskId, const BaselineTask *> m_rows;
    WallTime m_baselineFinish;
};

} // namespace

const QualityFinding &ScheduleQuality::of(QualityPoint point) const
{
    static const QualityFinding kNone;
    const auto found = std::ranges::find_if(
        findings, [point](const QualityFinding &f) { return f.rule.point == point; });
    return found == findings.end() ? kNone : *found;
}

namespace {

int scoreOf(const ScheduleQuality &quality)
{
    double passed = 0;
    double applied = 0;
    for (const QualityFinding &finding : quality.findings) {
        applied += finding.verdict == Verdict::NotApplicable ? 0 : finding.rule.weight;
        passed += finding.verdict == Verdict::Pass ? finding.rule.weight : 0;
    }
    return applied > 0 ? static_cast<int>(std::lround(100.0 * passed / applied)) : 100;
}

} // namespace

ScheduleQuality scheduleQuality(const Plan &plan,
                                const Schedule &schedule,
                                const CalendarSet &calendars,
                                const std::vector<QualityRule> &rules)
{
    QualityCheck check(plan, schedule, calendars);
    ScheduleQuality quality;
    for (const QualityRule &rule : rules)
        quality.findings.push_back(check.check(rule));
    quality.score = scoreOf(quality);
    return quality;
}

Result<ScheduleQuality> scheduleQuality(const Plan &plan,
                                        const Schedule &schedule,
                                        const CalendarSet &calendars,
                                        const QualityProgress &progress)
{
    const auto rules = qualityRules();
    if (!rules)
        return passOn(rules);
    QualityCheck check(plan, schedule, calendars);
    ScheduleQuality quality;
    for (const QualityRule &rule : *rules) {
        const auto done = static_cast<std::int64_t>(quality.findings.size());
        if (progress && !progress(done, static_cast<std::int64_t>(rules->size())))
            return fail(ErrorCode::Cancelled, QString());
        quality.findings.push_back(check.check(rule));
    }
    quality.score = scoreOf(quality);
    return quality;
}

} // namespace zs
