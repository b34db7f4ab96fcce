// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/photo_likeness.h"

#include <QBuffer>
#include <QImageReader>

#include <bit>

namespace zs {

namespace {

constexpr int kColumns = 9;
constexpr int kRows = 8;
constexpr qint64 kMostPixels = 200'000'000;
constexpr int kQuality = 80;
constexpr int kThumbnail = 320; ///< longest edge

} // namespace

std::uint64_t photoLikeness(const QImage &image)
{
    if (image.isNull())
        return 0;
    const QImage grey =
        image.convertToFormat(QImage::Format_Grayscale8)
            .scaled(kColumns, kRows, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    std::uint64_t bits = 0;
    for (int y = 0; y < kRows; ++y) {
        const uchar *row = grey.constScanLine(y);
        for (int x = 0; x + 1 < kColumns; ++x)
            bits = bits << 1 | (row[x] < row[x + 1] ? 1U : 0U);
    }
    return bits;
}

int likenessDistance(std::uint64_t a, std::uint64_t b)
{
    return std::popcount(a ^ b);
}

QImage smallPicture(const QByteArray &bytes, int longestEdge)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > kMostPixels)
        return {};
    if (std::max(size.width(), size.height()) > longestEdge)
        reader.setScaledSize(size.scaled(longestEdge, longestEdge, Qt::KeepAspectRatio));
    return reader.read();
}

QByteArray jpegOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (image.isNull() || !buffer.open(QIODevice::WriteOnly)
        || !image.save(&buffer, "JPEG", kQuality))
        return {};
    return bytes;
}

PhotoSummary photoSummary(const QByteArray &bytes)
{
    const QImage small = smallPicture(bytes, kThumbnail);
    return {photoLikeness(small), jpegOf(small)};
}

} // namespace zs
