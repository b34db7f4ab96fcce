// SPDX-License-Identifier: GPL-3.0-or-later
// What speaks of trouble: rules of the packs that fire, what plans, approvals, sites and lists of
// the office say, and what the models said last.
#include "calendar/calendar_set.h"
#include "commands/case_people.h"
#include "commands/map_desk.h"
#include "commands/risk_warning_desk.h"
#include "commands/rule_desk.h"
#include "commands/workspace_private.h"
#include "domain/availability.h"
#include "domain/choice_text.h"
#include "domain/money_rows.h"
#include "domain/sensor_rows.h"
#include "store/inbox.h"
#include "store/project_progress.h"

#include <algorithm>
#include <map>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPercent = 100;
constexpr std::int64_t kFenInTenThousand = 1'000'000;

qint64 percent(double share)
{
    return qRound64(share * kPercent);
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

bool isOver(const Project &project)
{
    return project.stage == ProjectStage::Closed || project.stage == ProjectStage::Cancelled;
}

QString alarmSideText(AlarmSide side)
{
    const EntityInfo &info = *entityInfo(EntityKind::SensorAlarm);
    for (const FieldInfo &field : info.fields) {
        if (QLatin1StringView(field.column) == "side"_L1)
            return choiceText(info, field, static_cast<std::int64_t>(side));
    }
    return {};
}

/// One look at everything; each part adds its signs.
class HitSearch {
public:
    HitSearch(Workspace &workspace,
              Store &store,
              const WarningBook &book,
              const std::vector<Project> &projects,
              QDate today)
        : m_workspace(workspace)
        , m_store(store)
        , m_book(book)
        , m_today(today)
    {
        for (const Project &project : projects) {
            m_signs.looked.insert(project.id);
            if (!isOver(project))
                m_projects.insert(project.id, &project);
        }
    }

    std::function<bool(ProjectId)> mayReadMoney;
    /// Not all projects are seen: what comes of several together cannot be told to have ended.
    bool seesPart = false;
    WorkCalendarPtr office;

    [[nodiscard]] Result<RiskSigns> all()
    {
        using Part = Result<> (HitSearch::*)();
        for (const Part part : {&HitSearch::execution,
                                &HitSearch::approvals,
                                &HitSearch::silence,
                                &HitSearch::slips,
                                &HitSearch::overloads,
                                &HitSearch::sensors,
                                &HitSearch::overlaps,
                                &HitSearch::remedies,
                                &HitSearch::reviews,
                                &HitSearch::scores}) {
            if (auto ok = (this->*part)(); !ok)
                return passOn(ok);
        }
        return std::move(m_signs);
    }
    void takePacks(const RuleDesk::Hits &hits);

private:
    [[nodiscard]] const Project *project(ProjectId id) const { return m_projects.value(id); }
    [[nodiscard]] const WarningRule &rule(QStringView id) const
    {
        static const WarningRule none;
        const WarningRule *found = m_book.find(id);
        return found ? *found : none;
    }
    void keepOpen(const QString &rule)
    {
        for (const ProjectId id : std::as_const(m_signs.looked))
            m_signs.unknown.insert({id, rule});
    }
    RiskSign &add(const Project &project, const QString &rule, QJsonObject evidence)
    {
        m_signs.hits.push_back({project.id, {}, rule, project.owner, {}, 0, std::move(evidence)});
        return m_signs.hits.back();
    }
    [[nodiscard]] Result<> execution();
    [[nodiscard]] Result<> approvals();
    [[nodiscard]] Result<> overdueTurn(CaseId id);
    [[nodiscard]] Result<> silence();
    [[nodiscard]] Result<> slips();
    [[nodiscard]] Result<> slipOf(const Project &project, const Baseline &baseline);
    [[nodiscard]] Result<> overloads();
    void overloadOf(const Resource &resource, std::span<const PoolUse> uses);
    [[nodiscard]] Result<> sensors();
    [[nodiscard]] Result<> overlaps();
    [[nodiscard]] Result<> remedies();
    [[nodiscard]] Result<> reviews();
    [[nodiscard]] Result<> scores();

    Workspace &m_workspace;
    Store &m_store;
    const WarningBook &m_book;
    QDate m_today;
    QHash<ProjectId, const Project *> m_projects;
    RiskSigns m_signs;
};

void HitSearch::takePacks(const RuleDesk::Hits &hits)
{
    for (const RuleDesk::Hit &hit : hits.fires) {
        const Project *one = project(hit.project);
        if (!one)
            continue;
        const bool stops = hit.severity == RuleSeverity::Stop;
        add(*one,
            hit.rule,
            {{u"name"_s, hit.name},
             {u"severity"_s, stops ? u"stop"_s : u"warning"_s},
             {u"text"_s, hit.text}});
    }
    for (const auto &unknown : hits.cannotTell)
        m_signs.unknown.insert(unknown);
}

/// What was carried out of the year's plan, against what was due by the month that is over.
Result<> HitSearch::execution()
{
    const auto rows = m_store.load<InvestmentFigure>();
    if (!rows)
        return passOn(rows);
    struct Year {
        Money whole; ///< entered for the year as a whole
        Money wholeDone;
        Money months;
        Money due;
        Money done;
    };
    const int month = m_today.month() - 1; // the last one that is over
    const WarningRule &own = rule(u"execution.low");
    std::map<ProjectId, Year> years;
    for (const InvestmentFigure &row : *rows) {
        if (row.year != m_today.year())
            continue;
        Year &year = years[row.project];
        (row.month == 0 ? year.whole : year.months).fen += row.planned.fen;
        (row.month == 0 ? year.wholeDone : year.done).fen += row.done.fen;
        if (row.month > 0 && row.month <= month)
            year.due.fen += row.planned.fen;
    }
    for (const auto &[id, year] : years) {
        const Project *one = project(id);
        if (!one)
            continue;
        if (!mayReadMoney(id)) {
            m_signs.unknown.insert({id, own.id});
            continue;
        }
        const bool byMonth = year.months.fen > 0;
        const double planned = static_cast<double>(byMonth ? year.months.fen : year.whole.fen);
        const double done = static_cast<double>(std::max(year.done.fen, year.wholeDone.fen));
        const double expected =
            byMonth ? static_cast<double>(year.due.fen) / planned : month / 12.0;
        if (planned <= 0 || month + 1 < own.figure(u"fromMonth")
            || done / planned >= expected - own.figure(u"behind"))
            continue;
        add(*one,
            own.id,
            {{u"year"_s, m_today.year()},
             {u"month"_s, month},
             {u"planned"_s, static_cast<qint64>(planned) / kFenInTenThousand},
             {u"expected"_s, percent(expected)},
             {u"done"_s, percent(done / planned)}});
    }
    return {};
}

Result<> HitSearch::overdueTurn(CaseId id)
{
    const auto turns = m_store.load<CaseTurn>(RowFilter{"in_case", id.value()});
    if (!turns)
        return passOn(turns);
    const WarningRule &own = rule(u"approval.overdue");
    for (const CaseTurn &turn : *turns) {
        if (turn.doneAt.isValid() || !turn.due.isValid() || turn.kind != TurnKind::Sign)
            continue;
        const int late = workdaysAfter(*office, turn.due.date(), m_today);
        if (late < own.figure(u"workdays"))
            continue;
        const auto rows = m_store.load<ApprovalCase>(RowFilter{"id", id.value()});
        if (!rows)
            return passOn(rows);
        const Project *one = rows->empty() ? nullptr : project(rows->front().project);
        if (!one)
            return {};
        add(*one,
            own.id,
            {{u"number"_s, static_cast<qint64>(rows->front().number)},
             {u"node"_s, turn.node},
             {u"workdays"_s, late},
             {u"due"_s, dayText(turn.due.date())}})
            .person = turn.person;
        return {}; // the first of a case is enough
    }
    return {};
}

Result<> HitSearch::approvals()
{
    const auto running = runningCases(m_store.statements());
    if (!running)
        return passOn(running);
    for (const CaseId id : *running) {
        if (auto ok = overdueTurn(id); !ok)
            return ok;
    }
    return {};
}

/// Works under way of which nobody said anything: the status date and the log tell when somebody
/// did last. Where there are no tasks there is nothing to tell of.
Result<> HitSearch::silence()
{
    const auto progress = projectProgress(m_store.statements());
    if (!progress)
        return passOn(progress);
    QSet<ProjectId> planned;
    for (const ProjectProgress &row : *progress)
        planned.insert(row.project);
    const WarningRule &own = rule(u"progress.silent");
    for (const Project *one : std::as_const(m_projects)) {
        const QDate begin = one->planStart.isValid() ? one->planStart.date() : QDate();
        if (one->stage != ProjectStage::Execution || !planned.contains(one->id) || !begin.isValid()
            || begin > m_today)
            continue;
        QDate last = std::max(begin, one->statusDate.isValid() ? one->statusDate.date() : begin);
        for (const QString &act : {u"record-progress"_s, u"field-import"_s}) {
            if (static_cast<double>(last.daysTo(m_today)) < own.figure(u"days"))
                break;
            AuditFilter filter;
            filter.project = one->id;
            filter.command = act;
            const auto records = m_workspace.auditRecords(filter, 0, 1, true);
            if (!records)
                return passOn(records);
            if (!records->empty())
                last = std::max(last, QDateTime::fromMSecsSinceEpoch(records->front().utc).date());
        }
        const qint64 days = last.daysTo(m_today);
        if (static_cast<double>(days) >= own.figure(u"days"))
            add(*one, own.id, {{u"since"_s, dayText(last)}, {u"days"_s, days}});
    }
    return {};
}

Result<> HitSearch::slipOf(const Project &project, const Baseline &baseline)
{
    const WarningRule &own = rule(u"baseline.slip");
    const auto tasks = m_store.load<BaselineTask>(RowFilter{"baseline", baseline.id.value()});
    if (!tasks)
        return passOn(tasks);
    WallTime approved;
    for (const BaselineTask &task : *tasks)
        approved = std::max(approved, task.finish);
    if (!approved.isValid())
        return {};
    const qint64 days = approved.date().daysTo(project.planFinish.date());
    if (static_cast<double>(days) > own.figure(u"days"))
        add(project,
            own.id,
            {{u"finish"_s, dayText(project.planFinish.date())},
             {u"approved"_s, dayText(approved.date())},
             {u"baseline"_s, baseline.name},
             {u"days"_s, days}});
    return {};
}

Result<> HitSearch::slips()
{
    const auto rows = m_store.load<Baseline>({}, u"saved_at, number, id"_s);
    if (!rows)
        return passOn(rows);
    QHash<ProjectId, const Baseline *> control;
    for (const Baseline &row : *rows) { // the newest, unless one was chosen
        const Project *one = project(row.project);
        if (!one || !one->planFinish.isValid())
            continue;
        if (!one->controlBaseline.isValid() || one->controlBaseline == row.id)
            control.insert(row.project, &row);
    }
    for (auto it = control.cbegin(); it != control.cend(); ++it) {
        if (auto ok = slipOf(*project(it.key()), **it); !ok)
            return ok;
    }
    return {};
}

/// Days on which more is asked of a resource than it can give, one after the other.
void HitSearch::overloadOf(const Resource &resource, std::span<const PoolUse> uses)
{
    const WarningRule &own = rule(u"resource.overload");
    const auto spans = availabilityFromText(resource.availability);
    if (!spans)
        return;
    int run = 0;
    QDate from;
    double load = 0;
    QSet<ProjectId> concerned;
    for (int i = 0; i < static_cast<int>(own.figure(u"ahead")); ++i) {
        const QDate day = m_today.addDays(i);
        if (!office->isWorkingDay(day))
            continue;
        std::int64_t asked = 0;
        QSet<ProjectId> there;
        for (const PoolUse &use : uses) {
            if (use.resource != resource.id || use.done || use.start.date() > day
                || use.finish.date() < day)
                continue;
            asked += use.units;
            there.insert(use.project);
        }
        const double able = static_cast<double>(unitsOn(resource, *spans, day));
        const double share = able > 0 ? static_cast<double>(asked) / able : (asked > 0 ? 2 : 0);
        if (share <= 1 + own.figure(u"tolerance")) {
            if (run >= own.figure(u"days"))
                break; // the first run that is long enough
            run = 0;
            load = 0;
            concerned.clear();
            continue;
        }
        from = run == 0 ? day : from;
        ++run;
        load = std::max(load, share);
        concerned.unite(there);
    }
    if (run < own.figure(u"days"))
        return;
    for (const ProjectId id : std::as_const(concerned)) {
        if (const Project *one = project(id))
            add(*one,
                own.id,
                {{u"resource"_s, resource.name},
                 {u"from"_s, dayText(from)},
                 {u"days"_s, run},
                 {u"load"_s, percent(load)},
                 {u"projects"_s, concerned.size()}});
    }
}

Result<> HitSearch::overloads()
{
    if (seesPart)
        keepOpen(rule(u"resource.overload").id);
    const auto pool = m_workspace.pool();
    const QDate until =
        m_today.addDays(static_cast<int>(rule(u"resource.overload").figure(u"ahead")));
    const auto uses = m_workspace.poolUse(WallTime::at(m_today, 0), WallTime::at(until, 0), {});
    if (!pool)
        return passOn(pool);
    if (!uses)
        return passOn(uses);
    for (const Resource &resource : *pool) {
        if (resource.type == ResourceType::Work)
            overloadOf(resource, *uses);
    }
    return {};
}

Result<> HitSearch::sensors()
{
    const auto alarms = m_store.load<SensorAlarm>({}, u"raised_at, id"_s);
    const auto sensors = m_store.load<Sensor>();
    if (!alarms)
        return passOn(alarms);
    if (!sensors)
        return passOn(sensors);
    for (const SensorAlarm &alarm : *alarms) {
        if (alarm.clearedAt.isValid() || alarm.handledAt.isValid())
            continue;
        const auto sensor = std::ranges::find(*sensors, alarm.sensor, &Sensor::id);
        const Project *one = sensor == sensors->end() ? nullptr : project(sensor->project);
        if (!one)
            continue;
        add(*one,
            u"sensor.alarm"_s,
            {{u"sensor"_s, sensor->name},
             {u"at"_s, alarm.raisedAt.toString()},
             {u"side"_s, alarmSideText(alarm.side)},
             {u"value"_s, QString::number(alarm.value)},
             {u"unit"_s, sensor->unit}})
            .task = sensor->task;
    }
    return {};
}

Result<> HitSearch::overlaps()
{
    const WarningRule &own = rule(u"site.overlap");
    const bool mayRead = m_workspace.may(Permission::MapRead);
    if (seesPart || !mayRead)
        keepOpen(own.id);
    if (!mayRead)
        return {};
    const MapDesk desk(m_workspace);
    const auto placed = desk.projects();
    if (!placed)
        return passOn(placed);
    const auto found = desk.overlaps(*placed, {});
    if (!found)
        return passOn(found);
    for (const MapDesk::Overlap &overlap : found->found) {
        const Project *one = project(overlap.project);
        const Project *other = project(overlap.other);
        if (!one || !other || overlap.verdict != OverlapVerdict::Open
            || overlap.conflict.to < m_today
            || static_cast<double>(m_today.daysTo(overlap.conflict.from)) > own.figure(u"ahead"))
            continue;
        add(*one,
            own.id,
            {{u"other"_s, QString(other->code + u' ' + other->name)},
             {u"from"_s, dayText(overlap.conflict.from)},
             {u"to"_s, dayText(overlap.conflict.to)},
             {u"area"_s, qRound64(overlap.conflict.squareMetres)}})
            .task = overlap.task;
    }
    return {};
}

Result<> HitSearch::remedies()
{
    const auto rows = m_store.load<Remedy>({}, u"due_on, id"_s);
    if (!rows)
        return passOn(rows);
    for (const Remedy &row : *rows) {
        const Project *one = project(row.project);
        const bool open = row.state == RemedyState::Found || row.state == RemedyState::Reopened;
        if (!one || !open || row.dueOn >= m_today)
            continue;
        RiskSign &sign = add(*one,
                             u"remedy.overdue"_s,
                             {{u"title"_s, row.title},
                              {u"due"_s, dayText(row.dueOn)},
                              {u"days"_s, row.dueOn.daysTo(m_today)}});
        sign.task = row.task;
        sign.person = row.responsible;
    }
    return {};
}

Result<> HitSearch::reviews()
{
    const auto rows = m_store.load<RiskEntry>({}, u"review_on, id"_s);
    if (!rows)
        return passOn(rows);
    for (const RiskEntry &row : *rows) {
        const Project *one = project(row.project);
        if (!one || row.state != RiskState::Open || !row.reviewOn.isValid()
            || row.reviewOn >= m_today)
            continue;
        RiskSign &sign = add(
            *one,
            u"register.review"_s,
            {{u"code"_s, row.code}, {u"event"_s, row.event}, {u"due"_s, dayText(row.reviewOn)}});
        sign.task = row.task;
        sign.person = row.owner;
    }
    return {};
}

/// The latest of each project, task and target.
Result<> HitSearch::scores()
{
    const auto rows = m_store.load<RiskScore>({}, u"scored_on, id"_s);
    if (!rows)
        return passOn(rows);
    std::map<std::tuple<ProjectId, TaskId, RiskTarget>, const RiskScore *> latest;
    for (const RiskScore &row : *rows)
        latest[{row.project, row.task, row.target}] = &row;
    for (const auto &[key, row] : latest) {
        const Project *one = project(row->project);
        if (!one)
            continue;
        m_signs.scores.push_back({row->project,
                                  row->task,
                                  modelRule(row->target),
                                  one->owner,
                                  {},
                                  row->probability,
                                  {{u"probability"_s, percent(row->probability)},
                                   {u"least"_s, percent(row->least)},
                                   {u"most"_s, percent(row->most)},
                                   {u"cases"_s, static_cast<qint64>(row->cases)},
                                   {u"reference"_s, percent(row->reference)},
                                   {u"on"_s, dayText(row->scoredOn)},
                                   {u"model"_s, row->model.toString()}}});
    }
    return {};
}

} // namespace

Result<RiskSigns> RiskWarningDesk::signs(const WarningBook &book) const
{
    auto &d = inside();
    const auto hits = RuleDesk(workspace()).hits(book.fromPacks);
    if (!hits)
        return passOn(hits);
    HitSearch search(workspace(), *d.store, book, hits->projects, d.today());
    search.mayReadMoney = [this](ProjectId project) { return may(Permission::MoneyRead, project); };
    search.office = officeCalendar(d.holidays);
    const auto all = d.store->load<Project>();
    if (!all)
        return passOn(all);
    search.seesPart = all->size() > hits->projects.size();
    search.takePacks(*hits);
    return search.all();
}

} // namespace zs
