// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_members.h"
#include "library/stage_template.h"
#include "rules/project_facts.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormat = 1;
constexpr int kMostEditions = 10'000;

constexpr std::array<EnumName<ProjectStage>, 10> kStages{
    {{"reserve", ProjectStage::Reserve},
     {"proposal", ProjectStage::Proposal},
     {"feasibility", ProjectStage::Feasibility},
     {"design", ProjectStage::Design},
     {"procurement", ProjectStage::Procurement},
     {"execution", ProjectStage::Execution},
     {"acceptance", ProjectStage::Acceptance},
     {"finalAccount", ProjectStage::FinalAccount},
     {"closed", ProjectStage::Closed},
     {"cancelled", ProjectStage::Cancelled}}};
constexpr std::array<EnumName<RuleMark>, 3> kMarks{
    {{"V", RuleMark::Verified}, {"P", RuleMark::Partly}, {"K", RuleMark::Unchecked}}};
constexpr std::array<EnumName<PaperTells>, 2> kTells{
    {{"feasibilityApproved", PaperTells::FeasibilityApproved},
     {"budgetApproved", PaperTells::BudgetApproved}}};

struct Template {
    Q_DECLARE_TR_FUNCTIONS(StageTemplate)
};

class Reader {
public:
    StageTemplate plan(const JsonText &root)
    {
        m_json.known(root,
                     {"format"_L1,
                      "key"_L1,
                      "edition"_L1,
                      "name"_L1,
                      "date"_L1,
                      "fits"_L1,
                      "sources"_L1,
                      "steps"_L1,
                      "shortcuts"_L1});
        if (m_json.whole(root, "format"_L1, 0, 0, kMostEditions, true) != kFormat)
            m_json.fault(root, Template::tr("This format is not known; 1 is."));
        StageTemplate made;
        made.key = m_json.text(root, "key"_L1, true);
        if (made.key.contains(u'@'))
            m_json.fault(root, Template::tr("A template's key has no \"@\" in it."));
        made.edition = m_json.whole(root, "edition"_L1, 1, 1, kMostEditions, true);
        made.name = bilingual(root, "name"_L1, true);
        made.date = day(root, "date"_L1);
        made.fits = condition(root, "fits"_L1, false);
        for (const JsonText &item : m_json.list(root, "sources"_L1))
            source(item);
        for (const JsonText &item : m_json.list(root, "steps"_L1)) {
            unique(item, m_steps);
            made.steps.push_back(step(item));
        }
        if (made.steps.empty())
            m_json.fault(root, Template::tr("A template needs a step."));
        for (std::size_t i = 1; i < made.steps.size(); ++i) {
            if (made.steps[i].stage < made.steps[i - 1].stage)
                m_json.fault(root,
                             Template::tr("The step \"%1\" means an earlier stage than the one "
                                          "before it.")
                                 .arg(made.steps[i].key));
        }
        for (const JsonText &item : m_json.list(root, "shortcuts"_L1)) {
            unique(item, m_keys);
            made.shortcuts.push_back(shortcut(item));
        }
        return made;
    }

    std::vector<TextFault> takeFaults() { return m_json.takeFaults(); }

private:
    Bilingual bilingual(const JsonText &object, QLatin1StringView key, bool required)
    {
        const JsonText *found = m_json.member(object, key, JsonText::Kind::Object, required);
        if (!found)
            return {};
        m_json.known(*found, {"zh"_L1, "en"_L1});
        return {m_json.text(*found, "zh"_L1, true), m_json.text(*found, "en"_L1, true)};
    }

    QDate day(const JsonText &object, QLatin1StringView key)
    {
        const JsonText *found = m_json.member(object, key, JsonText::Kind::String, true);
        if (!found)
            return {};
        const QDate date = QDate::fromString(found->text, Qt::ISODate);
        if (!date.isValid())
            m_json.fault(*found, Template::tr("Write a day like 2026-01-31."));
        return date;
    }

    std::optional<RuleExpression>
    condition(const JsonText &object, QLatin1StringView key, bool required)
    {
        const JsonText *found = m_json.member(object, key, JsonText::Kind::String, required);
        if (!found)
            return {};
        auto read = RuleExpression::parse(found->text, projectSubject().facts, {});
        if (!read) {
            m_json.fault(*found,
                         Template::tr("Character %1 of the expression: %2")
                             .arg(read.error().at + 1)
                             .arg(read.error().message));
            return {};
        }
        if (read->kind() != RuleKind::Truth) {
            m_json.fault(*found, Template::tr("This must be true or false, like a comparison."));
            return {};
        }
        return std::move(*read);
    }

    /// Keys of steps, and of all that a step asks for, stand for one thing each.
    void unique(const JsonText &item, QSet<QString> &among)
    {
        const QString key = m_json.text(item, "key"_L1, true);
        if (among.contains(key))
            m_json.fault(item, Template::tr("\"%1\" stands here twice.").arg(key));
        among.insert(key);
    }

    void source(const JsonText &item)
    {
        m_json.known(item, {"key"_L1, "name"_L1, "from"_L1});
        unique(item, m_sourceKeys);
        m_sources.insert(m_json.text(item, "key"_L1),
                         {bilingual(item, "name"_L1, true), {}, day(item, "from"_L1), {}});
    }

    StageBasis basis(const JsonText &object)
    {
        const JsonText *found = m_json.member(object, "basis"_L1, JsonText::Kind::Object, true);
        if (!found)
            return {};
        m_json.known(*found, {"source"_L1, "article"_L1, "mark"_L1});
        const QString key = m_json.text(*found, "source"_L1, true);
        StageBasis made = m_sources.value(key);
        if (!m_sources.contains(key))
            m_json.fault(*found, Template::tr("There is no source \"%1\" above.").arg(key));
        made.article = bilingual(*found, "article"_L1, true);
        made.mark = m_json.choice(*found, "mark"_L1, kMarks, RuleMark::Unchecked, true);
        return made;
    }

    StageRequirement paper(const JsonText &item)
    {
        m_json.known(item,
                     {"key"_L1,
                      "name"_L1,
                      "number"_L1,
                      "date"_L1,
                      "tells"_L1,
                      "when"_L1,
                      "remark"_L1,
                      "basis"_L1});
        unique(item, m_keys);
        StageRequirement made;
        made.key = m_json.text(item, "key"_L1);
        made.name = bilingual(item, "name"_L1, true);
        made.number = m_json.flag(item, "number"_L1, false);
        made.date = m_json.flag(item, "date"_L1, false);
        made.tells = m_json.choice(item, "tells"_L1, kTells, PaperTells::Nothing);
        if (made.tells != PaperTells::Nothing && !made.date)
            m_json.fault(item, Template::tr("What tells of an approval needs a date."));
        made.when = condition(item, "when"_L1, false);
        made.remark = bilingual(item, "remark"_L1, false);
        made.basis = basis(item);
        return made;
    }

    StageGate gate(const JsonText &item)
    {
        m_json.known(item, {"key"_L1, "text"_L1, "condition"_L1, "basis"_L1});
        unique(item, m_keys);
        StageGate made;
        made.key = m_json.text(item, "key"_L1);
        made.text = bilingual(item, "text"_L1, true);
        if (auto read = condition(item, "condition"_L1, true))
            made.condition = std::move(*read);
        made.basis = basis(item);
        return made;
    }

    StepPlan step(const JsonText &item)
    {
        m_json.known(item, {"key"_L1, "name"_L1, "stage"_L1, "basis"_L1, "papers"_L1, "gates"_L1});
        StepPlan made;
        made.key = m_json.text(item, "key"_L1);
        made.name = bilingual(item, "name"_L1, true);
        made.stage = m_json.choice(item, "stage"_L1, kStages, ProjectStage::Reserve, true);
        made.basis = basis(item);
        for (const JsonText &each : m_json.list(item, "papers"_L1))
            made.papers.push_back(paper(each));
        for (const JsonText &each : m_json.list(item, "gates"_L1))
            made.gates.push_back(gate(each));
        return made;
    }

    StageShortcut shortcut(const JsonText &item)
    {
        m_json.known(item, {"key"_L1, "name"_L1, "remark"_L1, "when"_L1, "leaves"_L1, "basis"_L1});
        StageShortcut made;
        made.key = m_json.text(item, "key"_L1);
        made.name = bilingual(item, "name"_L1, true);
        made.remark = bilingual(item, "remark"_L1, false);
        made.when = condition(item, "when"_L1, false);
        for (const JsonText &each : m_json.list(item, "leaves"_L1, JsonText::Kind::String)) {
            if (!m_steps.contains(each.text))
                m_json.fault(each, Template::tr("There is no step \"%1\" above.").arg(each.text));
            made.leaves << each.text;
        }
        if (made.leaves.isEmpty())
            m_json.fault(item, Template::tr("A reason leaves out a step."));
        made.basis = basis(item);
        return made;
    }

    JsonMembers m_json;
    QHash<QString, StageBasis> m_sources;
    QSet<QString> m_sourceKeys;
    QSet<QString> m_steps;
    QSet<QString> m_keys; ///< of papers, gates and shortcuts
};

} // namespace

std::expected<StageTemplate, std::vector<TextFault>> readStageTemplate(const QByteArray &json)
{
    const auto root = readJsonText(json);
    if (!root)
        return std::unexpected(std::vector{root.error()});
    Reader reader;
    StageTemplate plan = reader.plan(*root);
    if (auto faults = reader.takeFaults(); !faults.empty())
        return std::unexpected(std::move(faults));
    return plan;
}

} // namespace zs
