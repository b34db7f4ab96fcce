// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/library_desk.h"

#include "commands/attachment_commands.h"
#include "commands/rule_desk.h"
#include "support/office.h"

#include <QFile>

#include <algorithm>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct Begun : TempWorkspace {
    ProjectId project;

    explicit Begun(const QString &procedure = u"purchase"_s)
    {
        Project row;
        row.code = u"P1"_s;
        row.name = u"示例设备采购"_s;
        row.kind = ProjectKind::Purchase;
        row.plannedStart = QDate(2026, 3, 2);
        row.budget = Money::yuan(900'000);
        project = createProject(*workspace, row).value();
        REQUIRE_OK(desk().begin(project, procedure));
    }
    [[nodiscard]] LibraryDesk desk() const { return LibraryDesk(*workspace); }
    [[nodiscard]] LibraryDesk::Course course() const
    {
        auto found = desk().course(project);
        REQUIRE_OK(found);
        return std::move(*found);
    }
    [[nodiscard]] ProjectDocument paper(const QString &step, const QString &requirement) const
    {
        ProjectDocument made;
        made.project = project;
        made.step = step;
        made.requirement = requirement;
        made.title = u"文件 "_s + requirement;
        made.number = u"示财采〔2026〕8号"_s;
        made.issuedOn = QDate(2026, 4, 1);
        return made;
    }
    void putAll(const QString &step) const
    {
        for (const StageRequirement &asked : course().plan->step(step)->papers)
            REQUIRE_OK(desk().putPaper(paper(step, asked.key)));
    }
};

} // namespace

TEST_CASE("a begun project keeps its template's edition, its first step is in hand", "[stages]")
{
    const Begun begun;
    const LibraryDesk::Course course = begun.course();
    REQUIRE(course.plan);
    CHECK(course.project.stageTemplate == u"purchase@1");
    CHECK(course.project.stage == ProjectStage::Proposal);
    CHECK(course.steps.size() == course.plan->steps.size());
    CHECK(course.steps.front().state == StepState::Open);
    CHECK(begun.desk().begin(begun.project, u"purchase"_s).error().code == ErrorCode::Conflict);
    CHECK_FALSE(begun.desk().begin(ProjectId(), u"purchase"_s).has_value());
}

TEST_CASE("a step passes when its papers are there; stage and log follow; undo takes it back",
          "[stages]")
{
    Begun begun;
    const auto early = begun.desk().pass(begun.project, u"demand"_s);
    REQUIRE_FALSE(early);
    CHECK(early.error().code == ErrorCode::Invalid);
    CHECK(early.error().message.contains(
        begun.course().plan->requirement(u"demand-report")->name.text()));
    begun.putAll(u"demand"_s);
    const auto set = begun.desk().pass(begun.project, u"demand"_s);
    REQUIRE_OK(set);
    begun.reopen();
    CHECK(begun.course().steps[0].state == StepState::Passed);
    CHECK(begun.course().steps[1].state == StepState::Open);
    CHECK(begun.course().project.stage == ProjectStage::Procurement);
    AuditFilter filter;
    filter.command = u"stage-pass"_s;
    CHECK(begun.workspace->auditCount(filter) == 1);
    const auto back = begun.workspace->revert(*set);
    REQUIRE_OK(back);
    CHECK(begun.course().steps[0].state == StepState::Open);
    CHECK(begun.course().project.stage == ProjectStage::Proposal);
    REQUIRE_OK(begun.workspace->revert(*back)); // and again
    CHECK(begun.course().steps[0].state == StepState::Passed);
    const auto report = begun.workspace->verifyLog();
    REQUIRE_OK(report);
    CHECK(report->holds());
}

TEST_CASE("sent back, opened again, opened again after it passed: each with its reason in the log",
          "[stages]")
{
    const Begun begun;
    begun.putAll(u"demand"_s);
    CHECK_FALSE(begun.desk().sendBack(begun.project, u"demand"_s, u" "_s).has_value());
    REQUIRE_OK(begun.desk().sendBack(begun.project, u"demand"_s, u"需求不明确"_s));
    CHECK(begun.course().steps[0].state == StepState::Returned);
    CHECK_FALSE(begun.desk().pass(begun.project, u"demand"_s).has_value());
    REQUIRE_OK(begun.desk().reopen(begun.project, u"demand"_s, u"已补充"_s));
    REQUIRE_OK(begun.desk().pass(begun.project, u"demand"_s));
    REQUIRE_OK(begun.desk().reopen(begun.project, u"demand"_s, u"预算有误"_s));
    CHECK(begun.course().project.stage == ProjectStage::Proposal);
    AuditFilter filter;
    filter.command = u"stage-reopen"_s;
    const auto records = begun.workspace->auditRecords(filter, 0, 10);
    REQUIRE_OK(records);
    REQUIRE(records->size() == 2);
    CHECK(records->back().note == u"预算有误");
}

TEST_CASE("a simplified procedure leaves its step out and keeps reason and note", "[stages]")
{
    const Begun begun(u"direct-investment"_s);
    REQUIRE_OK(begun.desk().leaveOut(
        begun.project, u"emergency"_s, u"防汛应急，市政府专题会议纪要第3号"_s));
    const LibraryDesk::Course course = begun.course();
    CHECK(course.steps[0].state == StepState::Simplified);
    CHECK(course.steps[1].state == StepState::Simplified);
    CHECK(course.steps[0].reason == u"emergency");
    CHECK(course.project.stage == ProjectStage::Design);
    AuditFilter filter;
    filter.command = u"stage-leave-out"_s;
    const auto records = begun.workspace->auditRecords(filter, 0, 10);
    REQUIRE_OK(records);
    REQUIRE(records->size() == 1);
    CHECK(records->front().note.contains(u"第3号"));
    CHECK(records->front().note.contains(course.plan->shortcut(u"emergency")->basis.text()));
}

TEST_CASE("papers are checked as they come in", "[stages]")
{
    const Begun begun;
    const auto refused = [&](const std::function<void(ProjectDocument &)> &change) {
        ProjectDocument paper = begun.paper(u"demand"_s, u"demand-report"_s);
        change(paper);
        return !begun.desk().putPaper(paper).has_value();
    };
    CHECK(refused([](ProjectDocument &p) { p.title = u"  "_s; }));
    CHECK(refused([](ProjectDocument &p) { p.step = u"nowhere"_s; }));
    CHECK(refused([](ProjectDocument &p) { p.requirement = u"contract"_s; })); // of another step
    CHECK(refused([](ProjectDocument &p) { p.issuedOn = QDate(2099, 1, 1); }));
    CHECK(refused([](ProjectDocument &p) { p.project = {}; }));
    CHECK(refused(
        [&](ProjectDocument &p) { p.attachment = begun.workspace->ids().next<AttachmentId>(); }));
    CHECK(refused(
        [&](ProjectDocument &p) { p.id = begun.workspace->ids().next<ProjectDocumentId>(); }));
    CHECK(begun.course().papers.empty());
}

TEST_CASE("a paper is edited, gets a file, and is removed and brought back", "[stages]")
{
    Begun begun;
    QFile file(begun.folder.filePath(u"批复.txt"_s));
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write("同意") > 0));
    file.close();
    const auto attached =
        attachFile(*begun.workspace, begun.project, {}, file.fileName(), Classification::Open, {});
    REQUIRE_OK(attached);
    REQUIRE_OK(begun.desk().putPaper(begun.paper(u"demand"_s, u"demand-report"_s)));
    ProjectDocument paper = begun.course().papers.front();
    paper.attachment = *attached;
    paper.number = u"  新  号 "_s;
    REQUIRE_OK(begun.desk().putPaper(paper));
    paper = begun.course().papers.front();
    CHECK(paper.number == u"新 号");
    CHECK(paper.attachment == *attached);
    CHECK(begun.desk().putPaper(paper).value().isEmpty()); // nothing changed, nothing written
    const auto removed = begun.desk().removePaper(begun.project, paper.id);
    REQUIRE_OK(removed);
    CHECK(begun.course().papers.empty());
    CHECK_FALSE(begun.desk().removePaper(begun.project, paper.id).has_value());
    REQUIRE_OK(begun.workspace->revert(*removed));
    REQUIRE(begun.course().papers.size() == 1);
    CHECK(begun.course().papers.front().attachment == *attached);
}

TEST_CASE("rules see the steps: a stage ahead of them, papers taken away afterwards", "[stages]")
{
    const Begun begun;
    const auto outcome = [&](const QString &id) {
        const auto check = RuleDesk(*begun.workspace).check(begun.project);
        REQUIRE_OK(check);
        const auto found = std::ranges::find_if(
            check->findings, [&](const RuleFinding &each) { return each.entry.rule->id == id; });
        REQUIRE(found != check->findings.end());
        return found->outcome;
    };
    begun.putAll(u"demand"_s);
    REQUIRE_OK(begun.desk().pass(begun.project, u"demand"_s));
    CHECK(outcome(u"library.papers-missing"_s) == RuleOutcome::Holds);
    CHECK(outcome(u"library.stage-ahead"_s) == RuleOutcome::Holds);
    REQUIRE_OK(begun.desk().removePaper(begun.project, begun.course().papers.front().id));
    CHECK(outcome(u"library.papers-missing"_s) == RuleOutcome::Fires);
    ChangeSet ahead{u"set-project-field"_s, begun.project, {}};
    Project later = begun.course().project;
    later.stage = ProjectStage::Execution;
    addUpdate(ahead, begun.course().project, later);
    REQUIRE_OK(begun.workspace->commit(std::move(ahead)));
    CHECK(outcome(u"library.stage-ahead"_s) == RuleOutcome::Fires);
}

TEST_CASE("who may not edit the project moves no step, and rows are written by their acts only",
          "[stages]")
{
    Office office;
    office.grantRoles();
    const ProjectId own = office.addOwnProject(u"X1"_s);
    REQUIRE_OK(LibraryDesk(*office.workspace).begin(own, u"purchase"_s));
    office.appoint();
    office.as(u"finance"_s);
    const auto refused = LibraryDesk(*office.workspace).sendBack(own, u"demand"_s, u"退"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Forbidden);
    office.as(u"system"_s); // sees no business at all
    CHECK_FALSE(LibraryDesk(*office.workspace).course(own).has_value());
    office.as(u"manager"_s);
    const auto course = LibraryDesk(*office.workspace).course(own);
    REQUIRE_OK(course);
    ChangeSet forged{u"set-project-field"_s, own, {}};
    StageStep passed = course->steps.front();
    passed.state = StepState::Passed;
    addUpdate(forged, course->steps.front(), passed);
    const auto through = office.workspace->commit(std::move(forged));
    REQUIRE_FALSE(through);
    CHECK(through.error().code == ErrorCode::Forbidden);
}
