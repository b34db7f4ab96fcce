// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of an information system: 150 tasks in about a year.
#include "sample/plan_builder.h"
#include "sample/sample_parts.h"

#include <array>

namespace zs {

namespace {

using namespace Qt::StringLiterals;
using Node = PlanBuilder::Node;

constexpr std::array<Trade, 10> kTrades{{
    {u"项目经理",
     u"管理",
     ResourceType::Work,
     1000,
     22'000,
     ResourceForm::Person,
     u"项目管理",
     u"项目管理;政府采购;信息化绩效评价"},
    {u"需求分析师",
     u"设计",
     ResourceType::Work,
     3000,
     16'000,
     ResourceForm::Person,
     u"需求",
     u"需求分析;界面设计"},
    {u"架构师",
     u"设计",
     ResourceType::Work,
     2000,
     24'000,
     ResourceForm::Person,
     u"设计",
     u"系统架构;数据标准"},
    {u"开发工程师",
     u"开发",
     ResourceType::Work,
     12000,
     15'000,
     ResourceForm::Team,
     u"开发",
     u"后端开发;前端开发",
     u"..2026-08-31=9000;2026-09-01..=12000"},
    {u"测试工程师",
     u"测试",
     ResourceType::Work,
     5000,
     12'000,
     ResourceForm::Team,
     u"测试",
     u"功能测试;性能测试"},
    {u"实施工程师",
     u"实施",
     ResourceType::Work,
     4000,
     12'000,
     ResourceForm::Team,
     u"实施",
     u"部署;培训"},
    {u"数据工程师",
     u"开发",
     ResourceType::Work,
     3000,
     16'000,
     ResourceForm::Team,
     u"数据",
     u"数据治理;数据迁移"},
    {u"安全工程师",
     u"安全",
     ResourceType::Work,
     2000,
     18'000,
     ResourceForm::Person,
     u"安全",
     u"等级保护;密码应用"},
    {u"服务器", u"设备", ResourceType::Material, 1000, 8'600'000, ResourceForm::Machine, u"台"},
    {u"密码机", u"设备", ResourceType::Material, 1000, 12'800'000, ResourceForm::Machine, u"台"},
}};

constexpr std::array<QStringView, 9> kSubsystems{u"统一身份认证",
                                                 u"事项管理",
                                                 u"网上申报",
                                                 u"综合受理",
                                                 u"审批协同",
                                                 u"电子证照",
                                                 u"效能监察",
                                                 u"数据交换",
                                                 u"移动服务"};

/// Preparation, tender and requirements; returns the milestone that lets design begin.
Node prepare(PlanBuilder &plan)
{
    plan.open(u"项目准备"_s);
    plan.reset();
    plan.then(u"项目启动会"_s, 1, u"项目经理");
    plan.then(u"组建项目组与制度制定"_s, 4, u"项目经理");
    plan.then(u"编制项目实施方案"_s, 8, u"项目经理");
    plan.then(u"监理单位进场"_s, 3);
    const Node approved = plan.then(u"实施方案批准"_s, 0);
    plan.close();
    plan.open(u"需求调研"_s);
    const Node first = plan.then(u"调研计划与访谈提纲"_s, 4, u"需求分析师");
    std::array<Node, 4> visits{};
    constexpr std::array<QStringView, 4> kGroups{
        u"办事群众与企业", u"窗口单位", u"审批部门", u"各区政务中心"};
    for (std::size_t i = 0; i < visits.size(); ++i) {
        visits[i] = plan.task(
            u"%1调研"_s.arg(kGroups[i]), 8 + static_cast<int>(i) * 2, u"需求分析师", 1000);
        plan.link(first, visits[i]);
    }
    const Node written = plan.task(u"编写需求规格说明书"_s, 12, u"需求分析师", 2000);
    for (const Node visit : visits)
        plan.link(visit, written);
    plan.reset(written);
    plan.then(u"需求评审"_s, 3, u"项目经理");
    const Node frozen = plan.then(u"需求基线确认"_s, 0);
    plan.deadline(frozen, QDate(2026, 7, 10));
    plan.close();
    plan.link(approved, first, LinkType::StartToStart, 0);
    return frozen;
}

/// Architecture and standards; returns their approval.
Node design(PlanBuilder &plan, Node frozen)
{
    plan.open(u"总体设计"_s);
    plan.reset(frozen);
    plan.then(u"总体架构设计"_s, 10, u"架构师");
    const Node standards = plan.then(u"接口与数据标准制定"_s, 8, u"架构师");
    const Node interface = plan.task(u"界面规范与原型"_s, 10, u"需求分析师");
    plan.link(standards, interface, LinkType::StartToStart, 2);
    const Node safety = plan.task(u"安全与密码应用方案"_s, 9, u"安全工程师");
    plan.link(standards, safety, LinkType::StartToStart, 3);
    const Node review = plan.then(u"总体设计评审"_s, 3, u"项目经理");
    plan.link(interface, review);
    plan.link(safety, review);
    const Node approved = plan.then(u"总体设计批准"_s, 0);
    plan.close();
    return approved;
}

/// One subsystem, from its design to its own test; returns the last of it.
Node subsystem(PlanBuilder &plan, QStringView name, Node designed)
{
    plan.open(u"%1子系统"_s.arg(name));
    plan.reset(designed);
    plan.then(u"%1详细设计"_s.arg(name), plan.between(6, 9), u"架构师", 500);
    const Node base =
        plan.then(u"%1数据库与接口开发"_s.arg(name), plan.between(12, 18), u"开发工程师", 1000);
    const Node logic =
        plan.then(u"%1业务逻辑开发"_s.arg(name), plan.between(18, 26), u"开发工程师", 2000);
    const Node pages =
        plan.task(u"%1页面开发"_s.arg(name), plan.between(16, 22), u"开发工程师", 1000);
    plan.link(base, pages);
    const Node cases =
        plan.task(u"%1测试用例编写"_s.arg(name), plan.between(4, 6), u"测试工程师", 1000);
    plan.link(logic, cases, LinkType::StartToStart, 5);
    const Node test =
        plan.then(u"%1单元与功能测试"_s.arg(name), plan.between(6, 9), u"测试工程师", 1000);
    plan.link(pages, test);
    plan.link(cases, test);
    const Node fixed =
        plan.then(u"%1缺陷修复与回归"_s.arg(name), plan.between(4, 7), u"开发工程师", 1000);
    plan.close();
    return fixed;
}

Node build(PlanBuilder &plan, Node designed)
{
    plan.open(u"应用开发"_s);
    std::array<Node, kSubsystems.size()> done{};
    for (std::size_t i = 0; i < kSubsystems.size(); ++i) {
        done[i] = subsystem(plan, kSubsystems[i], designed);
        if (i >= 5) // four teams follow those that are free first
            plan.link(done[i - 5], done[i], LinkType::FinishToFinish, 20);
    }
    plan.close();
    plan.open(u"系统集成与测试"_s);
    const Node joined = plan.task(u"子系统联调"_s, 14, u"开发工程师", 4000);
    for (const Node part : done)
        plan.link(part, joined);
    plan.reset(joined);
    plan.then(u"与省平台对接联调"_s, 10, u"开发工程师", 2000);
    plan.then(u"集成测试"_s, 10, u"测试工程师", 3000);
    const Node load = plan.task(u"性能与压力测试"_s, 6, u"测试工程师", 1000);
    plan.link(plan.last(), load);
    const Node safety = plan.task(u"代码安全审计"_s, 8, u"安全工程师", 1000);
    plan.link(joined, safety, LinkType::FinishToStart, 2);
    const Node ready = plan.then(u"系统测试通过"_s, 0);
    plan.link(load, ready);
    plan.link(safety, ready);
    plan.close();
    return ready;
}

Node install(PlanBuilder &plan, Node designed)
{
    plan.open(u"基础设施"_s);
    plan.reset(designed);
    plan.then(u"政务云资源申请"_s, 8, u"实施工程师");
    const Node order = plan.then(u"设备采购与到货"_s, 30);
    plan.material(order, u"服务器", 12);
    plan.material(order, u"密码机", 2);
    plan.constrain(order, ConstraintType::StartNoEarlierThan, QDate(2026, 8, 17));
    plan.then(u"设备安装与上架"_s, 5, u"实施工程师", 2000);
    plan.then(u"操作系统与数据库部署"_s, 6, u"实施工程师", 2000);
    plan.then(u"网络与安全设备调试"_s, 7, u"安全工程师");
    plan.then(u"容灾备份环境搭建"_s, 6, u"实施工程师");
    const Node ready = plan.then(u"运行环境就绪"_s, 0);
    plan.close();
    return ready;
}

Node convert(PlanBuilder &plan, Node designed)
{
    plan.open(u"数据治理"_s);
    plan.reset(designed);
    constexpr std::array<QStringView, 5> kSources{u"人口", u"法人", u"证照", u"事项", u"办件"};
    std::array<Node, kSources.size()> cleaned{};
    plan.then(u"数据资源目录编制"_s, 8, u"数据工程师");
    const Node catalogue = plan.last();
    for (std::size_t i = 0; i < kSources.size(); ++i) {
        plan.reset(catalogue);
        plan.then(u"%1数据归集"_s.arg(kSources[i]), plan.between(8, 12), u"数据工程师");
        cleaned[i] =
            plan.then(u"%1数据清洗与比对"_s.arg(kSources[i]), plan.between(10, 16), u"数据工程师");
    }
    const Node checked = plan.task(u"数据质量核验"_s, 6, u"数据工程师");
    for (const Node part : cleaned)
        plan.link(part, checked);
    plan.close();
    return checked;
}

void handOver(PlanBuilder &plan, Node tested, Node installed, Node converted)
{
    plan.open(u"上线与验收"_s);
    const Node deploy = plan.task(u"生产环境部署"_s, 4, u"实施工程师", 2000);
    for (const Node before : {tested, installed, converted})
        plan.link(before, deploy);
    plan.reset(deploy);
    plan.then(u"数据迁移"_s, 5, u"数据工程师");
    const Node grade = plan.task(u"等级保护测评"_s, 15, u"安全工程师");
    const Node secret = plan.task(u"商用密码应用安全性评估"_s, 15, u"安全工程师");
    plan.wanted(secret, u"密码应用");
    const Node manual = plan.task(u"用户手册与培训教材"_s, 10, u"实施工程师");
    plan.link(deploy, grade);
    plan.link(deploy, secret);
    plan.link(tested, manual, LinkType::StartToStart, -10);
    const Node training = plan.then(u"用户培训"_s, 6, u"实施工程师", 2000);
    plan.link(manual, training);
    const Node live = plan.then(u"上线试运行"_s, 0);
    plan.deadline(live, QDate(2027, 2, 10));
    plan.split(plan.then(u"试运行与优化"_s, 22, u"实施工程师", 2000), 8, 5); // 年终结转期间暂停变更
    const Node first = plan.then(u"初步验收"_s, 3, u"项目经理");
    plan.link(grade, first);
    plan.link(secret, first);
    plan.then(u"档案整理与财务决算"_s, 8, u"项目经理");
    plan.then(u"竣工验收"_s, 2, u"项目经理");
    plan.then(u"项目移交"_s, 0);
    plan.close();
}

} // namespace

Plan informationPlan(const SampleData &data, SampleSource &source)
{
    constexpr std::size_t kTasks = 150;
    PlanBuilder plan(data.projects[0], data, source);
    plan.trades(kTrades);
    const Node frozen = prepare(plan);
    const Node designed = design(plan, frozen);
    plan.lot(u"软件开发标"_s);
    const Node tested = build(plan, designed);
    plan.lot(u"硬件集成标"_s);
    const Node installed = install(plan, designed);
    plan.lot(u"数据治理标"_s);
    const Node converted = convert(plan, designed);
    plan.lot({});
    handOver(plan, tested, installed, converted);
    plan.hammock(u"建设单位项目管理"_s, 1, plan.last(), 250, u"项目经理", 300);
    plan.fillTo(kTasks, u"项目管理"_s, u"监理例会与进度报告（第%1期）"_s, 1, 225, u"项目经理");
    return plan.finish();
}

} // namespace zs
