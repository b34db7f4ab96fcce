// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/project_simulation.h"

#include "schedule/three_point.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFenInYuan = 100;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SimulationDefaults)
};

std::unexpected<Error> notRead(const QString &what)
{
    return fail(ErrorCode::Invalid,
                Words::tr("The defaults of the simulation cannot be read: %1").arg(what));
}

/// As in the file.
constexpr std::array<const char *, 8> kKinds{
    "building", "transport", "water", "municipal", "information", "purchase", "ecology", "other"};

bool takeSpread(const QJsonValue &value, DurationSpread &into)
{
    const QJsonObject o = value.toObject();
    into = {o.value(u"least"_s).toDouble(-1),
            o.value(u"likely"_s).toDouble(-1),
            o.value(u"most"_s).toDouble(-1)};
    return into.least > 0 && into.least <= into.likely && into.likely <= into.most;
}

template <std::size_t N>
bool takeRising(const QJsonValue &value, std::array<double, N> &into)
{
    const QJsonArray array = value.toArray();
    if (array.size() != static_cast<qsizetype>(N))
        return false;
    for (std::size_t i = 0; i < N; ++i)
        into[i] = array.at(static_cast<qsizetype>(i)).toDouble(-1);
    return into[0] > 0 && std::ranges::is_sorted(into);
}

bool takeLostDays(const QJsonObject &lost, std::array<double, 12> &into)
{
    into.fill(0);
    for (const QJsonValue &kind : lost) {
        const QJsonArray months = kind.toArray();
        if (months.size() != 12)
            return false;
        for (std::size_t m = 0; m < into.size(); ++m)
            into[m] += months.at(static_cast<qsizetype>(m)).toDouble();
    }
    return std::ranges::all_of(into, [](double share) { return share >= 0 && share < 1; });
}

bool takeMatrix(const QJsonObject &json, RiskMatrix &into)
{
    const QJsonArray rows = json.value(u"grades"_s).toArray();
    if (!takeRising(json.value(u"probability"_s), into.probability)
        || !takeRising(json.value(u"days"_s), into.days)
        || !takeRising(json.value(u"costShare"_s), into.costShare) || rows.size() != 5)
        return false;
    for (std::size_t i = 0; i < 5; ++i) {
        const QJsonArray row = rows.at(static_cast<qsizetype>(i)).toArray();
        for (std::size_t j = 0; j < 5; ++j) {
            into.grades[i][j] = row.at(static_cast<qsizetype>(j)).toInt();
            if (into.grades[i][j] < 1 || into.grades[i][j] > 4)
                return false;
        }
    }
    return true;
}

int classOf(double value, const std::array<double, 4> &bounds)
{
    return 1 + static_cast<int>(std::ranges::count_if(bounds, [value](double bound) {
               return value >= bound;
           }));
}

/// What somebody said of this very task, else what is usual.
DurationSpread spreadOf(const Task &task, const SimulationDefaults &defaults)
{
    const ThreePoint points = threePointOf(task);
    if (points.isComplete() && task.duration.value > 0 && checkThreePoint(task)) {
        const auto planned = static_cast<double>(task.duration.value);
        return {static_cast<double>(*points.least) / planned,
                static_cast<double>(*points.likely) / planned,
                static_cast<double>(*points.most) / planned};
    }
    return task.estimated ? defaults.estimated : defaults.spread;
}

} // namespace

int RiskMatrix::likelihoodOf(double share) const
{
    return classOf(share, probability);
}

int RiskMatrix::impactOf(double lost, Money cost, Money budget) const
{
    const int byDays = classOf(lost, days);
    if (budget.fen <= 0)
        return byDays;
    return std::max(
        byDays,
        classOf(static_cast<double>(cost.fen) / static_cast<double>(budget.fen), costShare));
}

int RiskMatrix::gradeOf(int likelihood, int impact) const
{
    const auto place = [](int one) { return static_cast<std::size_t>(std::clamp(one, 1, 5) - 1); };
    return grades[place(likelihood)][place(impact)];
}

Result<SimulationDefaults> readSimulationDefaults(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonObject top = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return notRead(fault.errorString());
    SimulationDefaults d;
    if (top.value(u"format"_s).toInt() != 1)
        return notRead(u"format"_s);
    if (!takeSpread(top.value(u"spread"_s), d.spread)
        || !takeSpread(top.value(u"estimated"_s), d.estimated))
        return notRead(u"spread, estimated"_s);
    d.correlation = top.value(u"correlation"_s).toDouble(-1);
    d.timeCost = top.value(u"timeCost"_s).toDouble(-1);
    if (d.correlation < 0 || d.correlation >= 1 || d.timeCost < 0 || d.timeCost > 1)
        return notRead(u"correlation, timeCost"_s);
    for (const QJsonValue &value : top.value(u"outdoorKinds"_s).toArray()) {
        const QByteArray key = value.toString().toLatin1();
        const auto at = std::ranges::find_if(kKinds, [&](const char *kind) { return key == kind; });
        if (at == kKinds.end())
            return notRead(value.toString());
        d.outdoorKinds.push_back(static_cast<ProjectKind>(at - kKinds.begin()));
    }
    if (!takeLostDays(top.value(u"lostDays"_s).toObject(), d.lostDays))
        return notRead(u"lostDays"_s);
    const QJsonObject weather = top.value(u"weather"_s).toObject();
    d.weather.rain = weather.value(u"wetFromMillimetres"_s).toDouble(d.weather.rain);
    d.weather.heat = weather.value(u"hotFromCelsius"_s).toDouble(d.weather.heat);
    if (d.weather.rain <= 0)
        return notRead(u"weather"_s);
    if (!takeMatrix(top.value(u"matrix"_s).toObject(), d.matrix))
        return notRead(u"matrix"_s);
    return d;
}

Result<SimulationDefaults> shippedSimulationDefaults()
{
    QFile file(u":/risk/simulation.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, file.errorString(), file.fileName());
    return readSimulationDefaults(file.readAll());
}

SimulationModel simulationModelOf(const Plan &plan,
                                  std::span<const RiskEntry> entries,
                                  const SimulationDefaults &defaults)
{
    SimulationModel model;
    model.groupCorrelation = defaults.correlation;
    model.lostDays = defaults.lostDays;
    const bool outdoors = std::ranges::contains(defaults.outdoorKinds, plan.project.kind);
    QHash<OrgUnitId, int> groups;
    for (const Task &task : plan.tasks) {
        SimulatedTask one;
        one.spread = spreadOf(task, defaults);
        one.inTheOpen = outdoors && !task.milestone;
        one.cost = static_cast<double>(task.cost.fen) / kFenInYuan;
        one.timeCost = defaults.timeCost;
        if (task.unit.isValid()) {
            if (!groups.contains(task.unit))
                groups.insert(task.unit, static_cast<int>(groups.size()));
            one.group = groups.value(task.unit);
        }
        model.tasks.push_back(one);
    }
    for (const RiskEntry &entry : entries) {
        if (entry.state != RiskState::Open)
            continue;
        model.risks.push_back({QString(entry.code + u' ' + entry.event).trimmed(),
                               entry.task.isValid() ? taskIndex(plan, entry.task) : -1,
                               entry.probability,
                               entry.daysLeast,
                               entry.daysLikely,
                               entry.daysMost,
                               static_cast<double>(entry.cost.fen) / kFenInYuan,
                               entry.residualProbability,
                               entry.residualDays,
                               static_cast<double>(entry.measureCost.fen) / kFenInYuan});
    }
    return model;
}

} // namespace zs
