// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/risk_sample.h"

#include "commands/risk_model_desk.h"
#include "domain/choice_text.h"
#include "sample/sample_parts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t kRiskSeed = kSampleSeed + 17;
constexpr int kPastWorks = 260;
constexpr int kBuilders = 9;
const QDate kFirst(2018, 3, 1);
constexpr int kSpread = 2600; ///< days over which they began

/// Chances in a hundred: some kinds and some builders were late more often than others.
int lateChance(ProjectKind kind, int builder, int month)
{
    int chance = 10;
    if (kind == ProjectKind::Transport || kind == ProjectKind::Water)
        chance += 38;
    if (builder < 3)
        chance += 18;
    if (month >= 10 || month <= 2) // begun before the cold months
        chance += 6;
    return chance;
}

QString kindName(ProjectKind kind)
{
    const EntityInfo &info = *entityInfo(EntityKind::Project);
    const auto at = static_cast<std::size_t>(fieldIndex(info, u"kind"));
    return QString::fromLatin1(
        choiceSource(info, info.fields[at], static_cast<std::int64_t>(kind)));
}

PastOutcome pastWork(SampleSource &source, const SampleData &data, int number)
{
    static constexpr std::array kKinds{ProjectKind::Building,
                                       ProjectKind::Transport,
                                       ProjectKind::Water,
                                       ProjectKind::Municipal,
                                       ProjectKind::Information};
    const ProjectKind kind = kKinds[static_cast<std::size_t>(source.between(0, 4))];
    const int builder = source.between(0, kBuilders - 1);
    const QDate began = kFirst.addDays(number * kSpread / kPastWorks);
    const int days = source.between(120, 540);
    const bool late = source.between(1, 100) <= lateChance(kind, builder, began.month());
    PastOutcome row;
    row.source = u"示例市历史台账（虚构）"_s;
    row.code = u"LS-%1-%2"_s.arg(began.year()).arg(number, 3, 10, QChar(u'0'));
    row.name = u"示例历史工程%1（虚构）"_s.arg(number);
    row.item = row.code;
    row.knownOn = began;
    row.daysLate = late ? source.between(31, 240) : source.between(-12, 28);
    row.costOver = (late ? source.between(-2, 24) : source.between(-12, 11)) / 100.0;
    const QDate due = began.addDays(days);
    row.maturedOn = due.addDays(row.daysLate);
    const auto units = static_cast<int>(data.units.size());
    const QJsonObject content{
        {u"kind"_s, kindName(kind)},
        {u"unit"_s, data.units[static_cast<std::size_t>(source.between(1, units - 1))].name},
        {u"contractor"_s, u"示例施工企业%1"_s.arg(builder + 1)},
        {u"planned_days"_s, days},
        {u"planned_cost"_s, source.between(200, 20'000)},
        {u"month"_s, began.month()},
        {u"_due"_s, due.toString(Qt::ISODate)},
        {u"_told"_s, u"days cost"_s}};
    row.content = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
    return row;
}

} // namespace

Result<> addSampleRisks(Workspace &workspace, const SampleData &data)
{
    SampleSource source(kRiskSeed);
    ChangeSet set{u"sample"_s, {}, {}};
    RiskModelDesk desk(workspace);
    for (int i = 0; i < kPastWorks; ++i) {
        PastOutcome row = pastWork(source, data, i);
        if (row.maturedOn >= desk.today())
            continue;
        row.id = workspace.ids().next<PastOutcomeId>();
        set.changes.push_back(inserted(row));
    }
    if (auto written = workspace.commit(std::move(set)); !written)
        return passOn(written);
    if (const auto taken = desk.takeDue(SIZE_MAX); !taken)
        return passOn(taken);
    if (const auto kept = desk.score(); !kept)
        return passOn(kept);
    return {};
}

} // namespace zs
