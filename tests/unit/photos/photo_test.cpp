// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/photo_facts.h"
#include "photos/photo_likeness.h"
#include "photos/photo_marks.h"
#include "photos/photo_stamp.h"
#include "support/stringify.h"

#include <QBuffer>
#include <QPainter>
#include <QTimeZone>

#include <exiv2/exiv2.hpp>

using namespace zs;
using namespace Qt::StringLiterals;

namespace {

QImage scene(int seed, QSize size = {640, 480})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    std::uint32_t state = static_cast<std::uint32_t>(seed);
    for (int i = 0; i < 12; ++i) {
        state = state * 1'664'525 + 1'013'904'223;
        const int x = static_cast<int>(state >> 8) % size.width();
        state = state * 1'664'525 + 1'013'904'223;
        const int y = static_cast<int>(state >> 8) % size.height();
        painter.fillRect(std::abs(x),
                         std::abs(y),
                         size.width() / 4,
                         size.height() / 4,
                         QColor::fromHsv(i * 30, 200, 40 + i * 16));
    }
    return image;
}

using Tags = std::vector<std::pair<const char *, const char *>>;

QByteArray photo(const Tags &tags)
{
    const QByteArray jpeg = jpegOf(scene(1));
    REQUIRE_FALSE(jpeg.isEmpty());
    const auto image =
        Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(jpeg.constData()),
                                  static_cast<std::size_t>(jpeg.size()));
    image->readMetadata();
    Exiv2::ExifData exif;
    for (const auto &[key, value] : tags) {
        Exiv2::ExifKey tag(key);
        auto made = Exiv2::Value::create(tag.defaultTypeId());
        REQUIRE(made->read(value) == 0);
        exif.add(tag, made.get());
    }
    image->setExifData(exif);
    image->writeMetadata();
    Exiv2::BasicIo &io = image->io();
    REQUIRE(io.open() == 0);
    const Exiv2::DataBuf all = io.read(io.size());
    return {reinterpret_cast<const char *>(all.c_data()), static_cast<qsizetype>(all.size())};
}

const Tags kGood{{"Exif.Photo.DateTimeOriginal", "2026:03:10 09:30:00"},
                 {"Exif.Image.DateTime", "2026:03:10 09:30:01"},
                 {"Exif.Image.Make", "示例"},
                 {"Exif.GPSInfo.GPSLatitudeRef", "N"},
                 {"Exif.GPSInfo.GPSLatitude", "30/1 39/1 2664/100"},
                 {"Exif.GPSInfo.GPSLongitudeRef", "E"},
                 {"Exif.GPSInfo.GPSLongitude", "104/1 3/1 5652/100"},
                 {"Exif.GPSInfo.GPSHPositioningError", "5/1"},
                 {"Exif.GPSInfo.GPSDateStamp", "2026:03:10"},
                 {"Exif.GPSInfo.GPSTimeStamp", "1/1 30/1 0/1"}};

PhotoSetting atSite()
{
    PhotoSetting setting;
    setting.site = PhotoPlace{30.6574, 104.0657, 0, {}};
    setting.from = QDate(2026, 3, 1);
    setting.until = QDate(2026, 3, 31);
    setting.receivedAt = QDateTime(QDate(2026, 3, 11), QTime(8, 0));
    return setting;
}

QStringList codes(const PhotoFacts &facts, const PhotoSetting &setting)
{
    QStringList all;
    for (const HintedPhoto &hint : photoHints(facts, setting)) {
        all << hintCode(hint);
        CHECK_FALSE(hintText(hintCode(hint)).isEmpty());
    }
    return all;
}

PhotoFacts factsOf(const Tags &tags)
{
    const auto facts = photoFacts(photo(tags));
    REQUIRE_OK(facts);
    return *facts;
}

Tags with(const char *key, const char *value)
{
    Tags tags = kGood;
    std::erase_if(tags, [key](const auto &tag) { return std::string_view(tag.first) == key; });
    if (value)
        tags.emplace_back(key, value);
    return tags;
}

} // namespace

TEST_CASE("position and time are read as the camera wrote them", "[photos]")
{
    const PhotoFacts facts = factsOf(kGood);
    CHECK(facts.takenAt == QDateTime(QDate(2026, 3, 10), QTime(9, 30)));
    REQUIRE(facts.place);
    CHECK(std::abs(facts.place->latitude - 30.6574) < 1e-6);
    CHECK(std::abs(facts.place->longitude - 104.0657) < 1e-6);
    CHECK(facts.place->accuracy == 5);
    CHECK(facts.satelliteAt == QDateTime(QDate(2026, 3, 10), QTime(1, 30), QTimeZone::UTC));
    CHECK(facts.width == 640);
    CHECK(codes(facts, atSite()).isEmpty());
    const PhotoFacts south = factsOf(with("Exif.GPSInfo.GPSLatitudeRef", "S"));
    CHECK(south.place->latitude < -30);
}

TEST_CASE("what looks odd about a photo is told, one hint each", "[photos]")
{
    CHECK(codes(factsOf({}), atSite()) == QStringList({u"no-place"_s, u"no-time"_s}));
    CHECK(codes(factsOf(with("Exif.Image.Software", "Adobe Photoshop 25")), atSite())
          == QStringList{u"edited"_s});
    CHECK(codes(factsOf(with("Exif.Image.DateTime", "2026:03:10 11:00:00")), atSite())
          == QStringList{u"edited"_s});
    CHECK(codes(factsOf(with("Exif.GPSInfo.GPSLatitudeRef", nullptr)), atSite())
          == QStringList{u"no-place"_s});
    PhotoSetting setting = atSite();
    setting.site->latitude += 0.02; // some 2.2 km
    const QStringList far = codes(factsOf(kGood), setting);
    REQUIRE(far.size() == 1);
    CHECK(far[0].startsWith(u"far:22"_s));
    setting = atSite();
    setting.until = QDate(2026, 3, 9);
    CHECK(codes(factsOf(kGood), setting) == QStringList{u"outside-task"_s});
    setting = atSite();
    setting.receivedAt = QDateTime(QDate(2026, 3, 10), QTime(9, 0));
    CHECK(codes(factsOf(kGood), setting) == QStringList{u"future"_s});
    CHECK(codes(factsOf(with("Exif.GPSInfo.GPSDateStamp", "2026:01:10")), atSite())
          == QStringList{u"clock"_s});
}

TEST_CASE("places that cannot be are none", "[photos]")
{
    CHECK_FALSE(factsOf(with("Exif.GPSInfo.GPSLatitude", "95/1 0/1 0/1")).place);
    CHECK_FALSE(factsOf(with("Exif.GPSInfo.GPSLatitude", "30/0 0/1 0/1")).place);
    Tags zero = with("Exif.GPSInfo.GPSLatitude", "0/1 0/1 0/1");
    std::erase_if(zero, [](const auto &tag) {
        return std::string_view(tag.first) == "Exif.GPSInfo.GPSLongitude";
    });
    zero.emplace_back("Exif.GPSInfo.GPSLongitude", "0/1 0/1 0/1");
    CHECK_FALSE(factsOf(zero).place);
}

TEST_CASE("what is no picture, or is cut off, is refused and never read beyond its end", "[photos]")
{
    CHECK(!photoFacts({}));
    CHECK(!photoFacts("not a picture"));
    CHECK(smallPicture("not a picture", 100).isNull());
    const QByteArray whole = photo(kGood);
    for (qsizetype size = 0; size < std::min<qsizetype>(whole.size(), 900); size += 7)
        (void)photoFacts(whole.first(size));
}

TEST_CASE("a degree of latitude is 111.2 km, and distances do not depend on the order", "[photos]")
{
    const PhotoPlace a{30, 104, 0, {}};
    const PhotoPlace b{31, 104, 0, {}};
    CHECK(std::abs(metresBetween(a, b) - 111'195) < 5);
    CHECK(metresBetween(a, b) == metresBetween(b, a));
    CHECK(metresBetween(a, a) == 0);
}

TEST_CASE("the same scene in another size or compression is much alike, another one is not",
          "[photos]")
{
    const QImage image = scene(1);
    const std::uint64_t hash = photoLikeness(image);
    CHECK(likenessDistance(hash,
                           photoLikeness(image.scaled(
                               320, 240, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)))
          <= kMuchAlike);
    CHECK(likenessDistance(hash, photoLikeness(smallPicture(jpegOf(image), 200))) <= kMuchAlike);
    int alike = 0;
    for (int seed = 2; seed < 40; ++seed)
        alike += likenessDistance(hash, photoLikeness(scene(seed))) <= kMuchAlike ? 1 : 0;
    CHECK(alike == 0);
    CHECK(smallPicture(jpegOf(image), 100).size() == QSize(100, 75));
    CHECK(photoLikeness({}) == 0);
}

TEST_CASE("a length is told as a clock tells it", "[photos]")
{
    CHECK(lengthText(5) == u"0:05"_s);
    CHECK(lengthText(65.4) == u"1:05"_s);
    CHECK(lengthText(3'723) == u"1:02:03"_s);
    CHECK(lengthText(0.2) == u"0:01"_s);
    CHECK(lengthText(0).isEmpty());
    CHECK(lengthText(std::nan("")).isEmpty());
}

TEST_CASE("what a row says of a video or a camera is written and read the same way", "[photos]")
{
    const VideoMark mark{12.4, 1920, 1080, u"h264"_s};
    CHECK(videoMarkOf(videoCode(mark)) == mark);
    CHECK(hintText(videoCode(mark)).contains(u"0:12"_s));
    CHECK_FALSE(videoMarkOf(u"video").has_value());
    CHECK_FALSE(videoMarkOf(u"video:1:2").has_value());
    CHECK_FALSE(videoMarkOf(u"edited").has_value());
    CHECK(cameraKeyOf(cameraCode(u"abc"_s)) == u"abc"_s);
    CHECK(cameraKeyOf(u"edited").isEmpty());
    CHECK_FALSE(hintText(kVideoUnread).isEmpty());
}

TEST_CASE("place and time that are written into a picture are read out of it again", "[photos]")
{
    const QDateTime at(QDate(2026, 3, 10), QTime(9, 30, 15));
    const auto stamped = stampedPhoto(jpegOf(scene(3)), {30.657412, 104.065733, 4.5, {}}, at);
    REQUIRE_OK(stamped);
    const auto facts = photoFacts(*stamped);
    REQUIRE_OK(facts);
    CHECK(facts->takenAt == at);
    REQUIRE(facts->place.has_value());
    CHECK(std::abs(facts->place->latitude - 30.657412) < 1e-7);
    CHECK(std::abs(facts->place->longitude - 104.065733) < 1e-7);
    CHECK(facts->place->accuracy == 4.5);
    const auto south = stampedPhoto(jpegOf(scene(3)), {-33.5, -70.25, 0, {}}, at);
    REQUIRE_OK(south);
    CHECK(std::abs(photoFacts(*south)->place->latitude + 33.5) < 1e-7);
    CHECK(std::abs(photoFacts(*south)->place->longitude + 70.25) < 1e-7);
    CHECK_FALSE(stampedPhoto("no picture", {1, 2, 0, {}}, at).has_value());
}
