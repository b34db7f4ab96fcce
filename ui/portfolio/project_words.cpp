// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/project_words.h"

#include "audit/audit_text.h"
#include "commands/dictionary_desk.h"
#include "commands/goal_desk.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>

#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProjectWords)
};

struct Shown {
    QStringView column;
    double weight;
};
constexpr std::array kShown{
    Shown{u"code", 2.0},          Shown{u"name", 3.6},           Shown{u"classification", 0.8},
    Shown{u"stage", 1.0},         Shown{u"kind", 1.0},           Shown{u"way", 1.2},
    Shown{u"procurement", 1.2},   Shown{u"owner", 1.8},          Shown{u"district", 1.2},
    Shown{u"place", 1.6},         Shown{u"division", 1.0},       Shown{u"industry", 1.6},
    Shown{u"tags", 1.6},          Shown{u"plan_item", 2.4},      Shown{u"approved_on", 1.2},
    Shown{u"planned_start", 1.2}, Shown{u"planned_finish", 1.2}, Shown{u"finished_on", 1.2},
    Shown{u"estimate", 1.4},      Shown{u"budget", 1.4},         Shown{u"scope", 3.0}};

/// Where codes and ids have names.
struct Lexicon {
    std::vector<DictionaryEntry> industries;
    std::vector<DictionaryEntry> tags;
    PlanTree goals;
    NameLookup names;
};

Lexicon lexiconOf(Workspace &workspace)
{
    Lexicon lexicon;
    const DictionaryDesk words(workspace);
    if (auto all = words.entries(u"industry"_s))
        lexicon.industries = std::move(*all);
    if (auto all = words.entries(u"tag"_s))
        lexicon.tags = std::move(*all);
    if (auto tree = GoalDesk(workspace).tree())
        lexicon.goals = std::move(*tree);
    QHash<Uuid, QString> units;
    if (const auto all = workspace.units()) {
        for (const OrgUnit &unit : *all)
            units.insert(unit.id.value(), unit.name);
    }
    lexicon.names = [units](EntityKind, const Uuid &id) { return units.value(id); };
    return lexicon;
}

QString cellOf(const Project &project, QStringView column, const Lexicon &lexicon)
{
    const FieldInfo &field = projectField(column);
    if (field.type == FieldType::Money) {
        const Money amount = FieldCodec<Money>::unpack(field.get(&project));
        return amount.fen == 0 ? QString() : inTenThousandYuan(amount);
    }
    if (column == u"plan_item")
        return lexicon.goals.path(lexicon.goals.indexOf(project.planItem));
    if (column == u"industry")
        return entryPath(lexicon.industries, project.industry);
    if (column == u"tags") {
        QStringList names;
        for (const QString &tag : project.tags.split(u' ', Qt::SkipEmptyParts))
            names << entryPath(lexicon.tags, tag);
        return names.join(u"；"_s);
    }
    const bool unset =
        (column == u"way" && project.way == InvestmentWay::Unset)
        || (column == u"procurement" && project.procurement == ProcurementWay::Unset);
    return unset ? QString()
                 : valueText(
                       *entityInfo(EntityKind::Project), field, field.get(&project), lexicon.names);
}

} // namespace

ListDocument projectTable(Workspace &workspace, const std::vector<Project> &projects)
{
    const Lexicon lexicon = lexiconOf(workspace);
    ListDocument table;
    table.title = Words::tr("Projects");
    for (const Shown &shown : kShown) {
        const FieldInfo &field = projectField(shown.column);
        table.headers << (field.type == FieldType::Money
                              ? Words::tr("%1 (10k yuan)").arg(labelOf(field))
                              : labelOf(field));
        table.weights.push_back(shown.weight);
    }
    for (const Project &project : projects) {
        QStringList row;
        for (const Shown &shown : kShown)
            row << cellOf(project, shown.column, lexicon);
        table.rows.push_back(std::move(row));
        table.projects.push_back(project.id);
    }
    return table;
}

} // namespace zs
