// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of forms are called in their files; for this module only.
#pragma once

#include "base/enum_names.h"
#include "field/survey_form.h"

#include <QStringList>

#include <array>

namespace zs {

inline constexpr std::array<EnumName<SurveyType>, 12> kSurveyTypes{
    {{"text", SurveyType::Text},
     {"whole", SurveyType::Whole},
     {"number", SurveyType::Number},
     {"date", SurveyType::Date},
     {"yesno", SurveyType::YesNo},
     {"choice", SurveyType::Choice},
     {"choices", SurveyType::Choices},
     {"photo", SurveyType::Photo},
     {"video", SurveyType::Video},
     {"place", SurveyType::Place},
     {"signature", SurveyType::Signature},
     {"note", SurveyType::Note}}};
inline constexpr std::array<EnumName<bool>, 2> kSubjects{{{"task", true}, {"project", false}}};
/// Fields of a task that a form may change.
inline const QStringList kSettable{QStringLiteral("percent"),
                                   QStringLiteral("physicalPercent"),
                                   QStringLiteral("actualStart"),
                                   QStringLiteral("actualFinish"),
                                   QStringLiteral("note")};

} // namespace zs
