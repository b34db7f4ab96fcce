// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_page.h"

#include "commands/workspace.h"
#include "ui/map/layer_dialog.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_export.h"
#include "ui/map/map_frame.h"
#include "ui/map/overlap_panel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QSignalBlocker>
#include <QSlider>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

MapCanvas *MapPage::canvas() const
{
    return m_frame->canvas();
}

void MapPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_wasShown)
        m_wasShown = m_frame->start();
    const bool isFirst = m_firstDay.isNull();
    refresh();
    if (isFirst && canvas() != nullptr)
        canvas()->showAll(boundsOf(m_matter));
}

void MapPage::goTo(ProjectId project)
{
    showProject(project);
    const MapProject *one = chosen();
    if (one == nullptr || canvas() == nullptr)
        return;
    GeoBounds bounds;
    for (const MapPlace &place : one->places) {
        const GeoBounds of = zs::boundsOf(place.shape);
        bounds.add({of.west, of.south});
        bounds.add({of.east, of.north});
    }
    if (bounds.isEmpty() && one->isPlaced)
        bounds.add(one->at);
    if (bounds.isEmpty())
        Q_EMIT done(tr("The project \"%1\" has no place on the map yet.").arg(one->project.name));
    else
        canvas()->showAll(bounds);
}

void MapPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_wasShown)
        redraw();
}

void MapPage::refresh()
{
    const MapDesk desk(m_workspace);
    auto projects = desk.projects();
    if (!projects) {
        Q_EMIT failed(projects.error());
        return;
    }
    m_matter.projects = std::move(*projects);
    auto overlaps = desk.overlaps(m_matter.projects, {.againWithinDays = kAgainDays});
    if (!overlaps) {
        Q_EMIT failed(overlaps.error());
        return;
    }
    m_matter.overlaps = std::move(*overlaps);
    m_known = pairsOf(m_matter.overlaps);
    m_isKnown = true;
    m_since.clear();
    readLayers();
    readSight();
    const auto [first, last] = daysOf(m_matter);
    const QDate today = desk.today();
    const bool isNew = m_firstDay.isNull();
    const QDate shown = isNew ? today : wish().day;
    m_firstDay = first.isValid() ? first : today;
    const QSignalBlocker quiet(m_days);
    m_days->setRange(0, static_cast<int>(m_firstDay.daysTo(last.isValid() ? last : today)));
    m_days->setValue(static_cast<int>(m_firstDay.daysTo(shown)));
    m_day->setText(wish().day.toString(Qt::ISODate));
    const auto placed = std::ranges::count_if(m_matter.projects, &MapProject::isPlaced);
    m_header->setRemark(
        tr("%1 of %2 projects have a place").arg(placed).arg(m_matter.projects.size()));
    m_overlaps->show(m_matter.projects, m_matter.overlaps);
    m_side->setTabText(1, tr("Works that meet (%1)").arg(m_matter.overlaps.found.size()));
    redraw();
    showProject(m_chosen);
}

void MapPage::readLayers()
{
    const MapDesk desk(m_workspace);
    const auto rows = desk.layers();
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    m_matter.layers.clear();
    std::vector<std::shared_ptr<const TileSource>> base;
    for (const MapLayer &row : *rows) {
        if (!row.shown)
            continue;
        ShownLayer layer{row, nullptr};
        if (row.kind == LayerKind::Raster) {
            auto &kept = m_packs[row.id];
            if (kept.first != row.content || !kept.second) {
                auto pack = desk.tiles(row);
                if (!pack) {
                    Q_EMIT failed(pack.error());
                    continue;
                }
                kept = {row.content, std::make_shared<const TilePack>(std::move(*pack))};
            }
            base.push_back(kept.second);
        } else if (row.kind == LayerKind::Online) {
            auto &kept = m_online[row.id];
            const QString key = row.address + u'\n' + m_workspace.setting(kTileHostsKey);
            if (kept.first != key || !kept.second) {
                auto source = desk.online(row);
                if (!source) {
                    Q_EMIT failed(source.error());
                    continue;
                }
                kept = {key, std::move(*source)};
            }
            base.push_back(kept.second);
        } else if (row.kind == LayerKind::Features) {
            auto &kept = m_features[row.id];
            if (kept.first != row.content || !kept.second) {
                auto features = desk.features(row);
                if (!features) {
                    Q_EMIT failed(features.error());
                    continue;
                }
                kept = {row.content, std::make_shared<const FeatureSet>(std::move(*features))};
            }
            layer.features = kept.second;
        }
        m_matter.layers.push_back(std::move(layer));
    }
    if (base != m_base) {
        m_base = std::move(base);
        m_frame->setBaseMaps(m_base);
    }
}

void MapPage::readSight()
{
    const MapDesk desk(m_workspace);
    const auto keep = [this](auto &&rows, auto &kept) {
        if (rows)
            kept = std::move(*rows);
        else
            Q_EMIT failed(rows.error());
    };
    const auto sight = static_cast<MapSight>(m_sight->currentIndex());
    m_matter.photos.clear(); // their pictures are large
    if (sight == MapSight::Photos)
        keep(desk.photos(m_matter.projects), m_matter.photos);
    else if (sight == MapSight::Sensors)
        keep(desk.sensors(m_matter.projects), m_matter.sensors);
    else if (sight == MapSight::Risk)
        keep(desk.risks(m_matter.projects), m_matter.risks);
}

MapWish MapPage::wish() const
{
    MapWish wish;
    wish.sight = static_cast<MapSight>(m_sight->currentIndex());
    wish.figure = static_cast<DistrictFigure>(m_figure->currentIndex());
    wish.measure = static_cast<HeatMeasure>(m_measure->currentData().toInt());
    wish.day = m_firstDay.addDays(m_days->value());
    wish.besides = m_besides->isChecked();
    wish.fixedRange = m_fixed->isChecked();
    return wish;
}

void MapPage::chooseSight()
{
    readSight();
    adjustChoices();
}

void MapPage::adjustChoices()
{
    const bool isHeat = m_sight->currentIndex() == static_cast<int>(MapSight::Heat);
    const bool isDensity =
        m_measure->currentData().toInt() == static_cast<int>(HeatMeasure::Projects);
    m_figure->setVisible(m_sight->currentIndex() == static_cast<int>(MapSight::Districts));
    m_measure->setVisible(isHeat);
    m_besides->setVisible(isHeat && isDensity);
    m_fixed->setVisible(isHeat && isDensity);
    m_time->setVisible(isHeat);
    if (!isHeat && m_clock.isActive())
        play();
    redraw();
}

void MapPage::redraw()
{
    if (canvas() == nullptr || m_firstDay.isNull())
        return;
    m_scene = mapSceneOf(m_matter, wish());
    canvas()->setScene(m_scene);
}

void MapPage::setDay(int day)
{
    m_day->setText(m_firstDay.addDays(day).toString(Qt::ISODate));
    if (canvas() == nullptr)
        return;
    setHeats(m_scene, m_matter, wish());
    canvas()->setScene(m_scene);
}

void MapPage::play()
{
    const bool starts = !m_clock.isActive();
    m_play->setChecked(starts);
    m_play->setText(starts ? tr("Stop pla&ying") : tr("Pla&y"));
    if (!starts) {
        m_clock.stop();
        return;
    }
    if (m_days->value() >= m_days->maximum())
        m_days->setValue(m_days->minimum());
    m_clock.start();
}

void MapPage::exportPicture()
{
    if (canvas() == nullptr)
        return;
    MapSheet sheet;
    sheet.title = tr("Map: %1").arg(m_sight->currentText());
    sheet.scene = m_scene;
    sheet.view = canvas()->view();
    sheet.base = m_base;
    for (const ShownLayer &layer : m_matter.layers)
        sheet.layers.push_back(layer.row);
    for (const MapProject &one : m_matter.projects) {
        if (one.isPlaced)
            sheet.projects.push_back(one.project.id);
    }
    const auto path = exportMap(m_workspace, sheet, this);
    if (!path)
        Q_EMIT failed(path.error());
    else if (!path->isEmpty())
        Q_EMIT done(tr("The map was written to %1.").arg(*path));
}

void MapPage::openLayers()
{
    LayerDialog dialog(m_workspace, this);
    dialog.exec();
    refresh();
}

} // namespace zs
