// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/risk_book.h"
#include "commands/risk_model_desk.h"
#include "commands/risk_task_book.h"
#include "commands/workspace_private.h"
#include "store/risk_reading.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Desk {
    Q_DECLARE_TR_FUNCTIONS(RiskModelDesk)
};

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

namespace {

/// Takes the snapshots of one project after the other.
class SnapshotTaker {
public:
    SnapshotTaker(Store &store, const RiskBook &book, const TaskBook &tasks, QDate today)
        : m_store(store)
        , m_book(book)
        , m_tasks(tasks)
        , m_today(today)
        , m_history(book.outcomes())
    {
        m_history.advanceTo(today);
    }

    /// What the newest ones say: what says the same is not taken when `onlyNews`.
    QHash<ProjectId, QString> before;
    bool onlyNews = false;

    /// An empty occasion: of its tasks alone.
    [[nodiscard]] Result<> take(const Project &project, const QString &occasion, RiskFindings &into)
    {
        const auto rows = m_book.rowsOf(m_store, project);
        if (!rows)
            return passOn(rows);
        const ProjectFacts facts = rows->facts();
        if (!occasion.isEmpty())
            takeProject(facts, occasion, into);
        if (!isOver(project) && m_tasks.isWorthALook(project.id)) {
            const QJsonObject content = m_tasks.contentFor(facts);
            if (!content.isEmpty())
                into.snapshots.push_back(row(project.id, kTasksOccasion, content));
        }
        return {};
    }

private:
    [[nodiscard]] RiskSnapshot
    row(ProjectId project, const QString &occasion, const QJsonObject &content) const
    {
        RiskSnapshot row;
        row.project = project;
        row.takenOn = m_today;
        row.occasion = occasion;
        row.content = jsonText(content);
        return row;
    }
    void takeProject(const ProjectFacts &facts, const QString &occasion, RiskFindings &into) const
    {
        QJsonObject features = projectFeatures(facts, m_history, m_today);
        if (isOver(facts.project))
            features[u"_over"_s] = true;
        QJsonObject known = jsonObject(before.value(facts.project.id));
        known.remove(u"_log"_s);
        if (onlyNews && known == features)
            return;
        features[u"_log"_s] = m_tasks.head();
        into.snapshots.push_back(row(facts.project.id, occasion, features));
    }

    Store &m_store;
    const RiskBook &m_book;
    const TaskBook &m_tasks;
    QDate m_today;
    RiskHistory m_history;
};

} // namespace

Result<RiskFindings>
RiskModelDesk::findSnapshots(Wanted wanted, std::size_t most, const Progress &progress) const
{
    auto &store = *inside().store;
    const auto asked = wanted == Wanted::Due ? dueSnapshots() : runningOnes();
    const auto tasks = TaskBook::load(store, today());
    if (!asked)
        return passOn(asked);
    if (!tasks)
        return passOn(tasks);
    const auto book = RiskBook::load(store);
    const auto newest = newestSnapshots(store.statements());
    if (!book)
        return passOn(book);
    if (!newest)
        return passOn(newest);
    QHash<ProjectId, QString> occasions;
    for (const DueSnapshot &each : *asked)
        occasions.insert(each.project, each.occasion);
    SnapshotTaker taker(store, *book, *tasks, today());
    taker.onlyNews = wanted == Wanted::News;
    for (const RiskSnapshot &each : *newest)
        taker.before.insert(each.project, each.content);
    RiskFindings found;
    std::int64_t looked = 0;
    for (const Project &project : book->projects()) {
        const QString occasion = occasions.value(project.id);
        if (occasion.isEmpty() && (isOver(project) || !tasks->isWorthALook(project.id)))
            continue;
        if (most-- == 0)
            break;
        if (progress && !progress(++looked, std::ssize(book->projects())))
            return fail(ErrorCode::Cancelled, Desk::tr("The look at projects was stopped."));
        if (auto taken = taker.take(project, occasion, found); !taken)
            return passOn(taken);
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
    int kept = 0;
    for (RiskSnapshot &row : std::span(findings.snapshots).first(std::size_t(snapshots))) {
        kept += isOfProject(row);
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
    if (auto written = keepSet(taken); !written)
        return passOn(written);
    if (auto written = keepSet(scored); !written)
        return passOn(written);
    return kept + static_cast<int>(scores);
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
    auto rows = inside().store->load<RiskSnapshot>(RowFilter{"project", project.value()}, u"id"_s);
    if (rows)
        std::erase_if(*rows, std::not_fn(isOfProject));
    return rows;
}

} // namespace zs
