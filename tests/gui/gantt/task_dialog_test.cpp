// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct DialogFixture : PageFixture {
    QWidget *dialog = nullptr;

    DialogFixture()
    {
        page.selectTask(build);
        press("ganttDetails");
        dialog = page.findChild<QWidget *>(u"taskDialog"_s);
        REQUIRE(dialog);
    }
    template <class W>
    W &field(const char *name)
    {
        auto *found = dialog->findChild<W *>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    void ok()
    {
        field<QDialogButtonBox>("taskButtons").button(QDialogButtonBox::Ok)->click();
        settle();
    }
};

} // namespace

TEST_CASE("the task dialog writes everything that was changed as one step", "[gui][gantt][dialog]")
{
    DialogFixture f;
    f.field<QLineEdit>("taskName").setText(u"主体施工"_s);
    f.field<QLineEdit>("taskDuration").setText(u"3w"_s);
    auto &constraint = f.field<QComboBox>("taskConstraint");
    constraint.setCurrentIndex(
        constraint.findData(static_cast<int>(ConstraintType::FinishNoLaterThan)));
    f.field<QDateEdit>("taskConstraintDate").setDate(QDate(2026, 5, 29));
    f.field<QCheckBox>("taskHasDeadline").setChecked(true);
    f.field<QDateEdit>("taskDeadline").setDate(QDate(2026, 6, 5));
    f.field<QPlainTextEdit>("taskNote").setPlainText(u"雨季前完成"_s);
    f.field<QPushButton>("taskAddLink").click();
    auto &links = f.field<QTableWidget>("taskLinks");
    REQUIRE(links.rowCount() == 1);
    links.item(0, 0)->setText(u"2"_s);
    links.item(0, 2)->setText(u"2天"_s);
    f.ok();
    CHECK(f.errors.empty());
    const Task task = f.store.task(f.project, f.build);
    CHECK(task.name == u"主体施工"_s);
    CHECK(task.duration.value == 3 * 2400);
    CHECK(task.constraint == ConstraintType::FinishNoLaterThan);
    CHECK(task.constraintDate
          == WallTime::at(QDate(2026, 5, 29), 17 * 60)); // the end of that day's work
    CHECK(task.deadline == WallTime::at(QDate(2026, 6, 5), 17 * 60));
    CHECK(task.note == u"雨季前完成"_s);
    REQUIRE(f.links().size() == 1);
    CHECK(f.links()[0].lag.value == 960);
    CHECK(f.page.undoStack()->count() == 1);
    f.page.undoStack()->undo();
    CHECK(f.store.task(f.project, f.build).name == u"施工"_s);
    CHECK(f.links().empty());
    CHECK_FALSE(f.store.task(f.project, f.build).deadline.isValid());
}

TEST_CASE("the task dialog stays open and says why while something cannot be read",
          "[gui][gantt][dialog]")
{
    DialogFixture f;
    f.field<QLineEdit>("taskDuration").setText(u"bald"_s);
    f.ok();
    CHECK(f.dialog->isVisible());
    CHECK_FALSE(f.field<QLabel>("taskProblem").text().isEmpty());
    CHECK(f.page.undoStack()->count() == 0);
    f.field<QLineEdit>("taskDuration").setText(u"4"_s);
    f.field<QPushButton>("taskAddLink").click();
    f.field<QTableWidget>("taskLinks").item(0, 0)->setText(u"77"_s);
    f.ok();
    CHECK(f.dialog->isVisible());
    f.field<QPushButton>("taskRemoveLink").click();
    f.ok();
    CHECK(f.store.task(f.project, f.build).duration.value == 4 * 480);
}

TEST_CASE("accepting an unchanged dialog is no act", "[gui][gantt][dialog]")
{
    DialogFixture f;
    const auto before = f.store.workspace->auditCount({}).value();
    f.ok();
    CHECK(f.store.workspace->auditCount({}).value() == before);
    CHECK(f.page.undoStack()->count() == 0);
}

TEST_CASE("when one part of an edit is refused nothing of it stays", "[gui][gantt][dialog]")
{
    DialogFixture f;
    f.field<QLineEdit>("taskName").setText(u"改名"_s);
    f.field<QPushButton>("taskAddLink").click();
    auto &links = f.field<QTableWidget>("taskLinks");
    links.item(0, 0)->setText(u"4"_s); // itself
    f.ok();
    CHECK(f.errors.size() == 1);
    CHECK(f.store.task(f.project, f.build).name == u"施工"_s);
    CHECK(f.page.undoStack()->count() == 0);
}
