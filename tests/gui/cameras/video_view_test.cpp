// SPDX-License-Identifier: GPL-3.0-or-later
// A video from the field: its poster in the report, its stills side by side.
#include "commands/photo_desk.h"
#include "page_fixture.h"
#include "support/made_video.h"
#include "ui/photos/photo_strip.h"

#include <QLabel>
#include <QTableWidget>

namespace {

void report(PageFixture &site, FieldKit &kit, const QString &file)
{
    const auto kept = kit.addFile(file);
    REQUIRE_OK(kept);
    SurveyReport filled;
    filled.task = site.road.value();
    filled.form = u"problem"_s;
    filled.author = u"王五"_s;
    filled.answers = {{u"main"_s,
                       {{{u"kind"_s, u"safety"_s},
                         {u"urgent"_s, u"false"_s},
                         {u"text"_s, u"边坡"_s},
                         {u"video"_s, toHex(kept->digest)}}}}};
    REQUIRE_OK(kit.fill(filled, site.clock.now()));
    const QString delta = site.folder.filePath(u"video.zsfp"_s);
    REQUIRE_OK(kit.writeDelta(delta, site.clock.now()));
    REQUIRE_OK(FieldDesk(*site.workspace).take(delta));
}

} // namespace

TEST_CASE_METHOD(PageFixture,
                 "a video gets its poster beside the window, and its stills stand side by side",
                 "[gui][field][video]")
{
    FieldKit kit = device(u"平板一"_s);
    const QString film = folder.filePath(u"slope.mp4"_s);
    VideoRecipe recipe;
    recipe.width = 640;
    recipe.height = 360;
    recipe.frames = 80;
    recipe.colours = {QColor(60, 130, 70), QColor(180, 140, 80), QColor(90, 90, 160)};
    REQUIRE(makeVideo(film, recipe));
    report(*this, kit, film);
    show();
    tab(u"fieldReports"_s);
    auto &strip = child<PhotoStrip>(u"reportPhotos"_s);
    REQUIRE(QTest::qWaitFor(
        [&] { return strip.count() == 1 && !strip.photos().front().thumbnail.isEmpty(); }));
    CHECK(strip.item(0)->toolTip().contains(u"0:08"));
    CHECK_FALSE(child<QLabel>(u"reportPhoto"_s).pixmap().isNull());
    CHECK(messages.size() == 1);
    grab(u"report_video"_s);
    bool met = false;
    QTimer::singleShot(0, page.get(), [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        met = QTest::qWaitFor([&] { return dialog->findChild<QLabel *>(u"videoStill3"_s); });
        for (int i = 1; i <= 3; ++i)
            CHECK_FALSE(child<QLabel>(u"videoStill%1"_s.arg(i), dialog).pixmap().isNull());
        QTest::qWait(50);
        if (const QString folderPath = qEnvironmentVariable("ZS_GRAB_DIR"); !folderPath.isEmpty())
            dialog->grab().save(folderPath + u"/video_stills.png"_s);
        dialog->reject();
    });
    strip.setFocus();
    QTest::keyClick(&strip, Qt::Key_Return);
    CHECK(met);
    CHECK(failures.isEmpty());
    page->refresh(); // it is not looked at a second time
    QTest::qWait(100);
    CHECK(messages.size() == 1);
}

TEST_CASE_METHOD(PageFixture, "a video that cannot be decoded says so", "[gui][field][video]")
{
    FieldKit kit = device(u"平板一"_s);
    const QString film = folder.filePath(u"broken.mp4"_s);
    REQUIRE(makeVideo(film));
    QFile file(film);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(file.size() / 2));
    file.close();
    report(*this, kit, film);
    show();
    tab(u"fieldReports"_s);
    REQUIRE(QTest::qWaitFor([&] { return messages.size() == 1; }));
    CHECK(child<QLabel>(u"reportPhoto"_s).text().contains(u"no stills"));
    inDialog(u"reportOpen"_s, [this](QDialog &dialog) {
        auto &poster = child<QLabel>(u"videoPoster"_s, &dialog);
        CHECK(QTest::qWaitFor([&] { return poster.text().contains(u"damaged"); }));
    });
    CHECK(failures.isEmpty());
}
