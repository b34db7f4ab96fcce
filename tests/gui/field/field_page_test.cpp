// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/map_desk.h"
#include "page_fixture.h"
#include "sample/map_sample.h"
#include "ui/field/kit_map_dialog.h"
#include "ui/field/kit_tab.h"
#include "ui/field/survey_dialog.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_frame.h"

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

TEST_CASE_METHOD(PageFixture,
                 "the device shows its sites on the base map that came along, and where it is",
                 "[gui][field]")
{
    const auto parts = sampleMapLayers(sampleCity());
    REQUIRE_OK(parts);
    MapLayer base;
    base.kind = LayerKind::Raster;
    base.name = u"示例底图"_s;
    base.source = u"虚构"_s;
    base.reviewNumber = u"虚构审字1号"_s;
    base.shown = true;
    REQUIRE_OK(MapDesk(*workspace).addLayer(base, {}, parts->base));
    const auto area = areaShape(
        {{110.00, 30.00}, {110.02, 30.00}, {110.02, 30.02}, {110.00, 30.02}, {110.00, 30.00}});
    REQUIRE_OK(MapDesk(*workspace).draw(project, road, area, 0));
    FieldKit kit = device(u"平板一"_s);
    REQUIRE(kit.maps().size() == 1);
    const QString nmea = folder.filePath(u"nmea.txt"_s);
    QFile file(nmea);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("$GPGGA,041530.00,3000.6000,N,11000.6000,E,1,08,0.9,505.2,M,,M,,*71\r\n");
    file.close();
    show();
    tab(u"fieldKit"_s);
    CHECK_FALSE(child<QPushButton>(u"kitMap"_s).isEnabled());
    child<KitTab>(u"fieldKit"_s).show(std::move(kit));
    auto &receiver = child<QLineEdit>(u"kitReceiver"_s);
    CHECK_FALSE(child<QPushButton>(u"kitLocate"_s).isEnabled());
    receiver.setFocus();
    QTest::keyClicks(&receiver, nmea);
    QTest::keyClick(&receiver, Qt::Key_Return);
    CHECK(receiverPath() == nmea);
    QTest::mouseClick(&child<QPushButton>(u"kitLocate"_s), Qt::LeftButton);
    INFO(child<QLabel>(u"kitHere"_s).text().toStdString());
    CHECK(child<QLabel>(u"kitHere"_s).text().contains(u"30.010000"_s));
    grab(u"kit_place"_s);
    inDialog(u"kitMap"_s, [this](QDialog &dialog) {
        auto *frame = dialog.findChild<MapFrame *>(u"mapFrame"_s);
        REQUIRE(frame);
        REQUIRE(frame->canvas());
        const MapScene &scene = frame->canvas()->scene();
        CHECK(scene.works.size() == 1);
        REQUIRE(scene.marks.size() == 2);
        CHECK(std::abs(scene.marks.back().at.latitude - 30.01) < 1e-6);
        CHECK(scene.credits.join(u' ').contains(u"虚构审字1号"_s));
        CHECK_FALSE(child<QLabel>(u"kitMapNote"_s, &dialog).isVisible());
        CHECK(frame->server() != nullptr);
        QTest::qWait(400);
        const QString shots = qEnvironmentVariable("ZS_GRAB_DIR");
        if (!shots.isEmpty())
            dialog.grab().save(shots + u"/kit_map.png"_s);
    });
    CHECK(failures.isEmpty());
}

TEST_CASE_METHOD(PageFixture,
                 "a form of the whole project is designed, filled in and told with its place",
                 "[gui][field]")
{
    SurveyForm diary = shippedSurveyForms().front();
    diary.key = u"diary"_s;
    diary.name = {u"巡查日志"_s, u"Site diary"_s};
    diary.ofTask = false;
    SurveyField place;
    place.key = u"place"_s;
    place.name = {u"位置"_s, u"Place"_s};
    place.type = SurveyType::Place;
    place.required = true;
    diary.groups = {{u"day"_s, {u"当日"_s, u"The day"_s}, 1, {place}}};
    {
        FieldDesk desk(*workspace);
        const auto draft = desk.saveForm(diary);
        REQUIRE_OK(draft);
        REQUIRE_OK(desk.publishForm(*draft));
    }
    FieldKit kit = device(u"平板一"_s);
    const QString nmea = folder.filePath(u"nmea.txt"_s);
    QFile file(nmea);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("$GPGGA,041530.00,3000.6000,N,11000.6000,E,1,08,0.9,505.2,M,,M,,*71\r\n");
    file.close();
    setReceiverPath(nmea);
    show();
    tab(u"fieldKit"_s);
    child<KitTab>(u"fieldKit"_s).show(std::move(kit));
    auto &forms = child<QComboBox>(u"kitForm"_s);
    forms.setCurrentIndex(forms.findText(diary.name.text(), Qt::MatchStartsWith));
    REQUIRE(forms.currentText().startsWith(diary.name.text()));
    child<QTableWidget>(u"kitTasks"_s).setCurrentCell(-1, -1); // no task is needed
    inDialog(u"kitFill"_s, [&](QDialog &dialog) {
        CHECK(dialog.windowTitle().contains(diary.name.text()));
        QTest::mouseClick(&child<QPushButton>(u"placeAsk"_s, &dialog), Qt::LeftButton);
        auto &text = child<QLineEdit>(u"placeText"_s, &dialog);
        CHECK(text.text().startsWith(u"30.010000 110.010000"_s));
        CHECK(child<QLabel>(u"placeWords"_s, &dialog).isVisible());
        const QString shots = qEnvironmentVariable("ZS_GRAB_DIR");
        if (!shots.isEmpty())
            dialog.grab().save(shots + u"/survey_place.png"_s);
        QTest::mouseClick(&child<QPushButton>(u"goAhead"_s, &dialog), Qt::LeftButton);
    });
    inDialog(u"kitFill"_s, [this](QDialog &dialog) { // told by the receiver, then changed by hand
        QTest::mouseClick(&child<QPushButton>(u"placeAsk"_s, &dialog), Qt::LeftButton);
        auto &text = child<QLineEdit>(u"placeText"_s, &dialog);
        text.setText(u"30.5 110.5 3"_s);
        CHECK_FALSE(child<QLabel>(u"placeWords"_s, &dialog).isVisible());
        QTest::mouseClick(&child<QPushButton>(u"goAhead"_s, &dialog), Qt::LeftButton);
    });
    const QString delta = folder.filePath(u"back.zsfp"_s);
    nextAnswer::path(delta);
    QTest::mouseClick(&child<QPushButton>(u"kitSend"_s), Qt::LeftButton);
    INFO(failures.join(u'\n').toStdString());
    REQUIRE_OK(FieldDesk(*workspace).take(delta));
    const auto reports = FieldDesk(*workspace).reports();
    REQUIRE_OK(reports);
    REQUIRE(reports->size() == 2);
    std::vector fixes{reports->front().row.fix, reports->back().row.fix};
    std::ranges::sort(fixes);
    CHECK(fixes == std::vector{FixSource::Satellite, FixSource::Manual});
    tab(u"fieldReports"_s);
    child<QTableWidget>(u"reportTable"_s).setCurrentCell(1, 0);
    grab(u"report_place"_s);
}
