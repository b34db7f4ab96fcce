// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/kit_map_dialog.h"

#include "geo/geo_bytes.h"
#include "geo/shape_measure.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_frame.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr std::uint8_t kSite = 0;
constexpr std::uint8_t kHere = 1;

GeoBounds boundsOf(const MapScene &scene)
{
    GeoBounds all;
    for (const MapShape &shape : scene.works) {
        all.add({shape.bounds.west, shape.bounds.south});
        all.add({shape.bounds.east, shape.bounds.north});
    }
    for (const ClusterPoint &mark : scene.marks)
        all.add(mark.at);
    return all;
}

QString nameOf(const KitWork &work, const Uuid &task)
{
    const auto found = std::ranges::find(work.tasks, task, &KitTask::task);
    return found == work.tasks.end() ? work.name : found->name;
}

void addMark(MapScene &scene, GeoPoint at, std::uint8_t sort, const QString &name)
{
    scene.marks.push_back({at, sort});
    scene.projects.emplace_back();
    scene.names.push_back(name);
}

} // namespace

MapScene kitScene(const KitWork &work, const QString &credits, const std::optional<PlaceFix> &here)
{
    MapScene scene;
    scene.sorts = {{themeColor(ColorRole::Accent), u'▣'}, {themeColor(ColorRole::Late), u'◎'}};
    for (const KitPlace &place : work.places) {
        const auto shape = shapeFromWkb(place.shape);
        if (!shape || shape->isEmpty())
            continue; // the office's map says of it that it is broken
        const GeoPoint at = labelPlaceOf(*shape);
        if (scene.origin == GeoPoint())
            scene.origin = at;
        addMark(scene, at, kSite, nameOf(work, place.task));
        if (shape->kind == ShapeKind::Point)
            continue;
        MapShape drawn = mapShape(*shape, scene.origin);
        drawn.line = themeColor(ColorRole::Accent);
        drawn.width = 3;
        if (shape->kind == ShapeKind::Area) {
            drawn.fill = drawn.line;
            drawn.fill.setAlpha(60);
        }
        scene.works.push_back(std::move(drawn));
    }
    scene.cell = 4; // the device is seen even where it stands on a site
    scene.legendTitle = KitMapDialog::tr("Sites of this work");
    scene.legend.push_back(
        {scene.sorts[kSite].colour,
         KitMapDialog::tr("%n site(s)", nullptr, static_cast<int>(scene.marks.size())),
         scene.sorts[kSite].sign});
    if (here) {
        addMark(scene,
                {here->place.longitude, here->place.latitude},
                kHere,
                KitMapDialog::tr("This device"));
        scene.legend.push_back(
            {scene.sorts[kHere].colour,
             here->place.accuracy > 0
                 ? KitMapDialog::tr("This device, within %1 m").arg(here->place.accuracy, 0, 'f', 0)
                 : KitMapDialog::tr("This device, accuracy not told"),
             scene.sorts[kHere].sign});
    }
    scene.credits = credits.split(u'\n', Qt::SkipEmptyParts);
    return scene;
}

KitMapDialog::KitMapDialog(const FieldKit &kit,
                           const KitWork &work,
                           const std::optional<PlaceFix> &here,
                           QWidget *parent)
    : QDialog(parent)
    , m_frame(new MapFrame(this))
{
    setObjectName(u"kitMapDialog"_s);
    setWindowTitle(tr("Sites: %1").arg(work.name));
    const auto map = std::ranges::find(kit.maps(), work.project, &KitMap::project);
    m_scene = kitScene(work, map == kit.maps().end() ? QString() : map->credits, here);
    m_bounds = boundsOf(m_scene);
    if (auto pack = kit.mapOf(work.project))
        m_base.push_back(std::make_shared<const TilePack>(std::move(*pack)));
    else
        m_trouble = pack.error().message;
    build(work);
}

void KitMapDialog::build(const KitWork &work)
{
    QStringList words;
    if (!m_trouble.isEmpty())
        words << m_trouble;
    if (work.places.empty())
        words << tr("The project has no place on the map yet.");
    auto *note = dimLabel(words.join(u' '), this);
    note->setObjectName(u"kitMapNote"_s);
    note->setVisible(!words.isEmpty());
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    box->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_frame, 1);
    column->addWidget(note);
    column->addWidget(box);
    resize(dialogSize(*this, 820, 560));
}

void KitMapDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_frame->canvas() != nullptr || !m_frame->start())
        return;
    m_frame->setBaseMaps(m_base);
    m_frame->canvas()->setScene(m_scene);
    if (!m_bounds.isEmpty())
        m_frame->canvas()->showAll(m_bounds);
}

} // namespace zs
