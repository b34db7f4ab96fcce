// SPDX-License-Identifier: GPL-3.0-or-later
// Texts as QR codes (GB/T 18284), and codes read out of pictures.
#pragma once

#include "base/result.h"

#include <QImage>
#include <QStringList>

namespace zs {

/// Black on white with the quiet zone around it, a fourth of it may be damaged; `pixels` to a
/// module. Invalid for an empty text or one longer than 500 characters.
[[nodiscard]] Result<QImage> qrCode(const QString &text, int pixels = 8);
/// The texts of the QR codes in a picture, turned or not; none for a picture without.
[[nodiscard]] QStringList readQrCodes(const QImage &picture);

} // namespace zs
