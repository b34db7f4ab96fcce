// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/likeness_sample.h"

#include "sample/sample_parts.h"

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// A chance of its own: what is added here does not move what comes after it.
constexpr std::uint64_t kOwnSeed = 0x73616d656e657373;

void letSomeBeLate(SampleData &data, SampleSource &source)
{
    const QDate today = sampleStatusDate().date();
    for (Project &project : data.projects) {
        if (!project.finishedOn.isValid())
            continue;
        // works in the ground are late more often than what is bought
        const bool ground = project.kind == ProjectKind::Water
                            || project.kind == ProjectKind::Municipal
                            || project.kind == ProjectKind::Transport;
        const bool late = source.between(1, 100) <= (ground ? 55 : 25);
        const int days = late ? source.between(25, 160) : source.between(-20, 5);
        project.finishedOn = std::min(project.plannedFinish.addDays(days), today.addDays(-3));
    }
}

void enterAgain(SampleData &data)
{
    const auto isRoad = [](const Project &project) {
        return project.name.contains(u"道路综合提升") && !project.name.contains(u"期");
    };
    const auto original = std::ranges::find_if(data.projects, [&](const Project &project) {
        return isRoad(project) && project.stage >= ProjectStage::Procurement
               && project.stage <= ProjectStage::Execution;
    });
    // nothing rests on one this early: no contract, no money
    const auto copy = std::ranges::find_if(data.projects, [](const Project &project) {
        return project.stage <= ProjectStage::Proposal && project.kind == ProjectKind::Municipal;
    });
    if (original == data.projects.end() || copy == data.projects.end())
        return;
    constexpr double kNear = 0.0009; // degrees, about 90 m
    QString name = original->name;
    copy->name = name.replace(u"道路综合提升工程"_s, u"主干道路提质改造项目"_s);
    copy->kind = original->kind;
    copy->scope = original->scope;
    copy->scope.replace(u"，含排水"_s, u"，同步实施排水"_s);
    copy->place = original->place;
    copy->district = original->district;
    copy->longitude = original->longitude + kNear;
    copy->latitude = original->latitude;
    copy->extent = original->extent;
    copy->estimate = {original->estimate.fen / 100 * 93};
}

} // namespace

void plantLikeness(SampleData &data)
{
    SampleSource source(kOwnSeed);
    letSomeBeLate(data, source);
    enterAgain(data);
}

} // namespace zs
