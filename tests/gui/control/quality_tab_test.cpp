// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_fixture.h"

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

TEST_CASE("the quality tab lists all points and the tasks that break the chosen one",
          "[gui][control][quality]")
{
    ControlFixture f;
    f.open("planQuality");
    auto &points = f.child<FactTable>("qualityPoints");
    REQUIRE(points.rows().size() == 17);
    CHECK(f.child<QLabel>("qualityScore").text().contains(u"of 100 points"_s));
    points.setCurrent(0); // no predecessor or no successor: all three of them
    ControlFixture::settle();
    CHECK(points.rows()[0].cells[2].text == u"Failed"_s);
    auto &tasks = f.child<FactTable>("qualityTasks");
    CHECK(ControlFixture::column(tasks, 1) == QStringList{u"设计"_s, u"施工"_s, u"绿化"_s});
    TaskId wanted;
    QObject::connect(
        &f.page->desk(), &PlanDesk::taskWanted, f.page.get(), [&](TaskId id) { wanted = id; });
    tasks.setFocus();
    tasks.setCurrent(2);
    QTest::keyClick(&tasks, Qt::Key_Return);
    CHECK(wanted == f.green);
    CHECK(f.errors.empty());
}

TEST_CASE("the quality check follows the plan", "[gui][control][quality]")
{
    ControlFixture f;
    f.open("planQuality");
    auto &points = f.child<FactTable>("qualityPoints");
    const QString before = points.rows()[0].cells[3].text;
    REQUIRE_OK(f.workspace->run(AddLink{f.project, f.build, f.green}));
    ControlFixture::settle();
    CHECK(points.rows()[0].cells[3].text != before);
}

TEST_CASE("the quality assessment is written and noted in the log", "[gui][control][quality]")
{
    ControlFixture f;
    f.open("planQuality");
    for (const QString &name : {u"q.pdf"_s, u"q.xlsx"_s}) {
        const QString path = f.folder.filePath(name);
        nextAnswer::path(path);
        f.click("exportQuality");
        CHECK(QFileInfo(path).size() > 1000);
        CHECK(f.lastAct() == u"export"_s);
    }
    nextAnswer::path(f.folder.filePath(u"q.txt"_s));
    f.click("exportQuality");
    CHECK(f.errors.size() == 1); // neither of the two formats
    CHECK_FALSE(QFileInfo::exists(f.folder.filePath(u"q.txt"_s)));
}
