// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include <QBuffer>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSlider>
#include <QTableWidget>

namespace {

/// An invented site: a wall that grows.
QByteArray wall(int rows, int quality)
{
    QImage picture(640, 480, QImage::Format_RGB32);
    picture.fill(QColor(190, 210, 230));
    QPainter painter(&picture);
    for (int r = 0; r < rows; ++r) {
        for (int c = 0; c < 8; ++c)
            painter.fillRect(
                c * 80 + (r % 2) * 20, 440 - r * 40, 70, 34, QColor(150 - r * 5, 80, 60));
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPEG", quality);
    return bytes;
}

} // namespace

TEST_CASE_METHOD(PageFixture,
                 "photos of a site stand side by side over time, those much alike are listed",
                 "[gui][field]")
{
    FieldKit kit = device(u"平板一"_s);
    int number = 0;
    for (const QByteArray &bytes : {wall(2, 90), wall(10, 90), wall(10, 60)}) {
        const QString photo = folder.filePath(u"wall%1.jpg"_s.arg(++number));
        QFile out(photo);
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(bytes) == bytes.size());
        out.close();
        const auto kept = kit.addFile(photo);
        REQUIRE_OK(kept);
        SurveyReport report;
        report.task = road.value();
        report.form = u"progress"_s;
        report.author = u"王五"_s;
        report.answers = {
            {u"main"_s,
             {{{u"percent"_s, QString::number(number * 10)}, {u"behind"_s, u"false"_s}}}},
            {u"pictures"_s, {{{u"photos"_s, toHex(kept->digest)}}}}};
        clock.advance(86'400'000);
        REQUIRE_OK(kit.fill(report, clock.now()));
    }
    const QString delta = folder.filePath(u"walls.zsfp"_s);
    REQUIRE_OK(kit.writeDelta(delta, clock.now()));
    REQUIRE_OK(FieldDesk(*workspace).take(delta));
    show();
    tab(u"fieldReports"_s);
    grab(u"reports_photos"_s);
    inDialog(u"reportPair"_s, [this](QDialog &dialog) {
        auto &left = child<QComboBox>(u"photoLeft"_s, &dialog);
        auto &right = child<QComboBox>(u"photoRight"_s, &dialog);
        REQUIRE(left.count() == 3);
        CHECK(left.currentIndex() == 0);
        CHECK(right.currentIndex() == 2);
        CHECK_FALSE(child<QLabel>(u"pictureLeft"_s, &dialog).pixmap().isNull());
        CHECK_FALSE(child<QLabel>(u"pictureRight"_s, &dialog).pixmap().isNull());
        auto &alike = child<QTableWidget>(u"photoAlikes"_s, &dialog);
        REQUIRE(alike.rowCount() == 1); // the same wall, saved twice; not the low one
        child<QSlider>(u"photoSlider"_s, &dialog).setValue(1);
        CHECK(right.currentIndex() == 1);
        alike.setCurrentCell(0, 0);
        CHECK(left.currentIndex() == 1);
        CHECK(right.currentIndex() == 2);
        left.setCurrentIndex(0);
        const QString shots = qEnvironmentVariable("ZS_GRAB_DIR");
        if (!shots.isEmpty())
            dialog.grab().save(shots + u"/photo_pair.png"_s);
    });
    INFO(failures.join(u'\n').toStdString());
    CHECK(failures.isEmpty());
}
