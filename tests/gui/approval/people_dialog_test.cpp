// SPDX-License-Identifier: GPL-3.0-or-later
// People who join and leave, and the process administrator who sees to what waits for them.
#include "ui/powers/people_dialog.h"

#include "support/office_cases.h"
#include "ui/approval/act_dialog.h"
#include "ui/approval/approval_page.h"
#include "ui/powers/power_dialogs.h"
#include "ui/widgets/dialog_seam.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

struct People : Office {
    ProjectId project;

    People()
    {
        nextAnswer::clear();
        addPerson(u"steward"_s);
        grantRoles();
        grant(u"steward"_s, u"process-designer"_s);
        project = addOwnProject(u"P1"_s);
        appoint();
    }
    ~People() { nextAnswer::clear(); }
};

template <class W>
W *in(const QWidget &parent, const QString &name)
{
    W *found = parent.findChild<W *>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return found;
}

void click(const QWidget &parent, const QString &name)
{
    auto *button = in<QPushButton>(parent, name);
    REQUIRE(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

QString textIn(const QWidget &parent, const QString &label)
{
    return in<QLabel>(parent, label)->text();
}

} // namespace

TEST_CASE_METHOD(People,
                 "a person is added, gets a first passphrase typed twice, loses it and leaves",
                 "[gui][powers]")
{
    as(u"system"_s);
    PeopleDialog dialog(*workspace);
    dialog.show();
    auto *table = in<QTableWidget>(dialog, u"peopleTable"_s);
    const int before = table->rowCount();
    click(dialog, u"personFresh"_s);
    in<QLineEdit>(dialog, u"personName"_s)->setText(u"新人"_s);
    QTest::keyClicks(in<QLineEdit>(dialog, u"personLogin"_s), u"fresh"_s);
    click(dialog, u"personKeep"_s);
    REQUIRE(table->rowCount() == before + 1);
    CHECK(in<QLineEdit>(dialog, u"personLogin"_s)->isReadOnly());
    if (const QString pictures = qEnvironmentVariable("ZS_PICTURES"); !pictures.isEmpty())
        dialog.grab().save(pictures + u"/people.png"_s);

    nextAnswer::passphrase(u"first-words-26"_s);
    nextAnswer::passphrase(u"first-wordz-26"_s);
    click(dialog, u"personGive"_s);
    CHECK(in<QLabel>(dialog, u"peopleProblem"_s)->isVisible());
    CHECK_FALSE(workspace->logins().contains(u"fresh"_s));
    nextAnswer::passphrase(u"first-words-26"_s);
    nextAnswer::passphrase(u"first-words-26"_s);
    click(dialog, u"personGive"_s);
    CHECK(workspace->logins().contains(u"fresh"_s));
    click(dialog, u"personRevoke"_s);
    CHECK_FALSE(workspace->logins().contains(u"fresh"_s));
    nextAnswer::yes(true);
    click(dialog, u"personLeave"_s);
    CHECK(textIn(dialog, u"peopleState"_s).contains(u"新人"_s));
    CHECK_FALSE(in<QPushButton>(dialog, u"personGive"_s)->isEnabled());
    click(dialog, u"personLeave"_s); // comes back
    CHECK(in<QPushButton>(dialog, u"personGive"_s)->isEnabled());
}

TEST_CASE_METHOD(People,
                 "a new passphrase for somebody with a role is proposed to a second administrator",
                 "[gui][powers]")
{
    as(u"system"_s);
    {
        PeopleDialog dialog(*workspace);
        dialog.show();
        dialog.choosePerson(people.at(u"head"_s));
        click(dialog, u"personRevoke"_s);
        nextAnswer::yes(true);
        click(dialog, u"personGive"_s);
        CHECK_FALSE(nextAnswer::isWaiting());
        CHECK_FALSE(workspace->logins().contains(u"head"_s));
        CHECK(AccessDesk(*workspace).pending()->size() == 1);
    }
    as(u"audit"_s);
    REQUIRE_OK(AccessDesk(*workspace).decide(AccessDesk(*workspace).pending()->front().id, true));
    as(u"system"_s);
    PeopleDialog dialog(*workspace);
    dialog.show();
    dialog.choosePerson(people.at(u"head"_s));
    nextAnswer::passphrase(u"first-words-26"_s);
    nextAnswer::passphrase(u"first-words-26"_s);
    click(dialog, u"personGive"_s);
    CHECK(workspace->logins().contains(u"head"_s));
}

TEST_CASE_METHOD(People, "who keeps no accounts sees people and changes nothing", "[gui][powers]")
{
    as(u"security"_s);
    PeopleDialog dialog(*workspace);
    dialog.show();
    for (const QString &name :
         {u"personFresh"_s, u"personGive"_s, u"personRevoke"_s, u"personLeave"_s, u"personKeep"_s})
        CHECK_FALSE(in<QPushButton>(dialog, name)->isEnabled());
    CHECK_FALSE(textIn(dialog, u"peopleState"_s).isEmpty());
}

TEST_CASE_METHOD(People,
                 "a day that cannot be read gives no role and no clearance without end",
                 "[gui][powers]")
{
    const auto facts = AccessDesk(*workspace).facts();
    REQUIRE_OK(facts);
    GrantDialog grant(**facts, {}, nullptr);
    grant.show();
    auto *go = in<QPushButton>(grant, u"powersGo"_s);
    CHECK(go->isEnabled());
    in<QLineEdit>(grant, u"grantTo"_s)->setText(u"2026/3/1"_s);
    CHECK_FALSE(go->isEnabled());
    CHECK_FALSE(go->toolTip().isEmpty());
    in<QLineEdit>(grant, u"grantTo"_s)->setText(u"2026-03-01"_s);
    CHECK(go->isEnabled());
    StandInDialog standIn((*facts)->people, QDate(2026, 3, 1), nullptr);
    in<QLineEdit>(standIn, u"standInLast"_s)->clear(); // a stand-in ends
    CHECK_FALSE(in<QPushButton>(standIn, u"powersGo"_s)->isEnabled());
}

TEST_CASE_METHOD(People,
                 "the process administrator gives the step of one who left to another, by the menu",
                 "[gui][approval]")
{
    signing(u"manager"_s);
    const auto id = openCaseOf(*this, u"payment"_s, project, {});
    REQUIRE_OK(id);
    as(u"system"_s);
    REQUIRE_OK(AccessDesk(*workspace).leave(people.at(u"finance"_s)));
    signing(u"steward"_s);
    ApprovalPage page(*workspace);
    page.resize(1366, 768);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.showCase(*id);
    // a button that was just laid out is shown by the event loop
    REQUIRE(
        QTest::qWaitFor([&] { return in<QPushButton>(page, u"caseAdminister"_s)->isVisible(); }));
    auto *replace = in<QAction>(page, u"administer_transfer"_s);
    replace->trigger(); // asks for a reason first
    CHECK_FALSE(in<QPlainTextEdit>(page, u"caseOpinion"_s)->placeholderText().isEmpty());
    in<QPlainTextEdit>(page, u"caseOpinion"_s)->setPlainText(u"原经办人已离岗"_s);
    bool asked = false;
    QTimer::singleShot(0, &page, [&] {
        auto *dialog = page.findChild<ActDialog *>(u"actDialog"_s);
        REQUIRE(dialog);
        asked = true;
        auto *gone = in<QComboBox>(*dialog, u"actReplaced"_s);
        CHECK(gone->count() == 1);
        CHECK(gone->currentText().contains(u"finance"_s));
        auto *persons = in<QListWidget>(*dialog, u"actPeople"_s);
        CHECK_FALSE(in<QPushButton>(*dialog, u"actGo"_s)->isEnabled());
        for (int row = 0; row < persons->count(); ++row) {
            CHECK_FALSE(persons->item(row)->text().contains(u"finance"_s)); // has left
            if (persons->item(row)->text() == u"人-head"_s)
                persons->setCurrentRow(row);
        }
        if (const QString pictures = qEnvironmentVariable("ZS_PICTURES"); !pictures.isEmpty()) {
            page.grab().save(pictures + u"/steward.png"_s);
            dialog->grab().save(pictures + u"/replace.png"_s);
        }
        QTest::mouseClick(in<QPushButton>(*dialog, u"actGo"_s), Qt::LeftButton);
    });
    replace->trigger();
    CHECK(asked);
    const auto turns = turnsOf(ApprovalDesk(*workspace).read(*id)->state);
    REQUIRE(turns.size() == 1);
    CHECK(turns.front().person == people.at(u"head"_s));
}
