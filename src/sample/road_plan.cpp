// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of a ring road's reconstruction: 3,000 tasks in twelve sections (标段) and about three
// years.
#include "sample/plan_builder.h"
#include "sample/sample_parts.h"

#include <array>

namespace zs {

namespace {

using namespace Qt::StringLiterals;
using Node = PlanBuilder::Node;

constexpr int kSections = 12;
constexpr int kChunks = 6; ///< stretches of roadway in a section
constexpr int kPiers = 6;  ///< of each bridge

constexpr std::array<Trade, 17> kTrades{{
    {u"指挥部",
     u"管理",
     ResourceType::Work,
     20000,
     15'000,
     ResourceForm::Team,
     u"项目管理",
     u"招标投标;征拆协调;验收组织"},
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
     20000,
     18'000,
     ResourceForm::Team,
     u"勘察设计",
     u"道路;桥梁;管线设计"},
    {u"拆迁工作组", u"管理", ResourceType::Work, 24000, 9'000, ResourceForm::Team, u"征地拆迁"},
    {u"路基作业队", u"劳务", ResourceType::Work, 240000, 7'000, ResourceForm::Team, u"路基"},
    {u"路面作业队", u"劳务", ResourceType::Work, 120000, 7'200, ResourceForm::Team, u"路面"},
    {u"桥梁作业队", u"劳务", ResourceType::Work, 240000, 7'800, ResourceForm::Team, u"桥梁"},
    {u"管线作业队", u"劳务", ResourceType::Work, 120000, 7'200, ResourceForm::Team, u"管线与排水"},
    {u"机电作业队", u"劳务", ResourceType::Work, 60000, 8'000, ResourceForm::Team, u"交通机电"},
    {u"绿化作业队", u"劳务", ResourceType::Work, 60000, 6'000, ResourceForm::Team, u"绿化"},
    {u"挖掘机", u"机械", ResourceType::Work, 60000, 28'000, ResourceForm::Machine, u"土方"},
    {u"压路机", u"机械", ResourceType::Work, 36000, 26'000, ResourceForm::Machine, u"路基"},
    {u"旋挖钻机",
     u"机械",
     ResourceType::Work,
     36000,
     52'000,
     ResourceForm::Machine,
     u"桥梁",
     {},
     {},
     1'800'000},
    {u"架桥机",
     u"机械",
     ResourceType::Work,
     8000,
     98'000,
     ResourceForm::Machine,
     u"桥梁",
     {},
     u"..2026-06-30=4000;2026-07-01..=8000",
     6'500'000},
    {u"摊铺机",
     u"机械",
     ResourceType::Work,
     12000,
     76'000,
     ResourceForm::Machine,
     u"路面",
     {},
     u"..2026-02-28=6000;2026-03-01..=12000",
     800'000},
    {u"商品混凝土", u"材料", ResourceType::Material, 1000, 53'000, ResourceForm::Machine, u"m³"},
    {u"沥青混合料", u"材料", ResourceType::Material, 1000, 48'000, ResourceForm::Machine, u"t"},
}};

QString chainage(int section, int chunk)
{
    const int from = section * 3'000 + chunk * 500;
    const auto text = [](int metres) {
        return u"K%1+%2"_s.arg(metres / 1'000).arg(metres % 1'000, 3, 10, QChar(u'0'));
    };
    return text(from) + u"～"_s + text(from + 500);
}

Node prepare(PlanBuilder &plan)
{
    plan.open(u"前期工作"_s);
    plan.reset();
    plan.then(u"项目启动"_s, 0);
    for (const QStringView name : {u"线位与用地预审",
                                   u"工程勘察",
                                   u"初步设计",
                                   u"初步设计与概算批复",
                                   u"施工图设计",
                                   u"施工图审查"})
        plan.then(name.toString(),
                  plan.between(10, 16),
                  name.contains(u"批复") ? u"指挥部" : u"设计院",
                  3000);
    const Node drawings = plan.last();
    constexpr std::array<QStringView, 4> kLots{u"施工", u"监理", u"检测", u"跟踪审计"};
    std::vector<Node> contracts;
    for (const QStringView lot : kLots) {
        plan.reset(drawings);
        plan.then(u"%1招标公告"_s.arg(lot), 5, u"指挥部");
        plan.then(u"%1投标与评标"_s.arg(lot), 18, u"指挥部");
        contracts.push_back(plan.then(u"%1合同签订"_s.arg(lot), 6, u"指挥部"));
    }
    const Node permit = plan.task(u"施工许可与交通组织方案批复"_s, 8, u"指挥部");
    for (const Node contract : contracts)
        plan.link(contract, permit);
    plan.reset(permit);
    const Node begun = plan.then(u"全线开工令"_s, 0);
    plan.close();
    return begun;
}

Node clear(PlanBuilder &plan, Node begun, int lagDays)
{
    plan.open(u"征地拆迁与场地准备"_s);
    plan.reset();
    const Node survey = plan.then(u"权属调查与补偿公告"_s, 10, u"拆迁工作组", 2000);
    plan.also(survey, kSurveyTeam);
    plan.link(begun, survey, LinkType::FinishToStart, lagDays);
    plan.then(u"补偿协议签订"_s, plan.between(20, 28), u"拆迁工作组", 2000);
    plan.then(u"房屋与构筑物拆除"_s, plan.between(12, 18), u"挖掘机", 3000);
    plan.then(u"围挡与交通疏解"_s, 6, u"路基作业队", 6000);
    plan.close();
    return plan.last();
}

Node moveLines(PlanBuilder &plan, Node cleared)
{
    static constexpr std::array<QStringView, 6> kLines{
        u"给水", u"雨水", u"污水", u"电力", u"通信", u"燃气"};
    plan.open(u"管线迁改"_s);
    const Node done = plan.milestone(u"管线迁改完成"_s);
    Node previous = -1;
    for (const QStringView line : kLines) {
        plan.open(u"%1管线迁改"_s.arg(line));
        plan.reset();
        const Node found = plan.then(u"%1管线探测与方案会签"_s.arg(line), 6, u"管线作业队", 1000);
        plan.link(previous < 0 ? cleared : previous,
                  found,
                  previous < 0 ? LinkType::FinishToStart : LinkType::StartToStart,
                  previous < 0 ? 0 : 5);
        plan.then(u"%1临时改移"_s.arg(line), plan.between(7, 11), u"管线作业队", 4000);
        plan.then(u"%1永久迁改与碰口"_s.arg(line), plan.between(12, 18), u"管线作业队", 4000);
        plan.link(plan.last(), done);
        previous = found;
        plan.close();
    }
    plan.close();
    return done;
}

/// Stretch after stretch; returns the last work of each stretch.
std::array<Node, kChunks> roadbed(PlanBuilder &plan, int section, Node cleared, Node moved)
{
    std::array<Node, kChunks> done{};
    plan.open(u"路基工程"_s);
    Node previous = -1;
    Node softBefore = -1;
    for (int c = 0; c < kChunks; ++c) {
        const QString where = chainage(section, c);
        plan.open(u"%1路基"_s.arg(where));
        plan.reset();
        const Node stripped =
            plan.then(u"%1清表与旧路破除"_s.arg(where), plan.between(5, 8), u"挖掘机", 2000);
        plan.link(cleared, stripped);
        if (previous >= 0)
            plan.link(previous, stripped);
        previous = stripped;
        const Node soft =
            plan.then(u"%1软基处理"_s.arg(where), plan.between(14, 20), u"路基作业队", 8000);
        plan.link(moved, soft);
        plan.then(u"%1路基分层填筑"_s.arg(where), plan.between(16, 22), u"压路机", 2000);
        plan.then(u"%1压实度与弯沉检测"_s.arg(where), 4, kTestCentre);
        done[static_cast<std::size_t>(c)] =
            plan.then(u"%1路床整修"_s.arg(where), plan.between(4, 6), u"路基作业队", 6000);
        plan.close();
        if (softBefore >= 0) // one crew for the soft ground: it moves on along the section
            plan.link(softBefore, soft);
        softBefore = soft;
    }
    plan.close();
    return done;
}

struct Piers {
    Node standing; ///< milestone: all of them are up
    Node drilled;  ///< the last piles: the drilling crew is free
};

Piers substructure(PlanBuilder &plan, const QString &bridge, Node cleared, Node crewFree)
{
    plan.open(u"%1下部结构"_s.arg(bridge));
    Node drilled = crewFree;
    const Node done = plan.milestone(u"%1下部结构完成"_s.arg(bridge));
    for (int p = 0; p < kPiers; ++p) {
        const QString pier = u"%1%2号墩"_s.arg(bridge).arg(p);
        plan.reset();
        const Node piles =
            plan.then(u"%1桩基"_s.arg(pier), plan.between(10, 14), u"旋挖钻机", 1000);
        plan.link(cleared, piles);
        if (drilled >= 0)
            plan.link(drilled, piles);
        drilled = piles;
        plan.then(u"%1承台"_s.arg(pier), plan.between(8, 11), u"桥梁作业队", 6000);
        const Node column =
            plan.then(u"%1墩柱"_s.arg(pier), plan.between(9, 12), u"桥梁作业队", 6000);
        plan.material(column, u"商品混凝土", plan.between(120, 260));
        plan.then(u"%1盖梁与支座"_s.arg(pier), plan.between(10, 13), u"桥梁作业队", 6000);
        plan.link(plan.last(), done);
    }
    plan.close();
    return {done, drilled};
}

Node superstructure(PlanBuilder &plan, const QString &bridge, Node standing)
{
    plan.open(u"%1上部结构"_s.arg(bridge));
    Node made = -1;
    plan.reset(standing);
    for (int s = 1; s < kPiers; ++s) {
        const QString span = u"%1第%2跨"_s.arg(bridge).arg(s);
        const Node cast =
            plan.task(u"%1梁板预制"_s.arg(span), plan.between(9, 12), u"桥梁作业队", 8000);
        if (made >= 0)
            plan.link(made, cast);
        else
            plan.link(standing,
                      cast,
                      LinkType::FinishToFinish,
                      -20); // cast in the yard while the piers rise
        made = cast;
        const Node placed =
            plan.then(u"%1梁板架设"_s.arg(span), plan.between(3, 5), u"架桥机", 1000);
        plan.link(cast, placed, LinkType::FinishToStart, 6);
    }
    plan.then(u"%1湿接缝与横隔板"_s.arg(bridge), plan.between(10, 14), u"桥梁作业队", 8000);
    plan.then(u"%1桥面铺装"_s.arg(bridge), plan.between(8, 12), u"桥梁作业队", 8000);
    plan.then(u"%1护栏与伸缩缝"_s.arg(bridge), plan.between(8, 12), u"桥梁作业队", 6000);
    plan.then(u"%1荷载试验"_s.arg(bridge), 5, kTestCentre);
    plan.close();
    return plan.last();
}

std::vector<Node> bridges(PlanBuilder &plan, int section, Node cleared, Node moved)
{
    static constexpr std::array<QStringView, 3> kSorts{u"主线高架桥", u"匝道桥", u"人行天桥"};
    std::vector<Node> done;
    plan.open(u"桥梁工程"_s);
    Node crewFree = moved;
    for (std::size_t b = 0; b < (section % 3 == 0 ? 3U : 2U); ++b) {
        const QString bridge = u"%1标%2"_s.arg(section + 1).arg(kSorts[b]);
        plan.open(bridge);
        const Piers piers = substructure(plan, bridge, cleared, crewFree);
        crewFree = piers.drilled;
        done.push_back(superstructure(plan, bridge, piers.standing));
        plan.close();
    }
    plan.close();
    return done;
}

std::vector<Node> drains(PlanBuilder &plan, int section, const std::array<Node, kChunks> &beds)
{
    std::vector<Node> done;
    plan.open(u"排水工程"_s);
    for (int c = 0; c < kChunks; ++c) {
        const QString where = chainage(section, c);
        plan.reset();
        const Node dug =
            plan.then(u"%1沟槽开挖与支护"_s.arg(where), plan.between(5, 8), u"挖掘机", 1000);
        plan.link(beds[static_cast<std::size_t>(c)],
                  dug,
                  LinkType::FinishToStart,
                  -4); // begins before the bed is trimmed
        plan.then(u"%1雨污水管道敷设"_s.arg(where), plan.between(7, 10), u"管线作业队", 4000);
        done.push_back(
            plan.then(u"%1检查井与回填"_s.arg(where), plan.between(5, 7), u"管线作业队", 4000));
    }
    plan.close();
    return done;
}

Node pavement(PlanBuilder &plan, int section, const std::vector<Node> &drained)
{
    plan.open(u"路面工程"_s);
    Node paved = -1;
    for (int c = 0; c < kChunks; ++c) {
        const QString where = chainage(section, c);
        plan.open(u"%1路面"_s.arg(where));
        plan.reset(drained[static_cast<std::size_t>(c)]);
        plan.then(u"%1底基层"_s.arg(where), plan.between(5, 7), u"路面作业队", 6000);
        plan.then(u"%1基层与养生"_s.arg(where), plan.between(8, 11), u"路面作业队", 6000);
        const Node binder =
            plan.then(u"%1下面层"_s.arg(where), plan.between(3, 5), u"摊铺机", 1000);
        if (paved >= 0)
            plan.link(paved, binder);
        paved = plan.then(u"%1上面层"_s.arg(where), plan.between(3, 5), u"摊铺机", 1000);
        plan.material(paved, u"沥青混合料", plan.between(900, 1'600));
        plan.close();
    }
    plan.close();
    return paved;
}

Node furnish(PlanBuilder &plan, Node paved, const std::vector<Node> &crossed)
{
    static constexpr std::array<QStringView, 12> kWorks{u"路缘石与人行道",
                                                        u"标志标线",
                                                        u"护栏隔离设施",
                                                        u"信号灯与电子警察",
                                                        u"照明基础与灯杆",
                                                        u"照明电缆与调试",
                                                        u"监控与通信管道",
                                                        u"公交站台",
                                                        u"行道树种植",
                                                        u"分隔带绿化",
                                                        u"声屏障",
                                                        u"桥下空间整治"};
    plan.open(u"附属与绿化工程"_s);
    const Node done = plan.milestone(u"附属工程完成"_s);
    Node previous = paved;
    for (std::size_t i = 0; i < kWorks.size(); ++i) {
        const QStringView trade = i < 3 ? u"路面作业队" : i < 8 ? u"机电作业队" : u"绿化作业队";
        const Node node = plan.task(kWorks[i].toString(), plan.between(10, 16), trade, 4000);
        plan.link(previous,
                  node,
                  i == 0 ? LinkType::FinishToStart : LinkType::StartToStart,
                  i == 0 ? 0 : 4);
        plan.link(node, done);
        if (kWorks[i] == u"分隔带绿化") // nothing is planted while the ground is frozen
            plan.split(node, 4, 12);
        previous = node;
    }
    for (const Node bridge : crossed)
        plan.link(bridge, done);
    plan.close();
    return done;
}

/// One section; returns its hand-over.
Node section(PlanBuilder &plan, int number, Node begun, int lagDays)
{
    plan.lot(u"第%1标段"_s.arg(number + 1));
    plan.open(u"第%1标段（%2起）"_s.arg(number + 1).arg(chainage(number, 0).section(u'～', 0, 0)));
    const Node cleared = clear(plan, begun, lagDays);
    const Node moved = moveLines(plan, cleared);
    const auto beds = roadbed(plan, number, cleared, moved);
    const std::vector<Node> crossed = bridges(plan, number, cleared, moved);
    const std::vector<Node> drained = drains(plan, number, beds);
    const Node paved = pavement(plan, number, drained);
    const Node furnished = furnish(plan, paved, crossed);
    plan.open(u"标段验收"_s);
    plan.reset(furnished);
    plan.then(u"竣工资料整理"_s, 10, u"指挥部");
    plan.then(u"实体质量检测"_s, 8, kTestCentre);
    plan.then(u"缺陷整改"_s, plan.between(8, 12), u"路基作业队", 4000);
    const Node opened = plan.then(u"第%1标段交工"_s.arg(number + 1), 0);
    plan.close();
    plan.close();
    plan.lot({});
    return opened;
}

void handOver(PlanBuilder &plan, const std::vector<Node> &sections)
{
    plan.open(u"全线验收与通车"_s);
    const Node joint = plan.task(u"全线联合调试"_s, 12, u"机电作业队", 6000);
    for (const Node node : sections)
        plan.link(node, joint);
    plan.reset(joint);
    plan.then(u"交通安全评价"_s, 8);
    plan.also(plan.then(u"交工验收"_s, 5, u"指挥部"), u"总监理工程师");
    const Node open = plan.then(u"全线通车"_s, 0);
    plan.deadline(open, QDate(2028, 4, 28));
    for (const QStringView name : {u"环保验收", u"水土保持验收", u"档案验收"})
        plan.then(name.toString(), 6, u"指挥部");
    plan.then(u"竣工财务决算"_s, 15, u"指挥部");
    plan.then(u"竣工验收"_s, 5, u"指挥部");
    plan.close();
}

} // namespace

Plan roadPlan(const SampleData &data, SampleSource &source)
{
    constexpr std::size_t kTasks = 3'000;
    constexpr int kSectionsAWave = 4;
    constexpr int kWaveDays = 115; // crews of a wave are free for the next
    PlanBuilder plan(data.projects[2], data, source);
    plan.trades(kTrades);
    const Node begun = prepare(plan);
    plan.constrain(begun, ConstraintType::StartNoEarlierThan, QDate(2025, 7, 1));
    std::vector<Node> ends;
    for (int s = 0; s < kSections; ++s)
        ends.push_back(
            section(plan, s, begun, s / kSectionsAWave * kWaveDays + s % kSectionsAWave * 8));
    handOver(plan, ends);
    plan.hammock(u"指挥部综合管理"_s, 1, plan.last(), 800, u"指挥部", 2000);
    plan.fillTo(kTasks, u"工程管理"_s, u"质量安全周巡查（第%1次）"_s, begun, 700, u"指挥部");
    return plan.finish();
}

} // namespace zs
