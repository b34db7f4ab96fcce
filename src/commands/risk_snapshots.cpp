// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/risk_book.h"
#include "commands/risk_model_desk.h"
#include "commands/workspace_private.h"
#include "store/risk_reading.h"

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// What has happened to projects since their newest snapshots.
struct Happened {
    QDate on;
    QString act;
};

void note(QHash<ProjectId, Happened> &all, ProjectId project, QDate on, const QString &act)
{
    Happened &known = all[project];
    if (on.isValid() && (!known.on.isValid() || known.on < on))
        known = {on, act};
}

Result<QHash<ProjectId, Happened>> happenings(Store &store)
{
    QHash<ProjectId, Happened> all;
    const auto baselines = store.load<Baseline>();
    const auto steps = store.load<StageStep>();
    if (!baselines)
        return passOn(baselines);
    if (!steps)
        return passOn(steps);
    for (const Baseline &each : *baselines)
        note(all, each.project, each.savedAt.date(), u"save-baseline"_s);
    for (const StageStep &each : *steps) {
        if (each.state == StepState::Passed)
            note(all, each.project, each.passedOn, u"stage-pass"_s);
    }
    return all;
}

bool isSameMonth(QDate a, QDate b)
{
    return a.year() == b.year() && a.month() == b.month();
}

/// Empty when nothing is to be taken. What happened on the day of a snapshot is in it only when it
/// was taken for that.
QString occasionOf(const Project &project,
                   const RiskSnapshot *newest,
                   const Happened &happened,
                   QDate today)
{
    if (newest == nullptr)
        return u"month"_s;
    const bool counts = happened.on.isValid() && happened.on <= today;
    const bool news = counts
                      && (happened.on > newest->takenOn
                          || (happened.on == newest->takenOn && newest->occasion != happened.act));
    const bool ended = jsonObject(newest->content).contains(u"_over"_s);
    if (ended)
        return isOver(project) ? QString() : u"month"_s;
    if (news)
        return happened.act;
    if (isOver(project))
        return u"end"_s;
    return isSameMonth(newest->takenOn, today) ? QString() : u"month"_s;
}

} // namespace

QDate RiskModelDesk::today() const
{
    return inside().today();
}

Result<std::vector<RiskModelDesk::DueSnapshot>> RiskModelDesk::dueSnapshots() const
{
    auto &store = *inside().store;
    const auto projects = store.load<Project>();
    const auto newest = newestSnapshots(store.statements());
    const auto happened = happenings(store);
    if (!projects)
        return passOn(projects);
    if (!newest)
        return passOn(newest);
    if (!happened)
        return passOn(happened);
    QHash<ProjectId, const RiskSnapshot *> known;
    for (const RiskSnapshot &each : *newest)
        known.insert(each.project, &each);
    std::vector<DueSnapshot> due;
    for (const Project &project : *projects) {
        const QString occasion =
            occasionOf(project, known.value(project.id), happened->value(project.id), today());
        if (!occasion.isEmpty())
            due.push_back({project.id, occasion});
    }
    return due;
}

Result<std::vector<RiskModelDesk::DueSnapshot>> RiskModelDesk::runningOnes() const
{
    const auto projects = inside().store->load<Project>();
    if (!projects)
        return passOn(projects);
    std::vector<DueSnapshot> asked;
    for (const Project &project : *projects) {
        if (!isOver(project))
            asked.push_back({project.id, u"asked"_s});
    }
    return asked;
}

Result<RiskFindings> RiskModelDesk::findSnapshots(Wanted wanted, std::size_t most) const
{
    auto &store = *inside().store;
    const auto asked = wanted == Wanted::Due ? dueSnapshots() : runningOnes();
    if (!asked)
        return passOn(asked);
    RiskFindings found;
    if (asked->empty())
        return found;
    const auto book = RiskBook::load(store);
    const auto newest = newestSnapshots(store.statements());
    if (!book)
        return passOn(book);
    if (!newest)
        return passOn(newest);
    QHash<ProjectId, QString> before;
    for (const RiskSnapshot &each : *newest)
        before.insert(each.project, each.content);
    RiskHistory history(book->outcomes());
    history.advanceTo(today());
    for (const DueSnapshot &each : std::span(*asked).first(std::min(most, asked->size()))) {
        const Project *project = book->find(each.project);
        if (project == nullptr)
            continue;
        const auto rows = book->rowsOf(store, *project);
        if (!rows)
            return passOn(rows);
        QJsonObject features = projectFeatures(rows->facts(), history, today());
        if (isOver(*project))
            features[u"_over"_s] = true;
        RiskSnapshot row;
        row.project = each.project;
        row.takenOn = today();
        row.occasion = each.occasion;
        row.content = jsonText(features);
        if (wanted == Wanted::Due || before.value(each.project) != row.content)
            found.snapshots.push_back(std::move(row));
    }
    return found;
}

Result<> RiskModelDesk::keepSet(const ChangeSet &set)
{
    if (set.isEmpty())
        return {};
    if (const auto written = inside().write(set, {}); !written)
        return passOn(written);
    Q_EMIT workspace().changed(set);
    return {};
}

Result<int> RiskModelDesk::keep(RiskFindings &findings, std::size_t most)
{
    auto &d = inside();
    if (!workspace().readOnlyReason().isEmpty())
        return fail(ErrorCode::ReadOnly, workspace().readOnlyReason());
    ChangeSet taken{u"take-risk-snapshots"_s, {}, {}};
    const auto snapshots = static_cast<std::ptrdiff_t>(std::min(most, findings.snapshots.size()));
    for (RiskSnapshot &row : std::span(findings.snapshots).first(std::size_t(snapshots))) {
        row.id = d.ids.next<RiskSnapshotId>();
        taken.changes.push_back(inserted(row));
    }
    findings.snapshots.erase(findings.snapshots.begin(), findings.snapshots.begin() + snapshots);
    ChangeSet scored{u"score-risks"_s, {}, {}};
    const auto scores = static_cast<std::ptrdiff_t>(
        std::min(most - static_cast<std::size_t>(snapshots), findings.scores.size()));
    for (ChangedScore &each : std::span(findings.scores).first(std::size_t(scores))) {
        if (each.before) {
            each.now.id = each.before->id;
            each.now.version = each.before->version;
            addUpdate(scored, *each.before, each.now);
            continue;
        }
        each.now.id = d.ids.next<RiskScoreId>();
        scored.changes.push_back(inserted(each.now));
    }
    findings.scores.erase(findings.scores.begin(), findings.scores.begin() + scores);
    if (auto kept = keepSet(taken); !kept)
        return passOn(kept);
    if (auto kept = keepSet(scored); !kept)
        return passOn(kept);
    return static_cast<int>(snapshots + scores);
}

Result<int> RiskModelDesk::takeDue(std::size_t most)
{
    if (!workspace().readOnlyReason().isEmpty())
        return 0;
    auto found = findSnapshots(Wanted::Due, most);
    if (!found)
        return passOn(found);
    return keep(*found, SIZE_MAX);
}

Result<int> RiskModelDesk::takeNow()
{
    auto found = findSnapshots(Wanted::News, SIZE_MAX);
    if (!found)
        return passOn(found);
    return found->isEmpty() ? Result<int>(0) : keep(*found, SIZE_MAX);
}

Result<std::vector<RiskSnapshot>> RiskModelDesk::snapshots(ProjectId project) const
{
    if (auto may = workspace().authorise(u"open-project"_s, project); !may)
        return passOn(may);
    return inside().store->load<RiskSnapshot>(RowFilter{"project", project.value()}, u"id"_s);
}

} // namespace zs
