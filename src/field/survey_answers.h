// SPDX-License-Identifier: GPL-3.0-or-later
// A form as it was filled in, and what is wrong with it.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/uuid.h"
#include "domain/site_rows.h"
#include "field/survey_form.h"

#include <map>

namespace zs {

/// A value as text: a number "12.5", a day "2026-11-30", "true", a choice's key; not filled in =
/// absent.
using SurveyRow = std::map<QString, QString>;

/// By the group's key; a group that does not repeat has one row.
using SurveyAnswers = std::map<QString, std::vector<SurveyRow>>;

struct SurveyFault {
    QString group;
    int row = 0; ///< from 0
    QString field;
    QString message; ///< translated
    bool operator==(const SurveyFault &) const = default;
};

/// Whether a field is asked for, by its `when` and what was filled in so far.
[[nodiscard]] bool isAsked(const SurveyForm &form,
                           const SurveyAnswers &answers,
                           std::size_t group,
                           int row,
                           std::size_t field);
/// Everything that is wrong, in the order of the form; what is not asked for is not looked at.
[[nodiscard]] std::vector<SurveyFault> checkAnswers(const SurveyForm &form,
                                                    const SurveyAnswers &answers);
/// Without what is not asked for or has no field.
[[nodiscard]] SurveyAnswers tidied(const SurveyForm &form, const SurveyAnswers &answers);

/// A filled-in form as it travels.
struct SurveyReport {
    Uuid id;
    Uuid project; ///< null = the package's, as devices of older programs leave it
    Uuid task;    ///< null = of the project
    QString form;
    int edition = 1;
    QString author;
    UtcMillis filledAt = 0;
    SurveyAnswers answers;
    FixSource fix = FixSource::Unknown; ///< where the place in it comes from, as the device says
    QStringList fixHints;               ///< codes of place_hints.h
    bool operator==(const SurveyReport &) const = default;
};
[[nodiscard]] QByteArray toJson(const std::vector<SurveyReport> &reports);
[[nodiscard]] Result<std::vector<SurveyReport>> reportsFromJson(const QByteArray &json);

/// Degrees and metres out of "30.65 104.06 5"; nothing when it is no place on earth.
struct SurveyPlace {
    double latitude = 0;
    double longitude = 0;
    double accuracy = 0; ///< 0 = not known
};
[[nodiscard]] std::optional<SurveyPlace> surveyPlace(const QString &text);

} // namespace zs
