// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/photo_facts.h"

#include "photos/photo_marks.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>
#include <exiv2/exiv2.hpp>
#include <numbers>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Photos {
    Q_DECLARE_TR_FUNCTIONS(PhotoHint)
};

constexpr double kEarthRadius = 6'371'008.8; // metres, the mean of IUGG
constexpr qint64 kSameMoment = 120;          // seconds between taking and writing in a camera

/// Programs whose name in a photo says that it was worked on.
constexpr std::array kEditors{"photoshop"_L1,
                              "lightroom"_L1,
                              "gimp"_L1,
                              "snapseed"_L1,
                              "picsart"_L1,
                              "meitu"_L1,
                              "paint"_L1,
                              "pixelmator"_L1,
                              "affinity"_L1,
                              "darktable"_L1,
                              "capture one"_L1,
                              "acdsee"_L1,
                              "faststone"_L1,
                              "xnview"_L1,
                              "exiftool"_L1};

QString textOf(const Exiv2::ExifData &exif, const char *key)
{
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    return found == exif.end() ? QString() : QString::fromStdString(found->toString()).trimmed();
}

QDateTime timeOf(const Exiv2::ExifData &exif, const char *key)
{
    return QDateTime::fromString(textOf(exif, key), u"yyyy:MM:dd HH:mm:ss"_s);
}

/// A rational of an entry; nothing for a missing one or a denominator of zero.
std::optional<double> numberOf(const Exiv2::ExifData &exif, const char *key, std::size_t at = 0)
{
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    if (found == exif.end() || found->count() <= at)
        return std::nullopt;
    const Exiv2::Rational value = found->toRational(at);
    if (value.second == 0)
        return std::nullopt;
    return static_cast<double>(value.first) / value.second;
}

std::optional<double> degreesOf(const Exiv2::ExifData &exif,
                                const char *key,
                                const char *side,
                                QLatin1StringView negative)
{
    const auto degrees = numberOf(exif, key, 0);
    if (!degrees)
        return std::nullopt;
    const double value = *degrees + numberOf(exif, key, 1).value_or(0) / 60
                         + numberOf(exif, key, 2).value_or(0) / 3'600;
    const QString reference = textOf(exif, side);
    if (reference.isEmpty())
        return std::nullopt; // half a place is none
    return reference.startsWith(negative, Qt::CaseInsensitive) ? -value : value;
}

std::optional<PhotoPlace> placeOf(const Exiv2::ExifData &exif)
{
    const auto latitude =
        degreesOf(exif, "Exif.GPSInfo.GPSLatitude", "Exif.GPSInfo.GPSLatitudeRef", "S"_L1);
    const auto longitude =
        degreesOf(exif, "Exif.GPSInfo.GPSLongitude", "Exif.GPSInfo.GPSLongitudeRef", "W"_L1);
    if (!latitude || !longitude || std::abs(*latitude) > 90 || std::abs(*longitude) > 180)
        return std::nullopt;
    if (*latitude == 0 && *longitude == 0)
        return std::nullopt; // what receivers without a fix write
    return PhotoPlace{*latitude,
                      *longitude,
                      numberOf(exif, "Exif.GPSInfo.GPSHPositioningError").value_or(0),
                      textOf(exif, "Exif.GPSInfo.GPSMapDatum")};
}

QDateTime satelliteTime(const Exiv2::ExifData &exif)
{
    const QDate day = QDate::fromString(textOf(exif, "Exif.GPSInfo.GPSDateStamp"), u"yyyy:MM:dd"_s);
    const auto hour = numberOf(exif, "Exif.GPSInfo.GPSTimeStamp", 0);
    const auto minute = numberOf(exif, "Exif.GPSInfo.GPSTimeStamp", 1);
    if (!day.isValid() || !hour || !minute)
        return {};
    const QTime time(static_cast<int>(*hour), static_cast<int>(*minute));
    return time.isValid() ? QDateTime(day, time, QTimeZone::UTC) : QDateTime();
}

bool wasEdited(const PhotoFacts &facts)
{
    const bool byName = std::ranges::any_of(kEditors, [&](QLatin1StringView name) {
        return facts.software.contains(name, Qt::CaseInsensitive);
    });
    return byName
           || (facts.takenAt.isValid() && facts.changedAt.isValid()
               && std::abs(facts.takenAt.secsTo(facts.changedAt)) > kSameMoment);
}

} // namespace

Result<PhotoFacts> photoFacts(const QByteArray &bytes)
{
    try {
        const auto image =
            Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(bytes.constData()),
                                      static_cast<std::size_t>(bytes.size()));
        image->readMetadata();
        const Exiv2::ExifData &exif = image->exifData();
        PhotoFacts facts;
        facts.takenAt = timeOf(exif, "Exif.Photo.DateTimeOriginal");
        facts.changedAt = timeOf(exif, "Exif.Image.DateTime");
        facts.satelliteAt = satelliteTime(exif);
        facts.place = placeOf(exif);
        facts.camera =
            QString(textOf(exif, "Exif.Image.Make") + u' ' + textOf(exif, "Exif.Image.Model"))
                .trimmed();
        facts.software = textOf(exif, "Exif.Image.Software");
        facts.width = static_cast<int>(image->pixelWidth());
        facts.height = static_cast<int>(image->pixelHeight());
        const int orientation = textOf(exif, "Exif.Image.Orientation").toInt();
        facts.orientation = orientation >= 1 && orientation <= 8 ? orientation : 1;
        return facts;
    } catch (const std::exception &e) {
        return fail(ErrorCode::Invalid,
                    Photos::tr("This file is no picture, or it is damaged."),
                    QString::fromUtf8(e.what()));
    }
}

double metresBetween(const PhotoPlace &a, const PhotoPlace &b)
{
    const auto radians = [](double degrees) { return degrees * std::numbers::pi / 180; };
    const double north = std::sin(radians(b.latitude - a.latitude) / 2);
    const double east = std::sin(radians(b.longitude - a.longitude) / 2);
    const double half =
        north * north + std::cos(radians(a.latitude)) * std::cos(radians(b.latitude)) * east * east;
    return 2 * kEarthRadius * std::asin(std::min(1.0, std::sqrt(half)));
}

std::vector<HintedPhoto> photoHints(const PhotoFacts &facts, const PhotoSetting &setting)
{
    std::vector<HintedPhoto> hints;
    if (!facts.place)
        hints.push_back({PhotoHint::NoPlace, 0});
    if (!facts.takenAt.isValid())
        hints.push_back({PhotoHint::NoTime, 0});
    if (wasEdited(facts))
        hints.push_back({PhotoHint::Edited, 0});
    if (facts.takenAt.isValid() && setting.receivedAt.isValid()
        && facts.takenAt > setting.receivedAt.addSecs(kSameMoment))
        hints.push_back({PhotoHint::Future, 0});
    if (facts.place && setting.site) {
        const double metres = metresBetween(*facts.place, *setting.site);
        if (metres > setting.siteRadius + facts.place->accuracy)
            hints.push_back({PhotoHint::FarFromSite, metres});
    }
    const QDate day = facts.takenAt.date();
    if (day.isValid()
        && ((setting.from.isValid() && day < setting.from)
            || (setting.until.isValid() && day > setting.until)))
        hints.push_back({PhotoHint::OutsideTask, 0});
    // local and UTC are less than a day apart everywhere
    if (day.isValid() && facts.satelliteAt.isValid()
        && std::abs(day.daysTo(facts.satelliteAt.date())) > 1)
        hints.push_back({PhotoHint::ClockDiffers, 0});
    return hints;
}

QString hintCode(const HintedPhoto &hint)
{
    switch (hint.hint) {
    case PhotoHint::NoPlace:
        return u"no-place"_s;
    case PhotoHint::NoTime:
        return u"no-time"_s;
    case PhotoHint::Edited:
        return u"edited"_s;
    case PhotoHint::Future:
        return u"future"_s;
    case PhotoHint::FarFromSite:
        return u"far:%1"_s.arg(std::llround(hint.metres));
    case PhotoHint::OutsideTask:
        return u"outside-task"_s;
    case PhotoHint::ClockDiffers:
        return u"clock"_s;
    }
    return {};
}

QString hintText(const QString &code)
{
    if (code == "no-place"_L1)
        return Photos::tr("no position");
    if (code == "no-time"_L1)
        return Photos::tr("no time of taking");
    if (code == "edited"_L1)
        return Photos::tr("may have been edited");
    if (code == "future"_L1)
        return Photos::tr("taken after it came in");
    if (code.startsWith("far:"_L1))
        return Photos::tr("%1 m from the site").arg(code.sliced(4));
    if (code == "outside-task"_L1)
        return Photos::tr("not taken while the task ran");
    if (code == "clock"_L1)
        return Photos::tr("the camera's clock differs from the satellites'");
    if (code == "same"_L1)
        return Photos::tr("the same photo came before");
    if (code == "alike"_L1)
        return Photos::tr("much like a photo that came before");
    if (code == kVideoUnread)
        return Photos::tr("a video of which no stills can be made here");
    if (!cameraKeyOf(code).isEmpty())
        return Photos::tr("from a camera of the site");
    if (const auto video = videoMarkOf(code)) {
        const QString length = lengthText(video->seconds);
        return Photos::tr("a video of %1, %2 x %3, %4")
            .arg(length.isEmpty() ? Photos::tr("unknown length") : length)
            .arg(video->width)
            .arg(video->height)
            .arg(video->codec);
    }
    return {};
}

} // namespace zs
