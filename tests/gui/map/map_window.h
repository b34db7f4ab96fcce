// SPDX-License-Identifier: GPL-3.0-or-later
// The map page over a workspace of three projects, two of them next to each other.
#pragma once

#include "commands/project_fields.h"
#include "sample/map_sample.h"
#include "support/temp_workspace.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_page.h"

#include <QQuickWidget>
#include <QTest>

namespace zs {

using namespace Qt::StringLiterals;

struct MapWindow : TempWorkspace {
    std::vector<ProjectId> ids;
    std::unique_ptr<MapPage> page;

    explicit MapWindow(bool withBase = false)
    {
        add(u"P1"_s, {110.02, 30.02});
        add(u"P2"_s, {110.10, 30.05});
        add(u"P3"_s, {110.1001, 30.0501});
        if (withBase)
            addBase();
        page = std::make_unique<MapPage>(*workspace);
        page->resize(1200, 720);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        REQUIRE(page->canvas() != nullptr);
    }
    void add(const QString &code, GeoPoint at)
    {
        Project project;
        project.code = code;
        project.name = u"项目"_s + code;
        project.stage = ProjectStage::Execution;
        project.plannedStart = QDate(2026, 3, 2);
        project.plannedFinish = QDate(2027, 3, 2);
        project.longitude = at.longitude;
        project.latitude = at.latitude;
        project.budget = Money::yuan(30'000'000);
        const auto id = createProject(*workspace, project);
        REQUIRE_OK(id);
        ids.push_back(*id);
    }
    void addBase()
    {
        const auto parts = sampleMapLayers(sampleCity());
        REQUIRE_OK(parts);
        MapLayer base;
        base.kind = LayerKind::Raster;
        base.name = u"底图"_s;
        base.source = u"虚构"_s;
        base.shown = true;
        REQUIRE_OK(MapDesk(*workspace).addLayer(base, {}, parts->base));
        MapLayer districts;
        districts.name = u"区县"_s;
        districts.source = u"示例市"_s;
        districts.crs = u"cgcs2000"_s;
        districts.reviewNumber = u"示审2026-001"_s;
        districts.style = uR"({"role":"districts","label":"name"})"_s;
        districts.shown = true;
        REQUIRE_OK(MapDesk(*workspace).addLayer(districts, {}, parts->districts));
    }
    template <class W>
    [[nodiscard]] W &child(const QString &name) const
    {
        W *found = page->findChild<W *>(name);
        INFO("no child named " << name.toStdString());
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QQuickWidget &quick() const { return child<QQuickWidget>(u"mapView"_s); }
    void click(GeoPoint at) const
    {
        const QPointF point = page->canvas()->view().toScreen(at);
        QTest::mouseClick(&quick(), Qt::LeftButton, {}, point.toPoint());
    }
    [[nodiscard]] std::vector<MapProject> stored() const
    {
        auto all = MapDesk(*workspace).projects();
        REQUIRE_OK(all);
        return *all;
    }
};

} // namespace zs
