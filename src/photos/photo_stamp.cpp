// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/photo_stamp.h"

#include <QCoreApplication>

#include <cmath>
#include <exiv2/exiv2.hpp>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Photos {
    Q_DECLARE_TR_FUNCTIONS(PhotoHint)
};

/// "30/1 39/1 2664/100": degrees, minutes, seconds.
std::string degreesText(double degrees)
{
    const double all = std::abs(degrees);
    const auto whole = static_cast<long>(all);
    const auto minutes = static_cast<long>((all - static_cast<double>(whole)) * 60);
    const double seconds =
        (all - static_cast<double>(whole) - static_cast<double>(minutes) / 60) * 3'600;
    return std::to_string(whole) + "/1 " + std::to_string(minutes) + "/1 "
           + std::to_string(std::lround(seconds * 10'000)) + "/10000";
}

Exiv2::ExifData exifOf(const PhotoPlace &place, const QDateTime &takenAt)
{
    Exiv2::ExifData exif;
    const std::string at = takenAt.toString(u"yyyy:MM:dd HH:mm:ss"_s).toStdString();
    exif["Exif.Photo.DateTimeOriginal"] = at;
    exif["Exif.Image.DateTime"] = at;
    exif["Exif.GPSInfo.GPSLatitudeRef"] = place.latitude < 0 ? "S" : "N";
    exif["Exif.GPSInfo.GPSLongitudeRef"] = place.longitude < 0 ? "W" : "E";
    const auto rational = [&exif](const char *key, const std::string &text) {
        Exiv2::URationalValue value;
        value.read(text);
        exif.add(Exiv2::ExifKey(key), &value);
    };
    rational("Exif.GPSInfo.GPSLatitude", degreesText(place.latitude));
    rational("Exif.GPSInfo.GPSLongitude", degreesText(place.longitude));
    if (place.accuracy > 0)
        rational("Exif.GPSInfo.GPSHPositioningError",
                 std::to_string(std::lround(place.accuracy * 10)) + "/10");
    return exif;
}

} // namespace

Result<QByteArray>
stampedPhoto(const QByteArray &jpeg, const PhotoPlace &place, const QDateTime &takenAt)
{
    try { // Exiv2 tells its faults so
        const auto image =
            Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(jpeg.constData()),
                                      static_cast<std::size_t>(jpeg.size()));
        image->readMetadata();
        image->setExifData(exifOf(place, takenAt));
        image->writeMetadata();
        Exiv2::BasicIo &io = image->io();
        if (io.open() == 0) {
            const Exiv2::DataBuf all = io.read(io.size());
            return QByteArray(reinterpret_cast<const char *>(all.c_data()),
                              static_cast<qsizetype>(all.size()));
        }
    } catch (const Exiv2::Error &error) {
        return fail(ErrorCode::Invalid,
                    Photos::tr("Place and time cannot be written into this picture."),
                    QString::fromUtf8(error.what()));
    }
    return fail(ErrorCode::Invalid,
                Photos::tr("Place and time cannot be written into this picture."));
}

} // namespace zs
