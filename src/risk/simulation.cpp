// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/simulation.h"

#include "risk/draws.h"
#include "risk/risk_words.h"
#include "schedule/passes.h"

#include <QDate>

#include <atomic>
#include <cmath>
#include <map>
#include <mutex>
#include <numeric>
#include <thread>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBlock = 32;                  ///< runs that a thread takes at a time
constexpr std::size_t kMostCritical = 2000; ///< runs on which criticality and the tornado are told
constexpr std::size_t kMostSamples = 30'000'000;

std::size_t idx(int i)
{
    return static_cast<std::size_t>(i);
}

/// What is drawn of one leaf.
struct DrawnTask {
    int task = 0;
    const TriangleTable *triangle = nullptr;
    int group = -1;
    Minutes planned = 0; ///< of started work what is left
    Minutes rests = 0;
    std::int64_t doneWork = 0; ///< of started work: the coordinate at which what is left begins
    double lostShare = 0.0;    ///< of its days, by weather; the months it is planned in
    int month = 0;             ///< of its start, since year 0: neighbours share the weather
    bool started = false;
};

/// What all threads read.
struct Setup {
    const SimulationModel *model = nullptr;
    const SimulationOptions *options = nullptr;
    Network net;
    WallTime planned;
    std::vector<DrawnTask> drawn;
    std::map<std::array<double, 3>, TriangleTable> triangles;
    std::vector<int> drawnOf; ///< by task; -1
    int groups = 0;
    int firstMonth = 0;
    int months = 0;
    int stride = 1; ///< each so-manieth run tells criticality
    Minutes perDay = 480;
};

int monthOf(std::int64_t minute)
{
    const QDate date = QDate(1970, 1, 1).addDays(WallTime{minute}.day());
    return date.isValid() ? date.year() * 12 + date.month() - 1 : 0;
}

bool isSpread(const DurationSpread &s)
{
    return s.least > 0.0 && s.least <= s.likely && s.likely <= s.most && s.most <= 100.0;
}

bool isShare(double p)
{
    return p >= 0.0 && p <= 1.0;
}

Result<>
checkModel(const Plan &plan, const SimulationModel &model, const SimulationOptions &options)
{
    const bool sizes = model.tasks.size() == plan.tasks.size() && options.runs > 0
                       && options.runs <= 1'000'000 && isShare(model.groupCorrelation)
                       && model.groupCorrelation < 1.0;
    const bool tasks = std::ranges::all_of(model.tasks, [](const SimulatedTask &t) {
        return isSpread(t.spread) && isShare(t.timeCost) && std::isfinite(t.cost)
               && t.group < 100'000;
    });
    const bool weather =
        std::ranges::all_of(model.lostDays, [](double p) { return p >= 0.0 && p <= 0.9; });
    const bool risks = std::ranges::all_of(model.risks, [&plan](const SimulatedRisk &r) {
        return isShare(r.probability) && isShare(r.residualProbability) && r.daysLeast >= 0.0
               && r.daysLeast <= r.daysLikely && r.daysLikely <= r.daysMost && r.daysMost < 1e5
               && r.residualDays >= 0.0 && r.residualDays < 1e5 && std::isfinite(r.cost)
               && r.task < std::ssize(plan.tasks);
    });
    if (sizes && tasks && weather && risks)
        return {};
    return fail(ErrorCode::Invalid,
                riskWords(QT_TRANSLATE_NOOP(
                    "Risk",
                    "The simulation needs three points in order, the least above zero, and shares "
                    "between 0 and 100 %; something lies outside.")));
}

void addDrawn(Setup &setup, int task)
{
    const Network &net = setup.net;
    const TaskFacts &f = net.facts[idx(task)];
    const SimulatedTask &given = setup.model->tasks[idx(task)];
    const bool started = f.mode == TaskMode::Started && f.left > 0;
    if (!net.isLeaf(task) || !(started || (f.mode == TaskMode::Automatic && f.duration > 0)))
        return;
    DrawnTask drawn;
    drawn.task = task;
    drawn.group = given.group;
    drawn.started = started;
    drawn.planned = started ? f.left : f.duration;
    drawn.rests = started ? 0 : f.span - f.duration;
    if (started)
        drawn.doneWork = f.calendar->workAt({f.fixedFinish}) - f.left;
    const std::array<double, 3> key{given.spread.least, given.spread.likely, given.spread.most};
    drawn.triangle = &setup.triangles.try_emplace(key, given.spread).first->second;
    if (given.inTheOpen && net.early[idx(task)].start != kUnset) {
        const int from = monthOf(net.early[idx(task)].start);
        const int to = std::max(from, monthOf(net.early[idx(task)].finish));
        for (int m = from; m <= to; ++m)
            drawn.lostShare += setup.model->lostDays[idx(m % 12)] / (to - from + 1);
        drawn.month = from;
    }
    setup.groups = std::max(setup.groups, given.group + 1);
    setup.drawnOf[idx(task)] = static_cast<int>(setup.drawn.size());
    setup.drawn.push_back(drawn);
}

Result<Setup> setUp(const Plan &plan,
                    const CalendarSet &calendars,
                    const SimulationModel &model,
                    const SimulationOptions &options)
{
    auto net = buildNetwork(plan, calendars);
    if (!net)
        return passOn(net);
    Setup setup;
    setup.model = &model;
    setup.options = &options;
    setup.net = std::move(*net);
    runAllPasses(setup.net);
    setup.planned = scheduleOf(setup.net).finish;
    setup.net.fromFinish = false; // from here on the finish moves
    setup.perDay = std::max<Minutes>(1, plan.project.minutesPerDay);
    setup.drawnOf.assign(plan.tasks.size(), -1);
    for (int task = 0; task < setup.net.count(); ++task)
        addDrawn(setup, task);
    setup.firstMonth = std::numeric_limits<int>::max();
    int last = 0;
    for (const DrawnTask &d : setup.drawn) {
        if (d.lostShare > 0.0) {
            setup.firstMonth = std::min(setup.firstMonth, d.month);
            last = std::max(last, d.month);
        }
    }
    setup.months = last == 0 ? 0 : last - setup.firstMonth + 1;
    const std::size_t columns = setup.drawn.size() + model.risks.size() + 1;
    const std::size_t most = std::clamp(kMostSamples / columns, std::size_t{50}, kMostCritical);
    setup.stride = std::max(1, options.runs / static_cast<int>(most));
    return setup;
}

/// Everything found, by run.
struct Findings {
    std::vector<std::int64_t> finish;
    std::vector<double> cost;
    std::vector<std::vector<float>> samples; ///< by drawn task, then risk: of the runs told of
    std::vector<float> toldFinish;
};

/// The runs of one thread, on a network of its own.
class Runner {
public:
    Runner(const Setup &setup, Findings &findings)
        : m_setup(setup)
        , m_findings(findings)
        , m_net(setup.net)
        , m_critical(setup.drawnOf.size(), 0)
        , m_groups(idx(setup.groups))
        , m_weather(idx(setup.months))
        , m_extra(setup.drawn.size())
        , m_cost(plannedCost())
    {
        const double c = setup.model->groupCorrelation;
        m_common = static_cast<float>(std::sqrt(c));
        m_own = static_cast<float>(std::sqrt(1.0 - c));
    }

    void run(int number)
    {
        const bool told = number % m_setup.stride == 0;
        const auto place = idx(number / m_setup.stride);
        RunRandom random(m_setup.options->seed, static_cast<std::uint64_t>(number));
        for (float &z : m_groups)
            z = normal(random);
        for (float &z : m_weather)
            z = normal(random);
        double cost = m_cost;
        const Minutes late = drawRisks(random, cost, told, place);
        drawTasks(random, cost, told, place);
        for (const int node : m_net.order)
            forwardNode(m_net, node);
        std::int64_t finish = m_net.early[idx(m_net.exitOf[idx(m_net.count())])].finish;
        if (late > 0)
            finish = m_net.projectCalendar->finishOf({finish}, late).minute;
        m_findings.finish[idx(number)] = finish;
        m_findings.cost[idx(number)] = cost;
        if (told) {
            m_findings.toldFinish[place] =
                static_cast<float>(static_cast<double>(finish - m_setup.net.planStart));
            countCritical();
        }
    }

    [[nodiscard]] const std::vector<int> &critical() const { return m_critical; }

private:
    static float normal(RunRandom &random)
    {
        static const NormalTable &table = NormalTable::shared();
        return table.at(random.sixteen());
    }

    [[nodiscard]] double plannedCost() const
    {
        double sum = 0.0;
        for (const SimulatedTask &t : m_setup.model->tasks)
            sum += t.cost;
        return sum;
    }

    /// What risks add to the plan's finish; what they add to tasks is left in m_extra.
    Minutes drawRisks(RunRandom &random, double &cost, bool told, std::size_t place)
    {
        std::ranges::fill(m_extra, 0);
        Minutes whole = 0;
        for (std::size_t r = 0; r < m_setup.model->risks.size(); ++r) {
            const SimulatedRisk &risk = m_setup.model->risks[r];
            const double happens = random.share(); // both always drawn: runs stay comparable
            const double days =
                triangleAt({risk.daysLeast, risk.daysLikely, risk.daysMost}, random.share());
            const bool answered = m_setup.options->withResponse;
            const double scale = !answered               ? 1.0
                                 : risk.daysLikely > 0.0 ? risk.residualDays / risk.daysLikely
                                                         : 0.0;
            Minutes added = 0;
            if (happens < (answered ? risk.residualProbability : risk.probability)) {
                added = static_cast<Minutes>(
                    std::llround(days * scale * static_cast<double>(m_setup.perDay)));
                cost += risk.cost;
            }
            cost += answered ? risk.responseCost : 0.0;
            const int drawn = risk.task < 0 ? -1 : m_setup.drawnOf[idx(risk.task)];
            (drawn < 0 ? whole : m_extra[idx(drawn)]) += added;
            if (told)
                m_findings.samples[m_setup.drawn.size() + r][place] = static_cast<float>(added);
        }
        return whole;
    }

    void drawTasks(RunRandom &random, double &cost, bool told, std::size_t place)
    {
        for (std::size_t k = 0; k < m_setup.drawn.size(); ++k) {
            const DrawnTask &d = m_setup.drawn[k];
            float z = normal(random);
            if (d.group >= 0)
                z = m_common * m_groups[idx(d.group)] + m_own * z;
            double factor = d.triangle->at(z);
            if (d.lostShare > 0.0)
                factor += lostBy(d, random);
            const auto drawn = std::max<Minutes>(
                1, static_cast<Minutes>(factor * static_cast<double>(d.planned) + 0.5));
            const Minutes minutes = drawn + m_extra[k];
            put(d, minutes);
            const SimulatedTask &given = m_setup.model->tasks[idx(d.task)];
            if (given.timeCost > 0.0)
                cost += given.cost * given.timeCost
                        * (static_cast<double>(minutes) / static_cast<double>(d.planned) - 1.0);
            if (told)
                m_findings.samples[k][place] = static_cast<float>(drawn);
        }
    }

    /// How much longer the weather makes it, as a multiple of the planned duration: days are lost
    /// as often as that month has them on average, more or fewer for all works of the month alike.
    double lostBy(const DrawnTask &d, RunRandom &random)
    {
        const double days =
            std::max(1.0, static_cast<double>(d.planned) / static_cast<double>(m_setup.perDay));
        const double z = 0.7 * m_weather[idx(d.month - m_setup.firstMonth)] + 0.7 * normal(random);
        const double p = d.lostShare;
        // bad days come in a row: twice the spread of independent ones
        const double lost = days * p + 2.0 * z * std::sqrt(days * p * (1.0 - p));
        return std::max(0.0, lost) / days / (1.0 - p);
    }

    void put(const DrawnTask &d, Minutes minutes)
    {
        TaskFacts &f = m_net.facts[idx(d.task)];
        if (!d.started) {
            f.duration = minutes;
            f.span = minutes + d.rests;
            return;
        }
        f.left = minutes;
        f.fixedFinish = f.calendar->finishAt(d.doneWork + minutes).minute;
    }

    void countCritical()
    {
        for (std::size_t i = m_net.order.size(); i-- > 0;)
            backwardNode(m_net, m_net.order[i]);
        for (std::size_t task = 0; task < m_critical.size(); ++task) {
            const TaskMode mode = m_net.facts[task].mode;
            const bool counts = m_net.isLeaf(static_cast<int>(task))
                                && (mode == TaskMode::Automatic || mode == TaskMode::Started
                                    || mode == TaskMode::Manual);
            const LeafWork &w = m_net.work[task];
            m_critical[task] += counts && w.late - w.early <= m_net.criticalFloat ? 1 : 0;
        }
    }

    const Setup &m_setup;
    Findings &m_findings;
    Network m_net;
    std::vector<int> m_critical;
    std::vector<float> m_groups;
    std::vector<float> m_weather;
    std::vector<Minutes> m_extra;
    double m_cost;
    float m_common = 0.0F;
    float m_own = 1.0F;
};

/// Runs all, in blocks that the threads take; false when it was cancelled.
bool runAll(const Setup &setup, Findings &findings, std::vector<std::int64_t> &critical)
{
    const int runs = setup.options->runs;
    std::atomic<int> next = 0;
    std::atomic<bool> stop = false;
    std::mutex adding;
    const auto work = [&](bool tells) {
        Runner runner(setup, findings);
        for (int from = next.fetch_add(kBlock); from < runs && !stop;
             from = next.fetch_add(kBlock)) {
            for (int i = from; i < std::min(runs, from + kBlock); ++i)
                runner.run(i);
            if (tells && setup.options->progress && !setup.options->progress(from, runs))
                stop = true;
        }
        const std::lock_guard lock(adding);
        for (std::size_t t = 0; t < critical.size(); ++t)
            critical[t] += runner.critical()[t];
    };
    {
        std::vector<std::jthread> others;
        const int wanted = std::clamp(setup.options->threads, 1, 64);
        for (int t = 1; t < std::min(wanted, (runs + kBlock - 1) / kBlock); ++t)
            others.emplace_back(work, false);
        work(true);
    }
    return !stop;
}

std::vector<TornadoBar> tornadoOf(const Setup &setup, const Findings &findings)
{
    constexpr std::size_t kMostBars = 30;
    std::vector<TornadoBar> bars;
    const std::size_t tasks = setup.drawn.size();
    for (std::size_t k = 0; k < findings.samples.size(); ++k) {
        TornadoBar bar;
        if (k < tasks)
            bar.task = setup.drawn[k].task;
        else
            bar.risk = static_cast<int>(k - tasks);
        bar.correlation = rankCorrelation(findings.samples[k], findings.toldFinish);
        if (bar.correlation != 0.0)
            bars.push_back(bar);
    }
    std::ranges::stable_sort(
        bars, std::greater{}, [](const TornadoBar &b) { return std::abs(b.correlation); });
    bars.resize(std::min(bars.size(), kMostBars));
    return bars;
}

std::vector<float> ranksOf(std::span<const float> values)
{
    std::vector<std::uint32_t> order(values.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [values](std::uint32_t i) { return values[i]; });
    std::vector<float> ranks(values.size());
    for (std::size_t from = 0; from < order.size();) {
        std::size_t to = from;
        while (to < order.size() && values[order[to]] == values[order[from]])
            ++to;
        for (std::size_t i = from; i < to; ++i)
            ranks[order[i]] = static_cast<float>(from + to - 1) / 2.0F;
        from = to;
    }
    return ranks;
}

template <class T>
T atShare(const std::vector<T> &rising, double share)
{
    if (rising.empty())
        return {};
    const double place = std::ceil(share * static_cast<double>(rising.size())) - 1.0;
    return rising[static_cast<std::size_t>(
        std::clamp(place, 0.0, static_cast<double>(rising.size() - 1)))];
}

} // namespace

double rankCorrelation(std::span<const float> a, std::span<const float> b)
{
    const std::vector<float> x = ranksOf(a);
    const std::vector<float> y = ranksOf(b);
    const double mean = (static_cast<double>(x.size()) - 1.0) / 2.0;
    double xx = 0.0;
    double yy = 0.0;
    double xy = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xx += (x[i] - mean) * (x[i] - mean);
        yy += (y[i] - mean) * (y[i] - mean);
        xy += (x[i] - mean) * (y[i] - mean);
    }
    return xx > 0.0 && yy > 0.0 ? xy / std::sqrt(xx * yy) : 0.0;
}

WallTime SimulationResult::finishAt(double share) const
{
    return atShare(finishes, share);
}

double SimulationResult::costAt(double share) const
{
    return atShare(costs, share);
}

double SimulationResult::chanceBy(WallTime time) const
{
    const auto by = std::ranges::upper_bound(finishes, time.minute, {}, &WallTime::minute);
    return finishes.empty()
               ? 0.0
               : static_cast<double>(by - finishes.begin()) / static_cast<double>(finishes.size());
}

Result<SimulationResult> simulate(const Plan &plan,
                                  const CalendarSet &calendars,
                                  const SimulationModel &model,
                                  const SimulationOptions &options)
{
    if (auto fine = checkModel(plan, model, options); !fine)
        return passOn(fine);
    const auto setup = setUp(plan, calendars, model, options);
    if (!setup)
        return passOn(setup);
    Findings findings;
    findings.finish.resize(idx(options.runs));
    findings.cost.resize(idx(options.runs));
    const std::size_t told = idx((options.runs + setup->stride - 1) / setup->stride);
    findings.toldFinish.resize(told);
    findings.samples.assign(setup->drawn.size() + model.risks.size(), std::vector<float>(told));
    std::vector<std::int64_t> critical(plan.tasks.size(), 0);
    if (!runAll(*setup, findings, critical))
        return fail(ErrorCode::Cancelled,
                    riskWords(QT_TRANSLATE_NOOP("Risk", "The simulation was cancelled.")));
    SimulationResult result;
    result.planned = setup->planned;
    result.criticalityRuns = static_cast<int>(told);
    std::ranges::sort(findings.finish);
    for (const std::int64_t minute : findings.finish)
        result.finishes.push_back({minute});
    result.costs = std::move(findings.cost);
    std::ranges::sort(result.costs);
    for (const std::int64_t runs : critical)
        result.criticality.push_back(static_cast<double>(runs) / static_cast<double>(told));
    result.tornado = tornadoOf(*setup, findings);
    return result;
}

} // namespace zs
