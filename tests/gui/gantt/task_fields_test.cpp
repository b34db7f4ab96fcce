// SPDX-License-Identifier: GPL-3.0-or-later
// The planning fields of the task dialog: what is typed there, stored; what is refused, said.
#include "commands/resource_commands.h"
#include "page_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct FieldsFixture : PageFixture {
    QWidget *dialog = nullptr;
    ResourceId crew = addResource(u"施工一队"_s, ResourceType::Work);
    ResourceId sand = addResource(u"砂石"_s, ResourceType::Material);

    ResourceId addResource(const QString &name, ResourceType type)
    {
        Resource resource;
        resource.id = store.workspace->ids().next<ResourceId>();
        resource.name = name;
        resource.type = type;
        REQUIRE_OK(store.workspace->run(AddResource{project, resource}));
        return resource.id;
    }
    void open(TaskId task)
    {
        settle();
        page.undoStack()->clear();
        page.selectTask(task);
        press("ganttDetails");
        dialog = nullptr;
        for (auto *each : page.findChildren<QWidget *>(u"taskDialog"_s)) {
            if (each->isVisible()) // one that was closed goes with the event loop
                dialog = each;
        }
        REQUIRE(dialog);
    }
    template <class W>
    W &field(const char *name)
    {
        auto *found = dialog->findChild<W *>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found);
        return *found;
    }
    void choose(const char *name, int number)
    {
        auto &box = field<QComboBox>(name);
        box.setCurrentIndex(box.findData(number));
    }
    void ok()
    {
        field<QDialogButtonBox>("taskButtons").button(QDialogButtonBox::Ok)->click();
        settle();
    }
    [[nodiscard]] std::vector<Assignment> parts(TaskId task)
    {
        const auto plan = store.workspace->plan(project);
        REQUIRE_OK(plan);
        std::vector<Assignment> own;
        std::ranges::copy_if(plan->plan->assignments,
                             std::back_inserter(own),
                             [&](const Assignment &a) { return a.task == task; });
        return own;
    }
};

} // namespace

TEST_CASE("planning fields of the task dialog are stored and taken back as one step",
          "[gui][gantt][dialog]")
{
    FieldsFixture f;
    f.open(f.build);
    f.field<QLineEdit>("taskWbs").setText(u"ZT-1"_s);
    f.choose("taskType", static_cast<int>(TaskType::FixedWork));
    f.field<QSpinBox>("taskPriority").setValue(800);
    f.field<QLineEdit>("taskLevellingDelay").setText(u"2d"_s); // elapsed days, whatever is typed
    f.field<QCheckBox>("taskIgnoreCalendars").setChecked(true);
    f.field<QPushButton>("taskAddSplit").click();
    auto &splits = f.field<QTableWidget>("taskSplits");
    REQUIRE(splits.rowCount() == 1);
    splits.item(0, 0)->setText(u"4d"_s);
    splits.item(0, 1)->setText(u"3d"_s);
    f.field<QPushButton>("taskAddCode").click();
    auto &codes = f.field<QTableWidget>("taskCodeTable");
    codes.item(0, 0)->setText(u"标段"_s);
    qobject_cast<QComboBox *>(codes.cellWidget(0, 1))->setCurrentText(u"一标"_s);
    const WallTime finish = f.times(f.build).finish;
    f.ok();
    CHECK(f.errors.empty());
    const Task task = f.store.task(f.project, f.build);
    CHECK(task.wbs == u"ZT-1"_s);
    CHECK(task.type == TaskType::FixedWork);
    CHECK(task.priority == 800);
    CHECK(task.levellingDelay.value == 2 * kMinutesPerDay);
    CHECK(task.ignoreResourceCalendars);
    CHECK(task.splits == u"1920+1440"_s);
    CHECK(task.codes == u"{\"标段\":\"一标\"}"_s);
    CHECK(f.times(f.build).finish > finish); // it rests and is held back
    CHECK(f.page.undoStack()->count() == 1);
    f.page.undoStack()->undo();
    const Task before = f.store.task(f.project, f.build);
    CHECK(before.splits.isEmpty());
    CHECK(before.codes.isEmpty());
    CHECK(before.priority == 500);
    CHECK(f.times(f.build).finish == finish);
}

TEST_CASE("a hammock is made in the task dialog", "[gui][gantt][dialog]")
{
    FieldsFixture f;
    f.open(f.drawings);
    f.choose("taskKind", static_cast<int>(TaskKind::Hammock));
    f.ok();
    CHECK(f.errors.empty());
    CHECK(f.store.task(f.project, f.drawings).kind == TaskKind::Hammock);
}

TEST_CASE("progress told in the task dialog is recorded", "[gui][gantt][dialog]")
{
    FieldsFixture f;
    f.open(f.build);
    f.field<QCheckBox>("taskStarted").setChecked(true);
    f.field<QDateEdit>("taskActualStart").setDate(QDate(2026, 3, 3));
    f.field<QLineEdit>("taskRemaining").setText(u"4d"_s);
    f.field<QSpinBox>("taskPhysical").setValue(50);
    f.choose("taskPercentKind", static_cast<int>(PercentKind::Physical));
    f.ok();
    CHECK(f.errors.empty());
    const Task task = f.store.task(f.project, f.build);
    CHECK(task.actualStart == WallTime::at(QDate(2026, 3, 3), 8 * 60));
    CHECK(task.remaining.value == 4 * 480);
    CHECK(task.physicalPercent == 50);
    CHECK(task.percentKind == PercentKind::Physical);
    CHECK(f.page.undoStack()->count() == 1);
    f.page.undoStack()->undo();
    CHECK_FALSE(f.store.task(f.project, f.build).actualStart.isValid());
}

TEST_CASE("an actual finish before the actual start keeps the dialog open at its tab",
          "[gui][gantt][dialog]")
{
    FieldsFixture f;
    f.open(f.build);
    f.field<QCheckBox>("taskStarted").setChecked(true);
    f.field<QDateEdit>("taskActualStart").setDate(QDate(2026, 3, 9));
    f.field<QCheckBox>("taskFinished").setChecked(true);
    f.field<QDateEdit>("taskActualFinish").setDate(QDate(2026, 3, 5));
    f.ok();
    CHECK(f.dialog->isVisible());
    CHECK(f.field<QLabel>("taskProblem").isVisible());
    CHECK(f.field<QTabWidget>("taskTabs").currentWidget()->objectName() == u"taskProgress"_s);
    CHECK_FALSE(f.store.task(f.project, f.build).actualStart.isValid());
}

TEST_CASE("resources join, change and leave a task in its dialog", "[gui][gantt][dialog]")
{
    FieldsFixture f;
    f.open(f.build);
    f.field<QPushButton>("taskAddPart").click();
    f.field<QPushButton>("taskAddPart").click();
    auto *table = &f.field<QTableWidget>("taskParts");
    REQUIRE(table->rowCount() == 2); // two different ones
    const auto place = [&](ResourceId id) {
        for (int row = 0; row < table->rowCount(); ++row) {
            const auto *who = qobject_cast<QComboBox *>(table->cellWidget(row, 0));
            if (who->currentData().value<ResourceId>() == id)
                return row;
        }
        return -1;
    };
    REQUIRE(place(f.crew) >= 0);
    REQUIRE(place(f.sand) >= 0);
    table->item(place(f.crew), 1)->setText(u"200%"_s);
    table->item(place(f.sand), 1)->setText(u"12.5"_s);
    f.ok();
    CHECK(f.errors.empty());
    CHECK(f.page.undoStack()->count() == 1);
    const auto parts = f.parts(f.build);
    REQUIRE(parts.size() == 2);
    const auto of = [&](ResourceId id) {
        return *std::ranges::find(parts, id, &Assignment::resource);
    };
    CHECK(of(f.crew).units == 2000);
    CHECK(of(f.crew).work.value == 2 * 10 * 480);
    CHECK(of(f.sand).units == 12'500);

    f.open(f.build);
    table = &f.field<QTableWidget>("taskParts");
    REQUIRE(table->rowCount() == 2);
    table->setCurrentCell(place(f.sand), 1);
    f.field<QPushButton>("taskRemovePart").click();
    table->item(place(f.crew), 1)->setText(u"much"_s);
    f.ok();
    CHECK(f.dialog->isVisible());
    CHECK(f.parts(f.build).size() == 2);
    table->item(place(f.crew), 1)->setText(u"100%"_s);
    f.ok();
    REQUIRE(f.parts(f.build).size() == 1);
    CHECK(f.parts(f.build)[0].units == 1000);
    f.page.undoStack()->undo();
    CHECK(f.parts(f.build).size() == 2);
}

TEST_CASE("a summary's computed fields cannot be typed into", "[gui][gantt][dialog]")
{
    FieldsFixture f;
    f.open(f.design);
    CHECK_FALSE(f.field<QLineEdit>("taskDuration").isEnabled());
    CHECK_FALSE(f.field<QSpinBox>("taskPercent").isEnabled());
    CHECK_FALSE(f.field<QTableWidget>("taskParts").isEnabled());
    CHECK_FALSE(f.field<QLabel>("taskPartsHint").text().isEmpty());
    f.field<QSpinBox>("taskPriority").setValue(300);
    f.ok();
    CHECK(f.errors.empty());
    CHECK(f.store.task(f.project, f.design).priority == 300);
}
