// SPDX-License-Identifier: GPL-3.0-or-later
// Texts in containers, read without FFmpeg.
#include "video/video_look.h"

#include <QRegularExpression>

#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

/// Degrees; minutes and seconds follow the whole degrees without a sign between them.
std::optional<double> angleFrom(const QString &sign, const QString &digits, int degreeDigits)
{
    const auto whole = digits.indexOf(u'.') < 0 ? digits.size() : digits.indexOf(u'.');
    double value = 0;
    if (whole <= degreeDigits)
        value = digits.toDouble();
    else if (whole == degreeDigits + 2)
        value = digits.first(degreeDigits).toDouble() + digits.sliced(degreeDigits).toDouble() / 60;
    else if (whole == degreeDigits + 4)
        value = digits.first(degreeDigits).toDouble()
                + digits.sliced(degreeDigits, 2).toDouble() / 60
                + digits.sliced(degreeDigits + 2).toDouble() / 3'600;
    else
        return std::nullopt;
    return sign == "-"_L1 ? -value : value;
}

} // namespace

std::optional<VideoPlace> placeFromIso6709(QStringView text)
{
    static const QRegularExpression kForm(
        u"^([+-])(\\d{2,6}(?:\\.\\d{1,12})?)([+-])(\\d{3,7}(?:\\.\\d{1,12})?)(?:[+-]\\d|CRS|/|$)"_s);
    const auto match = kForm.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    const auto latitude = angleFrom(match.captured(1), match.captured(2), 2);
    const auto longitude = angleFrom(match.captured(3), match.captured(4), 3);
    if (!latitude || !longitude || std::abs(*latitude) > 90 || std::abs(*longitude) > 180)
        return std::nullopt;
    if (*latitude == 0 && *longitude == 0)
        return std::nullopt; // what receivers without a fix write
    return VideoPlace{*latitude, *longitude};
}

} // namespace zs
