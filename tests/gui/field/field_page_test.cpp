// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"
#include "ui/field/kit_tab.h"
#include "ui/field/survey_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>

TEST_CASE_METHOD(
    PageFixture,
    "a conflict shows both sides with their authors, and a person's decision is stored",
    "[gui][field]")
{
    FieldKit one = device(u"平板一"_s);
    FieldKit two = device(u"平板二"_s);
    bring(one, 40);
    bring(two, 60);
    show();
    grab(u"devices"_s);
    CHECK(child<QTableWidget>(u"fieldDeviceTable"_s).rowCount() == 2);
    CHECK(child<QTableWidget>(u"fieldPackageTable"_s).rowCount() == 4);
    tab(u"fieldClashes"_s);
    grab(u"clashes"_s);
    auto &sides = child<QTableWidget>(u"clashSides"_s);
    REQUIRE(sides.rowCount() == 3); // two sides, and what stands now
    CHECK(sides.item(0, 0)->text() == u"40%"_s);
    CHECK(sides.item(1, 0)->text() == u"60%"_s);
    CHECK(sides.item(1, 1)->text() == u"王五"_s);
    CHECK(sides.item(1, 2)->text() == u"平板二"_s);
    CHECK_FALSE(child<QPushButton>(u"clashDecide"_s).isEnabled());
    sides.setCurrentCell(1, 0);
    inDialog(u"clashDecide"_s, [this](QDialog &dialog) {
        auto &ahead = child<QPushButton>(u"goAhead"_s, &dialog);
        CHECK_FALSE(ahead.isEnabled());
        child<QPlainTextEdit>(u"reasonText"_s, &dialog).setPlainText(u"现场复核"_s);
        REQUIRE(ahead.isEnabled());
        QTest::mouseClick(&ahead, Qt::LeftButton);
    });
    CHECK(failures.isEmpty());
    CHECK(messages.size() == 1);
    CHECK(child<QTableWidget>(u"clashTable"_s).rowCount() == 0);
    CHECK(workspace->storedTask(road)->value().percentComplete == 60);
}

TEST_CASE_METHOD(PageFixture,
                 "a form filled in on the device comes back, and is taken over on the page",
                 "[gui][field]")
{
    FieldKit kit = device(u"平板一"_s);
    show();
    tab(u"fieldKit"_s);
    CHECK_FALSE(child<QPushButton>(u"kitFill"_s).isEnabled());
    child<KitTab>(u"fieldKit"_s).show(std::move(kit));
    child<QLineEdit>(u"kitAuthor"_s).setText(u"李四"_s);
    grab(u"kit"_s);
    inDialog(u"kitFill"_s, [this](QDialog &dialog) {
        auto &keep = child<QPushButton>(u"goAhead"_s, &dialog);
        QTest::mouseClick(&keep, Qt::LeftButton);
        CHECK(dialog.isVisible()); // what must be filled in is told at its field
        CHECK(child<QLabel>(u"percentNote"_s, &dialog).isVisible());
        CHECK_FALSE(child<QComboBox>(u"reason"_s, &dialog).isVisible());
        QTest::keyClicks(&child<QLineEdit>(u"percent"_s, &dialog), u"45"_s);
        child<QComboBox>(u"behind"_s, &dialog).setCurrentIndex(1);
        CHECK(child<QComboBox>(u"reason"_s, &dialog).isVisible());
        child<QComboBox>(u"reason"_s, &dialog).setCurrentIndex(2);
        const QString shots = qEnvironmentVariable("ZS_GRAB_DIR");
        if (!shots.isEmpty())
            dialog.grab().save(shots + u"/survey.png"_s);
        QTest::mouseClick(&keep, Qt::LeftButton);
        CHECK_FALSE(dialog.isVisible());
    });
    const QString delta = folder.filePath(u"back.zsfp"_s);
    nextAnswer::path(delta);
    QTest::mouseClick(&child<QPushButton>(u"kitSend"_s), Qt::LeftButton);
    tab(u"fieldDevices"_s);
    nextAnswer::path(delta);
    QTest::mouseClick(&child<QPushButton>(u"fieldTake"_s), Qt::LeftButton);
    INFO(failures.join(u'\n').toStdString());
    REQUIRE(failures.isEmpty());
    CHECK(workspace->storedTask(road)->value().percentComplete == 45);
    tab(u"fieldReports"_s);
    grab(u"reports"_s);
    auto &table = child<QTableWidget>(u"reportTable"_s);
    REQUIRE(table.rowCount() == 1);
    CHECK(table.item(0, 4)->text() == u"李四"_s);
    QTest::mouseClick(&child<QPushButton>(u"reportAccept"_s), Qt::LeftButton);
    CHECK_FALSE(child<QPushButton>(u"reportAccept"_s).isEnabled());
    CHECK(FieldDesk(*workspace).reports()->front().row.state == ReportState::Accepted);
}
