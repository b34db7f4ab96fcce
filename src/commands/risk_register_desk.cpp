// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/risk_register_desk.h"

#include "commands/risk_weather_desk.h"
#include "commands/workspace_private.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RiskRegisterDesk)
};

constexpr double kMostDays = 3650;

bool isShare(double value)
{
    return std::isfinite(value) && value >= 0 && value <= 1;
}

bool isDays(double value)
{
    return std::isfinite(value) && value >= 0 && value <= kMostDays;
}

} // namespace

QString riskGradeText(int grade)
{
    switch (grade) {
    case 4:
        return Words::tr("Major risk");
    case 3:
        return Words::tr("Considerable risk");
    case 2:
        return Words::tr("Moderate risk");
    default:
        return Words::tr("Low risk");
    }
}

QDate RiskRegisterDesk::today() const
{
    return inside().today();
}

bool RiskRegisterDesk::may(Permission permission, ProjectId project) const
{
    auto &d = inside();
    const auto mine = d.power();
    return mine && (*mine)->may(*d.store, permission, project, d.today()).allowed;
}

bool RiskRegisterDesk::mayEdit(ProjectId project) const
{
    return workspace().readOnlyReason().isEmpty() && may(Permission::RiskEdit, project);
}

Result<std::vector<RiskEntry>> RiskRegisterDesk::rows(ProjectId only) const
{
    return only.isValid() ? inside().store->load<RiskEntry>(RowFilter{"project", only.value()})
                          : inside().store->load<RiskEntry>();
}

Result<std::vector<RiskLine>> RiskRegisterDesk::list(bool closedToo, ProjectId only) const
{
    const auto defaults = shippedSimulationDefaults();
    const auto entries = rows(only);
    const auto projects = workspace().projects();
    if (!defaults)
        return passOn(defaults);
    if (!entries)
        return passOn(entries);
    if (!projects)
        return passOn(projects);
    const RiskMatrix &matrix = defaults->matrix;
    std::vector<RiskLine> lines;
    for (const RiskEntry &row : *entries) {
        const auto project = std::ranges::find(*projects, row.project, &Project::id);
        if (project == projects->end() || (row.state == RiskState::Closed && !closedToo)
            || !may(Permission::RiskRead, row.project))
            continue;
        RiskLine line{row,
                      project->code + u' ' + project->name,
                      workspace().nameOf(EntityKind::Task, row.task.value()),
                      workspace().nameOf(EntityKind::Person, row.owner.value())};
        line.likelihood = matrix.likelihoodOf(row.probability);
        line.impact = matrix.impactOf(row.daysLikely, row.cost, project->budget);
        line.grade = matrix.gradeOf(line.likelihood, line.impact);
        // the response lessens the days; what it would cost stays as it is
        line.residualGrade =
            matrix.gradeOf(matrix.likelihoodOf(row.residualProbability),
                           matrix.impactOf(row.residualDays, row.cost, project->budget));
        line.mayEdit = mayEdit(row.project);
        lines.push_back(std::move(line));
    }
    std::ranges::sort(lines, [](const RiskLine &a, const RiskLine &b) {
        return std::tuple(a.row.state != RiskState::Open,
                          -a.grade,
                          -a.row.probability * a.row.daysLikely,
                          a.row.code,
                          a.row.id)
               < std::tuple(b.row.state != RiskState::Open,
                            -b.grade,
                            -b.row.probability * b.row.daysLikely,
                            b.row.code,
                            b.row.id);
    });
    return lines;
}

QString RiskRegisterDesk::nextCode(std::span<const RiskEntry> known) const
{
    int number = 0;
    for (const RiskEntry &row : known) {
        const qsizetype dash = row.code.lastIndexOf(u'-');
        number = std::max(number, QStringView(row.code).sliced(dash + 1).toInt());
    }
    return u"R-%1"_s.arg(number + 1, 3, 10, QChar(u'0'));
}

Result<> RiskRegisterDesk::check(const RiskEntry &entry) const
{
    if (entry.event.trimmed().isEmpty() || entry.cause.trimmed().isEmpty()
        || entry.effect.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Words::tr("Say the cause, the event and the effect."));
    if (!isShare(entry.probability) || !isShare(entry.residualProbability))
        return fail(ErrorCode::Invalid, Words::tr("A probability lies between 0 and 100 %."));
    if (!isDays(entry.daysLeast) || !isDays(entry.daysLikely) || !isDays(entry.daysMost)
        || !isDays(entry.residualDays) || entry.daysLeast > entry.daysLikely
        || entry.daysLikely > entry.daysMost)
        return fail(ErrorCode::Invalid,
                    Words::tr("The days rise from least over likely to most, up to ten years."));
    if (entry.cost.fen < 0 || entry.measureCost.fen < 0)
        return fail(ErrorCode::Invalid, Words::tr("A cost is not negative."));
    if (entry.residualProbability > entry.probability || entry.residualDays > entry.daysLikely)
        return fail(ErrorCode::Invalid,
                    Words::tr("What is left with the response is not more than the risk itself."));
    const auto people = workspace().people();
    if (!people)
        return passOn(people);
    const auto owner = std::ranges::find(*people, entry.owner, &Person::id);
    if (owner == people->end() || !owner->active)
        return fail(ErrorCode::Invalid, Words::tr("A risk needs a person who answers for it."));
    if (entry.task.isValid()) {
        const auto task = workspace().storedTask(entry.task);
        if (!task || !*task || (*task)->project != entry.project)
            return fail(ErrorCode::Invalid, Words::tr("The task is not one of this project."));
    }
    return {};
}

Result<RiskEntryId> RiskRegisterDesk::save(RiskEntry entry)
{
    auto &d = inside();
    if (auto ok = check(entry); !ok)
        return passOn(ok);
    for (QString *text :
         {&entry.code, &entry.cause, &entry.event, &entry.effect, &entry.measure, &entry.note})
        *text = storable(text->trimmed());
    const auto known = rows(entry.project);
    if (!known)
        return passOn(known);
    ChangeSet set{u"save-risk"_s, entry.project, {}};
    const auto before = std::ranges::find(*known, entry.id, &RiskEntry::id);
    if (entry.id.isValid() && before == known->end())
        return fail(ErrorCode::NotFound, Words::tr("There is no such risk."));
    if (entry.code.isEmpty())
        entry.code = nextCode(*known);
    if (!entry.id.isValid()) {
        entry.id = d.ids.next<RiskEntryId>();
        set.changes.push_back(inserted(entry));
    } else {
        addUpdate(set, *before, entry);
    }
    if (set.isEmpty())
        return entry.id;
    const auto done = workspace().commit(std::move(set), entry.event);
    if (!done)
        return passOn(done);
    return entry.id;
}

Result<SimulationModel> RiskRegisterDesk::simulationModel(const Plan &plan) const
{
    auto defaults = shippedSimulationDefaults();
    const auto entries = rows(plan.project.id);
    const auto weather = RiskWeatherDesk(workspace()).book();
    if (!weather)
        return passOn(weather);
    if (!defaults)
        return passOn(defaults);
    if (!entries)
        return passOn(entries);
    // where years of weather are known, they say what a month takes, not the usual figures
    if (const auto shares =
            weather->lostShares(plan.project.place, inside().today(), defaults->weather))
        defaults->lostDays = *shares;
    return simulationModelOf(plan, *entries, *defaults);
}

} // namespace zs
