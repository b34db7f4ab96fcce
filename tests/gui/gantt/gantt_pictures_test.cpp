// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the page. With ZS_PICTURES set to a folder they are kept there to be looked at.
#include "commands/link_commands.h"
#include "commands/task_commands.h"
#include "page_fixture.h"

#include <QComboBox>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// A road project over the Spring Festival of 2026, with progress, a deadline and a baseline.
struct RoadPlan {
    TempWorkspace store;
    ProjectId project;
    std::vector<TaskId> ids;

    RoadPlan()
    {
        Project p;
        p.code = u"2512-440100-04-01-100001"_s;
        p.name = u"示例市滨江大道（东段）改造工程"_s;
        p.classification = Classification::Internal;
        p.plannedStart = QDate(2026, 1, 19);
        const auto made = createProject(*store.workspace, p);
        REQUIRE_OK(made);
        project = *made;
        fill();
    }

    TaskId add(const QString &name, std::int64_t days, TaskId parent = {})
    {
        ids.push_back(store.addTask(project, name, days, parent));
        return ids.back();
    }
    void follow(std::int64_t lag = 0, LinkType type = LinkType::FinishToStart)
    {
        const std::size_t n = ids.size();
        REQUIRE_OK(store.workspace->run(AddLink{project, ids[n - 2], ids[n - 1], type, {lag}}));
    }
    void set(TaskId task, const QString &column, const FieldValue &value)
    {
        REQUIRE_OK(store.workspace->run(SetTaskField{project, task, column, value}));
    }

    void fill();
    /// Approves the plan as it is, then lets the survey take four days longer.
    void addBaseline(TaskId delayed);
};

void RoadPlan::fill()
{
    const TaskId early = add(u"一、前期工作"_s, 1);
    const TaskId proposal = add(u"项目建议书批复"_s, 5, early);
    const TaskId study = add(u"可行性研究报告编制与评审"_s, 8, early);
    follow();
    const TaskId land = add(u"用地预审与选址意见书"_s, 6, early);
    follow(0, LinkType::StartToStart);
    add(u"立项批复"_s, 0, early);
    REQUIRE_OK(
        store.workspace->run(AddLink{project, study, ids.back(), LinkType::FinishToStart, {}}));
    const TaskId design = add(u"二、勘察设计"_s, 1);
    const TaskId survey = add(u"地质勘察"_s, 6, design);
    REQUIRE_OK(store.workspace->run(AddLink{project, ids[4], survey, LinkType::FinishToStart, {}}));
    const TaskId prelim = add(u"初步设计"_s, 10, design);
    follow(-960);
    add(u"概算评审"_s, 4, design);
    follow();
    const TaskId drawings = add(u"施工图设计"_s, 12, design);
    REQUIRE_OK(
        store.workspace->run(AddLink{project, prelim, drawings, LinkType::FinishToStart, {}}));
    add(u"施工图审查"_s, 5, design);
    follow();
    const TaskId tender = add(u"三、招标采购"_s, 1);
    add(u"招标文件编制与备案"_s, 5, tender);
    REQUIRE_OK(store.workspace->run(
        AddLink{project, drawings, ids.back(), LinkType::StartToStart, {2400}}));
    add(u"公告与投标（法定不少于 20 日）"_s, 15, tender);
    follow();
    add(u"评标与中标公示"_s, 3, tender);
    follow();
    add(u"签订施工合同"_s, 0, tender);
    follow();
    const TaskId works = add(u"四、施工"_s, 1);
    const TaskId contract = ids[ids.size() - 2];
    add(u"施工准备与交通导改"_s, 5, works);
    REQUIRE_OK(
        store.workspace->run(AddLink{project, contract, ids.back(), LinkType::FinishToStart, {}}));
    const QStringList parts{u"路基"_s,
                            u"排水管线"_s,
                            u"电力通信管沟"_s,
                            u"路面基层"_s,
                            u"沥青面层"_s,
                            u"人行道与绿化"_s};
    for (const QString &part : parts) {
        const TaskId group = add(part + u"工程"_s, 1, works);
        add(part + u"（K0+000 至 K1+200）"_s, 8, group);
        REQUIRE_OK(store.workspace->run(
            AddLink{project, ids[ids.size() - 3], ids.back(), LinkType::FinishToStart, {}}));
        add(part + u"（K1+200 至 K2+460）"_s, 7, group);
        follow(480, LinkType::StartToStart);
    }
    const TaskId accept = add(u"五、验收移交"_s, 1);
    add(u"竣工验收"_s, 3, accept);
    REQUIRE_OK(store.workspace->run(
        AddLink{project, ids[ids.size() - 3], ids.back(), LinkType::FinishToStart, {}}));
    set(ids.back(), u"deadline"_s, WallTime::at(QDate(2026, 5, 29), 17 * 60).minute);
    add(u"移交养护单位"_s, 0, accept);
    follow();
    set(proposal, u"percent_complete"_s, std::int64_t{100});
    set(study, u"percent_complete"_s, std::int64_t{100});
    set(land, u"percent_complete"_s, std::int64_t{60});
    set(survey, u"percent_complete"_s, std::int64_t{50});
    addBaseline(survey);
}

void RoadPlan::addBaseline(TaskId delayed)
{
    const auto now = store.workspace->plan(project);
    REQUIRE_OK(now);
    Baseline baseline;
    baseline.id = store.workspace->ids().next<BaselineId>();
    baseline.project = project;
    baseline.name = u"批复基线"_s;
    ChangeSet set{u"save-baseline"_s, project, {inserted(baseline)}};
    for (std::size_t i = 0; i < now->plan->tasks.size(); ++i) {
        BaselineTask part;
        part.id = store.workspace->ids().next<BaselineTaskId>();
        part.baseline = baseline.id;
        part.project = project;
        part.task = now->plan->tasks[i].id;
        part.start = now->schedule->tasks[i].start;
        part.finish = now->schedule->tasks[i].finish;
        set.changes.push_back(inserted(part));
    }
    REQUIRE_OK(store.workspace->commit(set));
    REQUIRE_OK(store.workspace->run(SetDuration{project, delayed, {10 * 480}}));
}

void keep(const QPixmap &picture, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("ZS_PICTURES"); !folder.isEmpty())
        CHECK(picture.save(folder + u'/' + name + u".png"_s));
}

int distinctColours(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    }
    return static_cast<int>(colours.size());
}

} // namespace

TEST_CASE("the plan page draws a plan at every zoom, with a baseline, light and dark",
          "[gui][gantt][pictures]")
{
    QFont font(u"Noto Sans CJK SC"_s);
    font.setPointSizeF(10);
    QApplication::setFont(font);
    QIcon::setThemeName(u"breeze"_s);
    RoadPlan plan;
    plan.store.clock.set(QDateTime(QDate(2026, 2, 11), QTime(10, 0)).toMSecsSinceEpoch());
    GanttPage page(*plan.store.workspace);
    std::vector<QString> errors;
    QObject::connect(
        &page, &GanttPage::failed, &page, [&](const Error &e) { errors.push_back(e.message); });
    page.resize(1600, 980);
    page.show();
    page.showProject(plan.project);
    page.selectTask(plan.ids[6]);
    PageFixture::settle();
    keep(page.grab(), u"page-day"_s);
    CHECK(distinctColours(page.grab().toImage()) > 40);
    auto *zoom = page.findChild<QComboBox *>(u"ganttZoom"_s);
    auto *chart = page.findChild<GanttView *>(u"ganttView"_s);
    for (int i = 0; i < zoom->count(); ++i) {
        zoom->setCurrentIndex(i);
        Q_EMIT zoom->activated(i);
        PageFixture::settle();
        chart->scrollToTime(WallTime::at(QDate(2026, 2, 12), 480));
        PageFixture::settle();
        keep(chart->grab(), u"chart-%1"_s.arg(i));
        CHECK(distinctColours(chart->grab().toImage()) > 10);
    }
    auto *baselines = page.findChild<QComboBox *>(u"ganttBaseline"_s);
    REQUIRE(baselines->count() == 2);
    baselines->setCurrentIndex(1);
    Q_EMIT baselines->activated(1);
    page.findChild<QAction *>(u"ganttZoomFit"_s)->trigger();
    PageFixture::settle();
    CHECK_FALSE(chart->scene().baselines.empty());
    keep(page.grab(), u"page-fit-baseline"_s);
    page.setPalette(GanttPalette::dark());
    PageFixture::settle();
    keep(chart->grab(), u"chart-dark"_s);
    page.setPalette(GanttPalette::light());
    const QString folder = qEnvironmentVariable("ZS_PICTURES", plan.store.folder.path());
    CHECK(page.exportTo(folder + u"/export.png"_s));
    CHECK(page.exportTo(folder + u"/export.pdf"_s));
    CHECK(errors.empty());
}
