// SPDX-License-Identifier: GPL-3.0-or-later
// A queue of cases: by keys, in a batch, told on the desktop; time goes by in slices.
#include "commands/process_desk.h"
#include "support/office.h"
#include "ui/approval/approval_page.h"
#include "ui/approval/batch_dialog.h"
#include "ui/approval/case_timer.h"
#include "ui/approval/turn_notice.h"
#include "ui/widgets/passphrase_edit.h"

#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// Three cases of a process whose first step may be agreed to in batches.
struct Queue : Office {
    ProjectId project;
    std::vector<CaseId> cases;
    std::unique_ptr<ApprovalPage> page;

    Queue()
    {
        grantRoles();
        project = addOwnProject(u"P1"_s);
        REQUIRE_OK(ProcessDesk(*workspace).publish(definition()));
        appoint();
        signing(u"manager"_s);
        for (const QString &title : {u"甲"_s, u"乙"_s, u"丙"_s}) {
            const auto id = ApprovalDesk(*workspace)
                                .open({.process = u"quick"_s,
                                       .title = title,
                                       .project = project,
                                       .classification = Classification::Open,
                                       .form = {},
                                       .effect = {}});
            REQUIRE_OK(id);
            cases.push_back(*id);
        }
        signing(u"planner"_s);
    }
    ~Queue() { page.reset(); }

    static ProcessDefinition definition()
    {
        ProcessDefinition d;
        d.key = u"quick"_s;
        d.name = u"快速审批"_s;
        ProcessNode start;
        start.kind = NodeKind::Start;
        start.id = start.name = u"start"_s;
        ProcessNode sign;
        sign.id = sign.name = u"sign"_s;
        sign.participants = {{ParticipantKind::Role, u"planner"_s, UnitRelation::Any, {}}};
        sign.batch = true;
        sign.deadlineDays = 3;
        ProcessNode end;
        end.kind = NodeKind::End;
        end.id = u"end"_s;
        d.nodes = {start, sign, end};
        return d;
    }
    void show()
    {
        page = std::make_unique<ApprovalPage>(*workspace);
        page->resize(1366, 768);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
    }
    [[nodiscard]] QTableView &table() const
    {
        return *page->findChild<QTableView *>(u"approvalTable"_s);
    }
    [[nodiscard]] qsizetype toDo() const
    {
        const auto rows = ApprovalDesk(*workspace).inbox(InboxBox::ToDo);
        REQUIRE_OK(rows);
        return static_cast<qsizetype>(rows->size());
    }
};

} // namespace

TEST_CASE_METHOD(Queue,
                 "J and K lead through the queue, and who agrees by Ctrl+Enter stands at the next "
                 "case",
                 "[gui][approval]")
{
    show();
    REQUIRE(table().model()->rowCount() == 3);
    table().setFocus();
    CHECK(table().currentIndex().row() == 0);
    QTest::keyClick(&table(), Qt::Key_J);
    CHECK(table().currentIndex().row() == 1);
    const CaseId second = page->shownCase();
    QTest::keyClick(&table(), Qt::Key_J);
    const CaseId third = page->shownCase();
    CHECK(third != second);
    QTest::keyClick(&table(), Qt::Key_J);
    CHECK(table().currentIndex().row() == 2);
    QTest::keyClick(&table(), Qt::Key_K);
    CHECK(page->shownCase() == second);
    page->activateWindow(); // shortcuts are the active window's
    REQUIRE(QTest::qWaitForWindowActive(page.get()));
    QTest::qWait(1); // the buttons of the case are shown by the event loop
    QTest::keyClick(&table(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return toDo() == 2; })); // the button goes down and up first
    CHECK(page->shownCase() == third);
}

TEST_CASE_METHOD(Queue,
                 "several are chosen and agreed to in one dialog, with one passphrase; the result "
                 "of each stands beside it",
                 "[gui][approval]")
{
    show();
    auto *batch = page->findChild<QPushButton *>(u"approvalBatch"_s);
    CHECK_FALSE(batch->isVisible());
    table().selectAll();
    CHECK(batch->isVisible());
    const auto rows = ApprovalDesk(*workspace).inbox(InboxBox::ToDo);
    REQUIRE_OK(rows);
    BatchDialog dialog(*workspace, batchItems(*workspace, *rows), page.get());
    dialog.show();
    auto *go = dialog.findChild<QPushButton *>(u"batchGo"_s);
    auto *secret = dialog.findChild<PassphraseEdit *>(u"batchPassphrase"_s);
    CHECK_FALSE(go->isEnabled());
    secret->setText(u"wrong-2026"_s);
    QTest::mouseClick(go, Qt::LeftButton);
    CHECK(dialog.agreed() == 0);
    CHECK_FALSE(dialog.findChild<QLabel *>(u"batchResult"_s)->text().isEmpty());
    CHECK(toDo() == 3);
    clock.advance(3'600'000); // a wrong passphrase makes the next try wait
    secret->setText(u"right-2026"_s);
    QTest::mouseClick(go, Qt::LeftButton);
    CHECK(dialog.agreed() == 3);
    CHECK(toDo() == 0);
    CHECK_FALSE(go->isEnabled());
    if (const QString pictures = qEnvironmentVariable("ZS_PICTURES"); !pictures.isEmpty())
        dialog.grab().save(pictures + u"/batch.png"_s);
    CHECK(table().model()->rowCount() == 0);
}

TEST_CASE_METHOD(Queue,
                 "time goes by in slices and looks again only at what is due",
                 "[gui][approval]")
{
    CaseTimer timer(*workspace);
    timer.start();
    CHECK(timer.waiting() == 3);
    CHECK_FALSE(timer.slice(10'000));
    CHECK(timer.waiting() == 0);
    CHECK(ApprovalDesk(*workspace).read(cases.front())->acts.size() == 1);
    CHECK_FALSE(timer.slice(10'000)); // nothing is due
    constexpr qint64 kWeek = 7LL * 24 * 3600 * 1000;
    clock.advance(kWeek);
    CHECK(ApprovalDesk(*workspace).read(cases.front())->acts.size() == 1);
    timer.start();
    CHECK_FALSE(timer.slice(10'000));
    for (const CaseId id : cases)
        CHECK(ApprovalDesk(*workspace).read(id)->acts.size() == 2);
    timer.start();
    CHECK_FALSE(timer.slice(10'000)); // late once only
    CHECK(ApprovalDesk(*workspace).read(cases.front())->acts.size() == 2);
}

TEST_CASE_METHOD(Queue, "only what is new is told, by number and never by title", "[gui][approval]")
{
    TurnNotice::setWanted(true);
    QStringList told;
    TurnNotice notice(nullptr,
                      [&](const QString &title, const QString &text) { told << title + text; });
    const auto rows = ApprovalDesk(*workspace).inbox(InboxBox::ToDo);
    REQUIRE_OK(rows);
    std::vector<InboxRow> fewer(rows->begin(), rows->begin() + 2);
    notice.update(fewer);
    CHECK(told.isEmpty()); // what lies there at the start is not news
    notice.update(*rows);
    REQUIRE(told.size() == 1);
    CHECK(told.front().contains(QString::number(rows->back().number)));
    CHECK_FALSE(told.front().contains(rows->back().title));
    notice.update(*rows);
    CHECK(told.size() == 1);
    TurnNotice::setWanted(false);
    notice.update({});
    notice.update(*rows);
    CHECK(told.size() == 1);
    TurnNotice::setWanted(true);
}
