// SPDX-License-Identifier: GPL-3.0-or-later
// A form to be filled in on site (现场表单), as data (FORMAT.md).
#pragma once

#include "base/bilingual.h"
#include "base/json_text.h"
#include "rules/rule_expression.h"

#include <memory>
#include <optional>
#include <vector>

namespace zs {

enum class SurveyType {
    Text,
    Whole,
    Number,
    Date,
    YesNo,
    Choice,
    Choices, ///< keys joined by a blank
    Photo,   ///< digest of a file in the package, hex; several joined by a blank
    Video,
    Place,     ///< "latitude longitude accuracy" in degrees and metres
    Signature, ///< a picture, as Photo
    Note,      ///< is read, not filled in
};

struct SurveyChoice {
    QString key;
    Bilingual name;
    bool operator==(const SurveyChoice &) const = default;
};

struct SurveyField {
    QString key;
    Bilingual name;
    Bilingual hint;
    SurveyType type = SurveyType::Text;
    bool required = false;
    std::vector<SurveyChoice> choices;
    std::optional<RuleNumber> min;
    std::optional<RuleNumber> max;
    QString when;      ///< an expression; empty = always asked
    QString condition; ///< likewise; empty = anything
    Bilingual message; ///< shown where the condition does not hold
    QString sets;      ///< the task's field that it changes; empty = none
    bool operator==(const SurveyField &) const = default;
};

struct SurveyGroup {
    QString key;
    Bilingual name;
    int repeats = 1; ///< how often at most
    std::vector<SurveyField> fields;
    bool operator==(const SurveyGroup &) const = default;
};

struct SurveyForm {
    QString key;
    int edition = 1;
    Bilingual name;
    bool ofTask = true; ///< else of the project as a whole
    std::vector<SurveyGroup> groups;
    bool operator==(const SurveyForm &) const = default;
};

/// Or all that is wrong in it, with places; expressions are read, too.
[[nodiscard]] std::expected<SurveyForm, std::vector<TextFault>>
readSurveyForm(const QByteArray &json);
[[nodiscard]] QByteArray toJson(const SurveyForm &form);
/// Those that come with the program: progress, quality check, problem report.
[[nodiscard]] const std::vector<SurveyForm> &shippedSurveyForms();
[[nodiscard]] QString surveyTypeName(SurveyType type); ///< translated

/// The facts that expressions of a group may speak of: its own fields and those of groups that do
/// not repeat. Keeps the names; a catalogue is a view of them.
class SurveyFacts {
public:
    SurveyFacts(const SurveyForm &form, std::size_t group);
    [[nodiscard]] FactCatalog catalog() const { return m_facts; }
    /// Which group and field a fact is.
    struct Place {
        std::size_t group = 0;
        std::size_t field = 0;
    };
    [[nodiscard]] Place place(int fact) const { return m_places[static_cast<std::size_t>(fact)]; }

private:
    std::vector<std::unique_ptr<QByteArray>> m_names;
    std::vector<FactInfo> m_facts;
    std::vector<Place> m_places;
};

} // namespace zs
