// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing over the base map, as one item: the software renderer paints ten thousand marks in
// one as fast as a few hundred items of their own. It also takes all input and leads the base map.
#pragma once

#include "geo/corner_edit.h"
#include "ui/map/map_painter.h"

#include <QQuickPaintedItem>

namespace zs {

class MapCanvas : public QQuickPaintedItem {
    Q_OBJECT
    Q_PROPERTY(double longitude READ longitude NOTIFY viewChanged)
    Q_PROPERTY(double latitude READ latitude NOTIFY viewChanged)
    Q_PROPERTY(double zoom READ zoom NOTIFY viewChanged)
    Q_PROPERTY(bool opaque READ isOpaqueNow NOTIFY sceneChanged)
    Q_PROPERTY(QString cacheFolder MEMBER m_cacheFolder CONSTANT)

public:
    explicit MapCanvas(QQuickItem *parent = nullptr);

    void setScene(MapScene scene);
    [[nodiscard]] const MapScene &scene() const { return m_scene; }
    void setBaseMap(bool isThere);
    void setView(GeoPoint centre, double zoom);
    void showAll(const GeoBounds &bounds, double closest = 16);
    [[nodiscard]] MapView view() const;
    void setLegend(bool isShown);
    void select(ProjectId project);
    void showOverlap(int overlap);
    /// Corners are put down by clicks; a double click or Enter ends it, Backspace takes the last
    /// one back, Escape gives up.
    void startDrawing(ShapeKind kind);
    void stopDrawing();
    [[nodiscard]] bool isDrawing() const { return m_isDrawing; }
    /// Corners of a shape are dragged; on an edge a new one is made. Space goes to the next corner,
    /// Shift and arrows move it, Insert adds one after it, Delete takes it off, Backspace takes a
    /// step back, Enter ends it, Escape gives up.
    void startEditing(const GeoShape &shape);
    [[nodiscard]] const CornerEdit *editing() const { return m_edit ? &*m_edit : nullptr; }

    [[nodiscard]] double longitude() const { return m_centre.longitude; }
    [[nodiscard]] double latitude() const { return m_centre.latitude; }
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] bool isOpaqueNow() const { return m_scene.heats.size() > 1; }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void viewChanged();
    void sceneChanged();
    void projectClicked(zs::ProjectId project); ///< a drawn place, or nothing
    void projectActivated(zs::ProjectId project);
    void markClicked(int mark); ///< place in the scene's marks
    void drawn(const zs::GeoShape &shape);
    void edited(const zs::GeoShape &shape);
    void drawingStopped(); ///< or the moving of corners

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void moveBy(QPointF pixels);
    void zoomAt(QPointF point, double zoom);
    void look(GeoPoint centre, double zoom);
    void moved();
    [[nodiscard]] GeoPoint caught(QPointF point);
    void putCorner(GeoPoint at);
    void finishDrawing();
    void finishEditing();
    void stopEditing();
    bool editKey(QKeyEvent *event);
    bool drawKey(QKeyEvent *event);
    bool moveKey(int key);
    [[nodiscard]] static QString sizeWords(const GeoShape &shape);
    [[nodiscard]] MapSketch sketch() const;

    MapScene m_scene;
    MapPainter m_painter;
    GeoPoint m_centre;
    double m_zoom = 9;
    bool m_hasBase = false;
    bool m_hasLegend = true;
    ProjectId m_selected;
    int m_overlap = -1;
    QString m_cacheFolder;
    std::optional<GeoBounds> m_toShow; ///< kept in sight until the person moves the map
    double m_closest = 16;
    std::vector<GeoShape> m_snapTo;

    bool m_isDragging = false;
    QPointF m_pressed;
    QPointF m_last;
    bool m_isDrawing = false;
    ShapeKind m_kind = ShapeKind::Point;
    GeoPath m_corners;
    std::optional<GeoPoint> m_pointer;
    std::optional<GeoPoint> m_snap;
    std::optional<CornerEdit> m_edit;
    bool m_holdsCorner = false;

public:
    /// What a drawing is caught by.
    void setSnapTo(std::vector<GeoShape> shapes) { m_snapTo = std::move(shapes); }
};

} // namespace zs
