// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/photo_marks.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kVideo = "video:"_L1;
constexpr auto kCamera = "camera:"_L1;

} // namespace

QString videoCode(const VideoMark &mark)
{
    return kVideo
           + u"%1:%2x%3:%4"_s.arg(mark.seconds, 0, 'f', 1)
                 .arg(mark.width)
                 .arg(mark.height)
                 .arg(mark.codec);
}

QString cameraCode(const QString &key)
{
    return kCamera + key;
}

std::optional<VideoMark> videoMarkOf(QStringView code)
{
    if (!code.startsWith(kVideo))
        return std::nullopt;
    const auto parts = code.sliced(kVideo.size()).split(u':');
    if (parts.size() != 3)
        return std::nullopt;
    const auto size = parts[1].split(u'x');
    if (size.size() != 2)
        return std::nullopt;
    return VideoMark{parts[0].toDouble(), size[0].toInt(), size[1].toInt(), parts[2].toString()};
}

QString cameraKeyOf(QStringView code)
{
    return code.startsWith(kCamera) ? code.sliced(kCamera.size()).toString() : QString();
}

QString lengthText(double seconds)
{
    constexpr double kLongest = 1e6; // what no video is
    if (!std::isfinite(seconds) || seconds <= 0 || seconds > kLongest)
        return {};
    const auto all = std::max<long long>(1, std::llround(seconds));
    const QString rest = u"%1:%2"_s.arg(all / 60 % 60, all >= 3'600 ? 2 : 1, 10, QChar(u'0'))
                             .arg(all % 60, 2, 10, QChar(u'0'));
    return all >= 3'600 ? u"%1:%2"_s.arg(all / 3'600).arg(rest) : rest;
}

} // namespace zs
