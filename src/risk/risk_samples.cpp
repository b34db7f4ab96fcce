// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/risk_samples.h"

#include "risk/project_features.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

int dayNumber(QDate day)
{
    return static_cast<int>(QDate(1970, 1, 1).daysTo(day));
}

void makeEmpty(RiskColumn &column, std::size_t rows)
{
    if (column.kind == RiskColumnKind::Words)
        column.codes.assign(rows, -1);
    else
        column.numbers.assign(rows, kNone);
}

/// Puts texts of one column into its rows, each different one kept once.
class WordsOf {
public:
    explicit WordsOf(RiskColumn &column)
        : m_column(&column)
    {}
    void put(std::size_t row, const QString &text)
    {
        auto at = m_codes.constFind(text);
        if (at == m_codes.cend()) {
            at = m_codes.insert(text, static_cast<std::int32_t>(m_column->values.size()));
            m_column->values.push_back(text);
        }
        m_column->codes[row] = *at;
    }

private:
    RiskColumn *m_column;
    QHash<QString, std::int32_t> m_codes;
};

bool isFeature(const QString &key)
{
    return !key.startsWith(u'_');
}

/// The kinds of all features: what is asked for, else what all values are.
RiskColumnKinds kindsOf(const std::vector<RiskSample> &samples, const RiskColumnKinds &asked)
{
    RiskColumnKinds kinds = asked;
    for (const RiskSample &sample : samples) {
        for (auto it = sample.features.constBegin(); it != sample.features.constEnd(); ++it) {
            if (!isFeature(it.key()) || asked.contains(it.key()))
                continue;
            const bool number = it.value().isDouble();
            const auto known = kinds.try_emplace(it.key(), RiskColumnKind::Number).first;
            if (!number)
                known->second = RiskColumnKind::Words;
        }
    }
    return kinds;
}

RiskColumn
dayColumn(const QString &name, const std::vector<RiskSample> &samples, QDate RiskSample::*day)
{
    RiskColumn column{name, RiskColumnKind::Date, {}, {}, {}};
    for (const RiskSample &sample : samples)
        column.numbers.push_back((sample.*day).isValid() ? dayNumber(sample.*day) : kNone);
    return column;
}

void addRoleColumns(RiskTable &table, const std::vector<RiskSample> &samples)
{
    const RiskRoles roles = sampleRoles();
    RiskColumn late{roles.label, RiskColumnKind::Number, {}, {}, {}};
    RiskColumn id{roles.id, RiskColumnKind::Words, {}, {}, {}};
    makeEmpty(id, samples.size());
    WordsOf ids(id);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        late.numbers.push_back(samples[i].late ? (*samples[i].late ? 1.0 : 0.0) : kNone);
        ids.put(i, samples[i].group);
    }
    table.columns.push_back(std::move(late));
    table.columns.push_back(std::move(id));
    table.columns.push_back(dayColumn(roles.date, samples, &RiskSample::day));
    table.columns.push_back(dayColumn(roles.known, samples, &RiskSample::known));
}

} // namespace

RiskRoles sampleRoles()
{
    return {u"_late"_s, u"_day"_s, u"_id"_s, u"_known"_s};
}

RiskTable riskTableOf(const std::vector<RiskSample> &samples, const RiskColumnKinds &kinds)
{
    RiskTable table;
    table.rows = samples.size();
    table.lines.resize(samples.size());
    std::iota(table.lines.begin(), table.lines.end(), 1);
    QHash<QString, std::size_t> places;
    for (const auto &[name, kind] : kindsOf(samples, kinds)) {
        places.insert(name, table.columns.size());
        table.columns.push_back({name, kind, {}, {}, {}});
        makeEmpty(table.columns.back(), table.rows);
    }
    std::vector<WordsOf> words;
    for (RiskColumn &column : table.columns)
        words.emplace_back(column);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const QJsonObject &features = samples[i].features;
        for (auto it = features.constBegin(); it != features.constEnd(); ++it) {
            if (!isFeature(it.key()))
                continue;
            const std::size_t at = places.value(it.key());
            RiskColumn &column = table.columns[at];
            const QJsonValue value = it.value();
            if (column.kind != RiskColumnKind::Words)
                column.numbers[i] = value.isDouble() ? value.toDouble() : kNone;
            else if (value.isString() && !value.toString().isEmpty())
                words[at].put(i, value.toString());
            else if (value.isDouble())
                words[at].put(i, QString::number(value.toDouble()));
        }
    }
    addRoleColumns(table, samples);
    return table;
}

RiskCases casesToScore(const std::vector<RiskSample> &samples)
{
    RiskCases cases;
    cases.row.resize(samples.size());
    std::iota(cases.row.begin(), cases.row.end(), 0);
    cases.late.assign(samples.size(), 0);
    for (const RiskSample &sample : samples) {
        cases.day.push_back(dayNumber(sample.day));
        cases.known.push_back(dayNumber(sample.day));
        cases.group.push_back(static_cast<int>(cases.group.size()));
    }
    cases.groups = static_cast<int>(samples.size());
    return cases;
}

void addHistories(std::vector<RiskSample> &samples)
{
    std::vector<KnownOutcome> outcomes;
    QHash<QString, std::size_t> groups; // one outcome a group, however many samples it has
    for (const RiskSample &sample : samples) {
        if (!sample.late || groups.contains(sample.group))
            continue;
        groups.insert(sample.group, outcomes.size());
        outcomes.push_back({sample.features[u"unit"_s].toString(),
                            sample.features[u"contractor"_s].toString(),
                            sample.known,
                            *sample.late});
    }
    RiskHistory history(std::move(outcomes));
    std::vector<std::size_t> order(samples.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&samples](std::size_t i) { return samples[i].day; });
    for (const std::size_t i : order) {
        RiskSample &sample = samples[i];
        history.advanceTo(sample.day);
        const bool told = sample.features.contains(u"unit_late_before"_s)
                          || sample.features.contains(u"contractor_late_before"_s);
        if (!told)
            history.addTo(sample.features,
                          sample.features[u"unit"_s].toString(),
                          sample.features[u"contractor"_s].toString());
    }
}

} // namespace zs
