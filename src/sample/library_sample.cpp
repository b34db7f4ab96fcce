// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_parts.h"

#include <algorithm>
#include <array>

namespace zs {

namespace {

using namespace Qt::StringLiterals;

/// A chance of its own: what is added here does not move what comes after it.
constexpr std::uint64_t kOwnSeed = 0x6c69627261727931;

struct Goal {
    QStringView code;
    QStringView name;
    PlanItemKind kind;
    int parent; ///< place among these, -1 at the top
    int from;
    int to;
    Bureau bureau;
    std::int64_t wan; ///< planned investment in 万元
    QStringView target;
};

constexpr std::array<Goal, 16> kGoals{{
    {u"GH-1",
     u"示例市综合交通体系规划",
     PlanItemKind::Plan,
     -1,
     2024,
     2028,
     Bureau::Transport,
     980'000,
     u"主城区十五分钟上快速路，公交站点五百米覆盖率达到百分之九十。"},
    {u"JT-26-1",
     u"城市道路联网提升",
     PlanItemKind::YearTask,
     0,
     2026,
     2026,
     Bureau::Transport,
     260'000,
     u"打通断头路二十条。"},
    {u"JT-26-2",
     u"公交与停车补短板",
     PlanItemKind::YearTask,
     0,
     2026,
     2026,
     Bureau::Transport,
     64'000,
     u"新增公共泊位三千个。"},
    {u"JT-27-1",
     u"桥隧安全攻坚",
     PlanItemKind::YearTask,
     0,
     2027,
     2027,
     Bureau::Transport,
     58'000,
     u"三类及以下桥梁全部加固。"},
    {u"JT-27-2",
     u"轨道接驳示范",
     PlanItemKind::YearTask,
     0,
     2027,
     2027,
     Bureau::Transport,
     12'000,
     u"接驳示范线一条。"},
    {u"GH-2",
     u"示例市公共服务补短板规划",
     PlanItemKind::Plan,
     -1,
     2024,
     2028,
     Bureau::Development,
     720'000,
     u"新增中小学学位三万个，社区卫生服务全覆盖。"},
    {u"GF-26-1",
     u"基础教育学位扩容",
     PlanItemKind::YearTask,
     5,
     2026,
     2026,
     Bureau::Education,
     310'000,
     u"新建改扩建学校二十所。"},
    {u"GF-26-2",
     u"基层医疗能力提升",
     PlanItemKind::YearTask,
     5,
     2026,
     2026,
     Bureau::Health,
     92'000,
     u"迁建社区卫生服务中心，更新医疗设备。"},
    {u"GF-26-3",
     u"住有所居",
     PlanItemKind::YearTask,
     5,
     2026,
     2026,
     Bureau::Housing,
     240'000,
     u"改造老旧小区，筹集保障性租赁住房。"},
    {u"GF-26-3-1",
     u"老旧小区改造",
     PlanItemKind::Part,
     8,
     2026,
     2026,
     Bureau::Housing,
     60'000,
     u"改造老旧小区四十个。"},
    {u"GF-26-3-2",
     u"保障性租赁住房",
     PlanItemKind::Part,
     8,
     2026,
     2026,
     Bureau::Housing,
     180'000,
     u"筹集四千套。"},
    {u"GH-3",
     u"示例市水安全与生态规划",
     PlanItemKind::Plan,
     -1,
     2025,
     2030,
     Bureau::Water,
     560'000,
     u"建成区防洪标准五十年一遇。"},
    {u"ST-26-1",
     u"河湖治理与排涝",
     PlanItemKind::YearTask,
     11,
     2026,
     2026,
     Bureau::Water,
     210'000,
     u"整治河道六十公里，新建排涝泵站八座。"},
    {u"ST-26-2",
     u"供排水管网更新",
     PlanItemKind::YearTask,
     11,
     2026,
     2026,
     Bureau::Water,
     170'000,
     u"更新管网二百公里。"},
    {u"GH-4",
     u"示例市数字政府规划",
     PlanItemKind::Plan,
     -1,
     2025,
     2027,
     Bureau::BigData,
     96'000,
     u"政务服务事项全程网办。"},
    {u"SZ-26-1",
     u"政务数据与感知平台",
     PlanItemKind::YearTask,
     14,
     2026,
     2026,
     Bureau::BigData,
     48'000,
     u"一网通办、一网统管。"},
}};

/// What a project serves, by a word of its name; what fits none serves none.
struct Serves {
    QStringView word;
    int goal;
    QStringView tags;
};
constexpr std::array<Serves, 18> kServes{{
    {u"道路综合提升", 1, u"old-traffic key"},
    {u"快速路", 1, u"old-traffic key"},
    {u"公交首末站", 2, u"old-traffic livelihood"},
    {u"停车设施", 2, u"old-town livelihood"},
    {u"大桥加固", 3, u"old-traffic safety"},
    {u"小学", 6, u"livelihood key"},
    {u"中学", 6, u"livelihood key"},
    {u"实验学校", 6, u"livelihood key"},
    {u"卫生服务中心", 7, u"livelihood"},
    {u"医疗设备", 7, u"livelihood"},
    {u"老旧小区", 9, u"renewal livelihood"},
    {u"租赁住房", 10, u"livelihood"},
    {u"河道", 12, u"old-water safety"},
    {u"泵站", 12, u"old-water safety"},
    {u"管网", 13, u"old-water"},
    {u"雨污分流", 13, u"old-town"},
    {u"政务", 15, u"new-info key"},
    {u"感知平台", 15, u"new-fused"},
}};

QStringView industryOf(ProjectKind kind)
{
    switch (kind) {
    case ProjectKind::Building:
        return u"E47";
    case ProjectKind::Information:
        return u"I65";
    case ProjectKind::Ecology:
        return u"N77";
    case ProjectKind::Purchase:
    case ProjectKind::Other:
        return u"S92";
    default:
        return u"E48";
    }
}

QString scopeOf(const Project &project, SampleSource &source)
{
    switch (project.kind) {
    case ProjectKind::Transport:
        return u"线路全长%1.%2公里，双向四车道，含排水、照明、绿化及交通设施。"_s
            .arg(source.between(1, 9))
            .arg(source.between(0, 9));
    case ProjectKind::Building:
        return u"总建筑面积%1平方米，地上%2层、地下一层，含室外配套工程。"_s
            .arg(source.between(60, 480) * 100)
            .arg(source.between(3, 12));
    case ProjectKind::Water:
        return u"治理范围%1公里，新建护岸、闸站及配套管线。"_s.arg(source.between(2, 16));
    case ProjectKind::Information:
        return u"建设业务应用%1个、数据资源目录一套，复用市政务云，不新建机房。"_s.arg(
            source.between(3, 14));
    case ProjectKind::Purchase:
        return u"采购设备%1台（套），含安装、培训和三年质保。"_s.arg(source.between(8, 120));
    case ProjectKind::Municipal:
        return u"改造面积%1万平方米，更新地下管线并恢复路面。"_s.arg(source.between(3, 40));
    case ProjectKind::Ecology:
        return u"修复面积%1公顷，恢复植被并设监测点。"_s.arg(source.between(6, 90));
    case ProjectKind::Other:
        break;
    }
    return u"编制专项规划一部，含现状评估和近期实施清单。"_s;
}

void addGoals(SampleData &data, SampleSource &source)
{
    for (std::size_t i = 0; i < kGoals.size(); ++i) {
        const Goal &goal = kGoals[i];
        PlanItem item;
        item.id = source.id<PlanItemId>();
        if (goal.parent >= 0)
            item.parent = data.goals[static_cast<std::size_t>(goal.parent)].id;
        item.kind = goal.kind;
        item.code = goal.code.toString();
        item.name = goal.name.toString();
        item.fromYear = goal.from;
        item.toYear = goal.to;
        item.owner = bureauOf(data, goal.bureau);
        item.target = goal.target.toString();
        item.amount = Money::yuan(goal.wan * 10'000);
        item.position = static_cast<std::int64_t>(i);
        data.goals.push_back(std::move(item));
    }
}

/// Districts lie on a grid of three by four in an invented county; a project somewhere in its own.
void place(Project &project, const SampleData &data, SampleSource &source)
{
    constexpr double kWest = 109.86;
    constexpr double kSouth = 29.9;
    constexpr double kStep = 0.08;
    constexpr double kPart = 0.0001; ///< degrees
    const auto at = std::ranges::find(data.units, project.district, &OrgUnit::id);
    const auto district =
        static_cast<int>(at - data.units.begin()) - static_cast<int>(kFirstDistrict);
    project.longitude = kWest + kStep * (district % 4) + kPart * source.between(0, 700);
    project.latitude = kSouth + kStep * (district / 4) + kPart * source.between(0, 700);
    project.extent = source.between(1, 20) * 50;
    static constexpr std::array<QStringView, 8> kRoads{
        u"青石路", u"澜江大道", u"云山街", u"鹭岛路", u"听泉巷", u"文庙街", u"新港路", u"栖霞路"};
    project.place =
        at->name + source.pick(kRoads) + QString::number(source.between(1, 188)) + u"号";
}

void fillParticulars(Project &project, const SampleData &data, SampleSource &source)
{
    const bool buys =
        project.kind == ProjectKind::Purchase || project.kind == ProjectKind::Information;
    project.way = source.oneIn(9)    ? InvestmentWay::CapitalInjection
                  : source.oneIn(11) ? InvestmentWay::Subsidy
                  : source.oneIn(25) ? InvestmentWay::InterestSubsidy
                                     : InvestmentWay::Direct;
    project.procurement = buys && source.oneIn(3) ? ProcurementWay::Consultation
                          : source.oneIn(14)      ? ProcurementWay::InvitedTender
                                                  : ProcurementWay::OpenTender;
    project.scope = scopeOf(project, source);
    project.industry = industryOf(project.kind).toString();
    place(project, data, source);
    const auto serves = std::ranges::find_if(
        kServes, [&](const Serves &each) { return project.name.contains(each.word); });
    if (serves != kServes.end()) {
        project.tags = serves->tags.toString();
        if (!source.oneIn(12)) // somebody forgot to say what it is there for
            project.planItem = data.goals[static_cast<std::size_t>(serves->goal)].id;
    }
    const bool ended =
        project.stage == ProjectStage::FinalAccount || project.stage == ProjectStage::Closed;
    if (ended)
        project.finishedOn = project.plannedFinish;
}

} // namespace

void addLibrary(SampleData &data)
{
    SampleSource source(kOwnSeed);
    addGoals(data, source);
    for (Project &project : data.projects)
        fillParticulars(project, data, source);
}

} // namespace zs
