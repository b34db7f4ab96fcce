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

Result<>
RiskModelDesk::keepSnapshots(const std::vector<DueSnapshot> &due, bool onlyNews, int &taken)
{
    auto &d = inside();
    const auto book = RiskBook::load(*d.store);
    const auto newest = newestSnapshots(d.store->statements());
    if (!book)
        return passOn(book);
    if (!newest)
        return passOn(newest);
    QHash<ProjectId, QString> before;
    for (const RiskSnapshot &each : *newest)
        before.insert(each.project, each.content);
    RiskHistory history(book->outcomes());
    history.advanceTo(today());
    ChangeSet set{u"take-risk-snapshots"_s, {}, {}};
    for (const DueSnapshot &each : due) {
        const Project *project = book->find(each.project);
        if (project == nullptr)
            continue;
        const auto rows = book->rowsOf(*d.store, *project);
        if (!rows)
            return passOn(rows);
        QJsonObject features = projectFeatures(rows->facts(), history, today());
        if (isOver(*project))
            features[u"_over"_s] = true;
        RiskSnapshot row;
        row.id = d.ids.next<RiskSnapshotId>();
        row.project = each.project;
        row.takenOn = today();
        row.occasion = each.occasion;
        row.content = jsonText(features);
        if (!onlyNews || before.value(each.project) != row.content)
            set.changes.push_back(inserted(row));
    }
    taken = static_cast<int>(set.changes.size());
    if (set.isEmpty())
        return {};
    if (const auto written = d.write(set, {}); !written)
        return passOn(written);
    Q_EMIT workspace().changed(set);
    return {};
}

Result<int> RiskModelDesk::takeDue(std::size_t most)
{
    if (!workspace().readOnlyReason().isEmpty())
        return 0;
    auto due = dueSnapshots();
    if (!due)
        return passOn(due);
    due->resize(std::min(most, due->size()));
    int taken = 0;
    if (due->empty())
        return taken;
    if (auto kept = keepSnapshots(*due, false, taken); !kept)
        return passOn(kept);
    return taken;
}

Result<int> RiskModelDesk::takeNow()
{
    const auto projects = inside().store->load<Project>();
    if (!projects)
        return passOn(projects);
    std::vector<DueSnapshot> asked;
    for (const Project &project : *projects) {
        if (!isOver(project))
            asked.push_back({project.id, u"asked"_s});
    }
    int taken = 0;
    if (auto kept = keepSnapshots(asked, true, taken); !kept)
        return passOn(kept);
    return taken;
}

Result<std::vector<RiskSnapshot>> RiskModelDesk::snapshots(ProjectId project) const
{
    if (auto may = workspace().authorise(u"open-project"_s, project); !may)
        return passOn(may);
    return inside().store->load<RiskSnapshot>(RowFilter{"project", project.value()}, u"id"_s);
}

} // namespace zs
