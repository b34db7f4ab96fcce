// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/likeness_desk.h"

#include "commands/money_desk.h"
#include "commands/workspace_private.h"
#include "domain/choice_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Desk {
    Q_DECLARE_TR_FUNCTIONS(LikenessDesk)
};

bool isFinished(const Project &project)
{
    return project.stage == ProjectStage::Closed
           || (project.finishedOn.isValid()
               && (project.stage == ProjectStage::Acceptance
                   || project.stage == ProjectStage::FinalAccount));
}

bool isOfPair(const Sameness &row, ProjectId a, ProjectId b)
{
    return (row.project == a && row.other == b) || (row.project == b && row.other == a);
}

} // namespace

QString verdictText(SamenessVerdict verdict)
{
    const EntityInfo &info = *entityInfo(EntityKind::Sameness);
    const int at = fieldIndex(info, u"verdict");
    return choiceText(
        info, info.fields[static_cast<std::size_t>(at)], static_cast<std::int64_t>(verdict));
}

const Project *LikenessDesk::find(ProjectId id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_projects[*place];
}

Result<> LikenessDesk::refresh()
{
    auto projects = m_workspace.projects();
    if (!projects)
        return passOn(projects);
    if (!m_index) {
        const auto settings = likenessSettings();
        if (!settings)
            return passOn(settings);
        m_index = std::make_shared<LikenessIndex>(*settings);
    } else if (m_index.use_count() > 1) {
        m_index = std::make_shared<LikenessIndex>(*m_index); // a check still reads the other one
    }
    m_projects = std::move(*projects);
    m_places.clear();
    std::vector<ComparedProject> compared;
    for (const Project &project : m_projects) {
        m_places.insert(project.id, compared.size());
        if (project.stage != ProjectStage::Cancelled)
            compared.push_back(comparedOf(project));
        else
            compared.push_back({}); // keeps its place; what was given up is no duplicate
    }
    std::erase_if(compared, [](const ComparedProject &one) { return !one.id.isValid(); });
    m_index->follow(compared);
    return {};
}

Result<std::shared_ptr<const LikenessIndex>> LikenessDesk::index()
{
    if (auto fresh = refresh(); !fresh)
        return passOn(fresh);
    return std::shared_ptr<const LikenessIndex>(m_index);
}

Result<std::vector<Sameness>> LikenessDesk::verdicts()
{
    if (auto fresh = refresh(); !fresh)
        return passOn(fresh);
    return readableVerdicts();
}

Result<std::vector<Sameness>> LikenessDesk::readableVerdicts() const
{
    auto rows = m_workspace.d->store->load<Sameness>({}, u"decided_at, id"_s);
    if (rows)
        std::erase_if(
            *rows, [this](const Sameness &row) { return !find(row.project) || !find(row.other); });
    return rows;
}

Result<std::vector<LikenessDesk::Hit>> LikenessDesk::hitsOf(const ComparedProject &project) const
{
    const auto judged = readableVerdicts();
    if (!judged)
        return passOn(judged);
    const auto verdictOn = [&](ProjectId other) -> std::optional<Sameness> {
        for (const Sameness &row : *judged) {
            if (isOfPair(row, project.id, other))
                return row;
        }
        return std::nullopt;
    };
    std::vector<Hit> hits;
    for (LikenessHit &hit : hitsFor(project, *m_index, m_index->settings().relatedFrom)) {
        const Project *other = find(hit.other.id);
        if (!other)
            continue;
        auto verdict = verdictOn(other->id);
        hits.push_back({std::move(hit), *other, std::move(verdict)});
    }
    for (const Sameness &row : *judged) { // what was judged stays to be seen
        const ProjectId otherId = row.project == project.id ? row.other : row.project;
        const bool mine = row.project == project.id || row.other == project.id;
        const ComparedProject *other = m_index->find(otherId);
        if (mine && other
            && std::ranges::none_of(hits, [&](const Hit &h) { return h.other.id == otherId; }))
            hits.push_back({{*other, likenessOf(project, *other, *m_index)}, *find(otherId), row});
    }
    return hits;
}

Result<std::vector<LikenessDesk::Hit>> LikenessDesk::possibleDuplicates(ProjectId project)
{
    if (auto fresh = refresh(); !fresh)
        return passOn(fresh);
    const Project *found = find(project);
    if (!found)
        return fail(ErrorCode::NotFound, Desk::tr("There is no such project here."));
    return hitsOf(comparedOf(*found));
}

Result<std::vector<LikenessDesk::Hit>> LikenessDesk::possibleDuplicates(const Project &draft)
{
    if (auto fresh = refresh(); !fresh)
        return passOn(fresh);
    return hitsOf(comparedOf(draft));
}

Result<> LikenessDesk::judge(const Verdict &verdict)
{
    auto &d = *m_workspace.d;
    if (auto fresh = refresh(); !fresh)
        return fresh;
    if (!find(verdict.project) || !find(verdict.other) || verdict.project == verdict.other)
        return fail(ErrorCode::NotFound, Desk::tr("There is no such project here."));
    const QString reason = storable(verdict.reason.trimmed());
    if (reason.isEmpty())
        return fail(ErrorCode::Invalid, Desk::tr("Say why."));
    const auto rows = d.store->load<Sameness>();
    if (!rows)
        return passOn(rows);
    const auto before = std::ranges::find_if(
        *rows, [&](const Sameness &row) { return isOfPair(row, verdict.project, verdict.other); });
    Sameness after = before == rows->end() ? Sameness() : *before;
    if (before == rows->end()) {
        after.id = d.ids.next<SamenessId>();
        after.project = verdict.project;
        after.other = verdict.other;
    }
    after.verdict = verdict.verdict;
    after.score = verdict.score;
    after.reason = reason;
    after.decidedBy = d.session.person;
    after.decidedAt = WallTime::fromDateTime(QDateTime::fromMSecsSinceEpoch(d.clock.now()));
    ChangeSet set{u"judge-sameness"_s, verdict.project, {}};
    if (before == rows->end())
        set.changes.push_back(inserted(after));
    else
        addUpdate(set, *before, after);
    if (const auto written = m_workspace.commit(std::move(set), reason); !written)
        return passOn(written);
    return {};
}

PastProject LikenessDesk::outcomeOf(const Project &project) const
{
    PastProject past;
    past.id = project.id;
    past.kind = project.kind;
    past.way = project.procurement;
    past.start = project.plannedStart;
    if (project.plannedStart.isValid() && project.plannedFinish.isValid())
        past.plannedDays = static_cast<int>(project.plannedStart.daysTo(project.plannedFinish));
    if (project.finishedOn.isValid() && project.plannedFinish.isValid())
        past.delayDays = static_cast<int>(project.plannedFinish.daysTo(project.finishedOn));
    const MoneyDesk money(m_workspace);
    if (!money.mayRead(project.id))
        return past;
    if (const auto ladder = money.ladder(project.id)) {
        const RungStanding &budget = ladder->at(MoneyRung::Budget);
        const RungStanding &account = ladder->at(MoneyRung::FinalAccount);
        const RungStanding &spent = account.isKnown() ? account : ladder->at(MoneyRung::Payment);
        const Money approved = budget.isKnown() ? budget.amount : project.budget;
        if (approved.fen > 0 && spent.isKnown() && spent.amount.fen > 0)
            past.costShare =
                static_cast<double>(spent.amount.fen) / static_cast<double>(approved.fen) - 1;
    }
    Store &store = *m_workspace.d->store;
    const auto lines = store.load<VoucherLine>(RowFilter{"project", project.id.value()});
    const auto quotas = store.load<FundQuota>();
    if (!lines || !quotas)
        return past;
    std::map<FundSource, std::int64_t> bySource;
    for (const VoucherLine &line : *lines) {
        const auto quota = std::ranges::find(*quotas, line.quota, &FundQuota::id);
        if (quota != quotas->end() && line.account != LedgerAccount::Available
            && line.account != LedgerAccount::Grantor)
            bySource[quota->source] += line.amount.fen;
    }
    const auto most =
        std::ranges::max_element(bySource, {}, [](const auto &entry) { return entry.second; });
    if (most != bySource.end() && most->second > 0)
        past.source = most->first;
    return past;
}

Result<LikenessDesk::Path> LikenessDesk::path(ProjectId project)
{
    if (auto fresh = refresh(); !fresh)
        return passOn(fresh);
    const Project *found = find(project);
    if (!found)
        return fail(ErrorCode::NotFound, Desk::tr("There is no such project here."));
    const LikenessSettings::Advice &settings = m_index->settings().advice;
    std::vector<PastProject> past;
    for (const Project &one : m_projects) {
        if (one.id != project && isFinished(one))
            past.push_back(outcomeOf(one));
    }
    Path path;
    path.advice = adviceFrom(past, found->kind, settings);
    for (LikenessHit &hit : hitsFor(comparedOf(*found), *m_index, settings.similarFrom)) {
        const auto outcome = std::ranges::find(past, hit.other.id, &PastProject::id);
        if (outcome == past.end() || path.similar.size() >= settings.mostSimilar)
            continue;
        path.similar.push_back({*find(hit.other.id), std::move(hit.likeness), *outcome});
    }
    return path;
}

} // namespace zs
