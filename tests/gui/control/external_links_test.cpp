// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_fixture.h"

#include <QTableWidget>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct LinkedFixture : ControlFixture {
    ProjectId other = addProject(QStringLiteral("P2"));
    TaskId permit = addTask(other, QStringLiteral("征地"), 20);

    void link()
    {
        page->gantt().selectTask(green);
        child<QAction>("planLinks").trigger();
        auto *dialog = &child<QDialog>("externalLinksDialog");
        dialog->findChild<QLineEdit *>(u"externalLag"_s)->setText(u"1d"_s);
        dialog->findChild<QAbstractButton *>(u"externalAdd"_s)->click();
        settle();
        CHECK(dialog->findChild<QLabel *>(u"externalProblem"_s)->text() == QString());
        CHECK(dialog->findChild<FactTable *>(u"externalLinks"_s)->rows().size() == 1);
        dialog->reject();
    }
};

} // namespace

TEST_CASE("a task waits for one of another project, and its link is taken back",
          "[gui][control][external]")
{
    LinkedFixture f;
    f.open();
    f.link();
    CHECK(f.errors.empty());
    // 20 days from 2026-03-02 and one more
    CHECK(f.task(f.project, f.green).start > f.task(f.other, f.permit).finish);
    CHECK(f.lastAct() == u"add-external-link"_s);
    CHECK_FALSE(f.child<QWidget>("externalBanner").isVisible());
    f.page->undoStack()->undo();
    CHECK(f.task(f.project, f.green).start.date() == QDate(2026, 3, 2));
}

TEST_CASE("changed dates of another project move nothing until they are accepted",
          "[gui][control][external]")
{
    LinkedFixture f;
    f.open();
    f.link();
    const WallTime before = f.task(f.project, f.green).start;
    REQUIRE_OK(f.workspace->run(SetDuration{f.other, f.permit, {30 * 480}}));
    ControlFixture::settle();
    CHECK(f.task(f.project, f.green).start == before);
    REQUIRE(f.child<QWidget>("externalBanner").isVisible());
    f.click("externalReview");
    auto *dialog = &f.child<QDialog>("externalDates");
    CHECK(dialog->findChild<QTableWidget *>(u"externalDatesTable"_s)->rowCount() == 1);
    dialog->accept();
    ControlFixture::settle();
    CHECK(f.task(f.project, f.green).start > f.task(f.other, f.permit).finish);
    CHECK_FALSE(f.child<QWidget>("externalBanner").isVisible());
    CHECK(f.lastAct() == u"accept-external-dates"_s);
    CHECK(f.errors.empty());
    f.page->undoStack()->undo();
    CHECK(f.task(f.project, f.green).start == before);
}
