// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_parts.h"

#include <array>

namespace zs {

namespace {

using namespace Qt::StringLiterals;

/// A sort of project: its name after the district's, who is in charge, and its usual size and
/// length.
struct Sort {
    QStringView name;
    ProjectKind kind;
    Bureau bureau;
    int fromWan; ///< estimate in 万元
    int toWan;
    int months;
};

constexpr std::array<Sort, 26> kSorts{{
    {u"实验小学新建工程", ProjectKind::Building, Bureau::Education, 8'000, 22'000, 22},
    {u"道路综合提升工程", ProjectKind::Transport, Bureau::Transport, 12'000, 60'000, 24},
    {u"河道综合治理工程", ProjectKind::Water, Bureau::Water, 6'000, 30'000, 20},
    {u"老旧小区改造工程", ProjectKind::Municipal, Bureau::Housing, 3'000, 15'000, 12},
    {u"政务数据共享平台", ProjectKind::Information, Bureau::BigData, 600, 4'500, 12},
    {u"社区卫生服务中心迁建工程", ProjectKind::Building, Bureau::Health, 3'500, 9'000, 18},
    {u"湿地公园生态修复工程", ProjectKind::Ecology, Bureau::Housing, 4'000, 18'000, 18},
    {u"医疗设备采购项目", ProjectKind::Purchase, Bureau::Health, 500, 6'000, 8},
    {u"跨河大桥加固工程", ProjectKind::Transport, Bureau::Transport, 2'500, 12'000, 14},
    {u"排涝泵站新建工程", ProjectKind::Water, Bureau::Water, 2'000, 9'500, 14},
    {u"雨污分流改造工程", ProjectKind::Municipal, Bureau::Housing, 5'000, 26'000, 20},
    {u"智慧水务监测系统", ProjectKind::Information, Bureau::Water, 500, 3'000, 10},
    {u"第二中学扩建工程", ProjectKind::Building, Bureau::Education, 9'000, 28'000, 24},
    {u"公交首末站建设工程", ProjectKind::Transport, Bureau::Transport, 1'500, 6'500, 12},
    {u"应急物资储备库工程", ProjectKind::Building, Bureau::Development, 2'500, 8'000, 14},
    {u"教学设备更新项目", ProjectKind::Purchase, Bureau::Education, 300, 2'500, 6},
    {u"供水管网更新工程", ProjectKind::Water, Bureau::Water, 3'500, 16'000, 16},
    {u"保障性租赁住房工程", ProjectKind::Building, Bureau::Housing, 15'000, 48'000, 28},
    {u"一网统管感知平台", ProjectKind::Information, Bureau::BigData, 1'200, 5'500, 14},
    {u"山体复绿工程", ProjectKind::Ecology, Bureau::Housing, 900, 4'000, 10},
    {u"污水处理厂提标工程", ProjectKind::Municipal, Bureau::Water, 9'000, 32'000, 22},
    {u"综合文化中心工程", ProjectKind::Building, Bureau::Housing, 6'000, 21'000, 22},
    {u"预算绩效管理系统", ProjectKind::Information, Bureau::Finance, 400, 1'800, 9},
    {u"公务用车集中采购项目", ProjectKind::Purchase, Bureau::Finance, 200, 900, 5},
    {u"城市更新专项规划编制", ProjectKind::Other, Bureau::Development, 150, 700, 9},
    {u"停车设施补短板工程", ProjectKind::Municipal, Bureau::Transport, 1'200, 5'800, 12},
}};

/// How far a project of those dates is on the status date.
ProjectStage stageOn(QDate today, const Project &project, SampleSource &source)
{
    if (source.oneIn(40))
        return ProjectStage::Cancelled;
    if (project.plannedFinish < today) {
        const qint64 since = project.plannedFinish.daysTo(today);
        return since < 120   ? ProjectStage::Acceptance
               : since < 300 ? ProjectStage::FinalAccount
                             : ProjectStage::Closed;
    }
    if (project.plannedStart <= today)
        return ProjectStage::Execution;
    const qint64 until = today.daysTo(project.plannedStart);
    if (until < 90)
        return ProjectStage::Procurement;
    if (until < 180)
        return ProjectStage::Design;
    return until < 300   ? ProjectStage::Feasibility
           : until < 420 ? ProjectStage::Proposal
                         : ProjectStage::Reserve;
}

bool hasApproval(ProjectStage stage)
{
    return stage != ProjectStage::Reserve && stage != ProjectStage::Proposal
           && stage != ProjectStage::Feasibility;
}

void setMoney(Project &project, const Sort &sort, std::size_t number, SampleSource &source)
{
    constexpr std::int64_t kYuanPerWan = 10'000;
    project.estimate = Money::yuan(source.between(sort.fromWan, sort.toWan) * kYuanPerWan);
    if (!hasApproval(project.stage))
        return;
    // one in twelve lies more than a tenth over its estimate: to be reported by 政府投资条例
    // article 12
    const int percent = number % 12 == 5 ? source.between(111, 124) : source.between(93, 107);
    project.budget = {project.estimate.fen / 100 * percent};
}

QString ordinal(std::size_t round)
{
    static constexpr std::array<QStringView, 4> kRounds{u"", u"（二期）", u"（三期）", u"（四期）"};
    return kRounds[round % kRounds.size()].toString();
}

Project projectOf(const SampleData &data, std::size_t number, SampleSource &source)
{
    const Sort &sort = kSorts[number % kSorts.size()];
    const std::size_t districtAt =
        kFirstDistrict + (number * 5 + number / kSorts.size()) % kSampleDistricts;
    const OrgUnit &district = data.units[districtAt];
    Project project;
    project.id = source.id<ProjectId>();
    project.name = district.name + sort.name + ordinal(number / (kSorts.size() * 2));
    project.classification = number % 9 == 4 ? Classification::Internal : Classification::Open;
    project.kind = sort.kind;
    project.owner = bureauOf(data, sort.bureau);
    project.district = district.id;
    const auto leader = std::ranges::find(data.people, project.owner, &Person::unit);
    project.leader = leader[source.between(0, 2)].id;
    project.plannedStart = QDate(2024, 5, 6).addDays(source.between(0, 1'480));
    project.plannedFinish =
        project.plannedStart.addMonths(std::max(4, sort.months + source.between(-3, 4)));
    const QDate last(2028, 12, 20);
    project.plannedFinish = std::min(project.plannedFinish, last);
    project.stage = stageOn(sampleStatusDate().date(), project, source);
    if (hasApproval(project.stage))
        project.approvedOn =
            std::max(QDate(2024, 1, 8), project.plannedStart.addDays(-source.between(60, 200)));
    setMoney(project, sort, number, source);
    project.calendar = calendarOf(data,
                                  sort.kind == ProjectKind::Information ? SampleCalendar::Office
                                                                        : SampleCalendar::Site);
    project.planStart = WallTime::at(project.plannedStart, 8 * 60);
    project.statusDate = sampleStatusDate();
    project.note = u"示例数据，纯属虚构。"_s;
    const QDate filed =
        project.approvedOn.isValid() ? project.approvedOn : project.plannedStart.addDays(-240);
    project.code = u"%1-%2-04-01-%3"_s.arg(filed.toString(u"yyMM"), district.code)
                       .arg(number + 1, 6, 10, QChar(u'0'));
    return project;
}

struct Special {
    QStringView name;
    ProjectKind kind;
    Bureau bureau;
    SampleCalendar calendar;
    int estimateWan;
    int budgetPercent;
    QDate approved;
    QDate start;
    QDate finish;
};

/// The three projects that have plans.
void makeSpecial(SampleData &data, std::size_t number)
{
    static const std::array<Special, 3> kSpecials{{
        {u"示例市政务服务一体化平台",
         ProjectKind::Information,
         Bureau::BigData,
         SampleCalendar::Office,
         4'860,
         104,
         QDate(2025, 11, 20),
         QDate(2026, 4, 7),
         QDate(2027, 4, 30)},
        {u"青岚区第一实验学校迁建工程",
         ProjectKind::Building,
         Bureau::Education,
         SampleCalendar::Site,
         38'500,
         112,
         QDate(2025, 6, 18),
         QDate(2025, 9, 1),
         QDate(2027, 8, 25)},
        {u"示例市环城快速路综合改造工程",
         ProjectKind::Transport,
         Bureau::Transport,
         SampleCalendar::Site,
         426'000,
         103,
         QDate(2024, 12, 16),
         QDate(2025, 3, 3),
         QDate(2028, 4, 30)},
    }};
    const Special &special = kSpecials[number];
    Project &project = data.projects[number];
    project.name = special.name.toString();
    project.classification = Classification::Open;
    project.kind = special.kind;
    project.stage = ProjectStage::Execution;
    project.owner = bureauOf(data, special.bureau);
    const OrgUnit &district = data.units[kFirstDistrict];
    project.district = district.id;
    project.leader = std::ranges::find(data.people, project.owner, &Person::unit)->id;
    project.calendar = calendarOf(data, special.calendar);
    project.estimate = Money::yuan(std::int64_t{special.estimateWan} * 10'000);
    project.budget = {project.estimate.fen / 100 * special.budgetPercent};
    project.approvedOn = special.approved;
    project.plannedStart = special.start;
    project.plannedFinish = special.finish;
    project.planStart = WallTime::at(special.start, 8 * 60);
    project.code = u"%1-%2-04-01-%3"_s.arg(special.approved.toString(u"yyMM"), district.code)
                       .arg(number + 1, 6, 10, QChar(u'0'));
    if (special.calendar == SampleCalendar::Site) {
        project.minutesPerWeek = 6 * 480;
        project.daysPerMonth = 25;
    }
}

} // namespace

void addProjects(SampleData &data, SampleSource &source)
{
    for (std::size_t i = 0; i < kSampleProjects; ++i)
        data.projects.push_back(projectOf(data, i, source));
    for (std::size_t i = 0; i < 3; ++i)
        makeSpecial(data, i);
}

} // namespace zs
