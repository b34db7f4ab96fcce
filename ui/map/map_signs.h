// SPDX-License-Identifier: GPL-3.0-or-later
// Marks, clusters and names on the map. On a screen each is painted once and put down as a picture
// from then on: ten thousand of them are otherwise more than a frame has time for. On paper they
// stay lines and letters.
#pragma once

#include "ui/map/map_scene.h"

#include <QHash>
#include <QImage>

class QPainter;

namespace zs {

inline constexpr double kMarkRadius = 8;
[[nodiscard]] double clusterRadius(std::uint32_t count);

/// With a light rim, so that it can be read on any ground. `at`: middle left, or the centre.
void paintText(QPainter &painter, QPointF at, const QString &text, Qt::Alignment align);

/// What one mark looks like.
struct MarkLook {
    QColor colour;
    QChar sign;
    bool isChosen = false;
};

class MapSigns {
public:
    /// Before a picture is painted: kept pictures fit one scale of the device only.
    void begin(QPainter &painter);
    void mark(QPainter &painter, QPointF at, const MarkLook &look);
    /// `colours`: of the sorts, as many as there are.
    void
    cluster(QPainter &painter, QPointF at, const Cluster &cluster, std::span<const QColor> colours);
    /// Right of a mark.
    void name(QPainter &painter, QPointF at, const QString &text);
    /// Of a name as name() paints it.
    [[nodiscard]] QRectF nameArea(const QPainter &painter, QPointF at, const QString &text);
    /// Colours or fonts are others now.
    void forget();

private:
    struct Name {
        QSizeF size;
        QImage picture; ///< null until it is first painted
    };
    [[nodiscard]] QImage blank(QSizeF size) const;
    void put(QPainter &painter, QPointF corner, const QImage &picture) const;
    [[nodiscard]] QImage clusterPicture(const QFont &font,
                                        const Cluster &cluster,
                                        std::span<const QColor> colours) const;

    double m_scale = 0; ///< 0 = paint anew each time
    QHash<QString, QImage> m_marks;
    QHash<QByteArray, QImage> m_clusters;
    QHash<QString, Name> m_names;
};

} // namespace zs
