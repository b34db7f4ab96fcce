// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/risk_book.h"

#include "commands/risk_weather_desk.h"
#include "domain/organisation.h"
#include "risk/project_simulation.h"
#include "store/risk_reading.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

template <Entity E>
Result<> take(Store &store, std::vector<E> &into, const char *column, const Uuid &id)
{
    auto rows = store.load<E>(RowFilter{column, id});
    if (!rows)
        return passOn(rows);
    into = std::move(*rows);
    return {};
}

Result<std::vector<PaidAmount>> paidOf(Store &store, ProjectId project)
{
    const auto lines = store.load<VoucherLine>(RowFilter{"project", project.value()});
    if (!lines)
        return passOn(lines);
    std::vector<PaidAmount> paid;
    for (const VoucherLine &line : *lines) {
        if (line.account != LedgerAccount::Paid)
            continue;
        const auto voucher = store.load<Voucher>(RowFilter{"id", line.voucher.value()});
        if (!voucher)
            return passOn(voucher);
        if (!voucher->empty())
            paid.push_back({voucher->front().postedOn, line.amount});
    }
    return paid;
}

} // namespace

Result<ProjectRows> ProjectRows::load(Store &store, const Project &project, const QString &unit)
{
    ProjectRows rows;
    const Uuid id = project.id.value();
    for (const auto &taken : {take(store, rows.m_tasks, "project", id),
                              take(store, rows.m_baselines, "project", id),
                              take(store, rows.m_promised, "project", id),
                              take(store, rows.m_assignments, "project", id),
                              take(store, rows.m_figures, "project", id),
                              take(store, rows.m_contracts, "project", id),
                              take(store, rows.m_cases, "project", id),
                              take(store, rows.m_steps, "project", id),
                              take(store, rows.m_links, "project", id)}) {
        if (!taken)
            return passOn(taken);
    }
    auto paid = paidOf(store, project.id);
    if (!paid)
        return passOn(paid);
    rows.m_paid = std::move(*paid);
    rows.m_project = project;
    rows.m_unit = unit;
    return rows;
}

ProjectFacts ProjectRows::facts() const
{
    return {m_project,
            m_unit,
            m_tasks,
            m_baselines,
            m_promised,
            m_assignments,
            m_figures,
            m_contracts,
            m_paid,
            m_cases,
            m_steps,
            m_links,
            m_weather.get(),
            m_bounds};
}

bool isOver(const Project &project)
{
    return project.finishedOn.isValid() || project.stage >= ProjectStage::FinalAccount;
}

bool isOfProject(const RiskSnapshot &row)
{
    return row.occasion != kTasksOccasion && row.occasion != kSimulationOccasion;
}

Result<RiskBook> RiskBook::load(Store &store)
{
    RiskBook book;
    auto projects = store.load<Project>();
    const auto units = store.load<OrgUnit>();
    const auto past = store.load<PastOutcome>();
    if (!projects)
        return passOn(projects);
    if (!units)
        return passOn(units);
    if (!past)
        return passOn(past);
    for (const OrgUnit &unit : *units)
        book.m_units.insert(unit.id, unit.name);
    book.m_projects = std::move(*projects);
    for (std::size_t i = 0; i < book.m_projects.size(); ++i)
        book.m_places.insert(book.m_projects[i].id, i);
    for (const PastOutcome &row : *past) {
        if (const auto sample = sampleOf(row, RiskTarget::FinishLate))
            book.m_outcomes.push_back({sample->features[u"unit"_s].toString(),
                                       sample->features[u"contractor"_s].toString(),
                                       sample->known,
                                       *sample->late});
    }
    if (auto loaded = book.loadWeather(store); !loaded)
        return passOn(loaded);
    if (auto added = book.addOwnOutcomes(store); !added)
        return passOn(added);
    return book;
}

const Project *RiskBook::find(ProjectId id) const
{
    const auto at = m_places.constFind(id);
    return at == m_places.cend() ? nullptr : &m_projects[*at];
}

Result<ProjectRows> RiskBook::rowsOf(Store &store, const Project &project) const
{
    auto rows = ProjectRows::load(store, project, unitOf(project));
    if (rows) {
        rows->m_weather = m_weather;
        rows->m_bounds = m_bounds;
    }
    return rows;
}

Result<> RiskBook::loadWeather(Store &store)
{
    const auto defaults = shippedSimulationDefaults();
    const auto settings = store.load<Setting>();
    if (!defaults)
        return passOn(defaults);
    if (!settings)
        return passOn(settings);
    m_bounds = defaults->weather;
    const auto kept = std::ranges::find(*settings, weatherSetting(), &Setting::key);
    auto weather =
        WeatherBook::fromJson(kept == settings->end() ? QJsonObject() : jsonObject(kept->value));
    if (!weather)
        return passOn(weather);
    m_weather = std::make_shared<const WeatherBook>(std::move(*weather));
    return {};
}

/// Against what was promised when it finished: the day is known, so nothing later counts.
Result<> RiskBook::addOwnOutcomes(Store &store)
{
    for (const Project &project : m_projects) {
        if (!project.finishedOn.isValid() || project.stage == ProjectStage::Cancelled)
            continue;
        const auto rows = rowsOf(store, project);
        if (!rows)
            return passOn(rows);
        const ProjectFacts facts = rows->facts();
        const ProjectPromise promise = promiseOf(facts, project.finishedOn);
        if (promise.finish.isValid())
            m_outcomes.push_back({facts.unit,
                                  contractorOf(facts, project.finishedOn),
                                  project.finishedOn,
                                  project.finishedOn > promise.finish.addDays(kLateDays)});
    }
    return {};
}

std::optional<RiskSample> sampleOf(const PastOutcome &row, RiskTarget target)
{
    RiskSample sample;
    sample.features = jsonObject(row.content);
    const QString told = sample.features[u"_told"_s].toString();
    if (target == RiskTarget::FinishLate && told.contains(u"days"_s))
        sample.late = row.daysLate > kLateDays;
    else if (target == RiskTarget::CostOver && told.contains(u"cost"_s))
        sample.late = row.costOver > kOverCost;
    else
        return {};
    sample.group = row.item;
    sample.day = row.knownOn;
    sample.known = row.maturedOn;
    // late or not could be told when the days of grace were over, as for projects of the store
    const QDate due = QDate::fromString(sample.features[u"_due"_s].toString(), Qt::ISODate);
    if (target == RiskTarget::FinishLate && due.isValid())
        sample.known = std::max(due.addDays(kLateDays + 1), row.knownOn);
    return sample;
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace zs
