// SPDX-License-Identifier: GPL-3.0-or-later
// Videos that come back from the field get their poster.
#include "commands/photo_desk.h"

#include "commands/field_photos.h"
#include "field_site.h"
#include "support/made_video.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>

namespace {

struct VideoSite : Site {
    FieldKit kit = device(u"平板一"_s);

    void report(const QString &file)
    {
        const auto kept = kit.addFile(file);
        REQUIRE_OK(kept);
        SurveyReport filled;
        filled.task = road.value();
        filled.form = u"problem"_s;
        filled.author = u"王五"_s;
        filled.answers = {{u"main"_s,
                           {{{u"kind"_s, u"safety"_s},
                             {u"urgent"_s, u"false"_s},
                             {u"text"_s, u"边坡"_s},
                             {u"place"_s, u"31.2304 121.4737 10"_s},
                             {u"video"_s, toHex(kept->digest)}}}}};
        REQUIRE_OK(kit.fill(filled, clock.now()));
    }
    [[nodiscard]] FieldPhoto only() const
    {
        const auto photos = PhotoDesk(*workspace).photosOf(project);
        REQUIRE_OK(photos);
        REQUIRE(photos->size() == 1);
        return photos->front();
    }
};

} // namespace

TEST_CASE_METHOD(VideoSite,
                 "a video from the field gets its poster, length, kind, time and place",
                 "[field][video]")
{
    const QString film = folder.filePath(u"slope.mp4"_s);
    VideoRecipe recipe;
    recipe.created = "2026-05-20T03:04:05.000000Z";
    recipe.place = "+31.2404+121.4737/"; // a kilometre away
    REQUIRE(makeVideo(film, recipe));
    report(film);
    take(send(kit));
    CHECK(only().thumbnail.isEmpty());
    PhotoDesk photos(*workspace);
    REQUIRE(photos.unseenVideos()->size() == 1);
    CHECK(photos.lookAtVideos() == 1);
    const FieldPhoto photo = only();
    const auto mark = videoMark(photo);
    REQUIRE(mark.has_value());
    CHECK(lengthText(mark->seconds) == u"0:06"_s);
    CHECK(mark->codec == u"mpeg4"_s);
    CHECK(mark->width == 160);
    const QImage poster = QImage::fromData(photo.thumbnail);
    REQUIRE_FALSE(poster.isNull()); // the middle one is green
    CHECK(poster.pixelColor(80, 60).green() > poster.pixelColor(80, 60).red());
    CHECK(photo.takenAt.date() == QDate(2026, 5, 20));
    CHECK(photo.fix == FixSource::Photo);
    CHECK(photo.latitude > 31.24);
    CHECK(photo.hints.contains(u"far:"));
    CHECK_FALSE(photoHintTexts(photo).isEmpty());
    // the original is what it was
    const auto file = workspace->attachment(photo.attachment);
    REQUIRE_OK(file);
    QFile original(film);
    REQUIRE(original.open(QIODevice::ReadOnly));
    CHECK(workspace->files().get(digestFromBytes(file->digest)) == original.readAll());
    // once is enough
    CHECK(photos.unseenVideos()->empty());
    CHECK(photos.lookAtVideos() == 0);
}

TEST_CASE_METHOD(VideoSite, "a video that cannot be decoded is marked, and stays", "[field][video]")
{
    const QString film = folder.filePath(u"broken.mp4"_s);
    REQUIRE(makeVideo(film));
    QFile file(film);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(file.size() / 2)); // the index is gone
    file.close();
    report(film);
    take(send(kit));
    PhotoDesk photos(*workspace);
    CHECK(photos.lookAtVideos() == 1);
    CHECK(only().thumbnail.isEmpty());
    CHECK(only().hints.contains(kVideoUnread));
    CHECK_FALSE(videoMark(only()).has_value());
    CHECK(photos.unseenVideos()->empty());
    const auto kept = workspace->attachment(only().attachment);
    REQUIRE_OK(kept);
    CHECK(workspace->files().has(digestFromBytes(kept->digest)));
}

TEST_CASE_METHOD(VideoSite,
                 "a video whose file is missing is left for later; one that was changed is told",
                 "[field][video]")
{
    const QString film = folder.filePath(u"slope.mp4"_s);
    REQUIRE(makeVideo(film));
    report(film);
    take(send(kit));
    PhotoDesk photos(*workspace);
    const auto file = workspace->attachment(only().attachment);
    REQUIRE_OK(file);
    const QString kept = workspace->files().pathOf(digestFromBytes(file->digest));
    REQUIRE(QFile::rename(kept, kept + u".away"_s));
    CHECK(photos.lookAtVideos() == 0);
    CHECK(photos.unseenVideos()->size() == 1);
    REQUIRE(QFile::rename(kept + u".away"_s, kept));
    {
        QFile sealed(kept);
        REQUIRE(sealed.open(QIODevice::ReadWrite));
        sealed.seek(200);
        const char was = sealed.peek(1).at(0);
        sealed.write(QByteArray(1, static_cast<char>(~was)));
    }
    const auto damaged = photos.videoFiles().look(file->digest);
    REQUIRE_FALSE(damaged.has_value());
    CHECK(damaged.error().code == ErrorCode::Corrupt);
}

TEST_CASE_METHOD(VideoSite, "a large video is looked at without being read whole", "[field][video]")
{
    const QString film = folder.filePath(u"long.mp4"_s);
    VideoRecipe recipe;
    recipe.codec = AV_CODEC_ID_MJPEG;
    recipe.width = 640;
    recipe.height = 480;
    recipe.frames = 600;
    REQUIRE(makeVideo(film, recipe));
    QFile file(film);
    REQUIRE(file.open(QIODevice::Append));
    REQUIRE(file.write(QByteArray(8 << 20, '\0')) > 0); // what players pass over
    file.close();
    report(film);
    take(send(kit));
    CHECK(PhotoDesk(*workspace).lookAtVideos() == 1);
    const auto mark = videoMark(only());
    REQUIRE(mark.has_value());
    CHECK(lengthText(mark->seconds) == u"1:00"_s);
}
