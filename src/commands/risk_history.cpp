// SPDX-License-Identifier: GPL-3.0-or-later
// What models are learnt from: snapshots whose outcome is known by now, and imported outcomes.
#include "commands/risk_book.h"
#include "commands/risk_model_desk.h"
#include "commands/risk_task_book.h"
#include "commands/workspace_private.h"
#include "crypto/sm3.h"
#include "store/risk_reading.h"

#include <QCoreApplication>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Desk {
    Q_DECLARE_TR_FUNCTIONS(RiskModelDesk)
};

/// Snapshots of one project as cases; how many told nothing.
std::int64_t addSamples(std::vector<RiskSample> &samples,
                        std::span<const RiskSnapshot> snapshots,
                        RiskTarget target,
                        const ProjectFacts &facts,
                        QDate today)
{
    std::int64_t untold = 0;
    for (const RiskSnapshot &each : snapshots) {
        const QJsonObject content = jsonObject(each.content);
        const auto told = content.contains(u"_over"_s)
                              ? std::optional<ToldOutcome>()
                              : outcomeOf(target, promiseIn(content), facts, today);
        // what was known already when the snapshot was taken is nothing to foretell
        if (!told || told->known <= each.takenOn) {
            ++untold;
            continue;
        }
        samples.push_back(
            {facts.project.id.value().toString(), each.takenOn, told->known, told->late, content});
    }
    return untold;
}

/// False where no outcome can be known: then the rows of the project need not be read.
bool mayBeTold(std::span<const RiskSnapshot> snapshots,
               RiskTarget target,
               const Project &project,
               QDate today)
{
    if (target == RiskTarget::CostOver)
        return project.stage >= ProjectStage::Acceptance;
    return std::ranges::any_of(snapshots, [&](const RiskSnapshot &each) {
        const ProjectPromise promise = promiseIn(jsonObject(each.content));
        const QDate due = target == RiskTarget::FinishLate ? promise.finish : promise.milestoneDue;
        return due.isValid() && due < today;
    });
}

/// Imported works whose outcome is known, with the weather as it was known then; how many.
std::int64_t
addPast(TrainingMatter &matter, const std::vector<PastOutcome> &past, const RiskBook &book)
{
    std::int64_t added = 0;
    for (const PastOutcome &row : past) {
        auto sample = sampleOf(row, matter.target);
        if (!sample || sample->known > matter.today)
            continue;
        book.weather().addTo(
            sample->features, sample->features[u"place"_s].toString(), sample->day, book.bounds());
        matter.samples.push_back(std::move(*sample));
        ++added;
    }
    return added;
}

QByteArray hashOf(const std::vector<RiskSample> &samples)
{
    QByteArray text;
    for (const RiskSample &each : samples)
        text += each.group.toUtf8() + '|' + each.day.toString(Qt::ISODate).toLatin1() + '|'
                + each.known.toString(Qt::ISODate).toLatin1() + '|'
                + (each.late ? (*each.late ? "1" : "0") : "") + '|'
                + jsonText(each.features).toUtf8() + '\n';
    return toBytes(sm3(text));
}

} // namespace

QString riskTargetText(RiskTarget target)
{
    switch (target) {
    case RiskTarget::FinishLate:
        return Desk::tr("Finished more than %1 days late").arg(kLateDays);
    case RiskTarget::CostOver:
        return Desk::tr("Cost more than %1 % over plan").arg(kOverCost * 100);
    case RiskTarget::MilestoneLate:
        return Desk::tr("Next milestone late");
    }
    return {};
}

Result<QSet<QString>> RiskModelDesk::outcomeKeys() const
{
    const auto rows = inside().store->load<PastOutcome>();
    if (!rows)
        return passOn(rows);
    QSet<QString> keys;
    for (const PastOutcome &row : *rows)
        keys.insert(outcomeKey(row));
    return keys;
}

Result<ChangeSet> RiskModelDesk::importOutcomes(const OutcomeReading &reading,
                                                const QString &source)
{
    auto &d = inside();
    if (!reading.mayRun())
        return fail(ErrorCode::Invalid,
                    Desk::tr("The table has faults. Put them right, or leave these rows out."));
    const auto present = outcomeKeys();
    if (!present)
        return passOn(present);
    ChangeSet set{u"import-outcomes"_s, {}, {}};
    const WallTime now = WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(d.clock.now()));
    for (PastOutcome row : reading.rows) {
        if (present->contains(outcomeKey(row)))
            return fail(
                ErrorCode::Conflict,
                Desk::tr("\"%1\" was imported meanwhile. Read the file again.").arg(row.item));
        row.id = d.ids.next<PastOutcomeId>();
        row.source = storable(source);
        row.code = storable(row.code);
        row.name = storable(row.name);
        row.item = storable(row.item);
        row.importedBy = d.session.person;
        row.importedAt = now;
        set.changes.push_back(inserted(row));
    }
    if (auto written =
            write(set, Desk::tr("%1 outcomes from %2").arg(reading.rows.size()).arg(source));
        !written)
        return passOn(written);
    return set;
}

Result<TrainingMatter> RiskModelDesk::matter(RiskTarget target) const
{
    auto &store = *inside().store;
    TrainingMatter matter;
    matter.target = target;
    matter.today = today();
    const auto book = RiskBook::load(store);
    const auto snapshots = projectSnapshots(store.statements());
    const auto milestones = target == RiskTarget::MilestoneLate
                                ? MilestoneBook::load(store)
                                : Result<MilestoneBook>(MilestoneBook());
    const auto past = store.load<PastOutcome>({}, u"id"_s);
    if (!book)
        return passOn(book);
    if (!snapshots)
        return passOn(snapshots);
    if (!milestones)
        return passOn(milestones);
    if (!past)
        return passOn(past);
    RiskCounts &counts = matter.counts;
    counts.snapshots = std::ssize(*snapshots);
    for (std::size_t from = 0; from < snapshots->size();) {
        std::size_t to = from;
        const ProjectId id = (*snapshots)[from].project;
        while (to < snapshots->size() && (*snapshots)[to].project == id)
            ++to;
        const Project *project = book->find(id);
        const auto own = std::span(*snapshots).subspan(from, to - from);
        if (project != nullptr && !mayBeTold(own, target, *project, matter.today)) {
            counts.untold += std::ssize(own);
        } else if (project != nullptr) {
            const auto rows = book->rowsOf(store, *project);
            if (!rows)
                return passOn(rows);
            const std::size_t before = matter.samples.size();
            counts.untold += addSamples(matter.samples, own, target, rows->facts(), matter.today);
            for (RiskSample &sample : std::span(matter.samples).subspan(before))
                milestones->addTo(sample.features, sample.day);
        }
        from = to;
    }
    counts.imported = addPast(matter, *past, *book);
    addHistories(matter.samples);
    QSet<QString> items;
    for (const RiskSample &sample : matter.samples) {
        items.insert(sample.group);
        counts.late += *sample.late;
    }
    counts.matured = std::ssize(matter.samples);
    counts.outcomes = items.size();
    matter.hash = hashOf(matter.samples);
    return matter;
}

Result<RiskCounts> RiskModelDesk::counts(RiskTarget target) const
{
    if (auto may = mayRead(); !may)
        return passOn(may);
    const auto all = matter(target);
    if (!all)
        return passOn(all);
    return all->counts;
}

std::vector<DriftPeriod> RiskModelDesk::driftOf(const TrainingMatter &matter)
{
    // one outcome of an item counts once, however many snapshots tell of it
    std::vector<RiskSample> samples = matter.samples;
    std::ranges::stable_sort(samples, {}, &RiskSample::known);
    QSet<QString> told;
    std::map<QDate, DriftPeriod> periods;
    for (const RiskSample &sample : samples) {
        const QString key = sample.group + sample.known.toString(Qt::ISODate);
        if (told.contains(key))
            continue;
        told.insert(key);
        const QDate from = quarterOf(sample.known);
        DriftPeriod &period = periods[from];
        period.from = from;
        ++period.cases;
        period.late += *sample.late;
    }
    std::vector<DriftPeriod> found;
    for (const auto &[from, period] : periods)
        found.push_back(period);
    return found;
}

QDate quarterOf(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

Result<> RiskModelDesk::write(const ChangeSet &set, const QString &note)
{
    if (auto may = inside().authorise(set.command, {}); !may)
        return may;
    if (const auto written = inside().write(set, note); !written)
        return passOn(written);
    Q_EMIT workspace().changed(set);
    return {};
}

Result<> RiskModelDesk::mayRead() const
{
    if (workspace().may(Permission::RiskRead))
        return {};
    return fail(ErrorCode::Forbidden, workspace().reasonFor(Permission::RiskRead));
}

} // namespace zs
