// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/video_look.h"

#include "support/made_video.h"
#include "support/stringify.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

/// Which of the three is strongest in the middle.
QChar strongest(const QImage &image)
{
    const QColor at = image.pixelColor(image.width() / 2, image.height() / 2);
    if (at.red() > at.green() && at.red() > at.blue())
        return u'r';
    return at.green() > at.blue() ? u'g' : u'b';
}

VideoSource sourceOf(const QByteArray &bytes)
{
    return {bytes.size(), [&bytes](std::int64_t at, char *into, std::int64_t most) {
                const auto part = QByteArrayView(bytes).sliced(at).first(
                    std::min<std::int64_t>(most, bytes.size() - at));
                std::ranges::copy(part, into);
                return std::int64_t{part.size()};
            }};
}

} // namespace

TEST_CASE("a video gives its length, size, kind, time, place and three stills of it", "[video]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"site.mp4"_s);
    VideoRecipe recipe;
    recipe.created = "2026-11-20T03:04:05.000000Z";
    recipe.place = "+31.2304+121.4737+012.300/";
    REQUIRE(makeVideo(path, recipe));
    const auto look = lookAtVideo(path);
    REQUIRE(look.has_value());
    CHECK(look->seconds > 5.8);
    CHECK(look->seconds < 6.3);
    CHECK(look->picture == QSize(160, 120));
    CHECK(look->codec == u"mpeg4"_s);
    CHECK(look->takenAt == QDateTime(QDate(2026, 11, 20), QTime(3, 4, 5), QTimeZone::UTC));
    REQUIRE(look->place.has_value());
    CHECK_THAT(look->place->latitude, Catch::Matchers::WithinAbs(31.2304, 1e-4));
    CHECK_THAT(look->place->longitude, Catch::Matchers::WithinAbs(121.4737, 1e-4));
    REQUIRE(look->stills.size() == 3);
    CHECK(strongest(look->stills[0].picture) == u'r');
    CHECK(strongest(look->stills[1].picture) == u'g');
    CHECK(strongest(look->stills[2].picture) == u'b');
    CHECK(look->stills[0].seconds < look->stills[1].seconds);
    CHECK(look->stills[0].picture.size() == QSize(160, 120));
}

TEST_CASE("stills are no larger than asked for, and a telephone's video stands upright", "[video]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"upright.mp4"_s);
    VideoRecipe recipe;
    recipe.width = 320;
    recipe.height = 240;
    recipe.upright = false;
    REQUIRE(makeVideo(path, recipe));
    VideoOptions options;
    options.longestEdge = 80;
    options.stills = 1;
    const auto look = lookAtVideo(path, options);
    REQUIRE(look.has_value());
    CHECK(look->picture == QSize(240, 320));
    REQUIRE(look->stills.size() == 1);
    CHECK(look->stills.front().picture.size() == QSize(60, 80));
}

TEST_CASE("a motion JPEG video and one of a single frame have stills, no frame twice", "[video]")
{
    QTemporaryDir folder;
    VideoRecipe recipe;
    recipe.codec = AV_CODEC_ID_MJPEG;
    const QString many = folder.filePath(u"many.avi"_s);
    REQUIRE(makeVideo(many, recipe));
    const auto three = lookAtVideo(many);
    REQUIRE(three.has_value());
    CHECK(three->codec == u"mjpeg"_s);
    CHECK(three->stills.size() == 3);
    recipe.frames = 1;
    const QString one = folder.filePath(u"one.mp4"_s);
    REQUIRE(makeVideo(one, recipe));
    const auto single = lookAtVideo(one);
    REQUIRE(single.has_value());
    CHECK(single->stills.size() == 1);
    CHECK(strongest(single->stills.front().picture) == u'r');
}

TEST_CASE("what is no video is refused in words", "[video]")
{
    QTemporaryDir folder;
    const auto text = lookAtVideo(written(folder, u"text.mp4"_s, "this is a letter, no video\n"));
    const auto none = lookAtVideo(written(folder, u"empty.mp4"_s, {}));
    const auto missing = lookAtVideo(folder.filePath(u"missing.mp4"_s));
    REQUIRE_FALSE(text.has_value());
    REQUIRE_FALSE(none.has_value());
    REQUIRE_FALSE(missing.has_value());
    CHECK(text.error().code == ErrorCode::Invalid);
    CHECK(none.error().code == ErrorCode::Invalid);
    CHECK(missing.error().code == ErrorCode::Io);
    CHECK_FALSE(text.error().message.isEmpty());
}

TEST_CASE("a video that was cut off or has bytes turned over gives stills or an error, never more",
          "[video]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"whole.avi"_s);
    REQUIRE(makeVideo(path));
    const QByteArray whole = bytesOf(path);
    const auto begun = lookAtVideo(sourceOf(whole.first(whole.size() * 2 / 3)));
    REQUIRE(begun.has_value()); // its beginning can be seen
    CHECK(strongest(begun->stills.front().picture) == u'r');
    const QString packed = folder.filePath(u"whole.mp4"_s);
    REQUIRE(makeVideo(packed));
    const QByteArray mp4 = bytesOf(packed);
    // the index of this container stands at its end
    CHECK_FALSE(lookAtVideo(sourceOf(mp4.first(mp4.size() / 2))).has_value());
    for (qsizetype i = 0; i < 60; ++i) {
        QByteArray bad = i % 2 == 0 ? whole : mp4;
        for (qsizetype k = 0; k < 8; ++k) {
            const qsizetype at = (i * 7'919 + k * 104'729) % bad.size();
            bad[at] = static_cast<char>(~bad.at(at));
        }
        const auto look = lookAtVideo(sourceOf(bad));
        CHECK((look.has_value() ? !look->stills.empty() : !look.error().message.isEmpty()));
    }
}

TEST_CASE("limits hold: pixels, time, and a source that fails", "[video]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"site.mp4"_s);
    REQUIRE(makeVideo(path));
    VideoOptions few;
    few.mostPixels = 160 * 119;
    const auto large = lookAtVideo(path, few);
    REQUIRE_FALSE(large.has_value());
    CHECK(large.error().message.contains(u"160"_s));
    VideoOptions hurried;
    hurried.mostMs = -1;
    const auto late = lookAtVideo(path, hurried);
    REQUIRE_FALSE(late.has_value());
    CHECK(late.error().message.contains(u"too long"_s));
    const auto broken = lookAtVideo(
        VideoSource{1'000, [](std::int64_t, char *, std::int64_t) { return std::int64_t{-1}; }});
    REQUIRE_FALSE(broken.has_value());
    CHECK(broken.error().code == ErrorCode::Io);
}

TEST_CASE("a play list makes nobody open another file", "[video]")
{
    QTemporaryDir folder;
    const QString video = folder.filePath(u"secret.ts"_s);
    VideoRecipe recipe;
    recipe.codec = AV_CODEC_ID_MPEG2VIDEO;
    REQUIRE(makeVideo(video, recipe));
    CHECK(lookAtVideo(video).has_value());
    const QByteArray list =
        "#EXTM3U\n#EXT-X-TARGETDURATION:6\n#EXTINF:6,\n" + video.toUtf8() + "\n#EXT-X-ENDLIST\n";
    CHECK_FALSE(lookAtVideo(written(folder, u"list.m3u8"_s, list)).has_value());
    CHECK_FALSE(lookAtVideo(written(folder, u"list.mp4"_s, list)).has_value());
    const QByteArray joined = "ffconcat version 1.0\nfile " + video.toUtf8() + "\n";
    CHECK_FALSE(lookAtVideo(written(folder, u"joined.mp4"_s, joined)).has_value());
}

TEST_CASE("places of ISO 6709 are read in all their forms", "[video]")
{
    const auto at = [](const char16_t *text) { return placeFromIso6709(QStringView(text)); };
    REQUIRE(at(u"+31.2304+121.4737/").has_value());
    const auto minutes = at(u"+3113.824+12128.422/");
    REQUIRE(minutes.has_value());
    CHECK_THAT(minutes->latitude, Catch::Matchers::WithinAbs(31.2304, 1e-4));
    CHECK_THAT(minutes->longitude, Catch::Matchers::WithinAbs(121.4737, 1e-4));
    const auto seconds = at(u"-311349.44-1212825.32+12.3/");
    REQUIRE(seconds.has_value());
    CHECK_THAT(seconds->latitude, Catch::Matchers::WithinAbs(-31.2304, 1e-4));
    CHECK(seconds->longitude < 0);
    CHECK_FALSE(at(u"+00.0000+000.0000/").has_value());
    CHECK_FALSE(at(u"+91.0+010.0/").has_value());
    CHECK_FALSE(at(u"+31.2/").has_value());
    CHECK_FALSE(at(u"somewhere").has_value());
    CHECK_FALSE(at(u"").has_value());
}
