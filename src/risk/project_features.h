// SPDX-License-Identifier: GPL-3.0-or-later
// What was known of a project on a day, as numbers and words to learn from.
//
// Everything here is a function of rows and a day. Rows that bear a later day do not count, so the
// same rows as they stood on a day always give the same features, whenever they are computed.
#pragma once

#include "domain/approval_rows.h"
#include "domain/baseline.h"
#include "domain/contract_rows.h"
#include "domain/library_rows.h"
#include "domain/money_rows.h"
#include "domain/resource.h"
#include "domain/risk_rows.h"
#include "domain/task.h"
#include "risk/weather.h"

#include <QHash>
#include <QJsonObject>

#include <optional>
#include <span>
#include <vector>

namespace zs {

/// A payment that was made.
struct PaidAmount {
    QDate on;
    Money amount;
};

/// Rows of one project; whoever fills it keeps them alive.
struct ProjectFacts {
    Project project;
    QString unit; ///< name of the unit in charge
    std::span<const Task> tasks;
    std::span<const Baseline> baselines;
    std::span<const BaselineTask> promised; ///< of all its baselines
    std::span<const Assignment> assignments;
    std::span<const MoneyFigure> figures;
    std::span<const Contract> contracts;
    std::span<const PaidAmount> paid;
    std::span<const ApprovalCase> cases;
    std::span<const StageStep> steps;
    std::span<const Link> links{};
    const WeatherBook *weather = nullptr; ///< none = nothing is known of it
    WeatherBounds bounds{};
};

/// What was promised on a day; outcomes are told against it. Invalid members: nothing was.
struct ProjectPromise {
    QDate finish;
    Money cost;
    TaskId milestone; ///< the next one
    QDate milestoneDue;
};

/// How something ended: what histories are told by.
struct KnownOutcome {
    QString unit;
    QString contractor;
    QDate knownOn;
    bool late = false; ///< by more than kLateDays
};

/// How units and contractors fared, as known on a day that only moves on.
class RiskHistory {
public:
    explicit RiskHistory(std::vector<KnownOutcome> outcomes);
    /// Takes in what was known before that day. Days must not fall.
    void advanceTo(QDate day);

    struct Record {
        std::int64_t cases = 0;
        std::int64_t late = 0;
        bool operator==(const Record &) const = default;
    };
    [[nodiscard]] Record ofUnit(const QString &name) const { return m_units.value(name); }
    [[nodiscard]] Record ofContractor(const QString &name) const
    {
        return m_contractors.value(name);
    }
    [[nodiscard]] Record all() const { return m_all; }
    /// The features of such histories; those of a name that is empty are left out.
    void addTo(QJsonObject &features, const QString &unit, const QString &contractor) const;

private:
    std::vector<KnownOutcome> m_outcomes; ///< by knownOn
    std::size_t m_next = 0;
    QHash<QString, Record> m_units;
    QHash<QString, Record> m_contractors;
    Record m_all;
};

/// 逾期三十日、超概百分之十.
inline constexpr int kLateDays = 30;
inline constexpr double kOverCost = 0.10;

/// The baseline that counted on that day: the one to be measured against, else the newest.
[[nodiscard]] const Baseline *baselineOn(const ProjectFacts &facts, QDate day);
[[nodiscard]] ProjectPromise promiseOf(const ProjectFacts &facts, QDate day);
/// The main contractor: of the largest contract signed by that day; empty = none.
[[nodiscard]] QString contractorOf(const ProjectFacts &facts, QDate day);
/// Feature to value, with the promise in keys that begin with '_', which are no features.
[[nodiscard]] QJsonObject
projectFeatures(const ProjectFacts &facts, const RiskHistory &history, QDate day);
[[nodiscard]] ProjectPromise promiseIn(const QJsonObject &features);

/// What became of a promise. Nothing while it is too early to tell, or never will be (cancelled).
/// `known` is the first day on which it could be told.
struct ToldOutcome {
    bool late = false;
    QDate known;
};
[[nodiscard]] std::optional<ToldOutcome>
outcomeOf(RiskTarget target, const ProjectPromise &promise, const ProjectFacts &facts, QDate today);

} // namespace zs
