// SPDX-License-Identifier: GPL-3.0-or-later
// When a sign of trouble becomes a warning (预警), when it ends, and when somebody above is told.
#pragma once

#include "base/bilingual.h"
#include "base/wall_time.h"
#include "calendar/work_calendar.h"
#include "domain/risk_rows.h"

#include <QJsonObject>
#include <QSet>

#include <span>

namespace zs {

enum class WarningSeverity { Note, Warning, Stop };

/// A rule whose figures are data (resources/risk/warnings.json).
struct WarningRule {
    QString id; ///< "progress.silent"; of a model "model.finish-late"
    WarningSeverity severity = WarningSeverity::Warning;
    Bilingual name;
    Bilingual text; ///< {name} stands for a value of the evidence
    std::vector<std::pair<QString, double>> figures;

    /// 0 for one that is not there.
    [[nodiscard]] double figure(QStringView which) const;
};

/// When people are warned (预警策略): the site may set its own.
struct WarningPolicy {
    double threshold = 0.7;                            ///< a probability above it warns
    double hysteresis = 0.1;                           ///< the warning ends so far below it
    std::vector<std::pair<OrgUnitId, double>> ofUnits; ///< thresholds of their own
    Minutes quietFrom = 0; ///< of the day; nobody is warned from here ...
    Minutes quietTo = 0;   ///< ... to there; the same = never quiet
    bool quietOnDaysOff = false;
    int escalateAfter = 2; ///< working days without an answer

    [[nodiscard]] double thresholdOf(OrgUnitId unit) const;
    [[nodiscard]] bool isQuiet(WallTime now, const WorkCalendar &office) const;
    bool operator==(const WarningPolicy &) const = default;
};

struct WarningBook {
    WarningPolicy policy;
    std::vector<WarningRule> rules;
    QStringList fromPacks; ///< ids of rules of the packs that warn, too

    [[nodiscard]] const WarningRule *find(QStringView id) const;
};

/// What comes with the program.
[[nodiscard]] Result<WarningBook> shippedWarnings();
/// Invalid with the fault in the detail.
[[nodiscard]] Result<WarningBook> readWarnings(const QByteArray &json);
/// Over `base`, what a site's own setting names; Invalid for a figure out of range.
[[nodiscard]] Result<WarningPolicy> policyFrom(const QJsonObject &json, WarningPolicy base);
[[nodiscard]] QJsonObject policyJson(const WarningPolicy &policy);

/// "model.finish-late" and so on.
[[nodiscard]] QString modelRule(RiskTarget target);
/// The text with {names} filled in from the values; unknown names stay.
[[nodiscard]] QString filledIn(const QString &text, const QJsonObject &values);

/// A sign of trouble: a rule that fires, or what a model says.
struct RiskSign {
    ProjectId project;
    TaskId task;
    QString rule;
    OrgUnitId unit;         ///< in charge; its threshold counts
    PersonId person;        ///< who is to answer; invalid = who is in charge of the project
    double probability = 0; ///< of a model
    QJsonObject evidence;
};

/// Everything that is looked at together.
struct RiskSigns {
    std::vector<RiskSign> hits;   ///< rules that fire
    std::vector<RiskSign> scores; ///< the latest of each model, whatever it says
    /// Projects that were looked at: warnings of others are left alone.
    QSet<ProjectId> looked;
    /// Rules that could not be told of a project: their warnings stay.
    QSet<std::pair<ProjectId, QString>> unknown;
};

struct WarningChanges {
    std::vector<RiskSign> raise;
    std::vector<RiskWarningId> close;
    std::vector<RiskWarningId> escalate;
    int waiting = 0; ///< signs that become warnings when the quiet hours are over
};

/// What follows from the signs for the warnings that are not closed. A sign that has a warning
/// already makes no other; a model's warning ends below threshold less hysteresis, a rule's when it
/// fires no more. In quiet hours nothing is raised or escalated; it is when they are over, if the
/// sign still stands.
[[nodiscard]] WarningChanges judgeWarnings(std::span<const RiskWarning> open,
                                           const RiskSigns &signs,
                                           WallTime now,
                                           const WarningPolicy &policy,
                                           const WorkCalendar &office);

/// Working days after `from`, up to and with `to`.
[[nodiscard]] int workdaysAfter(const WorkCalendar &office, QDate from, QDate to);

} // namespace zs
