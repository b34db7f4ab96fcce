// SPDX-License-Identifier: GPL-3.0-or-later
// Locking after idleness and by hand, and the end of a session; the clock is the test's.
#include "../shell/shell_fixture.h"
#include "app/desktop.h"
#include "commands/access_desk.h"
#include "commands/account_desk.h"
#include "ui/account/lock_page.h"
#include "ui/account/session_watch.h"
#include "ui/shell/login_dialog.h"
#include "ui/shell/shell_actions.h"

#include <QAction>
#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace zs;

namespace {

constexpr UtcMillis kMinute = 60'000;

struct LockFixture : OwnConfiguration, TempWorkspace {
    std::unique_ptr<Desktop> desktop;

    void start()
    {
        Options options;
        options.language = u"en"_s;
        desktop = std::make_unique<Desktop>(clock, options, false);
        desktop->show(std::move(workspace));
        REQUIRE(QTest::qWaitForWindowActive(desktop->window()));
    }
    [[nodiscard]] std::int64_t countOf(const QString &act) const
    {
        AuditFilter filter;
        filter.command = act;
        return *desktop->workspace()->auditCount(filter);
    }
    void type(const QString &passphrase) const
    {
        auto *edit = desktop->lockPage()->findChild<QLineEdit *>(u"lockPassphrase"_s);
        edit->selectAll();
        QTest::keyClicks(edit, passphrase);
        QTest::keyClick(edit, Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("idleness is told once until the person is back, and input puts it off", "[gui][account]")
{
    ManualClock clock{1'780'000'000'000};
    PassphrasePolicy policy;
    policy.idleMinutes = 10;
    policy.sessionMinutes = 60;
    SessionWatch watch(clock, policy);
    QSignalSpy idle(&watch, &SessionWatch::idle);
    QSignalSpy over(&watch, &SessionWatch::over);
    QLineEdit edit;
    edit.show();
    clock.advance(9 * kMinute);
    QTest::keyClick(&edit, Qt::Key_A);
    clock.advance(9 * kMinute);
    watch.check();
    CHECK(idle.isEmpty());
    clock.advance(kMinute);
    watch.check();
    watch.check();
    CHECK(idle.size() == 1);
    watch.goOn();
    watch.check();
    CHECK(idle.size() == 1);
    clock.advance(41 * kMinute);
    watch.check();
    watch.check();
    CHECK(over.size() == 1);
    CHECK(idle.size() == 1);
}

TEST_CASE_METHOD(LockFixture,
                 "an idle window is locked with its work kept, and its person's passphrase opens "
                 "it",
                 "[gui][account]")
{
    (void)addProject();
    start();
    desktop->window()->showPage(PageId::Projects);
    clock.advance(15 * kMinute);
    desktop->watch()->check();
    REQUIRE(desktop->lockPage());
    CHECK(QApplication::activeModalWidget() == desktop->lockPage());
    auto *cover = desktop->window()->findChild<QWidget *>(u"lockCover"_s);
    REQUIRE(cover);
    CHECK(cover->isVisible());
    CHECK(cover->geometry() == desktop->window()->rect());
    CHECK(countOf(u"lock"_s) == 1);

    QTest::keyClick(desktop->lockPage(), Qt::Key_Escape);
    desktop->lockPage()->close();
    CHECK(desktop->lockPage()->isVisible());
    type(u"wrong-2026"_s);
    CHECK(desktop->lockPage()->findChild<QLabel *>(u"lockProblem"_s)->isVisible());
    type(u"right-2026"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(desktop->lockPage());
    CHECK_FALSE(desktop->window()->findChild<QWidget *>(u"lockCover"_s));
    CHECK(desktop->window()->page() == PageId::Projects);
    CHECK(countOf(u"unlock"_s) == 1);
    CHECK(countOf(u"log-in-failed"_s) == 1);
    desktop->watch()->check();
    CHECK_FALSE(desktop->lockPage());
}

TEST_CASE_METHOD(LockFixture,
                 "Ctrl+Alt+L locks at once, and what comes up meanwhile is covered too",
                 "[gui][account]")
{
    start();
    QTest::keyClick(desktop->window(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    REQUIRE(desktop->lockPage());
    QWidget late;
    late.resize(200, 100);
    late.show();
    QApplication::processEvents();
    CHECK(late.findChild<QWidget *>(u"lockCover"_s));
    type(u"right-2026"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(late.findChild<QWidget *>(u"lockCover"_s));
}

TEST_CASE_METHOD(LockFixture,
                 "a session at its limit is closed, on record, and another one takes a log-in",
                 "[gui][account]")
{
    REQUIRE_OK(AccessDesk(*workspace).setSecurity(u"security.policy"_s, u"secret"_s));
    start();
    clock.advance(480 * kMinute);
    bool asked = false;
    QTimer::singleShot(50, desktop.get(), [&] {
        auto *dialog = qobject_cast<LoginDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        asked = true;
        CHECK_FALSE(desktop->workspace());
        auto *edit = dialog->findChild<QLineEdit *>(u"loginPassphrase"_s);
        QTest::keyClicks(edit, u"right-2026"_s);
        QTest::keyClick(edit, Qt::Key_Return);
    });
    desktop->watch()->check();
    REQUIRE(QTest::qWaitFor([&] { return asked && desktop->workspace(); }));
    CHECK(countOf(u"session-over"_s) == 1);
    CHECK(desktop->window());
    CHECK_FALSE(desktop->lockPage());
}

TEST_CASE_METHOD(LockFixture,
                 "from the locked window somebody else logs in, and the first session is closed",
                 "[gui][account]")
{
    start();
    desktop->lock(false);
    bool asked = false;
    QTimer::singleShot(50, desktop.get(), [&] {
        auto *dialog = qobject_cast<LoginDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        asked = true;
        dialog->reject();
    });
    QTest::mouseClick(desktop->lockPage()->findChild<QPushButton *>(u"lockOther"_s),
                      Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return asked; }));
    QApplication::processEvents();
    CHECK_FALSE(desktop->workspace());
    CHECK_FALSE(desktop->window());
}

TEST_CASE_METHOD(LockFixture, "another policy counts for the open window at once", "[gui][account]")
{
    start();
    REQUIRE_OK(AccessDesk(*desktop->workspace()).setSecurity(u"security.policy"_s, u"secret"_s));
    clock.advance(11 * kMinute); // the first policy would wait for 15
    desktop->watch()->check();
    CHECK(desktop->lockPage());
}

TEST_CASE_METHOD(LockFixture,
                 "a session ends although a dialog is open: the dialog goes first",
                 "[gui][account]")
{
    REQUIRE_OK(AccessDesk(*workspace).setSecurity(u"security.policy"_s, u"secret"_s));
    start();
    QEventLoop program; // as the program runs in one
    bool helped = false;
    bool asked = false;
    QTimer::singleShot(0, desktop.get(), [&] {
        desktop->window()->perform(Act::Help); // stays in here until the dialog is closed
        helped = true;
        CHECK(desktop->window()); // nothing was pulled away below it
    });
    QTimer::singleShot(100, desktop.get(), [&] {
        CHECK(QApplication::activeModalWidget());
        clock.advance(480 * kMinute);
        desktop->watch()->check();
    });
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, desktop.get(), [&] {
        auto *dialog = qobject_cast<LoginDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        poll.stop();
        asked = true;
        CHECK(helped);
        CHECK_FALSE(desktop->window());
        dialog->reject();
        program.quit();
    });
    poll.start(20);
    program.exec();
    CHECK(asked);
    CHECK_FALSE(desktop->workspace());
}
