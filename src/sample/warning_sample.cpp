// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/warning_sample.h"

#include "domain/risk_rows.h"
#include "sample/sample_parts.h"

#include <algorithm>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t kWarningSeed = kSampleSeed + 17;

WallTime at(int month, int day, int hour)
{
    return WallTime::at(QDate(2026, month, day), hour * 60);
}

/// What the rows are about and who is concerned.
struct Scene {
    const Plan &plan;
    PersonId leader;
    PersonId builder; ///< puts things right
    PersonId checker;
};

RiskEntry entryOf(const Scene &scene, SampleSource &source, int number)
{
    RiskEntry row;
    row.id = source.id<RiskEntryId>();
    row.project = scene.plan.project.id;
    row.code = u"R-%1"_s.arg(number, 3, 10, QChar(u'0'));
    row.owner = scene.builder;
    row.reviewOn = QDate(2027, 1, 15);
    return row;
}

void addRegister(ChangeSet &set, const Scene &scene, SampleSource &source)
{
    RiskEntry land = entryOf(scene, source, 1);
    land.cause = u"沿线两处房屋征收协议尚未签订"_s;
    land.event = u"征地拆迁滞后"_s;
    land.effect = u"路基作业面不能按期移交"_s;
    land.probability = 0.55;
    land.daysLeast = 15;
    land.daysLikely = 35;
    land.daysMost = 90;
    land.cost = Money{3'600'000'00};
    land.response = RiskResponse::Reduce;
    land.measure = u"属地专班逐户会商，先行移交可施工段"_s;
    land.measureCost = Money{400'000'00};
    land.residualProbability = 0.25;
    land.residualDays = 15;
    RiskEntry pipes = entryOf(scene, source, 2);
    pipes.cause = u"老旧管线资料不全"_s;
    pipes.event = u"开挖时遇到未探明管线"_s;
    pipes.effect = u"停工会商并改移管线"_s;
    pipes.probability = 0.35;
    pipes.daysLeast = 5;
    pipes.daysLikely = 12;
    pipes.daysMost = 30;
    pipes.cost = Money{900'000'00};
    pipes.response = RiskResponse::Avoid;
    pipes.measure = u"开工前物探复核，联合管线单位现场交底"_s;
    pipes.measureCost = Money{150'000'00};
    pipes.residualProbability = 0.1;
    pipes.residualDays = 8;
    RiskEntry rain = entryOf(scene, source, 3);
    rain.cause = u"土方集中在汛期"_s;
    rain.event = u"连续强降雨"_s;
    rain.effect = u"路基填筑停工、边坡返工"_s;
    rain.probability = 0.2;
    rain.daysLeast = 5;
    rain.daysLikely = 10;
    rain.daysMost = 20;
    rain.response = RiskResponse::Accept;
    rain.residualProbability = 0.2;
    rain.residualDays = 10;
    for (const RiskEntry &row : {land, pipes, rain})
        set.changes.push_back(inserted(row));
}

RiskWarning warningOf(const Scene &scene, SampleSource &source, const QString &evidence)
{
    RiskWarning row;
    row.id = source.id<RiskWarningId>();
    row.project = scene.plan.project.id;
    row.rule = u"progress.silent"_s;
    row.evidence = evidence;
    row.person = scene.leader;
    row.unit = scene.plan.project.owner;
    return row;
}

void addWarnings(ChangeSet &set, const Scene &scene, SampleSource &source)
{
    RiskWarning right = warningOf(scene, source, u"{\"since\":\"2026-06-20\",\"days\":33}"_s);
    right.raisedAt = at(7, 23, 9);
    right.state = WarningState::Closed;
    right.acknowledgedBy = scene.leader;
    right.acknowledgedAt = at(7, 23, 15);
    right.closedAt = at(7, 29, 9);
    right.verdict = WarningVerdict::Justified;
    right.note = u"已督促参建单位补报，进度确有滞后"_s;
    RiskWarning wrong = warningOf(scene, source, u"{\"since\":\"2026-08-10\",\"days\":30}"_s);
    wrong.raisedAt = at(9, 9, 9);
    wrong.state = WarningState::Closed;
    wrong.acknowledgedBy = scene.leader;
    wrong.acknowledgedAt = at(9, 12, 10);
    wrong.escalatedAt = at(9, 11, 9);
    wrong.closedAt = at(9, 14, 9);
    wrong.verdict = WarningVerdict::FalseAlarm;
    wrong.note = u"进度已在例会通报，只是未录入"_s;
    for (const RiskWarning &row : {right, wrong})
        set.changes.push_back(inserted(row));
}

Remedy remedyOf(const Scene &scene, SampleSource &source, const QString &title, QDate due)
{
    Remedy row;
    row.id = source.id<RemedyId>();
    row.project = scene.plan.project.id;
    row.title = title;
    row.foundBy = scene.checker;
    row.foundAt = WallTime::at(due.addDays(-10), 600);
    row.responsible = scene.builder;
    row.dueOn = due;
    return row;
}

void addRemedies(ChangeSet &set, const Scene &scene, SampleSource &source)
{
    Remedy found = remedyOf(scene, source, u"基坑临边防护缺失"_s, QDate(2027, 1, 10));
    Remedy fixed = remedyOf(scene, source, u"扬尘覆盖不到位"_s, QDate(2026, 10, 30));
    fixed.state = RemedyState::Fixed;
    fixed.fixedBy = scene.builder;
    fixed.fixedAt = at(10, 28, 16);
    fixed.fixNote = u"裸土全部覆盖，增设雾炮两台"_s;
    Remedy passed = remedyOf(scene, source, u"监理日志缺签"_s, QDate(2026, 9, 30));
    passed.state = RemedyState::Passed;
    passed.fixedBy = scene.builder;
    passed.fixedAt = at(9, 25, 11);
    passed.fixNote = u"已补签并建立每日核对制度"_s;
    passed.checkedBy = scene.checker;
    passed.checkedAt = at(9, 28, 10);
    passed.checkNote = u"抽查十日，均已签字"_s;
    Remedy back = remedyOf(scene, source, u"钢筋保护层厚度不足"_s, QDate(2026, 12, 20));
    back.state = RemedyState::Reopened;
    back.fixedBy = scene.builder;
    back.fixedAt = at(10, 20, 15);
    back.fixNote = u"已剔凿修补"_s;
    back.checkedBy = scene.checker;
    back.checkedAt = at(10, 23, 9);
    back.checkNote = u"复测仍有两处不合格"_s;
    back.reopened = 1;
    for (const Remedy &row : {found, fixed, passed, back})
        set.changes.push_back(inserted(row));
}

} // namespace

Result<ChangeSet> sampleWarnings(const SampleData &data)
{
    const auto largest = std::ranges::max_element(
        data.plans, {}, [](const Plan &plan) { return plan.tasks.size(); });
    if (largest == data.plans.end() || data.people.size() < 2)
        return fail(ErrorCode::Internal, u"The sample has no plan."_s);
    const PersonId leader = largest->project.leader;
    std::vector<PersonId> others;
    for (const Person &person : data.people) {
        if (person.id != leader && person.unit == largest->project.owner)
            others.push_back(person.id);
    }
    const PersonId builder = others.empty() ? leader : others.front();
    const PersonId checker = others.size() < 2 ? leader : others[1];
    SampleSource source(kWarningSeed);
    ChangeSet set{u"sample"_s, largest->project.id, {}};
    const Scene scene{*largest, leader, builder, checker};
    addRegister(set, scene, source);
    addWarnings(set, scene, source);
    addRemedies(set, scene, source);
    return set;
}

} // namespace zs
