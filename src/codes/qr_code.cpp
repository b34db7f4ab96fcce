// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/qr_code.h"

#include <QCoreApplication>

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>
#include <exception>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(QrCode)
};

constexpr int kQuiet = 4; ///< modules of white around it, as the standard asks
constexpr int kLongest = 500;
constexpr int kCorrection = 6; ///< of 0 to 8: a fourth may be damaged
constexpr qsizetype kLargestSide = 4'000;

QImage pictureOf(const ZXing::BitMatrix &modules, int pixels)
{
    const int side = modules.width();
    QImage small(side, side, QImage::Format_Grayscale8);
    for (int y = 0; y < side; ++y) {
        uchar *line = small.scanLine(y);
        for (int x = 0; x < side; ++x)
            line[x] = modules.get(x, y) ? 0 : 255;
    }
    return small.scaled(
        side * pixels, side * pixels, Qt::IgnoreAspectRatio, Qt::FastTransformation);
}

} // namespace

Result<QImage> qrCode(const QString &text, int pixels)
{
    if (text.isEmpty() || text.size() > kLongest)
        return fail(ErrorCode::Invalid, Words::tr("This text does not fit into a code."));
    try { // the library's exceptions end here
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setEncoding(ZXing::CharacterSet::UTF8).setEccLevel(kCorrection).setMargin(kQuiet);
        const auto modules = writer.encode(text.toUtf8().toStdString(), 0, 0);
        return pictureOf(modules, std::clamp(pixels, 1, 64));
    } catch (const std::exception &e) {
        return fail(ErrorCode::Internal,
                    Words::tr("This text does not fit into a code."),
                    QString::fromUtf8(e.what()));
    }
}

QStringList readQrCodes(const QImage &picture)
{
    if (picture.isNull())
        return {};
    QImage grey = picture;
    if (std::max(grey.width(), grey.height()) > kLargestSide)
        grey =
            grey.scaled(kLargestSide, kLargestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    grey = grey.convertToFormat(QImage::Format_Grayscale8);
    QStringList texts;
    try { // likewise
        const ZXing::ImageView view(grey.constBits(),
                                    grey.width(),
                                    grey.height(),
                                    ZXing::ImageFormat::Lum,
                                    static_cast<int>(grey.bytesPerLine()));
        ZXing::ReaderOptions options;
        options.setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true).setTryRotate(true);
        for (const auto &code : ZXing::ReadBarcodes(view, options)) {
            if (code.isValid())
                texts << QString::fromStdString(code.text());
        }
    } catch (const std::exception &) {
        return {};
    }
    texts.removeDuplicates();
    return texts;
}

} // namespace zs
