// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/photo_picture.h"

#include "commands/photo_desk.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PhotoPicture)
};

/// A triangle and the length, light on dark, whatever lies below.
void drawFilmMark(QPainter &painter, const QRectF &picture, const QString &length)
{
    QFont font = listFont();
    font.setBold(true);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const qreal height = metrics.height() + kHalfSpace;
    const qreal text = length.isEmpty() ? 0 : metrics.horizontalAdvance(length) + kHalfSpace;
    const QRectF mark(picture.left() + kHalfSpace,
                      picture.bottom() - height - kHalfSpace,
                      height + text + kHalfSpace,
                      height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 190));
    painter.drawRoundedRect(mark, kHalfSpace, kHalfSpace);
    const qreal side = height * 0.5;
    const QPointF at(mark.left() + kHalfSpace + 1, mark.center().y() - side / 2);
    QPainterPath triangle(at);
    triangle.lineTo(at + QPointF(side * 0.9, side / 2));
    triangle.lineTo(at + QPointF(0, side));
    triangle.closeSubpath();
    painter.fillPath(triangle, Qt::white);
    painter.setPen(Qt::white);
    painter.drawText(mark.adjusted(height, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, length);
}

} // namespace

QPixmap photoPicture(const FieldPhoto &photo, QSize size, qreal pixelRatio)
{
    QPixmap pixmap(size * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF area(QPointF(0, 0), QSizeF(size));
    QRectF shown = area.adjusted(1, 1, -1, -1);
    const QImage image = QImage::fromData(photo.thumbnail);
    const auto video = videoMark(photo);
    if (image.isNull()) {
        painter.setPen(themeColor(ColorRole::Line));
        painter.setBrush(themeColor(ColorRole::Raised));
        painter.drawRoundedRect(shown, kHalfSpace, kHalfSpace);
        painter.setPen(themeColor(ColorRole::Dim));
        painter.setFont(listFont());
        painter.drawText(shown.adjusted(kHalfSpace, 0, -kHalfSpace, 0),
                         Qt::AlignCenter | Qt::TextWordWrap,
                         Words::tr("no small picture"));
        return pixmap;
    }
    const QSizeF fitted = QSizeF(image.size()).scaled(shown.size(), Qt::KeepAspectRatio);
    shown = QRectF(area.center() - QPointF(fitted.width(), fitted.height()) / 2, fitted);
    painter.drawImage(shown, image);
    if (video)
        drawFilmMark(painter, shown, lengthText(video->seconds));
    return pixmap;
}

QString photoCaption(const FieldPhoto &photo)
{
    const QString at =
        photo.takenAt.isValid() ? photo.takenAt.toString() : Words::tr("time not told");
    const auto video = videoMark(photo);
    if (!video || video->seconds <= 0)
        return at;
    return Words::tr("%1, video %2").arg(at, lengthText(video->seconds));
}

} // namespace zs
