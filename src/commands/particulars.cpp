// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/particulars.h"

#include "access/secrecy.h"
#include "commands/workspace.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Particulars)
};

constexpr std::array kColumns{
    "code"_L1,           "code_basis"_L1,  "name"_L1,     "kind"_L1,        "way"_L1,
    "procurement"_L1,    "scope"_L1,       "place"_L1,    "longitude"_L1,   "latitude"_L1,
    "extent"_L1,         "division"_L1,    "industry"_L1, "tags"_L1,        "plan_item"_L1,
    "owner"_L1,          "district"_L1,    "leader"_L1,   "approved_on"_L1, "planned_start"_L1,
    "planned_finish"_L1, "finished_on"_L1, "note"_L1};

/// What the country spans, with a margin: a pair in the wrong order falls out.
constexpr double kWest = 73;
constexpr double kEast = 136;
constexpr double kSouth = 3;
constexpr double kNorth = 54;
constexpr std::int64_t kWidest = 1'000'000; ///< metres

const FieldInfo &fieldOf(QLatin1StringView column)
{
    const EntityInfo &info = *entityInfo(EntityKind::Project);
    return info.fields[static_cast<std::size_t>(fieldIndex(info, QString(column)))];
}

using Problems = std::vector<FieldProblem>;

void checkNames(const Project &project, Problems &problems)
{
    if (project.name.simplified().isEmpty())
        problems.push_back({"name"_L1, Words::tr("A project needs a name.")});
    if (project.code.simplified().isEmpty())
        problems.push_back(
            {"code"_L1,
             Words::tr(
                 "A project needs its code from the online platform (政府投资条例 Article 10); "
                 "a classified one a number of the site.")});
    if (!project.codeBasis.isEmpty() && !isStateSecret(project.classification))
        problems.push_back(
            {"code_basis"_L1,
             Words::tr("Only a classified project goes without a code of the online platform.")});
}

void checkPlaces(const Project &project, Problems &problems)
{
    const bool known = project.longitude != 0 || project.latitude != 0;
    if (known && !(project.longitude >= kWest && project.longitude <= kEast))
        problems.push_back(
            {"longitude"_L1,
             Words::tr("A longitude lies between %1 and %2 degrees.").arg(kWest).arg(kEast)});
    if (known && !(project.latitude >= kSouth && project.latitude <= kNorth))
        problems.push_back(
            {"latitude"_L1,
             Words::tr("A latitude lies between %1 and %2 degrees.").arg(kSouth).arg(kNorth)});
    if (project.extent < 0 || project.extent > kWidest)
        problems.push_back(
            {"extent"_L1, Words::tr("The extent lies between 0 and %1 metres.").arg(kWidest)});
    static const QRegularExpression division(u"^\\d{6}(\\d{3}(\\d{3})?)?$"_s);
    if (!project.division.isEmpty() && !division.match(project.division).hasMatch())
        problems.push_back(
            {"division"_L1, Words::tr("A code of a division has 6, 9 or 12 digits.")});
    static const QRegularExpression industry(u"^[A-T](\\d{2,4})?$"_s);
    if (!project.industry.isEmpty() && !industry.match(project.industry).hasMatch())
        problems.push_back({"industry"_L1,
                            Words::tr("A code of an industry is a letter from A to T with two to "
                                      "four digits behind it, or none.")});
}

void checkDates(const Project &project, QDate today, Problems &problems)
{
    if (project.plannedStart.isValid() && project.plannedFinish.isValid()
        && project.plannedFinish < project.plannedStart)
        problems.push_back(
            {"planned_finish"_L1, Words::tr("The planned finish lies before the planned start.")});
    if (project.finishedOn.isValid() && project.finishedOn > today)
        problems.push_back({"finished_on"_L1, Words::tr("It cannot be finished in the future.")});
    if (project.approvedOn.isValid() && project.approvedOn > today)
        problems.push_back({"approved_on"_L1, Words::tr("It cannot be approved in the future.")});
    if (project.finishedOn.isValid() && project.approvedOn.isValid()
        && project.finishedOn < project.approvedOn)
        problems.push_back(
            {"finished_on"_L1, Words::tr("It was finished before it was approved.")});
}

} // namespace

std::span<const QLatin1StringView> particularColumns()
{
    return kColumns;
}

std::vector<FieldProblem> particularProblems(const Project &wanted, QDate today)
{
    Problems problems;
    checkNames(wanted, problems);
    checkPlaces(wanted, problems);
    checkDates(wanted, today, problems);
    return problems;
}

Result<ChangeSet> plan(const SetParticulars &command, const PlanScope &scope)
{
    const Project &before = scope.plan.project;
    Project after = before;
    for (const QLatin1StringView column : kColumns) {
        const FieldInfo &field = fieldOf(column);
        field.set(&after, field.get(&command.wanted));
    }
    after.code = after.code.simplified();
    after.name = after.name.simplified();
    after.tags = after.tags.simplified();
    const QDate today = scope.now.isValid() ? scope.now.date() : QDate(9999, 12, 31);
    const Problems old = particularProblems(before, today);
    for (const FieldProblem &problem : particularProblems(after, today)) {
        if (!std::ranges::contains(old, problem))
            return fail(ErrorCode::Invalid, problem.why);
    }
    ChangeSet set;
    addUpdate(set, before, after);
    return set;
}

Result<ChangeSet> setParticulars(Workspace &workspace, const Project &wanted)
{
    const auto projects = workspace.projects();
    if (!projects)
        return passOn(projects);
    const QString code = wanted.code.simplified();
    if (std::ranges::any_of(*projects, [&](const Project &other) {
            return other.id != wanted.id && other.code == code;
        }))
        return fail(ErrorCode::Invalid,
                    Words::tr("The code %1 belongs to another project.").arg(code));
    return workspace.run(SetParticulars{wanted.id, wanted});
}

} // namespace zs
