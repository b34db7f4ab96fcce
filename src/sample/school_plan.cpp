// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of a school's removal to a new site: 600 tasks in about two years.
#include "sample/plan_builder.h"
#include "sample/sample_parts.h"

#include <array>

namespace zs {

namespace {

using namespace Qt::StringLiterals;
using Node = PlanBuilder::Node;

constexpr std::array<Trade, 15> kTrades{{
    {u"项目部",
     u"管理",
     ResourceType::Work,
     6000,
     15'000,
     ResourceForm::Team,
     u"项目管理",
     u"招标投标;验收组织"},
    {u"总监理工程师",
     u"管理",
     ResourceType::Work,
     1000,
     26'000,
     ResourceForm::Person,
     u"监理",
     u"质量验收;安全监理"},
    {u"设计院",
     u"设计",
     ResourceType::Work,
     8000,
     18'000,
     ResourceForm::Team,
     u"勘察设计",
     u"建筑;结构;机电设计"},
    {u"土方班组", u"劳务", ResourceType::Work, 12000, 6'500, ResourceForm::Team, u"土方与室外"},
    {u"钢筋班组", u"劳务", ResourceType::Work, 40000, 7'500, ResourceForm::Team, u"主体结构"},
    {u"模板班组", u"劳务", ResourceType::Work, 40000, 7'200, ResourceForm::Team, u"主体结构"},
    {u"混凝土班组", u"劳务", ResourceType::Work, 30000, 7'000, ResourceForm::Team, u"主体结构"},
    {u"砌筑班组", u"劳务", ResourceType::Work, 30000, 6'800, ResourceForm::Team, u"砌筑抹灰"},
    {u"装饰班组", u"劳务", ResourceType::Work, 40000, 7'200, ResourceForm::Team, u"装饰装修"},
    {u"机电班组",
     u"劳务",
     ResourceType::Work,
     30000,
     8'000,
     ResourceForm::Team,
     u"机电安装",
     u"给排水;电气;暖通;智能化"},
    {u"挖掘机", u"机械", ResourceType::Work, 6000, 28'000, ResourceForm::Machine, u"土方与室外"},
    {u"塔式起重机",
     u"机械",
     ResourceType::Work,
     4000,
     36'000,
     ResourceForm::Machine,
     u"施工机械",
     {},
     u"..2026-10-31=4000;2026-11-01..=2000",
     4'000'000},
    {u"旋挖钻机",
     u"机械",
     ResourceType::Work,
     4000,
     52'000,
     ResourceForm::Machine,
     u"地基基础",
     {},
     {},
     1'800'000},
    {u"商品混凝土", u"材料", ResourceType::Material, 1000, 52'000, ResourceForm::Machine, u"m³"},
    {u"钢筋", u"材料", ResourceType::Material, 1000, 410'000, ResourceForm::Machine, u"t"},
}};

struct Building {
    QStringView name;
    int floors;
    int wave; ///< buildings of the second wave begin later, with the first one's crews
};

constexpr std::array<Building, 6> kBuildings{{{u"1号教学楼", 5, 0},
                                              {u"2号教学楼", 5, 0},
                                              {u"综合实验楼", 6, 0},
                                              {u"学生宿舍楼", 6, 1},
                                              {u"体育馆", 2, 1},
                                              {u"食堂", 2, 1}}};
constexpr std::array<QStringView, 6> kFloors{u"一层", u"二层", u"三层", u"四层", u"五层", u"六层"};

/// A chain of works, one after the other.
struct Step {
    QStringView name;
    int days;
    QStringView trade;
    int units = 1000;
};

Node chain(PlanBuilder &plan, QStringView group, std::span<const Step> steps, Node after)
{
    plan.open(group.toString());
    plan.reset(after);
    for (const Step &step : steps)
        plan.then(step.name.toString(), step.days, step.trade, step.units);
    plan.close();
    return plan.last();
}

Node prepare(PlanBuilder &plan)
{
    static constexpr std::array<Step, 12> kApproval{{{u"项目启动", 0, {}},
                                                     {u"建设用地规划许可", 8, u"项目部"},
                                                     {u"地形测绘", 5, kSurveyTeam},
                                                     {u"岩土工程勘察", 12, u"设计院", 2000},
                                                     {u"方案设计与报批", 10, u"设计院", 3000},
                                                     {u"初步设计", 12, u"设计院", 4000},
                                                     {u"初步设计与概算批复", 8, u"项目部"},
                                                     {u"施工图设计", 18, u"设计院", 5000},
                                                     {u"施工图审查", 8, u"设计院"},
                                                     {u"建设工程规划许可", 5, u"项目部"},
                                                     {u"施工许可", 4, u"项目部"},
                                                     {u"开工条件核查", 2, u"项目部"}}};
    static constexpr std::array<Step, 8> kTender{{{u"招标控制价编制", 10, u"项目部"},
                                                  {u"招标文件编制与备案", 6, u"项目部"},
                                                  {u"发布招标公告", 5, u"项目部"},
                                                  {u"投标文件编制期", 18, {}},
                                                  {u"开标与评标", 2, u"项目部"},
                                                  {u"中标候选人公示", 3, u"项目部"},
                                                  {u"中标通知书", 1, u"项目部"},
                                                  {u"施工合同签订", 6, u"项目部"}}};
    static constexpr std::array<Step, 9> kSite{{{u"场地移交", 2, u"项目部"},
                                                {u"围挡与临时道路", 8, u"土方班组", 4000},
                                                {u"临时水电", 6, u"机电班组", 3000},
                                                {u"项目部与工人宿舍搭建", 10, u"模板班组", 4000},
                                                {u"测量控制网", 4, kSurveyTeam},
                                                {u"场地平整", 10, u"挖掘机", 4000},
                                                {u"施工组织设计审批", 3, u"项目部"},
                                                {u"塔吊基础与安装", 9, u"塔式起重机", 3000},
                                                {u"正式开工", 0, {}}}};
    const Node permitted = chain(plan, u"前期审批与设计", kApproval, -1);
    constexpr Node kDrawings = 7; // 施工图设计: the tender is prepared beside its review
    const Node drawings = permitted - static_cast<Node>(kApproval.size()) + 1 + kDrawings;
    const Node contract = chain(plan, u"招标投标", kTender, drawings);
    const Node begun = chain(plan, u"施工准备", kSite, contract);
    plan.link(permitted, begun);
    return begun;
}

Node foundation(PlanBuilder &plan, QStringView name, Node after, int lagDays)
{
    plan.open(u"%1基础工程"_s.arg(name));
    plan.reset();
    const Node line = plan.then(u"%1定位放线"_s.arg(name), 2, u"项目部");
    plan.link(after, line, LinkType::FinishToStart, lagDays);
    plan.then(u"%1桩基施工"_s.arg(name), plan.between(14, 18), u"旋挖钻机", 2000);
    plan.then(u"%1桩基检测"_s.arg(name), 6, kTestCentre);
    plan.then(u"%1土方开挖"_s.arg(name), plan.between(6, 9), u"挖掘机", 2000);
    plan.then(u"%1垫层与防水"_s.arg(name), 4, u"混凝土班组", 4000);
    plan.then(u"%1承台、底板钢筋"_s.arg(name), 7, u"钢筋班组", 8000);
    const Node poured = plan.then(u"%1承台、底板混凝土"_s.arg(name), 3, u"混凝土班组", 8000);
    plan.material(poured, u"商品混凝土", plan.between(600, 1100));
    plan.then(u"%1土方回填"_s.arg(name), 5, u"土方班组", 6000);
    plan.close();
    return plan.last();
}

/// Frame, walls and finishing, floor by floor; each trade climbs behind the one before. Returns the
/// last finish.
Node storeys(PlanBuilder &plan, const Building &building, Node after, std::vector<Node> &topOut)
{
    std::array<Node, 6> frames{};
    plan.open(u"%1主体结构"_s.arg(building.name));
    plan.reset(after);
    for (std::size_t f = 0; f < static_cast<std::size_t>(building.floors); ++f) {
        plan.then(u"%1柱、墙钢筋"_s.arg(kFloors[f]), 4, u"钢筋班组", 6000);
        plan.then(u"%1梁、板模板"_s.arg(kFloors[f]), 5, u"模板班组", 8000);
        plan.then(u"%1梁、板钢筋"_s.arg(kFloors[f]), 4, u"钢筋班组", 8000);
        frames[f] = plan.then(u"%1混凝土浇筑与养护"_s.arg(kFloors[f]), 3, u"混凝土班组", 8000);
        plan.material(frames[f], u"商品混凝土", plan.between(260, 420));
        plan.material(frames[f], u"钢筋", plan.between(30, 55));
    }
    topOut.push_back(plan.last());
    plan.close();
    std::array<Node, 6> walls{};
    plan.open(u"%1二次结构"_s.arg(building.name));
    plan.reset();
    for (std::size_t f = 0; f < static_cast<std::size_t>(building.floors); ++f) {
        const Node brick =
            plan.then(u"%1填充墙砌筑"_s.arg(kFloors[f]), plan.between(6, 8), u"砌筑班组", 6000);
        plan.link(frames[f], brick, LinkType::FinishToStart, 12); // 拆模与养护
        walls[f] = plan.then(u"%1抹灰"_s.arg(kFloors[f]), plan.between(5, 7), u"砌筑班组", 6000);
    }
    plan.close();
    plan.open(u"%1装饰装修"_s.arg(building.name));
    plan.reset();
    for (std::size_t f = 0; f < static_cast<std::size_t>(building.floors); ++f) {
        const Node first = plan.then(u"%1门窗安装"_s.arg(kFloors[f]), 4, u"装饰班组", 4000);
        plan.link(walls[f], first);
        plan.then(u"%1吊顶与墙面"_s.arg(kFloors[f]), plan.between(9, 12), u"装饰班组", 8000);
        plan.then(u"%1地面铺装"_s.arg(kFloors[f]), plan.between(6, 8), u"装饰班组", 6000);
    }
    plan.close();
    return plan.last();
}

Node services(PlanBuilder &plan, QStringView name, Node framed, Node finished)
{
    static constexpr std::array<Step, 10> kWorks{{{u"预留预埋复核", 3, u"机电班组", 2000},
                                                  {u"给排水管道", 14, u"机电班组", 4000},
                                                  {u"电气桥架与配管", 14, u"机电班组", 4000},
                                                  {u"通风空调管道", 14, u"机电班组", 4000},
                                                  {u"消防管道", 12, u"机电班组", 4000},
                                                  {u"电缆敷设与配电箱", 10, u"机电班组", 4000},
                                                  {u"智能化布线", 10, u"机电班组", 3000},
                                                  {u"灯具洁具安装", 8, u"机电班组", 4000},
                                                  {u"电梯安装", 15, u"机电班组", 2000},
                                                  {u"机电系统调试", 8, u"机电班组", 3000}}};
    plan.open(u"%1机电安装"_s.arg(name));
    plan.reset();
    for (std::size_t i = 0; i < kWorks.size(); ++i) {
        const Step &work = kWorks[i];
        const Node node =
            plan.task(u"%1%2"_s.arg(name, work.name), work.days, work.trade, work.units);
        if (i == 0)
            plan.link(framed, node);
        else
            plan.link(plan.last(),
                      node,
                      i == 7 || i == 9 ? LinkType::FinishToStart : LinkType::StartToStart,
                      i == 7 || i == 9 ? 0 : 5);
        if (i == 7)
            plan.link(finished, node, LinkType::FinishToFinish, 3);
        plan.reset(node);
    }
    plan.close();
    return plan.last();
}

Node envelope(PlanBuilder &plan, QStringView name, Node framed)
{
    plan.open(u"%1屋面与外立面"_s.arg(name));
    plan.reset(framed);
    plan.then(u"%1屋面找平与保温"_s.arg(name), 6, u"混凝土班组", 3000);
    plan.then(u"%1屋面防水"_s.arg(name), 6, u"装饰班组", 3000);
    plan.then(u"%1外墙保温"_s.arg(name), 14, u"装饰班组", 6000);
    plan.then(u"%1外墙涂料与幕墙"_s.arg(name), 18, u"装饰班组", 6000);
    plan.close();
    return plan.last();
}

/// One building; returns the node that ends it.
Node building(
    PlanBuilder &plan, const Building &building, Node begun, int lagDays, std::vector<Node> &topOut)
{
    plan.open(building.name.toString());
    const Node founded = foundation(plan, building.name, begun, lagDays);
    const Node finished = storeys(plan, building, founded, topOut);
    const Node framed = topOut.back();
    const Node served = services(plan, building.name, framed, finished);
    const Node closed = envelope(plan, building.name, framed);
    plan.open(u"%1分部验收"_s.arg(building.name));
    const Node structure = plan.task(u"%1主体结构验收"_s.arg(building.name), 2, u"项目部");
    plan.also(structure, u"总监理工程师", 500);
    plan.link(framed, structure, LinkType::FinishToStart, 24); // 混凝土龄期 28 日
    const Node energy = plan.task(u"%1节能验收"_s.arg(building.name), 2, u"项目部");
    plan.link(closed, energy);
    const Node all = plan.task(u"%1单位工程预验收"_s.arg(building.name), 4, u"项目部");
    plan.also(all, u"总监理工程师");
    for (const Node before : {structure, energy, finished, served})
        plan.link(before, all);
    plan.close();
    plan.close();
    return all;
}

Node outside(PlanBuilder &plan, Node after)
{
    static constexpr std::array<QStringView, 6> kNets{
        u"雨水", u"污水", u"给水", u"消防", u"强电", u"弱电"};
    static constexpr std::array<Step, 8> kGround{{{u"校内道路路基", 12, u"土方班组", 6000},
                                                  {u"校内道路面层", 8, u"混凝土班组", 6000},
                                                  {u"运动场基础", 12, u"土方班组", 6000},
                                                  {u"塑胶跑道与草坪", 15, u"装饰班组", 4000},
                                                  {u"校门与围墙", 12, u"砌筑班组", 4000},
                                                  {u"景观小品", 10, u"装饰班组", 3000},
                                                  {u"绿化种植", 14, u"土方班组", 4000},
                                                  {u"室外照明与监控", 8, u"机电班组", 3000}}};
    plan.open(u"室外工程"_s);
    plan.open(u"综合管网"_s);
    plan.reset();
    for (std::size_t i = 0; i < kNets.size(); ++i) {
        const Node dug = plan.then(u"%1管沟开挖"_s.arg(kNets[i]), 4, u"挖掘机", 1000);
        if (i == 0)
            plan.link(after, dug);
        plan.then(u"%1管道敷设"_s.arg(kNets[i]), 5, u"机电班组", 3000);
    }
    plan.close();
    const Node done = chain(plan, u"道路、场地与绿化", kGround, plan.last());
    plan.split(done - 1, 8, 6); // 绿化种植: the coldest days are left out
    plan.close();
    return done;
}

Node equipment(PlanBuilder &plan, Node begun)
{
    static constexpr std::array<QStringView, 7> kLots{u"课桌椅",
                                                      u"多媒体设备",
                                                      u"实验室设备",
                                                      u"图书与书架",
                                                      u"厨房设备",
                                                      u"体育器材",
                                                      u"宿舍家具"};
    plan.open(u"教学设备采购与安装"_s);
    std::vector<Node> last;
    for (const QStringView lot : kLots) {
        plan.reset();
        const Node first = plan.then(u"%1采购需求与招标"_s.arg(lot), 30, u"项目部", 500);
        plan.link(begun, first, LinkType::StartToStart, 200);
        plan.then(u"%1生产与到货"_s.arg(lot), 45);
        last.push_back(plan.then(u"%1安装调试"_s.arg(lot), plan.between(6, 12), u"装饰班组", 3000));
    }
    const Node checked = plan.task(u"设备验收"_s, 4, u"项目部");
    for (const Node node : last)
        plan.link(node, checked);
    plan.close();
    return checked;
}

void handOver(PlanBuilder &plan, const std::vector<Node> &before)
{
    static constexpr std::array<QStringView, 6> kChecks{
        u"消防验收", u"规划核实", u"人防验收", u"防雷检测", u"室内空气检测", u"城建档案预验收"};
    plan.open(u"竣工验收与移交"_s);
    const Node ready = plan.milestone(u"工程完工"_s);
    for (const Node node : before)
        plan.link(node, ready);
    const Node accepted = plan.task(u"竣工验收"_s, 3, u"项目部");
    for (const QStringView check : kChecks) {
        const Node node = plan.task(check.toString(), plan.between(5, 10), u"项目部", 500);
        plan.link(ready, node);
        plan.link(node, accepted);
    }
    plan.deadline(accepted, QDate(2027, 8, 10));
    plan.reset(accepted);
    plan.then(u"竣工验收备案"_s, 5, u"项目部");
    plan.then(u"竣工财务决算编制"_s, 10, u"项目部");
    plan.then(u"学校搬迁"_s, 6, u"项目部", 3000);
    plan.then(u"交付使用"_s, 0);
    plan.close();
}

/// Settlement of each building, read from its frame on.
void watch(PlanBuilder &plan, const std::vector<Node> &topOut)
{
    constexpr int kReadings = 5;
    plan.open(u"沉降观测"_s);
    for (std::size_t b = 0; b < kBuildings.size(); ++b) {
        for (int k = 1; k <= kReadings; ++k) {
            const Node node = plan.task(
                u"%1沉降观测（第%2次）"_s.arg(kBuildings[b].name).arg(k), 1, kSurveyTeam, 1000);
            plan.link(topOut[b], node, LinkType::FinishToStart, 25 * k);
        }
    }
    plan.close();
}

} // namespace

Plan schoolPlan(const SampleData &data, SampleSource &source)
{
    constexpr std::size_t kTasks = 600;
    PlanBuilder plan(data.projects[1], data, source);
    plan.trades(kTrades);
    const Node begun = prepare(plan);
    plan.constrain(begun, ConstraintType::StartNoEarlierThan, QDate(2026, 3, 2)); // 春节后复工
    std::vector<Node> ends;
    std::vector<Node> topOut;
    plan.open(u"建筑安装工程"_s);
    for (std::size_t i = 0; i < kBuildings.size(); ++i) {
        plan.lot(kBuildings[i].wave == 0 ? u"施工一标"_s : u"施工二标"_s);
        const int lag = kBuildings[i].wave * 45 + static_cast<int>(i % 3) * 6;
        ends.push_back(building(plan, kBuildings[i], begun, lag, topOut));
    }
    plan.close();
    plan.lot(u"施工一标"_s);
    ends.push_back(outside(plan, topOut[3]));
    plan.lot(u"设备采购标"_s);
    ends.push_back(equipment(plan, begun));
    plan.lot({});
    handOver(plan, ends);
    plan.hammock(u"建设单位项目管理"_s, 1, plan.last(), 480, u"项目部", 500);
    watch(plan, topOut);
    plan.fillTo(kTasks, u"工程管理"_s, u"质量安全专项检查（第%1次）"_s, begun, 340, u"项目部");
    return plan.finish();
}

} // namespace zs
