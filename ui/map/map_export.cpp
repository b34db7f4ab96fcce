// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_export.h"

#include "commands/secrecy_desk.h"
#include "tiles/tile_image.h"
#include "ui/lists/marked_sheet.h"
#include "ui/map/map_painter.h"
#include "ui/widgets/dialog_seam.h"

#include <QCoreApplication>
#include <QPainter>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MapExport)
};

constexpr int kMostTiles = 400;

/// The base map itself, without the server of the screen.
void paintBase(QPainter &painter,
               const std::vector<std::shared_ptr<const TileSource>> &base,
               const MapView &view)
{
    const int zoom = static_cast<int>(std::ceil(view.zoom));
    const GeoBounds seen = view.bounds();
    const PlanePoint from = worldPixel({seen.west, seen.north}, zoom);
    const PlanePoint to = worldPixel({seen.east, seen.south}, zoom);
    const auto first = [](double pixel) { return static_cast<std::int64_t>(pixel / kTilePixels); };
    const double side = kTilePixels * std::exp2(view.zoom - zoom);
    int count = 0;
    for (std::int64_t y = first(from.y); y <= first(to.y); ++y) {
        for (std::int64_t x = first(from.x); x <= first(to.x) && count < kMostTiles; ++x, ++count) {
            const QImage tile = QImage::fromData(composedTile(base, {zoom, x, y}));
            const QPointF at = view.toScreen(worldPlace(
                {static_cast<double>(x) * kTilePixels, static_cast<double>(y) * kTilePixels},
                zoom));
            if (!tile.isNull())
                painter.drawImage(QRectF(at, QSizeF(side, side)), tile);
        }
    }
}

class MapContent final : public SheetContent {
public:
    explicit MapContent(const MapSheet &sheet)
        : m_sheet(sheet)
    {
        MapView &view = m_sheet.view;
        const double grown = std::min(kSize.width() / std::max(1.0, view.size.width()),
                                      kSize.height() / std::max(1.0, view.size.height()));
        view.zoom += std::log2(grown);
        view.size = kSize;
    }

protected:
    void paintSheet(QPainter &painter) const override
    {
        const bool hasBase = !m_sheet.base.empty() && m_sheet.scene.heats.size() < 2;
        if (hasBase)
            paintBase(painter, m_sheet.base, m_sheet.view);
        MapPaint how;
        how.background = !hasBase;
        MapPainter().paint(painter, m_sheet.scene, m_sheet.view, how);
    }

private:
    MapSheet m_sheet;
};

Result<> mayLeave(Workspace &workspace, const MapSheet &sheet)
{
    for (const MapLayer &layer : sheet.layers) {
        if (isStateSecret(layer.classification))
            return fail(ErrorCode::Forbidden,
                        Words::tr("The layer %1 is a state secret: a map that shows it does not "
                                  "leave. Hide the layer first.")
                            .arg(layer.name));
    }
    for (const ProjectId project : sheet.projects) {
        if (auto may = workspace.authorise(u"export"_s, project); !may)
            return may;
    }
    return {};
}

/// The highest label of projects and layers.
ListMark markOf(Workspace &workspace, const MapSheet &sheet)
{
    ListMark mark = markOver(workspace, sheet.projects);
    for (const MapLayer &layer : sheet.layers) {
        if (layer.classification > mark.level)
            mark = {layer.classification, markText({layer.classification, {}, {}})};
    }
    return mark;
}

} // namespace

Result<> writeMap(Workspace &workspace, const MapSheet &sheet, const QString &path)
{
    if (auto may = mayLeave(workspace, sheet); !may)
        return may;
    const ListMark mark = markOf(workspace, sheet);
    auto content = std::make_shared<const MapContent>(sheet);
    if (auto written = writeSheet(workspace, sheet.title, mark, std::move(content), path); !written)
        return written;
    if (!workspace.readOnlyReason().isEmpty())
        return {};
    const QString what = noteOf(path, mark);
    const SecrecyDesk desk(workspace);
    for (const ProjectId id : sheet.projects) {
        const auto project = desk.readable(id);
        if (project && project->classification == Classification::Open)
            continue;
        if (auto noted = workspace.note(u"export"_s, id, what); !noted)
            return noted;
    }
    return workspace.note(u"export"_s, {}, what);
}

Result<QString> exportMap(Workspace &workspace, const MapSheet &sheet, QWidget *parent)
{
    if (auto may = mayLeave(workspace, sheet); !may)
        return passOn(may);
    const QString path =
        askSavePath(parent,
                    sheet.title,
                    sheet.title + u".pdf"_s,
                    Words::tr("PDF document (*.pdf);;Picture (*.png);;Drawing (*.svg)"));
    if (path.isEmpty())
        return QString();
    if (auto written = writeMap(workspace, sheet, path); !written)
        return passOn(written);
    return path;
}

} // namespace zs
