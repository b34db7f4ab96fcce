// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/likeness_desk.h"

#include "commands/money_desk.h"
#include "support/office.h"

#include <algorithm>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

Project riverside(const QString &code, const QString &name)
{
    Project project;
    project.code = code;
    project.name = name;
    project.scope = u"车行道沥青罩面3200平方米，更换路灯86盏，改造雨水口120座"_s;
    project.place = u"青岚区滨河路"_s;
    project.longitude = 119.81;
    project.latitude = 31.42;
    project.extent = 600;
    project.plannedStart = QDate(2026, 3, 2);
    project.plannedFinish = QDate(2027, 3, 1);
    return project;
}

struct Library : Office {
    ProjectId first;
    ProjectId second;

    Library()
    {
        Project one = riverside(u"P1"_s, u"青岚区滨河路道路综合提升工程"_s);
        one.owner = bureau;
        Project two = riverside(u"P2"_s, u"滨河路道路提质改造项目"_s);
        two.owner = other;
        first = added(one);
        second = added(two);
        for (const auto &name : {u"示例区实验小学新建工程"_s, u"城北污水处理厂提标工程"_s}) {
            Project plain;
            plain.code = name;
            plain.name = name;
            plain.plannedStart = QDate(2026, 3, 2);
            (void)added(plain);
        }
    }
    ProjectId added(const Project &project)
    {
        const auto id = createProject(*workspace, project);
        REQUIRE_OK(id);
        return *id;
    }
};

} // namespace

TEST_CASE("A project that looks like another is found, judged with a reason, and shown as judged")
{
    Library library;
    LikenessDesk desk(*library.workspace);
    auto hits = desk.possibleDuplicates(library.first);
    REQUIRE_OK(hits);
    REQUIRE(hits->size() == 1);
    CHECK(hits->front().other.id == library.second);
    CHECK_FALSE(hits->front().verdict);
    LikenessDesk::Verdict verdict{
        library.first, library.second, SamenessVerdict::Related, 0.8, QString()};
    CHECK(desk.judge(verdict).error().code == ErrorCode::Invalid);
    verdict.reason = u"同一道路，分属两个标段"_s;
    REQUIRE_OK(desk.judge(verdict));
    // seen from the other side, and changed there
    hits = desk.possibleDuplicates(library.second);
    REQUIRE_OK(hits);
    REQUIRE(hits->size() == 1);
    REQUIRE(hits->front().verdict);
    CHECK(hits->front().verdict->verdict == SamenessVerdict::Related);
    verdict = {library.second, library.first, SamenessVerdict::Duplicate, 0.8, u"复核为重复"_s};
    REQUIRE_OK(desk.judge(verdict));
    const auto verdicts = desk.verdicts();
    REQUIRE_OK(verdicts);
    REQUIRE(verdicts->size() == 1);
    CHECK(verdicts->front().verdict == SamenessVerdict::Duplicate);
    CHECK(library.countOf(u"judge-sameness"_s) == 2);
}

TEST_CASE("What is being entered is checked before it is stored, and changes nothing")
{
    Library library;
    LikenessDesk desk(*library.workspace);
    const auto hits = desk.possibleDuplicates(riverside({}, u"滨河路道路改造"_s));
    REQUIRE_OK(hits);
    CHECK(hits->size() == 2);
    CHECK(library.workspace->projects()->size() == 4);
}

TEST_CASE("The desk follows a changed project and forgets one that was given up")
{
    Library library;
    LikenessDesk desk(*library.workspace);
    REQUIRE_OK(desk.possibleDuplicates(library.first));
    auto projects = library.workspace->projects();
    REQUIRE_OK(projects);
    const Project before = *std::ranges::find(*projects, library.second, &Project::id);
    Project after = before;
    after.stage = ProjectStage::Cancelled;
    ChangeSet set{u"set-project-field"_s, library.second, {}};
    addUpdate(set, before, after);
    REQUIRE_OK(library.workspace->commit(std::move(set)));
    const auto hits = desk.possibleDuplicates(library.first);
    REQUIRE_OK(hits);
    CHECK(hits->empty());
}

TEST_CASE("A project that may not be read is not compared and not told of")
{
    Library library;
    library.grantRoles();
    library.appoint();
    library.as(u"manager"_s); // of the bureau alone
    LikenessDesk desk(*library.workspace);
    const auto hits = desk.possibleDuplicates(library.first);
    REQUIRE_OK(hits);
    CHECK(hits->empty());
    const auto index = desk.index();
    REQUIRE_OK(index);
    CHECK_FALSE((*index)->find(library.second));
    CHECK(desk.possibleDuplicates(library.second).error().code == ErrorCode::NotFound);
    CHECK(desk.judge({library.first, library.second, SamenessVerdict::Distinct, 0, u"不可见"_s})
              .error()
              .code
          == ErrorCode::NotFound);
}

TEST_CASE("Advice comes of one's own finished projects, once there are enough")
{
    Library library;
    LikenessDesk desk(*library.workspace);
    auto path = desk.path(library.first);
    REQUIRE_OK(path);
    CHECK_FALSE(path->advice.isEnough());
    for (int i = 0; i < 6; ++i) {
        Project past = riverside(u"OLD%1"_s.arg(i), u"滨河路养护工程%1"_s.arg(i));
        past.stage = ProjectStage::Closed;
        past.procurement = ProcurementWay::OpenTender;
        past.plannedStart = QDate(2023, 3, 1);
        past.plannedFinish = QDate(2024, 3, 1);
        past.finishedOn = past.plannedFinish.addDays(i < 2 ? 60 : 0);
        past.budget = Money::yuan(1'000'000);
        (void)library.added(past);
    }
    path = desk.path(library.first);
    REQUIRE_OK(path);
    REQUIRE(path->advice.isEnough());
    CHECK(path->advice.groups[0].late.hits == 2);
    CHECK(path->advice.groups[0].late.n == 6);
    CHECK(path->similar.size() == 6);
}
